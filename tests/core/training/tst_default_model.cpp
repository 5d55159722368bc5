/// The committed default model: that it is what the program fits, and as good as its card says.
#include "common/files.h"
#include "dataset/table.h"
#include "heads/head.h"
#include "image/decode.h"
#include "image/resize.h"
#include "scoring/photo_scorer.h"
#include "training/recipe.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace pawtrait;

namespace {

const QString shared = QStringLiteral(PAWTRAIT_SHARED_DIR);
const QString committed = QStringLiteral(PAWTRAIT_SOURCE_DIR "/models/default");
const QString weights = QStringLiteral(PAWTRAIT_WEIGHTS);

bool near(double a, double b, double tolerance)
{
    if (std::abs(a - b) <= tolerance)
        return true;
    qWarning("%.9g is not %.9g", a, b);
    return false;
}

} // namespace

class TestDefaultModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCardIsHonest();
    void reachesTheReferenceNumbers();
    void ridgeScoresOfKnownPhotos_data();
    void ridgeScoresOfKnownPhotos();
    void subjectHeadFindsWhatTheReferenceFinds();
    void fittingAgainGivesTheCommittedModel();

private:
    Result<std::shared_ptr<const network::Network>> openNetwork() const { return network::open("tf_efficientnet_lite2", weights, m_device); }
    network::Device m_device;
    scoring::ModelCard m_card;
};

void TestDefaultModel::initTestCase()
{
    const auto device = network::chooseDevice(network::DevicePreference::Cpu);
    QVERIFY(device);
    m_device = *device;
    const auto card = scoring::readCard(committed + QStringLiteral("/card.json"));
    QVERIFY2(card, card ? "" : qPrintable(card.error().userText));
    m_card = *card;
    for (const QString &file : {m_card.headsFile, m_card.outOfFoldFile})
        QCOMPARE(*sha256OfFile(committed + QLatin1Char('/') + file), m_card.sha256.value(file));
}

void TestDefaultModel::theCardIsHonest()
{
    const QString words = m_card.data + QLatin1Char(' ') + m_card.limits.join(QLatin1Char(' '));
    for (const char *part : {"288 photos", "Fitted on few photos", "r = 0.43", "photos of one animal in order", "Never tested on several photos of one animal", "none is part of this folder"})
        QVERIFY2(words.contains(QLatin1String(part)), part);
    QCOMPARE(m_card.heads.size(), std::size_t(5));
    QVERIFY(m_card.metrics.rmse.value < m_card.metrics.constantRmse);
}

void TestDefaultModel::reachesTheReferenceNumbers()
{
    // default-model.md: mean of the two heads, 18.23 and 0.417 on the 258 natural photos. Better is fine.
    QCOMPARE(m_card.metrics.photos, 258);
    QVERIFY(m_card.metrics.rmse.value <= 18.23 + 0.1);
    QVERIFY(m_card.metrics.r.value >= 0.417 - 0.02);
    QVERIFY(m_card.metrics.r2.value >= 0.164 - 0.01);
    QVERIFY(near(m_card.flags.constantRmse, 20.591, 0.005));
    QVERIFY(m_card.flags.outOfFoldRmse >= 20.57 && m_card.flags.outOfFoldRmse <= 20.595);
}

void TestDefaultModel::ridgeScoresOfKnownPhotos_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("score");
    QTest::newRow("sample.png") << shared + QStringLiteral("/reference/sample.png") << 42.23;
    QTest::newRow("cat.1.jpg") << shared + QStringLiteral("/data/pets/cat.1.jpg") << 31.59;
    QTest::newRow("dog.1.jpg") << shared + QStringLiteral("/data/pets/dog.1.jpg") << 36.22;
}

