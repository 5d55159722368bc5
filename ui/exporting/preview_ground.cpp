#include "exporting/preview_ground.h"

#include "settings/theme.h"

#include <QPainter>
#include <QWidget>

namespace pawtrait::ui {

QRect paintPreviewGround(QPainter &painter, const QWidget &widget, const QString &message, const QSize &size)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(widget.palette().color(QPalette::Window).darker(108));
    painter.drawRoundedRect(widget.rect(), design::radius, design::radius);
    const QRect inner = widget.rect().adjusted(12, 12, -12, -12);
    if (!message.isEmpty()) {
        painter.setPen(widget.palette().color(QPalette::Text));
        painter.drawText(inner, static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, message);
        return {};
    }
    if (size.isEmpty())
        return {};
    const QSize shown = size.scaled(inner.size(), Qt::KeepAspectRatio);
    return {inner.center() - QPoint((shown.width() - 1) / 2, (shown.height() - 1) / 2), shown};
}

} // namespace pawtrait::ui
