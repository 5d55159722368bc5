/// Writers of photo files in memory, each as odd as a test needs.
#pragma once

#include "image/rgb_image.h"

#include <QByteArray>

#include <optional>

namespace pawtrait::test {

enum class JpegColours { YCbCr, Rgb, Gray, AdobeCmyk, AdobeYcck, PlainCmyk };

struct JpegOptions {
    int quality = 90;
    JpegColours colours = JpegColours::YCbCr; ///< CMYK kinds: ink 255 - r, 255 - g, 255 - b without black
    bool progressive = false;
    bool arithmetic = false;
    bool fullColour = true;  ///< no chroma subsampling
    int restartRows = 0;     ///< restart markers every so many MCU rows
    QByteArray exif = {};         ///< what follows "Exif\0\0"
    QByteArray profile = {};      ///< ICC
    int repeatedScans = 0;   ///< > 0: progressive, each of the first so many coefficients in a scan of its own (at most 63)
};

QByteArray jpeg(const image::RgbImage &picture, const JpegOptions &options = {});

/// By Qt: "png", "webp", "tiff", "bmp" ... ; quality 100 is lossless for WebP.
QByteArray byQt(const QImage &picture, const char *format, int quality = -1, int compression = -1);
QByteArray byQt(const image::RgbImage &picture, const char *format, int quality = -1, int compression = -1);

/// EXIF with an orientation and nothing else, as a TIFF structure.
QByteArray exifWithOrientation(int orientation, bool bigEndian = false);

struct PngOptions {
    int bits = 8;            ///< of `raw`
    int colourType = 2;      ///< 0 gray, 2 RGB, 3 palette, 4 gray alpha, 6 RGB alpha
    bool interlaced = false; ///< declared only; `raw` has to fit
    QByteArray before = {};       ///< whole chunks between IHDR and IDAT
};
QByteArray pngChunk(const QByteArray &type, const QByteArray &data);
/// From raw scanlines without filter bytes, `raw` = height rows of ceil(width * samples * bits / 8) bytes.
QByteArray png(int width, int height, const QByteArray &raw, const PngOptions &options = {});
/// Another chunk after IHDR of a whole PNG file.
QByteArray pngWithChunk(const QByteArray &file, const QByteArray &type, const QByteArray &data);
/// Adam7 passes of an RGB picture.
QByteArray interlacedPng(const image::RgbImage &picture);

/// A WebP file with an EXIF chunk (extended format).
QByteArray webpWithExif(const QByteArray &file, int width, int height, const QByteArray &exif);

struct GifOptions {
    int frames = 1;      ///< each further frame is black
    bool interlaced = false;
    int transparent = -1; ///< colour number
};
/// 6 x 6 x 6 colours, uncompressed LZW.
QByteArray gif(const image::RgbImage &picture, const GifOptions &options = {});
/// The colours a GIF of this picture has.
image::RgbImage inGifColours(const image::RgbImage &picture);

/// Run-length coded, 8 bits, 6 x 6 x 6 colours.
QByteArray runLengthBmp(const image::RgbImage &picture);

struct TiffOptions {
    int samples = 3;       ///< a pixel: 1 gray, 3 RGB, 4 RGB alpha or CMYK
    int bits = 8;
    int photometric = 2;   ///< 1 gray, 2 RGB, 5 CMYK
    int compression = 1;   ///< 1 none, 8 deflate
    int orientation = 1;
    bool bigEndian = false;
    int rowsPerStrip = 16;
    std::optional<quint32> declaredWidth = {}, declaredHeight = {}; ///< a lie
};
/// From raw rows; 16-bit samples in the file's byte order.
QByteArray tiff(int width, int height, const QByteArray &raw, const TiffOptions &options = {});

struct HeicOptions {
    int quality = 90;
    int orientation = 1;  ///< 1..8, as the file's own turn
    QByteArray profile = {};
    bool displayP3 = false; ///< by number (nclx), no ICC
    int alpha = 255;
    QByteArray exif = {};      ///< as in JpegOptions
};
/// Empty when libheif has no HEVC encoder here.
QByteArray heic(const image::RgbImage &picture, const HeicOptions &options = {});

} // namespace pawtrait::test
