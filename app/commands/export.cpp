#include "commands/console.h"
#include "commands/score_photos.h"
#include "common/files.h"
#include "exporting/crop_for_preset.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace pawtrait::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::app", text);
}

struct ExportCommand {
    ModelOptions model;
    std::vector<std::string> paths;
    std::string preset;
    std::string out;
    std::string pattern = "{name}-{preset}";
    std::string padding;
    int quality = 0; ///< 0: the preset's
    bool recursive = false;
    bool overwrite = false;
    bool suggest = false;
};

/// The preset with what the command line changes of it; otherwise the exit status, and why is said.
std::variant<exporting::Preset, ExitStatus> chosenPreset(const ExportCommand &command)
{
    const auto presets = exporting::presets();
    if (!presets) {
        say(presets.error().userText);
        return NothingDone;
    }
    const QString id = QString::fromStdString(command.preset);
    const auto found = std::find_if(presets->begin(), presets->end(), [&](const exporting::Preset &preset) { return preset.id == id; });
    if (found == presets->end()) {
        QStringList known;
        for (const exporting::Preset &preset : *presets)
            known.append(preset.id);
        say(tr("There is no preset \"%1\". The presets are %2; more can be written into %3.")
                .arg(id, known.join(QLatin1String(", ")), QDir::toNativeSeparators(exporting::userPresetsFile())));
        return WrongUse;
    }
    exporting::Preset preset = *found;
    if (command.quality > 0 && preset.format == exporting::Format::Png) {
        say(tr("The preset \"%1\" makes PNG files, which have no quality to choose. Leave --quality out.").arg(id));
        return WrongUse;
    }
    if (command.quality > 0)
        preset.quality = command.quality;
    if (!command.padding.empty() && (preset.width == 0 || (preset.fit == exporting::Fit::Crop && !command.suggest))) {
        say(tr("The preset \"%1\" never pads. Leave --padding out.").arg(id));
        return WrongUse;
    }
    if (!command.padding.empty())
        preset.padding = command.padding == "colour" ? exporting::Padding::EdgeColour : exporting::Padding::BlurredPhoto;
    return preset;
}

/// One job a photo, named after itself, its folder the group: the whole photo, or with a scorer the best crop for the preset.
std::vector<exporting::ExportJob> jobsFor(const QStringList &files, const std::shared_ptr<const scoring::PhotoScorer> &scorer, const exporting::Preset &preset)
{
    std::vector<exporting::ExportJob> jobs;
    for (const QString &file : files) {
        exporting::ExportJob job;
        job.source = file;
        job.group = QFileInfo(file).dir().dirName();
        if (scorer)
            exporting::setBestEdit(job, scorer, preset, {}, interruptToken());
        jobs.push_back(std::move(job));
    }
    return jobs;
}

/// For {score}.
void addScores(std::vector<exporting::ExportJob> &jobs, const QStringList &files, const scoring::PhotoScorer &scorer, int threads)
{
    const auto scores = scorePhotos(scorer, files, threads, 0);
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        if (scores[i].score)
            jobs[i].score = scores[i].score->value;
    }
}

/// Exports and prints the new files' paths in the order of the jobs, also of those that were done before an interrupt.
int exportJobs(const std::vector<exporting::ExportJob> &jobs, const exporting::ExportOptions &options, std::size_t problems)
{
    std::vector<QString> written(jobs.size());
    std::size_t exported = 0;
    qint64 done = 0;
    ProgressLine progress(tr("Exporting"));
    exporting::exportPhotos(
        jobs, options,
        [&](int index, Result<exporting::Exported> result) {
            const auto at = static_cast<std::size_t>(index);
            if (!result || !result->notes.isEmpty())
                progress.clear();
            if (result) {
                written[at] = result->path;
                ++exported;
                for (const QString &note : result->notes)
                    say(quotedName(jobs[at].source) + QStringLiteral(": ") + note);
            } else {
                say(result.error().userText);
            }
            progress.show(++done, static_cast<qint64>(jobs.size()));
        },
        interruptToken());
    progress.clear();
    for (const QString &path : written) {
        if (!path.isEmpty() && !print(path.toUtf8() + '\n'))
            break;
    }
    if (interruptToken().stop_requested()) {
        say(tr("Stopped: %1 of %2 photos were exported, and those are whole.").arg(exported).arg(jobs.size()));
        return Interrupted;
    }
    const std::size_t failed = jobs.size() - exported + problems;
    if (failed > 0)
        say(tr("%1 of %2 could not be exported.").arg(failed).arg(jobs.size() + problems));
    return exported == 0 ? NothingDone : failed > 0 ? SomeFailed : AllDone;
}

