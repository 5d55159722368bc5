#pragma once

#include <QColor>

#include <array>
#include <utility>

namespace pawtrait::ui {

/// How numbers become colours in heat maps: the same in tables, legends, charts and files. Blue and vermilion of the Okabe-Ito palette
/// by lightness and hue, so that colour-blind readers and grey prints can tell them apart.
struct HeatScale {
    double low = -1, high = 1; ///< numbers beyond have the ends' colours
    bool bothWays = true;      ///< blue, neutral in the middle, vermilion; else one hue from faint to strong

    /// Places 0 .. 1 and their colours.
    std::array<std::pair<double, QColor>, 3> stops(bool dark) const;
    /// NaN: no colour (transparent).
    QColor colour(double value, bool dark) const;
    /// Black or white: which of them reads better on a colour (WCAG 2.1's contrast).
    static QColor textOn(const QColor &ground);
};

} // namespace pawtrait::ui
