#include "training/augmentation.h"

#include "image/resize.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <numbers>

namespace pawtrait::training {

namespace {

using Colour = std::array<double, 3>;

Colour meanColour(const image::RgbImage &picture)
{
    std::array<std::uint64_t, 3> sum{};
    for (std::size_t i = 0; i < picture.bytes.size(); ++i)
        sum[i % 3] += picture.bytes[i];
    Colour mean{};
    for (std::size_t c = 0; c < 3; ++c)
        mean[c] = 3 * static_cast<double>(sum[c]) / static_cast<double>(picture.bytes.size());
    return mean;
}

std::uint8_t toByte(double value)
{
    return static_cast<std::uint8_t>(std::clamp(static_cast<int>(value + 0.5), 0, 255));
}

image::RgbImage upsideDown(const image::RgbImage &picture)
{
    image::RgbImage turned(picture.width, picture.height);
    const std::size_t row = static_cast<std::size_t>(picture.width) * 3;
    for (int y = 0; y < picture.height; ++y)
        std::memcpy(turned.row(y), picture.row(picture.height - 1 - y), row);
    return turned;
}

/// torchvision's RandomResizedCrop: share of the area, then a shape between 3:4 and 4:3 (in the logarithm).
image::Box randomCrop(const image::RgbImage &picture, double least, Random &random)
{
    constexpr int tries = 10;
    for (int i = 0; i < tries; ++i) {
        const double area = random.uniform(least, 1) * picture.width * picture.height;
        const double shape = std::exp(random.uniform(std::log(3.0 / 4), std::log(4.0 / 3)));
        const double width = std::round(std::sqrt(area * shape)), height = std::round(std::sqrt(area / shape));
        if (width < 1 || height < 1 || width > picture.width || height > picture.height)
            continue;
        const int left = random.below(picture.width - static_cast<int>(width) + 1), top = random.below(picture.height - static_cast<int>(height) + 1);
        return {static_cast<double>(left), static_cast<double>(top), left + width, top + height};
    }
    return {0, 0, static_cast<double>(picture.width), static_cast<double>(picture.height)};
}

/// Turned by `degrees`, scaled, moved, about the middle; bilinear.
image::RgbImage moved(const image::RgbImage &picture, double degrees, double scale, double right, double down)
{
    const Colour outside = meanColour(picture);
    image::RgbImage result(picture.width, picture.height);
    const double angle = degrees * std::numbers::pi / 180, cosine = std::cos(angle) / scale, sine = std::sin(angle) / scale;
    const double middleX = (picture.width - 1) / 2.0, middleY = (picture.height - 1) / 2.0;
    for (int y = 0; y < picture.height; ++y) {
        std::uint8_t *to = result.row(y);
        for (int x = 0; x < picture.width; ++x, to += 3) {
            const double dx = x - middleX - right, dy = y - middleY - down;
            const double fromX = middleX + cosine * dx + sine * dy, fromY = middleY - sine * dx + cosine * dy;
            const double left = std::floor(fromX), top = std::floor(fromY), partX = fromX - left, partY = fromY - top;
            for (std::size_t c = 0; c < 3; ++c) {
                double value = 0;
                for (int k = 0; k < 4; ++k) {
                    const double px = left + k % 2, py = top + k / 2, weight = (k % 2 ? partX : 1 - partX) * (k / 2 ? partY : 1 - partY);
                    const bool inside = px >= 0 && py >= 0 && px < picture.width && py < picture.height;
                    value += weight * (inside ? picture.row(static_cast<int>(py))[static_cast<std::size_t>(px) * 3 + c] : outside[c]);
                }
                to[c] = toByte(value);
            }
        }
    }
    return result;
}

/// Brightness, then contrast about the mean grey, then saturation about each pixel's grey.
void jitter(image::RgbImage &picture, double brightness, double contrast, double saturation)
{
    const auto grey = [](double r, double g, double b) { return 0.299 * r + 0.587 * g + 0.114 * b; };
    const Colour mean = meanColour(picture);
    const double middle = brightness * grey(mean[0], mean[1], mean[2]);
    for (std::size_t i = 0; i < picture.bytes.size(); i += 3) {
        Colour colour{};
        for (std::size_t c = 0; c < 3; ++c)
            colour[c] = middle + (picture.bytes[i + c] * brightness - middle) * contrast;
        const double own = grey(colour[0], colour[1], colour[2]);
        for (std::size_t c = 0; c < 3; ++c)
            picture.bytes[i + c] = toByte(own + (colour[c] - own) * saturation);
    }
}

/// torchvision's RandomErasing: 2 to 33 % of the area, sides 3:10 to 10:3.
void erase(image::RgbImage &picture, Random &random)
{
    const Colour mean = meanColour(picture);
    const double area = random.uniform(0.02, 0.33) * picture.width * picture.height, shape = std::exp(random.uniform(std::log(0.3), std::log(1 / 0.3)));
    const int width = std::min(picture.width, static_cast<int>(std::sqrt(area * shape))), height = std::min(picture.height, static_cast<int>(std::sqrt(area / shape)));
    const int left = random.below(picture.width - width + 1), top = random.below(picture.height - height + 1);
    for (int y = top; y < top + height; ++y) {
        for (int x = left; x < left + width; ++x) {
            for (std::size_t c = 0; c < 3; ++c)
                picture.row(y)[static_cast<std::size_t>(x) * 3 + c] = toByte(mean[c]);
        }
    }
}

} // namespace

image::RgbImage augmented(const image::RgbImage &picture, const Recipe &recipe, Random &random)
{
    image::RgbImage result = picture;
    if (random.uniform() < recipe.horizontalFlip)
        result = image::mirrored(result);
    if (random.uniform() < recipe.verticalFlip)
        result = upsideDown(result);
    if (recipe.cropScale < 1)
        result = image::resize(result, randomCrop(result, recipe.cropScale, random), picture.width, picture.height, image::Filter::Bilinear);
    if (recipe.affineDegrees > 0 || recipe.affineShift > 0 || recipe.affineScale > 0) {
        const double degrees = random.uniform(-recipe.affineDegrees, recipe.affineDegrees), scale = random.uniform(1 - recipe.affineScale, 1 + recipe.affineScale);
        const double right = random.uniform(-recipe.affineShift, recipe.affineShift) * picture.width, down = random.uniform(-recipe.affineShift, recipe.affineShift) * picture.height;
        result = moved(result, degrees, scale, right, down);
    }
    if (recipe.brightness > 0 || recipe.contrast > 0 || recipe.saturation > 0) {
        const double brightness = random.uniform(1 - recipe.brightness, 1 + recipe.brightness), contrast = random.uniform(1 - recipe.contrast, 1 + recipe.contrast);
        jitter(result, brightness, contrast, random.uniform(1 - recipe.saturation, 1 + recipe.saturation));
    }
    if (random.uniform() < recipe.erasing)
        erase(result, random);
    return result;
}

} // namespace pawtrait::training
