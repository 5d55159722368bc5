#include "network/kernel.h"

#include "network/engine.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <new>

namespace pawtrait::network {

Result<MatrixF> rbfKernel(const Matrix &x, double gamma, const StopToken &stop)
{
    const bool fine =
        x.rows > 0 && x.columns > 0 && gamma > 0 && std::isfinite(gamma) && std::all_of(x.values.begin(), x.values.end(), [](double value) { return std::isfinite(value); });
    if (!fine)
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("pawtrait::network", "Photos cannot be held against one another: a feature is not a finite number. Train the network again."),
                     {}};
    const auto loaded = engine();
    if (!loaded)
        return loaded.error();
    try {
        // Distances do not change when all rows are moved; around their mean they lose the fewest digits.
        std::vector<double> mean(static_cast<std::size_t>(x.columns));
        for (int i = 0; i < x.rows; ++i) {
            for (int j = 0; j < x.columns; ++j)
                mean[j] += x.row(i)[j] / x.rows;
        }
        MatrixF centred(x.rows, x.columns), kernel(x.rows, x.rows);
        for (int i = 0; i < x.rows; ++i) {
            for (int j = 0; j < x.columns; ++j)
                centred.row(i)[j] = static_cast<float>(x.row(i)[j] - mean[j]);
        }
        if (auto filled = (*loaded)->rbfKernel(centred, gamma, kernel, stop); !filled)
            return filled.error();
        return kernel;
    } catch (const std::bad_alloc &) {
        return Error{
            ErrorKind::OutOfMemory,
            QCoreApplication::translate("pawtrait::network", "There is not enough memory to hold every photo against every other. Close other programs, or use fewer photos."),
            QStringLiteral("%1 rows").arg(x.rows)};
    }
}

} // namespace pawtrait::network
