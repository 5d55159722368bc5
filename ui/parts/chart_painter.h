#pragma once

#include "common/result.h"
#include "parts/chart.h"

#include <QImage>
#include <QSize>

class QCPAxisRect;
class QCPColorMap;
class QCPCurve;
class QCPGraph;
class QCPLayer;
class QCPStatisticalBox;
class QCustomPlot;

namespace pawtrait::ui {

/// How much of a chart there is room for.
enum class ChartRoom {
    Small, ///< among many: no title or axis names, a legend only where colours alone tell points apart, few ticks
    Large, ///< alone under a title of its own
    Page   ///< with its title
};

/// Draws Charts on a QCustomPlot, a selection on a layer of its own, so that a new selection repaints nothing else. Window thread.
class ChartPainter {
public:
    /// `plot` outlives the painter.
    explicit ChartPainter(QCustomPlot *plot);

    /// `fontPixels`: of the tick labels; titles and names follow it. Nothing is shown until the plot is replotted.
    void draw(const Chart &chart, const ChartColours &colours, int fontPixels, ChartRoom room = ChartRoom::Page);
    /// nullptr: no selection.
    void drawSelection(const Chart &chart, const ChartOverlay *overlay);
    /// Repaints the selection's layer only.
    void showSelection();

    const std::vector<QCPAxisRect *> &axisRects() const { return m_axisRects; }

private:
    void drawPlot(const Plot &plot, QCPAxisRect *rect, const ChartColours &colours, int fontPixels);
    void drawAmounts(const Plot &plot, QCPAxisRect *rect, const ChartColours &colours, int fontPixels);
    void drawCells(const Plot &plot, QCPAxisRect *rect, const ChartColours &colours, int fontPixels);
    void addScale(QCPColorMap *map, QCPAxisRect *rect, const QString &label, const ChartColours &colours, int fontPixels);

    QCustomPlot *m_plot;
    ChartRoom m_room = ChartRoom::Page;
    QCPLayer *m_selectionLayer;
    std::vector<QCPAxisRect *> m_axisRects;
    /// What shows the selection of one pair of axes, made empty with the chart: adding or taking away a part would make QCustomPlot
    /// draw all layers anew. Owned by the plot; nullptr where a part shows none.
    struct Selected {
        std::vector<QCPCurve *> bars;
        std::vector<QCPGraph *> lines;
        std::vector<QCPStatisticalBox *> boxes;
    };
    void prepareSelection(const Plot &plot, QCPAxisRect *rect, const ChartColours &colours);
    std::vector<Selected> m_selected;
};

enum class ChartFormat { Png, Svg, Pdf };

/// A chart as a picture (Format_RGB32). Needs a QApplication (any platform); window thread.
QImage chartImage(const Chart &chart, const QSize &size, const ChartColours &colours, const ChartOverlay *overlay = nullptr);
/// The bytes of a file. PDF: one page of that shape, 100 pixels an inch.
QByteArray chartBytes(const Chart &chart, ChartFormat format, const QSize &size, const ChartColours &colours, const ChartOverlay *overlay = nullptr);
/// By the file's suffix: .png, .svg, .pdf, or .csv for its numbers.
Result<void> writeChart(const Chart &chart, const QString &path, const QSize &size, const ChartColours &colours, const ChartOverlay *overlay = nullptr);

} // namespace pawtrait::ui
