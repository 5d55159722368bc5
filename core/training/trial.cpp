#include "training/trial.h"

#include "common/files.h"
#include "common/random.h"
#include "training/boosted_features.h"
#include "training/boosted_folds.h"
#include "training/cross_validation.h"
#include "training/fold_training.h"
#include "training/lanes.h"
#include "training/photo_features.h"
#include "training/run_kinds.h"
#include "training/shared_svr.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <new>
#include <numeric>
#include <thread>
#include <unistd.h>

namespace pawtrait::training {

namespace {

constexpr int triedSteps = 3, triedEmbeddings = 8, triedRows = 300, triedTrees = 5, stages = 5;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

qint64 freeBytes()
{
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("MemAvailable:"))
            return line.mid(line.indexOf(':') + 1).simplified().split(' ').value(0).toLongLong() * 1024;
    }
    return 0;
}

/// The largest resident size while it lives, looked at every few milliseconds: a step's activations come and go within one call.
class MemoryPeak {
public:
    MemoryPeak() : m_before(residentBytes()), m_peak(m_before)
    {
        m_thread = std::jthread([this](const StopToken &stop) {
            while (!stop.stop_requested()) {
                m_peak = std::max<qint64>(m_peak, residentBytes());
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        });
    }
    qint64 grown() const { return std::max<qint64>(0, std::max<qint64>(m_peak, residentBytes()) - m_before); }

private:
    qint64 m_before;
    std::atomic<qint64> m_peak;
    std::jthread m_thread;
};

class TrialRun {
public:
    TrialRun(const Recipe &recipe, RunRequest request, const Progress &progress, const StopToken &stop)
        : m_recipe(recipe), m_request(std::move(request)), m_progress(progress), m_stop(stop)
    {}

    Result<Trial> run()
    {
        m_trial.folds = m_recipe.folds;
        m_trial.bytesFree = freeBytes();
        if (auto read = readTable(); !read)
            return read.error();
        advance();
        const auto tried = m_recipe.kind == Recipe::Kind::FineTune ? tryNetwork() : m_recipe.kind == Recipe::Kind::FrozenHeads ? tryHeads()
                           : m_recipe.kind == Recipe::Kind::BoostedTrees                                               ? tryTrees()
                                                                                                                       : Result<void>();
        if (!tried)
            return tried.error();
        if (m_stop.stop_requested())
            return cancelled();
        if (m_trial.bytes > 0 && m_trial.bytesFree > 0 && m_trial.bytes > m_trial.bytesFree)
            m_trial.warnings.append(
                tr("This computer does not have enough free memory for the run. Take a smaller batch, smaller photos or a smaller network, or close other programs."));
        return m_trial;
    }

private:
    void advance()
    {
        if (m_progress)
            m_progress(++m_stage, stages);
    }
    double photosOfFold() const { return static_cast<double>(m_trial.photos) / m_recipe.folds; }

    Result<void> readTable()
    {
        auto table = dataset::readPhotoTable(m_request.data);
        if (!table)
            return table.error();
        for (dataset::Sample &sample : table->samples) {
            if (m_recipe.kind != Recipe::Kind::Mean && !QFileInfo(sample.file).isFile()) {
                ++m_trial.missing;
                continue;
            }
            m_samples.push_back(std::move(sample));
        }
        m_trial.photos = static_cast<int>(m_samples.size());
        if (m_trial.missing > 0)
            m_trial.warnings.append(tr("%1 photos of the table are missing and will be left out.").arg(m_trial.missing));
        const auto natural = std::count_if(m_samples.begin(), m_samples.end(), [](const dataset::Sample &sample) { return sample.natural; });
        if (natural < leastNaturalPhotos)
            return Error{ErrorKind::Invalid,
                         tr("Cannot train on %1: it has %2 photos of natural sampling that can be read, and at least %3 are needed.")
                             .arg(quotedName(m_request.data))
                             .arg(natural)
                             .arg(leastNaturalPhotos),
                         QStringLiteral("too few photos")};
        if (m_recipe.kind != Recipe::Kind::Mean && m_recipe.flags &&
            !std::all_of(m_samples.begin(), m_samples.end(), [](const dataset::Sample &sample) { return sample.hasFlags; }))
            return Error{ErrorKind::Invalid,
                         tr("The recipe joins the 12 flags with the photo, but %1 does not have them for every photo. Use a table with flags, or set flags=false.")
                             .arg(quotedName(m_request.data)),
                         QStringLiteral("no flags")};
        return {};
    }

