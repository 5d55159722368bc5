#include "common/files.h"
#include "prompts/prompt_scorer.h"
#include "training/boosted_model.h"
#include "training/fold_training.h"
#include "training/run_kinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace pawtrait::training {

namespace {

constexpr std::size_t mostCurvePoints = 200; ///< of a fold

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

/// One run, step by step; each step ends with an error or leaves what the next one needs.
class BoostedRun {
public:
    BoostedRun(const Recipe &recipe, RunRequest request, const RunFolder &folder, const Progress &progress, const StopToken &stop)
        : m_recipe(recipe), m_request(std::move(request)), m_folder(folder), m_progress(progress), m_stop(stop)
    {
        m_request.flagTable = besideTable(m_request.flagTable, m_request.data, "train.csv");
    }

    Result<RunResult> run()
    {
        for (const auto step :
             {&BoostedRun::readTable, &BoostedRun::openFeatures, &BoostedRun::writeBeginning, &BoostedRun::embedPhotos, &BoostedRun::fitFolds, &BoostedRun::writeEnd}) {
            if (m_stop.stop_requested())
                return cancelled();
            if (auto done = (this->*step)(); !done)
                return done.error();
        }
        RunResult result{m_folder.path(), m_folder.file(QStringLiteral("model")), {}, {}};
        sumUp(result, m_report.pooled, m_report.constantRmse, m_folder);
        result.table = table();
        for (const QString &line : result.table)
            m_folder.log(line);
        return result;
    }

private:
    const std::vector<dataset::Sample> &samples() const { return m_photos.samples; }

    void advance()
    {
        const qint64 done = ++m_done;
        if (m_progress)
            m_progress(done, m_total);
    }

    Result<void> readTable()
    {
        auto table = dataset::readPhotoTable(m_request.data);
        if (!table)
            return table.error();
        for (const dataset::TableWarning &warning : table->warnings)
            m_folder.log(warning.text);
        m_read = std::move(table->samples);
        if (std::any_of(m_read.begin(), m_read.end(), [](const dataset::Sample &sample) { return sample.weight != 1; }))
            m_folder.log(tr("The table's weights are not used: this recipe counts each photo once."));
        if (m_recipe.flags && !std::all_of(m_read.begin(), m_read.end(), [](const dataset::Sample &sample) { return sample.hasFlags; }))
            return Error{ErrorKind::Invalid,
                         tr("The recipe joins the 12 flags with the photo, but %1 does not have them for every photo. Use a table with flags, or set flags=false.")
                             .arg(quotedName(m_request.data)),
                         QStringLiteral("no flags")};
        m_total = static_cast<qint64>(m_read.size()) + m_recipe.folds + 1;
        return {};
    }

    Result<void> openFeatures()
    {
        auto features = openTreeFeatures(m_recipe, m_request);
        if (!features)
            return features.error();
        m_features = *std::move(features);
        return {};
    }

    Result<void> writeBeginning()
    {
        if (auto written = m_folder.write(QStringLiteral("recipe.json"), recipeToJson(m_recipe)); !written)
            return written;
        const QString clip = m_recipe.prompts ? clipWeights() : QString();
        const auto environment = environmentJson(
            m_request, m_features.embedder->device().name,
            {{"data", tableFile(m_request.data)}, {"weights", m_recipe.embedding ? m_request.weights : QString()}, {"clip_weights", clip}, {"flags", m_request.flagTable}});
        return environment ? m_folder.write(QStringLiteral("environment.json"), *environment) : environment.error();
    }

    QString clipWeights() const
    {
        const auto files = prompts::findClipFiles(m_request.clipWeights);
        return files ? files->weights : QString();
    }

    Result<void> embedPhotos()
    {
        auto photos = photoFeatures(
            *m_features.embedder, m_read, false, m_request.lanes, [this] { advance(); }, m_stop);
        if (!photos)
            return photos.error();
        m_photos = *std::move(photos);
        m_report.refused = m_photos.refused;
        for (const Error &error : m_report.refused)
            m_folder.log(error.userText);
        const auto natural = std::count_if(samples().begin(), samples().end(), [](const dataset::Sample &sample) { return sample.natural; });
        m_folder.log(QStringLiteral("%1 photos read, %2 of natural sampling, %3 refused.").arg(samples().size()).arg(natural).arg(m_report.refused.size()));
        if (natural < leastNaturalPhotos) {
            const QString first = m_report.refused.empty() ? QString() : QLatin1Char(' ') + m_report.refused.front().userText;
            return Error{ErrorKind::Invalid,
                         tr("Cannot train on %1: it has %2 photos of natural sampling that can be read, and at least %3 are needed.")
                                 .arg(quotedName(m_request.data))
                                 .arg(natural)
                                 .arg(leastNaturalPhotos) +
                             first,
                         QStringLiteral("too few photos")};
        }
        m_rows = treeRows(m_photos, m_recipe);
        return {};
    }

