#include "image/decode.h"

#include "common/files.h"
#include "image/decoders.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace pawtrait::image {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::image", text);
}

enum class Format { Jpeg, Png, WebP, Tiff, Bmp, Gif, Heif, Unknown };

Format formatOf(const QByteArray &bytes)
{
    const auto startsWith = [&](const char *magic, qsizetype size) { return bytes.startsWith(QByteArray::fromRawData(magic, size)); };
    if (startsWith("\xFF\xD8\xFF", 3))
        return Format::Jpeg;
    if (startsWith("\x89PNG\r\n\x1A\n", 8))
        return Format::Png;
    if (startsWith("RIFF", 4) && bytes.mid(8, 4) == "WEBP")
        return Format::WebP;
    if (startsWith("II*\0", 4) || startsWith("MM\0*", 4) || startsWith("II+\0", 4) || startsWith("MM\0+", 4))
        return Format::Tiff;
    if (startsWith("BM", 2))
        return Format::Bmp;
    if (startsWith("GIF87a", 6) || startsWith("GIF89a", 6))
        return Format::Gif;
    if (bytes.size() >= 12 && bytes.mid(4, 4) == "ftyp") {
        static const QList<QByteArray> brands{"heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif"};
        if (brands.contains(bytes.mid(8, 4)))
            return Format::Heif;
    }
    return Format::Unknown;
}

DecodeResult decodeFormat(Format format, const QByteArray &bytes, const DecodeOptions &options, const Deadline &deadline)
{
    switch (format) {
    case Format::Jpeg: return decodeJpeg(bytes, options, deadline);
    case Format::Heif: return decodeHeif(bytes, options, deadline);
    case Format::Png: return decodeWithQt(bytes, "png", options, deadline);
    case Format::WebP: return decodeWithQt(bytes, "webp", options, deadline);
    case Format::Tiff: return decodeWithQt(bytes, "tiff", options, deadline);
    case Format::Bmp: return decodeWithQt(bytes, "bmp", options, deadline);
    case Format::Gif: return decodeWithQt(bytes, "gif", options, deadline);
    case Format::Unknown: break;
    }
    return Failure{Failure::Reason::Unsupported, QStringLiteral("unknown magic bytes")};
}

Error errorOf(const Failure &failure, const QString &name, const DecodeLimits &limits, const Deadline &deadline)
{
    const QString file = quotedName(name);
    switch (failure.reason) {
    case Failure::Reason::Truncated:
        return {ErrorKind::Corrupt, tr("Cannot open %1: the file ends too early. Copy it from the camera or phone again.").arg(file), failure.log};
    case Failure::Reason::Unsupported:
        return {ErrorKind::Unsupported, tr("Cannot open %1: this is not a photo of a kind that can be read. Save it as JPEG or PNG.").arg(file), failure.log};
    case Failure::Reason::TooLarge:
        return {ErrorKind::TooLarge,
                tr("Cannot open %1: the photo is larger than the limits of %2 megapixels and %3 pixels a side. Save it smaller.").arg(file).arg(limits.maxPixels / 1'000'000).arg(limits.maxSide),
                failure.log};
    case Failure::Reason::NeedsTooMuchMemory:
        return {ErrorKind::TooLarge, tr("Cannot open %1: the photo needs more memory than the limit of %2 MB. Save it smaller.").arg(file).arg(limits.maxBytes / 1'000'000), failure.log};
    case Failure::Reason::OutOfMemory:
        return {ErrorKind::OutOfMemory, tr("Cannot open %1: there is not enough memory. Close other programs and try again.").arg(file), failure.log};
    case Failure::Reason::Stopped:
        if (deadline.isCancelled())
            return cancelled();
        return {ErrorKind::TimedOut, tr("Cannot open %1: decoding took over %2 seconds. Save the photo again in a photo program.").arg(file).arg(limits.maxTime.count() / 1000), failure.log};
    case Failure::Reason::Corrupt: break;
    }
    return {ErrorKind::Corrupt, tr("Cannot open %1: the file is damaged. Copy it from the camera or phone again.").arg(file), failure.log};
}

} // namespace

std::optional<Failure> checkMemory(qint64 bytes, const DecodeLimits &limits)
{
    if (bytes > limits.maxBytes)
        return Failure{Failure::Reason::NeedsTooMuchMemory, QStringLiteral("%1 bytes").arg(bytes)};
    return std::nullopt;
}

std::optional<Failure> checkSize(qint64 width, qint64 height, int bytesPerPixel, const DecodeLimits &limits)
{
    if (width <= 0 || height <= 0)
        return Failure{Failure::Reason::Corrupt, QStringLiteral("%1 x %2 pixels").arg(width).arg(height)};
    if (width > limits.maxSide || height > limits.maxSide || width * height > limits.maxPixels)
        return Failure{Failure::Reason::TooLarge, QStringLiteral("%1 x %2 pixels").arg(width).arg(height)};
    return checkMemory(width * height * bytesPerPixel, limits);
}

