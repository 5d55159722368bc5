#include "exporting/padding.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pawtrait::exporting {

namespace {

/// Running means of 2 * radius + 1 places along one line of `count` pixels, `step` bytes apart; edges go on as they end.
void blurLine(std::uint8_t *line, int count, std::ptrdiff_t step, int radius, std::vector<std::uint8_t> &copy)
{
    copy.resize(static_cast<std::size_t>(count));
    const int window = 2 * radius + 1;
    for (int channel = 0; channel < 3; ++channel) {
        for (int i = 0; i < count; ++i)
            copy[static_cast<std::size_t>(i)] = line[i * step + channel];
        const auto at = [&](int i) { return static_cast<int>(copy[static_cast<std::size_t>(std::clamp(i, 0, count - 1))]); };
        int sum = 0;
        for (int i = -radius; i <= radius; ++i)
            sum += at(i);
        for (int i = 0; i < count; ++i) {
            line[i * step + channel] = static_cast<std::uint8_t>((sum + window / 2) / window);
            sum += at(i + radius + 1) - at(i - radius);
        }
    }
}

/// Three box blurs are close to a Gaussian of standard deviation `sigma` pixels.
void blur(image::RgbImage &picture, double sigma)
{
    const int radius = std::max(1, static_cast<int>(std::lround((std::sqrt(4 * sigma * sigma + 1) - 1) / 2)));
    const std::ptrdiff_t rowBytes = static_cast<std::ptrdiff_t>(picture.width) * 3;
    std::vector<std::uint8_t> copy;
    for (int pass = 0; pass < 3; ++pass) {
        for (int y = 0; y < picture.height; ++y)
            blurLine(picture.row(y), picture.width, 3, radius, copy);
        for (int x = 0; x < picture.width; ++x)
            blurLine(picture.row(0) + static_cast<std::ptrdiff_t>(x) * 3, picture.height, rowBytes, radius, copy);
    }
}

image::RgbImage blurredEnlargement(const image::RgbImage &photo, int width, int height)
{
    // The blur takes away all that an eighth of the size cannot hold.
    constexpr double reduction = 8;
    const int smallWidth = std::max(1, static_cast<int>(std::lround(width / reduction))), smallHeight = std::max(1, static_cast<int>(std::lround(height / reduction)));
    const double shape = static_cast<double>(width) / height;
    const double partWidth = std::min<double>(photo.width, photo.height * shape), partHeight = std::min<double>(photo.height, photo.width / shape);
    const double left = (photo.width - partWidth) / 2, top = (photo.height - partHeight) / 2;
    image::RgbImage small = image::resize(photo, image::Box{left, top, left + partWidth, top + partHeight}, smallWidth, smallHeight, image::Filter::Bilinear);
    blur(small, 0.06 * std::max(smallWidth, smallHeight));
    return image::resize(small, width, height, image::Filter::Bicubic);
}

image::RgbImage edgeColour(const image::RgbImage &photo, const Layout &layout)
{
    const int across = layout.photoWidth < layout.width ? std::max(1, photo.width / 50) : 0, down = layout.photoHeight < layout.height ? std::max(1, photo.height / 50) : 0;
    std::array<std::uint64_t, 3> sum{};
    std::uint64_t count = 0;
    for (int y = 0; y < photo.height; ++y) {
        const bool wholeRow = y < down || y >= photo.height - down;
        for (int x = 0; x < photo.width; ++x) {
            if (!wholeRow && x >= across && x < photo.width - across)
                continue;
            for (std::size_t c = 0; c < 3; ++c)
                sum[c] += photo.row(y)[static_cast<std::size_t>(x) * 3 + c];
            ++count;
        }
    }
    image::RgbImage canvas(layout.width, layout.height);
    for (std::size_t i = 0; i < canvas.bytes.size(); ++i)
        canvas.bytes[i] = static_cast<std::uint8_t>((sum[i % 3] + count / 2) / count);
    return canvas;
}

} // namespace

image::RgbImage padded(const image::RgbImage &photo, const Layout &layout, Padding padding)
{
    image::RgbImage canvas = padding == Padding::BlurredPhoto ? blurredEnlargement(photo, layout.width, layout.height) : edgeColour(photo, layout);
    for (int y = 0; y < photo.height; ++y)
        std::copy_n(photo.row(y), static_cast<std::size_t>(photo.width) * 3, canvas.row(layout.photoY + y) + static_cast<std::ptrdiff_t>(layout.photoX) * 3);
    return canvas;
}

} // namespace pawtrait::exporting
