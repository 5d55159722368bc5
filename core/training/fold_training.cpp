#include "training/fold_training.h"

#include "common/files.h"
#include "scoring/flags.h"
#include "training/folds.h"
#include "training/lanes.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cmath>
#include <limits>
#include <numbers>

namespace pawtrait::training {

namespace {

using nlohmann::json;

constexpr qint64 checkpointMs = 60'000;
constexpr std::uint64_t orderStream = 3'000'000, foldStreams = 100'000;
constexpr const char *loopNote = "loop";

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

/// A batch's loss from raw outputs, as the network itself takes it.
double lossOf(std::span<const double> outputs, std::span<const double> scores, const Recipe &recipe)
{
    double sum = 0;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        if (recipe.loss == "bce")
            sum += std::max(outputs[i], 0.0) - outputs[i] * scores[i] / 100 + std::log1p(std::exp(-std::abs(outputs[i])));
        else
            sum += (outputs[i] - scores[i]) * (outputs[i] - scores[i]);
    }
    sum /= static_cast<double>(outputs.size());
    return recipe.loss == "bce" ? sum : std::sqrt(sum);
}

double rmseOf(std::span<const double> outputs, std::span<const double> scores, const Recipe &recipe)
{
    double sum = 0;
    for (std::size_t i = 0; i < outputs.size(); ++i)
        sum += std::pow(pointsOf(outputs[i], recipe) - scores[i], 2);
    return std::sqrt(sum / static_cast<double>(outputs.size()));
}

class FoldTraining {
public:
    FoldTraining(const FoldJob &job, const StopToken &stop) : m_job(job), m_recipe(job.recipe), m_stop(stop), m_path(foldFolder(job.folder.path(), job.fold))
    {
        const auto &samples = job.photos.samples();
        double naturalSum = 0;
        int natural = 0;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const auto place = static_cast<int>(i);
            if (job.folds.foldOf[i] == job.fold) {
                m_tested.push_back(place);
                m_testedScores.push_back(samples[i].score);
                continue;
            }
            m_fitted.push_back(place);
            if (samples[i].natural) {
                naturalSum += samples[i].score;
                ++natural;
            }
        }
        m_constant = natural > 0 ? naturalSum / natural : 0;
        m_steps = BatchStream::batchCount(m_fitted.size(), m_recipe.batch);
    }

    Result<FoldRecord> run()
    {
        if (m_fitted.size() < 2 || m_tested.empty())
            return Error{ErrorKind::Invalid, tr("There are too few photos to test on photos that were not fitted. Add photos to the table, or use fewer folds."), QStringLiteral("too few photos")};
        network::setThreadsOfThisLane(laneCount(m_job.lanes));
        if (auto begun = begin(); !begun)
            return begun.error();
        while (m_epoch < m_recipe.epochs && (m_recipe.patience == 0 || m_sinceBest < m_recipe.patience)) {
            if (auto trained = trainEpoch(); !trained)
                return trained.error();
            if (endsNow() && (m_bestEpoch >= 0 || (m_epoch == 0 && m_step == 0)))
                break;
            if (auto validated = validate(); !validated)
                return validated.error();
            ++m_epoch;
            m_step = 0;
            checkpoint();
        }
        return finish();
    }

private:
    QString file(const QString &name) const { return m_path + QLatin1Char('/') + name; }
    QString stateFile() const { return file(QStringLiteral("state.safetensors")); }
    QString nextStateFile() const { return file(QStringLiteral("state.next.safetensors")); }
    QString previousStateFile() const { return file(QStringLiteral("state.previous.safetensors")); }
    bool endsNow() const { return m_job.keepBest.stop_requested(); }
    static QString bestName(int epoch) { return QStringLiteral("best_epoch_%1").arg(epoch); }

