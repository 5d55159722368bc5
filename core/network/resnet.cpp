#include "network/resnet.h"

#include <array>

namespace pawtrait::network {

ConvolutionPlan resNet50Plan()
{
    constexpr std::array<int, 4> blocksOfStage{3, 4, 6, 3};
    ConvolutionPlan plan;
    plan.padding = Padding::Symmetric;
    plan.lastBlockDropsFully = true;
    plan.normEpsilon = 1e-5;
    plan.featureCount = 2048;
    plan.classifier = "fc";
    const auto add = [&plan](ConvolutionLayer layer) { plan.layers.push_back(std::move(layer)); };
    add({.convolution = "conv1", .norm = "bn1", .in = 3, .out = 64, .kernel = 7, .stride = 2, .activation = Activation::ReLU, .endsModule = "act1", .poolsInto = "maxpool"});
    int channels = 64;
    for (int s = 0; s < 4; ++s) {
        const std::string stage = "layer" + std::to_string(s + 1);
        const int inner = 64 << s, out = 4 * inner, blocks = blocksOfStage[static_cast<std::size_t>(s)];
        for (int b = 0; b < blocks; ++b) {
            const std::string block = stage + "." + std::to_string(b) + ".";
            const int stride = b == 0 && s > 0 ? 2 : 1;
            add({.convolution = block + "conv1", .norm = block + "bn1", .in = channels, .out = inner, .activation = Activation::ReLU, .keepsInput = true, .endsModule = {}});
            add({.convolution = block + "conv2",
                 .norm = block + "bn2",
                 .in = inner,
                 .out = inner,
                 .kernel = 3,
                 .stride = stride,
                 .activation = Activation::ReLU,
                 .endsModule = {}});
            if (b == 0)
                add({.convolution = block + "downsample.0", .norm = block + "downsample.1", .in = channels, .out = out, .stride = stride, .onKept = true, .endsModule = {}});
            add({.convolution = block + "conv3",
                 .norm = block + "bn3",
                 .in = inner,
                 .out = out,
                 .addsKept = true,
                 .reluOfSum = true,
                 .gammaStartsAtZero = true,
                 .endsModule = b + 1 == blocks ? stage : std::string()});
            channels = out;
        }
    }
    return plan;
}

} // namespace pawtrait::network
