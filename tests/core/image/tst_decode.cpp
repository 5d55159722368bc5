#include "image/decode.h"
#include "support/photo_writers.h"
#include "support/test_pictures.h"

#include <QTemporaryDir>
#include <QDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>

using namespace pawtrait;
using test::JpegColours;

namespace {

QByteArray rawOf(const image::RgbImage &picture)
{
    return {reinterpret_cast<const char *>(picture.bytes.data()), static_cast<qsizetype>(picture.bytes.size())};
}

Result<image::Photo> decode(const QByteArray &bytes, const image::DecodeOptions &options = {}, const StopToken &stop = {})
{
    return image::decodeBytes(bytes, QStringLiteral("rex.jpg"), options, stop);
}

/// 16 bits a value, 257 times the byte and a little more, which rounds to the byte again.
QByteArray wide(const QByteArray &bytes, bool bigEndian)
{
    QByteArray result;
    for (const char byte : bytes) {
        const int value = std::min(static_cast<uchar>(byte) * 257 + 100, 65535);
        result.append(static_cast<char>(bigEndian ? value >> 8 : value));
        result.append(static_cast<char>(bigEndian ? value : value >> 8));
    }
    return result;
}

QByteArray channel(const image::RgbImage &picture, int which)
{
    QByteArray bytes;
    for (std::size_t i = static_cast<std::size_t>(which); i < picture.bytes.size(); i += 3)
        bytes.append(static_cast<char>(picture.bytes[i]));
    return bytes;
}

image::RgbImage grayOf(const QByteArray &bytes, int width, int height)
{
    image::RgbImage picture(width, height);
    for (std::size_t i = 0; i < picture.bytes.size(); ++i)
        picture.bytes[i] = static_cast<std::uint8_t>(bytes[static_cast<qsizetype>(i / 3)]);
    return picture;
}

/// Each pixel with an alpha of its own; what it is on white.
std::pair<QByteArray, image::RgbImage> withAlpha(const image::RgbImage &picture)
{
    QByteArray bytes;
    image::RgbImage onWhite(picture.width, picture.height);
    for (std::size_t i = 0; i < picture.bytes.size(); i += 3) {
        const int alpha = static_cast<int>(i * 7 % 256);
        for (std::size_t c = 0; c < 3; ++c) {
            bytes.append(static_cast<char>(picture.bytes[i + c]));
            onWhite.bytes[i + c] = static_cast<std::uint8_t>((picture.bytes[i + c] * alpha + 255 * (255 - alpha) + 127) / 255);
        }
        bytes.append(static_cast<char>(alpha));
    }
    return {bytes, onWhite};
}

} // namespace

class TestDecode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losslessFormatsAreExact_data();
    void losslessFormatsAreExact();
    void lossyFormatsAreNear_data();
    void lossyFormatsAreNear();
    void jpegReduction_data();
    void jpegReduction();
    void limits_data();
    void limits();
    void wrongSuffix();
    void thingsThatAreNoFile();
    void stops();
    void givesUpAfterItsTime_data();
    void givesUpAfterItsTime();
    void cancelDuringWork();
    void lanesSideBySide();
    void allPets();
};