    Result<void> begin()
    {
        auto made = network::makeTrainable(m_recipe.backbone, trainableOptions(m_recipe, m_job.fold), m_job.device);
        if (!made)
            return made.error();
        m_network = *std::move(made);
        for (const QString &state : {stateFile(), nextStateFile(), previousStateFile()}) {
            if (!QFile::exists(state))
                continue;
            const auto notes = m_network->loadState(state);
            if (notes && readLoop(notes->value(QLatin1String(loopNote)))) {
                m_job.folder.log(QStringLiteral("Fold %1 goes on in epoch %2 after step %3.").arg(m_job.fold + 1).arg(m_epoch + 1).arg(m_step));
                return m_job.metrics.cutTo(m_metricsBytes);
            }
            if (!notes && notes.error().kind == ErrorKind::Mismatch)
                return notes.error();
            m_job.folder.log(notes ? tr("The checkpoint %1 is damaged; the one before it is tried.").arg(quotedName(state)) : notes.error().userText);
        }
        m_network->initialise(trainableOptions(m_recipe, m_job.fold).seed);
        if (!m_job.weights.isEmpty()) {
            if (auto loaded = m_network->loadWeights(m_job.weights); !loaded)
                return loaded;
        }
        if (m_recipe.startAtMean) {
            network::LinearLayer head = m_network->head();
            const double share = std::clamp(m_constant / 100, 0.001, 0.999);
            head.bias = m_recipe.loss == "bce" ? std::log(share / (1 - share)) : m_constant;
            std::fill(head.weights.begin(), head.weights.end(), 0.0);
            m_network->setHead(head);
        }
        if (!QDir().mkpath(m_path))
            return Error{ErrorKind::WriteFailed, tr("Cannot make the folder %1: check that the run's folder can be written to.").arg(quotedName(m_path)), {}};
        m_metricsBytes = m_job.metrics.synchronised();
        checkpoint(); // a run that is killed in its first minute goes on too, and metrics.csv is cut back to here
        return {};
    }

    bool readLoop(const QString &text)
    {
        const json loop = json::parse(text.toStdString(), nullptr, false);
        try {
            m_epoch = loop.at("epoch").get<int>();
            m_step = loop.at("step").get<int>();
            m_bestEpoch = m_bestEpochBefore = loop.at("best_epoch").get<int>();
            m_sinceBest = loop.at("since_best").get<int>();
            m_bestLoss = loop.at("best_loss").is_null() ? std::numeric_limits<double>::infinity() : loop.at("best_loss").get<double>();
            m_metricsBytes = loop.at("metrics_bytes").get<qint64>();
            return m_step <= m_steps && (m_bestEpoch < 0 || QFile::exists(file(bestName(m_bestEpoch) + QStringLiteral(".safetensors"))));
        } catch (const json::exception &) {
            return false;
        }
    }

    void checkpoint()
    {
        m_metricsBytes = m_job.metrics.synchronised();
        m_sinceCheckpoint.restart();
        m_stepsSinceCheckpoint = 0;
        const json loop{{"epoch", m_epoch},
                        {"step", m_step},
                        {"best_epoch", m_bestEpoch},
                        {"since_best", m_sinceBest},
                        {"best_loss", std::isfinite(m_bestLoss) ? json(m_bestLoss) : json()},
                        {"metrics_bytes", m_metricsBytes}};
        if (auto saved = m_network->saveState(nextStateFile(), {{QLatin1String(loopNote), QString::fromStdString(loop.dump())}}); !saved) {
            m_job.folder.log(tr("The checkpoint could not be written; training goes on and it is tried again. %1").arg(saved.error().userText));
            return;
        }
        if (QFile::exists(stateFile())) {
            QFile::remove(previousStateFile());
            QFile::rename(stateFile(), previousStateFile());
        }
        QFile::rename(nextStateFile(), stateFile());
        // Best weights of a checkpoint that is two back are not asked for any more.
        const QStringList keep{bestName(m_bestEpoch), bestName(m_bestEpochBefore)};
        for (const QString &old : QDir(m_path).entryList({QStringLiteral("best_epoch_*")}, QDir::Files)) {
            if (!keep.contains(old.section(QLatin1Char('.'), 0, 0)))
                QFile::remove(file(old));
        }
        m_bestEpochBefore = m_bestEpoch;
    }

