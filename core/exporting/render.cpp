#include "exporting/render.h"

#include "exporting/padding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace pawtrait::exporting {

namespace {

constexpr double sameShape = 0.01;     // rounding of a crop to whole pixels moves its ratio by up to 1/400
constexpr double outsideTolerance = 1; // pixels

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::exporting", text);
}

double widthOf(const image::Box &box)
{
    return box.right - box.left;
}

double heightOf(const image::Box &box)
{
    return box.bottom - box.top;
}

/// The same middle, another size.
image::Box resized(const image::Box &box, double width, double height)
{
    const double x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
    return {x - width / 2, y - height / 2, x + width / 2, y + height / 2};
}

/// The turn of the frame's corners into the photo: the photo turned clockwise is the frame turned the other way.
struct Turn {
    double cosine, sine, middleX, middleY;

    Turn(const image::Box &box, double degrees)
        : cosine(std::cos(degrees * std::numbers::pi / 180)),
          sine(std::sin(degrees * std::numbers::pi / 180)),
          middleX((box.left + box.right) / 2),
          middleY((box.top + box.bottom) / 2)
    {}
    std::pair<double, double> inPhoto(double x, double y) const
    {
        const double dx = x - middleX, dy = y - middleY;
        return {middleX + dx * cosine + dy * sine, middleY - dx * sine + dy * cosine};
    }
};

bool liesInside(const Crop &crop, double width, double height)
{
    const Turn turn(crop.box, crop.angle);
    for (const double x : {crop.box.left, crop.box.right}) {
        for (const double y : {crop.box.top, crop.box.bottom}) {
            const auto [px, py] = turn.inPhoto(x, y);
            if (px < -outsideTolerance || py < -outsideTolerance || px > width + outsideTolerance || py > height + outsideTolerance)
                return false;
        }
    }
    return true;
}

bool isNumber(const Crop &crop)
{
    return std::isfinite(crop.box.left) && std::isfinite(crop.box.top) && std::isfinite(crop.box.right) && std::isfinite(crop.box.bottom) && std::isfinite(crop.angle) &&
        std::abs(crop.angle) <= 45;
}

/// Catmull-Rom, as Pillow's bicubic.
std::array<float, 4> cubicWeights(double fraction)
{
    const auto weight = [](double x) {
        x = std::abs(x);
        return x < 1 ? (1.5 * x - 2.5) * x * x + 1 : x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0.0;
    };
    return {static_cast<float>(weight(1 + fraction)), static_cast<float>(weight(fraction)), static_cast<float>(weight(1 - fraction)), static_cast<float>(weight(2 - fraction))};
}

/// What the frame sees of a photo turned under it, at the photo's own scale.
image::RgbImage turned(const image::RgbImage &source, const image::Box &box, double angle)
{
    const Turn turn(box, angle);
    image::RgbImage result(std::max(1, static_cast<int>(std::lround(widthOf(box)))), std::max(1, static_cast<int>(std::lround(heightOf(box)))));
    const double stepX = widthOf(box) / result.width, stepY = heightOf(box) / result.height;
    for (int y = 0; y < result.height; ++y) {
        std::uint8_t *to = result.row(y);
        for (int x = 0; x < result.width; ++x, to += 3) {
            auto [px, py] = turn.inPhoto(box.left + (x + 0.5) * stepX, box.top + (y + 0.5) * stepY);
            px = std::clamp(px - 0.5, 0.0, source.width - 1.0);
            py = std::clamp(py - 0.5, 0.0, source.height - 1.0);
            const int left = static_cast<int>(px), top = static_cast<int>(py);
            const auto across = cubicWeights(px - left), down = cubicWeights(py - top);
            std::array<float, 3> sum{};
            for (int j = 0; j < 4; ++j) {
                const std::uint8_t *row = source.row(std::clamp(top + j - 1, 0, source.height - 1));
                std::array<float, 3> part{};
                for (int i = 0; i < 4; ++i) {
                    const std::uint8_t *pixel = row + static_cast<std::ptrdiff_t>(std::clamp(left + i - 1, 0, source.width - 1)) * 3;
                    for (std::size_t c = 0; c < 3; ++c)
                        part[c] += across[static_cast<std::size_t>(i)] * pixel[c];
                }
                for (std::size_t c = 0; c < 3; ++c)
                    sum[c] += down[static_cast<std::size_t>(j)] * part[c];
            }
            for (std::size_t c = 0; c < 3; ++c)
                to[c] = static_cast<std::uint8_t>(std::clamp(sum[c] + 0.5F, 0.0F, 255.0F));
        }
    }
    return result;
}

image::RgbImage fitted(const image::Photo &photo, const Layout &layout, double angle)
{
    const image::RgbImage &pixels = photo.pixels;
    const double scaleX = static_cast<double>(pixels.width) / photo.originalWidth, scaleY = static_cast<double>(pixels.height) / photo.originalHeight;
    image::Box box{layout.box.left * scaleX, layout.box.top * scaleY, layout.box.right * scaleX, layout.box.bottom * scaleY};
    if (angle != 0)
        return image::resize(turned(pixels, box, angle), layout.photoWidth, layout.photoHeight, image::Filter::Bicubic);
    box.left = std::clamp(box.left, 0.0, pixels.width - 1.0);
    box.top = std::clamp(box.top, 0.0, pixels.height - 1.0);
    box.right = std::clamp(box.right, box.left + 0.5, static_cast<double>(pixels.width));
    box.bottom = std::clamp(box.bottom, box.top + 0.5, static_cast<double>(pixels.height));
    return image::resize(pixels, box, layout.photoWidth, layout.photoHeight, image::Filter::Bicubic);
}

} // namespace

