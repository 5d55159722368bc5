#include "exporting/render.h"
#include "support/test_pictures.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pawtrait;
using namespace pawtrait::exporting;

/// Where a photo comes to lie in a preset, and its pixels.
class tst_Render : public QObject {
    Q_OBJECT

    static image::Photo photo(int width, int height) { return {test::scene(width, height), width, height, {}}; }
    static Preset preset(int width, int height, Fit fit = Fit::Pad, Padding padding = Padding::BlurredPhoto)
    {
        return {QStringLiteral("p"), QStringLiteral("P"), width, height, fit, padding, 90, Format::Png};
    }
    static image::RgbImage part(const image::RgbImage &from, int x, int y, int width, int height)
    {
        image::RgbImage result(width, height);
        for (int row = 0; row < height; ++row)
            std::copy_n(from.row(y + row) + x * 3, width * 3, result.row(row));
        return result;
    }

private Q_SLOTS:
    void sizesAndShapes_data()
    {
        QTest::addColumn<QRectF>("crop");
        QTest::addColumn<QSize>("asked");
        QTest::addColumn<bool>("cropToFit");
        QTest::addColumn<QSize>("canvas");
        QTest::addColumn<QSize>("onCanvas");
        QTest::addColumn<int>("notes");
        const QRectF whole;
        QTest::newRow("landscape in a square, padded") << whole << QSize(1080, 1080) << false << QSize(1080, 1080) << QSize(1080, 810) << 1;
        QTest::newRow("landscape in a square, cut") << whole << QSize(1080, 1080) << true << QSize(1080, 1080) << QSize(1080, 1080) << 1;
        QTest::newRow("square crop in a square") << QRectF(500, 0, 3000, 3000) << QSize(1080, 1080) << false << QSize(1080, 1080) << QSize(1080, 1080) << 0;
        QTest::newRow("crop rounded to whole pixels is not padded") << QRectF(0, 0, 1201, 1500) << QSize(1080, 1350) << false << QSize(1080, 1350) << QSize(1080, 1350) << 0;
        QTest::newRow("exactly half as large again") << QRectF(0, 0, 720, 720) << QSize(1080, 1080) << false << QSize(1080, 1080) << QSize(1080, 1080) << 0;
        QTest::newRow("too small: a smaller picture of the same shape") << QRectF(0, 0, 400, 500) << QSize(1080, 1350) << false << QSize(600, 750) << QSize(600, 750) << 1;
        QTest::newRow("too small and of another shape") << QRectF(0, 0, 400, 300) << QSize(1080, 1080) << false << QSize(600, 600) << QSize(600, 450) << 2;
        QTest::newRow("a strip in a story") << QRectF(0, 0, 4000, 100) << QSize(1080, 1920) << false << QSize(1080, 1920) << QSize(1080, 27) << 1;
        QTest::newRow("one pixel") << QRectF(5, 5, 1, 1) << QSize(1080, 1080) << false << QSize(1, 1) << QSize(1, 1) << 1;
        QTest::newRow("original size") << QRectF(10, 20, 640, 480) << QSize(0, 0) << false << QSize(640, 480) << QSize(640, 480) << 0;
        QTest::newRow("original size of the whole photo") << whole << QSize(0, 0) << false << QSize(4000, 3000) << QSize(4000, 3000) << 0;
    }

    void sizesAndShapes()
    {
        QFETCH(QRectF, crop);
        QFETCH(QSize, asked);
        QFETCH(bool, cropToFit);
        QFETCH(QSize, canvas);
        QFETCH(QSize, onCanvas);
        QFETCH(int, notes);
        const Crop frame{{crop.left(), crop.top(), crop.right(), crop.bottom()}, 0};
        const image::Photo reduced{test::scene(400, 300), 4000, 3000, {}};
        const auto rendered = render(reduced, frame, preset(asked.width(), asked.height(), cropToFit ? Fit::Crop : Fit::Pad));
        QVERIFY2(rendered.hasValue(), rendered ? "" : qPrintable(rendered.error().userText));
        const Layout &layout = rendered->layout;
        QCOMPARE(QSize(rendered->pixels.width, rendered->pixels.height), canvas);
        QCOMPARE(QSize(layout.photoWidth, layout.photoHeight), onCanvas);
        QCOMPARE(rendered->notes.size(), notes);
        QCOMPARE(layout.padded, canvas != onCanvas);
        // Never stretched, never enlarged beyond the limit, never beyond the crop.
        const double across = layout.photoWidth / (layout.box.right - layout.box.left), down = layout.photoHeight / (layout.box.bottom - layout.box.top);
        QVERIFY(std::abs(across / down - 1) < 1e-9);
        QVERIFY(across <= maxEnlargement + 1e-9);
        if (!crop.isNull())
            QVERIFY(layout.box.left >= crop.left() - 1e-6 && layout.box.right <= crop.right() + 1e-6 && layout.box.top >= crop.top() - 1e-6 &&
                    layout.box.bottom <= crop.bottom() + 1e-6);
    }

    void originalSizeCopiesThePixels()
    {
        const image::Photo whole = photo(300, 200);
        QVERIFY(render(whole, {}, preset(0, 0))->pixels.bytes == whole.pixels.bytes);
        const auto cropped = render(whole, {{31, 17, 231, 117}, 0}, preset(0, 0));
        QVERIFY(cropped->pixels.bytes == part(whole.pixels, 31, 17, 200, 100).bytes);
    }

