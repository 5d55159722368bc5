#include "parts/chart_png.h"

#include <QtEndian>

#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

namespace pawtrait::ui {

namespace {

std::uint32_t crcOf(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<std::uint32_t, 256> values{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            std::uint32_t c = i;
            for (int k = 0; k < 8; ++k)
                c = c & 1 ? 0xEDB88320U ^ (c >> 1) : c >> 1;
            values[i] = c;
        }
        return values;
    }();
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<std::uint8_t>(byte)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

QByteArray bigEndian(std::uint32_t value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

void addChunk(QByteArray &png, const QByteArray &type, const QByteArray &data)
{
    png += bigEndian(static_cast<std::uint32_t>(data.size())) + type + data + bigEndian(crcOf(type + data));
}

} // namespace

QByteArray chartPng(const QImage &image)
{
    constexpr char filterUp = 2; // the difference to the row above: zeros over all that runs upright
    const int width = image.width(), height = image.height();
    QByteArray raw(static_cast<qsizetype>(height) * (1 + 3 * static_cast<qsizetype>(width)), Qt::Uninitialized);
    auto *to = reinterpret_cast<std::uint8_t *>(raw.data());
    const std::vector<QRgb> black(static_cast<std::size_t>(width), 0);
    const QRgb *above = black.data();
    for (int y = 0; y < height; ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        *to++ = filterUp;
        if (std::memcmp(row, above, static_cast<std::size_t>(width) * sizeof(QRgb)) == 0) {
            std::memset(to, 0, 3 * static_cast<std::size_t>(width));
            to += 3 * width;
            above = row;
            continue;
        }
        for (int x = 0; x < width; ++x, to += 3) {
            to[0] = static_cast<std::uint8_t>(qRed(row[x]) - qRed(above[x]));
            to[1] = static_cast<std::uint8_t>(qGreen(row[x]) - qGreen(above[x]));
            to[2] = static_cast<std::uint8_t>(qBlue(row[x]) - qBlue(above[x]));
        }
        above = row;
    }
    QByteArray png("\x89PNG\r\n\x1A\n", 8);
    addChunk(png, "IHDR", bigEndian(static_cast<std::uint32_t>(width)) + bigEndian(static_cast<std::uint32_t>(height)) + QByteArray("\x08\x02\x00\x00\x00", 5)); // 8 bits, RGB
    constexpr qsizetype qtsLength = 4; // qCompress writes the size before the zlib stream
    addChunk(png, "IDAT", qCompress(raw, 1).mid(qtsLength));
    addChunk(png, "IEND", {});
    return png;
}

} // namespace pawtrait::ui
