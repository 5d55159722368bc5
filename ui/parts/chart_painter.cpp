#include "parts/chart_painter.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace pawtrait::ui {

namespace {

constexpr double boxWidth = 0.5;
constexpr double logFloor = 0.5; ///< where bars on a logarithmic axis stand: half a photo

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

QFont fontOf(int pixels, bool bold = false)
{
    QFont font;
    font.setPixelSize(std::max(pixels, 6));
    font.setBold(bold);
    return font;
}

void styleAxis(QCPAxis *axis, const ChartColours &colours, int fontPixels)
{
    axis->setBasePen(QPen(colours.grid));
    axis->setTickPen(QPen(colours.grid));
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelFont(fontOf(fontPixels));
    axis->setLabelFont(fontOf(fontPixels));
    axis->setTickLabelColor(colours.text);
    axis->setLabelColor(colours.text);
    axis->grid()->setPen(QPen(colours.grid, 0, Qt::SolidLine));
    axis->grid()->setZeroLinePen(QPen(colours.grid));
    axis->setNumberFormat(QStringLiteral("gb"));
    axis->setNumberPrecision(5);
    axis->ticker()->setTickCount(5);
}

/// Bars of any width as one outline that comes back to the ground between them.
QVector<QCPCurveData> outline(const std::vector<double> &edges, const std::vector<double> &heights, double ground)
{
    QVector<QCPCurveData> points;
    points.reserve(static_cast<int>(heights.size()) * 4);
    double t = 0;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const double height = std::isfinite(heights[i]) ? std::max(heights[i], ground) : ground;
        points.append({t++, edges[i], ground});
        points.append({t++, edges[i], height});
        points.append({t++, edges[i + 1], height});
        points.append({t++, edges[i + 1], ground});
    }
    return points;
}

QCPCurve *addBars(QCPAxisRect *rect, const std::vector<double> &edges, const std::vector<double> &heights, bool logarithmic, const QColor &fill, const QColor &line)
{
    auto *curve = new QCPCurve(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    curve->data()->set(outline(edges, heights, logarithmic ? logFloor : 0), true);
    curve->setBrush(fill);
    curve->setPen(QPen(line, 0));
    curve->setSelectable(QCP::stNone);
    return curve;
}

QVector<double> toVector(const std::vector<double> &values)
{
    return {values.begin(), values.end()};
}

QCPGraph *addLine(QCustomPlot *plot, QCPAxisRect *rect, const std::vector<double> &x, const std::vector<double> &y, const QPen &pen)
{
    QCPGraph *graph = plot->addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    graph->setData(toVector(x), toVector(y), true);
    graph->setPen(pen);
    graph->setSelectable(QCP::stNone);
    return graph;
}

/// Points that would be drawn on top of one another are drawn once: 10,000 photos have 100 scores.
void addPoints(QCustomPlot *plot, QCPAxisRect *rect, const ChartPoints &points, const QColor &colour, int size)
{
    QVector<double> x, y;
    constexpr double cells = 2000;
    const auto range = [](const std::vector<double> &values) {
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        return values.empty() || *high == *low ? 1.0 : *high - *low;
    };
    const double stepX = range(points.x) / cells, stepY = range(points.y) / cells;
    for (std::size_t i = 0; i < points.x.size(); ++i) {
        const bool near = !x.isEmpty() && std::abs(points.x[i] - x.last()) < stepX && std::abs(points.y[i] - y.last()) < stepY && points.errors.empty();
        if (near && i + 1 < points.x.size())
            continue;
        x.append(points.x[i]);
        y.append(points.y[i]);
    }
    QCPGraph *graph = plot->addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    graph->setData(x, y);
    graph->setLineStyle(QCPGraph::lsNone);
    constexpr double faint = 0.35;
    graph->setPen(QPen(points.isFaint ? withAlpha(colour, faint) : colour)); // the discs' colour
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, size));
    graph->setName(points.name);
    graph->setSelectable(QCP::stNone);
    if (points.errors.empty())
        return;
    auto *bars = new QCPErrorBars(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    bars->setDataPlottable(graph);
    bars->setData(toVector(points.errors));
    bars->setPen(QPen(colour, 1.5));
    bars->setSelectable(QCP::stNone);
}

