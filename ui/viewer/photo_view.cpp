#include "viewer/photo_view.h"

#include "parts/score_words.h"

#include <QKeyEvent>
#include <QLinearGradient>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace pawtrait::ui {

namespace {

// Blue lowers, orange raises: told apart by every kind of colour vision (Okabe and Ito).
constexpr QRgb raises = qRgb(230, 159, 0), lowers = qRgb(0, 114, 178);
constexpr double heatOpacity = 0.62;
constexpr double maxScale = 16;

QColor heatColour(double share)
{
    QColor colour(share >= 0 ? raises : lowers);
    colour.setAlphaF(static_cast<float>(std::min(1.0, std::abs(share)) * heatOpacity));
    return colour;
}

} // namespace

PhotoView::PhotoView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(240, 180);
    setMouseTracking(true);
    setAccessibleName(tr("Photo"));
}

void PhotoView::clear()
{
    m_levels.clear();
    m_message.clear();
    setExplanation(std::nullopt);
    update();
}

void PhotoView::showStandIn(const QImage &thumbnail, const QSize &fullSize)
{
    m_message.clear();
    m_levels.clear();
    if (!thumbnail.isNull())
        m_levels.push_back(thumbnail);
    m_size = fullSize.isEmpty() ? thumbnail.size() : fullSize;
    m_scale = 0;
    m_centre = {0.5, 0.5};
    setExplanation(std::nullopt);
    update();
}

void PhotoView::showPhoto(LoadedPhoto photo)
{
    m_message.clear();
    m_levels = std::move(photo.levels);
    m_size = m_levels.empty() ? QSize() : m_levels.front().size();
    keepInside();
    update();
}

void PhotoView::showMessage(const QString &text)
{
    clear();
    m_message = text;
    update();
}

void PhotoView::setOverlay(PhotoOverlay *overlay)
{
    m_overlay = overlay;
    m_overlayDrags = false;
    // Only what can be done with keys takes the focus: an overlay's.
    setFocusPolicy(overlay ? Qt::StrongFocus : Qt::NoFocus);
    unsetCursor();
    update();
}

PhotoPlace PhotoView::screenPlace() const
{
    return {target(), m_size, rect()};
}

QImage PhotoView::level(int longerSide) const
{
    const QImage *found = m_levels.empty() ? nullptr : &m_levels.front();
    for (const QImage &smaller : m_levels) {
        if (std::max(smaller.width(), smaller.height()) >= longerSide)
            found = &smaller;
    }
    return found ? *found : QImage();
}

void PhotoView::setExplanation(std::optional<scoring::Explanation> explanation)
{
    m_explanation = std::move(explanation);
    m_heat = {};
    if (m_explanation && !m_explanation->points.empty()) {
        // Cells are compared with their mean: what a cell adds beyond an average cell.
        const std::vector<double> &points = m_explanation->points;
        double mean = 0;
        for (const double p : points)
            mean += p / static_cast<double>(points.size());
        m_heatLimit = 0;
        for (const double p : points)
            m_heatLimit = std::max(m_heatLimit, std::abs(p - mean));
        m_heat = QImage(m_explanation->columns, m_explanation->rows, QImage::Format_ARGB32_Premultiplied);
        for (int y = 0; y < m_heat.height(); ++y) {
            for (int x = 0; x < m_heat.width(); ++x) {
                const double p = points[static_cast<std::size_t>(y * m_heat.width() + x)] - mean;
                m_heat.setPixelColor(x, y, heatColour(m_heatLimit > 0 ? p / m_heatLimit : 0));
            }
        }
    }
    update();
}

double PhotoView::fitScale() const
{
    if (m_size.isEmpty())
        return 1;
    const int margin = m_overlay ? 2 * m_overlay->margin() : 0;
    const double scale = std::min(static_cast<double>(width() - margin) / m_size.width(), static_cast<double>(height() - margin) / m_size.height());
    return std::min(scale, 2.0 / devicePixelRatioF()); // a small photo is not blown up beyond twice its pixels
}

double PhotoView::zoom() const
{
    return (m_scale > 0 ? m_scale : fitScale()) * devicePixelRatioF();
}

QRectF PhotoView::target() const
{
    const double scale = m_scale > 0 ? m_scale : fitScale();
    const QSizeF size(m_size.width() * scale, m_size.height() * scale);
    const QPointF middle(width() / 2.0, height() / 2.0);
    if (m_scale == 0)
        return {middle - QPointF(size.width() / 2, size.height() / 2), size};
    return {middle - QPointF(size.width() * m_centre.x(), size.height() * m_centre.y()), size};
}

void PhotoView::keepInside()
{
    const double scale = m_scale > 0 ? m_scale : fitScale();
    const auto held = [](double centre, double view, double photo) {
        const double half = photo > 0 ? std::min(0.5, view / photo / 2) : 0.5;
        return std::clamp(centre, half, 1 - half);
    };
    m_centre = {held(m_centre.x(), width(), m_size.width() * scale), held(m_centre.y(), height(), m_size.height() * scale)};
}

PhotoView::Place PhotoView::place() const
{
    return {m_scale > 0 ? std::max(1.0, m_scale / fitScale()) : 1, m_centre};
}

void PhotoView::setPlace(const Place &place)
{
    const double least = fitScale();
    m_scale = place.zoom <= 1.0001 ? 0 : std::min(least * place.zoom, std::max(least, maxScale));
    m_centre = m_scale > 0 ? place.centre : QPointF(0.5, 0.5);
    keepInside();
    update();
}

