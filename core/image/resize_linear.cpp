#include "image/resize.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pawtrait::image {

namespace {

/// For each place of the result: the first of two neighbours, and their weights in 2048ths.
struct Taps {
    std::vector<int> first;
    std::vector<std::array<int, 2>> weight;
};

/// OpenCV holds columns at the edge to one neighbour; rows keep their two weights there, on the same row twice.
Taps tapsOf(int from, int to, bool holdsEdges)
{
    Taps taps;
    const double scale = 1.0 / (static_cast<double>(to) / from);
    for (int i = 0; i < to; ++i) {
        auto place = static_cast<float>((i + 0.5) * scale - 0.5);
        int first = static_cast<int>(std::floor(place));
        place -= static_cast<float>(first);
        if (holdsEdges && first < 0) {
            first = 0;
            place = 0;
        }
        if (holdsEdges && first >= from - 1) {
            first = from - 1;
            place = 0;
        }
        taps.first.push_back(first);
        taps.weight.push_back({static_cast<int>(std::lrintf((1.0F - place) * 2048)), static_cast<int>(std::lrintf(place * 2048))});
    }
    return taps;
}

} // namespace

RgbImage resizeLinear(const RgbImage &source, int width, int height)
{
    const Taps columns = tapsOf(source.width, width, true), rows = tapsOf(source.height, height, false);
    RgbImage result(width, height);
    std::array<std::vector<int>, 2> lines{std::vector<int>(static_cast<std::size_t>(width) * 3), std::vector<int>(static_cast<std::size_t>(width) * 3)};
    std::array<int, 2> lineOf{-1, -1};
    for (int y = 0; y < height; ++y) {
        std::array<const int *, 2> used{};
        for (int k = 0; k < 2; ++k) {
            const int row = std::clamp(rows.first[y] + k, 0, source.height - 1);
            std::vector<int> &line = lines[row % 2];
            if (lineOf[row % 2] != row) {
                const std::uint8_t *from = source.row(row);
                for (int x = 0; x < width; ++x) {
                    const int left = columns.first[x] * 3, right = std::min(columns.first[x] + 1, source.width - 1) * 3;
                    for (int c = 0; c < 3; ++c)
                        line[static_cast<std::size_t>(x) * 3 + c] = from[left + c] * columns.weight[x][0] + from[right + c] * columns.weight[x][1];
                }
                lineOf[row % 2] = row;
            }
            used[k] = line.data();
        }
        const int above = rows.weight[y][0], below = rows.weight[y][1];
        std::uint8_t *to = result.row(y);
        for (int x = 0; x < width * 3; ++x) // OpenCV's own rounding, in this order
            to[x] = static_cast<std::uint8_t>((((above * (used[0][x] >> 4)) >> 16) + ((below * (used[1][x] >> 4)) >> 16) + 2) >> 2);
    }
    return result;
}

} // namespace pawtrait::image
