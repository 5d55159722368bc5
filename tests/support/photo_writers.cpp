#include "support/photo_writers.h"

#include "support/test_pictures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>

#include <algorithm>

namespace pawtrait::test {

namespace {

QByteArray bigEndian32(quint32 value)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(static_cast<char>(value >> shift));
    return bytes;
}

QByteArray littleEndian(quint32 value, int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes.append(static_cast<char>(value >> 8 * i));
    return bytes;
}

/// Number of the nearest colour of the 6 x 6 x 6 table.
int colourNumber(const std::uint8_t *rgb)
{
    return (rgb[0] + 25) / 51 * 36 + (rgb[1] + 25) / 51 * 6 + (rgb[2] + 25) / 51;
}

QByteArray gifFrame(int width, int height, const QByteArray &numbers, bool interlaced)
{
    QByteArray bytes = QByteArray(1, '\x2C') + QByteArray(4, '\0') + littleEndian(static_cast<quint32>(width), 2) + littleEndian(static_cast<quint32>(height), 2);
    bytes.append(interlaced ? '\x40' : '\0');
    bytes.append('\x08');
    QByteArray rows;
    if (interlaced) {
        for (const auto &[first, step] : {std::pair(0, 8), std::pair(4, 8), std::pair(2, 4), std::pair(1, 2)}) {
            for (int y = first; y < height; y += step)
                rows += numbers.mid(static_cast<qsizetype>(y) * width, width);
        }
    } else {
        rows = numbers;
    }
    // 9-bit codes throughout: a clear code often enough that the table never grows to 512 entries.
    QByteArray codes;
    quint32 buffer = 0;
    int bits = 0;
    const auto put = [&](quint32 code) {
        buffer |= code << bits;
        for (bits += 9; bits >= 8; bits -= 8, buffer >>= 8)
            codes.append(static_cast<char>(buffer));
    };
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i % 200 == 0)
            put(256);
        put(static_cast<uchar>(rows[i]));
    }
    put(257);
    if (bits > 0)
        codes.append(static_cast<char>(buffer));
    for (qsizetype at = 0; at < codes.size(); at += 255) {
        const QByteArray block = codes.mid(at, 255);
        bytes.append(static_cast<char>(block.size()));
        bytes += block;
    }
    bytes.append('\0');
    return bytes;
}

} // namespace

QByteArray byQt(const QImage &picture, const char *format, int quality, int compression)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (quality >= 0)
        writer.setQuality(quality);
    if (compression >= 0)
        writer.setCompression(compression);
    return writer.write(picture) ? bytes : QByteArray();
}

QByteArray byQt(const image::RgbImage &picture, const char *format, int quality, int compression)
{
    QImage untagged = image::toQImage(picture);
    untagged.setColorSpace({});
    return byQt(untagged, format, quality, compression);
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray checked = type + data;
    return bigEndian32(static_cast<quint32>(data.size())) + checked + bigEndian32(crc32(checked.constData(), static_cast<std::size_t>(checked.size())));
}

QByteArray png(int width, int height, const QByteArray &raw, const PngOptions &options)
{
    const int samples = options.colourType == 2 ? 3 : options.colourType == 4 ? 2 : options.colourType == 6 ? 4 : 1;
    const qsizetype rowBytes = (static_cast<qsizetype>(width) * samples * options.bits + 7) / 8;
    QByteArray rows;
    if (options.interlaced) {
        rows = raw; // already in passes, with filter bytes
    } else {
        for (qsizetype at = 0; at < raw.size(); at += rowBytes)
            rows += '\0' + raw.mid(at, rowBytes);
    }
    QByteArray header = bigEndian32(static_cast<quint32>(width)) + bigEndian32(static_cast<quint32>(height));
    header.append(static_cast<char>(options.bits));
    header.append(static_cast<char>(options.colourType));
    header.append(QByteArray(2, '\0'));
    header.append(options.interlaced ? '\1' : '\0');
    return QByteArray("\x89PNG\r\n\x1A\n", 8) + pngChunk("IHDR", header) + options.before + pngChunk("IDAT", qCompress(rows).mid(4)) + pngChunk("IEND", {});
}

QByteArray pngWithChunk(const QByteArray &file, const QByteArray &type, const QByteArray &data)
{
    constexpr qsizetype afterHeader = 8 + 25;
    return file.left(afterHeader) + pngChunk(type, data) + file.mid(afterHeader);
}

