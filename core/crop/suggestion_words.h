/// Inside the room `crop`: what is said about a search and a crop.
#pragma once

#include "crop/suggest.h"

namespace pawtrait::crop {

/// Why there is no reliable gain; empty for Running and Better.
QString noteOf(Suggestions::Outcome outcome, int leastShortSide);
/// What a crop does, from geometry only; at least one.
QStringList reasonsOf(const image::PixelRect &rect, int width, int height);

} // namespace pawtrait::crop
