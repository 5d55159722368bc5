#include "common/files.h"
#include "image/resize.h"
#include "network/device.h"
#include "picture_files.h"
#include "scoring/calibration.h"
#include "scoring/photo_scorer.h"
#include "scoring/score_files.h"
#include "support/fill.h"
#include "tiny_model.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>
#include <numeric>
#include <thread>

using namespace pawtrait;
using namespace pawtrait::scoring;

/// The model folder's scorer as a whole, on a small network with made-up weights; the shipped model at the end.
class tst_ModelFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scoreIsWhatTheCardSays();
    void flagsMoveTheScoreByTheirCentredEffect();
    void aPhotoOfNothingHasAScore();
    void sameScoreAloneInABatchAndOnLanes();
    void sameScoreFromSeveralThreads();
    void sameScoreInEveryFormatAndTurn_data();
    void sameScoreInEveryFormatAndTurn();
    void mirrorImageHasTheSameScore();
    void explanationAddsUpToTheScore_data();
    void explanationAddsUpToTheScore();
    void explanationIsTheScoresSlope();
    void mirroredPhotoHasAMirroredExplanation();
    void cacheGivesTheSameNumbers();
    void fingerprintKnowsTheWeightsAndNotTheHeads();
    void stopsWithinAFifthOfASecond();
    void aBrokenFolderIsRefusedWithASentence_data();
    void aBrokenFolderIsRefusedWithASentence();
    void aDamagedFileIsRefusedByTheCardsChecksum_data();
    void aDamagedFileIsRefusedByTheCardsChecksum();
    void damageThatTheChecksumsHideIsRefusedOrStillScores();
    void weightsThatExplodeAreAnError();
    void theShippedModelsScoreSurvivesFormats();

private:
    static image::Photo photo(const QImage &image) { return {image::fromQImage(image), image.width(), image.height(), {}}; }
    std::shared_ptr<const PhotoScorer> open(const QString &folder) const
    {
        auto scorer = openModel(folder, m_device);
        if (!scorer)
            qWarning("%s", qPrintable(scorer.error().userText + QLatin1Char(' ') + scorer.error().logText));
        return scorer ? *scorer : nullptr;
    }
    double value(const image::Photo &one) const { return (*m_scorer->score({&one, 1}, {}, {}))[0].value; }
    /// A folder with the same weights (a link) that a test may spoil.
    std::unique_ptr<QTemporaryDir> copy(bool unitLength = true, bool mirror = true) const
    {
        auto folder = std::make_unique<QTemporaryDir>();
        QFile::link(m_folder.filePath(QStringLiteral("weights.safetensors")), folder->filePath(QStringLiteral("weights.safetensors")));
        return tiny::writeFolder(folder->path(), unitLength, mirror) ? std::move(folder) : nullptr;
    }

    QTemporaryDir m_folder;
    network::Device m_device;
    std::shared_ptr<const PhotoScorer> m_scorer;
    std::vector<image::Photo> m_photos;
};

void tst_ModelFolder::initTestCase()
{
    const auto device = network::chooseDevice(network::DevicePreference::Cpu);
    QVERIFY(device.hasValue());
    m_device = *device;
    const auto written = tiny::writeFolder(m_folder.path());
    QVERIFY2(written.hasValue(), written ? "" : qPrintable(written.error().userText));
    m_scorer = open(m_folder.path());
    QVERIFY(m_scorer != nullptr);
    for (int i = 0; i < 7; ++i)
        m_photos.push_back(photo(madeUpPicture(200 + 31 * i, 260 - 17 * i, i)));
}

