#include "support/photo_writers.h"

#include <algorithm>
#include <vector>

namespace pawtrait::test {

namespace {

class Writer {
public:
    explicit Writer(bool bigEndian) : m_big(bigEndian) {}
    void number(quint32 value, int count)
    {
        for (int i = 0; i < count; ++i)
            bytes.append(static_cast<char>(value >> 8 * (m_big ? count - 1 - i : i)));
    }
    void entry(int tag, int type, quint32 count, quint32 value)
    {
        number(static_cast<quint32>(tag), 2);
        number(static_cast<quint32>(type), 2);
        number(count, 4);
        if (type == 3 && count == 1) {
            number(value, 2);
            number(0, 2);
        } else {
            number(value, 4);
        }
    }
    QByteArray bytes;

private:
    bool m_big;
};

} // namespace

QByteArray exifWithOrientation(int orientation, bool bigEndian)
{
    Writer exif(bigEndian);
    exif.bytes = bigEndian ? QByteArray("MM") : QByteArray("II");
    exif.number(42, 2);
    exif.number(8, 4);
    exif.number(1, 2);
    exif.entry(274, 3, 1, static_cast<quint32>(orientation));
    exif.number(0, 4);
    return exif.bytes;
}

QByteArray tiff(int width, int height, const QByteArray &raw, const TiffOptions &options)
{
    Writer file(options.bigEndian);
    file.bytes = options.bigEndian ? QByteArray("MM") : QByteArray("II");
    file.number(42, 2);
    file.number(0, 4); // the directory's place, known later
    const qsizetype rowBytes = (static_cast<qsizetype>(width) * options.samples * options.bits + 7) / 8;
    std::vector<quint32> places, lengths;
    for (int top = 0; top < height; top += options.rowsPerStrip) {
        QByteArray strip = raw.mid(top * rowBytes, std::min(options.rowsPerStrip, height - top) * rowBytes);
        if (options.compression == 8)
            strip = qCompress(strip).mid(4);
        places.push_back(static_cast<quint32>(file.bytes.size()));
        lengths.push_back(static_cast<quint32>(strip.size()));
        file.bytes += strip;
    }
    const auto table = [&](const std::vector<quint32> &values) {
        if (values.size() == 1)
            return values.front();
        const auto place = static_cast<quint32>(file.bytes.size());
        for (const quint32 value : values)
            file.number(value, 4);
        return place;
    };
    const quint32 placesAt = table(places), lengthsAt = table(lengths);
    const auto bitsAt = static_cast<quint32>(file.bytes.size());
    for (int s = 0; s < options.samples; ++s)
        file.number(static_cast<quint32>(options.bits), 2);
    if (file.bytes.size() % 2)
        file.bytes.append('\0');
    const auto directory = static_cast<quint32>(file.bytes.size());
    Writer place(options.bigEndian);
    place.number(directory, 4);
    file.bytes.replace(4, 4, place.bytes);
    const bool extra = options.photometric == 2 && options.samples == 4;
    const auto strips = static_cast<quint32>(places.size());
    file.number(extra ? 12 : 11, 2);
    file.entry(256, 4, 1, options.declaredWidth.value_or(static_cast<quint32>(width)));
    file.entry(257, 4, 1, options.declaredHeight.value_or(static_cast<quint32>(height)));
    if (options.samples == 1)
        file.entry(258, 3, 1, static_cast<quint32>(options.bits));
    else
        file.entry(258, 3, static_cast<quint32>(options.samples), bitsAt);
    file.entry(259, 3, 1, static_cast<quint32>(options.compression));
    file.entry(262, 3, 1, static_cast<quint32>(options.photometric));
    file.entry(273, 4, strips, placesAt);
    file.entry(274, 3, 1, static_cast<quint32>(options.orientation));
    file.entry(277, 3, 1, static_cast<quint32>(options.samples));
    file.entry(278, 4, 1, static_cast<quint32>(options.rowsPerStrip));
    file.entry(279, 4, strips, lengthsAt);
    file.entry(284, 3, 1, 1);
    if (extra)
        file.entry(338, 3, 1, 2); // straight alpha
    file.number(0, 4);
    return file.bytes;
}

} // namespace pawtrait::test
