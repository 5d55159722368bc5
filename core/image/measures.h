/// What can be measured of a photo without a network. Evidence and thresholds: `../shared/design/crop-search.md` section 6.
#pragma once

#include "common/result.h"
#include "image/pixel_rect.h"
#include "image/rgb_image.h"

#include <array>
#include <optional>

namespace pawtrait::image {

/// Of a part of a picture; gray is 0..255 (0.299 R + 0.587 G + 0.114 B).
struct LightMeasures {
    double sharpness = 0; ///< variance of the Laplacian of the gray part at 256 pixels on its longer side
    double meanGray = 0;
    double grayDeviation = 0; ///< standard deviation
    double blownShare = 0;    ///< of pixels >= 250
    double lostShare = 0;     ///< of pixels <= 8
};

/// `part` in the picture's own pixels; what lies outside is left out. Blocking, milliseconds, any thread. Errors: Invalid when
/// nothing of `part` lies inside, out of memory.
Result<LightMeasures> measureLight(const RgbImage &picture, const PixelRect &part);

/// Factors of linear red, green and blue that make the picture's surroundings gray on average (shades of gray with p = 6,
/// Finlayson and Trezzi 2004; clipped and very dark pixels left out), green 1. `without`: the animal, whose fur has a colour
/// of its own. Nothing when less than a tenth of the picture is left to measure.
std::optional<std::array<double, 3>> grayFactors(const RgbImage &picture, const std::optional<PixelRect> &without);

/// How far a picture's long straight lines lean: degrees clockwise, 1.5 to 10 either way; nothing where no strong cluster leans
/// so. The cluster may be a sofa: an offer, never to be applied unasked. Errors: out of memory, the library's.
Result<std::optional<double>> tiltOf(const RgbImage &picture);

} // namespace pawtrait::image
