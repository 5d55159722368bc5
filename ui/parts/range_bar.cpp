#include "parts/range_bar.h"

#include "parts/score_words.h"

#include <QPainter>

#include <algorithm>

namespace pawtrait::ui {

namespace {

qreal placeOf(double points, const QRectF &area)
{
    return area.left() + area.width() * (std::clamp(points, 1.0, 100.0) - 1.0) / 99.0;
}

} // namespace

RangeBar::RangeBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Score and its range"));
}

void RangeBar::setScore(const scoring::Score &score)
{
    m_score = score;
    m_hasScore = true;
    setAccessibleDescription(rangeWords(score));
    setToolTip(rangeWords(score));
    update();
}

void RangeBar::clear()
{
    m_hasScore = false;
    setAccessibleDescription({});
    setToolTip({});
    update();
}

QSize RangeBar::sizeHint() const
{
    return {200, 16 + fontMetrics().height() + 4};
}

void RangeBar::paintBar(QPainter &painter, const QRectF &area, const scoring::Score &score, const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor track = palette.color(QPalette::WindowText);
    track.setAlphaF(0.14f);
    painter.setBrush(track);
    const qreal radius = area.height() / 2;
    painter.drawRoundedRect(area, radius, radius);
    QColor band = palette.color(QPalette::Highlight);
    band.setAlphaF(0.55f);
    painter.setBrush(band);
    const qreal left = placeOf(score.low, area), right = placeOf(score.high, area);
    painter.drawRoundedRect(QRectF(left, area.top(), std::max(right - left, area.height()), area.height()), radius, radius);
    const qreal mark = std::max(3.0, area.height() / 3);
    painter.setBrush(palette.color(QPalette::WindowText));
    painter.drawRoundedRect(QRectF(placeOf(score.value, area) - mark / 2, area.top() - mark / 2, mark, area.height() + mark), mark / 2, mark / 2);
}

void RangeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area(4, 4, width() - 8, 8);
    scoring::Score nothing;
    nothing.low = nothing.high = nothing.value = 1;
    if (m_hasScore) {
        paintBar(painter, area, m_score, palette());
    } else {
        QColor track = palette().color(QPalette::WindowText);
        track.setAlphaF(0.14f);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(track);
        painter.drawRoundedRect(area, 4, 4);
    }
    QColor text = palette().color(QPalette::WindowText);
    text.setAlphaF(0.6f);
    painter.setPen(text);
    for (const int tick : {1, 25, 50, 75, 100}) {
        const QString label = QString::number(tick);
        const int labelWidth = fontMetrics().horizontalAdvance(label);
        const qreal x = std::clamp(placeOf(tick, area) - labelWidth / 2.0, 0.0, static_cast<double>(width() - labelWidth));
        painter.drawText(QPointF(x, 16 + fontMetrics().ascent() + 2), label);
    }
}

} // namespace pawtrait::ui
