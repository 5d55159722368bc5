#include "common/files.h"
#include "dataset/table.h"
#include "photo_set.h"
#include "scoring/photo_scorer.h"
#include "support/filled_network.h"
#include "support/filled_weights.h"
#include "training/evaluation.h"
#include "training/fold_training.h"
#include "training/run_list.h"
#include "training/run_records.h"
#include "training/trial.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>
#include <numeric>
#include <sys/resource.h>

using namespace pawtrait;
using nlohmann::json;

/// Whole runs of a small network on a generated table whose photos' red follows the score.
class TestFineTuneRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRunFolderHoldsTheContract();
    void itLearnsWhatIsThereToLearn();
    void theSwinRecipeRunsOnASmallerSwin();
    void theModelFolderScoresAsTheRunDid();
    void evaluationRepeatsTheOutOfFoldNumbers();
    void twoRunsAreEqual();
    void aStoppedRunGoesOnToTheSameNumbers_data();
    void aStoppedRunGoesOnToTheSameNumbers();
    void aDamagedCheckpointFallsBackToTheOneBefore();
    void aFullDiskLosesNothing();
    void runsOfSingleFoldsJoin();
    void flagsJoinTheFeatures();
    void aRunThatLearnsNothingIsWarnedOf();
    void earlyStoppingEndsAFold();
    void aRunToldToKeepItsBestEndsAndSaysSo_data();
    void aRunToldToKeepItsBestEndsAndSaysSo();
    void aPausedRunEndsWithItsBest();
    void thereIsNothingToKeepBeforeTheFirstStep();
    void everyRowOfTheMetricsIsTold();
    void aTrialTellsWhatARunCosts();
    void theMeanOfTheContestsTable();
    void wrongInput_data();
    void wrongInput();
    void runsAreListed();

private:
    training::RunRequest request() const
    {
        training::RunRequest request;
        request.data = m_table;
        request.runsFolder = m_folder.filePath(QStringLiteral("runs"));
        request.weights = m_folder.filePath(QStringLiteral("weights.safetensors"));
        request.device = m_device;
        request.lanes = 1;
        return request;
    }
    static QByteArray contents(const QString &path)
    {
        const auto bytes = readFile(path, 100'000'000);
        return bytes ? *bytes : QByteArray();
    }
    static json jsonOf(const QString &path) { return json::parse(contents(path).toStdString(), nullptr, false); }
    /// metrics.csv without the column of speeds.
    static QByteArray metricsOf(const QString &run)
    {
        QByteArray out;
        for (const QByteArray &line : contents(run + QStringLiteral("/metrics.csv")).split('\n'))
            out += line.left(line.lastIndexOf(',')) + '\n';
        return out;
    }
    static void compareRuns(const QString &one, const QString &other)
    {
        for (const char *file : {"oof.csv", "report.json", "recipe.json", "fold_0/fold.json", "fold_1/fold.json", "model/heads.safetensors"})
            QVERIFY2(contents(one + QLatin1Char('/') + QLatin1String(file)) == contents(other + QLatin1Char('/') + QLatin1String(file)), file);
        for (int fold = 0; fold < 2; ++fold) {
            const auto record = training::readFoldRecord(one, fold);
            QVERIFY(record);
            QVERIFY(contents(training::foldFolder(one, fold) + QLatin1Char('/') + record->weights) == contents(training::foldFolder(other, fold) + QLatin1Char('/') + record->weights));
        }
        QCOMPARE(metricsOf(one), metricsOf(other));
    }
    /// Stops the run after `steps` steps; its folder.
    QString stoppedAfter(int steps, int checkpointSteps)
    {
        StopSource source;
        int done = 0;
        training::RunRequest stopping = request();
        stopping.checkpointSteps = checkpointSteps;
        stopping.watch = [&](const training::TrainingStatus &) {
            if (++done == steps)
                source.request_stop();
        };
        const auto stopped = training::run(m_recipe, stopping, {}, source.get_token());
        if (stopped || stopped.error().kind != ErrorKind::Cancelled)
            qFatal("the run was not stopped");
        if (done != steps)
            qFatal("the run went on for %d steps", done - steps);
        return newestRun();
    }
    QString newestRun() const
    {
        const QDir runs(m_folder.filePath(QStringLiteral("runs")));
        QStringList folders;
        for (const QFileInfo &info : runs.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time | QDir::Reversed))
            folders.append(info.absoluteFilePath());
        return folders.isEmpty() ? QString() : *std::max_element(folders.begin(), folders.end(), [](const QString &a, const QString &b) {
            return QFileInfo(a + QStringLiteral("/recipe.json")).birthTime() < QFileInfo(b + QStringLiteral("/recipe.json")).birthTime();
        });
    }

    QTemporaryDir m_folder;
    network::Device m_device;
    training::Recipe m_recipe;
    QString m_table;
    training::RunResult m_run;
};

