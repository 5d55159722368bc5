#include "prompts/prompt_service.h"

#include "common/files.h"
#include "scoring/score_files.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <new>

namespace pawtrait::ui {

/// CLIP as it was opened: it serves again while its file is the same. Does not change once made.
struct PromptService::Network {
    Opened opened;
    QString weights;
    qint64 weightsSize = 0;
    QDateTime weightsTime;
};

/// What a comparison knows of its photos, for other words. Does not change once made.
struct PromptService::Kept {
    QString fingerprint; ///< of the weights
    PromptSource source = PromptSource::Listed;
    std::vector<PromptPhoto> photos;
    std::vector<prompts::Vector> vectors; ///< empty: refused
    std::vector<QString> errors;
};

struct PromptService::Job {
    prompts::ClipFiles files;
    network::DevicePreference device = network::DevicePreference::Auto;
    Open open;
    PromptSource source = PromptSource::Listed;
    std::vector<PromptPhoto> photos;
    QStringList prompts;
    image::DecodeLimits limits;
    std::shared_ptr<scoring::EmbeddingCache> cache;
    std::shared_ptr<const Network> network; ///< null: has to be opened
    std::shared_ptr<const Kept> before;
    bool wordsOnly = false; ///< its photos serve again
};

namespace {

// A message counts only where its value is above the one before.
constexpr int openingStep = 1, wordsStep = 2, photoStep = 3, lastStep = 1000; // one more than is reported: a finished range would end the messages

Result<PromptService::Opened> openClipFiles(const prompts::ClipFiles &files, network::DevicePreference preference)
{
    const auto device = network::chooseDevice(preference);
    if (!device)
        return device.error();
    auto scorer = prompts::openPromptScorer(files, *device);
    if (!scorer)
        return scorer.error();
    const auto fingerprint = prompts::weightsFingerprint(files.weights);
    if (!fingerprint)
        return fingerprint.error();
    return PromptService::Opened{*std::move(scorer), *fingerprint};
}

} // namespace

PromptService::PromptService(const QString &cacheFolder, QObject *parent)
    : QObject(parent),
      m_cache(std::make_shared<scoring::EmbeddingCache>(cacheFolder)),
      m_find([](const QString &weights) { return prompts::findClipFiles(weights); }),
      m_open(openClipFiles),
      m_device([] { return network::DevicePreference::Auto; })
{
    constexpr std::chrono::minutes idleTime{2};
    m_pool.setMaxThreadCount(1);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTime);
    connect(&m_idle, &QTimer::timeout, this, &PromptService::release);
}

PromptService::~PromptService()
{
    cancel();
    m_pool.clear();
    m_pool.waitForDone();
}

void PromptService::setOpen(Find find, Open open)
{
    m_find = std::move(find);
    m_open = std::move(open);
}

void PromptService::setWeights(const QString &weights)
{
    if (m_weights == weights)
        return;
    m_weights = weights;
    m_problem.clear();
    emit changed();
}

void PromptService::setIdleTime(std::chrono::milliseconds time)
{
    m_idle.setInterval(time);
}

void PromptService::release()
{
    m_network.reset();
    m_atWork.reset(); // it holds the network too
    emit changed();
}

void PromptService::cancel()
{
    if (m_stop)
        m_stop->request_stop();
}

void PromptService::compare(PromptSource source, std::vector<PromptPhoto> photos, const QStringList &prompts)
{
    Job job;
    job.source = source;
    job.photos = std::move(photos);
    job.prompts = prompts;
    start(std::move(job));
}

void PromptService::compareWords(const QStringList &prompts)
{
    const bool goesOn = m_isBusy && !m_atWork->wordsOnly; // what it has seen of its photos by now is in the cache
    if (!goesOn && !m_kept)
        return;
    Job job = goesOn ? *m_atWork : Job();
    job.prompts = prompts;
    job.wordsOnly = !goesOn;
    start(std::move(job));
}

bool PromptService::isAboutWords() const
{
    return m_isBusy && m_atWork->wordsOnly;
}

void PromptService::forgetProblem()
{
    m_problem.clear();
    emit changed();
}

