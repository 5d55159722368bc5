#include "exporting/encode.h"
#include "exporting/metadata.h"
#include "image/decode.h"
#include "tagged_photo.h"

#include <QColorSpace>
#include <QImage>
#include <QTest>

#include <lcms2.h>

using namespace pawtrait;
using namespace pawtrait::exporting;

Q_DECLARE_METATYPE(pawtrait::exporting::Format)

/// What of a photo's metadata comes along, and what never does.
class tst_Metadata : public QObject {
    Q_OBJECT

    const image::RgbImage m_picture = test::scene(120, 90);

    QByteArray exported(const QByteArray &source, Format format, QStringList *notes = nullptr) const
    {
        const auto file = encode(m_picture, format, 95);
        const WithMetadata result = withMetadataOf(source, *file, format, m_picture.width, m_picture.height);
        if (notes)
            *notes = result.notes;
        return result.file;
    }

private Q_SLOTS:
    void initTestCase() { Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute); }

    void theSourceReallyHasThePlaces()
    {
        const QByteArray source = taggedJpeg(m_picture, 6);
        QVERIFY(source.count(secretPlace) >= 6);
        QVERIFY(readBack(source).gpsKeys().size() >= 5);
        QVERIFY(readBack(source).hasExif("Exif.Thumbnail.Compression"));
    }

    void titlesStayAndPlacesGo_data()
    {
        QTest::addColumn<Format>("format");
        QTest::newRow("JPEG") << Format::Jpeg;
        QTest::newRow("PNG") << Format::Png;
        QTest::newRow("WebP") << Format::WebP;
    }

    void titlesStayAndPlacesGo()
    {
        QFETCH(Format, format);
        QStringList notes;
        const QByteArray file = exported(taggedJpeg(m_picture, 6), format, &notes);
        QVERIFY(!file.contains(secretPlace)); // also not in a place that exiv2 does not read back
        const ReadBack found = readBack(file);
        QVERIFY2(found.gpsKeys().empty(), found.gpsKeys().empty() ? "" : found.gpsKeys().front().c_str());
        QVERIFY(!found.hasExif("Exif.Photo.MakerNote") && !found.hasExif("Exif.Thumbnail.Compression"));
        QCOMPARE(found.xmpText("Xmp.crs.CropTop"), std::string());
        QCOMPARE(found.exifText("Exif.Image.Artist"), std::string("Ann"));
        QCOMPARE(found.exifText("Exif.Photo.DateTimeOriginal"), std::string("2024:05:14 10:32:00"));
        QCOMPARE(found.exifText("Exif.Image.Orientation"), std::string("1"));
        QCOMPARE(found.exifText("Exif.Photo.PixelXDimension"), std::string("120"));
        QCOMPARE(found.exifText("Exif.Photo.PixelYDimension"), std::string("90"));
        QCOMPARE(found.exifText("Exif.Photo.ColorSpace"), std::string("1"));
        QCOMPARE(found.xmpText("Xmp.dc.title"), std::string("lang=\"x-default\" Rex"));
        QCOMPARE(found.xmpText("Xmp.xmp.Rating"), std::string("4"));
        QCOMPARE(found.xmpText("Xmp.iptcExt.LocationCreated[1]/iptcExt:City"), std::string("Kassel")); // a place in words is a caption
        QCOMPARE(found.xmpText("Xmp.tiff.Orientation"), std::string("1"));
        QCOMPARE(found.xmpText("Xmp.exif.PixelXDimension"), std::string("120"));
        if (format == Format::WebP) {
            QCOMPARE(notes.size(), 1); // says that IPTC has no place there
        } else {
            QVERIFY(notes.isEmpty());
            QCOMPARE(found.iptc.count(), 1L);
            QCOMPARE(found.iptc.begin()->toString(), std::string("Rex in the garden"));
        }
        const auto decoded = image::decodeBytes(file, QStringLiteral("x"), {});
        QVERIFY(decoded.hasValue());
        QCOMPARE(QSize(decoded->originalWidth, decoded->originalHeight), QSize(120, 90));
        QVERIFY(decoded->notes.isEmpty());
        QVERIFY(test::difference(decoded->pixels, m_picture).mean < 3);
    }

    void theFileIsTaggedSrgbOnce_data() { titlesStayAndPlacesGo_data(); }

    void theFileIsTaggedSrgbOnce()
    {
        QFETCH(Format, format);
        const QByteArray file = exported(taggedJpeg(m_picture), format);
        QCOMPARE(file.count(format == Format::Jpeg ? "ICC_PROFILE" : format == Format::Png ? "iCCP" : "ICCP"), 1);
        const QColorSpace space = QImage::fromData(file).colorSpace();
        QVERIFY(space.isValid());
        const QByteArray profile = space.iccProfile();
        cmsHPROFILE opened = cmsOpenProfileFromMem(profile.constData(), static_cast<cmsUInt32Number>(profile.size()));
        QVERIFY(opened);
        cmsHPROFILE sRgb = cmsCreate_sRGBProfile();
        cmsHTRANSFORM transform = cmsCreateTransform(opened, TYPE_RGB_8, sRgb, TYPE_RGB_8, INTENT_RELATIVE_COLORIMETRIC, 0);
        for (int v = 0; v < 256; v += 3) {
            const std::uint8_t in[3] = {static_cast<std::uint8_t>(v), static_cast<std::uint8_t>(255 - v), static_cast<std::uint8_t>(v / 2)};
            std::uint8_t out[3];
            cmsDoTransform(transform, in, out, 1);
            for (int c = 0; c < 3; ++c)
                QVERIFY(std::abs(in[c] - out[c]) <= 1);
        }
        cmsDeleteTransform(transform);
        cmsCloseProfile(sRgb);
        cmsCloseProfile(opened);
    }

    void theProfileIsSmallAndTheSameEveryTime()
    {
        QVERIFY(sRgbProfile().size() > 500 && sRgbProfile().size() < 4000);
        QCOMPARE(sRgbProfile()[8], char(2)); // ICC version
        QCOMPARE(sRgbProfile().mid(24, 2), QByteArray::fromHex("07e8"));
    }

    void highQualityKeepsFullColourResolution()
    {
        const QByteArray high = *encode(m_picture, Format::Jpeg, 90), low = *encode(m_picture, Format::Jpeg, 89);
        const auto sampling = [](const QByteArray &file) { return static_cast<int>(file[file.indexOf("\xFF\xC0") + 11]); }; // of the first component
        QCOMPARE(sampling(high), 0x11);
        QCOMPARE(sampling(low), 0x22);
    }

    void aHeicsMetadataComeAlong()
    {
        Exiv2::Blob blob;
        Exiv2::ExifData exif = exifWithPlace(1);
        Exiv2::ExifParser::encode(blob, Exiv2::littleEndian, exif);
        const QByteArray source = test::heic(m_picture, {.exif = QByteArray(reinterpret_cast<const char *>(blob.data()), static_cast<qsizetype>(blob.size()))});
        if (source.isEmpty())
            QSKIP("libheif has no HEVC encoder here");
        QVERIFY(source.contains(secretPlace));
        QStringList notes;
        const QByteArray file = exported(source, Format::Jpeg, &notes);
        QVERIFY2(notes.isEmpty(), qPrintable(notes.join(QLatin1Char(' '))));
        const ReadBack found = readBack(file);
        QCOMPARE(found.exifText("Exif.Image.Artist"), std::string("Ann"));
        QVERIFY(found.gpsKeys().empty() && !file.contains(secretPlace));
    }

    void aTiffsStripsDoNotBecomeTheJpegs()
    {
        QByteArray raw(120 * 90 * 3, '\x55');
        const QByteArray file = exported(test::tiff(120, 90, raw, {}), Format::Jpeg);
        const ReadBack found = readBack(file);
        for (const char *key : {"Exif.Image.StripOffsets", "Exif.Image.ImageWidth", "Exif.Image.Compression", "Exif.Image.BitsPerSample", "Exif.Image.PhotometricInterpretation"})
            QVERIFY2(!found.hasExif(key), key);
        QCOMPARE(found.exifText("Exif.Photo.PixelXDimension"), std::string("120"));
    }

    void metadataThatAreTooLongAreLeftOutWithANote()
    {
        const QByteArray plain = test::byQt(m_picture, "png");
        auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(plain.constData()), static_cast<long>(plain.size()));
        image->readMetadata();
        image->exifData()["Exif.Image.Artist"] = "Ann";
        image->exifData()["Exif.Image.ImageDescription"] = std::string(90'000, 'x');
        image->xmpData()["Xmp.dc.title"] = "Rex";
        image->xmpData()["Xmp.dc.description"] = std::string(90'000, 'y');
        image->writeMetadata();
        image->io().open();
        const Exiv2::DataBuf bytes = image->io().read(static_cast<long>(image->io().size()));
        QStringList notes;
        const QByteArray file = exported(QByteArray(reinterpret_cast<const char *>(bytes.pData_), static_cast<qsizetype>(bytes.size_)), Format::Jpeg, &notes);
        QCOMPARE(notes.size(), 1);
        const ReadBack found = readBack(file);
        QCOMPARE(found.exifText("Exif.Image.Artist"), std::string("Ann"));
        QCOMPARE(found.xmpText("Xmp.dc.title"), std::string("lang=\"x-default\" Rex"));
        QVERIFY(!found.hasExif("Exif.Image.ImageDescription"));
    }

    void damagedMetadataNeverCostThePhoto_data()
    {
        QTest::addColumn<QByteArray>("source");
        const QByteArray good = taggedJpeg(m_picture);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no photo at all") << QByteArray("GIF89a and nothing more");
        QTest::newRow("EXIF that points nowhere") << test::jpeg(m_picture, {.exif = QByteArray::fromHex("49492a00ffffff7f0000")});
        QTest::newRow("EXIF in a circle") << test::jpeg(m_picture, {.exif = QByteArray::fromHex("49492a00080000000000080000000000")});
        QTest::newRow("cut off in its metadata") << good.left(400);
        for (int i = 0; i < 60; ++i) {
            QByteArray spoilt = good;
            for (int k = 0; k < 8; ++k)
                spoilt[static_cast<qsizetype>(test::streamNumber("spoilt", static_cast<std::uint64_t>(i * 16 + k)) % 6000)] =
                    static_cast<char>(test::streamNumber("byte", static_cast<std::uint64_t>(i * 16 + k)));
            QTest::newRow(qPrintable(QStringLiteral("spoilt %1").arg(i))) << spoilt;
        }
    }

    void damagedMetadataNeverCostThePhoto()
    {
        QFETCH(QByteArray, source);
        const QByteArray file = exported(source, Format::Jpeg);
        const auto decoded = image::decodeBytes(file, QStringLiteral("x"), {});
        QVERIFY(decoded.hasValue());
        const ReadBack found = readBack(file);
        QVERIFY(found.gpsKeys().empty());
        QCOMPARE(found.exifText("Exif.Image.Orientation"), std::string("1"));
        QCOMPARE(found.exifText("Exif.Photo.PixelXDimension"), std::string("120"));
    }

    void theDateIsTheCameras()
    {
        QCOMPARE(dateTaken(taggedJpeg(m_picture)), QDate(2024, 5, 14));
        QVERIFY(!dateTaken(test::jpeg(m_picture)).isValid());
        QVERIFY(!dateTaken("no photo").isValid());
    }
};

QTEST_GUILESS_MAIN(tst_Metadata)
#include "tst_metadata.moc"