QCPStatisticalBox *addBox(QCPAxisRect *rect, double place, const statistics::BoxSummary &box, const std::vector<double> &fliers, double width, const QColor &colour,
                          const ChartColours &colours)
{
    auto *item = new QCPStatisticalBox(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    item->setWidth(width);
    item->setWhiskerWidth(width / 2);
    item->setSelectable(QCP::stNone);
    if (box.count > 0)
        item->addData(place, box.whiskerLow, box.q1, box.median, box.q3, box.whiskerHigh, toVector(fliers));
    item->setPen(QPen(colours.text, 1));
    item->setBrush(colour);
    item->setMedianPen(QPen(colours.text, 2, Qt::SolidLine, Qt::FlatCap));
    item->setWhiskerPen(QPen(colours.text, 1));
    item->setWhiskerBarPen(QPen(colours.text, 1));
    item->setOutlierStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colours.text, 1), Qt::NoBrush, 5));
    return item;
}

struct Extent {
    double low = 0, high = 1;
    bool set = false;
    void take(double value)
    {
        if (!std::isfinite(value))
            return;
        low = set ? std::min(low, value) : value;
        high = set ? std::max(high, value) : value;
        set = true;
    }
    void widen(double share)
    {
        const double room = (high - low > 0 ? high - low : 1) * share;
        low -= room;
        high += room;
    }
};

/// Room for the legend above what is drawn.
constexpr double legendRoom = 1.15;

void setRanges(const Plot &plot, QCPAxis *x, QCPAxis *y)
{
    Extent wide, tall;
    for (const ChartBars &bars : plot.bars) {
        for (double edge : bars.edges)
            wide.take(edge);
        tall.take(0);
        for (double height : bars.heights)
            tall.take(height);
    }
    for (const ChartLine &line : plot.lines) {
        for (double value : line.x)
            wide.take(value);
        for (double value : line.y) {
            if (!plot.logarithmic || value > 0)
                tall.take(value);
        }
    }
    for (const ChartPoints &points : plot.points) {
        for (std::size_t i = 0; i < points.x.size(); ++i) {
            const double error = points.errors.empty() || !std::isfinite(points.errors[i]) ? 0 : points.errors[i];
            wide.take(points.x[i]);
            tall.take(points.y[i] - error);
            tall.take(points.y[i] + error);
        }
    }
    for (std::size_t i = 0; i < plot.boxes.size(); ++i) {
        wide.take(0.4 + static_cast<double>(i));
        wide.take(1.6 + static_cast<double>(i));
        tall.take(plot.boxes[i].box.whiskerLow);
        tall.take(plot.boxes[i].box.whiskerHigh);
        for (double flier : plot.boxes[i].fliers)
            tall.take(flier);
    }
    if (plot.boxes.empty())
        wide.widen(0.03);
    const bool onGround = !plot.bars.empty();
    if (plot.logarithmic) {
        y->setScaleType(QCPAxis::stLogarithmic);
        y->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
        if (onGround)
            y->setRange(logFloor, std::max(tall.high, 1.0) * 1.5);
        else
            y->setRange((tall.set && tall.low > 0 ? tall.low : 0.1) / 1.1, (tall.set && tall.high > 0 ? tall.high : 1) * 1.1);
    } else {
        const double ground = tall.low;
        tall.widen(0.05);
        const bool legendOverPoints = !plot.bars.empty() && !plot.points.empty();
        y->setRange(onGround ? std::min(0.0, ground) : tall.low, tall.high * (legendOverPoints ? legendRoom : 1));
    }
    x->setRange(wide.low, wide.high);
}

QCPColorGradient gradientOf(const HeatScale &scale, const ChartColours &colours)
{
    QCPColorGradient gradient;
    gradient.clearColorStops();
    for (const auto &[place, colour] : scale.stops(colours.dark))
        gradient.setColorStopAt(place, colour);
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    return gradient;
}

