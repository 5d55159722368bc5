#pragma once

#include "network/clip.h"

namespace pawtrait::network {

/// One tower: equal blocks of attention and a perceptron, each added to what went in.
struct Tower {
    const char *prefix;
    std::int64_t width;
    std::int64_t heads;
    bool causal; ///< a place sees itself and those before it only
};
inline constexpr Tower imageTower{"visual.transformer.resblocks.", 768, 12, false}, textTower{"transformer.resblocks.", 512, 8, true};
inline constexpr int blockCount = 12;
inline constexpr std::int64_t patch = 32, patchPlaces = 49;

/// openClip(), where LibTorch is.
Result<std::shared_ptr<const ClipNetwork>> openClipNetwork(const QString &safetensors, const Device &device);

} // namespace pawtrait::network
