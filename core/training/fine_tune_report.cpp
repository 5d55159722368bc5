#include "training/fine_tune_report.h"

#include "heads/head.h"
#include "training/blend.h"
#include "training/run_kinds.h"
#include "training/run_records.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace pawtrait::training {

namespace {

using nlohmann::ordered_json;

ordered_json toJson(const Accuracy &accuracy)
{
    return {{"rmse", accuracy.rmse}, {"mae", accuracy.mae}, {"pearson", accuracy.pearson}, {"spearman", accuracy.spearman}, {"r2", accuracy.r2}};
}

ordered_json toJson(const scoring::Metric &metric)
{
    return {{"value", metric.value}, {"low", metric.low}, {"high", metric.high}};
}

double rootMeanSquare(double sum, std::size_t count)
{
    return std::sqrt(sum / static_cast<double>(count));
}

} // namespace

bool FoldsReport::isStoppedEarly() const
{
    return static_cast<int>(folds.size()) < foldsPlanned || std::any_of(folds.begin(), folds.end(), [](const FoldNumbers &fold) { return fold.stoppedEarly; });
}

QString stoppedEarlyInWords(const FoldsReport &report, const Recipe &recipe)
{
    if (!report.isStoppedEarly())
        return {};
    const auto cut = std::find_if(report.folds.begin(), report.folds.end(), [](const FoldNumbers &fold) { return fold.stoppedEarly; });
    EarlyEnd early{static_cast<int>(report.folds.size()), report.foldsPlanned};
    if (cut != report.folds.end()) {
        early.cutFold = cut->fold;
        early.epochs = cut->epochs;
        early.epochsPlanned = recipe.epochs;
    }
    return inWords(early);
}

std::vector<std::optional<double>> flagsOnlyPredictions(const std::vector<dataset::Sample> &samples, const TableFolds &folds)
{
    std::vector<std::optional<double>> predictions(samples.size());
    if (!std::all_of(samples.begin(), samples.end(), [](const dataset::Sample &sample) { return sample.hasFlags; }))
        return predictions;
    for (int fold = 0; fold < folds.count; ++fold) {
        Matrix x(0, scoring::flagCount);
        std::vector<double> y;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            if (folds.foldOf[i] == fold)
                continue;
            x.values.insert(x.values.end(), samples[i].flags.begin(), samples[i].flags.end());
            y.push_back(samples[i].score);
            ++x.rows;
        }
        const auto ridge = heads::fitRidge(x, y, 1.0);
        for (std::size_t i = 0; ridge && i < samples.size(); ++i) {
            if (folds.foldOf[i] == fold)
                predictions[i] = (*ridge)->predict(samples[i].flags);
        }
    }
    return predictions;
}

Result<void> fillNumbers(FoldsReport &report, const std::vector<dataset::Sample> &samples, const Recipe &recipe)
{
    double constant = 0, flagsOnly = 0;
    bool allFlags = true;
    for (const Tested &tested : report.tested) {
        const dataset::Sample &sample = samples[tested.sample];
        if (!sample.natural)
            continue;
        report.predictions.push_back(tested.prediction);
        report.truth.push_back(sample.score);
        constant += std::pow(tested.constant - sample.score, 2);
        allFlags = allFlags && tested.flagsOnly;
        flagsOnly += std::pow(tested.flagsOnly.value_or(0) - sample.score, 2);
    }
    if (report.truth.size() < 2)
        return Error{ErrorKind::Invalid, QCoreApplication::translate("pawtrait::training", "There are too few tested photos of natural sampling to measure anything. Add photos to the table."), {}};
    report.pooled = accuracyOf(report.predictions, report.truth);
    if (!std::isfinite(report.pooled.rmse))
        return Error{ErrorKind::Internal, QCoreApplication::translate("pawtrait::training", "The predictions are not finite numbers. Check the recipe's settings."), {}};
    const std::vector<std::vector<double>> one{report.predictions};
    report.range = bootstrap(one, report.truth, static_cast<std::uint64_t>(recipe.seed));
    report.constantRmse = rootMeanSquare(constant, report.truth.size());
    if (allFlags)
        report.flagsOnlyRmse = rootMeanSquare(flagsOnly, report.truth.size());
    return {};
}

