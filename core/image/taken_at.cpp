#include "image/taken_at.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <charconv>
#include <memory>
#include <optional>

#include <libheif/heif.h>

namespace pawtrait::image {

namespace {

/// A JPEG's block has at most 64 kB; 16 MB is generous for the others.
constexpr quint64 maxExifBytes = 16'000'000;
/// Chunks and segments that are looked at: a hostile file may have millions of empty ones.
constexpr int maxPieces = 10'000;

/// Whole numbers at places of an untrusted file; a place outside reads as nothing, so a walk ends there.
class Source {
public:
    explicit Source(QIODevice &device) : m_device(device) {}

    QByteArray bytes(quint64 at, quint64 count) const
    {
        const auto size = static_cast<quint64>(m_device.size());
        if (at > size || count > size - at || !m_device.seek(static_cast<qint64>(at)))
            return {};
        const QByteArray got = m_device.read(static_cast<qint64>(count));
        return static_cast<quint64>(got.size()) == count ? got : QByteArray();
    }
    std::optional<quint64> number(quint64 at, quint64 count, bool littleEndian) const
    {
        const QByteArray got = bytes(at, count);
        if (got.isEmpty())
            return std::nullopt;
        quint64 value = 0;
        for (quint64 i = 0; i < count; ++i)
            value = value << 8 | static_cast<quint8>(got[static_cast<qsizetype>(littleEndian ? count - 1 - i : i)]);
        return value;
    }

private:
    QIODevice &m_device;
};

/// "2023:05:14 10:32:07"; some programs write dashes. Blanks or zeros stand for unknown.
QDateTime timeIn(const QByteArray &text)
{
    int parts[6];
    const qsizetype places[6] = {0, 5, 8, 11, 14, 17};
    if (text.size() < 19)
        return {};
    for (int i = 0; i < 6; ++i) {
        const char *begin = text.constData() + places[i], *end = begin + (i == 0 ? 4 : 2);
        const auto [stop, problem] = std::from_chars(begin, end, parts[i]);
        if (problem != std::errc() || stop != end || parts[i] < 0)
            return {};
    }
    const QDate date(parts[0], parts[1], parts[2]);
    const QTime time(parts[3], parts[4], parts[5]);
    if (!date.isValid() || !time.isValid())
        return {};
    const QDateTime taken(date, time);
    // The hour that summer time leaves out here was an hour like others where the camera's clock was set.
    return taken.isValid() ? taken : QDateTime(date, time.addSecs(3600));
}

/// The entry `tag` of the directory at `directory`: where its value is and how long, if it is of this type.
struct Entry {
    quint64 at = 0;
    quint64 count = 0;
};
std::optional<Entry> entryOf(const Source &tiff, quint64 directory, bool little, quint64 tag, quint64 type)
{
    const quint64 entries = tiff.number(directory, 2, little).value_or(0);
    for (quint64 i = 0; i < entries; ++i) {
        const quint64 at = directory + 2 + 12 * i;
        const auto found = tiff.number(at, 2, little);
        if (!found)
            return std::nullopt;
        if (*found != tag || tiff.number(at + 2, 2, little) != type)
            continue;
        return Entry{at + 8, tiff.number(at + 4, 4, little).value_or(0)};
    }
    return std::nullopt;
}

/// From a TIFF structure, which is what an EXIF block is: EXIF 2.32, section 4.6.
QDateTime takenInTiff(const Source &tiff)
{
    const QByteArray mark = tiff.bytes(0, 4);
    const bool little = mark == QByteArray("II*\0", 4);
    if (!little && mark != QByteArray("MM\0*", 4))
        return {};
    const auto first = tiff.number(4, 4, little);
    const auto pointer = first ? entryOf(tiff, *first, little, 0x8769, 4) : std::nullopt;
    const auto exif = pointer ? tiff.number(pointer->at, 4, little) : std::nullopt;
    if (!exif)
        return {};
    for (const quint64 tag : {0x9003U, 0x9004U}) { // DateTimeOriginal, DateTimeDigitized
        const auto text = entryOf(tiff, *exif, little, tag, 2);
        const auto place = text && text->count >= 19 && text->count < 100 ? tiff.number(text->at, 4, little) : std::nullopt;
        if (!place)
            continue;
        if (const QDateTime taken = timeIn(tiff.bytes(*place, text->count)); taken.isValid())
            return taken;
    }
    return {};
}

QDateTime takenInBlock(QByteArray block)
{
    if (block.startsWith(QByteArray("Exif\0\0", 6)))
        block.remove(0, 6);
    QBuffer buffer(&block);
    return buffer.open(QIODevice::ReadOnly) ? takenInTiff(Source(buffer)) : QDateTime();
}

QByteArray exifInJpeg(const Source &file)
{
    quint64 at = 2;
    for (int piece = 0; piece < maxPieces; ++piece) {
        const auto marker = file.number(at, 2, false);
        if (!marker || *marker < 0xFF01 || *marker == 0xFFDA || *marker == 0xFFD9)
            return {};
        if (*marker == 0xFFFF) { // fill byte
            ++at;
            continue;
        }
        const auto length = file.number(at + 2, 2, false);
        if (!length || *length < 2)
            return {};
        if (*marker == 0xFFE1 && *length > 8 && file.bytes(at + 4, 6) == QByteArray("Exif\0\0", 6))
            return file.bytes(at + 10, *length - 8);
        at += 2 + *length;
    }
    return {};
}

/// Chunks of PNG (length, tag, data, sum) and of WebP (tag, length, data, even).
QByteArray exifInChunks(const Source &file, bool isPng)
{
    quint64 at = isPng ? 8 : 12;
    for (int piece = 0; piece < maxPieces; ++piece) {
        const auto length = file.number(at + (isPng ? 0 : 4), 4, !isPng);
        if (!length)
            return {};
        if (file.bytes(at + (isPng ? 4 : 0), 4) == (isPng ? "eXIf" : "EXIF"))
            return *length <= maxExifBytes ? file.bytes(at + 8, *length) : QByteArray();
        at += isPng ? 12 + *length : 8 + *length + (*length & 1);
    }
    return {};
}

QByteArray exifInHeif(const QString &path)
{
    const std::unique_ptr<heif_context, decltype(&heif_context_free)> context(heif_context_alloc(), heif_context_free);
    heif_image_handle *picture = nullptr;
    if (!context || heif_context_read_from_file(context.get(), QFile::encodeName(path).constData(), nullptr).code != heif_error_Ok ||
        heif_context_get_primary_image_handle(context.get(), &picture).code != heif_error_Ok)
        return {};
    const std::unique_ptr<heif_image_handle, decltype(&heif_image_handle_release)> owner(picture, heif_image_handle_release);
    heif_item_id id = 0;
    if (heif_image_handle_get_list_of_metadata_block_IDs(picture, "Exif", &id, 1) != 1)
        return {};
    const std::size_t size = heif_image_handle_get_metadata_size(picture, id);
    if (size < 8 || size > maxExifBytes)
        return {};
    QByteArray block(static_cast<qsizetype>(size), '\0');
    if (heif_image_handle_get_metadata(picture, id, block.data()).code != heif_error_Ok)
        return {};
    // Four bytes say how far behind them the TIFF structure begins (ISO 23008-12, annex A.2.1).
    const quint64 skip = static_cast<quint64>(static_cast<quint8>(block[0])) << 24 | static_cast<quint64>(static_cast<quint8>(block[1])) << 16 |
        static_cast<quint64>(static_cast<quint8>(block[2])) << 8 | static_cast<quint8>(block[3]);
    return skip + 4 < size ? block.mid(static_cast<qsizetype>(skip + 4)) : QByteArray();
}

} // namespace

QDateTime takenAt(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would be waited for
        return {};
    const Source source(file);
    const QByteArray begin = file.read(16);
    try {
        if (begin.startsWith("\xFF\xD8"))
            return takenInBlock(exifInJpeg(source));
        if (begin.startsWith("\x89PNG\r\n"))
            return takenInBlock(exifInChunks(source, true));
        if (begin.startsWith("RIFF") && begin.mid(8, 4) == "WEBP")
            return takenInBlock(exifInChunks(source, false));
        if (begin.startsWith("II*") || begin.startsWith(QByteArray("MM\0*", 4)))
            return takenInTiff(source);
        if (begin.mid(4, 4) == "ftyp")
            return takenInBlock(exifInHeif(path));
    } catch (const std::exception &) { // out of memory in libheif
    }
    return {};
}

} // namespace pawtrait::image
