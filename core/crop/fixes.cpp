#include "crop/fixes.h"

#include "image/measures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace pawtrait::crop {

namespace {

using image::PixelRect;
using Kind = Advice::Kind;

constexpr double blurred = 20, looksBlurred = 50;                       // variance of the Laplacian
constexpr double darkGray = 65, brightGray = 165;                       // of 255
constexpr double blownShare = 0.06, lostShare = 0.10;                   // of the subject
constexpr double flatDeviation = 33;                                    // of gray
constexpr double smallArea = 0.2;                                       // of the photo
constexpr int smallSide = 300;                                          // pixels
constexpr double edgeShare = 0.01;                                      // of a side: nearer is touching
constexpr double strongCast = 2.2;                                      // largest factor of linear light over the smallest: the 95th of 100 pet photos has 2.3
constexpr double darkTarget = 100, brightTarget = 150, flatTarget = 45; // gray

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::crop", text);
}

QString percent(double share)
{
    return QString::number(std::lround(100 * share));
}

double linear(double gray)
{
    const double v = gray / 255;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

Edit exposureMend(double fromGray, double toGray)
{
    Edit edit;
    // Whole tenths: what a slider shows.
    edit.exposure = std::round(10 * std::clamp(std::log2(linear(toGray) / linear(std::max(fromGray, 4.0))), -1.0, 1.5)) / 10;
    return edit;
}

void addLight(std::vector<Advice> &list, const image::LightMeasures &light)
{
    if (light.sharpness < blurred)
        list.push_back({Kind::Blurred, light.sharpness, blurred, tr("The animal is blurred. Take the photo again: hold still, in more light."), {}});
    else if (light.sharpness < looksBlurred)
        list.push_back({Kind::Blurred, light.sharpness, looksBlurred, tr("The animal looks blurred. If there is a sharper photo, take that one."), {}});
    if (light.meanGray < darkGray)
        list.push_back(
            {Kind::Dark, light.meanGray, darkGray, tr("The animal is dark. Brighten the photo, or take it again by a window."), exposureMend(light.meanGray, darkTarget)});
    else if (light.meanGray > brightGray)
        list.push_back({Kind::Bright, light.meanGray, brightGray, tr("The animal is very bright. Darken the photo a little."), exposureMend(light.meanGray, brightTarget)});
    if (light.blownShare > blownShare)
        list.push_back({Kind::Blown,
                        light.blownShare,
                        blownShare,
                        tr("%1 % of the animal is plain white without detail, which no program can bring back. Take the photo out of the sun.").arg(percent(light.blownShare)),
                        {}});
    if (light.lostShare > lostShare)
        list.push_back({Kind::Lost,
                        light.lostShare,
                        lostShare,
                        tr("%1 % of the animal is plain black without detail, which no program can bring back. Take the photo in softer light.").arg(percent(light.lostShare)),
                        {}});
    if (light.grayDeviation < flatDeviation) {
        Edit mend;
        mend.contrast = std::round(20 * std::clamp(2 * (flatTarget / std::max(light.grayDeviation, 1.0) - 1), 0.0, 0.6)) / 20;
        list.push_back({Kind::Flat, light.grayDeviation, flatDeviation, tr("The animal looks flat. Give the photo more contrast."), mend});
    }
}

void addFraming(std::vector<Advice> &list, const PixelRect &box, int width, int height)
{
    const double area = static_cast<double>(box.width) * box.height / (static_cast<double>(width) * height);
    if (area < smallArea)
        list.push_back({Kind::Small, area, smallArea, tr("The animal fills only %1 % of the photo. Crop it, or step closer next time.").arg(percent(area)), {}});
    else if (const int side = std::min(box.width, box.height); side < smallSide)
        list.push_back({Kind::Small,
                        static_cast<double>(side),
                        smallSide,
                        tr("The animal is only %1 pixels across. Use the original from the camera, or step closer next time.").arg(side),
                        {}});
    const double nearX = edgeShare * width, nearY = edgeShare * height;
    const int touched = (box.x <= nearX) + (box.y <= nearY) + (box.right() >= width - nearX) + (box.bottom() >= height - nearY);
    if (touched >= 2)
        list.push_back({Kind::CutByFrame, static_cast<double>(touched), 2, tr("The animal reaches %1 edges of the photo. Step back a little next time.").arg(touched), {}});
}

/// Factors no further than a sixth from 1, half of the way: an average that is not gray may be the room's own colour.
void addColour(std::vector<Advice> &list, const image::RgbImage &picture, const std::optional<PixelRect> &part)
{
    const auto factors = image::grayFactors(picture, part);
    if (!factors)
        return;
    const auto [low, high] = std::minmax_element(factors->begin(), factors->end());
    const double cast = *high / *low;
    if (cast <= strongCast)
        return;
    Edit mend;
    for (std::size_t k = 0; k < 3; ++k)
        mend.whiteBalance[k] = std::round(100 * std::clamp(std::sqrt((*factors)[k]), 5.0 / 6, 7.0 / 6)) / 100;
    const bool warm = (*factors)[2] > (*factors)[0];
    list.push_back({Kind::ColourCast, cast, strongCast,
                    warm ? tr("The photo's light looks yellow. Make it more neutral, if the colours were different there.")
                         : tr("The photo's light looks blue. Make it more neutral, if the colours were different there."),
                    mend});
}

} // namespace

