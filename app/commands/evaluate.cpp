#include "commands/console.h"
#include "commands/open_scorer.h"
#include "training/evaluation.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace pawtrait::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::app", text);
}

struct EvaluateOptions {
    std::string model;
    std::string data;
    std::string out;
    std::string device = "auto";
    int threads = 0;
    bool json = false;
    bool overwrite = false;
};

void addShared(CLI::App &command, EvaluateOptions &options)
{
    command.add_option("model", options.model, "A run's folder, or a model folder")->required()->type_name("RUN|MODEL");
    command.add_option("--device", options.device, "cpu, cuda or auto")->check(CLI::IsMember({"cpu", "cuda", "auto"}))->capture_default_str();
    command.add_option("--threads", options.threads, "Photos worked on at once; without it one a core")->check(CLI::Range(1, 256));
}

std::optional<training::EvaluationRequest> requestFrom(const EvaluateOptions &options)
{
    const auto device = chosenDevice(options.device);
    if (!device)
        return std::nullopt;
    return training::EvaluationRequest{pathText(options.model), pathText(options.data), *device, options.threads};
}

int failed(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled) {
        say(tr("Stopped. Nothing was written."));
        return Interrupted;
    }
    say(error.userText);
    return NothingDone;
}

/// A table whose photos are not there has as many errors as rows: the first few say it.
void sayRefused(const std::vector<Error> &refused)
{
    constexpr std::size_t most = 5;
    for (std::size_t i = 0; i < std::min(most, refused.size()); ++i)
        say(refused[i].userText);
    if (refused.size() > most)
        say(QCoreApplication::translate("pawtrait::app", "and %n more", "photos that could not be read", static_cast<int>(refused.size() - most)));
}

QString number(double value)
{
    return QString::number(value, 'f', 3);
}

int runEvaluate(const EvaluateOptions &options)
{
    const auto request = requestFrom(options);
    if (!request)
        return NothingDone;
    ProgressLine progress(tr("Evaluating"));
    const auto evaluation = training::evaluate(*request, [&](qint64 done, qint64 total) { progress.show(done, total); }, interruptToken());
    progress.clear();
    if (!evaluation)
        return failed(evaluation.error());
    sayRefused(evaluation->refused);
    QByteArray out = evaluation->json;
    if (!options.json) {
        QString text = tr("RMSE %1 (a constant has %2), MAE %3, r %4, Spearman %5, R2 %6, on %7 photos.")
                           .arg(number(evaluation->pooled.rmse), number(evaluation->constantRmse), number(evaluation->pooled.mae), number(evaluation->pooled.pearson),
                                number(evaluation->pooled.spearman), number(evaluation->pooled.r2))
                           .arg(evaluation->photos);
        text += QLatin1Char('\n');
        if (evaluation->flagsOnlyRmse)
            text += tr("The 12 flags alone: RMSE %1.").arg(number(*evaluation->flagsOnlyRmse)) + QLatin1Char('\n');
        if (evaluation->oneRoundRmse)
            text += tr("The run has rounds: these numbers are of each photo's mean prediction over them. One round, as \"pawtrait runs\" lists it, has an RMSE of %1.")
                        .arg(number(*evaluation->oneRoundRmse)) +
                QLatin1Char('\n');
        text += tr("%1 of the photos are the run's own and were predicted out of fold.").arg(evaluation->outOfFold) + QLatin1Char('\n');
        out = text.toUtf8();
    }
    if (evaluation->outOfFold < evaluation->photos)
        say(tr("Photos that the model may have been trained on are predicted too well: these numbers hold for new photos only."));
    if (!print(out))
        return NothingDone;
    return evaluation->refused.empty() ? AllDone : SomeFailed;
}

int runSubmit(const EvaluateOptions &options)
{
    const auto request = requestFrom(options);
    if (!request)
        return NothingDone;
    if (const auto can = checkOutput(pathText(options.out), options.overwrite); !can) // before the work, not behind it
        return failed(can.error());
    ProgressLine progress(tr("Predicting"));
    const auto submission = training::submission(*request, [&](qint64 done, qint64 total) { progress.show(done, total); }, interruptToken());
    progress.clear();
    if (!submission)
        return failed(submission.error());
    sayRefused(submission->refused);
    if (!submission->refused.empty())
        say(tr("%1 photos could not be read; they got the mean.").arg(submission->refused.size()));
    if (const auto written = writeOutput(pathText(options.out), submission->csv, options.overwrite); !written)
        return failed(written.error());
    return submission->refused.empty() ? AllDone : SomeFailed;
}

} // namespace

void addEvaluateCommand(CLI::App &app, std::function<int()> &chosen)
{
    auto options = std::make_shared<EvaluateOptions>();
    CLI::App *command = app.add_subcommand("evaluate", "Measure a run or a model on photos with known scores");
    addShared(*command, *options);
    command->add_option("--data", options->data, "CSV with file and Pawpularity, or a folder with train.csv and train/")->required()->type_name("DATASET");
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([options, &chosen] { chosen = [options] { return runEvaluate(*options); }; });
}

void addSubmitCommand(CLI::App &app, std::function<int()> &chosen)
{
    auto options = std::make_shared<EvaluateOptions>();
    CLI::App *command = app.add_subcommand("submit", "Predict the contest's test photos, each with its mirror image");
    addShared(*command, *options);
    command->add_option("--data", options->data, "A folder with test.csv and test/, or that test.csv")->required()->type_name("DATASET");
    command->add_option("--out", options->out, "Write Id,Pawpularity; - is standard output")->required()->type_name("FILE");
    command->add_flag("--overwrite", options->overwrite, "Replace an existing output file");
    command->callback([options, &chosen] { chosen = [options] { return runSubmit(*options); }; });
}

} // namespace pawtrait::app
