#include "common/files.h"
#include "fake_embedder.h"
#include "scoring/score_files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <new>
#include <set>
#include <stdexcept>

using namespace pawtrait;
using namespace pawtrait::scoring;

class tst_ScoreFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPhotoOnceWithItsOwnResult_data();
    void everyPhotoOnceWithItsOwnResult();
    void theFirstScoreDoesNotWaitForABatch();
    void theLastPhotosAreSharedOutOneByOne();
    void aListedPhotoTwiceIsScoredTwice();
    void badPhotosAreNamedAndStopNobody();
    void aPhotoThatBreaksTheNetworkFailsAlone_data();
    void aPhotoThatBreaksTheNetworkFailsAlone();
    void thumbnailsKeepTheirShape();
    void aPhotoSeenBeforeIsNotDecodedAgain();
    void stopsSoonAndSaysNothingAfterwards();
    void stoppedBeforeItBegan();
    void noFiles();

private:
    using Results = std::map<int, Result<ScoredPhoto>>;
    Results run(const QStringList &files, const ScoreFilesOptions &options, const StopToken &stop = {}) const
    {
        Results results;
        std::atomic<int> inside{0};
        scoreFiles(m_embedder, files, options,
                   [&](int index, Result<ScoredPhoto> result) {
                       if (inside++ != 0)
                           qFatal("two calls at a time");
                       if (!results.emplace(index, std::move(result)).second)
                           qFatal("a photo was reported twice");
                       --inside;
                   },
                   stop);
        return results;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QStringList m_photos; ///< photo i is 100 x 80 of colour (2 i, 255 - 2 i, 7)
    FakeEmbedder m_embedder;
};

void tst_ScoreFiles::initTestCase()
{
    for (int i = 0; i < 60; ++i) {
        m_photos.append(path(QStringLiteral("photo%1.png").arg(i)));
        QVERIFY(writeFile(m_photos.back(), plainPicture(100, 80, qRgb(2 * i, 255 - 2 * i, 7))).hasValue());
    }
}

void tst_ScoreFiles::everyPhotoOnceWithItsOwnResult_data()
{
    QTest::addColumn<int>("lanes");
    QTest::newRow("one lane") << 1;
    QTest::newRow("two lanes") << 2;
    QTest::newRow("seven lanes") << 7;
    QTest::newRow("more lanes than photos") << 100;
    QTest::newRow("a lane for each core") << 0;
}

void tst_ScoreFiles::everyPhotoOnceWithItsOwnResult()
{
    QFETCH(int, lanes);
    m_embedder.largestBatch = 0;
    const Results results = run(m_photos, {.lanes = lanes});
    QCOMPARE(results.size(), std::size_t(60));
    for (const auto &[index, result] : results) {
        QVERIFY(result.hasValue());
        QCOMPARE(result->embedding, (Embedding{2.0f * index, 255.0f - 2.0f * index, 7.0f}));
        QCOMPARE(result->originalWidth, 100);
        QCOMPARE(result->originalHeight, 80);
        QVERIFY(result->thumbnail.isNull());
    }
    QVERIFY(m_embedder.largestBatch <= 4);
    if (lanes == 1)
        QCOMPARE(m_embedder.largestBatch.load(), 4);
}

void tst_ScoreFiles::theFirstScoreDoesNotWaitForABatch()
{
    StopSource source;
    m_embedder.calls = 0;
    m_embedder.largestBatch = 0;
    scoreFiles(m_embedder, m_photos, {.lanes = 1}, [&](int index, Result<ScoredPhoto>) {
        QCOMPARE(index, 0);
        source.request_stop();
    }, source.get_token());
    QCOMPARE(m_embedder.calls.load(), 1);
    QCOMPARE(m_embedder.largestBatch.load(), 1);
}

/// Else one lane has four photos to do when the other has none.
void tst_ScoreFiles::theLastPhotosAreSharedOutOneByOne()
{
    m_embedder.calls = 0;
    m_embedder.largestBatch = 0;
    QCOMPARE(run(m_photos.mid(0, 7), {.lanes = 2}).size(), std::size_t(7));
    QCOMPARE(m_embedder.calls.load(), 7);
    QCOMPARE(m_embedder.largestBatch.load(), 1);
    m_embedder.calls = 0;
    QCOMPARE(run(m_photos.mid(0, 10), {.lanes = 1}).size(), std::size_t(10)); // 1, 2, 3, 2, 1, 1
    QCOMPARE(m_embedder.calls.load(), 6);
    QCOMPARE(m_embedder.largestBatch.load(), 3);
}

