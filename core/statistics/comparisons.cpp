#include "statistics/comparisons.h"

#include "statistics/distributions.h"
#include "statistics/kolmogorov.h"
#include "statistics/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace pawtrait::statistics {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t mostForExact = 10'000; // scipy's MAX_AUTO_N

WelchTest welchOf(const GroupComparison &groups)
{
    const double n1 = static_cast<double>(groups.n1), n0 = static_cast<double>(groups.n0);
    const double v1 = groups.sd1 * groups.sd1 / n1, v0 = groups.sd0 * groups.sd0 / n0, difference = groups.mean1 - groups.mean0;
    const double error = std::sqrt(v1 + v0);
    if (!(error > 0))
        return {none, none, none, none, none};
    WelchTest test;
    test.t = difference / error;
    test.freedom = (v1 + v0) * (v1 + v0) / (v1 * v1 / (n1 - 1) + v0 * v0 / (n0 - 1));
    test.p = studentTwoSided(test.t, test.freedom);
    const double reach = studentQuantile(0.975, test.freedom) * error;
    test.low = difference - reach;
    test.high = difference + reach;
    return test;
}

/// Both ranks and distribution functions in one walk over the two sorted groups.
void compareOrder(const std::vector<double> &one, const std::vector<double> &zero, RankTest &ranks, TwoSampleKs &ks)
{
    const auto n1 = static_cast<double>(one.size()), n0 = static_cast<double>(zero.size()), n = n1 + n0;
    double rankSum = 0, ties = 0, place = 0, widest = 0;
    std::size_t i = 0, j = 0;
    while (i < one.size() || j < zero.size()) {
        const double value = j >= zero.size() || (i < one.size() && one[i] <= zero[j]) ? one[i] : zero[j];
        const std::size_t beforeOne = i, beforeZero = j;
        while (i < one.size() && one[i] == value)
            ++i;
        while (j < zero.size() && zero[j] == value)
            ++j;
        const auto here = static_cast<double>(i - beforeOne + j - beforeZero);
        rankSum += static_cast<double>(i - beforeOne) * (place + (here + 1) / 2);
        place += here;
        ties += here * here * here - here;
        widest = std::max(widest, std::abs(static_cast<double>(i) / n1 - static_cast<double>(j) / n0));
    }
    ranks.u = rankSum - n1 * (n1 + 1) / 2;
    ranks.rankBiserial = 2 * ranks.u / (n1 * n0) - 1;
    const double spread = std::sqrt(n1 * n0 / 12 * (n + 1 - ties / (n * (n - 1))));
    const double larger = std::max(ranks.u, n1 * n0 - ranks.u);
    ranks.p = spread > 0 ? std::min(1.0, 2 * normalCdf(-(larger - n1 * n0 / 2 - 0.5) / spread)) : none;
    ks.d = widest;
    ks.pAsymptotic = kolmogorovTail(widest, static_cast<int>(std::nearbyint(n1 * n0 / n)));
    ks.pLimit = kolmogorovLimitTail(widest * std::sqrt(n1 * n0 / n));
    ks.pExact = std::max(one.size(), zero.size()) <= mostForExact ? twoSampleTail(widest, static_cast<int>(one.size()), static_cast<int>(zero.size())) : ks.pAsymptotic;
}

} // namespace

GroupComparison compare(std::span<const double> one, std::span<const double> zero)
{
    GroupComparison result;
    result.n1 = one.size();
    result.n0 = zero.size();
    result.mean1 = meanOf(one);
    result.mean0 = meanOf(zero);
    result.sd1 = std::sqrt(varianceOf(one));
    result.sd0 = std::sqrt(varianceOf(zero));
    if (one.size() < 2 || zero.size() < 2) {
        result.cohenD = none;
        result.welch = {none, none, none, none, none};
        result.ranks = {none, none, none};
        result.ks = {none, none, none, none};
        return result;
    }
    const double n1 = static_cast<double>(result.n1), n0 = static_cast<double>(result.n0);
    const double pooled = std::sqrt(((n1 - 1) * result.sd1 * result.sd1 + (n0 - 1) * result.sd0 * result.sd0) / (n1 + n0 - 2));
    result.cohenD = pooled > 0 ? (result.mean1 - result.mean0) / pooled : none;
    result.welch = welchOf(result);
    compareOrder(sortedCopy(one), sortedCopy(zero), result.ranks, result.ks);
    return result;
}

std::vector<double> averageRanks(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from;
        while (to < order.size() && values[order[to]] == values[order[from]])
            ++to;
        for (std::size_t k = from; k < to; ++k)
            ranks[order[k]] = (static_cast<double>(from + to) + 1) / 2;
        from = to;
    }
    return ranks;
}

std::vector<double> bonferroni(std::span<const double> p)
{
    const auto tests = static_cast<double>(std::count_if(p.begin(), p.end(), [](double value) { return !std::isnan(value); }));
    std::vector<double> adjusted;
    for (double value : p)
        adjusted.push_back(std::isnan(value) ? none : std::min(1.0, value * tests));
    return adjusted;
}

std::vector<double> benjaminiHochberg(std::span<const double> p)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (!std::isnan(p[i]))
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> adjusted(p.size(), none);
    double smallest = 1;
    for (std::size_t place = order.size(); place-- > 0;) {
        smallest = std::min(smallest, p[order[place]] * static_cast<double>(order.size()) / static_cast<double>(place + 1));
        adjusted[order[place]] = smallest;
    }
    return adjusted;
}

Interval bootstrapMean(std::span<const double> values, std::span<const int> counts, std::uint64_t seed, int resamples)
{
    std::vector<double> all;
    for (std::size_t i = 0; i < values.size(); ++i)
        all.insert(all.end(), static_cast<std::size_t>(std::max(counts[i], 0)), values[i]);
    if (all.size() < 2 || resamples < 1)
        return {none, none};
    std::mt19937_64 random(seed); // its stream is fixed by the standard; the library's distributions are not
    std::vector<double> means;
    const auto size = static_cast<std::uint64_t>(all.size());
    for (int round = 0; round < resamples; ++round) {
        double sum = 0;
        for (std::size_t i = 0; i < all.size(); ++i)
            sum += all[static_cast<std::size_t>(((random() >> 32) * size) >> 32)];
        means.push_back(sum / static_cast<double>(size));
    }
    std::sort(means.begin(), means.end());
    return {quantileOfSorted(means, 0.025), quantileOfSorted(means, 0.975)};
}

double shareDifferenceP(std::size_t k1, std::size_t n1, std::size_t k0, std::size_t n0)
{
    const double a = static_cast<double>(n1), b = static_cast<double>(n0);
    const double pooled = (static_cast<double>(k1) + static_cast<double>(k0)) / (a + b), error = std::sqrt(pooled * (1 - pooled) * (1 / a + 1 / b));
    if (n1 == 0 || n0 == 0 || !(error > 0))
        return none;
    return 2 * normalCdf(-std::abs(static_cast<double>(k1) / a - static_cast<double>(k0) / b) / error);
}

} // namespace pawtrait::statistics
