#include "training/photo_source.h"

#include "image/decode.h"
#include "image/resize.h"
#include "training/augmentation.h"
#include "training/lanes.h"

#include <algorithm>
#include <optional>

namespace pawtrait::training {

PhotoSource::PhotoSource(std::vector<dataset::Sample> samples, const Recipe &recipe, qint64 cacheBytes)
    : m_samples(std::move(samples)), m_recipe(recipe), m_cacheBytes(cacheBytes), m_pictures(m_samples.size())
{
}

Result<std::shared_ptr<const image::RgbImage>> PhotoSource::picture(int sample, const StopToken &stop) const
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_pictures[sample])
            return m_pictures[sample];
    }
    const int side = m_recipe.inputSide;
    const bool linear = m_recipe.resize == "linear";
    // As scoring does: bicubic from a JPEG reduced to twice the side or more, bilinear from every pixel.
    auto photo = image::decodeFile(m_samples[sample].file, {.enoughForShortSide = linear ? 0 : 2 * side, .limits = {}}, stop);
    if (!photo)
        return photo.error();
    auto small = std::make_shared<const image::RgbImage>(linear ? image::resizeLinear(photo->pixels, side, side) : image::resize(photo->pixels, side, side, image::Filter::Bicubic));
    const auto bytes = static_cast<qint64>(small->bytes.size());
    const std::lock_guard lock(m_mutex);
    if (!m_pictures[sample] && m_held + bytes <= m_cacheBytes) {
        m_held += bytes;
        m_pictures[sample] = small;
    }
    return std::shared_ptr<const image::RgbImage>(std::move(small));
}

Result<std::vector<Error>> PhotoSource::readAll(int lanes, const std::function<void()> &photoDone, const StopToken &stop)
{
    std::vector<std::optional<Error>> faults(m_samples.size());
    std::mutex mutex;
    runLanes(static_cast<int>(m_samples.size()), lanes, stop, [&](int index) {
        if (const auto read = picture(index, stop); !read)
            faults[index] = read.error();
        const std::lock_guard lock(mutex);
        photoDone();
    });
    if (stop.stop_requested())
        return cancelled();
    std::vector<Error> refused;
    std::vector<dataset::Sample> used;
    std::vector<std::shared_ptr<const image::RgbImage>> pictures;
    for (std::size_t i = 0; i < faults.size(); ++i) {
        if (faults[i]) {
            refused.push_back(*faults[i]);
            continue;
        }
        used.push_back(std::move(m_samples[i]));
        pictures.push_back(std::move(m_pictures[i]));
    }
    m_samples = std::move(used);
    m_pictures = std::move(pictures);
    return refused;
}

MatrixF flagColumns(const std::vector<dataset::Sample> &samples, std::span<const int> rows, const Recipe &recipe)
{
    if (!recipe.flags)
        return {};
    MatrixF flags(static_cast<int>(rows.size()), static_cast<int>(dataset::Sample{}.flags.size()));
    for (int i = 0; i < flags.rows; ++i)
        std::copy(samples[rows[i]].flags.begin(), samples[rows[i]].flags.end(), flags.row(i).begin());
    return flags;
}

int BatchStream::batchCount(std::size_t photos, int batch)
{
    const auto count = static_cast<int>((photos + static_cast<std::size_t>(batch) - 1) / static_cast<std::size_t>(batch));
    return count > 1 && photos % static_cast<std::size_t>(batch) == 1 ? count - 1 : count;
}

BatchStream::BatchStream(const PhotoSource &source, std::vector<int> order, const Recipe &recipe, const Options &options, const StopToken &stop)
    : m_source(source), m_order(std::move(order)), m_recipe(recipe), m_options(options), m_count(batchCount(m_order.size(), options.batch)), m_claimed(options.firstBatch),
      m_taken(options.firstBatch), m_ready(static_cast<std::size_t>(m_count)), m_outerStop(stop, [this] { m_stop.request_stop(); })
{
    for (int i = 0; i < std::max(1, options.lanes); ++i)
        m_threads.emplace_back([this] { work(); });
}

BatchStream::~BatchStream()
{
    m_stop.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        m_claimed = m_count;
    }
    m_changed.notify_all();
    m_threads.clear(); // joins before anything they use goes
}

void BatchStream::work()
{
    while (true) {
        int index = 0;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_claimed >= m_count || m_claimed < m_taken + queued; });
            if (m_claimed >= m_count)
                return;
            index = m_claimed++;
        }
        auto made = std::make_unique<Result<network::LabelledBatch>>(Error{});
        try {
            *made = make(index);
        } catch (const std::bad_alloc &) {
            *made = Error{ErrorKind::OutOfMemory, {}, QStringLiteral("bad_alloc in the loader")};
        }
        {
            const std::lock_guard lock(m_mutex);
            m_ready[index] = std::move(made);
        }
        m_changed.notify_all();
    }
}

Result<network::LabelledBatch> BatchStream::make(int index) const
{
    const std::size_t first = static_cast<std::size_t>(index) * static_cast<std::size_t>(m_options.batch);
    const std::size_t last = index + 1 == m_count ? m_order.size() : first + static_cast<std::size_t>(m_options.batch);
    const std::span<const int> rows(m_order.data() + first, last - first);
    network::LabelledBatch batch;
    for (std::size_t i = first; i < last; ++i) {
        const int sample = m_order[i];
        const auto picture = m_source.picture(sample, m_stop.get_token());
        if (!picture)
            return picture.error();
        if (m_options.augment) {
            constexpr std::uint64_t photosInAStream = 1ULL << 32;
            Random random(static_cast<std::uint64_t>(m_recipe.seed), m_options.stream * photosInAStream + i);
            batch.pictures.push_back(augmented(**picture, m_recipe, random));
        } else {
            batch.pictures.push_back(m_options.mirror ? image::mirrored(**picture) : **picture);
        }
        batch.scores.push_back(m_source.samples()[sample].score);
    }
    batch.extra = flagColumns(m_source.samples(), rows, m_recipe);
    return batch;
}

Result<network::LabelledBatch> BatchStream::next()
{
    std::unique_lock lock(m_mutex);
    const int index = m_taken;
    m_changed.wait(lock, [&] { return m_ready[index] != nullptr; });
    const auto made = std::move(m_ready[index]);
    ++m_taken;
    lock.unlock();
    m_changed.notify_all();
    return std::move(*made);
}

} // namespace pawtrait::training
