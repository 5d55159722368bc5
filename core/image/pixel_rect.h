#pragma once

namespace pawtrait::image {

/// Whole pixels of an upright picture; right() and bottom() are exclusive. Plain data.
struct PixelRect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    int right() const { return x + width; }
    int bottom() const { return y + height; }
    bool isEmpty() const { return width <= 0 || height <= 0; }
    bool operator==(const PixelRect &) const = default;
};

} // namespace pawtrait::image
