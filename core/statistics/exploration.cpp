#include "statistics/exploration.h"

#include "common/vector_registers.h"
#include "dataset/folds.h"
#include "statistics/distributions.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace pawtrait::statistics {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr int flagCount = 12;
constexpr int foldCount = 5;

/// Both groups ascending, so that nothing after this has to sort; `order`: all rows by score.
std::array<std::vector<double>, 2> scoresByFlag(const Columns &columns, int flag, const std::vector<std::size_t> &order)
{
    std::array<std::vector<double>, 2> scores;
    for (std::size_t i : order)
        scores[columns.has(i, flag)].push_back(columns.score[i]);
    return scores;
}

FlagResult flagResult(const Columns &columns, int flag, const std::vector<std::size_t> &order, const std::vector<double> &edges, const ExploreOptions &options)
{
    const auto scores = scoresByFlag(columns, flag, order);
    FlagResult result;
    result.comparison = compare(scores[1], scores[0]);
    for (int level = 0; level < 2; ++level) {
        result.box[level] = boxOf(scores[level]);
        result.histogram[level] = histogram(scores[level], edges);
        result.density[level] = densityOf(scores[level]);
        const Density &density = result.density[level];
        result.meanInterval[level] = bootstrapMean(density.values, density.counts, options.seed + static_cast<std::uint64_t>(2 * flag + level), options.bootstrapResamples);
    }
    return result;
}

void adjust(std::vector<FlagResult> &flags)
{
    std::vector<double> welch, ranks, ks;
    for (const FlagResult &flag : flags) {
        welch.push_back(flag.comparison.welch.p);
        ranks.push_back(flag.comparison.ranks.p);
        ks.push_back(flag.comparison.ks.pAsymptotic);
    }
    const auto give = [&](const std::vector<double> &p, FlagResult::Adjusted FlagResult::*member) {
        const auto discovery = benjaminiHochberg(p), each = bonferroni(p);
        for (std::size_t i = 0; i < flags.size(); ++i)
            flags[i].*member = {discovery[i], each[i]};
    };
    give(welch, &FlagResult::welch);
    give(ranks, &FlagResult::ranks);
    give(ks, &FlagResult::ks);
}

std::vector<std::vector<double>> correlationColumns(const Columns &columns)
{
    std::vector<std::vector<double>> result(flagCount + 1);
    for (int flag = 0; flag < flagCount; ++flag) {
        for (std::size_t i = 0; i < columns.score.size(); ++i)
            result[flag].push_back(columns.has(i, flag));
    }
    result[flagCount] = columns.score;
    return result;
}

Matrix flagMatrix(const Columns &columns, const std::vector<std::size_t> &rows)
{
    Matrix x(static_cast<int>(rows.size()), flagCount);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (int flag = 0; flag < flagCount; ++flag)
            x.row(static_cast<int>(i))[flag] = columns.has(rows[i], flag);
    }
    return x;
}

