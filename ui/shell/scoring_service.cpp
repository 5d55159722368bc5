#include "shell/scoring_service.h"

#include <algorithm>

namespace pawtrait::ui {

namespace {

constexpr int deliveryMs = 30;
constexpr int thumbnailSide = 256;
constexpr std::size_t photosAJob = 64; // a new drop is looked at after at most so many photos

} // namespace

ScoringService::ScoringService(std::unique_ptr<scoring::EmbeddingCache> cache, QObject *parent) : QObject(parent), m_cache(std::move(cache))
{
    m_delivery.setInterval(deliveryMs);
    connect(&m_delivery, &QTimer::timeout, this, &ScoringService::deliver);
    m_thread = std::jthread([this](const std::stop_token &stop) { runThread(stop); });
}

ScoringService::~ScoringService()
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobStop.request_stop();
        m_thread.request_stop();
    }
    m_wake.notify_all();
    m_thread.join();
}

void ScoringService::open(OpenModel open)
{
    {
        const std::lock_guard lock(m_mutex);
        m_toOpen = std::move(open);
        m_openAnswered = false;
        m_openFailed = false;
    }
    m_delivery.start();
    m_wake.notify_all();
}

void ScoringService::findPhotos(const QStringList &paths)
{
    ++m_finding;
    {
        const std::lock_guard lock(m_mutex);
        m_toFind.push_back(paths);
    }
    m_delivery.start();
    m_wake.notify_all();
    emit busyChanged();
}

void ScoringService::score(const std::vector<std::pair<PhotoId, QString>> &photos)
{
    m_pending += static_cast<qint64>(photos.size());
    {
        const std::lock_guard lock(m_mutex);
        m_toScore.insert(m_toScore.end(), photos.begin(), photos.end());
    }
    m_delivery.start();
    m_wake.notify_all();
    emit busyChanged();
}

void ScoringService::cancel()
{
    {
        const std::lock_guard lock(m_mutex);
        m_toScore.clear();
        m_toFind.clear();
        m_jobStop.request_stop();
        m_jobStop = StopSource();
    }
    m_pending = 0;
    m_finding = 0;
    emit busyChanged();
}

void ScoringService::runThread(const StopToken &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_wake.wait(lock, stop, [this] { return m_toOpen || !m_toFind.empty() || (!m_toScore.empty() && (m_opened || m_openFailed)); });
        if (stop.stop_requested())
            return;
        const StopToken job = m_jobStop.get_token();
        if (!m_toFind.empty()) {
            const QStringList paths = m_toFind.front();
            m_toFind.pop_front();
            lock.unlock();
            scoring::FoundPhotos found = scoring::findPhotos(paths, true, job);
            lock.lock();
            if (!job.stop_requested())
                m_found.push_back(std::move(found));
        } else if (m_toOpen) {
            const OpenModel open = std::exchange(m_toOpen, nullptr);
            lock.unlock();
            auto opened = open();
            lock.lock();
            m_openAnswered = true;
            m_opened = opened ? *opened : nullptr;
            m_openFailed = !opened;
            m_openFailure = opened ? QString() : opened.error().userText;
        } else if (m_openFailed) {
            for (const auto &photo : std::exchange(m_toScore, {}))
                m_finished.push_back({photo.first, Error{ErrorKind::NotFound, tr("There is no model to score with. The message above says why."), m_openFailure}});
        } else {
            const auto last = m_toScore.begin() + static_cast<std::ptrdiff_t>(std::min(photosAJob, m_toScore.size()));
            const std::vector<std::pair<PhotoId, QString>> photos(m_toScore.begin(), last);
            m_toScore.erase(m_toScore.begin(), last);
            lock.unlock();
            scoreBatch(photos, job);
            lock.lock();
        }
    }
}

void ScoringService::scoreBatch(const std::vector<std::pair<PhotoId, QString>> &photos, const StopToken &stop)
{
    QStringList files;
    for (const auto &photo : photos)
        files.append(photo.second);
    scoring::ScoreFilesOptions options;
    options.thumbnailSide = thumbnailSide;
    options.cache = m_cache.get();
    scoring::scoreFiles(
        *m_opened, files, options,
        [&](int index, Result<scoring::ScoredPhoto> result) {
            const std::lock_guard lock(m_mutex);
            if (!stop.stop_requested())
                m_finished.push_back({photos[static_cast<std::size_t>(index)].first, std::move(result)});
        },
        stop);
}

void ScoringService::deliver()
{
    std::vector<FinishedPhoto> finished;
    std::vector<scoring::FoundPhotos> found;
    bool answered = false;
    QString failure;
    {
        const std::lock_guard lock(m_mutex);
        finished.swap(m_finished);
        found.swap(m_found);
        answered = std::exchange(m_openAnswered, false);
        if (answered) {
            m_scorer = m_opened;
            failure = m_openFailure;
        }
        const bool waiting = m_toOpen || answered;
        if (!waiting && finished.empty() && found.empty() && !isBusy() && (m_scorer || m_openFailed))
            m_delivery.stop();
    }
    if (answered) {
        if (m_scorer)
            emit modelOpened();
        else
            emit modelFailed(failure);
    }
    for (const scoring::FoundPhotos &photos : found) {
        m_finding = std::max(0, m_finding - 1);
        emit photosFound(photos);
    }
    if (!finished.empty()) {
        m_pending = std::max<qint64>(0, m_pending - static_cast<qint64>(finished.size()));
        emit photosFinished(std::move(finished));
    }
    if (answered || !found.empty() || !isBusy())
        emit busyChanged();
}

} // namespace pawtrait::ui
