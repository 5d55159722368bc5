/// The files of a contact sheet: one PDF, or a PNG a page.
#pragma once

#include "exporting/contact_sheet.h"

#include <QStringList>

namespace pawtrait::exporting {

/// `path` ends in .pdf or .png. Several pages of PNG are sheet-1.png, sheet-2.png ... for sheet.png.
QStringList sheetPaths(const QString &path, int pages);

/// Writes sheetPaths(). Everything is looked at before the first is written: a path that is taken is refused unless `overwrite`, one
/// of `photos` (known as a file, however it is spelled) always. Returns the paths. Blocking, any thread. Errors are whole sentences.
Result<QStringList> writeSheet(const ContactSheet &sheet, const QString &path, bool overwrite, const QStringList &photos, const StopToken &stop);

} // namespace pawtrait::exporting
