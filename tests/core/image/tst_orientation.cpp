#include "image/decode.h"
#include "support/photo_writers.h"
#include "support/test_pictures.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <fstream>

using namespace pawtrait;

namespace {

QByteArray rawOf(const image::RgbImage &picture)
{
    return {reinterpret_cast<const char *>(picture.bytes.data()), static_cast<qsizetype>(picture.bytes.size())};
}

} // namespace

class TestOrientation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsReference();
    void everyTurnShowsTheSamePhoto_data();
    void everyTurnShowsTheSamePhoto();
    void heicTurnsOnce_data();
    void heicTurnsOnce();
    void reducedPhotoTellsItsUprightSize();
    void damagedExifIsANote();
};

void TestOrientation::equalsReference()
{
    std::ifstream file(PAWTRAIT_SOURCE_DIR "/tests/data/pillow_resize.json");
    const auto reference = nlohmann::json::parse(file);
    image::RgbImage numbers(3, 2);
    for (std::size_t i = 0; i < numbers.bytes.size(); ++i)
        numbers.bytes[i] = static_cast<std::uint8_t>(i / 3);
    for (const auto &row : reference["orientation"]) {
        const QByteArray bytes = test::pngWithChunk(test::byQt(numbers, "png"), "eXIf", test::exifWithOrientation(row["orientation"]));
        const auto photo = image::decodeBytes(bytes, QStringLiteral("numbers.png"), {});
        QVERIFY(photo);
        QCOMPARE(photo->pixels.height, row["shape"][0].get<int>());
        QCOMPARE(photo->pixels.width, row["shape"][1].get<int>());
        for (std::size_t i = 0; i < 6; ++i)
            QCOMPARE(static_cast<int>(photo->pixels.bytes[i * 3]), row["pixels"][i].get<int>());
    }
}

void TestOrientation::everyTurnShowsTheSamePhoto_data()
{
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::newRow(("EXIF orientation " + std::to_string(orientation)).c_str()) << orientation;
}

void TestOrientation::everyTurnShowsTheSamePhoto()
{
    QFETCH(int, orientation);
    const image::RgbImage upright = test::scene(75, 41);
    const image::RgbImage stored = test::storedFor(upright, orientation);
    const bool bigEndian = orientation % 2 == 0;
    const QByteArray exif = test::exifWithOrientation(orientation, bigEndian);
    test::TiffOptions tiff;
    tiff.orientation = orientation;
    tiff.bigEndian = bigEndian;
    const QByteArray files[] = {
        test::pngWithChunk(test::byQt(stored, "png"), "eXIf", exif),
        test::webpWithExif(test::byQt(stored, "webp", 100), stored.width, stored.height, exif),
        test::webpWithExif(test::byQt(stored, "webp", 100), stored.width, stored.height, QByteArray("Exif\0\0", 6) + exif),
        test::tiff(stored.width, stored.height, rawOf(stored), tiff),
    };
    for (const QByteArray &bytes : files) {
        const auto photo = image::decodeBytes(bytes, QStringLiteral("turned"), {});
        QVERIFY2(photo, bytes.left(12).constData());
        QCOMPARE(photo->pixels.width, upright.width);
        QCOMPARE(photo->pixels.height, upright.height);
        QVERIFY2(photo->pixels.bytes == upright.bytes, bytes.left(12).constData());
        QCOMPARE(photo->originalWidth, upright.width);
        QVERIFY(photo->notes.isEmpty());
    }
    // Gray TIFFs go another way through Qt's plugin.
    QByteArray gray;
    image::RgbImage grayUpright = upright;
    for (std::size_t i = 0; i < grayUpright.bytes.size(); i += 3)
        grayUpright.bytes[i] = grayUpright.bytes[i + 2] = grayUpright.bytes[i + 1];
    for (std::size_t i = 0; i < stored.bytes.size(); i += 3)
        gray.append(static_cast<char>(stored.bytes[i + 1]));
    tiff.samples = tiff.photometric = 1;
    const auto grayPhoto = image::decodeBytes(test::tiff(stored.width, stored.height, gray, tiff), QStringLiteral("gray.tif"), {});
    QVERIFY(grayPhoto);
    QVERIFY(grayPhoto->pixels.bytes == grayUpright.bytes);
    // A JPEG is lossy, so against the same file untagged and turned back.
    test::JpegOptions jpeg;
    const auto untagged = image::decodeBytes(test::jpeg(stored, jpeg), QStringLiteral("a.jpg"), {});
    jpeg.exif = exif;
    const auto tagged = image::decodeBytes(test::jpeg(stored, jpeg), QStringLiteral("b.jpg"), {});
    QVERIFY(untagged && tagged);
    QVERIFY(test::storedFor(tagged->pixels, orientation).bytes == untagged->pixels.bytes);
}

void TestOrientation::heicTurnsOnce_data()
{
    everyTurnShowsTheSamePhoto_data();
}

void TestOrientation::heicTurnsOnce()
{
    QFETCH(int, orientation);
    const image::RgbImage upright = test::scene(96, 64);
    test::HeicOptions options;
    options.orientation = orientation;
    options.exif = test::exifWithOrientation(orientation); // phones write both; only the file's own turn counts
    const QByteArray bytes = test::heic(test::storedFor(upright, orientation), options);
    if (bytes.isEmpty())
        QSKIP("libheif cannot write HEIC here");
    const auto photo = image::decodeBytes(bytes, QStringLiteral("phone.heic"), {});
    QVERIFY(photo);
    QCOMPARE(photo->originalWidth, 96);
    QCOMPARE(photo->originalHeight, 64);
    QVERIFY2(test::difference(photo->pixels, upright).mean < 4, QByteArray::number(test::difference(photo->pixels, upright).mean).constData());
}

void TestOrientation::reducedPhotoTellsItsUprightSize()
{
    test::JpegOptions options;
    options.exif = test::exifWithOrientation(6);
    image::DecodeOptions decode;
    decode.enoughForShortSide = 100;
    const auto photo = image::decodeBytes(test::jpeg(test::scene(803, 601), options), QStringLiteral("a.jpg"), decode);
    QVERIFY(photo);
    QCOMPARE(photo->originalWidth, 601);
    QCOMPARE(photo->originalHeight, 803);
    QCOMPARE(photo->pixels.width, 151);
    QCOMPARE(photo->pixels.height, 201);
}

void TestOrientation::damagedExifIsANote()
{
    test::JpegOptions options;
    options.exif = QByteArray(300, '\x99');
    const auto photo = image::decodeBytes(test::jpeg(test::scene(30, 20), options), QStringLiteral("a.jpg"), {});
    QVERIFY(photo);
    QCOMPARE(photo->notes.size(), 1);
    QVERIFY(photo->notes.first().contains(QStringLiteral("EXIF")));
}

QTEST_GUILESS_MAIN(TestOrientation)
#include "tst_orientation.moc"
