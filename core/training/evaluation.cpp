#include "training/evaluation.h"

#include "common/files.h"
#include "scoring/photo_scorer.h"
#include "scoring/score_files.h"
#include "training/fine_tune_report.h"
#include "training/fold_svr.h"
#include "training/run_kinds.h"
#include "training/run_records.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <functional>
#include <optional>

namespace pawtrait::training {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

scoring::Flags answersOf(const dataset::Sample &sample)
{
    scoring::Flags flags{};
    for (std::size_t f = 0; sample.hasFlags && f < flags.size(); ++f)
        flags[f] = sample.flags[f] > 0.5 ? scoring::FlagAnswer::Yes : scoring::FlagAnswer::No;
    return flags;
}

/// Predictions of some photos in points; empty where the photo could not be read.
using Predictions = std::vector<std::optional<double>>;

/// Predicts one row of photos with one network after the other; photos that fail are noted once.
class Predictor {
public:
    Predictor(const std::vector<dataset::Sample> &samples, const EvaluationRequest &request, const Progress &progress, const StopToken &stop)
        : m_samples(samples), m_request(request), m_progress(progress), m_stop(stop)
    {
    }

    void expect(qint64 photos) { m_total += photos; }

    /// `points` turns an embedding into a prediction.
    Result<Predictions> predict(const scoring::PhotoEmbedder &embedder, const std::vector<int> &rows, const std::function<double(int sample, const scoring::Embedding &)> &points)
    {
        QStringList files;
        for (const int row : rows)
            files.append(m_samples[row].file);
        Predictions predictions(rows.size());
        scoring::ScoreFilesOptions options;
        options.lanes = m_request.lanes;
        scoring::scoreFiles(
            embedder, files, options,
            [&](int index, Result<scoring::ScoredPhoto> photo) {
                if (photo)
                    predictions[index] = points(rows[index], photo->embedding);
                else if (!m_failed.contains(rows[index]))
                    m_failed.insert(rows[index], photo.error());
                if (m_progress)
                    m_progress(++m_done, m_total);
            },
            m_stop);
        if (m_stop.stop_requested())
            return cancelled();
        return predictions;
    }

