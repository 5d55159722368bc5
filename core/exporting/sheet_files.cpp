#include "exporting/sheet_files.h"

#include "common/files.h"
#include "exporting/originals.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace pawtrait::exporting {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::exporting", text);
}

bool isPdf(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList sheetPaths(const QString &path, int pages)
{
    if (isPdf(path) || pages == 1)
        return {path};
    const QFileInfo info(path);
    QStringList paths;
    for (int page = 1; page <= pages; ++page)
        paths.append(info.dir().filePath(QStringLiteral("%1-%2.%3").arg(info.completeBaseName()).arg(page).arg(info.suffix())));
    return paths;
}

Result<QStringList> writeSheet(const ContactSheet &sheet, const QString &path, bool overwrite, const QStringList &photos, const StopToken &stop)
{
    const QStringList paths = sheetPaths(path, sheet.pageCount());
    const Originals originals(photos);
    for (const QString &each : paths) {
        if (originals.contains(each))
            return Error{ErrorKind::WriteFailed, tr("%1 is one of the photos, and photos are never written over. Choose another name.").arg(quotedName(each)), {}};
        if (!overwrite && QFileInfo::exists(each))
            return Error{ErrorKind::WriteFailed, tr("%1 exists already. Choose another name, or allow overwriting.").arg(quotedName(each)), {}};
    }
    for (int page = 0; page < paths.size(); ++page) {
        if (stop.stop_requested())
            return cancelled();
        const auto bytes = isPdf(path) ? sheet.pdf(stop) : sheet.png(page);
        if (!bytes)
            return bytes.error();
        if (auto written = writeFile(paths[page], *bytes); !written)
            return written.error();
    }
    return paths;
}

} // namespace pawtrait::exporting
