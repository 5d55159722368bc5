#pragma once

#include "explore/explore_data.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QTextBrowser;

namespace pawtrait::ui {

class ChartView;
class ChartWall;
class ExploreLoader;
class PhotoSamples;
class SelectionTable;

/// The analyst's view: every chart of a data set, linked by one selection. Needs nothing from outside; reads and computes off the
/// window thread. States: empty, loading, failed, shown.
class ExplorePanel : public QWidget {
    Q_OBJECT

public:
    enum class Ask { DataFolder, DataTable };

    explicit ExplorePanel(QWidget *parent = nullptr);
    ~ExplorePanel() override;

    /// A folder with train.csv, or a table.
    void open(const QString &path);
    /// The same, then the photos with these Ids are selected; `words` say what they are.
    void openAndSelect(const QString &path, const QStringList &ids, const QString &words);
    /// Photos from elsewhere (the staff's own, with their predicted scores) as a data set. Only `name`, `train.samples` and, where
    /// known, `sizes` need to be filled.
    void showRows(dataset::DataSet set);

    /// Adds columns to the photos of the data set that is shown, or to the one that is being read; those of an earlier call go.
    void addColumns(MoreColumns more);
    /// nullptr: none is shown.
    std::shared_ptr<const ExploreData> shownData() const { return m_data; }

    /// Takes over what another panel shows, or reads it again where that was still under way: the same panel in another language.
    void continueFrom(const ExplorePanel &other);

    bool isShown() const { return m_data != nullptr; }
    /// In place of the file dialogs, for tests.
    void setPathAnswer(std::function<QString(Ask)> answer) { m_pathAnswer = std::move(answer); }

    const Selection &selection() const { return m_selection; }
    void select(Selection selection);

public slots:
    void clearSelection();
    void invertSelection();
    /// Asks for a folder or a table, and opens it.
    void ask(pawtrait::ui::ExplorePanel::Ask what);

signals:
    /// Right click, "Open in the score view"; `path` may not exist.
    void photoAsked(const QString &path);
    /// Something worth a line in the status bar.
    void said(const QString &text);
    void dataSetShown(const QString &name); ///< with all of its charts

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    /// "Open data set...": a folder or a table.
    QPushButton *openButton(const QString &name);
    QWidget *buildEmpty();
    QWidget *buildLoading();
    QWidget *buildFailed();
    QWidget *buildMain();
    QWidget *buildEnlarged();
    void showLoading(const QString &text, qint64 done, qint64 total);
    void showFailure(const QString &text);
    void showData(std::shared_ptr<const ExploreData> explored);
    void fillWall();
    void finishWall();
    ChartView *addChart(const QString &name, Chart chart, bool wide = false);
    void connectChart(ChartView *view);
    void enlarge(const QString &name);
    void rebuildEnlarged();
    void describeEnlarged();
    void updateSelection();
    void takeOverlays(quint64 run, const std::vector<ChartOverlay> &overlays, std::vector<ChartView *> views);
    std::vector<ChartView *> visibleCharts() const;
    void updateSummary();
    void showPhotosWhenAsked();

    std::function<QString(Ask)> m_pathAnswer;
    ExploreLoader *m_loader;
    std::shared_ptr<const ExploreData> m_data;
    Selection m_selection;
    quint64 m_dataRun = 0, m_selectionRun = 0;
    bool m_photosStale = false; ///< the selection changed while the photos were not in sight
    MoreColumns m_columnsToAdd; ///< once the data set is there
    QString m_path, m_enlargedName;
    QStringList m_idsToSelect; ///< once the data set is there
    QString m_wordsToSelect;
    QHash<QString, ChartView *> m_charts; ///< in the wall, by name

    QStackedWidget *m_states, *m_chartPages;
    QLabel *m_loadingLabel, *m_failedLabel, *m_title, *m_summary, *m_chip, *m_enlargedWords;
    QProgressBar *m_progress;
    QPushButton *m_clear, *m_invert;
    QTabWidget *m_tabs;
    ChartWall *m_wall;
    ChartView *m_enlarged;
    QWidget *m_scoreOptions, *m_rankOptions;
    QSpinBox *m_bins;
    QCheckBox *m_wholeNumbers, *m_density, *m_bounded, *m_logarithmic, *m_ranks;
    QTextBrowser *m_overview;
    PhotoSamples *m_photos;
    SelectionTable *m_tableModel;
    QTableView *m_table;
};

} // namespace pawtrait::ui