void TestFineTuneRun::initTestCase()
{
    m_device = *network::chooseDevice(network::DevicePreference::Cpu);
    m_recipe.kind = training::Recipe::Kind::FineTune;
    m_recipe.name = QStringLiteral("small");
    m_recipe.backbone = "tf_efficientnet_lite0";
    m_recipe.inputSide = 64;
    m_recipe.folds = 2;
    m_recipe.batch = 8;
    m_recipe.validationBatch = 16;
    m_recipe.epochs = 6;
    m_recipe.frozenStages = 7;
    m_recipe.loss = "bce";
    m_recipe.learningRate = 1e-3;
    m_recipe.headRateFactor = 4;
    m_recipe.dropRate = 0.1;
    m_recipe.averageDecay = 0.5;
    m_recipe.mirror = false;
    m_table = support::writePhotoSet(m_folder.path());
    QVERIFY(!m_table.isEmpty());
    QVERIFY(support::writeFilledLite(m_folder.filePath(QStringLiteral("weights.safetensors"))));
    int steps = 0;
    training::TrainingStatus last;
    training::RunRequest first = request();
    first.watch = [&](const training::TrainingStatus &status) {
        ++steps;
        last = status;
    };
    qint64 done = 0, total = 0;
    const auto run = training::run(m_recipe, first, [&](qint64 now, qint64 of) { done = now; total = of; }, {});
    QVERIFY2(run, run ? "" : qPrintable(run.error().userText + run.error().logText));
    m_run = *run;
    QCOMPARE(steps, 2 * 6 * 3);
    QCOMPARE(done, total);
    QCOMPARE(last.fold, 1);
    QCOMPARE(last.epochs, 6);
    QVERIFY(last.validationRmse > 0 && last.learningRate > 0 && last.photosPerSecond > 0);
}

void TestFineTuneRun::aRunFolderHoldsTheContract()
{
    QCOMPARE(contents(m_run.runFolder + QStringLiteral("/recipe.json")), training::recipeToJson(m_recipe));
    const QList<QByteArray> metrics = contents(m_run.runFolder + QStringLiteral("/metrics.csv")).trimmed().split('\n');
    QCOMPARE(metrics.first(), QByteArray("fold,epoch,step,split,loss,rmse,learning_rate,photos_per_second"));
    QCOMPARE(metrics.size(), 1 + 2 * 6 * (3 + 1));
    for (const QByteArray &line : metrics)
        QCOMPARE(line.count(','), 7);
    const json environment = jsonOf(m_run.runFolder + QStringLiteral("/environment.json"));
    QCOMPARE(environment["files"]["data"]["file"].get<std::string>(), std::string("table.csv"));
    const json report = jsonOf(m_run.runFolder + QStringLiteral("/report.json"));
    for (const char *figure : {"rmse", "mae", "pearson", "spearman", "r2"})
        QVERIFY2(report["pooled"].contains(figure) && report["heads"]["network"].contains(figure), figure);
    QCOMPARE(report["folds"].size(), std::size_t(2));
    QVERIFY(contents(m_run.runFolder + QStringLiteral("/run.log")).endsWith("Done.\n"));
    for (int fold = 0; fold < 2; ++fold) {
        const QStringList files = QDir(training::foldFolder(m_run.runFolder, fold)).entryList(QDir::Files);
        QVERIFY2(files.size() == 2 && files.contains(QStringLiteral("fold.json")) && files.filter(QStringLiteral(".safetensors")).size() == 1, qPrintable(files.join(QLatin1Char(' '))));
    }
    QCOMPARE(QDir(m_run.modelFolder).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("card.json"), QStringLiteral("heads.safetensors"), QStringLiteral("oof.csv"), QStringLiteral("tf_efficientnet_lite0.safetensors")}));
}