void TestDefaultModel::ridgeScoresOfKnownPhotos()
{
    QFETCH(QString, file);
    QFETCH(double, score);
    if (!QFile::exists(file) || !QFile::exists(weights))
        QSKIP("needs ../shared and the weights that packaging/setup.sh brings");
    const auto net = openNetwork();
    QVERIFY(net);
    const auto embedder = scoring::makeEmbedder(*net, m_card.inputSide, m_card.mirror);
    const auto photo = image::decodeFile(file, {embedder->enoughForShortSide(), {}});
    QVERIFY(photo);
    const auto embedding = embedder->embed({&*photo, 1}, {});
    QVERIFY(embedding);
    const auto heads = network::Safetensors::open(committed + QStringLiteral("/heads.safetensors"));
    QVERIFY(heads);
    const auto mean = heads->doubles("feature_mean", {1280});
    const auto ridge = heads::readHead(*heads, "ridge", "ridge.", 1280);
    QVERIFY(mean && ridge);
    double squares = 0;
    for (float value : embedding->front())
        squares += static_cast<double>(value) * value;
    std::vector<double> features;
    for (std::size_t i = 0; i < mean->size(); ++i)
        features.push_back(embedding->front()[i] / std::sqrt(squares) - (*mean)[i]);
    QVERIFY(near((*ridge)->predict(features), score, 0.15));
}

void TestDefaultModel::subjectHeadFindsWhatTheReferenceFinds()
{
    QFile file(shared + QStringLiteral("/reference/subject_head.json"));
    if (!file.open(QIODevice::ReadOnly) || !QFile::exists(weights))
        QSKIP("needs ../shared and the weights that packaging/setup.sh brings");
    const auto reference = nlohmann::json::parse(file.readAll().toStdString())["weights"].get<std::vector<double>>();
    const auto heads = network::Safetensors::open(committed + QStringLiteral("/heads.safetensors"));
    QVERIFY(heads);
    const auto own = heads->doubles("subject.weight", {1400});
    QVERIFY(own);
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < own->size(); ++i) {
        ab += (*own)[i] * reference[i];
        aa += (*own)[i] * (*own)[i];
        bb += reference[i] * reference[i];
    }
    QVERIFY(near(ab / std::sqrt(aa * bb), 1, 1e-3));

    // Map values of photos that neither was fitted on.
    const auto head = heads::readHead(*heads, "ridge", "subject.", 1400);
    const auto net = openNetwork();
    QVERIFY(head && net);
    const auto referenceHead = heads::makeRidge({reference.begin(), reference.end() - 1}, reference.back());
    for (const char *name : {"cat.1.jpg", "dog.1.jpg"}) {
        const auto photo = image::decodeFile(shared + QStringLiteral("/data/pets/") + QLatin1String(name), {});
        QVERIFY(photo);
        std::vector<std::string> modules;
        for (const QString &map : m_card.subjectMaps)
            modules.push_back(map.toStdString());
        const auto maps = (*net)->maps(image::resize(photo->pixels, m_card.subjectInputSide, m_card.subjectInputSide, image::Filter::Bicubic), modules);
        QVERIFY(maps);
        const auto &coarse = maps->front(), &fine = maps->back();
        double largest = 0, worst = 0;
        for (int cell = 0; cell < fine.width * fine.height; ++cell) {
            const int parent = cell / fine.width / 2 * coarse.width + cell % fine.width / 2;
            std::vector<double> row;
            for (int c = 0; c < coarse.channels; ++c)
                row.push_back(coarse.values[c * coarse.width * coarse.height + parent]);
            for (int c = 0; c < fine.channels; ++c)
                row.push_back(fine.values[c * fine.width * fine.height + cell]);
            const double value = (*head)->predict(row);
            largest = std::max(largest, value);
            worst = std::max(worst, std::abs(value - referenceHead->predict(row)));
        }
        QVERIFY2(largest > 0.8, name); // "below 0.8: no animal found"
        QVERIFY2(worst < 0.02, qPrintable(QString::number(worst)));
    }
}

