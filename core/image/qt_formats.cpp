#include "image/decoders.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>

#include <algorithm>
#include <cstring>

namespace pawtrait::image {

namespace {

/// A buffer that fails once the photo's time is over: the plugins then end by themselves.
class TimedBuffer final : public QIODevice {
public:
    TimedBuffer(const QByteArray &bytes, const Deadline &deadline) : m_bytes(bytes), m_deadline(deadline) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *to, qint64 wanted) override
    {
        if (m_deadline.isOver())
            return -1;
        const qint64 count = std::clamp<qint64>(wanted, 0, m_bytes.size() - pos());
        if (count > 0)
            std::memcpy(to, m_bytes.constData() + pos(), static_cast<std::size_t>(count));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray &m_bytes;
    const Deadline &m_deadline;
};

quint32 bigEndian32(const QByteArray &bytes, qsizetype at)
{
    quint32 value = 0;
    for (int i = 0; i < 4; ++i)
        value = value << 8 | static_cast<uchar>(bytes[at + i]);
    return value;
}

quint32 littleEndian32(const QByteArray &bytes, qsizetype at)
{
    quint32 value = 0;
    for (int i = 3; i >= 0; --i)
        value = value << 8 | static_cast<uchar>(bytes[at + i]);
    return value;
}

Failure truncated(const char *log)
{
    return {Failure::Reason::Truncated, QString::fromLatin1(log)};
}

std::optional<Failure> wholePng(const QByteArray &bytes)
{
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const quint32 length = bigEndian32(bytes, at);
        if (static_cast<qint64>(length) > bytes.size() - at - 12)
            return truncated("a PNG chunk reaches past the end");
        if (bytes.mid(at + 4, 4) == "IEND")
            return std::nullopt;
        at += 12 + static_cast<qsizetype>(length);
    }
    return truncated("no IEND chunk");
}

std::optional<Failure> wholeWebp(const QByteArray &bytes)
{
    if (bytes.size() < 12 || static_cast<qint64>(littleEndian32(bytes, 4)) + 8 > bytes.size())
        return truncated("the RIFF size reaches past the end");
    return std::nullopt;
}

/// Walks blocks up to the end of the first frame.
std::optional<Failure> wholeGif(const QByteArray &bytes)
{
    const auto byteAt = [&](qsizetype at) { return static_cast<uchar>(bytes[at]); };
    const auto tableBytes = [](uchar packed) { return packed & 0x80 ? 3 << ((packed & 7) + 1) : 0; };
    if (bytes.size() < 13)
        return truncated("no GIF screen descriptor");
    qsizetype at = 13 + tableBytes(byteAt(10));
    const auto skipBlocks = [&] {
        while (at < bytes.size() && byteAt(at) != 0)
            at += 1 + byteAt(at);
        ++at;
        return at <= bytes.size();
    };
    while (at < bytes.size()) {
        const uchar kind = byteAt(at);
        if (kind == 0x21) {
            at += 2;
            if (!skipBlocks())
                break;
        } else if (kind == 0x2C) {
            if (at + 10 > bytes.size())
                break;
            at += 10 + tableBytes(byteAt(at + 9)) + 1;
            return skipBlocks() ? std::nullopt : std::optional(truncated("the first GIF frame is cut off"));
        } else {
            return Failure{Failure::Reason::Corrupt, QStringLiteral("unknown GIF block")};
        }
    }
    return truncated("no whole GIF frame");
}

std::optional<Failure> wholeBmp(const QByteArray &bytes)
{
    if (bytes.size() < 54)
        return truncated("no BMP header");
    const quint32 offset = littleEndian32(bytes, 10), header = littleEndian32(bytes, 14);
    if (header < 40)
        return std::nullopt; // OS/2 headers: Qt tells
    const qint64 width = static_cast<qint32>(littleEndian32(bytes, 18)), height = std::abs(static_cast<qint64>(static_cast<qint32>(littleEndian32(bytes, 22))));
    const int depth = static_cast<uchar>(bytes[28]) | static_cast<uchar>(bytes[29]) << 8;
    const quint32 compression = littleEndian32(bytes, 30);
    if (width <= 0 || height == 0 || width > 1'000'000 || height > 1'000'000)
        return Failure{Failure::Reason::Corrupt, QStringLiteral("BMP size")};
    const qint64 rowBytes = (width * depth + 31) / 32 * 4;
    const bool plain = compression == 0 || compression == 3;
    if (plain && offset + rowBytes * height > bytes.size())
        return truncated("BMP rows are missing");
    return std::nullopt;
}

/// Strips or tiles of the first directory have to lie inside the file; libtiff leaves what is missing gray.
std::optional<Failure> wholeTiff(const QByteArray &bytes)
{
    if (bytes.size() < 8)
        return truncated("no TIFF header");
    const bool little = bytes[0] == 'I';
    const auto read = [&](qint64 at, int count) -> quint64 {
        quint64 value = 0;
        for (int i = 0; i < count; ++i) {
            const auto byte = static_cast<quint64>(static_cast<uchar>(bytes[at + (little ? count - 1 - i : i)]));
            value = value << 8 | byte;
        }
        return value;
    };
    if (read(2, 2) != 42)
        return std::nullopt; // BigTIFF: left to libtiff
    const auto size = static_cast<quint64>(bytes.size());
    const quint64 directory = read(4, 4);
    if (directory + 2 > size)
        return truncated("the TIFF directory lies outside the file");
    const quint64 entries = read(static_cast<qint64>(directory), 2);
    if (directory + 2 + entries * 12 > size)
        return truncated("the TIFF directory is cut off");
    struct List {
        quint64 place = 0, count = 0;
        int bytes = 0;
    } offsets, counts;
    for (quint64 e = 0; e < entries; ++e) {
        const auto at = static_cast<qint64>(directory + 2 + e * 12);
        const quint64 tag = read(at, 2), type = read(at + 2, 2), count = read(at + 4, 4);
        if (tag != 273 && tag != 279 && tag != 324 && tag != 325)
            continue;
        const int each = type == 3 ? 2 : 4;
        const quint64 place = count * static_cast<quint64>(each) <= 4 ? static_cast<quint64>(at) + 8 : read(at + 8, 4);
        if (place + count * static_cast<quint64>(each) > size)
            return truncated("a TIFF table lies outside the file");
        (tag == 273 || tag == 324 ? offsets : counts) = {place, count, each};
    }
    for (quint64 i = 0; i < std::min(offsets.count, counts.count); ++i) {
        const quint64 from = read(static_cast<qint64>(offsets.place + i * static_cast<quint64>(offsets.bytes)), offsets.bytes);
        const quint64 length = read(static_cast<qint64>(counts.place + i * static_cast<quint64>(counts.bytes)), counts.bytes);
        if (from + length > size)
            return truncated("a TIFF strip lies outside the file");
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
    return std::nullopt;
}

DecodeResult decodeWithQt(const QByteArray &bytes, const QByteArray &format, const DecodeOptions &options, const Deadline &deadline)
{
    if (auto failure = checkWhole(bytes, format))
        return *failure;
    TimedBuffer device(bytes, deadline);
    QImageReader reader(&device, format);
    reader.setAutoTransform(false);
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return Failure{Failure::Reason::Corrupt, reader.errorString()};
    if (auto failure = checkSize(size.width(), size.height(), 8, options.limits))
        return *failure;
    QImageReader::setAllocationLimit(0); // ours has been asked; Qt's 256 MB would refuse large scans
    QImage image;
    if (!reader.read(&image)) {
        if (deadline.isOver())
            return Failure{Failure::Reason::Stopped, {}};
        return Failure{reader.error() == QImageReader::UnsupportedFormatError ? Failure::Reason::Unsupported : Failure::Reason::Corrupt, reader.errorString()};
    }
    if (deadline.isOver())
        return Failure{Failure::Reason::Stopped, {}};
    Decoded decoded;
    decoded.fullWidth = image.width();
    decoded.fullHeight = image.height();
    const bool gray = image.isGrayscale() && !image.hasAlphaChannel();
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        decoded.profile = image.colorSpace().iccProfile();
    decoded.model = gray ? Decoded::Model::Gray : Decoded::Model::Rgb;
    decoded.pixels = fromQImage(image);
    if (decoded.pixels.isNull())
        return Failure{Failure::Reason::OutOfMemory, {}};
    if (format == "png" || format == "webp" || format == "tiff")
        decoded.orientation = orientationFromFile(bytes);
    return decoded;
}

} // namespace pawtrait::image
