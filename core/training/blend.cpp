#include "training/blend.h"

#include "common/files.h"
#include "heads/linear_algebra.h"
#include "training/metrics.h"
#include "training/run_kinds.h"
#include "training/run_records.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace pawtrait::training {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

/// The values of the photos that count.
std::vector<double> some(std::span<const double> values, const std::vector<bool> &counted)
{
    std::vector<double> kept;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (counted[i])
            kept.push_back(values[i]);
    }
    return kept;
}

std::vector<double> weightedMean(std::span<const std::vector<double>> members, std::span<const double> weights)
{
    std::vector<double> mean(members.front().size(), 0.0);
    for (std::size_t m = 0; m < members.size(); ++m) {
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] += weights[m] * members[m][i];
    }
    return mean;
}

/// Weights of some members alone, whatever their sign: Q^-1 1, made to sum to 1. Empty where they repeat each other.
std::vector<double> freeWeights(const Matrix &products, const std::vector<std::size_t> &used)
{
    Matrix part(static_cast<int>(used.size()), static_cast<int>(used.size()));
    for (std::size_t a = 0; a < used.size(); ++a) {
        for (std::size_t b = 0; b < used.size(); ++b)
            part.row(static_cast<int>(a))[b] = products.row(static_cast<int>(used[a]))[used[b]];
    }
    std::vector<double> weights(used.size(), 1.0);
    if (!heads::solvePositiveDefinite(part, weights))
        return {};
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    for (double &weight : weights)
        weight /= sum;
    return weights;
}

} // namespace

std::vector<double> blendWeights(std::span<const std::vector<double>> members, std::span<const double> truth)
{
    // With weights that sum to 1 the blend's error is the members' errors' weighted mean, so its square is w' Q w with their products Q.
    const std::size_t count = members.size();
    Matrix products(static_cast<int>(count), static_cast<int>(count));
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = a; b < count; ++b) {
            double sum = 0;
            for (std::size_t i = 0; i < truth.size(); ++i)
                sum += (members[a][i] - truth[i]) * (members[b][i] - truth[i]);
            products.row(static_cast<int>(a))[b] = products.row(static_cast<int>(b))[a] = sum / static_cast<double>(truth.size());
        }
    }
    const auto square = [&](std::size_t m) { return products.row(static_cast<int>(m))[m]; };
    std::size_t best = 0;
    for (std::size_t m = 1; m < count; ++m)
        best = square(m) < square(best) ? m : best;
    std::vector<double> weights(count, 0.0);
    weights[best] = 1;
    std::vector<std::size_t> used{best};
    std::set<std::size_t> repeats;
    // Begin with the best, add the member whose weight lowers the error fastest, and take out whose weight would fall below 0.
    const std::size_t mostRounds = 100 * count;
    for (std::size_t round = 0; round < mostRounds; ++round) {
        std::vector<double> slope(count, 0.0);
        double error = 0;
        for (std::size_t m = 0; m < count; ++m) {
            for (std::size_t other = 0; other < count; ++other)
                slope[m] += products.row(static_cast<int>(m))[other] * weights[other];
            error += weights[m] * slope[m];
        }
        std::size_t next = count;
        for (std::size_t m = 0; m < count; ++m) {
            const bool candidate = !repeats.contains(m) && std::find(used.begin(), used.end(), m) == used.end() && slope[m] < error - 1e-12 * square(best);
            if (candidate && (next == count || slope[m] < slope[next]))
                next = m;
        }
        if (next == count)
            break;
        used.push_back(next);
        while (true) {
            const std::vector<double> goal = freeWeights(products, used);
            if (goal.empty()) {
                repeats.insert(next);
                used.erase(std::find(used.begin(), used.end(), next));
                break;
            }
            double share = 1;
            for (std::size_t u = 0; u < used.size(); ++u) {
                if (goal[u] <= 0)
                    share = std::min(share, weights[used[u]] / (weights[used[u]] - goal[u]));
            }
            for (std::size_t u = 0; u < used.size(); ++u)
                weights[used[u]] += share * (goal[u] - weights[used[u]]);
            if (share >= 1)
                break;
            std::vector<std::size_t> kept;
            for (const std::size_t m : used) {
                if (weights[m] > 1e-12)
                    kept.push_back(m);
                else
                    weights[m] = 0;
            }
            used = kept;
        }
    }
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    for (double &weight : weights)
        weight /= sum;
    return weights;
}

