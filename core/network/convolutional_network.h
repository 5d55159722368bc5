#pragma once

#include "network/convolution_plan.h"
#include "network/network.h"

namespace pawtrait::network {

/// Checks every name and shape of the plan against the file, folds the batch norms and prepares the layers for `device`.
Result<std::shared_ptr<const Network>> openConvolutionalNetwork(const Architecture &architecture, const ConvolutionPlan &plan,
                                                                const QString &safetensors, const Device &device, const OpenOptions &options);

} // namespace pawtrait::network