void blendHeads(FoldsReport &report, const std::vector<dataset::Sample> &samples)
{
    const auto hasBoth = [](const Tested &tested) { return tested.network && tested.svr; };
    if (report.tested.empty() || !std::all_of(report.tested.begin(), report.tested.end(), hasBoth))
        return;
    std::vector<std::vector<double>> members(2);
    std::vector<double> truth;
    std::vector<int> foldOf;
    std::vector<bool> natural;
    std::set<int> naturalFolds;
    for (const Tested &tested : report.tested) {
        members[0].push_back(*tested.network);
        members[1].push_back(*tested.svr);
        truth.push_back(samples[tested.sample].score);
        foldOf.push_back(tested.fold);
        natural.push_back(samples[tested.sample].natural);
        if (natural.back())
            naturalFolds.insert(tested.fold);
    }
    TwoHeads heads;
    if (naturalFolds.size() > 1) {
        const BlendNumbers numbers = blendNumbers(members, truth, foldOf, natural);
        heads.networkWeight = numbers.weights[0];
        heads.svrWeight = numbers.weights[1];
        heads.nested = numbers.nested;
    } else { // no other fold to find weights on
        for (const Tested &tested : report.tested)
            heads.nested.push_back((*tested.network + *tested.svr) / 2);
    }
    std::vector<double> network, svr, blend, scores;
    for (std::size_t i = 0; i < report.tested.size(); ++i) {
        report.tested[i].prediction = heads.nested[i];
        if (!natural[i])
            continue;
        network.push_back(members[0][i]);
        svr.push_back(members[1][i]);
        blend.push_back(heads.networkWeight * members[0][i] + heads.svrWeight * members[1][i]);
        scores.push_back(truth[i]);
    }
    if (scores.size() < 2)
        return;
    heads.network = accuracyOf(network, scores);
    heads.svr = accuracyOf(svr, scores);
    heads.rmseWhereFound = accuracyOf(blend, scores).rmse;
    report.twoHeads = std::move(heads);
}

QStringList headsTable(const FoldsReport &report, const std::vector<dataset::Sample> &samples)
{
    if (!report.twoHeads)
        return {};
    const auto tr = [](const char *text) { return QCoreApplication::translate("pawtrait::training", text); };
    const auto line = [](const QStringList &cells) {
        constexpr int first = 12, other = 10;
        QString text = cells.front().leftJustified(first);
        for (qsizetype i = 1; i < cells.size(); ++i)
            text += cells[i].rightJustified(other);
        return text;
    };
    const auto number = [](double value) { return QString::number(value, 'f', 3); };
    QStringList lines{line({tr("RMSE"), tr("network"), tr("SVR"), tr("blend"), tr("constant")})};
    for (const FoldNumbers &fold : report.folds) {
        double network = 0, svr = 0, blend = 0, constant = 0;
        std::size_t natural = 0;
        for (const Tested &tested : report.tested) {
            if (tested.fold != fold.fold || !samples[tested.sample].natural)
                continue;
            const double score = samples[tested.sample].score;
            network += std::pow(*tested.network - score, 2);
            svr += std::pow(*tested.svr - score, 2);
            blend += std::pow(tested.prediction - score, 2);
            constant += std::pow(tested.constant - score, 2);
            ++natural;
        }
        if (natural > 0)
            lines.append(line({tr("fold %1").arg(fold.fold + 1), number(rootMeanSquare(network, natural)), number(rootMeanSquare(svr, natural)), number(rootMeanSquare(blend, natural)),
                                number(rootMeanSquare(constant, natural))}));
    }
    lines.append(line({tr("all"), number(report.twoHeads->network.rmse), number(report.twoHeads->svr.rmse), number(report.pooled.rmse), number(report.constantRmse)}));
    lines.append(line({tr("weight"), number(report.twoHeads->networkWeight), number(report.twoHeads->svrWeight)}));
    return lines;
}

QByteArray outOfFoldCsv(const FoldsReport &report, const std::vector<dataset::Sample> &samples, const Recipe &recipe)
{
    const bool network = recipe.kind == Recipe::Kind::FineTune, svr = report.twoHeads.has_value();
    QByteArray csv = QByteArray("Id,Pawpularity,fold,prediction,natural") + (network ? ",network" : "") + (svr ? ",svr\n" : "\n");
    for (const Tested &tested : report.tested) {
        const dataset::Sample &sample = samples[tested.sample];
        const QByteArray prediction = QByteArray::number(tested.prediction, 'f', 6);
        csv += dataset::csvCell(sample.id).toUtf8() + ',' + QByteArray::number(sample.score, 'g', 10) + ',' + QByteArray::number(tested.fold) + ',' + prediction + ',' + (sample.natural ? '1' : '0');
        if (network)
            csv += ',' + (svr ? QByteArray::number(*tested.network, 'f', 6) : prediction);
        csv += (svr ? ',' + QByteArray::number(*tested.svr, 'f', 6) : QByteArray()) + '\n';
    }
    return csv;
}

