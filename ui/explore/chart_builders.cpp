#include "explore/chart_builders.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <span>

namespace pawtrait::ui {

namespace {

constexpr int flagCount = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::ui::charts", text);
}

QString flagName(int flag)
{
    return QString::fromLatin1(dataset::flagNames()[static_cast<std::size_t>(flag)]);
}

std::vector<double> heightsOf(const std::vector<int> &counts)
{
    return {counts.begin(), counts.end()};
}

ChartBars barsOf(const QString &name, const statistics::Histogram &histogram, Hue hue, Field field, Subset subset = {})
{
    return {name, histogram.edges, heightsOf(histogram.counts), hue, field, subset};
}

Plot photosBy(const QString &xLabel, Field field)
{
    Plot plot;
    plot.xLabel = xLabel;
    plot.yLabel = tr("Photos");
    plot.xField = field;
    return plot;
}

QString flagKey(int flag)
{
    return QStringLiteral("%1_%2").arg(flag + 5, 2, 10, QLatin1Char('0')).arg(flagName(flag).toLower().replace(QLatin1Char(' '), QLatin1Char('_')));
}

Chart single(const QString &key, const QString &title, Plot plot)
{
    return {key, title, {std::move(plot)}};
}

std::vector<double> fliersOf(const ExploreData &data, const Subset &subset, const statistics::BoxSummary &box)
{
    std::vector<double> fliers;
    const auto counts = data.levelCounts(subset);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double value = data.scoreLevels()[i];
        if (counts[i] > 0 && (value < box.whiskerLow || value > box.whiskerHigh))
            fliers.push_back(value);
    }
    return fliers;
}

Plot boxPlot(const ExploreData &data, int flag)
{
    Plot plot;
    plot.xLabel = flagName(flag);
    plot.yLabel = tr("Pawpularity");
    plot.yField = Field::Score;
    for (int level = 0; level < 2; ++level) {
        const auto &box = data.results().flags[static_cast<std::size_t>(flag)].box[static_cast<std::size_t>(level)];
        plot.boxes.push_back(
            {level ? tr("yes (%1)").arg(box.count) : tr("no (%1)").arg(box.count), box, fliersOf(data, {flag, level}, box), level ? Hue::Orange : Hue::Blue, {flag, level}});
    }
    return plot;
}

Plot flagHistogramPlot(const ExploreData &data, int flag)
{
    const auto &results = data.results();
    const auto &result = results.flags[static_cast<std::size_t>(flag)];
    Plot plot = photosBy(tr("Pawpularity"), Field::Score);
    const std::vector<double> grid = statistics::densityGrid(results.score.min, results.score.max);
    const double width = results.sharedEdges[1] - results.sharedEdges[0];
    for (int level = 0; level < 2; ++level) {
        const auto place = static_cast<std::size_t>(level);
        const Hue hue = level ? Hue::Orange : Hue::Blue;
        plot.bars.push_back(barsOf(level ? tr("%1: yes").arg(flagName(flag)) : tr("%1: no").arg(flagName(flag)), result.histogram[place], hue, Field::Score, {flag, level}));
        const double scale = static_cast<double>(result.density[place].count) * width;
        std::vector<double> height = result.density[place].at(grid);
        for (double &value : height)
            value *= scale;
        plot.lines.push_back({QString(), grid, std::move(height), hue, false, scale, {flag, level}});
    }
    return plot;
}

Chart framingChart(const QString &key, const QString &title, const QString &xLabel, Field field, const statistics::FramingMeasure &measure)
{
    Plot plot;
    plot.xLabel = xLabel;
    plot.yLabel = tr("Mean Pawpularity");
    plot.xField = field;
    ChartPoints cats{tr("cats"), {}, {}, {}, Hue::Green}, dogs{tr("dogs"), {}, {}, {}, Hue::Purple};
    ChartBars bars{tr("mean adjusted for cat or dog"), {}, {}, Hue::SkyBlue, Field::None, {}};
    for (const auto &bin : measure.bins) {
        bars.edges.push_back(bin.from);
        bars.heights.push_back(bin.adjustedMean);
        for (auto *points : {&cats, &dogs}) {
            const auto &group = points == &cats ? bin.cat : bin.dog;
            points->x.push_back((bin.from + bin.to) / 2);
            points->y.push_back(group.mean);
            points->errors.push_back(1.96 * group.error);
        }
    }
    bars.edges.push_back(measure.bins.back().to);
    plot.bars = {std::move(bars)};
    plot.points = {std::move(cats), std::move(dogs)};
    return single(key, title, std::move(plot));
}

} // namespace

