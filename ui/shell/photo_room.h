#pragma once

#include "photos/photo_session.h"
#include "settings/settings.h"

#include <QStackedWidget>

class QAction;

namespace pawtrait::ui {

class CompareView;
class ExportActions;
class PhotosPanel;

/// The photos panel and what opens over it or from it: photos beside each other, exports.
class PhotoRoom : public QStackedWidget {
    Q_OBJECT

public:
    /// Takes the panel over.
    PhotoRoom(PhotosPanel *panel, PhotoSession &session, Settings &settings, QWidget *parent = nullptr);

    /// For the file menu.
    QList<QAction *> exportActions() const;
    void setLimits(const image::DecodeLimits &limits);
    /// Leaves the comparison, or what the panel has to leave; false when there is nothing.
    bool goBack();

signals:
    void said(const QString &text);

private:
    void compare();
    void leaveComparison();
    void refreshActions();

    PhotosPanel *m_panel;
    PhotoSession &m_session;
    CompareView *m_compare = nullptr;
    QAction *m_compareAction = nullptr;
    ExportActions *m_exports = nullptr;
};

} // namespace pawtrait::ui