    /// `count` photos from all over the table.
    std::vector<dataset::Sample> some(int count) const
    {
        std::vector<dataset::Sample> part;
        const auto all = static_cast<std::int64_t>(m_samples.size());
        for (std::int64_t i = 0; i < std::min<std::int64_t>(count, all); ++i)
            part.push_back(m_samples[static_cast<std::size_t>(i * all / std::min<std::int64_t>(count, all))]);
        return part;
    }

    void sayUnreadable(std::size_t refused, std::size_t of)
    {
        if (refused > 0)
            m_trial.warnings.append(tr("%1 of %2 photos that were tried cannot be read and will be left out.").arg(refused).arg(of));
    }

    Result<void> tryNetwork()
    {
        network::setThreadsOfThisLane(laneCount(m_request.lanes));
        const MemoryPeak memory;
        const int wanted = m_recipe.batch * triedSteps;
        PhotoSource photos(some(wanted), m_recipe);
        QElapsedTimer clock;
        clock.start();
        const std::size_t asked = photos.samples().size();
        const auto refused = photos.readAll(
            m_request.lanes, [] {}, m_stop);
        if (!refused)
            return refused.error();
        sayUnreadable(refused->size(), asked);
        if (photos.samples().size() < 2)
            return refused->empty() ? cancelled() : refused->front();
        m_trial.secondsPerPhoto = static_cast<double>(clock.elapsed()) / 1000 / static_cast<double>(asked);
        advance();
        auto network = network::makeTrainable(m_recipe.backbone, trainableOptions(m_recipe, 0), m_request.device);
        if (!network)
            return network.error();
        (*network)->initialise(0);
        if (m_recipe.pretrained && !m_request.weights.isEmpty()) {
            if (auto loaded = (*network)->loadWeights(m_request.weights); !loaded)
                return loaded;
        }
        advance();
        std::vector<int> order; // the photos again and again where there are few
        for (int i = 0; i < wanted; ++i)
            order.push_back(i % static_cast<int>(photos.samples().size()));
        BatchStream batches(photos, order, m_recipe,
                            {.batch = m_recipe.batch, .firstBatch = 0, .augment = true, .mirror = false, .stream = 1, .lanes = std::min(4, laneCount(m_request.lanes))}, m_stop);
        std::vector<double> times;
        network::LabelledBatch batch;
        for (int step = 0; step < batches.count(); ++step) {
            if (m_stop.stop_requested())
                return cancelled();
            auto next = batches.next();
            if (!next)
                return m_stop.stop_requested() ? cancelled() : next.error();
            batch = *std::move(next);
            clock.restart();
            if (const auto done = (*network)->step(batch, m_recipe.learningRate); !done)
                return done.error();
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e9 / batch.count());
        }
        advance();
        if (m_stop.stop_requested())
            return cancelled();
        m_trial.secondsPerStep = *std::min_element(times.begin(), times.end()) * m_recipe.batch;
        clock.restart();
        if (const auto outputs = (*network)->outputs(batch); !outputs)
            return outputs.error();
        const double testSeconds = static_cast<double>(clock.nsecsElapsed()) / 1e9 / batch.count() * (m_recipe.mirror ? 2 : 1);
        advance();
        const auto fitted = static_cast<std::size_t>(std::llround(m_trial.photos - photosOfFold()));
        m_trial.epochs = m_recipe.epochs;
        m_trial.steps = static_cast<qint64>(BatchStream::batchCount(fitted, m_recipe.batch)) * m_recipe.epochs * m_recipe.folds;
        m_trial.seconds = m_trial.secondsPerPhoto * m_trial.photos + static_cast<double>(m_trial.steps) * m_trial.secondsPerStep + testSeconds * m_trial.photos * m_recipe.epochs;
        if (m_recipe.svr) // each fold's network looks at all photos
            m_trial.seconds += testSeconds * m_trial.photos * m_recipe.folds;
        const qint64 cache = std::min(PhotoSource::defaultCacheBytes, static_cast<qint64>(m_trial.photos) * m_recipe.inputSide * m_recipe.inputSide * 3);
        m_trial.bytes = memory.grown() > 0 ? memory.grown() + cache : 0;
        return {};
    }