Chart sizesChart(const ExploreData &data)
{
    Plot plot = photosBy(tr("Pixels"), Field::Width);
    plot.bars.push_back(barsOf(tr("Image heights"), statistics::histogram(data.columns().height, 32), Hue::Blue, Field::Height));
    plot.bars.push_back(barsOf(tr("Image widths"), statistics::histogram(data.columns().width, 32), Hue::Orange, Field::Width));
    return single(QStringLiteral("01_sizes"), tr("Images' height and width"), std::move(plot));
}

Chart widthChart(const ExploreData &data)
{
    Plot plot = photosBy(tr("Width (pixels)"), Field::Width);
    plot.bars.push_back(barsOf({}, statistics::histogram(data.columns().width, 32), Hue::Orange, Field::Width));
    return single(QStringLiteral("width"), tr("Width"), std::move(plot));
}

Chart heightChart(const ExploreData &data)
{
    Plot plot = photosBy(tr("Height (pixels)"), Field::Height);
    plot.bars.push_back(barsOf({}, statistics::histogram(data.columns().height, 32), Hue::Blue, Field::Height));
    return single(QStringLiteral("height"), tr("Height"), std::move(plot));
}

Chart ratioChart(const ExploreData &data)
{
    Plot plot = photosBy(tr("Width / height"), Field::Ratio);
    plot.bars.push_back(barsOf({}, statistics::histogram(data.columns().ratio, 16), Hue::Blue, Field::Ratio));
    return single(QStringLiteral("02_ratio"), tr("Images' ratio"), std::move(plot));
}

Chart scoreChart(const ExploreData &data, const ScoreChartOptions &options)
{
    const auto &scores = data.columns().score;
    const auto &d = data.results().score;
    Plot plot = photosBy(tr("Pawpularity"), Field::Score);
    plot.logarithmic = options.logarithmic;
    const int bins = std::clamp(options.bins, 1, 64);
    const auto bars = options.wholeNumbers ? statistics::histogram(scores, statistics::integerEdges(d.min, d.max, std::max(1, static_cast<int>((d.max - d.min) / bins + 0.5))))
                                           : statistics::histogram(scores, bins);
    plot.bars.push_back(barsOf({}, bars, Hue::Blue, Field::Score));
    const std::vector<double> grid = statistics::densityGrid(d.min, d.max);
    const double scale = static_cast<double>(scores.size()) * bars.width();
    const auto addLine = [&](const QString &name, std::vector<double> height, Hue hue, bool isDensity) {
        for (double &value : height)
            value *= scale;
        plot.lines.push_back({name, grid, std::move(height), hue, !isDensity, isDensity ? scale : 0, {}});
    };
    if (options.density)
        addLine(tr("density"), data.results().scoreDensity.at(grid), Hue::Purple, true);
    if (options.bounded)
        addLine(tr("density within 1 to 100"), data.results().scoreDensity.atBounded(grid, 1, 100), Hue::Green, false);
    return single(QStringLiteral("03_score"), tr("Pawpularity"), std::move(plot));
}

Chart qqChart(const ExploreData &data)
{
    const auto &qq = data.results().qq;
    Plot plot;
    plot.xLabel = tr("Theoretical quantiles of the normal");
    plot.yLabel = tr("Pawpularity");
    plot.yField = Field::Score;
    plot.points.push_back({QString(), qq.theoretical, qq.sample, {}, Hue::Blue});
    if (!qq.theoretical.empty()) {
        const std::vector<double> ends{qq.theoretical.front(), qq.theoretical.back()};
        plot.lines.push_back(
            {tr("normal with the scores' mean and SD"), ends, {qq.intercept + qq.slope * ends[0], qq.intercept + qq.slope * ends[1]}, Hue::Vermilion, false, 0, {}});
    }
    return single(QStringLiteral("04_qq"), tr("Quantiles beside the normal's"), std::move(plot));
}

Chart flagChart(const ExploreData &data, int flag)
{
    return {flagKey(flag), tr("Score by %1").arg(flagName(flag)), {boxPlot(data, flag), flagHistogramPlot(data, flag)}};
}

Chart flagHistogram(const ExploreData &data, int flag)
{
    Chart chart = flagChart(data, flag);
    chart.title = flagName(flag);
    chart.plots.erase(chart.plots.begin());
    for (ChartBars &bars : chart.plots.front().bars)
        bars.name.clear();
    return chart;
}

Chart correlationChart(const ExploreData &data, bool ranks)
{
    Plot plot;
    for (int flag = 0; flag < flagCount; ++flag)
        plot.cells.names.append(flagName(flag));
    plot.cells.names.append(QStringLiteral("Pawpularity"));
    plot.cells.selectsFlags = true;
    plot.cells.values = ranks ? data.results().spearman : data.results().pearson;
    return single(QStringLiteral("17_correlation"), ranks ? tr("Correlation of ranks (Spearman)") : tr("Correlation (Pearson)"), std::move(plot));
}

