/// Distributions of the Kolmogorov-Smirnov statistics, equal to scipy's.
#pragma once

namespace pawtrait::statistics {

/// P(D_n > d) of the two-sided one-sample statistic, scipy.stats.kstwo.sf; Simard & L'Ecuyer (2011): Durbin's matrix in the form of
/// Marsaglia, Tsang and Wang, Pelz and Good's expansion, and twice the one-sided tail where the two tails no longer meet. n >= 1.
double kolmogorovTail(double d, int n);

/// P(D+_n > d), exact (Birnbaum & Tingey 1951), scipy.special.smirnov.
double smirnovTail(double d, int n);

/// The limit, scipy.stats.kstwobign.sf: 2 sum (-1)^(k-1) exp(-2 k^2 z^2).
double kolmogorovLimitTail(double z);

/// P(D >= d) of the two-sample statistic by counting lattice paths (Hodges 1957), as scipy's ks_2samp(method="exact") does;
/// the time grows with n1 * n2 * d.
double twoSampleTail(double d, int n1, int n2);

} // namespace pawtrait::statistics
