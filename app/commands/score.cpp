#include "commands/console.h"
#include "commands/open_scorer.h"
#include "common/files.h"
#include "exporting/score_table.h"
#include "scoring/score_files.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace pawtrait::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::app", text);
}

struct ScoreOptions {
    ModelOptions model;
    std::vector<std::string> paths;
    std::vector<std::string> flags;
    std::string csv;
    bool json = false;
    bool recursive = false;
    bool overwrite = false;
    bool noCache = false;
};

using exporting::ScoreRow;

/// "Eyes", "Eyes=no": named flags are answered, the rest are not looked at.
std::optional<scoring::Flags> flagsFrom(const std::vector<std::string> &words)
{
    scoring::Flags flags{};
    for (const std::string &word : words) {
        const QString text = QString::fromStdString(word);
        const QString name = text.section(QLatin1Char('='), 0, 0), answer = text.section(QLatin1Char('='), 1).toLower();
        const int flag = scoring::flagFromName(name);
        const bool yes = answer.isEmpty() || answer == QLatin1String("yes") || answer == QLatin1String("1");
        if (flag < 0 || (!yes && answer != QLatin1String("no") && answer != QLatin1String("0"))) {
            QStringList known;
            for (const auto &description : scoring::flagDescriptions())
                known.append(description.name);
            say(tr("\"%1\" is not a flag. The flags are %2; write Eyes or Eyes=no.").arg(text, known.join(QLatin1String(", "))));
            return std::nullopt;
        }
        if (flag == scoring::Eyes && yes && flags[scoring::Blur] == scoring::FlagAnswer::Yes)
            say(tr("A blurred photo has no clear eyes: Eyes is left out."));
        scoring::setFlag(flags, flag, yes ? scoring::FlagAnswer::Yes : scoring::FlagAnswer::No);
    }
    return flags;
}

QByteArray jsonOf(const std::vector<ScoreRow> &rows, const scoring::PhotoScorer &scorer)
{
    using nlohmann::ordered_json;
    const auto names = scoring::flagDescriptions();
    ordered_json photos = ordered_json::array();
    for (const ScoreRow &row : rows) {
        ordered_json photo{{"file", row.file.toStdString()}};
        if (row.score) {
            ordered_json flags = ordered_json::object();
            for (std::size_t f = 0; f < names.size(); ++f)
                flags[names[f].name.toStdString()] = row.score->flagEffects[f];
            photo["score"] = row.score->value;
            photo["low"] = row.score->low;
            photo["high"] = row.score->high;
            photo["percentile"] = row.score->percentile;
            photo["error"] = nullptr;
            photo["flags"] = flags;
        } else {
            for (const char *name : {"score", "low", "high", "percentile"})
                photo[name] = nullptr;
            photo["error"] = row.error.toStdString();
        }
        photos.push_back(photo);
    }
    const ordered_json root{{"model", scorer.card().name.toStdString()}, {"device", scorer.device().name.toStdString()}, {"photos", photos}};
    return QByteArray::fromStdString(root.dump(2, ' ', false, ordered_json::error_handler_t::replace)) + '\n';
}

QString printable(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        if (!c.isPrint())
            c = QLatin1Char('?');
    }
    return out;
}

QByteArray tableOf(const std::vector<ScoreRow> &rows, const scoring::PhotoScorer &scorer)
{
    qsizetype width = 4;
    for (const ScoreRow &row : rows)
        width = std::max(width, std::min<qsizetype>(60, row.file.size()));
    const QString header = tr("file").leftJustified(width) + QStringLiteral("  ") + tr("score") + QStringLiteral("     ") + tr("range") + QStringLiteral("  ") + tr("better than, of 100 listing photos");
    QString out = header + QLatin1Char('\n');
    for (const ScoreRow &row : rows) {
        QString name = printable(row.file);
        if (name.size() > width)
            name = QStringLiteral("...") + name.right(width - 3);
        out += name.leftJustified(width) + QStringLiteral("  ");
        if (row.score)
            out += QStringLiteral("%1  %2  %3\n")
                       .arg(static_cast<int>(std::lround(row.score->value)), 5)
                       .arg(QStringLiteral("%1-%2").arg(std::lround(row.score->low)).arg(std::lround(row.score->high)), 8)
                       .arg(static_cast<int>(std::lround(row.score->percentile)), 4);
        else
            out += printable(row.error) + QLatin1Char('\n');
    }
    const int share = static_cast<int>(std::lround(scorer.card().range.coverage * 100));
    out += tr("The true score lies in the range for about %1 of 100 photos. Photos whose scores are close are about equal.").arg(share) + QLatin1Char('\n');
    return out.toUtf8();
}

