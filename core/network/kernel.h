/// The room `network`: similarity of every pair of rows, by LibTorch's matrix product.
#pragma once

#include "common/matrix.h"
#include "common/result.h"
#include "common/stop_token.h"

namespace pawtrait::network {

/// exp(-gamma |x_i - x_j|^2), rows x rows: symmetric, ones on its diagonal; 4 bytes an entry, which is all that is held beside `x`
/// and a copy of it (9,912 rows: 393 MB). In single precision: with gamma |x|^2 of about 1 an entry is off by some 1e-6. On the threads
/// of this lane (setThreadsOfThisLane). Half is computed, in blocks of rows, and a stop is answered after one. Loads LibTorch.
/// Errors: no rows, values that are not finite, not enough memory, cancelled.
Result<MatrixF> rbfKernel(const Matrix &x, double gamma, const StopToken &stop);

} // namespace pawtrait::network
