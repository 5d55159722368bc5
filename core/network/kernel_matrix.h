/// Inside the engine: see network/kernel.h.
#pragma once

#include "common/matrix.h"
#include "common/result.h"
#include "common/stop_token.h"

namespace pawtrait::network {

/// Fills `kernel` (x.rows x x.rows).
Result<void> fillRbfKernel(const MatrixF &x, double gamma, MatrixF &kernel, const StopToken &stop);

} // namespace pawtrait::network
