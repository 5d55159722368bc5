/// Photos that are there twice, found by what they look like.
#pragma once

#include "common/result.h"
#include "common/stop_token.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace pawtrait::image {
struct RgbImage;
}

namespace pawtrait::dataset {

/// Two hashes of 64 bits that survive another size, a little compression and brightness: of the lowest frequencies (DCT of 32 x 32,
/// compared with their median) and of the brightness falling from left to right (9 x 8).
struct PhotoHash {
    std::uint64_t frequencies = 0;
    std::uint64_t differences = 0;
};
PhotoHash hashOf(const image::RgbImage &picture);

/// One hash a file, decoded with one thread a core; nothing where the photo is missing or cannot be decoded.
Result<std::vector<std::optional<PhotoHash>>> hashPhotos(const QStringList &files, const Progress &progress, const StopToken &stop);

struct HashPair {
    std::size_t first = 0, second = 0; ///< first < second
    int distance = 0;                  ///< bits of both hashes that differ, 0..128
};
/// Pairs with at most `maxDistance` different bits in each hash, ascending by place. Flat pictures (one colour) match nothing.
std::vector<HashPair> findPairs(const std::vector<std::optional<PhotoHash>> &hashes, int maxDistance = 6);

} // namespace pawtrait::dataset
