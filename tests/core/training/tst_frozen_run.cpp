#include "common/files.h"
#include "dataset/table.h"
#include "photo_set.h"
#include "scoring/photo_scorer.h"
#include "scoring/score_files.h"
#include "support/filled_weights.h"
#include "training/evaluation.h"
#include "training/recipe.h"
#include "training/run_records.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cmath>
#include <set>
#include <unistd.h>

using namespace pawtrait;
using nlohmann::json;

class TestFrozenRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRunFolderHoldsTheContract();
    void numbersFollowFromTheTable();
    void theModelFolderScores();
    void twoRunsAreEqualWithAnyNumberOfLanes();
    void aBrokenPhotoIsLeftOutAndNamed();
    void theTablesOwnFolds();
    void ridgeAlone();
    void wrongInput_data();
    void wrongInput();
    void cancelled_data();
    void cancelled();

private:
    Result<training::RunResult> run(const training::Recipe &recipe, const QString &table, int lanes = 2, const Progress &progress = {}, const StopToken &stop = {}) const
    {
        training::RunRequest request;
        request.data = table;
        request.runsFolder = m_folder.filePath(QStringLiteral("runs"));
        request.weights = m_folder.filePath(QStringLiteral("weights.safetensors"));
        request.device = m_device;
        request.lanes = lanes;
        return training::run(recipe, request, progress, stop);
    }
    static QByteArray contents(const QString &path)
    {
        const auto bytes = readFile(path, 100'000'000);
        return bytes ? *bytes : QByteArray();
    }
    static json jsonOf(const QString &path) { return json::parse(contents(path).toStdString(), nullptr, false); }
    QString tableWith(const char *name, const std::function<QByteArray(const QByteArray &)> &change) const
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        return writeFile(path, change(contents(m_table))) ? path : QString();
    }

    QTemporaryDir m_folder;
    network::Device m_device;
    training::Recipe m_recipe;
    QString m_table;
    training::RunResult m_run;
};

void TestFrozenRun::initTestCase()
{
    const auto device = network::chooseDevice(network::DevicePreference::Cpu);
    QVERIFY(device);
    m_device = *device;
    m_recipe.name = QStringLiteral("small");
    m_recipe.backbone = "tf_efficientnet_lite0";
    m_recipe.inputSide = 64;
    m_recipe.folds = 4;
    m_recipe.rounds = 2;
    m_recipe.ridgeAlpha = 0.001; // few photos with a plain signal: hardly any shrinking
    m_recipe.svrC = 4000;
    m_recipe.teacherShare = 0.25;
    m_table = support::writePhotoSet(m_folder.path());
    QVERIFY(!m_table.isEmpty());
    QVERIFY(support::writeFilledLite(m_folder.filePath(QStringLiteral("weights.safetensors"))));
    std::atomic<qint64> last{0}, total{0};
    const auto done = run(m_recipe, m_table, 2, [&](qint64 now, qint64 of) {
        last = std::max(last.load(), now);
        total = of;
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().userText + done.error().logText));
    m_run = *done;
    QCOMPARE(total.load(), qint64(support::photoSetSize + 8));
    QCOMPARE(last.load(), total.load());
}

void TestFrozenRun::aRunFolderHoldsTheContract()
{
    const QDir folder(m_run.runFolder);
    QVERIFY(folder.dirName().startsWith(QStringLiteral("small-")));
    QCOMPARE(m_run.modelFolder, folder.filePath(QStringLiteral("model")));
    QCOMPARE(contents(folder.filePath(QStringLiteral("recipe.json"))), training::recipeToJson(m_recipe));
    QCOMPARE(contents(folder.filePath(QStringLiteral("metrics.csv"))).split('\n').first(), QByteArray("fold,epoch,step,split,loss,rmse,learning_rate,photos_per_second"));
    const json environment = jsonOf(folder.filePath(QStringLiteral("environment.json")));
    QCOMPARE(environment["files"]["data"]["file"].get<std::string>(), std::string("table.csv"));
    QVERIFY(!contents(folder.filePath(QStringLiteral("environment.json"))).contains(m_folder.path().toUtf8()));
    const json report = jsonOf(folder.filePath(QStringLiteral("report.json")));
    for (const char *figure : {"rmse", "mae", "pearson", "spearman", "r2"})
        QVERIFY2(report["pooled"].contains(figure) && report["heads"]["ridge"].contains(figure) && report["heads"]["svr"].contains(figure), figure);
    QVERIFY(report["constant"]["rmse"].is_number());
    QCOMPARE(report["folds"].size(), std::size_t(8));
    QVERIFY(contents(folder.filePath(QStringLiteral("run.log"))).endsWith("Done.\n"));
    QCOMPARE(QDir(m_run.modelFolder).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("card.json"), QStringLiteral("heads.safetensors"), QStringLiteral("oof.csv"), QStringLiteral("tf_efficientnet_lite0.safetensors")}));
}

