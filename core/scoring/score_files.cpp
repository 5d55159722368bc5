#include "scoring/score_files.h"

#include "common/files.h"
#include "image/resize.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace pawtrait::scoring {

namespace {

constexpr int lanesBatch = 4; // photos a lane decodes before it runs the network; the network is as fast at 4 as at 32
constexpr int deviceBatch = 32;

image::RgbImage thumbnailOf(const image::RgbImage &pixels, int side)
{
    if (pixels.isNull() || side <= 0)
        return {};
    const double scale = std::min(1.0, static_cast<double>(side) / std::max(pixels.width, pixels.height));
    const auto scaled = [scale](int length) { return std::max(1, static_cast<int>(length * scale + 0.5)); };
    return image::resize(pixels, scaled(pixels.width), scaled(pixels.height), image::Filter::Bicubic);
}

/// All lanes share one of these. A lane takes the next few files, decodes them, runs the network, reports, and comes again.
class Work {
public:
    Work(const PhotoEmbedder &embedder, const QStringList &files, const ScoreFilesOptions &options, const std::function<void(int, Result<ScoredPhoto>)> &done, const StopToken &stop)
        : m_embedder(embedder), m_files(files), m_options(options), m_done(done), m_stop(stop), m_fingerprint(embedder.fingerprint())
    {
    }

    void runLane()
    {
        network::setThreadsOfThisLane(1);
        const int largest = m_embedder.device().cuda ? deviceBatch : lanesBatch;
        for (int wanted = 1; !m_stop.stop_requested(); wanted = std::min(largest, wanted * 2)) { // the first score comes soon
            const int first = m_next.fetch_add(wanted);
            const int last = std::min(first + wanted, static_cast<int>(m_files.size()));
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

    Error outOfMemory(int index) const
    {
        return {ErrorKind::OutOfMemory,
                QCoreApplication::translate("pawtrait::scoring", "Cannot score %1: there is not enough memory. Close other programs and try again.").arg(quotedName(m_files[index])), {}};
    }

    /// Reads and decodes one file. True: it waits for the network; false: it has been reported.
    bool prepare(int index, Pending &pending, image::Photo &photo)
    {
        try {
            const auto bytes = readFile(m_files[index], m_options.limits.maxBytes);
            if (!bytes) {
                report(index, bytes.error());
                return false;
            }
            pending.index = index;
            std::optional<EmbeddingCache::Entry> known;
            if (m_options.cache) {
                pending.scored.contentKey = EmbeddingCache::contentKey(*bytes);
                known = m_options.cache->find(m_fingerprint, pending.scored.contentKey);
            }
            if (known && m_options.thumbnailSide == 0) {
                pending.scored.embedding = std::move(known->embedding);
                pending.scored.originalWidth = known->originalWidth;
                pending.scored.originalHeight = known->originalHeight;
                report(index, std::move(pending.scored));
                return false;
            }
            const int enough = known ? m_options.thumbnailSide : m_embedder.enoughForShortSide();
            auto decoded = image::decodeBytes(*bytes, m_files[index], {enough, m_options.limits}, m_stop);
            if (!decoded) {
                report(index, decoded.error());
                return false;
            }
            photo = *std::move(decoded);
            pending.scored.originalWidth = photo.originalWidth;
            pending.scored.originalHeight = photo.originalHeight;
            pending.scored.notes = photo.notes;
            pending.scored.thumbnail = thumbnailOf(photo.pixels, m_options.thumbnailSide);
            if (known) {
                pending.scored.embedding = std::move(known->embedding);
                report(index, std::move(pending.scored));
                return false;
            }
            return true;
        } catch (const std::bad_alloc &) {
            report(index, outOfMemory(index));
            return false;
        }
    }

    void runBatch(int first, int last)
    {
        std::vector<Pending> pending;
        std::vector<image::Photo> photos;
        for (int index = first; index < last && !m_stop.stop_requested(); ++index) {
            Pending next{};
            image::Photo photo;
            if (prepare(index, next, photo)) {
                pending.push_back(std::move(next));
                photos.push_back(std::move(photo));
            }
        }
        if (photos.empty() || m_stop.stop_requested())
            return;
        auto embeddings = m_embedder.embed(photos, m_stop);
        for (std::size_t i = 0; i < pending.size(); ++i) {
            if (!embeddings) {
                report(pending[i].index, embeddings.error());
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
    for (int lane = 0; lane < lanes; ++lane)
        threads.emplace_back([&work] { work.runLane(); });
}

} // namespace pawtrait::scoring
