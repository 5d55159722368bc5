#pragma once

#include "scoring/flags.h"

#include <QString>

#include <array>
#include <vector>

namespace pawtrait::scoring {

/// What is said of one photo. Points are Pawpularity, 1..100.
struct Score {
    double value = 0;      ///< 1..100
    double low = 0;        ///< 1..100, lower end of the range that the true score lies in for `coverage` of photos
    double high = 0;
    double percentile = 0; ///< 0..100: share of listing photos that are predicted lower
    std::array<double, flagCount> flagEffects{}; ///< points that each flag's answer adds; 0 where not looked at
};

/// Pooled features before any head: mean of the photo and its mirror image, as the model's card says.
using Embedding = std::vector<float>;

/// Where in the photo the score comes from: points per cell, upright, row-major. First order: each cell's part of the
/// network's last map times the gradient of the unclamped score there (as Grad-CAM, but signed and in points).
/// `baseline` is defined as what is left: the score (clamped, without flags) less the sum of the cells. It has no meaning
/// of its own, and no cell says how the score would change if that part of the photo were another.
struct Explanation {
    int columns = 0;
    int rows = 0;
    std::vector<double> points;
    double baseline = 0;
};

/// What the two heads that were fitted on different halves of the labelled photos say of one picture: points, not clamped.
/// Only their differences between windows of one photo are used, never shown as a score.
struct JudgeOpinions {
    double a = 0;
    double b = 0;
};

/// How much of each cell of a photo is animal: about 0..1, row-major, upright.
struct SubjectMap {
    int columns = 0;
    int rows = 0;
    std::vector<double> share;
};

/// Which of two photos performs better, as far as the model can tell.
struct PairVerdict {
    bool aboutEqual = true;  ///< the measured share of right order at that gap is below 65 %
    double shareRight = 0.5; ///< 0.5..1, measured on out-of-fold predictions
};

} // namespace pawtrait::scoring
