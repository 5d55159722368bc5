/// Inside the room `image`: what decode.cpp asks of each format's file.
#pragma once

#include "image/decode.h"

#include <QByteArray>

#include <array>
#include <chrono>
#include <optional>

namespace pawtrait::image {

/// Time and cancel for one photo; asked between rows, scans and reads.
class Deadline {
public:
    Deadline(std::chrono::milliseconds time, StopToken stop) : m_end(std::chrono::steady_clock::now() + time), m_stop(std::move(stop)) {}
    bool isOver() const { return isCancelled() || isLate(); }
    bool isCancelled() const { return m_stop.stop_requested(); }
    bool isLate() const { return std::chrono::steady_clock::now() > m_end; }

private:
    std::chrono::steady_clock::time_point m_end;
    StopToken m_stop;
};

/// Why a decoder gave up; decode.cpp turns it into a sentence with the file's name.
struct Failure {
    enum class Reason { Truncated, Corrupt, Unsupported, TooLarge, NeedsTooMuchMemory, Stopped, OutOfMemory };
    Reason reason = Reason::Corrupt;
    QString log;
};

/// What an EXIF block says about the turn.
struct ExifTurn {
    int orientation = 1;  ///< 1..8
    bool damaged = false; ///< the block could not be read
};

/// What a format's decoder gives: pixels as stored, not yet turned, not yet in sRGB.
struct Decoded {
    enum class Model { Rgb, Gray, Cmyk };
    RgbImage pixels;                 ///< for Rgb and Gray (gray three times)
    std::vector<std::uint8_t> cmyk;  ///< for Cmyk: 4 bytes a pixel, 255 = full ink
    Model model = Model::Rgb;
    int fullWidth = 0;               ///< before any reduction, as stored
    int fullHeight = 0;
    QByteArray profile;              ///< ICC, empty: sRGB
    int orientation = 1;             ///< EXIF 1..8
    QStringList notes;

    /// Takes the orientation over; a damaged block is a note.
    void takeOrientation(const ExifTurn &turn);
};

using DecodeResult = std::variant<Decoded, Failure>;

/// std::nullopt when the size and `bytesPerPixel` for each place of it are within the limits.
std::optional<Failure> checkSize(qint64 width, qint64 height, int bytesPerPixel, const DecodeLimits &limits);
/// std::nullopt when one photo may take so much memory.
std::optional<Failure> checkMemory(qint64 bytes, const DecodeLimits &limits);

DecodeResult decodeJpeg(const QByteArray &bytes, const DecodeOptions &options, const Deadline &deadline);
DecodeResult decodeHeif(const QByteArray &bytes, const DecodeOptions &options, const Deadline &deadline);
/// PNG, WebP, TIFF, BMP, GIF; `format` as Qt names it ("png").
DecodeResult decodeWithQt(const QByteArray &bytes, const QByteArray &format, const DecodeOptions &options, const Deadline &deadline);

/// Size as stored and orientation; no pixels.
struct StoredSize {
    int width = 0;
    int height = 0;
    int orientation = 1; ///< EXIF 1..8
};
using SizeResult = std::variant<StoredSize, Failure>;
/// Walks a JPEG's markers to its frame header; reads no more of the file than that takes.
SizeResult sizeOfJpeg(QIODevice &file);
SizeResult sizeOfHeif(const QByteArray &bytes, const DecodeLimits &limits);
SizeResult sizeWithQt(const QByteArray &bytes, const QByteArray &format);

/// Structure of the formats whose decoder accepts a cut-off file; std::nullopt when whole. `format`: as above, or "heif".
std::optional<Failure> checkWhole(const QByteArray &bytes, const QByteArray &format);

/// The EXIF block inside a PNG or WebP file; empty when there is none.
QByteArray exifOf(const QByteArray &bytes, const QByteArray &format);

/// Orientation out of an EXIF block, with or without "Exif\0\0" in front. Never fails.
ExifTurn orientationFromExif(const QByteArray &block);

/// Into sRGB. A profile that cannot be used is a note and the pixels stay as they are. Ends early when the deadline is over.
void convertToSrgb(Decoded &decoded, const Deadline &deadline);

/// The note about a profile that cannot be used.
QString unusableProfileNote();

/// An ICC profile for primaries and white (CIE x, y) with sRGB's curve (gamma 0) or a plain power; empty when that makes no sense.
QByteArray profileFromPrimaries(const std::array<double, 8> &redGreenBlueWhite, double gamma);

/// Turned and mirrored as EXIF's orientation 1..8 asks.
RgbImage upright(RgbImage picture, int orientation);

} // namespace pawtrait::image
