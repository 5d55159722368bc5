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
constexpr std::array<Stage, 7> stages{{{1, 3, 1, 1, 16}, {2, 3, 2, 6, 24}, {2, 5, 2, 6, 40}, {3, 3, 2, 6, 80}, {3, 5, 1, 6, 112}, {4, 5, 2, 6, 192}, {1, 3, 1, 6, 320}}};
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

} // namespace

ConvolutionPlan efficientNetLitePlan(const EfficientNetScale &scale)
{
    ConvolutionPlan plan;
    plan.featureCount = headChannels;
    const auto add = [&plan](ConvolutionLayer layer) { plan.layers.push_back(std::move(layer)); };
    add({.convolution = "conv_stem", .norm = "bn1", .in = 3, .out = stemChannels, .kernel = 3, .stride = 2, .activation = Activation::ReLU6, .endsModule = "bn1"});
    int channels = stemChannels;
    for (std::size_t s = 0; s < stages.size(); ++s) {
        const Stage &stage = stages[s];
        const bool fixedDepth = s == 0 || s + 1 == stages.size();
        const int blocks = fixedDepth ? stage.blocks : static_cast<int>(std::ceil(stage.blocks * scale.depth));
        const int out = roundedChannels(stage.channels, scale.width);
        for (int b = 0; b < blocks; ++b) {
            const std::string block = "blocks." + std::to_string(s) + "." + std::to_string(b) + ".";
            const int stride = b == 0 ? stage.stride : 1;
            const bool shortcut = stride == 1 && channels == out;
            const int inner = channels * stage.expansion;
            const bool expands = stage.expansion != 1;
            if (expands)
                add({.convolution = block + "conv_pw", .norm = block + "bn1", .in = channels, .out = inner, .activation = Activation::ReLU6, .keepsInput = shortcut, .endsModule = {}});
            add({.convolution = block + "conv_dw", .norm = block + (expands ? "bn2" : "bn1"), .in = inner, .out = inner, .kernel = stage.kernel, .stride = stride,
                 .depthwise = true, .activation = Activation::ReLU6, .keepsInput = shortcut && !expands, .endsModule = {}});
            add({.convolution = block + (expands ? "conv_pwl" : "conv_pw"), .norm = block + (expands ? "bn3" : "bn2"), .in = inner, .out = out, .addsKept = shortcut,
                 .endsModule = b + 1 == blocks ? "blocks." + std::to_string(s) : std::string()});
            channels = out;
        }
    }
    add({.convolution = "conv_head", .norm = "bn2", .in = channels, .out = headChannels, .activation = Activation::ReLU6, .endsModule = "bn2"});
    return plan;
}

} // namespace pawtrait::network
