/// Inside the room: a model folder that is a blend of others.
#pragma once

#include "scoring/photo_scorer.h"

namespace pawtrait::scoring {

/// Ascending predictions of the natural photos in oof.csv.
Result<std::vector<double>> sortedOutOfFold(const QString &path);

/// The member's card is the one that was blended, and no blend itself.
Result<void> checkBlended(const QString &folder, const BlendEntry &member);

/// Opens every member. A photo's embedding is theirs, one behind the other (members with the same network and input share one), its raw
/// score their scores' weighted mean.
Result<std::shared_ptr<const PhotoScorer>> openBlend(const QString &folder, ModelCard card, const network::Device &device, const OpenModelOptions &options);

} // namespace pawtrait::scoring
