#pragma once

#include <string>
#include <vector>

namespace pawtrait::network {

enum class Activation { None, ReLU6 };

/// Convolution, batch norm, activation: one fused step. Padding is TensorFlow's SAME.
struct ConvolutionLayer {
    std::string convolution; ///< state name without ".weight": "blocks.1.0.conv_dw"
    std::string norm;        ///< state name of the batch norm: "blocks.1.0.bn2"
    int in = 0;
    int out = 0;
    int kernel = 1;          ///< odd
    int stride = 1;          ///< 1 or 2
    bool depthwise = false;
    Activation activation = Activation::None;
    bool keepsInput = false; ///< its input is the shortcut of the block that begins here
    bool addsKept = false;   ///< the shortcut is added to its output
    std::string endsModule;  ///< timm's name of the module whose output this is ("blocks.4", "bn2"), empty inside one
};

/// A network that is one row of convolutions with shortcuts, pooled by the mean, then a linear classifier.
struct ConvolutionPlan {
    std::vector<ConvolutionLayer> layers;
    double normEpsilon = 1e-3;
    int featureCount = 0;
    std::string classifier = "classifier";
    int classCount = 1000;
};

} // namespace pawtrait::network
