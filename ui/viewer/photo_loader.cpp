#include "viewer/photo_loader.h"

#include "parts/in_background.h"

#include <algorithm>

namespace pawtrait::ui {

namespace {

constexpr std::size_t keptPhotos = 4; // 12 megapixels are 48 MB with their levels

}

PhotoLoader::PhotoLoader(QObject *parent) : QObject(parent) {}

PhotoLoader::~PhotoLoader()
{
    m_stop.request_stop();
}

const LoadedPhoto *PhotoLoader::find(const QString &file)
{
    const auto known = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) { return kept.file == file; });
    if (known == m_kept.end())
        return nullptr;
    m_kept.splice(m_kept.begin(), m_kept, known);
    return &m_kept.front().photo;
}

void PhotoLoader::load(const QString &file)
{
    m_asked = file;
    m_next.clear();
    if (const LoadedPhoto *photo = find(file)) {
        emit loaded(file, *photo);
        return;
    }
    if (m_running != file)
        begin(file);
}

void PhotoLoader::stop()
{
    m_asked.clear();
    m_next.clear();
    m_running.clear();
    m_stop.request_stop();
}

void PhotoLoader::prefetch(const QString &file)
{
    if (file.isEmpty() || file == m_asked || find(file))
        return;
    m_next = file;
    if (m_running.isEmpty())
        begin(std::exchange(m_next, {}));
}

void PhotoLoader::forget(const QString &file)
{
    m_kept.remove_if([&](const Kept &kept) { return kept.file == file; });
}

void PhotoLoader::begin(const QString &file)
{
    m_stop.request_stop();
    m_stop = StopSource();
    m_running = file;
    inBackground(
        this, [file, limits = m_limits, stop = m_stop.get_token()] { return loadPhoto(file, limits, stop); },
        [this, file, stop = m_stop.get_token()](Result<LoadedPhoto> photo) {
            if (stop.stop_requested())
                return;
            m_running.clear();
            if (photo) {
                m_kept.push_front({file, *photo});
                if (m_kept.size() > keptPhotos)
                    m_kept.pop_back();
            }
            if (file == m_asked) {
                if (photo)
                    emit loaded(file, *photo);
                else
                    emit failed(file, photo.error().userText);
            }
            if (!m_next.isEmpty() && m_running.isEmpty())
                begin(std::exchange(m_next, {}));
        });
}

} // namespace pawtrait::ui