Result<Layout> layoutFor(const Crop &whole, int originalWidth, int originalHeight, const Preset &preset)
{
    Crop crop = whole;
    if (crop.box.right == crop.box.left && crop.box.bottom == crop.box.top)
        crop.box = {0, 0, static_cast<double>(originalWidth), static_cast<double>(originalHeight)};
    if (originalWidth < 1 || originalHeight < 1 || !isNumber(crop) || widthOf(crop.box) < 0.5 || heightOf(crop.box) < 0.5)
        return Error{ErrorKind::Invalid, tr("The crop is empty or turned too far. Draw it again."), {}};
    if (!liesInside(crop, originalWidth, originalHeight))
        return Error{ErrorKind::Invalid, tr("The crop reaches beyond the photo. Draw it again."), {}};

    Layout layout;
    double width = widthOf(crop.box), height = heightOf(crop.box);
    if (preset.width == 0) {
        layout.width = layout.photoWidth = std::max(1, static_cast<int>(width + 1e-6));
        layout.height = layout.photoHeight = std::max(1, static_cast<int>(height + 1e-6));
        layout.box = resized(crop.box, layout.width, layout.height);
        if (crop.angle == 0) { // whole pixels are copied, not resampled
            layout.box.left = std::clamp(std::round(layout.box.left), 0.0, static_cast<double>(originalWidth - layout.width));
            layout.box.top = std::clamp(std::round(layout.box.top), 0.0, static_cast<double>(originalHeight - layout.height));
            layout.box.right = layout.box.left + layout.width;
            layout.box.bottom = layout.box.top + layout.height;
        }
        const int most = preset.format == Format::WebP ? 16'383 : 65'500; // libjpeg's JPEG_MAX_DIMENSION
        if (layout.width > most || layout.height > most)
            return Error{ErrorKind::TooLarge, tr("The picture would have more than %1 pixels a side, which its format cannot hold. Choose a smaller preset.").arg(most), {}};
        return layout;
    }

    const double ratio = static_cast<double>(preset.width) / preset.height, difference = width / height / ratio;
    const bool same = difference <= 1 + sameShape && difference >= 1 / (1 + sameShape);
    if (same || preset.fit == Fit::Crop) {
        layout.cut = !same;
        (difference > 1 ? width : height) = difference > 1 ? height * ratio : width / ratio;
    }
    layout.width = preset.width;
    layout.height = preset.height;
    const auto scale = [&] { return std::min(layout.width / width, layout.height / height); };
    if (const double asked = scale(); asked > maxEnlargement) {
        layout.width = std::max(1, static_cast<int>(preset.width * maxEnlargement / asked + 1e-6));
        layout.height = std::max(1, static_cast<int>(preset.height * maxEnlargement / asked + 1e-6));
        layout.smaller = true;
    }
    const bool fills = same || preset.fit == Fit::Crop;
    layout.photoWidth = fills ? layout.width : std::clamp(static_cast<int>(std::lround(width * scale())), 1, layout.width);
    layout.photoHeight = fills ? layout.height : std::clamp(static_cast<int>(std::lround(height * scale())), 1, layout.height);
    layout.photoX = (layout.width - layout.photoWidth) / 2;
    layout.photoY = (layout.height - layout.photoHeight) / 2;
    layout.padded = layout.photoWidth < layout.width || layout.photoHeight < layout.height;
    // Whole pixels on the canvas: the rest of less than a pixel is trimmed off the crop, so that nothing is stretched.
    const double shape = static_cast<double>(layout.photoWidth) / layout.photoHeight;
    if (width / height > shape)
        width = height * shape;
    else
        height = width / shape;
    layout.box = resized(crop.box, width, height);
    return layout;
}

QStringList notesOf(const Layout &layout, const Preset &preset)
{
    QStringList notes;
    if (layout.smaller)
        notes.append(tr("The photo has too few pixels for %1 \u00d7 %2; the picture is %3 \u00d7 %4 instead, which has the same shape.")
                         .arg(preset.width)
                         .arg(preset.height)
                         .arg(layout.width)
                         .arg(layout.height));
    if (layout.padded)
        notes.append(tr("The photo has another shape than \"%1\": it is shown whole and padded.").arg(preset.title));
    if (layout.cut)
        notes.append(tr("The photo has another shape than \"%1\": its edges are cut off.").arg(preset.title));
    return notes;
}

Result<Rendered> render(const image::Photo &photo, const Crop &crop, const Preset &preset)
{
    const auto layout = layoutFor(crop, photo.originalWidth, photo.originalHeight, preset);
    if (!layout)
        return layout.error();
    try {
        image::RgbImage picture = fitted(photo, *layout, crop.angle);
        if (layout->padded)
            picture = padded(picture, *layout, preset.padding);
        return Rendered{std::move(picture), *layout, notesOf(*layout, preset)};
    } catch (const std::bad_alloc &) {
        return Error{ErrorKind::OutOfMemory, tr("There is not enough memory. Close other programs and try again."), {}};
    }
}

} // namespace pawtrait::exporting
