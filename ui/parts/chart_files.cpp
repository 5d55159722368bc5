#include "parts/chart_painter.h"

#include "common/files.h"
#include "common/vector_registers.h"
#include "parts/chart_png.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <optional>

namespace pawtrait::ui {

QImage chartImage(const Chart &chart, const QSize &size, const ChartColours &colours, const ChartOverlay *overlay)
{
    clearUpperVectorRegisters();
    QCustomPlot plot;
    ChartPainter painter(&plot);
    painter.draw(chart, colours, std::max(10, size.height() / 50));
    painter.drawSelection(chart, overlay);
    QImage image(size, QImage::Format_RGB32);
    image.fill(colours.background);
    QCPPainter canvas(&image);
    canvas.setMode(QCPPainter::pmNoCaching); // this plot is drawn once
    plot.toPainter(&canvas, size.width(), size.height());
    canvas.end();
    return image;
}

QByteArray chartBytes(const Chart &chart, ChartFormat format, const QSize &size, const ChartColours &colours, const ChartOverlay *overlay)
{
    if (format == ChartFormat::Png)
        return chartPng(chartImage(chart, size, colours, overlay));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QCustomPlot plot;
    ChartPainter painter(&plot);
    painter.draw(chart, colours, std::max(10, size.height() / 50));
    painter.drawSelection(chart, overlay);
    constexpr int dotsPerInch = 100;
    const auto paint = [&](QPaintDevice *device) {
        QCPPainter canvas(device);
        canvas.setMode(QCPPainter::pmVectorized);
        canvas.setMode(QCPPainter::pmNoCaching);
        canvas.fillRect(QRect(QPoint(0, 0), size), colours.background);
        plot.toPainter(&canvas, size.width(), size.height());
        canvas.end();
    };
    if (format == ChartFormat::Svg) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(0, 0), size));
        generator.setTitle(chart.title);
        paint(&generator);
    } else {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QSizeF(size) / dotsPerInch, QPageSize::Inch, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(chart.title);
        paint(&writer);
    }
    return bytes;
}

Result<void> writeChart(const Chart &chart, const QString &path, const QSize &size, const ChartColours &colours, const ChartOverlay *overlay)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("csv"))
        return writeFile(path, chartCsv(chart));
    std::optional<ChartFormat> format;
    if (suffix == QLatin1String("png"))
        format = ChartFormat::Png;
    else if (suffix == QLatin1String("svg"))
        format = ChartFormat::Svg;
    else if (suffix == QLatin1String("pdf"))
        format = ChartFormat::Pdf;
    if (!format)
        return Error{ErrorKind::Unsupported,
                     QCoreApplication::translate("pawtrait::ui::ChartView", "Cannot write %1: charts are saved as .png, .svg, .pdf or .csv. Choose one of these.").arg(quotedName(path)), {}};
    return writeFile(path, chartBytes(chart, *format, size, colours, overlay));
}

} // namespace pawtrait::ui
