#include "scoring/calibration.h"
#include "scoring/model_card.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace pawtrait;
using namespace pawtrait::scoring;
using nlohmann::json;

class tst_Calibration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void quantileIsSplitConformalsOwn();
    void quantileByHand_data();
    void quantileByHand();
    void rangeByHand();
    void rangeHoldsWhatItPromises_data();
    void rangeHoldsWhatItPromises();
    void rangeGrowsWithTheScoreWhereErrorsDo();
    void predictionsThatHardlyDifferGiveARangeThatCanBeWritten_data();
    void predictionsThatHardlyDifferGiveARangeThatCanBeWritten();
    void pairsByHand();
    void sharesNeverFallWithTheGap();
    void pairsOfNoUseAreAboutEqual();
    void theSixtyFivePerCentRule_data();
    void theSixtyFivePerCentRule();
    void percentileByHand_data();
    void percentileByHand();
    void flagEffectsOfTheWholeTable();
    void blurCarriesTheEffectOfEyesThatAreNotClear();
    void flagThatIsNeverSetHasNoEffect();

private:
    json m_reference;
};

void tst_Calibration::initTestCase()
{
    QFile file(QStringLiteral(PAWTRAIT_SOURCE_DIR "/tests/data/calibration.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_reference = json::parse(file.readAll().toStdString());
}

void tst_Calibration::quantileIsSplitConformalsOwn()
{
    const auto raw = m_reference["raw"].get<std::vector<double>>(), truth = m_reference["truth"].get<std::vector<double>>();
    std::vector<double> gaps;
    for (std::size_t i = 0; i < raw.size(); ++i)
        gaps.push_back(std::abs(truth[i] - raw[i]));
    int compared = 0;
    for (const json &row : m_reference["conformal"]) {
        const double quantile = conformalQuantile(gaps, row["alpha"].get<double>());
        if (row["exact"].is_null())
            QVERIFY(std::isinf(quantile));
        else
            QVERIFY2(std::abs(quantile - row["exact"].get<double>()) < 1e-9, row.dump().c_str());
        ++compared;
    }
    QCOMPARE(compared, 6);
}

void tst_Calibration::quantileByHand_data()
{
    QTest::addColumn<int>("count"); // values 1..count, shuffled
    QTest::addColumn<double>("alpha");
    QTest::addColumn<double>("quantile");
    const double none = std::numeric_limits<double>::infinity();
    QTest::newRow("nine values, nine of ten") << 9 << 0.1 << 9.0; // k = 10 * 0.9 = 9, and not 10 by rounding
    QTest::newRow("eight values are too few for it") << 8 << 0.1 << none;
    QTest::newRow("nineteen values, half") << 19 << 0.5 << 10.0;
    QTest::newRow("nine values, seven of ten") << 9 << 0.3 << 7.0;
    QTest::newRow("no value") << 0 << 0.5 << none;
    QTest::newRow("everything left out") << 9 << 1.0 << 1.0;
}

void tst_Calibration::quantileByHand()
{
    QFETCH(int, count);
    QFETCH(double, alpha);
    QFETCH(double, quantile);
    std::vector<double> values;
    for (int i = 1; i <= count; ++i)
        values.push_back(i);
    std::mt19937 random(1);
    std::shuffle(values.begin(), values.end(), random);
    const double found = conformalQuantile(values, alpha);
    QVERIFY2(found == quantile, qPrintable(QString::number(found)));
}

void tst_Calibration::rangeByHand()
{
    const RangeCalibration range{2.0 / 3.0, 2, 0.1, 3, 1.5, 2, 100};
    QCOMPARE(rangeOf(50, range).first, 50 - 1.5 * 7);
    QCOMPARE(rangeOf(50, range).second, 50 + 2.0 * 7);
    QCOMPARE(rangeOf(5, range).second, 5 + 2.0 * 3); // the least spread
    QCOMPARE(rangeOf(1, range).first, 1.0);
    QCOMPARE(rangeOf(99, range).second, 100.0);
}

namespace {

struct Example {
    std::vector<double> predictions, truth;
};

/// Predictions of 25 to 60; errors of spread `base + slope * prediction`, more above than below when `skewed`.
Example example(int count, unsigned seed, double base, double slope, bool skewed)
{
    std::mt19937 random(seed);
    const auto uniform = [&] { return (random() >> 5) * 0x1p-27; }; // the same on every library
    Example e;
    for (int i = 0; i < count; ++i) {
        const double prediction = 25 + 35 * uniform();
        double error = uniform() + uniform() + uniform() + uniform() - 2;
        if (skewed && error > 0)
            error *= 2;
        e.predictions.push_back(prediction);
        e.truth.push_back(prediction + error * (base + slope * prediction));
    }
    return e;
}

} // namespace

void tst_Calibration::rangeHoldsWhatItPromises_data()
{
    QTest::addColumn<double>("coverage");
    QTest::addColumn<double>("base");
    QTest::addColumn<double>("slope");
    QTest::addColumn<bool>("skewed");
    QTest::newRow("even errors, two of three") << 2.0 / 3.0 << 12.0 << 0.0 << false;
    QTest::newRow("growing errors, two of three") << 2.0 / 3.0 << 0.0 << 0.3 << false;
    QTest::newRow("lopsided growing errors, two of three") << 2.0 / 3.0 << 0.0 << 0.3 << true;
    QTest::newRow("lopsided growing errors, nine of ten") << 0.9 << 0.0 << 0.2 << true;
}

void tst_Calibration::rangeHoldsWhatItPromises()
{
    QFETCH(double, coverage);
    QFETCH(double, base);
    QFETCH(double, slope);
    QFETCH(bool, skewed);
    double inside = 0, below = 0, above = 0, total = 0;
    for (unsigned round = 0; round < 40; ++round) {
        const Example fitted = example(250, 2 * round, base, slope, skewed), fresh = example(1000, 2 * round + 1, base, slope, skewed);
        const RangeCalibration range = fitRange(fitted.predictions, fitted.truth, coverage);
        QCOMPARE(range.photos, 250);
        QVERIFY(range.coverage == coverage);
        for (std::size_t i = 0; i < fresh.truth.size(); ++i) {
            const auto [low, high] = rangeOf(fresh.predictions[i], range);
            QVERIFY(low <= fresh.predictions[i] && fresh.predictions[i] <= high);
            const double truth = std::clamp(fresh.truth[i], 1.0, 100.0);
            inside += truth >= low && truth <= high;
            below += truth < low;
            above += truth > high;
            ++total;
        }
    }
    // The spread is fitted on the same residuals, so the promise holds up to a small error.
    QVERIFY2(std::abs(inside / total - coverage) < 0.015, qPrintable(QString::number(inside / total)));
    QVERIFY2(std::abs(below - above) / total < 0.015, "as many below as above");
}

void tst_Calibration::rangeGrowsWithTheScoreWhereErrorsDo()
{
    const Example growing = example(2000, 5, 0, 0.3, false), even = example(2000, 6, 12, 0, false), shrinking = example(2000, 7, 25, -0.3, false);
    const RangeCalibration grows = fitRange(growing.predictions, growing.truth, 2.0 / 3.0);
    // |error| of a sum of four uniforms less 2 has mean 7/15.
    QVERIFY2(std::abs(grows.spreadSlope - 0.3 * 7 / 15) < 0.02, qPrintable(QString::number(grows.spreadSlope)));
    QVERIFY(rangeOf(60, grows).second - rangeOf(60, grows).first > 1.8 * (rangeOf(30, grows).second - rangeOf(30, grows).first));
    QVERIFY(fitRange(even.predictions, even.truth, 2.0 / 3.0).spreadSlope < 0.03);
    QVERIFY(fitRange(shrinking.predictions, shrinking.truth, 2.0 / 3.0).spreadSlope == 0);
}

void tst_Calibration::predictionsThatHardlyDifferGiveARangeThatCanBeWritten_data()
{
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("coverage");
    QTest::newRow("all the same") << 0.0 << 0.667;
    QTest::newRow("a billionth apart") << 1e-9 << 0.667;
    QTest::newRow("a thousandth apart") << 1e-3 << 0.667;
    QTest::newRow("too few photos for the coverage") << 1.0 << 0.99;
}

void tst_Calibration::predictionsThatHardlyDifferGiveARangeThatCanBeWritten()
{
    QFETCH(double, step);
    QFETCH(double, coverage);
    std::vector<double> predictions, truth;
    for (int i = 0; i < 20; ++i) {
        predictions.push_back(40 + i * step);
        truth.push_back(40 + (i % 2 == 0 ? i : -i));
    }
    const RangeCalibration range = fitRange(predictions, truth, coverage);
    QVERIFY(range.spreadSlope >= 0 && range.spreadSlope <= 100); // the card's own bounds
    QVERIFY(std::abs(range.spreadIntercept) <= 1000);
    QVERIFY(range.minimumSpread > 0 && range.minimumSpread <= 1000);
    QVERIFY(range.lowQuantile >= 0 && range.lowQuantile <= 1000 && range.highQuantile >= 0 && range.highQuantile <= 1000);
    const auto [low, high] = rangeOf(40, range);
    QVERIFY(low >= 1 && low < 40 && high > 40 && high <= 100);
    if (coverage == 0.99) {
        QCOMPARE(low, 1.0);
        QCOMPARE(high, 100.0);
    }
}

void tst_Calibration::pairsByHand()
{
    // Predictions 0, 0.5, 5, 30: gaps .5, 5, 30, 4.5, 29.5, 25. Truth 2, 1, 2, 3: the first and third are left out (equal).
    const std::vector<double> predictions{0, 0.5, 5, 30}, truth{2, 1, 2, 3};
    const std::vector<PairBin> bins = fitPairs(predictions, truth);
    const std::vector<double> from{0, 1, 2, 3, 4, 6, 8, 10, 15, 20};
    QCOMPARE(bins.size(), from.size());
    for (std::size_t i = 0; i < bins.size(); ++i) {
        QCOMPARE(bins[i].gapFrom, from[i]);
        QVERIFY(i + 1 < bins.size() ? bins[i].gapTo == from[i + 1] : std::isinf(bins[i].gapTo));
    }
    QCOMPARE(bins[0].pairs, 1); // 0 against 0.5, in the wrong order
    QCOMPARE(bins[4].pairs, 1); // 0.5 against 5, right; 0 against 5 is left out
    QCOMPARE(bins[9].pairs, 3); // all right
    QCOMPARE(bins[0].shareRight, 0.5); // never below a coin
    QCOMPARE(bins[4].shareRight, 1.0);
    QCOMPARE(bins[9].shareRight, 1.0);
    // A gap on an edge belongs to the bin that begins there; equal predictions are half right.
    QCOMPARE(fitPairs(std::vector<double>{0, 1}, std::vector<double>{0, 1})[1].pairs, 1);
    QCOMPARE(fitPairs(std::vector<double>{3, 3}, std::vector<double>{0, 1})[0].pairs, 1);
    // Violators are pooled by weight: 2 of 2 right at a gap of 1.5, 1 of 2 at 2.5: 3 of 4 in both.
    const std::vector<double> p{0, 1.5, 100, 101.5, 200, 202.5, 300, 302.5}, t{10, 20, 1000, 1001, 2000, 2001, 3001, 3000};
    const std::vector<PairBin> pooled = fitPairs(p, t);
    QCOMPARE(pooled[1].pairs, 2);
    QCOMPARE(pooled[2].pairs, 2);
    QCOMPARE(pooled[1].shareRight, 0.75);
    QCOMPARE(pooled[2].shareRight, 0.75);
    QCOMPARE(pooled[9].shareRight, 1.0);
}

void tst_Calibration::sharesNeverFallWithTheGap()
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const Example e = example(60, seed, 20, 0, true);
        const std::vector<PairBin> bins = fitPairs(e.predictions, e.truth);
        int pairs = 0;
        for (std::size_t i = 0; i < bins.size(); ++i) {
            QVERIFY(bins[i].shareRight >= 0.5 && bins[i].shareRight <= 1);
            QVERIFY(i == 0 || bins[i].shareRight >= bins[i - 1].shareRight);
            pairs += bins[i].pairs;
        }
        QCOMPARE(pairs, 60 * 59 / 2);
    }
}

