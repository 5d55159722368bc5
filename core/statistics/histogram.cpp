#include "statistics/histogram.h"

#include "common/vector_registers.h"
#include "statistics/summary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pawtrait::statistics {

namespace {

constexpr int mostBins = 10'000;

} // namespace

std::vector<double> evenEdges(double from, double to, int bins)
{
    if (from == to) {
        from -= 0.5;
        to += 0.5;
    }
    std::vector<double> edges(static_cast<std::size_t>(bins) + 1);
    const double step = (to - from) / bins;
    for (int i = 0; i <= bins; ++i)
        edges[i] = i * step + from;
    edges.back() = to;
    return edges;
}

int binOf(double value, std::span<const double> edges)
{
    if (edges.size() < 2 || !(value >= edges.front() && value <= edges.back()))
        return -1;
    const auto above = std::upper_bound(edges.begin(), edges.end(), value);
    const auto bin = static_cast<int>(above - edges.begin()) - 1;
    return std::min(bin, static_cast<int>(edges.size()) - 2);
}

Histogram histogram(std::span<const double> values, std::vector<double> edges)
{
    Histogram result{std::move(edges), {}};
    result.counts.assign(result.edges.size() < 2 ? 0 : result.edges.size() - 1, 0);
    for (double value : values) {
        if (const int bin = binOf(value, result.edges); bin >= 0)
            ++result.counts[bin];
    }
    return result;
}

Histogram histogram(std::span<const double> values, int bins)
{
    if (values.empty())
        return histogram(values, evenEdges(0, 1, bins));
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return histogram(values, evenEdges(*low, *high, bins));
}

int automaticBins(std::span<const double> values, bool wholeNumbers)
{
    if (values.empty())
        return 1;
    const std::vector<double> sorted = sortedCopy(values);
    const auto n = static_cast<double>(sorted.size());
    const double range = sorted.back() - sorted.front();
    const double freedmanDiaconis = 2 * (quantileOfSorted(sorted, 0.75) - quantileOfSorted(sorted, 0.25)) / std::cbrt(n);
    double width = std::min(range / (std::log2(n) + 1), std::max(freedmanDiaconis, range / std::sqrt(n) / 2));
    if (!(width > 0))
        return 1;
    if (wholeNumbers)
        width = std::max(width, 1.0);
    return static_cast<int>(std::clamp(std::ceil(range / width), 1.0, static_cast<double>(mostBins)));
}

std::vector<double> integerEdges(double from, double to, int step)
{
    std::vector<double> edges;
    double edge = std::floor(from) - 0.5;
    for (; edge < to && static_cast<int>(edges.size()) < mostBins; edge += step)
        edges.push_back(edge);
    edges.push_back(edge);
    return edges;
}

Density densityOf(std::span<const double> values)
{
    std::vector<double> levels;
    std::vector<int> counts;
    for (double value : sortedCopy(values)) {
        if (levels.empty() || levels.back() != value) {
            levels.push_back(value);
            counts.push_back(0);
        }
        ++counts.back();
    }
    return densityOfCounts(levels, counts);
}

Density densityOfCounts(std::span<const double> values, std::span<const int> counts)
{
    Density density;
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (counts[i] == 0)
            continue;
        density.values.push_back(values[i]);
        density.counts.push_back(counts[i]);
        density.count += static_cast<std::size_t>(counts[i]);
        sum += values[i] * counts[i];
    }
    if (density.count < 2)
        return density;
    const auto n = static_cast<double>(density.count);
    double squares = 0;
    for (std::size_t i = 0; i < density.values.size(); ++i)
        squares += (density.values[i] - sum / n) * (density.values[i] - sum / n) * density.counts[i];
    density.factor = std::pow(n, -0.2);
    density.sd = std::sqrt(squares / (n - 1));
    density.bandwidth = density.factor * density.sd;
    return density;
}

std::vector<double> Density::at(std::span<const double> grid) const
{
    std::vector<double> height(grid.size());
    if (!(bandwidth > 0))
        return height;
    clearUpperVectorRegisters();
    const double scale = 1 / (static_cast<double>(count) * bandwidth * std::sqrt(2 * std::numbers::pi));
    // Beyond 37 bandwidths exp(-z^2 / 2) is below 1e-297, and further on subnormal, which takes the processor some hundred times as long.
    const double reach = 37 * bandwidth;
    for (std::size_t g = 0; g < grid.size(); ++g) {
        const auto first = std::lower_bound(values.begin(), values.end(), grid[g] - reach) - values.begin();
        double sum = 0;
        for (auto i = static_cast<std::size_t>(first); i < values.size() && values[i] <= grid[g] + reach; ++i) {
            const double z = (grid[g] - values[i]) / bandwidth;
            sum += counts[i] * std::exp(-0.5 * z * z);
        }
        height[g] = sum * scale;
    }
    return height;
}

std::vector<double> Density::atBounded(std::span<const double> grid, double low, double high) const
{
    std::vector<double> below(grid.size()), above(grid.size());
    for (std::size_t g = 0; g < grid.size(); ++g) {
        below[g] = 2 * low - grid[g];
        above[g] = 2 * high - grid[g];
    }
    std::vector<double> height = at(grid);
    const std::vector<double> fromBelow = at(below), fromAbove = at(above);
    for (std::size_t g = 0; g < grid.size(); ++g)
        height[g] = grid[g] < low || grid[g] > high ? 0 : height[g] + fromBelow[g] + fromAbove[g];
    return height;
}

} // namespace pawtrait::statistics
