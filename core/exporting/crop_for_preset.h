/// What an export shows of a photo: an edit that was accepted, or the best crop for the preset, with a preview of either.
#pragma once

#include "crop/suggest.h"
#include "exporting/export_photos.h"

#include <memory>

namespace pawtrait::exporting {

struct CropSearch {
    std::optional<image::PixelRect> subject; ///< as a person drew it; none: the model looks
    image::DecodeLimits limits{};
    int lanes = 1; ///< threads of one search; the result does not depend on it
};

/// The best admissible crop, by the search of crop::suggestCrops. A preset with a shape gets its wanted crop; the whole photo
/// where that has the shape already and no crop is reliably better, or where no crop of the shape leaves the animal whole (it is
/// padded then). A preset without one gets the first crop with a reliable gain, or the whole photo. The whole photo is an edit
/// that changes nothing. Blocking (about 60 runs of the network), any thread. Errors: decoding's, the scorer's, Cancelled.
Result<crop::Edit> bestEditFor(const scoring::PhotoScorer &scorer, const QString &file, const Preset &preset, const CropSearch &search, const StopToken &stop);

/// The job exports the photo after `edit`. A canvas counts only where the preset has no shape of its own: else that is padded to.
void setEdit(ExportJob &job, const crop::Edit &edit, const Preset &preset);
/// The same with bestEditFor(), which is looked for when the job's turn comes, on the export's threads.
void setBestEdit(ExportJob &job, std::shared_ptr<const scoring::PhotoScorer> scorer, const Preset &preset, const CropSearch &search, const StopToken &stop);

/// The preset without its right to cut edges off: for crops that were chosen, which are padded where their shape differs.
Preset withoutCutting(Preset preset);

struct Preview {
    image::RgbImage pixels; ///< as the export looks, at most `side` pixels wide and high
    int width = 0;          ///< of the export itself
    int height = 0;
    bool padded = false;
    QStringList notes; ///< as Rendered's
};

/// From a photo that may be reduced. Blocking (about 0.05 s), any thread.
Result<Preview> previewOf(const image::Photo &photo, const crop::Edit &edit, const Preset &preset, int side);

} // namespace pawtrait::exporting
