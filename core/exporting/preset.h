/// What an export looks like: size, how the photo is fitted, format. Read from a file that the user may edit.
#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace pawtrait::exporting {

enum class Fit {
    Crop, ///< the middle of the photo in the preset's shape: edges are cut off
    Pad   ///< the whole photo on a canvas of the preset's shape
};

enum class Padding { BlurredPhoto, EdgeColour };

enum class Format { Jpeg, Png, WebP };

struct Preset {
    QString id;    ///< a-z, 0-9 and -, at most 40 characters; part of file names
    QString title; ///< translated
    int width = 0; ///< pixels, 1..16383; both 0: the size of the crop
    int height = 0;
    Fit fit = Fit::Pad;
    Padding padding = Padding::BlurredPhoto;
    int quality = 90; ///< 1..100; PNG has none; WebP at 100 is without loss; JPEG from 90 on keeps full colour resolution (4:4:4)
    Format format = Format::Jpeg;
    bool operator==(const Preset &) const = default;
};

/// "jpg", "png", "webp".
QString suffixOf(Format format);

/// `{"format": 1, "presets": [{"id", "title", "width", "height", "fit": "crop" | "pad", "padding": "blurred" | "colour",
/// "quality", "format": "jpeg" | "png" | "webp"}, ...]}`. Strict: every member must be there, of its type and in its range,
/// and no other; the error names the file, the preset and the member.
Result<std::vector<Preset>> readPresets(const QByteArray &json, const QString &fileName);

/// The user's file where there is one, else the shipped presets. A user's file that cannot be used is an error, never skipped.
Result<std::vector<Preset>> presets();

/// ${XDG_CONFIG_HOME:-~/.config}/pawtrait/presets.json; may not exist.
QString userPresetsFile();

/// userPresetsFile() for an editor: made from the shipped presets where it is missing.
Result<QString> editablePresetsFile();

} // namespace pawtrait::exporting
