/// Stars and marks in XMP files beside the photos, as other photo programs read and write them.
#pragma once

#include "common/result.h"
#include "library/library.h"

#include <optional>

namespace pawtrait::library {

struct SidecarMarks {
    int stars = 0;
    Mark mark = Mark::None;
    bool operator==(const SidecarMarks &) const = default;
};

/// The sidecar that belongs to a photo: "IMG_1.jpg.xmp" or "IMG_1.xmp", whichever exists, else the first.
QString sidecarPath(const QString &photoPath);

/// std::nullopt when there is no sidecar or it says nothing of stars and marks. A damaged one is an error and stays as it is.
Result<std::optional<SidecarMarks>> readSidecar(const QString &photoPath);

/// Sets stars and mark and keeps everything else that the sidecar holds; written whole or not at all. The photo is not touched.
/// A rejected photo has no stars in its sidecar (xmp:Rating is -1 then, as Bridge and darktable have it). Without anything to
/// say and without a sidecar none is made. Any thread, but one photo's from one at a time.
Result<void> writeSidecar(const QString &photoPath, const SidecarMarks &marks);

} // namespace pawtrait::library
