#include "commands/console.h"
#include "commands/open_scorer.h"
#include "common/files.h"
#include "training/recipe.h"
#include "training/run_folder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>
#include <optional>

namespace pawtrait::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::app", text);
}

struct TrainOptions {
    std::string recipe;
    std::string data;
    std::string runs = "runs";
    std::string weights;
    std::string clipWeights;
    std::string teacher;
    std::string device = "auto";
    int threads = 0;
    std::string resume;
    std::vector<std::string> join;
    std::vector<std::string> settings;
    int fold = -1;
    int checkpointSteps = 0;
    bool fromScratch = false;
    bool keepBest = false;
};

Result<training::Recipe> recipeFrom(const TrainOptions &options)
{
    if (!options.resume.empty()) {
        const auto run = training::RunFolder::open(pathText(options.resume));
        return run ? training::recipeOfRun(run->path()) : run.error();
    }
    const QString nameOrFile = pathText(options.recipe);
    auto recipe = [&]() -> Result<training::Recipe> {
        if (!QFileInfo(nameOrFile).isFile())
            return training::shippedRecipe(nameOrFile);
        const auto bytes = readFile(nameOrFile, 10'000'000);
        return bytes ? training::readRecipe(*bytes, nameOrFile) : bytes.error();
    }();
    for (std::size_t i = 0; recipe && i < options.settings.size(); ++i)
        recipe = training::withSetting(*recipe, QString::fromStdString(options.settings[i]));
    if (recipe && options.fromScratch)
        recipe->pretrained = false;
    return recipe;
}

/// What the run is doing: behind the bar on a terminal, elsewhere a plain line after each epoch.
class TrainingLines {
public:
    explicit TrainingLines(ProgressLine &line) : m_line(line) {}

    void show(const training::TrainingStatus &status)
    {
        m_line.setBehind(tr("fold %1 of %2, epoch %3 of %4, loss %5, %6 photos/s, %7 left")
                             .arg(status.fold + 1)
                             .arg(status.folds)
                             .arg(status.epoch + 1)
                             .arg(status.epochs)
                             .arg(status.loss, 0, 'f', 3)
                             .arg(status.photosPerSecond, 0, 'f', 1)
                             .arg(status.secondsLeft > 0 ? durationText(status.secondsLeft) : QStringLiteral("?")));
        const bool newEpoch = status.fold == m_last.fold && status.epoch != m_last.epoch;
        if (newEpoch && !errorIsTerminal())
            say(tr("Fold %1, epoch %2 is done: validation loss %3, RMSE %4.").arg(m_last.fold + 1).arg(m_last.epoch + 1).arg(status.validationLoss, 0, 'f', 4).arg(status.validationRmse, 0, 'f', 3));
        m_last = status;
    }

private:
    static QString durationText(double seconds)
    {
        const auto whole = static_cast<qint64>(seconds);
        return whole < 60 ? tr("%1 s").arg(whole) : whole < 3600 ? tr("%1 min").arg(whole / 60) : tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
    }

    ProgressLine &m_line;
    training::TrainingStatus m_last;
};

int finished(const Result<training::RunResult> &run)
{
    if (!run) {
        if (run.error().kind == ErrorKind::Cancelled) {
            say(tr("Stopped. \"pawtrait train --resume RUN --data DATASET\" goes on; \"pawtrait runs\" lists the runs."));
            return Interrupted;
        }
        say(run.error().userText);
        return NothingDone;
    }
    say(run->summary);
    for (const QString &warning : run->warnings)
        say(warning);
    for (const QString &line : run->table)
        say(line);
    print(run->runFolder.toUtf8() + '\n');
    return AllDone;
}

/// Weights of a backbone: where it was said, else beside the default model's.
QString weightsFor(const TrainOptions &options, const training::Recipe &recipe)
{
    if (!options.weights.empty())
        return pathText(options.weights);
    return scoring::defaultModelFolder() + QLatin1Char('/') + QString::fromStdString(recipe.backbone) + QStringLiteral(".safetensors");
}

