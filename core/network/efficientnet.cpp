#include "network/efficientnet.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pawtrait::network {

namespace {

struct Stage {
    int blocks, kernel, stride, expansion, channels;
};

/// The seven stages of EfficientNet-B0; every size is a scaling of this row.
constexpr std::array<Stage, 7> efficientNetStages{
    {{1, 3, 1, 1, 16}, {2, 3, 2, 6, 24}, {2, 5, 2, 6, 40}, {3, 3, 2, 6, 80}, {3, 5, 1, 6, 112}, {4, 5, 2, 6, 192}, {1, 3, 1, 6, 320}}};
constexpr std::array<Stage, 7> mobileStages{{{1, 3, 1, 1, 16}, {2, 3, 2, 6, 24}, {3, 3, 2, 6, 32}, {4, 3, 2, 6, 64}, {3, 3, 1, 6, 96}, {3, 3, 2, 6, 160}, {1, 3, 1, 6, 320}}};
constexpr int stemChannels = 32;
constexpr int headChannels = 1280;

/// timm's round_channels: to a multiple of 8, never more than 10 % down.
int roundedChannels(int channels, double width)
{
    const double wanted = channels * width;
    int rounded = std::max(8, static_cast<int>(wanted + 4) / 8 * 8);
    if (rounded < 0.9 * wanted)
        rounded += 8;
    return rounded;
}

constexpr std::array<EfficientNetSize, 13> sizes{{
    {"tf_efficientnet_lite0", "EfficientNet-Lite0", 224, {1.0, 1.0}, true},
    {"tf_efficientnet_lite1", "EfficientNet-Lite1", 240, {1.0, 1.1}, true},
    {"tf_efficientnet_lite2", "EfficientNet-Lite2", 260, {1.1, 1.2}, true},
    {"tf_efficientnet_lite3", "EfficientNet-Lite3", 300, {1.2, 1.4}, true},
    {"tf_efficientnet_lite4", "EfficientNet-Lite4", 380, {1.4, 1.8}, true},
    {"tf_efficientnet_b0", "EfficientNet-B0", 224, {1.0, 1.0}, false},
    {"tf_efficientnet_b1", "EfficientNet-B1", 240, {1.0, 1.1}, false},
    {"tf_efficientnet_b2", "EfficientNet-B2", 260, {1.1, 1.2}, false},
    {"tf_efficientnet_b3", "EfficientNet-B3", 300, {1.2, 1.4}, false},
    {"tf_efficientnet_b4", "EfficientNet-B4", 380, {1.4, 1.8}, false},
    {"tf_efficientnet_b5", "EfficientNet-B5", 456, {1.6, 2.2}, false},
    {"tf_efficientnet_b6", "EfficientNet-B6", 528, {1.8, 2.6}, false},
    {"tf_efficientnet_b7", "EfficientNet-B7", 600, {2.0, 3.1}, false},
}};

/// What the branches of the family differ in.
struct Branch {
    const std::array<Stage, 7> &stages;
    Activation activation;
    bool squeezes;
    bool scalesEnds; ///< stem and head channels, and the depth of the first and last stage
};

ConvolutionPlan planOf(const EfficientNetScale &scale, const Branch &branch)
{
    const std::array<Stage, 7> &stages = branch.stages;
    ConvolutionPlan plan;
    plan.featureCount = branch.scalesEnds ? roundedChannels(headChannels, scale.width) : headChannels;
    const auto add = [&plan](ConvolutionLayer layer) { plan.layers.push_back(std::move(layer)); };
    int channels = branch.scalesEnds ? roundedChannels(stemChannels, scale.width) : stemChannels;
    add({.convolution = "conv_stem", .norm = "bn1", .in = 3, .out = channels, .kernel = 3, .stride = 2, .activation = branch.activation, .endsModule = "bn1"});
    for (std::size_t s = 0; s < stages.size(); ++s) {
        const Stage &stage = stages[s];
        const bool fixedDepth = !branch.scalesEnds && (s == 0 || s + 1 == stages.size());
        const int blocks = fixedDepth ? stage.blocks : static_cast<int>(std::ceil(stage.blocks * scale.depth));
        const int out = roundedChannels(stage.channels, scale.width);
        for (int b = 0; b < blocks; ++b) {
            const std::string block = "blocks." + std::to_string(s) + "." + std::to_string(b) + ".";
            const int stride = b == 0 ? stage.stride : 1;
            const bool shortcut = stride == 1 && channels == out;
            const int inner = channels * stage.expansion;
            const bool expands = stage.expansion != 1;
            if (expands)
                add({.convolution = block + "conv_pw",
                     .norm = block + "bn1",
                     .in = channels,
                     .out = inner,
                     .activation = branch.activation,
                     .keepsInput = shortcut,
                     .endsModule = {}});
            add({.convolution = block + "conv_dw",
                 .norm = block + (expands ? "bn2" : "bn1"),
                 .in = inner,
                 .out = inner,
                 .kernel = stage.kernel,
                 .stride = stride,
                 .depthwise = true,
                 .activation = branch.activation,
                 .squeezed = branch.squeezes ? channels / 4 : 0,
                 .squeeze = block + "se",
                 .keepsInput = shortcut && !expands,
                 .endsModule = {}});
            add({.convolution = block + (expands ? "conv_pwl" : "conv_pw"),
                 .norm = block + (expands ? "bn3" : "bn2"),
                 .in = inner,
                 .out = out,
                 .addsKept = shortcut,
                 .endsModule = b + 1 == blocks ? "blocks." + std::to_string(s) : std::string()});
            channels = out;
        }
    }
    add({.convolution = "conv_head", .norm = "bn2", .in = channels, .out = plan.featureCount, .activation = branch.activation, .endsModule = "bn2"});
    return plan;
}

} // namespace

std::span<const EfficientNetSize> efficientNetSizes()
{
    return sizes;
}

ConvolutionPlan efficientNetLitePlan(const EfficientNetScale &scale)
{
    return planOf(scale, {efficientNetStages, Activation::ReLU6, false, false});
}

ConvolutionPlan efficientNetPlan(const EfficientNetScale &scale)
{
    return planOf(scale, {efficientNetStages, Activation::SiLU, true, true});
}

ConvolutionPlan mobileNetV2Plan()
{
    ConvolutionPlan plan = planOf({}, {mobileStages, Activation::ReLU6, false, false});
    plan.padding = Padding::Symmetric;
    plan.normEpsilon = 1e-5;
    return plan;
}

std::int64_t parameterCount(const ConvolutionPlan &plan)
{
    std::int64_t count = 0;
    for (const ConvolutionLayer &layer : plan.layers) {
        count += static_cast<std::int64_t>(layer.out) * (layer.depthwise ? 1 : layer.in) * layer.kernel * layer.kernel + 2 * layer.out;
        if (layer.squeezed > 0)
            count += 2 * static_cast<std::int64_t>(layer.out) * layer.squeezed + layer.out + layer.squeezed;
    }
    return count;
}

} // namespace pawtrait::network
