#include "exporting/metadata.h"

#include "image/decode.h"

#include <QCoreApplication>

#include <exiv2/exiv2.hpp>

#include <algorithm>
#include <mutex>
#include <set>

namespace pawtrait::exporting {

namespace {

// exiv2 0.27's XMP toolkit keeps global tables without a lock of its own.
std::mutex &exiv2Mutex()
{
    static std::mutex mutex;
    return mutex;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::exporting", text);
}

void prepareExiv2()
{
    static const bool once = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
#ifdef EXV_ENABLE_BMFF
        Exiv2::enableBMFF(true);
#endif
        return Exiv2::XmpParser::initialize();
    }();
    (void)once;
}

struct Metadata {
    Exiv2::ExifData exif;
    Exiv2::IptcData iptc;
    Exiv2::XmpData xmp;
};

Metadata read(const QByteArray &source)
{
    Metadata found;
    auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(source.constData()), static_cast<long>(source.size()));
    image->readMetadata();
    found.exif = image->exifData();
    found.iptc = image->iptcData();
    found.xmp = image->xmpData();
    return found;
}

bool contains(const std::string &text, std::initializer_list<const char *> parts)
{
    std::string lower = text;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::any_of(parts.begin(), parts.end(), [&](const char *part) { return lower.find(part) != std::string::npos; });
}

template <class Data, class Unwanted>
void eraseIf(Data &data, Unwanted unwanted)
{
    for (auto entry = data.begin(); entry != data.end();)
        entry = unwanted(*entry) ? data.erase(entry) : std::next(entry);
}

/// How the source's pixels were stored (a TIFF's strips, a camera's primaries), places, and copies of other metadata blocks.
bool isUnwantedExif(const Exiv2::Exifdatum &entry)
{
    static const std::set<std::string> groups{"Image", "Photo", "Iop"}; // all others are GPS, thumbnails, further pictures and maker notes
    static const std::set<std::uint16_t> structure{0x00FE, 0x00FF, 0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0107, 0x0108, 0x0109, 0x010A, 0x0111, 0x0115, 0x0116, 0x0117, 0x011C,
                                                   0x0120, 0x0121, 0x0122, 0x0123, 0x0124, 0x0125, 0x012D, 0x013D, 0x013E, 0x013F, 0x0140, 0x0142, 0x0143, 0x0144, 0x0145, 0x014A,
                                                   0x014C, 0x0152, 0x0153, 0x0154, 0x0155, 0x015B, 0x0200, 0x0201, 0x0202, 0x0203, 0x0205, 0x0206, 0x0207, 0x0208, 0x0209, 0x0211,
                                                   0x0212, 0x0213, 0x0214, 0x02BC, 0x83BB, 0x8649, 0x8769, 0x8773, 0x8825, 0xA005, 0xC4A5, 0xEA1C, 0xEA1D};
    static const std::set<std::uint16_t> ofPhoto{0x927C, 0xA001, 0xA002, 0xA003, 0xA005, 0xA500, 0xEA1C, 0xEA1D}; // maker note, colour space, sizes, gamma, padding
    const std::string group = entry.groupName();
    if (groups.count(group) == 0 || contains(entry.key(), {"gps"}))
        return true;
    const std::uint16_t tag = entry.tag();
    if (group == "Image") // 0xC6.. and 0xC7..: DNG's description of raw data, previews and private blocks
        return structure.count(tag) > 0 || (tag >= 0xC612 && tag <= 0xC7FF) || tag == 0x927C;
    return group == "Photo" && ofPhoto.count(tag) > 0;
}

/// Of the XMP properties that hold numbers of a place, pictures, offsets into the source, or what only fits the uncropped photo.
bool isUnwantedXmp(const Exiv2::Xmpdatum &entry)
{
    const std::string key = entry.key();
    if (contains(key, {"gps", "latitude", "longitude", "altitude", "geotag", "thumbnail", "hasextendedxmp", "nativedigest", "makernote", "previews"}))
        return true;
    const std::string space = Exiv2::XmpProperties::ns(entry.groupName());
    return contains(space,
                    {"wgs84_pos", "camera-raw-settings", "mwg-rs", "metadataworkinggroup.com/schemas/regions", "schemas/1.0/region", "/photo/1.2/", "google.com/photos/1.0/",
                     "apple.com/pixeldatainfo", "apple.com/faceinfo", "hdrgainmap", "hdr-gain-map", "xap/1.0/g/img", "drone-dji", "pix4d.com"});
}

void setSizesAndTurn(Metadata &data, int width, int height)
{
    data.exif["Exif.Image.Orientation"] = static_cast<std::uint16_t>(1);
    data.exif["Exif.Photo.PixelXDimension"] = static_cast<std::uint32_t>(width);
    data.exif["Exif.Photo.PixelYDimension"] = static_cast<std::uint32_t>(height);
    data.exif["Exif.Photo.ColorSpace"] = static_cast<std::uint16_t>(1); // sRGB
    if (const auto rule = data.exif.findKey(Exiv2::ExifKey("Exif.Iop.InteroperabilityIndex")); rule != data.exif.end())
        rule->setValue("R98"); // sRGB
    const std::pair<const char *, std::string> values[] = {
        {"Xmp.tiff.Orientation", "1"},
        {"Xmp.tiff.ImageWidth", std::to_string(width)},
        {"Xmp.tiff.ImageLength", std::to_string(height)},
        {"Xmp.exif.PixelXDimension", std::to_string(width)},
        {"Xmp.exif.PixelYDimension", std::to_string(height)},
        {"Xmp.exif.ColorSpace", "1"},
        {"Xmp.photoshop.ICCProfile", "sRGB"},
    };
    for (const auto &[key, value] : values) {
        if (const auto entry = data.xmp.findKey(Exiv2::XmpKey(key)); entry != data.xmp.end())
            entry->setValue(value);
    }
}

