#pragma once

#include "network/convolution_plan.h"

#include <span>

namespace pawtrait::network {

/// Compound scaling of the EfficientNet family (Tan and Le 2019): channels times `width`, blocks times `depth`.
struct EfficientNetScale {
    double width = 1.0;
    double depth = 1.0;
};

/// One size of the family.
struct EfficientNetSize {
    const char *name = nullptr; ///< timm's, "tf_efficientnet_b6"
    const char *displayName = nullptr;
    int inputSide = 0; ///< pixels
    EfficientNetScale scale;
    bool lite = false;
};

/// The family's table: Lite0 to Lite4, B0 to B7.
std::span<const EfficientNetSize> efficientNetSizes();

/// EfficientNet as timm's tf_efficientnet_b*: squeeze-excite through a quarter of each block's input channels, SiLU, every
/// width and depth scaled.
ConvolutionPlan efficientNetPlan(const EfficientNetScale &scale);

/// EfficientNet-Lite as timm's tf_efficientnet_lite*: no squeeze-excite, ReLU6, stem and head channels and the depth of
/// the first and last stage not scaled.
ConvolutionPlan efficientNetLitePlan(const EfficientNetScale &scale);

/// MobileNetV2 (Sandler et al. 2018) as timm's mobilenetv2_100: the same blocks with kernels of 3, without squeeze-excite, ReLU6,
/// symmetric padding.
ConvolutionPlan mobileNetV2Plan();

} // namespace pawtrait::network