void tst_Calibration::pairsOfNoUseAreAboutEqual()
{
    const std::vector<double> one{50}, same{40, 40, 40}, values{1, 2, 3};
    for (const PairBin &bin : fitPairs(one, one))
        QCOMPARE(bin.shareRight, 0.5);
    for (const PairBin &bin : fitPairs(values, same))
        QCOMPARE(bin.pairs, 0);
    QVERIFY(verdictOf(30, fitPairs(values, same)).aboutEqual);
    QVERIFY(verdictOf(30, {}).aboutEqual);
}

void tst_Calibration::theSixtyFivePerCentRule_data()
{
    QTest::addColumn<double>("gap");
    QTest::addColumn<bool>("aboutEqual");
    QTest::addColumn<double>("share");
    QTest::newRow("no gap") << 0.0 << true << 0.55;
    QTest::newRow("just below the edge") << 4.999 << true << 0.55;
    QTest::newRow("on the edge, exactly 65 %") << 5.0 << false << 0.65;
    QTest::newRow("the other photo is ahead") << -7.0 << false << 0.65;
    QTest::newRow("beyond the last edge") << 98.0 << false << 0.8;
    QTest::newRow("beyond it, the other way") << -98.0 << false << 0.8;
}

void tst_Calibration::theSixtyFivePerCentRule()
{
    QFETCH(double, gap);
    QFETCH(bool, aboutEqual);
    QFETCH(double, share);
    const std::vector<PairBin> bins{{0, 5, 0.55, 100}, {5, 10, 0.65, 90}, {10, std::numeric_limits<double>::infinity(), 0.8, 80}};
    const PairVerdict verdict = verdictOf(gap, bins);
    QCOMPARE(verdict.aboutEqual, aboutEqual);
    QCOMPARE(verdict.shareRight, share);
}

