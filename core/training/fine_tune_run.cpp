#include "training/run_kinds.h"

#include "common/files.h"
#include "training/fine_tune_report.h"
#include "training/fold_svr.h"
#include "training/fold_training.h"
#include "training/lanes.h"
#include "training/shared_svr.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace pawtrait::training {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

/// One run over folds, step by step; each step ends with an error or leaves what the next one needs.
class FoldsRun {
public:
    FoldsRun(const Recipe &recipe, RunRequest request, const RunFolder &folder, const Progress &progress, const StopToken &stop)
        : m_recipe(recipe), m_request(std::move(request)), m_folder(folder), m_progress(progress), m_stop(stop), m_metrics(folder.file(QStringLiteral("metrics.csv")))
    {
        m_request.flagTable = besideTable(m_request.flagTable, m_request.data, "train.csv");
    }

    Result<RunResult> run()
    {
        for (const auto step : {&FoldsRun::readTable, &FoldsRun::writeBeginning, &FoldsRun::readPhotos, &FoldsRun::makeFolds, &FoldsRun::goThroughFolds, &FoldsRun::writeEnd}) {
            if (m_stop.stop_requested())
                return cancelled();
            if (auto done = (this->*step)(); !done)
                return done.error();
        }
        RunResult result{m_folder.path(), m_modelFolder, {}, {}};
        sumUp(result, m_report.pooled, m_report.constantRmse, m_folder);
        if (const QString early = stoppedEarlyInWords(m_report, m_recipe); !early.isEmpty()) {
            result.warnings.append(early);
            m_folder.log(early);
        }
        result.table = headsTable(m_report, samples());
        if (m_report.flagsOnlyRmse)
            m_folder.log(QStringLiteral("The 12 flags alone: RMSE %1.").arg(*m_report.flagsOnlyRmse, 0, 'f', 3));
        return result;
    }

private:
    bool trains() const { return m_recipe.kind == Recipe::Kind::FineTune; }
    const std::vector<dataset::Sample> &samples() const { return m_photos->samples(); }
    bool isWanted(int fold) const
    {
        if (m_request.onlyFold == -2)
            return QFile::exists(foldFolder(m_folder.path(), fold) + QStringLiteral("/fold.json"));
        return m_request.onlyFold < 0 || m_request.onlyFold == fold;
    }

    Result<void> readTable()
    {
        auto table = dataset::readPhotoTable(m_request.data);
        if (!table)
            return table.error();
        for (const dataset::TableWarning &warning : table->warnings)
            m_folder.log(warning.text);
        if (std::any_of(table->samples.begin(), table->samples.end(), [](const dataset::Sample &sample) { return sample.weight != 1; }))
            m_folder.log(tr("The table's weights are not used: this recipe counts each photo once."));
        if (m_recipe.flags && trains() && !std::all_of(table->samples.begin(), table->samples.end(), [](const dataset::Sample &sample) { return sample.hasFlags; })) {
            return Error{ErrorKind::Invalid, tr("The recipe joins the 12 flags with the photo, but %1 does not have them for every photo. Use a table with flags, or set flags=false.").arg(quotedName(m_request.data)),
                         QStringLiteral("no flags")};
        }
        if (m_recipe.svr && m_recipe.flags)
            return Error{ErrorKind::Invalid, tr("The recipe asks for an SVR beside the network and for the 12 flags; they do not go together. Set svr=false or flags=false."), QStringLiteral("svr and flags")};
        if (m_recipe.svr && trains()) {
            if (auto checked = checkSvrRows(table->samples.size()); !checked)
                return checked;
        }
        m_photos = std::make_unique<PhotoSource>(std::move(table->samples), m_recipe);
        return {};
    }

    Result<void> writeBeginning()
    {
        if (auto written = m_folder.write(QStringLiteral("recipe.json"), recipeToJson(m_recipe)); !written)
            return written;
        const auto environment = environmentJson(m_request, trains() ? m_request.device.name : QStringLiteral("CPU"),
                                                 {{"data", tableFile(m_request.data)}, {"weights", trains() && m_recipe.pretrained ? m_request.weights : QString()}, {"flags", m_request.flagTable}});
        if (!environment)
            return environment.error();
        if (auto written = m_folder.write(QStringLiteral("environment.json"), *environment); !written)
            return written;
        return m_metrics.begin();
    }

