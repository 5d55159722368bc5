/// What is done to a photo before it is published, as data that can be stored, shown and undone. The preview and the export
/// both call applyEdit: on a reduced photo for the one, on the whole one for the other.
///
///     crop::Edit edit;
///     edit.crop = suggestion.rect;                        // upright original pixels
///     auto preview = crop::applyEdit(reducedPhoto, edit); // in the reduced photo's scale
///     auto exported = crop::applyEdit(wholePhoto, edit);
#pragma once

#include "common/result.h"
#include "image/decode.h"
#include "image/pixel_rect.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <utility>

namespace pawtrait::crop {

/// A larger picture of another shape with the photo in its middle, for a ratio that no crop can have without cutting the animal.
struct Canvas {
    enum class Fill { BlurredPhoto, EdgeColour };
    double ratio = 1; ///< width / height, 1/4..4
    Fill fill = Fill::BlurredPhoto;
    bool operator==(const Canvas &) const = default;
};

/// Steps in the order they are done. A default Edit changes nothing. Plain data.
struct Edit {
    std::optional<image::PixelRect> crop{};      ///< the frame, in upright original pixels; none: as much of the photo as the angle leaves
    double angle = 0;                            ///< degrees, -45..45: the photo is turned clockwise by it under the frame, about the frame's centre
    std::array<double, 3> whiteBalance{1, 1, 1}; ///< factors of linear red, green, blue, 0.25..4
    double exposure = 0;                         ///< stops, -3..3; lights are rolled off, not clipped
    double contrast = 0;                         ///< -1..1, about middle gray
    std::optional<Canvas> canvas{};

    bool changesNothing() const { return *this == Edit(); }
    /// Frame, angle or canvas, not only light and colours.
    bool changesFrame() const { return crop || canvas || angle != 0; }
    bool operator==(const Edit &) const = default;
};

/// The frame of `edit` on a photo of that size (original pixels): inside the photo when turned, never empty. A frame that does
/// not fit is made smaller where it is too large and moved inside. Without a crop: the largest frame of the photo's own shape.
image::PixelRect frameOf(const Edit &edit, int originalWidth, int originalHeight);

/// Width and height of what applyEdit gives of a whole photo of that size.
std::pair<int, int> sizeAfter(const Edit &edit, int originalWidth, int originalHeight);

/// Numbers held to their ranges, what is not a number to no change.
Edit heldToRanges(Edit edit);

/// Pure; blocking (a whole 12-megapixel photo: about 0.1 s, turned 1 s), any thread. Pixels are the photo's own scale:
/// a photo reduced by 4 gives a result reduced by 4. A null photo gives a null picture. Error: out of memory only.
Result<image::RgbImage> applyEdit(const image::Photo &photo, const Edit &edit);
/// The same on a picture that is its own original.
Result<image::RgbImage> applyEdit(const image::RgbImage &picture, const Edit &edit);

/// `{"crop": {x, y, width, height} | null, "angle", "white_balance": [r, g, b], "exposure", "contrast",
/// "canvas": {"ratio", "fill": "blurred_photo" | "edge_colour"} | null}`
QByteArray editToJson(const Edit &edit);
/// Strict: every member must be there, of its type and in its range, and no other; the error names the member.
Result<Edit> editFromJson(const QByteArray &json);

} // namespace pawtrait::crop
