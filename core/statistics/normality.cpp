#include "statistics/normality.h"

#include "statistics/distributions.h"
#include "statistics/kolmogorov.h"
#include "statistics/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pawtrait::statistics {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Largest distance between the values' distribution function and the normal with this mean and SD.
double distance(const std::vector<double> &sorted, double mean, double sd)
{
    const auto n = static_cast<double>(sorted.size());
    double widest = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const double share = normalCdf((sorted[i] - mean) / sd), place = static_cast<double>(i);
        widest = std::max({widest, (place + 1) / n - share, share - place / n});
    }
    return widest;
}

/// Dallal & Wilkinson (1986), The American Statistician 40(4), 294.
double dallalWilkinson(double d, double n)
{
    if (n > 100) {
        d *= std::pow(n / 100, 0.49);
        n = 100;
    }
    return std::exp(-7.01256 * d * d * (n + 2.78019) + 2.99587 * d * std::sqrt(n + 2.78019) - 0.122119 + 0.974598 / std::sqrt(n) + 1.67997 / n);
}

} // namespace

QqPlot qqPlot(std::span<const double> values)
{
    QqPlot plot;
    plot.sample = sortedCopy(values);
    plot.intercept = meanOf(values);
    plot.slope = std::sqrt(varianceOf(values, 0));
    const auto n = static_cast<double>(values.size());
    plot.theoretical.resize(values.size());
    // The two halves mirror each other, and the quantile is what costs.
    for (std::size_t i = 0; i < (values.size() + 1) / 2; ++i) {
        const std::size_t other = values.size() - 1 - i;
        plot.theoretical[i] = other == i ? 0 : normalQuantile((static_cast<double>(i) + 1) / (n + 1));
        plot.theoretical[other] = -plot.theoretical[i];
    }
    return plot;
}

NormalityTests testNormality(std::span<const double> values)
{
    const double sd = std::sqrt(varianceOf(values));
    if (values.size() < 4 || !(sd > 0))
        return {none, none, none, none, none, none};
    const std::vector<double> sorted = sortedCopy(values);
    const auto n = static_cast<int>(values.size());
    NormalityTests tests;
    tests.notebookD = distance(sorted, 0, 1);
    tests.notebookP = kolmogorovTail(tests.notebookD, n);
    tests.d = distance(sorted, meanOf(values), sd);
    tests.pTable = lillieforsTableP(tests.d, n);
    tests.pDallalWilkinson = dallalWilkinson(tests.d, n);
    if (tests.pDallalWilkinson > 0.1)
        tests.pDallalWilkinson = tests.pTable;
    tests.pWithoutFit = kolmogorovTail(tests.d, n);
    return tests;
}

} // namespace pawtrait::statistics
