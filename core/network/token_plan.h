#pragma once

#include "network/random_weights.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace pawtrait::network {

/// One tensor of a network under timm's name.
struct PlannedTensor {
    std::string name;
    std::vector<std::int64_t> shape;
    Start start = Start::Zero;
    int stage = 0; ///< 0..3, the stem among the first; 7: behind the last
    int fanIn = 0; ///< of Start::Uniform
};

/// A network of four stages whose activations lie as height x width x channels, with layer norms: Swin Transformer (Liu et
/// al. 2021) or ConvNeXt (Liu et al. 2022), as timm builds them.
struct TokenPlan {
    enum class Family { Swin, ConvNeXt };
    Family family = Family::Swin;
    const char *name = nullptr; ///< timm's
    const char *displayName = nullptr;
    int inputSide = 224; ///< pixels, the side it was trained at
    int channels = 96;   ///< of the first stage; each further one has twice as many
    std::array<int, 4> blocks{};
    int firstHeads = 3; ///< Swin: of the first stage; each further one has twice as many
    int window = 7;     ///< Swin: places a side

    int channelsOf(int stage) const { return channels << stage; }
    int headsOf(int stage) const { return firstHeads << stage; }
    int featureCount() const { return channelsOf(3); }
    int blockCount() const { return blocks[0] + blocks[1] + blocks[2] + blocks[3]; }
    double normEpsilon() const { return family == Family::Swin ? 1e-5 : 1e-6; }
    /// Swin halves its maps three times behind patches of 4 pixels, without a remainder.
    int sideStep() const { return family == Family::Swin ? 32 : 1; }
    /// Swin: by how many places the windows of a block are shifted: every other block's by half a window, where a stage's
    /// map at the network's own input side is larger than one window.
    int shiftOf(int stage, int block) const { return block % 2 == 1 && inputSide / 4 / (1 << stage) > window ? window / 2 : 0; }
    /// timm's name of a block: "layers.2.blocks.5", "stages.2.blocks.5".
    std::string blockName(int stage, int block) const;
};

inline constexpr const char *tokenClassifier = "head.fc";

/// Swin tiny to large, ConvNeXt tiny to large.
std::span<const TokenPlan> tokenPlans();

/// All tensors in timm's order, without the classifier.
std::vector<PlannedTensor> tensorsOf(const TokenPlan &plan);

/// Weights and norms, without the classifier.
std::int64_t parameterCount(const TokenPlan &plan);

/// Swin: for each pair of a window's places, row by row, the row of relative_position_bias_table that holds for it.
std::vector<std::int64_t> relativePositions(int window);

/// Swin: for each window of a map of height x width places that was shifted by `shift`, 0 where two of its places lie beside each
/// other in the map, else -100: windows x places x places. Sides are multiples of `window`.
std::vector<float> shiftMask(int height, int width, int window, int shift);

} // namespace pawtrait::network