    std::vector<Error> refused() const
    {
        QList<int> rows = m_failed.keys();
        std::sort(rows.begin(), rows.end());
        std::vector<Error> errors;
        for (const int row : rows)
            errors.push_back(m_failed[row]);
        return errors;
    }

private:
    const std::vector<dataset::Sample> &m_samples;
    const EvaluationRequest &m_request;
    const Progress &m_progress;
    const StopToken &m_stop;
    qint64 m_done = 0, m_total = 0;
    QHash<int, Error> m_failed;
};

/// Prediction of one fold's network.
Result<Predictions> predictWithFold(Predictor &predictor, const EvaluationRequest &request, const Recipe &recipe, const FoldRecord &record, bool mirror, const std::vector<int> &rows,
                                    const std::vector<dataset::Sample> &samples)
{
    const auto network = network::open(recipe.backbone, foldFolder(request.model, record.fold) + QLatin1Char('/') + record.weights, request.device, {.inputSide = recipe.inputSide});
    if (!network)
        return network.error();
    const int features = (*network)->architecture().featureCount;
    if (record.head.weights.size() != static_cast<std::size_t>(features + (recipe.flags ? scoring::flagCount : 0)))
        return Error{ErrorKind::Corrupt, tr("Fold %1 of the run is damaged: its linear layer does not fit the network. Train the fold again.").arg(record.fold + 1), {}};
    std::shared_ptr<const heads::Head> svr;
    double networkWeight = 1;
    if (recipe.svr) {
        const auto report = readReport(request.model);
        if (!report)
            return report.error();
        const auto read = readFoldSvr(request.model, record);
        if (!read)
            return read.error();
        if (!report->networkWeight || read->head->inputCount() != features)
            return Error{ErrorKind::Corrupt,
                         tr("Fold %1 of the run is damaged: its SVR does not fit the network. Delete %2 and resume the run.")
                             .arg(record.fold + 1)
                             .arg(QStringLiteral("fold_%1/svr.safetensors").arg(record.fold)),
                         {}};
        svr = read->head;
        networkWeight = *report->networkWeight;
    }
    const auto embedder = scoring::makeEmbedder(*network, recipe.inputSide, mirror, recipe.resize == "linear" ? QStringLiteral("squash-linear") : QStringLiteral("squash-bicubic"));
    return predictor.predict(*embedder, rows, [&](int sample, const scoring::Embedding &embedding) {
        double output = record.head.bias;
        for (std::size_t j = 0; j < embedding.size(); ++j)
            output += record.head.weights[j] * embedding[j];
        for (std::size_t f = 0; recipe.flags && f < scoring::flagCount; ++f)
            output += record.head.weights[embedding.size() + f] * samples[sample].flags[f];
        if (!svr)
            return pointsOf(output, recipe);
        const std::vector<double> seen(embedding.begin(), embedding.end());
        return networkWeight * pointsOf(output, recipe) + (1 - networkWeight) * std::clamp(svr->predict(seen), 1.0, 100.0);
    });
}

Result<std::vector<FoldRecord>> recordsOf(const QString &run, const Recipe &recipe)
{
    std::vector<FoldRecord> records;
    for (int fold = 0; fold < recipe.folds; ++fold) {
        if (!QFile::exists(foldFolder(run, fold) + QStringLiteral("/fold.json")))
            continue;
        auto record = readFoldRecord(run, fold);
        if (!record)
            return record.error();
        records.push_back(*std::move(record));
    }
    if (records.empty())
        return Error{ErrorKind::Invalid, tr("The run %1 has no fold that is done yet. Resume it first.").arg(quotedName(run)), {}};
    return records;
}

struct StoredPrediction {
    int fold = 0;
    double prediction = 0;
};

Result<QHash<QString, StoredPrediction>> storedPredictions(const QString &run)
{
    const auto rows = readOutOfFold(run);
    if (!rows)
        return rows.error();
    QHash<QString, StoredPrediction> stored;
    for (const OutOfFoldRow &row : *rows)
        stored.insert(row.id, {row.fold, row.prediction});
    return stored;
}

bool isRun(const QString &folder)
{
    return QFile::exists(folder + QStringLiteral("/recipe.json"));
}

Result<void> checkModel(const QString &folder)
{
    if (!isRun(folder) && !QFile::exists(folder + QStringLiteral("/card.json")))
        return Error{ErrorKind::NotFound, tr("There is no run or model folder %1. Check its name and place.").arg(quotedName(folder)), {}};
    return {};
}

/// Predictions of all photos, with the fold that tested each (-1: the run has not had it).
struct AllPredictions {
    Predictions predictions;
    std::vector<int> foldOf;
    std::vector<std::optional<double>> constants; ///< of the fold's fitted photos, where known
};

std::vector<int> allRows(std::size_t count)
{
    std::vector<int> rows;
    for (std::size_t i = 0; i < count; ++i)
        rows.push_back(static_cast<int>(i));
    return rows;
}

/// With a model folder; `mirror`: photo and mirror image whatever the card says.
Result<Predictions> predictWithModel(Predictor &predictor, const EvaluationRequest &request, const QString &folder, bool mirror, const std::vector<int> &rows,
                                     const std::vector<dataset::Sample> &samples)
{
    const auto scorer = scoring::openModel(folder, request.device, {.singleLayers = {}, .mirror = mirror});
    if (!scorer)
        return scorer.error();
    return predictor.predict(**scorer, rows, [&](int sample, const scoring::Embedding &embedding) { return (*scorer)->score(embedding, answersOf(samples[sample])).value; });
}

Result<AllPredictions> predictWithRun(Predictor &predictor, const EvaluationRequest &request, const Recipe &recipe, const std::vector<dataset::Sample> &samples)
{
    AllPredictions all;
    all.predictions.resize(samples.size());
    all.foldOf.assign(samples.size(), -1);
    all.constants.resize(samples.size());
    std::vector<int> unseen;
    if (recipe.kind != Recipe::Kind::FineTune) {
        const auto stored = storedPredictions(request.model);
        if (!stored)
            return stored.error();
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const auto found = stored->constFind(samples[i].id);
            if (found == stored->constEnd()) {
                unseen.push_back(static_cast<int>(i));
                continue;
            }
            all.foldOf[i] = found->fold;
            all.predictions[i] = found->prediction;
        }
        if (!unseen.empty() && recipe.kind != Recipe::Kind::Mean) {
            predictor.expect(static_cast<qint64>(unseen.size()));
            const auto more = predictWithModel(predictor, request, request.model + QStringLiteral("/model"), false, unseen, samples);
            if (!more)
                return more.error();
            for (std::size_t k = 0; k < unseen.size(); ++k)
                all.predictions[unseen[k]] = (*more)[k];
        }
        return all;
    }
    const auto records = recordsOf(request.model, recipe);
    if (!records)
        return records.error();
    QHash<QString, int> placeOfId;
    for (std::size_t r = 0; r < records->size(); ++r) {
        for (const QString &id : (*records)[r].ids)
            placeOfId.insert(id, static_cast<int>(r));
    }
    std::vector<std::vector<int>> rowsOf(records->size());
    double meanConstant = 0;
    for (const FoldRecord &record : *records)
        meanConstant += record.constant / static_cast<double>(records->size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto row = static_cast<int>(i);
        const int place = placeOfId.value(samples[i].id, -1);
        all.foldOf[i] = place < 0 ? -1 : (*records)[place].fold;
        all.constants[i] = place < 0 ? meanConstant : (*records)[place].constant;
        if (place >= 0) {
            rowsOf[place].push_back(row);
            continue;
        }
        for (std::vector<int> &rows : rowsOf)
            rows.push_back(row);
    }
    for (const std::vector<int> &rows : rowsOf)
        predictor.expect(static_cast<qint64>(rows.size()));
    for (std::size_t r = 0; r < records->size(); ++r) {
        const auto part = predictWithFold(predictor, request, recipe, (*records)[r], recipe.mirror, rowsOf[r], samples);
        if (!part)
            return part.error();
        for (std::size_t k = 0; k < rowsOf[r].size(); ++k) {
            const int row = rowsOf[r][k];
            const double share = all.foldOf[row] < 0 ? 1.0 / static_cast<double>(records->size()) : 1.0;
            if ((*part)[k])
                all.predictions[row] = all.predictions[row].value_or(0) + share * *(*part)[k];
        }
    }
    return all;
}