QByteArray reportJson(const FoldsReport &report, const std::vector<dataset::Sample> &samples, const Recipe &recipe)
{
    ordered_json folds = ordered_json::array(), heads = ordered_json::object(), refused = ordered_json::array();
    for (const FoldNumbers &fold : report.folds) {
        std::size_t natural = 0;
        double error = 0, constant = 0, network = 0, svr = 0;
        for (const Tested &tested : report.tested) {
            if (tested.fold != fold.fold || !samples[tested.sample].natural)
                continue;
            ++natural;
            error += std::pow(tested.prediction - samples[tested.sample].score, 2);
            constant += std::pow(tested.constant - samples[tested.sample].score, 2);
            network += std::pow(tested.network.value_or(0) - samples[tested.sample].score, 2);
            svr += std::pow(tested.svr.value_or(0) - samples[tested.sample].score, 2);
        }
        ordered_json row{{"round", 0}, {"fold", fold.fold}, {"fitted", fold.fitted}, {"tested", fold.tested}, {"tested_natural", natural}};
        row["rmse"] = natural > 0 ? ordered_json(rootMeanSquare(error, natural)) : ordered_json();
        row["constant_rmse"] = natural > 0 ? ordered_json(rootMeanSquare(constant, natural)) : ordered_json();
        if (report.twoHeads && natural > 0) {
            row["network_rmse"] = rootMeanSquare(network, natural);
            row["svr_rmse"] = rootMeanSquare(svr, natural);
        }
        if (fold.bestEpoch >= 0) {
            row["best_epoch"] = fold.bestEpoch;
            row["validation_loss"] = fold.validationLoss;
            row["epochs"] = fold.epochs;
            row["stopped_early"] = fold.stoppedEarly;
        }
        if (fold.trees > 0)
            row["trees"] = fold.trees;
        folds.push_back(row);
    }
    for (const Error &error : report.refused)
        refused.push_back(error.userText.toStdString());
    if (recipe.kind == Recipe::Kind::FineTune)
        heads["network"] = toJson(report.twoHeads ? report.twoHeads->network : report.pooled);
    if (recipe.kind == Recipe::Kind::BoostedTrees)
        heads["xgboost"] = toJson(report.pooled);
    if (report.twoHeads) {
        heads["svr"] = toJson(report.twoHeads->svr);
        heads["blend"] = toJson(report.pooled);
    }
    ordered_json root{{"tested_on", "photos of natural sampling, each predicted by what has not seen it or its group"},
                      {"photos", samples.size()},
                      {"photos_natural", report.truth.size()},
                      {"photos_refused", refused},
                      {"folds_from_table", report.foldsFromTable},
                      {"pooled", toJson(report.pooled)},
                      {"bootstrap_95", {{"rmse", toJson(report.range.rmse)}, {"r", toJson(report.range.r)}, {"r2", toJson(report.range.r2)}}},
                      {"constant", {{"rmse", report.constantRmse}}}};
    if (report.flagsOnlyRmse)
        root["flags_only"] = {{"rmse", *report.flagsOnlyRmse}};
    root["beats_constant"] = report.pooled.rmse < report.constantRmse;
    if (report.isStoppedEarly())
        root["stopped_early"] = {{"folds", report.folds.size()}, {"folds_planned", report.foldsPlanned}, {"words", stoppedEarlyInWords(report, recipe).toStdString()}};
    root["folds"] = folds;
    root["heads"] = heads;
    if (!report.importance.empty()) {
        ordered_json features = ordered_json::array();
        for (const FeatureGain &gain : report.importance)
            features.push_back({{"feature", gain.name.toStdString()}, {"source", gain.source.toStdString()}, {"share_of_gain", gain.share}});
        root["importance"] = features;
    }
    if (report.twoHeads)
        root["blend"] = {{"weights", {{"network", report.twoHeads->networkWeight}, {"svr", report.twoHeads->svrWeight}}}, {"rmse_where_found", report.twoHeads->rmseWhereFound}};
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

} // namespace pawtrait::training
