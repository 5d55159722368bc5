#pragma once

#include "image/decode.h"
#include "library/thumbnail_store.h"
#include "photos/photo_item.h"

#include <QCache>
#include <QImage>
#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_set>
#include <vector>

namespace pawtrait::ui {

/// Small pictures for the views: at most `maxBytes` in memory, the rest in the store on disk, made from the photo when it is
/// in neither. What is in view is made first; what has scrolled away is not made at all. They come in the size they are shown
/// at, so that painting only copies. Window thread.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    static constexpr int side = 320; ///< pixels of the longer side, as they are stored

    /// `store` may be null: then nothing is kept on disk.
    explicit Thumbnails(std::shared_ptr<library::ThumbnailStore> store, qint64 maxBytes = 128 * 1024 * 1024, QObject *parent = nullptr);
    ~Thumbnails() override;

    void setLimits(const image::DecodeLimits &limits);
    /// Where they are painted, in device pixels; what is at hand in another size serves until it comes in this one.
    void setShownSize(const QSize &size);
    /// The photo's picture if it is at hand, else null; want() and arrived() bring it.
    QImage find(PhotoId id) const;
    /// Photos in view, the most wanted first; replaces what was wanted before.
    void want(const std::vector<const PhotoItem *> &photos);
    /// A picture that came with something else (scoring): taken where it is wanted, else it is in the store.
    void offer(PhotoId id, const QImage &picture);
    /// The photo's file has changed.
    void forget(PhotoId id);

signals:
    void arrived(pawtrait::ui::PhotoId id);

private:
    struct Wanted {
        PhotoId id;
        QString file;
        QImage source; ///< null: to be found or made
    };
    struct Picture {
        QImage image;
        QSize shownSize; ///< that it was made for
    };
    void runThread(const StopToken &stop);
    QImage make(const QString &file, const StopToken &stop) const;
    void take(PhotoId id, const QImage &image, const QSize &shownSize);

    std::shared_ptr<library::ThumbnailStore> m_store;
    QSize m_shownSize{side, side};
    mutable QCache<PhotoId, Picture> m_pictures; ///< cost in kilobytes
    std::unordered_set<PhotoId> m_impossible;   ///< files without a picture; not asked for again

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::vector<Wanted> m_wanted; ///< the most wanted last
    std::unordered_set<PhotoId> m_inView;
    QSize m_sizeToMake{side, side};
    PhotoId m_making = 0;
    image::DecodeLimits m_limits;
    std::jthread m_thread; ///< last: it ends first
};

} // namespace pawtrait::ui