Result<Photo> decodeBytes(const QByteArray &bytes, const QString &name, const DecodeOptions &options, const StopToken &stop)
{
    const Deadline deadline(options.limits.maxTime, stop);
    if (deadline.isCancelled())
        return cancelled();
    if (bytes.isEmpty())
        return Error{ErrorKind::Corrupt, tr("Cannot open %1: the file is empty. Copy it from the camera or phone again.").arg(quotedName(name)), {}};
    try {
        DecodeResult result = decodeFormat(formatOf(bytes), bytes, options, deadline);
        if (const auto *failure = std::get_if<Failure>(&result))
            return errorOf(*failure, name, options.limits, deadline);
        Decoded decoded = std::get<Decoded>(std::move(result));
        convertToSrgb(decoded, deadline);
        if (deadline.isOver())
            return errorOf({Failure::Reason::Stopped, {}}, name, options.limits, deadline);
        Photo photo;
        const bool swapsSides = decoded.orientation >= 5;
        const auto bytesOfPixels = static_cast<qint64>(decoded.pixels.bytes.size());
        if (auto failure = checkMemory(decoded.orientation > 1 ? 2 * bytesOfPixels : bytesOfPixels, options.limits)) // turning takes a second picture
            return errorOf(*failure, name, options.limits, deadline);
        photo.originalWidth = swapsSides ? decoded.fullHeight : decoded.fullWidth;
        photo.originalHeight = swapsSides ? decoded.fullWidth : decoded.fullHeight;
        photo.notes = std::move(decoded.notes);
        photo.pixels = upright(std::move(decoded.pixels), decoded.orientation);
        return photo;
    } catch (const std::bad_alloc &) {
        return errorOf({Failure::Reason::OutOfMemory, {}}, name, options.limits, deadline);
    } catch (const std::exception &e) {
        return errorOf({Failure::Reason::Corrupt, QString::fromUtf8(e.what())}, name, options.limits, deadline);
    }
}

Result<Photo> decodeFile(const QString &path, const DecodeOptions &options, const StopToken &stop)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile() && !info.isDir()) // a pipe or device would block
        return Error{ErrorKind::Invalid, tr("Cannot open %1: it is not a file. Choose a photo.").arg(quotedName(path)), {}};
    auto bytes = readFile(path, options.limits.maxBytes);
    if (!bytes)
        return bytes.error();
    return decodeBytes(*bytes, path, options, stop);
}

Result<PhotoHeader> readHeader(const QString &path, const DecodeLimits &limits)
{
    const Deadline deadline(limits.maxTime, {});
    if (const QFileInfo info(path); info.exists() && !info.isFile() && !info.isDir()) // a pipe or device would block
        return Error{ErrorKind::Invalid, tr("Cannot open %1: it is not a file. Choose a photo.").arg(quotedName(path)), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const auto bytes = readFile(path, limits.maxBytes); // its sentences say what is wrong
        return bytes ? Error{ErrorKind::Unreadable, tr("Cannot read %1. Try again.").arg(quotedName(path)), file.errorString()} : bytes.error();
    }
    const Format format = formatOf(file.peek(64));
    SizeResult result = Failure{Failure::Reason::Unsupported, QStringLiteral("unknown magic bytes")};
    try {
        if (format == Format::Jpeg) {
            result = sizeOfJpeg(file);
        } else if (format != Format::Unknown) {
            const auto bytes = readFile(path, limits.maxBytes);
            if (!bytes)
                return bytes.error();
            static const QHash<int, QByteArray> names{{int(Format::Png), "png"}, {int(Format::WebP), "webp"}, {int(Format::Tiff), "tiff"}, {int(Format::Bmp), "bmp"}, {int(Format::Gif), "gif"}};
            result = format == Format::Heif ? sizeOfHeif(*bytes, limits) : sizeWithQt(*bytes, names.value(int(format)));
        }
    } catch (const std::bad_alloc &) {
        result = Failure{Failure::Reason::OutOfMemory, {}};
    } catch (const std::exception &e) {
        result = Failure{Failure::Reason::Corrupt, QString::fromUtf8(e.what())};
    }
    if (const auto *failure = std::get_if<Failure>(&result))
        return errorOf(*failure, path, limits, deadline);
    const auto &size = std::get<StoredSize>(result);
    if (auto failure = checkSize(size.width, size.height, 0, limits))
        return errorOf(*failure, path, limits, deadline);
    const bool swapsSides = size.orientation >= 5;
    return PhotoHeader{swapsSides ? size.height : size.width, swapsSides ? size.width : size.height};
}

const QStringList &photoSuffixes()
{
    static const QStringList suffixes = QStringLiteral("jpg jpeg jpe png webp tif tiff bmp gif heic heif").split(QLatin1Char(' '));
    return suffixes;
}

} // namespace pawtrait::image