void tst_ModelFolder::scoreIsWhatTheCardSays()
{
    // The same by hand: squashed, features of photo and mirror image, mean, unit length, mean off, weighted heads.
    const auto network = network::open("tf_efficientnet_lite0", m_folder.filePath(QStringLiteral("weights.safetensors")), m_device, {.inputSide = 96});
    QVERIFY(network.hasValue());
    const auto file = network::Safetensors::open(m_folder.filePath(QStringLiteral("heads.safetensors")));
    const auto svr = heads::readHead(*file, "svr", "svr.", 1280);
    const std::vector<double> ridge = tiny::filled("ridge", 1280, 0, 40), mean = tiny::filled("mean", 1280, 0.02, 0.01);
    std::vector<double> values;
    for (const image::Photo &one : m_photos) {
        const std::vector<image::RgbImage> views{image::resize(one.pixels, 96, 96, image::Filter::Bicubic), image::mirrored(image::resize(one.pixels, 96, 96, image::Filter::Bicubic))};
        const auto features = (*network)->features(views);
        std::vector<double> x(1280);
        double squares = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            x[i] = (static_cast<double>(features->row(0)[i]) + features->row(1)[i]) / 2;
            squares += x[i] * x[i];
        }
        QVERIFY(squares > 1);
        double expected = 0.75 * 45;
        for (std::size_t i = 0; i < x.size(); ++i) {
            x[i] = x[i] / std::sqrt(squares) - mean[i];
            expected += 0.75 * ridge[i] * x[i];
        }
        expected += 0.25 * (*svr)->predict(x);
        const Score score = (*m_scorer->score({&one, 1}, {}, {}))[0];
        QVERIFY2(std::abs(score.value - std::clamp(expected, 1.0, 100.0)) < 1e-3, qPrintable(QStringLiteral("%1 %2").arg(score.value).arg(expected)));
        const double spread = std::max(2.5, 3.25 + 0.3 * score.value); // exampleCard()
        QVERIFY(std::abs(score.low - std::max(1.0, score.value - 1.1 * spread)) < 1e-9);
        QVERIFY(std::abs(score.high - std::min(100.0, score.value + 1.7 * spread)) < 1e-9);
        // Predictions 20, 21 ... 60 are natural; those of 99 are not.
        QVERIFY(std::abs(score.percentile - std::clamp(std::floor(score.value) - 19, 0.0, 41.0) / 41 * 100) < 1.3);
        QVERIFY(score.flagEffects == decltype(score.flagEffects){});
        values.push_back(score.value);
    }
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    QVERIFY2(*least > 1 && *most < 100 && *most - *least > 0.5, "the made-up photos must differ for this file's tests to mean anything");
}

void tst_ModelFolder::flagsMoveTheScoreByTheirCentredEffect()
{
    const auto embedding = m_scorer->embed({m_photos.data(), 1}, {});
    const Score plain = m_scorer->score((*embedding)[0], {});
    Flags flags{};
    flags[Face] = FlagAnswer::Yes;
    flags[Group] = FlagAnswer::No;
    const Score told = m_scorer->score((*embedding)[0], flags);
    QVERIFY(std::abs(told.flagEffects[Face] - (2 - 3.3) * (1 - 2.0 / 12)) < 1e-12);
    QVERIFY(std::abs(told.flagEffects[Group] - (6 - 3.3) * (0 - 6.0 / 12)) < 1e-12);
    QCOMPARE(told.flagEffects[Eyes], 0.0);
    QVERIFY(std::abs(told.value - plain.value - told.flagEffects[Face] - told.flagEffects[Group]) < 1e-9);
    QVERIFY(told.low < plain.low); // the range goes with it
}

void tst_ModelFolder::aPhotoOfNothingHasAScore()
{
    const Score score = m_scorer->score(Embedding(1280, 0.0f), {});
    QVERIFY(std::isfinite(score.value) && score.value >= 1 && score.value <= 100);
}

void tst_ModelFolder::sameScoreAloneInABatchAndOnLanes()
{
    const auto together = m_scorer->score(m_photos, {}, {});
    QVERIFY(together.hasValue());
    QStringList files;
    const QTemporaryDir folder;
    for (std::size_t i = 0; i < m_photos.size(); ++i) {
        QVERIFY(std::abs(value(m_photos[i]) - (*together)[i].value) < 1e-4);
        files.append(folder.filePath(QStringLiteral("%1.png").arg(i)));
        QVERIFY(writeFile(files.back(), encoded(image::toQImage(m_photos[i].pixels), "png")).hasValue());
    }
    for (const int lanes : {1, 2}) {
        int done = 0;
        scoreFiles(*m_scorer, files, {.lanes = lanes, .thumbnailSide = 64}, [&](int index, Result<ScoredPhoto> result) {
            QVERIFY(result.hasValue());
            QVERIFY(std::abs(m_scorer->score(result->embedding, {}).value - (*together)[static_cast<std::size_t>(index)].value) < 1e-4);
            ++done;
        }, {});
        QCOMPARE(done, files.size());
    }
}

