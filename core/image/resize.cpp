#include "image/resize.h"

#include "image/resize_rows.h"

#include <algorithm>
#include <cmath>

namespace pawtrait::image {

namespace {

double bilinearWeight(double x)
{
    x = std::abs(x);
    return x < 1.0 ? 1.0 - x : 0.0;
}

double bicubicWeight(double x)
{
    constexpr double a = -0.5;
    x = std::abs(x);
    if (x < 1.0)
        return ((a + 2.0) * x - (a + 3.0)) * x * x + 1;
    if (x < 2.0)
        return (((x - 5) * x + 8) * x - 4) * a;
    return 0.0;
}

ResizeKernel kernelFor(int inSize, double from, double to, int outSize, Filter filter)
{
    const double support0 = filter == Filter::Bicubic ? 2.0 : 1.0;
    const double scale = (to - from) / outSize;
    const double filterScale = std::max(scale, 1.0);
    const double support = support0 * filterScale;
    ResizeKernel kernel;
    kernel.taps = static_cast<int>(std::ceil(support)) * 2 + 1;
    kernel.first.resize(static_cast<std::size_t>(outSize));
    kernel.count.resize(static_cast<std::size_t>(outSize));
    kernel.weights.assign(static_cast<std::size_t>(outSize) * static_cast<std::size_t>(kernel.taps), 0);
    std::vector<double> weights(static_cast<std::size_t>(kernel.taps));
    const double inverse = 1.0 / filterScale;
    for (int place = 0; place < outSize; ++place) {
        const double centre = from + (place + 0.5) * scale;
        const int low = std::max(0, static_cast<int>(centre - support + 0.5));
        const int high = std::min(inSize, static_cast<int>(centre + support + 0.5));
        const int count = high - low;
        double sum = 0;
        for (int i = 0; i < count; ++i) {
            const double x = (i + low - centre + 0.5) * inverse;
            const double w = filter == Filter::Bicubic ? bicubicWeight(x) : bilinearWeight(x);
            weights[static_cast<std::size_t>(i)] = w;
            sum += w;
        }
        std::int32_t *out = kernel.weights.data() + static_cast<std::size_t>(place) * static_cast<std::size_t>(kernel.taps);
        for (int i = 0; i < count; ++i) {
            const double w = (sum != 0.0 ? weights[static_cast<std::size_t>(i)] / sum : weights[static_cast<std::size_t>(i)]) * (1 << precisionBits);
            out[i] = static_cast<std::int32_t>(w < 0 ? w - 0.5 : w + 0.5);
        }
        kernel.first[static_cast<std::size_t>(place)] = low;
        kernel.count[static_cast<std::size_t>(place)] = count;
    }
    return kernel;
}

} // namespace

RgbImage resize(const RgbImage &source, int width, int height, Filter filter)
{
    return resize(source, Box{0, 0, static_cast<double>(source.width), static_cast<double>(source.height)}, width, height, filter);
}

RgbImage resize(const RgbImage &source, const Box &box, int width, int height, Filter filter)
{
    // Pillow skips a pass that would change nothing, and copies when both would.
    const bool needHorizontal = width != source.width || box.left != 0 || box.right != width;
    const bool needVertical = height != source.height || box.top != 0 || box.bottom != height;
    if (!needHorizontal && !needVertical)
        return source;
    static const ResizeRows passes = quickRows();
    const ResizeKernel vertical = kernelFor(source.height, box.top, box.bottom, height, filter);
    const int firstRow = needVertical ? vertical.first.front() : 0;
    const int lastRow = needVertical ? vertical.first.back() + vertical.count.back() : source.height;

    RgbImage narrowed;
    const RgbImage *rows = &source;
    int rowOffset = 0;
    if (needHorizontal) {
        const ResizeKernel horizontal = kernelFor(source.width, box.left, box.right, width, filter);
        narrowed = RgbImage(width, lastRow - firstRow);
        for (int y = firstRow; y < lastRow; ++y)
            passes.horizontal(source.row(y), source.width, narrowed.row(y - firstRow), width, horizontal);
        rows = &narrowed;
        rowOffset = firstRow;
    }
    if (!needVertical)
        return narrowed;
    RgbImage result(width, height);
    const std::size_t rowBytes = static_cast<std::size_t>(width) * 3;
    for (int y = 0; y < height; ++y) {
        const auto place = static_cast<std::size_t>(y);
        passes.vertical(rows->row(vertical.first[place] - rowOffset), rowBytes, result.row(y), vertical.weights.data() + place * static_cast<std::size_t>(vertical.taps),
                        vertical.count[place]);
    }
    return result;
}

RgbImage fitted(const RgbImage &source, int side)
{
    if (source.isNull())
        return {};
    const double scale = std::min(1.0, static_cast<double>(side) / std::max(source.width, source.height));
    const auto scaled = [scale](int length) { return std::max(1, static_cast<int>(length * scale + 0.5)); };
    return resize(source, scaled(source.width), scaled(source.height), Filter::Bicubic);
}

RgbImage mirrored(const RgbImage &source)
{
    RgbImage result(source.width, source.height);
    for (int y = 0; y < source.height; ++y) {
        const std::uint8_t *from = source.row(y) + static_cast<std::size_t>(source.width) * 3;
        std::uint8_t *to = result.row(y);
        for (int x = 0; x < source.width; ++x, to += 3) {
            from -= 3;
            std::copy_n(from, 3, to);
        }
    }
    return result;
}

} // namespace pawtrait::image