BlendNumbers blendNumbers(std::span<const std::vector<double>> members, std::span<const double> truth, std::span<const int> foldOf, const std::vector<bool> &counted)
{
    const auto weightsOf = [&](int without) {
        std::vector<bool> fitted = counted;
        for (std::size_t i = 0; i < fitted.size(); ++i)
            fitted[i] = fitted[i] && foldOf[i] != without;
        std::vector<std::vector<double>> parts;
        for (const std::vector<double> &member : members)
            parts.push_back(some(member, fitted));
        return blendWeights(parts, some(truth, fitted));
    };
    BlendNumbers numbers;
    numbers.weights = weightsOf(-1);
    numbers.predictions = weightedMean(members, numbers.weights);
    numbers.nested.resize(truth.size());
    for (const int fold : std::set<int>(foldOf.begin(), foldOf.end())) {
        numbers.foldWeights.push_back(weightsOf(fold));
        const std::vector<double> predictions = weightedMean(members, numbers.foldWeights.back());
        for (std::size_t i = 0; i < truth.size(); ++i) {
            if (foldOf[i] == fold)
                numbers.nested[i] = predictions[i];
        }
    }
    const std::vector<double> scores = some(truth, counted);
    const auto rmseOf = [&](std::span<const double> predictions) { return accuracyOf(some(predictions, counted), scores).rmse; };
    std::vector<std::vector<double>> measured;
    for (const std::vector<double> &member : members) {
        measured.push_back(some(member, counted));
        numbers.rmseEach.push_back(accuracyOf(measured.back(), scores).rmse);
    }
    numbers.rmse = rmseOf(numbers.predictions);
    numbers.rmseNested = rmseOf(numbers.nested);
    numbers.rmseEqualMean = rmseOf(weightedMean(members, std::vector<double>(members.size(), 1.0 / static_cast<double>(members.size()))));
    numbers.correlations = Matrix(static_cast<int>(members.size()), static_cast<int>(members.size()));
    for (std::size_t a = 0; a < members.size(); ++a) {
        for (std::size_t b = 0; b < members.size(); ++b)
            numbers.correlations.row(static_cast<int>(a))[b] = a == b ? 1.0 : accuracyOf(measured[a], measured[b]).pearson;
    }
    return numbers;
}

Result<void> checkNamedRuns(const QStringList &runs)
{
    if (runs.size() < 2)
        return Error{ErrorKind::Invalid, tr("A blend needs two runs or more. Name runs of the same table."), {}};
    std::set<QString> seen;
    for (const QString &run : runs) {
        const QString place = QDir(run).absolutePath(), canonical = QFileInfo(run).canonicalFilePath(); // empty where there is none
        if (!seen.insert(canonical.isEmpty() ? place : canonical).second)
            return Error{ErrorKind::Invalid, tr("The run %1 is named twice. A blend needs each run once.").arg(quotedName(place)), {}};
    }
    return {};
}

