#include "training/shared_svr.h"

#include "network/device.h"
#include "network/kernel.h"
#include "training/lanes.h"

#include <QCoreApplication>

namespace pawtrait::training {

Result<void> checkSvrRows(std::size_t rows)
{
    if (rows <= static_cast<std::size_t>(SharedSvr::mostRows))
        return {};
    constexpr double bytesOfEntry = 4, bytesOfGigabyte = 1e9;
    return Error{ErrorKind::TooLarge,
                 QCoreApplication::translate("pawtrait::training",
                                             "A support vector regression on %1 photos would hold each of them against every other, which takes %2 GB. Use at most %3 photos, or a "
                                             "recipe without it (frozen-ridge).")
                     .arg(rows)
                     .arg(static_cast<double>(rows) * static_cast<double>(rows) * bytesOfEntry / bytesOfGigabyte, 0, 'f', 1)
                     .arg(SharedSvr::mostRows),
                 QStringLiteral("too many photos for an SVR")};
}

Result<SharedSvr> SharedSvr::make(const Matrix &x, heads::SvrOptions options, int lanes, const StopToken &stop, int kernelRows)
{
    if (auto checked = checkSvrRows(static_cast<std::size_t>(x.rows)); !checked)
        return checked.error();
    if (options.gamma == 0)
        options.gamma = heads::svrGammaScale(x);
    SharedSvr shared(x, options);
    if (x.rows >= kernelRows) {
        network::setThreadsOfThisLane(laneCount(lanes));
        auto kernel = network::rbfKernel(x, options.gamma, stop);
        if (!kernel)
            return kernel.error();
        shared.m_kernel = *std::move(kernel);
    }
    return shared;
}

Result<SharedSvr::Fit> SharedSvr::fit(std::span<const int> fitted, std::span<const double> labels, const StopToken &stop) const
{
    Fit fit;
    if (m_kernel.rows > 0) {
        auto solved = heads::fitSvrOnKernel(m_kernel, fitted, labels, m_options, stop);
        if (!solved)
            return solved.error();
        for (const double coefficient : solved->coefficients)
            fit.supportVectors += coefficient != 0;
        fit.predictions = std::move(solved->predictions);
        fit.onKernel = *std::move(solved);
        return fit;
    }
    Matrix x(static_cast<int>(fitted.size()), m_x->columns);
    std::vector<double> y;
    for (std::size_t i = 0; i < fitted.size(); ++i) {
        std::copy_n(m_x->row(fitted[i]).begin(), x.columns, x.row(static_cast<int>(i)).begin());
        y.push_back(labels[fitted[i]]);
    }
    auto head = heads::fitSvr(x, y, m_options);
    if (!head)
        return head.error();
    fit.ready = *std::move(head);
    fit.supportVectors = static_cast<int>(fit.ready->tensors({}).front().shape.front());
    for (int row = 0; row < m_x->rows; ++row)
        fit.predictions.push_back(fit.ready->predict(m_x->row(row)));
    return fit;
}

std::shared_ptr<const heads::Head> SharedSvr::headOf(const Fit &fit, std::vector<double> scale) const
{
    return fit.ready ? fit.ready : heads::makeSvr(*m_x, fit.onKernel, m_options.gamma, std::move(scale));
}

} // namespace pawtrait::training