void TestFineTuneRun::itLearnsWhatIsThereToLearn()
{
    training::Recipe recipe = m_recipe;
    recipe.frozenStages = 8;
    recipe.epochs = 25;
    recipe.learningRate = 0.01;
    recipe.headRateFactor = 1;
    recipe.dropRate = recipe.averageDecay = 0;
    const auto run = training::run(recipe, request(), {}, {});
    QVERIFY(run);
    const json report = jsonOf(run->runFolder + QStringLiteral("/report.json"));
    const double rmse = report["pooled"]["rmse"].get<double>(), constant = report["constant"]["rmse"].get<double>();
    QVERIFY2(rmse < 0.8 * constant, qPrintable(QStringLiteral("%1 of %2").arg(rmse).arg(constant)));
    QVERIFY2(report["pooled"]["pearson"].get<double>() > 0.8, qPrintable(run->summary));
    QVERIFY(run->warnings.isEmpty());
    QVERIFY(run->summary.contains(QString::number(rmse, 'f', 3)) && run->summary.contains(QString::number(constant, 'f', 3)));
    QVERIFY(report["beats_constant"].get<bool>());
}

void TestFineTuneRun::theSwinRecipeRunsOnASmallerSwin()
{
    training::Recipe recipe = *training::shippedRecipe(QStringLiteral("swin-bce"));
    recipe.backbone = "swin_tiny_patch4_window7_224"; // large takes minutes a step here
    recipe.inputSide = 64;
    recipe.folds = 2;
    recipe.epochs = 1;
    recipe.batch = 8;
    recipe.frozenStages = 3;
    training::RunRequest with = request();
    with.weights = m_folder.filePath(QStringLiteral("swin.safetensors"));
    QVERIFY(support::writeFilled(with.weights, network::expectedTensors(recipe.backbone), 1.0));
    const auto run = training::run(recipe, with, {}, {});
    QVERIFY2(run, run ? "" : qPrintable(run.error().userText + run.error().logText));
    QVERIFY(jsonOf(run->runFolder + QStringLiteral("/report.json"))["pooled"]["rmse"].get<double>() < 40);
    // Its model folder scores and explains.
    const auto scorer = scoring::openModel(run->modelFolder, m_device);
    QVERIFY2(scorer, scorer ? "" : qPrintable(scorer.error().userText));
    QCOMPARE((*scorer)->card().architecture, recipe.backbone);
    const auto photo = image::decodeFile(m_folder.filePath(QStringLiteral("photos/p1.png")), {});
    const auto embedding = (*scorer)->embed(std::span(&*photo, 1), {});
    const auto explanation = (*scorer)->explain(*photo, {});
    QVERIFY(embedding && explanation);
    QCOMPARE(explanation->columns, 2);
    const double told = explanation->baseline + std::accumulate(explanation->points.begin(), explanation->points.end(), 0.0);
    QVERIFY(std::abs(told - (*scorer)->score(embedding->front(), {}).value) < 0.01);
    recipe.inputSide = 80;
    const auto uneven = training::run(recipe, with, {}, {});
    QVERIFY(!uneven && uneven.error().userText.contains(QStringLiteral("multiples of 32")));
}

void TestFineTuneRun::theModelFolderScoresAsTheRunDid()
{
    const auto scorer = scoring::openModel(m_run.modelFolder, m_device, {.singleLayers = network::allSingle});
    QVERIFY2(scorer, scorer ? "" : qPrintable(scorer.error().userText));
    const scoring::ModelCard &card = (*scorer)->card();
    QCOMPARE(card.inputSide, 64);
    QCOMPARE(card.metrics.photos, support::photoSetSize * 5 / 6);
    QCOMPARE(card.heads.size(), std::size_t(3));
    QVERIFY(!card.limits.isEmpty());
    // The network of the best fold gives its own fold's photos the scores in oof.csv.
    const auto zero = training::readFoldRecord(m_run.runFolder, 0), one = training::readFoldRecord(m_run.runFolder, 1);
    const training::FoldRecord &best = zero->validationLoss < one->validationLoss ? *zero : *one;
    const auto table = dataset::readPhotoTable(m_table);
    int compared = 0;
    for (const dataset::Sample &sample : table->samples) {
        const auto place = best.ids.indexOf(sample.id);
        if (place < 0 || ++compared > 5)
            continue;
        const auto photo = image::decodeFile(sample.file, {});
        QVERIFY(photo);
        const auto embedding = (*scorer)->embed(std::span(&*photo, 1), {});
        QVERIFY(embedding);
        const double score = (*scorer)->score(embedding->front(), {}).value;
        QVERIFY2(std::abs(score - training::pointsOf(best.outputs[place], m_recipe)) < 0.01, qPrintable(QString::number(score)));
    }
    QVERIFY(compared > 5);
    QVERIFY((*scorer)->explain(*image::decodeFile(table->samples[0].file, {}), {}));
}

