/// EXIF, IPTC and XMP of the original in an exported file, less what must not or cannot be passed on.
#pragma once

#include "exporting/preset.h"

#include <QDate>
#include <QStringList>

namespace pawtrait::exporting {

struct WithMetadata {
    QByteArray file;
    QStringList notes; ///< translated sentences: metadata that are damaged, too long, or that the format cannot hold
};

/// `encoded` (a file of encode(), width x height pixels) with the metadata of `source` (a whole file of any kind that exiv2
/// reads: JPEG, PNG, WebP, TIFF, HEIC). Left out: every GPS position and place by numbers, in EXIF and in XMP; thumbnails and
/// previews; maker notes as a whole (they hold previews, and places in forms that only the maker knows); multi-picture, motion
/// and depth data; face regions and develop settings, which belong to the uncropped photo. Set: orientation 1, pixel sizes, the
/// colour space sRGB. Titles, captions, names of places in words, authors, dates and exposure stay. Never fails: metadata that
/// cannot be read or written are left out, with a note. Any thread.
WithMetadata withMetadataOf(const QByteArray &source, const QByteArray &encoded, Format format, int width, int height);

/// When the photo was taken by EXIF (the camera's own local time); invalid when it does not say.
QDate dateTaken(const QByteArray &source);

} // namespace pawtrait::exporting
