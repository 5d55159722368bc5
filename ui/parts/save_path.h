#pragma once

#include <QString>

class QWidget;

namespace pawtrait::ui {

/// Asks for a file to save. A name without an ending gets `suffix` ("png") first, and only then it is asked whether to replace what is there.
/// `suggested`: a name, or a path. Empty: cancelled. Window thread; returns when the dialog is closed.
QString askForSavePath(QWidget *parent, const QString &title, const QString &suggested, const QString &filter, const QString &suffix);

} // namespace pawtrait::ui
