/// Which photos show the same animal: by folder, by the time they were taken and their look, or as the user said.
#pragma once

#include "scoring/score.h"

#include <QDateTime>
#include <QString>

#include <span>
#include <vector>

namespace pawtrait::library {

struct GroupingPhoto {
    QString path;                 ///< absolute
    QDateTime taken;              ///< invalid: unknown
    std::span<const float> look;  ///< embedding; empty: not scored yet
    qint64 handGroup = 0;         ///< the user's word; 0: none
};

struct PhotoGroup {
    QString name;             ///< the folder's name, or "14 May, 10:32" style for photos told apart by time; empty for a lone photo's
    qint64 handGroup = 0;
    std::vector<int> photos;  ///< indices, in the order given; never empty
};

enum class GroupBy {
    Nothing,      ///< one group a photo unless made by hand
    Folder,       ///< photos of one folder
    TimeAndLook   ///< within a folder, a new group begins where the time taken jumps or the look changes
};

struct GroupingOptions {
    GroupBy by = GroupBy::Folder;
    int gapSeconds = 120;      ///< a longer pause between two photos begins a new group
    double sameLook = 0.80;    ///< cosine of two embeddings; below, another animal (only where no time tells)
};

/// Every photo is in exactly one group; groups in the order of their first photo; hand groups win. O(n log n) in photos.
std::vector<PhotoGroup> groupPhotos(std::span<const GroupingPhoto> photos, const GroupingOptions &options);

} // namespace pawtrait::library
