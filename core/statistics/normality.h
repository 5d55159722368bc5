/// Is it normal? QQ plot, the test as the notebook runs it, and the test that answers the question.
#pragma once

#include <span>
#include <vector>

namespace pawtrait::statistics {

/// statsmodels' qqplot(line="s"): positions i / (n + 1); the line's slope is the population SD, its intercept the mean.
struct QqPlot {
    std::vector<double> theoretical; ///< quantiles of the standard normal, ascending
    std::vector<double> sample;      ///< the values, ascending
    double slope = 0;
    double intercept = 0;
};
QqPlot qqPlot(std::span<const double> values);

struct NormalityTests {
    double notebookD = 0, notebookP = 1; ///< kstest(values, "norm"): against mean 0 and SD 1, so D is near 1 for any scores
    double d = 0;                        ///< Lilliefors: mean and SD (n - 1) from the values
    double pTable = 1;                   ///< statsmodels' table, 0.001 .. 0.99; the ends mean "at most" and "at least"
    double pDallalWilkinson = 1;         ///< where it is valid (up to 0.1), else pTable
    double pWithoutFit = 1;              ///< the same D as if nothing had been estimated: not valid, for comparison with Python only
};
/// At least 4 values that differ; else every number is NaN.
NormalityTests testNormality(std::span<const double> values);

/// statsmodels' p from its table of 10,000,000 simulations a cell; n >= 4.
double lillieforsTableP(double d, int n);

} // namespace pawtrait::statistics
