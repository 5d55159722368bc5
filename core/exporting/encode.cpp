#include "exporting/encode.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageWriter>

#include <cstdio> // jpeglib.h needs it before
#include <jpeglib.h>
#include <lcms2.h>

#include <array>
#include <cmath>
#include <csetjmp>

namespace pawtrait::exporting {

namespace {

constexpr int fullColourQuality = 90; // from here on 4:4:4: what subsampling takes off red fur is seen before what the quality takes off

Error failed(const QString &log)
{
    return {ErrorKind::Internal, QCoreApplication::translate("pawtrait::exporting", "The picture could not be encoded. Choose another format."), log};
}

struct ErrorManager {
    jpeg_error_mgr base;
    std::jmp_buf jump;
    char message[JMSG_LENGTH_MAX];
};

[[noreturn]] void onError(j_common_ptr info)
{
    auto *manager = reinterpret_cast<ErrorManager *>(info->err);
    info->err->format_message(info, manager->message);
    std::longjmp(manager->jump, 1);
}

void onMessage(j_common_ptr, int) {}

/// Everything that must outlive a longjmp lives here, not on encodeJpeg's stack.
struct Work {
    jpeg_compress_struct info{};
    ErrorManager errors{};
    unsigned char *bytes = nullptr;
    unsigned long size = 0;

    ~Work()
    {
        jpeg_destroy_compress(&info);
        free(bytes);
    }
};

void compress(Work &work, const image::RgbImage &picture, int quality)
{
    auto &info = work.info;
    jpeg_mem_dest(&info, &work.bytes, &work.size);
    info.image_width = static_cast<JDIMENSION>(picture.width);
    info.image_height = static_cast<JDIMENSION>(picture.height);
    info.input_components = 3;
    info.in_color_space = JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, quality, TRUE);
    info.dct_method = JDCT_ISLOW;
    info.optimize_coding = TRUE;
    const int sampling = quality >= fullColourQuality ? 1 : 2;
    info.comp_info[0].h_samp_factor = info.comp_info[0].v_samp_factor = sampling;
    jpeg_start_compress(&info, TRUE);
    const QByteArray &profile = sRgbProfile();
    jpeg_write_icc_profile(&info, reinterpret_cast<const JOCTET *>(profile.constData()), static_cast<unsigned>(profile.size()));
    while (info.next_scanline < info.image_height) {
        auto *row = const_cast<JSAMPROW>(picture.row(static_cast<int>(info.next_scanline)));
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
}

Result<QByteArray> encodeJpeg(const image::RgbImage &picture, int quality)
{
    Work work;
    work.info.err = jpeg_std_error(&work.errors.base);
    work.errors.base.error_exit = onError;
    work.errors.base.emit_message = onMessage;
    if (setjmp(work.errors.jump) != 0) {
        if (work.errors.base.msg_code == 0)
            return failed(QStringLiteral("libjpeg"));
        return failed(QString::fromLatin1(work.errors.message));
    }
    jpeg_create_compress(&work.info);
    compress(work, picture, quality);
    return QByteArray(reinterpret_cast<const char *>(work.bytes), static_cast<qsizetype>(work.size));
}

Result<QByteArray> encodeByQt(const image::RgbImage &picture, const char *format, int quality)
{
    QImage image = image::toQImage(picture);
    if (image.isNull())
        return failed(QStringLiteral("null picture"));
    image.setColorSpace(QColorSpace::fromIccProfile(sRgbProfile()));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    if (!writer.write(image))
        return failed(writer.errorString());
    return bytes;
}

} // namespace

Result<QByteArray> encode(const image::RgbImage &picture, Format format, int quality)
{
    switch (format) {
    case Format::Jpeg: return encodeJpeg(picture, quality);
    case Format::Png: return encodeByQt(picture, "png", -1); // zlib's middle level; there is no loss to choose
    case Format::WebP: break;
    }
    return encodeByQt(picture, "webp", quality);
}

const QByteArray &sRgbProfile()
{
    static const QByteArray profile = [] {
        // A table of 1024 places is within a tenth of an 8-bit level of the curve; lcms' own has 4096, as large again as a small photo.
        std::array<cmsUInt16Number, 1024> table{};
        for (std::size_t i = 0; i < table.size(); ++i) {
            const double x = static_cast<double>(i) / (table.size() - 1);
            table[i] = static_cast<cmsUInt16Number>(std::lround(65535 * (x <= 0.04045 ? x / 12.92 : std::pow((x + 0.055) / 1.055, 2.4))));
        }
        const cmsCIExyY d65{0.3127, 0.3290, 1};
        const cmsCIExyYTRIPLE primaries{{0.64, 0.33, 1}, {0.30, 0.60, 1}, {0.15, 0.06, 1}};
        cmsToneCurve *const curve = cmsBuildTabulatedToneCurve16(nullptr, static_cast<cmsUInt32Number>(table.size()), table.data());
        cmsToneCurve *const curves[3] = {curve, curve, curve};
        cmsHPROFILE made = cmsCreateRGBProfile(&d65, &primaries, curves);
        cmsSetProfileVersion(made, 2.1);
        cmsMLU *const name = cmsMLUalloc(nullptr, 1);
        cmsMLUsetASCII(name, "en", "US", "sRGB");
        cmsWriteTag(made, cmsSigProfileDescriptionTag, name);
        cmsMLUsetASCII(name, "en", "US", "No copyright, use freely");
        cmsWriteTag(made, cmsSigCopyrightTag, name);
        cmsUInt32Number size = 0;
        cmsSaveProfileToMem(made, nullptr, &size);
        QByteArray bytes(static_cast<qsizetype>(size), '\0');
        cmsSaveProfileToMem(made, bytes.data(), &size);
        cmsMLUfree(name);
        cmsFreeToneCurve(curve);
        cmsCloseProfile(made);
        // The date it was made (bytes 24 to 35 of the header) would make each run's files differ.
        static const char date[12] = {7, static_cast<char>(0xE8), 0, 1, 0, 1, 0, 0, 0, 0, 0, 0};
        return bytes.replace(24, 12, QByteArray(date, 12));
    }();
    return profile;
}

} // namespace pawtrait::exporting
