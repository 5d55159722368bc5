/// Where the animal is: what no crop may cut. `../shared/design/crop-search.md` section 4.
#pragma once

#include "common/result.h"
#include "image/pixel_rect.h"
#include "scoring/photo_scorer.h"

#include <optional>

namespace pawtrait::crop {

/// Plain data, upright original pixels.
struct Subject {
    enum class FoundBy { Model, Person };
    image::PixelRect box;
    FoundBy foundBy = FoundBy::Model;
    double certainty = 1; ///< largest value of the model's map, about 0..1.3; below leastCertainty nothing was found

    double margin() const { return foundBy == FoundBy::Model ? 0.08 : 0.04; }
};

/// On photos with an animal the map's largest value is 1.1 and more for 95 of 100.
constexpr double leastCertainty = 0.8;

/// The box around the animals in a map: bilinear to 64 x 64, cells of at least `threshold`, connected parts of at least 25 % of
/// the largest one's area. Nothing when the map's largest value is below leastCertainty.
std::optional<Subject> subjectFromMap(const scoring::SubjectMap &map, double threshold, int width, int height);

/// By the model. Nothing: no animal was found, a person has to draw the box. Blocking, about 0.05 s.
Result<std::optional<Subject>> findSubject(const scoring::PhotoScorer &scorer, const image::Photo &photo, const StopToken &stop);

/// As a person drew it, held to the photo; nothing when it does not touch the photo.
std::optional<Subject> drawnSubject(const image::PixelRect &box, int width, int height);

} // namespace pawtrait::crop
