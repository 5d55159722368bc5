#include "crop/candidates.h"
#include "crop/suggest.h"
#include "fake_scorer.h"
#include "image/resize.h"
#include "support/test_pictures.h"

#include <QCryptographicHash>
#include <QtTest>

#include <cmath>
#include <mutex>

using namespace pawtrait;
using namespace pawtrait::crop;
using image::PixelRect;
using scoring::Embedding;
using scoring::JudgeOpinions;

namespace {

constexpr PixelRect animal{420, 300, 240, 260};

image::Photo photoOf(int width = 1000, int height = 800)
{
    // Decoded at a quarter, as large photos are.
    return {test::scene(width / 4, height / 4), width, height, {}};
}

/// The window's own width and height, as if a network could see them.
Embedding geometry(const image::Photo &window)
{
    return {static_cast<float>(window.originalWidth), static_cast<float>(window.originalHeight)};
}

double closeness(const Embedding &embedding)
{
    return 1 - static_cast<double>(embedding[0]) * embedding[1] / (1000.0 * 800.0);
}

/// Numbers that have nothing to do with one another: what a head knows that was fitted on shuffled scores.
Embedding noise(const image::Photo &window)
{
    const auto hash = [](const image::RgbImage &pixels) {
        const QByteArray sum =
            QCryptographicHash::hash(QByteArrayView(reinterpret_cast<const char *>(pixels.bytes.data()), static_cast<qsizetype>(pixels.bytes.size())), QCryptographicHash::Md5);
        return std::pair(static_cast<uchar>(sum[0]) / 128.0 - 1, static_cast<uchar>(sum[1]) / 128.0 - 1);
    };
    const auto [a, b] = hash(window.pixels);
    const auto [c, d] = hash(image::mirrored(window.pixels));
    return {static_cast<float>(a + c), static_cast<float>(b + d)};
}

SuggestOptions drawn(PixelRect box = animal)
{
    SuggestOptions options;
    options.subject = box;
    return options;
}

bool contains(const PixelRect &outer, const PixelRect &inner)
{
    return outer.x <= inner.x && outer.y <= inner.y && outer.right() >= inner.right() && outer.bottom() >= inner.bottom();
}

} // namespace

class SuggestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headsThatAgreeOnCloserShowIt()
    {
        FakeCropScorer scorer;
        scorer.look = geometry;
        scorer.judge = [](const Embedding &e) { return JudgeOpinions{40 + 10 * closeness(e), 38 + 8 * closeness(e)}; };
        std::vector<Suggestions> seen;
        const auto found = suggestCrops(scorer, photoOf(), drawn(), [&](const Suggestions &soFar) { seen.push_back(soFar); }, {});
        QVERIFY(found);
        QCOMPARE(found->outcome, Suggestions::Outcome::Better);
        QVERIFY(found->note.isEmpty());
        QVERIFY(found->cards.size() >= 2 && found->cards.size() <= 5);
        QCOMPARE(found->cards[0].kind, Suggestion::Kind::LeaveIt);
        QCOMPARE(found->cards[0].rect, (PixelRect{0, 0, 1000, 800}));
        QCOMPARE(found->cards[0].gain->judged, 0.0);
        for (std::size_t i = 1; i < found->cards.size(); ++i) {
            const Suggestion &card = found->cards[i];
            QVERIFY(contains(card.rect, animal));
            QVERIFY(card.gain->reliable && card.gain->judged >= 1.5);
            QCOMPARE(card.gain->points, int(std::lround(0.4 * card.gain->judged)));
            QCOMPARE(card.gain->high - card.gain->low, 4);
            QVERIFY(card.reasons.contains(QStringLiteral("closer")));
            QVERIFY(i == 1 || card.gain->judged <= found->cards[i - 1].gain->judged);
            for (std::size_t k = 1; k < i; ++k)
                QVERIFY(intersectionOverUnion(card.rect, found->cards[k].rect) < 0.8);
        }
        // First the animal and "leave it", then a card for every few windows.
        QVERIFY(seen.size() >= 5);
        QCOMPARE(int(seen.front().cards.size()), 1);
        QVERIFY(seen.front().subject);
        QVERIFY(seen[1].looked <= 6 && seen[1].cards.size() > 1 && !seen[1].cards[1].gain->checked && !seen[1].cards[1].gain->reliable);
        QCOMPARE(found->looked, 32);
        QVERIFY2(found->forwards >= 66 && found->forwards <= 86, qPrintable(QString::number(found->forwards)));
        QCOMPARE(scorer.looked * 2, found->forwards);
    }

    /// Candidates in quicker arithmetic that is off by a tenth and 7 points: what is shown is the scorer's own.
    void quickerArithmeticOnlyPutsInOrder()
    {
        FakeCropScorer plain;
        plain.look = geometry;
        plain.judge = [](const Embedding &e) { return JudgeOpinions{40 + 10 * closeness(e), 38 + 8 * closeness(e)}; };
        const auto expected = suggestCrops(plain, photoOf(), drawn(), {}, {});
        QVERIFY(expected && expected->outcome == Suggestions::Outcome::Better);
        const int plainLooks = plain.looked;

        FakeCropScorer scorer;
        scorer.look = geometry;
        scorer.judge = plain.judge;
        const auto quick = std::make_shared<FakeCropScorer>();
        quick->look = [](const image::Photo &window) { return Embedding{0.9F * static_cast<float>(window.originalWidth), static_cast<float>(window.originalHeight) - 7}; };
        scorer.ordering = quick;
        std::vector<Suggestions> seen;
        const auto found = suggestCrops(scorer, photoOf(), drawn(), [&](const Suggestions &soFar) { seen.push_back(soFar); }, {});
        QVERIFY(found);
        QCOMPARE(found->outcome, expected->outcome);
        QVERIFY(found->cards.size() >= 2);
        QVERIFY(found->cards[1].gain->judged > expected->cards[1].gain->judged - 0.5);
        seen.push_back(*found);
        for (const Suggestions &soFar : seen) { // also a card that comes early shows the scorer's number
            for (const Suggestion &card : soFar.cards)
                QVERIFY(card.kind == Suggestion::Kind::LeaveIt || std::abs(card.gain->judged - 8 * (1 - card.rect.width * card.rect.height / 800000.0)) < 1e-6 ||
                        std::abs(card.gain->judged - 10 * (1 - card.rect.width * card.rect.height / 800000.0)) < 1e-6);
        }
        QCOMPARE(int(quick->looked), 32);
        QVERIFY2(scorer.looked <= plainLooks - 32 + 12, qPrintable(QString::number(scorer.looked)));
        QCOMPARE((scorer.looked + quick->looked) * 2, found->forwards);
        QVERIFY(seen.size() >= 4 && seen[1].looked <= 6 && seen[1].cards.size() > 1);
    }

    /// The head that chose by quick numbers does not prefer the crop by the shown ones: it is no choice.
    void aChoiceThatDoesNotHoldIsLeftOut()
    {
        FakeCropScorer scorer;
        scorer.look = geometry;
        scorer.judge = [](const Embedding &e) { return JudgeOpinions{40 + 10 * closeness(e), 38 + 8 * closeness(e)}; };
        const auto quick = std::make_shared<FakeCropScorer>();
        quick->look = geometry;
        scorer.ordering = quick;
        scorer.look = [](const image::Photo &window) { return Embedding{2000 - static_cast<float>(window.originalWidth), 800}; };
        const auto found = suggestCrops(scorer, photoOf(), drawn(), {}, {});
        QVERIFY(found);
        QCOMPARE(found->outcome, Suggestions::Outcome::NothingBetter);
        QCOMPARE(int(found->cards.size()), 1);
    }

    void theGainIsTheJudges()
    {
        // Head A likes what is close, head B likes nothing: whatever A promises, nothing is shown.
        FakeCropScorer scorer;
        scorer.look = geometry;
        scorer.judge = [](const Embedding &e) { return JudgeOpinions{40 + 50 * closeness(e), 40 - closeness(e)}; };
        const auto found = suggestCrops(scorer, photoOf(), drawn(), {}, {});
        QCOMPARE(found->outcome, Suggestions::Outcome::NothingBetter);
        QCOMPARE(int(found->cards.size()), 1);
        QVERIFY(!found->note.isEmpty());
        QCOMPARE(found->forwards, 64);
    }

    void headsThatScoreNoiseShowLittle()
    {
        int shown = 0, rounds = 60;
        for (int round = 0; round < rounds; ++round) {
            FakeCropScorer scorer;
            scorer.look = noise;
            scorer.judge = [](const Embedding &e) { return JudgeOpinions{40.0 + e[0], 40.0 + e[1]}; };
            image::Photo photo = photoOf();
            photo.pixels.bytes[0] = static_cast<std::uint8_t>(round); // other noise
            shown += suggestCrops(scorer, photo, drawn({400 + round, 300, 200, 200}), {}, {})->outcome == Suggestions::Outcome::Better;
        }
        QVERIFY2(shown <= rounds / 4, qPrintable(QString::number(shown)));
    }

    void photoAgainstItselfGainsNothing()
    {
        FakeCropScorer scorer;
        scorer.look = noise;
        scorer.judge = [](const Embedding &e) { return JudgeOpinions{40.0 + e[0], 40.0 + e[1]}; };
        const auto found = suggestCrops(scorer, photoOf(), drawn({0, 0, 1000, 800}), {}, {});
        QCOMPARE(found->outcome, Suggestions::Outcome::NoRoom);
        QCOMPARE(int(found->cards.size()), 1);
        QCOMPARE(found->cards[0].gain->judged, 0.0);
        QCOMPARE(found->cards[0].gain->high, 0);
    }

    void gainThatASmallShiftTakesAwayIsUnsteady()
    {
        FakeCropScorer scorer;
        // What is looked at after the 32 windows of the search, the moved frames, scores like the whole photo.
        std::mutex mutex;
        int calls = 0;
        scorer.look = [&](const image::Photo &window) {
            const std::lock_guard lock(mutex);
            const bool searching = calls++ < SearchPlan().windows;
            return Embedding{searching ? static_cast<float>(window.originalWidth) : 1000, searching ? static_cast<float>(window.originalHeight) : 800};
        };
        scorer.judge = [](const Embedding &e) { return JudgeOpinions{40 + 10 * closeness(e), 40 + 10 * closeness(e)}; };
        const auto found = suggestCrops(scorer, photoOf(), drawn(), {}, {});
        QCOMPARE(found->outcome, Suggestions::Outcome::Unsteady);
        QCOMPARE(int(found->cards.size()), 1);
    }

    void mirrorImageHasMirroredCropsOfEqualGain()
    {
        FakeCropScorer scorer;
        scorer.look = [](const image::Photo &window) { // a mean over the picture does not know left from right
            std::array<double, 3> sum{};
            for (std::size_t i = 0; i < window.pixels.bytes.size(); ++i)
                sum[i % 3] += window.pixels.bytes[i];
            return Embedding{static_cast<float>(sum[0] / 1024), static_cast<float>(sum[1] / 1024), static_cast<float>(sum[2] / 1024)};
        };
        scorer.judge = [](const Embedding &e) { return JudgeOpinions{e[0] - 0.5 * e[2], e[1] - 0.5 * e[2]}; };
        const image::Photo photo = photoOf(), mirror{image::mirrored(photo.pixels), 1000, 800, {}};
        for (const auto &name : {"1:1", "4:5"}) {
            SuggestOptions options = drawn(), other = drawn({1000 - animal.right(), animal.y, animal.width, animal.height});
            options.wanted = other.wanted = ratioFromName(QLatin1String(name));
            options.search.windows = other.search.windows = 1000; // all windows: the walk itself takes the first of two equal ones
            const auto found = suggestCrops(scorer, photo, options, {}, {}), turned = suggestCrops(scorer, mirror, other, {}, {});
            QCOMPARE(found->cards.size(), turned->cards.size());
            QVERIFY(found->cards.size() > 1);
            const PixelRect a = found->cards[1].rect, b = turned->cards[1].rect;
            QVERIFY(std::abs(a.x - (1000 - b.right())) <= 1 && std::abs(a.y - b.y) <= 1); // halves are rounded upwards on both
            QVERIFY(std::abs(found->cards[1].gain->judged - turned->cards[1].gain->judged) < 0.35);
        }
    }

    void anyNumberOfLanesGivesTheSameCards()
    {
        std::vector<QString> results;
        for (const int lanes : {1, 2, 5}) {
            FakeCropScorer scorer;
            scorer.look = noise;
            scorer.judge = [](const Embedding &e) { return JudgeOpinions{40.0 + 3 * e[0], 40.0 + 3 * e[0] + e[1]}; };
            SuggestOptions options = drawn();
            options.lanes = lanes;
            const auto found = suggestCrops(scorer, photoOf(), options, {}, {});
            QString text = QString::number(found->forwards);
            for (const Suggestion &card : found->cards)
                text += QStringLiteral(" %1,%2,%3,%4:%5").arg(card.rect.x).arg(card.rect.y).arg(card.rect.width).arg(card.rect.height).arg(card.gain->judged, 0, 'g', 17);
            results.push_back(text);
        }
        QCOMPARE(results[1], results[0]);
        QCOMPARE(results[2], results[0]);
    }

    void stopIsHeardWithinOneWindow()
    {
        for (const int after : {1, 5, 20}) {
            FakeCropScorer scorer;
            StopSource source;
            scorer.look = geometry;
            scorer.judge = [](const Embedding &e) { return JudgeOpinions{40 + 10 * closeness(e), 38 + 8 * closeness(e)}; };
            scorer.whenLooking = [&] {
                if (scorer.looked >= after)
                    source.request_stop();
            };
            SuggestOptions options = drawn();
            options.lanes = 2;
            const auto found = suggestCrops(scorer, photoOf(), options, {}, source.get_token());
            QVERIFY(!found && found.error().kind == ErrorKind::Cancelled);
            QVERIFY(scorer.looked <= after + 2); // one more in each lane
        }
    }

    void wantedShapeIsAlwaysAnswered_data()
    {
        QTest::addColumn<QString>("ratio");
        for (const Ratio &ratio : ratios())
            QTest::newRow(qPrintable(ratio.name)) << ratio.name;
    }
    void wantedShapeIsAlwaysAnswered()
    {
        QFETCH(QString, ratio);
        FakeCropScorer scorer;
        scorer.look = noise;
        scorer.judge = [](const Embedding &e) { return JudgeOpinions{40.0 + e[0], 40.0 + e[1]}; };
        const auto value = valueOf(*ratioFromName(ratio), 1000, 800);
        for (const PixelRect &box : {animal, PixelRect{0, 0, 1000, 800}, PixelRect{10, 300, 980, 100}, PixelRect{450, 0, 60, 800}}) {
            SuggestOptions options = drawn(box);
            options.wanted = ratioFromName(ratio);
            const auto found = suggestCrops(scorer, photoOf(), options, {}, {});
            QVERIFY(found);
            for (const Suggestion &card : found->cards)
                QVERIFY(contains(card.rect, box));
            if (ratio == QLatin1String("free") || ratio == QLatin1String("original"))
                continue;
            QVERIFY(found->cards.size() >= 2);
            QCOMPARE(found->cards[1].kind, Suggestion::Kind::Wanted);
            const auto picture = applyEdit(photoOf(), editOf(found->cards[1]));
            QVERIFY(std::abs(picture->width - picture->height * *value) <= 1.5 + *value);
        }
    }

    void smallPhotoIsTooSmall()
    {
        FakeCropScorer scorer;
        scorer.look = geometry;
        scorer.judge = [](const Embedding &) { return JudgeOpinions{}; };
        const auto found = suggestCrops(scorer, photoOf(390, 390), drawn({100, 100, 50, 50}), {}, {});
        QCOMPARE(found->outcome, Suggestions::Outcome::TooSmall);
        QVERIFY(found->note.contains(QStringLiteral("400")));
    }

    void modelThatWasNotTestedOnCropsPromisesNothing()
    {
        FakeCropScorer scorer;
        scorer.look = geometry;
        scorer.judge = [](const Embedding &e) { return JudgeOpinions{40 + 10 * closeness(e), 38 + 8 * closeness(e)}; };
        scorer.card().crops.reset();
        const auto found = suggestCrops(scorer, photoOf(), drawn(), {}, {});
        QCOMPARE(found->outcome, Suggestions::Outcome::NotMeasured);
        SuggestOptions square = drawn();
        square.wanted = ratioFromName(QStringLiteral("1:1"));
        const auto wanted = suggestCrops(scorer, photoOf(), square, {}, {});
        QCOMPARE(int(found->cards.size()), 1);
        QCOMPARE(int(wanted->cards.size()), 2);
        QVERIFY(!wanted->cards[1].gain);
    }

    void modelsOwnThresholdHolds()
    {
        FakeCropScorer scorer;
        scorer.look = geometry;
        scorer.judge = [](const Embedding &e) { return JudgeOpinions{40 + 10 * closeness(e), 38 + 8 * closeness(e)}; };
        scorer.card().crops->threshold = 20;
        QCOMPARE(suggestCrops(scorer, photoOf(), drawn(), {}, {})->outcome, Suggestions::Outcome::NothingBetter);
    }

    void noAnimalMeansDrawABox()
    {
        FakeCropScorer scorer;
        scorer.look = geometry;
        scorer.judge = [](const Embedding &) { return JudgeOpinions{}; };
        const auto without = suggestCrops(scorer, photoOf(), {}, {}, {}); // no subject head at all
        QCOMPARE(without->outcome, Suggestions::Outcome::NoAnimal);
        QVERIFY(!without->note.isEmpty() && !without->subject);
        scorer.map = scoring::SubjectMap{2, 2, {0.1, 0.2, 0.3, 0.7}};
        SuggestOptions tall;
        tall.wanted = ratioFromName(QStringLiteral("9:16"));
        const auto unsure = suggestCrops(scorer, photoOf(), tall, {}, {});
        QCOMPARE(unsure->outcome, Suggestions::Outcome::NoAnimal);
        QVERIFY(unsure->note.contains(QStringLiteral("box")));
        QVERIFY(unsure->cards.size() == 2 && unsure->cards[1].canvas); // padded cuts nothing, wherever the animal is
    }

    void boxOutsideThePhotoIsRefused()
    {
        FakeCropScorer scorer;
        scorer.look = geometry;
        scorer.judge = [](const Embedding &) { return JudgeOpinions{}; };
        QVERIFY(!suggestCrops(scorer, photoOf(), drawn({2000, 10, 10, 10}), {}, {}));
        QVERIFY(!suggestCrops(scorer, image::Photo{}, drawn(), {}, {}));
    }

    void gainIsSaidWithItsDoubt()
    {
        for (const double agree : {0.74, 0.875}) // nobody measured "all four"
            QCOMPARE(gainInWords({1.5, 1, -1, 3, true, true}, {1.5, 0.13, 0.04, agree, 99}), QStringLiteral("about +1 (\u22121 to +3); 3 of 4 independent heads agree"));
    }
};

QTEST_GUILESS_MAIN(SuggestTest)
#include "tst_suggest.moc"
