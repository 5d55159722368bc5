#include "parts/chart_view.h"

#include "common/files.h"
#include "dataset/table.h"
#include "parts/chart_painter.h"
#include "parts/elided_label.h"
#include "parts/save_path.h"
#include "statistics/histogram.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QRubberBand>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace pawtrait::ui {

namespace {

constexpr int dragThreshold = 4;
constexpr QSize exportSize(1500, 800);

QString number(double value)
{
    return QLocale::c().toString(value, 'g', 5);
}

} // namespace

ChartView::ChartView(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_name(name),
      m_title(new ElidedLabel(Qt::ElideRight)),
      m_enlarge(new QToolButton),
      m_plot(new QCustomPlot),
      m_band(new QRubberBand(QRubberBand::Rectangle, m_plot)),
      m_painter(std::make_unique<ChartPainter>(m_plot))
{
    setObjectName(name + QStringLiteral("ChartView"));
    m_plot->setObjectName(name + QStringLiteral("CustomPlot"));
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setMouseTracking(true);
    m_plot->setAttribute(Qt::WA_NoMousePropagation, false); // QCustomPlot sets it, and the wall would never hear of the wheel
    m_plot->installEventFilter(this);
    m_plot->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_plot, &QWidget::customContextMenuRequested, this, &ChartView::openMenu);
    m_enlarge->setObjectName(name + QStringLiteral("EnlargeToolButton"));
    m_enlarge->setText(QStringLiteral("\u2922"));
    m_enlarge->setAutoRaise(true);
    m_enlarge->setToolTip(tr("Enlarge this chart"));
    m_enlarge->setAccessibleName(tr("Enlarge this chart"));
    connect(m_enlarge, &QToolButton::clicked, this, &ChartView::enlargeAsked);
    auto *menu = new QToolButton;
    menu->setObjectName(name + QStringLiteral("MenuToolButton"));
    menu->setText(QStringLiteral("\u22EF"));
    menu->setAutoRaise(true);
    menu->setToolTip(tr("Copy or save this chart"));
    menu->setAccessibleName(tr("Copy or save this chart"));
    connect(menu, &QToolButton::clicked, this, [this, menu] { openMenu(m_plot->mapFromGlobal(menu->mapToGlobal(QPoint(0, menu->height())))); });
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_enlarge);
    top->addWidget(menu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_plot, 1);
    m_title->setMinimumWidth(0);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
}

ChartView::~ChartView() = default;

QString ChartView::descriptionOf(const Chart &chart)
{
    QStringList rows;
    for (const Plot &plot : chart.plots) {
        for (const ChartAmount &amount : plot.amounts)
            rows.append(QStringLiteral("%1: %2").arg(amount.name, amountInWords(amount, plot.amountUnit)));
    }
    return rows.isEmpty() ? tr("A chart. Left and right choose bars, Enter enlarges it, Escape clears the selection.")
                          : tr("A chart of bars from top to bottom. %1. Enter enlarges it.").arg(rows.join(QStringLiteral("; ")));
}

void ChartView::setChart(Chart chart)
{
    m_chart = std::move(chart);
    m_firstBin = m_lastBin = -1;
    m_overlay.reset();
    m_title->setText(m_chart.title);
    m_title->setToolTip(m_chart.title);
    m_plot->setAccessibleName(m_chart.title);
    m_plot->setAccessibleDescription(descriptionOf(m_chart));
    redraw();
}

void ChartView::setOverlay(std::optional<ChartOverlay> overlay)
{
    m_overlay = std::move(overlay);
    m_stale = m_plot->visibleRegion().isEmpty(); // drawn once it scrolls into view
    if (!m_stale)
        showOverlay();
}

void ChartView::showOverlay()
{
    m_stale = false;
    m_painter->drawSelection(m_chart, m_overlay ? &*m_overlay : nullptr);
    m_painter->showSelection();
}

void ChartView::setEnlarged(bool enlarged)
{
    m_enlarged = enlarged;
    m_enlarge->setVisible(!enlarged);
    redraw();
}

