#include "training/run_folder.h"

#include "common/files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace pawtrait::training {

Result<RunFolder> RunFolder::create(const QString &runs, const QString &name)
{
    const QDir parent(QDir(runs).absolutePath());
    const QString base = name + QDateTime::currentDateTime().toString(QStringLiteral("-yyyyMMdd-HHmmss"));
    constexpr int mostTries = 1000;
    if (QDir().mkpath(parent.path())) {
        for (int number = 1; number <= mostTries; ++number) {
            const QString folder = number == 1 ? base : base + QStringLiteral("-%1").arg(number);
            if (parent.mkdir(folder)) // fails when it is there: that is how the name is taken
                return RunFolder(parent.filePath(folder));
            if (!parent.exists(folder))
                break;
        }
    }
    return Error{ErrorKind::WriteFailed,
                 QCoreApplication::translate("pawtrait::training", "Cannot make a folder for the run in %1: check that the folder can be written to, or choose another one.").arg(quotedName(parent.path())),
                 QStringLiteral("mkdir %1").arg(base)};
}

Result<RunFolder> RunFolder::open(const QString &path)
{
    const QDir folder(path);
    if (!folder.exists(QStringLiteral("recipe.json"))) {
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("pawtrait::training", "%1 is not the folder of a run: it has no recipe.json. Choose a folder that \"pawtrait runs\" lists.").arg(quotedName(path)), {}};
    }
    return RunFolder(folder.absolutePath());
}

Result<void> RunFolder::write(const QString &name, const QByteArray &bytes) const
{
    return writeFile(file(name), bytes);
}

void RunFolder::log(const QString &line) const
{
    QFile log(file(QStringLiteral("run.log")));
    if (log.open(QIODevice::WriteOnly | QIODevice::Append))
        log.write((QDateTime::currentDateTime().toString(Qt::ISODate) + QLatin1Char(' ') + line + QLatin1Char('\n')).toUtf8());
}

} // namespace pawtrait::training