void TestFineTuneRun::evaluationRepeatsTheOutOfFoldNumbers()
{
    const auto evaluation = training::evaluate({m_run.runFolder, m_table, m_device, 1}, {}, {});
    QVERIFY2(evaluation, evaluation ? "" : qPrintable(evaluation.error().userText));
    const json report = jsonOf(m_run.runFolder + QStringLiteral("/report.json")), again = json::parse(evaluation->json.toStdString());
    QCOMPARE(evaluation->outOfFold, evaluation->photos);
    QVERIFY(std::abs(again["pooled"]["rmse"].get<double>() - report["pooled"]["rmse"].get<double>()) < 0.01);
    QVERIFY(std::abs(again["constant"]["rmse"].get<double>() - report["constant"]["rmse"].get<double>()) < 1e-9);
    QCOMPARE(again["folds"].size(), std::size_t(2));
    const auto model = training::evaluate({m_run.modelFolder, m_table, m_device, 1}, {}, {});
    QVERIFY(model && model->outOfFold == 0);
    // A submission has a row for each row of test.csv, the mean for a photo that is missing, and test photos' own scores.
    QDir(m_folder.path()).mkpath(QStringLiteral("contest/test"));
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("photos/p3.png")), m_folder.filePath(QStringLiteral("contest/test/a.jpg"))));
    QVERIFY(writeFile(m_folder.filePath(QStringLiteral("contest/test.csv")), "Id,Eyes\na,1\nb,0\n../a,0\n"));
    const auto submission = training::submission({m_run.runFolder, m_folder.filePath(QStringLiteral("contest")), m_device, 1}, {}, {});
    QVERIFY2(submission, submission ? "" : qPrintable(submission.error().userText));
    const QList<QByteArray> rows = submission->csv.trimmed().split('\n');
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0], QByteArray("Id,Pawpularity"));
    QVERIFY(rows[1].startsWith("a,") && rows[2].startsWith("b,"));
    QCOMPARE(submission->refused.size(), std::size_t(1));
}

void TestFineTuneRun::twoRunsAreEqual()
{
    training::RunRequest other = request();
    other.checkpointSteps = 2;
    const auto again = training::run(m_recipe, other, {}, {});
    QVERIFY(again);
    QVERIFY(again->runFolder != m_run.runFolder);
    compareRuns(again->runFolder, m_run.runFolder);
}

void TestFineTuneRun::aStoppedRunGoesOnToTheSameNumbers_data()
{
    QTest::addColumn<int>("steps");
    QTest::newRow("after the first step") << 1;
    QTest::newRow("within an epoch") << 8;
    QTest::newRow("at an epoch's end") << 9;
    QTest::newRow("in the second fold") << 25;
}

void TestFineTuneRun::aStoppedRunGoesOnToTheSameNumbers()
{
    QFETCH(int, steps);
    const QString folder = stoppedAfter(steps, 0);
    training::RunRequest on = request();
    on.resume = folder;
    const auto finished = training::run({}, on, {}, {});
    QVERIFY2(finished, finished ? "" : qPrintable(finished.error().userText + finished.error().logText));
    QCOMPARE(finished->runFolder, folder);
    compareRuns(folder, m_run.runFolder);
}

