#include "training/metrics.h"

#include "support/fill.h"

#include <QTest>

#include <cmath>

using namespace pawtrait::training;

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byHand();
    void tiesShareTheirRank();
    void aConstantExplainsNothing();
    void roundsAreAveraged();
    void theRangeHoldsTheValue();
    void moreRoundsOfTheSameChangeNothing();
};

namespace {

bool near(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

void TestMetrics::byHand()
{
    const std::vector<double> predictions{1, 2, 3, 5}, truth{2, 2, 4, 8};
    const Accuracy accuracy = accuracyOf(predictions, truth);
    QVERIFY(near(accuracy.rmse, std::sqrt(11.0 / 4)));
    QVERIFY(near(accuracy.mae, 5.0 / 4));
    // Deviations from the means 2.75 and 4: sums of products 14, squares 8.75 and 24.
    QVERIFY(near(accuracy.pearson, 14 / std::sqrt(8.75 * 24)));
    QVERIFY(near(accuracy.r2, 1 - 11.0 / 24));
}

void TestMetrics::tiesShareTheirRank()
{
    // Ranks 0 1 2 3 and 0.5 0.5 2 3: products 4.5, squares 5 and 4.5.
    QVERIFY(near(accuracyOf(std::vector<double>{1, 2, 3, 5}, std::vector<double>{2, 2, 4, 8}).spearman, 4.5 / std::sqrt(5 * 4.5)));
    QVERIFY(near(accuracyOf(std::vector<double>{1, 2, 3}, std::vector<double>{10, 1000, 1e6}).spearman, 1));
}

void TestMetrics::aConstantExplainsNothing()
{
    const std::vector<double> truth{1, 2, 3};
    const Accuracy accuracy = accuracyOf(std::vector<double>{2, 2, 2}, truth);
    QCOMPARE(accuracy.pearson, 0.0);
    QCOMPARE(accuracy.spearman, 0.0);
    QVERIFY(near(accuracy.r2, 0));
}

void TestMetrics::roundsAreAveraged()
{
    const std::vector<double> truth{0, 0, 6};
    const std::vector<std::vector<double>> rounds{{0, 0, 3}, {3, 0, 6}};
    const Accuracy mean = meanOfRounds(rounds, truth);
    QVERIFY(near(mean.rmse, std::sqrt(3.0)));
    QVERIFY(near(mean.mae, 1.0));
    QVERIFY(near(mean.r2, 1 - 3.0 / 8));
    QVERIFY(near(mean.pearson, (1 + accuracyOf(rounds[1], truth).pearson) / 2));
}

void TestMetrics::theRangeHoldsTheValue()
{
    std::vector<double> truth, predictions;
    for (int i = 0; i < 300; ++i) {
        truth.push_back(40 + 20 * support::fill("metrics/truth", i));
        predictions.push_back(40 + 0.3 * (truth.back() - 40) + 5 * support::fill("metrics/noise", i));
    }
    const std::vector<std::vector<double>> rounds{predictions};
    const AccuracyRange first = bootstrap(rounds, truth, 0), again = bootstrap(rounds, truth, 0), other = bootstrap(rounds, truth, 1);
    for (const auto &metric : {first.rmse, first.r, first.r2})
        QVERIFY(metric.low < metric.value && metric.value < metric.high);
    QCOMPARE(first.rmse.low, again.rmse.low);
    QCOMPARE(first.r.high, again.r.high);
    QVERIFY(first.rmse.low != other.rmse.low);
    // The mean squared error's standard error, by the formula, gives nearly the same width.
    double mean = 0, squares = 0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const double error = std::pow(predictions[i] - truth[i], 2);
        mean += error / 300;
        squares += error * error / 300;
    }
    const double expected = 1.96 * std::sqrt((squares - mean * mean) / 300) / (2 * std::sqrt(mean));
    QVERIFY(near((first.rmse.high - first.rmse.low) / 2, expected, 0.1 * expected));
}

void TestMetrics::moreRoundsOfTheSameChangeNothing()
{
    const std::vector<double> truth{10, 20, 30, 70}, predictions{20, 20, 25, 40};
    const Accuracy one = accuracyOf(predictions, truth), three = meanOfRounds(std::vector<std::vector<double>>(3, predictions), truth);
    QVERIFY(near(one.rmse, three.rmse) && near(one.pearson, three.pearson) && near(one.r2, three.r2) && near(one.spearman, three.spearman));
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