/// The largest absolute value beside the diagonal, so that the weak correlations of this data can be told apart.
double cellLimit(const Matrix &values)
{
    double limit = 0.1;
    for (int i = 0; i < values.rows; ++i) {
        for (int j = 0; j < values.columns; ++j)
            limit = i != j && std::isfinite(values.row(i)[j]) ? std::max(limit, std::abs(values.row(i)[j])) : limit;
    }
    return limit;
}

/// `flat`: one line at the foot, over bars that begin at 0, where a small chart has no points.
void addLegend(QCPAxisRect *rect, const ChartColours &colours, int fontPixels, const std::vector<QCPAbstractPlottable *> &entries, bool flat)
{
    if (entries.empty())
        return;
    auto *legend = new QCPLegend;
    rect->insetLayout()->addElement(legend, (flat ? Qt::AlignBottom : Qt::AlignTop) | Qt::AlignRight);
    if (flat) {
        legend->setFillOrder(QCPLegend::foColumnsFirst);
        legend->setIconSize(fontPixels, fontPixels);
    }
    legend->setLayer(QStringLiteral("legend"));
    legend->setFont(fontOf(fontPixels));
    legend->setTextColor(colours.text);
    legend->setBrush(flat ? QBrush(Qt::NoBrush) : QBrush(withAlpha(colours.background, 0.8)));
    legend->setBorderPen(Qt::NoPen);
    for (QCPAbstractPlottable *entry : entries)
        legend->addItem(new QCPPlottableLegendItem(legend, entry));
}

} // namespace

ChartPainter::ChartPainter(QCustomPlot *plot) : m_plot(plot)
{
    m_plot->setNoAntialiasingOnDrag(false);
    m_plot->setPlottingHint(QCP::phFastPolylines);
    m_plot->setAutoAddPlottableToLegend(false);
    m_plot->addLayer(QStringLiteral("selection"), m_plot->layer(QStringLiteral("main")), QCustomPlot::limAbove);
    m_selectionLayer = m_plot->layer(QStringLiteral("selection"));
    m_selectionLayer->setMode(QCPLayer::lmBuffered);
}

void ChartPainter::draw(const Chart &chart, const ChartColours &colours, int fontPixels, ChartRoom room)
{
    m_room = room;
    const bool withTitle = room == ChartRoom::Page;
    m_plot->clearItems();
    m_plot->clearPlottables();
    m_selected.clear();
    m_axisRects.clear();
    m_plot->plotLayout()->clear();
    m_plot->setBackground(QBrush(colours.background));
    int row = 0;
    if (withTitle)
        m_plot->plotLayout()->addElement(row++, 0, new QCPTextElement(m_plot, chart.title, fontOf(fontPixels * 5 / 4, true)));
    if (withTitle)
        static_cast<QCPTextElement *>(m_plot->plotLayout()->element(0, 0))->setTextColor(colours.text);
    auto *grid = new QCPLayoutGrid;
    m_plot->plotLayout()->addElement(row, 0, grid);
    for (std::size_t i = 0; i < chart.plots.size(); ++i) {
        auto *rect = new QCPAxisRect(m_plot);
        grid->addElement(0, static_cast<int>(i), rect);
        for (QCPAxis *axis : rect->axes()) {
            axis->setLayer(QStringLiteral("axes"));
            axis->grid()->setLayer(QStringLiteral("grid"));
            styleAxis(axis, colours, fontPixels);
        }
        m_axisRects.push_back(rect);
        if (!chart.plots[i].amounts.empty())
            drawAmounts(chart.plots[i], rect, colours, fontPixels);
        else if (chart.plots[i].cells.names.isEmpty())
            drawPlot(chart.plots[i], rect, colours, fontPixels);
        else
            drawCells(chart.plots[i], rect, colours, fontPixels);
        prepareSelection(chart.plots[i], rect, colours);
    }
    if (chart.plots.size() == 2)
        grid->setColumnStretchFactor(1, 1.0);
}

