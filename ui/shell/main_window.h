/// The room `shell`: the window's frame and what belongs to the program as a whole.
#pragma once

#include "photos/photo_session.h"
#include "prompts/prompt_list.h"
#include "prompts/prompt_service.h"
#include "settings/settings.h"

#include <QMainWindow>
#include <QUndoGroup>

#include <functional>

class QActionGroup;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace pawtrait::ui {

class ExplorePanel;
class HelpWindow;
class PhotoRoom;
class PhotosPanel;
class PromptsPanel;
class TrainPanel;

/// The frame: bar on the left with the panels, menus, notices, status bar. Photos come in by drop, paste, dialog and arguments.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum class CloseAnswer { StopAndClose, KeepScoring };

    /// `settings` must outlive the window; what they say of photos, scoring and closing counts at once.
    MainWindow(const PhotoSession::Places &places, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openModel(ScoringService::OpenModel open);
    /// The model that was asked for last is not open: not yet, or it cannot be.
    bool lacksModel() const { return m_lacksModel; }
    /// Files and folders from any way in.
    void addPaths(const QStringList &paths);

    /// Before it is shown: as large as it was left, where it was; the first time a size that fits the screen.
    void restoreSize();

    /// Where a file dialog opens: the folder used last, else the user's pictures, else the home folder; one that is there.
    QString folderToBeginIn() const;

    /// A sentence above the photos until the next one; empty: none.
    void say(const QString &text);

    PhotoSession &session() { return m_session; }
    PromptService &promptService() { return m_prompts; }
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
    /// All words anew, in another language; photos, scores and undo stay.
    void rebuild();
    void buildBar();
    QAction *addPanel(const QString &objectName, const QString &text, const QString &toolTip, int number, QWidget *panel);
    void buildTrainPanel();
    void buildPromptsPanel();
    void applySetting(Setting setting);
    void buildNotice();
    void buildStatusBar();
    void takeMime(const QMimeData &mime);
    void showModel();
    void refreshStatus();

    // main_window_actions.cpp
    void buildMenus();
    void buildFileMenu();
    void buildHelpMenu();
    void refreshRecentFolders();
    QAction *addNamedAction(const QString &objectName, const QString &text, const QKeySequence &shortcut, std::function<void()> triggered);
    void openFiles();
    void openFolder();
    /// The listed photos with their scores and flags as a data set of the Explore panel; false, and said, when there are too few.
    bool exploreListedPhotos();
    /// The photo large in the Photos panel; one that is not listed comes into the list.
    void lookAtPhoto(const QString &file);
    /// How photos go with words as columns of the Explore panel.
    void explorePrompts(PromptSource source, const MoreColumns &columns);
    std::vector<PromptPhoto> photosFrom(PromptSource source) const;
    qsizetype photoCount(PromptSource source) const;
    void showSettings();
    void showHelp(const QString &page);
    QString pageOfRoom() const;
    void showAbout();
    CloseAnswer askClose();
    /// What closing would stop, in words; empty: nothing.
    QString workInProgress();

    Settings &m_settings;
    PhotoSession m_session;
    PromptList m_promptList;
    PromptService m_prompts;
    QUndoGroup m_undo; ///< photos' actions, and words' while their panel is shown
    std::function<CloseAnswer()> m_closeAnswer;
    std::function<QStringList()> m_pathsAnswer;

    QToolBar *m_bar = nullptr;
    QActionGroup *m_panelGroup = nullptr;
    QStackedWidget *m_panels = nullptr;
    HelpWindow *m_help = nullptr;     ///< made when first asked for
    PhotoRoom *m_photoRoom = nullptr; ///< with the photos panel
    PhotosPanel *m_photosPanel = nullptr;
    ExplorePanel *m_explorePanel = nullptr;
    TrainPanel *m_trainPanel = nullptr;
    PromptsPanel *m_promptsPanel = nullptr;
    QMenu *m_recentMenu = nullptr;
    QWidget *m_notice = nullptr;
    QLabel *m_noticeText = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QToolButton *m_cancel = nullptr;
    QToolButton *m_problems = nullptr;
    QLabel *m_device = nullptr;
    bool m_modelFailed = false;
    bool m_lacksModel = true;
    bool m_rebuilds = false;
};

} // namespace pawtrait::ui
