#include "heads/linear_algebra.h"

#include <algorithm>
#include <cmath>

namespace pawtrait::heads {

namespace {

/// out[j] += a0 b0[j] + a1 b1[j] + a2 b2[j] + a3 b3[j]: four rows at a time read and write `out` a quarter as often, and
/// independent j let the compiler use vector registers without changing the order of any sum.
void addFour(double *out, const double *b0, const double *b1, const double *b2, const double *b3, double a0, double a1, double a2, double a3,
             int from, int to)
{
    for (int j = from; j < to; ++j)
        out[j] += a0 * b0[j] + a1 * b1[j] + a2 * b2[j] + a3 * b3[j];
}

void addProduct(Matrix &target, const Matrix &a, const Matrix &b, double factor, bool upperOnly)
{
    int r = 0;
    for (; r + 4 <= a.rows; r += 4) {
        for (int i = 0; i < target.rows; ++i) {
            addFour(target.row(i).data(), b.row(r).data(), b.row(r + 1).data(), b.row(r + 2).data(), b.row(r + 3).data(), factor * a.row(r)[i],
                    factor * a.row(r + 1)[i], factor * a.row(r + 2)[i], factor * a.row(r + 3)[i], upperOnly ? i : 0, target.columns);
        }
    }
    for (; r < a.rows; ++r) {
        for (int i = 0; i < target.rows; ++i) {
            double *out = target.row(i).data();
            const double *in = b.row(r).data();
            const double scale = factor * a.row(r)[i];
            for (int j = upperOnly ? i : 0; j < target.columns; ++j)
                out[j] += scale * in[j];
        }
    }
}

} // namespace

void addTransposedProduct(Matrix &target, const Matrix &a, const Matrix &b, double factor)
{
    addProduct(target, a, b, factor, false);
}

void addGram(Matrix &target, const Matrix &a, double factor)
{
    addProduct(target, a, a, factor, true);
}

bool solvePositiveDefinite(Matrix &a, std::span<double> b)
{
    const int n = a.rows;
    double largest = 0;
    for (int i = 0; i < n; ++i)
        largest = std::max(largest, a.row(i)[i]);
    // A pivot this small is what rounding leaves of a zero: the columns depend on each other.
    const double smallestPivot = largest * 1e-14;
    for (int k = 0; k < n; ++k) {
        double *pivotRow = a.row(k).data();
        if (!(pivotRow[k] > smallestPivot))
            return false;
        const double scale = 1 / std::sqrt(pivotRow[k]);
        for (int j = k; j < n; ++j)
            pivotRow[j] *= scale;
        for (int i = k + 1; i < n; ++i) {
            double *row = a.row(i).data();
            const double factor = pivotRow[i];
            for (int j = i; j < n; ++j)
                row[j] -= factor * pivotRow[j];
        }
    }
    for (int i = 0; i < n; ++i) { // U^T z = b
        b[i] /= a.row(i)[i];
        for (int j = i + 1; j < n; ++j)
            b[j] -= a.row(i)[j] * b[i];
    }
    for (int i = n - 1; i >= 0; --i) { // U x = z
        double sum = b[i];
        for (int j = i + 1; j < n; ++j)
            sum -= a.row(i)[j] * b[j];
        b[i] = sum / a.row(i)[i];
    }
    return true;
}

} // namespace pawtrait::heads
