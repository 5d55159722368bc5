/// That a model folder made by a run says what its opinions of crops are worth, or why it shows no gain.
#include "training/crop_measure.h"

#include "common/files.h"
#include "image/rgb_image.h"
#include "scoring/photo_scorer.h"
#include "support/fill.h"
#include "support/filled_weights.h"
#include "training/recipe.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <numeric>

using namespace pawtrait;

namespace {

constexpr int photoCount = 96;
constexpr double alpha = 0.05; // shrinks heads on shuffled scores

/// Red noise in the middle, as red as the score is high, on a gray ground: a crop that leaves ground away is redder.
image::RgbImage picture(int index, int score)
{
    image::RgbImage made(96, 80);
    for (int y = 0; y < made.height; ++y) {
        for (int x = 0; x < made.width; ++x) {
            const auto at = static_cast<std::size_t>(y * made.width + x);
            const int noise = static_cast<int>(support::fillBits("crop measure " + std::to_string(index), at / 4) >> 58);
            const bool inside = x > 20 && x < 76 && y > 16 && y < 64;
            made.bytes[3 * at] = static_cast<std::uint8_t>(inside ? noise + score * 18 / 10 : 60);
            made.bytes[3 * at + 1] = made.bytes[3 * at + 2] = static_cast<std::uint8_t>(inside ? 2 * noise : 60);
        }
    }
    return made;
}

} // namespace

class TestCropMeasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCardSaysWhatOpinionsAreWorth();
    void anyNumberOfLanesGivesTheSame();
    void tooFewPhotosShowNoGain();
    void photosSmallerThanTheNetworkSeesShowNoGain();
    void aTrainedNetworkMeasuresOnPhotosItHasNotSeen();
    void stoppedWhileMeasuring();

private:
    Result<training::RunResult> run(const QString &table, int side, int lanes, const Progress &progress = {}, const StopToken &stop = {}) const
    {
        training::Recipe recipe;
        recipe.name = QStringLiteral("small");
        recipe.backbone = "tf_efficientnet_lite0";
        recipe.inputSide = side;
        recipe.folds = 3;
        recipe.rounds = 1;
        recipe.ridgeAlpha = alpha;
        recipe.svrWeight = 0;
        training::RunRequest request;
        request.data = m_folder.filePath(table);
        request.runsFolder = m_folder.filePath(QStringLiteral("runs"));
        request.weights = m_folder.filePath(QStringLiteral("weights.safetensors"));
        request.device = m_device;
        request.lanes = lanes;
        return training::run(recipe, request, progress, stop);
    }
    static QString log(const training::RunResult &run) { return QString::fromUtf8(*readFile(run.runFolder + QStringLiteral("/run.log"), 1'000'000)); }

    QTemporaryDir m_folder;
    network::Device m_device;
    QString m_modelFolder;
};

void TestCropMeasure::initTestCase()
{
    const auto device = network::chooseDevice(network::DevicePreference::Cpu);
    QVERIFY(device);
    m_device = *device;
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("photos")));
    QByteArray table = "file,Pawpularity\n", few = table;
    for (int i = 0; i < photoCount; ++i) {
        const int score = 5 + static_cast<int>(support::fillBits("crop measure/score", i) % 90);
        const QString name = QStringLiteral("photos/p%1.png").arg(i);
        QVERIFY(image::toQImage(picture(i, score)).save(m_folder.filePath(name)));
        const QByteArray line = name.toUtf8() + ',' + QByteArray::number(score) + '\n';
        table += line;
        if (i < 60)
            few += line;
    }
    QVERIFY(writeFile(m_folder.filePath(QStringLiteral("table.csv")), table) && writeFile(m_folder.filePath(QStringLiteral("few.csv")), few));
    QVERIFY(support::writeFilledLite(m_folder.filePath(QStringLiteral("weights.safetensors"))));
}

void TestCropMeasure::theCardSaysWhatOpinionsAreWorth()
{
    std::atomic<qint64> last{0}, total{0};
    const auto done = run(QStringLiteral("table.csv"), 64, 2, [&](qint64 now, qint64 of) {
        last = std::max(last.load(), now);
        total = of;
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().userText + done.error().logText));
    QCOMPARE(total.load(), qint64(photoCount + 3 + training::cropMeasureSteps(photoCount, photoCount)));
    QCOMPARE(last.load(), total.load());
    m_modelFolder = done->modelFolder;
    const auto card = *scoring::readCard(done->modelFolder + QStringLiteral("/card.json"));
    QVERIFY2(card.crops, qPrintable(log(*done)));
    QCOMPARE(card.crops->photos, training::CropMeasureLimits().mostPhotos);
    QVERIFY(card.crops->threshold >= 1.5 && card.crops->agree >= 0.75 && card.crops->shownByShuffled <= card.crops->shown / 2);
    QVERIFY(log(*done).contains(QStringLiteral("Opinions of crops, 40 photos")));
    // There were no boxes to fit a finder on, and the card says what that means for the number.
    QVERIFY(card.limits.join(QLatin1Char(' ')).contains(QStringLiteral("cannot find the animal")));
    QVERIFY(scoring::openModel(done->modelFolder, m_device).hasValue());
}

