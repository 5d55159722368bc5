#include "network/turned_input.h"

#include <algorithm>

namespace pawtrait::network {

template <class T>
void writeInput(std::span<const image::RgbImage> pictures, const Normalisation &normalisation, Turn turn, T *to)
{
    std::array<std::array<float, 256>, 3> table;
    for (std::size_t c = 0; c < 3; ++c) {
        for (std::size_t v = 0; v < 256; ++v)
            table[c][v] = (static_cast<float>(v) - normalisation.mean[c]) / normalisation.deviation[c];
    }
    for (const image::RgbImage &picture : pictures) {
        const std::size_t size = picture.bytes.size();
        for (std::size_t i = 0; i < size; i += 3, to += 3) {
            const std::uint8_t *from = picture.bytes.data() + (turn == Turn::Half ? size - 3 - i : i);
            to[0] = table[0][from[0]];
            to[1] = table[1][from[1]];
            to[2] = table[2][from[2]];
        }
    }
}

template <class T>
void writeInput(const InputBatch &batch, int first, int count, Turn turn, T *to)
{
    const std::size_t area = static_cast<std::size_t>(batch.height) * static_cast<std::size_t>(batch.width);
    for (int n = first; n < first + count; ++n) {
        const float *from = batch.values.data() + static_cast<std::size_t>(n) * 3 * area;
        for (std::size_t place = 0; place < area; ++place, to += 3) {
            const std::size_t i = turn == Turn::Half ? area - 1 - place : place;
            to[0] = from[i];
            to[1] = from[area + i];
            to[2] = from[2 * area + i];
        }
    }
}

template void writeInput(std::span<const image::RgbImage>, const Normalisation &, Turn, float *);
template void writeInput(std::span<const image::RgbImage>, const Normalisation &, Turn, double *);
template void writeInput(const InputBatch &, int, int, Turn, float *);
template void writeInput(const InputBatch &, int, int, Turn, double *);

bool isProperInput(std::span<const image::RgbImage> pictures)
{
    return !pictures.empty() && std::all_of(pictures.begin(), pictures.end(), [&](const image::RgbImage &p) {
        return p.width == pictures[0].width && p.height == pictures[0].height && p.width >= 32 && p.height >= 32;
    });
}

bool isProperInput(const InputBatch &batch)
{
    return batch.count > 0 && batch.height >= 32 && batch.width >= 32 && batch.height <= 8192 && batch.width <= 8192 &&
        batch.values.size() == static_cast<std::size_t>(batch.count) * 3 * static_cast<std::size_t>(batch.height) * static_cast<std::size_t>(batch.width);
}

} // namespace pawtrait::network
