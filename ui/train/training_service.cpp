#include "train/training_service.h"

#include "common/thread_priority.h"
#include "training/run_list.h"

#include <algorithm>
#include <condition_variable>

namespace pawtrait::ui {

namespace {

constexpr int deliveryMs = 100;
constexpr std::chrono::milliseconds longestRest(400); // a step of a long scoring still comes through

} // namespace

/// Written by the training thread, read by the window's; all under the mutex but the stop sources.
struct TrainingService::Shared {
    std::mutex mutex;
    std::condition_variable_any wake;
    bool scoringBusy = false;
    QString folder;
    training::TrainingStatus status;
    bool hasStatus = false;
    qint64 done = 0, total = 0;
    bool hasNews = false;
    std::vector<training::MeasuredRow> rows;
    std::optional<Result<training::RunResult>> result;
    StopSource stop, keepBest;

    /// Between two steps: leaves the processor to scoring for a while.
    void rest()
    {
        std::unique_lock lock(mutex);
        if (scoringBusy && !keepBest.stop_requested())
            wake.wait_for(lock, stop.get_token(), longestRest, [this] { return !scoringBusy || keepBest.stop_requested(); });
    }
};

TrainingService::TrainingService(bool givesWay, QObject *parent) : QObject(parent), m_givesWay(givesWay), m_shared(std::make_shared<Shared>())
{
    m_delivery.setInterval(deliveryMs);
    connect(&m_delivery, &QTimer::timeout, this, &TrainingService::deliver);
}

TrainingService::~TrainingService()
{
    m_shared->stop.request_stop();
}

quint64 TrainingService::add(TrainingJob job)
{
    job.id = ++m_lastId;
    m_waiting.push_back(std::move(job));
    const quint64 id = m_lastId;
    if (!m_running)
        startNext();
    else
        emit changed();
    return id;
}

void TrainingService::remove(quint64 id)
{
    const auto removed = std::remove_if(m_waiting.begin(), m_waiting.end(), [id](const TrainingJob &job) { return job.id == id; });
    if (removed == m_waiting.end())
        return;
    m_waiting.erase(removed, m_waiting.end());
    emit changed();
}

void TrainingService::startNext()
{
    if (m_waiting.empty())
        return;
    TrainingJob job = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running.emplace();
    m_running->id = job.id;
    m_running->recipe = job.recipe;
    m_running->folder = job.request.resume;
    m_running->data = job.request.data;
    const bool busy = [this] {
        const std::lock_guard lock(m_shared->mutex);
        return m_shared->scoringBusy;
    }();
    m_shared = std::make_shared<Shared>();
    m_shared->scoringBusy = busy;
    if (job.endsAtOnce) {
        m_shared->keepBest.request_stop();
        m_running->wish = Wish::KeepBest;
    }
    job.request.keepBest = m_shared->keepBest.get_token();
    job.request.begun = [shared = m_shared](const QString &folder) {
        const std::lock_guard lock(shared->mutex);
        shared->folder = folder;
        shared->hasNews = true;
    };
    job.request.watch = [shared = m_shared](const training::TrainingStatus &status) {
        {
            const std::lock_guard lock(shared->mutex);
            shared->status = status;
            shared->hasStatus = shared->hasNews = true;
        }
        shared->rest();
    };
    job.request.measured = [shared = m_shared](const training::MeasuredRow &row) {
        const std::lock_guard lock(shared->mutex);
        shared->rows.push_back(row);
        shared->hasNews = true;
    };
    m_thread = std::jthread([shared = m_shared, job = std::move(job), givesWay = m_givesWay]() mutable {
        if (givesWay)
            giveWayToBackgroundThreads();
        Result<training::RunResult> result = [&]() -> Result<training::RunResult> {
            const auto device = network::chooseDevice(job.device);
            if (!device)
                return device.error();
            job.request.device = *device;
            return training::run(
                job.recipe, job.request,
                [&](qint64 done, qint64 total) {
                    const std::lock_guard lock(shared->mutex);
                    shared->done = done;
                    shared->total = total;
                    shared->hasNews = true;
                },
                shared->stop.get_token());
        }();
        const std::lock_guard lock(shared->mutex);
        shared->result = std::move(result);
    });
    m_delivery.start();
    emit changed();
}

void TrainingService::deliver()
{
    std::vector<training::MeasuredRow> rows;
    bool hasNews = false, hasEnded = false, hasFolder = false;
    {
        const std::lock_guard lock(m_shared->mutex);
        rows.swap(m_shared->rows);
        hasNews = std::exchange(m_shared->hasNews, false);
        hasEnded = m_shared->result.has_value();
        hasFolder = !m_shared->folder.isEmpty() && m_shared->folder != m_running->folder;
        m_running->folder = m_shared->folder.isEmpty() ? m_running->folder : m_shared->folder;
        m_running->status = m_shared->status;
        m_running->hasStatus = m_shared->hasStatus;
        m_running->done = m_shared->done;
        m_running->total = m_shared->total;
    }
    if (hasFolder)
        emit folderMade(m_running->folder);
    if (!rows.empty())
        emit measured(rows);
    if (hasNews)
        emit statusChanged();
    if (hasEnded)
        end();
}

void TrainingService::end()
{
    m_delivery.stop();
    m_thread.join(); // it has nothing left to do
    const Result<training::RunResult> result = std::move(*m_shared->result);
    Ended ended{m_running->id, Ending::Finished, m_running->folder, {}, {}};
    if (result) {
        ended.text = result->summary;
        ended.warnings = result->warnings;
    } else if (result.error().kind == ErrorKind::Cancelled) {
        ended.ending = Ending::Paused;
    } else {
        ended.ending = Ending::Failed;
        ended.text = result.error().userText;
    }
    if (m_running->wish == Wish::Discard && !ended.folder.isEmpty()) {
        const auto discarded = training::discardRun(ended.folder);
        ended.ending = Ending::Discarded;
        ended.text = discarded ? QString() : discarded.error().userText;
        ended.warnings.clear();
    }
    m_running.reset();
    emit this->ended(ended);
    if (m_waiting.empty())
        emit changed();
    else
        startNext();
}

void TrainingService::pause()
{
    if (!m_running || m_running->wish == Wish::Discard)
        return;
    m_running->wish = Wish::Pause;
    m_shared->stop.request_stop();
    emit changed();
}

void TrainingService::stopAndKeepBest()
{
    if (!m_running || m_running->wish != Wish::None)
        return;
    m_running->wish = Wish::KeepBest;
    m_shared->keepBest.request_stop();
    m_shared->wake.notify_all();
    emit changed();
}

void TrainingService::discard()
{
    if (!m_running)
        return;
    m_running->wish = Wish::Discard;
    m_shared->stop.request_stop();
    emit changed();
}

void TrainingService::stopAll()
{
    m_waiting.clear();
    pause();
}

void TrainingService::setScoringBusy(bool busy)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->scoringBusy = busy;
    }
    m_shared->wake.notify_all();
}

} // namespace pawtrait::ui