void ChartPainter::drawPlot(const Plot &plot, QCPAxisRect *rect, const ChartColours &colours, int fontPixels)
{
    QCPAxis *x = rect->axis(QCPAxis::atBottom), *y = rect->axis(QCPAxis::atLeft);
    const bool small = m_room == ChartRoom::Small; // the view's title says what it is
    if (!small) {
        x->setLabel(plot.xLabel);
        y->setLabel(plot.yLabel);
    }
    if (small) {
        x->ticker()->setTickCount(3);
        y->ticker()->setTickCount(3);
    }
    setRanges(plot, x, y);
    std::vector<QCPAbstractPlottable *> entries;
    for (const ChartBars &bars : plot.bars) {
        const double alpha = !plot.points.empty() ? 0.3 : plot.bars.size() > 1 ? 0.5 : 0.75;
        QCPCurve *curve = addBars(rect, bars.edges, bars.heights, plot.logarithmic, withAlpha(colours.of(bars.hue), alpha), withAlpha(colours.background, 0.6));
        curve->setName(bars.name);
        if (!bars.name.isEmpty() && !small)
            entries.push_back(curve);
    }
    for (const ChartPoints &points : plot.points) {
        addPoints(m_plot, rect, points, colours.of(points.hue), std::max(4, fontPixels * 2 / 5));
        if (!points.name.isEmpty())
            entries.push_back(m_plot->graph(m_plot->graphCount() - 1));
    }
    for (const ChartLine &line : plot.lines) {
        QCPGraph *graph = addLine(m_plot, rect, line.x, line.y, QPen(colours.of(line.hue), small || (line.isRead && line.dashed) ? 1 : 2, line.dashed ? Qt::DashLine : Qt::SolidLine));
        graph->setName(line.name);
        if (!line.isJoined) {
            graph->setLineStyle(QCPGraph::lsNone);
            graph->setPen(QPen(colours.of(line.hue))); // a ring is not dashed
            graph->setScatterStyle(QCPScatterStyle(line.dashed ? QCPScatterStyle::ssCircle : QCPScatterStyle::ssDisc, small ? 5 : 7));
        } else if (line.hasMarks) {
            graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, small ? 4 : 6));
        }
        if (!line.name.isEmpty() && line.isInLegend)
            entries.push_back(graph);
    }
    constexpr std::size_t mostSmallLabels = 6;
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (std::size_t i = 0; i < plot.boxes.size(); ++i) {
        const ChartBox &box = plot.boxes[i];
        addBox(rect, static_cast<double>(i) + 1, box.box, box.fliers, boxWidth, withAlpha(colours.of(box.hue), 0.75), colours);
        if (!small || i % 2 == 0 || plot.boxes.size() <= mostSmallLabels) // they would run into each other
            ticker->addTick(static_cast<double>(i) + 1, small ? box.label.section(QLatin1Char(' '), 0, 0) : box.label);
    }
    if (!plot.boxes.empty()) {
        x->setTicker(ticker);
        x->grid()->setVisible(false);
    }
    const bool coloursAlone = plot.points.size() > 1; // nothing else says which is which
    if (!small || coloursAlone)
        addLegend(rect, colours, fontPixels, entries, small);
}

