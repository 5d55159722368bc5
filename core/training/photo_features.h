/// From a table's photos to the rows that heads are fitted on, by the same first steps as scoring.
#pragma once

#include "common/matrix.h"
#include "common/result.h"
#include "common/stop_token.h"
#include "dataset/table.h"
#include "scoring/photo_scorer.h"

#include <functional>
#include <span>
#include <vector>

namespace pawtrait::training {

struct PhotoFeatures {
    std::vector<dataset::Sample> samples; ///< those whose photo could be used, in the table's order
    Matrix rows;                          ///< samples x features: divided by the length if so asked, less `mean`
    std::vector<double> mean;
    std::vector<Error> refused;           ///< one for each photo left out
};

/// One row: as PhotoFeatures::rows are made, of an embedding by the same embedder. Not rounded to single precision.
std::vector<double> featureRow(const scoring::Embedding &embedding, bool unitLength, std::span<const double> mean);

/// Blocking; `photoDone` is called once a photo, from worker threads, one call at a time. The same photos give the same
/// numbers with any number of lanes. Error: cancelled only.
Result<PhotoFeatures> photoFeatures(const scoring::PhotoEmbedder &embedder, const std::vector<dataset::Sample> &samples, bool unitLength, int lanes,
                                    const std::function<void()> &photoDone, const StopToken &stop);

} // namespace pawtrait::training
