/// Support-vector regression on a kernel matrix that is there already: fits on parts of the same rows share it.
///
///     auto kernel = network::rbfKernel(rows, gamma, stop);
///     auto fold = heads::fitSvrOnKernel(*kernel, fitted, scores, options, stop);
///     use(fold->predictions[heldOut]);
#pragma once

#include "common/stop_token.h"
#include "heads/head.h"

namespace pawtrait::heads {

struct KernelSvr {
    std::vector<double> coefficients; ///< by row of the kernel; 0 for rows that are no support vectors
    double intercept = 0;
    std::vector<double> predictions; ///< of every row of the kernel, fitted on or not; points, not clamped
    int steps = 0;                   ///< pairs of coefficients that were changed
};

/// Epsilon support-vector regression by sequential minimal optimisation, pairs chosen by second-order information (Fan, Chen and Lin 2005,
/// libsvm's rule and stopping criterion). `kernel`: square, symmetric, ones on its diagonal. `fitted`: rows to fit on, each once. `y`: points,
/// one for each row of the kernel, of which the fitted ones are read. options.gamma is not used. Works on the kernel in place, so its own
/// memory is 40 bytes a row. Same input, same bits. A stop is answered within milliseconds. Errors: sizes and settings that make no sense,
/// settings with which it does not come to an end, cancelled.
Result<KernelSvr> fitSvrOnKernel(const MatrixF &kernel, std::span<const int> fitted, std::span<const double> y, const SvrOptions &options, const StopToken &stop = {});

/// The head of a fit: `x` are the rows that the kernel was made of, its support vectors are kept. With `scale` (one for each column, or
/// empty) features are multiplied by it before they are held against `x`, which has it already.
std::shared_ptr<const Head> makeSvr(const Matrix &x, const KernelSvr &fit, double gamma, std::vector<double> scale = {});

} // namespace pawtrait::heads