Regression regressionOf(const Columns &columns)
{
    Regression result;
    std::vector<std::size_t> all(columns.score.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    const Matrix x = flagMatrix(columns, all);
    result.ols = fitLinear(x, columns.score);
    result.ridge = fitLinear(x, columns.score, 1);
    result.constantRmse = std::sqrt(varianceOf(columns.score, 0));
    result.fold = dataset::stratifiedFolds(columns.score, foldCount);
    std::array<std::vector<double>, 3> predictions;
    for (auto &column : predictions)
        column.resize(columns.score.size());
    for (int fold = 0; fold < foldCount; ++fold) {
        std::vector<std::size_t> train, held;
        std::vector<double> y, truth;
        for (std::size_t i : all) {
            (result.fold[i] == fold ? held : train).push_back(i);
            (result.fold[i] == fold ? truth : y).push_back(columns.score[i]);
        }
        const Matrix trainX = flagMatrix(columns, train);
        const LinearFit ols = fitLinear(trainX, y), ridge = fitLinear(trainX, y, 1);
        const double mean = meanOf(y);
        std::array<std::vector<double>, 3> here;
        for (std::size_t i : held) {
            predictions[0][i] = mean;
            predictions[1][i] = ols.predict(x.row(static_cast<int>(i)));
            predictions[2][i] = ridge.predict(x.row(static_cast<int>(i)));
            for (int model = 0; model < 3; ++model)
                here[model].push_back(predictions[model][i]);
        }
        for (int model = 0; model < 3; ++model)
            result.perFold[model].push_back(rmseOf(here[model], truth));
    }
    for (int model = 0; model < 3; ++model)
        result.pooled[model] = rmseOf(predictions[model], columns.score);
    return result;
}

DuplicateSummary duplicatesOf(const dataset::DataSet &set, const Columns &columns)
{
    DuplicateSummary result;
    std::set<std::size_t> photos;
    std::vector<double> a, b, gaps;
    double squares = 0, cells = 0;
    for (const auto &[first, second] : set.duplicates) {
        photos.insert({first, second});
        a.push_back(columns.score[first]);
        b.push_back(columns.score[second]);
        const double gap = std::abs(a.back() - b.back());
        gaps.push_back(gap);
        squares += gap * gap;
        result.equalScores += gap == 0;
        if (columns.flags.empty())
            continue;
        const int different = std::popcount(static_cast<unsigned>(columns.flags[first] ^ columns.flags[second]));
        cells += flagCount - different;
        result.equalFlags += different == 0;
    }
    const auto n = static_cast<double>(gaps.size());
    result.pairs = gaps.size();
    result.photos = photos.size();
    result.meanDifference = meanOf(gaps);
    result.rmsDifference = std::sqrt(squares / n);
    result.medianDifference = quantileOfSorted(sortedCopy(gaps), 0.5);
    result.maxDifference = *std::max_element(gaps.begin(), gaps.end());
    result.noise = result.rmsDifference / std::sqrt(2.0);
    result.noiseInterval = {result.noise * std::sqrt(n / chiSquareQuantile(0.975, n)), result.noise * std::sqrt(n / chiSquareQuantile(0.025, n))};
    result.pearson = pearson(a, b);
    result.flagsThatAgree = columns.flags.empty() ? none : cells / (n * flagCount);
    return result;
}

struct SizeColumns {
    std::vector<double> width, height, ratio;
};

SizeColumns sizeColumns(const std::vector<dataset::PhotoSize> &sizes)
{
    SizeColumns columns;
    for (const auto &size : sizes) {
        if (!size.isKnown())
            continue;
        columns.width.push_back(size.width);
        columns.height.push_back(size.height);
        columns.ratio.push_back(static_cast<double>(size.width) / size.height);
    }
    return columns;
}

std::vector<Drift> driftOf(const dataset::DataSet &set, const Columns &columns)
{
    std::vector<Drift> lines;
    const auto &test = set.test->samples;
    const bool testHasFlags = !test.empty() && test.front().hasFlags;
    for (int flag = 0; flag < flagCount && testHasFlags && !columns.flags.empty(); ++flag) {
        std::size_t inTrain = 0, inTest = 0;
        for (std::size_t i = 0; i < columns.flags.size(); ++i)
            inTrain += columns.has(i, flag);
        for (const auto &sample : test)
            inTest += sample.flags[flag] == 1;
        lines.push_back({Drift::Of::Flag, flag, static_cast<double>(inTrain) / static_cast<double>(columns.flags.size()),
                         static_cast<double>(inTest) / static_cast<double>(test.size()), columns.flags.size(), test.size(),
                         shareDifferenceP(inTrain, columns.flags.size(), inTest, test.size()), 1});
    }
    const SizeColumns sizes = sizeColumns(set.testSizes);
    const auto addSize = [&](Drift::Of of, const std::vector<double> &train, const std::vector<double> &other) {
        if (train.size() >= 2 && other.size() >= 2)
            lines.push_back({of, 0, meanOf(train), meanOf(other), train.size(), other.size(), compare(train, other).ks.pAsymptotic, 1});
    };
    addSize(Drift::Of::Width, columns.width, sizes.width);
    addSize(Drift::Of::Height, columns.height, sizes.height);
    addSize(Drift::Of::Ratio, columns.ratio, sizes.ratio);
    std::vector<double> p;
    for (const Drift &line : lines)
        p.push_back(line.p);
    const auto adjusted = benjaminiHochberg(p);
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].adjusted = adjusted[i];
    return lines;
}

} // namespace

