#include "image/decoders.h"

#include <exiv2/exiv2.hpp>

#include <algorithm>

namespace pawtrait::image {

namespace {

int orientationIn(const Exiv2::ExifData &data)
{
    const auto entry = data.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
    if (entry == data.end() || entry->count() < 1)
        return 1;
    const auto value = entry->toLong();
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

void quietExiv2()
{
    static const bool once = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        return true;
    }();
    (void)once;
}

} // namespace

int orientationFromExif(const uchar *data, std::size_t size)
{
    try {
        quietExiv2();
        Exiv2::ExifData exif;
        Exiv2::ExifParser::decode(exif, data, static_cast<std::uint32_t>(size));
        return orientationIn(exif);
    } catch (const std::exception &) {
        return 1; // damaged metadata never costs the photo
    }
}

int orientationFromFile(const QByteArray &bytes)
{
    try {
        quietExiv2();
        const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.constData()), static_cast<long>(bytes.size()));
        image->readMetadata();
        return orientationIn(image->exifData());
    } catch (const std::exception &) {
        return 1;
    }
}

RgbImage upright(RgbImage picture, int orientation)
{
    if (orientation <= 1 || orientation > 8)
        return picture;
    const bool swapsSides = orientation >= 5;
    const int width = picture.width, height = picture.height;
    RgbImage turned(swapsSides ? height : width, swapsSides ? width : height);
    // Stored pixel (x, y) lies at (tx, ty) when upright.
    for (int y = 0; y < height; ++y) {
        const std::uint8_t *from = picture.row(y);
        for (int x = 0; x < width; ++x, from += 3) {
            int tx = x, ty = y;
            switch (orientation) {
            case 2: tx = width - 1 - x; break;
            case 3: tx = width - 1 - x; ty = height - 1 - y; break;
            case 4: ty = height - 1 - y; break;
            case 5: tx = y; ty = x; break;
            case 6: tx = height - 1 - y; ty = x; break;
            case 7: tx = height - 1 - y; ty = width - 1 - x; break;
            case 8: tx = y; ty = width - 1 - x; break;
            default: break;
            }
            std::copy_n(from, 3, turned.row(ty) + static_cast<std::size_t>(tx) * 3);
        }
    }
    return turned;
}

} // namespace pawtrait::image
