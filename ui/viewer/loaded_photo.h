/// The room `viewer`: the large photo and what is said about it.
#pragma once

#include "common/result.h"
#include "common/stop_token.h"
#include "crop/edit.h"
#include "image/decode.h"

#include <QImage>
#include <QString>

#include <vector>

namespace pawtrait::ui {

/// A photo for the screen: the whole picture, then each level half as large, so that any zoom is drawn from pixels near it.
struct LoadedPhoto {
    std::vector<QImage> levels;
};

/// Blocking; any thread but the window's.
Result<LoadedPhoto> loadPhoto(const QString &file, const image::DecodeLimits &limits, const StopToken &stop);
/// The same after `edit`; one that changes nothing gives the photo as it is.
Result<LoadedPhoto> loadPhoto(const QString &file, const crop::Edit &edit, const image::DecodeLimits &limits, const StopToken &stop);

} // namespace pawtrait::ui
