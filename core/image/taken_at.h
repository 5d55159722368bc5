#pragma once

#include <QDateTime>
#include <QString>

namespace pawtrait::image {

/// When the photo was taken, by the camera's clock: EXIF DateTimeOriginal, else DateTimeDigitized, as local time (EXIF names no zone).
/// JPEG, PNG, WebP, TIFF, HEIC. Invalid when unknown, damaged or no photo. Any thread; reads the header and the EXIF block only,
/// read-only; never fails otherwise.
QDateTime takenAt(const QString &path);

} // namespace pawtrait::image
