#include "suggest/overlay_painting.h"

#include "suggest/crop_frame.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace pawtrait::ui {

namespace {

constexpr double grip = 12;       // logical pixels around an edge that take hold of it
constexpr double gripLength = 22; // of a drawn corner

QPen penOf(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine)
{
    return QPen(colour, width, style, Qt::FlatCap, Qt::MiterJoin);
}

} // namespace

void dimOutside(QPainter &painter, const QRectF &visible, const QRectF &hole, double share)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.addRect(visible);
    path.addRect(hole);
    QColor dark(Qt::black);
    dark.setAlphaF(static_cast<float>(share));
    painter.fillPath(path, dark);
}

void paintFrame(QPainter &painter, const QRectF &frame, bool strong)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    const auto thirds = [&] {
        for (int i = 1; i <= 2; ++i) {
            const double x = frame.left() + frame.width() * i / 3, y = frame.top() + frame.height() * i / 3;
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y));
        }
    };
    painter.setPen(penOf(QColor(255, 255, 255, 105), 1));
    thirds();
    painter.setPen(penOf(QColor(0, 0, 0, 120), strong ? 3 : 2));
    painter.drawRect(frame.adjusted(-1, -1, 1, 1));
    painter.setPen(penOf(Qt::white, strong ? 2 : 1.5));
    painter.drawRect(frame);
    painter.restore();
}

void paintHandles(QPainter &painter, const QRectF &frame)
{
    painter.save();
    const double length = std::min({gripLength, frame.width() / 3, frame.height() / 3});
    const auto draw = [&](const QPen &pen) {
        painter.setPen(pen);
        for (const double sideX : {-1.0, 1.0}) {
            for (const double sideY : {-1.0, 1.0}) {
                const QPointF corner(sideX < 0 ? frame.left() : frame.right(), sideY < 0 ? frame.top() : frame.bottom());
                const QPointF path[] = {corner + QPointF(0, -sideY * length), corner, corner + QPointF(-sideX * length, 0)};
                painter.drawPolyline(path, 3);
            }
        }
        const QPointF middle = frame.center();
        for (const double side : {frame.left(), frame.right()})
            painter.drawLine(QPointF(side, middle.y() - length / 2), QPointF(side, middle.y() + length / 2));
        for (const double side : {frame.top(), frame.bottom()})
            painter.drawLine(QPointF(middle.x() - length / 2, side), QPointF(middle.x() + length / 2, side));
    };
    painter.setRenderHint(QPainter::Antialiasing);
    draw(penOf(QColor(0, 0, 0, 130), 7));
    draw(penOf(Qt::white, 4.5));
    painter.restore();
}

void paintBox(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(penOf(QColor(0, 0, 0, 150), 3));
    painter.drawRoundedRect(box, 3, 3);
    QPen dashes = penOf(colour, 2);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.drawRoundedRect(box, 3, 3);
    painter.restore();
}

QSizeF pillSize(const QPainter &painter, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    return {metrics.horizontalAdvance(text) + 20, metrics.height() + 8};
}

QRectF paintPill(QPainter &painter, const QPointF &at, const QString &text)
{
    const QRectF pill(at, pillSize(painter, text));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(20, 20, 22, 205));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(Qt::white);
    painter.drawText(pill, Qt::AlignCenter, text);
    painter.restore();
    return pill;
}

int edgesNear(const QRectF &frame, const QPointF &place)
{
    if (!frame.adjusted(-grip, -grip, grip, grip).contains(place))
        return 0;
    const double reachX = std::min(grip, frame.width() / 3), reachY = std::min(grip, frame.height() / 3);
    int edges = 0;
    if (place.x() - frame.left() < reachX)
        edges |= CropFrame::Left;
    else if (frame.right() - place.x() < reachX)
        edges |= CropFrame::Right;
    if (place.y() - frame.top() < reachY)
        edges |= CropFrame::Top;
    else if (frame.bottom() - place.y() < reachY)
        edges |= CropFrame::Bottom;
    return edges;
}

Qt::CursorShape cursorOf(int edges)
{
    switch (edges) {
    case CropFrame::Left | CropFrame::Top:
    case CropFrame::Right | CropFrame::Bottom: return Qt::SizeFDiagCursor;
    case CropFrame::Right | CropFrame::Top:
    case CropFrame::Left | CropFrame::Bottom: return Qt::SizeBDiagCursor;
    case CropFrame::Left:
    case CropFrame::Right: return Qt::SizeHorCursor;
    case CropFrame::Top:
    case CropFrame::Bottom: return Qt::SizeVerCursor;
    default: return Qt::ArrowCursor;
    }
}

} // namespace pawtrait::ui
