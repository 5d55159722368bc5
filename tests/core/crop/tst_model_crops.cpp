#include "core/scoring/tiny_model.h"
#include "crop/suggest.h"
#include "crop/window_judge.h"
#include "image/resize.h"
#include "support/test_pictures.h"
#include "training/subject_fit.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace pawtrait;
using namespace pawtrait::crop;
using image::PixelRect;

/// Crops by whole model folders: a small one with made-up weights, and the default one where it is there.
class ModelCropsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto device = network::chooseDevice(network::DevicePreference::Cpu);
        QVERIFY(device);
        m_device = *device;
        QVERIFY(m_folder.isValid());
        const auto written = tiny::writeFolder(m_folder.path());
        QVERIFY2(written, written ? "" : qPrintable(written.error().userText));
        const auto opened = scoring::openModel(m_folder.path(), m_device);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().userText));
        m_scorer = *opened;
    }

    void lanesDoNotChangeADigit()
    {
        std::optional<Suggestions> first;
        for (const int lanes : {1, 3}) {
            SuggestOptions options;
            options.subject = animal;
            options.lanes = lanes;
            const auto found = suggestCrops(*m_scorer, photo(), options, {}, {});
            QVERIFY(found);
            if (!first)
                first = *found;
            QCOMPARE(found->outcome, first->outcome);
            QCOMPARE(found->cards.size(), first->cards.size());
            QVERIFY(found->wholePhoto == first->wholePhoto);
            for (std::size_t i = 0; i < first->cards.size(); ++i) {
                QCOMPARE(found->cards[i].rect, first->cards[i].rect);
                QVERIFY(found->cards[i].gain->judged == first->cards[i].gain->judged);
            }
        }
    }

    void cropAndItsMirrorImageHaveEqualGain()
    {
        const image::Photo whole = photo(), turned{image::mirrored(whole.pixels), whole.originalWidth, whole.originalHeight, {}};
        WindowJudge judge(*m_scorer, whole, 1, {}), other(*m_scorer, turned, 1, {});
        double spread = 0;
        for (const Window &window : {Window{{0, 0, 1000, 800}}, Window{{101, 53, 700, 611}}, Window{{300, 200, 400, 400}}}) {
            const PixelRect rect = window.rect, mirror{1000 - rect.right(), rect.y, rect.width, rect.height};
            const auto a = judge.look({&rect, 1}), b = other.look({&mirror, 1});
            QVERIFY(a && b && judge.hasHeads());
            // A mirrored resize may round a byte otherwise; a single window's spread is ten times that.
            QVERIFY2(std::abs(a->front().heads.a - b->front().heads.a) < 0.02, qPrintable(QString::number(a->front().heads.a - b->front().heads.a)));
            QVERIFY(std::abs(a->front().heads.b - b->front().heads.b) < 0.02);
            spread = std::max(spread, std::abs(a->front().heads.a - judge.look(std::vector<PixelRect>{{0, 0, 1000, 800}})->front().heads.a));
        }
        QVERIFY2(spread > 0.1, qPrintable(QString::number(spread)));
    }

    void onePixelDoesNotTurnAShownCardTwice()
    {
        int shown = 0;
        for (int round = 0; round < 6; ++round) {
            const image::Photo whole = photo(round);
            SuggestOptions options;
            options.subject = PixelRect{300 + 40 * round, 250, 200, 220};
            const auto found = suggestCrops(*m_scorer, whole, options, {}, {});
            QVERIFY(found);
            WindowJudge judge(*m_scorer, whole, 1, {});
            for (const Suggestion &card : found->cards) {
                if (!card.gain || !card.gain->reliable)
                    continue;
                ++shown;
                std::vector<PixelRect> rects{{0, 0, 1000, 800}, card.rect};
                for (const int step : {-1, 1}) {
                    if (card.rect.x + step >= 0 && card.rect.right() + step <= 1000)
                        rects.push_back({card.rect.x + step, card.rect.y, card.rect.width, card.rect.height});
                    if (card.rect.y + step >= 0 && card.rect.bottom() + step <= 800)
                        rects.push_back({card.rect.x, card.rect.y + step, card.rect.width, card.rect.height});
                }
                const auto opinions = judge.look(rects);
                QVERIFY(opinions);
                const bool byB = std::abs((*opinions)[1].heads.b - (*opinions)[0].heads.b - card.gain->judged) < 1e-9;
                int turned = 0;
                for (std::size_t i = 2; i < rects.size(); ++i)
                    turned += byB ? (*opinions)[i].heads.b <= (*opinions)[0].heads.b : (*opinions)[i].heads.a <= (*opinions)[0].heads.a;
                QVERIFY2(turned < 2, qPrintable(QString::number(turned)));
            }
        }
        QVERIFY(shown > 0);
    }

    void stopBeforeTheNetworkEndsIt()
    {
        StopSource source;
        source.request_stop();
        const auto found = suggestCrops(*m_scorer, photo(), {}, {}, source.get_token());
        QVERIFY(!found && found.error().kind == ErrorKind::Cancelled);
    }

    /// No crop of any shape may cut more than 5 % of an animal's side: none of the 70 photos whose box is known.
    void knownAnimalsAreLeftWhole()
    {
        const QString data = QStringLiteral(PAWTRAIT_SHARED_DIR "/data/pawpularity"), model = QStringLiteral(PAWTRAIT_BINARY_DIR "/models/default");
        if (!QFile::exists(data) || !QFile::exists(model + QStringLiteral("/tf_efficientnet_lite2.safetensors")))
            QSKIP("needs ../shared and the weights that packaging/setup.sh brings");
        const auto opened = scoring::openModel(model, m_device);
        QVERIFY(opened);
        const auto photos = training::boxedPhotos(data + QStringLiteral("/squashed224"), data + QStringLiteral("/pet_boxes.csv"));
        QVERIFY(photos);
        int tried = 0, cut = 0;
        double covered = 0;
        for (const training::BoxedPhoto &boxed : *photos) {
            if (boxed.boxes.size() != 1)
                continue;
            auto whole = image::decodeFile(boxed.file, {});
            QVERIFY(whole);
            whole->originalWidth = whole->originalHeight = 1000; // the size does not matter here, only parts of it
            const auto found = findSubject(**opened, *whole, {});
            QVERIFY(found && *found);
            const image::Box &truth = boxed.boxes.front();
            const PixelRect &got = (*found)->box;
            const double left = 1000 * truth.left, top = 1000 * truth.top, right = 1000 * truth.right, bottom = 1000 * truth.bottom;
            covered += std::max(0.0, std::min<double>(right, got.right()) - std::max<double>(left, got.x)) *
                std::max(0.0, std::min<double>(bottom, got.bottom()) - std::max<double>(top, got.y)) / ((right - left) * (bottom - top));
            const double across = 0.05 * (right - left), down = 0.05 * (bottom - top);
            for (const Window &window : candidates(1000, 1000, got, {.margin = (*found)->margin(), .shapes = {1.0, 0.8, 0.75, 4.0 / 3, 1.91, 9.0 / 16}}))
                cut += window.rect.x - left > across || right - window.rect.right() > across || window.rect.y - top > down || bottom - window.rect.bottom() > down;
            ++tried;
        }
        QCOMPARE(tried, 70);
        QCOMPARE(cut, 0);
        QVERIFY2(covered / tried > 0.97, qPrintable(QString::number(covered / tried)));
    }

private:
    static constexpr PixelRect animal{420, 300, 240, 260};
    static image::Photo photo(int shift = 0)
    {
        const image::RgbImage all = test::scene(600, 400);
        return {image::resize(all, image::Box{10.0 * shift, 0, 500 + 10.0 * shift, 400}, 500, 400, image::Filter::Bicubic), 1000, 800, {}};
    }
    QTemporaryDir m_folder;
    network::Device m_device;
    std::shared_ptr<const scoring::PhotoScorer> m_scorer;
};

QTEST_GUILESS_MAIN(ModelCropsTest)
#include "tst_model_crops.moc"
