#pragma once

#include "common/result.h"
#include "dataset/table.h"

namespace pawtrait::training {

/// What each photo's head is fitted to: its score, or `share` of a stronger model's out-of-fold prediction and the rest its
/// score where the teacher's table (columns Id and blend_amean) has the photo's contest Id. Tests are always against the score.
struct Labels {
    std::vector<double> values; ///< one a sample, points
    int mixed = 0;              ///< samples whose label has the teacher in it
};

/// `teacherFile` empty: the scores themselves.
Result<Labels> mixedLabels(const std::vector<dataset::Sample> &samples, const QString &teacherFile, double share);

} // namespace pawtrait::training
