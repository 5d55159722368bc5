/// Inside the room `suggest`: what frames look like on a photo.
#pragma once

#include "viewer/photo_overlay.h"

#include <QColor>
#include <QString>

namespace pawtrait::ui {

/// What lies outside `hole` in the view becomes darker.
void dimOutside(QPainter &painter, const QRectF &visible, const QRectF &hole, double share = 0.62);
/// Frame with thirds; `strong`: being edited.
void paintFrame(QPainter &painter, const QRectF &frame, bool strong);
/// Corners and edges to take hold of.
void paintHandles(QPainter &painter, const QRectF &frame);
/// The animal's box: dashed, dark on light so that it is seen on any photo.
void paintBox(QPainter &painter, const QRectF &box, const QColor &colour);
/// Words on a dark pill whose top left corner is `at`; returns the pill.
QRectF paintPill(QPainter &painter, const QPointF &at, const QString &text);
/// The pill's size.
QSizeF pillSize(const QPainter &painter, const QString &text);

/// Edges of a frame that are near `place` in the view (CropFrame::Edge or'ed); 0: none is.
int edgesNear(const QRectF &frame, const QPointF &place);
Qt::CursorShape cursorOf(int edges);

} // namespace pawtrait::ui
