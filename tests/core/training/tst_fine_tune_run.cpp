#include "dataset/table.h"
#include "fine_tune_fixture.h"
#include "scoring/photo_scorer.h"
#include "support/filled_network.h"
#include "training/evaluation.h"

#include <QFile>

#include <cmath>
#include <csignal>
#include <numeric>
#include <sys/resource.h>

/// What a run leaves, what its model says, and that it goes on to the same numbers.
class TestFineTuneRun : public FineTuneFixture {
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
};

void TestFineTuneRun::initTestCase()
{
    makeSet();
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

QTEST_GUILESS_MAIN(TestFineTuneRun)
#include "tst_fine_tune_run.moc"
