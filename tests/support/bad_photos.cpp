#include "support/bad_photos.h"

#include "support/colour_profiles.h"
#include "support/photo_writers.h"
#include "support/test_pictures.h"

#include <algorithm>

namespace pawtrait::test {

namespace {

using Expect = BadPhoto::Expect;

QByteArray rawOf(const image::RgbImage &picture)
{
    return {reinterpret_cast<const char *>(picture.bytes.data()), static_cast<qsizetype>(picture.bytes.size())};
}

QByteArray numbered(const QByteArray &words, qsizetype number)
{
    return words + ' ' + QByteArray::number(number);
}

void setBigEndian(QByteArray &bytes, qsizetype at, quint32 value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes[at + i] = static_cast<char>(value >> 8 * (count - 1 - i));
}

void setLittleEndian(QByteArray &bytes, qsizetype at, quint32 value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes[at + i] = static_cast<char>(value >> 8 * i);
}

/// PNG header with another size; the checksum is right.
QByteArray pngOfSize(quint32 width, quint32 height)
{
    QByteArray header(13, '\0');
    setBigEndian(header, 0, width, 4);
    setBigEndian(header, 4, height, 4);
    header[8] = 8;
    header[9] = 2;
    return QByteArray("\x89PNG\r\n\x1A\n", 8) + pngChunk("IHDR", header) + pngChunk("IDAT", qCompress(QByteArray(1000, '\0')).mid(4)) + pngChunk("IEND", {});
}

/// Place of the first marker 0xFF `kind` in a JPEG's header.
qsizetype markerIn(const QByteArray &jpegFile, char kind)
{
    return jpegFile.indexOf(QByteArray("\xFF", 1) + kind);
}

void addDamaged(std::vector<BadPhoto> &corpus, const GoodPhoto &good, const image::RgbImage &whole)
{
    const QByteArray &bytes = good.bytes;
    const qsizetype size = bytes.size();
    for (const qsizetype place : {qsizetype{4}, qsizetype{11}, qsizetype{20}, qsizetype{33}, size / 10, size / 4, size / 2, size * 3 / 4, size * 9 / 10, size - 20, size - 9, size - 3, size - 2, size - 1})
        corpus.push_back({numbered(good.name + " cut off after byte", place), bytes.left(place), Expect::RefusedOrWhole, whole});
    for (int i = 0; i < 12; ++i) { // header and directory for the most part
        QByteArray flipped = bytes;
        const auto place = static_cast<qsizetype>(streamNumber("head " + good.name, static_cast<std::uint64_t>(i)) % static_cast<std::uint64_t>(std::min<qsizetype>(size, 120)));
        flipped[place] = static_cast<char>(flipped[place] ^ 1 << i % 8);
        corpus.push_back({numbered(good.name + " with a bit flipped near its start", i), flipped, Expect::RefusedOrPicture, {}});
    }
    for (int i = 0; i < 12; ++i) {
        QByteArray flipped = bytes;
        for (int k = 0; k <= i; ++k) {
            const auto place = static_cast<qsizetype>(streamNumber("body " + good.name, static_cast<std::uint64_t>(i * 16 + k)) % static_cast<std::uint64_t>(size));
            flipped[place] = static_cast<char>(flipped[place] ^ 1 << (i + k) % 8);
        }
        corpus.push_back({numbered(good.name + " with bits flipped", i + 1), flipped, Expect::RefusedOrPicture, {}});
    }
    for (int i = 1; i <= 3; ++i) {
        QByteArray holed = bytes;
        holed.replace(size * i / 4, std::min<qsizetype>(64, size / 8), QByteArray(static_cast<int>(std::min<qsizetype>(64, size / 8)), i == 2 ? '\xFF' : '\0'));
        corpus.push_back({numbered(good.name + " with a hole in quarter", i), holed, Expect::RefusedOrPicture, {}});
    }
    corpus.push_back({good.name + " with its second half missing in the middle", bytes.left(size / 3) + bytes.mid(size * 2 / 3), Expect::RefusedOrPicture, {}});
    if (!good.name.startsWith("HEIC")) // there garbage is a box with a length of its own
        corpus.push_back({good.name + " with rubbish at its end", bytes + QByteArray(1000, '\x5A'), Expect::Opens, whole});
    corpus.push_back({good.name + " behind a blank line", '\n' + bytes, Expect::Refused, {}});
}

void addJpegs(std::vector<BadPhoto> &corpus, const image::RgbImage &picture, image::RgbImage (*pixelsOf)(const QByteArray &))
{
    const QByteArray plain = jpeg(picture);
    const image::RgbImage whole = pixelsOf(plain);
    const qsizetype frame = markerIn(plain, '\xC0');
    const auto changed = [&](const char *name, qsizetype at, quint32 value, int count, Expect expect) {
        QByteArray bytes = plain;
        setBigEndian(bytes, frame + at, value, count);
        corpus.push_back({QByteArray("JPEG ") + name, bytes, expect, {}});
    };
    changed("of 12 bits", 4, 12, 1, Expect::Refused);
    changed("of 60,000 x 60,000 pixels", 5, 60000U << 16 | 60000U, 4, Expect::Refused);
    changed("of 65,535 rows that are not there", 5, 65535, 2, Expect::Refused);
    changed("without rows", 5, 0, 2, Expect::Refused);
    changed("without columns", 7, 0, 2, Expect::Refused);
    changed("that declares twice its rows", 5, static_cast<quint32>(picture.height * 2), 2, Expect::Refused);
    changed("of no components", 9, 0, 1, Expect::Refused);
    changed("of 255 components", 9, 255, 1, Expect::Refused);
    changed("with sampling 15 x 15", 11, 0xFF, 1, Expect::Refused);
    changed("with sampling 0", 11, 0, 1, Expect::Refused);
    changed("with a missing quantisation table", 12, 3, 1, Expect::Refused);
    QByteArray lossless = plain;
    lossless[frame + 1] = '\xC3';
    corpus.push_back({"JPEG of the lossless kind", lossless, Expect::Refused, {}});
    JpegOptions options;
    options.arithmetic = true;
    corpus.push_back({"JPEG with arithmetic coding", jpeg(picture, options), Expect::Opens, whole});
    options = {};
    options.repeatedScans = 63;
    const QByteArray manyScans = jpeg(picture, options);
    corpus.push_back({"JPEG in 190 scans", manyScans, Expect::Opens, whole});
    // The first scan's header and data thousands of times over.
    const qsizetype firstScan = markerIn(manyScans, '\xDA'), secondScan = manyScans.indexOf(QByteArray("\xFF\xDA"), firstScan + 2);
    QByteArray bomb = manyScans.left(firstScan);
    for (int i = 0; i < 3000; ++i)
        bomb += manyScans.mid(firstScan, secondScan - firstScan);
    corpus.push_back({"JPEG in 3000 scans", bomb + manyScans.mid(secondScan), Expect::Refused, {}});
    corpus.push_back({"JPEG with nothing but its first marker", QByteArray("\xFF\xD8\xFF\xD9"), Expect::Refused, {}});
    corpus.push_back({"JPEG that is all fill bytes", QByteArray("\xFF\xD8") + QByteArray(100000, '\xFF'), Expect::Refused, {}});
    QByteArray padded = plain.left(plain.size() - 2) + QByteArray(40, '\0') + plain.right(2);
    corpus.push_back({"JPEG with zeros before its end", padded, Expect::Opens, whole});
    QByteArray comments = plain.left(2);
    for (int i = 0; i < 5000; ++i)
        comments += QByteArray("\xFF\xFE\0\x04zz", 6);
    corpus.push_back({"JPEG with 5000 comments", comments + plain.mid(2), Expect::Opens, whole});
    for (const auto &[words, place] : {std::pair("just before its end mark", plain.size() - 2), std::pair("in the middle and closed by an end mark", plain.size() / 2)})
        corpus.push_back({QByteArray("JPEG cut off ") + words, place == plain.size() - 2 ? plain.left(place) : plain.left(place) + QByteArray("\xFF\xD9"), Expect::Refused, {}});
}

void addExif(std::vector<BadPhoto> &corpus, const image::RgbImage &picture, image::RgbImage (*pixelsOf)(const QByteArray &))
{
    const image::RgbImage whole = pixelsOf(jpeg(picture));
    const auto add = [&](const QByteArray &name, const QByteArray &exif) {
        JpegOptions options;
        options.exif = exif;
        corpus.push_back({"JPEG with EXIF " + name, jpeg(picture, options), Expect::Opens, whole});
    };
    const QByteArray good = exifWithOrientation(1);
    QByteArray block = good;
    setLittleEndian(block, 22, 8, 4);
    add("whose second directory is the first again", block);
    block = good;
    setLittleEndian(block, 4, 0xFFFFFFF0, 4);
    add("whose directory lies far outside", block);
    block = good;
    setLittleEndian(block, 14, 0xFFFFFFFF, 4);
    add("with 4 billion orientations", block);
    block = good;
    setLittleEndian(block, 8, 0xFFFF, 2);
    add("with 65,535 entries that are not there", block);
    block = good;
    setLittleEndian(block, 18, 0, 2);
    add("with orientation 0", block);
    setLittleEndian(block, 18, 9, 2);
    add("with orientation 9", block);
    block = good;
    setLittleEndian(block, 10, 0x8769, 2); // pointer to the EXIF directory: to itself
    setLittleEndian(block, 12, 4, 2);
    setLittleEndian(block, 18, 8, 4);
    add("that points to itself", block);
    add("that is empty", {});
    add("of 2 bytes", "II");
    add("of rubbish", QByteArray(300, '\xAB'));
    add("of zeros", QByteArray(300, '\0'));
    QByteArray many("II*\0\x08\0\0\0", 8);
    many += QByteArray("\x88\x13", 2); // 5000 entries
    for (int i = 0; i < 5000; ++i)
        many += QByteArray("\x0E\x01\x02\0\xFF\xFF\xFF\x7F\x10\0\0\0", 12);
    add("with 5000 descriptions of 2 GB each", many);
    for (int i = 0; i < 30; ++i) {
        QByteArray noisy = exifWithOrientation(1, i % 2 == 0) + QByteArray(40, '\x33');
        for (int k = 0; k < 3; ++k) {
            const std::uint64_t number = streamNumber("exif", static_cast<std::uint64_t>(i * 8 + k));
            noisy[static_cast<qsizetype>(number % static_cast<std::uint64_t>(noisy.size()))] = static_cast<char>(number >> 32);
        }
        JpegOptions options;
        options.exif = noisy;
        corpus.push_back({numbered("JPEG with noisy EXIF", i), jpeg(picture, options), Expect::RefusedOrPicture, {}});
    }
}

void addProfiles(std::vector<BadPhoto> &corpus, const image::RgbImage &picture, image::RgbImage (*pixelsOf)(const QByteArray &))
{
    const image::RgbImage whole = pixelsOf(jpeg(picture));
    JpegOptions options;
    const auto add = [&](const QByteArray &name, const QByteArray &profile, Expect expect) {
        options.profile = profile;
        corpus.push_back({"JPEG with a colour profile " + name, jpeg(picture, options), expect, expect == Expect::Opens ? whole : image::RgbImage()});
    };
    add("for gray", grayProfile(2.2), Expect::Opens);
    add("for ink", cmykProfile(), Expect::Opens);
    add("for Lab", labProfile(), Expect::Opens);
    add("of rubbish", QByteArray(500, '\x77'), Expect::Opens);
    add("cut off", displayP3Profile().left(200), Expect::Opens);
    add("of 100 kB of zeros", QByteArray(100000, '\0'), Expect::Opens);
    for (int i = 0; i < 20; ++i) {
        QByteArray noisy = i % 2 ? displayP3Profile() : cmykProfile().left(60000);
        for (int k = 0; k < 4; ++k) {
            const std::uint64_t number = streamNumber("profile", static_cast<std::uint64_t>(i * 8 + k));
            noisy[static_cast<qsizetype>(number % static_cast<std::uint64_t>(std::min<qsizetype>(noisy.size(), 500)))] = static_cast<char>(number >> 32);
        }
        add(numbered("with noise", i), noisy, Expect::RefusedOrPicture);
    }
    // Two pieces that both say they are the first.
    options.profile = displayP3Profile() + QByteArray(70000, '\0');
    QByteArray twice = jpeg(picture, options);
    const qsizetype second = twice.lastIndexOf("ICC_PROFILE");
    twice[second + 12] = 1;
    corpus.push_back({"JPEG with a colour profile in two first pieces", twice, Expect::Opens, whole});
}

void addOthers(std::vector<BadPhoto> &corpus, const image::RgbImage &picture)
{
    corpus.push_back({"Empty file", {}, Expect::Refused, {}});
    corpus.push_back({"One byte", QByteArray(1, '\xFF'), Expect::Refused, {}});
    corpus.push_back({"A text", "Dear shelter, here is the photo you asked for.\n", Expect::Refused, {}});
    corpus.push_back({"A web page", "<!DOCTYPE html><html><body>Not found</body></html>", Expect::Refused, {}});
    corpus.push_back({"A drawing (SVG)", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>", Expect::Refused, {}});
    corpus.push_back({"A zip file", QByteArray("PK\x03\x04") + QByteArray(200, '\x11'), Expect::Refused, {}});
    corpus.push_back({"A video", QByteArray("\0\0\0\x18" "ftypisom", 12) + QByteArray(200, '\x11'), Expect::Refused, {}});
    corpus.push_back({"10 kB of zeros", QByteArray(10000, '\0'), Expect::Refused, {}});
    corpus.push_back({"PNG of 60,000 x 60,000 pixels", pngOfSize(60000, 60000), Expect::Refused, {}});
    corpus.push_back({"PNG of 4 billion columns", pngOfSize(0xFFFFFFFF, 1), Expect::Refused, {}});
    corpus.push_back({"PNG of 2 billion columns", pngOfSize(0x7FFFFFFF, 1), Expect::Refused, {}});
    corpus.push_back({"PNG of 70,000 columns", pngOfSize(70000, 1), Expect::Refused, {}});
    corpus.push_back({"PNG without columns", pngOfSize(0, 5), Expect::Refused, {}});
    corpus.push_back({"PNG with too few rows", pngOfSize(64, 64), Expect::Refused, {}});
    const QByteArray raw = rawOf(picture);
    corpus.push_back({"PNG bomb of 361 megapixels in 1 kB", pngOfSize(19000, 19000), Expect::Refused, {}});
    corpus.push_back({"PNG bomb of 100 megapixels in 1 kB", pngOfSize(10000, 10000), Expect::Refused, {}});
    const QByteArray good = png(picture.width, picture.height, raw);
    corpus.push_back({"PNG with a text chunk of 2 GB", pngWithChunk(good, "tEXt", "x").replace(33, 4, QByteArray("\x7F\xFF\xFF\xFF")), Expect::Refused, {}});
    corpus.push_back({"PNG with a text that unpacks to 100 MB", pngWithChunk(good, "zTXt", QByteArray("x\0\0", 3) + qCompress(QByteArray(100'000'000, 'x')).mid(4)), Expect::Opens, picture});
    corpus.push_back({"PNG with a colour profile that unpacks to 100 MB", pngWithChunk(good, "iCCP", QByteArray("x\0\0", 3) + qCompress(QByteArray(100'000'000, '\0')).mid(4)), Expect::Opens, picture});
    corpus.push_back({"PNG with a wrong colour profile", pngWithChunk(good, "iCCP", QByteArray("x\0\0", 3) + qCompress(QByteArray(500, 'q')).mid(4)), Expect::Opens, picture});
    corpus.push_back({"PNG with EXIF of rubbish", pngWithChunk(good, "eXIf", QByteArray(300, '\x99')), Expect::Opens, picture});
    QByteArray wrongSum = good;
    wrongSum[good.size() - 20] = static_cast<char>(wrongSum[good.size() - 20] ^ 1);
    corpus.push_back({"PNG with a wrong checksum", wrongSum, Expect::Refused, {}});
    TiffOptions lie;
    lie.declaredHeight = static_cast<quint32>(picture.height * 3);
    corpus.push_back({"TIFF that declares three times its rows", tiff(picture.width, picture.height, raw, lie), Expect::Refused, {}});
    lie = {};
    lie.declaredWidth = lie.declaredHeight = 60000;
    corpus.push_back({"TIFF of 60,000 x 60,000 pixels", tiff(picture.width, picture.height, raw, lie), Expect::Refused, {}});
    lie.declaredWidth = lie.declaredHeight = 19000;
    lie.compression = 8;
    corpus.push_back({"TIFF bomb of 361 megapixels", tiff(picture.width, picture.height, raw, lie), Expect::Refused, {}});
    QByteArray loop = tiff(picture.width, picture.height, raw);
    loop.replace(loop.size() - 4, 4, loop.mid(4, 4));
    corpus.push_back({"TIFF whose next directory is itself", loop, Expect::Opens, picture});
    QByteArray bmp = byQt(picture, "bmp");
    setLittleEndian(bmp, 18, 60000, 4);
    setLittleEndian(bmp, 22, 60000, 4);
    corpus.push_back({"BMP of 60,000 x 60,000 pixels", bmp, Expect::Refused, {}});
    setLittleEndian(bmp, 18, 0x80000000, 4);
    setLittleEndian(bmp, 22, 0x80000000, 4);
    corpus.push_back({"BMP of minus 2 billion pixels", bmp, Expect::Refused, {}});
    QByteArray gifFile = gif(picture);
    setLittleEndian(gifFile, 6, 0xFFFFFFFF, 4);
    corpus.push_back({"GIF with a screen of 65,535 x 65,535", gifFile, Expect::Refused, {}});
    gifFile = gif(picture);
    setLittleEndian(gifFile, 13 + 768 + 7, static_cast<quint32>(picture.height * 2), 2);
    corpus.push_back({"GIF whose frame has half its rows", gifFile, Expect::Refused, {}});
    QByteArray webp = byQt(picture, "webp", 80);
    setLittleEndian(webp, 4, 0xFFFFFFF0, 4);
    corpus.push_back({"WebP of 4 GB", webp, Expect::Refused, {}});
}

} // namespace

std::vector<GoodPhoto> goodPhotos()
{
    const image::RgbImage picture = scene(61, 47);
    std::vector<GoodPhoto> photos;
    JpegOptions options;
    photos.push_back({"JPEG", jpeg(picture)});
    options.progressive = true;
    photos.push_back({"Progressive JPEG", jpeg(picture, options)});
    options = {};
    options.restartRows = 1;
    options.fullColour = false;
    photos.push_back({"JPEG with restarts", jpeg(picture, options)});
    options = {};
    options.colours = JpegColours::AdobeYcck;
    photos.push_back({"Ink JPEG", jpeg(picture, options)});
    photos.push_back({"PNG", byQt(picture, "png")});
    photos.push_back({"Interlaced PNG", interlacedPng(picture)});
    photos.push_back({"WebP", byQt(picture, "webp", 80)});
    photos.push_back({"Lossless WebP", byQt(picture, "webp", 100)});
    photos.push_back({"TIFF", tiff(picture.width, picture.height, rawOf(picture))});
    TiffOptions deflate;
    deflate.compression = 8;
    deflate.bigEndian = true;
    photos.push_back({"Deflated TIFF", tiff(picture.width, picture.height, rawOf(picture), deflate)});
    photos.push_back({"LZW TIFF", byQt(picture, "tiff", -1, 1)});
    photos.push_back({"BMP", byQt(picture, "bmp")});
    photos.push_back({"Run-length BMP", runLengthBmp(picture)});
    photos.push_back({"GIF", gif(picture)});
    GifOptions animated;
    animated.frames = 3;
    animated.interlaced = true;
    photos.push_back({"Animated GIF", gif(picture, animated)});
    HeicOptions profiled;
    profiled.profile = displayP3Profile();
    if (const QByteArray bytes = heic(scene(96, 80), profiled); !bytes.isEmpty())
        photos.push_back({"HEIC", bytes});
    return photos;
}

std::vector<BadPhoto> badPhotos(image::RgbImage (*pixelsOf)(const QByteArray &bytes))
{
    const image::RgbImage picture = scene(61, 47);
    std::vector<BadPhoto> corpus;
    for (const GoodPhoto &good : goodPhotos())
        addDamaged(corpus, good, pixelsOf(good.bytes));
    addJpegs(corpus, picture, pixelsOf);
    addExif(corpus, picture, pixelsOf);
    addProfiles(corpus, picture, pixelsOf);
    addOthers(corpus, picture);
    return corpus;
}

} // namespace pawtrait::test
