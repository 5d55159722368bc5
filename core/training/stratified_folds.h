/// Folds that hold each score, or each range of scores, in equal parts.
#pragma once

#include "common/result.h"
#include "dataset/folds.h"
#include "dataset/table.h"
#include "training/recipe.h"

#include <vector>

namespace pawtrait::training {

using dataset::equalBins;
using dataset::stratifiedFolds;

struct TableFolds {
    std::vector<int> foldOf;     ///< by sample
    int count = 0;
    bool fromTable = false;
};

/// The table's own column where every sample has a fold, else as the recipe says. `duplicates`: CSV with Id_a and Id_b whose
/// photos are as one, or empty. Error: fewer photos than folds, a table that cannot be read.
Result<TableFolds> foldsOf(const std::vector<dataset::Sample> &samples, const Recipe &recipe, const QString &duplicates);

} // namespace pawtrait::training
