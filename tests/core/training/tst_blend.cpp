#include "common/files.h"
#include "core/scoring/tiny_model.h"
#include "dataset/table.h"
#include "scoring/photo_scorer.h"
#include "support/fill.h"
#include "training/blend.h"
#include "training/run_records.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace pawtrait;
using nlohmann::json;

class TestBlend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheReference();
    void weightsAreTheBestOnAGrid();
    void membersThatRepeatOthers();
    void aMemberThatOnlyHarmsGetsNothing();
    void runsAreBlended();
    void nestedWeightsComeFromTheOtherFolds();
    void wrongRuns_data();
    void wrongRuns();
    void theModelFolderScoresTheWeightedMean();
    void aModelFolderThatCannotBeMade();
    void aMemberThatWasChangedIsRefused();

private:
    /// A run's oof.csv: `noise` points of error of its own on 60 photos in 3 folds; every tenth is not of natural sampling.
    QString run(const QTemporaryDir &folder, const char *name, double noise, const std::function<void(QByteArray &)> &change = {}) const
    {
        QByteArray csv = "Id,Pawpularity,fold,prediction,natural\n";
        for (int i = 0; i < 60; ++i) {
            const auto place = static_cast<std::uint64_t>(i);
            const double truth = std::round(50 + 40 * support::fill("blend/truth", place));
            const double prediction = truth + noise * support::fill(std::string("blend/") + name, place);
            csv += "p" + QByteArray::number(i) + ',' + QByteArray::number(truth) + ',' + QByteArray::number(i % 3) + ',' + QByteArray::number(prediction, 'f', 6) +
                (i % 10 == 9 ? ",0\n" : ",1\n");
        }
        if (change)
            change(csv);
        const QString path = folder.filePath(QLatin1String(name));
        if (!writeFile(path + QStringLiteral("/oof.csv"), csv))
            qFatal("cannot write");
        return path;
    }
};

void TestBlend::equalsTheReference()
{
    const auto oof = readFile(QStringLiteral(PAWTRAIT_SHARED_DIR "/data/pawpularity/oof_reference.csv"), 100'000'000);
    const auto learning = readFile(QStringLiteral(PAWTRAIT_SHARED_DIR "/reference/learning.json"), 100'000'000);
    if (!oof || !learning)
        QSKIP("needs ../shared");
    const json expected = json::parse(learning->begin(), learning->end())["blend"];
    const auto table = dataset::parseCsv(*oof, QStringLiteral("oof_reference.csv"));
    QVERIFY(table);
    const auto column = [&](const std::string &name) {
        const int place = table->column(QLatin1String(name.c_str()));
        std::vector<double> values;
        for (const QStringList &row : table->rows)
            values.push_back(row[place].toDouble());
        return values;
    };
    const auto truth = column("Pawpularity"), folds = column("fold");
    const std::vector<int> foldOf(folds.begin(), folds.end());
    std::vector<std::vector<double>> members;
    for (const json &name : expected["models"])
        members.push_back(column(name.get<std::string>()));
    const auto numbers = training::blendNumbers(members, truth, foldOf, std::vector<bool>(truth.size(), true));
    const auto near = [](double value, const json &other) { return std::abs(value - other.get<double>()) <= 1e-6; };
    for (std::size_t m = 0; m < members.size(); ++m) {
        QVERIFY(near(numbers.rmseEach[m], expected["rmse_each"][expected["models"][m].get<std::string>()]));
        QVERIFY2(near(numbers.weights[m], expected["sum_to_one"]["weights"][m]), qPrintable(QString::number(numbers.weights[m], 'g', 12)));
    }
    QVERIFY(near(numbers.rmse, expected["sum_to_one"]["rmse"]));
    QVERIFY(near(numbers.rmseNested, expected["sum_to_one_weights_fitted_on_the_other_folds_rmse"]));
    QVERIFY(near(numbers.rmseEqualMean, expected["rmse_equal_mean"]));
    for (const auto &[names, pair] : expected["pairs"].items()) {
        const QString text = QString::fromStdString(names);
        const std::vector<std::vector<double>> two{column(text.section(QLatin1Char('+'), 0, 0).toStdString()), column(text.section(QLatin1Char('+'), 1).toStdString())};
        const auto weights = training::blendWeights(two, truth);
        QVERIFY(near(weights[1], pair["weight_of_second"]));
    }
}

