/// Photos at training size, decoded once and handed out in batches by worker threads.
#pragma once

#include "common/stop_token.h"
#include "dataset/table.h"
#include "network/trainable.h"
#include "training/recipe.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace pawtrait::training {

/// The decode cache: as many photos as fit are kept as bytes, the rest is decoded at each use. Any thread.
class PhotoSource {
public:
    static constexpr qint64 defaultCacheBytes = 3'000'000'000; ///< the contest's photos at 224 are 1.5 GB

    PhotoSource(std::vector<dataset::Sample> samples, const Recipe &recipe, qint64 cacheBytes = defaultCacheBytes);

    /// Decodes every photo once, on `lanes` threads; those that cannot be used are taken out of samples(), one error each.
    Result<std::vector<Error>> readAll(int lanes, const std::function<void()> &photoDone, const StopToken &stop);

    const std::vector<dataset::Sample> &samples() const { return m_samples; }
    /// Squashed to the recipe's side by its resize rule.
    Result<std::shared_ptr<const image::RgbImage>> picture(int sample, const StopToken &stop) const;

private:
    std::vector<dataset::Sample> m_samples;
    Recipe m_recipe;
    qint64 m_cacheBytes;
    mutable std::mutex m_mutex;
    mutable qint64 m_held = 0;
    mutable std::vector<std::shared_ptr<const image::RgbImage>> m_pictures;
};

/// One pass over samples in a given order, in batches, made ahead by `lanes` threads into a queue of a few batches. The
/// batches do not depend on the number of threads: each photo's changes are drawn from the seed and its place alone.
class BatchStream {
public:
    struct Options {
        int batch = 32;
        int firstBatch = 0;          ///< batches before it are left out: how an epoch is gone on with
        bool augment = false;
        bool mirror = false;         ///< the mirror images instead
        std::uint64_t stream = 0;    ///< of the random numbers: another for each epoch
        int lanes = 1;
    };
    BatchStream(const PhotoSource &source, std::vector<int> order, const Recipe &recipe, const Options &options, const StopToken &stop);
    ~BatchStream();
    BatchStream(const BatchStream &) = delete;
    BatchStream &operator=(const BatchStream &) = delete;

    /// A rest of one photo joins the batch before it: batch norm needs two.
    static int batchCount(std::size_t photos, int batch);
    int count() const { return m_count; }
    /// The next batch, from `firstBatch` on; call count() - firstBatch times. Blocks until it is there.
    Result<network::LabelledBatch> next();

private:
    static constexpr int queued = 4;
    void work();
    Result<network::LabelledBatch> make(int index) const;

    const PhotoSource &m_source;
    std::vector<int> m_order;
    const Recipe &m_recipe;
    Options m_options;
    StopSource m_stop;
    int m_count;
    int m_claimed, m_taken;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::unique_ptr<Result<network::LabelledBatch>>> m_ready; ///< by batch number
    std::stop_callback<std::function<void()>> m_outerStop;
    std::vector<std::jthread> m_threads;
};

/// The 12 flags as the linear layer sees them, or nothing when the recipe leaves them out.
MatrixF flagColumns(const std::vector<dataset::Sample> &samples, std::span<const int> rows, const Recipe &recipe);

} // namespace pawtrait::training
