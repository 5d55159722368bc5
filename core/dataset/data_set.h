/// A data set opened as a whole: its tables, the sizes of its photos, the animals' boxes, photos that are there twice.
///
///     auto set = dataset::openDataSet(folder, {}, progress, stop);
///     if (set) use(set->train.samples, set->sizes);
#pragma once

#include "common/result.h"
#include "common/stop_token.h"
#include "dataset/table.h"

#include <array>
#include <optional>
#include <vector>

namespace pawtrait::dataset {

/// Pixels of the upright photo; 0 x 0 where not known.
struct PhotoSize {
    int width = 0;
    int height = 0;
    bool isKnown() const { return width > 0 && height > 0; }
};

/// The animals a detector found in a photo.
struct PetBoxes {
    bool known = false;                       ///< the photo has a row in the table
    QString label;                            ///< "cat", "dog" or "unknown"
    std::vector<std::array<double, 4>> boxes; ///< x0 y0 x1 y1, pixels of the original, from the top left
};

/// Two places in the training table whose photos are the same animal in the same picture.
struct DuplicatePair {
    std::size_t first = 0, second = 0;
};

/// A file that was read, for the record.
struct InputFile {
    QString name; ///< without its folder
    QString sha256;
};

struct DataSet {
    QString name; ///< the folder's or table's name without its place, for titles
    QString path; ///< absolute: what was opened
    PhotoTable train;
    std::optional<PhotoTable> test;
    std::vector<PhotoSize> sizes;     ///< one a training photo; empty: nothing known
    std::vector<PhotoSize> testSizes; ///< one a test photo; empty: nothing known
    std::vector<PetBoxes> boxes;      ///< one a training photo; empty: no pet_boxes.csv
    std::vector<DuplicatePair> duplicates;
    bool hasDuplicates = false; ///< duplicates.csv was there
    int photosThere = 0;        ///< training photos that exist on the disk
    std::vector<InputFile> inputs;
    std::vector<TableWarning> warnings; ///< of the files beside the table, and of photos without a readable header
};

/// A folder with train.csv, or a table (see readPhotoTable). Beside it, where they are there: test.csv, dimensions.csv (`Id,width,
/// height`; used for photos that are missing), pet_boxes.csv (`Id,n_pets,label,coords`), duplicates.csv (`Id_a,Id_b,...`). A file
/// beside the table that cannot be used is a warning. Sizes come from the photos' headers, read in parallel; `progress` counts
/// photos. Blocking, any thread.
Result<DataSet> openDataSet(const QString &path, const Progress &progress = {}, const StopToken &stop = {});

/// Reads the headers of `files` (absolute; missing ones stay unknown) with one thread a core. `faults`: sentences, at most 20 and
/// a last one with their number.
Result<std::vector<PhotoSize>> readPhotoSizes(const QStringList &files, std::vector<TableWarning> &faults, const Progress &progress, const StopToken &stop);

} // namespace pawtrait::dataset
