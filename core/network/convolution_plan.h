#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pawtrait::network {

enum class Activation { None, ReLU, ReLU6, SiLU };

/// Convolution, batch norm, activation: one fused step.
struct ConvolutionLayer {
    std::string convolution; ///< state name without ".weight": "blocks.1.0.conv_dw"
    std::string norm;        ///< state name of the batch norm: "blocks.1.0.bn2"
    int in = 0;
    int out = 0;
    int kernel = 1;          ///< odd
    int stride = 1;          ///< 1 or 2
    bool depthwise = false;
    Activation activation = Activation::None;
    int squeezed = 0;        ///< over 0: squeeze-excite behind the activation, through so many channels
    std::string squeeze{};   ///< its state name: "blocks.1.0.se" (conv_reduce and conv_expand below it, each with a bias)
    bool keepsInput = false; ///< its input is the shortcut of the block that begins here
    bool onKept = false;     ///< it works on the shortcut, and its output takes the shortcut's place
    bool addsKept = false;   ///< the shortcut is added to its output
    bool reluOfSum = false;  ///< ReLU of that sum
    bool gammaStartsAtZero = false; ///< random weights: the norm's weight is 0, so that the block begins as its shortcut
    std::string endsModule;  ///< timm's name of the module whose output this is ("blocks.4", "bn2"), empty inside one
    std::string poolsInto{}; ///< not empty: a max pool of 3 x 3, stride 2, follows; the name of its module
};

enum class Padding {
    TensorFlowSame, ///< the odd pixel right and below
    Symmetric       ///< (kernel - 1) / 2 on each side
};

/// A network that is one row of convolutions with shortcuts, pooled by the mean, then a linear classifier.
struct ConvolutionPlan {
    std::vector<ConvolutionLayer> layers;
    Padding padding = Padding::TensorFlowSame;
    bool lastBlockDropsFully = false; ///< drop path of block i of n: rate * i / (n - 1), else rate * i / n
    double normEpsilon = 1e-3;
    double normMomentum = 0.1; ///< share of a batch in the running statistics, in training
    int featureCount = 0;
    std::string classifier = "classifier";
    int classCount = 1000;
};

/// Weights and norms that training moves, without running statistics and classifier.
std::int64_t parameterCount(const ConvolutionPlan &plan);

} // namespace pawtrait::network
