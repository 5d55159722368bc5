// The window's menus and what their entries do.
#include "shell/main_window.h"

#include "image/decode.h"
#include "photos/photos_panel.h"
#include "shell/dialogs.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
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
    QAction *undo = m_session.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undoAction"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_session.undoStack().createRedoAction(this, tr("&Redo"));
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
    view->addSeparator();
    view->addAction(addNamedAction(QStringLiteral("fullScreenAction"), tr("F&ull screen"), QKeySequence(Qt::Key_F11), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }));
    buildHelpMenu();
    addNamedAction(QStringLiteral("backAction"), tr("Back, stop scoring, or leave full screen"), QKeySequence(Qt::Key_Escape), [this] {
        if (m_photosPanel->goBack())
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
    file->addAction(addNamedAction(QStringLiteral("quitAction"), tr("&Quit"), QKeySequence::Quit, [this] { close(); }));
}

void MainWindow::buildHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(addNamedAction(QStringLiteral("shortcutsAction"), tr("&Keys"), QKeySequence::HelpContents, [this] { makeShortcutsDialog(actions() + m_photosPanel->actions(), this)->open(); }));
    help->addAction(addNamedAction(QStringLiteral("modelCardAction"), tr("How &sure is this?"), {}, [this] { showCard(); }));
}

void MainWindow::refreshRecentFolders()
{
    m_recentMenu->clear();
    for (const QString &folder : m_session.recentFolders())
        connect(m_recentMenu->addAction(QDir::toNativeSeparators(folder)), &QAction::triggered, this, [this, folder] { addPaths({folder}); });
    m_recentMenu->setEnabled(!m_session.recentFolders().isEmpty());
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
    addPaths(QFileDialog::getOpenFileNames(this, tr("Open photos"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                           tr("Photos (%1);;All files (*)").arg(patterns.join(QLatin1Char(' ')))));
}

void MainWindow::openFolder()
{
    if (m_pathsAnswer)
        return addPaths(m_pathsAnswer());
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open folder"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    if (!folder.isEmpty())
        addPaths({folder});
}

void MainWindow::showCard()
{
    if (const auto scorer = m_session.scorer())
        makeCardDialog(scorer->card(), this)->open();
}

MainWindow::CloseAnswer MainWindow::askClose()
{
    if (m_closeAnswer)
        return m_closeAnswer();
    QMessageBox box(QMessageBox::Question, tr("Pawtrait"), tr("Scoring is not finished."), QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("closeQuestionBox"));
    QPushButton *stop = box.addButton(tr("Stop and close"), QMessageBox::AcceptRole);
    stop->setObjectName(QStringLiteral("stopAndCloseButton"));
    QPushButton *keep = box.addButton(tr("Keep scoring"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("keepScoringButton"));
    box.setDefaultButton(keep);
    box.exec();
    return box.clickedButton() == stop ? CloseAnswer::StopAndClose : CloseAnswer::KeepScoring;
}

} // namespace pawtrait::ui
