/// The second head of a fold: support-vector regression on what the fold's trained network sees of each photo.
#pragma once

#include "heads/head.h"
#include "network/device.h"
#include "training/fold_training.h"

#include <memory>
#include <vector>

namespace pawtrait::training {

struct FoldSvr {
    std::shared_ptr<const heads::Head> head; ///< takes embeddings as the network gives them
    std::vector<double> tested;              ///< predictions of FoldRecord::ids, points, 1..100
};

/// Embeds all photos with the fold's network, standardises by the photos that the fold was fitted on, fits on those, predicts the fold's
/// own and keeps all in fold_K/svr.safetensors; where that is there already for this network it is read. A stop is answered after the photo
/// in progress. Errors: a photo that cannot be read any more, those of the fit, cancelled.
Result<FoldSvr> foldSvr(const RunFolder &folder, const Recipe &recipe, const FoldRecord &record, const std::vector<dataset::Sample> &samples, const TableFolds &folds,
                        const network::Device &device, int lanes, const StopToken &stop);

/// What foldSvr() kept. Error: it is not there, damaged, or of another network.
Result<FoldSvr> readFoldSvr(const QString &runFolder, const FoldRecord &record);

/// The same head for features from which `mean` was taken off.
std::shared_ptr<const heads::Head> withoutMean(const heads::Head &head, std::span<const double> mean);

} // namespace pawtrait::training
