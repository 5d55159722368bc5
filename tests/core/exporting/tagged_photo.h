/// Photos with every kind of metadata that a phone or a photo program writes, some of which must not be passed on.
#pragma once

#include "support/photo_writers.h"
#include "support/test_pictures.h"

#include <exiv2/exiv2.hpp>

#include <QByteArray>

/// Stands in each place that tells where a photo was taken; no exported file may hold it.
inline const char *const secretPlace = "SECRETPLACE";

struct ReadBack {
    Exiv2::ExifData exif;
    Exiv2::IptcData iptc;
    Exiv2::XmpData xmp;

    bool hasExif(const char *key) const { return exif.findKey(Exiv2::ExifKey(key)) != exif.end(); }
    std::string exifText(const char *key) const
    {
        const auto entry = exif.findKey(Exiv2::ExifKey(key));
        return entry == exif.end() ? std::string() : entry->toString();
    }
    std::string xmpText(const char *key) const
    {
        const auto entry = xmp.findKey(Exiv2::XmpKey(key));
        return entry == xmp.end() ? std::string() : entry->toString();
    }
    /// Keys of anything about a position.
    std::vector<std::string> gpsKeys() const
    {
        std::vector<std::string> keys;
        for (const auto &entry : exif) {
            if (entry.key().find("GPS") != std::string::npos)
                keys.push_back(entry.key());
        }
        for (const auto &entry : xmp) {
            if (entry.key().find("GPS") != std::string::npos || entry.key().find("atitude") != std::string::npos)
                keys.push_back(entry.key());
        }
        return keys;
    }
};

inline ReadBack readBack(const QByteArray &file)
{
    auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(file.constData()), static_cast<long>(file.size()));
    image->readMetadata();
    return {image->exifData(), image->iptcData(), image->xmpData()};
}

inline Exiv2::ExifData exifWithPlace(int orientation)
{
    Exiv2::ExifData exif;
    exif["Exif.Image.Make"] = "Maker";
    exif["Exif.Image.Artist"] = "Ann";
    exif["Exif.Image.Orientation"] = static_cast<std::uint16_t>(orientation);
    exif["Exif.Photo.DateTimeOriginal"] = "2024:05:14 10:32:00";
    exif["Exif.Photo.PixelXDimension"] = static_cast<std::uint32_t>(4000);
    exif["Exif.Photo.PixelYDimension"] = static_cast<std::uint32_t>(3000);
    exif["Exif.Photo.ColorSpace"] = static_cast<std::uint16_t>(65535);
    exif["Exif.Photo.MakerNote"] = std::string("65 80 83 83 69 67 82 69 84 80 76 65 67 69 0 1 2 3"); // "APSSECRETPLACE"
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
    exif["Exif.GPSInfo.GPSLatitude"] = "51/1 30/1 12/1";
    exif["Exif.GPSInfo.GPSAreaInformation"] = std::string("charset=Ascii ") + secretPlace;
    return exif;
}

/// A JPEG of `picture` with EXIF (position, thumbnail, maker note), IPTC (caption, preview) and XMP (title, positions in flat and
/// nested form, thumbnail, develop settings).
inline QByteArray taggedJpeg(const pawtrait::image::RgbImage &picture, int orientation = 1)
{
    const QByteArray plain = pawtrait::test::jpeg(picture, {.quality = 95});
    auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(plain.constData()), static_cast<long>(plain.size()));
    image->readMetadata();
    Exiv2::ExifData exif = exifWithPlace(orientation);
    const QByteArray thumbnail = pawtrait::test::jpeg(pawtrait::test::scene(64, 48));
    Exiv2::ExifThumb(exif).setJpegThumbnail(reinterpret_cast<const Exiv2::byte *>(thumbnail.constData()), static_cast<long>(thumbnail.size()));
    image->setExifData(exif);
    Exiv2::IptcData iptc;
    iptc["Iptc.Application2.Caption"] = "Rex in the garden";
    iptc["Iptc.Application2.Preview"] = "83 69 67 82 69 84 80 76 65 67 69"; // SECRETPLACE
    image->setIptcData(iptc);
    Exiv2::XmpData xmp;
    xmp["Xmp.dc.title"] = "Rex";
    xmp["Xmp.xmp.Rating"] = "4";
    xmp["Xmp.tiff.Orientation"] = std::to_string(orientation);
    xmp["Xmp.exif.PixelXDimension"] = "4000";
    xmp["Xmp.exif.GPSLatitude"] = "51,30.2N";
    xmp["Xmp.exif.GPSAreaInformation"] = secretPlace;
    const auto beginList = [&xmp](const char *key) {
        Exiv2::XmpTextValue list("");
        list.setXmpArrayType(Exiv2::XmpValue::xaBag);
        xmp.add(Exiv2::XmpKey(key), &list);
    };
    beginList("Xmp.iptcExt.LocationCreated");
    xmp["Xmp.iptcExt.LocationCreated[1]/iptcExt:City"] = "Kassel";
    xmp["Xmp.iptcExt.LocationCreated[1]/exif:GPSLongitude"] = std::string("7,1E ") + secretPlace;
    xmp["Xmp.crs.CropTop"] = "0.25";
    beginList("Xmp.xmp.Thumbnails");
    xmp["Xmp.xmp.Thumbnails[1]/xmpGImg:image"] = secretPlace;
    image->setXmpData(xmp);
    image->writeMetadata();
    Exiv2::BasicIo &io = image->io();
    io.open();
    const Exiv2::DataBuf bytes = io.read(static_cast<long>(io.size()));
    return QByteArray(reinterpret_cast<const char *>(bytes.pData_), static_cast<qsizetype>(bytes.size_));
}
