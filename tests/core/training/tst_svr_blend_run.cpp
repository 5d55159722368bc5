#include "common/files.h"
#include "dataset/table.h"
#include "photo_set.h"
#include "scoring/photo_scorer.h"
#include "support/filled_weights.h"
#include "training/evaluation.h"
#include "training/fold_training.h"
#include "training/run_list.h"
#include "training/run_records.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace pawtrait;
using nlohmann::json;

/// Whole runs of swin-svr-blend, with a small network in Swin's place, on a generated table whose photos' red follows the score.
class TestSvrBlendRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theReportIsATableOfBothAndTheBlend();
    void theModelFolderScoresTheBlend();
    void evaluationPredictsWithBoth();
    void aRunGoesOnToTheSameNumbers();
    void runsOfSingleFoldsJoin();
    void flagsAreRefused();
    void aDiscardedRunLeavesNothing();

private:
    training::RunRequest request() const
    {
        training::RunRequest request;
        request.data = m_table;
        request.runsFolder = m_folder.filePath(QStringLiteral("runs"));
        request.weights = m_folder.filePath(QStringLiteral("weights.safetensors"));
        request.device = m_device;
        request.lanes = 1; // OpenMP spins at its barriers where other programs have the cores
        return request;
    }
    static QByteArray contents(const QString &path)
    {
        const auto bytes = readFile(path, 100'000'000);
        return bytes ? *bytes : QByteArray();
    }
    static json jsonOf(const QString &path) { return json::parse(contents(path).toStdString(), nullptr, false); }
    /// Columns of oof.csv by name.
    static std::vector<double> column(const QString &run, const char *name)
    {
        const auto table = dataset::parseCsv(contents(run + QStringLiteral("/oof.csv")), QStringLiteral("oof.csv"));
        std::vector<double> values;
        for (const QStringList &row : table->rows)
            values.push_back(row[table->column(QLatin1String(name))].toDouble());
        return values;
    }
    static double rmse(const std::vector<double> &a, const std::vector<double> &truth, const std::vector<double> &natural)
    {
        double sum = 0, count = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            sum += natural[i] * std::pow(a[i] - truth[i], 2);
            count += natural[i];
        }
        return std::sqrt(sum / count);
    }

    QTemporaryDir m_folder;
    network::Device m_device;
    training::Recipe m_recipe;
    QString m_table;
    training::RunResult m_run;
};

void TestSvrBlendRun::initTestCase()
{
    m_device = *network::chooseDevice(network::DevicePreference::Cpu);
    m_recipe = *training::shippedRecipe(QStringLiteral("swin-svr-blend"));
    QVERIFY(m_recipe.svr);
    m_recipe.backbone = "tf_efficientnet_lite0";
    m_recipe.inputSide = 64;
    m_recipe.folds = 3;
    m_recipe.batch = 8;
    m_recipe.epochs = 12;
    m_recipe.frozenStages = 8;
    m_recipe.learningRate = 0.01;
    m_recipe.dropRate = m_recipe.dropPathRate = 0;
    m_recipe.mirror = false;
    m_table = support::writePhotoSet(m_folder.path());
    QVERIFY(!m_table.isEmpty());
    QVERIFY(support::writeFilledLite(m_folder.filePath(QStringLiteral("weights.safetensors"))));
    const auto run = training::run(m_recipe, request(), {}, {});
    QVERIFY2(run, run ? "" : qPrintable(run.error().userText + run.error().logText));
    m_run = *run;
}

