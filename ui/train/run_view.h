#pragma once

#include "train/run_charts.h"
#include "train/run_loader.h"
#include "train/run_table.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSlider;
class QStackedWidget;
class QTabWidget;

namespace pawtrait::ui {

class ChartView;
class ChartWall;
class PhotoTiles;
class ReportView;

/// One run, live or finished, or several laid over one another. Window thread.
class RunView : public QWidget {
    Q_OBJECT

public:
    explicit RunView(QWidget *parent = nullptr);

    /// No run: `text` says what to do.
    void showNothing(const QString &text);
    /// Takes over tab and curves' settings of a view in another language; the runs are set again.
    void continueFrom(const RunView &other);
    void setRuns(std::vector<RunData> runs, RunPair pair);
    const std::vector<RunData> &runs() const { return m_runs; }
    /// More rows of a run that is shown; `beginsAnew`: instead of those before.
    void append(const QString &folder, const std::vector<training::MeasuredRow> &rows, bool beginsAnew);
    /// The running run, when it is the one that is shown, and what the list says of the run; both may be empty.
    void setState(const std::optional<TrainingService::Running> &running, const std::optional<RunTable::Row> &row);

signals:
    void pauseAsked();
    void keepBestAsked();
    void discardAsked();
    void resumeAsked();
    void modelAsked();
    /// The runs that are shown, which are several.
    void blendAsked();
    void photoAsked(const QString &path);
    /// These photos of the shown run's data set.
    void exploreAsked(const QStringList &ids);
    void said(const QString &text);

private:
    QWidget *buildHeader();
    QWidget *buildCurves();
    QWidget *buildWorst();
    QWidget *buildLog();
    void drawCurves();
    void drawCurvesSoon();
    Chart chartOf(Curve curve) const;
    void enlarge(const Chart &chart);
    void fillWorst();
    void refreshLegend();
    void refreshWarning();
    void refreshPair();

    std::vector<RunData> m_runs;
    RunPair m_pair;
    std::optional<TrainingService::Running> m_running;
    std::optional<RunTable::Row> m_row;
    QStringList m_worst; ///< Ids, the worst first
    QTimer m_redraw;

    QStackedWidget *m_states, *m_curvePages;
    QTabWidget *m_tabs;
    QLabel *m_empty, *m_name, *m_progressWords, *m_warning, *m_pairWords, *m_legend, *m_smoothingWords, *m_worstWords;
    QProgressBar *m_progress;
    QPushButton *m_pause, *m_keepBest, *m_discard, *m_resume, *m_use, *m_blend, *m_explore;
    std::vector<QPushButton *> m_buttons; ///< those of the header
    QSlider *m_smoothing;
    QCheckBox *m_logarithmic, *m_training;
    ChartWall *m_wall;
    std::vector<std::pair<Curve, ChartView *>> m_curves;
    ChartView *m_enlarged;
    std::optional<Curve> m_enlargedCurve;
    ReportView *m_report;
    PhotoTiles *m_tiles;
    QPlainTextEdit *m_log;
};

} // namespace pawtrait::ui
