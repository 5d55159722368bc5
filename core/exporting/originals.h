/// Files that must never be written over, known by what they are and not by how they are spelled.
#pragma once

#include <QString>
#include <QStringList>

#include <set>
#include <utility>

namespace pawtrait::exporting {

/// Device and inode of each file: a link, a hard link, another spelling or another mount of a folder is the same file.
class Originals {
public:
    Originals() = default;
    explicit Originals(const QStringList &paths);
    void add(const QString &path);
    bool contains(const QString &path) const;

private:
    std::set<std::pair<quint64, quint64>> m_files;
};

} // namespace pawtrait::exporting