    Result<void> stopped()
    {
        checkpoint();
        return cancelled();
    }

    Result<void> trainEpoch()
    {
        Random random(static_cast<std::uint64_t>(m_recipe.seed), orderStream + static_cast<std::uint64_t>(m_job.fold) * foldStreams + static_cast<std::uint64_t>(m_epoch));
        std::vector<int> order;
        for (const int place : shuffledOrder(static_cast<int>(m_fitted.size()), random))
            order.push_back(m_fitted[place]);
        BatchStream batches(m_job.photos, std::move(order), m_recipe,
                            {.batch = m_recipe.batch, .firstBatch = m_step, .augment = true, .mirror = false,
                             .stream = 1 + static_cast<std::uint64_t>(m_job.fold) * foldStreams + static_cast<std::uint64_t>(m_epoch), .lanes = std::min(4, laneCount(m_job.lanes))},
                            m_stop);
        QElapsedTimer clock;
        clock.start();
        int photos = 0;
        while (m_step < m_steps && !endsNow()) {
            if (m_stop.stop_requested())
                return stopped();
            const auto batch = batches.next();
            if (!batch)
                return m_stop.stop_requested() ? stopped() : batch.error();
            const double rate = learningRateAt(m_recipe, m_epoch, m_step, m_steps);
            const auto done = m_network->step(*batch, rate);
            if (!done)
                return done.error();
            ++m_step;
            photos += batch->count();
            const double speed = 1000.0 * photos / static_cast<double>(std::max<qint64>(1, clock.elapsed()));
            const double rmse = rmseOf(done->outputs, batch->scores, m_recipe);
            if (auto added = addRow({.isTest = false, .loss = done->loss, .rmse = rmse, .learningRate = rate, .photosPerSecond = speed}); !added)
                return added;
            report(done->loss, rmse, rate, speed);
            ++m_stepsSinceCheckpoint;
            if (m_job.checkpointSteps > 0 ? m_stepsSinceCheckpoint >= m_job.checkpointSteps : m_sinceCheckpoint.elapsed() >= checkpointMs)
                checkpoint();
        }
        return m_stop.stop_requested() ? stopped() : Result<void>();
    }

    Result<void> addRow(MeasuredRow row) const
    {
        row.fold = m_job.fold;
        row.epoch = m_epoch;
        row.step = m_step;
        const auto number = [](double value) { return QByteArray::number(value, 'g', 9); };
        auto added = m_job.metrics.add(QByteArray::number(row.fold) + ',' + QByteArray::number(row.epoch) + ',' + QByteArray::number(row.step) + (row.isTest ? ",validation," : ",train,") + number(row.loss) + ','
                                       + number(row.rmse) + ',' + (row.learningRate > 0 ? number(row.learningRate) : QByteArray()) + ',' + QByteArray::number(row.photosPerSecond, 'f', 1) + '\n');
        if (added && m_job.measured)
            m_job.measured(row);
        return added;
    }

    void report(double loss, double rmse, double rate, double speed)
    {
        if (!m_job.watch)
            return;
        TrainingStatus status;
        status.fold = m_job.fold;
        status.folds = m_job.folds.count;
        status.epoch = m_epoch;
        status.epochs = m_recipe.epochs;
        status.step = m_step;
        status.steps = m_steps;
        status.loss = loss;
        status.rmse = rmse;
        status.validationLoss = m_lastLoss;
        status.validationRmse = m_lastRmse;
        status.learningRate = rate;
        status.photosPerSecond = speed;
        m_job.watch(status);
    }