void tst_ScoreFiles::aListedPhotoTwiceIsScoredTwice()
{
    const Results results = run({m_photos[3], m_photos[3], m_photos[4]}, {.lanes = 2});
    QCOMPARE(results.size(), std::size_t(3));
    QCOMPARE(results.at(0)->embedding, results.at(1)->embedding);
}

void tst_ScoreFiles::badPhotosAreNamedAndStopNobody()
{
    const QByteArray jpeg = plainPicture(300, 200, qRgb(90, 120, 30), "JPG");
    const QStringList bad{path(QStringLiteral("gone.jpg")), path(QStringLiteral("empty.jpg")), path(QStringLiteral("text.jpg")), path(QStringLiteral("cut.jpg")), m_folder.path(),
                          path(QStringLiteral("huge.png"))};
    QVERIFY(writeFile(bad[1], QByteArray()).hasValue());
    QVERIFY(writeFile(bad[2], "this is no photo").hasValue());
    QVERIFY(writeFile(bad[3], jpeg.left(jpeg.size() / 2)).hasValue());
    QVERIFY(writeFile(bad[5], plainPicture(2000, 2000, qRgb(1, 2, 3))).hasValue());
    QStringList files;
    for (int i = 0; i < 12; ++i)
        files << bad[i % 6] << m_photos[i];
    ScoreFilesOptions options{.lanes = 2};
    options.limits.maxPixels = 1'000'000;
    const Results results = run(files, options);
    QCOMPARE(results.size(), std::size_t(24));
    for (int i = 0; i < 12; ++i) {
        const auto &refused = results.at(2 * i);
        QVERIFY2(!refused, qPrintable(bad[i % 6]));
        QVERIFY2(refused.error().userText.contains(quotedName(bad[i % 6])), qPrintable(refused.error().userText));
        QVERIFY2(refused.error().userText.endsWith(QLatin1Char('.')), qPrintable(refused.error().userText));
        QVERIFY(results.at(2 * i + 1).hasValue());
    }
    QCOMPARE(results.at(10).error().kind, ErrorKind::TooLarge);
}

void tst_ScoreFiles::aPhotoThatBreaksTheNetworkFailsAlone_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("expected");
    QTest::newRow("the network has not enough memory") << 0 << int(ErrorKind::OutOfMemory);
    QTest::newRow("the resize has not enough memory") << 1 << int(ErrorKind::OutOfMemory);
    QTest::newRow("a library throws") << 2 << int(ErrorKind::Internal);
    QTest::newRow("the device fails") << 3 << int(ErrorKind::Device);
}

void tst_ScoreFiles::aPhotoThatBreaksTheNetworkFailsAlone()
{
    QFETCH(int, kind);
    QFETCH(int, expected);
    FakeEmbedder embedder;
    embedder.fails = [kind](const Embedding &mean) -> std::optional<Error> {
        if (mean[0] != 20.0f) // photo 10
            return std::nullopt;
        if (kind == 1)
            throw std::bad_alloc();
        if (kind == 2)
            throw std::runtime_error("broken");
        return Error{kind == 0 ? ErrorKind::OutOfMemory : ErrorKind::Device, QStringLiteral("The card failed. Choose the CPU."), {}};
    };
    std::map<int, Result<ScoredPhoto>> results;
    scoreFiles(embedder, m_photos, {.lanes = 2}, [&](int index, Result<ScoredPhoto> result) { results.emplace(index, std::move(result)); }, {});
    QCOMPARE(results.size(), std::size_t(60));
    for (const auto &[index, result] : results) {
        QCOMPARE(result.hasValue(), index != 10);
        if (index == 10) {
            QCOMPARE(int(result.error().kind), expected);
            QVERIFY2(result.error().userText.startsWith(QStringLiteral("Cannot score \"photo10.png\"")), qPrintable(result.error().userText));
        } else {
            QCOMPARE(result->embedding[0], 2.0f * index);
        }
    }
}

