/// What a model's opinions of crops are worth: heads on disjoint parts of the labelled photos choose, judge and verify
/// (`../shared/design/crop-search.md` section 2). What comes out is stored in the model's card.
#pragma once

#include "common/matrix.h"
#include "common/stop_token.h"
#include "crop/candidates.h"
#include "scoring/model_card.h"
#include "training/photo_features.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace pawtrait::training {

/// The windows of a photo, and what the heads see of them.
struct CropPhoto {
    std::vector<crop::Window> windows; ///< 0: the whole photo
    Matrix features;                   ///< a row a window: as PhotoFeatures::rows
    std::optional<int> labelled{};     ///< its row among the labelled photos; none: it is not one of them
};

struct CurseOptions {
    double alpha = 1; ///< of the heads
    int rounds = 20;  ///< random splits by group
    std::uint64_t seed = 0;
    bool shuffled = false; ///< scores dealt out anew: heads that know nothing
    int mostRows = 0;      ///< of the labelled photos for each head; 0: all
    int lanes = 1;         ///< threads; the result does not depend on it
    StopToken stop{};
    std::function<void()> roundDone{}; ///< from the lanes' threads
};

/// One photo in one split. Points; 0 each where the chooser leaves the photo as it is.
struct CurseRow {
    bool changed = false;
    double claimed = 0;  ///< by the head that chose the window
    double judged = 0;   ///< by a second
    double verified = 0; ///< by a third
};

/// photos x rounds rows; empty when a fit fails or after a stop. No head sees a photo that it was fitted on: heads are fitted on
/// thirds, or on quarters when a photo is a labelled one, which the three heads of the other quarters look at.
std::vector<CurseRow> winnersCurse(std::span<const CropPhoto> photos, const PhotoFeatures &labelled, std::span<const double> labels, const CurseOptions &options);

struct CurseSummary {
    double changed = 0;                           ///< share of rows
    double claimed = 0, judged = 0, verified = 0; ///< means of those
    double signAgrees = 0;                        ///< judged > 0, of those
    double slope = 0;                             ///< judged on claimed, through 0
    double shown = 0;                             ///< judged >= threshold, of all rows
    double verifiedShown = 0, agreeShown = 0;     ///< mean and share > 0 of `verified` where shown
};
CurseSummary summarise(std::span<const CurseRow> rows, double threshold);

constexpr int leastShownRows = 20; ///< photo x split: fewer that agree are luck

/// The lowest threshold of 1.5, 1.75 ... 4 at which verified agreement reaches 75 % and shuffled scores show at most half as
/// many; nothing when there is none, or when it rests on fewer than leastShownRows: then no gain may be shown.
std::optional<scoring::CropEvidence> cropEvidence(std::span<const CurseRow> own, std::span<const CurseRow> shuffled, int photos);

} // namespace pawtrait::training
