#include "training/metrics.h"

#include "training/folds.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pawtrait::training {

namespace {

constexpr std::uint64_t bootstrapStream = 1'000'000;

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double correlation(std::span<const double> a, std::span<const double> b)
{
    const double meanA = meanOf(a), meanB = meanOf(b);
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += (a[i] - meanA) * (b[i] - meanB);
        aa += (a[i] - meanA) * (a[i] - meanA);
        bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0.0;
}

std::vector<double> ranksOf(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b] || (values[a] == values[b] && a < b); });
    std::vector<double> ranks(values.size());
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from;
        while (to < order.size() && values[order[to]] == values[order[from]])
            ++to;
        for (std::size_t k = from; k < to; ++k)
            ranks[order[k]] = static_cast<double>(from + to - 1) / 2;
        from = to;
    }
    return ranks;
}

double squaredError(std::span<const double> predictions, std::span<const double> truth)
{
    double sum = 0;
    for (std::size_t i = 0; i < truth.size(); ++i)
        sum += (predictions[i] - truth[i]) * (predictions[i] - truth[i]);
    return sum / static_cast<double>(truth.size());
}

double varianceOf(std::span<const double> values)
{
    const double mean = meanOf(values);
    double sum = 0;
    for (double value : values)
        sum += (value - mean) * (value - mean);
    return sum / static_cast<double>(values.size());
}

double r2Of(double meanSquaredError, std::span<const double> truth)
{
    const double variance = varianceOf(truth);
    return variance > 0 ? 1 - meanSquaredError / variance : 0.0;
}

scoring::Metric metricOf(double value, std::vector<double> resampled)
{
    std::sort(resampled.begin(), resampled.end());
    const auto at = [&](double share) { return resampled[static_cast<std::size_t>(share * static_cast<double>(resampled.size() - 1) + 0.5)]; };
    return {value, at(0.025), at(0.975)};
}

} // namespace

Accuracy accuracyOf(std::span<const double> predictions, std::span<const double> truth)
{
    Accuracy accuracy;
    const double error = squaredError(predictions, truth);
    accuracy.rmse = std::sqrt(error);
    for (std::size_t i = 0; i < truth.size(); ++i)
        accuracy.mae += std::abs(predictions[i] - truth[i]) / static_cast<double>(truth.size());
    accuracy.pearson = correlation(predictions, truth);
    accuracy.spearman = correlation(ranksOf(predictions), ranksOf(truth));
    accuracy.r2 = r2Of(error, truth);
    return accuracy;
}

Accuracy meanOfRounds(std::span<const std::vector<double>> rounds, std::span<const double> truth)
{
    Accuracy mean;
    double error = 0;
    const auto count = static_cast<double>(rounds.size());
    for (const std::vector<double> &round : rounds) {
        const Accuracy one = accuracyOf(round, truth);
        error += one.rmse * one.rmse / count;
        mean.mae += one.mae / count;
        mean.pearson += one.pearson / count;
        mean.spearman += one.spearman / count;
    }
    mean.rmse = std::sqrt(error);
    mean.r2 = r2Of(error, truth);
    return mean;
}

AccuracyRange bootstrap(std::span<const std::vector<double>> rounds, std::span<const double> truth, std::uint64_t seed, int resamples)
{
    Random random(seed, bootstrapStream);
    const auto photos = static_cast<int>(truth.size());
    std::vector<double> rmse, r, r2;
    std::vector<double> drawnTruth(truth.size()), drawn(truth.size());
    std::vector<int> photo(truth.size());
    for (int sample = 0; sample < resamples; ++sample) {
        for (std::size_t i = 0; i < truth.size(); ++i) {
            photo[i] = random.below(photos);
            drawnTruth[i] = truth[photo[i]];
        }
        double error = 0, pearson = 0;
        for (const std::vector<double> &round : rounds) {
            for (std::size_t i = 0; i < truth.size(); ++i)
                drawn[i] = round[photo[i]];
            error += squaredError(drawn, drawnTruth) / static_cast<double>(rounds.size());
            pearson += correlation(drawn, drawnTruth) / static_cast<double>(rounds.size());
        }
        rmse.push_back(std::sqrt(error));
        r.push_back(pearson);
        r2.push_back(r2Of(error, drawnTruth));
    }
    const Accuracy value = meanOfRounds(rounds, truth);
    return {metricOf(value.rmse, std::move(rmse)), metricOf(value.pearson, std::move(r)), metricOf(value.r2, std::move(r2))};
}

} // namespace pawtrait::training
