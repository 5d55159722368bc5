#include "crop/subject.h"

#include <algorithm>
#include <cmath>

namespace pawtrait::crop {

namespace {

constexpr int gridSide = 64;
constexpr double leastPart = 0.25; // of the largest part's area; smaller ones are specks

/// Places along one side between which bilinear enlargement mixes.
struct Mix {
    int from, to;
    double share; ///< of `to`
};

Mix mixAt(int place, int cells)
{
    const double at = std::clamp((place + 0.5) * cells / gridSide - 0.5, 0.0, static_cast<double>(cells - 1));
    const int from = static_cast<int>(at);
    return {from, std::min(from + 1, cells - 1), at - from};
}

std::vector<double> enlarged(const scoring::SubjectMap &map)
{
    std::vector<double> grid;
    grid.reserve(gridSide * gridSide);
    for (int y = 0; y < gridSide; ++y) {
        const Mix row = mixAt(y, map.rows);
        for (int x = 0; x < gridSide; ++x) {
            const Mix column = mixAt(x, map.columns);
            const auto at = [&](int r, int c) { return map.share[static_cast<std::size_t>(r) * static_cast<std::size_t>(map.columns) + static_cast<std::size_t>(c)]; };
            const double above = at(row.from, column.from) * (1 - column.share) + at(row.from, column.to) * column.share;
            const double below = at(row.to, column.from) * (1 - column.share) + at(row.to, column.to) * column.share;
            grid.push_back(above * (1 - row.share) + below * row.share);
        }
    }
    return grid;
}

struct Part {
    int left = gridSide, top = gridSide, right = 0, bottom = 0; ///< cells, right and bottom exclusive
    int area = 0;
};

/// Parts of cells that touch along an edge or at a corner.
std::vector<Part> connectedParts(std::vector<bool> in)
{
    std::vector<Part> parts;
    std::vector<int> open;
    for (int start = 0; start < gridSide * gridSide; ++start) {
        if (!in[static_cast<std::size_t>(start)])
            continue;
        Part part;
        open.push_back(start);
        in[static_cast<std::size_t>(start)] = false;
        while (!open.empty()) {
            const int x = open.back() % gridSide, y = open.back() / gridSide;
            open.pop_back();
            ++part.area;
            part = {std::min(part.left, x), std::min(part.top, y), std::max(part.right, x + 1), std::max(part.bottom, y + 1), part.area};
            for (int ny = std::max(0, y - 1); ny <= std::min(gridSide - 1, y + 1); ++ny) {
                for (int nx = std::max(0, x - 1); nx <= std::min(gridSide - 1, x + 1); ++nx) {
                    const int next = ny * gridSide + nx;
                    if (in[static_cast<std::size_t>(next)]) {
                        in[static_cast<std::size_t>(next)] = false;
                        open.push_back(next);
                    }
                }
            }
        }
        parts.push_back(part);
    }
    return parts;
}

} // namespace

std::optional<Subject> subjectFromMap(const scoring::SubjectMap &map, double threshold, int width, int height)
{
    if (map.columns < 1 || map.rows < 1 || map.share.size() != static_cast<std::size_t>(map.columns) * static_cast<std::size_t>(map.rows))
        return std::nullopt;
    const double certainty = *std::max_element(map.share.begin(), map.share.end());
    if (!(certainty >= leastCertainty))
        return std::nullopt;
    const std::vector<double> grid = enlarged(map);
    std::vector<bool> in;
    for (const double value : grid)
        in.push_back(value >= threshold);
    const std::vector<Part> parts = connectedParts(std::move(in));
    int largest = 0;
    for (const Part &part : parts)
        largest = std::max(largest, part.area);
    Part box;
    for (const Part &part : parts) {
        if (part.area >= leastPart * largest)
            box = {std::min(box.left, part.left), std::min(box.top, part.top), std::max(box.right, part.right), std::max(box.bottom, part.bottom), box.area + part.area};
    }
    if (box.area == 0)
        return std::nullopt;
    const auto begin = [](int cell, int side) { return static_cast<int>(std::floor(static_cast<double>(cell) * side / gridSide)); };
    const auto end = [](int cell, int side) { return static_cast<int>(std::ceil(static_cast<double>(cell) * side / gridSide)); };
    const int x = begin(box.left, width), y = begin(box.top, height);
    return Subject{{x, y, end(box.right, width) - x, end(box.bottom, height) - y}, Subject::FoundBy::Model, certainty};
}

Result<std::optional<Subject>> findSubject(const scoring::PhotoScorer &scorer, const image::Photo &photo, const StopToken &stop)
{
    const auto map = scorer.subjectMap(photo, stop);
    if (!map)
        return map.error();
    return subjectFromMap(*map, scorer.card().subjectThreshold, photo.originalWidth, photo.originalHeight);
}

std::optional<Subject> drawnSubject(const image::PixelRect &box, int width, int height)
{
    const auto held = [](qint64 value, int side) { return static_cast<int>(std::clamp<qint64>(value, 0, side)); };
    const int left = held(box.x, width), top = held(box.y, height);
    const int right = held(static_cast<qint64>(box.x) + box.width, width), bottom = held(static_cast<qint64>(box.y) + box.height, height);
    if (right <= left || bottom <= top)
        return std::nullopt;
    return Subject{{left, top, right - left, bottom - top}, Subject::FoundBy::Person, 1};
}

} // namespace pawtrait::crop
