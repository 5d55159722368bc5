/// From a photo and a crop to the pixels of an export: never stretched, never enlarged beyond maxEnlargement.
#pragma once

#include "exporting/preset.h"
#include "image/decode.h"
#include "image/resize.h"

#include <QStringList>

namespace pawtrait::exporting {

/// A photo that would have to be enlarged more gives a smaller picture of the preset's shape, and a note.
constexpr double maxEnlargement = 1.5;

/// A frame on the upright original. A default Crop is the whole photo.
struct Crop {
    image::Box box;   ///< pixels of the original; empty: the whole photo
    double angle = 0; ///< degrees, -45..45: the photo is turned clockwise by it under the frame, about the frame's middle
};

/// Where the photo comes to lie. The canvas has the preset's size, or its shape where the photo has too few pixels.
struct Layout {
    int width = 0; ///< of the canvas, pixels
    int height = 0;
    int photoX = 0; ///< of the photo on the canvas
    int photoY = 0;
    int photoWidth = 0;
    int photoHeight = 0;
    image::Box box;       ///< what is shown of the original, in its pixels: width / height is that of the photo on the canvas
    bool padded = false;  ///< the photo does not fill the canvas
    bool cut = false;     ///< Fit::Crop took more than a hundredth off the crop
    bool smaller = false; ///< than the preset, because of maxEnlargement
};

/// A crop whose shape differs by at most a hundredth from the preset's is trimmed, not padded. Error: a crop that reaches more
/// than a pixel beyond the photo (when turned too), numbers that make no sense, a picture too large for the format; the
/// sentence has no file name yet.
Result<Layout> layoutFor(const Crop &crop, int originalWidth, int originalHeight, const Preset &preset);

struct Rendered {
    image::RgbImage pixels; ///< layout.width x layout.height
    Layout layout;
    QStringList notes; ///< translated sentences: padded, cut, smaller than asked
};

/// Translated sentences about what the layout does to the photo: padded, cut, smaller than asked.
QStringList notesOf(const Layout &layout, const Preset &preset);

/// Pure; blocking, any thread. A photo decoded at a reduced size gives the same layout with fewer details: for previews.
Result<Rendered> render(const image::Photo &photo, const Crop &crop, const Preset &preset);

} // namespace pawtrait::exporting