void TestFineTuneRun::aDamagedCheckpointFallsBackToTheOneBefore()
{
    const QString folder = stoppedAfter(8, 2);
    const QString state = training::foldFolder(folder, 0) + QStringLiteral("/state.safetensors");
    QVERIFY(QFile::exists(training::foldFolder(folder, 0) + QStringLiteral("/state.previous.safetensors")));
    QFile file(state);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
    file.close();
    training::RunRequest on = request();
    on.resume = folder;
    QVERIFY(training::run({}, on, {}, {}));
    compareRuns(folder, m_run.runFolder);
}

void TestFineTuneRun::aFullDiskLosesNothing()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto limitTo = [&](rlim_t bytes) {
        const rlimit limit{bytes, before.rlim_max};
        return setrlimit(RLIMIT_FSIZE, &limit) == 0;
    };
    training::RunRequest full = request();
    full.checkpointSteps = 2;
    int steps = 0;
    full.watch = [&](const training::TrainingStatus &) {
        if (++steps == 4) // behind the first epoch, within the second
            limitTo(1'000'000);
    };
    const auto failed = training::run(m_recipe, full, {}, {});
    QVERIFY(limitTo(before.rlim_cur));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::WriteFailed);
    const QString folder = newestRun();
    QVERIFY(contents(folder + QStringLiteral("/run.log")).contains("The checkpoint could not be written"));
    training::RunRequest on = request();
    on.resume = folder;
    const auto finished = training::run({}, on, {}, {});
    QVERIFY2(finished, finished ? "" : qPrintable(finished.error().userText));
    compareRuns(folder, m_run.runFolder);
}

void TestFineTuneRun::runsOfSingleFoldsJoin()
{
    QStringList parts;
    for (int fold = 0; fold < 2; ++fold) {
        training::RunRequest one = request();
        one.onlyFold = fold;
        const auto run = training::run(m_recipe, one, {}, {});
        QVERIFY(run);
        QCOMPARE(jsonOf(run->runFolder + QStringLiteral("/report.json"))["folds"].size(), std::size_t(1));
        parts.append(run->runFolder);
    }
    const auto joined = training::joinRuns(parts, request());
    QVERIFY2(joined, joined ? "" : qPrintable(joined.error().userText));
    compareRuns(joined->runFolder, m_run.runFolder);
    QVERIFY(!training::joinRuns({parts[0], parts[0]}, request()));
    QVERIFY(!training::joinRuns({m_folder.path()}, request()));
}

void TestFineTuneRun::flagsJoinTheFeatures()
{
    // The first flag carries the score; the photos say the rest.
    QByteArray table = "file,Subject Focus,Eyes,Face,Near,Action,Accessory,Group,Collage,Human,Occlusion,Info,Blur,Pawpularity\n";
    for (int i = 0; i < support::photoSetSize; ++i)
        table += "photos/p" + QByteArray::number(i) + ".png," + QByteArray::number(i % 2) + ",0,1,0,0,0,0,0,0,0,0,0," + QByteArray::number(i % 2 ? 70 + i % 5 : 20 + i % 5) + '\n';
    QVERIFY(writeFile(m_folder.filePath(QStringLiteral("flags.csv")), table));
    training::Recipe recipe = m_recipe;
    recipe.flags = true;
    recipe.frozenStages = 8;
    recipe.loss = "bce";
    recipe.learningRate = 5e-3;
    recipe.headRateFactor = 1;
    recipe.dropRate = recipe.averageDecay = 0;
    training::RunRequest with = request();
    with.data = m_folder.filePath(QStringLiteral("flags.csv"));
    const auto run = training::run(recipe, with, {}, {});
    QVERIFY2(run, run ? "" : qPrintable(run.error().userText));
    QVERIFY(jsonOf(run->runFolder + QStringLiteral("/report.json"))["flags_only"]["rmse"].get<double>() < 10);
    const auto scorer = scoring::openModel(run->modelFolder, m_device);
    QVERIFY2(scorer, scorer ? "" : qPrintable(scorer.error().userText));
    QVERIFY((*scorer)->card().flagsInHeads);
    const auto photo = image::decodeFile(m_folder.filePath(QStringLiteral("photos/p1.png")), {});
    const auto embedding = (*scorer)->embed(std::span(&*photo, 1), {});
    scoring::Flags flags{};
    const scoring::Score none = (*scorer)->score(embedding->front(), flags);
    flags[scoring::SubjectFocus] = scoring::FlagAnswer::Yes;
    flags[scoring::Eyes] = scoring::FlagAnswer::No;
    const scoring::Score yes = (*scorer)->score(embedding->front(), flags);
    QVERIFY(yes.flagEffects[scoring::SubjectFocus] > 0);
    QVERIFY(std::abs(none.value + yes.flagEffects[scoring::SubjectFocus] + yes.flagEffects[scoring::Eyes] - yes.value) < 1e-9);
    // With all answers, the window's number is the run's.
    const auto evaluation = training::evaluate({run->runFolder, with.data, m_device, 1}, {}, {});
    QVERIFY(evaluation);
    QVERIFY(std::abs(evaluation->pooled.rmse - jsonOf(run->runFolder + QStringLiteral("/report.json"))["pooled"]["rmse"].get<double>()) < 0.01);
    training::RunRequest without = request();
    const auto refused = training::run(recipe, without, {}, {});
    QVERIFY(!refused && refused.error().userText.contains(QStringLiteral("12 flags")));
}

