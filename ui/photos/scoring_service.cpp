#include "photos/scoring_service.h"

#include "image/taken_at.h"
#include "photos/thumbnails.h"

#include <algorithm>

namespace pawtrait::ui {

namespace {

constexpr int deliveryMs = 30;
constexpr std::size_t photosAJob = 32; // what is in view gets its turn after at most so many photos

} // namespace

ScoringService::ScoringService(std::shared_ptr<scoring::EmbeddingCache> cache, std::shared_ptr<library::ThumbnailStore> thumbnails, QObject *parent)
    : QObject(parent), m_cache(std::move(cache)), m_thumbnails(std::move(thumbnails))
{
    m_delivery.setInterval(deliveryMs);
    connect(&m_delivery, &QTimer::timeout, this, &ScoringService::deliver);
    m_findThread = std::jthread([this](const std::stop_token &stop) { runFinding(stop); });
    m_scoreThread = std::jthread([this](const std::stop_token &stop) { runScoring(stop); });
}

ScoringService::~ScoringService()
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobStop.request_stop();
        m_findThread.request_stop();
        m_scoreThread.request_stop();
    }
    m_wake.notify_all();
    m_findThread.join();
    m_scoreThread.join();
}

void ScoringService::setOptions(const Options &options)
{
    const std::lock_guard lock(m_mutex);
    m_options = options;
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

void ScoringService::score(const std::vector<ScoreJob> &jobs)
{
    if (jobs.empty())
        return;
    m_pending += static_cast<qint64>(jobs.size());
    {
        const std::lock_guard lock(m_mutex);
        m_toScore.insert(m_toScore.end(), jobs.begin(), jobs.end());
    }
    m_delivery.start();
    m_wake.notify_all();
    emit busyChanged();
}

void ScoringService::prefer(const std::vector<PhotoId> &ids)
{
    const std::unordered_set<PhotoId> wanted(ids.begin(), ids.end());
    const std::lock_guard lock(m_mutex);
    std::stable_partition(m_toScore.begin(), m_toScore.end(), [&](const ScoreJob &job) { return wanted.contains(job.id); });
}

void ScoringService::cancel()
{
    {
        const std::lock_guard lock(m_mutex);
        m_toScore.clear();
        m_toFind.clear();
        m_jobStop.request_stop();
        m_jobStop = StopSource();
        m_found.clear();
    }
    m_pending = 0;
    m_finding = 0;
    emit busyChanged();
}

void ScoringService::giveWay(bool waits)
{
    {
        const std::lock_guard lock(m_mutex);
        m_givesWay = waits;
    }
    m_wake.notify_all();
}

void ScoringService::runFinding(const StopToken &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_toFind.empty(); })) {
        const StopToken job = m_jobStop.get_token();
        const QStringList paths = m_toFind.front();
        m_toFind.pop_front();
        lock.unlock();
        bool nothing = true;
        const auto hand = [&](scoring::FoundPhotos photos, bool isLast) { // a walk that was cancelled has nothing to say
            const bool some = !photos.files.isEmpty() || !photos.problems.empty();
            nothing = nothing && !some;
            const std::lock_guard guard(m_mutex);
            if (!job.stop_requested())
                m_found.push_back({std::move(photos), isLast, some || (isLast && nothing)});
        };
        hand(scoring::findPhotos(paths, true, job, [&](scoring::FoundPhotos part) { hand(std::move(part), false); }), true);
        lock.lock();
    }
}

void ScoringService::runScoring(const StopToken &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_toOpen || (!m_toScore.empty() && (m_opened || m_openFailed)); })) {
        const StopToken job = m_jobStop.get_token();
        if (m_toOpen) {
            const OpenModel open = std::exchange(m_toOpen, nullptr);
            m_isOpening = true;
            lock.unlock();
            auto opened = open();
            lock.lock();
            m_isOpening = false;
            m_openAnswered = true;
            m_opened = opened ? *opened : nullptr;
            m_openFailed = !opened;
            m_openFailure = opened ? QString() : opened.error().userText;
        } else if (m_openFailed) {
            for (const ScoreJob &photo : std::exchange(m_toScore, {}))
                m_finished.push_back({photo.id, Error{ErrorKind::NotFound, tr("There is no model to score with. The message above says why."), m_openFailure}, 0, {}, {}});
        } else {
            const auto last = m_toScore.begin() + static_cast<std::ptrdiff_t>(std::min(photosAJob, m_toScore.size()));
            const std::vector<ScoreJob> jobs(m_toScore.begin(), last);
            m_toScore.erase(m_toScore.begin(), last);
            lock.unlock();
            scoreBatch(jobs, job);
            lock.lock();
        }
    }
}