    /// Raw outputs of the fold's own photos, the mean with their mirror images where the recipe says so.
    Result<std::vector<double>> testedOutputs()
    {
        std::vector<double> outputs(m_tested.size(), 0.0);
        const int views = m_recipe.mirror ? 2 : 1;
        for (int view = 0; view < views; ++view) {
            BatchStream batches(m_job.photos, m_tested, m_recipe,
                                {.batch = m_recipe.validationBatch, .firstBatch = 0, .augment = false, .mirror = view == 1, .stream = 0, .lanes = std::min(4, laneCount(m_job.lanes))}, m_stop);
            std::size_t place = 0;
            for (int i = 0; i < batches.count(); ++i) {
                if (m_stop.stop_requested())
                    return cancelled();
                const auto batch = batches.next();
                if (!batch)
                    return m_stop.stop_requested() ? cancelled() : batch.error();
                const auto part = m_network->outputs(*batch);
                if (!part)
                    return part.error();
                for (const double output : *part)
                    outputs[place++] += output / views;
            }
        }
        return outputs;
    }

    Result<void> validate()
    {
        QElapsedTimer clock;
        clock.start();
        const auto outputs = testedOutputs();
        if (!outputs) {
            if (outputs.error().kind == ErrorKind::Cancelled)
                checkpoint(); // behind the epoch's last step; the test is made again
            return outputs.error();
        }
        m_lastLoss = validationLossOf(*outputs, m_testedScores, m_recipe);
        m_lastRmse = rmseOf(*outputs, m_testedScores, m_recipe);
        const double speed = 1000.0 * static_cast<double>(m_tested.size()) / static_cast<double>(std::max<qint64>(1, clock.elapsed()));
        if (auto added = addRow({.isTest = true, .loss = m_lastLoss, .rmse = m_lastRmse, .learningRate = 0, .photosPerSecond = speed}); !added)
            return added;
        ++m_sinceBest;
        if (!(m_lastLoss < m_bestLoss))
            return {};
        // Under a new name: the checkpoint before still knows the best one before.
        const QString name = bestName(m_epoch);
        if (auto saved = m_network->saveWeights(file(name + QStringLiteral(".safetensors"))); !saved)
            return saved;
        const json details{{"outputs", *outputs}, {"bias", m_network->head().bias}, {"head", m_network->head().weights}};
        if (auto saved = writeFile(file(name + QStringLiteral(".json")), QByteArray::fromStdString(details.dump())); !saved)
            return saved;
        m_bestLoss = m_lastLoss;
        m_bestEpoch = m_epoch;
        m_sinceBest = 0;
        return {};
    }

    Result<FoldRecord> finish()
    {
        if (m_bestEpoch < 0 && m_epoch == 0)
            return Error{ErrorKind::NotFound, {}, QStringLiteral("no step was taken")};
        if (m_bestEpoch < 0)
            return Error{ErrorKind::Invalid, tr("Training went astray: the loss is no longer a number. Set a smaller learning_rate in the recipe, or a clip_norm."), {}};
        FoldRecord record;
        record.fold = m_job.fold;
        record.epochs = m_epoch;
        record.stoppedEarly = endsNow() && m_epoch < m_recipe.epochs;
        record.bestEpoch = m_bestEpoch;
        record.validationLoss = m_bestLoss;
        record.fitted = static_cast<int>(m_fitted.size());
        record.constant = m_constant;
        record.weights = bestName(m_bestEpoch) + QStringLiteral(".safetensors");
        const auto bytes = readFile(file(bestName(m_bestEpoch) + QStringLiteral(".json")), 1'000'000'000);
        if (!bytes)
            return bytes.error();
        const json details = json::parse(bytes->begin(), bytes->end(), nullptr, false);
        try {
            record.outputs = details.at("outputs").get<std::vector<double>>();
            record.head = {details.at("head").get<std::vector<double>>(), details.at("bias").get<double>()};
        } catch (const json::exception &e) {
            return Error{ErrorKind::Corrupt, tr("Cannot use %1 of the run: it is damaged. Delete the fold's folder and resume the run.").arg(quotedName(bestName(m_bestEpoch))), QString::fromUtf8(e.what())};
        }
        for (const int sample : m_tested)
            record.ids.append(m_job.photos.samples()[sample].id);
        if (auto written = writeFoldRecord(m_job.folder.path(), record); !written)
            return written.error();
        for (const QString &old : QDir(m_path).entryList({QStringLiteral("best_epoch_*"), QStringLiteral("state*")}, QDir::Files)) {
            if (old != record.weights)
                QFile::remove(file(old));
        }
        m_job.folder.log(QStringLiteral("Fold %1 is done: best epoch %2, validation loss %3.").arg(m_job.fold + 1).arg(m_bestEpoch + 1).arg(m_bestLoss));
        return record;
    }

    const FoldJob &m_job;
    const Recipe &m_recipe;
    const StopToken &m_stop;
    QString m_path;
    std::vector<int> m_fitted, m_tested;
    std::vector<double> m_testedScores;
    double m_constant = 0;
    int m_steps = 0; ///< in an epoch
    std::unique_ptr<network::TrainableNetwork> m_network;

    int m_epoch = 0;
    int m_step = 0;
    int m_bestEpoch = -1, m_bestEpochBefore = -1;
    int m_sinceBest = 0;
    double m_bestLoss = std::numeric_limits<double>::infinity();
    double m_lastLoss = 0, m_lastRmse = 0;
    qint64 m_metricsBytes = 0;
    QElapsedTimer m_sinceCheckpoint;
    int m_stepsSinceCheckpoint = 0;
};

} // namespace

