#include "statistics/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace pawtrait::statistics {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Value number `place` (from 0) of `values`, each `counts` times.
double valueAt(std::span<const double> values, std::span<const int> counts, long place)
{
    long before = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        before += counts[i];
        if (place < before)
            return values[i];
    }
    return none;
}

/// numpy's lerp: from the nearer end, so that both ends are met exactly.
double between(double a, double b, double share)
{
    const double gap = b - a;
    return share < 0.5 ? a + gap * share : b - gap * (1 - share);
}

} // namespace

double meanOf(std::span<const double> values)
{
    return values.empty() ? none : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double varianceOf(std::span<const double> values, int freedom)
{
    if (values.size() <= static_cast<std::size_t>(freedom))
        return none;
    const double mean = meanOf(values);
    double sum = 0;
    for (double value : values)
        sum += (value - mean) * (value - mean);
    return sum / (static_cast<double>(values.size()) - freedom);
}

double quantileOfSorted(std::span<const double> sorted, double share)
{
    if (sorted.empty())
        return none;
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<std::size_t>(std::floor(place));
    const std::size_t high = std::min(low + 1, sorted.size() - 1);
    return between(sorted[low], sorted[high], place - std::floor(place));
}

std::vector<double> sortedCopy(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    if (!std::is_sorted(sorted.begin(), sorted.end()))
        std::sort(sorted.begin(), sorted.end());
    return sorted;
}

Description describe(std::span<const double> values)
{
    Description d;
    d.count = values.size();
    d.mean = meanOf(values);
    d.sd = std::sqrt(varianceOf(values, 1));
    d.sdPopulation = std::sqrt(varianceOf(values, 0));
    const std::vector<double> sorted = sortedCopy(values);
    d.min = sorted.empty() ? none : sorted.front();
    d.max = sorted.empty() ? none : sorted.back();
    d.q1 = quantileOfSorted(sorted, 0.25);
    d.median = quantileOfSorted(sorted, 0.5);
    d.q3 = quantileOfSorted(sorted, 0.75);
    for (std::size_t i = 0; i < sorted.size(); ++i)
        d.distinct += i == 0 || sorted[i] != sorted[i - 1];
    double second = 0, third = 0, fourth = 0;
    for (double value : values) {
        const double gap = value - d.mean, square = gap * gap;
        second += square;
        third += square * gap;
        fourth += square * square;
    }
    const auto n = static_cast<double>(values.size());
    second /= n;
    third /= n;
    fourth /= n;
    const bool varies = second > 0;
    d.skewness = varies ? third / std::pow(second, 1.5) : none;
    d.kurtosis = varies ? fourth / (second * second) - 3 : none;
    d.skewnessAdjusted = n > 2 ? d.skewness * std::sqrt(n * (n - 1)) / (n - 2) : none;
    d.kurtosisAdjusted = n > 3 ? (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * d.kurtosis + 6) : none;
    return d;
}

BoxSummary boxOf(std::span<const double> values)
{
    const std::vector<double> sorted = sortedCopy(values);
    std::vector<double> levels;
    std::vector<int> counts;
    for (double value : sorted) {
        if (levels.empty() || levels.back() != value) {
            levels.push_back(value);
            counts.push_back(0);
        }
        ++counts.back();
    }
    return boxOfCounts(levels, counts);
}

BoxSummary boxOfCounts(std::span<const double> values, std::span<const int> counts)
{
    BoxSummary box;
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        box.count += static_cast<std::size_t>(counts[i]);
        sum += values[i] * counts[i];
    }
    if (box.count == 0)
        return {0, none, none, none, none, none, 0, none};
    const auto quantile = [&](double share) {
        const double place = share * static_cast<double>(box.count - 1);
        const auto low = static_cast<long>(std::floor(place));
        const double at = valueAt(values, counts, low);
        const double next = low + 1 < static_cast<long>(box.count) ? valueAt(values, counts, low + 1) : at;
        return between(at, next, place - std::floor(place));
    };
    box.mean = sum / static_cast<double>(box.count);
    box.q1 = quantile(0.25);
    box.median = quantile(0.5);
    box.q3 = quantile(0.75);
    const double reach = 1.5 * (box.q3 - box.q1), low = box.q1 - reach, high = box.q3 + reach;
    box.whiskerLow = box.q1; // matplotlib: a whisker never ends inside the box
    box.whiskerHigh = box.q3;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (counts[i] > 0 && values[i] >= low && values[i] <= high) {
            box.whiskerLow = std::min(box.whiskerLow, values[i]);
            box.whiskerHigh = std::max(box.whiskerHigh, values[i]);
        }
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] < box.whiskerLow || values[i] > box.whiskerHigh)
            box.fliers += static_cast<std::size_t>(counts[i]);
    }
    return box;
}

} // namespace pawtrait::statistics
