#pragma once

#include "commands/open_scorer.h"
#include "scoring/score_files.h"

#include <optional>
#include <vector>

namespace pawtrait::app {

/// The photos that the arguments name. What cannot be found is said, and that there are none.
scoring::FoundPhotos photosNamed(const std::vector<std::string> &paths, bool recursive);

struct PhotoScore {
    std::optional<scoring::Score> score; ///< none: refused, and said
    QByteArray thumbnail;                ///< JPEG; empty when none was asked for
};

/// Scores without flags, in the order of `files`, with the cache of earlier runs; `thumbnailSide` 0: no pictures. Ends early when interrupted.
std::vector<PhotoScore> scorePhotos(const scoring::PhotoScorer &scorer, const QStringList &files, int threads, int thumbnailSide);

} // namespace pawtrait::app
