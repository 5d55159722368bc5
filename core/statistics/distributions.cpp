#include "statistics/distributions.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>
#include <limits>

namespace pawtrait::statistics {

namespace {

namespace math = boost::math;
using Policy = math::policies::policy<math::policies::domain_error<math::policies::ignore_error>, math::policies::pole_error<math::policies::ignore_error>,
                                      math::policies::overflow_error<math::policies::ignore_error>, math::policies::underflow_error<math::policies::ignore_error>,
                                      math::policies::evaluation_error<math::policies::ignore_error>>;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

} // namespace

double normalCdf(double x)
{
    return 0.5 * std::erfc(-x / std::sqrt(2.0));
}

double normalQuantile(double share)
{
    return math::quantile(math::normal_distribution<double, Policy>(), share);
}

double studentTwoSided(double t, double freedom)
{
    if (std::isnan(t) || !(freedom > 0))
        return none;
    return 2 * math::cdf(math::complement(math::students_t_distribution<double, Policy>(freedom), std::abs(t)));
}

double studentQuantile(double share, double freedom)
{
    return freedom > 0 ? math::quantile(math::students_t_distribution<double, Policy>(freedom), share) : none;
}

double fisherTail(double f, double freedom1, double freedom2)
{
    if (std::isnan(f) || !(freedom1 > 0) || !(freedom2 > 0))
        return none;
    return math::cdf(math::complement(math::fisher_f_distribution<double, Policy>(freedom1, freedom2), f));
}

double chiSquareQuantile(double share, double freedom)
{
    return freedom > 0 ? math::quantile(math::chi_squared_distribution<double, Policy>(freedom), share) : none;
}

} // namespace pawtrait::statistics
