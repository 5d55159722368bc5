// The window's menus and what their entries do.
#include "shell/main_window.h"

#include "explore/explore_panel.h"
#include "help/about_dialog.h"
#include "help/help_pages.h"
#include "help/help_window.h"
#include "image/decode.h"
#include "photos/photos_panel.h"
#include "prompts/prompts_panel.h"
#include "settings/settings_dialog.h"
#include "shell/photo_room.h"
#include "suggest/suggestion_batch.h"
#include "train/train_panel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace pawtrait::ui {

QAction *MainWindow::addNamedAction(const QString &objectName, const QString &text, const QKeySequence &shortcut, std::function<void()> triggered)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [triggered = std::move(triggered)] { triggered(); });
    addAction(action);
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_undo.createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undoAction"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_undo.createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redoAction"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    edit->addActions({undo, redo});
    addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(addNamedAction(QStringLiteral("pasteAction"), tr("&Paste photos"), QKeySequence::Paste, [this] {
        if (const QMimeData *mime = QApplication::clipboard()->mimeData())
            takeMime(*mime);
    }));
    edit->addActions(m_photosPanel->editActions());
    menuBar()->addMenu(tr("&Photo"))->addActions(m_photosPanel->photoActions());
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_photosPanel->viewActions());
    view->addAction(addNamedAction(QStringLiteral("exploreListedAction"), tr("E&xplore these photos as a data set"), {}, [this] { exploreListedPhotos(); }));
    refreshStatus(); // with the actions that ask for photos
    view->addSeparator();
    view->addAction(
        addNamedAction(QStringLiteral("fullScreenAction"), tr("F&ull screen"), QKeySequence(Qt::Key_F11), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }));
    buildHelpMenu();
    addNamedAction(QStringLiteral("backAction"), tr("Back, stop scoring, or leave full screen"), QKeySequence(Qt::Key_Escape), [this] {
        if (m_photoRoom->goBack())
            return;
        if (m_session.scoring().isBusy())
            m_session.cancelScoring();
        else if (isFullScreen())
            showNormal();
    });
}

