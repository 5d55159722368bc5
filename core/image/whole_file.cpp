#include "image/decoders.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace pawtrait::image {

namespace {

/// Whole numbers out of untrusted bytes; a place outside the file reads as 0, so callers check sizes where it matters.
class Bytes {
public:
    Bytes(const QByteArray &bytes, bool littleEndian) : m_bytes(bytes), m_little(littleEndian) {}

    quint64 size() const { return static_cast<quint64>(m_bytes.size()); }
    bool holds(quint64 at, quint64 count) const { return at <= size() && count <= size() - at; }
    quint8 byte(quint64 at) const { return holds(at, 1) ? static_cast<quint8>(m_bytes[static_cast<qsizetype>(at)]) : quint8{0}; }
    quint64 number(quint64 at, quint64 count) const
    {
        quint64 value = 0;
        for (quint64 i = 0; i < count; ++i)
            value = value << 8 | byte(at + (m_little ? count - 1 - i : i));
        return value;
    }
    bool tagIs(quint64 at, const char *tag) const { return holds(at, 4) && std::equal(tag, tag + 4, m_bytes.constData() + at); }

private:
    const QByteArray &m_bytes;
    bool m_little;
};

Failure truncated(const char *log)
{
    return {Failure::Reason::Truncated, QString::fromLatin1(log)};
}

Failure corrupt(const char *log)
{
    return {Failure::Reason::Corrupt, QString::fromLatin1(log)};
}

std::optional<Failure> wholePng(const QByteArray &bytes)
{
    const Bytes file(bytes, false);
    for (quint64 at = 8; file.holds(at, 12);) {
        const quint64 length = file.number(at, 4);
        if (!file.holds(at, length + 12))
            return truncated("a PNG chunk reaches past the end");
        if (file.tagIs(at + 4, "IEND"))
            return std::nullopt;
        at += 12 + length;
    }
    return truncated("no IEND chunk");
}

std::optional<Failure> wholeWebp(const QByteArray &bytes)
{
    const Bytes file(bytes, true);
    if (file.size() < 12 || file.number(4, 4) + 8 > file.size())
        return truncated("the RIFF size reaches past the end");
    return std::nullopt;
}

/// GIF's LZW codes, of which only the lengths are followed: are there as many pixels as the frame needs?
bool lzwFills(const Bytes &file, quint64 at, quint64 pixels)
{
    const unsigned minimum = file.byte(at++);
    if (minimum < 1 || minimum > 11)
        return false;
    const unsigned clear = 1U << minimum;
    std::array<quint64, 4096> lengths{};
    std::fill_n(lengths.begin(), clear, 1U);
    unsigned next = clear + 2, codeBits = minimum + 1, buffered = 0;
    quint32 buffer = 0;
    quint64 previous = 0, filled = 0, left = 0; // `left`: bytes of the current block
    while (filled < pixels) {
        while (buffered < codeBits) {
            if (left == 0) {
                left = file.byte(at++);
                if (left == 0)
                    return false;
            }
            buffer |= static_cast<quint32>(file.byte(at++)) << buffered;
            buffered += 8;
            --left;
        }
        const unsigned code = buffer & ((1U << codeBits) - 1);
        buffer >>= codeBits;
        buffered -= codeBits;
        if (code == clear) {
            next = clear + 2;
            codeBits = minimum + 1;
            previous = 0;
            continue;
        }
        if (code == clear + 1 || code > next || (code == next && previous == 0))
            return false;
        const quint64 length = code == next ? previous + 1 : lengths[code];
        if (previous != 0 && next < 4096) {
            lengths[next++] = previous + 1;
            if (next == 1U << codeBits && codeBits < 12)
                ++codeBits;
        }
        previous = length;
        filled += length;
    }
    return true;
}

/// Walks blocks up to the end of the first frame; what follows (more frames, the trailer) is not needed.
std::optional<Failure> wholeGif(const QByteArray &bytes)
{
    const Bytes file(bytes, true);
    const auto tableBytes = [](quint8 packed) { return packed & 0x80 ? quint64{3} << ((packed & 7) + 1) : quint64{0}; };
    if (file.size() < 13)
        return truncated("no GIF screen descriptor");
    quint64 at = 13 + tableBytes(file.byte(10));
    const auto skipBlocks = [&] {
        while (file.byte(at) != 0)
            at += 1U + file.byte(at);
        return file.holds(at++, 1);
    };
    while (file.holds(at, 1)) {
        const quint8 kind = file.byte(at);
        if (kind == 0x21) {
            at += 2;
            if (!skipBlocks())
                break;
        } else if (kind == 0x2C) {
            const quint64 pixels = file.number(at + 5, 2) * file.number(at + 7, 2);
            at += 10 + tableBytes(file.byte(at + 9));
            const quint64 codes = at++;
            if (!skipBlocks())
                break;
            return lzwFills(file, codes, pixels) ? std::nullopt : std::optional(corrupt("the first GIF frame has too few pixels"));
        } else {
            return corrupt("unknown GIF block");
        }
    }
    return truncated("no whole GIF frame");
}

/// Run-length coded BMP rows up to the end mark; Qt leaves what is missing black.
bool bmpRunsAreWhole(const Bytes &file, quint64 at, bool fourBits, quint64 height)
{
    for (quint64 rows = 0; file.holds(at, 2);) {
        const quint8 first = file.byte(at), second = file.byte(at + 1);
        at += 2;
        if (first != 0)
            continue;
        if (second == 1)
            return true;
        if (second == 0) {
            ++rows; // an encoder may leave the mark out after the last row
            if (rows == height)
                return true;
        } else if (second == 2) {
            rows += file.byte(at + 1);
            at += 2;
        } else {
            const quint64 count = fourBits ? (second + 1U) / 2U : second;
            at += count + (count & 1U);
        }
    }
    return false;
}

std::optional<Failure> wholeBmp(const QByteArray &bytes)
{
    const Bytes file(bytes, true);
    if (file.size() < 26)
        return truncated("no BMP header");
    const quint64 offset = file.number(10, 4), header = file.number(14, 4);
    const bool old = header == 12; // OS/2 1.x and Windows 2: 16-bit sizes
    if (!old && file.size() < 54)
        return truncated("no BMP header");
    const qint64 width = old ? static_cast<qint64>(file.number(18, 2)) : static_cast<qint32>(file.number(18, 4));
    const qint64 height = std::abs(old ? static_cast<qint64>(file.number(20, 2)) : static_cast<qint64>(static_cast<qint32>(file.number(22, 4))));
    const auto depth = static_cast<qint64>(file.number(old ? 24 : 28, 2));
    const quint64 compression = old ? 0 : file.number(30, 4);
    if (width <= 0 || height == 0 || depth > 64)
        return corrupt("BMP size");
    if (compression == 1 || compression == 2)
        return bmpRunsAreWhole(file, offset, compression == 2, static_cast<quint64>(height)) ? std::nullopt : std::optional(truncated("BMP runs end early"));
    const auto rowBytes = static_cast<quint64>((width * depth + 31) / 32 * 4);
    // The last row's padding may be missing; rowBytes * height stays below 2^68 / 2^5 bits: 31 + 31 + 6 - 3 bits fit.
    if (rowBytes > file.size() || !file.holds(offset, rowBytes * static_cast<quint64>(height)))
        return truncated("BMP rows are missing");
    return std::nullopt;
}

/// Strips or tiles of the first directory have to lie inside the file. Classic and big TIFF.
std::optional<Failure> wholeTiff(const QByteArray &bytes)
{
    const Bytes file(bytes, bytes.startsWith('I'));
    const bool big = file.number(2, 2) == 43;
    const quint64 word = big ? 8 : 4, entryBytes = big ? 20 : 12, countBytes = big ? 8 : 2;
    const quint64 directory = file.number(big ? 8 : 4, word);
    if (!file.holds(directory, countBytes))
        return truncated("the TIFF directory lies outside the file");
    const quint64 entries = file.number(directory, countBytes);
    if (entries > 65'535 || !file.holds(directory + countBytes, entries * entryBytes))
        return truncated("the TIFF directory is cut off");
    struct List {
        quint64 place = 0, count = 0, each = 0;
    } offsets, lengths;
    for (quint64 e = 0; e < entries; ++e) {
        const quint64 at = directory + countBytes + e * entryBytes;
        const quint64 tag = file.number(at, 2), type = file.number(at + 2, 2), count = file.number(at + 4, word);
        if (tag != 273 && tag != 279 && tag != 324 && tag != 325)
            continue;
        const quint64 each = type == 3 ? 2 : type == 16 || type == 18 ? 8 : 4;
        if (count > file.size())
            return truncated("a TIFF table lies outside the file");
        const quint64 place = count * each <= word ? at + 4 + word : file.number(at + 4 + word, word);
        if (!file.holds(place, count * each))
            return truncated("a TIFF table lies outside the file");
        (tag == 273 || tag == 324 ? offsets : lengths) = {place, count, each};
    }
    for (quint64 i = 0; i < std::min(offsets.count, lengths.count); ++i) {
        if (!file.holds(file.number(offsets.place + i * offsets.each, offsets.each), file.number(lengths.place + i * lengths.each, lengths.each)))
            return truncated("a TIFF strip lies outside the file");
    }
    return std::nullopt;
}

/// Boxes at the top level, the last of which has to end inside the file.
std::optional<Failure> wholeHeif(const QByteArray &bytes)
{
    const Bytes file(bytes, false);
    quint64 at = 0;
    while (file.holds(at, 8)) {
        quint64 length = file.number(at, 4);
        if (length == 0)
            return std::nullopt; // up to the end of the file, wherever that is: libheif tells
        if (length == 1)
            length = file.number(at + 8, 8);
        if (length < 8)
            return corrupt("HEIF box length");
        if (!file.holds(at, length))
            return truncated("a HEIF box reaches past the end");
        at += length;
    }
    return std::nullopt;
}

} // namespace

std::optional<Failure> checkWhole(const QByteArray &bytes, const QByteArray &format)
{
    if (format == "png")
        return wholePng(bytes);
    if (format == "webp")
        return wholeWebp(bytes);
    if (format == "gif")
        return wholeGif(bytes);
    if (format == "bmp")
        return wholeBmp(bytes);
    if (format == "tiff")
        return wholeTiff(bytes);
    if (format == "heif")
        return wholeHeif(bytes);
    return std::nullopt;
}

QByteArray exifOf(const QByteArray &bytes, const QByteArray &format)
{
    const Bytes file(bytes, format == "webp");
    if (format == "png") {
        for (quint64 at = 8; file.holds(at, 12) && !file.tagIs(at + 4, "IEND"); at += 12 + file.number(at, 4)) {
            if (file.tagIs(at + 4, "eXIf"))
                return bytes.mid(static_cast<qsizetype>(at) + 8, static_cast<qsizetype>(file.number(at, 4)));
        }
    } else if (format == "webp") {
        for (quint64 at = 12; file.holds(at, 8); at += 8 + (file.number(at + 4, 4) + 1) / 2 * 2) {
            if (file.tagIs(at, "EXIF"))
                return bytes.mid(static_cast<qsizetype>(at) + 8, static_cast<qsizetype>(file.number(at + 4, 4)));
        }
    }
    return {};
}

} // namespace pawtrait::image