ChartColours ChartView::colours() const
{
    return coloursOf(palette());
}

void ChartView::redraw()
{
    const int letters = QFontMetrics(font()).height() * (m_enlarged ? 9 : 7) / 10;
    m_painter->draw(m_chart, colours(), letters, m_enlarged ? ChartRoom::Large : ChartRoom::Small);
    m_painter->drawSelection(m_chart, m_overlay ? &*m_overlay : nullptr);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_band->hide();
}

int ChartView::plotAt(const QPoint &place) const
{
    const auto &rects = m_painter->axisRects();
    for (std::size_t i = 0; i < rects.size() && i < m_chart.plots.size(); ++i) {
        if (rects[i]->rect().contains(place))
            return static_cast<int>(i);
    }
    return -1;
}

double ChartView::coordinate(int plot, const QPoint &place, bool horizontal) const
{
    const QCPAxisRect *rect = m_painter->axisRects()[static_cast<std::size_t>(plot)];
    return horizontal ? rect->axis(QCPAxis::atBottom)->pixelToCoord(place.x()) : rect->axis(QCPAxis::atLeft)->pixelToCoord(place.y());
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Paint:
        if (m_stale)
            showOverlay();
        return false;
    case QEvent::Wheel: // the wall scrolls
        event->ignore();
        return true;
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && plotAt(mouse->pos()) >= 0)
            m_pressed = mouse->pos();
        return false;
    }
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (m_pressed)
            showBand(*m_pressed, mouse->pos());
        else
            QToolTip::showText(mouse->globalPosition().toPoint(), wordsAt(mouse->pos()), m_plot);
        return false;
    }
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton || !m_pressed)
            return false;
        const QPoint from = *m_pressed;
        m_pressed.reset();
        m_band->hide();
        if ((mouse->pos() - from).manhattanLength() > dragThreshold)
            dragged(from, mouse->pos());
        else
            clicked(from);
        return false;
    }
    case QEvent::MouseButtonDblClick: emit enlargeAsked(); return true;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        return keyPressed(key->key(), key->modifiers() & Qt::ShiftModifier);
    }
    default: return false;
    }
}

void ChartView::showBand(const QPoint &from, const QPoint &to)
{
    const int place = plotAt(from);
    const Plot &plot = m_chart.plots[static_cast<std::size_t>(place)];
    if (plot.xField == Field::None && plot.yField == Field::None)
        return;
    QRect area = m_painter->axisRects()[static_cast<std::size_t>(place)]->rect();
    if (plot.xField != Field::None) {
        area.setLeft(std::clamp(std::min(from.x(), to.x()), area.left(), area.right()));
        area.setRight(std::clamp(std::max(from.x(), to.x()), area.left(), area.right()));
    } else {
        const int top = std::clamp(std::min(from.y(), to.y()), area.top(), area.bottom()), bottom = std::clamp(std::max(from.y(), to.y()), area.top(), area.bottom());
        area.setTop(top);
        area.setBottom(bottom);
    }
    m_band->setGeometry(area);
    m_band->show();
}

void ChartView::selectBins(const ChartBars &bars, int first, int last)
{
    const auto count = static_cast<int>(bars.heights.size());
    first = std::clamp(first, 0, count - 1);
    last = std::clamp(last, 0, count - 1);
    const Field field = bars.field != Field::None ? bars.field : m_chart.plots.front().xField;
    emit rangeSelected(field, bars.edges[static_cast<std::size_t>(first)], bars.edges[static_cast<std::size_t>(last) + 1], last == count - 1);
}

