/// Boost.Math's distributions behind four functions: NaN in, NaN out, no exception. Only this room's sources include it.
#pragma once

namespace pawtrait::statistics {

double normalCdf(double x);
double normalQuantile(double share);              ///< 0 < share < 1
double studentTwoSided(double t, double freedom); ///< P(|T| >= |t|)
double studentQuantile(double share, double freedom);
double fisherTail(double f, double freedom1, double freedom2); ///< P(F >= f)
double chiSquareQuantile(double share, double freedom);

} // namespace pawtrait::statistics
