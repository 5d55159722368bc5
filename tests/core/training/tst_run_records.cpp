#include "common/files.h"
#include "training/run_list.h"
#include "training/run_records.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pawtrait;

/// Runs' folders from anywhere, whole and damaged.
class TestRunRecords : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_runs = 0;

    QString newRun()
    {
        const QString run = m_folder.filePath(QStringLiteral("runs/run%1").arg(++m_runs));
        QDir().mkpath(run);
        return run;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        if (!writeFile(path, bytes))
            qFatal("cannot write %s", qPrintable(path));
    }
    static constexpr char header[] = "fold,epoch,step,split,loss,rmse,learning_rate,photos_per_second\n";

private Q_SLOTS:
    void metricsAreReadAsTheyGrow();
    void aFileThatWasCutBackIsReadAnew();
    void linesThatMakeNoSenseAreLeftOut();
    void outOfFoldRows();
    void aReportIsRead();
    void whatTreesGoByIsReadLargestFirst();
    void sharesThatMakeNoSenseAreLeftOut_data();
    void sharesThatMakeNoSenseAreLeftOut();
    void damagedReportsAreRefused_data();
    void damagedReportsAreRefused();
    void aFailureIsListedWithItsReason();
    void aDiscardedRunIsGoneAndOtherFilesStay();
    void whatIsNoRunIsNotDiscarded();
};

void TestRunRecords::metricsAreReadAsTheyGrow()
{
    const QString run = newRun(), path = run + QStringLiteral("/metrics.csv");
    training::MetricsReader reader(run);
    QVERIFY(reader.readMore()->rows.empty()); // not there yet
    write(path, QByteArray(header) + "0,0,1,train,0.9,20.5,0.001,12.0\n0,0,2,tra");
    auto news = reader.readMore();
    QCOMPARE(news->rows.size(), std::size_t(1));
    QVERIFY(!news->rows[0].isTest && news->rows[0].learningRate == 0.001 && news->rows[0].photosPerSecond == 12);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append) && file.write("in,0.8,20,0.001,12.5\n0,0,2,validation,0.7,19.25,,40.0\n") > 0);
    file.close();
    news = reader.readMore();
    QCOMPARE(news->rows.size(), std::size_t(2));
    QVERIFY(news->rows[1].isTest && news->rows[1].rmse == 19.25 && news->rows[1].learningRate == 0 && !news->beginsAnew);
    QVERIFY(reader.readMore()->rows.empty());
}

void TestRunRecords::aFileThatWasCutBackIsReadAnew()
{
    const QString run = newRun(), path = run + QStringLiteral("/metrics.csv");
    training::MetricsReader reader(run);
    write(path, QByteArray(header) + "0,0,1,train,0.9,20,0.001,12\n0,0,2,train,0.9,20,0.001,12\n");
    QCOMPARE(reader.readMore()->rows.size(), std::size_t(2));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 20));
    file.close();
    const auto news = reader.readMore();
    QVERIFY(news->beginsAnew);
    QCOMPARE(news->rows.size(), std::size_t(1));
}

void TestRunRecords::linesThatMakeNoSenseAreLeftOut()
{
    const QString run = newRun();
    write(run + QStringLiteral("/metrics.csv"), QByteArray(header)
              + "0,0,1,train,nan,20,0.001,12\n0,0,1,train,0.9,inf,0.001,12\n-1,0,1,train,1,1,1,1\n0,99999999999,1,train,1,1,1,1\n0,0,1,other,1,1,1,1\n0,0,1,train,1,1,1\n0,0,1,train,1,1,1,1,1\n\n\xFF\xFE,\n"
                "0,0,1,train,1e300,1,1,1\n0,0,1,train,0x10,1,1,1\n0,0,1,train,0.5,5,,\r\n");
    const auto news = training::MetricsReader(run).readMore();
    QVERIFY(news);
    QCOMPARE(news->rows.size(), std::size_t(1));
    QCOMPARE(news->rows[0].rmse, 5.0);
}

void TestRunRecords::outOfFoldRows()
{
    const QString run = newRun();
    QVERIFY(!training::readOutOfFold(run));
    write(run + QStringLiteral("/oof.csv"), "Id,Pawpularity,fold,prediction,natural\na,10,0,20.5,1\nb,x,0,1,1\na,11,0,1,1\nc,30,1,31,0\nd,1,-1,1,1\n");
    const auto rows = training::readOutOfFold(run);
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t(2));
    QVERIFY((*rows)[0].id == QLatin1String("a") && (*rows)[0].truth == 10 && (*rows)[0].prediction == 20.5 && (*rows)[0].natural && !(*rows)[1].natural);
    write(run + QStringLiteral("/oof.csv"), "Id,Pawpularity\na,10\n");
    QVERIFY(!training::readOutOfFold(run));
}

