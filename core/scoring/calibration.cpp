#include "scoring/calibration.h"

#include "heads/head.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace pawtrait::scoring {

namespace {

constexpr double lowestScore = 1, highestScore = 100;
constexpr double certainFrom = 0.65; // a smaller share of right order is called "about equal"

double spreadAt(double value, const RangeCalibration &range)
{
    return std::max(range.minimumSpread, range.spreadIntercept + range.spreadSlope * value);
}

double rmseOf(std::span<const double> a, std::span<const double> b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return std::sqrt(sum / static_cast<double>(a.size()));
}

/// Standard errors of ordinary least squares with intercept, from the inverse of the centred normal matrix.
std::array<double, flagCount> standardErrors(const Matrix &x, const std::array<double, flagCount> &mean, double residualVariance)
{
    constexpr std::size_t n = flagCount;
    std::array<std::array<double, 2 * n>, n> system{};
    for (int r = 0; r < x.rows; ++r) {
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j)
                system[i][j] += (x.row(r)[i] - mean[i]) * (x.row(r)[j] - mean[j]);
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        system[i][i] += 1; // the ridge's alpha; keeps a flag that is never set from being singular
        system[i][n + i] = 1;
    }
    for (std::size_t i = 0; i < n; ++i) { // Gauss-Jordan; symmetric positive definite, so no pivoting
        const double pivot = system[i][i];
        for (double &v : system[i])
            v /= pivot;
        for (std::size_t k = 0; k < n; ++k) {
            const double factor = system[k][i];
            if (k == i)
                continue;
            for (std::size_t j = 0; j < 2 * n; ++j)
                system[k][j] -= factor * system[i][j];
        }
    }
    std::array<double, flagCount> errors{};
    for (std::size_t i = 0; i < n; ++i)
        errors[i] = std::sqrt(std::max(0.0, residualVariance * system[i][n + i]));
    return errors;
}

} // namespace

double conformalQuantile(std::vector<double> values, double alpha)
{
    const auto n = static_cast<double>(values.size());
    const double k = std::ceil((n + 1) * (1 - alpha) - 1e-9); // (n + 1)(1 - alpha) that is whole must stay so
    if (k > n)
        return std::numeric_limits<double>::infinity();
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(std::max(1.0, k)) - 1;
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

RangeCalibration fitRange(std::span<const double> predictions, std::span<const double> truth, double coverage)
{
    const std::size_t n = predictions.size();
    const auto count = static_cast<double>(n);
    RangeCalibration range;
    range.coverage = coverage;
    range.photos = static_cast<int>(n);
    double meanPrediction = 0, meanSize = 0;
    for (std::size_t i = 0; i < n; ++i) {
        meanPrediction += predictions[i] / count;
        meanSize += std::abs(truth[i] - predictions[i]) / count;
    }
    double covariance = 0, variance = 0;
    for (std::size_t i = 0; i < n; ++i) {
        covariance += (predictions[i] - meanPrediction) * (std::abs(truth[i] - predictions[i]) - meanSize);
        variance += (predictions[i] - meanPrediction) * (predictions[i] - meanPrediction);
    }
    // A line through points that hardly differ can be as steep as it likes; more than a point a point is no calibration.
    range.spreadSlope = variance > 1e-9 * count ? std::clamp(covariance / variance, 0.0, 1.0) : 0.0;
    range.spreadIntercept = meanSize - range.spreadSlope * meanPrediction;
    range.minimumSpread = std::max(0.1, meanSize / 4);
    std::vector<double> below, above;
    for (std::size_t i = 0; i < n; ++i) {
        const double normalised = (truth[i] - predictions[i]) / spreadAt(predictions[i], range);
        above.push_back(normalised);
        below.push_back(-normalised);
    }
    const double tail = (1 - coverage) / 2;
    // Too few photos for the coverage: the quantile is infinite, the range 1..100. 1000 spreads of at least 0.1 say that too,
    // and can be written in a card.
    range.lowQuantile = std::clamp(conformalQuantile(std::move(below), tail), 0.0, 1000.0);
    range.highQuantile = std::clamp(conformalQuantile(std::move(above), tail), 0.0, 1000.0);
    return range;
}

std::pair<double, double> rangeOf(double value, const RangeCalibration &range)
{
    const double spread = spreadAt(value, range);
    return {std::clamp(value - range.lowQuantile * spread, lowestScore, highestScore), std::clamp(value + range.highQuantile * spread, lowestScore, highestScore)};
}

std::vector<PairBin> fitPairs(std::span<const double> predictions, std::span<const double> truth)
{
    constexpr double edges[] = {0, 1, 2, 3, 4, 6, 8, 10, 15, 20, std::numeric_limits<double>::infinity()};
    constexpr std::size_t binCount = std::size(edges) - 1;
    std::array<double, binCount> right{}, pairs{};
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        for (std::size_t j = i + 1; j < predictions.size(); ++j) {
            if (truth[i] == truth[j])
                continue;
            const double gap = predictions[i] - predictions[j];
            const auto bin = static_cast<std::size_t>(std::upper_bound(std::begin(edges), std::end(edges) - 1, std::abs(gap)) - std::begin(edges)) - 1;
            ++pairs[bin];
            right[bin] += gap == 0 ? 0.5 : (gap > 0) == (truth[i] > truth[j]) ? 1.0 : 0.0;
        }
    }
    // Isotonic regression by pooling adjacent violators.
    struct Block {
        double right, pairs;
        std::size_t bins;
    };
    std::vector<Block> blocks;
    for (std::size_t b = 0; b < binCount; ++b) {
        blocks.push_back({right[b], pairs[b], 1});
        const auto share = [](const Block &block) { return block.pairs > 0 ? block.right / block.pairs : 0.5; };
        while (blocks.size() > 1 && share(blocks[blocks.size() - 2]) > share(blocks.back())) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().right += last.right;
            blocks.back().pairs += last.pairs;
            blocks.back().bins += last.bins;
        }
    }
    std::vector<PairBin> bins;
    for (const Block &block : blocks) {
        const double share = block.pairs > 0 ? block.right / block.pairs : 0.5;
        for (std::size_t k = 0; k < block.bins; ++k) {
            const std::size_t b = bins.size();
            bins.push_back({edges[b], edges[b + 1], std::clamp(share, 0.5, 1.0), static_cast<int>(std::min<double>(pairs[b], std::numeric_limits<int>::max()))});
        }
    }
    return bins;
}