void tst_ModelFolder::sameScoreFromSeveralThreads()
{
    const auto alone = m_scorer->embed(m_photos, {});
    std::atomic<int> different{0};
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 3; ++t) {
            threads.emplace_back([&] {
                network::setThreadsOfThisLane(1);
                for (int round = 0; round < 3; ++round) {
                    const auto again = m_scorer->embed(m_photos, {});
                    for (std::size_t i = 0; i < alone->size(); ++i)
                        different += !again || std::abs(m_scorer->score((*again)[i], {}).value - m_scorer->score((*alone)[i], {}).value) > 1e-4;
                }
            });
        }
    }
    QCOMPARE(different.load(), 0);
}

void tst_ModelFolder::sameScoreInEveryFormatAndTurn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QImage picture = madeUpPicture(300, 200, 3);
    QTest::newRow("PNG") << encoded(picture, "png");
    QTest::newRow("lossless WebP") << encoded(picture, "webp", 100);
    QTest::newRow("BMP") << encoded(picture, "bmp");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::newRow(qPrintable(QStringLiteral("turned by EXIF %1").arg(orientation))) << turnedTiff(picture, orientation);
}

void tst_ModelFolder::sameScoreInEveryFormatAndTurn()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    const auto decoded = image::decodeBytes(bytes, QStringLiteral("photo"), {.enoughForShortSide = m_scorer->enoughForShortSide(), .limits = {}});
    QVERIFY2(decoded.hasValue(), decoded ? "" : qPrintable(decoded.error().userText));
    QCOMPARE(decoded->originalWidth, 300);
    QCOMPARE(decoded->originalHeight, 200);
    QVERIFY(std::abs(value(*decoded) - value(photo(madeUpPicture(300, 200, 3)))) < 0.01);
}

void tst_ModelFolder::mirrorImageHasTheSameScore()
{
    const QImage picture = madeUpPicture(192, 192, 5); // twice the input: mirrored and resized is resized and mirrored
    QVERIFY(std::abs(value(photo(picture)) - value(photo(picture.mirrored(true, false)))) < 1e-3);
    const auto folder = copy(true, false);
    const auto oneView = open(folder->path());
    const auto score = [&](const QImage &image) {
        const image::Photo one = photo(image);
        return (*oneView->score({&one, 1}, {}, {}))[0].value;
    };
    QVERIFY(std::abs(score(picture) - score(picture.mirrored(true, false))) > 0.01); // a card may also ask for one view
}

void tst_ModelFolder::explanationAddsUpToTheScore_data()
{
    QTest::addColumn<bool>("unitLength");
    QTest::addColumn<bool>("mirror");
    QTest::newRow("unit length, mirror") << true << true;
    QTest::newRow("unit length, one view") << true << false;
    QTest::newRow("raw features") << false << true;
}

void tst_ModelFolder::explanationAddsUpToTheScore()
{
    QFETCH(bool, unitLength);
    QFETCH(bool, mirror);
    const auto folder = copy(unitLength, mirror);
    const auto scorer = open(folder->path());
    QVERIFY(scorer != nullptr);
    for (const image::Photo &one : m_photos) {
        const auto explanation = scorer->explain(one, {});
        QVERIFY(explanation.hasValue());
        QCOMPARE(explanation->columns, 3);
        QCOMPARE(explanation->rows, 3);
        QCOMPARE(explanation->points.size(), std::size_t(9));
        const double sum = std::accumulate(explanation->points.begin(), explanation->points.end(), 0.0);
        QVERIFY(std::abs(sum + explanation->baseline - (*scorer->score({&one, 1}, {}, {}))[0].value) < 1e-3);
        const auto [least, most] = std::minmax_element(explanation->points.begin(), explanation->points.end());
        QVERIFY(*most - *least > 0.01);
        // A length has no say in the score of unit features, so to first order all cells together give nothing.
        if (unitLength)
            QVERIFY2(std::abs(sum) < 0.02, qPrintable(QString::number(sum)));
    }
}

