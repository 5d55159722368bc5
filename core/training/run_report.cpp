#include "training/run_report.h"

#include "dataset/table.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace pawtrait::training {

namespace {

using nlohmann::ordered_json;

std::vector<std::vector<double>> columnsOf(const std::vector<std::vector<double>> &rounds, const std::vector<int> &samples)
{
    std::vector<std::vector<double>> part;
    for (const std::vector<double> &round : rounds) {
        part.emplace_back();
        for (int sample : samples)
            part.back().push_back(round[sample]);
    }
    return part;
}

double meanOver(const std::vector<std::vector<double>> &rounds, std::size_t place)
{
    double sum = 0;
    for (const std::vector<double> &round : rounds)
        sum += round[place];
    return sum / static_cast<double>(rounds.size());
}

ordered_json toJson(const Accuracy &accuracy)
{
    return {{"rmse", accuracy.rmse}, {"mae", accuracy.mae}, {"pearson", accuracy.pearson}, {"spearman", accuracy.spearman}, {"r2", accuracy.r2}};
}

ordered_json toJson(const scoring::Metric &metric)
{
    return {{"value", metric.value}, {"low", metric.low}, {"high", metric.high}};
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 6);
}

/// Root mean squared error of one fold's natural photos; nothing when it has none.
struct FoldError {
    int natural = 0;
    double prediction = 0;
    double constant = 0;
};

FoldError errorOf(const FoldOutcome &outcome, const PhotoFeatures &features, const CrossValidation &validation)
{
    FoldError error;
    for (int sample : outcome.tested) {
        if (!features.samples[sample].natural)
            continue;
        ++error.natural;
        const double truth = features.samples[sample].score;
        error.prediction += std::pow(validation.prediction[outcome.round][sample] - truth, 2);
        error.constant += std::pow(outcome.constant - truth, 2);
    }
    if (error.natural > 0) {
        error.prediction = std::sqrt(error.prediction / error.natural);
        error.constant = std::sqrt(error.constant / error.natural);
    }
    return error;
}

} // namespace

OutOfFold outOfFold(const PhotoFeatures &features, const CrossValidation &validation, const Recipe &recipe)
{
    OutOfFold results;
    for (std::size_t i = 0; i < features.samples.size(); ++i) {
        if (!features.samples[i].natural)
            continue;
        results.natural.push_back(static_cast<int>(i));
        results.truth.push_back(features.samples[i].score);
    }
    results.prediction = columnsOf(validation.prediction, results.natural);
    for (std::size_t i = 0; i < results.natural.size(); ++i)
        results.meanPrediction.push_back(meanOver(results.prediction, i));
    results.pooled = meanOfRounds(results.prediction, results.truth);
    results.ridge = meanOfRounds(columnsOf(validation.ridge, results.natural), results.truth);
    results.svr = meanOfRounds(columnsOf(validation.svr, results.natural), results.truth);
    results.range = bootstrap(results.prediction, results.truth, static_cast<std::uint64_t>(recipe.seed));
    results.constantRmse = meanOfRounds(columnsOf(validation.constant, results.natural), results.truth).rmse;
    return results;
}

QByteArray outOfFoldCsv(const PhotoFeatures &features, const CrossValidation &validation, const Recipe &recipe)
{
    const bool ridge = recipe.svrWeight < 1, svr = recipe.svrWeight > 0;
    QByteArray csv = QByteArray("Id,Pawpularity,fold,prediction,natural") + (ridge ? ",ridge" : "") + (svr ? ",svr" : "") + '\n';
    for (std::size_t i = 0; i < features.samples.size(); ++i) {
        const dataset::Sample &sample = features.samples[i];
        csv += dataset::csvCell(sample.id).toUtf8() + ',' + QByteArray::number(sample.score, 'g', 10) + ',' + QByteArray::number(validation.foldOfRoundOne[i]) + ','
               + number(meanOver(validation.prediction, i)) + ',' + (sample.natural ? '1' : '0');
        if (ridge)
            csv += ',' + number(meanOver(validation.ridge, i));
        if (svr)
            csv += ',' + number(meanOver(validation.svr, i));
        csv += '\n';
    }
    return csv;
}

QByteArray metricsCsv(const PhotoFeatures &features, const CrossValidation &validation)
{
    QByteArray csv = "fold,epoch,step,split,loss,rmse,learning_rate,photos_per_second\n";
    for (const FoldOutcome &outcome : validation.outcomes) {
        const QByteArray begin = QByteArray::number(outcome.fold) + ',' + QByteArray::number(outcome.round) + ",0,";
        csv += begin + "train," + number(outcome.trainRmse * outcome.trainRmse) + ',' + number(outcome.trainRmse) + ",,\n";
        const FoldError error = errorOf(outcome, features, validation);
        if (error.natural > 0)
            csv += begin + "test," + number(error.prediction * error.prediction) + ',' + number(error.prediction) + ",,\n";
    }
    return csv;
}

QByteArray reportJson(const PhotoFeatures &features, const CrossValidation &validation, const OutOfFold &results, const Recipe &recipe)
{
    ordered_json folds = ordered_json::array(), rounds = ordered_json::array(), heads = ordered_json::object(), refused = ordered_json::array();
    for (const FoldOutcome &outcome : validation.outcomes) {
        const FoldError error = errorOf(outcome, features, validation);
        folds.push_back({{"round", outcome.round},
                         {"fold", outcome.fold},
                         {"fitted", outcome.fitted},
                         {"tested", outcome.tested.size()},
                         {"tested_natural", error.natural},
                         {"rmse", error.natural > 0 ? ordered_json(error.prediction) : ordered_json()},
                         {"constant_rmse", error.natural > 0 ? ordered_json(error.constant) : ordered_json()}});
    }
    for (const std::vector<double> &round : results.prediction)
        rounds.push_back(toJson(accuracyOf(round, results.truth)));
    if (recipe.svrWeight < 1)
        heads["ridge"] = toJson(results.ridge);
    if (recipe.svrWeight > 0)
        heads["svr"] = toJson(results.svr);
    for (const Error &error : features.refused)
        refused.push_back(error.userText.toStdString());
    const ordered_json root{
        {"tested_on", "photos of natural sampling, each predicted by heads that have not seen its group; squared errors averaged over the rounds, other figures the rounds' mean"},
        {"photos", features.samples.size()},
        {"photos_natural", results.natural.size()},
        {"photos_refused", refused},
        {"folds_from_table", validation.foldsFromTable},
        {"pooled", toJson(results.pooled)},
        {"bootstrap_95", {{"rmse", toJson(results.range.rmse)}, {"r", toJson(results.range.r)}, {"r2", toJson(results.range.r2)}}},
        {"constant", {{"rmse", results.constantRmse}}},
        {"mean_over_rounds", toJson(accuracyOf(results.meanPrediction, results.truth))},
        {"rounds", rounds},
        {"folds", folds},
        {"heads", heads}};
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

} // namespace pawtrait::training
