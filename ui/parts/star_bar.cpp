#include "parts/star_bar.h"

#include "parts/marks.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace pawtrait::ui {

StarBar::StarBar(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Stars"));
    setToolTip(tr("Stars for the selected photos (keys 0 to 5)"));
    setStars(0);
}

void StarBar::setStars(int stars)
{
    m_stars = std::clamp(stars, 0, 5);
    setAccessibleDescription(tr("%n star(s)", nullptr, m_stars));
    update();
}

double StarBar::starSize() const
{
    return fontMetrics().height() * 1.25;
}

QSize StarBar::sizeHint() const
{
    return {static_cast<int>(5 * starSize()) + 6, static_cast<int>(starSize()) + 6};
}

int StarBar::starAt(const QPointF &place) const
{
    return std::clamp(static_cast<int>((place.x() - 3) / starSize()) + 1, 1, 5);
}

void StarBar::mousePressEvent(QMouseEvent *event)
{
    const int star = starAt(event->position());
    emit starsAsked(star == m_stars ? 0 : star);
}

void StarBar::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = starAt(event->position());
    update();
}

void StarBar::leaveEvent(QEvent *)
{
    m_hovered = 0;
    update();
}

void StarBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: emit starsAsked(std::max(0, m_stars - 1)); break;
    case Qt::Key_Right:
    case Qt::Key_Up: emit starsAsked(std::min(5, m_stars + 1)); break;
    default: QWidget::keyPressEvent(event);
    }
}

void StarBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor colour = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    if (m_hovered > 0 && isEnabled())
        colour = palette().color(QPalette::Highlight);
    paintStars(painter, {3, (height() - starSize()) / 2 + 1}, starSize(), m_hovered > 0 && isEnabled() ? m_hovered : m_stars, colour, true);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace pawtrait::ui
