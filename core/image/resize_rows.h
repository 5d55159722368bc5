/// The two inner loops of resize(). Integers: with and without AVX2 they give the same bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace pawtrait::image {

// Pillow's Resample.c: 8-bit pixels, weights with 22 fractional bits, horizontal pass first, each pass rounded to 8 bits.
constexpr int precisionBits = 32 - 8 - 2;

/// For each output place: the first input place, how many, and their fixed-point weights (`taps` a place).
struct ResizeKernel {
    int taps = 0;
    std::vector<int> first;
    std::vector<int> count;
    std::vector<std::int32_t> weights;
};

struct ResizeRows {
    /// A row of RGB `from`, `inWidth` pixels wide, to `outWidth` pixels.
    void (*horizontal)(const std::uint8_t *from, int inWidth, std::uint8_t *to, int outWidth, const ResizeKernel &kernel);
    /// `count` rows of `rowBytes` one after the other to one row.
    void (*vertical)(const std::uint8_t *from, std::size_t rowBytes, std::uint8_t *to, const std::int32_t *weights, int count);
};

/// What every processor runs.
ResizeRows plainRows();

/// The quickest that this processor runs.
ResizeRows quickRows();

} // namespace pawtrait::image
