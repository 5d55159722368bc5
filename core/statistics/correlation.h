/// How columns go together, and how far the flags predict the score.
#pragma once

#include "common/matrix.h"

#include <span>
#include <string>
#include <vector>

namespace pawtrait::statistics {

/// NaN where either side does not vary. Sizes equal.
double pearson(std::span<const double> a, std::span<const double> b);
double spearman(std::span<const double> a, std::span<const double> b);
/// Of two yes/no columns, from their four counts; equal to Pearson of the same columns.
double phi(long both, long onlyA, long onlyB, long neither);

/// Every pair of columns; the diagonal is 1.
Matrix pearsonMatrix(const std::vector<std::vector<double>> &columns);
Matrix spearmanMatrix(const std::vector<std::vector<double>> &columns);

/// Least squares with an intercept, or ridge with an intercept that is not penalised.
struct LinearFit {
    std::vector<double> coefficients; ///< the intercept first; NaN: the column repeats others (or never varies) and was left out
    std::vector<double> errors;       ///< standard errors, least squares only
    std::vector<double> t, p;
    std::vector<double> inverse; ///< of X'X with the intercept, row-major; for errors of sums
    double residualSquares = 0;
    double freedom = 0; ///< n - columns used
    double rSquared = 0, rSquaredAdjusted = 0;
    double f = 0, fP = 1;
    double rmse = 0; ///< in sample

    double predict(std::span<const double> row) const;
};
/// `x`: n rows; at least two rows. `alpha` 0: least squares with errors and tests; above: ridge, coefficients and rmse only.
LinearFit fitLinear(const Matrix &x, std::span<const double> y, double alpha = 0);

struct FTest {
    double f = 0;
    double freedom1 = 0, freedom2 = 0;
    double p = 1;
};
/// Do the columns that only `full` has add anything to `small`?
FTest compareNested(const LinearFit &full, const LinearFit &small);

double rmseOf(std::span<const double> predictions, std::span<const double> truth);

} // namespace pawtrait::statistics