/// A row for each amount: what it is called and how much it is stand beside its bar, so that no colour has to be looked up.
void ChartPainter::drawAmounts(const Plot &plot, QCPAxisRect *rect, const ChartColours &colours, int fontPixels)
{
    constexpr int longestName = 30;
    constexpr double thickness = 0.7, alpha = 0.75, room = 1.02; // of a row; beside the longest bar
    QCPAxis *x = rect->axis(QCPAxis::atBottom), *y = rect->axis(QCPAxis::atLeft);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const QFont font = fontOf(fontPixels);
    const QFontMetrics metrics(font);
    double most = 0;
    int widest = 0;
    for (std::size_t i = 0; i < plot.amounts.size(); ++i) {
        const ChartAmount &amount = plot.amounts[i];
        const auto place = static_cast<double>(i);
        const bool isLong = amount.name.size() > longestName;
        ticker->addTick(place, isLong ? amount.name.left(longestName - 1) + QChar(0x2026) : amount.name);
        auto *bar = new QCPBars(y, x);
        bar->setWidth(thickness);
        bar->addData(place, amount.value);
        bar->setBrush(withAlpha(colours.of(amount.hue), alpha));
        bar->setPen(Qt::NoPen);
        bar->setSelectable(QCP::stNone);
        const QString words = amountInWords(amount, plot.amountUnit);
        auto *text = new QCPItemText(m_plot);
        text->setClipToAxisRect(false);
        text->position->setAxes(x, y);
        text->position->setAxisRect(rect);
        text->position->setCoords(amount.value, place);
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        text->setPadding(QMargins(fontPixels / 2, 0, 0, 0));
        text->setFont(font);
        text->setColor(colours.text);
        text->setText(words);
        text->setSelectable(false);
        most = std::max(most, amount.value);
        widest = std::max(widest, metrics.horizontalAdvance(words));
    }
    y->setTicker(ticker);
    y->setTickLength(0);
    y->setRange(-0.5, static_cast<double>(plot.amounts.size()) - 0.5);
    y->setRangeReversed(true);
    y->grid()->setVisible(false);
    x->setRange(0, (most > 0 ? most : 1) * room);
    rect->setMinimumMargins(QMargins(0, 0, widest + fontPixels, 0));
    if (m_room != ChartRoom::Small)
        x->setLabel(plot.xLabel);
}

void ChartPainter::drawCells(const Plot &plot, QCPAxisRect *rect, const ChartColours &colours, int fontPixels)
{
    QCPAxis *x = rect->axis(QCPAxis::atBottom), *y = rect->axis(QCPAxis::atLeft);
    const ChartCells &cells = plot.cells;
    const QStringList &rowNames = cells.namesOfRows();
    const auto columns = static_cast<int>(cells.names.size()), rows = static_cast<int>(rowNames.size());
    const double limit = cells.scale ? 0 : cellLimit(cells.values);
    const HeatScale scale = cells.scale.value_or(HeatScale{-limit, limit, true});
    auto *map = new QCPColorMap(x, y);
    map->data()->setSize(columns, rows);
    const auto range = [](int count) { return count > 1 ? QCPRange(0, count - 1) : QCPRange(-0.5, 0.5); };
    map->data()->setRange(range(columns), range(rows));
    map->setInterpolate(false);
    map->setTightBoundary(false);
    map->setGradient(gradientOf(scale, colours));
    map->setDataRange(QCPRange(scale.low, scale.high));
    auto columnTicker = QSharedPointer<QCPAxisTickerText>::create(), rowTicker = QSharedPointer<QCPAxisTickerText>::create();
    for (int column = 0; column < columns; ++column)
        columnTicker->addTick(column, cells.names[column]);
    for (int row = 0; row < rows; ++row) {
        rowTicker->addTick(row, rowNames[row]);
        for (int column = 0; column < columns; ++column) {
            const double value = cells.values.row(row)[static_cast<std::size_t>(column)], shade = cells.shown().row(row)[static_cast<std::size_t>(column)];
            map->data()->setCell(column, row, shade);
            auto *text = new QCPItemText(m_plot);
            text->setClipAxisRect(rect);
            text->position->setAxes(x, y);
            text->position->setAxisRect(rect);
            text->position->setCoords(column, row);
            text->setText(std::isfinite(value) ? QString::number(value, 'f', cells.decimals) : QStringLiteral("-"));
            text->setFont(fontOf(fontPixels * 4 / 5));
            text->setColor(std::isfinite(shade) ? HeatScale::textOn(scale.colour(shade, colours.dark)) : colours.text);
            text->setSelectable(false);
        }
    }
    x->setTicker(columnTicker);
    y->setTicker(rowTicker);
    x->setTickLabelRotation(-40);
    x->grid()->setVisible(false);
    y->grid()->setVisible(false);
    x->setRange(-0.5, columns - 0.5);
    y->setRange(-0.5, rows - 0.5);
    y->setRangeReversed(true);
    map->setSelectable(QCP::stNone);
    if (m_room != ChartRoom::Small)
        addScale(map, rect, cells.scaleLabel, colours, fontPixels);
}

