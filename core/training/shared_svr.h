/// Support-vector regressions on parts of the same rows, as folds are: what they share is computed once.
///
///     auto svr = SharedSvr::make(features.rows, options, lanes, stop);
///     auto fold = svr->fit(fitted, labels, stop);
///     use(fold->predictions[tested]);
#pragma once

#include "common/matrix.h"
#include "common/stop_token.h"
#include "heads/kernel_svr.h"

#include <span>
#include <vector>

namespace pawtrait::training {

/// From `kernelRows` rows on all rows' kernel is computed once (network/kernel.h: 4 bytes a pair of rows, in single precision) and the fits
/// work on it; a fit then needs no memory of its own to speak of. With fewer rows libsvm fits each part, in double precision. Const calls are
/// safe from several threads at once.
class SharedSvr {
public:
    static constexpr int usualKernelRows = 2000; ///< below, libsvm takes a second or two, and models keep the digits that their cards state
    static constexpr int mostRows = 30'000;      ///< a kernel of 3.6 GB

    /// `x` has to live as long as this. options.gamma 0: scikit-learn's "scale", by all rows. On `lanes` threads (0: all cores). Errors:
    /// more than mostRows rows, features that are not finite, not enough memory, cancelled.
    static Result<SharedSvr> make(const Matrix &x, heads::SvrOptions options, int lanes, const StopToken &stop, int kernelRows = usualKernelRows);

    /// What make() holds with so many rows.
    static qint64 kernelBytes(int rows) { return rows < usualKernelRows ? 0 : static_cast<qint64>(rows) * rows * static_cast<qint64>(sizeof(float)); }

    struct Fit {
        std::vector<double> predictions; ///< of every row, fitted on or not; points, not clamped
        int supportVectors = 0;
        heads::KernelSvr onKernel;                ///< empty where libsvm fitted
        std::shared_ptr<const heads::Head> ready; ///< null where there is a kernel: headOf() makes it
    };
    /// `fitted`: rows, each once; `labels`: of every row. A stop is answered at once where there is a kernel.
    Result<Fit> fit(std::span<const int> fitted, std::span<const double> labels, const StopToken &stop) const;

    /// The head of a fit, with its support vectors. `scale` (only where there is a kernel): what features are multiplied by to become the
    /// rows of `x`.
    std::shared_ptr<const heads::Head> headOf(const Fit &fit, std::vector<double> scale = {}) const;

private:
    SharedSvr(const Matrix &x, const heads::SvrOptions &options) : m_x(&x), m_options(options) {}

    const Matrix *m_x;
    heads::SvrOptions m_options;
    MatrixF m_kernel; ///< empty with few rows
};

/// A sentence where a table has more photos than an SVR can be fitted on.
Result<void> checkSvrRows(std::size_t rows);

} // namespace pawtrait::training
