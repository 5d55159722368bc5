#include "support/photo_writers.h"

#include <libheif/heif.h>

#include <algorithm>

namespace pawtrait::test {

QByteArray heic(const image::RgbImage &picture, const HeicOptions &options)
{
    if (!heif_have_encoder_for_format(heif_compression_HEVC))
        return {};
    heif_context *context = heif_context_alloc();
    heif_encoder *encoder = nullptr;
    heif_context_get_encoder_for_format(context, heif_compression_HEVC, &encoder);
    heif_encoder_set_lossy_quality(encoder, options.quality);
    heif_encoder_set_parameter(encoder, "chroma", "444");
    heif_encoder_set_parameter(encoder, "preset", "ultrafast");
    heif_image *image = nullptr;
    const bool alpha = options.alpha < 255;
    heif_image_create(picture.width, picture.height, heif_colorspace_RGB, alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, &image);
    heif_image_add_plane(image, heif_channel_interleaved, picture.width, picture.height, 8);
    int stride = 0;
    std::uint8_t *plane = heif_image_get_plane(image, heif_channel_interleaved, &stride);
    for (int y = 0; y < picture.height; ++y) {
        const std::uint8_t *from = picture.row(y);
        std::uint8_t *to = plane + static_cast<std::ptrdiff_t>(y) * stride;
        for (int x = 0; x < picture.width; ++x, from += 3) {
            to = std::copy_n(from, 3, to);
            if (alpha)
                *to++ = static_cast<std::uint8_t>(options.alpha);
        }
    }
    heif_color_profile_nclx *nclx = heif_nclx_color_profile_alloc();
    if (options.displayP3)
        heif_nclx_color_profile_set_color_primaries(nclx, heif_color_primaries_SMPTE_EG_432_1);
    heif_encoding_options *encoding = heif_encoding_options_alloc();
    if (!options.profile.isEmpty()) {
        heif_image_set_raw_color_profile(image, "prof", options.profile.constData(), static_cast<std::size_t>(options.profile.size()));
    } else if (options.displayP3) {
        heif_image_set_nclx_color_profile(image, nclx); // output_nclx_profile alone is written without its primaries (1.15.1-1+deb12u1)
        encoding->output_nclx_profile = nclx;
        encoding->macOS_compatibility_workaround_no_nclx_profile = 0;
    }
    encoding->image_orientation = static_cast<heif_orientation>(options.orientation);
    heif_image_handle *handle = nullptr;
    const heif_error error = heif_context_encode_image(context, image, encoder, encoding, &handle);
    QByteArray bytes;
    if (error.code == heif_error_Ok) {
        if (!options.exif.isEmpty())
            heif_context_add_exif_metadata(context, handle, options.exif.constData(), static_cast<int>(options.exif.size()));
        heif_writer writer{1, [](heif_context *, const void *data, size_t size, void *user) {
                               static_cast<QByteArray *>(user)->append(static_cast<const char *>(data), static_cast<qsizetype>(size));
                               return heif_error{heif_error_Ok, heif_suberror_Unspecified, "ok"};
                           }};
        heif_context_write(context, &writer, &bytes);
    }
    if (handle)
        heif_image_handle_release(handle);
    heif_encoding_options_free(encoding);
    heif_nclx_color_profile_free(nclx);
    heif_image_release(image);
    heif_encoder_release(encoder);
    heif_context_free(context);
    return bytes;
}

} // namespace pawtrait::test