/// The legend of the colours, as high as the cells.
void ChartPainter::addScale(QCPColorMap *map, QCPAxisRect *rect, const QString &label, const ChartColours &colours, int fontPixels)
{
    auto *legend = new QCPColorScale(m_plot);
    auto *grid = qobject_cast<QCPLayoutGrid *>(rect->layout());
    grid->addElement(0, grid->columnCount(), legend);
    legend->setType(QCPAxis::atRight);
    legend->setBarWidth(fontPixels);
    styleAxis(legend->axis(), colours, fontPixels);
    legend->setLabel(label);
    legend->setGradient(map->gradient());
    legend->setDataRange(map->dataRange());
    map->setColorScale(legend);
    auto *sameHeight = new QCPMarginGroup(m_plot);
    rect->setMarginGroup(QCP::msTop | QCP::msBottom, sameHeight);
    legend->setMarginGroup(QCP::msTop | QCP::msBottom, sameHeight);
}

void ChartPainter::prepareSelection(const Plot &plot, QCPAxisRect *rect, const ChartColours &colours)
{
    const bool small = m_room == ChartRoom::Small;
    Selected selected;
    const auto onLayer = [this](QCPAbstractPlottable *plottable) { plottable->setLayer(m_selectionLayer); };
    for (const ChartBars &bars : plot.bars) {
        const QColor fill = plot.bars.size() > 1 ? colours.of(bars.hue) : colours.selection;
        selected.bars.push_back(bars.field == Field::None ? nullptr
                                                          : addBars(rect, {}, {}, plot.logarithmic, withAlpha(fill, 0.9), small ? withAlpha(fill, 0) : colours.selection));
        if (selected.bars.back())
            onLayer(selected.bars.back());
    }
    for (const ChartLine &line : plot.lines) {
        const bool shown = line.densityScale > 0 && (!small || plot.bars.size() == 1);
        selected.lines.push_back(shown ? addLine(m_plot, rect, {}, {}, QPen(colours.selection, small ? 1 : 2)) : nullptr);
        if (shown)
            onLayer(selected.lines.back());
    }
    for (std::size_t i = 0; i < plot.boxes.size(); ++i) {
        selected.boxes.push_back(addBox(rect, 0, {}, {}, boxWidth / 3, withAlpha(colours.selection, 0.9), colours));
        onLayer(selected.boxes.back());
    }
    m_selected.push_back(std::move(selected));
}

void ChartPainter::drawSelection(const Chart &chart, const ChartOverlay *overlay)
{
    for (std::size_t i = 0; i < m_selected.size(); ++i) {
        const Plot &plot = chart.plots[i];
        const Selected &selected = m_selected[i];
        for (std::size_t k = 0; k < selected.bars.size(); ++k) {
            if (selected.bars[k])
                selected.bars[k]->data()->set(overlay ? outline(plot.bars[k].edges, overlay->plots[i].bars[k], plot.logarithmic ? logFloor : 0) : QVector<QCPCurveData>(), true);
        }
        for (std::size_t k = 0; k < selected.lines.size(); ++k) {
            if (selected.lines[k])
                selected.lines[k]->setData(overlay && !overlay->plots[i].lines[k].empty() ? toVector(plot.lines[k].x) : QVector<double>(),
                                           overlay ? toVector(overlay->plots[i].lines[k]) : QVector<double>(), true);
        }
        for (std::size_t k = 0; k < selected.boxes.size(); ++k) {
            selected.boxes[k]->data()->clear();
            if (overlay && overlay->plots[i].boxes[k].count > 0) {
                const auto &box = overlay->plots[i].boxes[k];
                selected.boxes[k]->addData(static_cast<double>(k) + 1, box.whiskerLow, box.q1, box.median, box.q3, box.whiskerHigh);
            }
        }
    }
}

void ChartPainter::showSelection()
{
    m_selectionLayer->replot();
}

} // namespace pawtrait::ui
