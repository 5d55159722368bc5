#include "statistics/kolmogorov.h"

#include "common/matrix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <vector>

namespace pawtrait::statistics {

namespace {

using std::numbers::pi;

Matrix product(const Matrix &a, const Matrix &b)
{
    Matrix c(a.rows, b.columns);
    for (int i = 0; i < a.rows; ++i) {
        for (int k = 0; k < a.columns; ++k) {
            const double factor = a.row(i)[k];
            for (int j = 0; j < b.columns; ++j)
                c.row(i)[j] += factor * b.row(k)[j];
        }
    }
    return c;
}

/// P(D_n <= d), exact: Marsaglia, Tsang & Wang (2003), J. Stat. Software 8(18).
double durbinMatrix(int n, double d)
{
    const double nd = n * d;
    const int k = static_cast<int>(std::ceil(nd)), m = 2 * k - 1;
    const double h = k - nd;
    Matrix step(m, m), power(m, m);
    for (int i = 0; i < m; ++i) {
        power.row(i)[i] = 1;
        for (int j = 0; j < m; ++j)
            step.row(i)[j] = i - j + 1 < 0 ? 0 : 1;
    }
    for (int i = 0; i < m; ++i) {
        step.row(i)[0] -= std::pow(h, i + 1);
        step.row(m - 1)[i] -= std::pow(h, m - i);
    }
    step.row(m - 1)[0] += 2 * h - 1 > 0 ? std::pow(2 * h - 1, m) : 0;
    for (int i = 0; i < m; ++i) {
        for (int j = 0; j < m; ++j) {
            for (int g = 1; g <= i - j + 1; ++g)
                step.row(i)[j] /= g;
        }
    }
    constexpr int shift = 128;
    int exponent = 0, stepExponent = 0;
    const auto scale = [](Matrix &matrix, int &itsExponent, int middle) {
        if (std::abs(matrix.row(middle)[middle]) > std::ldexp(1.0, shift)) {
            for (double &value : matrix.values)
                value = std::ldexp(value, -shift);
            itsExponent += shift;
        }
    };
    for (int rest = n; rest > 0; rest /= 2) {
        if (rest % 2) {
            power = product(power, step);
            exponent += stepExponent;
            scale(power, exponent, k - 1);
        }
        step = product(step, step);
        stepExponent *= 2;
        scale(step, stepExponent, k - 1);
    }
    double p = power.row(k - 1)[k - 1];
    for (int i = 1; i <= n; ++i) {
        p = p * i / n;
        if (std::abs(p) < std::ldexp(1.0, -shift)) {
            p = std::ldexp(p, shift);
            exponent -= shift;
        }
    }
    return std::clamp(std::ldexp(p, exponent), 0.0, 1.0);
}

/// P(D_n <= x): Pelz & Good (1976), JRSS B 38(2), 152; theta functions turned for small arguments, as scipy has them.
double pelzGood(int n, double x)
{
    const double z = std::sqrt(static_cast<double>(n)) * x, z2 = z * z, z3 = z2 * z, z4 = z2 * z2, z6 = z4 * z2, z7 = z6 * z, z8 = z4 * z4, z10 = z8 * z2;
    const double qLog = -pi * pi / 8 / z2;
    if (qLog < -708)
        return 0;
    const double pi2 = pi * pi, pi4 = pi2 * pi2, pi6 = pi4 * pi2;
    double q = std::exp(qLog);
    const double k1a = -z2, k1b = pi2 / 4;
    const double k2a = 6 * z6 + 2 * z4, k2b = (2 * z4 - 5 * z2) * pi2 / 4, k2c = pi4 * (1 - 2 * z2) / 16;
    const double k3d = pi6 * (5 - 30 * z2) / 64, k3c = pi4 * (-60 * z2 + 212 * z4) / 16, k3b = pi2 * (135 * z4 - 96 * z6) / 4, k3a = -30 * z6 - 90 * z8;
    std::array<double, 4> sum{};
    const int last = static_cast<int>(std::ceil(16 * z / pi));
    for (int k = last; k > 0; --k) {
        const double m = 2.0 * k - 1, m2 = m * m, m4 = m2 * m2, m6 = m4 * m2, factor = std::pow(q, 8 * k);
        const std::array<double, 4> coefficients{1, k1a + k1b * m2, k2a + k2b * m2 + k2c * m4, k3a + k3b * m2 + k3c * m4 + k3d * m6};
        for (int i = 0; i < 4; ++i)
            sum[i] = sum[i] * factor + coefficients[i];
    }
    const double root2Pi = std::sqrt(2 * pi);
    const std::array<double, 4> divisors{z, 6 * z4, 72 * z7, 6480 * z10};
    for (int i = 0; i < 4; ++i)
        sum[i] *= q * root2Pi / divisors[i];
    q = std::exp(-pi2 / 2 / z2);
    double second = 0, third = 0;
    for (int k = last; k > 0; --k) {
        const double k2 = static_cast<double>(k) * k, power = std::pow(q, k2);
        second += k2 * power;
        third += (3 * z2 - pi2 * k2) * k2 * power;
    }
    sum[2] += second * pi2 * root2Pi / (-36 * z3);
    sum[3] += third * pi2 * root2Pi / (216 * z6);
    const double rootN = std::sqrt(static_cast<double>(n));
    return sum[0] + sum[1] / rootN + sum[2] / n + sum[3] / (n * rootN);
}

} // namespace

double smirnovTail(double d, int n)
{
    if (d <= 0)
        return 1;
    if (d >= 1)
        return 0;
    const auto last = static_cast<int>(std::floor(n * (1 - d)));
    double sum = 0;
    const double logFactorial = std::lgamma(n + 1.0);
    for (int j = 0; j <= last; ++j) {
        const double rest = 1 - d - static_cast<double>(j) / n;
        if (rest <= 0)
            continue;
        const double choose = logFactorial - std::lgamma(j + 1.0) - std::lgamma(n - j + 1.0);
        sum += std::exp(choose + (n - j) * std::log(rest) + (j - 1) * std::log(d + static_cast<double>(j) / n));
    }
    return std::clamp(d * sum, 0.0, 1.0);
}

double kolmogorovTail(double d, int n)
{
    if (n < 1 || d >= 1)
        return 0;
    const double nd = n * d;
    if (nd <= 0.5)
        return 1;
    if (nd >= n - 1)
        return std::clamp(2 * std::pow(1 - d, n), 0.0, 1.0);
    const double ndd = nd * d;
    if (d >= 0.5 || ndd >= (n <= 140 ? 4.0 : 2.2))
        return ndd >= 370 ? 0 : std::min(1.0, 2 * smirnovTail(d, n));
    if (n <= 140 || (n <= 100'000 && n * std::pow(d, 1.5) <= 1.4))
        return 1 - durbinMatrix(n, d);
    return std::clamp(1 - pelzGood(n, d), 0.0, 1.0);
}

double kolmogorovLimitTail(double z)
{
    if (z <= 0)
        return 1;
    if (z < 0.82) { // the theta function turned round converges at once where the series does not
        const double q = std::exp(-pi * pi / (8 * z * z));
        double sum = 0;
        for (int k = 1; k <= 7; k += 2)
            sum += std::pow(q, k * k);
        return 1 - std::sqrt(2 * pi) / z * sum;
    }
    double sum = 0;
    for (int k = 1; k <= 20; ++k)
        sum += (k % 2 ? 2 : -2) * std::exp(-2.0 * k * k * z * z);
    return std::clamp(sum, 0.0, 1.0);
}

double twoSampleTail(double d, int n1, int n2)
{
    const long m = std::max(n1, n2), n = std::min(n1, n2), divisor = std::gcd(n1, n2), mg = m / divisor, ng = n / divisor;
    const auto h = static_cast<long>(std::llround(d * static_cast<double>(m / divisor * n)));
    if (h == 0)
        return 1;
    // Share of the lattice paths from (0, 0) to (m, n) that leave |x / m - y / n| < d, column by column.
    long low = 0, high = std::min((h + mg - 1) / mg, n + 1), length = high - low;
    std::vector<double> column(static_cast<std::size_t>(std::min(2 * high + 2, n + 1)), 1.0);
    std::fill_n(column.begin(), length, 0.0);
    std::vector<double> inverse(static_cast<std::size_t>(m + n) + 1); // a division a cell would be most of the time
    for (std::size_t k = 1; k < inverse.size(); ++k)
        inverse[k] = 1 / static_cast<double>(k);
    for (long i = 1; i <= m; ++i) {
        const long lastLow = low, lastLength = length;
        const long numerator = ng * i - h;
        low = std::min(std::max((numerator >= 0 ? numerator / mg : -((-numerator + mg - 1) / mg)) + 1, 0L), n);
        high = std::min((ng * i + h + mg - 1) / mg, n + 1);
        if (high <= low)
            return 1;
        double value = low == 0 ? 0 : 1;
        for (long jj = 0; jj < high - low; ++jj) {
            const long j = jj + low;
            value = (column[static_cast<std::size_t>(jj + low - lastLow)] * static_cast<double>(i) + value * static_cast<double>(j)) * inverse[static_cast<std::size_t>(i + j)];
            column[static_cast<std::size_t>(jj)] = value;
        }
        length = high - low;
        for (long jj = length; jj < lastLength && jj < static_cast<long>(column.size()); ++jj)
            column[static_cast<std::size_t>(jj)] = 1;
    }
    return column[static_cast<std::size_t>(high - low - 1)];
}

} // namespace pawtrait::statistics
