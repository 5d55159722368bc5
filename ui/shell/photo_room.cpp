#include "shell/photo_room.h"

#include "exporting/export_actions.h"
#include "parts/icons.h"
#include "photos/photos_panel.h"
#include "viewer/compare_choice.h"
#include "viewer/compare_view.h"

#include <QAction>

namespace pawtrait::ui {

PhotoRoom::PhotoRoom(PhotosPanel *panel, PhotoSession &session, Settings &settings, QWidget *parent) : QStackedWidget(parent), m_panel(panel), m_session(session)
{
    setObjectName(QStringLiteral("photoRoomStackedWidget"));
    addWidget(panel);
    m_compare = new CompareView(session);
    connect(m_compare, &CompareView::closeAsked, this, &PhotoRoom::leaveComparison);
    addWidget(m_compare);

    m_compareAction = new QAction(icon(Icon::Compare), tr("&Compare"), this);
    m_compareAction->setObjectName(QStringLiteral("compareAction"));
    m_compareAction->setShortcut(Qt::Key_C);
    m_compareAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_compareAction, &QAction::triggered, this, &PhotoRoom::compare);
    auto *line = new QAction(this);
    line->setSeparator(true);

    m_exports = new ExportActions(*panel, session, settings, this);
    connect(m_exports, &ExportActions::said, this, &PhotoRoom::said);
    panel->addPhotoActions(QList<QAction *>{line, m_compareAction} + m_exports->actions(), {m_compareAction, m_exports->exportAction()});
    connect(panel, &PhotosPanel::actionsRefreshed, this, &PhotoRoom::refreshActions);
    refreshActions();
    setLimits(settings.decodeLimits());
}

void PhotoRoom::setLimits(const image::DecodeLimits &limits)
{
    m_panel->setLimits(limits);
    m_compare->setLimits(limits);
}

QList<QAction *> PhotoRoom::exportActions() const
{
    return m_exports->actions();
}

void PhotoRoom::refreshActions()
{
    const CompareChoice choice = photosToCompare(m_session, m_panel->selectedIds());
    m_compareAction->setEnabled(!choice.ids.empty());
    m_exports->refresh();
    m_compareAction->setToolTip(choice.ids.empty() ? choice.whyNot : tr("See the selected photos beside each other, or this one and the best other of its group (C)"));
}

void PhotoRoom::compare()
{
    const CompareChoice choice = photosToCompare(m_session, m_panel->selectedIds());
    if (choice.ids.empty())
        return;
    setCurrentWidget(m_compare);
    m_compare->compare(choice.ids, choice.remark);
}

void PhotoRoom::leaveComparison()
{
    setCurrentWidget(m_panel);
    m_compare->clear();
}

bool PhotoRoom::goBack()
{
    if (currentWidget() != m_compare)
        return m_panel->goBack();
    leaveComparison();
    return true;
}

} // namespace pawtrait::ui