Result<Blend> blendRuns(const QStringList &runs, const StopToken &stop)
{
    if (const auto named = checkNamedRuns(runs); !named)
        return named.error();
    Blend blend;
    QHash<QString, std::size_t> placeOf;
    for (const QString &run : runs) {
        if (stop.stop_requested())
            return cancelled();
        const QString name = QFileInfo(QDir(run).absolutePath()).fileName();
        int leftOut = 0;
        const auto rows = readOutOfFold(run, &leftOut);
        if (!rows)
            return rows.error();
        if (leftOut > 0)
            return Error{ErrorKind::Corrupt,
                         tr("The run %1 cannot be blended: %2 rows of its oof.csv are damaged. Resume the run, or leave it out.").arg(quotedName(name)).arg(leftOut),
                         {}};
        std::vector<double> predictions(rows->size());
        const auto differs = [&](const QString &why) {
            //: %1 is a run, %2 the first run, %3 what differs, beginning in lower case
            return Error{
                ErrorKind::Mismatch,
                tr("The run %1 cannot be blended with %2: %3. Blend runs of one table with the same folds.").arg(quotedName(name), quotedName(blend.members.front().name), why),
                {}};
        };
        if (!blend.members.empty() && rows->size() != blend.truth.size())
            return differs(tr("it tested %1 photos, and the other %2").arg(rows->size()).arg(blend.truth.size()));
        for (std::size_t i = 0; i < rows->size(); ++i) {
            const OutOfFoldRow &row = (*rows)[i];
            if (blend.members.empty()) {
                placeOf.insert(row.id, i);
                blend.ids.append(row.id);
                blend.truth.push_back(row.truth);
                blend.foldOf.push_back(row.fold);
                blend.natural.push_back(row.natural);
            }
            const auto found = placeOf.constFind(row.id);
            if (found == placeOf.constEnd())
                return differs(tr("it tested the photo %1, which the other did not").arg(quotedName(row.id)));
            const std::size_t place = *found;
            if (blend.truth[place] != row.truth || blend.natural[place] != row.natural)
                return differs(tr("the photo %1 has another score or another sampling in it").arg(quotedName(row.id)));
            if (blend.foldOf[place] != row.fold)
                return differs(tr("the photo %1 is in fold %2 of it and in fold %3 of the other").arg(quotedName(row.id)).arg(row.fold + 1).arg(blend.foldOf[place] + 1));
            predictions[place] = row.prediction;
        }
        blend.predictions.push_back(std::move(predictions));
        const auto report = readReport(run);
        blend.members.push_back(
            {run, name, QFileInfo::exists(run + QStringLiteral("/model/card.json")), report && report->meanOfRoundsRmse ? std::optional(report->pooled.rmse) : std::nullopt});
    }
    struct Sum {
        double score = 0;
        int count = 0;
    };
    std::map<int, Sum> folds;
    Sum all;
    for (std::size_t i = 0; i < blend.truth.size(); ++i) {
        if (!blend.natural[i])
            continue;
        for (Sum *sum : {&all, &folds[blend.foldOf[i]]}) {
            sum->score += blend.truth[i];
            ++sum->count;
        }
    }
    blend.folds = static_cast<int>(std::set<int>(blend.foldOf.begin(), blend.foldOf.end()).size());
    blend.photosMeasured = all.count;
    if (folds.size() < 2 || all.count < leastNaturalPhotos)
        return Error{ErrorKind::Invalid,
                     tr("These runs cannot be blended: weights are tested on folds that had no part in them, which needs two folds and %1 photos of natural sampling or more.")
                         .arg(leastNaturalPhotos),
                     {}};
    double squares = 0;
    for (std::size_t i = 0; i < blend.truth.size(); ++i) {
        if (!blend.natural[i])
            continue;
        const Sum &own = folds[blend.foldOf[i]];
        squares += std::pow((all.score - own.score) / (all.count - own.count) - blend.truth[i], 2);
    }
    blend.constantRmse = std::sqrt(squares / all.count);
    blend.numbers = blendNumbers(blend.predictions, blend.truth, blend.foldOf, blend.natural);
    return blend;
}

QByteArray blendJson(const Blend &blend)
{
    using nlohmann::ordered_json;
    const BlendNumbers &numbers = blend.numbers;
    ordered_json members = ordered_json::array(), correlations = ordered_json::array(), foldWeights = ordered_json::array();
    for (std::size_t m = 0; m < blend.members.size(); ++m) {
        members.push_back({{"run", blend.members[m].name.toStdString()}, {"weight", numbers.weights[m]}, {"rmse", numbers.rmseEach[m]}, {"has_model", blend.members[m].hasModel}});
        const auto row = numbers.correlations.row(static_cast<int>(m));
        correlations.push_back(std::vector<double>(row.begin(), row.end()));
    }
    for (const std::vector<double> &weights : numbers.foldWeights)
        foldWeights.push_back(weights);
    const ordered_json root{{"photos", blend.truth.size()},
                            {"photos_natural", blend.photosMeasured},
                            {"folds", blend.folds},
                            {"members", members},
                            {"correlations", correlations},
                            {"rmse", numbers.rmse},
                            {"rmse_nested", numbers.rmseNested},
                            {"rmse_equal_mean", numbers.rmseEqualMean},
                            {"constant", {{"rmse", blend.constantRmse}}},
                            {"weights_by_fold", foldWeights}};
    return QByteArray::fromStdString(root.dump(2, ' ', false, ordered_json::error_handler_t::replace)) + '\n';
}

} // namespace pawtrait::training
