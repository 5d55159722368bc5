// What the window's menus and keys do.
#include "shell/main_window.h"

#include "image/decode.h"
#include "photos/photo_commands.h"
#include "shell/dialogs.h"
#include "viewer/photo_view.h"
#include "viewer/score_panel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

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

void MainWindow::buildActions()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(addNamedAction(QStringLiteral("openPhotosAction"), tr("&Open photos..."), QKeySequence::Open, [this] { openFiles(); }));
    file->addAction(addNamedAction(QStringLiteral("openFolderAction"), tr("Open &folder..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { openFolder(); }));
    file->addAction(addNamedAction(QStringLiteral("pasteAction"), tr("&Paste photos"), QKeySequence::Paste, [this] {
        if (const QMimeData *mime = QApplication::clipboard()->mimeData())
            takeMime(*mime);
    }));
    file->addSeparator();
    file->addAction(addNamedAction(QStringLiteral("quitAction"), tr("&Quit"), QKeySequence::Quit, [this] { close(); }));

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_undo.createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undoAction"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_undo.createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redoAction"));
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    edit->addAction(undo);
    edit->addAction(redo);
    edit->addSeparator();
    edit->addAction(addNamedAction(QStringLiteral("selectAllAction"), tr("Select &all"), QKeySequence::SelectAll, [this] { m_strip->selectAll(); }));
    edit->addAction(addNamedAction(QStringLiteral("removeAction"), tr("Re&move from list"), QKeySequence(Qt::Key_Delete), [this] { removeSelected(); }));
    addAction(undo);
    addAction(redo);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_bestFirst = addNamedAction(QStringLiteral("bestFirstAction"), tr("&Best first"), QKeySequence(Qt::Key_B), [this] {
        m_order.sort(m_bestFirst->isChecked() ? 0 : -1, Qt::DescendingOrder);
        m_strip->scrollTo(m_strip->currentIndex());
    });
    m_bestFirst->setCheckable(true);
    view->addAction(m_bestFirst);
    m_heat = addNamedAction(QStringLiteral("explanationAction"), tr("&Where the score comes from"), QKeySequence(Qt::Key_H), [this] { explainCurrent(); });
    m_heat->setCheckable(true);
    m_heat->setToolTip(tr("Shows which places of the photo raise or lower the score (H)"));
    m_panel->explanationButton()->setDefaultAction(m_heat);
    view->addAction(m_heat);
    view->addSeparator();
    view->addAction(addNamedAction(QStringLiteral("fitAction"), tr("&Fit to window"), QKeySequence(Qt::Key_F), [this] { m_view->fit(); }));
    view->addAction(addNamedAction(QStringLiteral("fullSizeAction"), tr("&100 %"), QKeySequence(Qt::Key_Z), [this] { m_view->toggleFullSize(); }));
    view->addAction(addNamedAction(QStringLiteral("zoomInAction"), tr("Zoom &in"), QKeySequence::ZoomIn, [this] { m_view->zoomBy(1.25); }));
    view->addAction(addNamedAction(QStringLiteral("zoomOutAction"), tr("Zoom &out"), QKeySequence::ZoomOut, [this] { m_view->zoomBy(0.8); }));
    view->addSeparator();
    QAction *fullScreen = addNamedAction(QStringLiteral("fullScreenAction"), tr("F&ull screen"), QKeySequence(Qt::Key_F11), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    view->addAction(fullScreen);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(addNamedAction(QStringLiteral("shortcutsAction"), tr("&Keys"), QKeySequence::HelpContents, [this] { makeShortcutsDialog(actions(), this)->open(); }));
    help->addAction(addNamedAction(QStringLiteral("modelCardAction"), tr("How &sure is this?"), {}, [this] {
        if (const auto scorer = m_service.scorer())
            makeCardDialog(scorer->card(), this)->open();
    }));
    addNamedAction(QStringLiteral("cancelAction"), tr("Stop scoring, or leave full screen"), QKeySequence(Qt::Key_Escape), [this] {
        if (m_service.isBusy())
            cancelWork();
        else if (isFullScreen())
            showNormal();
    });
}

void MainWindow::openFiles()
{
    QStringList patterns;
    for (const QString &suffix : image::photoSuffixes())
        patterns.append(QStringLiteral("*.") + suffix);
    for (const QString &suffix : image::photoSuffixes())
        patterns.append(QStringLiteral("*.") + suffix.toUpper());
    addPaths(QFileDialog::getOpenFileNames(this, tr("Open photos"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                           tr("Photos (%1);;All files (*)").arg(patterns.join(QLatin1Char(' ')))));
}

void MainWindow::openFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open folder"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    if (!folder.isEmpty())
        addPaths({folder});
}

void MainWindow::removeSelected()
{
    const std::vector<PhotoId> ids = selectedIds();
    if (ids.empty())
        return;
    const int row = m_strip->currentIndex().row();
    m_undo.push(new RemovePhotosCommand(m_photos, ids));
    const int left = m_order.rowCount();
    if (left > 0)
        m_strip->setCurrentIndex(m_order.index(std::min(row, left - 1), 0));
    onCurrentChanged();
}

void MainWindow::cancelWork()
{
    m_service.cancel();
    m_photos.failWaiting(tr("Scoring was cancelled before this photo."));
}

void MainWindow::retry(const std::vector<PhotoId> &ids)
{
    std::vector<std::pair<PhotoId, QString>> jobs;
    for (const PhotoId id : ids) {
        const PhotoItem *item = m_photos.find(id);
        if (!item)
            continue;
        m_photos.retry(id);
        jobs.emplace_back(id, item->file);
    }
    if (!jobs.empty())
        m_service.score(jobs);
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