    void strongReductionLeavesNoMoire()
    {
        // A board of one-pixel squares is gray from afar.
        image::Photo board{image::RgbImage(3000, 3000), 3000, 3000, {}};
        for (int y = 0; y < 3000; ++y) {
            for (int x = 0; x < 3000 * 3; ++x)
                board.pixels.row(y)[x] = (x / 3 + y) % 2 ? 255 : 0;
        }
        const auto small = render(board, {}, preset(211, 211));
        const auto [least, most] = std::minmax_element(small->pixels.bytes.begin(), small->pixels.bytes.end());
        QVERIFY2(*most - *least <= 6, qPrintable(QStringLiteral("%1 to %2").arg(*least).arg(*most)));
    }

    void thePaddingIsMadeFromThePhoto_data()
    {
        QTest::addColumn<bool>("blurred");
        QTest::newRow("blurred") << true;
        QTest::newRow("edge colour") << false;
    }

    void thePaddingIsMadeFromThePhoto()
    {
        QFETCH(bool, blurred);
        // Upper half red, lower half blue, green in the middle: the edges above and below are red and blue.
        image::Photo flag{image::RgbImage(600, 300), 600, 300, {}};
        for (int y = 0; y < 300; ++y) {
            for (int x = 0; x < 600; ++x)
                flag.pixels.row(y)[x * 3 + (y < 100 ? 0 : y < 200 ? 1 : 2)] = 200;
        }
        const auto rendered = render(flag, {}, preset(600, 600, Fit::Pad, blurred ? Padding::BlurredPhoto : Padding::EdgeColour));
        QVERIFY(rendered->layout.padded);
        QVERIFY(part(rendered->pixels, 0, 150, 600, 300).bytes == flag.pixels.bytes); // the photo itself is untouched
        const auto at = [&](int x, int y, int channel) { return static_cast<int>(rendered->pixels.row(y)[x * 3 + channel]); };
        if (blurred) {
            QVERIFY(at(300, 5, 0) > 120 && at(300, 5, 2) < 60);     // red above
            QVERIFY(at(300, 594, 2) > 120 && at(300, 594, 0) < 60); // blue below
            for (int y = 1; y < 150; ++y)
                QVERIFY(std::abs(at(300, y, 0) - at(300, y - 1, 0)) <= 6); // no edge is left in it
        } else {
            for (const int y : {0, 149, 450, 599})
                QVERIFY(at(10, y, 0) == 100 && at(10, y, 1) == 0 && at(10, y, 2) == 100); // the mean of both edges
        }
    }

    void aTurnedFrameSeesTheTurnedPhoto()
    {
        // A bright dot right of the middle moves down when the photo is turned clockwise.
        image::Photo dot{image::RgbImage(400, 400), 400, 400, {}};
        for (int y = -6; y <= 6; ++y) {
            for (int x = -6; x <= 6; ++x)
                dot.pixels.row(200 + y)[(300 + x) * 3] = 255;
        }
        const double degrees = 30, radians = degrees * 3.14159265358979 / 180;
        const auto turned = render(dot, {{60, 60, 340, 340}, degrees}, preset(0, 0));
        QVERIFY2(turned.hasValue(), turned ? "" : qPrintable(turned.error().userText));
        double sum = 0, sumX = 0, sumY = 0;
        for (int y = 0; y < 280; ++y) {
            for (int x = 0; x < 280; ++x) {
                const double light = turned->pixels.row(y)[x * 3];
                sum += light;
                sumX += light * x;
                sumY += light * y;
            }
        }
        QVERIFY(sum > 0);
        QVERIFY2(std::abs(sumX / sum - (140 + 100 * std::cos(radians))) < 1 && std::abs(sumY / sum - (140 + 100 * std::sin(radians))) < 1,
                 qPrintable(QStringLiteral("%1 %2").arg(sumX / sum).arg(sumY / sum)));
    }

    void aCropThatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<double>("left");
        QTest::addColumn<double>("right");
        QTest::addColumn<double>("angle");
        QTest::newRow("beyond the right edge") << 10.0 << 103.0 << 0.0;
        QTest::newRow("before the left edge") << -4.0 << 50.0 << 0.0;
        QTest::newRow("inside out") << 50.0 << 10.0 << 0.0;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 50.0 << 0.0;
        QTest::newRow("endless") << 0.0 << std::numeric_limits<double>::infinity() << 0.0;
        QTest::newRow("turned out of the photo") << 0.0 << 100.0 << 20.0;
        QTest::newRow("turned by more than 45 degrees") << 40.0 << 60.0 << 90.0;
    }

    void aCropThatMakesNoSenseIsRefused()
    {
        QFETCH(double, left);
        QFETCH(double, right);
        QFETCH(double, angle);
        const auto rendered = render(photo(100, 100), {{left, 10, right, 90}, angle}, preset(50, 50));
        QVERIFY(!rendered.hasValue());
        QCOMPARE(rendered.error().kind, ErrorKind::Invalid);
    }

    void aPictureBeyondItsFormatIsRefused()
    {
        Preset webp = preset(0, 0);
        webp.format = Format::WebP;
        QCOMPARE(layoutFor({}, 16'384, 10, webp).error().kind, ErrorKind::TooLarge);
        QVERIFY(layoutFor({}, 16'383, 10, webp).hasValue());
    }
};

QTEST_GUILESS_MAIN(tst_Render)
#include "tst_render.moc"