std::optional<FinishedPhoto> ScoringService::fromCache(const ScoreJob &job) const
{
    if (!m_cache || job.known.contentKey.isEmpty() || library::ThumbnailStore::stampOf(job.file) != job.known.stamp)
        return std::nullopt;
    auto entry = m_cache->find(m_opened->fingerprint(), job.known.contentKey);
    if (!entry)
        return std::nullopt;
    scoring::ScoredPhoto photo;
    photo.embedding = std::move(entry->embedding);
    photo.originalWidth = entry->originalWidth;
    photo.originalHeight = entry->originalHeight;
    photo.contentKey = job.known.contentKey;
    const double raw = m_opened->rawScore(photo.embedding);
    return FinishedPhoto{job.id, std::move(photo), raw, job.known.stamp, job.known.taken};
}

void ScoringService::scoreBatch(const std::vector<ScoreJob> &jobs, const StopToken &stop)
{
    std::vector<FinishedPhoto> unchanged;
    std::vector<const ScoreJob *> toRead;
    std::vector<library::FileStamp> stamps;
    QStringList files;
    for (const ScoreJob &job : jobs) {
        if (auto known = fromCache(job)) {
            unchanged.push_back(*std::move(known));
        } else {
            toRead.push_back(&job);
            files.append(job.file);
            stamps.push_back(library::ThumbnailStore::stampOf(job.file)); // before it is read: a later change shows as another stamp
        }
    }
    scoring::ScoreFilesOptions options;
    {
        const std::lock_guard lock(m_mutex);
        if (!stop.stop_requested())
            std::move(unchanged.begin(), unchanged.end(), std::back_inserter(m_finished));
        options.lanes = m_options.lanes;
        options.limits = m_options.limits;
    }
    options.thumbnailSide = Thumbnails::side;
    options.cache = m_cache.get();
    options.inBackground = true;
    options.untilItsTurn = [this](const StopToken &lanesStop) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, lanesStop, [this] { return !m_givesWay; });
    };
    scoring::scoreFiles(
        *m_opened, files, options,
        [&](int index, Result<scoring::ScoredPhoto> result) {
            const ScoreJob &job = *toRead[static_cast<std::size_t>(index)];
            const library::FileStamp &stamp = stamps[static_cast<std::size_t>(index)];
            QDateTime taken;
            double raw = 0;
            if (result) {
                raw = m_opened->rawScore(result->embedding);
                taken = image::takenAt(job.file);
                if (m_thumbnails && !result->thumbnail.isNull())
                    m_thumbnails->insert(job.file, stamp, image::toQImage(result->thumbnail));
            }
            const std::lock_guard lock(m_mutex);
            if (!stop.stop_requested())
                m_finished.push_back({job.id, std::move(result), raw, stamp, taken});
        },
        stop);
}

void ScoringService::deliver()
{
    std::vector<FinishedPhoto> finished;
    std::vector<Found> found;
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
        const bool waiting = m_toOpen || m_isOpening || answered; // an open of seconds, while the model before it stays
        if (!waiting && finished.empty() && found.empty() && !isBusy() && (m_scorer || m_openFailed))
            m_delivery.stop();
    }
    if (answered) {
        if (m_scorer)
            emit modelOpened();
        else
            emit modelFailed(failure);
    }
    for (const Found &part : found) {
        if (part.isLast)
            m_finding = std::max(0, m_finding - 1);
        if (part.isNews)
            emit photosFound(part.photos);
    }
    if (!finished.empty()) {
        m_pending = std::max<qint64>(0, m_pending - static_cast<qint64>(finished.size()));
        emit photosFinished(std::move(finished));
    }
    if (answered || !found.empty() || !isBusy())
        emit busyChanged();
}

} // namespace pawtrait::ui
