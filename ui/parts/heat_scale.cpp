#include "parts/heat_scale.h"

#include <algorithm>
#include <cmath>

namespace pawtrait::ui {

namespace {

double linear(int channel)
{
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
}

QColor between(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(std::lround(x + share * (y - x))); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

std::array<std::pair<double, QColor>, 3> HeatScale::stops(bool dark) const
{
    const QColor neutral = dark ? QColor(44, 46, 50) : QColor(250, 250, 250);
    if (bothWays)
        return {{{0, QColor(0, 114, 178)}, {0.5, neutral}, {1, QColor(213, 94, 0)}}};
    if (dark)
        return {{{0, QColor(36, 40, 46)}, {0.5, QColor(0, 96, 150)}, {1, QColor(130, 200, 240)}}};
    return {{{0, QColor(247, 250, 253)}, {0.5, QColor(104, 174, 214)}, {1, QColor(0, 74, 130)}}};
}

QColor HeatScale::colour(double value, bool dark) const
{
    if (!std::isfinite(value))
        return Qt::transparent;
    const auto known = stops(dark);
    const double place = high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.5;
    const std::size_t first = place < known[1].first ? 0 : 1;
    const auto &[from, fromColour] = known.at(first);
    const auto &[to, toColour] = known.at(first + 1);
    return between(fromColour, toColour, (place - from) / (to - from));
}

QColor HeatScale::textOn(const QColor &ground)
{
    const double light = luminance(ground);
    const bool white = (1.05 / (light + 0.05)) > ((light + 0.05) / 0.05);
    return white ? QColor(255, 255, 255) : QColor(0, 0, 0);
}

} // namespace pawtrait::ui
