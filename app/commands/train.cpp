#include "commands/console.h"
#include "commands/open_scorer.h"
#include "common/files.h"
#include "training/recipe.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    std::string teacher;
    std::string device = "auto";
    int threads = 0;
};

Result<training::Recipe> recipeFrom(const QString &nameOrFile)
{
    if (!QFileInfo(nameOrFile).isFile())
        return training::shippedRecipe(nameOrFile);
    const auto bytes = readFile(nameOrFile, 10'000'000);
    if (!bytes)
        return bytes.error();
    return training::readRecipe(*bytes, nameOrFile);
}

int runTrain(const TrainOptions &options)
{
    const auto recipe = recipeFrom(pathText(options.recipe));
    if (!recipe) {
        say(recipe.error().userText);
        return WrongUse;
    }
    const auto device = chosenDevice(options.device);
    if (!device)
        return NothingDone;
    training::RunRequest request;
    request.data = pathText(options.data);
    request.runsFolder = pathText(options.runs);
    request.weights = options.weights.empty() ? scoring::defaultModelFolder() + QLatin1Char('/') + QString::fromStdString(recipe->backbone) + QStringLiteral(".safetensors") : pathText(options.weights);
    request.teacher = pathText(options.teacher);
    request.device = *device;
    request.lanes = options.threads;
    ProgressLine progress(tr("Training"));
    const auto run = training::run(*recipe, request, [&](qint64 done, qint64 total) { progress.show(done, total); }, interruptToken());
    progress.clear();
    if (!run) {
        if (run.error().kind == ErrorKind::Cancelled) {
            say(tr("Stopped."));
            return Interrupted;
        }
        say(run.error().userText);
        return NothingDone;
    }
    print(run->runFolder.toUtf8() + '\n');
    return AllDone;
}

} // namespace

void addTrainCommand(CLI::App &app, std::function<int()> &chosen)
{
    auto options = std::make_shared<TrainOptions>();
    CLI::App *command = app.add_subcommand("train", "Fit a model on photos with known scores and measure it out of fold");
    command->add_option("recipe", options->recipe, "A recipe's name (" + training::shippedRecipeNames().join(QLatin1String(", ")).toStdString() + ") or file")->required()->type_name("RECIPE");
    command->add_option("--data", options->data, "CSV with file and Pawpularity, or a folder with train.csv and train/")->required()->type_name("DATASET");
    command->add_option("--runs", options->runs, "Where the new run's folder is made")->type_name("DIR")->capture_default_str();
    command->add_option("--weights", options->weights, "The network's weights; without it the default model's")->type_name("FILE");
    command->add_option("--teacher", options->teacher, "CSV with Id and blend_amean; without it oof_reference.csv beside the table, if it is there")->type_name("FILE");
    command->add_option("--device", options->device, "cpu, cuda or auto")->check(CLI::IsMember({"cpu", "cuda", "auto"}))->capture_default_str();
    command->add_option("--threads", options->threads, "Photos worked on at once; without it one a core")->check(CLI::Range(1, 256));
    command->callback([options, &chosen] { chosen = [options] { return runTrain(*options); }; });
}

} // namespace pawtrait::app
