#include "fuzz_target.h"

#include "image/decode.h"
#include "support/bad_photos.h"

using namespace pawtrait;

std::vector<QByteArray> fuzz::seeds()
{
    const auto pixelsOf = [](const QByteArray &) { return image::RgbImage(); };
    std::vector<QByteArray> all;
    for (const test::GoodPhoto &good : test::goodPhotos()) // four times, for the mutations' sake
        all.insert(all.end(), 4, good.bytes);
    for (const test::BadPhoto &bad : test::badPhotos(pixelsOf)) {
        if (bad.bytes.size() <= 100'000)
            all.push_back(bad.bytes);
    }
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    image::DecodeOptions options;
    options.enoughForShortSide = size % 2 == 0 ? 0 : 16;
    options.limits.maxPixels = 2'000'000;
    options.limits.maxBytes = 64'000'000;
    options.limits.maxTime = std::chrono::seconds(5);
    const auto photo = image::decodeBytes(bytes, QStringLiteral("/somewhere/rex.jpg"), options);
    if (!photo) {
        fuzz::requireSentence(photo.error(), QStringLiteral("\"rex.jpg\""));
        fuzz::require(photo.error().kind != ErrorKind::TimedOut, "a small file is decoded or refused in 5 seconds");
        return 0;
    }
    const image::RgbImage &pixels = photo->pixels;
    fuzz::require(pixels.width > 0 && pixels.height > 0 && static_cast<qint64>(pixels.width) * pixels.height <= options.limits.maxPixels, "the limits hold");
    fuzz::require(pixels.bytes.size() == static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.height) * 3, "a photo has all its bytes");
    fuzz::require(photo->originalWidth >= pixels.width && photo->originalHeight >= pixels.height, "a photo is never enlarged");
    return 0;
}