void TestRunRecords::aReportIsRead()
{
    const QString run = newRun();
    write(run + QStringLiteral("/report.json"),
          R"({"photos":50,"photos_natural":40,"photos_refused":["One.",5],"pooled":{"rmse":20.5,"mae":16,"pearson":0.1,"spearman":0.2,"r2":-0.1},"bootstrap_95":{"rmse":{"low":19,"high":22}},
             "constant":{"rmse":20.25},"flags_only":{"rmse":20.4},"stopped_early":{"words":"Early."},"folds":[{"fold":1,"fitted":30,"tested":10,"rmse":20,"constant_rmse":null,"best_epoch":2,"epochs":3,"stopped_early":true},7]})");
    const auto report = training::readReport(run);
    QVERIFY(report);
    QCOMPARE(report->pooled.rmse, 20.5);
    QCOMPARE(report->photosMeasured, 40);
    QVERIFY(!report->meanOfRoundsRmse);
    QCOMPARE(report->refused, QStringList{QStringLiteral("One.")});
    QCOMPARE(*report->flagsOnlyRmse, 20.4);
    QCOMPARE(report->folds.size(), std::size_t(2));
    QVERIFY(report->folds[0].stoppedEarly && *report->folds[0].bestEpoch == 2 && !report->folds[0].constantRmse);
    QCOMPARE(report->stoppedEarly, QStringLiteral("Early.")); // no numbers: as it was written
    QVERIFY(report->doesNotBeatConstant().contains(QStringLiteral("20.250")));
}

void TestRunRecords::whatTreesGoByIsReadLargestFirst()
{
    const QString run = newRun();
    write(run + QStringLiteral("/report.json"), R"({"pooled":{"rmse":20},"importance":[{"feature":"Face","source":"flag","share_of_gain":0.25},
             {"feature":"Cute","source":"prompt","share_of_gain":0.5},{"feature":"resnet50","source":"network","share_of_gain":0.25}]})");
    const auto report = training::readReport(run);
    QVERIFY(report);
    QCOMPARE(report->importance.size(), std::size_t(3));
    QVERIFY(report->importance[0].name == QLatin1String("Cute") && report->importance[0].source == QLatin1String("prompt") && report->importance[0].share == 0.5);
    QVERIFY(report->importance[1].name == QLatin1String("Face") && report->importance[2].source == QLatin1String("network"));
}

void TestRunRecords::sharesThatMakeNoSenseAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("importance");
    QTest::addColumn<int>("left");
    QTest::newRow("no list") << QByteArray(R"({"Cute":1})") << 0;
    QTest::newRow("no objects") << QByteArray("[1,null,[],\"Cute\"]") << 0;
    QTest::newRow("shares that are no numbers")
        << QByteArray(
               R"([{"feature":"a","share_of_gain":"0.5"},{"feature":"b","share_of_gain":null},{"feature":"c","share_of_gain":[1]},{"feature":"d","source":"flag","share_of_gain":0.5}])")
        << 1;
    QTest::newRow("shares below 0 and of nothing") << QByteArray(R"([{"feature":"a","share_of_gain":-0.5},{"feature":"b","share_of_gain":0},{"feature":"c","share_of_gain":0.5}])")
                                                   << 1;
    QTest::newRow("shares beyond all numbers") << QByteArray(R"([{"feature":"a","share_of_gain":1e300}])") << 0;
    QTest::newRow("more than a whole") << QByteArray(R"([{"feature":"a","share_of_gain":0.8},{"feature":"b","share_of_gain":0.8}])") << 0;
    QTest::newRow("without names") << QByteArray(
                                          R"([{"share_of_gain":0.5},{"feature":"","share_of_gain":0.2},{"feature":7,"share_of_gain":0.2},{"feature":" \n ","share_of_gain":0.1}])")
                                   << 0;
    QTest::newRow("without a source") << QByteArray(R"([{"feature":"a","share_of_gain":0.5}])") << 1;
    QByteArray many("[");
    for (int i = 0; i < 50'000; ++i)
        many += R"({"feature":"a","source":"flag","share_of_gain":0.00001},)";
    many.back() = ']';
    QTest::newRow("too many") << many << 10'000;
}

