#pragma once

#include <QStringList>

namespace pawtrait::ui {

/// Shows the window with these files and folders and runs until it is closed. Needs a QApplication; returns its status.
int runWindow(const QStringList &paths);

} // namespace pawtrait::ui
