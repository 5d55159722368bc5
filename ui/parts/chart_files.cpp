#include "parts/chart_painter.h"

#include "common/vector_registers.h"
#include "parts/chart_png.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

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

} // namespace pawtrait::ui
