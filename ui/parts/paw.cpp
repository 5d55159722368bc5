#include "parts/paw.h"

#include <QPainter>

namespace pawtrait::ui {

void Paw::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = palette().color(QPalette::WindowText);
    colour.setAlphaF(0.22f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.translate(width() / 2.0, height() / 2.0);
    painter.drawEllipse(QPointF(-38, -2), 11, 15);
    painter.drawEllipse(QPointF(-14, -30), 12, 17);
    painter.drawEllipse(QPointF(14, -30), 12, 17);
    painter.drawEllipse(QPointF(38, -2), 11, 15);
    painter.drawEllipse(QPointF(0, 24), 28, 23);
}

} // namespace pawtrait::ui
