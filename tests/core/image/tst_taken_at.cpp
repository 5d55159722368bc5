#include "common/files.h"
#include "image/taken_at.h"
#include "support/bad_photos.h"
#include "support/photo_writers.h"
#include "support/test_pictures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace pawtrait;

namespace {

const QDateTime when(QDate(2023, 5, 14), QTime(10, 32, 7));

void append(QByteArray &bytes, quint64 value, int count, bool bigEndian)
{
    for (int i = 0; i < count; ++i)
        bytes.append(static_cast<char>(value >> 8 * (bigEndian ? count - 1 - i : i)));
}

/// A TIFF structure with an EXIF directory of these texts (tag, text with its final zero).
QByteArray exif(const QList<std::pair<int, QByteArray>> &texts, bool bigEndian = false)
{
    QByteArray bytes = bigEndian ? QByteArray("MM\0*", 4) : QByteArray("II*\0", 4);
    const auto put = [&](quint64 value, int count) { append(bytes, value, count, bigEndian); };
    put(8, 4);
    put(2, 2); // two entries: orientation and the EXIF directory at 38
    put(0x0112, 2), put(3, 2), put(1, 4), put(1, 2), put(0, 2);
    put(0x8769, 2), put(4, 2), put(1, 4), put(38, 4);
    put(0, 4);
    quint64 place = 38 + 2 + 12 * static_cast<quint64>(texts.size()) + 4;
    put(static_cast<quint64>(texts.size()), 2);
    for (const auto &[tag, text] : texts) {
        put(static_cast<quint64>(tag), 2), put(2, 2), put(static_cast<quint64>(text.size()), 4), put(place, 4);
        place += static_cast<quint64>(text.size());
    }
    put(0, 4);
    for (const auto &[tag, text] : texts)
        bytes += text;
    return bytes;
}

QByteArray taken(const char *text)
{
    return QByteArray(text, 20);
}

QDateTime takenIn(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("photo"));
    return writeFile(path, bytes) ? image::takenAt(path) : QDateTime();
}

} // namespace

class TestTakenAt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormat_data();
    void everyFormat();
    void whichTime_data();
    void whichTime();
    void noPhoto();
    void hostileBlocks();
    void badPhotosDoNoHarm();
};

void TestTakenAt::everyFormat_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const image::RgbImage picture = test::scene(40, 30);
    for (const bool bigEndian : {false, true}) {
        const QByteArray block = exif({{0x9003, taken("2023:05:14 10:32:07")}}, bigEndian);
        const QByteArray order = bigEndian ? " (big-endian)" : "";
        test::JpegOptions jpeg;
        jpeg.exif = block;
        QTest::newRow(("JPEG" + order).constData()) << test::jpeg(picture, jpeg);
        QTest::newRow(("PNG" + order).constData()) << test::pngWithChunk(test::byQt(picture, "png"), "eXIf", block);
        QTest::newRow(("WebP" + order).constData()) << test::webpWithExif(test::byQt(picture, "webp", 90), 40, 30, block);
        QTest::newRow(("WebP with a prefix" + order).constData()) << test::webpWithExif(test::byQt(picture, "webp", 90), 40, 30, QByteArray("Exif\0\0", 6) + block);
        QTest::newRow(("TIFF" + order).constData()) << block;
        test::HeicOptions heic;
        heic.exif = block;
        QTest::newRow(("HEIC" + order).constData()) << test::heic(picture, heic);
    }
}

void TestTakenAt::everyFormat()
{
    QFETCH(QByteArray, bytes);
    if (bytes.isEmpty())
        QSKIP("libheif cannot write HEIC here");
    QCOMPARE(takenIn(bytes), when);
}

void TestTakenAt::whichTime_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QDateTime>("expected");
    QTest::newRow("original before digitized") << exif({{0x9004, taken("2024:01:01 00:00:00")}, {0x9003, taken("2023:05:14 10:32:07")}}) << when;
    QTest::newRow("digitized only") << exif({{0x9004, taken("2023:05:14 10:32:07")}}) << when;
    QTest::newRow("original blank") << exif({{0x9003, taken("    :  :     :  :  ")}, {0x9004, taken("2023:05:14 10:32:07")}}) << when;
    QTest::newRow("dashes") << exif({{0x9003, taken("2023-05-14 10:32:07")}}) << when;
    QTest::newRow("never set") << exif({{0x9003, taken("0000:00:00 00:00:00")}}) << QDateTime();
    QTest::newRow("no such day") << exif({{0x9003, taken("2023:02:30 10:32:07")}}) << QDateTime();
    QTest::newRow("signs") << exif({{0x9003, taken("2023:-5:14 10:32:07")}}) << QDateTime();
    QTest::newRow("words") << exif({{0x9003, taken("Sunday, in the park")}}) << QDateTime();
    QTest::newRow("too short") << exif({{0x9003, QByteArray("2023:05:14\0", 11)}}) << QDateTime();
    QTest::newRow("other tags only") << exif({{0x9290, taken("2023:05:14 10:32:07")}}) << QDateTime();
    QTest::newRow("no EXIF directory") << test::exifWithOrientation(6) << QDateTime();
}

void TestTakenAt::whichTime()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QDateTime, expected);
    QCOMPARE(takenIn(bytes), expected);
}

void TestTakenAt::noPhoto()
{
    QVERIFY(!image::takenAt(QStringLiteral("/no/such/file.jpg")).isValid());
    QVERIFY(!image::takenAt(QDir::tempPath()).isValid());
    QVERIFY(!image::takenAt(QStringLiteral("/dev/zero")).isValid());
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\xFF\xD8"), QByteArray("\xFF\xD8\xFF"), QByteArray("II*\0", 4), QByteArray("RIFF\0\0\0\0WEBP", 12),
                                    QByteArray("some text"), test::jpeg(test::scene(20, 20)), test::byQt(test::scene(20, 20), "bmp")})
        QVERIFY(!takenIn(bytes).isValid());
}

void TestTakenAt::hostileBlocks()
{
    const QByteArray good = exif({{0x9003, taken("2023:05:14 10:32:07")}});
    QByteArray itself = good, everywhere = good;
    itself.replace(4 + 4 + 2 + 12 + 8, 4, QByteArray("\x08\0\0\0", 4)); // the EXIF directory is the first one
    everywhere.replace(8, 2, "\xFF\xFF");
    takenIn(itself);
    takenIn(everywhere);
    QVERIFY(!takenIn(QByteArray("\xFF\xD8") + QByteArray(3'000'000, '\xFF')).isValid());
    QVERIFY(!takenIn(QByteArray("\xFF\xD8") + QByteArray("\xFF\xE0\0\2", 4).repeated(500'000)).isValid());
    std::mt19937 random(3);
    const QByteArray files[] = {good, test::pngWithChunk(test::byQt(test::scene(20, 20), "png"), "eXIf", good),
                                test::webpWithExif(test::byQt(test::scene(20, 20), "webp", 90), 20, 20, good)};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("photo"));
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes = files[i % 3];
        for (unsigned change = 1 + random() % 4; change > 0; --change)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
        if (random() % 3 == 0)
            bytes.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size())));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        image::takenAt(path);
    }
}

void TestTakenAt::badPhotosDoNoHarm()
{
    const auto photos = test::badPhotos([](const QByteArray &) { return image::RgbImage(); });
    QVERIFY(photos.size() > 400);
    for (const auto &photo : photos)
        QVERIFY2(!takenIn(photo.bytes).isValid(), photo.name.constData());
}

QTEST_GUILESS_MAIN(TestTakenAt)
#include "tst_taken_at.moc"
