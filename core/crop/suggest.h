/// The room `crop`: where to cut a photo, with a gain that the chooser does not judge itself, and what else could be mended.
///
///     auto photo = image::decodeFile(path, {.enoughForShortSide = crop::enoughForShortSide(scorer)});
///     auto found = crop::suggestCrops(scorer, *photo, {}, [](const Suggestions &soFar) { show(soFar); }, stop);
///     auto preview = crop::applyEdit(*photo, crop::editOf(found->cards[1]));
///
/// The method and what it is worth: `../shared/design/crop-search.md`.
#pragma once

#include "common/result.h"
#include "common/stop_token.h"
#include "crop/edit.h"
#include "crop/ratio.h"
#include "crop/search.h"
#include "crop/subject.h"
#include "scoring/photo_scorer.h"

#include <functional>
#include <optional>
#include <vector>

namespace pawtrait::crop {

struct SuggestOptions {
    std::optional<image::PixelRect> subject; ///< as a person drew it; none: the model looks
    std::optional<Ratio> wanted;             ///< a shape that is needed: always answered, reliable or not; none: free, 1:1, 4:5, 4:3
    int leastShortSide = 400;                ///< pixels of a crop, unless a shape is wanted
    SearchPlan search;
    int lanes = 0; ///< threads on the CPU; 0: one a core. The result does not depend on it
};

/// What the head that did not choose sees. `points` is 0.4 of it in whole points, which is what may be shown, low and high 2
/// around it (80 %).
struct Gain {
    double judged = 0;
    int points = 0, low = -2, high = 2;
    bool reliable = false; ///< judged at least the card's threshold, and above 0 when frame or photo are moved by 0.5 %
    bool checked = false;  ///< the moved frames were looked at; while the search runs, not yet
};

struct Suggestion {
    enum class Kind { LeaveIt, Better, Wanted };
    Kind kind = Kind::Better;
    image::PixelRect rect;        ///< upright original pixels
    QString ratio;                ///< its shape's name: "1:1", "free", "original"
    std::optional<Canvas> canvas; ///< padded: no crop of the wanted shape leaves the animal whole
    std::optional<Gain> gain;     ///< none: this model cannot tell. 0 for the whole photo
    QStringList reasons;          ///< translated, from geometry only: "closer", "less empty space left"
};

struct Suggestions {
    enum class Outcome { Running, Better, NoRoom, TooSmall, Unsteady, NothingBetter, NoAnimal, NotMeasured };
    int width = 0, height = 0; ///< original pixels
    std::optional<Subject> subject;
    std::vector<Suggestion> cards; ///< "leave it" first; with a wanted shape that one second; then up to four by judged gain
    Outcome outcome = Outcome::Running;
    QString note;                  ///< a translated sentence: why there is no reliable gain; empty when there is one
    scoring::Embedding wholePhoto; ///< of the decoded photo: its score costs nothing more
    int windows = 0;               ///< admissible ones, with the whole photo
    int looked = 0;                ///< of those, scored
    int forwards = 0;              ///< runs of the network at its input size; the look for the animal comes to 2 more
};

/// DecodeOptions::enoughForShortSide, so that the smallest crop still has as many pixels as the scorer wants.
int enoughForShortSide(const scoring::PhotoScorer &scorer);

/// `soFar` (may be empty) is called on this thread: once the animal is found and the whole photo scored, then after every few
/// windows; cards in it may still go. Blocking (about 50 to 70 forwards), any thread; a stop is answered within one window.
/// Errors: the scorer's, Invalid for a drawn box outside the photo, Cancelled.
Result<Suggestions> suggestCrops(const scoring::PhotoScorer &scorer, const image::Photo &photo, const SuggestOptions &options,
                                 const std::function<void(const Suggestions &soFar)> &soFar, const StopToken &stop);

/// The card as an edit.
Edit editOf(const Suggestion &suggestion);
/// "about +1 (-1 to +3); 3 of 4 independent heads agree".
QString gainInWords(const Gain &gain, const scoring::CropEvidence &evidence);
/// What has to be said once beside any list of crops.
QString framingInWords();

} // namespace pawtrait::crop
