#include "image/decoders.h"

#include <QCoreApplication>

#include <exiv2/exiv2.hpp>

#include <algorithm>

namespace pawtrait::image {

namespace {

/// Cameras write some 10 kB with a thumbnail; a JPEG cannot hold more than 64 kB.
constexpr qsizetype maxExifBytes = 16'000'000;

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

void Decoded::takeOrientation(const ExifTurn &turn)
{
    orientation = turn.orientation;
    if (turn.damaged)
        notes.append(QCoreApplication::translate("pawtrait::image", "The photo's EXIF data are damaged; the photo may lie on its side."));
}

ExifTurn orientationFromExif(const QByteArray &block)
{
    const qsizetype start = block.startsWith(QByteArray::fromRawData("Exif\0\0", 6)) ? 6 : 0;
    if (block.size() - start > maxExifBytes)
        return {1, true};
    try {
        quietExiv2();
        Exiv2::ExifData exif;
        const auto order = Exiv2::ExifParser::decode(exif, reinterpret_cast<const Exiv2::byte *>(block.constData()) + start, static_cast<std::uint32_t>(block.size() - start));
        return {orientationIn(exif), order == Exiv2::invalidByteOrder};
    } catch (const std::exception &) {
        return {1, true}; // damaged metadata never costs the photo
    }
}

RgbImage upright(RgbImage picture, int orientation)
{
    if (orientation <= 1 || orientation > 8)
        return picture;
    const bool swapsSides = orientation >= 5;
    const int width = picture.width, height = picture.height;
    RgbImage turned(swapsSides ? height : width, swapsSides ? width : height);
    // Stored pixel (x, y) lies at place start + x * alongX + y * alongY when upright, in pixels.
    const std::ptrdiff_t row = turned.width, last = static_cast<std::ptrdiff_t>(width) * height - 1;
    std::ptrdiff_t start = 0, alongX = 1, alongY = row;
    switch (orientation) {
    case 2: start = width - 1; alongX = -1; alongY = row; break;
    case 3: start = last; alongX = -1; alongY = -row; break;
    case 4: start = last - (width - 1); alongX = 1; alongY = -row; break;
    case 5: start = 0; alongX = row; alongY = 1; break;
    case 6: start = height - 1; alongX = row; alongY = -1; break;
    case 7: start = last; alongX = -row; alongY = -1; break;
    case 8: start = last - (height - 1); alongX = -row; alongY = 1; break;
    default: break;
    }
    // By blocks, so that the rows being written stay in the cache when sides swap (a phone's upright photo: orientation 6).
    constexpr int block = 32;
    for (int top = 0; top < height; top += block) {
        for (int left = 0; left < width; left += block) {
            const int right = std::min(left + block, width);
            for (int y = top; y < std::min(top + block, height); ++y) {
                const std::uint8_t *from = picture.row(y) + static_cast<std::ptrdiff_t>(left) * 3;
                std::uint8_t *to = turned.bytes.data() + (start + left * alongX + y * alongY) * 3;
                for (int x = left; x < right; ++x, from += 3, to += alongX * 3) {
                    to[0] = from[0];
                    to[1] = from[1];
                    to[2] = from[2];
                }
            }
        }
    }
    return turned;
}

} // namespace pawtrait::image
