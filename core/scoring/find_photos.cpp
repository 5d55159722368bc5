#include "common/files.h"
#include "common/natural_order.h"
#include "scoring/score_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <utility>

namespace pawtrait::scoring {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::scoring", text);
}

using Clock = std::chrono::steady_clock;
constexpr int firstPart = 40; // about what a window shows
constexpr std::chrono::milliseconds betweenParts(100);

class Walk {
public:
    Walk(bool recursive, const StopToken &stop, const std::function<void(FoundPhotos)> &part) : m_recursive(recursive), m_stop(stop), m_part(part) {}

    void addFile(const QString &path)
    {
        const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
        if (!m_seenFiles.contains(absolute)) {
            m_seenFiles.insert(absolute);
            found.files.append(absolute);
        }
        if (m_part && (m_seenFiles.size() == firstPart || (m_seenFiles.size() > firstPart && Clock::now() - m_lastPart > betweenParts))) {
            m_part(std::exchange(found, {}));
            m_lastPart = Clock::now();
        }
    }

    void addFolder(const QString &path)
    {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        if (m_stop.stop_requested() || m_seenFolders.contains(canonical))
            return;
        m_seenFolders.insert(canonical);
        const QDir folder(path);
        if (!folder.isReadable()) {
            found.problems.push_back({ErrorKind::Unreadable, tr("Cannot open the folder %1: reading it is not allowed. Check its permissions.").arg(quotedName(path)), {}});
            return;
        }
        QStringList names = folder.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        sortNaturally(names);
        QStringList folders;
        for (const QString &name : names) {
            const QFileInfo info(folder.filePath(name));
            if (info.isDir())
                folders.append(info.filePath());
            else if (image::photoSuffixes().contains(info.suffix().toLower()))
                addFile(info.filePath());
        }
        if (m_recursive) {
            for (const QString &sub : folders)
                addFolder(sub);
        }
    }

    FoundPhotos found;

private:
    bool m_recursive;
    const StopToken &m_stop;
    const std::function<void(FoundPhotos)> &m_part;
    Clock::time_point m_lastPart = Clock::now();
    QSet<QString> m_seenFiles, m_seenFolders;
};

} // namespace

FoundPhotos findPhotos(const QStringList &paths, bool recursive, const StopToken &stop, const std::function<void(FoundPhotos)> &part)
{
    Walk walk(recursive, stop, part);
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir())
            walk.addFolder(path);
        else if (info.exists())
            walk.addFile(path);
        else
            walk.found.problems.push_back({ErrorKind::NotFound, tr("Cannot open %1: there is no such file or folder. Check the name.").arg(quotedName(path)), path});
    }
    return std::move(walk.found);
}

} // namespace pawtrait::scoring