void TestDecode::losslessFormatsAreExact_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("pixels");
    const image::RgbImage picture = test::scene(61, 47);
    const int w = picture.width, h = picture.height;
    const auto row = [](const char *name, const QByteArray &bytes, const image::RgbImage &expected) { QTest::newRow(name) << bytes << rawOf(expected); };
    const QByteArray raw = rawOf(picture), green = channel(picture, 1);
    const image::RgbImage gray = grayOf(green, w, h);
    row("PNG", test::byQt(picture, "png"), picture);
    row("PNG interlaced", test::interlacedPng(picture), picture);
    row("PNG of 16 bits", test::png(w, h, wide(raw, true), {.bits = 16}), picture);
    row("PNG gray", test::png(w, h, green, {.colourType = 0}), gray);
    row("PNG gray of 16 bits", test::png(w, h, wide(green, true), {.bits = 16, .colourType = 0}), gray);
    const auto [alphaRaw, onWhite] = withAlpha(picture);
    row("PNG with alpha", test::png(w, h, alphaRaw, {.colourType = 6}), onWhite);
    QByteArray grayAlpha;
    for (const char level : green)
        grayAlpha.append(level).append('\xFF');
    row("PNG gray with alpha", test::png(w, h, grayAlpha, {.colourType = 4}), gray);
    QByteArray palette, numbers;
    for (int i = 0; i < 256; ++i)
        palette.append(static_cast<char>(i)).append(static_cast<char>(255 - i)).append(static_cast<char>(i / 2));
    image::RgbImage paletted(w, h);
    for (qsizetype i = 0; i < green.size(); ++i) {
        const auto number = static_cast<uchar>(green[i]);
        const std::uint8_t colour[] = {number, static_cast<std::uint8_t>(255 - number), static_cast<std::uint8_t>(number / 2)};
        std::copy_n(colour, 3, paletted.bytes.begin() + i * 3);
    }
    row("PNG palette", test::png(w, h, green, {.colourType = 3, .before = test::pngChunk("PLTE", palette)}), paletted);
    QByteArray bits(static_cast<qsizetype>(h) * 8, '\0'); // 61 pixels: 8 bytes a row
    image::RgbImage blackWhite(w, h);
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x) {
            const bool set = (x * 3 + y * 5) % 7 < 3;
            if (set)
                bits[y * 8 + x / 8] = static_cast<char>(bits[y * 8 + x / 8] | 0x80 >> x % 8);
            std::fill_n(blackWhite.row(y) + x * 3, 3, static_cast<std::uint8_t>(set ? 255 : 0));
        }
    }
    row("PNG of 1 bit", test::png(w, h, bits, {.bits = 1, .colourType = 0}), blackWhite);
    row("PNG with an old program's gamma", test::pngWithChunk(test::byQt(picture, "png"), "gAMA", QByteArray("\0\0\xB1\x8F", 4)), picture);
    row("WebP lossless", test::byQt(picture, "webp", 100), picture);
    row("TIFF", test::tiff(w, h, raw), picture);
    row("TIFF big endian, deflated", test::tiff(w, h, raw, {.compression = 8, .bigEndian = true}), picture);
    row("TIFF LZW", test::byQt(picture, "tiff", -1, 1), picture);
    row("TIFF of 16 bits", test::tiff(w, h, wide(raw, false), {.bits = 16}), picture);
    row("TIFF gray", test::tiff(w, h, green, {.samples = 1, .photometric = 1}), gray);
    row("TIFF gray of 16 bits", test::tiff(w, h, wide(green, true), {.samples = 1, .bits = 16, .photometric = 1, .bigEndian = true}), gray);
    row("TIFF of 1 bit", test::tiff(w, h, bits, {.samples = 1, .bits = 1, .photometric = 1}), blackWhite);
    row("BMP", test::byQt(picture, "bmp"), picture);
    row("BMP run-length coded", test::runLengthBmp(picture), test::inGifColours(picture));
    row("GIF", test::gif(picture), test::inGifColours(picture));
    row("GIF interlaced", test::gif(picture, {.interlaced = true}), test::inGifColours(picture));
    row("GIF animated: the first picture", test::gif(picture, {.frames = 4}), test::inGifColours(picture));
    image::RgbImage holed = test::inGifColours(picture); // the scene's white corner made transparent stays white
    row("GIF transparent: on white", test::gif(picture, {.transparent = 215}), holed);
    image::RgbImage dot(1, 1);
    dot.bytes = {1, 2, 3};
    row("PNG of one pixel", test::byQt(dot, "png"), dot);
    row("BMP of one pixel", test::byQt(dot, "bmp"), dot);
    row("TIFF of one pixel", test::tiff(1, 1, rawOf(dot)), dot);
}

void TestDecode::losslessFormatsAreExact()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, pixels);
    const auto photo = decode(bytes);
    QVERIFY2(photo, photo ? "" : qPrintable(photo.error().userText + photo.error().logText));
    QVERIFY2(photo->notes.isEmpty(), qPrintable(photo->notes.join(QLatin1Char(' '))));
    QCOMPARE(photo->originalWidth, photo->pixels.width);
    QCOMPARE(photo->originalHeight, photo->pixels.height);
    QVERIFY(rawOf(photo->pixels) == pixels);
}

