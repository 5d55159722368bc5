/// The room `exporting`: copies of photos ready to publish, contact sheets and tables of scores, from the window.
///
///     auto *actions = new ExportActions(panel, session, settings, parent); // three actions; they open the dialogs
#pragma once

#include "crop/edit.h"
#include "exporting/export_photos.h"
#include "photos/photo_session.h"
#include "settings/settings.h"

#include <QDate>

namespace pawtrait::ui {

/// One photo as it was when an export was asked for.
struct ExportPhoto {
    PhotoId id = 0;
    QString file, name;
    QString group; ///< the animal's name, or the folder's
    std::optional<scoring::Score> score;
    QString error; ///< why there is no score
    int stars = 0;
    QDate taken;
    crop::Edit edit; ///< accepted; may change nothing
    std::optional<image::PixelRect> animal; ///< as a person drew it: the search for a crop leaves it whole
};

/// In the order given; ids that are no more are left out.
std::vector<ExportPhoto> photosToExport(PhotoSession &session, const std::vector<PhotoId> &ids);

/// Photos that an export can be about: selected, picked among those shown, all that are shown.
struct ExportSets {
    std::vector<ExportPhoto> selected, picked, shown;
};
ExportSets exportSets(PhotoSession &session, const std::vector<PhotoId> &selected);

enum class WhichCrop {
    Best,     ///< the accepted edit, else the best crop for the preset
    Accepted, ///< the accepted edit, else the whole photo
    Whole
};

/// What the export dialog asks, kept for the next time.
struct ExportChoices {
    QString presetId;
    WhichCrop crop = WhichCrop::Best;
    std::optional<exporting::Padding> padding; ///< none: the preset's
    int quality = 0;                           ///< 0: the preset's
    QString pattern;
    QString folder; ///< absolute

    static ExportChoices from(const Settings &settings);
    void keepIn(Settings &settings) const;
    /// The preset with what is chosen of it; where crops are chosen, edges are padded and never cut off.
    exporting::Preset applyTo(exporting::Preset preset) const;
};

/// What is filled in at first: Pictures/Pawtrait.
QString standardExportFolder();

/// A job for each photo. `scorer` is needed for WhichCrop::Best only; without one the whole photo is taken. Its searches are stopped by `stop`.
std::vector<exporting::ExportJob> exportJobs(const std::vector<ExportPhoto> &photos, const ExportChoices &choices, const exporting::Preset &applied,
                                             const std::shared_ptr<const scoring::PhotoScorer> &scorer, const image::DecodeLimits &limits, const StopToken &stop);

} // namespace pawtrait::ui
