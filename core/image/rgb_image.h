#pragma once

#include <QImage>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace pawtrait::image {

/// sRGB picture, 8 bit, interleaved R G B, row-major without padding, upright. Plain data; copying copies the pixels.
struct RgbImage {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> bytes; ///< height * width * 3

    RgbImage() = default;
    RgbImage(int w, int h)
        : width(w), height(h), bytes(static_cast<std::size_t>(w) * static_cast<std::size_t>(h) * 3)
    {
    }

    bool isNull() const { return bytes.empty(); }
    std::uint8_t *row(int y) { return bytes.data() + offset(y); }
    const std::uint8_t *row(int y) const { return bytes.data() + offset(y); }

private:
    std::size_t offset(int y) const { return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) * 3; }
};

/// The same pixels as a QImage (Format_RGB888, a deep copy, tagged sRGB); null for a null picture.
QImage toQImage(const RgbImage &picture);

/// Any QImage as RgbImage: alpha is laid on white; no colour conversion.
RgbImage fromQImage(const QImage &image);

} // namespace pawtrait::image