void TestFineTuneRun::aRunThatLearnsNothingIsWarnedOf()
{
    training::Recipe recipe = m_recipe;
    recipe.learningRate = 0;
    recipe.startAtMean = false;
    recipe.epochs = 1;
    const auto run = training::run(recipe, request(), {}, {});
    QVERIFY(run);
    QCOMPARE(run->warnings.size(), 1);
    QVERIFY(run->warnings.front().contains(QStringLiteral("does not beat the constant")));
    QVERIFY(!jsonOf(run->runFolder + QStringLiteral("/report.json"))["beats_constant"].get<bool>());
}

void TestFineTuneRun::earlyStoppingEndsAFold()
{
    training::Recipe recipe = m_recipe;
    recipe.learningRate = 0;
    recipe.patience = 2;
    recipe.averageDecay = 0;
    recipe.frozenStages = 8;
    const auto run = training::run(recipe, request(), {}, {});
    QVERIFY(run);
    const auto record = training::readFoldRecord(run->runFolder, 0);
    QCOMPARE(record->epochs, 3); // the first is the best, two more do not beat it
    QCOMPARE(record->bestEpoch, 0);
}

void TestFineTuneRun::aRunToldToKeepItsBestEndsAndSaysSo_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("folds");
    QTest::addColumn<int>("epochs"); // of the last of them
    QTest::newRow("in the first epoch, which is tested as it is") << 2 << 1 << 1;
    QTest::newRow("in the third epoch") << 8 << 1 << 2;
    QTest::newRow("in the second fold") << 18 + 4 << 2 << 1;
}

void TestFineTuneRun::aRunToldToKeepItsBestEndsAndSaysSo()
{
    QFETCH(int, steps);
    QFETCH(int, folds);
    QFETCH(int, epochs);
    StopSource keep;
    int done = 0;
    training::RunRequest ending = request();
    ending.keepBest = keep.get_token();
    ending.watch = [&](const training::TrainingStatus &) {
        if (++done == steps)
            keep.request_stop();
    };
    const auto run = training::run(m_recipe, ending, {}, {});
    QVERIFY2(run, run ? "" : qPrintable(run.error().userText + run.error().logText));
    QCOMPARE(done, steps);
    const json report = jsonOf(run->runFolder + QStringLiteral("/report.json"));
    QCOMPARE(report["folds"].size(), static_cast<std::size_t>(folds));
    QCOMPARE(report["stopped_early"]["folds_planned"].get<int>(), 2);
    QCOMPARE(report["folds"].back()["epochs"].get<int>(), epochs);
    QVERIFY(report["folds"].back()["stopped_early"].get<bool>());
    const QString words = QStringLiteral("%1 of 2 folds").arg(folds);
    QVERIFY2(run->warnings.join(QLatin1Char(' ')).contains(words), qPrintable(run->warnings.join(QLatin1Char(' '))));
    const auto card = scoring::checkModelFolder(run->modelFolder);
    QVERIFY(card && card->limits.join(QLatin1Char(' ')).contains(words));
    const auto runs = training::listRuns(ending.runsFolder);
    const auto listed = std::find_if(runs->begin(), runs->end(), [&](const training::RunSummary &summary) { return summary.folder == run->runFolder; });
    QVERIFY(listed != runs->end() && listed->isDone && listed->isStoppedEarly && !listed->canGoOn && listed->hasModel);
}

