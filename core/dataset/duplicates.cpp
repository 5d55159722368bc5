#include "dataset/duplicates.h"

#include "image/decode.h"
#include "image/resize.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cmath>
#include <numbers>
#include <thread>

namespace pawtrait::dataset {

namespace {

constexpr int side = 32, kept = 8;

double gray(const image::RgbImage &picture, int x, int y)
{
    const std::uint8_t *pixel = picture.row(y) + 3 * x;
    return 0.299 * pixel[0] + 0.587 * pixel[1] + 0.114 * pixel[2];
}

/// cos(pi (2 x + 1) u / 64)
const std::array<std::array<double, side>, kept> &cosines()
{
    static const auto table = [] {
        std::array<std::array<double, side>, kept> values{};
        for (int u = 0; u < kept; ++u) {
            for (int x = 0; x < side; ++x)
                values[u][x] = std::cos(std::numbers::pi * (2 * x + 1) * u / (2 * side));
        }
        return values;
    }();
    return table;
}

} // namespace

PhotoHash hashOf(const image::RgbImage &picture)
{
    PhotoHash hash;
    if (picture.isNull())
        return hash;
    const image::RgbImage small = image::resize(picture, side, side, image::Filter::Bilinear);
    std::array<std::array<double, side>, kept> rows{};
    for (int u = 0; u < kept; ++u) {
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x)
                rows[u][y] += gray(small, x, y) * cosines()[u][x];
        }
    }
    std::array<double, kept * kept> frequencies{};
    for (int v = 0; v < kept; ++v) {
        for (int u = 0; u < kept; ++u) {
            for (int y = 0; y < side; ++y)
                frequencies[v * kept + u] += rows[u][y] * cosines()[v][y];
        }
    }
    auto sorted = frequencies;
    std::sort(sorted.begin() + 1, sorted.end()); // the first is the mean brightness
    const double median = sorted[1 + (sorted.size() - 1) / 2];
    for (std::size_t i = 1; i < frequencies.size(); ++i)
        hash.frequencies |= std::uint64_t(frequencies[i] > median + 1e-6) << i;
    const image::RgbImage falling = image::resize(picture, 9, 8, image::Filter::Bilinear);
    for (int y = 0; y < 8; ++y) {
        for (int x = 0; x < 8; ++x)
            hash.differences |= std::uint64_t(gray(falling, x, y) > gray(falling, x + 1, y)) << (8 * y + x);
    }
    return hash;
}

Result<std::vector<std::optional<PhotoHash>>> hashPhotos(const QStringList &files, const Progress &progress, const StopToken &stop)
{
    std::vector<std::optional<PhotoHash>> hashes(static_cast<std::size_t>(files.size()));
    std::atomic<qsizetype> next = 0, done = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < files.size() && !stop.stop_requested(); i = next++) {
            image::DecodeOptions options;
            options.enoughForShortSide = 2 * side;
            if (const auto photo = image::decodeFile(files[i], options, stop))
                hashes[static_cast<std::size_t>(i)] = hashOf(photo->pixels);
            if (progress)
                progress(++done, files.size());
        }
    };
    std::vector<std::jthread> helpers;
    for (unsigned i = 1; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        helpers.emplace_back(work);
    work();
    helpers.clear();
    if (stop.stop_requested())
        return cancelled();
    return hashes;
}

std::vector<HashPair> findPairs(const std::vector<std::optional<PhotoHash>> &hashes, int maxDistance)
{
    std::vector<HashPair> pairs;
    const auto usable = [](const std::optional<PhotoHash> &hash) { return hash && hash->frequencies != 0 && hash->differences != 0; };
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        if (!usable(hashes[i]))
            continue;
        for (std::size_t j = i + 1; j < hashes.size(); ++j) {
            if (!usable(hashes[j]))
                continue;
            const int a = std::popcount(hashes[i]->frequencies ^ hashes[j]->frequencies);
            const int b = std::popcount(hashes[i]->differences ^ hashes[j]->differences);
            if (a <= maxDistance && b <= maxDistance)
                pairs.push_back({i, j, a + b});
        }
    }
    return pairs;
}

} // namespace pawtrait::dataset
