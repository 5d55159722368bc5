#include "image/decoders.h"

#include <QCoreApplication>

#include <libheif/heif.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace pawtrait::image {

namespace {

template <auto release>
struct Release {
    template <class T>
    void operator()(T *object) const
    {
        release(const_cast<std::remove_const_t<T> *>(object));
    }
};
using HeifContext = std::unique_ptr<heif_context, Release<heif_context_free>>;
using HeifOptions = std::unique_ptr<heif_decoding_options, Release<heif_decoding_options_free>>;

struct ReleaseHandle {
    void operator()(heif_image_handle *handle) const { heif_image_handle_release(handle); }
};
struct ReleaseImage {
    void operator()(heif_image *image) const { heif_image_release(image); }
};

Failure failureOf(const heif_error &error)
{
    const QString log = QString::fromUtf8(error.message);
    if (error.subcode == heif_suberror_End_of_data)
        return {Failure::Reason::Truncated, log};
    if (error.subcode == heif_suberror_Security_limit_exceeded)
        return {Failure::Reason::TooLarge, log};
    switch (error.code) {
    case heif_error_Memory_allocation_error: return {Failure::Reason::OutOfMemory, log};
    case heif_error_Unsupported_feature:
    case heif_error_Unsupported_filetype: return {Failure::Reason::Unsupported, log};
    default: return {Failure::Reason::Corrupt, log};
    }
}

struct ReleaseNclx {
    void operator()(heif_color_profile_nclx *nclx) const { heif_nclx_color_profile_free(nclx); }
};

/// Colours by number instead of by ICC profile. libheif has undone the YCbCr matrix and the range, not primaries and curve.
void takeNclx(const heif_image_handle *handle, Decoded &decoded)
{
    heif_color_profile_nclx *raw = nullptr;
    if (heif_image_handle_get_nclx_color_profile(handle, &raw).code != heif_error_Ok || !raw)
        return;
    const std::unique_ptr<heif_color_profile_nclx, ReleaseNclx> nclx(raw);
    if (nclx->color_primaries == heif_color_primaries_unspecified)
        return;
    // sRGB's curve also for video's (made for the same screens). HDR has no plain way to sRGB: its colours come out flat.
    double gamma = 0;
    switch (nclx->transfer_characteristics) {
    case heif_transfer_characteristic_ITU_R_BT_470_6_System_M: gamma = 2.2; break;
    case heif_transfer_characteristic_ITU_R_BT_470_6_System_B_G: gamma = 2.8; break;
    case heif_transfer_characteristic_linear: gamma = 1.0; break;
    case heif_transfer_characteristic_ITU_R_BT_2100_0_PQ:
    case heif_transfer_characteristic_ITU_R_BT_2100_0_HLG:
        decoded.notes.append(QCoreApplication::translate("pawtrait::image", "This is an HDR photo; its colours look flatter here than on the phone."));
        break;
    default: break;
    }
    decoded.profile = profileFromPrimaries({nclx->color_primary_red_x, nclx->color_primary_red_y, nclx->color_primary_green_x, nclx->color_primary_green_y,
                                            nclx->color_primary_blue_x, nclx->color_primary_blue_y, nclx->color_primary_white_x, nclx->color_primary_white_y},
                                           gamma);
}

void takeProfile(const heif_image_handle *handle, Decoded &decoded)
{
    const auto type = heif_image_handle_get_color_profile_type(handle);
    if (type != heif_color_profile_type_rICC && type != heif_color_profile_type_prof) {
        takeNclx(handle, decoded);
        return;
    }
    QByteArray profile(static_cast<qsizetype>(heif_image_handle_get_raw_color_profile_size(handle)), Qt::Uninitialized);
    if (heif_image_handle_get_raw_color_profile(handle, profile.data()).code == heif_error_Ok)
        decoded.profile = profile;
}

} // namespace

