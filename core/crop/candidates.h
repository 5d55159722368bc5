/// Which windows a crop is chosen from: all of them contain the animal. `../shared/design/crop-search.md` section 3.
#pragma once

#include "image/pixel_rect.h"
#include "image/resize.h"

#include <vector>

namespace pawtrait::crop {

struct CandidateRules {
    double margin = 0.08;       ///< the animal's box grows by so much of its own sides: 0.08 for a found box, 0.04 for a drawn one
    std::vector<double> shapes; ///< width / height of the families after the free one
    bool freeWindows = true;    ///< any shape from 1:2 to 2:1
    double leastArea = 0.2;     ///< share of the photo
    int leastShortSide = 0;     ///< pixels
};

struct Window {
    image::PixelRect rect; ///< upright original pixels
    int family = 0;        ///< 0 free (and the whole photo), 1 + i: shapes[i]
    bool operator==(const Window &) const = default;
};

/// The rectangle that every crop must contain: `subject` grown by the margin, inside the photo.
image::Box neededBox(const image::PixelRect &subject, int width, int height, double margin);

/// At most 256 free windows and 27 of each shape, each once; index 0 is the whole photo, whatever the rules. A shape that no
/// window can have without cutting the animal has none: it needs a canvas. Any box gives windows inside the photo. The same as those of
/// `../shared/peers/crop_grid.py`, but that a window which its rounding would cut the animal with keeps those pixels.
std::vector<Window> candidates(int width, int height, const image::PixelRect &subject, const CandidateRules &rules);

/// Shared area over the area of both together, 0..1.
double intersectionOverUnion(const image::PixelRect &a, const image::PixelRect &b);

} // namespace pawtrait::crop
