/// Inside the room `crop`: what a judged difference may be shown as, and the small moves that a gain has to survive.
#pragma once

#include "crop/suggest.h"

namespace pawtrait::crop {

/// Shrunk, whole points, with its range; neither checked nor reliable yet.
Gain gainFrom(double judged);

/// The frame moved by 0.5 % of the side along one axis towards the roomier side; where there is no room, trimmed on its left or top instead.
image::PixelRect shifted(image::PixelRect rect, int width, int height, bool alongX);
/// The whole photo less 0.5 % on every side.
image::PixelRect trimmedPhoto(int width, int height);

} // namespace pawtrait::crop