void ChartView::dragged(const QPoint &from, const QPoint &to)
{
    const int place = plotAt(from);
    const Plot &plot = m_chart.plots[static_cast<std::size_t>(place)];
    const bool horizontal = plot.xField != Field::None;
    const Field field = horizontal ? plot.xField : plot.yField;
    if (field == Field::None)
        return;
    double low = coordinate(place, from, horizontal), high = coordinate(place, to, horizontal);
    if (low > high)
        std::swap(low, high);
    if (horizontal && !plot.bars.empty()) { // whole bars, so that what is selected is what the bars count
        const auto bars = std::find_if(plot.bars.begin(), plot.bars.end(), [&](const ChartBars &part) { return part.field == field; });
        const ChartBars &chosen = bars == plot.bars.end() ? plot.bars.front() : *bars;
        const double first = chosen.edges.front(), last = chosen.edges.back();
        if (high < first || low > last)
            return;
        m_firstBin = statistics::binOf(std::clamp(low, first, last), chosen.edges);
        m_lastBin = statistics::binOf(std::clamp(high, first, last), chosen.edges);
        selectBins(chosen, m_firstBin, m_lastBin);
        return;
    }
    emit rangeSelected(field, low, high, true);
}

void ChartView::clicked(const QPoint &at)
{
    const int place = plotAt(at);
    const Plot &plot = m_chart.plots[static_cast<std::size_t>(place)];
    const double x = coordinate(place, at, true), y = coordinate(place, at, false);
    if (!plot.cells.names.isEmpty()) {
        const int last = static_cast<int>(plot.cells.names.size()) - 1; // the score
        const int column = static_cast<int>(std::lround(x)), row = static_cast<int>(std::lround(y));
        if (!plot.cells.selectsFlags || column < 0 || row < 0 || column > last || row > last || (column == last && row == last))
            return;
        emit flagsSelected(column == last ? row : column, row == last ? column : row);
        return;
    }
    if (!plot.boxes.empty()) {
        const int box = static_cast<int>(std::lround(x)) - 1;
        if (box >= 0 && box < static_cast<int>(plot.boxes.size()))
            emit subsetSelected(plot.boxes[static_cast<std::size_t>(box)].subset);
        return;
    }
    for (const ChartBars &bars : plot.bars) {
        if (const int bin = statistics::binOf(x, bars.edges); bin >= 0 && (bars.field == plot.xField || bars.field == Field::None)) {
            m_firstBin = m_lastBin = bin;
            selectBins(bars, bin, bin);
            return;
        }
    }
    emit clearAsked();
}

bool ChartView::keyPressed(int key, bool widen)
{
    if (key == Qt::Key_Escape) {
        emit clearAsked();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit enlargeAsked();
        return true;
    }
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    const auto plot = std::find_if(m_chart.plots.begin(), m_chart.plots.end(), [](const Plot &part) { return !part.bars.empty(); });
    if (plot == m_chart.plots.end())
        return false;
    const ChartBars &bars = plot->bars.front();
    const int last = static_cast<int>(bars.heights.size()) - 1, step = key == Qt::Key_Left ? -1 : 1;
    m_lastBin = m_lastBin < 0 ? (step > 0 ? 0 : last) : std::clamp(m_lastBin + step, 0, last);
    if (!widen || m_firstBin < 0)
        m_firstBin = m_lastBin;
    selectBins(bars, std::min(m_firstBin, m_lastBin), std::max(m_firstBin, m_lastBin));
    return true;
}

