#pragma once

#include "photos/photo_session.h"
#include "settings/settings.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace pawtrait::ui {

class PhotosPanel;

/// Export, contact sheet and table of scores of the panel's photos. The dialogs belong to the panel's window.
class ExportActions : public QObject {
    Q_OBJECT

public:
    ExportActions(PhotosPanel &panel, PhotoSession &session, Settings &settings, QObject *parent = nullptr);

    QAction *exportAction() const { return m_export; }
    QList<QAction *> actions() const { return {m_export, m_sheet, m_table}; }
    /// Enabled while there is a photo.
    void refresh();

    /// Tests answer the file dialog of the table here.
    void setPathAnswer(std::function<QString(const QString &suggested)> answer) { m_pathAnswer = std::move(answer); }

signals:
    void said(const QString &text);

private:
    QAction *add(const QString &objectName, const QString &text, const QKeySequence &key, const QString &toolTip, void (ExportActions::*act)());
    QStringList originals() const;
    void showExport();
    void showSheet();
    void saveTable();

    PhotosPanel &m_panel;
    PhotoSession &m_session;
    Settings &m_settings;
    std::function<QString(const QString &)> m_pathAnswer;
    QAction *m_export = nullptr;
    QAction *m_sheet = nullptr;
    QAction *m_table = nullptr;
};

} // namespace pawtrait::ui
