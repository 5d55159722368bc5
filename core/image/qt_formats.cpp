#include "image/decoders.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPixelFormat>

#include <algorithm>
#include <cmath>
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
        const qint64 count = std::clamp<qint64>(wanted, 0, std::max<qint64>(0, m_bytes.size() - pos())); // libtiff also seeks behind the end
        if (count > 0)
            std::memcpy(to, m_bytes.constData() + pos(), static_cast<std::size_t>(count));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray &m_bytes;
    const Deadline &m_deadline;
};

/// Bytes a pixel while Qt's picture and ours stand side by side.
int bytesPerPixel(QImage::Format format)
{
    constexpr int unknown = 8;
    const int ofQt = format == QImage::Format_Invalid ? unknown : (QImage::toPixelFormat(format).bitsPerPixel() + 7) / 8;
    return ofQt + 3;
}

void liftQtsAllocationLimit()
{
    // Our own limits are asked before; Qt's 128 MB would refuse large scans. Once: it is a global of Qt's, and lanes decode side by side.
    static const bool once = [] {
        QImageReader::setAllocationLimit(0);
        return true;
    }();
    (void)once;
}

/// What reading may take: Qt's size(), for a GIF not less than its screen. size() disbelieves a screen that is far larger than the first
/// frame, but in an animated file read() makes a picture of it all the same (6.4).
QSize sizeToRead(const QImageReader &reader, const QByteArray &bytes, const QByteArray &format)
{
    const QSize size = reader.size();
    if (format != "gif" || !size.isValid() || bytes.size() < 10)
        return size;
    const auto number = [&](qsizetype at) { return static_cast<quint8>(bytes[at]) | static_cast<quint8>(bytes[at + 1]) << 8; };
    return size.expandedTo({number(6), number(8)});
}

/// Qt's transformation of a TIFF, which it reads from the first directory, as EXIF's number.
int orientationOf(QImageIOHandler::Transformations turn)
{
    switch (static_cast<int>(turn)) {
    case QImageIOHandler::TransformationMirror: return 2;
    case QImageIOHandler::TransformationRotate180: return 3;
    case QImageIOHandler::TransformationFlip: return 4;
    case QImageIOHandler::TransformationFlipAndRotate90: return 5;
    case QImageIOHandler::TransformationRotate90: return 6;
    case QImageIOHandler::TransformationMirrorAndRotate90: return 7;
    case QImageIOHandler::TransformationRotate270: return 8;
    default: return 1;
    }
}

/// The profile to convert from; empty for sRGB and for pictures that say nothing.
QByteArray profileOf(const QColorSpace &space)
{
    if (space == QColorSpace(QColorSpace::SRgb))
        return {};
    // A PNG's gAMA of 1/2.2 with sRGB's own primaries is how older programs write sRGB (the PNG specification allows this reading);
    // taken by the letter it would darken what the same photo is as a JPEG.
    if (space.isValid() && space.transferFunction() == QColorSpace::TransferFunction::Gamma && std::abs(space.gamma() - 2.2F) < 0.03F) {
        const QColorSpace sRgbWithThatGamma(QColorSpace::Primaries::SRgb, space.gamma());
        if (space.primaries() == QColorSpace::Primaries::SRgb || space == sRgbWithThatGamma)
            return {};
    }
    return space.iccProfile(); // also of kinds that Qt itself cannot use (tables, gray)
}

/// The turn that a file asks for; a damaged block is told by the ExifTurn.
ExifTurn turnOf(const QByteArray &bytes, const QByteArray &format, QImageReader &reader)
{
    if (format == "tiff")
        return {orientationOf(reader.transformation()), false};
    const QByteArray exif = exifOf(bytes, format);
    return exif.isEmpty() ? ExifTurn{} : orientationFromExif(exif);
}

} // namespace

SizeResult sizeWithQt(const QByteArray &bytes, const QByteArray &format)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    QImageReader reader(&device, format);
    reader.setAutoTransform(false);
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return Failure{Failure::Reason::Corrupt, reader.errorString()};
    return StoredSize{size.width(), size.height(), turnOf(bytes, format, reader).orientation};
}

DecodeResult decodeWithQt(const QByteArray &bytes, const QByteArray &format, const DecodeOptions &options, const Deadline &deadline)
{
    if (auto failure = checkWhole(bytes, format))
        return *failure;
    liftQtsAllocationLimit();
    TimedBuffer device(bytes, deadline);
    QImageReader reader(&device, format);
    reader.setAutoTransform(false);
    reader.setDecideFormatFromContent(false);
    const auto failed = [&] {
        if (deadline.isOver())
            return Failure{Failure::Reason::Stopped, {}};
        return Failure{reader.error() == QImageReader::UnsupportedFormatError ? Failure::Reason::Unsupported : Failure::Reason::Corrupt, reader.errorString()};
    };
    const QSize size = sizeToRead(reader, bytes, format);
    if (!size.isValid() || size.isEmpty())
        return failed();
    if (auto failure = checkSize(size.width(), size.height(), bytesPerPixel(reader.imageFormat()), options.limits))
        return *failure;
    Decoded decoded;
    decoded.takeOrientation(turnOf(bytes, format, reader));
    QImage image;
    if (!reader.read(&image) || deadline.isOver())
        return failed();
    decoded.fullWidth = image.width();
    decoded.fullHeight = image.height();
    decoded.profile = profileOf(image.colorSpace());
    decoded.model = !image.hasAlphaChannel() && image.isGrayscale() ? Decoded::Model::Gray : Decoded::Model::Rgb;
    decoded.pixels = fromQImage(image);
    return decoded;
}

} // namespace pawtrait::image
