#pragma once

#include "library/library.h"

#include <QIcon>
#include <QPainter>

namespace pawtrait::ui {

/// Five stars of `size` pixels from `topLeft`, the first `stars` filled; empty ones only when `emptyToo`. Pen and brush: `colour`.
void paintStars(QPainter &painter, const QPointF &topLeft, double size, int stars, const QColor &colour, bool emptyToo = false);

/// A round badge with a tick (pick) or a cross (reject); nothing for Mark::None. Told apart by shape, not by colour alone.
void paintMark(QPainter &painter, const QRectF &area, library::Mark mark);

/// A round badge with the corners of a frame: a photo with an accepted edit. Neutral, so that it does not read as a mark.
void paintCropMark(QPainter &painter, const QRectF &area);
/// Light or colours are changed.
void paintMendMark(QPainter &painter, const QRectF &area);

/// The badge for a button.
QIcon markIcon(library::Mark mark);

} // namespace pawtrait::ui
