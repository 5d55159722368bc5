#pragma once

#include "network/convolution_plan.h"

namespace pawtrait::network {

/// ResNet-50 (He et al. 2015) as timm's resnet50: the stride is in the 3 x 3 convolution, symmetric padding.
ConvolutionPlan resNet50Plan();

} // namespace pawtrait::network