network::TrainableOptions trainableOptions(const Recipe &recipe, int fold)
{
    using Kind = network::OptimizerSettings::Kind;
    network::TrainableOptions options;
    options.extraInputs = recipe.flags ? scoring::flagCount : 0;
    options.precision = recipe.precision == "bf16" ? network::Precision::BrainFloat : network::Precision::Single;
    options.loss = recipe.loss == "bce" ? network::Loss::CrossEntropy : network::Loss::RootMeanSquare;
    options.optimizer.kind = recipe.optimizer == "adam" ? Kind::Adam : recipe.optimizer == "adamw" ? Kind::AdamW : Kind::Sgd;
    options.optimizer.weightDecay = recipe.weightDecay;
    options.optimizer.headRateFactor = recipe.headRateFactor;
    options.clipNorm = recipe.clipNorm;
    options.dropRate = recipe.dropRate;
    options.dropPathRate = recipe.dropPathRate;
    options.averageDecay = recipe.averageDecay;
    options.frozenStages = recipe.frozenStages;
    options.seed = static_cast<std::uint64_t>(recipe.seed) * foldStreams + static_cast<std::uint64_t>(fold);
    return options;
}

double learningRateAt(const Recipe &recipe, int epoch, int step, int steps)
{
    const double period = recipe.cosineEpochs > 0 ? recipe.cosineEpochs : recipe.epochs;
    const double now = epoch + (recipe.rateBy == "step" ? static_cast<double>(step) / steps : 0.0);
    const double rate = recipe.minimumRate + (recipe.learningRate - recipe.minimumRate) * (1 + std::cos(std::numbers::pi * now / period)) / 2;
    const double warm = epoch + static_cast<double>(step + 1) / steps;
    return warm < recipe.warmUpEpochs ? rate * warm / recipe.warmUpEpochs : rate;
}

double pointsOf(double output, const Recipe &recipe)
{
    return std::clamp(recipe.loss == "bce" ? 100 / (1 + std::exp(-output)) : output, 1.0, 100.0);
}

double validationLossOf(std::span<const double> outputs, std::span<const double> scores, const Recipe &recipe)
{
    double sum = 0;
    const auto batch = static_cast<std::size_t>(recipe.validationBatch);
    for (std::size_t first = 0; first < outputs.size(); first += batch) {
        const std::size_t count = std::min(batch, outputs.size() - first);
        sum += lossOf(outputs.subspan(first, count), scores.subspan(first, count), recipe) * static_cast<double>(count);
    }
    return sum / static_cast<double>(outputs.size());
}

Result<FoldRecord> trainFold(const FoldJob &job, const StopToken &stop)
{
    return FoldTraining(job, stop).run();
}

} // namespace pawtrait::training
