/// Thumbnails of photos that were seen before, so that a folder opened again shows at once without decoding.
#pragma once

#include "common/result.h"
#include "library/library.h"

#include <QImage>

#include <memory>

namespace pawtrait::library {

/// JPEG pictures in one SQLite file of the cache folder, keyed by path and FileStamp. Any thread (one connection a thread
/// inside). It can be lost without harm: one that cannot be opened or is damaged is made anew, and without a writable
/// folder every find() is empty and insert() does nothing.
class ThumbnailStore {
public:
    /// At most `maxBytes` of pictures are kept: what was asked for longest ago goes first.
    explicit ThumbnailStore(QString folder, qint64 maxBytes = 512 * 1024 * 1024);
    ~ThumbnailStore();

    /// Null when there is none for these contents. Blocking, about a millisecond.
    QImage find(const QString &path, const FileStamp &stamp) const;
    void insert(const QString &path, const FileStamp &stamp, const QImage &thumbnail);

    /// ${XDG_CACHE_HOME:-~/.cache}/pawtrait/thumbnails
    static QString defaultFolder();
    /// Size and time of the file as it is now; size -1 when it is gone.
    static FileStamp stampOf(const QString &path);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace pawtrait::library
