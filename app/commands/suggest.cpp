#include "crop/suggest.h"
#include "commands/console.h"
#include "commands/open_scorer.h"
#include "common/files.h"
#include "crop/fixes.h"
#include "scoring/score_files.h"

#include <nlohmann/json.hpp>

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QSet>

#include <charconv>
#include <cmath>

namespace pawtrait::app {

namespace {

using nlohmann::ordered_json;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::app", text);
}

struct SuggestCommandOptions {
    ModelOptions model;
    std::vector<std::string> paths;
    std::string ratio;
    std::string subject;
    std::string out;
    bool json = false;
    bool recursive = false;
};

/// What is known of one photo in the end.
struct Row {
    QString file;
    std::optional<double> baseScore;
    crop::Suggestions found;
    std::vector<crop::Advice> advice;
    QString error; ///< empty: done
};

/// "x,y,width,height" in whole pixels.
std::optional<image::PixelRect> rectFrom(const std::string &text)
{
    std::array<int, 4> numbers{};
    const char *at = text.data(), *const end = text.data() + text.size();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto [next, error] = std::from_chars(at, end, numbers[i]);
        if (error != std::errc() || (i < 3 ? next == end || *next != ',' : next != end))
            return std::nullopt;
        at = next + 1;
    }
    const image::PixelRect rect{numbers[0], numbers[1], numbers[2], numbers[3]};
    return rect.x < 0 || rect.y < 0 || rect.isEmpty() ? std::nullopt : std::optional(rect);
}

ordered_json toJson(const crop::Suggestion &card)
{
    ordered_json json{{"x", card.rect.x}, {"y", card.rect.y}, {"width", card.rect.width}, {"height", card.rect.height}, {"angle", 0.0}, {"ratio", card.ratio.toStdString()}};
    for (const char *name : {"gain", "gain_low", "gain_high", "judged"})
        json[name] = nullptr;
    if (card.gain) {
        json["gain"] = card.gain->points;
        json["gain_low"] = card.gain->low;
        json["gain_high"] = card.gain->high;
        json["judged"] = card.gain->judged;
    }
    json["reliable"] = card.gain && card.gain->reliable;
    json["reason"] = card.reasons.join(QLatin1String(", ")).toStdString();
    json["padded"] = card.canvas.has_value();
    return json;
}

ordered_json toJson(const crop::Advice &advice)
{
    static const char *const names[] = {"blurred", "dark", "bright", "blown", "lost", "flat", "small", "cut_by_frame", "crooked", "colour_cast"};
    ordered_json json{{"kind", names[static_cast<int>(advice.kind)]},
                      {"measured", advice.measured},
                      {"threshold", advice.threshold},
                      {"sentence", advice.sentence.toStdString()},
                      {"mend", nullptr}};
    if (advice.mend)
        json["mend"] = ordered_json::parse(crop::editToJson(*advice.mend).toStdString());
    return json;
}

ordered_json toJson(const Row &row)
{
    ordered_json json{{"file", row.file.toStdString()}};
    if (!row.error.isEmpty()) {
        for (const char *name : {"width", "height", "subject", "base_score"})
            json[name] = nullptr;
        json["note"] = "";
        json["suggestions"] = ordered_json::array();
        json["advice"] = ordered_json::array();
        json["error"] = row.error.toStdString();
        return json;
    }
    json["width"] = row.found.width;
    json["height"] = row.found.height;
    json["subject"] = nullptr;
    if (const auto &subject = row.found.subject) {
        json["subject"] = {{"x", subject->box.x},           {"y", subject->box.y}, {"width", subject->box.width},
                           {"height", subject->box.height}, {"species", nullptr},  {"found_by", subject->foundBy == crop::Subject::FoundBy::Model ? "model" : "user"}};
    }
    json["base_score"] = *row.baseScore;
    json["note"] = row.found.note.toStdString();
    json["suggestions"] = ordered_json::array();
    for (const crop::Suggestion &card : row.found.cards)
        json["suggestions"].push_back(toJson(card));
    json["advice"] = ordered_json::array();
    for (const crop::Advice &advice : row.advice)
        json["advice"].push_back(toJson(advice));
    json["windows"] = row.found.windows;
    json["forwards"] = row.found.forwards;
    json["error"] = nullptr;
    return json;
}

QString printable(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint())
            c = QLatin1Char('?');
    }
    return text;
}

