#include "image/resize.h"

#include <algorithm>
#include <cmath>

namespace pawtrait::image {

namespace {

// Pillow's Resample.c: 8-bit pixels, weights with 22 fractional bits, horizontal pass first, each pass rounded to 8 bits.
constexpr int precisionBits = 32 - 8 - 2;

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

/// For each output place: the first input place, how many, and their fixed-point weights (`taps` a place).
struct Kernel {
    int taps = 0;
    std::vector<int> first;
    std::vector<int> count;
    std::vector<std::int32_t> weights;
};

Kernel kernelFor(int inSize, double from, double to, int outSize, Filter filter)
{
    const double support0 = filter == Filter::Bicubic ? 2.0 : 1.0;
    const double scale = (to - from) / outSize;
    const double filterScale = std::max(scale, 1.0);
    const double support = support0 * filterScale;
    Kernel kernel;
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

std::uint8_t clipped(std::int32_t value)
{
    return static_cast<std::uint8_t>(std::clamp(value >> precisionBits, 0, 255));
}

/// One row, three channels at a time.
void horizontalRow(const std::uint8_t *from, std::uint8_t *to, int outWidth, const Kernel &kernel)
{
    for (int x = 0; x < outWidth; ++x) {
        const auto place = static_cast<std::size_t>(x);
        const std::uint8_t *pixel = from + static_cast<std::size_t>(kernel.first[place]) * 3;
        const std::int32_t *weight = kernel.weights.data() + place * static_cast<std::size_t>(kernel.taps);
        std::int32_t r = 1 << (precisionBits - 1), g = r, b = r;
        for (int i = 0; i < kernel.count[place]; ++i, pixel += 3) {
            r += pixel[0] * weight[i];
            g += pixel[1] * weight[i];
            b += pixel[2] * weight[i];
        }
        to[0] = clipped(r);
        to[1] = clipped(g);
        to[2] = clipped(b);
        to += 3;
    }
}

/// One output row from the rows that it needs: whole rows at a time, so that the compiler vectorises over columns.
void verticalRow(const std::uint8_t *from, std::size_t rowBytes, std::uint8_t *to, const std::int32_t *weights, int count, std::vector<std::int32_t> &sums)
{
    std::fill(sums.begin(), sums.end(), 1 << (precisionBits - 1));
    for (int i = 0; i < count; ++i, from += rowBytes) {
        const std::int32_t weight = weights[i];
        for (std::size_t k = 0; k < rowBytes; ++k)
            sums[k] += from[k] * weight;
    }
    for (std::size_t k = 0; k < rowBytes; ++k)
        to[k] = clipped(sums[k]);
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
    const Kernel vertical = kernelFor(source.height, box.top, box.bottom, height, filter);
    const int firstRow = needVertical ? vertical.first.front() : 0;
    const int lastRow = needVertical ? vertical.first.back() + vertical.count.back() : source.height;

    RgbImage narrowed;
    const RgbImage *rows = &source;
    int rowOffset = 0;
    if (needHorizontal) {
        const Kernel horizontal = kernelFor(source.width, box.left, box.right, width, filter);
        narrowed = RgbImage(width, lastRow - firstRow);
        for (int y = firstRow; y < lastRow; ++y)
            horizontalRow(source.row(y), narrowed.row(y - firstRow), width, horizontal);
        rows = &narrowed;
        rowOffset = firstRow;
    }
    if (!needVertical)
        return narrowed;
    RgbImage result(width, height);
    const std::size_t rowBytes = static_cast<std::size_t>(width) * 3;
    std::vector<std::int32_t> sums(rowBytes);
    for (int y = 0; y < height; ++y) {
        const auto place = static_cast<std::size_t>(y);
        verticalRow(rows->row(vertical.first[place] - rowOffset), rowBytes, result.row(y), vertical.weights.data() + place * static_cast<std::size_t>(vertical.taps),
                    vertical.count[place], sums);
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
