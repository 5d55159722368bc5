/// Inside the room `exporting`: what is drawn where the photo does not fill the canvas.
#pragma once

#include "exporting/render.h"

namespace pawtrait::exporting {

/// `photo` (layout.photoWidth x photoHeight) on a canvas of the layout's size. BlurredPhoto: the photo enlarged until it fills
/// the canvas, blurred beyond recognition; EdgeColour: the mean colour of the photo's edges that meet the padding.
image::RgbImage padded(const image::RgbImage &photo, const Layout &layout, Padding padding);

} // namespace pawtrait::exporting
