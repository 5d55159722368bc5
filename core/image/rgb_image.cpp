#include "image/rgb_image.h"

#include <QColorSpace>

#include <cstring>

namespace pawtrait::image {

QImage toQImage(const RgbImage &picture)
{
    if (picture.isNull())
        return {};
    QImage image(picture.width, picture.height, QImage::Format_RGB888);
    if (image.isNull())
        return {};
    for (int y = 0; y < picture.height; ++y)
        std::memcpy(image.scanLine(y), picture.row(y), static_cast<std::size_t>(picture.width) * 3);
    image.setColorSpace(QColorSpace::SRgb);
    return image;
}

RgbImage fromQImage(const QImage &image)
{
    if (image.hasAlphaChannel()) {
        // Done by hand: QPainter rounds differently, and lossless formats have to give the same bytes.
        const QImage straight = image.convertToFormat(QImage::Format_RGBA8888);
        RgbImage picture(straight.width(), straight.height());
        for (int y = 0; y < straight.height(); ++y) {
            const uchar *from = straight.constScanLine(y);
            std::uint8_t *to = picture.row(y);
            for (int x = 0; x < straight.width(); ++x, from += 4, to += 3) {
                const int alpha = from[3];
                for (int c = 0; c < 3; ++c)
                    to[c] = static_cast<std::uint8_t>((from[c] * alpha + 255 * (255 - alpha) + 127) / 255);
            }
        }
        return picture;
    }
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    RgbImage picture(rgb.width(), rgb.height());
    for (int y = 0; y < rgb.height(); ++y)
        std::memcpy(picture.row(y), rgb.constScanLine(y), static_cast<std::size_t>(rgb.width()) * 3);
    return picture;
}

} // namespace pawtrait::image