void TestSvrBlendRun::theReportIsATableOfBothAndTheBlend()
{
    QVERIFY(contents(m_run.runFolder + QStringLiteral("/oof.csv")).startsWith("Id,Pawpularity,fold,prediction,natural,network,svr\n"));
    const auto truth = column(m_run.runFolder, "Pawpularity"), natural = column(m_run.runFolder, "natural"), blend = column(m_run.runFolder, "prediction"),
               network = column(m_run.runFolder, "network"), svr = column(m_run.runFolder, "svr"), folds = column(m_run.runFolder, "fold");
    const json report = jsonOf(m_run.runFolder + QStringLiteral("/report.json"));
    const auto equals = [](double value, const json &other) { return std::abs(value - other.get<double>()) < 1e-4; };
    QVERIFY(equals(rmse(blend, truth, natural), report["pooled"]["rmse"]) && equals(rmse(blend, truth, natural), report["heads"]["blend"]["rmse"]));
    QVERIFY(equals(rmse(network, truth, natural), report["heads"]["network"]["rmse"]));
    QVERIFY(equals(rmse(svr, truth, natural), report["heads"]["svr"]["rmse"]));
    const double constant = report["constant"]["rmse"].get<double>();
    QVERIFY2(report["heads"]["network"]["rmse"].get<double>() < 0.9 * constant && report["heads"]["svr"]["rmse"].get<double>() < 0.9 * constant,
             qPrintable(m_run.table.join(QLatin1Char('\n')))); // both learned
    const double weight = report["blend"]["weights"]["network"].get<double>();
    QVERIFY(std::abs(weight + report["blend"]["weights"]["svr"].get<double>() - 1) < 1e-12 && weight >= 0 && weight <= 1);
    // With the weights that were found no mean of both is better.
    const auto mixed = [&](double share) {
        std::vector<double> values;
        for (std::size_t i = 0; i < truth.size(); ++i)
            values.push_back(share * network[i] + (1 - share) * svr[i]);
        return rmse(values, truth, natural);
    };
    QVERIFY(equals(mixed(weight), report["blend"]["rmse_where_found"]));
    for (int share = 0; share <= 20; ++share)
        QVERIFY(mixed(weight) <= mixed(share / 20.0) + 1e-6);
    // Per fold, on the command line's table too.
    QCOMPARE(report["folds"].size(), std::size_t(3));
    const QStringList lines = m_run.table;
    QCOMPARE(lines.size(), 1 + 3 + 2);
    for (std::size_t fold = 0; fold < 3; ++fold) {
        auto own = natural;
        for (std::size_t i = 0; i < own.size(); ++i)
            own[i] *= folds[i] == static_cast<double>(fold);
        const json &row = report["folds"][fold];
        QVERIFY(equals(rmse(network, truth, own), row["network_rmse"]) && equals(rmse(svr, truth, own), row["svr_rmse"]) && equals(rmse(blend, truth, own), row["rmse"]));
        for (const char *figure : {"network_rmse", "svr_rmse", "rmse"})
            QVERIFY(lines[1 + static_cast<int>(fold)].contains(QString::number(row[figure].get<double>(), 'f', 3)));
    }
    const auto read = training::readReport(m_run.runFolder);
    QVERIFY(read && read->networkWeight && std::abs(*read->networkWeight - weight) < 1e-12 && read->folds[1].svrRmse && read->svrRmse);
}

void TestSvrBlendRun::theModelFolderScoresTheBlend()
{
    const auto scorer = scoring::openModel(m_run.modelFolder, m_device, {.singleLayers = network::allSingle});
    QVERIFY2(scorer, scorer ? "" : qPrintable(scorer.error().userText));
    const scoring::ModelCard &card = (*scorer)->card();
    QCOMPARE(card.heads.size(), std::size_t(4));
    const double weight = card.heads[0].weight;
    QCOMPARE(QString::fromStdString(card.heads[1].name), QStringLiteral("svr"));
    // The best fold's own photos get what its network and its SVR said of them, in the weights' proportions.
    int best = 0;
    for (int fold = 1; fold < 3; ++fold) {
        if (training::readFoldRecord(m_run.runFolder, fold)->validationLoss < training::readFoldRecord(m_run.runFolder, best)->validationLoss)
            best = fold;
    }
    const auto network = column(m_run.runFolder, "network"), svr = column(m_run.runFolder, "svr"), folds = column(m_run.runFolder, "fold");
    const auto table = dataset::readPhotoTable(m_table);
    int compared = 0;
    for (std::size_t i = 0; i < table->samples.size(); ++i) {
        if (folds[i] != best || ++compared > 5)
            continue;
        const auto photo = image::decodeFile(table->samples[i].file, {});
        const auto embedding = (*scorer)->embed(std::span(&*photo, 1), {});
        QVERIFY(photo && embedding);
        const double score = (*scorer)->score(embedding->front(), {}).value, expected = weight * network[i] + (1 - weight) * svr[i];
        QVERIFY2(std::abs(score - expected) < 0.02, qPrintable(QStringLiteral("%1 %2").arg(score).arg(expected)));
    }
    QVERIFY(compared > 5);
    QVERIFY((*scorer)->explain(*image::decodeFile(table->samples[0].file, {}), {}));
}

