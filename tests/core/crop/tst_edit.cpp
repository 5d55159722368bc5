#include "crop/edit.h"
#include "image/resize.h"
#include "support/test_pictures.h"

#include <QtTest>

#include <climits>
#include <cmath>
#include <numbers>

using namespace pawtrait;
using crop::Edit;
using image::PixelRect;

class EditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingAskedChangesNothing()
    {
        const image::RgbImage photo = test::scene(120, 90);
        const auto result = crop::applyEdit(photo, Edit());
        QVERIFY(result && result->bytes == photo.bytes);
        QVERIFY(Edit().changesNothing());
        QVERIFY(crop::applyEdit(image::RgbImage(), Edit())->isNull());
    }

    void cropTakesThePixelsAsTheyAre()
    {
        const image::RgbImage photo = test::scene(120, 90);
        Edit edit;
        edit.crop = PixelRect{17, 5, 60, 40};
        const auto result = crop::applyEdit(photo, edit);
        QCOMPARE(result->width, 60);
        QCOMPARE(result->height, 40);
        for (int y = 0; y < 40; ++y)
            QVERIFY(std::equal(result->row(y), result->row(y) + 180, photo.row(5 + y) + 51));
    }

    void previewIsTheExportReduced()
    {
        image::Photo whole{test::scene(1600, 1200), 1600, 1200, {}};
        image::Photo reduced{image::resize(whole.pixels, 400, 300, image::Filter::Bicubic), 1600, 1200, {}};
        Edit edit;
        edit.crop = PixelRect{400, 200, 800, 800};
        edit.angle = 3;
        edit.exposure = 0.4;
        edit.canvas = crop::Canvas{1.91, crop::Canvas::Fill::EdgeColour};
        const auto exported = crop::applyEdit(whole, edit), preview = crop::applyEdit(reduced, edit);
        QCOMPARE(preview->width, 382);
        QCOMPARE(preview->height, 200);
        QVERIFY(test::difference(image::resize(*exported, preview->width, preview->height, image::Filter::Bicubic), *preview).mean < 2.5);
    }

    void turnIsClockwiseAboutTheFrame()
    {
        image::RgbImage photo(201, 201); // black, with a white spot right of the middle
        for (int y = 98; y <= 102; ++y) {
            for (int x = 158; x <= 162; ++x)
                std::fill_n(photo.row(y) + x * 3, 3, std::uint8_t{255});
        }
        Edit edit;
        edit.angle = 30;
        const PixelRect frame = crop::frameOf(edit, 201, 201);
        const auto result = crop::applyEdit(photo, edit);
        const auto x = static_cast<int>(std::lround(60 * std::cos(std::numbers::pi / 6) + frame.width / 2.0 - 0.5));
        const auto y = static_cast<int>(std::lround(60 * std::sin(std::numbers::pi / 6) + frame.height / 2.0 - 0.5));
        QVERIFY(result->row(y)[x * 3] > 200); // clockwise: to the right and down
        QCOMPARE(int(result->row(frame.height - 1 - y)[x * 3]), 0);
    }

    void turnedFrameStaysInsideThePhoto_data()
    {
        QTest::addColumn<PixelRect>("crop");
        QTest::addColumn<double>("angle");
        QTest::newRow("frame in a corner") << PixelRect{0, 0, 200, 150} << 8.0;
        QTest::newRow("frame over the edge") << PixelRect{700, 500, 300, 300} << -3.0;
        QTest::newRow("whole photo") << PixelRect{0, 0, 800, 600} << 45.0;
        QTest::newRow("larger than the photo") << PixelRect{-50, -50, 5000, 5000} << 2.0;
        QTest::newRow("largest numbers") << PixelRect{INT_MAX, INT_MAX, INT_MAX, INT_MAX} << 10.0;
        QTest::newRow("negative numbers") << PixelRect{INT_MIN, INT_MIN, INT_MIN, INT_MIN} << 10.0;
        QTest::newRow("angle that is no number") << PixelRect{10, 10, 100, 100} << std::nan("");
    }
    void turnedFrameStaysInsideThePhoto()
    {
        QFETCH(PixelRect, crop);
        QFETCH(double, angle);
        Edit edit;
        edit.crop = crop;
        edit.angle = angle;
        const PixelRect frame = pawtrait::crop::frameOf(edit, 800, 600);
        QVERIFY(!frame.isEmpty());
        const double turn = std::isfinite(angle) ? std::abs(angle) * std::numbers::pi / 180 : 0;
        const double wide = frame.width * std::cos(turn) + frame.height * std::sin(turn), high = frame.width * std::sin(turn) + frame.height * std::cos(turn);
        const double centreX = frame.x + frame.width / 2.0, centreY = frame.y + frame.height / 2.0;
        QVERIFY(centreX - wide / 2 >= -1 && centreX + wide / 2 <= 801 && centreY - high / 2 >= -1 && centreY + high / 2 <= 601);
        QVERIFY(pawtrait::crop::applyEdit(image::Photo{test::scene(200, 150), 800, 600, {}}, edit));
    }

    void frameThatFitsStaysToThePixel()
    {
        Edit edit;
        edit.crop = PixelRect{13, 7, 333, 211};
        QCOMPARE(crop::frameOf(edit, 800, 600), *edit.crop);
        edit.crop = PixelRect{300, 200, 200, 150};
        edit.angle = 5;
        QCOMPARE(crop::frameOf(edit, 800, 600), *edit.crop);
    }

    void exposureBrightensWithoutClipping()
    {
        image::RgbImage photo(256, 1);
        for (int x = 0; x < 256; ++x)
            std::fill_n(photo.row(0) + x * 3, 3, static_cast<std::uint8_t>(x));
        Edit edit;
        edit.exposure = 1;
        const auto brighter = crop::applyEdit(photo, edit);
        int white = 0;
        for (int x = 1; x < 256; ++x) {
            QVERIFY(brighter->row(0)[x * 3] >= brighter->row(0)[x * 3 - 3]);
            QVERIFY(brighter->row(0)[x * 3] >= x);
            white += brighter->row(0)[x * 3] == 255;
        }
        QVERIFY(brighter->row(0)[100 * 3] > 130);
        QVERIFY(white < 25); // a plain factor of two would make 67 of them white
        edit = {};
        edit.whiteBalance = {1.2, 1, 0.8};
        const auto warmer = crop::applyEdit(photo, edit);
        QVERIFY(warmer->row(0)[300] > 100 && warmer->row(0)[301] == 100 && warmer->row(0)[302] < 100);
        edit = {};
        edit.contrast = 0.5;
        const auto harder = crop::applyEdit(photo, edit);
        QVERIFY(harder->row(0)[60 * 3] < 60 && harder->row(0)[200 * 3] > 200);
    }

    void canvasKeepsThePhotoWhole_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<QSize>("size");
        QTest::newRow("square") << 1.0 << QSize(120, 120);
        QTest::newRow("wide") << 1.91 << QSize(172, 90);
        QTest::newRow("tall") << 9.0 / 16 << QSize(120, 213);
        QTest::newRow("its own shape") << 4.0 / 3 << QSize(120, 90);
    }
    void canvasKeepsThePhotoWhole()
    {
        QFETCH(double, ratio);
        QFETCH(QSize, size);
        const image::RgbImage photo = test::scene(120, 90);
        for (const auto fill : {crop::Canvas::Fill::BlurredPhoto, crop::Canvas::Fill::EdgeColour}) {
            Edit edit;
            edit.canvas = crop::Canvas{ratio, fill};
            const auto result = crop::applyEdit(photo, edit);
            QCOMPARE(QSize(result->width, result->height), size);
            const int left = (size.width() - 120) / 2, top = (size.height() - 90) / 2;
            for (int y = 0; y < 90; ++y)
                QVERIFY(std::equal(photo.row(y), photo.row(y) + 360, result->row(top + y) + left * 3));
        }
    }

    void jsonComesBack()
    {
        Edit edit;
        QVERIFY(*crop::editFromJson(crop::editToJson(edit)) == edit);
        edit.crop = PixelRect{1, 2, 3, 4};
        edit.angle = -1.7000000000000002;
        edit.whiteBalance = {1.1, 1, 0.9};
        edit.exposure = 0.3;
        edit.contrast = -0.1;
        edit.canvas = crop::Canvas{0.8, crop::Canvas::Fill::EdgeColour};
        QVERIFY(*crop::editFromJson(crop::editToJson(edit)) == edit);
    }

    void badJsonIsRefusedWithTheMember_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("named");
        QTest::newRow("missing") << QByteArray("\"angle\"") << QByteArray("\"angel\"") << "angel";
        QTest::newRow("too steep") << QByteArray("\"angle\":0.0") << QByteArray("\"angle\":90") << "angle";
        QTest::newRow("text for a number") << QByteArray("\"exposure\":0.0") << QByteArray("\"exposure\":\"0\"") << "exposure";
        QTest::newRow("two factors") << QByteArray("[1.0,1.0,1.0]") << QByteArray("[1.0,1.0]") << "white_balance";
        QTest::newRow("empty crop") << QByteArray("\"width\":3") << QByteArray("\"width\":0") << "width";
        QTest::newRow("half a pixel") << QByteArray("\"x\":1") << QByteArray("\"x\":1.5") << "x";
        QTest::newRow("huge") << QByteArray("\"x\":1") << QByteArray("\"x\":99999999999999999999") << "x";
        QTest::newRow("unknown fill") << QByteArray("edge_colour") << QByteArray("stripes") << "fill";
        QTest::newRow("crop that is a list") << QByteArray(R"({"x":1,"y":2,"width":3,"height":4})") << QByteArray("[1,2,3,4]") << "crop";
        QTest::newRow("not JSON") << QByteArray("{") << QByteArray("") << "JSON";
    }
    void badJsonIsRefusedWithTheMember()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, named);
        Edit edit;
        edit.crop = PixelRect{1, 2, 3, 4};
        edit.canvas = crop::Canvas{1, crop::Canvas::Fill::EdgeColour};
        QByteArray json = crop::editToJson(edit);
        QVERIFY(json.contains(from));
        json.replace(from, to);
        const auto result = crop::editFromJson(json);
        QVERIFY(!result);
        QVERIFY2(result.error().userText.contains(named), qPrintable(result.error().userText));
    }
};

QTEST_GUILESS_MAIN(EditTest)
#include "tst_edit.moc"