void TestDefaultModel::fittingAgainGivesTheCommittedModel()
{
    const QString table = shared + QStringLiteral("/data/pawpularity/default_table.csv");
    if (!QFile::exists(table) || !QFile::exists(weights))
        QSKIP("needs ../shared and the weights that packaging/setup.sh brings");
    QTemporaryDir folder;
    const auto recipe = training::shippedRecipe(QStringLiteral("frozen-svr"));
    training::RunRequest request;
    request.data = table;
    request.runsFolder = folder.path();
    request.weights = weights;
    request.device = m_device;
    const auto run = training::run(*recipe, request, {}, {});
    QVERIFY2(run, run ? "" : qPrintable(run.error().userText));
    const auto card = scoring::readCard(run->modelFolder + QStringLiteral("/card.json"));
    QVERIFY(card);
    // On one machine two fits give the same bytes (tst_frozen_run); another processor rounds the network's sums otherwise,
    // so what is compared here is what is printed: hundredths of a point, thousandths of r.
    const auto &again = card->metrics, &before = m_card.metrics;
    QVERIFY(near(again.rmse.value, before.rmse.value, 0.005));
    QVERIFY(near(again.rmse.low, before.rmse.low, 0.005));
    QVERIFY(near(again.rmse.high, before.rmse.high, 0.005));
    QVERIFY(near(again.r.value, before.r.value, 0.0005));
    QVERIFY(near(again.r2.value, before.r2.value, 0.0005));
    QVERIFY(near(again.constantRmse, before.constantRmse, 1e-9)); // no network in it
    if (network::hasBrainFloat(m_device)) {
        QVERIFY(card->brainFloat && m_card.brainFloat);
        QCOMPARE(card->brainFloat->singleLayers, m_card.brainFloat->singleLayers);
        QVERIFY(near(card->brainFloat->usual, m_card.brainFloat->usual, 0.02));
    }
    QVERIFY(card->half && m_card.half);
    QCOMPARE(card->half->singleLayers, m_card.half->singleLayers);
    QVERIFY(near(card->half->usual, m_card.half->usual, 0.01));
    // Shares of 1,200 decisions: one that falls the other way is 0.0008.
    const auto logged = readFile(run->runFolder + QStringLiteral("/run.log"), 1'000'000);
    for (const QByteArray &line : logged->split('\n')) {
        if (line.contains("Opinions of crops"))
            qInfo("%s", line.constData());
    }
    QCOMPARE(card->crops.has_value(), m_card.crops.has_value());
    if (card->crops) {
        QCOMPARE(card->crops->photos, m_card.crops->photos);
        QCOMPARE(card->crops->threshold, m_card.crops->threshold);
        QVERIFY(near(card->crops->shown, m_card.crops->shown, 0.005));
        QVERIFY(near(card->crops->shownByShuffled, m_card.crops->shownByShuffled, 0.005));
        QVERIFY(near(card->crops->agree, m_card.crops->agree, 0.02));
    }
    QCOMPARE(card->data, m_card.data);
    // The shipped card says one thing more: how the other recipe did (models/README.md).
    QCOMPARE(card->limits, m_card.limits.mid(0, m_card.limits.size() - 1));
    QVERIFY(m_card.limits.last().startsWith(QStringLiteral("Fine-tuning")));
    for (std::size_t i = 0; i < card->pairs.size(); ++i)
        QVERIFY(near(card->pairs[i].shareRight, m_card.pairs[i].shareRight, 0.005));
    const auto rows = [](const QString &path) { return dataset::parseCsv(*readFile(path, 1'000'000), path)->rows; };
    const auto now = rows(run->modelFolder + QStringLiteral("/oof.csv")), then = rows(committed + QStringLiteral("/oof.csv"));
    QCOMPARE(now.size(), then.size());
    double worst = 0;
    for (std::size_t i = 0; i < now.size(); ++i) {
        QCOMPARE(now[i].mid(0, 3), then[i].mid(0, 3)); // Id, score, fold
        worst = std::max(worst, std::abs(now[i][3].toDouble() - then[i][3].toDouble()));
    }
    qInfo("largest difference of an out-of-fold prediction: %.6f points; heads byte for byte equal: %s", worst,
          card->sha256.value(m_card.headsFile) == m_card.sha256.value(m_card.headsFile) ? "yes" : "no");
    QVERIFY(worst < 0.01);
}

QTEST_GUILESS_MAIN(TestDefaultModel)
#include "tst_default_model.moc"
