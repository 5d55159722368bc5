// Measures exploring a data set, for tests/bench/explore.py, which runs the peer (eda.py) beside it.
//   bench_explore charts DATASET OUT    reads, computes and writes the notebook's 17 charts as PNG, as eda.py does; prints the phases
//   bench_explore selection ROWS        a panel with ROWS generated photos; prints how long a new selection takes to be on screen
#include "common/files.h"
#include "common/large_blocks.h"
#include "explore/chart_builders.h"
#include "parts/chart_painter.h"
#include "parts/chart_png.h"
#include "parts/chart_view.h"
#include "explore/explore_panel.h"

#include <QApplication>
#include <QEventLoop>
#include <QFutureSynchronizer>
#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <random>

using namespace pawtrait;
using namespace pawtrait::ui;

namespace {

double seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double processorSeconds()
{
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double threadSeconds()
{
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

int charts(const QString &path, const QString &out)
{
    keepLargeBlocks();
    const double begun = seconds(), start = processorSeconds();
    auto set = dataset::openDataSet(path);
    if (!set) {
        std::fprintf(stderr, "%s\n", qPrintable(set.error().userText));
        return 1;
    }
    const double haveRead = processorSeconds();
    statistics::Columns columns = statistics::columnsOf(*set);
    auto results = statistics::explore(*set, columns);
    if (!results)
        return 1;
    const double haveComputed = processorSeconds();
    const ExploreData data(std::move(*set), std::move(columns), std::move(*results));
    const auto all = notebookCharts(data);
    const double haveCharts = processorSeconds();
    double drawing = 0;
    {
        QFutureSynchronizer<void> synchronizer;
        for (const Chart &chart : all) {
            const double from = threadSeconds();
            const QImage image = chartImage(chart, {1500, 800}, ChartColours::light());
            drawing += threadSeconds() - from;
            synchronizer.addFuture(QtConcurrent::run([image, file = out + QLatin1Char('/') + chart.key + QStringLiteral(".png")] {
                if (!writeFile(file, chartPng(image)))
                    std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
            }));
        }
    }
    const double haveDrawn = processorSeconds();
    std::printf("processor seconds: start %.3f read %.3f compute %.3f charts %.3f drawing %.3f PNG %.3f; wall after the start %.3f, %zu charts\n", start, haveRead - start, haveComputed - haveRead,
                haveCharts - haveComputed, drawing, haveDrawn - haveCharts - drawing, seconds() - begun, all.size());
    return 0;
}

dataset::DataSet generated(int rows)
{
    std::mt19937_64 random(1);
    dataset::DataSet set;
    set.name = QStringLiteral("generated");
    set.train.samples.resize(static_cast<std::size_t>(rows));
    set.sizes.resize(static_cast<std::size_t>(rows));
    for (int i = 0; i < rows; ++i) {
        auto &sample = set.train.samples[static_cast<std::size_t>(i)];
        sample.id = QString::number(i);
        sample.score = 1 + static_cast<double>((random() % 50) + (random() % 51));
        sample.hasFlags = true;
        for (double &flag : sample.flags)
            flag = random() % 5 == 0;
        set.sizes[static_cast<std::size_t>(i)] = {static_cast<int>(200 + random() % 1000), static_cast<int>(200 + random() % 1000)};
    }
    return set;
}

int selection(int rows)
{
    ExplorePanel panel;
    panel.resize(1400, 900);
    panel.show();
    QEventLoop loop;
    QObject::connect(&panel, &ExplorePanel::dataSetShown, &loop, &QEventLoop::quit);
    panel.showRows(generated(rows));
    loop.exec();
    // What a drag over bars does: choose the rows, count them for every chart, repaint the charts that are in sight. The numbers are
    // of the parts; the counting runs beside the window thread.
    auto columns = std::make_shared<statistics::Columns>();
    auto set = generated(rows);
    *columns = statistics::columnsOf(set);
    auto results = statistics::explore(set, *columns);
    const ExploreData data(std::move(set), *columns, std::move(*results));
    const auto found = panel.findChildren<ChartView *>();
    std::vector<ChartView *> views(found.begin(), found.end());
    std::erase_if(views, [](const ChartView *view) { return view->visibleRegion().isEmpty() || view->chart().plots.empty(); });
    std::vector<Chart> all = notebookCharts(data);
    std::vector<const Chart *> pointers;
    for (const Chart &chart : all)
        pointers.push_back(&chart);
    std::vector<double> choose, count, paint, whole, rest;
    // Processor seconds of one thread: other programs on the machine do not count.
    for (int round = 0; round < 12; ++round) {
        const double begun = processorSeconds();
        const Selection chosen = data.inRange(Field::Score, 20 + round, 50 + round, false);
        const double haveChosen = processorSeconds();
        const auto overlays = data.overlays(pointers, chosen);
        const double haveCounted = processorSeconds();
        const double before = processorSeconds();
        for (ChartView *view : views) {
            const Chart &chart = view->chart();
            view->setOverlay(data.overlays({&chart}, chosen).front());
        }
        const double haveSet = processorSeconds();
        double counting = 0; // the counting inside the loop above is not painting
        for (ChartView *view : views) {
            const double from = processorSeconds();
            const Chart &chart = view->chart();
            (void)data.overlays({&chart}, chosen);
            counting += processorSeconds() - from;
        }
        const double beforePanel = processorSeconds();
        panel.select(chosen); // table, chip, summary; its counting begins in another thread
        const double haveShown = processorSeconds();
        if (round < 2)
            continue;
        rest.push_back(haveShown - beforePanel);
        choose.push_back(haveChosen - begun);
        count.push_back(haveCounted - haveChosen);
        paint.push_back(haveSet - before - counting);
        whole.push_back(choose.back() + count.back() + paint.back());
    }
    const auto middle = [](std::vector<double> values) {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2] * 1000;
    };
    std::printf("rows %d charts counted %zu, in sight %zu: choose %.1f ms, count %.1f ms, repaint %.1f ms, together %.1f ms; table and summary %.1f ms (medians of %zu)\n", rows,
                all.size(), views.size(), middle(choose), middle(count), middle(paint), middle(whole), middle(rest), whole.size());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words[1] == QLatin1String("charts"))
        return charts(words[2], words[3]);
    if (words.size() == 3 && words[1] == QLatin1String("selection"))
        return selection(std::max(10, words[2].toInt()));
    std::fprintf(stderr, "usage: bench_explore charts DATASET OUT | selection ROWS\n");
    return 2;
}
