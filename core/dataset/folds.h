/// Folds that are stratified on the score, as the contest's notebooks draw them.
#pragma once

#include <span>
#include <vector>

namespace pawtrait::dataset {

/// Fold 0 .. folds - 1 of each row: scikit-learn's StratifiedKFold(folds) without shuffling, `classes` compared by value.
/// folds >= 2 and at most the number of rows.
std::vector<int> stratifiedFolds(std::span<const double> classes, int folds);
std::vector<int> stratifiedFolds(std::span<const int> classes, int folds);

/// pandas.cut(values, bins, labels=False), class numbers 0 .. bins - 1: equal widths, right-closed, the lowest edge widened by 0.1 % of the range.
std::vector<int> equalBins(std::span<const double> values, int bins);
/// The same beside columns of doubles.
std::vector<double> equalWidthClasses(std::span<const double> values, int bins);

} // namespace pawtrait::dataset
