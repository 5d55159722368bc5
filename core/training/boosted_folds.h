/// Boosted trees over folds: each fold is tested by trees that have seen neither it nor, for their number, its scores.
#pragma once

#include "heads/boosted_trees.h"
#include "training/recipe.h"
#include "training/stratified_folds.h"

namespace pawtrait::training {

struct TreeFold {
    std::vector<int> tested;         ///< samples, ascending
    std::vector<double> predictions; ///< of those: points, 1..100
    double constant = 0;             ///< mean score of the natural photos that were fitted on
    int fitted = 0;                  ///< photos
    int trees = 0;
    std::vector<double> fittedRmse, testedRmse; ///< after each tree
};

/// Fold k is tested by trees of all others. Their number was found before, by trees of all but k and k + 1 that were held against
/// k + 1. `foldDone` is called after each fold, one call at a time. The same rows give the same numbers with any number of lanes.
/// Errors: fewer than three folds with a patience, a fold without natural photos to fit on, the fits'.
Result<std::vector<TreeFold>> fitTreeFolds(const Matrix &rows, const std::vector<dataset::Sample> &samples, const TableFolds &folds, const Recipe &recipe, int lanes,
                                           const std::function<void()> &foldDone, const StopToken &stop);

/// Of all photos, as many trees as the folds had in their middle.
Result<std::shared_ptr<const heads::BoostedTrees>> fitAllTrees(const Matrix &rows, const std::vector<dataset::Sample> &samples, const std::vector<TreeFold> &folds,
                                                               const Recipe &recipe, const StopToken &stop);

heads::TreesOptions treesOptions(const Recipe &recipe);

} // namespace pawtrait::training
