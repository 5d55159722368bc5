#include "common/files.h"
#include "core/scoring/picture_files.h"
#include "image/decode.h"
#include "photos/scoring_service.h"
#include "scoring/photo_scorer.h"
#include "support/photo_writers.h"
#include "support/test_pictures.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pawtrait;

/// One photo has one score: whatever the file's format and turn, and whoever asks. By the shipped model.
class TestSameScore : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theProgramGivesEachFileOfAPhotoTheSameScore();
    void theWindowsServiceAgrees();
    void aPhotoAloneAgrees();
    void aPhotoAloneInTheProgramAgrees();

private:
    struct File {
        QString path;
        int photo = 0;
        bool lossless = true;
    };
    void add(int photo, const QString &name, const QByteArray &bytes, bool lossless);
    QStringList paths() const;
    /// As `pawtrait score --json --no-cache` says; empty when it failed.
    std::vector<double> byProgram(const QStringList &files) const;

    QTemporaryDir m_folder;
    std::vector<File> m_files;
    std::vector<double> m_scores; ///< of each file, by the program in one call
    std::shared_ptr<const scoring::PhotoScorer> m_scorer;
};

void TestSameScore::add(int photo, const QString &name, const QByteArray &bytes, bool lossless)
{
    const QString path = m_folder.filePath(QStringLiteral("photo%1 %2").arg(photo).arg(name));
    QVERIFY(!bytes.isEmpty() && writeFile(path, bytes));
    m_files.push_back({path, photo, lossless});
}

QStringList TestSameScore::paths() const
{
    QStringList all;
    for (const File &file : m_files)
        all.append(file.path);
    return all;
}

std::vector<double> TestSameScore::byProgram(const QStringList &files) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(PAWTRAIT_BINARY_DIR "/pawtrait"), QStringList{QStringLiteral("score"), QStringLiteral("--json"), QStringLiteral("--no-cache")} + files);
    if (!process.waitForFinished(240'000) || process.exitCode() != 0)
        return {};
    std::vector<double> scores;
    for (const QJsonValue &photo : QJsonDocument::fromJson(process.readAllStandardOutput()).object()[QStringLiteral("photos")].toArray())
        scores.push_back(photo[QStringLiteral("score")].toDouble());
    return scores;
}

void TestSameScore::initTestCase()
{
    std::vector<image::RgbImage> photos;
    const QDir shared(QStringLiteral(PAWTRAIT_SHARED_DIR "/data/pets"));
    for (const QString &name : shared.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name).mid(40, 3))
        photos.push_back(image::decodeFile(shared.filePath(name), {})->pixels);
    const std::size_t fromCameras = photos.size();
    photos.push_back(image::fromQImage(madeUpPicture(640, 480, 2)));
    photos.push_back(image::fromQImage(madeUpPicture(900, 1600, 7)));
    for (std::size_t i = 0; i < photos.size(); ++i) {
        const int photo = static_cast<int>(i);
        add(photo, QStringLiteral("as it is.png"), test::byQt(photos[i], "png"), true); // the one that the others are compared with
        add(photo, QStringLiteral("lossless.webp"), test::byQt(photos[i], "webp", 100), true);
        for (int orientation = 1; orientation <= 8; ++orientation) {
            const QByteArray stored = test::byQt(test::storedFor(photos[i], orientation), "png");
            add(photo, QStringLiteral("turned by EXIF %1.png").arg(orientation), test::pngWithChunk(stored, "eXIf", test::exifWithOrientation(orientation)), true);
        }
        if (i < fromCameras) // 59 photos: 0.11 points in the middle, 0.37 at most; drawn pictures up to 1.7, whose smooth areas the JPEG changes
            add(photo, QStringLiteral("quality 95.jpg"), test::jpeg(photos[i], {.quality = 95, .fullColour = false}), false);
    }
    auto scorer = scoring::openModel(QStringLiteral(PAWTRAIT_BINARY_DIR "/models/default"), *network::chooseDevice(network::DevicePreference::Cpu));
    QVERIFY2(scorer.hasValue(), scorer ? "" : qPrintable(scorer.error().userText));
    m_scorer = *scorer;
}

void TestSameScore::theProgramGivesEachFileOfAPhotoTheSameScore()
{
    m_scores = byProgram(paths());
    QCOMPARE(m_scores.size(), m_files.size());
    double original = 0, least = 100, most = 1;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (i == 0 || m_files[i].photo != m_files[i - 1].photo)
            original = m_scores[i];
        QVERIFY2(std::abs(m_scores[i] - original) <= (m_files[i].lossless ? 0.01 : 1),
                 qPrintable(QStringLiteral("%1: %2 instead of %3").arg(m_files[i].path).arg(m_scores[i]).arg(original)));
        least = std::min(least, original);
        most = std::max(most, original);
    }
    QVERIFY2(most - least > 0.5, "the photos must differ for this to mean anything");
}

void TestSameScore::theWindowsServiceAgrees()
{
    ui::ScoringService service(nullptr, nullptr);
    std::vector<double> scores(m_files.size());
    std::size_t finished = 0;
    connect(&service, &ui::ScoringService::photosFinished, this, [&](const std::vector<ui::FinishedPhoto> &photos) {
        for (const ui::FinishedPhoto &photo : photos) {
            QVERIFY2(photo.result.hasValue(), photo.result ? "" : qPrintable(photo.result.error().userText));
            scores[static_cast<std::size_t>(photo.id)] = service.scorer()->score(photo.result->embedding, {}).value;
            ++finished;
        }
    });
    service.open([this] { return Result<std::shared_ptr<const scoring::PhotoScorer>>(m_scorer); });
    std::vector<ui::ScoreJob> jobs;
    for (std::size_t i = 0; i < m_files.size(); ++i)
        jobs.push_back({static_cast<ui::PhotoId>(i), m_files[i].path, {}});
    service.score(jobs);
    QTRY_COMPARE_WITH_TIMEOUT(finished, m_files.size(), 240'000);
    for (std::size_t i = 0; i < m_files.size(); ++i)
        QVERIFY2(std::abs(scores[i] - m_scores[i]) <= 0.01, qPrintable(m_files[i].path));
}

void TestSameScore::aPhotoAloneAgrees()
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const auto photo = image::decodeFile(m_files[i].path, {.enoughForShortSide = m_scorer->enoughForShortSide(), .limits = {}});
        QVERIFY(photo.hasValue());
        const auto scores = m_scorer->score({&*photo, 1}, {}, {});
        QVERIFY2(std::abs((*scores)[0].value - m_scores[i]) <= 0.01, qPrintable(m_files[i].path));
    }
}

void TestSameScore::aPhotoAloneInTheProgramAgrees()
{
    for (std::size_t i = 0; i < m_files.size(); i += 7) {
        const std::vector<double> alone = byProgram({m_files[i].path});
        QCOMPARE(alone.size(), std::size_t(1));
        QVERIFY2(std::abs(alone[0] - m_scores[i]) <= 0.01, qPrintable(m_files[i].path));
    }
}

QTEST_GUILESS_MAIN(TestSameScore)
#include "tst_same_score.moc"