int runExport(const ExportCommand &command)
{
    const auto preset = chosenPreset(command);
    if (const auto *status = std::get_if<ExitStatus>(&preset))
        return *status;
    const auto pattern = exporting::NamePattern::parse(QString::fromStdString(command.pattern));
    if (!pattern) {
        say(pattern.error().userText);
        return WrongUse;
    }
    const scoring::FoundPhotos found = photosNamed(command.paths, command.recursive);
    if (found.files.isEmpty())
        return wasInterrupted() ? Interrupted : NothingDone;
    exporting::ExportOptions options;
    options.preset = std::get<exporting::Preset>(preset);
    options.folder = QDir().absoluteFilePath(pathText(command.out));
    options.pattern = *pattern;
    options.existing = command.overwrite ? exporting::Existing::Replace : exporting::Existing::Refuse;
    options.lanes = command.model.threads;
    if (command.suggest)
        options.preset = exporting::withoutCutting(options.preset);
    const bool needsScores = pattern->uses(QStringLiteral("score"));
    const auto scorer = command.suggest || needsScores ? openScorer(command.model) : nullptr;
    if ((command.suggest || needsScores) && !scorer)
        return NothingDone;
    std::vector<exporting::ExportJob> jobs = jobsFor(found.files, command.suggest ? scorer : nullptr, options.preset);
    if (needsScores)
        addScores(jobs, found.files, *scorer, command.model.threads);
    return exportJobs(jobs, options, found.problems.size());
}

} // namespace

void addExportCommand(CLI::App &app, std::function<int()> &chosen)
{
    auto options = std::make_shared<ExportCommand>();
    CLI::App *command = app.add_subcommand("export", "Make copies of photos that are ready to publish: size, sRGB, no GPS");
    command->add_option("paths", options->paths, "Photos and folders of photos")->required()->type_name("FILE|FOLDER");
    command->add_option("--preset", options->preset, "square, portrait, link, story, original, or one of your own")->required()->type_name("NAME");
    command->add_option("--out", options->out, "Folder for the results; made when it is missing")->required()->type_name("DIR");
    command->add_option("--pattern", options->pattern, "Names of the results: {name} {preset} {score} {date} {counter} {width} {height} {group}")
        ->type_name("PATTERN")
        ->capture_default_str();
    command->add_option("--quality", options->quality, "1 to 100; without it the preset's")->check(CLI::Range(1, 100));
    command->add_option("--padding", options->padding, "What fills the rest where the shapes differ: blurred or colour")->check(CLI::IsMember({"blurred", "colour"}));
    command->add_flag("--suggest", options->suggest,
                      "Crop each photo as `suggest` would: to the preset's shape without cutting the animal, padded where no such crop fits;\n"
                      "where the shape is free or fits already, only with a reliable gain. Takes a few seconds a photo");
    command->add_flag("--recursive", options->recursive, "Take the photos of sub-folders too");
    command->add_flag("--overwrite", options->overwrite, "Replace files of an earlier export; originals are never replaced");
    options->model.addTo(*command);
    command->callback([options, &chosen] { chosen = [options] { return runExport(*options); }; });
}

} // namespace pawtrait::app
