/// The room `image`: one way from a file to pixels, for window, command line, training and export alike.
///
///     auto photo = image::decodeFile(path, {.enoughForShortSide = 520});
///     if (photo) small = image::resize(photo->pixels, 260, 260, image::Filter::Bicubic);
///
/// Header and limits are checked before memory is taken; the photo comes upright, in sRGB, alpha laid on white.
#pragma once

#include "common/result.h"
#include "common/stop_token.h"
#include "image/rgb_image.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace pawtrait::image {

struct DecodeLimits {
    qint64 maxPixels = 400'000'000;               ///< width x height as the header declares
    int maxSide = 65'535;                         ///< pixels
    qint64 maxBytes = 1'610'612'736;              ///< memory for one photo, and size of its file
    std::chrono::milliseconds maxTime{20'000};    ///< a photo that takes longer is given up (TimedOut)
};

struct DecodeOptions {
    /// 0: every pixel. Else a JPEG may be decoded at 1/2, 1/4 or 1/8 as long as both sides keep at least this many pixels.
    int enoughForShortSide = 0;
    DecodeLimits limits;
};

struct Photo {
    RgbImage pixels;
    int originalWidth = 0;  ///< upright, before any reduction
    int originalHeight = 0;
    QStringList notes;      ///< translated sentences about harmless oddities ("The colour profile is damaged ...")
};

/// Decodes a file; blocking, any thread. Errors are sentences that name the file; a truncated photo is an error.
Result<Photo> decodeFile(const QString &path, const DecodeOptions &options, const StopToken &stop = {});

/// The same from memory. `name` is used in sentences only; the format is told from the bytes, never from the name.
Result<Photo> decodeBytes(const QByteArray &bytes, const QString &name, const DecodeOptions &options, const StopToken &stop = {});

/// The upright photo's size in pixels, from the file's header alone; milliseconds where decoding takes many. The pixels behind it
/// may still be damaged. Blocking, any thread.
struct PhotoHeader {
    int width = 0;
    int height = 0;
};
Result<PhotoHeader> readHeader(const QString &path, const DecodeLimits &limits = {});

/// Lower-case suffixes without dot of the files a folder walk takes up ("jpg", "heic", ...).
const QStringList &photoSuffixes();

} // namespace pawtrait::image
