#include "crop/edit.h"
#include "suggest/crop_frame.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pawtrait;
using namespace pawtrait::ui;
using image::PixelRect;

namespace {

const QSize photo(1000, 800);

bool isInside(const CropFrame &frame)
{
    crop::Edit edit;
    edit.crop = frame.pixels();
    edit.angle = frame.angle();
    return crop::frameOf(edit, photo.width(), photo.height()) == frame.pixels();
}

} // namespace

/// A frame never leaves the photo, and keeps the shape that was chosen.
class TestCropFrame : public QObject {
    Q_OBJECT

private slots:
    void anEdgeStopsAtThePhoto()
    {
        CropFrame frame(photo, {100, 100, 300, 200}, 0, {});
        frame.move({-500, 50});
        QCOMPARE(frame.pixels(), (PixelRect{0, 150, 300, 200}));
        frame.resize(CropFrame::Right, {5000, 0});
        QCOMPARE(frame.pixels(), (PixelRect{0, 150, 1000, 200}));
        frame.resize(CropFrame::Top | CropFrame::Left, {400, -1000});
        QCOMPARE(frame.pixels(), (PixelRect{400, 0, 600, 350}));
    }

    void theShapeIsKept()
    {
        CropFrame frame(photo, {100, 100, 400, 400}, 0, 4.0 / 5);
        for (const int edges : {CropFrame::Right | CropFrame::Bottom, CropFrame::Left | CropFrame::Top, int(CropFrame::Right), int(CropFrame::Top)}) {
            frame.resize(edges, {37, -29});
            QVERIFY(std::abs(frame.rect().width() / frame.rect().height() - 0.8) < 1e-6);
            QVERIFY(isInside(frame));
        }
        frame.resize(CropFrame::Right | CropFrame::Bottom, {5000, 5000});
        QVERIFY(std::abs(frame.rect().width() / frame.rect().height() - 0.8) < 1e-6);
        QVERIFY(isInside(frame));
    }

    void aShapeThatIsTooWideBecomesSmaller()
    {
        CropFrame frame(photo, {0, 0, 300, 800}, 0, {});
        frame.setRatio(1.91);
        QVERIFY(std::abs(frame.rect().width() / frame.rect().height() - 1.91) < 0.01);
        QVERIFY(isInside(frame));
    }

    void turningBackGivesTheFrameBack()
    {
        CropFrame frame(photo, {0, 0, 1000, 800}, 0, {});
        frame.setAngle(10);
        QVERIFY(frame.pixels().width < 1000);
        QVERIFY(isInside(frame));
        frame.setAngle(0);
        QCOMPARE(frame.pixels(), (PixelRect{0, 0, 1000, 800}));
    }

    void nothingLeavesThePhotoWhateverIsDone()
    {
        QRandomGenerator random(7);
        CropFrame frame(photo, {200, 200, 300, 300}, 0, {});
        for (int step = 0; step < 3000; ++step) {
            const QPointF by(random.bounded(400) - 200, random.bounded(400) - 200);
            switch (random.bounded(5)) {
            case 0: frame.move(by); break;
            case 1: frame.resize(1 << random.bounded(4), by); break;
            case 2: frame.grow(0.5 + random.generateDouble()); break;
            case 3: frame.setAngle(random.bounded(90) - 45); break;
            case 4: frame.setRatio(random.bounded(2) ? std::optional(0.5 + random.generateDouble()) : std::nullopt); break;
            }
            QVERIFY2(isInside(frame) && frame.pixels().width >= 1, QByteArray::number(step));
        }
    }

    void aHostileFrameIsHeldToThePhoto()
    {
        const CropFrame frame(photo, {-5, 700, 2'000'000'000, 2'000'000'000}, 900, {});
        QVERIFY(isInside(frame));
        QCOMPARE(frame.angle(), 45.0);
    }
};

QTEST_GUILESS_MAIN(TestCropFrame)
#include "tst_crop_frame.moc"
