#include "training/run_list.h"

#include "common/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QRegularExpression>

namespace pawtrait::training {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

/// Removes files whose whole names match, then the folder if nothing is left in it. Links are removed, never followed.
Result<void> removeIn(const QString &folder, const QString &names)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(names));
    const QDir directory(folder);
    for (const QFileInfo &entry : directory.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if ((entry.isDir() && !entry.isSymLink()) || !pattern.match(entry.fileName()).hasMatch())
            continue;
        if (!QFile::remove(entry.absoluteFilePath()))
            return Error{ErrorKind::WriteFailed, tr("Cannot delete %1: check that its folder can be written to.").arg(quotedName(entry.absoluteFilePath())), {}};
    }
    QDir().rmdir(folder); // fails where something is left
    return {};
}

} // namespace

Result<void> discardRun(const QString &folder)
{
    const QDir run(folder);
    if (!run.exists(QStringLiteral("recipe.json")) && !run.exists(QStringLiteral("run.log")))
        return Error{ErrorKind::NotFound, tr("%1 is not the folder of a run, and nothing in it was deleted.").arg(quotedName(folder)), {}};
    {
        QLockFile lock(run.filePath(QStringLiteral("run.lock")));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            return Error{ErrorKind::Invalid, tr("The run %1 is at work in another program. Wait for it, or stop it there.").arg(quotedName(folder)), {}};
    }
    const QString temporary = QStringLiteral("(\\.[A-Za-z0-9]{6})?"); // of a writer that was killed
    for (const QFileInfo &entry : run.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        static const QRegularExpression fold(QStringLiteral("\\Afold_\\d+\\z"));
        const QString path = entry.absoluteFilePath();
        Result<void> removed;
        if (fold.match(entry.fileName()).hasMatch())
            removed = removeIn(path, QStringLiteral("(fold\\.json|svr\\.safetensors|state(\\.next|\\.previous)?\\.safetensors|best_epoch_\\d+\\.(safetensors|json))") + temporary);
        else if (entry.fileName() == QLatin1String("model"))
            removed = removeIn(path, QStringLiteral("(card\\.json|heads\\.safetensors|oof\\.csv|[A-Za-z0-9_.]+\\.safetensors)") + temporary);
        if (!removed)
            return removed;
    }
    if (auto removed = removeIn(run.absolutePath(), QStringLiteral("(recipe\\.json|environment\\.json|metrics\\.csv|oof\\.csv|report\\.json|run\\.log|run\\.lock)") + temporary);
        !removed)
        return removed;
    const QStringList rest = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (run.exists() && !rest.isEmpty())
        return Error{
            ErrorKind::Invalid, tr("The run %1 was deleted, but its folder stays: it holds %2, which no run wrote.").arg(quotedName(folder), quotedName(rest.front())), {}};
    return {};
}

} // namespace pawtrait::training