QByteArray textOf(const Row &row, const scoring::ModelCard &card)
{
    if (!row.error.isEmpty())
        return {}; // said on standard error
    QString out = tr("%1: %2 x %3 pixels, score %4").arg(printable(row.file)).arg(row.found.width).arg(row.found.height).arg(std::lround(*row.baseScore)) + QLatin1Char('\n');
    for (const crop::Suggestion &suggestion : row.found.cards) {
        const QString place = QStringLiteral("%1,%2,%3,%4").arg(suggestion.rect.x).arg(suggestion.rect.y).arg(suggestion.rect.width).arg(suggestion.rect.height);
        out += QStringLiteral("  %1  %2  %3").arg(suggestion.ratio, -8).arg(place, -20).arg(suggestion.reasons.join(QLatin1String(", ")));
        if (suggestion.gain && suggestion.kind != crop::Suggestion::Kind::LeaveIt && card.crops)
            out += QLatin1String("  ") + (suggestion.gain->reliable ? crop::gainInWords(*suggestion.gain, *card.crops) : tr("no reliable gain"));
        out += QLatin1Char('\n');
    }
    if (!row.found.note.isEmpty())
        out += QLatin1String("  ") + row.found.note + QLatin1Char('\n');
    for (const crop::Advice &advice : row.advice)
        out += QLatin1String("  ") + advice.sentence + QLatin1Char('\n');
    return out.toUtf8();
}

/// Everything about one photo but the files.
class PhotoWork {
public:
    PhotoWork(const scoring::PhotoScorer &scorer, const crop::SuggestOptions &options, StopToken stop) : m_scorer(scorer), m_options(options), m_stop(std::move(stop)) {}

    Result<Row> look(const QString &file) const
    {
        const auto photo = image::decodeFile(file, {crop::enoughForShortSide(m_scorer), {}}, m_stop);
        if (!photo)
            return photo.error();
        Row row;
        row.file = file;
        auto found = crop::suggestCrops(m_scorer, *photo, m_options, {}, m_stop);
        if (!found)
            return found.error();
        row.found = *std::move(found);
        auto score = baseScore(file, *photo, row.found);
        if (!score)
            return score.error();
        row.baseScore = *score;
        auto advice = crop::adviceFor(*photo, row.found.subject);
        if (!advice)
            return advice.error();
        row.advice = *std::move(advice);
        return row;
    }

private:
    /// The number that `score` prints. It decodes a large JPEG smaller, which moves a score by hundredths.
    Result<double> baseScore(const QString &file, const image::Photo &photo, const crop::Suggestions &found) const
    {
        const int enough = m_scorer.enoughForShortSide();
        if (m_scorer.card().mirror && std::min(photo.originalWidth, photo.originalHeight) < 2 * enough)
            return m_scorer.score(found.wholePhoto, {}).value; // neither of the two was reduced
        const auto reduced = image::decodeFile(file, {enough, {}}, m_stop);
        if (!reduced)
            return reduced.error();
        network::setThreadsOfThisLane(1);
        const auto scores = m_scorer.score({&*reduced, 1}, {}, m_stop);
        if (!scores)
            return scores.error();
        return scores->front().value;
    }

    const scoring::PhotoScorer &m_scorer;
    const crop::SuggestOptions &m_options;
    const StopToken m_stop;
};

/// Writes each card but "leave it" as a JPEG; never over a file that is there.
class CropWriter {
public:
    explicit CropWriter(const QString &folder) : m_folder(folder) {}

    Result<void> write(const Row &row, const StopToken &stop)
    {
        std::optional<image::Photo> photo; // whole, and only when there is something to write
        for (const crop::Suggestion &card : row.found.cards) {
            if (card.kind == crop::Suggestion::Kind::LeaveIt)
                continue;
            if (!photo) {
                auto decoded = image::decodeFile(row.file, {}, stop);
                if (!decoded)
                    return decoded.error();
                photo = *std::move(decoded);
            }
            const auto picture = crop::applyEdit(*photo, crop::editOf(card));
            if (!picture)
                return picture.error();
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            const QString path = pathFor(row.file, card);
            if (!image::toQImage(*picture).save(&buffer, "JPEG", 95))
                return Error{ErrorKind::WriteFailed, tr("%1 could not be made: the crop is too large for a JPEG, or memory is short.").arg(quotedName(path)), {}};
            if (QFileInfo::exists(path))
                return Error{ErrorKind::WriteFailed, tr("%1 exists already and was kept. Choose another folder with --out.").arg(quotedName(path)), {}};
            if (auto written = writeFile(path, bytes); !written)
                return written.error();
        }
        return {};
    }

private:
    QString pathFor(const QString &file, const crop::Suggestion &card)
    {
        const QString stem = QFileInfo(file).completeBaseName() + QLatin1Char('-') + QString(card.ratio).replace(QLatin1Char(':'), QLatin1Char('x'));
        QString name = stem;
        for (int number = 2; m_used.contains(name); ++number) // photos of one name in several folders, several crops of one shape
            name = QStringLiteral("%1-%2").arg(stem).arg(number);
        m_used.insert(name);
        return m_folder.filePath(name + QStringLiteral(".jpg"));
    }

    QDir m_folder;
    QSet<QString> m_used;
};

