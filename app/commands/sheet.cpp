#include "commands/console.h"
#include "commands/score_photos.h"
#include "exporting/sheet_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace pawtrait::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::app", text);
}

struct SheetCommand {
    ModelOptions model;
    std::vector<std::string> paths;
    std::string out;
    std::string title;
    int columns = 4;
    bool landscape = false;
    bool recursive = false;
    bool overwrite = false;
};

/// Pixels for a picture that is printed that wide at 250 dots an inch.
int thumbnailSide(const SheetCommand &command)
{
    const double inches = (command.landscape ? 273.0 : 186.0) / 25.4 / command.columns;
    return std::max(120, static_cast<int>(std::lround(inches * 250)));
}

/// A group for each folder, in the order given; the best photo first, those without a score last.
std::vector<exporting::SheetGroup> groupsOf(const QStringList &files, const std::vector<PhotoScore> &scores)
{
    std::vector<exporting::SheetGroup> groups;
    QStringList folders;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QFileInfo info(files[i]);
        const QString folder = info.absolutePath();
        if (!folders.contains(folder)) {
            folders.append(folder);
            groups.push_back({QDir(folder).dirName(), {}});
        }
        const PhotoScore &score = scores[static_cast<std::size_t>(i)];
        groups[static_cast<std::size_t>(folders.indexOf(folder))].photos.push_back({info.fileName(), score.thumbnail, score.score, 0});
    }
    for (exporting::SheetGroup &group : groups) {
        std::stable_sort(group.photos.begin(), group.photos.end(),
                         [](const exporting::SheetPhoto &a, const exporting::SheetPhoto &b) { return a.score && (!b.score || a.score->value > b.score->value); });
    }
    return groups;
}

int runSheet(const SheetCommand &command)
{
    const QString out = QDir().absoluteFilePath(pathText(command.out)), suffix = QFileInfo(out).suffix().toLower();
    if (suffix != QLatin1String("pdf") && suffix != QLatin1String("png")) {
        say(tr("The sheet's name must end in .pdf or .png."));
        return WrongUse;
    }
    const scoring::FoundPhotos found = photosNamed(command.paths, command.recursive);
    if (found.files.isEmpty())
        return wasInterrupted() ? Interrupted : NothingDone;
    const auto scorer = openScorer(command.model);
    if (!scorer)
        return NothingDone;
    const std::vector<PhotoScore> scores = scorePhotos(*scorer, found.files, command.model.threads, thumbnailSide(command));
    const auto stopped = [] {
        say(tr("Stopped. Nothing was written."));
        return static_cast<int>(Interrupted);
    };
    if (interruptToken().stop_requested())
        return stopped();
    const auto scored = std::count_if(scores.begin(), scores.end(), [](const PhotoScore &score) { return score.score.has_value(); });
    if (scored == 0)
        return NothingDone;

    std::vector<exporting::SheetGroup> groups = groupsOf(found.files, scores);
    exporting::SheetOptions options;
    options.title = command.title.empty() ? groups.size() == 1 ? groups.front().name : tr("Photos") : QString::fromStdString(command.title);
    options.landscape = command.landscape;
    options.columns = command.columns;
    options.coverage = scorer->card().range.coverage;
    options.modelName = scorer->card().name;
    if (groups.size() == 1)
        groups.front().name.clear();
    const exporting::ContactSheet sheet(std::move(groups), options);
    const auto written = exporting::writeSheet(sheet, out, command.overwrite, found.files, interruptToken());
    if (!written) {
        if (written.error().kind == ErrorKind::Cancelled)
            return stopped();
        say(written.error().userText);
        return NothingDone;
    }
    for (const QString &path : *written)
        print(path.toUtf8() + '\n');
    const auto failed = static_cast<std::size_t>(found.files.size() - scored) + found.problems.size();
    if (failed > 0)
        say(tr("%1 of %2 could not be scored.").arg(failed).arg(static_cast<std::size_t>(found.files.size()) + found.problems.size()));
    return failed > 0 ? SomeFailed : AllDone;
}

} // namespace

void addSheetCommand(CLI::App &app, std::function<int()> &chosen)
{
    auto options = std::make_shared<SheetCommand>();
    CLI::App *command = app.add_subcommand("sheet", "Draw an overview of photos with their scores to print, A4");
    command->add_option("paths", options->paths, "Photos and folders of photos; each folder is a group")->required()->type_name("FILE|FOLDER");
    command->add_option("--out", options->out, "sheet.pdf, or sheet.png: several pages are sheet-1.png, sheet-2.png ...")->required()->type_name("FILE");
    command->add_option("--columns", options->columns, "Photos beside each other")->check(CLI::Range(1, 12))->capture_default_str();
    command->add_option("--title", options->title, "Heading of each page; without it the folder's name")->type_name("TEXT");
    command->add_flag("--landscape", options->landscape, "The long side across");
    command->add_flag("--recursive", options->recursive, "Take the photos of sub-folders too");
    command->add_flag("--overwrite", options->overwrite, "Replace an existing sheet; photos are never replaced");
    options->model.addTo(*command);
    command->callback([options, &chosen] { chosen = [options] { return runSheet(*options); }; });
}

} // namespace pawtrait::app
