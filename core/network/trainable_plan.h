#pragma once

#include "network/convolution_plan.h"
#include "network/token_plan.h"
#include "network/trainable.h"

namespace pawtrait::network {

/// The trainable form of a plan, with weights that are not yet set.
Result<std::unique_ptr<TrainableNetwork>> makeTrainable(const Architecture &architecture, const ConvolutionPlan &plan, const TrainableOptions &options, const Device &device);
Result<std::unique_ptr<TrainableNetwork>> makeTrainable(const Architecture &architecture, const TokenPlan &plan, const TrainableOptions &options, const Device &device);

} // namespace pawtrait::network