void TestBlend::weightsAreTheBestOnAGrid()
{
    for (int trial = 0; trial < 30; ++trial) {
        std::vector<double> truth;
        std::vector<std::vector<double>> members(3);
        for (std::uint64_t i = 0; i < 25; ++i) {
            const std::string stream = "grid/" + std::to_string(trial);
            truth.push_back(20 * support::fill(stream, i));
            for (std::size_t m = 0; m < 3; ++m)
                members[m].push_back(0.3 * static_cast<double>(m) * truth.back() + 10 * support::fill(stream + "/" + std::to_string(m), i));
        }
        const auto error = [&](double a, double b) {
            double sum = 0;
            for (std::size_t i = 0; i < truth.size(); ++i)
                sum += std::pow(a * members[0][i] + b * members[1][i] + (1 - a - b) * members[2][i] - truth[i], 2);
            return sum;
        };
        const auto weights = training::blendWeights(members, truth);
        QVERIFY(std::abs(std::accumulate(weights.begin(), weights.end(), 0.0) - 1) < 1e-12);
        QVERIFY(*std::min_element(weights.begin(), weights.end()) >= 0);
        const double own = error(weights[0], weights[1]);
        for (int a = 0; a <= 50; ++a) {
            for (int b = 0; a + b <= 50; ++b)
                QVERIFY(own <= error(a / 50.0, b / 50.0) + 1e-9);
        }
    }
}

void TestBlend::membersThatRepeatOthers()
{
    std::vector<double> truth, first;
    for (std::uint64_t i = 0; i < 40; ++i) {
        truth.push_back(30 * support::fill("repeat/truth", i));
        first.push_back(truth.back() + 5 * support::fill("repeat/first", i));
    }
    const std::vector<std::vector<double>> same{first, first, first}, perfect{first, truth, truth};
    const auto weights = training::blendWeights(same, truth);
    QVERIFY(std::abs(weights[0] + weights[1] + weights[2] - 1) < 1e-12);
    const auto best = training::blendWeights(perfect, truth);
    QVERIFY(best[0] < 1e-6 && std::isfinite(best[1]) && std::isfinite(best[2]));
}

void TestBlend::aMemberThatOnlyHarmsGetsNothing()
{
    std::vector<double> truth;
    std::vector<std::vector<double>> members(2);
    for (std::uint64_t i = 0; i < 40; ++i) {
        truth.push_back(50 + 30 * support::fill("harm/truth", i));
        members[0].push_back(truth.back() + support::fill("harm/first", i));
        members[1].push_back(100 - truth.back());
    }
    const auto weights = training::blendWeights(members, truth);
    QVERIFY(weights[0] > 0.97);
    members[1] = std::vector<double>(40, 1000);
    QCOMPARE(training::blendWeights(members, truth)[1] < 0.01, true);
}

