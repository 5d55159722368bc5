#include "fine_tune_fixture.h"
#include "scoring/photo_scorer.h"
#include "support/pseudo_translator.h"
#include "training/evaluation.h"
#include "training/run_list.h"
#include "training/trial.h"

#include <QFile>

#include <cmath>

/// Runs that end early or not at all, trials, and what the list tells of them.
class TestFineTuneEndings : public FineTuneFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
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
};

void TestFineTuneEndings::initTestCase()
{
    makeSet();
    const auto run = training::run(m_recipe, request(), {}, {});
    QVERIFY2(run, run ? "" : qPrintable(run.error().userText + run.error().logText));
    m_run = *run;
}

void TestFineTuneEndings::aRunThatLearnsNothingIsWarnedOf()
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

void TestFineTuneEndings::earlyStoppingEndsAFold()
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
    const QByteArray log = contents(run->runFolder + QStringLiteral("/run.log")); // people count from 1
    QVERIFY2(log.contains("Fold 1 is done: best epoch 1,") && log.contains("Fold 2 is done:") && !log.contains("Fold 0"), log.constData());
}

void TestFineTuneEndings::aRunToldToKeepItsBestEndsAndSaysSo_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("folds");
    QTest::addColumn<int>("epochs"); // of the last of them
    QTest::newRow("in the first epoch, which is tested as it is") << 2 << 1 << 1;
    QTest::newRow("in the third epoch") << 8 << 1 << 2;
    QTest::newRow("in the second fold") << 18 + 4 << 2 << 1;
}

void TestFineTuneEndings::aRunToldToKeepItsBestEndsAndSaysSo()
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
    // What a window shows is in its own language, whatever that of the training was.
    QCOMPARE(training::readReport(run->runFolder)->stoppedEarly, QString::fromStdString(report["stopped_early"]["words"].get<std::string>()));
    tests::PseudoTranslator pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    const QString translated = training::readReport(run->runFolder)->stoppedEarly;
    QCoreApplication::removeTranslator(&pseudo);
    QVERIFY2(translated.startsWith(QLatin1Char('[')) && translated.count(QLatin1Char('[')) == 2, qPrintable(translated));
    QVERIFY(report["folds"].back()["stopped_early"].get<bool>());
    const QString words = QStringLiteral("%1 of 2 folds").arg(folds);
    QVERIFY2(run->warnings.join(QLatin1Char(' ')).contains(words), qPrintable(run->warnings.join(QLatin1Char(' '))));
    const auto card = scoring::checkModelFolder(run->modelFolder);
    QVERIFY(card && card->limits.join(QLatin1Char(' ')).contains(words));
    const auto runs = training::listRuns(ending.runsFolder);
    const auto listed = std::find_if(runs->begin(), runs->end(), [&](const training::RunSummary &summary) { return summary.folder == run->runFolder; });
    QVERIFY(listed != runs->end() && listed->isDone && listed->isStoppedEarly && !listed->canGoOn && listed->hasModel);
}

void TestFineTuneEndings::aPausedRunEndsWithItsBest()
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

void TestFineTuneEndings::thereIsNothingToKeepBeforeTheFirstStep()
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

void TestFineTuneEndings::everyRowOfTheMetricsIsTold()
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

void TestFineTuneEndings::aTrialTellsWhatARunCosts()
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

void TestFineTuneEndings::theMeanOfTheContestsTable()
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

void TestFineTuneEndings::wrongInput_data()
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

void TestFineTuneEndings::wrongInput()
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

void TestFineTuneEndings::runsAreListed()
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

QTEST_GUILESS_MAIN(TestFineTuneEndings)
#include "tst_fine_tune_endings.moc"
