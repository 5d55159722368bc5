#include "common/files.h"
#include "scoring/score_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace pawtrait::scoring {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::scoring", text);
}

/// Other scripts' digits are letters here: mixed with these they would give an order that goes round in a circle.
bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// "img2" before "img10", the same on every computer.
bool naturallyLess(const QString &a, const QString &b)
{
    qsizetype i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            qsizetype endA = i, endB = j;
            while (endA < a.size() && isDigit(a[endA]))
                ++endA;
            while (endB < b.size() && isDigit(b[endB]))
                ++endB;
            QStringView left = QStringView(a).mid(i, endA - i), right = QStringView(b).mid(j, endB - j);
            while (left.size() > 1 && left.front() == QLatin1Char('0'))
                left = left.mid(1);
            while (right.size() > 1 && right.front() == QLatin1Char('0'))
                right = right.mid(1);
            if (left.size() != right.size())
                return left.size() < right.size();
            if (const int order = left.compare(right); order != 0)
                return order < 0;
            i = endA;
            j = endB;
            continue;
        }
        const QChar left = a[i++].toCaseFolded(), right = b[j++].toCaseFolded();
        if (left != right)
            return left < right;
    }
    return a.size() - i != b.size() - j ? a.size() - i < b.size() - j : a < b;
}

class Walk {
public:
    Walk(bool recursive, const StopToken &stop) : m_recursive(recursive), m_stop(stop) {}

    void addFile(const QString &path)
    {
        const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
        if (!m_seenFiles.contains(absolute)) {
            m_seenFiles.insert(absolute);
            found.files.append(absolute);
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
        std::sort(names.begin(), names.end(), naturallyLess);
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
    QSet<QString> m_seenFiles, m_seenFolders;
};

} // namespace

FoundPhotos findPhotos(const QStringList &paths, bool recursive, const StopToken &stop)
{
    Walk walk(recursive, stop);
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