void tst_Calibration::percentileByHand_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("percentile");
    QTest::newRow("below all") << 1.0 << 0.0;
    QTest::newRow("above all") << 99.0 << 100.0;
    QTest::newRow("between the second and third") << 25.0 << 40.0;
    QTest::newRow("equal to two of five") << 30.0 << 60.0; // two below, two halves
}

void tst_Calibration::percentileByHand()
{
    QFETCH(double, value);
    QFETCH(double, percentile);
    const std::vector<double> sorted{10, 20, 30, 30, 40};
    QCOMPARE(percentileOf(value, sorted), percentile);
    QCOMPARE(percentileOf(value, {}), 50.0);
}

void tst_Calibration::flagEffectsOfTheWholeTable()
{
    QFile file(QStringLiteral(PAWTRAIT_SHARED_DIR "/data/pawpularity/train.csv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("needs ../shared/data/pawpularity/train.csv");
    file.readLine();
    std::vector<double> scores, cells;
    while (!file.atEnd()) {
        const QList<QByteArray> fields = file.readLine().trimmed().split(',');
        for (int f = 0; f < flagCount; ++f)
            cells.push_back(fields[f + 1].toDouble());
        scores.push_back(fields[flagCount + 1].toDouble());
    }
    Matrix flags(static_cast<int>(scores.size()), flagCount);
    flags.values = cells;
    const FlagEffects effects = fitFlagEffects(flags, scores);
    QCOMPARE(effects.rows, 9912);
    const auto names = flagDescriptions();
    for (std::size_t f = 0; f < flagCount; ++f) {
        const std::string name = names[f].name.toStdString();
        QVERIFY2(std::abs(effects.coefficient[f] - m_reference["flag_ridge_alpha_1"][name].get<double>()) < 1e-6, name.c_str());
        // The reference has no penalty; ours adds one row's worth to the rarest flag's ninety.
        const double error = m_reference["flag_ols_standard_error"][name].get<double>();
        QVERIFY2(std::abs(effects.standardError[f] / error - 1) < 0.012, name.c_str());
    }
    QVERIFY(effects.outOfFoldRmse > 20.55 && effects.outOfFoldRmse < 20.62);
    QVERIFY(std::abs(effects.constantRmse - m_reference["constant_rmse_in_sample"].get<double>()) < 0.02);
}

void tst_Calibration::flagThatIsNeverSetHasNoEffect()
{
    // Twenty photos; Eyes (index 1) alternates and is worth 10 points, nothing else is ever set.
    Matrix flags(20, flagCount);
    std::vector<double> scores;
    for (int r = 0; r < 20; ++r) {
        flags.row(r)[1] = r % 2;
        scores.push_back(30 + 10 * (r % 2));
    }
    const FlagEffects effects = fitFlagEffects(flags, scores);
    // Centred cross product 50, sum of squares 5: 50 / (5 + 1).
    QVERIFY(std::abs(effects.coefficient[1] - 50.0 / 6) < 1e-9);
    QCOMPARE(effects.mean[1], 0.5);
    for (std::size_t f : {0u, 2u, 11u}) {
        QCOMPARE(effects.coefficient[f], 0.0);
        QVERIFY(std::isfinite(effects.standardError[f]));
    }
}

void tst_Calibration::blurCarriesTheEffectOfEyesThatAreNotClear()
{
    FlagEffects effects;
    effects.coefficient[Eyes] = -2.5;
    effects.mean[Eyes] = 0.8;
    effects.coefficient[Blur] = -3.7;
    effects.mean[Blur] = 0.1;
    const double eyesNo = 2.0, blurYes = -3.33;
    QVERIFY(std::abs(flagEffect(effects, Eyes, FlagAnswer::No) - eyesNo) < 1e-12);
    QVERIFY(std::abs(flagEffect(effects, Blur, FlagAnswer::Yes) - (blurYes + eyesNo)) < 1e-12);
    QCOMPARE(flagEffect(effects, Blur, FlagAnswer::NotLookedAt), 0.0);
    Flags flags{};
    flags[Blur] = FlagAnswer::Yes;
    flags[Eyes] = FlagAnswer::No; // counted once
    const auto points = flagEffectsOf(effects, flags);
    QCOMPARE(points[Eyes], 0.0);
    QVERIFY(std::abs(points[Blur] - (blurYes + eyesNo)) < 1e-12);
    QCOMPARE(largestFlagEffect(effects), 2.0);
}

QTEST_GUILESS_MAIN(tst_Calibration)
#include "tst_calibration.moc"
