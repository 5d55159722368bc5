#include "image/decoders.h"

#include <QCoreApplication>

#include <lcms2.h>

#include <cmath>
#include <memory>

namespace pawtrait::image {

namespace {

struct CloseProfile {
    void operator()(void *profile) const { cmsCloseProfile(profile); }
};
struct DeleteTransform {
    void operator()(void *transform) const { cmsDeleteTransform(transform); }
};
struct DeleteContext {
    void operator()(cmsContext context) const { cmsDeleteContext(context); }
};
using Profile = std::unique_ptr<void, CloseProfile>;
using Transform = std::unique_ptr<void, DeleteTransform>;
using Context = std::unique_ptr<std::remove_pointer_t<cmsContext>, DeleteContext>;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::image", text);
}

/// Ink on paper without a profile: the plain formula that browsers fall back to.
void plainCmyk(Decoded &decoded)
{
    const std::uint8_t *ink = decoded.cmyk.data();
    for (std::size_t i = 0; i < decoded.pixels.bytes.size(); i += 3, ink += 4) {
        for (std::size_t c = 0; c < 3; ++c)
            decoded.pixels.bytes[i + c] = static_cast<std::uint8_t>(((255 - ink[c]) * (255 - ink[3]) + 127) / 255);
    }
}

/// True when the profile leaves a spread of colours within one level: phones tag sRGB in many spellings.
bool changesNothing(cmsHTRANSFORM transform)
{
    for (int r = 0; r <= 255; r += 51) {
        for (int g = 0; g <= 255; g += 51) {
            for (int b = 0; b <= 255; b += 51) {
                const std::uint8_t in[3] = {static_cast<std::uint8_t>(r), static_cast<std::uint8_t>(g), static_cast<std::uint8_t>(b)};
                std::uint8_t out[3];
                cmsDoTransform(transform, in, out, 1);
                if (std::abs(out[0] - r) > 1 || std::abs(out[1] - g) > 1 || std::abs(out[2] - b) > 1)
                    return false;
            }
        }
    }
    return true;
}

/// A gray PNG with alpha comes as colour; its profile is gray all the same.
bool isGray(const RgbImage &pixels)
{
    for (std::size_t i = 0; i < pixels.bytes.size(); i += 3) {
        if (pixels.bytes[i] != pixels.bytes[i + 1] || pixels.bytes[i] != pixels.bytes[i + 2])
            return false;
    }
    return true;
}

cmsColorSpaceSignature spaceOf(Decoded::Model model)
{
    switch (model) {
    case Decoded::Model::Gray: return cmsSigGrayData;
    case Decoded::Model::Cmyk: return cmsSigCmykData;
    default: return cmsSigRgbData;
    }
}

/// True when the pixels are in sRGB afterwards.
bool applyProfile(Decoded &decoded, const Deadline &deadline)
{
    const Context context(cmsCreateContext(nullptr, nullptr));
    const Profile from(cmsOpenProfileFromMemTHR(context.get(), decoded.profile.constData(), static_cast<cmsUInt32Number>(decoded.profile.size())));
    if (!from)
        return false;
    // A photo stored as three equal channels may carry an RGB profile although it is gray, and the other way round.
    const cmsColorSpaceSignature space = cmsGetColorSpace(from.get());
    const bool grayByRgb = decoded.model == Decoded::Model::Gray && space == cmsSigRgbData;
    const bool rgbByGray = decoded.model == Decoded::Model::Rgb && space == cmsSigGrayData && isGray(decoded.pixels);
    if (space != spaceOf(decoded.model) && !grayByRgb && !rgbByGray)
        return false;
    const Profile to(cmsCreate_sRGBProfileTHR(context.get()));
    const cmsUInt32Number format = space == cmsSigCmykData ? TYPE_CMYK_8 : space == cmsSigGrayData ? TYPE_GRAY_8 : TYPE_RGB_8;
    const Transform transform(cmsCreateTransformTHR(context.get(), from.get(), format, to.get(), TYPE_RGB_8, INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_BLACKPOINTCOMPENSATION));
    if (!transform)
        return false;
    RgbImage &pixels = decoded.pixels;
    const auto width = static_cast<std::size_t>(pixels.width);
    if (space == cmsSigRgbData) {
        if (changesNothing(transform.get()))
            return true;
        for (int y = 0; y < pixels.height && !deadline.isOver(); ++y)
            cmsDoTransform(transform.get(), pixels.row(y), pixels.row(y), static_cast<cmsUInt32Number>(width));
    } else if (space == cmsSigGrayData) {
        std::uint8_t in[256];
        std::vector<std::uint8_t> table(256 * 3);
        for (int v = 0; v < 256; ++v)
            in[v] = static_cast<std::uint8_t>(v);
        cmsDoTransform(transform.get(), in, table.data(), 256);
        for (std::size_t i = 0; i < pixels.bytes.size(); i += 3) {
            const std::size_t v = pixels.bytes[i];
            std::copy_n(table.data() + v * 3, 3, pixels.bytes.data() + i);
        }
    } else {
        std::vector<std::uint8_t> &ink = decoded.cmyk; // lcms counts ink as TYPE_CMYK_8: 255 is full
        for (int y = 0; y < pixels.height && !deadline.isOver(); ++y)
            cmsDoTransform(transform.get(), ink.data() + static_cast<std::size_t>(y) * width * 4, pixels.row(y), static_cast<cmsUInt32Number>(width));
    }
    return true;
}

} // namespace

QString unusableProfileNote()
{
    return tr("The colour profile of the photo is damaged or of another kind; its colours are shown without it.");
}

void convertToSrgb(Decoded &decoded, const Deadline &deadline)
{
    const bool isCmyk = decoded.model == Decoded::Model::Cmyk;
    if (isCmyk)
        decoded.pixels = RgbImage(decoded.pixels.width, decoded.pixels.height);
    if (!decoded.profile.isEmpty() && applyProfile(decoded, deadline)) {
        decoded.cmyk = {};
        return;
    }
    if (!decoded.profile.isEmpty())
        decoded.notes.append(unusableProfileNote());
    if (isCmyk)
        plainCmyk(decoded);
    decoded.cmyk = {};
}

QByteArray profileFromPrimaries(const std::array<double, 8> &xy, double gamma)
{
    const Context context(cmsCreateContext(nullptr, nullptr));
    const cmsCIExyY white{xy[6], xy[7], 1};
    const cmsCIExyYTRIPLE primaries{{xy[0], xy[1], 1}, {xy[2], xy[3], 1}, {xy[4], xy[5], 1}};
    const double sRgb[5] = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    cmsToneCurve *curve = gamma > 0 ? cmsBuildGamma(context.get(), gamma) : cmsBuildParametricToneCurve(context.get(), 4, sRgb);
    cmsToneCurve *const curves[3] = {curve, curve, curve};
    const Profile profile(curve ? cmsCreateRGBProfileTHR(context.get(), &white, &primaries, curves) : nullptr);
    cmsFreeToneCurve(curve);
    cmsUInt32Number size = 0;
    if (!profile || !cmsSaveProfileToMem(profile.get(), nullptr, &size))
        return {};
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    return cmsSaveProfileToMem(profile.get(), bytes.data(), &size) ? bytes : QByteArray();
}

} // namespace pawtrait::image
