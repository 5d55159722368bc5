#include "parts/chart_png.h"

#include <QtEndian>

#include <zlib.h>

#include <cstdint>
#include <cstring>
#include <vector>

namespace pawtrait::ui {

namespace {

QByteArray bigEndian(std::uint32_t value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

void addChunk(QByteArray &png, const QByteArray &type, const QByteArray &data)
{
    const QByteArray chunk = type + data;
    const uLong crc = crc32(0, reinterpret_cast<const Bytef *>(chunk.constData()), static_cast<uInt>(chunk.size()));
    png += bigEndian(static_cast<std::uint32_t>(data.size())) + chunk + bigEndian(static_cast<std::uint32_t>(crc));
}

/// A zlib stream at the fastest level; empty when there is no memory.
QByteArray compressed(const QByteArray &raw)
{
    uLongf size = compressBound(static_cast<uLong>(raw.size()));
    QByteArray stream(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (compress2(reinterpret_cast<Bytef *>(stream.data()), &size, reinterpret_cast<const Bytef *>(raw.constData()), static_cast<uLong>(raw.size()), Z_BEST_SPEED) != Z_OK)
        return {};
    stream.resize(static_cast<qsizetype>(size));
    return stream;
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
    addChunk(png, "IDAT", compressed(raw));
    addChunk(png, "IEND", {});
    return png;
}

} // namespace pawtrait::ui