void TestFrozenRun::numbersFollowFromTheTable()
{
    const auto oof = dataset::parseCsv(contents(m_run.runFolder + QStringLiteral("/oof.csv")), QStringLiteral("oof.csv"));
    QVERIFY(oof);
    QCOMPARE(oof->header.join(QLatin1Char(',')), QStringLiteral("Id,Pawpularity,fold,prediction,natural,ridge,svr"));
    QCOMPARE(oof->rows.size(), std::size_t(support::photoSetSize));
    double squares = 0;
    int natural = 0;
    std::set<QString> folds;
    for (std::size_t i = 0; i < oof->rows.size(); ++i) {
        const QStringList &row = oof->rows[i];
        folds.insert(row[2]);
        QCOMPARE(row[2], oof->rows[i / 2 * 2][2]); // a group lies in one fold
        QVERIFY(std::abs(row[3].toDouble() - (row[5].toDouble() + row[6].toDouble()) / 2) < 1e-5);
        if (row[4] == QLatin1String("1")) {
            squares += std::pow(row[3].toDouble() - row[1].toDouble(), 2);
            ++natural;
        }
    }
    QCOMPARE(folds.size(), std::size_t(4));
    QCOMPARE(natural, support::photoSetSize * 5 / 6);
    const json report = jsonOf(m_run.runFolder + QStringLiteral("/report.json"));
    QVERIFY(std::abs(std::sqrt(squares / natural) - report["mean_over_rounds"]["rmse"].get<double>()) < 1e-5);
    QVERIFY(report["pooled"]["rmse"].get<double>() >= report["mean_over_rounds"]["rmse"].get<double>() - 1e-9);
    // Whoever goes by oof.csv says that its RMSE is not the list's.
    const auto own = training::readReport(m_run.runFolder);
    QVERIFY(own && own->meanOfRoundsRmse);
    QCOMPARE(*own->meanOfRoundsRmse, report["mean_over_rounds"]["rmse"].get<double>());
    const auto evaluation = training::evaluate({m_run.runFolder, m_table, m_device, 1}, {}, {});
    QVERIFY2(evaluation, evaluation ? "" : qPrintable(evaluation.error().userText));
    QVERIFY(std::abs(evaluation->pooled.rmse - *own->meanOfRoundsRmse) < 1e-5 && evaluation->oneRoundRmse && *evaluation->oneRoundRmse == own->pooled.rmse);
    // The photos' red follows the score, so the heads have to find most of it.
    QVERIFY2(report["pooled"]["rmse"].get<double>() < 0.7 * report["constant"]["rmse"].get<double>(), qPrintable(QString::number(report["pooled"]["rmse"].get<double>())));
}

