/// The model folder of a run of boosted trees, and what its trees go by.
#pragma once

#include "training/boosted_features.h"
#include "training/boosted_folds.h"
#include "training/fine_tune_report.h"

namespace pawtrait::training {

/// Shares of the trees' whole gain; a network's features together. Largest first, those that no tree asks about left out.
std::vector<FeatureGain> importanceOf(const heads::BoostedTrees &trees, const std::vector<TreeColumn> &columns);

struct BoostedModel {
    const Recipe &recipe;
    const RunRequest &request;
    const TreeFeatures &features;
    const PhotoFeatures &photos;
    const FoldsReport &report;
    const scoring::FlagEffects &tableFlags; ///< for heads that take no flags
    std::shared_ptr<const heads::BoostedTrees> trees;
    const Matrix &rows; ///< treeRows()
};

Result<void> writeBoostedModel(const QString &folder, const BoostedModel &model, const QByteArray &outOfFold);

} // namespace pawtrait::training
