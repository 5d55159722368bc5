#pragma once

#include "network/convolution_plan.h"

namespace pawtrait::network {

/// Compound scaling of the EfficientNet family (Tan and Le 2019): channels times `width`, blocks times `depth`.
struct EfficientNetScale {
    double width = 1.0;
    double depth = 1.0;
};

/// EfficientNet-Lite as timm's tf_efficientnet_lite*: no squeeze-excite, ReLU6, stem and head channels and the depth of
/// the first and last stage not scaled.
ConvolutionPlan efficientNetLitePlan(const EfficientNetScale &scale);

} // namespace pawtrait::network
