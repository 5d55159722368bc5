#include "network/kernel_matrix.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pawtrait::network {

namespace {

constexpr std::int64_t blockRows = 512; // of the matrix product; a stop is answered after each
constexpr std::int64_t stripRows = 16;  // whose passes stay in the second cache
constexpr std::int64_t tile = 32;       // of the mirrored half: a tile's rows and columns stay in the first cache

/// kernel[column][row] = kernel[row][column] for the block's rows and all columns behind it.
void mirrorBlock(float *kernel, std::int64_t rows, std::int64_t first, std::int64_t count)
{
    const std::int64_t tiles = (rows - first + tile - 1) / tile;
    at::parallel_for(0, tiles, 1, [&](std::int64_t from, std::int64_t to) {
        for (std::int64_t t = from; t < to; ++t) {
            const std::int64_t left = first + t * tile, right = std::min(rows, left + tile);
            for (std::int64_t top = first; top < first + count; top += tile) {
                const std::int64_t bottom = std::min(first + count, top + tile);
                for (std::int64_t column = left; column < right; ++column) {
                    for (std::int64_t row = top; row < std::min(bottom, column); ++row)
                        kernel[column * rows + row] = kernel[row * rows + column];
                }
            }
        }
    });
}

} // namespace

Result<void> fillRbfKernel(const MatrixF &x, double gamma, MatrixF &kernel, const StopToken &stop)
{
    try {
        const c10::InferenceMode inference;
        const std::int64_t rows = x.rows;
        // -gamma |a - b|^2 = a' b' - |a'|^2 / 2 - |b'|^2 / 2 with a' = sqrt(2 gamma) a.
        const at::Tensor scaled = at::from_blob(const_cast<float *>(x.values.data()), {rows, x.columns}, at::kFloat) * std::sqrt(2 * gamma);
        const at::Tensor halves = scaled.square().sum(1).mul_(0.5);
        const at::Tensor all = at::from_blob(kernel.values.data(), {rows, rows}, at::kFloat);
        for (std::int64_t first = 0; first < rows; first += blockRows) {
            if (stop.stop_requested())
                return cancelled();
            const std::int64_t count = std::min(blockRows, rows - first), wide = rows - first;
            at::Tensor block = all.narrow(0, first, count).narrow(1, first, wide);
            at::mm_out(block, scaled.narrow(0, first, count), scaled.narrow(0, first, wide).t());
            const at::Tensor ownHalves = halves.narrow(0, first, count).unsqueeze(1), otherHalves = halves.narrow(0, first, wide);
            at::parallel_for(0, (count + stripRows - 1) / stripRows, 1, [&](std::int64_t from, std::int64_t to) {
                const c10::InferenceMode alsoHere;
                for (std::int64_t strip = from; strip < to; ++strip) {
                    const std::int64_t begin = strip * stripRows, length = std::min(stripRows, count - begin);
                    block.narrow(0, begin, length).sub_(ownHalves.narrow(0, begin, length)).sub_(otherHalves).clamp_max_(0).exp_();
                }
            });
            block.diagonal().fill_(1);
            mirrorBlock(kernel.values.data(), rows, first, count);
        }
        return {};
    } catch (const std::exception &e) {
        return Error{
            ErrorKind::OutOfMemory,
            QCoreApplication::translate("pawtrait::network", "There is not enough memory to hold every photo against every other. Close other programs, or use fewer photos."),
            QString::fromUtf8(e.what()).section(QLatin1Char('\n'), 0, 0)};
    }
}

} // namespace pawtrait::network
