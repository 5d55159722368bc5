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
};

QTEST_GUILESS_MAIN(TestTrainCurves)
#include "tst_train_curves.moc"
