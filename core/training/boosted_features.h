/// What boosted trees are fitted on: a photo's cosines with words, a backbone's features, the flags.
#pragma once

#include "scoring/photo_scorer.h"
#include "training/photo_features.h"
#include "training/recipe.h"

namespace pawtrait::training {

struct TreeColumn {
    QString name;       ///< "Cute", "Eyes"; of a network's features its timm name
    const char *source; ///< "prompt", "network" or "flag"
};

struct TreeFeatures {
    std::shared_ptr<const scoring::PhotoEmbedder> embedder; ///< prompts, then the network
    std::vector<TreeColumn> columns;                        ///< of treeRows()
    QString clipSha256;                                     ///< empty: no prompts
};

/// Loads what the recipe asks for. Blocking. Errors: the recipe asks for nothing of a photo, files that are not here or do not fit.
Result<TreeFeatures> openTreeFeatures(const Recipe &recipe, const RunRequest &request);

/// The photos' features, with their flags behind where the recipe uses those.
Matrix treeRows(const PhotoFeatures &features, const Recipe &recipe);

} // namespace pawtrait::training