void TestFineTuneRun::aPausedRunEndsWithItsBest()
{
    const QString folder = stoppedAfter(8, 0);
    const auto before = training::listRuns(m_folder.filePath(QStringLiteral("runs")));
    const auto listed = std::find_if(before->begin(), before->end(), [&](const training::RunSummary &summary) { return summary.folder == folder; });
    QVERIFY(listed != before->end() && listed->canGoOn && listed->failure.isEmpty());
    StopSource keep;
    keep.request_stop();
    training::RunRequest on = request();
    on.resume = folder;
    on.keepBest = keep.get_token();
    int steps = 0;
    on.watch = [&](const training::TrainingStatus &) { ++steps; };
    const auto run = training::run({}, on, {}, {});
    QVERIFY2(run, run ? "" : qPrintable(run.error().userText));
    QCOMPARE(steps, 0);
    QCOMPARE(jsonOf(folder + QStringLiteral("/report.json"))["stopped_early"]["folds"].get<int>(), 1);
}

void TestFineTuneRun::thereIsNothingToKeepBeforeTheFirstStep()
{
    StopSource keep;
    keep.request_stop();
    training::RunRequest atOnce = request();
    atOnce.keepBest = keep.get_token();
    const auto run = training::run(m_recipe, atOnce, {}, {});
    QVERIFY(!run);
    QVERIFY2(run.error().userText.contains(QStringLiteral("nothing to keep")), qPrintable(run.error().userText));
    const auto runs = training::listRuns(atOnce.runsFolder);
    QVERIFY(runs->back().failure.contains(QStringLiteral("nothing to keep")));
}

void TestFineTuneRun::everyRowOfTheMetricsIsTold()
{
    std::vector<training::MeasuredRow> told;
    QString folder;
    training::RunRequest telling = request();
    telling.measured = [&](const training::MeasuredRow &row) { told.push_back(row); };
    telling.begun = [&](const QString &begun) { folder = begun; };
    const auto run = training::run(m_recipe, telling, {}, {});
    QVERIFY(run);
    QCOMPARE(folder, run->runFolder);
    training::MetricsReader reader(run->runFolder);
    const auto news = reader.readMore();
    QVERIFY(news);
    QCOMPARE(news->rows.size(), told.size());
    for (std::size_t i = 0; i < told.size(); ++i) {
        QCOMPARE(news->rows[i].step, told[i].step);
        QCOMPARE(news->rows[i].isTest, told[i].isTest);
        QVERIFY(std::abs(news->rows[i].rmse - told[i].rmse) < 1e-6);
    }
}

void TestFineTuneRun::aTrialTellsWhatARunCosts()
{
    const QStringList before = QDir(m_folder.filePath(QStringLiteral("runs"))).entryList();
    qint64 done = 0, total = 0;
    const auto trial = training::tryRun(m_recipe, request(), [&](qint64 now, qint64 of) { done = now; total = of; }, {});
    QVERIFY2(trial, trial ? "" : qPrintable(trial.error().userText));
    QCOMPARE(trial->photos, support::photoSetSize);
    QCOMPARE(trial->steps, qint64(2 * 6 * 3));
    QVERIFY(trial->secondsPerStep > 0 && trial->seconds > 0);
    QVERIFY(trial->bytes > 0 && trial->bytesFree > 0);
    QVERIFY2(trial->warnings.isEmpty(), qPrintable(trial->warnings.join(QLatin1Char(' '))));
    QCOMPARE(done, total);
    QCOMPARE(QDir(m_folder.filePath(QStringLiteral("runs"))).entryList(), before);
    StopSource stop;
    stop.request_stop();
    const auto cancelledTrial = training::tryRun(m_recipe, request(), {}, stop.get_token());
    QVERIFY(!cancelledTrial && cancelledTrial.error().kind == ErrorKind::Cancelled);
    training::Recipe heads;
    heads.backbone = "tf_efficientnet_lite0";
    heads.inputSide = 64;
    const auto fast = training::tryRun(heads, request(), {}, {});
    QVERIFY2(fast, fast ? "" : qPrintable(fast.error().userText));
    QVERIFY(fast->seconds > 0 && fast->steps == 0);
    training::RunRequest wrong = request();
    wrong.data = m_folder.filePath(QStringLiteral("none.csv"));
    QVERIFY(!training::tryRun(m_recipe, wrong, {}, {}));
}