    Result<void> readPhotos()
    {
        const bool allDone = m_request.onlyFold == -2; // joined runs are trained already
        if (!trains() || allDone)
            return {};
        qint64 done = 0;
        const auto total = static_cast<qint64>(samples().size());
        auto refused = m_photos->readAll(m_request.lanes, [&] {
            if (m_progress)
                m_progress(++done, total);
        }, m_stop);
        if (!refused)
            return refused.error();
        m_report.refused = *std::move(refused);
        for (const Error &error : m_report.refused)
            m_folder.log(error.userText);
        const auto natural = std::count_if(samples().begin(), samples().end(), [](const dataset::Sample &sample) { return sample.natural; });
        m_folder.log(QStringLiteral("%1 photos read, %2 of natural sampling, %3 refused.").arg(samples().size()).arg(natural).arg(m_report.refused.size()));
        if (natural < leastNaturalPhotos) {
            const QString first = m_report.refused.empty() ? QString() : QLatin1Char(' ') + m_report.refused.front().userText;
            return Error{ErrorKind::Invalid,
                         tr("Cannot train on %1: it has %2 photos of natural sampling that can be read, and at least %3 are needed.").arg(quotedName(m_request.data)).arg(natural).arg(leastNaturalPhotos)
                             + first,
                         QStringLiteral("too few photos")};
        }
        return {};
    }

    Result<void> makeFolds()
    {
        auto folds = foldsOf(samples(), m_recipe, besideTable({}, m_request.data, "duplicates.csv"));
        if (!folds)
            return folds.error();
        m_folds = *std::move(folds);
        m_report.foldsFromTable = m_folds.fromTable;
        return checkOnlyFold(m_request, m_folds.count); // photos that cannot be read may have taken one with them
    }

    Result<void> goThroughFolds()
    {
        for (int fold = 0; fold < m_folds.count; ++fold) {
            if (!isWanted(fold) || isLeftOut(fold))
                continue;
            auto record = trains() ? trained(fold) : meanOf(fold);
            if (!record && record.error().kind == ErrorKind::NotFound && m_request.keepBest.stop_requested())
                continue; // no step of it was taken
            if (!record)
                return record.error();
            if (auto added = addTested(*record); !added)
                return added;
            if (m_recipe.svr && trains()) {
                if (auto added = addSvr(*record); !added)
                    return added;
            }
            m_records.push_back(*std::move(record));
        }
        if (m_records.empty())
            return Error{ErrorKind::NotFound, tr("There is nothing to keep yet: no fold was trained for a single step. Let the run train, or discard it."), {}};
        return {};
    }

    /// Told to keep what there is, a run begins no further fold.
    bool isLeftOut(int fold) const
    {
        return m_request.keepBest.stop_requested() && trains() && !isFoldBegun(m_folder.path(), fold) && !QFile::exists(foldFolder(m_folder.path(), fold) + QStringLiteral("/fold.json"));
    }

    /// Photos that a step sees, and how far the run is: over all wanted folds.
    void report(TrainingStatus status)
    {
        const qint64 perFold = static_cast<qint64>(status.steps) * status.epochs;
        qint64 wanted = 0, before = 0;
        for (int fold = 0; fold < m_folds.count; ++fold) {
            wanted += isWanted(fold);
            before += isWanted(fold) && fold < status.fold;
        }
        const qint64 done = before * perFold + static_cast<qint64>(status.epoch) * status.steps + status.step;
        if (!m_clock.isValid()) {
            m_clock.start();
            m_doneAtStart = done;
        } else if (done > m_doneAtStart) {
            status.secondsLeft = static_cast<double>(m_clock.elapsed()) / 1000 / static_cast<double>(done - m_doneAtStart) * static_cast<double>(wanted * perFold - done);
        }
        if (m_progress)
            m_progress(done, wanted * perFold);
        if (m_request.watch)
            m_request.watch(status);
    }

    Result<FoldRecord> trained(int fold)
    {
        if (QFile::exists(foldFolder(m_folder.path(), fold) + QStringLiteral("/fold.json")))
            return readFoldRecord(m_folder.path(), fold);
        return trainFold({.recipe = m_recipe, .photos = *m_photos, .folds = m_folds, .fold = fold, .folder = m_folder, .metrics = m_metrics,
                          .weights = m_recipe.pretrained ? m_request.weights : QString(), .device = m_request.device, .lanes = m_request.lanes, .checkpointSteps = m_request.checkpointSteps,
                          .watch = [this](const TrainingStatus &status) { report(status); }, .measured = m_request.measured, .keepBest = m_request.keepBest},
                         m_stop);
    }

