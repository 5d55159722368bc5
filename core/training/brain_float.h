#pragma once

#include "common/result.h"
#include "common/stop_token.h"
#include "dataset/table.h"
#include "network/device.h"

#include <QStringList>

#include <span>

namespace pawtrait::training {

/// What bfloat16 may change in a score before a model keeps to float32, in points.
struct BrainFloatLimits {
    double usual = 0.3;   ///< 95 of 100 photos: what is shown is whole points
    double largest = 0.6; ///< every photo
};

/// Scores photos with the finished model folder in float32 and with more and more first layers in float32 and the rest in
/// bfloat16, and writes the first of these that keeps to the limits into its card, with the deviations. On a device without
/// bfloat16, and where none keeps to them, the card stays as it is. At most 200 photos are taken, spread over `photos`;
/// those that cannot be read are left out. Blocking. Error: Cancelled, or the folder's.
Result<void> measureBrainFloat(const QString &modelFolder, const QStringList &photos, const network::Device &device, int lanes, const StopToken &stop,
                               const BrainFloatLimits &limits = {});

/// The photos of a table.
QStringList filesOf(std::span<const dataset::Sample> samples);

} // namespace pawtrait::training
