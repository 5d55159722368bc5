// What the keys do to photos, and the actions for the menus.
#include "parts/tabbed_column.h"
#include "photos/filter_bar.h"
#include "photos/photo_cells.h"
#include "photos/photos_panel.h"
#include "viewer/photo_view.h"
#include "viewer/score_panel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>

namespace pawtrait::ui {

QAction *PhotosPanel::addKeyAction(QList<QAction *> &menu, const QString &objectName, const QString &text, const QKeySequence &key, std::function<void()> triggered)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // letters are keys of the photos only while these are shown
    connect(action, &QAction::triggered, this, [triggered = std::move(triggered)] { triggered(); });
    addAction(action);
    menu.append(action);
    return action;
}

void PhotosPanel::buildActions()
{
    addKeyAction(m_editActions, QStringLiteral("selectAllAction"), tr("Select &all"), QKeySequence::SelectAll, [this] { cells()->selectAll(); });
    addKeyAction(m_editActions, QStringLiteral("copyAction"), tr("&Copy photos"), QKeySequence::Copy, [this] {
        QModelIndexList indexes;
        for (const PhotoId id : selectedIds())
            indexes.append(m_session.order().indexOf(id));
        QApplication::clipboard()->setMimeData(m_session.order().mimeData(indexes));
    });
    addKeyAction(m_editActions, QStringLiteral("removeAction"), tr("Re&move from list"), QKeySequence(Qt::Key_Delete), [this] { removeSelected(); });
    addKeyAction(m_editActions, QStringLiteral("findAction"), tr("&Find..."), QKeySequence::Find, [this] { m_filterBar->focusSearch(); });
    buildPhotoActions();
    buildViewActions();
    buildSuggestionActions();
    for (PhotoCells *view : {m_strip, m_grid})
        view->addActions(m_photoActions);
}

void PhotosPanel::buildPhotoActions()
{
    for (int stars = 0; stars <= 5; ++stars) {
        const QString text = stars == 0 ? tr("No stars") : tr("%n star(s)", nullptr, stars);
        addKeyAction(m_photoActions, QStringLiteral("stars%1Action").arg(stars), text, QKeySequence(Qt::Key_0 + stars), [this, stars] { m_session.setStars(selectedIds(), stars); });
    }
    const auto separate = [this] {
        auto *line = new QAction(this);
        line->setSeparator(true);
        m_photoActions.append(line);
    };
    separate();
    addKeyAction(m_photoActions, QStringLiteral("pickAction"), tr("&Pick"), QKeySequence(Qt::Key_P), [this] { m_session.setMark(selectedIds(), library::Mark::Pick); });
    addKeyAction(m_photoActions, QStringLiteral("rejectAction"), tr("Re&ject"), QKeySequence(Qt::Key_X), [this] { m_session.setMark(selectedIds(), library::Mark::Reject); });
    addKeyAction(m_photoActions, QStringLiteral("unmarkAction"), tr("Take the mark a&way"), QKeySequence(Qt::Key_U), [this] { m_session.setMark(selectedIds(), library::Mark::None); });
    separate();
    addKeyAction(m_photoActions, QStringLiteral("groupAction"), tr("&Group as one animal"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] { m_session.groupByHand(selectedIds()); });
    addKeyAction(m_photoActions, QStringLiteral("ungroupAction"), tr("&Ungroup"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), [this] { m_session.ungroup(selectedIds()); });
    separate();
    addKeyAction(m_photoActions, QStringLiteral("writeSidecarsAction"), tr("&Write stars and marks to XMP files"), {}, [this] { m_session.writeSidecars(selectedIds()); });
    addKeyAction(m_photoActions, QStringLiteral("readSidecarsAction"), tr("&Read stars and marks from XMP files"), {}, [this] { m_session.readSidecars(selectedIds()); });
    addKeyAction(m_photoActions, QStringLiteral("scoreAgainAction"), tr("&Score again"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] { m_session.retry(selectedIds()); });
    addKeyAction(m_photoActions, QStringLiteral("showInFolderAction"), tr("Show in &folder"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R), [this] {
        if (const PhotoItem *item = current())
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(item->file).absolutePath()));
    });
}