void TestFrozenRun::theModelFolderScores()
{
    const auto scorer = scoring::openModel(m_run.modelFolder, m_device);
    QVERIFY2(scorer, scorer ? "" : qPrintable(scorer.error().userText));
    const scoring::ModelCard &card = (*scorer)->card();
    QCOMPARE(card.metrics.photos, support::photoSetSize * 5 / 6);
    QCOMPARE(card.metrics.folds, 4);
    QCOMPARE(card.heads.size(), std::size_t(4)); // no subject head: there are no boxes
    QCOMPARE(card.flags.rows, 200);
    QVERIFY(std::abs(card.flags.coefficient[scoring::Face] - 6) < 1.5);
    QVERIFY(card.data.contains(QStringLiteral("48 photos")) && card.data.contains(QStringLiteral("24 of them")));
    QVERIFY(!card.limits.isEmpty());
    QVERIFY(!card.crops && card.limits.back().contains(QStringLiteral("no gain of a crop"))); // 48 photos are too few to measure it
    // Trained photos come out in about the order of their scores, through the same steps as any dropped photo.
    const auto table = dataset::readPhotoTable(m_table);
    QStringList files;
    for (const auto &sample : table->samples)
        files.append(sample.file);
    std::vector<double> scores(files.size());
    scoring::scoreFiles(**scorer, files, {}, [&](int index, Result<scoring::ScoredPhoto> photo) {
        if (photo)
            scores[index] = (*scorer)->score(photo->embedding, {}).value;
    }, {});
    double squares = 0;
    for (std::size_t i = 0; i < scores.size(); ++i)
        squares += std::pow(scores[i] - table->samples[i].score, 2) / static_cast<double>(scores.size());
    QVERIFY2(std::sqrt(squares) < 15, qPrintable(QString::number(std::sqrt(squares))));
}

void TestFrozenRun::twoRunsAreEqualWithAnyNumberOfLanes()
{
    for (int lanes : {1, 3}) {
        const auto again = run(m_recipe, m_table, lanes);
        QVERIFY(again);
        QVERIFY(again->runFolder != m_run.runFolder);
        for (const char *file : {"oof.csv", "report.json", "metrics.csv", "recipe.json", "model/heads.safetensors", "model/oof.csv"})
            QVERIFY2(contents(again->runFolder + QLatin1Char('/') + QLatin1String(file)) == contents(m_run.runFolder + QLatin1Char('/') + QLatin1String(file)), file);
        json one = jsonOf(again->modelFolder + QStringLiteral("/card.json")), other = jsonOf(m_run.modelFolder + QStringLiteral("/card.json"));
        one.erase("created");
        other.erase("created");
        QVERIFY(one == other);
    }
}

void TestFrozenRun::aBrokenPhotoIsLeftOutAndNamed()
{
    QVERIFY(writeFile(m_folder.filePath(QStringLiteral("photos/broken.png")), "no picture"));
    const QString table = tableWith("with broken.csv", [](QByteArray bytes) { return bytes.replace("photos/p3.png", "photos/broken.png") + "photos/missing.png,50,natural,99,\nphotos/p1.png,not a score,natural,98,\n"; });
    const auto done = run(m_recipe, table);
    QVERIFY(done);
    const json report = jsonOf(done->runFolder + QStringLiteral("/report.json"));
    QCOMPARE(report["photos"].get<int>(), support::photoSetSize - 1);
    QCOMPARE(report["photos_refused"].size(), std::size_t(2));
    const QByteArray log = contents(done->runFolder + QStringLiteral("/run.log"));
    QVERIFY(log.contains("broken.png") && log.contains("missing.png") && log.contains("Line 51"));
}

void TestFrozenRun::theTablesOwnFolds()
{
    const QString table = tableWith("folds.csv", [](const QByteArray &bytes) {
        QByteArray out;
        int row = 0;
        for (const QByteArray &line : bytes.trimmed().split('\n')) {
            out += line + (row == 0 ? QByteArray(",fold") : "," + QByteArray::number(10 * (row % 3))) + '\n';
            ++row;
        }
        return out;
    });
    const auto done = run(m_recipe, table);
    QVERIFY(done);
    const json report = jsonOf(done->runFolder + QStringLiteral("/report.json"));
    QVERIFY(report["folds_from_table"].get<bool>());
    QCOMPARE(report["folds"].size(), std::size_t(3));
    QCOMPARE(report["rounds"].size(), std::size_t(1));
}

void TestFrozenRun::ridgeAlone()
{
    training::Recipe recipe = m_recipe;
    recipe.svrWeight = 0;
    const auto done = run(recipe, m_table);
    QVERIFY(done);
    QVERIFY(contents(done->runFolder + QStringLiteral("/oof.csv")).startsWith("Id,Pawpularity,fold,prediction,natural,ridge\n"));
    QVERIFY(!jsonOf(done->runFolder + QStringLiteral("/report.json"))["heads"].contains("svr"));
    const auto card = scoring::checkModelFolder(done->modelFolder);
    QVERIFY(card);
    QCOMPARE(card->heads.front().weight, 1.0);
}