Columns columnsOf(const dataset::DataSet &set)
{
    Columns columns;
    const auto &samples = set.train.samples;
    const bool hasFlags = !samples.empty() && samples.front().hasFlags;
    columns.score.reserve(samples.size());
    for (const auto &sample : samples) {
        columns.score.push_back(sample.score);
        columns.wholeScores = columns.wholeScores && std::floor(sample.score) == sample.score;
        std::uint16_t mask = 0;
        for (int flag = 0; flag < flagCount; ++flag)
            mask = static_cast<std::uint16_t>(mask | (sample.flags[flag] == 1) << flag);
        if (hasFlags)
            columns.flags.push_back(mask);
    }
    const SizeColumns sizes = sizeColumns(set.sizes);
    columns.width = sizes.width;
    columns.height = sizes.height;
    columns.ratio = sizes.ratio;
    for (std::size_t i = 0; i < set.sizes.size(); ++i) {
        if (set.sizes[i].isKnown())
            columns.sized.push_back(i);
    }
    return columns;
}

std::vector<double> densityGrid(double from, double to, int count)
{
    std::vector<double> grid(static_cast<std::size_t>(count));
    const double step = (to - from) / (count - 1);
    for (int i = 0; i < count; ++i)
        grid[i] = i * step + from;
    grid.back() = to;
    return grid;
}

Result<Exploration> explore(const dataset::DataSet &set, const Columns &columns, const ExploreOptions &options, const Progress &progress, const StopToken &stop)
{
    clearUpperVectorRegisters();
    constexpr qint64 steps = flagCount + 6;
    qint64 done = 0;
    const auto step = [&] {
        if (progress)
            progress(++done, steps);
        return !stop.stop_requested();
    };
    Exploration result;
    result.score = describe(columns.score);
    if (!columns.width.empty()) {
        result.width = describe(columns.width);
        result.height = describe(columns.height);
        result.ratio = describe(columns.ratio);
    }
    result.scoreBox = boxOf(columns.score);
    if (!columns.score.empty())
        result.sharedEdges = evenEdges(result.score.min, result.score.max, automaticBins(columns.score, false));
    result.scoreDensity = densityOf(columns.score);
    if (!step())
        return cancelled();
    result.qq = qqPlot(columns.score);
    result.normality = testNormality(columns.score);
    if (!step())
        return cancelled();
    if (!columns.flags.empty()) {
        std::vector<std::size_t> order(columns.score.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return columns.score[a] < columns.score[b]; });
        for (int flag = 0; flag < flagCount; ++flag) {
            result.flags.push_back(flagResult(columns, flag, order, result.sharedEdges, options));
            if (!step())
                return cancelled();
        }
        adjust(result.flags);
        const auto all = correlationColumns(columns);
        result.pearson = pearsonMatrix(all);
        result.spearman = spearmanMatrix(all);
        if (!step())
            return cancelled();
        if (columns.score.size() > 5 * (flagCount + 2))
            result.regression = regressionOf(columns);
        if (!step())
            return cancelled();
    }
    if (!set.duplicates.empty())
        result.duplicates = duplicatesOf(set, columns);
    if (!set.boxes.empty() && !set.sizes.empty())
        result.framing = framingOf(set);
    if (!step())
        return cancelled();
    if (set.test)
        result.drift = driftOf(set, columns);
    if (!step())
        return cancelled();
    return result;
}

} // namespace pawtrait::statistics