    Result<void> fitFolds()
    {
        auto folds = foldsOf(samples(), m_recipe, besideTable({}, m_request.data, "duplicates.csv"));
        if (!folds)
            return folds.error();
        m_folds = *std::move(folds);
        auto fits = fitTreeFolds(
            m_rows, samples(), m_folds, m_recipe, m_request.lanes, [this] { advance(); }, m_stop);
        if (!fits)
            return fits.error();
        m_fits = *std::move(fits);
        auto trees = fitAllTrees(m_rows, samples(), m_fits, m_recipe, m_stop);
        if (!trees)
            return trees.error();
        m_trees = *std::move(trees);

        m_report.foldsFromTable = m_folds.fromTable;
        m_report.foldsPlanned = m_folds.count;
        m_report.importance = importanceOf(*m_trees, m_features.columns);
        const auto flagsOnly = flagsOnlyPredictions(samples(), m_folds);
        for (std::size_t k = 0; k < m_fits.size(); ++k) {
            const TreeFold &fit = m_fits[k];
            const auto fold = static_cast<int>(k);
            for (std::size_t i = 0; i < fit.tested.size(); ++i)
                m_report.tested.push_back({fit.tested[i], fold, fit.predictions[i], fit.constant, flagsOnly[static_cast<std::size_t>(fit.tested[i])]});
            FoldNumbers numbers{fold, fit.fitted, static_cast<int>(fit.tested.size())};
            numbers.trees = fit.trees;
            m_report.folds.push_back(numbers);
        }
        std::sort(m_report.tested.begin(), m_report.tested.end(), [](const Tested &a, const Tested &b) { return a.sample < b.sample; });
        return fillNumbers(m_report, samples(), m_recipe);
    }

    /// `epoch` is the tree; of many trees every so manieth.
    QByteArray metricsCsv() const
    {
        QByteArray csv = MetricsFile::header();
        const auto add = [&csv](std::size_t fold, std::size_t tree, const char *split, double rmse) {
            csv += QByteArray::number(fold) + ',' + QByteArray::number(tree) + ",0," + split + ',' + QByteArray::number(rmse * rmse, 'f', 6) + ',' +
                QByteArray::number(rmse, 'f', 6) + ",,\n";
        };
        for (std::size_t fold = 0; fold < m_fits.size(); ++fold) {
            const std::size_t count = m_fits[fold].fittedRmse.size(), step = (count + mostCurvePoints - 1) / mostCurvePoints;
            for (std::size_t tree = 0; tree < count; ++tree) {
                if (tree % step != 0 && tree + 1 != count)
                    continue;
                add(fold, tree, "train", m_fits[fold].fittedRmse[tree]);
                add(fold, tree, "test", m_fits[fold].testedRmse[tree]);
            }
        }
        return csv;
    }

    Result<void> writeEnd()
    {
        const QByteArray oof = outOfFoldCsv(m_report, samples(), m_recipe);
        for (const auto &[name, bytes] : {std::pair{"metrics.csv", metricsCsv()}, {"oof.csv", oof}, {"report.json", reportJson(m_report, samples(), m_recipe)}}) {
            if (auto written = m_folder.write(QLatin1String(name), bytes); !written)
                return written;
        }
        scoring::FlagEffects flags;
        if (!m_recipe.flags) {
            auto effects = flagEffectsOfTable(m_request.flagTable, m_folder);
            if (!effects)
                return effects.error();
            flags = *std::move(effects);
        }
        auto written = writeBoostedModel(
            m_folder.file(QStringLiteral("model")),
            {.recipe = m_recipe, .request = m_request, .features = m_features, .photos = m_photos, .report = m_report, .tableFlags = flags, .trees = m_trees, .rows = m_rows}, oof);
        advance();
        return written;
    }

    QStringList table() const
    {
        QStringList lines;
        const auto line = [&lines](const QString &name, const QString &value) { lines.append(name.leftJustified(30) + QLatin1Char(' ') + value.rightJustified(8)); };
        const auto points = [](double value) { return QString::number(value, 'f', 3); };
        line(tr("Out of fold"), tr("RMSE"));
        line(tr("this run"), points(m_report.pooled.rmse));
        line(tr("always the mean"), points(m_report.constantRmse));
        if (m_report.flagsOnlyRmse)
            line(tr("the 12 flags alone"), points(*m_report.flagsOnlyRmse));
        for (const FoldNumbers &fold : m_report.folds) {
            double squares = 0;
            int natural = 0;
            for (const Tested &tested : m_report.tested) {
                const dataset::Sample &sample = samples()[static_cast<std::size_t>(tested.sample)];
                if (tested.fold != fold.fold || !sample.natural)
                    continue;
                squares += std::pow(tested.prediction - sample.score, 2);
                ++natural;
            }
            line(tr("fold %1, %2 trees").arg(fold.fold + 1).arg(fold.trees), natural > 0 ? points(std::sqrt(squares / natural)) : QString());
        }
        line(tr("What the trees go by"), tr("share"));
        for (const FeatureGain &gain : m_report.importance)
            line(gain.name, QString::number(100 * gain.share, 'f', 1) + QStringLiteral(" %"));
        return lines;
    }

    const Recipe &m_recipe;
    RunRequest m_request;
    const RunFolder &m_folder;
    const Progress &m_progress;
    const StopToken &m_stop;
    qint64 m_total = 0;
    std::atomic<qint64> m_done{0};

    std::vector<dataset::Sample> m_read;
    TreeFeatures m_features;
    PhotoFeatures m_photos;
    Matrix m_rows;
    TableFolds m_folds;
    std::vector<TreeFold> m_fits;
    std::shared_ptr<const heads::BoostedTrees> m_trees;
    FoldsReport m_report;
};

} // namespace

Result<RunResult> runBoostedTrees(const Recipe &recipe, const RunRequest &request, const RunFolder &folder, const Progress &progress, const StopToken &stop)
{
    return BoostedRun(recipe, request, folder, progress, stop).run();
}

} // namespace pawtrait::training