QString ChartView::wordsAt(const QPoint &place) const
{
    const int at = plotAt(place);
    if (at < 0)
        return {};
    const Plot &plot = m_chart.plots[static_cast<std::size_t>(at)];
    const double x = coordinate(at, place, true), y = coordinate(at, place, false);
    QStringList words;
    if (!plot.cells.names.isEmpty()) {
        const int column = static_cast<int>(std::lround(x)), row = static_cast<int>(std::lround(y));
        if (column >= 0 && row >= 0 && column < plot.cells.names.size() && row < plot.cells.namesOfRows().size())
            words.append(tr("%1 and %2: %3").arg(plot.cells.namesOfRows()[row], plot.cells.names[column], QString::number(plot.cells.values.row(row)[column], 'f', 4)));
    }
    if (const auto row = std::lround(y); !plot.amounts.empty() && row >= 0 && row < static_cast<long>(plot.amounts.size())) {
        const ChartAmount &amount = plot.amounts[static_cast<std::size_t>(row)];
        words.append(tr("%1: %2").arg(amount.name, amountInWords(amount, plot.amountUnit)));
    }
    for (std::size_t i = 0; i < plot.bars.size(); ++i) {
        const ChartBars &bars = plot.bars[i];
        const int bin = statistics::binOf(x, bars.edges);
        if (bin < 0)
            continue;
        const auto b = static_cast<std::size_t>(bin);
        QString line = tr("%1 to %2: %3").arg(number(bars.edges[b]), number(bars.edges[b + 1]), number(bars.heights[b]));
        if (!bars.name.isEmpty())
            line = bars.name + QStringLiteral(", ") + line;
        if (m_overlay && i < m_overlay->plots[static_cast<std::size_t>(at)].bars.size() && !m_overlay->plots[static_cast<std::size_t>(at)].bars[i].empty())
            line += tr(" (selected %1)").arg(number(m_overlay->plots[static_cast<std::size_t>(at)].bars[i][b]));
        words.append(line);
    }
    const int box = static_cast<int>(std::lround(x)) - 1;
    if (box >= 0 && box < static_cast<int>(plot.boxes.size())) {
        const ChartBox &part = plot.boxes[static_cast<std::size_t>(box)];
        words.append(tr("%1: median %2, quartiles %3 and %4, whiskers %5 and %6, %7 beyond, mean %8")
                         .arg(part.label, number(part.box.median), number(part.box.q1), number(part.box.q3), number(part.box.whiskerLow), number(part.box.whiskerHigh))
                         .arg(part.box.fliers)
                         .arg(number(part.box.mean)));
    }
    for (const ChartLine &line : plot.lines) {
        if (!line.isRead || line.x.empty())
            continue;
        const auto after = std::lower_bound(line.x.begin(), line.x.end(), x);
        auto nearest = after == line.x.end() ? after - 1 : after;
        if (after != line.x.begin() && after != line.x.end() && x - *(after - 1) < *after - x)
            nearest = after - 1;
        const double value = line.y[static_cast<std::size_t>(nearest - line.x.begin())];
        if (std::isfinite(value))
            words.append(tr("%1: %2 at %3").arg(line.name, number(value), number(*nearest)));
    }
    for (const ChartPoints &points : plot.points) {
        if (points.isFaint)
            continue;
        const auto nearest = std::min_element(points.x.begin(), points.x.end(), [x](double a, double b) { return std::abs(a - x) < std::abs(b - x); });
        if (nearest != points.x.end())
            words.append(tr("%1: %2").arg(points.name.isEmpty() ? number(*nearest) : points.name, number(points.y[static_cast<std::size_t>(nearest - points.x.begin())])));
    }
    return words.join(QLatin1Char('\n'));
}

Result<void> ChartView::exportTo(const QString &path) const
{
    return writeChart(m_chart, path, exportSize, colours(), m_overlay ? &*m_overlay : nullptr);
}

void ChartView::copy() const
{
    QGuiApplication::clipboard()->setImage(chartImage(m_chart, exportSize, colours(), m_overlay ? &*m_overlay : nullptr));
}

void ChartView::save(const QString &filter, const QString &suffix)
{
    const QString path = askForSavePath(window(), tr("Save chart"), m_chart.key + QLatin1Char('.') + suffix, filter, suffix);
    if (path.isEmpty())
        return;
    const auto written = exportTo(path);
    emit said(written ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path)) : written.error().userText);
}

void ChartView::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(m_name + QStringLiteral("Menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &ChartView::copy);
    menu->addAction(tr("Save as PNG..."), this, [this] { save(tr("PNG picture (*.png)"), QStringLiteral("png")); });
    menu->addAction(tr("Save as SVG..."), this, [this] { save(tr("SVG drawing (*.svg)"), QStringLiteral("svg")); });
    menu->addAction(tr("Save as PDF..."), this, [this] { save(tr("PDF document (*.pdf)"), QStringLiteral("pdf")); });
    menu->addSeparator();
    menu->addAction(tr("Save data as CSV..."), this, [this] { save(tr("CSV table (*.csv)"), QStringLiteral("csv")); });
    menu->popup(m_plot->mapToGlobal(place));
}

} // namespace pawtrait::ui