    Result<void> tryHeads()
    {
        const MemoryPeak memory;
        const auto network = network::open(m_recipe.backbone, m_request.weights, m_request.device, {.inputSide = m_recipe.inputSide});
        if (!network)
            return network.error();
        advance();
        const auto embedder = scoring::makeEmbedder(*network, m_recipe.inputSide, m_recipe.mirror);
        const int lanes = laneCount(m_request.lanes);
        const auto tried = some(std::max(triedEmbeddings, 2 * lanes));
        QElapsedTimer clock;
        clock.start();
        const auto features = photoFeatures(
            *embedder, tried, m_recipe.unitLength, m_request.lanes, [] {}, m_stop);
        if (!features)
            return features.error();
        sayUnreadable(features->refused.size(), tried.size());
        if (features->samples.empty() && !features->refused.empty())
            return features->refused.front();
        m_trial.secondsPerPhoto = static_cast<double>(clock.nsecsElapsed()) / 1e9 / static_cast<double>(tried.size());
        advance();
        // Heads of a part of the size: their time grows with the square of the photos.
        const int rows = std::min(triedRows, m_trial.photos), columns = (*network)->architecture().featureCount;
        Matrix x(rows, columns);
        std::vector<double> labels;
        Random random(0, 1);
        for (double &value : x.values)
            value = random.uniform(-1, 1) / std::sqrt(columns / 3.0);
        for (int i = 0; i < rows; ++i)
            labels.push_back(random.uniform(1, 100));
        clock.restart();
        if (const auto fitted = fitHeads(x, labels, m_recipe); !fitted)
            return fitted.error();
        const double growth = std::pow((m_trial.photos - photosOfFold()) / rows, 2), fitSeconds = static_cast<double>(clock.nsecsElapsed()) / 1e9 * std::max(1.0, growth);
        advance();
        const double fits = static_cast<double>(m_recipe.rounds) * m_recipe.folds / lanes + 2;
        m_trial.seconds = m_trial.secondsPerPhoto * m_trial.photos + fits * fitSeconds;
        const qint64 held = static_cast<qint64>(m_trial.photos) * columns * static_cast<qint64>(sizeof(double)) * (2 + lanes) +
            (m_recipe.svrWeight > 0 ? SharedSvr::kernelBytes(m_trial.photos) : 0);
        m_trial.bytes = memory.grown() > 0 ? memory.grown() + held : 0;
        return {};
    }

    Result<void> tryTrees()
    {
        const MemoryPeak memory;
        const auto features = openTreeFeatures(m_recipe, m_request);
        if (!features)
            return features.error();
        advance();
        const int lanes = laneCount(m_request.lanes);
        const auto tried = some(std::max(triedEmbeddings, 2 * lanes));
        QElapsedTimer clock;
        clock.start();
        const auto photos = photoFeatures(
            *features->embedder, tried, false, m_request.lanes, [] {}, m_stop);
        if (!photos)
            return photos.error();
        sayUnreadable(photos->refused.size(), tried.size());
        if (photos->samples.empty() && !photos->refused.empty())
            return photos->refused.front();
        m_trial.secondsPerPhoto = static_cast<double>(clock.nsecsElapsed()) / 1e9 / static_cast<double>(tried.size());
        advance();
        // A few trees on rows of the whole size; all that may be added take as long each.
        const int columns = static_cast<int>(features->columns.size());
        Matrix x(static_cast<int>(std::llround(m_trial.photos - photosOfFold())), columns);
        std::vector<double> labels;
        Random random(0, 1);
        for (double &value : x.values)
            value = random.uniform(-1, 1);
        for (int i = 0; i < x.rows; ++i)
            labels.push_back(random.uniform(1, 100));
        heads::TreesOptions options = treesOptions(m_recipe);
        options.trees = std::min(options.trees, triedTrees);
        clock.restart();
        if (const auto fitted = heads::fitTrees(x, labels, options, nullptr, m_stop); !fitted)
            return fitted.error();
        const double treeSeconds = static_cast<double>(clock.nsecsElapsed()) / 1e9 / options.trees;
        advance();
        const double fits = std::ceil(static_cast<double>(m_recipe.folds) / lanes) * (m_recipe.treePatience > 0 ? 2 : 1) + 1;
        m_trial.seconds = m_trial.secondsPerPhoto * m_trial.photos + fits * treeSeconds * m_recipe.trees;
        const qint64 held = static_cast<qint64>(m_trial.photos) * columns * static_cast<qint64>(sizeof(double)) * (2 + lanes);
        m_trial.bytes = memory.grown() > 0 ? memory.grown() + held : 0;
        return {};
    }

    const Recipe &m_recipe;
    RunRequest m_request;
    const Progress &m_progress;
    const StopToken &m_stop;
    Trial m_trial;
    std::vector<dataset::Sample> m_samples;
    int m_stage = 0;
};

} // namespace

Result<Trial> tryRun(const Recipe &recipe, const RunRequest &request, const Progress &progress, const StopToken &stop)
{
    try {
        return TrialRun(recipe, request, progress, stop).run();
    } catch (const std::bad_alloc &) {
        return Error{ErrorKind::OutOfMemory, tr("There is not enough memory for this training run. Close other programs, or use fewer photos."), QStringLiteral("bad_alloc")};
    }
}

} // namespace pawtrait::training
