#include "statistics/correlation.h"

#include "statistics/comparisons.h"
#include "statistics/distributions.h"
#include "statistics/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pawtrait::statistics {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// A pivot below this share of its column's square is a column made of others.
constexpr double aliased = 1e-10;

/// Goodnight's sweep (1979): turns [A b; b' c] into [-A^-1, A^-1 b; ., c - b'A^-1 b], pivot by pivot; columns that depend on
/// those before are skipped.
std::vector<bool> sweepAll(Matrix &a, int columns)
{
    std::vector<double> before;
    for (int k = 0; k < columns; ++k)
        before.push_back(a.row(k)[k]);
    std::vector<bool> used(static_cast<std::size_t>(columns), false);
    for (int k = 0; k < columns; ++k) {
        const double pivot = a.row(k)[k];
        if (!(pivot > aliased * before[k]))
            continue;
        used[k] = true;
        for (int i = 0; i < a.rows; ++i) {
            if (i == k)
                continue;
            const double factor = a.row(i)[k] / pivot;
            for (int j = 0; j < a.columns; ++j) {
                if (j != k)
                    a.row(i)[j] -= factor * a.row(k)[j];
            }
            a.row(i)[k] = factor;
        }
        for (int j = 0; j < a.columns; ++j)
            a.row(k)[j] /= pivot;
        a.row(k)[k] = -1 / pivot;
    }
    return used;
}

void takeTests(LinearFit &fit, const std::vector<bool> &used, double n, double total)
{
    const double variance = fit.residualSquares / fit.freedom;
    const auto size = fit.coefficients.size();
    double columns = -1;
    for (std::size_t i = 0; i < size; ++i) {
        columns += used[i];
        fit.errors.push_back(used[i] ? std::sqrt(variance * fit.inverse[i * size + i]) : none);
        fit.t.push_back(fit.coefficients[i] / fit.errors[i]);
        fit.p.push_back(studentTwoSided(fit.t[i], fit.freedom));
    }
    fit.rSquared = total > 0 ? 1 - fit.residualSquares / total : none;
    fit.rSquaredAdjusted = 1 - (1 - fit.rSquared) * (n - 1) / fit.freedom;
    fit.f = columns > 0 ? (total - fit.residualSquares) / columns / variance : none;
    fit.fP = fisherTail(fit.f, columns, fit.freedom);
}

} // namespace

double pearson(std::span<const double> a, std::span<const double> b)
{
    const double meanA = meanOf(a), meanB = meanOf(b);
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += (a[i] - meanA) * (b[i] - meanB);
        aa += (a[i] - meanA) * (a[i] - meanA);
        bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : none;
}

double spearman(std::span<const double> a, std::span<const double> b)
{
    return pearson(averageRanks(a), averageRanks(b));
}

double phi(long both, long onlyA, long onlyB, long neither)
{
    const auto a = static_cast<double>(both + onlyA), b = static_cast<double>(both + onlyB), n = static_cast<double>(both + onlyA + onlyB + neither);
    const double spread = a * (n - a) * b * (n - b);
    return spread > 0 ? (n * static_cast<double>(both) - a * b) / std::sqrt(spread) : none;
}

Matrix pearsonMatrix(const std::vector<std::vector<double>> &columns)
{
    // Centred once: a column takes part in as many pairs as there are columns.
    std::vector<std::vector<double>> centred = columns;
    std::vector<double> squares;
    for (auto &column : centred) {
        const double mean = meanOf(column);
        double sum = 0;
        for (double &value : column) {
            value -= mean;
            sum += value * value;
        }
        squares.push_back(sum);
    }
    const auto size = static_cast<int>(columns.size());
    Matrix matrix(size, size);
    for (int i = 0; i < size; ++i) {
        matrix.row(i)[i] = squares[i] > 0 ? 1 : none;
        for (int j = 0; j < i; ++j) {
            double sum = 0;
            for (std::size_t k = 0; k < centred[i].size(); ++k)
                sum += centred[i][k] * centred[j][k];
            const double spread = squares[i] * squares[j];
            matrix.row(i)[j] = matrix.row(j)[i] = spread > 0 ? sum / std::sqrt(spread) : none;
        }
    }
    return matrix;
}

