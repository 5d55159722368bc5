/// The deterministic fill of ../shared/reference/README.md: the same numbers as the reference values were made from.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace support {

/// A stream's seed: FNV-1a of its name.
inline std::uint64_t fillSeed(std::string_view name)
{
    std::uint64_t seed = 0xCBF29CE484222325u;
    for (const char c : name)
        seed = (seed ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    return seed;
}

/// 64-bit output number `place` of a stream (splitmix64).
inline std::uint64_t fillBits(std::uint64_t seed, std::uint64_t place)
{
    std::uint64_t z = seed + (place + 1) * 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

inline std::uint64_t fillBits(std::string_view name, std::uint64_t place)
{
    return fillBits(fillSeed(name), place);
}

/// In [-1, 1), exact in double.
inline double fill(std::uint64_t seed, std::uint64_t place)
{
    return static_cast<double>(fillBits(seed, place) >> 11) * 0x1p-53 * 2 - 1;
}

inline double fill(std::string_view name, std::uint64_t place)
{
    return fill(fillSeed(name), place);
}

/// The reference's network input, n x 3 x height x width, row-major.
inline std::vector<float> networkInput(std::string_view name, int n, int height, int width)
{
    const std::string fine = std::string(name) + "/fine", coarse = std::string(name) + "/coarse";
    std::vector<float> values;
    std::uint64_t place = 0;
    for (std::uint64_t plane = 0; plane < static_cast<std::uint64_t>(n) * 3; ++plane) {
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const auto cell = static_cast<std::uint64_t>(y * 8 / height * 8 + x * 8 / width);
                values.push_back(static_cast<float>(fill(coarse, plane * 64 + cell) + 0.5 * fill(fine, place++)));
            }
        }
    }
    return values;
}

} // namespace support