void TestFineTuneRun::theMeanOfTheContestsTable()
{
    training::RunRequest contest = request();
    contest.data = QStringLiteral(PAWTRAIT_SHARED_DIR "/data/pawpularity/train.csv");
    if (!QFile::exists(contest.data))
        QSKIP("needs ../shared");
    const auto run = training::run(*training::shippedRecipe(QStringLiteral("mean")), contest, {}, {});
    QVERIFY2(run, run ? "" : qPrintable(run.error().userText));
    const json report = jsonOf(run->runFolder + QStringLiteral("/report.json"));
    QVERIFY(std::abs(report["pooled"]["rmse"].get<double>() - 20.5909602586) < 1e-9);
    QVERIFY(run->summary.contains(QStringLiteral("20.591")));
    QVERIFY(std::abs(report["folds"][0]["rmse"].get<double>() - 20.6148839516) < 1e-9);
    QVERIFY(std::abs(report["flags_only"]["rmse"].get<double>() - 20.60) < 0.01);
    QVERIFY(run->modelFolder.isEmpty());
    const auto evaluation = training::evaluate({run->runFolder, contest.data, m_device, 1}, {}, {});
    QVERIFY(evaluation && std::abs(evaluation->pooled.rmse - report["pooled"]["rmse"].get<double>()) < 1e-5);
}

void TestFineTuneRun::wrongInput_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("part");
    QTest::newRow("no such table") << QStringLiteral("table") << QStringLiteral("\"gone.csv\"");
    QTest::newRow("no such weights") << QStringLiteral("weights") << QStringLiteral("\"gone.safetensors\"");
    QTest::newRow("no such fold") << QStringLiteral("fold") << QStringLiteral("There is no fold 7");
    QTest::newRow("more folds than groups") << QStringLiteral("folds") << QStringLiteral("50 folds");
    QTest::newRow("a folder that is no run") << QStringLiteral("resume") << QStringLiteral("not the folder of a run");
    QTest::newRow("a table that has changed since") << QStringLiteral("changed") << QStringLiteral("another table");
}

void TestFineTuneRun::wrongInput()
{
    QFETCH(QString, fault);
    QFETCH(QString, part);
    training::Recipe recipe = m_recipe;
    training::RunRequest wrong = request();
    if (fault == QLatin1String("table"))
        wrong.data = m_folder.filePath(QStringLiteral("gone.csv"));
    if (fault == QLatin1String("weights"))
        wrong.weights = m_folder.filePath(QStringLiteral("gone.safetensors"));
    if (fault == QLatin1String("fold"))
        wrong.onlyFold = 7;
    if (fault == QLatin1String("folds"))
        recipe.folds = 50;
    if (fault == QLatin1String("resume"))
        wrong.resume = m_folder.path();
    if (fault == QLatin1String("changed")) {
        wrong.resume = m_run.runFolder;
        wrong.data = m_folder.filePath(QStringLiteral("other.csv"));
        QVERIFY(writeFile(wrong.data, contents(m_table) + "photos/p0.png,50,natural,99,\n"));
    }
    const auto failed = training::run(recipe, wrong, {}, {});
    QVERIFY(!failed);
    QVERIFY2(failed.error().userText.contains(part), qPrintable(failed.error().userText));
}

void TestFineTuneRun::runsAreListed()
{
    const auto runs = training::listRuns(m_folder.filePath(QStringLiteral("runs")));
    QVERIFY(runs);
    const auto first = std::find_if(runs->begin(), runs->end(), [&](const training::RunSummary &run) { return run.folder == QDir(m_run.runFolder).absolutePath(); });
    QVERIFY(first != runs->end());
    QVERIFY(first->isDone && !first->isAtWork);
    QCOMPARE(first->foldsDone, 2);
    QVERIFY(first->rmse && first->pearson && *first->constantRmse > 20);
    QVERIFY(!training::listRuns(m_folder.filePath(QStringLiteral("nowhere"))));
}

QTEST_GUILESS_MAIN(TestFineTuneRun)
#include "tst_fine_tune_run.moc"
