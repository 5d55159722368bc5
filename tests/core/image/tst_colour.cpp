#include "image/decode.h"
#include "support/colour_profiles.h"
#include "support/photo_writers.h"
#include "support/test_pictures.h"

#include <QColorSpace>
#include <QTest>

using namespace pawtrait;
using test::JpegColours;

namespace {

image::RgbImage plain(std::uint8_t r, std::uint8_t g, std::uint8_t b)
{
    image::RgbImage picture(48, 48);
    for (std::size_t i = 0; i < picture.bytes.size(); i += 3) {
        picture.bytes[i] = r;
        picture.bytes[i + 1] = g;
        picture.bytes[i + 2] = b;
    }
    return picture;
}

QByteArray pngProfileChunk(const QByteArray &profile)
{
    return QByteArray("icc\0\0", 5) + qCompress(profile).mid(4);
}

} // namespace

/// Into sRGB. Expected values of Display P3 by CSS Color 4's formulas; of the press and gray by CIE L* to sRGB.
class TestColour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void colours_data();
    void colours();
    void sRgbChangesNothing();
    void unusableProfileIsANote_data();
    void unusableProfileIsANote();
};

void TestColour::colours_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QList<int> &expected) { QTest::newRow(name) << bytes << expected; };
    const QByteArray p3 = test::displayP3Profile();
    const image::RgbImage orange = plain(200, 100, 50);
    const QList<int> orangeInSRgb{214, 95, 30};
    row("JPEG in Display P3", test::jpeg(orange, {.quality = 100, .profile = p3}), orangeInSRgb);
    row("PNG in Display P3", test::pngWithChunk(test::byQt(orange, "png"), "iCCP", pngProfileChunk(p3)), orangeInSRgb);
    QImage tagged = image::toQImage(orange);
    tagged.setColorSpace(QColorSpace::fromIccProfile(p3));
    row("TIFF in Display P3", test::byQt(tagged, "tiff"), orangeInSRgb);
    row("WebP in Display P3", test::byQt(tagged, "webp", 100), orangeInSRgb);
    row("HEIC in Display P3 by profile", test::heic(orange, {.quality = 100, .profile = p3}), orangeInSRgb);
    row("HEIC in Display P3 by number", test::heic(orange, {.quality = 100, .displayP3 = true}), orangeInSRgb);
    row("HEIC half transparent: on white", test::heic(plain(100, 50, 0), {.quality = 100, .alpha = 127}), {178, 153, 128});
    // Gamma 1: half the light is level 188 of sRGB.
    row("JPEG gray with a linear profile", test::jpeg(plain(128, 128, 128), {.quality = 100, .colours = JpegColours::Gray, .profile = test::grayProfile(1.0)}), {188, 188, 188});
    row("PNG gray with a linear profile", test::pngWithChunk(test::png(48, 48, QByteArray(48 * 48, '\x80'), {.colourType = 0}), "iCCP", pngProfileChunk(test::grayProfile(1.0))), {188, 188, 188});
    QByteArray grayAlpha;
    for (int i = 0; i < 48 * 48; ++i)
        grayAlpha.append('\x80').append('\xFF');
    row("PNG gray with alpha and a linear profile", test::pngWithChunk(test::png(48, 48, grayAlpha, {.colourType = 4}), "iCCP", pngProfileChunk(test::grayProfile(1.0))), {188, 188, 188});
    row("JPEG gray with a colour profile", test::jpeg(plain(128, 128, 128), {.quality = 100, .colours = JpegColours::Gray, .profile = p3}), {128, 128, 128});
    // The made-up press: paper is white; full magenta L* 65, a* 70, b* -5.
    const QByteArray press = test::cmykProfile();
    row("JPEG ink with a profile: paper", test::jpeg(plain(255, 255, 255), {.quality = 100, .colours = JpegColours::AdobeCmyk, .profile = press}), {255, 255, 255});
    row("JPEG ink with a profile: magenta", test::jpeg(plain(255, 0, 255), {.quality = 100, .colours = JpegColours::AdobeCmyk, .profile = press}), {255, 92, 170});
    row("JPEG ink as YCCK with a profile: magenta", test::jpeg(plain(255, 0, 255), {.quality = 100, .colours = JpegColours::AdobeYcck, .profile = press}), {255, 92, 170});
    row("JPEG ink without a profile: magenta", test::jpeg(plain(255, 0, 255), {.quality = 100, .colours = JpegColours::AdobeCmyk}), {255, 0, 255});
}

void TestColour::colours()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, expected);
    if (bytes.isEmpty())
        QSKIP("libheif cannot write HEIC here");
    const auto photo = image::decodeBytes(bytes, QStringLiteral("a"), {});
    QVERIFY2(photo, photo ? "" : qPrintable(photo.error().logText));
    QVERIFY2(photo->notes.isEmpty(), qPrintable(photo->notes.join(QLatin1Char(' '))));
    const std::uint8_t *centre = photo->pixels.row(24) + 24 * 3;
    for (int c = 0; c < 3; ++c)
        QVERIFY2(std::abs(centre[c] - expected[c]) <= 3, qPrintable(QStringLiteral("%1 %2 %3").arg(centre[0]).arg(centre[1]).arg(centre[2])));
}

void TestColour::sRgbChangesNothing()
{
    const image::RgbImage picture = test::scene(61, 47);
    const QByteArray tagged = test::pngWithChunk(test::byQt(picture, "png"), "iCCP", pngProfileChunk(test::sRgbProfile()));
    const auto photo = image::decodeBytes(tagged, QStringLiteral("a"), {});
    QVERIFY(photo);
    QVERIFY(photo->pixels.bytes == picture.bytes);
    const auto jpegs = {test::jpeg(picture), test::jpeg(picture, {.profile = test::sRgbProfile()})};
    const auto a = image::decodeBytes(*jpegs.begin(), QStringLiteral("a"), {}), b = image::decodeBytes(*(jpegs.begin() + 1), QStringLiteral("b"), {});
    QVERIFY(a && b);
    QVERIFY(a->pixels.bytes == b->pixels.bytes);
}

void TestColour::unusableProfileIsANote_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::newRow("for gray") << test::grayProfile(2.2);
    QTest::newRow("for ink") << test::cmykProfile();
    QTest::newRow("Lab") << test::labProfile();
    QTest::newRow("cut off") << test::displayP3Profile().left(200);
    QTest::newRow("rubbish") << QByteArray(400, '\x42');
}

void TestColour::unusableProfileIsANote()
{
    QFETCH(QByteArray, profile);
    const image::RgbImage picture = test::scene(61, 47);
    const auto photo = image::decodeBytes(test::jpeg(picture, {.profile = profile}), QStringLiteral("a"), {});
    QVERIFY(photo);
    QCOMPARE(photo->notes.size(), 1);
    QVERIFY(photo->pixels.bytes == image::decodeBytes(test::jpeg(picture), QStringLiteral("a"), {})->pixels.bytes);
}

QTEST_GUILESS_MAIN(TestColour)
#include "tst_colour.moc"
