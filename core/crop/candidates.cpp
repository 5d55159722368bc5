#include "crop/candidates.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace pawtrait::crop {

namespace {

using image::PixelRect;

/// `count` even steps from `from` to `to`, both included; the arithmetic of NumPy's linspace, so that floors agree with the peer's.
std::vector<double> evenSteps(double from, double to, int count)
{
    std::vector<double> steps;
    const double step = (to - from) / (count - 1);
    for (int i = 0; i < count; ++i)
        steps.push_back(i * step + from);
    steps.back() = to;
    return steps;
}

/// How much may be cut from one edge: up to 4 even steps, about 6 % of the side apart; nothing under 2 %.
std::vector<double> cuts(double slack, double side)
{
    if (slack < 0.02 * side)
        return {0.0};
    return evenSteps(0.0, slack, std::min(4, 1 + static_cast<int>(std::ceil(slack / (0.06 * side)))));
}

int floored(double value)
{
    return static_cast<int>(std::floor(value));
}

/// Keeps the order and drops what is there already, and what rounding on a photo of a few pixels made empty.
class WindowList {
public:
    WindowList(int width, int height) { add({0, 0, width, height}, 0); }
    void add(const PixelRect &rect, int family)
    {
        if (!rect.isEmpty() && m_known.emplace(rect.x, rect.y, rect.width, rect.height).second)
            m_windows.push_back({rect, family});
    }
    std::vector<Window> take() { return std::move(m_windows); }

private:
    std::set<std::tuple<int, int, int, int>> m_known;
    std::vector<Window> m_windows;
};

void addFree(WindowList &list, int width, int height, const image::Box &needed, const CandidateRules &rules)
{
    for (const double left : cuts(needed.left, width)) {
        for (const double top : cuts(needed.top, height)) {
            for (const double right : cuts(width - needed.right, width)) {
                for (const double bottom : cuts(height - needed.bottom, height)) {
                    const int x = floored(left), y = floored(top);
                    const int w = static_cast<int>(std::ceil(width - right)) - x, h = static_cast<int>(std::ceil(height - bottom)) - y;
                    const double area = static_cast<double>(w) * h, shape = static_cast<double>(w) / h;
                    if (area >= rules.leastArea * width * height && std::min(w, h) >= rules.leastShortSide && shape >= 0.5 && shape <= 2)
                        list.add({x, y, w, h}, 0);
                }
            }
        }
    }
}

/// Any four ints are a box here.
image::Box insideOf(const PixelRect &subject, int width, int height)
{
    const double left = std::clamp<double>(subject.x, 0, width), top = std::clamp<double>(subject.y, 0, height);
    return {left, top, std::clamp<double>(static_cast<double>(subject.x) + subject.width, left, width),
            std::clamp<double>(static_cast<double>(subject.y) + subject.height, top, height)};
}

image::Box grown(const image::Box &box, int width, int height, double margin)
{
    const double dx = margin * (box.right - box.left), dy = margin * (box.bottom - box.top);
    return {std::max(0.0, box.left - dx), std::max(0.0, box.top - dy), std::min<double>(width, box.right + dx), std::min<double>(height, box.bottom + dy)};
}

/// A pixel more where the shape's rounding would cut the animal: 9:16 of 653 rows that all belong to it makes 652.
PixelRect containing(const PixelRect &rect, const image::Box &animal)
{
    const int x = std::min(rect.x, static_cast<int>(animal.left)), y = std::min(rect.y, static_cast<int>(animal.top));
    return {x, y, std::max(rect.right(), static_cast<int>(animal.right)) - x, std::max(rect.bottom(), static_cast<int>(animal.bottom)) - y};
}

void addShape(WindowList &list, int width, int height, const image::Box &animal, const CandidateRules &rules, double shape, int family)
{
    const image::Box needed = grown(animal, width, height, rules.margin);
    const double widest = std::min<double>(width, height * shape);
    const double least = std::max(
        {needed.right - needed.left, (needed.bottom - needed.top) * shape, std::sqrt(rules.leastArea * width * height * shape), rules.leastShortSide * std::max(1.0, shape)});
    if (least > widest + 0.5)
        return;
    const int sizes = least >= 0.97 * widest ? 1 : least >= 0.9 * widest ? 2 : 3;
    for (const double size : sizes > 1 ? evenSteps(least, widest, sizes) : std::vector<double>{widest}) {
        const int w = floored(size + 0.5), h = floored(size / shape + 0.5);
        // The whole photo may round to one pixel more than it has.
        const double leftFrom = std::max(0.0, needed.right - w), leftTo = std::min<double>(needed.left, width - w);
        const double topFrom = std::max(0.0, needed.bottom - h), topTo = std::min<double>(needed.top, height - h);
        const auto places = [](double from, double to, int side) { return to - from > 0.04 * side ? evenSteps(from, to, 3) : std::vector<double>{(from + to) / 2}; };
        for (const double left : places(leftFrom, leftTo, width)) {
            for (const double top : places(topFrom, topTo, height)) {
                const int x = std::max(0, std::min(floored(left + 0.5), width - w)), y = std::max(0, std::min(floored(top + 0.5), height - h));
                list.add(containing({x, y, std::min(width, x + w) - x, std::min(height, y + h) - y}, animal), family);
            }
        }
    }
}

} // namespace

image::Box neededBox(const PixelRect &subject, int width, int height, double margin)
{
    return grown(insideOf(subject, width, height), width, height, margin);
}

std::vector<Window> candidates(int width, int height, const PixelRect &subject, const CandidateRules &rules)
{
    const image::Box animal = insideOf(subject, width, height);
    WindowList list(width, height);
    if (rules.freeWindows)
        addFree(list, width, height, grown(animal, width, height, rules.margin), rules);
    for (std::size_t i = 0; i < rules.shapes.size(); ++i)
        addShape(list, width, height, animal, rules, rules.shapes[i], static_cast<int>(i) + 1);
    return list.take();
}

double intersectionOverUnion(const PixelRect &a, const PixelRect &b)
{
    const double w = std::max(0, std::min(a.right(), b.right()) - std::max(a.x, b.x)), h = std::max(0, std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y));
    const double both = w * h, together = static_cast<double>(a.width) * a.height + static_cast<double>(b.width) * b.height - both;
    return together > 0 ? both / together : 0;
}

} // namespace pawtrait::crop
