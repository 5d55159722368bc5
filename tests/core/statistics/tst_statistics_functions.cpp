#include "statistics/comparisons.h"
#include "statistics/correlation.h"
#include "statistics/histogram.h"
#include "statistics/kolmogorov.h"
#include "statistics/normality.h"
#include "statistics/summary.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace pawtrait;
using namespace pawtrait::statistics;
using nlohmann::json;

/// Small cases beside scipy, numpy, pandas, statsmodels and matplotlib, and cases that have no answer.
class TestStatisticsFunctions : public QObject {
    Q_OBJECT

    json m_reference;

    static bool near(double ours, double reference, double relative = 1e-9) { return std::abs(ours - reference) <= std::max(1e-12, relative * std::abs(reference)); }
    static bool nearOrNone(double ours, const json &reference) { return reference.is_null() ? std::isnan(ours) : near(ours, reference.get<double>()); }
    static std::vector<double> list(const json &values) { return values.get<std::vector<double>>(); }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(PAWTRAIT_SOURCE_DIR "/tests/data/statistics_functions.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        m_reference = json::parse(bytes.begin(), bytes.end());
    }

    void kolmogorovDistributions()
    {
        for (const json &row : m_reference["kstwo_sf"]) {
            const double ours = kolmogorovTail(row[0], row[1]), reference = row[2];
            QVERIFY2(near(ours, reference, 1e-6), qPrintable(QStringLiteral("%1: %2").arg(QString::fromStdString(row.dump())).arg(ours, 0, 'g', 12)));
        }
        for (const json &row : m_reference["smirnov"])
            QVERIFY2(near(smirnovTail(row[0], row[1]), row[2], 1e-9), row.dump().c_str());
        for (const json &row : m_reference["kstwobign_sf"])
            QVERIFY2(near(kolmogorovLimitTail(row[0]), row[1], 1e-9), row.dump().c_str());
        for (const json &row : m_reference["ks_exact"])
            QVERIFY2(near(twoSampleTail(row[0], row[1], row[2]), row[3], 1e-9), row.dump().c_str());
    }

    void lilliefors()
    {
        for (const json &row : m_reference["lilliefors"]) {
            QVERIFY2(near(lillieforsTableP(row["d"], row["n"]), row["p"], 1e-6), row.dump().c_str());
            if (row["x"].is_null())
                continue;
            const NormalityTests tests = testNormality(list(row["x"]));
            QVERIFY(near(tests.d, row["d"]));
            QVERIFY(near(tests.pTable, row["p"], 1e-6));
            QVERIFY2(near(tests.pDallalWilkinson, row["p_approx"], 1e-6), row.dump().c_str());
        }
    }

    void summaries()
    {
        for (const json &row : m_reference["summaries"]) {
            const std::string name = row["name"];
            const auto x = list(row["x"]);
            const Description d = describe(x);
            QVERIFY2(nearOrNone(d.mean, row["mean"]) && nearOrNone(d.sd, row["sd"]), name.c_str());
            QVERIFY2(d.q1 == row["q1"] && d.median == row["median"] && d.q3 == row["q3"], name.c_str());
            QVERIFY2(nearOrNone(d.skewnessAdjusted, row["skew"]) && nearOrNone(d.kurtosisAdjusted, row["kurt"]), name.c_str());
            const BoxSummary box = boxOf(x);
            QVERIFY2(box.whiskerLow == row["whislo"] && box.whiskerHigh == row["whishi"] && box.fliers == row["fliers"], name.c_str());
            const Histogram bars = histogram(x, 4);
            QVERIFY2(bars.edges == list(row["edges4"]) && bars.counts == row["hist4"].get<std::vector<int>>(), name.c_str());
            QCOMPARE(automaticBins(x, false), row["auto_bins"].get<int>());
        }
    }

    void scoresOnAnEdge()
    {
        // 34 and 67 lie on edges of the 51 bins over 1..100, where rounding must not move them into the bin before.
        const auto edges = evenEdges(1, 100, 51);
        QCOMPARE(edges[17], 34.0);
        QCOMPARE(binOf(34, edges), 17);
        QCOMPARE(binOf(67, edges), 34);
        QCOMPARE(binOf(100, edges), 50);
        QCOMPARE(binOf(1, edges), 0);
        QCOMPARE(binOf(100.5, edges), -1);
        QCOMPARE(binOf(std::nan(""), edges), -1);
    }

    void integerBinsHaveNoFalseGaps()
    {
        std::vector<double> every(100);
        std::iota(every.begin(), every.end(), 1.0);
        for (const int step : {1, 2, 5}) {
            const Histogram bars = histogram(every, integerEdges(1, 100, step));
            for (std::size_t i = 0; i + 1 < bars.counts.size(); ++i)
                QCOMPARE(bars.counts[i], step);
        }
    }

