#include "image/decoders.h"

#include <QIODevice>

namespace pawtrait::image {

namespace {

constexpr int maxSegments = 10'000; // a photo has some twenty; a file of empty segments must not be walked for minutes

int wordAt(const QByteArray &bytes, qsizetype place)
{
    return static_cast<unsigned char>(bytes[place]) << 8 | static_cast<unsigned char>(bytes[place + 1]);
}

/// SOF0 .. SOF15 without the tables that share their numbers (DHT, JPG, DAC).
bool isFrame(int marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// The next marker's number, over fill bytes and what lies before it; -1 at the end.
int nextMarker(QIODevice &file)
{
    char byte = 0;
    bool fill = false;
    for (int skipped = 0; skipped < 0xFFFF && file.getChar(&byte); ++skipped) {
        const auto value = static_cast<unsigned char>(byte);
        if (value == 0xFF)
            fill = true;
        else if (fill && value != 0)
            return value;
        else
            fill = false;
    }
    return -1;
}

} // namespace

SizeResult sizeOfJpeg(QIODevice &file)
{
    StoredSize size;
    bool hasTurn = false;
    file.seek(2);
    for (int segment = 0; segment < maxSegments; ++segment) {
        const int marker = nextMarker(file);
        if (marker < 0)
            return Failure{Failure::Reason::Truncated, QStringLiteral("no frame header")};
        if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) // no length
            continue;
        const QByteArray lengthBytes = file.read(2);
        const int length = lengthBytes.size() == 2 ? wordAt(lengthBytes, 0) : 0;
        if (length < 2 || marker == 0xD9 || marker == 0xDA)
            return Failure{length < 2 && marker != 0xD9 ? Failure::Reason::Truncated : Failure::Reason::Corrupt, QStringLiteral("no frame header")};
        if (isFrame(marker)) {
            const QByteArray frame = file.read(5);
            if (frame.size() < 5)
                return Failure{Failure::Reason::Truncated, QStringLiteral("in the frame header")};
            size.height = wordAt(frame, 1);
            size.width = wordAt(frame, 3);
            return size;
        }
        if (marker == 0xE1 && !hasTurn) {
            const QByteArray block = file.read(length - 2);
            if (block.startsWith(QByteArray::fromRawData("Exif\0\0", 6))) {
                size.orientation = orientationFromExif(block).orientation;
                hasTurn = true;
            }
        } else if (!file.seek(file.pos() + length - 2)) {
            return Failure{Failure::Reason::Truncated, QStringLiteral("in a segment")};
        }
    }
    return Failure{Failure::Reason::Corrupt, QStringLiteral("too many segments")};
}

} // namespace pawtrait::image
