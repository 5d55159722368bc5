/// Changes to a photo that must not change its score: what a network is shown in training.
#pragma once

#include "common/random.h"
#include "image/rgb_image.h"
#include "training/recipe.h"

namespace pawtrait::training {

/// The recipe's flips, crop, affine turn, colour jitter and erasing, in this order, each drawn from `random`; the same
/// picture, recipe and random state give the same bytes on every machine. Size is kept. Places outside the photo and erased
/// ones get the photo's mean colour.
image::RgbImage augmented(const image::RgbImage &picture, const Recipe &recipe, Random &random);

} // namespace pawtrait::training
