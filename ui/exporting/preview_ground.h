#pragma once

#include <QRect>
#include <QSize>
#include <QString>

class QPainter;
class QWidget;

namespace pawtrait::ui {

/// What the previews of exports and sheets lie on: a rounded ground over the whole widget, and in its middle `message` where there is one.
/// Else the place of a picture of `size`, as large as fits; empty where there is none. Leaves the painter without a pen.
QRect paintPreviewGround(QPainter &painter, const QWidget &widget, const QString &message, const QSize &size);

} // namespace pawtrait::ui