void TestRunRecords::sharesThatMakeNoSenseAreLeftOut()
{
    QFETCH(QByteArray, importance);
    QFETCH(int, left);
    const QString run = newRun();
    write(run + QStringLiteral("/report.json"), R"({"pooled":{"rmse":20},"importance":)" + importance + '}');
    const auto report = training::readReport(run);
    QVERIFY(report);
    QCOMPARE(report->importance.size(), static_cast<std::size_t>(left));
}

void TestRunRecords::damagedReportsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"pooled":{"rmse":20)");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("no numbers") << QByteArray(R"({"pooled":{"rmse":"20"}})");
    QTest::newRow("beyond all points") << QByteArray(R"({"pooled":{"rmse":1e300}})");
    QTest::newRow("nested deeply") << QByteArray(100'000, '[');
    QTest::newRow("not text") << QByteArray("\xFF\x00\xFE", 3);
}

void TestRunRecords::damagedReportsAreRefused()
{
    QFETCH(QByteArray, bytes);
    const QString run = newRun();
    write(run + QStringLiteral("/report.json"), bytes);
    const auto report = training::readReport(run);
    QVERIFY(!report);
    QVERIFY2(report.error().userText.contains(QStringLiteral("report.json")), qPrintable(report.error().userText));
}

void TestRunRecords::aFailureIsListedWithItsReason()
{
    const QString run = newRun();
    write(run + QStringLiteral("/recipe.json"), training::recipeToJson(*training::shippedRecipe(QStringLiteral("fine-tune-default"))));
    const auto listed = [&] {
        const auto runs = training::listRuns(m_folder.filePath(QStringLiteral("runs")));
        return *std::find_if(runs->begin(), runs->end(), [&](const training::RunSummary &summary) { return summary.folder == run; });
    };
    write(run + QStringLiteral("/run.log"), "2026-01-01T10:00:00 Begun: recipe x.\n2026-01-01T10:00:01 Failed: The disk is full. \x1b[31m\n");
    QCOMPARE(listed().failure, QStringLiteral("The disk is full. [31m"));
    QVERIFY(listed().canGoOn && !listed().isDone);
    write(run + QStringLiteral("/run.log"), "2026-01-01T10:00:01 Failed: The disk is full.\n2026-01-01T10:00:02 Gone on with.\n2026-01-01T10:00:03 Cancelled.\n");
    QVERIFY(listed().failure.isEmpty());
}

void TestRunRecords::aDiscardedRunIsGoneAndOtherFilesStay()
{
    const QString outside = m_folder.filePath(QStringLiteral("outside"));
    QDir().mkpath(outside);
    write(outside + QStringLiteral("/fold.json"), "mine");
    const auto fill = [&](const QString &run) {
        for (const char *file : {"recipe.json", "environment.json", "metrics.csv", "run.log", "oof.csv", "report.json", "fold_0/fold.json", "fold_0/best_epoch_3.safetensors", "fold_1/state.safetensors",
                                 "fold_1/state.previous.safetensors", "model/card.json", "model/tf_efficientnet_lite0.safetensors"})
            write(run + QLatin1Char('/') + QLatin1String(file), "x");
    };
    const QString run = newRun();
    fill(run);
    const auto discarded = training::discardRun(run);
    QVERIFY2(discarded, discarded ? "" : qPrintable(discarded.error().userText));
    QVERIFY(!QFileInfo::exists(run));

    const QString other = newRun();
    fill(other);
    write(other + QStringLiteral("/notes.txt"), "mine");
    write(other + QStringLiteral("/photos/cat.jpg"), "mine");
    QVERIFY(QFile::link(outside, other + QStringLiteral("/fold_2")));
    const auto rest = training::discardRun(other);
    QVERIFY(!rest);
    QVERIFY(QFileInfo::exists(other + QStringLiteral("/notes.txt")) && QFileInfo::exists(other + QStringLiteral("/photos/cat.jpg")) && QFileInfo::exists(outside + QStringLiteral("/fold.json")));
    QVERIFY(!QFileInfo::exists(other + QStringLiteral("/recipe.json")) && !QFileInfo::exists(other + QStringLiteral("/fold_0")) && !QFileInfo::exists(other + QStringLiteral("/model")));
}

void TestRunRecords::whatIsNoRunIsNotDiscarded()
{
    const QString folder = newRun();
    write(folder + QStringLiteral("/report.json"), "mine");
    QVERIFY(!training::discardRun(folder));
    QVERIFY(QFileInfo::exists(folder + QStringLiteral("/report.json")));
}

QTEST_GUILESS_MAIN(TestRunRecords)
#include "tst_run_records.moc"