PairVerdict verdictOf(double gap, std::span<const PairBin> pairs)
{
    PairVerdict verdict;
    for (const PairBin &bin : pairs) {
        if (std::abs(gap) >= bin.gapFrom)
            verdict.shareRight = bin.shareRight;
    }
    verdict.aboutEqual = verdict.shareRight < certainFrom;
    return verdict;
}

FlagEffects fitFlagEffects(const Matrix &flags, std::span<const double> scores)
{
    constexpr double alpha = 1;
    constexpr int folds = 10;
    FlagEffects effects;
    effects.rows = flags.rows;
    const auto count = static_cast<double>(flags.rows);
    for (int r = 0; r < flags.rows; ++r) {
        for (std::size_t f = 0; f < flagCount; ++f)
            effects.mean[f] += flags.row(r)[f] / count;
    }
    std::vector<double> outOfFold(scores.size()), constant(scores.size());
    for (int fold = 0; fold <= folds; ++fold) { // the last round fits on all rows
        std::vector<int> train;
        for (int r = 0; r < flags.rows; ++r) {
            if (fold == folds || r % folds != fold)
                train.push_back(r);
        }
        Matrix x(static_cast<int>(train.size()), flagCount);
        std::vector<double> y;
        for (std::size_t i = 0; i < train.size(); ++i) {
            std::copy_n(flags.row(train[i]).begin(), flagCount, x.row(static_cast<int>(i)).begin());
            y.push_back(scores[static_cast<std::size_t>(train[i])]);
        }
        const auto head = heads::fitRidge(x, y, alpha);
        if (!head)
            return effects;
        if (fold == folds) {
            const std::vector<double> slope = (*head)->gradient(x.row(0));
            std::copy_n(slope.begin(), flagCount, effects.coefficient.begin());
            double squares = 0;
            for (int r = 0; r < x.rows; ++r) {
                const double residual = y[static_cast<std::size_t>(r)] - (*head)->predict(x.row(r));
                squares += residual * residual;
            }
            effects.standardError = standardErrors(x, effects.mean, squares / std::max(1.0, count - flagCount - 1));
            continue;
        }
        const double mean = std::accumulate(y.begin(), y.end(), 0.0) / static_cast<double>(y.size());
        for (int r = fold; r < flags.rows; r += folds) {
            outOfFold[static_cast<std::size_t>(r)] = (*head)->predict(flags.row(r));
            constant[static_cast<std::size_t>(r)] = mean;
        }
    }
    effects.outOfFoldRmse = rmseOf(outOfFold, scores);
    effects.constantRmse = rmseOf(constant, scores);
    return effects;
}

double flagEffect(const FlagEffects &effects, int flag, FlagAnswer answer)
{
    if (answer == FlagAnswer::NotLookedAt)
        return 0;
    const auto f = static_cast<std::size_t>(flag);
    const double effect = effects.coefficient[f] * ((answer == FlagAnswer::Yes ? 1.0 : 0.0) - effects.mean[f]);
    return flag == Blur && answer == FlagAnswer::Yes ? effect - effects.coefficient[Eyes] * effects.mean[Eyes] : effect;
}

std::array<double, flagCount> flagEffectsOf(const FlagEffects &effects, const Flags &flags)
{
    std::array<double, flagCount> points{};
    for (int flag = 0; flag < flagCount; ++flag)
        points[static_cast<std::size_t>(flag)] = flagEffect(effects, flag, flags[static_cast<std::size_t>(flag)]);
    if (flags[Blur] == FlagAnswer::Yes)
        points[Eyes] = 0;
    return points;
}

double largestFlagEffect(const FlagEffects &effects)
{
    double largest = 0;
    for (int flag = 0; flag < flagCount; ++flag)
        largest = std::max({largest, std::abs(flagEffect(effects, flag, FlagAnswer::Yes)), std::abs(flagEffect(effects, flag, FlagAnswer::No))});
    return largest;
}

double percentileOf(double value, std::span<const double> sorted)
{
    if (sorted.empty())
        return 50;
    const auto [low, high] = std::equal_range(sorted.begin(), sorted.end(), value);
    const double below = static_cast<double>(low - sorted.begin()) + static_cast<double>(high - low) / 2;
    return 100 * below / static_cast<double>(sorted.size());
}

} // namespace pawtrait::scoring
