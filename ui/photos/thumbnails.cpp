#include "photos/thumbnails.h"

#include "common/thread_priority.h"
#include "image/resize.h"

#include <algorithm>

namespace pawtrait::ui {

Thumbnails::Thumbnails(std::shared_ptr<library::ThumbnailStore> store, qint64 maxBytes, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_pictures(static_cast<int>(maxBytes / 1024))
{
    m_thread = std::jthread([this](const std::stop_token &stop) { runThread(stop); });
}

Thumbnails::~Thumbnails()
{
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

void Thumbnails::setLimits(const image::DecodeLimits &limits)
{
    const std::lock_guard lock(m_mutex);
    m_limits = limits;
}

void Thumbnails::setShownSize(const QSize &size)
{
    m_shownSize = size;
    const std::lock_guard lock(m_mutex);
    m_sizeToMake = size;
}

QImage Thumbnails::find(PhotoId id) const
{
    const Picture *picture = m_pictures.object(id);
    return picture ? picture->image : QImage();
}

void Thumbnails::want(const std::vector<const PhotoItem *> &photos)
{
    std::vector<Wanted> wanted;
    std::unordered_set<PhotoId> inView;
    for (const PhotoItem *photo : photos) {
        const Picture *known = m_pictures.object(photo->id);
        if ((known && known->shownSize == m_shownSize) || m_impossible.contains(photo->id))
            continue;
        inView.insert(photo->id);
        wanted.push_back({photo->id, photo->file, {}});
    }
    std::reverse(wanted.begin(), wanted.end());
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(wanted, [this](const Wanted &photo) { return photo.id == m_making; });
        m_wanted = std::move(wanted);
        m_inView = std::move(inView);
    }
    m_wake.notify_all();
}

void Thumbnails::offer(PhotoId id, const QImage &picture)
{
    m_impossible.erase(id);
    {
        const std::lock_guard lock(m_mutex);
        if (!m_inView.contains(id))
            return;
        std::erase_if(m_wanted, [id](const Wanted &photo) { return photo.id == id; });
        m_wanted.push_back({id, {}, picture});
    }
    m_wake.notify_all();
}

void Thumbnails::take(PhotoId id, const QImage &image, const QSize &shownSize)
{
    if (image.isNull())
        m_impossible.insert(id);
    else
        m_pictures.insert(id, new Picture{image, shownSize}, std::max<qsizetype>(1, image.sizeInBytes() / 1024));
    emit arrived(id);
}

void Thumbnails::forget(PhotoId id)
{
    m_pictures.remove(id);
    m_impossible.erase(id);
}

QImage Thumbnails::make(const QString &file, const StopToken &stop) const
{
    const library::FileStamp stamp = library::ThumbnailStore::stampOf(file);
    if (m_store && stamp.size >= 0) {
        if (const QImage kept = m_store->find(file, stamp); !kept.isNull())
            return kept;
    }
    image::DecodeOptions options{.enoughForShortSide = side, .limits = {}};
    {
        const std::lock_guard lock(m_mutex);
        options.limits = m_limits;
    }
    const auto photo = image::decodeFile(file, options, stop);
    if (!photo)
        return {};
    const QImage picture = image::toQImage(image::fitted(photo->pixels, side));
    if (m_store && stamp.size >= 0)
        m_store->insert(file, stamp, picture);
    return picture;
}

void Thumbnails::runThread(const StopToken &stop)
{
    giveWayToOtherThreads();
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_wanted.empty(); })) {
        const Wanted next = m_wanted.back();
        m_wanted.pop_back();
        m_making = next.id;
        const QSize size = m_sizeToMake;
        lock.unlock();
        QImage picture = next.source.isNull() ? make(next.file, stop) : next.source;
        if (!picture.isNull()) { // in the screen's own format, smaller but never larger
            const QSize fitting = picture.size().scaled(size, Qt::KeepAspectRatio);
            if (fitting.width() < picture.width())
                picture = picture.scaled(fitting, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            picture = picture.convertToFormat(QImage::Format_RGB32);
        }
        lock.lock();
        m_making = 0;
        m_inView.erase(next.id);
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(this, [this, id = next.id, picture = std::move(picture), size] { take(id, picture, size); }, Qt::QueuedConnection);
    }
}

} // namespace pawtrait::ui
