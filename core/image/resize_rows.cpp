#include "image/resize_rows.h"

#include <algorithm>
#include <array>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

namespace pawtrait::image {

namespace {

constexpr std::int32_t half = 1 << (precisionBits - 1);

std::uint8_t clipped(std::int32_t value)
{
    return static_cast<std::uint8_t>(std::clamp(value >> precisionBits, 0, 255));
}

/// Three channels at a time.
void horizontal(const std::uint8_t *from, int, std::uint8_t *to, int outWidth, const ResizeKernel &kernel)
{
    for (int x = 0; x < outWidth; ++x, to += 3) {
        const auto place = static_cast<std::size_t>(x);
        const std::uint8_t *pixel = from + static_cast<std::size_t>(kernel.first[place]) * 3;
        const std::int32_t *weight = kernel.weights.data() + place * static_cast<std::size_t>(kernel.taps);
        std::int32_t r = half, g = half, b = half;
        for (int i = 0; i < kernel.count[place]; ++i, pixel += 3) {
            r += pixel[0] * weight[i];
            g += pixel[1] * weight[i];
            b += pixel[2] * weight[i];
        }
        to[0] = clipped(r);
        to[1] = clipped(g);
        to[2] = clipped(b);
    }
}

/// Columns first .. rowBytes - 1; some at a time, so that the compiler vectorises over them.
void columns(const std::uint8_t *from, std::size_t rowBytes, std::size_t first, std::uint8_t *to, const std::int32_t *weights, int count)
{
    constexpr std::size_t some = 64;
    for (; first < rowBytes; first += some) {
        const std::size_t wide = std::min(some, rowBytes - first);
        std::array<std::int32_t, some> sums;
        sums.fill(half);
        const std::uint8_t *row = from + first;
        for (int i = 0; i < count; ++i, row += rowBytes) {
            for (std::size_t k = 0; k < wide; ++k)
                sums[k] += row[k] * weights[i];
        }
        for (std::size_t k = 0; k < wide; ++k)
            to[first + k] = clipped(sums[k]);
    }
}

void vertical(const std::uint8_t *from, std::size_t rowBytes, std::uint8_t *to, const std::int32_t *weights, int count)
{
    columns(from, rowBytes, 0, to, weights, count);
}

#if defined(__x86_64__) && defined(__GNUC__)
// What every x86-64 has lacks a multiplication of 32-bit integers in vectors.

__attribute__((target("avx2"))) __m256i eightBytes(const void *from)
{
    long long bytes;
    std::memcpy(&bytes, from, sizeof bytes);
    return _mm256_set1_epi64x(bytes);
}

/// Two pixels at a time: lanes r0 r1 g0 g1 b0 b1 and two for nothing, which meet the weights w0 w1 as they lie in memory.
__attribute__((target("avx2"))) void horizontalAvx2(const std::uint8_t *from, int inWidth, std::uint8_t *to, int outWidth, const ResizeKernel &kernel)
{
    const std::uint8_t *end = from + static_cast<std::size_t>(inWidth) * 3;
    const __m256i lanes = _mm256_setr_epi8(0, -1, -1, -1, 3, -1, -1, -1, 1, -1, -1, -1, 4, -1, -1, -1, 2, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1);
    for (int x = 0; x < outWidth; ++x, to += 3) {
        const auto place = static_cast<std::size_t>(x);
        const int count = kernel.count[place];
        const std::uint8_t *pixel = from + static_cast<std::size_t>(kernel.first[place]) * 3;
        const std::int32_t *weights = kernel.weights.data() + place * static_cast<std::size_t>(kernel.taps);
        __m256i sum = _mm256_setzero_si256();
        int i = 0;
        for (; i + 2 <= count && end - pixel >= 8; i += 2, pixel += 6) // eight bytes are read, six used
            sum = _mm256_add_epi32(sum, _mm256_mullo_epi32(_mm256_shuffle_epi8(eightBytes(pixel), lanes), eightBytes(weights + i)));
        __m128i both = _mm_hadd_epi32(_mm256_castsi256_si128(sum), _mm256_extracti128_si256(sum, 1)); // r g b and nothing
        for (; i < count; ++i, pixel += 3) {
            const __m128i bytes = _mm_cvtsi32_si128(pixel[0] | pixel[1] << 8 | pixel[2] << 16);
            both = _mm_add_epi32(both, _mm_mullo_epi32(_mm_cvtepu8_epi32(bytes), _mm_set1_epi32(weights[i])));
        }
        both = _mm_srai_epi32(_mm_add_epi32(both, _mm_set1_epi32(half)), precisionBits);
        both = _mm_packs_epi32(both, both); // this packing and the next clip
        const int colour = _mm_cvtsi128_si32(_mm_packus_epi16(both, both));
        to[0] = static_cast<std::uint8_t>(colour);
        to[1] = static_cast<std::uint8_t>(colour >> 8);
        to[2] = static_cast<std::uint8_t>(colour >> 16);
    }
}

/// 32 columns at a time.
__attribute__((target("avx2"))) void verticalAvx2(const std::uint8_t *from, std::size_t rowBytes, std::uint8_t *to, const std::int32_t *weights, int count)
{
    std::size_t first = 0;
    for (; first + 32 <= rowBytes; first += 32) {
        __m256i sums[4];
        std::fill_n(sums, 4, _mm256_set1_epi32(half));
        const std::uint8_t *row = from + first;
        for (int i = 0; i < count; ++i, row += rowBytes) {
            const __m256i weight = _mm256_set1_epi32(weights[i]);
            for (int k = 0; k < 4; ++k) {
                const __m256i eight = _mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i *>(row + 8 * k)));
                sums[k] = _mm256_add_epi32(sums[k], _mm256_mullo_epi32(eight, weight));
            }
        }
        for (__m256i &sum : sums)
            sum = _mm256_srai_epi32(sum, precisionBits);
        // Both packings clip, and each works on halves of 128 bits: the last step puts the groups of four in order again.
        const __m256i bytes = _mm256_packus_epi16(_mm256_packs_epi32(sums[0], sums[1]), _mm256_packs_epi32(sums[2], sums[3]));
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(to + first), _mm256_permutevar8x32_epi32(bytes, _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7)));
    }
    columns(from, rowBytes, first, to, weights, count);
}
#endif

} // namespace

ResizeRows plainRows()
{
    return {horizontal, vertical};
}

ResizeRows quickRows()
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (__builtin_cpu_supports("avx2"))
        return {horizontalAvx2, verticalAvx2};
#endif
    return plainRows();
}

} // namespace pawtrait::image