void TestDecode::lossyFormatsAreNear_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<double>("mean");
    const image::RgbImage picture = test::scene(96, 80);
    const auto row = [](const char *name, const QByteArray &bytes, double mean) { QTest::newRow(name) << bytes << mean; };
    row("JPEG", test::jpeg(picture), 1.5);
    row("JPEG progressive", test::jpeg(picture, {.progressive = true}), 1.5);
    row("JPEG arithmetic", test::jpeg(picture, {.arithmetic = true}), 1.5);
    row("JPEG with half colours", test::jpeg(picture, {.fullColour = false}), 3);
    row("JPEG stored as RGB", test::jpeg(picture, {.colours = JpegColours::Rgb}), 1.5);
    row("JPEG ink, Adobe's way", test::jpeg(picture, {.colours = JpegColours::AdobeCmyk}), 1.5);
    row("JPEG ink as YCCK", test::jpeg(picture, {.colours = JpegColours::AdobeYcck}), 1.5);
    row("JPEG ink without Adobe's mark", test::jpeg(picture, {.colours = JpegColours::PlainCmyk}), 1.5);
    row("JPEG ink, progressive", test::jpeg(picture, {.colours = JpegColours::AdobeYcck, .progressive = true}), 1.5);
    row("JPEG with restart marks", test::jpeg(picture, {.restartRows = 1}), 1.5);
    row("WebP", test::byQt(picture, "webp", 90), 3);
    row("HEIC", test::heic(picture), 3);
}

void TestDecode::lossyFormatsAreNear()
{
    QFETCH(QByteArray, bytes);
    QFETCH(double, mean);
    if (bytes.isEmpty())
        QSKIP("libheif cannot write HEIC here");
    const auto photo = decode(bytes);
    QVERIFY2(photo, photo ? "" : qPrintable(photo.error().userText + photo.error().logText));
    QVERIFY(photo->notes.isEmpty());
    const auto difference = test::difference(photo->pixels, test::scene(96, 80));
    QVERIFY2(difference.mean < mean, QByteArray::number(difference.mean).constData());
}

void TestDecode::jpegReduction_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("enough");
    QTest::addColumn<int>("expectedWidth");
    QTest::newRow("every pixel") << 640 << 480 << 0 << 640;
    QTest::newRow("not enough for a half") << 640 << 480 << 241 << 640;
    QTest::newRow("just enough for a half") << 640 << 480 << 240 << 320;
    QTest::newRow("a quarter") << 640 << 480 << 120 << 160;
    QTest::newRow("an eighth and no less") << 640 << 480 << 10 << 80;
    QTest::newRow("odd sides round up, but never below what is enough") << 641 << 479 << 240 << 641;
    QTest::newRow("portrait: the width counts") << 479 << 640 << 239 << 240;
    QTest::newRow("smaller than asked") << 100 << 90 << 520 << 100;
}

void TestDecode::jpegReduction()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, enough);
    QFETCH(int, expectedWidth);
    image::DecodeOptions options;
    options.enoughForShortSide = enough;
    for (const bool progressive : {false, true}) {
        const auto photo = decode(test::jpeg(test::scene(width, height), {.progressive = progressive}), options);
        QVERIFY(photo);
        QCOMPARE(photo->pixels.width, expectedWidth);
        QCOMPARE(photo->originalWidth, width);
        QCOMPARE(photo->originalHeight, height);
        // The reduction is the same photo: near the scene drawn at that size.
        QVERIFY(test::difference(photo->pixels, test::scene(photo->pixels.width, photo->pixels.height)).mean < 3);
    }
}

void TestDecode::limits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const image::RgbImage picture = test::scene(100, 80);
    QTest::newRow("JPEG") << test::jpeg(picture);
    QTest::newRow("JPEG progressive") << test::jpeg(picture, {.progressive = true});
    QTest::newRow("PNG") << test::byQt(picture, "png");
    QTest::newRow("WebP") << test::byQt(picture, "webp", 80);
    QTest::newRow("TIFF") << test::tiff(100, 80, rawOf(picture));
    QTest::newRow("BMP") << test::byQt(picture, "bmp");
    QTest::newRow("GIF") << test::gif(picture);
    if (const QByteArray heic = test::heic(picture); !heic.isEmpty())
        QTest::newRow("HEIC") << heic;
}

void TestDecode::limits()
{
    QFETCH(QByteArray, bytes);
    image::DecodeOptions options;
    options.limits.maxPixels = 8000;
    options.limits.maxSide = 100;
    QVERIFY(decode(bytes, options));
    options.limits.maxPixels = 7999;
    QCOMPARE(decode(bytes, options).error().kind, ErrorKind::TooLarge);
    options.limits.maxPixels = 8000;
    options.limits.maxSide = 99;
    const auto tooWide = decode(bytes, options);
    QCOMPARE(tooWide.error().kind, ErrorKind::TooLarge);
    QVERIFY(tooWide.error().userText.contains(QStringLiteral("99")));
    options.limits.maxSide = 100;
    options.limits.maxBytes = 20'000;
    QCOMPARE(decode(bytes, options).error().kind, ErrorKind::TooLarge);
}

