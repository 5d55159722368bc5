#include "support/photo_writers.h"

#include <cstdio> // jpeglib.h needs it before
#include <jpeglib.h>

#include <algorithm>
#include <vector>

namespace pawtrait::test {

namespace {

/// The row in the colours that are stored; `count` samples a pixel.
void fillRow(const std::uint8_t *rgb, std::uint8_t *to, int width, JpegColours colours)
{
    for (int x = 0; x < width; ++x, rgb += 3) {
        if (colours == JpegColours::Gray) {
            *to++ = static_cast<std::uint8_t>((rgb[0] * 77 + rgb[1] * 150 + rgb[2] * 29 + 128) / 256);
        } else if (colours == JpegColours::YCbCr || colours == JpegColours::Rgb) {
            to = std::copy_n(rgb, 3, to);
        } else {
            const bool inverted = colours != JpegColours::PlainCmyk; // Adobe: 255 = no ink
            for (int c = 0; c < 3; ++c)
                *to++ = static_cast<std::uint8_t>(inverted ? rgb[c] : 255 - rgb[c]);
            *to++ = inverted ? 255 : 0;
        }
    }
}

} // namespace

QByteArray jpeg(const image::RgbImage &picture, const JpegOptions &options)
{
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors); // exits the program on an error: good enough for a test's own pictures
    jpeg_create_compress(&info);
    unsigned char *memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &memory, &size);
    info.image_width = static_cast<JDIMENSION>(picture.width);
    info.image_height = static_cast<JDIMENSION>(picture.height);
    const bool gray = options.colours == JpegColours::Gray;
    const bool three = options.colours == JpegColours::YCbCr || options.colours == JpegColours::Rgb;
    info.input_components = gray ? 1 : three ? 3 : 4;
    info.in_color_space = gray ? JCS_GRAYSCALE : three ? JCS_RGB : JCS_CMYK;
    jpeg_set_defaults(&info);
    if (options.colours == JpegColours::Rgb)
        jpeg_set_colorspace(&info, JCS_RGB);
    if (options.colours == JpegColours::AdobeYcck)
        jpeg_set_colorspace(&info, JCS_YCCK);
    if (options.colours == JpegColours::PlainCmyk)
        info.write_Adobe_marker = FALSE;
    jpeg_set_quality(&info, options.quality, TRUE);
    if (options.fullColour) {
        for (int c = 0; c < info.num_components; ++c)
            info.comp_info[c].h_samp_factor = info.comp_info[c].v_samp_factor = 1;
    }
    info.arith_code = options.arithmetic;
    info.restart_in_rows = options.restartRows;
    std::vector<jpeg_scan_info> scans;
    if (options.progressive) {
        jpeg_simple_progression(&info);
    }
    if (options.repeatedScans > 0) { // DC of everything, then the same AC band of the first component again and again
        jpeg_scan_info first{};
        first.comps_in_scan = info.num_components;
        for (int c = 0; c < info.num_components; ++c)
            first.component_index[c] = c;
        scans.push_back(first);
        for (int band = 1; band < 64 && band <= options.repeatedScans; ++band) {
            for (int c = 0; c < info.num_components; ++c)
                scans.push_back({1, {c}, band, band, 0, 0});
        }
        info.scan_info = scans.data();
        info.num_scans = static_cast<int>(scans.size());
    }
    jpeg_start_compress(&info, TRUE);
    if (!options.exif.isEmpty()) {
        const QByteArray block = QByteArray("Exif\0\0", 6) + options.exif;
        jpeg_write_marker(&info, JPEG_APP0 + 1, reinterpret_cast<const JOCTET *>(block.constData()), static_cast<unsigned>(block.size()));
    }
    if (!options.profile.isEmpty())
        jpeg_write_icc_profile(&info, reinterpret_cast<const JOCTET *>(options.profile.constData()), static_cast<unsigned>(options.profile.size()));
    std::vector<std::uint8_t> row(static_cast<std::size_t>(picture.width) * 4);
    while (info.next_scanline < info.image_height) {
        fillRow(picture.row(static_cast<int>(info.next_scanline)), row.data(), picture.width, options.colours);
        JSAMPROW rows[] = {row.data()};
        jpeg_write_scanlines(&info, rows, 1);
    }
    jpeg_finish_compress(&info);
    const QByteArray bytes(reinterpret_cast<const char *>(memory), static_cast<qsizetype>(size));
    jpeg_destroy_compress(&info);
    free(memory);
    return bytes;
}

} // namespace pawtrait::test
