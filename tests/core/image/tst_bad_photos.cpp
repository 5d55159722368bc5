#include "image/decode.h"
#include "support/bad_photos.h"
#include "support/photo_writers.h"
#include "support/test_pictures.h"

#include <QElapsedTimer>
#include <QTest>

using namespace pawtrait;
using test::BadPhoto;

namespace {

image::RgbImage pixelsOf(const QByteArray &bytes)
{
    auto photo = image::decodeBytes(bytes, QStringLiteral("good"), {});
    return photo ? photo->pixels : image::RgbImage();
}

} // namespace

/// The corpus of shared/design/reliability.md: each file opens right or is refused by a sentence; never a crash, hang or part of a photo.
class TestBadPhotos : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goodOnesOpen();
    void corpusIsLarge();
    void opensRightOrIsRefused_data();
    void opensRightOrIsRefused();
    void everyCutIsSeen_data();
    void everyCutIsSeen();
    void anAnimatedGifsScreenCountsToo();

private:
    std::vector<BadPhoto> m_corpus;
};

void TestBadPhotos::initTestCase()
{
    m_corpus = test::badPhotos(pixelsOf);
}

void TestBadPhotos::goodOnesOpen()
{
    for (const auto &good : test::goodPhotos()) {
        const auto photo = image::decodeBytes(good.bytes, QString::fromLatin1(good.name), {});
        QVERIFY2(photo, good.name.constData());
        QVERIFY2(photo->notes.isEmpty(), good.name.constData());
    }
}

void TestBadPhotos::corpusIsLarge()
{
    qInfo("%zu files", m_corpus.size());
    QVERIFY(m_corpus.size() >= 400);
}

void TestBadPhotos::opensRightOrIsRefused_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < m_corpus.size(); ++i)
        QTest::newRow(m_corpus[i].name.constData()) << static_cast<int>(i);
}

void TestBadPhotos::opensRightOrIsRefused()
{
    QFETCH(int, number);
    const BadPhoto &bad = m_corpus[static_cast<std::size_t>(number)];
    QElapsedTimer timer;
    timer.start();
    const auto photo = image::decodeBytes(bad.bytes, QStringLiteral("/somewhere/rex.jpg"), {});
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    if (!photo) {
        const QString text = photo.error().userText;
        QVERIFY2(bad.expect != BadPhoto::Expect::Opens, qPrintable(text + photo.error().logText));
        QVERIFY2(text.startsWith(QStringLiteral("Cannot open \"rex.jpg\": ")) && text.endsWith(QLatin1Char('.')), qPrintable(text));
        QVERIFY(photo.error().kind != ErrorKind::Internal && photo.error().kind != ErrorKind::Cancelled);
        return;
    }
    QVERIFY2(bad.expect != BadPhoto::Expect::Refused, qPrintable(photo->notes.join(QLatin1Char(' '))));
    QCOMPARE(photo->pixels.bytes.size(), static_cast<std::size_t>(photo->pixels.width) * static_cast<std::size_t>(photo->pixels.height) * 3);
    QVERIFY(photo->pixels.width > 0 && photo->pixels.height > 0);
    if (bad.expect != BadPhoto::Expect::RefusedOrPicture) {
        QCOMPARE(photo->pixels.width, bad.whole.width);
        QVERIFY(photo->pixels.bytes == bad.whole.bytes);
    }
}

void TestBadPhotos::everyCutIsSeen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const auto &good : test::goodPhotos())
        QTest::newRow(good.name.constData()) << good.bytes;
}

/// "The photo opened, but its lower half is gray."
void TestBadPhotos::everyCutIsSeen()
{
    QFETCH(QByteArray, bytes);
    const image::RgbImage whole = pixelsOf(bytes);
    // Every byte near the end, where it is closest; a stride before that.
    for (qsizetype cut = bytes.size() - 1; cut > 0; cut -= cut > bytes.size() - 60 ? 1 : 1 + bytes.size() / 150) {
        const auto photo = image::decodeBytes(bytes.left(cut), QStringLiteral("cut"), {});
        if (photo)
            QVERIFY2(photo->pixels.bytes == whole.bytes, QByteArray::number(cut).constData());
    }
}

/// "A tiny GIF filled the memory": its frames are small, its screen is not.
void TestBadPhotos::anAnimatedGifsScreenCountsToo()
{
    test::GifOptions options;
    options.frames = 3;
    QByteArray bytes = test::gif(test::scene(61, 47), options);
    bytes[6] = bytes[7] = '\xFF'; // 65,535 columns
    const auto photo = image::decodeBytes(bytes, QStringLiteral("screen.gif"), {.enoughForShortSide = 0, .limits = {.maxPixels = 1'000'000}});
    QVERIFY(!photo);
    QCOMPARE(photo.error().kind, ErrorKind::TooLarge);
}

QTEST_GUILESS_MAIN(TestBadPhotos)
#include "tst_bad_photos.moc"
