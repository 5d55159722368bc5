#include "scoring/score_files.h"

#include "common/files.h"
#include "common/thread_priority.h"
#include "image/resize.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <span>
#include <system_error>
#include <thread>
#include <vector>

namespace pawtrait::scoring {

namespace {

constexpr int lanesBatch = 4; // photos a lane decodes before it runs the network, which is as fast at 4 as at 32
constexpr int deviceBatch = 32;

/// All lanes share one of these. A lane takes the next few files, decodes them, runs the network, reports, and comes again.
class Work {
public:
    Work(const PhotoEmbedder &embedder, const QStringList &files, const ScoreFilesOptions &options, const std::function<void(int, Result<ScoredPhoto>)> &done, const StopToken &stop)
        : m_embedder(embedder), m_files(files), m_options(options), m_done(done), m_stop(stop), m_fingerprint(embedder.fingerprint())
    {
    }

    /// One of `lanes` beside each other.
    void runLane(int lanes)
    {
        network::setThreadsOfThisLane(1);
        if (m_options.inBackground)
            giveWayToOtherThreads();
        const int largest = m_embedder.device().cuda ? deviceBatch : lanesBatch;
        const int count = static_cast<int>(m_files.size());
        for (int most = 1; !m_stop.stop_requested(); most = std::min(largest, most * 2)) { // the first score comes soon
            if (m_options.untilItsTurn)
                m_options.untilItsTurn(m_stop);
            const int wanted = std::clamp((count - m_next) / (2 * lanes), 1, most); // towards the end fewer, so that all lanes end together
            const int first = m_next.fetch_add(wanted);
            const int last = std::min(first + wanted, count);
            if (first >= last)
                return;
            runBatch(first, last);
        }
    }

private:
    struct Pending {
        int index;
        ScoredPhoto scored;
    };

    void report(int index, Result<ScoredPhoto> result)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stop.stop_requested())
            m_done(index, std::move(result));
    }

    /// The same reason, with the file's name and the next step.
    Error named(int index, const Error &error) const
    {
        const QString name = quotedName(m_files[index]);
        if (error.kind == ErrorKind::OutOfMemory)
            return {error.kind, QCoreApplication::translate("pawtrait::scoring", "Cannot score %1: there is not enough memory. Close other programs and try again.").arg(name), error.logText};
        if (error.kind == ErrorKind::Internal)
            return {error.kind, QCoreApplication::translate("pawtrait::scoring", "Cannot score %1: the program met something it did not expect. Try again, and report it if it comes back.").arg(name),
                    error.logText};
        return {error.kind, QCoreApplication::translate("pawtrait::scoring", "Cannot score %1.", "a sentence with the reason follows").arg(name) + QLatin1Char(' ') + error.userText, error.logText};
    }

    /// What a library throws during one photo fails that photo.
    template <class Function>
    auto guarded(Function function) const -> decltype(function())
    {
        try {
            return function();
        } catch (const std::bad_alloc &) {
            return Error{ErrorKind::OutOfMemory, {}, QStringLiteral("std::bad_alloc")};
        } catch (const std::exception &e) {
            return Error{ErrorKind::Internal, {}, QString::fromUtf8(e.what())};
        }
    }

    /// Reads and decodes one file into `photo`, or finds its embedding in the cache: then the photo stays empty.
    Result<ScoredPhoto> prepare(int index, image::Photo &photo) const
    {
        const auto bytes = readFile(m_files[index], m_options.limits.maxBytes);
        if (!bytes)
            return bytes.error();
        ScoredPhoto scored;
        std::optional<EmbeddingCache::Entry> known;
        if (m_options.cache) {
            scored.contentKey = EmbeddingCache::contentKey(*bytes);
            known = m_options.cache->find(m_fingerprint, scored.contentKey);
        }
        if (known) {
            scored.embedding = std::move(known->embedding);
            scored.originalWidth = known->originalWidth;
            scored.originalHeight = known->originalHeight;
            if (m_options.thumbnailSide == 0)
                return scored;
        }
        const int enough = known ? m_options.thumbnailSide : m_embedder.enoughForShortSide();
        auto decoded = image::decodeBytes(*bytes, m_files[index], {enough, m_options.limits}, m_stop);
        if (!decoded)
            return decoded.error();
        scored.originalWidth = decoded->originalWidth;
        scored.originalHeight = decoded->originalHeight;
        scored.notes = decoded->notes;
        if (m_options.thumbnailSide > 0)
            scored.thumbnail = image::fitted(decoded->pixels, m_options.thumbnailSide);
        if (!known)
            photo = *std::move(decoded);
        return scored;
    }

    void runBatch(int first, int last)
    {
        std::vector<Pending> pending;
        std::vector<image::Photo> photos;
        for (int index = first; index < last && !m_stop.stop_requested(); ++index) {
            image::Photo photo;
            auto prepared = guarded([&] { return prepare(index, photo); });
            if (!prepared) {
                const bool hasSentence = !prepared.error().userText.isEmpty();
                report(index, hasSentence ? prepared.error() : named(index, prepared.error()));
            } else if (photo.pixels.isNull()) {
                report(index, std::move(prepared));
            } else {
                pending.push_back({index, *std::move(prepared)});
                photos.push_back(std::move(photo));
            }
        }
        if (!photos.empty() && !m_stop.stop_requested())
            runNetwork(pending, photos);
    }

    void runNetwork(std::span<Pending> pending, std::span<const image::Photo> photos)
    {
        auto embeddings = guarded([&] { return m_embedder.embed(photos, m_stop); });
        if (!embeddings && photos.size() > 1 && embeddings.error().kind != ErrorKind::Cancelled) { // one photo must not take the others with it
            for (std::size_t i = 0; i < photos.size(); ++i)
                runNetwork(pending.subspan(i, 1), photos.subspan(i, 1));
            return;
        }
        for (std::size_t i = 0; i < pending.size(); ++i) {
            if (!embeddings) {
                report(pending[i].index, named(pending[i].index, embeddings.error()));
                continue;
            }
            ScoredPhoto &scored = pending[i].scored;
            scored.embedding = std::move((*embeddings)[i]);
            if (m_options.cache)
                m_options.cache->insert(m_fingerprint, scored.contentKey, {scored.embedding, scored.originalWidth, scored.originalHeight});
            report(pending[i].index, std::move(scored));
        }
    }

    const PhotoEmbedder &m_embedder;
    const QStringList &m_files;
    const ScoreFilesOptions &m_options;
    const std::function<void(int, Result<ScoredPhoto>)> &m_done;
    const StopToken m_stop;
    const QString m_fingerprint;
    std::atomic<int> m_next{0};
    std::mutex m_mutex;
};

} // namespace

void scoreFiles(const PhotoEmbedder &embedder, const QStringList &files, const ScoreFilesOptions &options, const std::function<void(int, Result<ScoredPhoto>)> &done,
                const StopToken &stop)
{
    Work work(embedder, files, options, done, stop);
    const int wanted = options.lanes > 0 ? options.lanes : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    const int lanes = std::clamp(wanted, 1, std::max(1, static_cast<int>(files.size())));
    std::vector<std::jthread> threads;
    try {
        for (int lane = 0; lane < lanes; ++lane)
            threads.emplace_back([&work, lanes] { work.runLane(lanes); });
    } catch (const std::system_error &) { // no more threads to be had: those that are there do the work
        if (threads.empty())
            work.runLane(1);
    }
}

} // namespace pawtrait::scoring
