/// Pixels to the bytes of a picture file that carries the sRGB profile; the same pixels give the same bytes.
#pragma once

#include "exporting/preset.h"
#include "image/rgb_image.h"

namespace pawtrait::exporting {

/// `quality` as in Preset. The error's sentence has no file name. Blocking, any thread.
Result<QByteArray> encode(const image::RgbImage &picture, Format format, int quality);

/// A compact sRGB profile, ICC version 2, without a date.
const QByteArray &sRgbProfile();

} // namespace pawtrait::exporting
