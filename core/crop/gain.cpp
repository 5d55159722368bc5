#include "crop/gain.h"

#include <algorithm>
#include <cmath>

namespace pawtrait::crop {

namespace {

using image::PixelRect;

constexpr double shown = 0.4;        // of the judged gain: what a third head sees of it, crop-search.md section 2
constexpr int shownSpread = 2;       // points either way for 80 of 100
constexpr double shiftShare = 0.005; // of a side

} // namespace

Gain gainFrom(double judged)
{
    Gain gain{judged};
    gain.points = static_cast<int>(std::lround(std::clamp(shown * judged, -100.0, 100.0)));
    gain.low = gain.points - shownSpread;
    gain.high = gain.points + shownSpread;
    return gain;
}

PixelRect shifted(PixelRect rect, int width, int height, bool alongX)
{
    int &start = alongX ? rect.x : rect.y, &length = alongX ? rect.width : rect.height;
    const int side = alongX ? width : height, step = std::max(1, static_cast<int>(std::lround(shiftShare * side)));
    const int before = start, after = side - start - length;
    if (std::max(before, after) < step && length > 2 * step) {
        start += step;
        length -= step;
    } else {
        start += after >= before ? std::min(step, after) : -std::min(step, before);
    }
    return rect;
}

PixelRect trimmedPhoto(int width, int height)
{
    const auto cut = [](int side) { return std::min(std::max(1, static_cast<int>(std::lround(shiftShare * side))), (side - 1) / 2); };
    return {cut(width), cut(height), width - 2 * cut(width), height - 2 * cut(height)};
}

} // namespace pawtrait::crop