void TestSvrBlendRun::evaluationPredictsWithBoth()
{
    const auto evaluation = training::evaluate({m_run.runFolder, m_table, m_device, 1}, {}, {});
    QVERIFY2(evaluation, evaluation ? "" : qPrintable(evaluation.error().userText));
    QCOMPARE(evaluation->outOfFold, evaluation->photos);
    const double expected = jsonOf(m_run.runFolder + QStringLiteral("/report.json"))["blend"]["rmse_where_found"].get<double>();
    QVERIFY2(std::abs(evaluation->pooled.rmse - expected) < 0.02, qPrintable(QStringLiteral("%1 %2").arg(evaluation->pooled.rmse).arg(expected)));
}

void TestSvrBlendRun::aRunGoesOnToTheSameNumbers()
{
    // As a run that was killed while fold 1's SVR was written, with a damaged one of fold 2 from before.
    const QByteArray oof = contents(m_run.runFolder + QStringLiteral("/oof.csv")), report = contents(m_run.runFolder + QStringLiteral("/report.json"));
    QVERIFY(QFile::remove(m_run.runFolder + QStringLiteral("/report.json")) && QFile::remove(m_run.runFolder + QStringLiteral("/fold_1/svr.safetensors")));
    const QString damaged = m_run.runFolder + QStringLiteral("/fold_2/svr.safetensors");
    QVERIFY(writeFile(damaged, contents(damaged).left(1000)));
    training::RunRequest on = request();
    on.resume = m_run.runFolder;
    const auto again = training::run(m_recipe, on, {}, {});
    QVERIFY2(again, again ? "" : qPrintable(again.error().userText));
    QVERIFY(contents(m_run.runFolder + QStringLiteral("/oof.csv")) == oof);
    QVERIFY(contents(m_run.runFolder + QStringLiteral("/report.json")) == report);
    // A stop in the SVR's stage is heard.
    QVERIFY(QFile::remove(m_run.runFolder + QStringLiteral("/fold_1/svr.safetensors")));
    StopSource stop;
    stop.request_stop();
    const auto stopped = training::run(m_recipe, on, {}, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(training::run(m_recipe, on, {}, {}));
}

void TestSvrBlendRun::runsOfSingleFoldsJoin()
{
    QStringList parts;
    for (int fold = 0; fold < 3; ++fold) {
        training::RunRequest one = request();
        one.onlyFold = fold;
        const auto run = training::run(m_recipe, one, {}, {});
        QVERIFY2(run, run ? "" : qPrintable(run.error().userText));
        QCOMPARE(jsonOf(run->runFolder + QStringLiteral("/report.json"))["blend"]["weights"]["svr"].get<double>(), 0.5); // nothing to find weights on
        parts.append(run->runFolder);
    }
    const auto joined = training::joinRuns(parts, request());
    QVERIFY2(joined, joined ? "" : qPrintable(joined.error().userText));
    QVERIFY(contents(joined->runFolder + QStringLiteral("/oof.csv")) == contents(m_run.runFolder + QStringLiteral("/oof.csv")));
}

void TestSvrBlendRun::flagsAreRefused()
{
    training::Recipe recipe = m_recipe;
    recipe.flags = true;
    QByteArray table = "file,Subject Focus,Eyes,Face,Near,Action,Accessory,Group,Collage,Human,Occlusion,Info,Blur,Pawpularity\n";
    for (int i = 0; i < 30; ++i)
        table += "photos/p" + QByteArray::number(i) + ".png,0,0,1,0,0,0,0,0,0,0,0,0," + QByteArray::number(20 + i) + '\n';
    training::RunRequest with = request();
    with.data = m_folder.filePath(QStringLiteral("flags.csv"));
    QVERIFY(writeFile(with.data, table));
    const auto refused = training::run(recipe, with, {}, {});
    QVERIFY(!refused && refused.error().userText.contains(QStringLiteral("svr=false or flags=false")));
}

void TestSvrBlendRun::aDiscardedRunLeavesNothing()
{
    QVERIFY(training::discardRun(m_run.runFolder));
    QVERIFY(!QDir(m_run.runFolder).exists());
}

QTEST_GUILESS_MAIN(TestSvrBlendRun)
#include "tst_svr_blend_run.moc"