void TestBlend::runsAreBlended()
{
    QTemporaryDir folder;
    // The second run's rows are in another order.
    const QStringList runs{run(folder, "a", 20),
                           run(folder, "b", 12,
                               [](QByteArray &csv) {
                                   QList<QByteArray> lines = csv.trimmed().split('\n');
                                   std::reverse(lines.begin() + 1, lines.end());
                                   csv = lines.join('\n') + '\n';
                               }),
                           run(folder, "c", 15)};
    const auto blend = training::blendRuns(runs, {});
    QVERIFY2(blend, blend ? "" : qPrintable(blend.error().userText));
    QCOMPARE(blend->photosMeasured, 54);
    QCOMPARE(blend->folds, 3);
    const auto &numbers = blend->numbers;
    QVERIFY(numbers.rmse < *std::min_element(numbers.rmseEach.begin(), numbers.rmseEach.end()));
    QVERIFY(numbers.rmse <= numbers.rmseNested + 1e-12);
    QVERIFY(numbers.rmse <= numbers.rmseEqualMean + 1e-12);
    for (int a = 0; a < 3; ++a) {
        QCOMPARE(numbers.correlations.row(a)[a], 1.0);
        for (int b = 0; b < 3; ++b)
            QVERIFY(numbers.correlations.row(a)[b] == numbers.correlations.row(b)[a] && numbers.correlations.row(a)[b] > 0.8);
    }
    const QByteArray text = training::blendJson(*blend);
    const json root = json::parse(text.begin(), text.end());
    QCOMPARE(root["members"].size(), std::size_t(3));
    QCOMPARE(root["members"][1]["run"].get<std::string>(), std::string("b"));
    QCOMPARE(root["rmse_nested"].get<double>(), numbers.rmseNested);
    QCOMPARE(root["weights_by_fold"].size(), std::size_t(3));
    StopSource stop;
    stop.request_stop();
    QCOMPARE(training::blendRuns(runs, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

void TestBlend::nestedWeightsComeFromTheOtherFolds()
{
    QTemporaryDir folder;
    const QStringList runs{run(folder, "a", 20), run(folder, "b", 12)};
    const auto before = training::blendRuns(runs, {});
    // Fold 0 of run b becomes worthless: the weights that fold 0 is predicted with must not know.
    run(folder, "b", 12, [](QByteArray &csv) {
        QByteArray out;
        for (const QByteArray &line : csv.trimmed().split('\n')) {
            QList<QByteArray> cells = line.split(',');
            if (cells[2] == "0")
                cells[3] = "1";
            out += cells.join(',') + '\n';
        }
        csv = out;
    });
    const auto after = training::blendRuns(runs, {});
    QVERIFY(before && after);
    QCOMPARE(after->numbers.foldWeights[0], before->numbers.foldWeights[0]);
    QVERIFY(after->numbers.foldWeights[1] != before->numbers.foldWeights[1]);
    QVERIFY(after->numbers.rmseNested > before->numbers.rmseNested + 1);
}

void TestBlend::wrongRuns_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("other folds") << QByteArray(",0,1\np10,") << QByteArray(",0,1\np10,") << QString();
    QTest::newRow("a photo more") << QByteArray("p59,") << QByteArray("p60,40,0,40,1\np59,") << QStringLiteral("61 photos");
    QTest::newRow("another photo") << QByteArray("p59,") << QByteArray("q59,") << QStringLiteral("\"q59\"");
    QTest::newRow("a row that is no number") << QByteArray("\np4,") << QByteArray("\np4,x") << QStringLiteral("damaged");
    QTest::newRow("a row that is there twice") << QByteArray("\np4,") << QByteArray("\np3,") << QStringLiteral("damaged");
}

void TestBlend::wrongRuns()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, says);
    QTemporaryDir folder;
    const QString first = run(folder, "a", 20);
    const QString second = run(folder, "b", 12, [&](QByteArray &csv) {
        if (says.isEmpty()) { // the first photo goes into another fold
            const auto place = csv.indexOf("\np0,") + 1;
            QList<QByteArray> cells = csv.mid(place, csv.indexOf('\n', place) - place).split(',');
            cells[2] = "2";
            csv.replace(place, csv.indexOf('\n', place) - place, cells.join(','));
        }
        csv.replace(from, to);
    });
    const auto blend = training::blendRuns({first, second}, {});
    QVERIFY(!blend);
    QVERIFY2(blend.error().userText.contains(QStringLiteral("\"b\"")), qPrintable(blend.error().userText));
    QVERIFY2(blend.error().userText.contains(says.isEmpty() ? QStringLiteral("in fold 3 of it and in fold 1") : says), qPrintable(blend.error().userText));
    QVERIFY(!training::blendRuns({first}, {}));
    QVERIFY(!training::blendRuns({}, {}));
    QVERIFY(training::blendRuns({first, first + QStringLiteral("/../a")}, {}).error().userText.contains(QStringLiteral("twice")));
    QVERIFY(!training::blendRuns({first, folder.filePath(QStringLiteral("none"))}, {}));
    QFile::resize(second + QStringLiteral("/oof.csv"), 300); // cut off
    QVERIFY(!training::blendRuns({first, second}, {}));
    writeFile(second + QStringLiteral("/oof.csv"), QByteArray("\0\1\2", 3)).hasValue();
    QVERIFY(!training::blendRuns({first, second}, {}));
}