void tst_ScoreFiles::thumbnailsKeepTheirShape()
{
    const QStringList files{path(QStringLiteral("wide.jpg")), path(QStringLiteral("tall.png")), path(QStringLiteral("line.png")), path(QStringLiteral("dot.png"))};
    QVERIFY(writeFile(files[0], plainPicture(1200, 300, qRgb(200, 10, 10), "JPG")).hasValue());
    QVERIFY(writeFile(files[1], plainPicture(90, 270, qRgb(1, 2, 3))).hasValue());
    QVERIFY(writeFile(files[2], plainPicture(1000, 1, qRgb(1, 2, 3))).hasValue());
    QVERIFY(writeFile(files[3], plainPicture(1, 1, qRgb(1, 2, 3))).hasValue());
    const Results results = run(files, {.lanes = 1, .thumbnailSide = 96});
    const auto size = [&](int i) { return QSize(results.at(i)->thumbnail.width, results.at(i)->thumbnail.height); };
    QCOMPARE(size(0), QSize(96, 24));
    QCOMPARE(size(1), QSize(32, 96));
    QCOMPARE(size(2), QSize(96, 1)); // never nothing
    QCOMPARE(size(3), QSize(1, 1));  // never enlarged
    QCOMPARE(results.at(0)->originalWidth, 1200);
    QCOMPARE(results.at(1)->thumbnail.bytes[2], std::uint8_t(3));
}

void tst_ScoreFiles::aPhotoSeenBeforeIsNotDecodedAgain()
{
    const QTemporaryDir cacheFolder;
    EmbeddingCache cache(cacheFolder.path());
    const Results first = run(m_photos, {.lanes = 2, .cache = &cache});
    m_embedder.calls = 0;
    const Results second = run(m_photos, {.lanes = 2, .cache = &cache});
    QCOMPARE(m_embedder.calls.load(), 0);
    EmbeddingCache reopened(cacheFolder.path());
    const Results third = run(m_photos, {.lanes = 2, .thumbnailSide = 50, .cache = &reopened});
    QCOMPARE(m_embedder.calls.load(), 0);
    for (int i = 0; i < 60; ++i) {
        QCOMPARE(second.at(i)->embedding, first.at(i)->embedding);
        QCOMPARE(third.at(i)->embedding, first.at(i)->embedding);
        QCOMPARE(second.at(i)->originalWidth, 100);
        QCOMPARE(second.at(i)->contentKey, first.at(i)->contentKey);
        QCOMPARE(third.at(i)->thumbnail.width, 50);
    }
    // Another photo under the old name is another photo.
    const QString changed = path(QStringLiteral("changed.png"));
    QVERIFY(writeFile(changed, plainPicture(10, 10, qRgb(1, 1, 1))).hasValue());
    (void)run({changed}, {.lanes = 1, .cache = &cache});
    QVERIFY(writeFile(changed, plainPicture(10, 10, qRgb(9, 9, 9))).hasValue());
    QCOMPARE(run({changed}, {.lanes = 1, .cache = &cache}).at(0)->embedding[0], 9.0f);
}

void tst_ScoreFiles::stopsSoonAndSaysNothingAfterwards()
{
    FakeEmbedder slow;
    slow.delay = std::chrono::milliseconds(25);
    for (int round = 0; round < 5; ++round) {
        StopSource source;
        std::atomic<int> calls{0}, after{0}, embedded{0};
        scoreFiles(slow, m_photos, {.lanes = 2}, [&](int, Result<ScoredPhoto> result) {
            if (source.stop_requested())
                ++after;
            else if (result && ++calls == 5) {
                source.request_stop();
                embedded = slow.calls.load();
            }
        }, source.get_token());
        QVERIFY2(slow.calls - embedded <= 2, qPrintable(QString::number(slow.calls - embedded))); // at most what each lane had begun
        QCOMPARE(calls.load(), 5);
        QCOMPARE(after.load(), 0);
    }
}

void tst_ScoreFiles::stoppedBeforeItBegan()
{
    StopSource source;
    source.request_stop();
    QVERIFY(run(m_photos, {.lanes = 2}, source.get_token()).empty());
}

void tst_ScoreFiles::noFiles()
{
    QVERIFY(run({}, {.lanes = 2}).empty());
}

QTEST_GUILESS_MAIN(tst_ScoreFiles)
#include "tst_score_files.moc"