void tst_ModelFolder::explanationIsTheScoresSlope()
{
    // Twice a cell's map is a step along it: the score's slope at zero step is the cell's points. Asked of the embedding,
    // which is all that the score sees: e + t * (cell's part of e).
    const auto network = network::open("tf_efficientnet_lite0", m_folder.filePath(QStringLiteral("weights.safetensors")), m_device, {.inputSide = 96});
    const image::RgbImage input = image::resize(m_photos[2].pixels, 96, 96, image::Filter::Bicubic);
    const std::string module = "bn2";
    const auto upright = (*network)->maps(input, {&module, 1}), mirrored = (*network)->maps(image::mirrored(input), {&module, 1});
    const auto embedding = (*m_scorer->embed({&m_photos[2], 1}, {}))[0];
    const auto explanation = m_scorer->explain(m_photos[2], {});
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            const auto moved = [&](double step) {
                Embedding to = embedding;
                for (std::size_t c = 0; c < to.size(); ++c) {
                    const double part = ((*upright)[0].values[c * 9 + row * 3 + column] + (*mirrored)[0].values[c * 9 + row * 3 + 2 - column]) / 18.0;
                    to[c] = static_cast<float>(to[c] + step * part);
                }
                return m_scorer->score(to, {}).value;
            };
            const double slope = (moved(0.05) - moved(-0.05)) / 0.1, points = explanation->points[row * 3 + column];
            QVERIFY2(std::abs(slope - points) < 0.01 + 0.02 * std::abs(points), qPrintable(QStringLiteral("%1 %2").arg(slope).arg(points)));
        }
    }
}

void tst_ModelFolder::mirroredPhotoHasAMirroredExplanation()
{
    const QImage picture = madeUpPicture(192, 192, 1);
    const auto one = m_scorer->explain(photo(picture), {}), other = m_scorer->explain(photo(picture.mirrored(true, false)), {});
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            QVERIFY(std::abs(one->points[row * 3 + column] - other->points[row * 3 + 2 - column]) < 1e-3);
    }
}

void tst_ModelFolder::cacheGivesTheSameNumbers()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.png"));
    QVERIFY(writeFile(file, encoded(madeUpPicture(150, 150, 2), "png")).hasValue());
    const auto run = [&](EmbeddingCache *cache) {
        Embedding embedding;
        scoreFiles(*m_scorer, {file}, {.lanes = 1, .cache = cache}, [&](int, Result<ScoredPhoto> result) {
            if (result)
                embedding = result->embedding;
        }, {});
        return embedding;
    };
    const Embedding fresh = run(nullptr);
    QCOMPARE(fresh.size(), std::size_t(1280));
    EmbeddingCache cache(folder.filePath(QStringLiteral("cache")));
    QCOMPARE(run(&cache), fresh);
    EmbeddingCache reopened(folder.filePath(QStringLiteral("cache")));
    QVERIFY(reopened.find(m_scorer->fingerprint(), EmbeddingCache::contentKey(*readFile(file, 1'000'000))).has_value());
    QCOMPARE(run(&reopened), fresh);
}

void tst_ModelFolder::fingerprintKnowsTheWeightsAndNotTheHeads()
{
    const auto otherHeads = copy(false, true), oneView = copy(true, false);
    QCOMPARE(open(otherHeads->path())->fingerprint(), m_scorer->fingerprint());
    QVERIFY(open(oneView->path())->fingerprint() != m_scorer->fingerprint());
    QTemporaryDir otherWeights;
    auto tensors = tiny::weights();
    tensors[0].values[0] += 0.5;
    QVERIFY(network::writeSafetensors(otherWeights.filePath(QStringLiteral("weights.safetensors")), tensors).hasValue());
    QVERIFY(tiny::writeFolder(otherWeights.path()).hasValue());
    QVERIFY(open(otherWeights.path())->fingerprint() != m_scorer->fingerprint());
}

void tst_ModelFolder::stopsWithinAFifthOfASecond()
{
    const QTemporaryDir folder;
    QStringList files;
    for (int i = 0; i < 200; ++i)
        files.append(folder.filePath(QStringLiteral("a.png")));
    QVERIFY(writeFile(files[0], encoded(madeUpPicture(800, 600, 1), "png")).hasValue());
    QElapsedTimer onePhoto;
    onePhoto.start();
    QVERIFY(m_scorer->embed({m_photos.data(), 1}, {}).hasValue());
    const qint64 soonMs = std::max<qint64>(200, 20 * onePhoto.elapsed()); // a busy machine or a sanitizer is slower in all it does
    StopSource source;
    QElapsedTimer sinceStop;
    int done = 0;
    scoreFiles(*m_scorer, files, {.lanes = 2}, [&](int, Result<ScoredPhoto>) {
        if (++done == 10) {
            sinceStop.start();
            source.request_stop();
        }
    }, source.get_token());
    QCOMPARE(done, 10);
    QVERIFY2(sinceStop.elapsed() < soonMs, qPrintable(QString::number(sinceStop.elapsed())));
    QCOMPARE(m_scorer->embed(m_photos, source.get_token()).error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_scorer->explain(m_photos[0], source.get_token()).error().kind, ErrorKind::Cancelled);
}