void TestCropMeasure::anyNumberOfLanesGivesTheSame()
{
    const auto table = dataset::readPhotoTable(m_folder.filePath(QStringLiteral("table.csv")));
    const auto network = network::open("tf_efficientnet_lite0", m_folder.filePath(QStringLiteral("weights.safetensors")), m_device, {.inputSide = 64});
    QVERIFY(table && network);
    const auto features = training::photoFeatures(*scoring::makeEmbedder(*network, 64, true), table->samples, true, 2, [] {}, {});
    QVERIFY(features);
    std::vector<double> labels;
    for (const dataset::Sample &sample : features->samples)
        labels.push_back(sample.score);
    training::CropMeasureRequest request{.modelFolder = m_modelFolder, .labelled = *features, .labels = labels, .alpha = alpha, .device = m_device};
    request.unseen.resize(labels.size());
    std::iota(request.unseen.begin(), request.unseen.end(), 0);
    const training::CropMeasureLimits limits{.mostPhotos = 10, .mostWindows = 8, .rounds = 6};
    QStringList before;
    for (const int lanes : {1, 3}) {
        request.lanes = lanes;
        const auto lines = training::measureCrops(request, {}, limits);
        QVERIFY2(lines, lines ? "" : qPrintable(lines.error().userText));
        QVERIFY(lines->front().contains(QStringLiteral("10 photos, 6 splits")));
        QVERIFY(before.isEmpty() || *lines == before);
        before = *lines;
    }
}

void TestCropMeasure::tooFewPhotosShowNoGain()
{
    const auto done = run(QStringLiteral("few.csv"), 64, 2);
    QVERIFY(done);
    const auto card = *scoring::readCard(done->modelFolder + QStringLiteral("/card.json"));
    QVERIFY(!card.crops);
    const QString sentence = QStringLiteral("It shows no gain of a crop: what it thinks of crops was not measured, which takes 80 photos with scores and there are 60.");
    QVERIFY(card.limits.contains(sentence));
    QVERIFY(log(*done).contains(sentence));
}

void TestCropMeasure::photosSmallerThanTheNetworkSeesShowNoGain()
{
    const auto done = run(QStringLiteral("table.csv"), 96, 2);
    QVERIFY(done);
    const auto card = *scoring::readCard(done->modelFolder + QStringLiteral("/card.json"));
    QVERIFY(!card.crops);
    QVERIFY(card.limits.join(QLatin1Char(' ')).contains(QStringLiteral("only 0 of its photos are large enough")));
}

void TestCropMeasure::aTrainedNetworkMeasuresOnPhotosItHasNotSeen()
{
    if (!qEnvironmentVariableIsSet("PAWTRAIT_LONG"))
        QSKIP("takes a quarter of a minute of processor time: ctest -L long");
    // Photos with boxes beside the table: the network gets a finder of its own.
    const QDir folder(m_folder.path());
    QVERIFY(folder.mkpath(QStringLiteral("boxed/squashed224")) && folder.mkpath(QStringLiteral("boxed/photos")));
    for (int i = 0; i < photoCount; ++i)
        QVERIFY(QFile::copy(folder.filePath(QStringLiteral("photos/p%1.png").arg(i)), folder.filePath(QStringLiteral("boxed/photos/p%1.png").arg(i))));
    QByteArray boxes = "Id,coords\n", sizes = "Id,width,height\n";
    for (int i = 0; i < 12; ++i) {
        QVERIFY(QFile::copy(folder.filePath(QStringLiteral("photos/p%1.png").arg(i)), folder.filePath(QStringLiteral("boxed/squashed224/p%1.png").arg(i))));
        boxes += 'p' + QByteArray::number(i) + ",20 16 76 64\n";
        sizes += 'p' + QByteArray::number(i) + ",96,80\n";
    }
    QVERIFY(writeFile(folder.filePath(QStringLiteral("boxed/pet_boxes.csv")), boxes) && writeFile(folder.filePath(QStringLiteral("boxed/dimensions.csv")), sizes));
    QVERIFY(QFile::copy(folder.filePath(QStringLiteral("table.csv")), folder.filePath(QStringLiteral("boxed/table.csv"))));
    training::Recipe recipe;
    recipe.name = QStringLiteral("trained");
    recipe.kind = training::Recipe::Kind::FineTune;
    recipe.backbone = "tf_efficientnet_lite0";
    recipe.inputSide = 64;
    recipe.folds = 4;
    recipe.epochs = 1;
    recipe.mirror = false;
    recipe.frozenStages = 8; // the linear layer alone: seconds
    training::RunRequest request;
    request.runsFolder = folder.filePath(QStringLiteral("runs"));
    request.weights = folder.filePath(QStringLiteral("weights.safetensors"));
    request.device = m_device;
    request.onlyFold = 0; // 24 photos that it is not trained on
    request.data = folder.filePath(QStringLiteral("boxed/table.csv"));
    const auto done = training::run(recipe, request, {}, {});
    QVERIFY2(done, done ? "" : qPrintable(done.error().userText));
    const auto scorer = scoring::openModel(done->modelFolder, m_device);
    QVERIFY2(scorer, scorer ? "" : qPrintable(scorer.error().userText));
    const scoring::ModelCard &card = (*scorer)->card();
    const QString words = log(*done), limits = card.limits.join(QLatin1Char(' '));
    QVERIFY((*scorer)->subjectMap(image::Photo{picture(3, 50), 96, 80, {}}, {}).hasValue());
    QVERIFY2(words.contains(QStringLiteral("Subject head fitted on 12 photos")) && words.contains(QStringLiteral("Opinions of crops, 24 photos")), qPrintable(words));
    QVERIFY2(card.crops ? card.crops->photos == 24 : limits.contains(QStringLiteral("no gain of a crop")), qPrintable(words));
}

void TestCropMeasure::stoppedWhileMeasuring()
{
    StopSource stop;
    const auto done = run(
        QStringLiteral("table.csv"), 64, 1,
        [&](qint64 now, qint64) {
            if (now > photoCount + 3 + 2)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestCropMeasure)
#include "tst_crop_measure.moc"
