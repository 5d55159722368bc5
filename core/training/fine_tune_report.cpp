#include "training/fine_tune_report.h"

#include "heads/head.h"
#include "training/run_kinds.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

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
    QString text = QCoreApplication::translate("pawtrait::training", "This run was stopped early: %1 of %2 folds are in its numbers, which hold for their photos alone.").arg(report.folds.size()).arg(report.foldsPlanned);
    if (cut != report.folds.end())
        text += QLatin1Char(' ') + QCoreApplication::translate("pawtrait::training", "Fold %1 ended after %2 of %3 epochs.").arg(cut->fold + 1).arg(cut->epochs).arg(recipe.epochs);
    return text;
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

QByteArray outOfFoldCsv(const FoldsReport &report, const std::vector<dataset::Sample> &samples, const Recipe &recipe)
{
    const bool network = recipe.kind == Recipe::Kind::FineTune;
    QByteArray csv = QByteArray("Id,Pawpularity,fold,prediction,natural") + (network ? ",network\n" : "\n");
    for (const Tested &tested : report.tested) {
        const dataset::Sample &sample = samples[tested.sample];
        const QByteArray prediction = QByteArray::number(tested.prediction, 'f', 6);
        csv += dataset::csvCell(sample.id).toUtf8() + ',' + QByteArray::number(sample.score, 'g', 10) + ',' + QByteArray::number(tested.fold) + ',' + prediction + ',' + (sample.natural ? '1' : '0');
        csv += (network ? ',' + prediction : QByteArray()) + '\n';
    }
    return csv;
}

QByteArray reportJson(const FoldsReport &report, const std::vector<dataset::Sample> &samples, const Recipe &recipe)
{
    ordered_json folds = ordered_json::array(), heads = ordered_json::object(), refused = ordered_json::array();
    for (const FoldNumbers &fold : report.folds) {
        std::size_t natural = 0;
        double error = 0, constant = 0;
        for (const Tested &tested : report.tested) {
            if (tested.fold != fold.fold || !samples[tested.sample].natural)
                continue;
            ++natural;
            error += std::pow(tested.prediction - samples[tested.sample].score, 2);
            constant += std::pow(tested.constant - samples[tested.sample].score, 2);
        }
        ordered_json row{{"round", 0}, {"fold", fold.fold}, {"fitted", fold.fitted}, {"tested", fold.tested}, {"tested_natural", natural}};
        row["rmse"] = natural > 0 ? ordered_json(rootMeanSquare(error, natural)) : ordered_json();
        row["constant_rmse"] = natural > 0 ? ordered_json(rootMeanSquare(constant, natural)) : ordered_json();
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
        heads["network"] = toJson(report.pooled);
    if (recipe.kind == Recipe::Kind::BoostedTrees)
        heads["xgboost"] = toJson(report.pooled);
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
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

} // namespace pawtrait::training