void PromptService::start(Job job)
{
    cancel();
    const auto found = files();
    if (!found) {
        ++m_run;
        m_isBusy = false;
        m_idle.start();
        m_problem = found.error().userText;
        emit changed();
        return;
    }
    job.files = *found;
    job.device = m_device();
    job.open = m_open;
    job.limits = m_limits;
    job.cache = m_cache;
    job.network = m_network;
    job.before = m_kept;
    m_idle.stop();
    m_atWork = std::make_unique<Job>(job);
    m_stop.emplace();
    m_isBusy = true;
    m_problem.clear();
    const quint64 run = ++m_run;
    using Answer = Result<Outcome>;
    // The messages come through the watcher's queue: a service that is gone, or has begun another run, drops them.
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcher<Answer>::progressTextChanged, this, [this, watcher, run](const QString &text) {
        if (run != m_run)
            return;
        const bool knowsHowFar = watcher->progressValue() >= photoStep;
        emit progressed(text, knowsHowFar ? watcher->progressValue() : 0, knowsHowFar ? lastStep : 0);
    });
    connect(watcher, &QFutureWatcher<Answer>::finished, this, [this, watcher, run] {
        watcher->deleteLater();
        if (run != m_run)
            return;
        m_isBusy = false;
        m_idle.start();
        Answer answer = watcher->future().takeResult();
        if (answer) {
            m_network = answer->network;
            m_kept = answer->kept;
            m_matrix = answer->matrix;
        } else {
            m_problem = answer.error().userText; // none after a cancel
        }
        emit changed();
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [job = std::move(job), stop = m_stop->get_token()](QPromise<Answer> &promise) {
        promise.setProgressRange(0, lastStep);
        const auto report = [&promise](const QString &text, int step) { promise.setProgressValueAndText(step, text); };
        try {
            promise.addResult(PromptService::run(job, report, stop));
        } catch (const std::bad_alloc &) {
            promise.addResult(Answer(Error{ErrorKind::OutOfMemory, tr("There is not enough memory to compare these photos. Close other programs, or choose fewer photos."), {}}));
        }
    }));
    emit changed();
}

Result<std::shared_ptr<const PromptService::Network>> PromptService::opened(const Job &job)
{
    const QFileInfo weights(job.files.weights);
    if (job.network && job.network->weights == job.files.weights && job.network->weightsSize == weights.size() && job.network->weightsTime == weights.lastModified())
        return job.network;
    auto opened = job.open(job.files, job.device);
    if (!opened)
        return opened.error();
    return std::shared_ptr<const Network>(std::make_shared<Network>(Network{*std::move(opened), job.files.weights, weights.size(), weights.lastModified()}));
}

Result<PromptService::Outcome> PromptService::run(const Job &job, const std::function<void(const QString &, int)> &report, const StopToken &stop)
{
    if (stop.stop_requested())
        return cancelled();
    report(tr("Opening CLIP"), openingStep);
    const auto ready = opened(job);
    if (stop.stop_requested())
        return cancelled();
    if (!ready)
        return ready.error();
    const std::shared_ptr<const Network> &network = *ready;
    report(tr("Reading the words"), wordsStep);
    std::vector<prompts::Vector> texts;
    if (!job.prompts.isEmpty()) {
        auto found = network->opened.scorer->textVectors(job.prompts);
        if (!found)
            return found.error();
        texts = *std::move(found);
    }
    if (stop.stop_requested())
        return cancelled();
    std::shared_ptr<const Kept> kept = job.before;
    if (!job.wordsOnly || kept->fingerprint != network->opened.fingerprint) {
        Job photos = job;
        if (job.wordsOnly) { // the file of weights is another by now
            photos.photos = kept->photos;
            photos.source = kept->source;
        }
        auto looked = lookAtPhotos(
            photos, *network,
            [&](qint64 done, qint64 total) {
                report(tr("Photo %L1 of %L2").arg(done).arg(total), photoStep + static_cast<int>((lastStep - 1 - photoStep) * done / std::max<qint64>(1, total)));
            },
            stop);
        if (!looked)
            return looked.error();
        kept = *std::move(looked);
    }
    auto matrix = std::make_shared<PromptMatrix>(promptMatrix(kept->photos, kept->vectors, kept->errors, job.prompts, texts));
    matrix->source = kept->source;
    matrix->device = network->opened.scorer->device().name;
    return Outcome{network, kept, std::move(matrix)};
}

Result<std::shared_ptr<const PromptService::Kept>> PromptService::lookAtPhotos(const Job &job, const Network &network, const std::function<void(qint64, qint64)> &report,
                                                                               const StopToken &stop)
{
    auto kept = std::make_shared<Kept>();
    kept->fingerprint = network.opened.fingerprint;
    kept->source = job.source;
    kept->photos = job.photos;
    kept->vectors.resize(job.photos.size());
    kept->errors.resize(job.photos.size());
    QStringList files;
    for (const PromptPhoto &photo : job.photos)
        files.append(photo.file);
    const auto embedder = prompts::photoEmbedder(network.opened.scorer, network.opened.fingerprint);
    scoring::ScoreFilesOptions options;
    options.limits = job.limits;
    options.cache = job.cache.get();
    options.inBackground = true;
    const auto total = static_cast<qint64>(files.size());
    qint64 done = 0;
    report(0, total);
    const auto size = static_cast<std::size_t>(network::clipSizes.featureCount);
    scoring::scoreFiles(
        *embedder, files, options,
        [&](int index, Result<scoring::ScoredPhoto> photo) {
            const auto place = static_cast<std::size_t>(index);
            if (!photo)
                kept->errors[place] = photo.error().userText;
            else if (photo->embedding.size() != size)
                kept->errors[place] = tr("What is kept of %1 is damaged. Empty the cache folder of Pawtrait and compare again.").arg(quotedName(files[index]));
            else
                kept->vectors[place] = std::move(photo->embedding);
            report(++done, total);
        },
        stop);
    if (stop.stop_requested())
        return cancelled();
    return std::shared_ptr<const Kept>(std::move(kept));
}

} // namespace pawtrait::ui
