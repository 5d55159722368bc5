/// Two groups compared, many tests corrected, means resampled.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace pawtrait::statistics {

struct WelchTest {
    double t = 0;
    double freedom = 0;       ///< Welch-Satterthwaite
    double p = 1;             ///< two-sided
    double low = 0, high = 0; ///< 95 % interval of the difference of means
};

struct RankTest {
    double u = 0;            ///< Mann-Whitney's U of the first group
    double p = 1;            ///< normal approximation with tie and continuity correction, two-sided
    double rankBiserial = 0; ///< 2 U / (n1 n0) - 1
};

struct TwoSampleKs {
    double d = 0;
    double pAsymptotic = 1; ///< scipy's method="asymp": kstwo.sf(D, round(n1 n0 / (n1 + n0)))
    double pLimit = 1;      ///< Kolmogorov's limit at D sqrt(n1 n0 / (n1 + n0))
    double pExact = 1;      ///< scipy's default: exact up to 10,000 values a group, else pAsymptotic
};

/// `one` against `zero`, differences are one - zero. A group of fewer than two values has no test: every number is NaN.
struct GroupComparison {
    std::size_t n1 = 0, n0 = 0;
    double mean1 = 0, mean0 = 0, sd1 = 0, sd0 = 0;
    double cohenD = 0; ///< by the pooled SD
    WelchTest welch;
    RankTest ranks;
    TwoSampleKs ks;
};
GroupComparison compare(std::span<const double> one, std::span<const double> zero);

/// Ranks from 1, ties their mean rank.
std::vector<double> averageRanks(std::span<const double> values);

/// p times the number of tests, at most 1; NaN stays NaN and counts as no test.
std::vector<double> bonferroni(std::span<const double> p);
/// Benjamini & Hochberg (1995), false discovery rate.
std::vector<double> benjaminiHochberg(std::span<const double> p);

struct Interval {
    double low = 0, high = 0;
};
/// Percentile bootstrap, 95 %, of the mean of values given as distinct `values` with `counts`. The same seed gives the same interval.
Interval bootstrapMean(std::span<const double> values, std::span<const int> counts, std::uint64_t seed, int resamples = 2000);

/// Two shares (k1 of n1, k0 of n0): z test with pooled share, two-sided p.
double shareDifferenceP(std::size_t k1, std::size_t n1, std::size_t k0, std::size_t n0);

} // namespace pawtrait::statistics
