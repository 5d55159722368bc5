/// The room `shell`: the window's frame and what belongs to the program as a whole.
#pragma once

#include "photos/photo_session.h"

#include <QMainWindow>

#include <functional>

class QActionGroup;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace pawtrait::ui {

class PhotosPanel;

/// The frame: bar on the left with the panels, menus, notices, status bar. Photos come in by drop, paste, dialog and arguments.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum class CloseAnswer { StopAndClose, KeepScoring };

    explicit MainWindow(const PhotoSession::Places &places, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openModel(ScoringService::OpenModel open);
    /// Files and folders from any way in.
    void addPaths(const QStringList &paths);

    PhotoSession &session() { return m_session; }
    /// Tests answer the closing question here instead of in a dialog.
    void setCloseAnswer(std::function<CloseAnswer()> answer) { m_closeAnswer = std::move(answer); }
    /// Tests answer the file dialogs here.
    void setPathsAnswer(std::function<QStringList()> answer) { m_pathsAnswer = std::move(answer); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // main_window.cpp
    void build();
    void buildNotice(QWidget *parent);
    void buildStatusBar();
    void takeMime(const QMimeData &mime);
    void onModelOpened();
    void refreshStatus();
    void say(const QString &text);

    // main_window_actions.cpp
    void buildMenus();
    void buildFileMenu();
    void buildHelpMenu();
    void refreshRecentFolders();
    QAction *addNamedAction(const QString &objectName, const QString &text, const QKeySequence &shortcut, std::function<void()> triggered);
    void openFiles();
    void openFolder();
    void showCard();
    CloseAnswer askClose();

    PhotoSession m_session;
    std::function<CloseAnswer()> m_closeAnswer;
    std::function<QStringList()> m_pathsAnswer;

    QToolBar *m_bar = nullptr;
    QActionGroup *m_panelGroup = nullptr;
    QStackedWidget *m_panels = nullptr;
    PhotosPanel *m_photosPanel = nullptr;
    QMenu *m_recentMenu = nullptr;
    QWidget *m_notice = nullptr;
    QLabel *m_noticeText = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QToolButton *m_cancel = nullptr;
    QToolButton *m_problems = nullptr;
    QLabel *m_device = nullptr;
};

} // namespace pawtrait::ui