void TestDecode::wrongSuffix()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Rex Müller.jpg"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const image::RgbImage picture = test::scene(40, 30);
    file.write(test::byQt(picture, "png"));
    file.close();
    const auto photo = image::decodeFile(path, {});
    QVERIFY(photo);
    QVERIFY(photo->pixels.bytes == picture.bytes);
}

void TestDecode::thingsThatAreNoFile()
{
    QTemporaryDir folder;
    const auto errorOf = [](const QString &path) { return image::decodeFile(path, {}).error(); };
    QVERIFY(errorOf(folder.path()).userText.contains(QStringLiteral("folder")));
    QCOMPARE(errorOf(folder.filePath(QStringLiteral("none.jpg"))).kind, ErrorKind::NotFound);
    const QString pipe = folder.filePath(QStringLiteral("pipe.jpg"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(errorOf(pipe).userText.contains(QStringLiteral("\"pipe.jpg\""))); // and does not wait for a writer
    const QString empty = folder.filePath(QStringLiteral("empty.jpg"));
    QFile file(empty);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(errorOf(empty).userText.contains(QStringLiteral("empty")));
}

void TestDecode::stops()
{
    StopSource stop;
    stop.request_stop();
    QCOMPARE(decode(test::jpeg(test::scene(40, 30)), {}, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

void TestDecode::givesUpAfterItsTime_data()
{
    limits_data();
}

void TestDecode::givesUpAfterItsTime()
{
    QFETCH(QByteArray, bytes);
    image::DecodeOptions options;
    options.limits.maxTime = std::chrono::milliseconds(-1);
    const auto photo = decode(bytes, options);
    QVERIFY(!photo);
    QCOMPARE(photo.error().kind, ErrorKind::TimedOut);
    QVERIFY(photo.error().userText.startsWith(QStringLiteral("Cannot open \"rex.jpg\"")));
}

void TestDecode::cancelDuringWork()
{
    const image::RgbImage picture = test::scene(4000, 3000);
    for (const QByteArray &bytes : {test::jpeg(picture, {.quality = 98, .progressive = true}), test::byQt(picture, "png", -1, 1)}) {
        StopSource stop;
        std::jthread canceller([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            stop.request_stop();
        });
        const auto photo = decode(bytes, {}, stop.get_token());
        QVERIFY(!photo);
        QCOMPARE(photo.error().kind, ErrorKind::Cancelled);
    }
}

void TestDecode::lanesSideBySide()
{
    const image::RgbImage picture = test::scene(61, 47);
    const QByteArray files[] = {test::jpeg(picture), test::byQt(picture, "png"), test::byQt(picture, "webp", 80), test::tiff(61, 47, rawOf(picture)), test::jpeg(picture).left(700), test::heic(picture)};
    std::vector<QByteArray> expected;
    for (const QByteArray &bytes : files) {
        const auto photo = decode(bytes);
        expected.push_back(photo ? rawOf(photo->pixels) : QByteArray());
    }
    std::atomic<int> wrong = 0;
    std::vector<std::jthread> lanes;
    for (int lane = 0; lane < 4; ++lane) {
        lanes.emplace_back([&, lane] {
            for (std::size_t i = 0; i < 60; ++i) {
                const std::size_t which = (i + static_cast<std::size_t>(lane)) % expected.size();
                const auto photo = decode(files[which]);
                wrong += (photo ? rawOf(photo->pixels) : QByteArray()) != expected[which];
            }
        });
    }
    lanes.clear();
    QCOMPARE(wrong.load(), 0);
}

void TestDecode::allPets()
{
    const QDir pets(QStringLiteral(PAWTRAIT_SHARED_DIR "/data/pets"));
    const QStringList names = pets.entryList({QStringLiteral("*.jpg")}, QDir::Files);
    if (names.isEmpty())
        QSKIP("needs ../shared/data/pets");
    for (const QString &name : names) {
        image::DecodeOptions options;
        options.enoughForShortSide = 260;
        const auto photo = image::decodeFile(pets.filePath(name), options);
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().userText));
        QVERIFY2(photo->notes.isEmpty(), qPrintable(name + photo->notes.join(QLatin1Char(' '))));
    }
}

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