void tst_ModelFolder::aBrokenFolderIsRefusedWithASentence_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QStringList>("named");
    const QString zeros(64, QLatin1Char('0'));
    QTest::newRow("there is no folder") << QStringLiteral("gone") << QStringList{};
    QTest::newRow("there is no card") << QStringLiteral("no card") << QStringList{QStringLiteral("\"card.json\"")};
    QTest::newRow("a head's number was changed: both checksums") << QStringLiteral("tampered") << QStringList{QStringLiteral("\"heads.safetensors\""), QStringLiteral("SUMS")};
    QTest::newRow("the weights are missing") << QStringLiteral("no weights") << QStringList{QStringLiteral("\"weights.safetensors\"")};
    QTest::newRow("an unknown network") << QStringLiteral("architecture") << QStringList{QStringLiteral("tf_efficientnet_lite9")};
    QTest::newRow("another network's weights") << QStringLiteral("lite2") << QStringList{QStringLiteral("\"weights.safetensors\"")};
    QTest::newRow("another preparation") << QStringLiteral("normalisation") << QStringList{QStringLiteral("EfficientNet-Lite0")};
    QTest::newRow("a head that is not there") << QStringLiteral("head name") << QStringList{QStringLiteral("\"heads.safetensors\"")};
    QTest::newRow("a head of an unknown kind") << QStringLiteral("head kind") << QStringList{QStringLiteral("\"forest\"")};
    QTest::newRow("heads of another size") << QStringLiteral("head size") << QStringList{QStringLiteral("\"heads.safetensors\""), QStringLiteral("feature_mean")};
    QTest::newRow("no out-of-fold predictions") << QStringLiteral("empty table") << QStringList{QStringLiteral("\"oof.csv\"")};
    QTest::newRow("a table without predictions") << QStringLiteral("other table") << QStringList{QStringLiteral("\"oof.csv\"")};
}

void tst_ModelFolder::aBrokenFolderIsRefusedWithASentence()
{
    QFETCH(QString, fault);
    QFETCH(QStringList, named);
    const auto folder = copy();
    const auto path = [&](const QString &name) { return folder->filePath(name); };
    const QString cardPath = path(QStringLiteral("card.json")), headsPath = path(QStringLiteral("heads.safetensors")), tablePath = path(QStringLiteral("oof.csv"));
    ModelCard card = *readCard(cardPath);
    QString opened = folder->path();
    if (fault == QLatin1String("gone")) {
        opened = path(QStringLiteral("nowhere"));
    } else if (fault == QLatin1String("no card")) {
        QFile::remove(cardPath);
    } else if (fault == QLatin1String("tampered")) {
        QByteArray bytes = *readFile(headsPath, 100'000'000);
        bytes[bytes.size() - 20] = static_cast<char>(bytes[bytes.size() - 20] ^ 1);
        QVERIFY(writeFile(headsPath, bytes).hasValue());
        named = {QStringLiteral("\"heads.safetensors\""), *sha256OfFile(headsPath), card.sha256[QStringLiteral("heads.safetensors")]};
        QVERIFY(named[1] != named[2]);
    } else if (fault == QLatin1String("no weights")) {
        QFile::remove(path(QStringLiteral("weights.safetensors")));
    } else {
        if (fault == QLatin1String("architecture"))
            card.architecture = "tf_efficientnet_lite9";
        else if (fault == QLatin1String("lite2"))
            card.architecture = "tf_efficientnet_lite2";
        else if (fault == QLatin1String("normalisation"))
            card.normalisation.mean = {123.675f, 116.28f, 103.53f};
        else if (fault == QLatin1String("head name"))
            card.heads[0].name = "gone";
        else if (fault == QLatin1String("head kind"))
            card.heads[0].kind = "forest";
        else if (fault == QLatin1String("head size"))
            QVERIFY(network::writeSafetensors(headsPath, {{"feature_mean", {640}, std::vector<double>(640, 0.1)}}).hasValue());
        else if (fault == QLatin1String("empty table"))
            QVERIFY(writeFile(tablePath, "Id,prediction,natural\n").hasValue());
        else
            QVERIFY(writeFile(tablePath, "Id,Pawpularity\na,30\n").hasValue());
        for (auto it = card.sha256.begin(); it != card.sha256.end(); ++it)
            *it = *sha256OfFile(path(it.key()));
        QVERIFY(writeFile(cardPath, cardToJson(card)).hasValue());
    }
    const auto scorer = openModel(opened, m_device);
    QVERIFY(!scorer);
    for (const QString &word : named)
        QVERIFY2(scorer.error().userText.contains(word), qPrintable(scorer.error().userText));
    QVERIFY2(scorer.error().userText.endsWith(QLatin1Char('.')), qPrintable(scorer.error().userText));
    for (const char *seen : {"gone", "no card", "tampered", "no weights"}) {
        if (fault == QLatin1String(seen))
            QVERIFY(!checkModelFolder(opened)); // without opening the network
    }
}

