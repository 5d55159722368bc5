#include "crop/frame.h"
#include "fake_scorer.h"
#include "support/test_pictures.h"

#include <QtTest>

using namespace pawtrait;
using namespace pawtrait::crop;
using image::PixelRect;
using scoring::Embedding;

namespace {

image::Photo photoOf(int width = 1000, int height = 800)
{
    return {test::scene(width / 4, height / 4), width, height, {}};
}

/// Share of the photo that is cut away, as if a network could see it.
Embedding cutAway(const image::Photo &window)
{
    return {static_cast<float>(1 - static_cast<double>(window.originalWidth) * window.originalHeight / (1000.0 * 800.0))};
}

Edit cropTo(const PixelRect &rect, double angle = 0)
{
    Edit edit;
    edit.crop = rect;
    edit.angle = angle;
    return edit;
}

} // namespace

/// What is said of a frame that a person drew.
class tst_Frame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLowerHeadCounts()
    {
        FakeCropScorer scorer;
        scorer.look = cutAway;
        scorer.judge = [](const Embedding &seen) { return scoring::JudgeOpinions{20.0 * seen[0], 10.0 * seen[0]}; };
        const auto seen = lookAtFrame(scorer, photoOf(), cropTo({100, 100, 500, 400}), {});
        QVERIFY(seen && seen->gain);
        QVERIFY(std::abs(seen->gain->judged - 7.5) < 1e-4);
        QCOMPARE(seen->gain->points, 3); // 0.4 of it
        QVERIFY(seen->gain->checked && seen->gain->reliable);
    }

    void oneHeadAgainstIsNoReliableGain()
    {
        FakeCropScorer scorer;
        scorer.look = cutAway;
        scorer.judge = [](const Embedding &seen) { return scoring::JudgeOpinions{20.0 * seen[0], -1.0 * seen[0]}; };
        const auto seen = lookAtFrame(scorer, photoOf(), cropTo({100, 100, 500, 400}), {});
        QVERIFY(seen && seen->gain);
        QVERIFY(seen->gain->judged < 0 && !seen->gain->reliable && seen->gain->checked);
    }

    void aFrameThatIsOnlyGoodToThePixelIsNotReliable()
    {
        FakeCropScorer scorer;
        scorer.judge = [](const Embedding &seen) { return scoring::JudgeOpinions{10.0 * seen[0], 10.0 * seen[0]}; };
        scorer.look = [count = std::make_shared<int>(0)](const image::Photo &) { return Embedding{(*count)++ < 1 ? 1.0f : 0.0f}; }; // the frame comes first
        const auto lucky = lookAtFrame(scorer, photoOf(), cropTo({50, 50, 500, 400}), {});
        QVERIFY(lucky && lucky->gain && lucky->gain->judged > 1.5 && !lucky->gain->reliable);
    }

    void theWholePhotoGainsNothing()
    {
        FakeCropScorer scorer;
        scorer.look = cutAway;
        scorer.judge = [](const Embedding &seen) { return scoring::JudgeOpinions{20.0 * seen[0], 10.0 * seen[0]}; };
        for (const Edit &edit : {Edit(), cropTo({0, 0, 1000, 800}), Edit{.exposure = 1, .canvas = Canvas{1}}}) {
            const auto seen = lookAtFrame(scorer, photoOf(), edit, {});
            QVERIFY(seen && seen->gain);
            QCOMPARE(seen->gain->judged, 0.0);
            QVERIFY(!seen->gain->reliable);
        }
    }

    void aTurnedFrameIsLookedAtTurned()
    {
        FakeCropScorer scorer;
        scorer.look = cutAway;
        scorer.judge = [](const Embedding &seen) { return scoring::JudgeOpinions{20.0 * seen[0], 20.0 * seen[0]}; };
        const auto seen = lookAtFrame(scorer, photoOf(), cropTo({250, 200, 500, 400}, 10), {});
        QVERIFY(seen && seen->gain);
        QVERIFY(std::abs(seen->gain->judged - 15) < 1e-4);
    }

    void withoutJudgesThereIsAScoreOnly()
    {
        FakeCropScorer scorer;
        scorer.look = cutAway;
        const auto seen = lookAtFrame(scorer, photoOf(), cropTo({100, 100, 500, 400}), {});
        QVERIFY(seen && !seen->gain);
        QVERIFY(std::abs(seen->embedding.at(0) - 0.75f) < 1e-5f);
    }

    void aStopIsAnswered()
    {
        FakeCropScorer scorer;
        scorer.look = cutAway;
        StopSource stop;
        scorer.whenLooking = [&] { stop.request_stop(); };
        const auto seen = lookAtFrame(scorer, photoOf(), cropTo({100, 100, 500, 400}), stop.get_token());
        QVERIFY(!seen);
        QCOMPARE(seen.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_Frame)
#include "tst_frame.moc"
