/// Fits the subject head: where in a photo the animal is, from the network's own maps (`../shared/design/crop-search.md`
/// section 4; ridge of "share of the cell inside the boxes" on the last map and a finer one).
#pragma once

#include "common/result.h"
#include "common/stop_token.h"
#include "heads/head.h"
#include "image/resize.h"
#include "network/network.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace pawtrait::training {

/// A photo, squashed to a square, and the animals' boxes as parts (0..1) of its sides.
struct BoxedPhoto {
    QString file;
    std::vector<image::Box> boxes;
};

struct SubjectOptions {
    int side = 384;                                  ///< network input, pixels
    std::vector<std::string> maps{"bn2", "blocks.4"}; ///< coarse, fine; the fine one has twice the coarse one's cells a side
    double alpha = 1e5;
    double threshold = 0.5;
};

/// Photos `<folder>/<Id>.png` that have a box in `boxes` (columns Id, coords: "left top right bottom" in pixels for each
/// animal) and a size in dimensions.csv (Id, width, height) beside it. Sorted by Id.
Result<std::vector<BoxedPhoto>> boxedPhotos(const QString &folder, const QString &boxes);

/// Share of each of side x side cells, row-major, that lies inside the union of `boxes`.
std::vector<double> coveredShares(const std::vector<image::Box> &boxes, int side);

/// A "ridge" head over coarse channels, then fine channels, of one fine cell; predicts the covered share. Photos that cannot
/// be read are left out and named in `refused`. The same photos give the same numbers with any number of lanes.
Result<std::shared_ptr<const heads::Head>> fitSubject(const network::Network &network, const std::vector<BoxedPhoto> &photos, const SubjectOptions &options, int lanes,
                                                      std::vector<Error> &refused, const std::function<void()> &photoDone, const StopToken &stop);

} // namespace pawtrait::training
