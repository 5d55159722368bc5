#include "crop/fixes.h"
#include "image/measures.h"
#include "support/test_pictures.h"

#include <QtTest>

#include <cmath>

using namespace pawtrait;
using crop::Advice;
using crop::Edit;
using image::PixelRect;

namespace {

/// Stripes and spots with edges, gray between `low` and `high`.
image::RgbImage patterned(int width, int height, int low, int high, std::array<double, 3> tint = {1, 1, 1})
{
    image::RgbImage picture(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool light = (x / 11 + y / 7) % 2 == 0 || (x * y / 50) % 5 == 0;
            for (std::size_t k = 0; k < 3; ++k)
                picture.row(y)[static_cast<std::size_t>(x) * 3 + k] = static_cast<std::uint8_t>(std::min(255.0, (light ? high : low) * tint[k]));
        }
    }
    return picture;
}

std::optional<Advice> find(const std::vector<Advice> &list, Advice::Kind kind)
{
    for (const Advice &advice : list) {
        if (advice.kind == kind)
            return advice;
    }
    return std::nullopt;
}

/// Half sky, half ground, with a straight line between that leans by `degrees` clockwise.
image::RgbImage horizon(double degrees)
{
    image::RgbImage picture(640, 480);
    const double slope = std::tan(degrees * 3.14159265358979 / 180);
    for (int y = 0; y < 480; ++y) {
        for (int x = 0; x < 640; ++x) {
            double ground = 0;
            for (const double at : {200.0, 330.0}) // two lines
                ground += std::clamp(y + 0.5 - at - slope * (x - 320), 0.0, 1.0);
            std::fill_n(picture.row(y) + static_cast<std::size_t>(x) * 3, 3, static_cast<std::uint8_t>(60 + 80 * ground));
        }
    }
    return picture;
}

crop::Subject subjectAt(PixelRect box)
{
    return {box, crop::Subject::FoundBy::Person, 1};
}

} // namespace

class FixesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void adviceSaysWhatIsWrong_data()
    {
        QTest::addColumn<image::RgbImage>("picture");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("canBeMended");
        QTest::newRow("dark") << patterned(800, 600, 10, 70) << int(Advice::Kind::Dark) << true;
        QTest::newRow("bright") << patterned(800, 600, 150, 249) << int(Advice::Kind::Bright) << true;
        QTest::newRow("blown") << patterned(800, 600, 60, 255) << int(Advice::Kind::Blown) << false;
        QTest::newRow("lost") << patterned(800, 600, 4, 200) << int(Advice::Kind::Lost) << false;
        QTest::newRow("flat") << patterned(800, 600, 100, 130) << int(Advice::Kind::Flat) << true;
        QTest::newRow("blurred") << image::RgbImage(patterned(1, 1, 120, 120)) << int(Advice::Kind::Blurred) << false;
        QTest::newRow("yellow light") << patterned(800, 600, 40, 180, {1, 0.85, 0.6}) << int(Advice::Kind::ColourCast) << true;
    }
    void adviceSaysWhatIsWrong()
    {
        QFETCH(image::RgbImage, picture);
        QFETCH(int, kind);
        QFETCH(bool, canBeMended);
        const image::Photo photo{picture, 800, 600, {}};
        const auto list = crop::adviceFor(photo, subjectAt({150, 100, 450, 400}));
        QVERIFY(list);
        const auto advice = find(*list, Advice::Kind(kind));
        QVERIFY(advice);
        QVERIFY(advice->sentence.endsWith(QLatin1Char('.')));
        QCOMPARE(advice->mend.has_value(), canBeMended);
        if (!canBeMended)
            return;
        // Mended, the same measure is on the right side, or nearer to it.
        const auto mended = crop::applyEdit(photo, *advice->mend);
        const auto after = find(*crop::adviceFor({*mended, 800, 600, {}}, subjectAt({150, 100, 450, 400})), advice->kind);
        QVERIFY(!after || std::abs(after->measured - after->threshold) < std::abs(advice->measured - advice->threshold));
    }

    void goodPhotoGetsNoAdvice()
    {
        const auto list = crop::adviceFor({patterned(800, 600, 50, 180), 800, 600, {}}, subjectAt({150, 100, 450, 400}));
        QVERIFY2(list && list->empty(), list && !list->empty() ? qPrintable(list->front().sentence) : "");
    }

    void framing_data()
    {
        QTest::addColumn<PixelRect>("box");
        QTest::addColumn<bool>("small");
        QTest::addColumn<bool>("cut");
        QTest::newRow("in the middle") << PixelRect{400, 300, 800, 700} << false << false;
        QTest::newRow("a tenth of the photo") << PixelRect{400, 300, 500, 400} << true << false;
        QTest::newRow("thin") << PixelRect{400, 50, 290, 1100} << true << false;
        QTest::newRow("at one edge") << PixelRect{0, 300, 800, 700} << false << false;
        QTest::newRow("at two edges") << PixelRect{0, 300, 800, 900} << false << true;
        QTest::newRow("nearly at all") << PixelRect{10, 8, 1585, 1188} << false << true;
    }
    void framing()
    {
        QFETCH(PixelRect, box);
        QFETCH(bool, small);
        QFETCH(bool, cut);
        const auto list = crop::adviceFor({patterned(800, 600, 50, 180), 1600, 1200, {}}, subjectAt(box));
        QCOMPARE(find(*list, Advice::Kind::Small).has_value(), small);
        QCOMPARE(find(*list, Advice::Kind::CutByFrame).has_value(), cut);
    }

    void leaningHorizonIsTurnedBack_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<bool>("offered");
        QTest::newRow("three") << 3.0 << true;
        QTest::newRow("six the other way") << -6.0 << true;
        QTest::newRow("straight") << 0.0 << false;
        QTest::newRow("hardly") << 0.8 << false;
        QTest::newRow("meant so") << 14.0 << false;
    }
    void leaningHorizonIsTurnedBack()
    {
        QFETCH(double, degrees);
        QFETCH(bool, offered);
        const image::RgbImage picture = horizon(degrees);
        const auto tilt = image::tiltOf(picture);
        QVERIFY(tilt);
        QCOMPARE(tilt->has_value(), offered);
        if (!offered)
            return;
        QVERIFY2(std::abs(**tilt - degrees) < 0.3, qPrintable(QString::number(**tilt)));
        const auto advice = find(*crop::adviceFor({picture, 640, 480, {}}, std::nullopt), Advice::Kind::Crooked);
        QVERIFY(advice && advice->mend);
        const auto mended = crop::applyEdit(picture, *advice->mend);
        QVERIFY(!image::tiltOf(*mended)->has_value());
    }

    void mendIsTakenBack()
    {
        Edit edit, mend;
        edit.crop = PixelRect{1, 2, 30, 40};
        edit.contrast = 0.2;
        mend.exposure = 0.5;
        const Edit with = crop::withMend(edit, mend);
        QCOMPARE(with.exposure, 0.5);
        QCOMPARE(with.contrast, 0.2);
        QVERIFY(crop::withoutMend(with, mend) == edit);
    }

    void oddPicturesAreSurvived()
    {
        QVERIFY(crop::adviceFor({}, std::nullopt)->empty());
        for (const auto &[width, height] : {std::pair{1, 1}, {1, 700}, {700, 1}, {15, 15}}) {
            const image::RgbImage picture = patterned(width, height, 20, 200);
            QVERIFY(crop::adviceFor({picture, width * 3, height * 3, {}}, subjectAt({0, 0, width * 3, height * 3})));
            QVERIFY(image::tiltOf(picture));
        }
        QVERIFY(!image::measureLight(patterned(20, 20, 20, 200), {30, 30, 5, 5}));
        QVERIFY(!image::grayFactors(patterned(20, 20, 255, 255), std::nullopt));
    }
};

QTEST_GUILESS_MAIN(FixesTest)
#include "tst_fixes.moc"