int runScore(const ScoreOptions &options)
{
    const auto flags = flagsFrom(options.flags);
    if (!flags)
        return WrongUse;
    if (const auto refused = refusedTable(pathText(options.csv), options.json, options.overwrite))
        return *refused;
    const StopToken stop = interruptToken();
    const scoring::FoundPhotos found = scoring::findPhotos(pathList(options.paths), options.recursive, stop);
    for (const Error &problem : found.problems)
        say(problem.userText);
    if (found.files.isEmpty()) {
        if (found.problems.empty())
            say(tr("There are no photos here. Name photos, or a folder of photos; --recursive looks into its folders too."));
        return wasInterrupted() ? Interrupted : NothingDone;
    }
    const auto scorer = openScorer(options.model);
    if (!scorer)
        return NothingDone;

    std::vector<ScoreRow> rows;
    for (const QString &file : found.files)
        rows.push_back({file, std::nullopt, {}});
    scoring::EmbeddingCache cache(scoring::EmbeddingCache::defaultFolder());
    scoring::ScoreFilesOptions work;
    work.lanes = options.model.threads;
    work.cache = options.noCache ? nullptr : &cache;
    qint64 done = 0, failed = static_cast<qint64>(found.problems.size()), scored = 0;
    ProgressLine progress(tr("Scoring"));
    scoring::scoreFiles(
        *scorer, found.files, work,
        [&](int index, Result<scoring::ScoredPhoto> photo) {
            ScoreRow &row = rows[static_cast<std::size_t>(index)];
            if (photo) {
                row.score = scorer->score(photo->embedding, *flags);
                ++scored;
            } else {
                row.error = photo.error().userText;
                ++failed;
                progress.clear();
                say(row.error);
            }
            progress.show(++done, static_cast<qint64>(rows.size()));
        },
        stop);
    progress.clear();
    if (stop.stop_requested()) {
        say(tr("Stopped: %1 of %2 photos were scored. Nothing was written.").arg(scored).arg(rows.size()));
        return Interrupted;
    }

    bool written = true;
    const auto write = [&](const QString &path, const QByteArray &bytes) {
        if (const auto result = writeOutput(path, bytes, options.overwrite); !result) {
            say(result.error().userText);
            written = false;
        }
    };
    if (!options.csv.empty())
        write(pathText(options.csv), exporting::scoreTableCsv(rows));
    if (options.json)
        write(QStringLiteral("-"), jsonOf(rows, *scorer));
    if (options.csv.empty() && !options.json)
        write(QStringLiteral("-"), tableOf(rows, *scorer));
    if (failed > 0)
        say(tr("%1 of %2 could not be scored.").arg(failed).arg(static_cast<qint64>(rows.size() + found.problems.size())));
    return scored == 0 || !written ? NothingDone : failed > 0 ? SomeFailed : AllDone;
}

} // namespace

void addScoreCommand(CLI::App &app, std::function<int()> &chosen)
{
    auto options = std::make_shared<ScoreOptions>();
    CLI::App *command = app.add_subcommand("score", "Predict the Pawpularity of photos, with a range");
    command->add_option("paths", options->paths, "Photos and folders of photos")->required()->type_name("FILE|FOLDER");
    command->add_option("--flags", options->flags, "Answers to the 12 questions: Eyes,Face=no; the rest is not looked at")->delimiter(',')->type_name("NAME[=no]");
    command->add_option("--csv", options->csv, "Write file,score,low,high,percentile,error; - is standard output")->type_name("FILE");
    command->add_flag("--json", options->json, "Print one JSON object");
    command->add_flag("--recursive", options->recursive, "Take the photos of sub-folders too");
    command->add_flag("--overwrite", options->overwrite, "Replace an existing output file");
    command->add_flag("--no-cache", options->noCache, "Neither use nor keep results of earlier runs");
    options->model.addTo(*command);
    command->callback([options, &chosen] { chosen = [options] { return runScore(*options); }; });
}

} // namespace pawtrait::app