int runSuggest(const SuggestCommandOptions &options)
{
    crop::SuggestOptions work;
    work.lanes = options.model.threads;
    if (!options.ratio.empty())
        work.wanted = crop::ratioFromName(QString::fromStdString(options.ratio));
    if (!options.subject.empty()) {
        work.subject = rectFrom(options.subject);
        if (!work.subject) {
            say(tr("\"%1\" is not a box. Write x,y,width,height in whole pixels: 120,80,640,480.").arg(QString::fromStdString(options.subject)));
            return WrongUse;
        }
    }
    const StopToken stop = interruptToken();
    const scoring::FoundPhotos found = scoring::findPhotos(pathList(options.paths), options.recursive, stop);
    for (const Error &problem : found.problems)
        say(problem.userText);
    if (work.subject && found.files.size() > 1) {
        say(tr("A box belongs to one photo. Name one photo with --subject."));
        return WrongUse;
    }
    if (found.files.isEmpty()) {
        if (found.problems.empty())
            say(tr("There are no photos here. Name photos, or a folder of photos; --recursive looks into its folders too."));
        return wasInterrupted() ? Interrupted : NothingDone;
    }
    const auto scorer = openScorer(options.model);
    if (!scorer)
        return NothingDone;

    const PhotoWork photoWork(*scorer, work, stop);
    CropWriter writer(pathText(options.out));
    std::vector<Row> rows;
    qsizetype failed = static_cast<qsizetype>(found.problems.size()), done = 0;
    ProgressLine progress(tr("Looking"));
    const auto fail = [&](const QString &text) {
        ++failed;
        progress.clear();
        say(text);
    };
    for (const QString &file : found.files) {
        auto row = photoWork.look(file);
        if (row && !options.out.empty() && !stop.stop_requested()) {
            if (const auto written = writer.write(*row, stop); !written && written.error().kind != ErrorKind::Cancelled)
                fail(written.error().userText);
        }
        if (stop.stop_requested())
            break;
        if (row) {
            ++done;
            rows.push_back(*std::move(row));
        } else {
            const QString name = quotedName(file), text = row.error().userText;
            rows.push_back(
                {file, {}, {}, {}, text.contains(name) ? text : QCoreApplication::translate("pawtrait::app", "Cannot look for a crop of %1.", "a sentence with the reason follows").arg(name) + QLatin1Char(' ') + text});
            fail(rows.back().error);
        }
        progress.show(static_cast<qint64>(rows.size()), found.files.size());
    }
    progress.clear();
    if (stop.stop_requested()) {
        say(tr("Stopped after %1 of %2 photos.").arg(rows.size()).arg(found.files.size()));
        return Interrupted;
    }

    QByteArray text;
    if (options.json) {
        ordered_json photos = ordered_json::array();
        for (const Row &row : rows)
            photos.push_back(toJson(row));
        const ordered_json root{{"model", scorer->card().name.toStdString()}, {"device", scorer->device().name.toStdString()}, {"photos", photos}};
        text = QByteArray::fromStdString(root.dump(2, ' ', false, ordered_json::error_handler_t::replace)) + '\n';
    } else {
        for (const Row &row : rows)
            text += textOf(row, scorer->card());
        if (done > 0)
            text += crop::framingInWords().toUtf8() + '\n';
    }
    if (const auto written = writeOutput(QStringLiteral("-"), text, false); !written) {
        say(written.error().userText);
        return SomeFailed;
    }
    return done == 0 ? NothingDone : failed > 0 ? SomeFailed : AllDone;
}

} // namespace

void addSuggestCommand(CLI::App &app, std::function<int()> &chosen)
{
    auto options = std::make_shared<SuggestCommandOptions>();
    std::vector<std::string> names;
    for (const crop::Ratio &ratio : crop::ratios())
        names.push_back(ratio.name.toStdString());
    CLI::App *command =
        app.add_subcommand("suggest",
                           "Suggest crops that leave the animal whole, with what independent heads think of them, and what else to mend.\n"
                           "In the JSON, pixels are those of the upright original; subject.species is always null, because the finder does not tell cats from dogs.");
    command->add_option("paths", options->paths, "Photos and folders of photos")->required()->type_name("FILE|FOLDER");
    command->add_option("--ratio", options->ratio, "The shape that is needed; without it free, 1:1, 4:5 and 4:3 are tried and only reliable gains shown")
        ->check(CLI::IsMember(names))
        ->type_name("RATIO");
    command->add_option("--subject", options->subject, "The animal's box in pixels of the upright original; without it the model looks")->type_name("x,y,w,h");
    command->add_flag("--json", options->json, "Print one JSON object");
    command->add_option("--out", options->out, "Write the crops there as JPEG, never over a file that is there")->type_name("DIR");
    command->add_flag("--recursive", options->recursive, "Take the photos of sub-folders too");
    options->model.addTo(*command);
    command->callback([options, &chosen] { chosen = [options] { return runSuggest(*options); }; });
}

} // namespace pawtrait::app
