/// Pictures that tests make themselves; the same bytes on every machine.
#pragma once

#include "image/rgb_image.h"

#include <QByteArray>

namespace pawtrait::test {

/// One number of the deterministic stream `name` (shared/reference/README.md, "The fill").
std::uint64_t streamNumber(const QByteArray &name, std::uint64_t place);

/// `image_u8(name, height, width)` of the reference: blocks with noise on them.
image::RgbImage filledPicture(const QByteArray &name, int width, int height);

/// Photo-like: a smooth sky, a few shapes with edges, all colours; no two of its turns are alike.
image::RgbImage scene(int width, int height);

/// What a camera held that way stores, so that EXIF's `orientation` 1..8 brings `upright` back.
image::RgbImage storedFor(const image::RgbImage &upright, int orientation);

/// zlib's CRC-32.
std::uint32_t crc32(const void *data, std::size_t size);

struct Difference {
    int largest = 255;   ///< over all values
    double mean = 255;   ///< absolute; 255 when the sizes differ
};
Difference difference(const image::RgbImage &a, const image::RgbImage &b);

} // namespace pawtrait::test
