#include "commands/console.h"
#include "commands/score_photos.h"
#include "scoring/photo_vectors.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace pawtrait::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::app", text);
}

struct PromptOptions {
    std::vector<std::string> paths;
    std::vector<std::string> prompts;
    std::string weights;
    std::string csv;
    std::string device = "auto";
    int threads = 0;
    bool json = false;
    bool recursive = false;
    bool overwrite = false;
};

using prompts::PhotoRow;

QByteArray jsonOf(const std::vector<PhotoRow> &rows, const QStringList &prompts, const prompts::PromptScorer &scorer)
{
    using nlohmann::ordered_json;
    ordered_json names = ordered_json::array(), photos = ordered_json::array();
    for (const QString &prompt : prompts)
        names.push_back(prompt.toStdString());
    for (const PhotoRow &row : rows) {
        ordered_json photo{{"file", row.file.toStdString()}, {"similarities", nullptr}, {"shares", nullptr}, {"error", nullptr}};
        if (row.similarities.empty()) {
            photo["error"] = row.error.toStdString();
        } else {
            photo["similarities"] = row.similarities;
            photo["shares"] = scorer.shares(row.similarities);
        }
        photos.push_back(photo);
    }
    const ordered_json root{{"device", scorer.device().name.toStdString()}, {"prompts", names}, {"photos", photos}};
    return QByteArray::fromStdString(root.dump(2, ' ', false, ordered_json::error_handler_t::replace)) + '\n';
}

QByteArray tableOf(const std::vector<PhotoRow> &rows, const QStringList &prompts)
{
    constexpr qsizetype longestName = 40;
    qsizetype width = 4;
    for (const PhotoRow &row : rows)
        width = std::max(width, std::min(longestName, row.file.size()));
    const auto plain = [](QString text) {
        std::replace_if(
            text.begin(), text.end(), [](QChar c) { return !c.isPrint(); }, QLatin1Char('?'));
        return text;
    };
    QString out = tr("file").leftJustified(width);
    for (const QString &prompt : prompts)
        out += QStringLiteral("  ") + plain(prompt).rightJustified(6);
    out += QLatin1Char('\n');
    for (const PhotoRow &row : rows) {
        const QString name = plain(row.file);
        out += (name.size() > width ? QStringLiteral("...") + name.right(width - 3) : name).leftJustified(width);
        for (std::size_t p = 0; p < row.similarities.size(); ++p)
            out += QStringLiteral("  ") + QString::fromLatin1(fixed(row.similarities[p], 3)).rightJustified(std::max<qsizetype>(6, prompts[static_cast<qsizetype>(p)].size()));
        out += (row.similarities.empty() ? QStringLiteral("  ") + plain(row.error) : QString()) + QLatin1Char('\n');
    }
    out += tr("Cosines of photo and word. Only differences within a column say something: a word is more or less at home with all photos.") + QLatin1Char('\n');
    return out.toUtf8();
}

int runPrompts(const PromptOptions &options)
{
    QStringList words;
    for (const std::string &prompt : options.prompts)
        words.append(QString::fromStdString(prompt).trimmed());
    words.removeAll(QString());
    words.removeDuplicates();
    if (words.isEmpty() && !options.prompts.empty()) {
        say(tr("There are no prompts. Name words or short texts, with commas between them: --prompts cute,sleepy"));
        return WrongUse;
    }
    if (words.isEmpty())
        words = prompts::defaultPrompts();
    if (const auto refused = refusedTable(pathText(options.csv), options.json, options.overwrite))
        return *refused;
    const auto files = prompts::findClipFiles(pathText(options.weights));
    if (!files) {
        say(files.error().userText);
        return NothingDone;
    }
    const scoring::FoundPhotos found = photosNamed(options.paths, options.recursive);
    if (found.files.isEmpty())
        return wasInterrupted() ? Interrupted : NothingDone;
    const auto device = chosenDevice(options.device);
    if (!device)
        return NothingDone;
    if (options.threads > 0)
        network::setThreadsOfThisLane(options.threads);
    const auto scorer = prompts::openPromptScorer(*files, *device);
    const auto texts = scorer ? (*scorer)->textVectors(words) : scorer.error();
    if (!texts) {
        say(texts.error().userText);
        return NothingDone;
    }

    const StopToken stop = interruptToken();
    std::vector<PhotoRow> rows;
    qint64 failed = static_cast<qint64>(found.problems.size()), done = 0;
    ProgressLine progress(tr("Comparing"));
    for (const QString &file : found.files) {
        PhotoRow row{file};
        const auto photo = (*scorer)->photoVector(file, stop);
        if (stop.stop_requested()) {
            progress.clear();
            say(tr("Stopped. Nothing was written."));
            return Interrupted;
        }
        if (photo) {
            for (const prompts::Vector &text : *texts)
                row.similarities.push_back(prompts::similarity(*photo, text));
        } else {
            row.error = photo.error().userText;
            ++failed;
            progress.clear();
            say(row.error);
        }
        rows.push_back(std::move(row));
        progress.show(++done, found.files.size());
    }
    progress.clear();

    bool written = true;
    const auto write = [&](const QString &path, const QByteArray &bytes) {
        if (const auto result = writeOutput(path, bytes, options.overwrite); !result) {
            say(result.error().userText);
            written = false;
        }
    };
    if (!options.csv.empty())
        write(pathText(options.csv), prompts::similaritiesCsv(rows, words));
    if (options.json)
        write(QStringLiteral("-"), jsonOf(rows, words, **scorer));
    if (options.csv.empty() && !options.json)
        write(QStringLiteral("-"), tableOf(rows, words));
    const bool none = std::all_of(rows.begin(), rows.end(), [](const PhotoRow &row) { return row.similarities.empty(); });
    return none || !written ? NothingDone : failed > 0 ? SomeFailed : AllDone;
}

} // namespace

void addPromptsCommand(CLI::App &app, std::function<int()> &chosen)
{
    auto options = std::make_shared<PromptOptions>();
    CLI::App *command = app.add_subcommand("prompts", "Say how well photos go with words, by CLIP ViT-B/32");
    command->add_option("paths", options->paths, "Photos and folders of photos")->required()->type_name("FILE|FOLDER");
    command->add_option("--prompts", options->prompts, "Words or short texts; without it Cute,Funny,Derp,Small,Happy,Sad,Aggressive,Friendly,Old,Young,Love")
        ->delimiter(',')
        ->type_name("TEXT,TEXT");
    command->add_option("--csv", options->csv, "Write file, one column a prompt, error; - is standard output")->type_name("FILE");
    command->add_flag("--json", options->json, "Write one JSON object to standard output");
    command->add_flag("--recursive", options->recursive, "Take the photos of sub-folders too");
    command->add_flag("--overwrite", options->overwrite, "Replace an existing output file");
    command->add_option("--weights", options->weights, "CLIP's weights with open_clip's names; without it those in models/clip")->type_name("FILE");
    command->add_option("--device", options->device, "auto, cpu or cuda")->check(CLI::IsMember({"auto", "cpu", "cuda"}))->capture_default_str();
    command->add_option("--threads", options->threads, "Processor threads; 0: as many as there are cores")->check(CLI::Range(0, 1024))->capture_default_str();
    command->callback([options, &chosen] { chosen = [options] { return runPrompts(*options); }; });
}

} // namespace pawtrait::app