void TestBlend::theModelFolderScoresTheWeightedMean()
{
    const auto device = network::chooseDevice(network::DevicePreference::Cpu);
    QVERIFY(device);
    QTemporaryDir folder;
    const QStringList runs{run(folder, "a", 20), run(folder, "b", 15), run(folder, "worst", 0, [](QByteArray &csv) { // the scores upside down
                               QByteArray out;
                               for (const QByteArray &line : csv.trimmed().split('\n')) {
                                   QList<QByteArray> cells = line.split(',');
                                   if (cells[0] != "Id")
                                       cells[3] = QByteArray::number(150 - 2 * cells[1].toDouble());
                                   out += cells.join(',') + '\n';
                               }
                               csv = out;
                           })};
    QVERIFY(tiny::writeFolder(runs[0] + QStringLiteral("/model"), true, true));
    QVERIFY(tiny::writeFolder(runs[1] + QStringLiteral("/model"), false, false)); // another embedding: without its mirror image
    const auto blend = training::blendRuns(runs, {});
    QVERIFY(blend && blend->members[0].hasModel && !blend->members[2].hasModel);
    QVERIFY(blend->numbers.weights[0] > 0.05 && blend->numbers.weights[1] > 0.05);
    QCOMPARE(blend->numbers.weights[2], 0.0); // its model is not asked for
    const QString made = folder.filePath(QStringLiteral("made/blend"));
    const auto written = training::writeBlend(*blend, made, {});
    QVERIFY2(written, written ? "" : qPrintable(written.error().userText + written.error().logText));
    QCOMPARE(QDir(folder.filePath(QStringLiteral("made"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("blend")});
    QVERIFY(scoring::checkModelFolder(made));

    const auto first = scoring::openModel(runs[0] + QStringLiteral("/model"), *device), second = scoring::openModel(runs[1] + QStringLiteral("/model"), *device),
               both = scoring::openModel(made, *device);
    QVERIFY(first && second);
    QVERIFY2(both, both ? "" : qPrintable(both.error().userText));
    std::vector<image::Photo> photos;
    for (int p = 0; p < 3; ++p) {
        image::Photo photo;
        photo.pixels = image::RgbImage(150, 120);
        for (std::size_t k = 0; k < photo.pixels.bytes.size(); ++k)
            photo.pixels.bytes[k] = static_cast<std::uint8_t>(support::fillBits("blend/photo", k / 30 + static_cast<std::size_t>(p) * 10'000) >> 56);
        photos.push_back(photo);
    }
    const auto a = (*first)->score(photos, {}, {}), b = (*second)->score(photos, {}, {}), mixed = (*both)->score(photos, {}, {});
    QVERIFY(a && b && mixed);
    const double share = blend->numbers.weights[0];
    for (std::size_t p = 0; p < photos.size(); ++p) {
        QVERIFY(std::abs((*mixed)[p].value - share * (*a)[p].value - (1 - share) * (*b)[p].value) < 1e-6);
        QVERIFY((*mixed)[p].low < (*mixed)[p].value && (*mixed)[p].value < (*mixed)[p].high);
    }
    // A flag adds what it adds in both, by their weights (which here is the same in both).
    const auto alone = (*first)->embed(photos, {}), joined = (*both)->embed(photos, {});
    QVERIFY(alone && joined && joined->front().size() == 2560);
    scoring::Flags flags{};
    flags[scoring::Face] = scoring::FlagAnswer::Yes;
    const double effect = (*first)->score(alone->front(), flags).flagEffects[scoring::Face];
    QVERIFY(std::abs((*both)->score(joined->front(), flags).flagEffects[scoring::Face] - effect) < 1e-9 && effect != 0);
    // The map's points and baseline make up the score.
    const auto explanation = (*both)->explain(photos[0], {});
    QVERIFY(explanation);
    QVERIFY(std::abs(std::accumulate(explanation->points.begin(), explanation->points.end(), explanation->baseline) - (*mixed)[0].value) < 0.01);
    QVERIFY((*both)->opinions(joined->front()));
    QVERIFY((*both)->subjectMap(photos[0], {}));
    QVERIFY((*both)->fingerprint() != (*first)->fingerprint() && (*both)->identity() != (*first)->identity());

    const scoring::ModelCard &card = (*both)->card();
    QCOMPARE(card.metrics.photos, 54);
    QVERIFY(std::abs(card.metrics.rmse.value - blend->numbers.rmseNested) < 1e-9);
    const auto rows = training::readOutOfFold(made);
    QVERIFY(rows && rows->size() == 60);
    QVERIFY(std::abs((*rows)[3].prediction - std::clamp(blend->numbers.nested[3], 1.0, 100.0)) < 1e-6);

    // Members with one network and input share its embedding.
    QVERIFY(tiny::writeFolder(runs[1] + QStringLiteral("/model"), false, true));
    const QString shared = folder.filePath(QStringLiteral("shared"));
    QVERIFY(training::writeBlend(*blend, shared, {}));
    const auto one = scoring::openModel(shared, *device);
    QVERIFY(one);
    QCOMPARE((*one)->fingerprint(), (*first)->fingerprint());
    const auto short_ = (*one)->embed(photos, {});
    QVERIFY(short_ && short_->front().size() == 1280);
}

void TestBlend::aModelFolderThatCannotBeMade()
{
    QTemporaryDir folder;
    const QStringList runs{run(folder, "a", 20), run(folder, "b", 20)};
    const auto blend = training::blendRuns(runs, {});
    QVERIFY(blend);
    const QString made = folder.filePath(QStringLiteral("blend"));
    const auto without = training::writeBlend(*blend, made, {});
    QVERIFY(!without && without.error().userText.contains(QStringLiteral("has no model")));
    QVERIFY(tiny::writeFolder(runs[0] + QStringLiteral("/model")) && tiny::writeFolder(runs[1] + QStringLiteral("/model")));
    const auto whole = training::blendRuns(runs, {});
    QVERIFY(whole);
    QVERIFY(!training::writeBlend(*whole, runs[0], {})); // it is there
    QVERIFY(!QFile::exists(runs[0] + QStringLiteral("/card.json")));
    StopSource stop;
    stop.request_stop();
    QCOMPARE(training::writeBlend(*whole, made, stop.get_token()).error().kind, ErrorKind::Cancelled);
    QVERIFY(writeFile(runs[1] + QStringLiteral("/model/heads.safetensors"), "damaged"));
    QVERIFY(!training::writeBlend(*whole, made, {}));
    QVERIFY(!QFile::exists(made));
    const QString file = folder.filePath(QStringLiteral("file"));
    QVERIFY(writeFile(file, "x") && tiny::writeFolder(runs[1] + QStringLiteral("/model")));
    QVERIFY(!training::writeBlend(*whole, file + QStringLiteral("/blend"), {}));
}

void TestBlend::aMemberThatWasChangedIsRefused()
{
    const auto device = network::chooseDevice(network::DevicePreference::Cpu);
    QTemporaryDir folder;
    const QStringList runs{run(folder, "a", 20), run(folder, "b", 20)};
    QVERIFY(tiny::writeFolder(runs[0] + QStringLiteral("/model")) && tiny::writeFolder(runs[1] + QStringLiteral("/model")));
    const auto blend = training::blendRuns(runs, {});
    const QString made = folder.filePath(QStringLiteral("blend")), member = made + QStringLiteral("/member_2");
    QVERIFY(blend && training::writeBlend(*blend, made, {}));
    // What the run's own model becomes later is no matter of the blend's.
    QVERIFY(writeFile(runs[0] + QStringLiteral("/model/heads.safetensors"), "other"));
    QVERIFY(scoring::checkModelFolder(made));
    const auto heads = readFile(member + QStringLiteral("/heads.safetensors"), 100'000'000);
    QVERIFY(heads && writeFile(member + QStringLiteral("/heads.safetensors"), *heads + "x"));
    QVERIFY(!scoring::checkModelFolder(made));
    QVERIFY(!scoring::openModel(made, *device));
    QVERIFY(tiny::writeFolder(member, false)); // a whole model, but another one
    const auto other = scoring::openModel(made, *device);
    QVERIFY(!other && other.error().userText.contains(QStringLiteral("\"member_2\"")));
    // A blend inside a blend, which could go round in circles.
    QVERIFY(QDir(member).removeRecursively() && QFile::link(made, member));
    QVERIFY(!scoring::openModel(made, *device));
    QVERIFY(!scoring::checkModelFolder(made));
}

QTEST_GUILESS_MAIN(TestBlend)
#include "tst_blend.moc"
