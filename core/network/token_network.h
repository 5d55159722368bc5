#pragma once

#include "network/network.h"
#include "network/token_plan.h"

namespace pawtrait::network {

/// Checks every name and shape of the plan against the file and brings the weights to `device`.
Result<std::shared_ptr<const Network>> openTokenNetwork(const Architecture &architecture, const TokenPlan &plan, const QString &safetensors, const Device &device,
                                                         const OpenOptions &options);

/// The picture's sides are not multiples of `step` pixels.
Error wrongSides(const QString &displayName, int step);

} // namespace pawtrait::network
