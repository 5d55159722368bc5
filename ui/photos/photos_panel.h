#pragma once

#include "photos/photo_session.h"
#include "viewer/loaded_photo.h"

#include <QElapsedTimer>
#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace pawtrait::ui {

class FilterBar;
class PhotoCells;
class PhotoLoader;
class PhotoView;
class ScorePanel;
class SuggestController;
class SuggestionBatch;
class SuggestionPanel;
class TabbedColumn;

/// The photos of a session: filter row, large photo with strip or grid, score panel, and what the keys do to them.
class PhotosPanel : public QWidget {
    Q_OBJECT

public:
    explicit PhotosPanel(PhotoSession &session, QWidget *parent = nullptr);

    /// For the window's menus; each has its key. Grouped as menus are.
    const QList<QAction *> &editActions() const { return m_editActions; }
    const QList<QAction *> &viewActions() const { return m_viewActions; }
    const QList<QAction *> &photoActions() const { return m_photoActions; }

    /// Further entries of the photo menu and the views' context menus; `tools` are buttons at the end of the filter row too.
    void addPhotoActions(const QList<QAction *> &actions, const QList<QAction *> &tools);

    std::vector<PhotoId> selectedIds() const; ///< in the order shown; the current photo when none is selected
    const PhotoItem *current() const;
    /// Shows it large; false when the filter hides it.
    bool lookAt(PhotoId id);
    bool isGridShown() const;
    void setLimits(const image::DecodeLimits &limits);
    void setGroupBy(library::GroupBy by);
    /// The search for crops of many photos; null while there is none.
    const SuggestionBatch *runningBatch() const;
    void cancelBatch();
    /// What Ctrl+Z takes back: of the photos, or of the frame while one is made by hand.
    QUndoStack &undoStack();
    QUndoStack &frameSteps();
    /// The window closes: a frame that was changed by hand becomes the photo's crop.
    void settleFrame();
    /// Now instead of soon.
    void keepWindowState();

signals:
    void openPhotosAsked();
    void openFolderAsked();
    void recentFolderAsked(const QString &folder);
    void cardAsked();
    void groupByAsked(pawtrait::library::GroupBy by);
    void said(const QString &text);
    /// The selection or something of its photos may be another: actions of addPhotoActions() enable themselves anew.
    void actionsRefreshed();

public slots:
    void showGrid(bool grid);
    /// Leaves the large photo for the grid if it came from there; false when there is nothing to leave.
    bool goBack();

private:
    // photos_pages.cpp
    QWidget *buildEmptyPage();
    QWidget *buildNoMatchPage();
    void refreshRecentFolders();

    // photos_panel.cpp
    void build();
    void refreshPages();
    void refreshPanel();
    void refreshSoon();
    void onCurrentChanged();
    void explainCurrent();
    void onOrderChanged();
    void restoreWindowState();
    PhotoCells *cells() const;

    // suggestion_actions.cpp
    void connectSuggestions();
    void buildSuggestionActions();
    void refreshSuggestionActions();
    void refreshSuggestionsSeen();

    // photos_actions.cpp
    void buildActions();
    QAction *addKeyAction(QList<QAction *> &menu, const QString &objectName, const QString &text, const QKeySequence &key, std::function<void()> triggered);
    void buildPhotoActions();
    void buildViewActions();
    void refreshActions();
    void removeSelected();
    void step(int rows);

    PhotoSession &m_session;
    FilterBar *m_filterBar = nullptr;
    QStackedWidget *m_pages = nullptr;   ///< empty, photos
    QStackedWidget *m_middle = nullptr;  ///< large photo with strip, grid, no match
    QWidget *m_large = nullptr;
    QWidget *m_noMatch = nullptr;
    QSplitter *m_splitter = nullptr;
    PhotoView *m_view = nullptr;
    PhotoCells *m_strip = nullptr;
    PhotoCells *m_grid = nullptr;
    ScorePanel *m_panel = nullptr;
    SuggestionPanel *m_suggestions = nullptr;
    TabbedColumn *m_side = nullptr; ///< the two
    SuggestController *m_suggest = nullptr;
    PhotoLoader *m_loader = nullptr;
    QWidget *m_recent = nullptr;

    QList<QAction *> m_editActions, m_viewActions, m_photoActions;
    QAction *m_heat = nullptr;
    QAction *m_gridAction = nullptr;
    QAction *m_panelAction = nullptr;
    QAction *m_beforeAfter = nullptr;
    QTimer m_refresh, m_keep;

    PhotoId m_shown = 0;     ///< in the large view
    PhotoId m_wanted = 0;    ///< current again when the order changes
    PhotoId m_explained = 0;
    bool m_userChose = false; ///< a photo to look at
    bool m_follows = false;   ///< the change of the current photo is the panel's own
    bool m_cameFromGrid = false;
    bool m_restored = false;
    QElapsedTimer m_sinceRestored;
    StopSource m_explainStop;
};

} // namespace pawtrait::ui
