#pragma once

#include "common/result.h"
#include "common/stop_token.h"
#include "dataset/table.h"
#include "network/device.h"

#include <QStringList>

#include <span>

namespace pawtrait::training {

/// What 16 bits may change in a score before a model keeps to float32, in points.
struct ShortFloatLimits {
    double usual = 0.3;   ///< 95 of 100 photos: what is shown is whole points
    double largest = 0.6; ///< every photo
};

/// Scores photos with the finished model folder in float32, and with more and more first layers in float32 and the rest in bfloat16 (on
/// a CPU that has it) and in float16 as on a graphics card (on a CPU for convolutional networks only: others would take hours). The first
/// of these that keeps to the limits is written into its card, with the deviations; where none does, the card stays as it is. At
/// most 200 photos are taken, spread over `photos`; those that cannot be read are left out. Blocking. Error: Cancelled, or the folder's.
Result<void> measureShortFloats(const QString &modelFolder, const QStringList &photos, const network::Device &device, int lanes, const StopToken &stop,
                                const ShortFloatLimits &limits = {});

/// The photos of a table.
QStringList filesOf(std::span<const dataset::Sample> samples);

} // namespace pawtrait::training