Matrix spearmanMatrix(const std::vector<std::vector<double>> &columns)
{
    std::vector<std::vector<double>> ranks;
    for (const auto &column : columns) {
        // The ranks of a yes/no column are a shift and a scale of it, which correlation does not see.
        const bool isFlag = std::all_of(column.begin(), column.end(), [](double value) { return value == 0 || value == 1; });
        ranks.push_back(isFlag ? column : averageRanks(column));
    }
    return pearsonMatrix(ranks);
}

double LinearFit::predict(std::span<const double> row) const
{
    double sum = coefficients.front();
    for (std::size_t j = 0; j < row.size(); ++j)
        sum += std::isnan(coefficients[j + 1]) ? 0 : coefficients[j + 1] * row[j];
    return sum;
}

LinearFit fitLinear(const Matrix &x, std::span<const double> y, double alpha)
{
    const int columns = x.columns + 1, n = x.rows;
    std::vector<double> means(static_cast<std::size_t>(x.columns), 0.0);
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < x.columns; ++j)
            means[j] += x.row(i)[j] / n;
    }
    const double meanY = meanOf(y);
    // With columns and y centred, the intercept's own row is only n: it stands apart from the penalty and the sums stay small.
    Matrix a(columns + 1, columns + 1);
    std::vector<double> row(static_cast<std::size_t>(columns) + 1);
    for (int i = 0; i < n; ++i) {
        row[0] = 1;
        for (int j = 0; j < x.columns; ++j)
            row[j + 1] = x.row(i)[j] - means[j];
        row[columns] = y[i] - meanY;
        for (int p = 0; p <= columns; ++p) {
            for (int q = p; q <= columns; ++q)
                a.row(p)[q] += row[p] * row[q];
        }
    }
    for (int p = 0; p <= columns; ++p) {
        for (int q = 0; q < p; ++q)
            a.row(p)[q] = a.row(q)[p];
    }
    for (int p = 1; p < columns; ++p) {
        a.row(0)[p] = a.row(p)[0] = 0;
        a.row(p)[p] += alpha;
    }
    const double total = a.row(columns)[columns];
    const std::vector<bool> used = sweepAll(a, columns);

    LinearFit fit;
    fit.coefficients.assign(static_cast<std::size_t>(columns), none);
    fit.coefficients[0] = meanY;
    double count = 1;
    for (int j = 1; j < columns; ++j) {
        if (!used[j])
            continue;
        ++count;
        fit.coefficients[j] = a.row(j)[columns];
        fit.coefficients[0] -= a.row(j)[columns] * means[j - 1];
    }
    fit.freedom = n - count;
    for (int i = 0; i < n; ++i) {
        const double gap = y[i] - fit.predict(x.row(i));
        fit.residualSquares += gap * gap;
    }
    fit.rmse = std::sqrt(fit.residualSquares / n);
    if (alpha > 0)
        return fit;
    // Back from centred columns: the intercept's variance takes the means in.
    const auto size = static_cast<std::size_t>(columns);
    fit.inverse.assign(size * size, 0);
    const auto inverse = [&](int p, int q) -> double & { return fit.inverse[static_cast<std::size_t>(p) * size + static_cast<std::size_t>(q)]; };
    inverse(0, 0) = 1.0 / n;
    for (int p = 1; p < columns; ++p) {
        for (int q = 1; q < columns; ++q) {
            if (!used[p] || !used[q])
                continue;
            inverse(p, q) = -a.row(p)[q];
            inverse(0, 0) -= a.row(p)[q] * means[p - 1] * means[q - 1];
            inverse(0, q) += a.row(p)[q] * means[p - 1];
        }
    }
    for (int q = 1; q < columns; ++q)
        inverse(q, 0) = inverse(0, q);
    takeTests(fit, used, n, total);
    return fit;
}

FTest compareNested(const LinearFit &full, const LinearFit &small)
{
    FTest test;
    test.freedom1 = small.freedom - full.freedom;
    test.freedom2 = full.freedom;
    test.f = (small.residualSquares - full.residualSquares) / test.freedom1 / (full.residualSquares / full.freedom);
    test.p = fisherTail(test.f, test.freedom1, test.freedom2);
    return test;
}

double rmseOf(std::span<const double> predictions, std::span<const double> truth)
{
    double sum = 0;
    for (std::size_t i = 0; i < truth.size(); ++i)
        sum += (predictions[i] - truth[i]) * (predictions[i] - truth[i]);
    return truth.empty() ? none : std::sqrt(sum / static_cast<double>(truth.size()));
}

} // namespace pawtrait::statistics
