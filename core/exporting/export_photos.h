/// The room `exporting`: photos ready to publish, a printed overview, tables of scores. Originals are only ever read.
///
///     auto list = exporting::presets();                          // shipped, or the user's own file
///     exporting::ExportOptions options{.preset = (*list)[0], .folder = folder};
///     exporting::exportPhotos(jobs, options, [](int index, Result<Exported> done) { ... }, stop);
///     auto preview = exporting::render(reducedPhoto, crop, options.preset);
#pragma once

#include "common/stop_token.h"
#include "exporting/name_pattern.h"
#include "exporting/render.h"

#include <functional>
#include <optional>
#include <span>

namespace pawtrait::exporting {

struct ExportJob {
    QString source; ///< path of the original
    Crop crop;      ///< in the original's pixels, or in those that `edit` gives
    /// Empty, or makes the picture that `crop` cuts from: exposure, white balance, a stored edit. Called from worker threads.
    std::function<Result<image::RgbImage>(const image::Photo &whole)> edit;
    std::optional<double> score; ///< for {score}
    QString group;               ///< for {group}
    QString name;                ///< of the new file, without suffix; empty: by the pattern
};

/// What becomes of a new file whose name is taken in the folder.
enum class Existing {
    Refuse, ///< an error
    Keep,   ///< nothing is written, and Exported::kept says so
    Number, ///< the new file gets the next free number
    Replace ///< the old file goes; originals and links never do
};

struct ExportOptions {
    Preset preset;
    QString folder; ///< made when it is missing
    NamePattern pattern = NamePattern::standard();
    Existing existing = Existing::Refuse;
    QStringList originals; ///< further files that must not be written over; the jobs' sources never are
    int lanes = 0;         ///< threads; 0: one a core. Each holds one whole decoded photo
    image::DecodeLimits limits{};
};

struct Exported {
    QString path;      ///< of the new file
    bool kept = false; ///< a file of that name was there and stayed (Existing::Keep)
    int width = 0;
    int height = 0;
    QStringList notes; ///< translated sentences of decoding, fitting and metadata, without the file's name
};

/// Calls `done(index, result)` once for each job, from worker threads, one call at a time, in the order they finish. The file
/// names depend on the jobs alone (two of one name get a counter in the order of the jobs; with Existing::Number also on what is in
/// the folder), the same job gives the same bytes. Each file is written whole or not at all; an original and a symbolic link are
/// never written over. One failure never stops the others. After a stop the rest is not called. Blocking; `done` must not throw.
void exportPhotos(std::span<const ExportJob> jobs, const ExportOptions &options, const std::function<void(int index, Result<Exported> result)> &done, const StopToken &stop);

} // namespace pawtrait::exporting
