/// What the model says of a frame that a person made.
///
///     auto seen = crop::lookAtFrame(scorer, photo, edit, stop);
///     auto score = scorer.score(seen->embedding, flags);
#pragma once

#include "common/result.h"
#include "common/stop_token.h"
#include "crop/suggest.h"

#include <optional>

namespace pawtrait::crop {

struct FrameOpinion {
    scoring::Embedding embedding; ///< of what the frame holds
    std::optional<Gain> gain;     ///< against the whole photo; none: this model cannot tell. 0 for the whole photo itself
};

/// Crop and angle of `edit` only: light, colour and canvas promise no points. Neither head chose the frame, so both are asked
/// and the lower one's gain counts, by the same threshold and small moves as a suggestion's. Blocking (2 to 10 forwards), any
/// thread. Errors: the scorer's, Cancelled.
Result<FrameOpinion> lookAtFrame(const scoring::PhotoScorer &scorer, const image::Photo &photo, const Edit &edit, const StopToken &stop);

} // namespace pawtrait::crop
