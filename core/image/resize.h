/// Resizing as Pillow 12 does it (antialiased, two passes with 8 bits in between): equal byte for byte.
#pragma once

#include "image/rgb_image.h"

namespace pawtrait::image {

enum class Filter { Bilinear, Bicubic };

/// Part of a picture in its own pixels, edges may lie between pixels: 0 <= left < right <= width, likewise top, bottom.
struct Box {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// Pillow's Image.resize((width, height), filter); width, height >= 1. Aspect is not kept.
RgbImage resize(const RgbImage &source, int width, int height, Filter filter);

/// Pillow's Image.resize((width, height), filter, box).
RgbImage resize(const RgbImage &source, const Box &box, int width, int height, Filter filter);

/// The whole picture with its longer side `side` pixels (bicubic); a smaller one stays as it is.
RgbImage fitted(const RgbImage &source, int side);

/// OpenCV 4's and 5's cv2.resize(INTER_LINEAR): two neighbours a side whatever the scale, so that shrinking leaves detail
/// out instead of averaging it. Equal byte for byte. width, height >= 1.
RgbImage resizeLinear(const RgbImage &source, int width, int height);

/// Left and right exchanged.
RgbImage mirrored(const RgbImage &source);

} // namespace pawtrait::image