void PhotosPanel::buildViewActions()
{
    m_gridAction = addKeyAction(m_viewActions, QStringLiteral("gridAction"), tr("&Grid"), QKeySequence(Qt::Key_G), [] {});
    m_gridAction->setCheckable(true);
    m_gridAction->setToolTip(tr("Many photos at once, in place of one large one (G)"));
    connect(m_gridAction, &QAction::toggled, this, &PhotosPanel::showGrid);
    addKeyAction(m_viewActions, QStringLiteral("bestFirstAction"), tr("&Best first"), QKeySequence(Qt::Key_B), [this] { m_filterBar->setSortBy(SortBy::Best); });
    m_heat = addKeyAction(m_viewActions, QStringLiteral("explanationAction"), tr("&Where the score comes from"), QKeySequence(Qt::Key_H), [this] {
        if (m_heat->isChecked() && isGridShown())
            m_gridAction->setChecked(false);
        explainCurrent();
    });
    m_heat->setCheckable(true);
    m_heat->setIconText(tr("Where it comes from", "the score; on a button"));
    m_heat->setToolTip(tr("Shows which places of the photo raise or lower the score (H)"));
    m_panel->explanationButton()->setDefaultAction(m_heat);
    m_panelAction = addKeyAction(m_viewActions, QStringLiteral("panelAction"), tr("Score &panel"), QKeySequence(Qt::Key_I), [] {});
    m_panelAction->setCheckable(true);
    m_panelAction->setChecked(true);
    connect(m_panelAction, &QAction::toggled, this, [this](bool shown) {
        m_side->setVisible(shown);
        refreshSuggestionsSeen();
        m_keep.start();
    });
    addKeyAction(m_viewActions, QStringLiteral("nextPhotoAction"), tr("&Next photo"), QKeySequence(Qt::Key_PageDown), [this] { step(1); });
    addKeyAction(m_viewActions, QStringLiteral("previousPhotoAction"), tr("Pre&vious photo"), QKeySequence(Qt::Key_PageUp), [this] { step(-1); });
    addKeyAction(m_viewActions, QStringLiteral("fitAction"), tr("&Fit to window"), QKeySequence(Qt::Key_F), [this] { m_view->fit(); });
    addKeyAction(m_viewActions, QStringLiteral("fullSizeAction"), tr("&100 %"), QKeySequence(Qt::Key_Z), [this] { m_view->toggleFullSize(); });
    addKeyAction(m_viewActions, QStringLiteral("zoomInAction"), tr("Zoom &in"), QKeySequence::ZoomIn, [this] { isGridShown() ? m_grid->setCellWidth(m_grid->cellWidth() + 30) : m_view->zoomBy(1.25); });
    addKeyAction(m_viewActions, QStringLiteral("zoomOutAction"), tr("Zoom &out"), QKeySequence::ZoomOut, [this] { isGridShown() ? m_grid->setCellWidth(m_grid->cellWidth() - 30) : m_view->zoomBy(0.8); });
}

void PhotosPanel::refreshActions()
{
    const auto enable = [this](const QList<QAction *> &actions, bool enabled, const QStringList &except = {}) {
        for (QAction *action : actions) {
            if (!action->isSeparator() && !except.contains(action->objectName()))
                action->setEnabled(enabled);
        }
    };
    const bool any = m_session.photos().counts().listed > 0, photo = current() != nullptr, large = photo && !isGridShown();
    enable(m_editActions, photo, {QStringLiteral("findAction")});
    enable(m_photoActions, photo);
    enable(m_viewActions, any);
    m_heat->setEnabled(photo && m_session.scorer() && current()->state == PhotoItem::State::Scored);
    const auto named = [this](const char *name) { return findChild<QAction *>(QLatin1String(name)); };
    named("findAction")->setEnabled(any);
    for (const char *name : {"fitAction", "fullSizeAction"})
        named(name)->setEnabled(large);
    named("groupAction")->setEnabled(m_strip->selectionModel()->selectedIndexes().size() > 1);
    named("ungroupAction")->setEnabled(photo && current()->user.handGroup != 0);
    refreshSuggestionActions();
    emit actionsRefreshed();
}

void PhotosPanel::addPhotoActions(const QList<QAction *> &actions, const QList<QAction *> &tools)
{
    addActions(actions);
    m_photoActions.append(actions);
    for (PhotoCells *view : {m_strip, m_grid})
        view->addActions(actions);
    m_filterBar->addTools(tools);
    refreshActions();
}

void PhotosPanel::removeSelected()
{
    const std::vector<PhotoId> ids = selectedIds();
    if (ids.empty())
        return;
    // What stands behind the last one removed becomes the current photo.
    const int last = m_session.order().rowOf(ids.back());
    const int next = last + 1 < m_session.order().rowCount() ? last + 1 : m_session.order().rowOf(ids.front()) - 1;
    m_wanted = next >= 0 ? m_session.order().idAt(next) : 0;
    m_session.removeFromList(ids);
}

void PhotosPanel::step(int rows)
{
    const int row = std::clamp(m_strip->currentIndex().row() + rows, 0, std::max(0, m_session.order().rowCount() - 1));
    m_strip->selectionModel()->setCurrentIndex(m_session.order().index(row), QItemSelectionModel::ClearAndSelect);
    cells()->scrollTo(cells()->currentIndex());
}

} // namespace pawtrait::ui
