/// Which of two runs is better, and how sure that is.
#pragma once

#include "training/run_records.h"

#include <optional>

namespace pawtrait::training {

struct RunComparison {
    int photos = 0; ///< that both tested, of natural sampling
    double rmseFirst = 0, rmseSecond = 0; ///< over those, points
    double difference = 0;      ///< rmseFirst - rmseSecond: below 0 the first is better
    double low = 0, high = 0;   ///< 95 %
    int left = 0;               ///< photos that only one of them tested, or whose scores differ
    std::optional<double> oneRoundFirst, oneRoundSecond; ///< RMSE of one round, where the numbers above are of the mean of several; from the run's report

    bool isToldApart() const { return low > 0 || high < 0; }
    /// "A is better by 0.31 points ...", or "cannot be told apart"; translated.
    QString words(const QString &first, const QString &second) const;
};

/// Paired percentile bootstrap: photos are drawn with replacement, both runs' squared errors of a photo go together (Efron and
/// Tibshirani 1993, ch. 13). The same rows give the same numbers. Error: fewer than 20 photos in common, cancelled.
Result<RunComparison> compareRuns(const std::vector<OutOfFoldRow> &first, const std::vector<OutOfFoldRow> &second, const StopToken &stop = {}, std::uint64_t seed = 0, int resamples = 2000);

} // namespace pawtrait::training
