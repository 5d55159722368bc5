#include "train/run_charts.h"

#include <QTest>

#include <cmath>

using namespace pawtrait;
using namespace pawtrait::ui;

class TestTrainCurves : public QObject {
    Q_OBJECT

private slots:
    void curvesOfManyStepsAreThinned()
    {
        std::vector<training::MeasuredRow> rows;
        for (int step = 1; step <= 50'000; ++step)
            rows.push_back({0, (step - 1) / 1000, (step - 1) % 1000 + 1, false, 1.0 + step % 2, 20, 0.1, 5});
        const CurveRun run{QStringLiteral("long"), &rows, 0};
        const Chart chart = curveChart(Curve::Loss, {&run, 1}, {.smoothing = 0, .logarithmic = false, .showTraining = true});
        QCOMPARE(chart.plots.front().lines.size(), std::size_t(1));
        QCOMPARE(chart.plots.front().lines[0].x.size(), std::size_t(600));
        QVERIFY(std::abs(chart.plots.front().lines[0].y[300] - 1.5) < 0.05);
        const std::vector<double> steps{2, 2, 2, 4};
        QCOMPARE(smoothed(steps, 0), steps);
        QVERIFY(std::abs(smoothed(steps, 0.9)[2] - 2) < 1e-9); // the beginning does not pull to 0
    }

    void roundsAreMarksAndNotACurveOfLearning()
    {
        std::vector<training::MeasuredRow> rows;
        for (int round = 0; round < 5; ++round) {
            rows.push_back({0, round, 0, false, 400.0 + round % 2, 20.0 + round % 2, 0, 0});
            rows.push_back({0, round, 0, true, 441, 21, 0, 0});
        }
        const CurveRun heads{QStringLiteral("heads"), &rows, 0, true}, network{QStringLiteral("network"), &rows, 0};
        const CurveOptions options{.smoothing = 0.6, .logarithmic = false, .showTraining = true};
        const Chart chart = curveChart(Curve::Loss, {&heads, 1}, options);
        const Plot &plot = chart.plots.front();
        QCOMPARE(plot.xLabel, QStringLiteral("Round"));
        QVERIFY(chart.title != QLatin1String("Loss") && plot.yLabel.contains(QLatin1String("Squared error")));
        QCOMPARE(plot.lines.size(), std::size_t(2));
        QVERIFY(!plot.lines[0].isJoined && !plot.lines[1].isJoined);
        QCOMPARE(plot.lines[0].y, (std::vector<double>{400, 401, 400, 401, 400})); // repeats are not smoothed
        QVERIFY(curveChart(Curve::Loss, {&network, 1}, options).plots.front().lines[1].isJoined);
        const CurveRun both[] = {heads, network};
        QCOMPARE(curveChart(Curve::Rmse, both, options).plots.front().xLabel, QStringLiteral("Epoch or round"));
        const CurveRun trees{QStringLiteral("trees"), &rows, 0, false, true};
        QCOMPARE(curveChart(Curve::Rmse, {&trees, 1}, options).plots.front().xLabel, QStringLiteral("Tree"));
    }

    void tenFoldsHaveTenColours()
    {
        for (const ChartColours &colours : {ChartColours::light(), ChartColours::darkOnes()}) {
            std::vector<QColor> all{colours.background};
            for (int fold = 0; fold < 10; ++fold)
                all.push_back(colours.of(hueOf(fold)));
            for (std::size_t a = 0; a < all.size(); ++a) {
                for (std::size_t b = a + 1; b < all.size(); ++b) { // weighted as the eye does, "redmean"; black and white are 765 apart
                    const double red = (all[a].red() + all[b].red()) / 2.0, dr = all[a].red() - all[b].red(), dg = all[a].green() - all[b].green(),
                                 db = all[a].blue() - all[b].blue();
                    const double apart = std::sqrt((2 + red / 256) * dr * dr + 4 * dg * dg + (2 + (255 - red) / 256) * db * db);
                    QVERIFY2(apart > 90, qPrintable(QStringLiteral("%1 and %2: %3").arg(all[a].name(), all[b].name()).arg(apart)));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTrainCurves)
#include "tst_train_curves.moc"