namespace {

/// Damage number `i` of a file of that name: cut off, bits flipped, a hole, or bytes behind its end. The same each time.
QByteArray damaged(QByteArray bytes, const QString &name, std::uint64_t i)
{
    const auto place = [&](std::uint64_t k) { return static_cast<qsizetype>(support::fillBits(name.toStdString(), i * 8 + k) % static_cast<std::uint64_t>(bytes.size())); };
    switch (i % 4) {
    case 0: return bytes.left(i % 8 == 0 ? place(0) : bytes.size() - 1 - place(0) % 40);
    case 1:
        for (std::uint64_t k = 0; k <= i % 3; ++k)
            bytes[place(k)] = static_cast<char>(bytes[place(k)] ^ 1 << support::fillBits("bit", i + k) % 8);
        return bytes;
    case 2: return bytes.replace(place(0), 30, QByteArray(30, i % 8 == 2 ? '\0' : '\xFF'));
    default: return bytes + QByteArray(static_cast<qsizetype>(i), 'x');
    }
}

constexpr std::uint64_t damagesAFile = 28, damagesBehindAChecksum = 12; // the latter open the network each time

/// Not writeFile(), which waits for the disk.
bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

void tst_ModelFolder::aDamagedFileIsRefusedByTheCardsChecksum_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("heads") << QStringLiteral("heads.safetensors");
    QTest::newRow("table") << QStringLiteral("oof.csv");
    QTest::newRow("weights") << QStringLiteral("weights.safetensors");
}

void tst_ModelFolder::aDamagedFileIsRefusedByTheCardsChecksum()
{
    QFETCH(QString, name);
    const auto folder = copy();
    const QString path = folder->filePath(name);
    const QByteArray whole = *readFile(path, 100'000'000);
    if (name == QLatin1String("weights.safetensors"))
        QVERIFY(QFile::remove(path)); // the link, not what it points to
    for (std::uint64_t i = 0; i < damagesAFile; ++i) {
        const QByteArray bytes = damaged(whole, name, i);
        QVERIFY(bytes != whole && overwrite(path, bytes));
        const auto scorer = openModel(folder->path(), m_device);
        QVERIFY(!scorer);
        QVERIFY2(scorer.error().userText.contains(quotedName(name)) && scorer.error().userText.endsWith(QLatin1Char('.')), qPrintable(scorer.error().userText));
    }
}

