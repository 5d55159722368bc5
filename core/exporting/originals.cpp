#include "exporting/originals.h"

#include <QFile>

#include <optional>

#include <sys/stat.h>

namespace pawtrait::exporting {

namespace {

std::optional<std::pair<quint64, quint64>> identityOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return std::pair(static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino));
}

} // namespace

Originals::Originals(const QStringList &paths)
{
    for (const QString &path : paths)
        add(path);
}

void Originals::add(const QString &path)
{
    if (const auto identity = identityOf(path))
        m_files.insert(*identity);
}

bool Originals::contains(const QString &path) const
{
    const auto identity = identityOf(path);
    return identity && m_files.count(*identity) > 0;
}

} // namespace pawtrait::exporting