Result<std::vector<Advice>> adviceFor(const image::Photo &photo, const std::optional<Subject> &subject)
{
    std::vector<Advice> list;
    if (photo.pixels.isNull())
        return list;
    std::optional<PixelRect> part; // in the decoded picture's pixels
    if (subject) {
        const double x = static_cast<double>(photo.pixels.width) / photo.originalWidth, y = static_cast<double>(photo.pixels.height) / photo.originalHeight;
        const PixelRect &box = subject->box;
        part = PixelRect{static_cast<int>(box.x * x), static_cast<int>(box.y * y), std::max(1, static_cast<int>(box.width * x)), std::max(1, static_cast<int>(box.height * y))};
        const auto light = image::measureLight(photo.pixels, *part);
        if (!light)
            return light.error();
        addLight(list, *light);
        addFraming(list, box, photo.originalWidth, photo.originalHeight);
    }
    const auto tilt = image::tiltOf(photo.pixels);
    if (!tilt)
        return tilt.error();
    if (*tilt) {
        Edit mend;
        mend.angle = -std::round(10 * **tilt) / 10;
        list.push_back(
            {Kind::Crooked, **tilt, 1.5, tr("The photo's lines lean by %1 degrees. Turn it, if they should be straight.").arg(QLocale().toString(std::abs(**tilt), 'f', 1)), mend});
    }
    addColour(list, photo.pixels, part);
    return list;
}

Edit withMend(Edit edit, const Edit &mend)
{
    const Edit none;
    if (mend.crop)
        edit.crop = mend.crop;
    if (mend.angle != none.angle)
        edit.angle = mend.angle;
    if (mend.whiteBalance != none.whiteBalance)
        edit.whiteBalance = mend.whiteBalance;
    if (mend.exposure != none.exposure)
        edit.exposure = mend.exposure;
    if (mend.contrast != none.contrast)
        edit.contrast = mend.contrast;
    if (mend.canvas)
        edit.canvas = mend.canvas;
    return edit;
}

Edit withoutMend(Edit edit, const Edit &mend)
{
    const Edit none;
    if (mend.crop)
        edit.crop.reset();
    if (mend.angle != none.angle)
        edit.angle = none.angle;
    if (mend.whiteBalance != none.whiteBalance)
        edit.whiteBalance = none.whiteBalance;
    if (mend.exposure != none.exposure)
        edit.exposure = none.exposure;
    if (mend.contrast != none.contrast)
        edit.contrast = none.contrast;
    if (mend.canvas)
        edit.canvas.reset();
    return edit;
}

} // namespace pawtrait::crop
