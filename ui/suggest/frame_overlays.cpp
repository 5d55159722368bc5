#include "suggest/frame_overlays.h"

#include "suggest/overlay_painting.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace pawtrait::ui {

namespace {

constexpr double keyStep = 0.05, near = 16;

QString tr(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("pawtrait::suggest", text, note);
}

QRectF toRectF(const image::PixelRect &rect)
{
    return QRectF(rect.x, rect.y, rect.width, rect.height);
}

} // namespace

void FrameOverlay::paint(QPainter &painter, const PhotoPlace &place, const QPalette &palette)
{
    if (frame) {
        const QRectF hole = place.toView(toRectF(*frame));
        dimOutside(painter, place.visible, hole);
        paintFrame(painter, hole, false);
        if (!words.isEmpty())
            paintPill(painter, hole.intersected(place.visible).topLeft() + QPointF(10, 10), words);
    }
    if (animal) {
        const QRectF box = place.toView(toRectF(*animal));
        paintBox(painter, box, palette.color(QPalette::Link).lighter(130));
    }
}

void BeforeAfterOverlay::setDivider(double share)
{
    m_divider = std::clamp(share, 0.0, 1.0);
    if (changed)
        changed();
}

void BeforeAfterOverlay::paint(QPainter &painter, const PhotoPlace &place, const QPalette &palette)
{
    const double line = std::round(place.visible.left() + place.visible.width() * m_divider);
    QRectF right = place.visible;
    right.setLeft(line);
    painter.save();
    painter.setClipRect(right);
    painter.fillRect(right, palette.color(QPalette::Window).darker(112));
    if (!after.isNull()) {
        QRectF target = place.toView(toRectF(frame));
        if (canvas) { // the picture around the frame
            const double own = static_cast<double>(after.width()) / after.height(), shape = target.width() / target.height();
            const QSizeF size = own > shape ? QSizeF(target.height() * own, target.height()) : QSizeF(target.width(), target.width() / own);
            target = QRectF(target.center() - QPointF(size.width() / 2, size.height() / 2), size);
        }
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, after);
    }
    painter.restore();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(line - 1.5, place.visible.top(), 3, place.visible.height()), QColor(0, 0, 0, 110));
    painter.fillRect(QRectF(line - 0.75, place.visible.top(), 1.5, place.visible.height()), Qt::white);
    const QPointF middle(line, place.visible.center().y());
    painter.setPen(QPen(QColor(0, 0, 0, 120), 1));
    painter.setBrush(Qt::white);
    painter.drawEllipse(middle, 14, 14);
    painter.setPen(QPen(QColor(40, 40, 44), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const double side : {-1.0, 1.0}) {
        const QPointF arrow[] = {middle + QPointF(side * 4, -4), middle + QPointF(side * 8, 0), middle + QPointF(side * 4, 4)};
        painter.drawPolyline(arrow, 3);
    }
    painter.restore();
    const QString before = tr("Before"), now = tr("After");
    const double top = place.visible.top() + 10;
    if (line - place.visible.left() > pillSize(painter, before).width() + 20)
        paintPill(painter, QPointF(line - 10 - pillSize(painter, before).width(), top), before);
    if (place.visible.right() - line > pillSize(painter, now).width() + 20)
        paintPill(painter, QPointF(line + 10, top), now);
}

bool BeforeAfterOverlay::press(const QPointF &at, const PhotoPlace &place)
{
    drag(at, place); // anywhere: the line comes to the pointer
    return true;
}

void BeforeAfterOverlay::drag(const QPointF &at, const PhotoPlace &place)
{
    setDivider((at.x() - place.visible.left()) / std::max(1.0, place.visible.width()));
}

Qt::CursorShape BeforeAfterOverlay::cursor(const QPointF &at, const PhotoPlace &place) const
{
    return std::abs(at.x() - place.visible.left() - place.visible.width() * m_divider) < near ? Qt::SplitHCursor : Qt::ArrowCursor;
}

bool BeforeAfterOverlay::key(const QKeyEvent &event, bool onlyAsked)
{
    std::optional<double> wanted;
    switch (event.key()) {
    case Qt::Key_Left: wanted = m_divider - keyStep; break;
    case Qt::Key_Right: wanted = m_divider + keyStep; break;
    case Qt::Key_Home: wanted = 0; break;
    case Qt::Key_End: wanted = 1; break;
    default: return keys && keys(event, onlyAsked);
    }
    if (!onlyAsked)
        setDivider(*wanted);
    return true;
}

} // namespace pawtrait::ui