QByteArray interlacedPng(const image::RgbImage &picture)
{
    QByteArray passes;
    constexpr int left[] = {0, 4, 0, 2, 0, 1, 0}, top[] = {0, 0, 4, 0, 2, 0, 1}, right[] = {8, 8, 4, 4, 2, 2, 1}, down[] = {8, 8, 8, 4, 4, 2, 2};
    for (int pass = 0; pass < 7; ++pass) {
        for (int y = top[pass]; y < picture.height && left[pass] < picture.width; y += down[pass]) {
            passes.append('\0');
            for (int x = left[pass]; x < picture.width; x += right[pass])
                passes.append(reinterpret_cast<const char *>(picture.row(y) + static_cast<std::ptrdiff_t>(x) * 3), 3);
        }
    }
    PngOptions options;
    options.interlaced = true;
    return png(picture.width, picture.height, passes, options);
}

QByteArray webpWithExif(const QByteArray &file, int width, int height, const QByteArray &exif)
{
    const auto chunk = [](const QByteArray &type, const QByteArray &data) {
        return type + littleEndian(static_cast<quint32>(data.size()), 4) + data + QByteArray(data.size() % 2, '\0');
    };
    QByteArray extended(1, '\x08'); // has EXIF
    extended += QByteArray(3, '\0') + littleEndian(static_cast<quint32>(width - 1), 3) + littleEndian(static_cast<quint32>(height - 1), 3);
    const QByteArray body = "WEBP" + chunk("VP8X", extended) + file.mid(12) + chunk("EXIF", exif);
    return "RIFF" + littleEndian(static_cast<quint32>(body.size()), 4) + body;
}

QByteArray gif(const image::RgbImage &picture, const GifOptions &options)
{
    QByteArray numbers(static_cast<qsizetype>(picture.width) * picture.height, '\0');
    for (qsizetype i = 0; i < numbers.size(); ++i)
        numbers[i] = static_cast<char>(colourNumber(picture.bytes.data() + i * 3));
    QByteArray bytes = QByteArray("GIF89a") + littleEndian(static_cast<quint32>(picture.width), 2) + littleEndian(static_cast<quint32>(picture.height), 2);
    bytes += QByteArray("\xF7\0\0", 3);
    for (int i = 0; i < 256; ++i) {
        for (const int level : {i / 36 % 6, i / 6 % 6, i % 6})
            bytes.append(static_cast<char>(level * 51));
    }
    if (options.transparent >= 0)
        bytes += QByteArray("\x21\xF9\x04\x01\0\0", 6) + static_cast<char>(options.transparent) + '\0';
    bytes += gifFrame(picture.width, picture.height, numbers, options.interlaced);
    for (int i = 1; i < options.frames; ++i)
        bytes += gifFrame(picture.width, picture.height, QByteArray(numbers.size(), '\0'), false);
    return bytes + '\x3B';
}

image::RgbImage inGifColours(const image::RgbImage &picture)
{
    image::RgbImage result = picture;
    for (std::uint8_t &value : result.bytes)
        value = static_cast<std::uint8_t>((value + 25) / 51 * 51);
    return result;
}

QByteArray runLengthBmp(const image::RgbImage &picture)
{
    QByteArray runs;
    for (int y = picture.height - 1; y >= 0; --y) {
        const std::uint8_t *row = picture.row(y);
        for (int x = 0; x < picture.width;) {
            const int number = colourNumber(row + static_cast<std::ptrdiff_t>(x) * 3);
            int run = 1;
            while (x + run < picture.width && run < 255 && colourNumber(row + static_cast<std::ptrdiff_t>(x + run) * 3) == number)
                ++run;
            runs.append(static_cast<char>(run));
            runs.append(static_cast<char>(number));
            x += run;
        }
        runs.append(QByteArray("\0\0", 2));
    }
    runs.append(QByteArray("\0\1", 2));
    QByteArray table;
    for (int i = 0; i < 256; ++i) {
        for (const int level : {i % 6, i / 6 % 6, i / 36 % 6})
            table.append(static_cast<char>(level * 51));
        table.append('\0');
    }
    constexpr quint32 offset = 14 + 40 + 1024;
    QByteArray bytes = "BM" + littleEndian(static_cast<quint32>(offset + runs.size()), 4) + littleEndian(0, 4) + littleEndian(offset, 4);
    bytes += littleEndian(40, 4) + littleEndian(static_cast<quint32>(picture.width), 4) + littleEndian(static_cast<quint32>(picture.height), 4);
    bytes += littleEndian(1, 2) + littleEndian(8, 2) + littleEndian(1, 4) + littleEndian(static_cast<quint32>(runs.size()), 4);
    bytes += littleEndian(2835, 4) + littleEndian(2835, 4) + littleEndian(256, 4) + littleEndian(0, 4);
    return bytes + table + runs;
}

} // namespace pawtrait::test
