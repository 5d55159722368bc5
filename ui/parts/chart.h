/// Charts that two rooms draw. A Chart is plain data, made off the window thread; ChartPainter draws it for the window and for
/// files alike.
///
///     const Chart chart = scoreChart(*data, {.bins = 32});
///     writeFile("score.svg", chartBytes(chart, ChartFormat::Svg, {1500, 800}, ChartColours::light()));
#pragma once

#include "common/matrix.h"
#include "parts/heat_scale.h"
#include "statistics/summary.h"

#include <QColor>
#include <QPalette>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pawtrait::ui {

/// A number that each photo has; FirstColumn and above: columns that came to a data set later, in their order.
enum class Field { None, Score, Width, Height, Ratio, AreaShare, CentreOffset, FirstColumn };

/// Which photos a part of a chart is about: all, or those with (1) or without (0) a flag.
struct Subset {
    int flag = -1; ///< place in dataset::flagNames(), -1: all photos
    int level = 0;
};

/// The first six are places in the Okabe-Ito palette, which colour-blind readers can tell apart. Ink is black or white.
enum class Hue { Blue, Orange, Green, Vermilion, SkyBlue, Purple, Ink, Violet, Olive, Brown, Gray };
/// For the parts of a series, numbered from 0; comes round again after ten.
Hue hueOf(int number);

struct ChartBars {
    QString name; ///< in the legend; empty: not there
    std::vector<double> edges;
    std::vector<double> heights; ///< one fewer than edges
    Hue hue = Hue::Blue;
    Field field = Field::None; ///< what is counted; None: a selection is not shown in these bars
    Subset subset;
};

struct ChartLine {
    QString name;
    std::vector<double> x, y;
    Hue hue = Hue::Blue;
    bool dashed = false;
    double densityScale = 0; ///< above 0: the line is a density of scores times this, and a selection has one too
    Subset subset;
    bool isInLegend = true;  ///< one with a name
    bool isRead = false;     ///< hovering says its value
    bool hasMarks = false;   ///< a disc at each place
    bool isJoined = true;    ///< false: its places are repeats of one thing, marks alone: a disc each, dashed: a ring
};

struct ChartPoints {
    QString name;
    std::vector<double> x, y;
    std::vector<double> errors; ///< half the height of error bars; empty: none
    Hue hue = Hue::Blue;
    bool isFaint = false; ///< many points: those that lie on others are seen through
};

struct ChartBox {
    QString label;
    statistics::BoxSummary box;
    std::vector<double> fliers; ///< distinct values beyond the whiskers
    Hue hue = Hue::Blue;
    Subset subset;
};

/// A matrix of numbers as coloured cells.
struct ChartCells {
    QStringList names; ///< of columns
    Matrix values;     ///< NaN: not known
    QStringList rowNames{}; ///< empty: the columns' names again
    Matrix shades{};        ///< what the colours say; empty: the values themselves
    std::optional<HeatScale> scale{}; ///< none: both ways from 0 as far as the values beside the diagonal
    QString scaleLabel{};
    int decimals = 2;
    bool selectsFlags = false; ///< a click selects the photos with the flags of row and column

    const QStringList &namesOfRows() const { return rowNames.isEmpty() ? names : rowNames; }
    const Matrix &shown() const { return shades.rows > 0 ? shades : values; }
};

/// One of several named amounts: a bar that lies, its name before it, its value behind it.
struct ChartAmount {
    QString name;
    QString group; ///< what kind it is, in words behind the value; empty: none
    double value = 0;
    Hue hue = Hue::Blue;
};

/// One pair of axes.
struct Plot {
    QString xLabel, yLabel;
    std::vector<ChartBars> bars;
    std::vector<ChartLine> lines;
    std::vector<ChartPoints> points;
    std::vector<ChartBox> boxes; ///< at x = 1, 2, ...
    ChartCells cells;
    std::vector<ChartAmount> amounts; ///< at y = 0, 1, ... from above
    QString amountUnit;               ///< behind each value: "%"; empty: none
    bool logarithmic = false;   ///< the vertical axis; bars of 0 are not drawn, nor lines at 0 or below
    Field xField = Field::None; ///< dragging along the axis selects by it
    Field yField = Field::None;
};

struct Chart {
    QString key; ///< file name without suffix, "03_score"
    QString title;
    std::vector<Plot> plots; ///< side by side
};

/// What of a chart is selected: for each of its parts in their order, the same form.
struct ChartOverlay {
    struct PlotOverlay {
        std::vector<std::vector<double>> bars;
        std::vector<std::vector<double>> lines; ///< empty where a line has none
        std::vector<statistics::BoxSummary> boxes;
    };
    std::vector<PlotOverlay> plots;
};

/// Colours that a chart is drawn in.
struct ChartColours {
    QColor background, text, grid, selection;
    bool dark = false;

    static ChartColours light();
    static ChartColours darkOnes();
    QColor of(Hue hue) const;
};

/// Light or dark ones on a palette's own ground and text.
ChartColours coloursOf(const QPalette &palette);

/// An amount as it is written beside its bar and read aloud: "12.3 %", with its group "12.3 %, flag".
QString amountInWords(const ChartAmount &amount, const QString &unit);

/// The chart's numbers as CSV: one block a part, each with its names; points, no locale.
QByteArray chartCsv(const Chart &chart);

} // namespace pawtrait::ui