SizeResult sizeOfHeif(const QByteArray &bytes, const DecodeLimits &limits)
{
    const HeifContext context(heif_context_alloc());
    heif_context_set_maximum_image_size_limit(context.get(), limits.maxSide);
    if (const heif_error error = heif_context_read_from_memory_without_copy(context.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()), nullptr); error.code != heif_error_Ok)
        return failureOf(error);
    heif_image_handle *rawHandle = nullptr;
    if (const heif_error error = heif_context_get_primary_image_handle(context.get(), &rawHandle); error.code != heif_error_Ok)
        return failureOf(error);
    const std::unique_ptr<heif_image_handle, ReleaseHandle> handle(rawHandle);
    return StoredSize{heif_image_handle_get_width(rawHandle), heif_image_handle_get_height(rawHandle), 1}; // after the file's own turns
}

DecodeResult decodeHeif(const QByteArray &bytes, const DecodeOptions &options, const Deadline &deadline)
{
    if (auto failure = checkWhole(bytes, "heif"))
        return *failure;
    const HeifContext context(heif_context_alloc());
    heif_context_set_maximum_image_size_limit(context.get(), options.limits.maxSide);
    if (const heif_error error = heif_context_read_from_memory_without_copy(context.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()), nullptr); error.code != heif_error_Ok)
        return failureOf(error);
    heif_image_handle *rawHandle = nullptr;
    if (const heif_error error = heif_context_get_primary_image_handle(context.get(), &rawHandle); error.code != heif_error_Ok)
        return failureOf(error);
    const std::unique_ptr<heif_image_handle, ReleaseHandle> handle(rawHandle);
    if (auto failure = checkSize(heif_image_handle_get_width(rawHandle), heif_image_handle_get_height(rawHandle), 8, options.limits))
        return *failure;
    const HeifOptions decoding(heif_decoding_options_alloc());
    decoding->strict_decoding = 1;
    if (deadline.isOver()) // libheif cannot be stopped once it decodes
        return Failure{Failure::Reason::Stopped, {}};
    heif_image *rawImage = nullptr;
    const bool alpha = heif_image_handle_has_alpha_channel(rawHandle);
    const heif_error error = heif_decode_image(rawHandle, &rawImage, heif_colorspace_RGB, alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, decoding.get());
    if (error.code != heif_error_Ok)
        return failureOf(error);
    const std::unique_ptr<heif_image, ReleaseImage> image(rawImage);
    if (deadline.isOver())
        return Failure{Failure::Reason::Stopped, {}};
    int stride = 0;
    const std::uint8_t *plane = heif_image_get_plane_readonly(rawImage, heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(rawImage, heif_channel_interleaved), height = heif_image_get_height(rawImage, heif_channel_interleaved);
    if (!plane || width <= 0 || height <= 0)
        return Failure{Failure::Reason::Corrupt, QStringLiteral("no pixels")};
    Decoded decoded;
    decoded.fullWidth = width;
    decoded.fullHeight = height;
    takeProfile(rawHandle, decoded);
    // libheif has applied the file's own turns; the EXIF orientation repeats them and must not be applied again.
    decoded.orientation = 1;
    const bool premultiplied = heif_image_is_premultiplied_alpha(rawImage);
    decoded.pixels = RgbImage(width, height);
    for (int y = 0; y < height; ++y) {
        const std::uint8_t *from = plane + static_cast<std::ptrdiff_t>(y) * stride;
        std::uint8_t *to = decoded.pixels.row(y);
        if (!alpha) {
            std::memcpy(to, from, static_cast<std::size_t>(width) * 3);
            continue;
        }
        for (int x = 0; x < width; ++x, from += 4, to += 3) {
            for (int c = 0; c < 3; ++c)
                to[c] = static_cast<std::uint8_t>(std::min(((premultiplied ? 255 * from[c] : from[c] * from[3]) + 255 * (255 - from[3]) + 127) / 255, 255));
        }
    }
    return decoded;
}

} // namespace pawtrait::image