void PhotoView::fit()
{
    m_scale = 0;
    m_centre = {0.5, 0.5};
    update();
    emit placeChanged();
}

void PhotoView::toggleFullSize()
{
    const double full = 1 / devicePixelRatioF();
    if (m_scale == full)
        return fit();
    m_scale = full;
    keepInside();
    update();
    emit placeChanged();
}

void PhotoView::zoomBy(double factor)
{
    zoomAt(QPointF(width() / 2.0, height() / 2.0), factor);
}

void PhotoView::zoomAt(const QPointF &place, double factor)
{
    if (m_levels.empty())
        return;
    const QRectF before = target();
    const double least = fitScale(), scale = std::clamp(before.width() / m_size.width() * factor, least, std::max(least, maxScale));
    if (scale <= least * 1.0001)
        return fit();
    const QPointF share((place.x() - before.left()) / before.width(), (place.y() - before.top()) / before.height());
    m_scale = scale;
    // The photo's point under the cursor stays there.
    m_centre = {share.x() + (width() / 2.0 - place.x()) / (m_size.width() * scale), share.y() + (height() / 2.0 - place.y()) / (m_size.height() * scale)};
    keepInside();
    update();
    emit placeChanged();
}

void PhotoView::wheelEvent(QWheelEvent *event)
{
    zoomAt(event->position(), std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

bool PhotoView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_overlay && m_overlay->key(*static_cast<QKeyEvent *>(event), true)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PhotoView::keyPressEvent(QKeyEvent *event)
{
    if (!m_overlay || !m_overlay->key(*event, false))
        QWidget::keyPressEvent(event);
}

void PhotoView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_overlay && hasPhoto() && m_overlay->press(event->position(), screenPlace())) {
        m_overlayDrags = true;
        return;
    }
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_dragging = m_scale > 0;
    m_dragFrom = event->position();
    if (m_dragging)
        setCursor(Qt::ClosedHandCursor);
}

void PhotoView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_overlayDrags)
        return m_overlay->drag(event->position(), screenPlace());
    if (!m_dragging) {
        if (m_overlay && hasPhoto())
            setCursor(m_overlay->cursor(event->position(), screenPlace()));
        return;
    }
    const QPointF moved = event->position() - m_dragFrom;
    m_dragFrom = event->position();
    m_centre -= QPointF(moved.x() / (m_size.width() * m_scale), moved.y() / (m_size.height() * m_scale));
    keepInside();
    update();
    emit placeChanged();
}

void PhotoView::mouseReleaseEvent(QMouseEvent *)
{
    if (std::exchange(m_overlayDrags, false) && m_overlay)
        m_overlay->release();
    m_dragging = false;
    unsetCursor();
}

void PhotoView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_overlay && m_overlay->press(event->position(), screenPlace()))
        return;
    toggleFullSize();
}

void PhotoView::resizeEvent(QResizeEvent *)
{
    keepInside();
}

void PhotoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window).darker(112));
    if (!m_message.isEmpty()) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect().adjusted(48, 48, -48, -48), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_message);
        return;
    }
    if (m_levels.empty())
        return;
    const QRectF area = target();
    // The smallest level that still has a pixel for each on the screen.
    const double needed = area.width() * devicePixelRatioF();
    const QImage *level = &m_levels.front();
    for (const QImage &smaller : m_levels) {
        if (smaller.width() >= needed)
            level = &smaller;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, area.width() < 4.0 * level->width());
    const PhotoOverlay::Turn turn = m_overlay ? m_overlay->turn() : PhotoOverlay::Turn();
    if (turn.degrees != 0) {
        const QPointF about = screenPlace().toView(turn.about);
        painter.save();
        painter.translate(about);
        painter.rotate(turn.degrees);
        painter.translate(-about);
    }
    painter.drawImage(area, *level);
    if (turn.degrees != 0)
        painter.restore();
    if (!m_heat.isNull())
        paintExplanation(painter, area);
    if (m_overlay)
        m_overlay->paint(painter, screenPlace(), palette());
}

void PhotoView::paintExplanation(QPainter &painter, const QRectF &area) const
{
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawImage(area, m_heat);
    const QString low = pointsWords(-m_heatLimit), high = pointsWords(m_heatLimit), title = tr("Points each place adds, against an average place");
    const int line = fontMetrics().height(), barWidth = 160, widest = std::max(barWidth, fontMetrics().horizontalAdvance(title));
    const QRectF box(12, height() - 12 - (2 * line + 28), widest + 24, 2 * line + 28);
    QColor back = palette().color(QPalette::Window);
    back.setAlphaF(0.88f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QPointF(box.left() + 12, box.top() + 8 + fontMetrics().ascent()), title);
    const QRectF bar(box.left() + 12, box.top() + 8 + line + 4, widest, 8);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    gradient.setColorAt(0, QColor(lowers));
    gradient.setColorAt(0.5, back);
    gradient.setColorAt(1, QColor(raises));
    painter.fillRect(bar, gradient);
    const double labels = bar.bottom() + 2 + fontMetrics().ascent();
    painter.drawText(QPointF(bar.left(), labels), low);
    painter.drawText(QPointF(bar.right() - fontMetrics().horizontalAdvance(high), labels), high);
    painter.restore();
}

} // namespace pawtrait::ui
