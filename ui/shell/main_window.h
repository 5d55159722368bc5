#pragma once

#include "photos/photo_list_model.h"
#include "shell/scoring_service.h"
#include "viewer/loaded_photo.h"

#include <QMainWindow>
#include <QSortFilterProxyModel>
#include <QUndoStack>

#include <functional>
#include <map>

class QLabel;
class QListView;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace pawtrait::ui {

class PhotoView;
class ScorePanel;

/// The window: photos come in, are listed, shown and scored. Slow work is ScoringService's or runs on the thread pool;
/// its results are dropped when the window is gone.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum class CloseAnswer { StopAndClose, KeepScoring };

    /// `pictureFolder`: where pictures without a file are kept.
    MainWindow(std::unique_ptr<scoring::EmbeddingCache> cache, QString pictureFolder, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openModel(ScoringService::OpenModel open);
    /// Files and folders from any way in.
    void addPaths(const QStringList &paths);

    PhotoListModel &photos() { return m_photos; }
    ScoringService &service() { return m_service; }
    /// Tests answer the closing question here instead of in a dialog.
    void setCloseAnswer(std::function<CloseAnswer()> answer) { m_closeAnswer = std::move(answer); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // main_window.cpp
    void build();
    void buildStatusBar();
    QWidget *buildEmptyState();
    void takeMime(const QMimeData &mime);
    void onPhotosFound(const scoring::FoundPhotos &found);
    void onModelOpened();
    void onModelFailed(const QString &reason);
    void onCurrentChanged();
    void refreshPanel();
    void refreshStatus();
    void showCurrentLarge();
    void explainCurrent();
    void say(const QString &text);
    std::vector<PhotoId> selectedIds() const;
    const PhotoItem *current() const;

    // main_window_actions.cpp
    void buildActions();
    QAction *addNamedAction(const QString &objectName, const QString &text, const QKeySequence &shortcut, std::function<void()> triggered);
    void openFiles();
    void openFolder();
    void removeSelected();
    void cancelWork();
    void retry(const std::vector<PhotoId> &ids);
    CloseAnswer askClose();

    QString m_pictureFolder;
    PhotoListModel m_photos;
    QSortFilterProxyModel m_order;
    QUndoStack m_undo;
    ScoringService m_service;
    std::function<CloseAnswer()> m_closeAnswer;

    QStackedWidget *m_pages = nullptr;
    PhotoView *m_view = nullptr;
    QListView *m_strip = nullptr;
    ScorePanel *m_panel = nullptr;
    QLabel *m_notice = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QToolButton *m_cancel = nullptr;
    QToolButton *m_problems = nullptr;
    QLabel *m_device = nullptr;
    QAction *m_bestFirst = nullptr;
    QAction *m_heat = nullptr;

    PhotoId m_shown = 0;
    PhotoId m_explained = 0;
    StopSource m_viewStop; ///< of the photo that is loaded for the view
};

} // namespace pawtrait::ui