    Result<FoldRecord> meanOf(int fold)
    {
        FoldRecord record;
        record.fold = fold;
        record.bestEpoch = -1;
        double sum = 0;
        int natural = 0;
        for (std::size_t i = 0; i < samples().size(); ++i) {
            const dataset::Sample &sample = samples()[i];
            if (m_folds.foldOf[i] == fold) {
                record.ids.append(sample.id);
                continue;
            }
            ++record.fitted;
            natural += sample.natural;
            sum += sample.natural ? sample.score : 0;
        }
        if (natural == 0)
            return Error{ErrorKind::Invalid, tr("There are too few photos to test on photos that were not fitted. Add photos to the table, or use fewer folds."), QStringLiteral("too few photos")};
        record.constant = sum / natural;
        record.outputs.assign(static_cast<std::size_t>(record.ids.size()), record.constant);
        return record;
    }

    Result<void> addTested(const FoldRecord &record)
    {
        Recipe plain = m_recipe;
        if (!trains())
            plain.loss = "sqrt_mse"; // a mean is in points
        qsizetype place = 0;
        for (std::size_t i = 0; i < samples().size(); ++i) {
            if (m_folds.foldOf[i] != record.fold)
                continue;
            if (place >= record.ids.size() || record.ids[place] != samples()[i].id)
                return Error{ErrorKind::Mismatch, tr("Fold %1 was trained on other photos than the table and its folder have now. Begin a new run.").arg(record.fold + 1),
                             samples()[i].id};
            m_report.tested.push_back({static_cast<int>(i), record.fold, pointsOf(record.outputs[place], plain), record.constant, std::nullopt});
            ++place;
        }
        m_report.folds.push_back({record.fold, record.fitted, static_cast<int>(place), record.bestEpoch, record.validationLoss, record.epochs, record.stoppedEarly});
        return {};
    }

    /// The fold's photos, which addTested() has just put behind the others, get their second prediction.
    Result<void> addSvr(const FoldRecord &record)
    {
        const auto svr = foldSvr(m_folder, m_recipe, record, samples(), m_folds, m_request.device, m_request.lanes, m_stop);
        if (!svr)
            return svr.error();
        const std::size_t first = m_report.tested.size() - svr->tested.size();
        for (std::size_t k = 0; k < svr->tested.size(); ++k) {
            Tested &tested = m_report.tested[first + k];
            tested.network = tested.prediction;
            tested.svr = svr->tested[k];
        }
        return {};
    }

    Result<void> writeEnd()
    {
        const auto flagsOnly = flagsOnlyPredictions(samples(), m_folds);
        for (Tested &tested : m_report.tested)
            tested.flagsOnly = flagsOnly[tested.sample];
        std::sort(m_report.tested.begin(), m_report.tested.end(), [](const Tested &a, const Tested &b) { return a.sample < b.sample; });
        m_report.foldsPlanned = m_request.onlyFold == -1 ? m_folds.count : static_cast<int>(m_report.folds.size());
        blendHeads(m_report, samples());
        if (auto filled = fillNumbers(m_report, samples(), m_recipe); !filled)
            return filled;
        const QByteArray oof = outOfFoldCsv(m_report, samples(), m_recipe);
        for (const auto &[name, bytes] : {std::pair{"oof.csv", oof}, {"report.json", reportJson(m_report, samples(), m_recipe)}}) {
            if (auto written = m_folder.write(QLatin1String(name), bytes); !written)
                return written;
        }
        if (!trains() || m_report.truth.size() < leastNaturalPhotos)
            return {};
        const auto flags = flagEffectsOfTable(m_request.flagTable, m_folder);
        if (!flags)
            return flags.error();
        const auto best = std::min_element(m_records.begin(), m_records.end(), [](const FoldRecord &a, const FoldRecord &b) { return a.validationLoss < b.validationLoss; });
        if (auto written = writeNetworkModel(m_folder, m_recipe, m_request, samples(), m_report, *best, *flags, oof, m_stop); !written)
            return written;
        m_modelFolder = m_folder.file(QStringLiteral("model"));
        return {};
    }

    const Recipe &m_recipe;
    RunRequest m_request;
    const RunFolder &m_folder;
    const Progress &m_progress;
    const StopToken &m_stop;
    MetricsFile m_metrics;
    std::unique_ptr<PhotoSource> m_photos;
    TableFolds m_folds;
    std::vector<FoldRecord> m_records;
    FoldsReport m_report;
    QString m_modelFolder;
    QElapsedTimer m_clock;
    qint64 m_doneAtStart = 0;
};

} // namespace

Result<RunResult> runFolds(const Recipe &recipe, const RunRequest &request, const RunFolder &folder, const Progress &progress, const StopToken &stop)
{
    return FoldsRun(recipe, request, folder, progress, stop).run();
}

} // namespace pawtrait::training
