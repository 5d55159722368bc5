/// The room `statistics`: what an analyst gets from numpy, scipy, statsmodels and matplotlib, equal to them digit by digit
/// (STATISTICS.md names the versions). Pure functions of plain numbers; any thread.
///
///     const auto table = statistics::columnsOf(dataSet);
///     const auto results = statistics::explore(table, {}, stop);
///     writeFile(path, statistics::toJson(*results));
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace pawtrait::statistics {

/// pandas' describe() and what it leaves out. Values that a sample is too small or too even for are NaN.
struct Description {
    std::size_t count = 0;
    double mean = 0;
    double sd = 0;                                       ///< divides by n - 1
    double sdPopulation = 0;                             ///< divides by n
    double min = 0, q1 = 0, median = 0, q3 = 0, max = 0; ///< quartiles interpolate linearly
    double skewness = 0;                                 ///< g1
    double skewnessAdjusted = 0;                         ///< G1, as pandas
    double kurtosis = 0;                                 ///< g2, excess
    double kurtosisAdjusted = 0;                         ///< G2, excess, as pandas
    std::size_t distinct = 0;
};

/// matplotlib.cbook.boxplot_stats with whis = 1.5: a whisker ends at the last value within 1.5 IQR of its quartile.
struct BoxSummary {
    std::size_t count = 0;
    double q1 = 0, median = 0, q3 = 0;
    double whiskerLow = 0, whiskerHigh = 0;
    std::size_t fliers = 0; ///< values outside the whiskers
    double mean = 0;
};

/// NaN for no values.
double meanOf(std::span<const double> values);
/// Sum of squared distances from the mean, divided by n - `freedom`.
double varianceOf(std::span<const double> values, int freedom = 1);
/// The quantile of ascending values, 0 <= share <= 1, as numpy.quantile does by default (linear interpolation).
double quantileOfSorted(std::span<const double> sorted, double share);
std::vector<double> sortedCopy(std::span<const double> values);

Description describe(std::span<const double> values);
BoxSummary boxOf(std::span<const double> values);

/// The same for each of `values` `counts` times; `values` ascending, without repetition.
BoxSummary boxOfCounts(std::span<const double> values, std::span<const int> counts);

} // namespace pawtrait::statistics
