#include "support/test_pictures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pawtrait::test {

namespace {

std::uint64_t seedOf(const QByteArray &name)
{
    std::uint64_t value = 0xCBF29CE484222325;
    for (const char c : name)
        value = (value ^ static_cast<std::uint8_t>(c)) * 0x100000001B3;
    return value;
}

std::uint64_t numberOf(std::uint64_t seed, std::uint64_t place)
{
    std::uint64_t z = seed + (place + 1) * 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
}

} // namespace

std::uint64_t streamNumber(const QByteArray &name, std::uint64_t place)
{
    return numberOf(seedOf(name), place);
}

image::RgbImage filledPicture(const QByteArray &name, int width, int height)
{
    const std::uint64_t fine = seedOf("image/" + name + "/fine"), coarse = seedOf("image/" + name + "/coarse");
    image::RgbImage picture(width, height);
    std::size_t at = 0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int c = 0; c < 3; ++c, ++at) {
                const int block = (y * 8 / height * 8 + x * 8 / width) * 3 + c;
                int level = static_cast<int>(numberOf(coarse, static_cast<std::uint64_t>(block)) >> 56);
                level = level < 64 ? 0 : level > 191 ? 255 : level;
                picture.bytes[at] = static_cast<std::uint8_t>((3 * level + static_cast<int>(numberOf(fine, at) >> 56)) / 4);
            }
        }
    }
    return picture;
}

image::RgbImage scene(int width, int height)
{
    image::RgbImage picture(width, height);
    for (int y = 0; y < height; ++y) {
        std::uint8_t *to = picture.row(y);
        for (int x = 0; x < width; ++x, to += 3) {
            const double u = (x + 0.5) / width, v = (y + 0.5) / height;
            std::array<double, 3> colour{60 + 150 * u, 90 + 120 * v, 220 - 140 * u * v};
            if (std::hypot(u - 0.3, v - 0.35) < 0.18)
                colour = {225, 140 + 60 * u, 70};
            if (u > 0.55 && u < 0.9 && v > 0.6 && v < 0.85)
                colour = {40, 60 + 80 * v, 45};
            if (u > 0.8 && v < 0.2)
                colour = {250, 250, 250};
            for (std::size_t c = 0; c < 3; ++c)
                to[c] = static_cast<std::uint8_t>(std::clamp(colour[c], 0.0, 255.0));
        }
    }
    return picture;
}

// By the definition in the EXIF standard, pixel by pixel.
image::RgbImage storedFor(const image::RgbImage &upright, int orientation)
{
    const bool swaps = orientation >= 5;
    image::RgbImage stored(swaps ? upright.height : upright.width, swaps ? upright.width : upright.height);
    const int w = upright.width, h = upright.height;
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x) {
            int row = y, column = x; // where row 0 and column 0 of what is stored lie: table 6 of EXIF 2.3
            switch (orientation) {
            case 2: column = w - 1 - x; break;
            case 3: row = h - 1 - y; column = w - 1 - x; break;
            case 4: row = h - 1 - y; break;
            case 5: row = x; column = y; break;
            case 6: row = w - 1 - x; column = y; break;
            case 7: row = w - 1 - x; column = h - 1 - y; break;
            case 8: row = x; column = h - 1 - y; break;
            default: break;
            }
            std::copy_n(upright.row(y) + x * 3, 3, stored.row(row) + column * 3);
        }
    }
    return stored;
}

std::uint32_t crc32(const void *data, std::size_t size)
{
    std::uint32_t crc = 0xFFFFFFFF;
    const auto *bytes = static_cast<const std::uint8_t *>(data);
    for (std::size_t i = 0; i < size; ++i) {
        crc ^= bytes[i];
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

Difference difference(const image::RgbImage &a, const image::RgbImage &b)
{
    if (a.width != b.width || a.height != b.height || a.bytes.empty())
        return {};
    Difference result{0, 0};
    for (std::size_t i = 0; i < a.bytes.size(); ++i) {
        const int gap = std::abs(a.bytes[i] - b.bytes[i]);
        result.largest = std::max(result.largest, gap);
        result.mean += gap;
    }
    result.mean /= static_cast<double>(a.bytes.size());
    return result;
}

} // namespace pawtrait::test
