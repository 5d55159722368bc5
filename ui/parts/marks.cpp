#include "parts/marks.h"

#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace pawtrait::ui {

namespace {

QPainterPath starPath(const QRectF &area)
{
    QPainterPath path;
    for (int point = 0; point < 10; ++point) {
        const double angle = -std::numbers::pi / 2 + point * std::numbers::pi / 5, radius = (point % 2 == 0 ? 0.5 : 0.21) * area.width();
        const QPointF at = area.center() + QPointF(std::cos(angle) * radius, std::sin(angle) * radius);
        point == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    path.closeSubpath();
    return path;
}

} // namespace

void paintStars(QPainter &painter, const QPointF &topLeft, double size, int stars, const QColor &colour, bool emptyToo)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    for (int star = 0; star < (emptyToo ? 5 : stars); ++star) {
        painter.setBrush(star < stars ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawPath(starPath({topLeft + QPointF(star * size, 0), QSizeF(size - 2, size - 2)}));
    }
    painter.restore();
}

void paintMark(QPainter &painter, const QRectF &area, library::Mark mark)
{
    if (mark == library::Mark::None)
        return;
    // Green and vermilion of Okabe and Ito.
    const bool pick = mark == library::Mark::Pick;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 1));
    painter.setBrush(pick ? QColor(0, 124, 92) : QColor(190, 75, 0));
    painter.drawEllipse(area);
    painter.setPen(QPen(Qt::white, area.width() * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return QPointF(area.left() + area.width() * x, area.top() + area.height() * y); };
    if (pick) {
        const QPointF tick[] = {at(0.28, 0.52), at(0.44, 0.68), at(0.73, 0.34)};
        painter.drawPolyline(tick, 3);
    } else {
        painter.drawLine(at(0.33, 0.33), at(0.67, 0.67));
        painter.drawLine(at(0.67, 0.33), at(0.33, 0.67));
    }
    painter.restore();
}

namespace {

void paintDarkDisc(QPainter &painter, const QRectF &area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 1));
    painter.setBrush(QColor(40, 40, 44));
    painter.drawEllipse(area);
}

} // namespace

void paintMendMark(QPainter &painter, const QRectF &area)
{
    painter.save();
    paintDarkDisc(painter, area);
    const QRectF inner = area.adjusted(area.width() * 0.24, area.width() * 0.24, -area.width() * 0.24, -area.width() * 0.24);
    painter.setPen(QPen(Qt::white, area.width() * 0.09));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(inner);
    painter.setBrush(Qt::white);
    painter.drawChord(inner, 90 * 16, 180 * 16);
    painter.restore();
}

void paintCropMark(QPainter &painter, const QRectF &area)
{
    painter.save();
    paintDarkDisc(painter, area);
    painter.setPen(QPen(Qt::white, area.width() * 0.09, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const auto at = [&](double x, double y) { return QPointF(area.left() + area.width() * x, area.top() + area.height() * y); };
    const QPointF lower[] = {at(0.36, 0.2), at(0.36, 0.64), at(0.8, 0.64)}, upper[] = {at(0.2, 0.36), at(0.64, 0.36), at(0.64, 0.8)};
    painter.drawPolyline(lower, 3);
    painter.drawPolyline(upper, 3);
    painter.restore();
}

QIcon markIcon(library::Mark mark)
{
    QPixmap picture(48, 48); // sharp up to 300 %
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintMark(painter, QRectF(3, 3, 42, 42), mark);
    return QIcon(picture);
}

} // namespace pawtrait::ui