/// Whoever damages a file can make a card for it: then the readers have to hold.
void tst_ModelFolder::damageThatTheChecksumsHideIsRefusedOrStillScores()
{
    const auto folder = copy();
    const QString cardPath = folder->filePath(QStringLiteral("card.json"));
    const ModelCard card = *readCard(cardPath);
    const QByteArray wholeCard = *readFile(cardPath, 1'000'000);
    int refused = 0, opened = 0;
    const auto check = [&](const QString &name) {
        const auto scorer = openModel(folder->path(), m_device);
        if (!scorer) {
            ++refused;
            QVERIFY2(scorer.error().userText.contains(quotedName(name)) || name == QLatin1String("card.json"), qPrintable(scorer.error().userText));
            QVERIFY2(scorer.error().userText.endsWith(QLatin1Char('.')), qPrintable(scorer.error().userText));
            QVERIFY(scorer.error().kind != ErrorKind::Internal);
            return;
        }
        ++opened;
        const auto scores = (*scorer)->score({m_photos.data(), 1}, {}, {});
        QVERIFY(!scores || (std::isfinite((*scores)[0].value) && (*scores)[0].low >= 1 && (*scores)[0].high <= 100));
    };
    for (const QString &name : {QStringLiteral("heads.safetensors"), QStringLiteral("oof.csv")}) {
        const QString path = folder->filePath(name);
        const QByteArray whole = *readFile(path, 100'000'000);
        for (std::uint64_t i = 0; i < damagesBehindAChecksum; ++i) {
            QVERIFY(overwrite(path, damaged(whole, name, i)));
            ModelCard fitting = card;
            fitting.sha256[name] = *sha256OfFile(path);
            QVERIFY(overwrite(cardPath, cardToJson(fitting)));
            check(name);
        }
        QVERIFY(writeFile(path, whole).hasValue());
    }
    for (std::uint64_t i = 0; i < damagesAFile; ++i) {
        QVERIFY(overwrite(cardPath, damaged(wholeCard, QStringLiteral("card.json"), i)));
        check(QStringLiteral("card.json"));
    }
    qInfo("%d refused, %d opened", refused, opened);
    QVERIFY(refused > 20 && opened > 0);
}

void tst_ModelFolder::weightsThatExplodeAreAnError()
{
    QTemporaryDir folder;
    auto tensors = tiny::weights();
    for (auto &tensor : tensors) {
        if (tensor.name.ends_with("bn2.bias") || tensor.name.ends_with("conv_head.weight"))
            std::fill(tensor.values.begin(), tensor.values.end(), 3e38);
    }
    QVERIFY(network::writeSafetensors(folder.filePath(QStringLiteral("weights.safetensors")), tensors).hasValue());
    QVERIFY(tiny::writeFolder(folder.path()).hasValue());
    const auto scorer = open(folder.path());
    QVERIFY(scorer != nullptr);
    const auto scores = scorer->score({m_photos.data(), 1}, {}, {});
    if (scores) // ReLU6 may hold it in bounds; then it must be a score
        QVERIFY(std::isfinite((*scores)[0].value));
    else
        QVERIFY(scores.error().userText.endsWith(QLatin1Char('.')));
}

void tst_ModelFolder::theShippedModelsScoreSurvivesFormats()
{
    const QString folder = QStringLiteral(PAWTRAIT_BINARY_DIR "/models/default");
    if (!QFile::exists(folder + QStringLiteral("/card.json")))
        QSKIP("needs the default model beside the program (target default_model)");
    const auto scorer = open(folder);
    QVERIFY(scorer != nullptr);
    const QString picture = QStringLiteral(PAWTRAIT_SHARED_DIR "/data/pets");
    QStringList sources = QDir(picture).entryList({QStringLiteral("*.jpg")}, QDir::Files).mid(0, 3);
    std::vector<QImage> images;
    for (const QString &source : sources)
        images.push_back(image::toQImage(image::decodeFile(picture + QLatin1Char('/') + source, {})->pixels));
    if (images.empty())
        images = {madeUpPicture(500, 400, 1)};
    for (const QImage &image : images) {
        const auto score = [&](const QByteArray &bytes) {
            const auto decoded = image::decodeBytes(bytes, QStringLiteral("photo"), {.enoughForShortSide = scorer->enoughForShortSide(), .limits = {}});
            return decoded ? (*scorer->score({&*decoded, 1}, {}, {}))[0].value : -1;
        };
        const double png = score(encoded(image, "png"));
        QVERIFY(png >= 1 && png <= 100);
        QVERIFY(std::abs(score(encoded(image, "webp", 100)) - png) < 0.01);
        for (int orientation = 1; orientation <= 8; ++orientation)
            QVERIFY2(std::abs(score(turnedTiff(image, orientation)) - png) < 0.01, qPrintable(QString::number(orientation)));
        const double jpeg = score(encoded(image, "jpg", 95));
        QVERIFY2(std::abs(jpeg - png) < 1, qPrintable(QStringLiteral("%1 as PNG, %2 as JPEG").arg(png).arg(jpeg)));
    }
}

QTEST_GUILESS_MAIN(tst_ModelFolder)
#include "tst_model_folder.moc"
