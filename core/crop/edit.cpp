#include "crop/edit.h"

#include "image/resize.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <new>
#include <numbers>

namespace pawtrait::crop {

namespace {

using image::PixelRect;
using image::RgbImage;

constexpr double shoulderFrom = 0.5; // linear light above it is rolled off when a photo is made brighter

double held(double value, double low, double high, double otherwise)
{
    return std::isfinite(value) ? std::clamp(value, low, high) : otherwise;
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// Width and height of the upright box around a frame turned by `angle`.
std::pair<double, double> extentOf(double width, double height, double angle)
{
    const double c = std::abs(std::cos(radians(angle))), s = std::abs(std::sin(radians(angle)));
    return {width * c + height * s, width * s + height * c};
}

RgbImage cut(const RgbImage &source, const PixelRect &rect)
{
    RgbImage result(rect.width, rect.height);
    for (int y = 0; y < rect.height; ++y)
        std::copy_n(source.row(rect.y + y) + static_cast<std::size_t>(rect.x) * 3, static_cast<std::size_t>(rect.width) * 3, result.row(y));
    return result;
}

/// Catmull-Rom weights of the four places around `t` of the way from the second to the third.
std::array<float, 4> cubicWeights(float t)
{
    const float t2 = t * t, t3 = t2 * t;
    return {-0.5f * t + t2 - 0.5f * t3, 1 - 2.5f * t2 + 1.5f * t3, 0.5f * t + 2 * t2 - 1.5f * t3, -0.5f * t2 + 0.5f * t3};
}

/// A frame of width x height about (centreX, centreY) from the photo turned clockwise by `angle`; edge pixels go on outside.
RgbImage cutTurned(const RgbImage &source, double centreX, double centreY, int width, int height, double angle)
{
    RgbImage result(width, height);
    const double c = std::cos(radians(angle)), s = std::sin(radians(angle));
    for (int y = 0; y < height; ++y) {
        std::uint8_t *out = result.row(y);
        for (int x = 0; x < width; ++x, out += 3) {
            const double dx = x + 0.5 - width / 2.0, dy = y + 0.5 - height / 2.0;
            const double fromX = centreX + c * dx + s * dy - 0.5, fromY = centreY - s * dx + c * dy - 0.5;
            const int left = static_cast<int>(std::floor(fromX)), top = static_cast<int>(std::floor(fromY));
            const auto weightsX = cubicWeights(static_cast<float>(fromX - left)), weightsY = cubicWeights(static_cast<float>(fromY - top));
            float sum[3] = {0.5f, 0.5f, 0.5f};
            for (int j = 0; j < 4; ++j) {
                const std::uint8_t *row = source.row(std::clamp(top - 1 + j, 0, source.height - 1));
                for (int i = 0; i < 4; ++i) {
                    const std::uint8_t *pixel = row + static_cast<std::size_t>(std::clamp(left - 1 + i, 0, source.width - 1)) * 3;
                    const float weight = weightsX[static_cast<std::size_t>(i)] * weightsY[static_cast<std::size_t>(j)];
                    for (int k = 0; k < 3; ++k)
                        sum[k] += weight * pixel[k];
                }
            }
            for (int k = 0; k < 3; ++k)
                out[k] = static_cast<std::uint8_t>(std::clamp(sum[k], 0.0f, 255.0f));
        }
    }
    return result;
}

double linearFromSrgb(double v)
{
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

double srgbFromLinear(double v)
{
    return v <= 0.0031308 ? v * 12.92 : 1.055 * std::pow(v, 1 / 2.4) - 0.055;
}

std::array<std::uint8_t, 256> toneCurve(double factor, double contrast)
{
    std::array<std::uint8_t, 256> curve{};
    for (std::size_t i = 0; i < curve.size(); ++i) {
        double light = linearFromSrgb(static_cast<double>(i) / 255) * factor;
        if (factor > 1 && light > shoulderFrom)
            light = 1 -
                (1 - shoulderFrom) * std::pow((factor - light) / (factor - shoulderFrom), (factor - shoulderFrom) / (1 - shoulderFrom)); // slope 1 at the knee, white stays white
        const double value = srgbFromLinear(std::min(light, 1.0));
        const double bent = value + contrast * (value * value * (3 - 2 * value) - value); // towards a smooth step, or away
        curve[i] = static_cast<std::uint8_t>(std::lround(std::clamp(bent, 0.0, 1.0) * 255));
    }
    return curve;
}

void applyTone(RgbImage &picture, const Edit &edit)
{
    if (edit.exposure == 0 && edit.contrast == 0 && edit.whiteBalance == Edit().whiteBalance)
        return;
    std::array<std::array<std::uint8_t, 256>, 3> curves;
    for (std::size_t k = 0; k < 3; ++k)
        curves[k] = toneCurve(std::exp2(edit.exposure) * edit.whiteBalance[k], edit.contrast);
    for (std::size_t i = 0; i + 2 < picture.bytes.size(); i += 3) {
        for (std::size_t k = 0; k < 3; ++k)
            picture.bytes[i + k] = curves[k][picture.bytes[i + k]];
    }
}

/// The photo enlarged until it covers width x height, so soft that only its colours remain, a little darker.
RgbImage softBackground(const RgbImage &picture, int width, int height)
{
    constexpr int coarseSide = 12; // cells of the longer side; the enlargement from so few is the blur
    const double shape = static_cast<double>(width) / height, own = static_cast<double>(picture.width) / picture.height;
    const double usedWidth = own > shape ? picture.height * shape : picture.width, usedHeight = own > shape ? picture.height : picture.width / shape;
    const image::Box box{(picture.width - usedWidth) / 2, (picture.height - usedHeight) / 2, (picture.width + usedWidth) / 2, (picture.height + usedHeight) / 2};
    const int longer = std::max(width, height);
    const auto coarse = [longer](int side) { return std::max(2, static_cast<int>(std::lround(static_cast<double>(coarseSide) * side / longer))); };
    RgbImage small = image::resize(picture, box, coarse(width), coarse(height), image::Filter::Bilinear);
    for (std::uint8_t &value : small.bytes)
        value = static_cast<std::uint8_t>(value * 0.85);
    return image::resize(small, width, height, image::Filter::Bicubic);
}

/// One colour: the mean along the two edges that the canvas continues.
RgbImage edgeBackground(const RgbImage &picture, int width, int height)
{
    std::array<double, 3> sum{};
    double count = 0;
    const auto add = [&](int x, int y) {
        for (std::size_t k = 0; k < 3; ++k)
            sum[k] += picture.row(y)[static_cast<std::size_t>(x) * 3 + k];
        ++count;
    };
    if (width > picture.width) {
        for (int y = 0; y < picture.height; ++y)
            add(0, y), add(picture.width - 1, y);
    } else {
        for (int x = 0; x < picture.width; ++x)
            add(x, 0), add(x, picture.height - 1);
    }
    RgbImage result(width, height);
    for (std::size_t i = 0; i < result.bytes.size(); ++i)
        result.bytes[i] = static_cast<std::uint8_t>(std::lround(sum[i % 3] / count));
    return result;
}

std::pair<int, int> canvasSize(int pictureWidth, int pictureHeight, const Canvas &canvas)
{
    if (static_cast<double>(pictureWidth) / pictureHeight < canvas.ratio)
        return {std::max(pictureWidth, static_cast<int>(std::lround(pictureHeight * canvas.ratio))), pictureHeight};
    return {pictureWidth, std::max(pictureHeight, static_cast<int>(std::lround(pictureWidth / canvas.ratio)))};
}

RgbImage onCanvas(RgbImage picture, const Canvas &canvas)
{
    const auto [width, height] = canvasSize(picture.width, picture.height, canvas);
    if (width == picture.width && height == picture.height)
        return picture;
    RgbImage result = canvas.fill == Canvas::Fill::BlurredPhoto ? softBackground(picture, width, height) : edgeBackground(picture, width, height);
    const int left = (width - picture.width) / 2, top = (height - picture.height) / 2;
    for (int y = 0; y < picture.height; ++y)
        std::copy_n(picture.row(y), static_cast<std::size_t>(picture.width) * 3, result.row(top + y) + static_cast<std::size_t>(left) * 3);
    return result;
}

} // namespace

Edit heldToRanges(Edit edit)
{
    edit.angle = held(edit.angle, -45, 45, 0);
    for (double &factor : edit.whiteBalance)
        factor = held(factor, 0.25, 4, 1);
    edit.exposure = held(edit.exposure, -3, 3, 0);
    edit.contrast = held(edit.contrast, -1, 1, 0);
    if (edit.canvas)
        edit.canvas->ratio = held(edit.canvas->ratio, 0.25, 4, 1);
    return edit;
}

PixelRect frameOf(const Edit &edit, int originalWidth, int originalHeight)
{
    const double angle = held(edit.angle, -45, 45, 0), photoWidth = originalWidth, photoHeight = originalHeight;
    double width = photoWidth, height = photoHeight, centreX = photoWidth / 2, centreY = photoHeight / 2;
    if (edit.crop) { // in double: any four ints are a rectangle here
        width = std::clamp<double>(edit.crop->width, 1, photoWidth);
        height = std::clamp<double>(edit.crop->height, 1, photoHeight);
        centreX = edit.crop->x + std::max<double>(edit.crop->width, 1) / 2;
        centreY = edit.crop->y + std::max<double>(edit.crop->height, 1) / 2;
    }
    const auto [wide, high] = extentOf(width, height, angle);
    const double scale = std::min({1.0, photoWidth / wide, photoHeight / high});
    // Down to whole pixels, but what is whole already must stay so.
    const auto whole = [](double side) { return std::max(1.0, std::floor(side + 1e-6)); };
    width = whole(width * scale);
    height = whole(height * scale);
    const auto [halfWide, halfHigh] = std::pair(std::min(wide * scale, photoWidth) / 2, std::min(high * scale, photoHeight) / 2);
    const double x = std::clamp(centreX, halfWide, photoWidth - halfWide) - width / 2, y = std::clamp(centreY, halfHigh, photoHeight - halfHigh) - height / 2;
    return {static_cast<int>(std::clamp(std::floor(x + 0.5), 0.0, photoWidth - width)), static_cast<int>(std::clamp(std::floor(y + 0.5), 0.0, photoHeight - height)),
            static_cast<int>(width), static_cast<int>(height)};
}

std::pair<int, int> sizeAfter(const Edit &asked, int originalWidth, int originalHeight)
{
    const Edit edit = heldToRanges(asked);
    const PixelRect frame = frameOf(edit, originalWidth, originalHeight);
    return edit.canvas ? canvasSize(frame.width, frame.height, *edit.canvas) : std::pair(frame.width, frame.height);
}

Result<RgbImage> applyEdit(const image::Photo &photo, const Edit &asked)
{
    const RgbImage &source = photo.pixels;
    if (source.isNull())
        return RgbImage();
    try {
        const Edit edit = heldToRanges(asked);
        const PixelRect frame = frameOf(edit, photo.originalWidth, photo.originalHeight);
        const double scaleX = static_cast<double>(source.width) / photo.originalWidth, scaleY = static_cast<double>(source.height) / photo.originalHeight;
        const int width = std::clamp(static_cast<int>(std::lround(frame.width * scaleX)), 1, source.width);
        const int height = std::clamp(static_cast<int>(std::lround(frame.height * scaleY)), 1, source.height);
        RgbImage result;
        if (edit.angle == 0) {
            const int x = std::clamp(static_cast<int>(std::lround(frame.x * scaleX)), 0, source.width - width),
                      y = std::clamp(static_cast<int>(std::lround(frame.y * scaleY)), 0, source.height - height);
            result = cut(source, {x, y, width, height});
        } else {
            result = cutTurned(source, (frame.x + frame.width / 2.0) * scaleX, (frame.y + frame.height / 2.0) * scaleY, width, height, edit.angle);
        }
        applyTone(result, edit);
        return edit.canvas ? onCanvas(std::move(result), *edit.canvas) : std::move(result);
    } catch (const std::bad_alloc &) {
        return Error{
            ErrorKind::OutOfMemory, QCoreApplication::translate("pawtrait::crop", "There is not enough memory to change this photo. Close other programs and try again."), {}};
    }
}

Result<RgbImage> applyEdit(const RgbImage &picture, const Edit &edit)
{
    try {
        return applyEdit(image::Photo{picture, picture.width, picture.height, {}}, edit);
    } catch (const std::bad_alloc &) { // the copy
        return Error{
            ErrorKind::OutOfMemory, QCoreApplication::translate("pawtrait::crop", "There is not enough memory to change this photo. Close other programs and try again."), {}};
    }
}

} // namespace pawtrait::crop
