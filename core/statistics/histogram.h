/// Histograms equal to numpy's and kernel densities equal to scipy's.
#pragma once

#include <span>
#include <vector>

namespace pawtrait::statistics {

/// A bin holds its left edge; the last one both.
struct Histogram {
    std::vector<double> edges; ///< ascending, one more than counts
    std::vector<int> counts;

    double width() const { return edges.size() > 1 ? edges[1] - edges[0] : 0; }
};

/// numpy.linspace(from, to, bins + 1); bins >= 1. from == to: widened by a half on each side, as numpy does.
std::vector<double> evenEdges(double from, double to, int bins);
/// The bin of `value`, -1 when outside. Decided by comparing with the edges, so that rounding never moves a value that lies on one.
int binOf(double value, std::span<const double> edges);
Histogram histogram(std::span<const double> values, std::vector<double> edges);
/// numpy.histogram(values, bins) over [min, max]; no values: all counts 0 over [0, 1].
Histogram histogram(std::span<const double> values, int bins);
/// numpy's rule `auto`: width = min(Sturges, max(Freedman-Diaconis, half of range / sqrt(n))). `wholeNumbers`: the values were
/// read as integers, so no width below 1. At most 10,000 bins (numpy has no bound and fails for want of memory).
int automaticBins(std::span<const double> values, bool wholeNumbers);
/// Edges at a half beside each `step` whole numbers, for integer scores: no false gaps.
std::vector<double> integerEdges(double from, double to, int step);

/// scipy.stats.gaussian_kde: bandwidth = Scott's factor n^(-1/5) times SD (n - 1). It knows no bounds.
struct Density {
    std::size_t count = 0;
    double factor = 0;
    double sd = 0;
    double bandwidth = 0;       ///< 0 where all values are equal: no curve
    std::vector<double> values; ///< distinct, ascending
    std::vector<int> counts;

    /// Density at each place of `grid`; an area of 1 in all.
    std::vector<double> at(std::span<const double> grid) const;
    /// The same for a variable that lies within [low, high]: what leaks over a bound is reflected back inside.
    std::vector<double> atBounded(std::span<const double> grid, double low, double high) const;
};
Density densityOf(std::span<const double> values);
/// The same for each of `values` `counts` times; `values` ascending, without repetition.
Density densityOfCounts(std::span<const double> values, std::span<const int> counts);

} // namespace pawtrait::statistics
