#pragma once

#include "common/result.h"
#include "parts/chart.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCustomPlot;
class QLabel;
class QRubberBand;
class QToolButton;

namespace pawtrait::ui {

class ChartPainter;

/// A chart on screen: dragging selects a range, a click what lies under it, hovering reads values; copied or saved from its menu.
/// Left and right move over bars by keyboard, with shift they widen, Esc clears, Enter enlarges. Light and dark follow the palette.
class ChartView : public QWidget {
    Q_OBJECT

public:
    /// `name`: begins the object names of the view and its parts ("score" gives "scoreChartView").
    explicit ChartView(const QString &name, QWidget *parent = nullptr);
    ~ChartView() override;

    void setChart(Chart chart);
    const Chart &chart() const { return m_chart; }
    /// What is selected of it; std::nullopt: nothing.
    void setOverlay(std::optional<ChartOverlay> overlay);
    const std::optional<ChartOverlay> &overlay() const { return m_overlay; }
    /// Without a button to enlarge it, and with larger letters.
    void setEnlarged(bool enlarged);

    /// Writes the chart as it is on screen; .png, .svg, .pdf, or .csv for its numbers.
    Result<void> exportTo(const QString &path) const;
    void copy() const;

    /// What hovering says at a place of the plot; empty where nothing is.
    QString wordsAt(const QPoint &place) const;

signals:
    void rangeSelected(pawtrait::ui::Field field, double from, double to, bool closed);
    void subsetSelected(const pawtrait::ui::Subset &subset);
    void flagsSelected(int first, int second);
    void clearAsked();
    void enlargeAsked();
    /// Where it was saved, or why not: a sentence.
    void said(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// For those who do not see it.
    static QString descriptionOf(const Chart &chart);
    ChartColours colours() const;
    void redraw();
    void showOverlay();
    void dragged(const QPoint &from, const QPoint &to);
    void clicked(const QPoint &place);
    void showBand(const QPoint &from, const QPoint &to);
    int plotAt(const QPoint &place) const;
    double coordinate(int plot, const QPoint &place, bool horizontal) const;
    bool keyPressed(int key, bool widen);
    void selectBins(const ChartBars &bars, int first, int last);
    void openMenu(const QPoint &place);
    void save(const QString &filter, const QString &suffix);

    QString m_name;
    Chart m_chart;
    std::optional<ChartOverlay> m_overlay;
    QLabel *m_title;
    QToolButton *m_enlarge;
    QCustomPlot *m_plot;
    QRubberBand *m_band;
    std::unique_ptr<ChartPainter> m_painter;
    std::optional<QPoint> m_pressed;
    int m_firstBin = -1, m_lastBin = -1; ///< chosen by keyboard
    bool m_enlarged = false;
    bool m_stale = false; ///< the overlay came while the chart was out of sight
};

} // namespace pawtrait::ui
