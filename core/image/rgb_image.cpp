#include "image/rgb_image.h"

#include <QColorSpace>

#include <algorithm>
#include <cstring>
#include <new>

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
    if (image.isNull())
        return {};
    RgbImage picture(image.width(), image.height());
    const bool alpha = image.hasAlphaChannel();
    // By bands: a conversion of the whole picture would take its memory a third time.
    constexpr int band = 64;
    for (int top = 0; top < image.height(); top += band) {
        const int rows = std::min(band, image.height() - top);
        QImage part(image.constScanLine(top), image.width(), rows, image.bytesPerLine(), image.format());
        part.setColorTable(image.colorTable());
        part.convertTo(alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
        if (part.isNull())
            throw std::bad_alloc();
        for (int y = 0; y < rows; ++y) {
            const uchar *from = part.constScanLine(y);
            std::uint8_t *to = picture.row(top + y);
            if (!alpha) {
                std::memcpy(to, from, static_cast<std::size_t>(picture.width) * 3);
                continue;
            }
            // By hand: QPainter rounds differently, and lossless formats have to give the same bytes.
            for (int x = 0; x < picture.width; ++x, from += 4, to += 3) {
                for (int c = 0; c < 3; ++c)
                    to[c] = static_cast<std::uint8_t>((from[c] * from[3] + 255 * (255 - from[3]) + 127) / 255);
            }
        }
    }
    return picture;
}

} // namespace pawtrait::image