void clean(Metadata &data, int width, int height)
{
    eraseIf(data.exif, isUnwantedExif);
    eraseIf(data.xmp, isUnwantedXmp);
    eraseIf(data.iptc, [](const Exiv2::Iptcdatum &entry) { return contains(entry.key(), {"preview", "rasterized", "imageorientation"}); });
    setSizesAndTurn(data, width, height);
}

/// exiv2 writes a file without XMP and without an error when the properties cannot be put into a packet.
void dropXmpThatCannotBeWritten(Metadata &data, QStringList &notes)
{
    std::string packet;
    if (data.xmp.empty() || Exiv2::XmpParser::encode(packet, data.xmp) == 0)
        return;
    data.xmp.clear();
    notes.append(tr("The photo's XMP metadata are damaged and were left out."));
}

/// A JPEG holds EXIF and XMP in one segment of 64 kB each: what is long goes first, and if that is not enough, all of it.
void fitIntoSegments(Metadata &data, QStringList &notes)
{
    constexpr std::size_t mostBytes = 65'400;
    constexpr long longValue = 2000;
    const auto exifSize = [&] {
        Exiv2::Blob blob;
        Exiv2::ExifParser::encode(blob, Exiv2::littleEndian, data.exif);
        return blob.size();
    };
    const auto xmpSize = [&] {
        std::string packet;
        Exiv2::XmpParser::encode(packet, data.xmp, Exiv2::XmpParser::useCompactFormat);
        return packet.size();
    };
    bool left = false;
    if (exifSize() > mostBytes) {
        eraseIf(data.exif, [](const Exiv2::Exifdatum &entry) { return entry.size() > longValue; });
        left = true;
    }
    if (xmpSize() > mostBytes) {
        eraseIf(data.xmp, [](const Exiv2::Xmpdatum &entry) { return entry.toString().size() > longValue; });
        if (xmpSize() > mostBytes)
            data.xmp.clear();
        left = true;
    }
    if (left)
        notes.append(tr("Some of the photo's metadata are too long for the exported file and were left out."));
}

QByteArray write(const QByteArray &encoded, const Metadata &data)
{
    auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(encoded.constData()), static_cast<long>(encoded.size()));
    image->readMetadata();
    image->setExifData(data.exif);
    if ((image->checkMode(Exiv2::mdIptc) & Exiv2::amWrite) && !data.iptc.empty())
        image->setIptcData(data.iptc);
    if (!data.xmp.empty())
        image->setXmpData(data.xmp);
    image->writeMetadata();
    Exiv2::BasicIo &io = image->io();
    if (io.open() != 0)
        throw Exiv2::Error(Exiv2::kerCallFailed, "MemIo", "cannot be opened", "open");
    const Exiv2::DataBuf bytes = io.read(static_cast<long>(io.size()));
    return QByteArray(reinterpret_cast<const char *>(bytes.pData_), static_cast<qsizetype>(bytes.size_));
}

} // namespace

WithMetadata withMetadataOf(const QByteArray &source, const QByteArray &encoded, Format format, int width, int height)
{
    const std::lock_guard lock(exiv2Mutex());
    WithMetadata result;
    const QString unreadable = tr("The photo's metadata are damaged or of an unknown kind; the exported file has none of them.");
    Metadata data;
    try {
        prepareExiv2();
        data = read(source);
        clean(data, width, height);
        dropXmpThatCannotBeWritten(data, result.notes);
        if (format == Format::Jpeg)
            fitIntoSegments(data, result.notes);
        if (format == Format::WebP && !data.iptc.empty())
            result.notes.append(tr("A WebP file cannot hold IPTC metadata: they were left out, EXIF and XMP were kept."));
        result.file = write(encoded, data);
        return result;
    } catch (const Exiv2::Error &error) {
        if (error.code() != Exiv2::kerMemoryContainsUnknownImageType)
            result.notes = {unreadable};
    } catch (const std::exception &) {
        result.notes = {unreadable};
    }
    try { // what is certain: size and turn
        data = {};
        setSizesAndTurn(data, width, height);
        result.file = write(encoded, data);
    } catch (const std::exception &) {
        result.file = encoded;
    }
    return result;
}

QDate dateTaken(const QByteArray &source)
{
    const std::lock_guard lock(exiv2Mutex());
    try {
        prepareExiv2();
        const Metadata data = read(source);
        for (const char *key : {"Exif.Photo.DateTimeOriginal", "Exif.Photo.DateTimeDigitized", "Exif.Image.DateTime"}) {
            const auto entry = data.exif.findKey(Exiv2::ExifKey(key));
            if (entry == data.exif.end())
                continue;
            const QString text = QString::fromStdString(entry->toString()).left(10);
            if (const QDate date = QDate::fromString(text, QStringLiteral("yyyy:MM:dd")); date.isValid())
                return date;
        }
    } catch (const std::exception &) {
        return {}; // damaged metadata say nothing
    }
    return {};
}

} // namespace pawtrait::exporting
