/// Fitting what the card says about uncertainty, from out-of-fold predictions; used when a model folder is made.
#pragma once

#include "common/matrix.h"
#include "scoring/model_card.h"
#include "scoring/score.h"

#include <span>

namespace pawtrait::scoring {

/// Split conformal's own place: k-th smallest with k = ceil((n + 1)(1 - alpha)), 1-based; infinity when k > n.
double conformalQuantile(std::vector<double> values, double alpha);

/// See RangeCalibration. predictions, truth: out-of-fold, points, equal sizes >= 20.
RangeCalibration fitRange(std::span<const double> predictions, std::span<const double> truth, double coverage);
/// Applies it: {low, high}, held to 1..100.
std::pair<double, double> rangeOf(double value, const RangeCalibration &range);

/// Share of right order by gap, non-decreasing in the gap (isotonic, weighted by pairs); ties in truth left out.
std::vector<PairBin> fitPairs(std::span<const double> predictions, std::span<const double> truth);
PairVerdict verdictOf(double gap, std::span<const PairBin> pairs);

/// flags: rows x 12 of 0/1. Ridge with a small alpha (1), standard errors by the OLS formula, 10-fold out-of-fold RMSE.
FlagEffects fitFlagEffects(const Matrix &flags, std::span<const double> scores);

/// Points that an answer adds, 0 where not looked at. A blurred photo counts as one without clear eyes (in the contest's
/// table Eyes is always 0 there), so Blur = yes carries the effect of Eyes = no, and Eyes itself then adds nothing.
double flagEffect(const FlagEffects &effects, int flag, FlagAnswer answer);
/// The same for a whole set of answers.
std::array<double, flagCount> flagEffectsOf(const FlagEffects &effects, const Flags &flags);
/// The largest change, in points, that any single answer makes.
double largestFlagEffect(const FlagEffects &effects);

/// 0..100: share of `sorted` (ascending out-of-fold predictions of natural photos) that lies below `value`, ties half.
double percentileOf(double value, std::span<const double> sorted);

} // namespace pawtrait::scoring