    void densities()
    {
        const json &kde = m_reference["kde"];
        const Density density = densityOf(list(kde["x"]));
        QVERIFY(near(density.bandwidth, kde["bandwidth"]));
        const auto height = density.at(list(kde["grid"]));
        for (std::size_t i = 0; i < height.size(); ++i)
            QVERIFY(near(height[i], kde["y"][i].get<double>()));
        // Bounded: everything inside, an area of 1.
        std::vector<double> grid(2001);
        for (std::size_t i = 0; i < grid.size(); ++i)
            grid[i] = 1 + static_cast<double>(i) * 19 / 2000;
        const auto bounded = density.atBounded(grid, 1, 20);
        const double area = std::accumulate(bounded.begin(), bounded.end(), 0.0) * 19 / 2000;
        QVERIFY2(std::abs(area - 1) < 0.01, qPrintable(QString::number(area)));
        QCOMPARE(density.atBounded(std::vector<double>{0.5, 20.5}, 1, 20), (std::vector<double>{0, 0}));
        QCOMPARE(densityOf(std::vector<double>{4, 4, 4}).at(std::vector<double>{4}), std::vector<double>{0});
    }

    void groups()
    {
        const json &r = m_reference["groups"];
        const GroupComparison c = compare(list(r["a"]), list(r["b"]));
        QVERIFY(near(c.welch.t, r["t"]) && near(c.welch.freedom, r["df"]) && near(c.welch.p, r["p"], 1e-6));
        QVERIFY(near(c.welch.low, r["low"]) && near(c.welch.high, r["high"]));
        QVERIFY(near(c.ranks.u, r["u"]) && near(c.ranks.p, r["mwp"], 1e-6));
        QVERIFY(near(c.ks.d, r["ks"][0]) && near(c.ks.pExact, r["ks"][1], 1e-6));
        const GroupComparison lonely = compare(std::vector<double>{1}, std::vector<double>{1, 2, 3});
        QVERIFY(std::isnan(lonely.welch.p) && std::isnan(lonely.ks.d) && lonely.n1 == 1);
        const GroupComparison same = compare(std::vector<double>{2, 2}, std::vector<double>{2, 2, 2});
        QVERIFY(std::isnan(same.welch.p) && std::isnan(same.ranks.p));
        QCOMPARE(same.ks.d, 0.0);
    }

    void manyTests()
    {
        const json &r = m_reference["adjust"];
        const auto p = list(r["p"]);
        const auto discovery = benjaminiHochberg(p), each = bonferroni(p);
        for (std::size_t i = 0; i < p.size(); ++i)
            QVERIFY(near(discovery[i], r["bh"][i]) && near(each[i], r["bonferroni"][i]));
        const auto withNone = bonferroni(std::vector<double>{0.1, std::nan(""), 0.2});
        QVERIFY(near(withNone[0], 0.2) && std::isnan(withNone[1]));
    }

    void bootstrap()
    {
        const std::vector<double> values{10, 20, 30};
        const std::vector<int> counts{100, 200, 100};
        const Interval range = bootstrapMean(values, counts, 7), again = bootstrapMean(values, counts, 7), other = bootstrapMean(values, counts, 8);
        QVERIFY(range.low == again.low && range.high == again.high);
        QVERIFY(range.low != other.low || range.high != other.high);
        const double error = std::sqrt(50.0 / 400); // SD 7.07
        QVERIFY(std::abs(range.low - (20 - 1.96 * error)) < 0.1 && std::abs(range.high - (20 + 1.96 * error)) < 0.1);
        QVERIFY(std::isnan(bootstrapMean(values, std::vector<int>{1, 0, 0}, 1).low));
    }

    void repeatedColumnsAreLeftOut()
    {
        Matrix x(6, 3);
        const std::vector<double> y{1, 2, 4, 3, 7, 9};
        for (int i = 0; i < 6; ++i) {
            x.row(i)[0] = i % 2;
            x.row(i)[1] = 5;         // never varies
            x.row(i)[2] = i % 2 * 3; // the first again
        }
        const LinearFit fit = fitLinear(x, y);
        QVERIFY(!std::isnan(fit.coefficients[1]) && std::isnan(fit.coefficients[2]) && std::isnan(fit.coefficients[3]));
        QVERIFY(near(fit.coefficients[0], 4) && near(fit.coefficients[1], 2.0 / 3));
        QCOMPARE(fit.freedom, 4.0);
    }

    void phiIsPearsonOfFlags()
    {
        const std::vector<double> a{1, 1, 0, 0, 1, 0, 0}, b{1, 0, 0, 1, 1, 0, 0};
        QVERIFY(near(phi(2, 1, 1, 3), pearson(a, b)));
        QVERIFY(near(spearman(a, b), pearson(a, b)));
        QVERIFY(std::isnan(pearson(a, std::vector<double>(7, 1.0))));
    }

    void nothingAtAll()
    {
        const std::vector<double> empty;
        QCOMPARE(describe(empty).count, std::size_t(0));
        QVERIFY(std::isnan(describe(empty).mean));
        QCOMPARE(boxOf(empty).count, std::size_t(0));
        QCOMPARE(histogram(empty, 3).counts, (std::vector<int>{0, 0, 0}));
        QVERIFY(qqPlot(empty).sample.empty());
        QVERIFY(std::isnan(testNormality(empty).d));
    }
};

QTEST_GUILESS_MAIN(TestStatisticsFunctions)
#include "tst_statistics_functions.moc"