int runTrain(const TrainOptions &options)
{
    const int ways = !options.recipe.empty() + !options.resume.empty() + !options.join.empty();
    if (ways != 1 || (options.recipe.empty() && (!options.settings.empty() || options.fromScratch))) {
        say(tr("Say one of these: a RECIPE (with --set as needed), --resume RUN, or --join RUN RUN ..."));
        return WrongUse;
    }
    training::RunRequest request;
    request.data = pathText(options.data);
    request.runsFolder = pathText(options.runs);
    request.teacher = pathText(options.teacher);
    request.clipWeights = pathText(options.clipWeights);
    request.lanes = options.threads;
    request.resume = pathText(options.resume);
    request.onlyFold = options.fold;
    request.checkpointSteps = options.checkpointSteps;
    StopSource keepBest;
    if (options.keepBest) {
        keepBest.request_stop();
        request.keepBest = keepBest.get_token();
    }
    std::optional<training::Recipe> recipe;
    if (!request.resume.isEmpty() && !QFileInfo(request.resume).isDir()) {
        say(tr("There is no run %1. Name the folder of a run; \"pawtrait runs\" lists them.").arg(quotedName(request.resume)));
        return NothingDone;
    }
    if (options.join.empty()) {
        const auto read = recipeFrom(options);
        if (!read) {
            say(read.error().userText);
            return options.resume.empty() ? WrongUse : NothingDone;
        }
        recipe = *read;
    }
    const auto device = chosenDevice(options.device);
    if (!device)
        return NothingDone;
    request.device = *device;
    if (!recipe)
        return finished(training::joinRuns(pathList(options.join), request));
    request.weights = weightsFor(options, *recipe);
    const bool needsWeights = recipe->kind == training::Recipe::Kind::FrozenHeads || (recipe->kind == training::Recipe::Kind::FineTune && recipe->pretrained)
                              || (recipe->kind == training::Recipe::Kind::BoostedTrees && recipe->embedding);
    if (needsWeights && !QFileInfo::exists(request.weights)) {
        say(tr("There are no weights %1. Name timm's safetensors of this network with --weights, or train --from-scratch.").arg(quotedName(request.weights)));
        return NothingDone;
    }
    ProgressLine progress(tr("Training"));
    TrainingLines lines(progress);
    request.watch = [&](const training::TrainingStatus &status) { lines.show(status); };
    const auto run = training::run(*recipe, request, [&](qint64 done, qint64 total) { progress.show(done, total); }, interruptToken());
    progress.clear();
    return finished(run);
}

} // namespace

void addTrainCommand(CLI::App &app, std::function<int()> &chosen)
{
    auto options = std::make_shared<TrainOptions>();
    CLI::App *command = app.add_subcommand("train", "Fit a model on photos with known scores and measure it out of fold");
    command->add_option("recipe", options->recipe, "A recipe's name (" + training::shippedRecipeNames().join(QLatin1String(", ")).toStdString() + ") or file")->type_name("RECIPE");
    command->add_option("--data", options->data, "CSV with file and Pawpularity, or a folder with train.csv and train/")->required()->type_name("DATASET");
    command->add_option("--runs", options->runs, "Where the new run's folder is made")->type_name("DIR")->capture_default_str();
    command->add_option("--resume", options->resume, "Go on with this run's folder")->type_name("RUN");
    command->add_flag("--keep-best", options->keepBest, "With --resume: end the run now, with each fold's best weights so far")->needs("--resume");
    command->add_option("--fold", options->fold, "Train this fold only (counted from 0, as the run's folders and files are); --join puts such runs together")
        ->check(CLI::Range(0, 99))
        ->type_name("K");
    command->add_option("--join", options->join, "Report runs of single folds as one")->type_name("RUN");
    command->add_option("--set", options->settings, "Change a setting of the recipe: --set batch=8")->type_name("KEY=VALUE")->allow_extra_args(false);
    command->add_flag("--from-scratch", options->fromScratch, "Begin with random weights");
    command->add_option("--weights", options->weights, "The network's weights; without it the default model's")->type_name("FILE");
    command->add_option("--clip-weights", options->clipWeights, "CLIP's weights with open_clip's names, for recipes with prompts; without it those in models/clip")->type_name("FILE");
    command->add_option("--teacher", options->teacher, "CSV with Id and blend_amean; without it oof_reference.csv beside the table, if it is there")->type_name("FILE");
    command->add_option("--checkpoint-steps", options->checkpointSteps, "A checkpoint after so many steps; without it one a minute")->check(CLI::Range(1, 1'000'000));
    command->add_option("--device", options->device, "cpu, cuda or auto")->check(CLI::IsMember({"cpu", "cuda", "auto"}))->capture_default_str();
    command->add_option("--threads", options->threads, "Photos worked on at once; without it one a core")->check(CLI::Range(1, 256));
    command->callback([options, &chosen] { chosen = [options] { return runTrain(*options); }; });
}

} // namespace pawtrait::app
