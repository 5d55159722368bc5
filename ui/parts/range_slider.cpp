#include "parts/range_slider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pawtrait::ui {

namespace {

constexpr double handleRadius = 6.5;

}

RangeSlider::RangeSlider(int minimum, int maximum, QWidget *parent) : QWidget(parent), m_minimum(minimum), m_maximum(maximum), m_from(minimum), m_to(maximum)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(80);
    setRange(minimum, maximum);
}

QSize RangeSlider::sizeHint() const
{
    return {130, std::max(20, fontMetrics().height() + 4)};
}

void RangeSlider::setRange(int from, int to)
{
    from = std::clamp(from, m_minimum, m_maximum);
    to = std::clamp(to, from, m_maximum);
    setAccessibleDescription(tr("%1 to %2; arrow keys move the upper end, with Shift the lower end").arg(from).arg(to));
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    update();
    emit rangeChanged(from, to);
}

double RangeSlider::placeOf(int value) const
{
    return handleRadius + 1 + (width() - 2 * handleRadius - 2) * (value - m_minimum) / std::max(1, m_maximum - m_minimum);
}

int RangeSlider::valueAt(double x) const
{
    const double share = (x - handleRadius - 1) / std::max(1.0, width() - 2 * handleRadius - 2);
    return m_minimum + static_cast<int>(std::lround(share * (m_maximum - m_minimum)));
}

void RangeSlider::moveHandle(int value)
{
    if (m_dragsUpper)
        setRange(m_from, std::max(value, m_from));
    else
        setRange(std::min(value, m_to), m_to);
}

void RangeSlider::mousePressEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    const double toLower = std::abs(x - placeOf(m_from)), toUpper = std::abs(x - placeOf(m_to));
    m_dragsUpper = toUpper < toLower || (toUpper == toLower && x > placeOf(m_to)) || (m_from == m_to && m_from == m_minimum);
    moveHandle(valueAt(x));
}

void RangeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveHandle(valueAt(event->position().x()));
}

void RangeSlider::mouseDoubleClickEvent(QMouseEvent *)
{
    setRange(m_minimum, m_maximum);
}

void RangeSlider::keyPressEvent(QKeyEvent *event)
{
    const bool lower = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto step = [&](int by) { lower ? setRange(std::min(m_from + by, m_to), m_to) : setRange(m_from, std::max(m_to + by, m_from)); };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: step(-1); break;
    case Qt::Key_Right:
    case Qt::Key_Up: step(1); break;
    case Qt::Key_PageDown: step(-10); break;
    case Qt::Key_PageUp: step(10); break;
    case Qt::Key_Home: setRange(m_minimum, m_to); break;
    case Qt::Key_End: setRange(m_from, m_maximum); break;
    default: QWidget::keyPressEvent(event);
    }
}

void RangeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = height() / 2.0;
    QColor track = palette().color(QPalette::WindowText);
    track.setAlphaF(0.18F);
    painter.setBrush(track);
    painter.drawRoundedRect(QRectF(handleRadius, middle - 2, width() - 2 * handleRadius, 4), 2, 2);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(QRectF(placeOf(m_from), middle - 2, placeOf(m_to) - placeOf(m_from), 4), 2, 2);
    for (const int value : {m_from, m_to}) {
        painter.setPen(QPen(hasFocus() ? palette().color(QPalette::WindowText) : palette().color(QPalette::Highlight), hasFocus() ? 2 : 1.5));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawEllipse(QPointF(placeOf(value), middle), handleRadius - 1, handleRadius - 1);
    }
}

} // namespace pawtrait::ui
