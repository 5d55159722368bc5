#include "parts/chart.h"

#include "dataset/table.h"

#include <QLocale>

namespace pawtrait::ui {

namespace {

QByteArray text(const QString &value)
{
    return dataset::csvCell(value).toUtf8();
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 10);
}

void addPlot(QByteArray &csv, const Plot &plot)
{
    if (!plot.bars.empty()) {
        csv += "series,from,to,value\n";
        for (const ChartBars &bars : plot.bars) {
            for (std::size_t i = 0; i < bars.heights.size(); ++i)
                csv += text(bars.name) + ',' + number(bars.edges[i]) + ',' + number(bars.edges[i + 1]) + ',' + number(bars.heights[i]) + '\n';
        }
    }
    if (!plot.lines.empty() || !plot.points.empty()) {
        csv += "series,x,y,error\n";
        for (const ChartPoints &points : plot.points) {
            for (std::size_t i = 0; i < points.x.size(); ++i)
                csv += text(points.name) + ',' + number(points.x[i]) + ',' + number(points.y[i]) + ',' + (points.errors.empty() ? QByteArray() : number(points.errors[i])) + '\n';
        }
        for (const ChartLine &line : plot.lines) {
            for (std::size_t i = 0; i < line.x.size(); ++i)
                csv += text(line.name) + ',' + number(line.x[i]) + ',' + number(line.y[i]) + ",\n";
        }
    }
    if (!plot.boxes.empty()) {
        csv += "group,n,whisker_low,q1,median,q3,whisker_high,fliers,mean\n";
        for (const ChartBox &box : plot.boxes) {
            const auto &b = box.box;
            csv += text(box.label) + ',' + QByteArray::number(static_cast<qulonglong>(b.count)) + ',' + number(b.whiskerLow) + ',' + number(b.q1) + ',' + number(b.median) + ',' +
                number(b.q3) + ',' + number(b.whiskerHigh) + ',' + QByteArray::number(static_cast<qulonglong>(b.fliers)) + ',' + number(b.mean) + '\n';
        }
    }
    if (!plot.amounts.empty()) {
        csv += "name,group,value\n";
        for (const ChartAmount &amount : plot.amounts)
            csv += text(amount.name) + ',' + text(amount.group) + ',' + number(amount.value) + '\n';
    }
    if (!plot.cells.names.isEmpty()) {
        for (const QString &name : plot.cells.names)
            csv += ',' + text(name);
        csv += '\n';
        for (int row = 0; row < plot.cells.values.rows; ++row) {
            csv += text(plot.cells.namesOfRows()[row]);
            for (double value : plot.cells.values.row(row))
                csv += ',' + number(value);
            csv += '\n';
        }
    }
}

} // namespace

QByteArray chartCsv(const Chart &chart)
{
    QByteArray csv;
    for (const Plot &plot : chart.plots) {
        if (!csv.isEmpty())
            csv += '\n';
        addPlot(csv, plot);
    }
    return csv;
}

QString amountInWords(const ChartAmount &amount, const QString &unit)
{
    QString words = QLocale().toString(amount.value, 'f', 1);
    if (!unit.isEmpty())
        words += QChar(QChar::Nbsp) + unit;
    return amount.group.isEmpty() ? words : QStringLiteral("%1, %2").arg(words, amount.group);
}

ChartColours ChartColours::light()
{
    return {QColor(255, 255, 255), QColor(40, 40, 40), QColor(228, 228, 228), QColor(213, 94, 0), false};
}

ChartColours ChartColours::darkOnes()
{
    return {QColor(30, 31, 34), QColor(222, 222, 222), QColor(62, 64, 68), QColor(255, 138, 56), true};
}

ChartColours coloursOf(const QPalette &palette)
{
    ChartColours result = palette.color(QPalette::Base).lightness() < 128 ? ChartColours::darkOnes() : ChartColours::light();
    result.background = palette.color(QPalette::Base);
    result.text = palette.color(QPalette::Text);
    return result;
}

Hue hueOf(int number)
{
    // The two blues are far apart: five folds are the usual number.
    constexpr Hue hues[] = {Hue::Blue, Hue::Orange, Hue::Green, Hue::Purple, Hue::Vermilion, Hue::SkyBlue, Hue::Ink, Hue::Violet, Hue::Olive, Hue::Brown};
    return hues[static_cast<std::size_t>(number) % std::size(hues)];
}

QColor ChartColours::of(Hue hue) const
{
    switch (hue) {
    case Hue::Blue: return dark ? QColor(56, 124, 235) : QColor(0, 114, 178);
    case Hue::Orange: return QColor(230, 159, 0);
    case Hue::Green: return QColor(0, 158, 115);
    case Hue::Vermilion: return selection;
    case Hue::SkyBlue: return dark ? QColor(125, 205, 250) : QColor(86, 180, 233);
    case Hue::Purple: return QColor(204, 121, 167);
    case Hue::Ink: return dark ? QColor(240, 240, 240) : QColor(30, 30, 30);
    case Hue::Violet: return dark ? QColor(150, 100, 255) : QColor(95, 60, 190);
    case Hue::Olive: return dark ? QColor(240, 228, 66) : QColor(140, 140, 20);
    case Hue::Brown: return dark ? QColor(176, 112, 88) : QColor(120, 60, 40);
    case Hue::Gray: break;
    }
    return dark ? QColor(150, 150, 150) : QColor(120, 120, 120);
}

} // namespace pawtrait::ui