void MainWindow::buildFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(addNamedAction(QStringLiteral("openPhotosAction"), tr("&Open photos..."), QKeySequence::Open, [this] { openFiles(); }));
    file->addAction(addNamedAction(QStringLiteral("openFolderAction"), tr("Open &folder..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { openFolder(); }));
    m_recentMenu = file->addMenu(tr("&Recent folders"));
    m_recentMenu->setObjectName(QStringLiteral("recentFoldersMenu"));
    refreshRecentFolders();
    file->addSeparator();
    file->addActions(m_photoRoom->exportActions());
    file->addSeparator();
    file->addAction(addNamedAction(QStringLiteral("backUpLibraryAction"), tr("&Back up the library..."), {}, [this] {
        const QString folder = m_pathsAnswer ? m_pathsAnswer().value(0) : QFileDialog::getExistingDirectory(this, tr("Copy the library to an empty folder"));
        if (!folder.isEmpty())
            m_session.backUpLibrary(folder);
    }));
    file->addAction(findChild<QAction *>(QStringLiteral("settingsAction")));
    file->addSeparator();
    file->addAction(addNamedAction(QStringLiteral("quitAction"), tr("&Quit"), QKeySequence::Quit, [this] { close(); }));
}

void MainWindow::buildHelpMenu()
{
    const auto named = [this](const char *name) { return findChild<QAction *>(QLatin1String(name)); };
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(named("helpAction"));
    help->addAction(addNamedAction(QStringLiteral("shortcutsAction"), tr("&Keys"), QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { showHelp(QStringLiteral("keys")); }));
    help->addAction(addNamedAction(QStringLiteral("modelCardAction"), tr("How &sure is this?"), {}, [this] { showHelp(QStringLiteral("model-card")); }));
    help->addSeparator();
    help->addAction(addNamedAction(QStringLiteral("aboutAction"), tr("&About Pawtrait"), {}, [this] { showAbout(); }));
}

void MainWindow::refreshRecentFolders()
{
    m_recentMenu->clear();
    for (const QString &folder : m_session.recentFolders())
        connect(m_recentMenu->addAction(QDir::toNativeSeparators(folder)), &QAction::triggered, this, [this, folder] { addPaths({folder}); });
    m_recentMenu->setEnabled(!m_session.recentFolders().isEmpty());
}

QString MainWindow::folderToBeginIn() const
{
    for (const QString &folder : {m_session.recentFolders().value(0), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void MainWindow::openFiles()
{
    if (m_pathsAnswer)
        return addPaths(m_pathsAnswer());
    QStringList patterns;
    for (const QString &suffix : image::photoSuffixes()) {
        patterns.append(QStringLiteral("*.") + suffix);
        patterns.append(QStringLiteral("*.") + suffix.toUpper());
    }
    addPaths(QFileDialog::getOpenFileNames(this, tr("Open photos"), folderToBeginIn(), tr("Photos (%1);;All files (*)").arg(patterns.join(QLatin1Char(' ')))));
}

void MainWindow::openFolder()
{
    if (m_pathsAnswer)
        return addPaths(m_pathsAnswer());
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open folder"), folderToBeginIn());
    if (!folder.isEmpty())
        addPaths({folder});
}

bool MainWindow::exploreListedPhotos()
{
    dataset::DataSet set;
    set.name = tr("Listed photos");
    const PhotoList &photos = m_session.photos();
    for (int row = 0; row < photos.size(); ++row) {
        const PhotoItem &item = photos.at(row);
        if (!item.user.listed || item.state != PhotoItem::State::Scored)
            continue;
        dataset::Sample sample;
        sample.id = item.name;
        sample.file = item.file;
        sample.score = item.score.value;
        sample.aspect = item.found.height > 0 ? static_cast<double>(item.found.width) / item.found.height : 0;
        for (std::size_t flag = 0; flag < sample.flags.size(); ++flag)
            sample.flags[flag] = item.user.flags[flag] == scoring::FlagAnswer::Yes ? 1 : 0;
        sample.hasFlags = true;
        set.train.samples.push_back(std::move(sample));
    }
    if (set.train.samples.size() < 2) {
        say(tr("There are not enough scored photos to explore. Score at least two."));
        return false;
    }
    findChild<QAction *>(QStringLiteral("explorePanelAction"))->trigger();
    m_explorePanel->showRows(std::move(set));
    return true;
}

void MainWindow::lookAtPhoto(const QString &file)
{
    findChild<QAction *>(QStringLiteral("photosPanelAction"))->trigger();
    if (m_photoRoom->currentWidget() != m_photosPanel)
        m_photoRoom->goBack(); // photos beside each other
    const PhotoItem *item = m_session.photos().find(m_session.photos().idOfFile(file));
    if (!item || !item->user.listed)
        addPaths({file});
    else if (!m_photosPanel->lookAt(item->id))
        say(tr("The filter above hides \"%1\". Show all photos to see it.").arg(item->name));
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString MainWindow::pageOfRoom() const
{
    const QWidget *room = m_panels->currentWidget();
    if (room == m_explorePanel)
        return QStringLiteral("explore");
    if (room == m_trainPanel)
        return QStringLiteral("training");
    if (room == m_promptsPanel)
        return QStringLiteral("prompts");
    if (room == m_photoRoom && m_photoRoom->currentWidget() != m_photosPanel) // photos beside each other
        return QStringLiteral("compare");
    return QStringLiteral("first-steps");
}

void MainWindow::showHelp(const QString &page)
{
    if (!m_help) {
        m_help = new HelpWindow(this);
        m_help->setActions([this] { return actions() + m_photosPanel->actions(); });
        m_help->setModelCard([this] { return m_session.scorer() ? modelCardHtml(m_session.scorer()->card()) : QString(); });
    }
    m_help->showPage(page);
}

void MainWindow::showAbout()
{
    AboutFacts facts;
    facts.version = QCoreApplication::applicationVersion();
    if (const auto scorer = m_session.scorer()) {
        facts.model = scorer->card().name;
        facts.device = scorer->device().name;
        facts.deviceReason = scorer->device().reason;
    }
    makeAboutDialog(facts, this)->open();
}

void MainWindow::buildTrainPanel()
{
    if (m_trainPanel)
        return;
    const QString library = m_session.places().library;
    const QString kept = library.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : library;
    m_trainPanel = new TrainPanel({.runs = kept + QStringLiteral("/runs"), .memory = library.isEmpty() ? QString() : library + QStringLiteral("/train.json")});
    m_trainPanel->setDevice([this] { return m_settings.device(); });
    m_trainPanel->setClipWeights([this] { return m_settings.value(Setting::ClipWeights); });
    m_trainPanel->setModelInUse([this] { return m_settings.modelFolder(); });
    connect(m_trainPanel, &TrainPanel::said, this, &MainWindow::say);
    connect(m_trainPanel, &TrainPanel::photoAsked, this, [this](const QString &path) {
        findChild<QAction *>(QStringLiteral("photosPanelAction"))->trigger();
        addPaths({path});
    });
    connect(m_trainPanel, &TrainPanel::exploreAsked, this, [this](const QString &dataSet, const QStringList &ids, const QString &words) {
        findChild<QAction *>(QStringLiteral("explorePanelAction"))->trigger();
        m_explorePanel->openAndSelect(dataSet, ids, words);
    });
    connect(m_trainPanel, &TrainPanel::modelChosen, this, [this](const QString &folder) {
        m_settings.addModelFolder(folder);
        m_settings.setValue(Setting::ModelFolder, QDir::cleanPath(folder));
        say(tr("Photos are scored with the model of this run from now on. Settings go back to another model."));
    });
    connect(&m_session.scoring(), &ScoringService::busyChanged, m_trainPanel, [this] { m_trainPanel->service().setScoringBusy(m_session.scoring().isBusy()); });
}

void MainWindow::buildPromptsPanel()
{
    m_promptsPanel = new PromptsPanel(m_promptList, m_prompts, m_settings,
                                      {.count = [this](PromptSource source) { return photoCount(source); },
                                       .all = [this](PromptSource source) { return photosFrom(source); },
                                       .dataSetName = [this] { return m_explorePanel->shownData() ? m_explorePanel->shownData()->set().name : QString(); }},
                                      m_session.places().thumbnails);
    connect(m_promptsPanel, &PromptsPanel::said, this, &MainWindow::say);
    connect(m_promptsPanel, &PromptsPanel::photoAsked, this, &MainWindow::lookAtPhoto);
    connect(m_promptsPanel, &PromptsPanel::columnsAsked, this, &MainWindow::explorePrompts);
    connect(&m_session.photos(), &PhotoList::countsChanged, m_promptsPanel, &PromptsPanel::refreshSources);
    connect(m_explorePanel, &ExplorePanel::dataSetShown, m_promptsPanel, &PromptsPanel::refreshSources);
}

std::vector<PromptPhoto> MainWindow::photosFrom(PromptSource source) const
{
    std::vector<PromptPhoto> photos;
    const PhotoList &listed = m_session.photos();
    switch (source) {
    case PromptSource::Listed:
        for (int row = 0; row < listed.size(); ++row) {
            if (listed.at(row).user.listed)
                photos.push_back({listed.at(row).file, listed.at(row).name});
        }
        break;
    case PromptSource::Selected:
        for (const PhotoId id : m_photosPanel->selectedIds()) {
            if (const PhotoItem *item = listed.find(id))
                photos.push_back({item->file, item->name});
        }
        break;
    case PromptSource::DataSet:
        if (const auto explored = m_explorePanel->shownData()) {
            for (const dataset::Sample &sample : explored->set().train.samples)
                photos.push_back({sample.file, sample.id});
        }
        break;
    }
    return photos;
}

qsizetype MainWindow::photoCount(PromptSource source) const
{
    switch (source) {
    case PromptSource::Listed: return m_session.photos().counts().listed;
    case PromptSource::Selected: return static_cast<qsizetype>(m_photosPanel->selectedIds().size());
    case PromptSource::DataSet: return m_explorePanel->shownData() ? static_cast<qsizetype>(m_explorePanel->shownData()->rows()) : 0;
    }
    return 0;
}

void MainWindow::explorePrompts(PromptSource source, const MoreColumns &columns)
{
    if (source == PromptSource::DataSet) {
        findChild<QAction *>(QStringLiteral("explorePanelAction"))->trigger();
        m_explorePanel->addColumns(columns);
    } else if (exploreListedPhotos()) {
        m_explorePanel->addColumns(columns);
    }
}

QString MainWindow::workInProgress()
{
    const auto &run = m_trainPanel->service().running();
    QStringList lines;
    if (m_session.scoring().isBusy())
        lines.append(tr("Scoring is not finished."));
    if (const SuggestionBatch *batch = m_photosPanel->runningBatch())
        lines.append(tr("The search for crops of many photos is not finished: %1 of %2 are looked at.").arg(batch->done()).arg(batch->total()));
    if (run)
        lines.append(run->canGoOn() ? tr("A training run is not finished. Training goes on where it stopped when you resume it.")
                                    : tr("A training run is not finished. A run of its kind cannot be resumed: it would begin anew."));
    return lines.join(QLatin1Char(' '));
}

MainWindow::CloseAnswer MainWindow::askClose()
{
    if (m_closeAnswer)
        return m_closeAnswer();
    QMessageBox box(QMessageBox::Question, tr("Pawtrait"), workInProgress(), QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("closeQuestionBox"));
    QPushButton *stop = box.addButton(tr("Stop and close"), QMessageBox::AcceptRole);
    stop->setObjectName(QStringLiteral("stopAndCloseButton"));
    QPushButton *keep = box.addButton(m_trainPanel->service().isBusy() || m_photosPanel->runningBatch() ? tr("Go on") : tr("Keep scoring"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("keepScoringButton"));
    box.setDefaultButton(keep);
    box.exec();
    return box.clickedButton() == stop ? CloseAnswer::StopAndClose : CloseAnswer::KeepScoring;
}

} // namespace pawtrait::ui