Result<void> checkFlags(const Recipe &recipe, const std::vector<dataset::Sample> &samples, const QString &data)
{
    if (recipe.kind == Recipe::Kind::FineTune && recipe.flags && !std::all_of(samples.begin(), samples.end(), [](const dataset::Sample &sample) { return sample.hasFlags; }))
        return Error{ErrorKind::Invalid, tr("The run's network takes the 12 flags, but %1 does not have them for every photo. Use a table with flags.").arg(quotedName(data)), {}};
    return {};
}

} // namespace

Result<Evaluation> evaluate(const EvaluationRequest &request, const Progress &progress, const StopToken &stop)
{
    if (const auto found = checkModel(request.model); !found)
        return found.error();
    const auto table = dataset::readPhotoTable(request.data);
    if (!table)
        return table.error();
    Predictor predictor(table->samples, request, progress, stop);
    AllPredictions all;
    Recipe recipe;
    if (isRun(request.model)) {
        const auto own = recipeOfRun(request.model);
        if (!own)
            return own.error();
        recipe = *own;
        if (auto checked = checkFlags(recipe, table->samples, request.data); !checked)
            return checked.error();
        auto predicted = predictWithRun(predictor, request, recipe, table->samples);
        if (!predicted)
            return predicted.error();
        all = *std::move(predicted);
    } else {
        const std::vector<int> rows = allRows(table->samples.size());
        predictor.expect(static_cast<qint64>(rows.size()));
        auto predicted = predictWithModel(predictor, request, request.model, false, rows, table->samples);
        if (!predicted)
            return predicted.error();
        all.predictions = *std::move(predicted);
        all.foldOf.assign(rows.size(), -1);
        all.constants.resize(rows.size());
    }

    // Photos that the run keeps no constant for are held against the mean of the table's other folds, or of the table.
    const auto meanWithout = [&](int fold) {
        double sum = 0;
        int count = 0;
        for (std::size_t i = 0; i < table->samples.size(); ++i) {
            if (table->samples[i].natural && (fold < 0 || all.foldOf[i] != fold)) {
                sum += table->samples[i].score;
                ++count;
            }
        }
        return count > 0 ? sum / count : 50.0;
    };
    QHash<int, double> meanOfOthers;
    FoldsReport report;
    Evaluation evaluation;
    TableFolds folds;
    folds.foldOf = all.foldOf;
    for (std::size_t i = 0; i < table->samples.size(); ++i) {
        if (!all.predictions[i])
            continue;
        const int fold = all.foldOf[i];
        folds.count = std::max(folds.count, fold + 1);
        if (!all.constants[i] && !meanOfOthers.contains(fold))
            meanOfOthers.insert(fold, meanWithout(fold));
        report.tested.push_back({static_cast<int>(i), fold, *all.predictions[i], all.constants[i] ? *all.constants[i] : meanOfOthers[fold], std::nullopt});
        evaluation.outOfFold += fold >= 0 && table->samples[i].natural;
        const auto known = std::find_if(report.folds.begin(), report.folds.end(), [&](const FoldNumbers &numbers) { return numbers.fold == fold; });
        if (known == report.folds.end())
            report.folds.push_back({fold, 0, 1, -1, 0});
        else
            ++known->tested;
    }
    std::sort(report.folds.begin(), report.folds.end(), [](const FoldNumbers &a, const FoldNumbers &b) { return a.fold < b.fold; });
    for (FoldNumbers &numbers : report.folds)
        numbers.fitted = numbers.fold < 0 ? 0 : static_cast<int>(report.tested.size()) - numbers.tested;
    const bool allTested = std::all_of(all.foldOf.begin(), all.foldOf.end(), [](int fold) { return fold >= 0; });
    if (allTested && folds.count > 1) {
        const auto flagsOnly = flagsOnlyPredictions(table->samples, folds);
        for (Tested &tested : report.tested)
            tested.flagsOnly = flagsOnly[tested.sample];
    }
    report.refused = predictor.refused();
    if (auto filled = fillNumbers(report, table->samples, recipe); !filled)
        return report.refused.empty() ? filled.error() : report.refused.front();
    evaluation.pooled = report.pooled;
    evaluation.constantRmse = report.constantRmse;
    evaluation.flagsOnlyRmse = report.flagsOnlyRmse;
    evaluation.photos = static_cast<int>(report.truth.size());
    evaluation.refused = report.refused;
    evaluation.json = reportJson(report, table->samples, recipe);
    const auto own = evaluation.outOfFold > 0 ? readReport(request.model) : Result<RunReport>(cancelled());
    if (own && own->meanOfRoundsRmse) {
        evaluation.oneRoundRmse = own->pooled.rmse;
        auto root = nlohmann::ordered_json::parse(evaluation.json.begin(), evaluation.json.end(), nullptr, false);
        root["one_round"] = {{"rmse", own->pooled.rmse}};
        evaluation.json = QByteArray::fromStdString(root.dump(2)) + '\n';
    }
    return evaluation;
}