void TestFrozenRun::wrongInput_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("part");
    QTest::newRow("no such table") << QStringLiteral("table") << QStringLiteral("\"gone.csv\"");
    QTest::newRow("no photo can be read") << QStringLiteral("photos") << QStringLiteral("0 photos of natural sampling");
    QTest::newRow("photos are few") << QStringLiteral("few") << QStringLiteral("at least 20 are needed");
    QTest::newRow("more folds than groups") << QStringLiteral("folds") << QStringLiteral("50 folds");
    QTest::newRow("no such weights") << QStringLiteral("weights") << QStringLiteral("\"gone.safetensors\"");
    QTest::newRow("weights of another network") << QStringLiteral("backbone") << QStringLiteral("weights.safetensors");
    QTest::newRow("a teacher without predictions") << QStringLiteral("teacher") << QStringLiteral("\"blend_amean\"");
    QTest::newRow("a runs folder that is a file") << QStringLiteral("runs") << QStringLiteral("\"weights.safetensors\"");
}

void TestFrozenRun::wrongInput()
{
    QFETCH(QString, fault);
    QFETCH(QString, part);
    training::Recipe recipe = m_recipe;
    training::RunRequest request;
    request.data = m_table;
    request.runsFolder = m_folder.filePath(QStringLiteral("runs"));
    request.weights = m_folder.filePath(QStringLiteral("weights.safetensors"));
    request.device = m_device;
    if (fault == QLatin1String("table"))
        request.data = m_folder.filePath(QStringLiteral("gone.csv"));
    if (fault == QLatin1String("photos"))
        request.data = tableWith("nothing.csv", [](QByteArray bytes) { return bytes.replace("photos/", "elsewhere/"); });
    if (fault == QLatin1String("few"))
        request.data = tableWith("few.csv", [](const QByteArray &bytes) { return bytes.split('\n').mid(0, 15).join('\n'); });
    if (fault == QLatin1String("folds"))
        recipe.folds = 50;
    if (fault == QLatin1String("weights"))
        request.weights = m_folder.filePath(QStringLiteral("gone.safetensors"));
    if (fault == QLatin1String("backbone"))
        recipe.backbone = "tf_efficientnet_lite2";
    if (fault == QLatin1String("teacher"))
        request.teacher = m_table;
    if (fault == QLatin1String("runs"))
        request.runsFolder = request.weights;
    const auto done = training::run(recipe, request, {}, {});
    QVERIFY(!done);
    const QString text = done.error().userText;
    QVERIFY2(text.contains(part) && text.endsWith(QLatin1Char('.')), qPrintable(text));
}

void TestFrozenRun::cancelled_data()
{
    QTest::addColumn<int>("afterSteps");
    QTest::newRow("before anything") << 0;
    QTest::newRow("while photos are read") << 5;
    QTest::newRow("while heads are fitted") << support::photoSetSize + 2;
}

void TestFrozenRun::cancelled()
{
    QFETCH(int, afterSteps);
    StopSource stop;
    if (afterSteps == 0)
        stop.request_stop();
    const QDir runs(m_folder.filePath(QStringLiteral("runs")));
    const QStringList before = runs.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const auto done = run(m_recipe, m_table, 1, [&](qint64 now, qint64) {
        if (now >= afterSteps)
            stop.request_stop();
    }, stop.get_token());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QStringList after = runs.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : before)
        after.removeAll(name);
    QCOMPARE(after.size(), 1);
    const QDir left(runs.filePath(after.front()));
    QVERIFY(contents(left.filePath(QStringLiteral("run.log"))).endsWith("Stopped.\n"));
    QVERIFY(!left.exists(QStringLiteral("report.json")) && !left.exists(QStringLiteral("model/card.json")));
}

QTEST_GUILESS_MAIN(TestFrozenRun)
#include "tst_frozen_run.moc"
