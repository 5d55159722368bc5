#pragma once

#include "scoring/photo_scorer.h"

#include <optional>
#include <span>

namespace pawtrait::ui {

struct ComparedPhoto {
    QString name;
    std::optional<double> score; ///< value; none: not scored
};

/// What the scores of two to four photos beside each other say, by the measured share of right order at their gap.
struct CompareWords {
    QString verdict; ///< "Left is likely better (about 7 of 10)." or "About equal."
    QString detail;  ///< what that rests on; may be empty
};

/// Photos in the order they are shown. `scorer` null: there is no model, and nothing is said of scores.
CompareWords compareWords(std::span<const ComparedPhoto> photos, const scoring::PhotoScorer *scorer);

} // namespace pawtrait::ui