Result<Submission> submission(const EvaluationRequest &request, const Progress &progress, const StopToken &stop)
{
    if (const auto found = checkModel(request.model); !found)
        return found.error();
    const auto table = dataset::readTestTable(request.data);
    if (!table)
        return table.error();
    Predictor predictor(table->samples, request, progress, stop);
    const std::vector<int> rows = allRows(table->samples.size());
    Predictions sums(rows.size());
    double constant = 50;
    bool foldsPredicted = false;
    if (isRun(request.model)) {
        const auto recipe = recipeOfRun(request.model);
        if (!recipe)
            return recipe.error();
        if (auto checked = checkFlags(*recipe, table->samples, request.data); !checked)
            return checked.error();
        if (recipe->kind == Recipe::Kind::Mean)
            return Error{ErrorKind::Unsupported, tr("The run %1 made no model: it is only a mean. Name another run.").arg(quotedName(request.model)), {}};
        if (recipe->kind == Recipe::Kind::FineTune) {
            const auto records = recordsOf(request.model, *recipe);
            if (!records)
                return records.error();
            predictor.expect(static_cast<qint64>(rows.size() * records->size()));
            const double share = 1.0 / static_cast<double>(records->size());
            constant = 0;
            foldsPredicted = true;
            for (const FoldRecord &record : *records) {
                const auto part = predictWithFold(predictor, request, *recipe, record, true, rows, table->samples);
                if (!part)
                    return part.error();
                constant += share * record.constant;
                for (std::size_t i = 0; i < rows.size(); ++i) {
                    if ((*part)[i])
                        sums[i] = sums[i].value_or(0) + share * *(*part)[i];
                }
            }
        }
    }
    if (!foldsPredicted) { // a model folder, a run's or one by itself
        const QString folder = isRun(request.model) ? request.model + QStringLiteral("/model") : request.model;
        predictor.expect(static_cast<qint64>(rows.size()));
        auto predicted = predictWithModel(predictor, request, folder, true, rows, table->samples);
        if (!predicted)
            return predicted.error();
        sums = *std::move(predicted);
        double sum = 0;
        int count = 0;
        for (const auto &value : sums) {
            sum += value.value_or(0);
            count += value.has_value();
        }
        constant = count > 0 ? sum / count : constant;
    }
    Submission result;
    result.refused = predictor.refused();
    result.csv = "Id,Pawpularity\n";
    for (std::size_t i = 0; i < rows.size(); ++i)
        result.csv += dataset::csvCell(table->samples[i].id).toUtf8() + ',' + QByteArray::number(std::clamp(sums[i].value_or(constant), 1.0, 100.0), 'f', 6) + '\n';
    return result;
}

} // namespace pawtrait::training
