#include "support/fill.h"
#include "training/crop_evidence.h"

#include <QtTest>

#include <cmath>

using namespace pawtrait;
using namespace pawtrait::training;

/// Made-up features: the first says what the score is, the rest nothing.
class CropEvidenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        constexpr int columns = 12;
        m_labelled.rows = Matrix(150, columns);
        for (int i = 0; i < 150; ++i) {
            for (int c = 0; c < columns; ++c)
                m_labelled.rows.row(i)[c] = support::fill("labelled", static_cast<std::uint64_t>(i * columns + c));
            m_labels.push_back(40 + 8 * m_labelled.rows.row(i)[0] + 6 * support::fill("doubt", static_cast<std::uint64_t>(i)));
        }
        m_labelled.samples.resize(150);
        for (int p = 0; p < 40; ++p) {
            CropPhoto photo{std::vector<crop::Window>(20), Matrix(20, columns)};
            for (int w = 0; w < 20; ++w) {
                for (int c = 0; c < columns; ++c)
                    photo.features.row(w)[c] = 0.4 * support::fill("windows", static_cast<std::uint64_t>((p * 20 + w) * columns + c));
            }
            m_photos.push_back(std::move(photo));
        }
    }

    void whatAHeadChoseItOverrates()
    {
        const CurseSummary sum = summarise(winnersCurse(m_photos, m_labelled, m_labels, {}), 1.5);
        QVERIFY(sum.claimed > sum.judged && sum.judged > 0);
        QVERIFY(std::abs(sum.judged - sum.verified) < 0.3 * sum.judged); // judge and verifier both did not choose
        QVERIFY(sum.signAgrees > 0.8 && sum.agreeShown >= sum.signAgrees - 0.05);
        QVERIFY(sum.shown > 0.2 && sum.shown <= 1);
        QVERIFY(summarise(winnersCurse(m_photos, m_labelled, m_labels, {}), 3).shown < sum.shown);
    }

    void shuffledScoresClaimButAreNotConfirmed()
    {
        const CurseSummary sum = summarise(winnersCurse(m_photos, m_labelled, m_labels, {.shuffled = true}), 1.5);
        QVERIFY(sum.claimed > 0.3);
        QVERIFY(std::abs(sum.judged) < 0.5 * sum.claimed);
        QVERIFY2(std::abs(sum.signAgrees - 0.5) < 0.2, qPrintable(QString::number(sum.signAgrees)));
    }

    void evidenceNeedsMoreThanNoise()
    {
        const auto own = winnersCurse(m_photos, m_labelled, m_labels, {}), shuffled = winnersCurse(m_photos, m_labelled, m_labels, {.shuffled = true});
        const auto evidence = cropEvidence(own, shuffled, 40);
        QVERIFY(evidence);
        QVERIFY(evidence->threshold >= 1.5 && evidence->agree >= 0.75 && evidence->shownByShuffled <= evidence->shown / 2);
        QCOMPARE(evidence->photos, 40);
        QVERIFY(!cropEvidence(shuffled, shuffled, 40));
        QVERIFY(!cropEvidence({}, {}, 0));
    }

    void fewRowsAreNoEvidence()
    {
        std::vector<CurseRow> own(400), shuffled(400);
        for (int i = 0; i < leastShownRows - 1; ++i)
            own[static_cast<std::size_t>(i)] = {true, 4, 3, 2};
        QVERIFY(!cropEvidence(own, shuffled, 40)); // all agree, but they are a handful
        own[leastShownRows] = {true, 4, 3, 2};
        QVERIFY(cropEvidence(own, shuffled, 40));
    }

    /// Each photo's last window shows what only its own score could have taught: no head may know it.
    void noHeadSeesAPhotoThatItWasFittedOn()
    {
        constexpr int count = 40;
        PhotoFeatures labelled;
        labelled.rows = Matrix(count, count);
        labelled.samples.resize(count);
        std::vector<double> labels;
        std::vector<CropPhoto> photos;
        for (int i = 0; i < count; ++i) {
            labelled.rows.row(i)[i] = 1;
            labelled.samples[static_cast<std::size_t>(i)].group = i / 2;
            labels.push_back(i % 4 < 2 ? 90 : 10);
            CropPhoto photo{std::vector<crop::Window>(2), Matrix(2, count), i};
            photo.features.row(1)[i] = labels.back() > 50 ? 1 : -1;
            photos.push_back(std::move(photo));
        }
        for (const CurseRow &row : winnersCurse(photos, labelled, labels, {.alpha = 0.1, .rounds = 5}))
            QVERIFY(std::abs(row.claimed) < 1e-9 && std::abs(row.judged) < 1e-9 && std::abs(row.verified) < 1e-9);
        for (CropPhoto &photo : photos)
            photo.labelled.reset(); // the same without the knowledge
        double largest = 0;
        for (const CurseRow &row : winnersCurse(photos, labelled, labels, {.alpha = 0.1, .rounds = 5}))
            largest = std::max(largest, row.claimed);
        QVERIFY(largest > 10);
    }

    void lanesAndFewerRows()
    {
        const auto one = winnersCurse(m_photos, m_labelled, m_labels, {.rounds = 4}), two = winnersCurse(m_photos, m_labelled, m_labels, {.rounds = 4, .lanes = 3});
        QVERIFY(one.size() == two.size() && std::equal(one.begin(), one.end(), two.begin(), [](const CurseRow &x, const CurseRow &y) { return x.judged == y.judged; }));
        const auto fewer = summarise(winnersCurse(m_photos, m_labelled, m_labels, {.mostRows = 15}), 1.5), all = summarise(winnersCurse(m_photos, m_labelled, m_labels, {}), 1.5);
        QVERIFY(fewer.judged < all.judged); // weaker heads
    }

    void theSameSeedGivesTheSameRows()
    {
        const auto a = winnersCurse(m_photos, m_labelled, m_labels, {.rounds = 3}), b = winnersCurse(m_photos, m_labelled, m_labels, {.rounds = 3});
        const auto c = winnersCurse(m_photos, m_labelled, m_labels, {.rounds = 3, .seed = 1});
        QCOMPARE(int(a.size()), 120);
        QVERIFY(std::equal(a.begin(), a.end(), b.begin(),
                           [](const CurseRow &x, const CurseRow &y) { return x.claimed == y.claimed && x.judged == y.judged && x.verified == y.verified; }));
        QVERIFY(!std::equal(a.begin(), a.end(), c.begin(), [](const CurseRow &x, const CurseRow &y) { return x.claimed == y.claimed; }));
    }

private:
    PhotoFeatures m_labelled;
    std::vector<double> m_labels;
    std::vector<CropPhoto> m_photos;
};

QTEST_GUILESS_MAIN(CropEvidenceTest)
#include "tst_crop_evidence.moc"