Chart areaChart(const ExploreData &data)
{
    return framingChart(QStringLiteral("18_area_share"), tr("Score by the animal's size"), tr("The animal's share of the photo"), Field::AreaShare,
                        data.results().framing->areaShare);
}

Chart offsetChart(const ExploreData &data)
{
    return framingChart(QStringLiteral("19_centre_offset"), tr("Score by distance from the centre"), tr("Distance from the centre (0 centre, 1 corner)"), Field::CentreOffset,
                        data.results().framing->centreOffset);
}

Chart columnChart(const ExploreData &data, std::size_t column)
{
    constexpr int bins = 24;
    constexpr std::size_t tenths = 10;
    const QString name = data.moreNames()[static_cast<qsizetype>(column)];
    const Field field = fieldOfColumn(column);
    std::vector<std::pair<double, double>> known; // value, score
    for (std::size_t row = 0; row < data.rows(); ++row) {
        if (std::isfinite(data.moreValues(column)[row]))
            known.emplace_back(data.moreValues(column)[row], data.columns().score[row]);
    }
    std::sort(known.begin(), known.end());
    std::vector<double> values;
    for (const auto &[value, score] : known)
        values.push_back(value);
    Plot counts = photosBy(name, field), means;
    counts.bars.push_back(barsOf({}, statistics::histogram(values, bins), Hue::SkyBlue, field));
    means.xLabel = name;
    means.yLabel = tr("Mean Pawpularity");
    means.xField = field;
    ChartPoints points;
    const std::size_t parts = std::min(tenths, known.size());
    for (std::size_t part = 0; part < parts; ++part) {
        const std::span group(known.begin() + static_cast<std::ptrdiff_t>(part * known.size() / parts), known.begin() + static_cast<std::ptrdiff_t>((part + 1) * known.size() / parts));
        std::vector<double> places, scores;
        for (const auto &[value, score] : group) {
            places.push_back(value);
            scores.push_back(score);
        }
        points.x.push_back(statistics::meanOf(places));
        points.y.push_back(statistics::meanOf(scores));
        const double error = scores.size() > 1 ? std::sqrt(statistics::varianceOf(scores) / static_cast<double>(scores.size())) : 0;
        points.errors.push_back(1.96 * error);
    }
    means.points.push_back(std::move(points));
    return {QStringLiteral("word_%1").arg(column + 1, 2, 10, QLatin1Char('0')), tr("Goes with \"%1\"").arg(name), {std::move(counts), std::move(means)}};
}

Chart columnCorrelationChart(const ExploreData &data, bool ranks)
{
    const auto columns = static_cast<std::size_t>(data.moreNames().size());
    std::vector<std::vector<double>> known(columns + 1);
    for (std::size_t row = 0; row < data.rows(); ++row) {
        bool isWhole = true;
        for (std::size_t column = 0; column < columns; ++column)
            isWhole = isWhole && std::isfinite(data.moreValues(column)[row]);
        if (!isWhole)
            continue;
        for (std::size_t column = 0; column < columns; ++column)
            known[column].push_back(data.moreValues(column)[row]);
        known.back().push_back(data.columns().score[row]);
    }
    Plot plot;
    plot.cells.names = data.moreNames() + QStringList(QStringLiteral("Pawpularity"));
    plot.cells.values = ranks ? statistics::spearmanMatrix(known) : statistics::pearsonMatrix(known);
    return single(QStringLiteral("word_correlation"), ranks ? tr("Words: correlation of ranks (Spearman)") : tr("Words: correlation (Pearson)"), std::move(plot));
}

std::vector<Chart> notebookCharts(const ExploreData &data)
{
    std::vector<Chart> charts;
    if (data.has(Field::Width)) {
        charts.push_back(sizesChart(data));
        charts.push_back(ratioChart(data));
    }
    charts.push_back(scoreChart(data));
    charts.push_back(qqChart(data));
    for (int flag = 0; flag < flagCount && data.hasFlags(); ++flag)
        charts.push_back(flagChart(data, flag));
    if (data.hasFlags())
        charts.push_back(correlationChart(data));
    return charts;
}

QStringList chartKeys()
{
    QStringList keys{QStringLiteral("01_sizes"), QStringLiteral("02_ratio"), QStringLiteral("03_score"), QStringLiteral("04_qq")};
    for (int flag = 0; flag < flagCount; ++flag)
        keys.append(flagKey(flag));
    return keys << QStringLiteral("17_correlation") << QStringLiteral("18_area_share") << QStringLiteral("19_centre_offset");
}

} // namespace pawtrait::ui
