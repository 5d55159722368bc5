#include "suggest/crop_frame.h"

#include "crop/edit.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pawtrait::ui {

namespace {

constexpr double leastSide = 32; // pixels, or the photo's own side where that is less
constexpr double tolerance = 1e-6;

QRectF fromPixels(const image::PixelRect &rect)
{
    return QRectF(rect.x, rect.y, rect.width, rect.height);
}

crop::Edit editOf(const QRectF &rect, double angle)
{
    crop::Edit edit;
    const int x = static_cast<int>(std::lround(rect.x())), y = static_cast<int>(std::lround(rect.y()));
    edit.crop = image::PixelRect{x, y, std::max(1, static_cast<int>(std::lround(rect.right())) - x), std::max(1, static_cast<int>(std::lround(rect.bottom())) - y)};
    edit.angle = angle;
    return edit;
}

QRectF between(const QRectF &from, const QRectF &to, double share)
{
    const auto mixed = [share](double a, double b) { return a + (b - a) * share; };
    return QRectF(QPointF(mixed(from.left(), to.left()), mixed(from.top(), to.top())), QPointF(mixed(from.right(), to.right()), mixed(from.bottom(), to.bottom())));
}

} // namespace

CropFrame::CropFrame(const QSize &photo, const image::PixelRect &rect, double angle, std::optional<double> ratio) : m_photo(photo), m_angle(std::clamp(angle, -45.0, 45.0))
{
    m_rect = fromPixels(crop::frameOf(editOf(fromPixels(rect), m_angle), photo.width(), photo.height()));
    m_beforeTurn = m_rect;
    if (ratio)
        setRatio(ratio);
}

image::PixelRect CropFrame::pixels() const
{
    return crop::frameOf(editOf(m_rect, m_angle), m_photo.width(), m_photo.height());
}

bool CropFrame::fits(const QRectF &rect) const
{
    const double radians = std::abs(m_angle) * std::numbers::pi / 180, c = std::cos(radians), s = std::sin(radians);
    const double halfWide = (rect.width() * c + rect.height() * s) / 2, halfHigh = (rect.width() * s + rect.height() * c) / 2;
    const QPointF centre = rect.center();
    return centre.x() - halfWide >= -tolerance && centre.y() - halfHigh >= -tolerance && centre.x() + halfWide <= m_photo.width() + tolerance &&
        centre.y() + halfHigh <= m_photo.height() + tolerance;
}

void CropFrame::goTowards(const QRectF &wanted)
{
    if (fits(wanted)) {
        m_rect = wanted;
    } else if (fits(m_rect)) {
        double inside = 0, outside = 1;
        for (int step = 0; step < 24; ++step) {
            const double middle = (inside + outside) / 2;
            (fits(between(m_rect, wanted, middle)) ? inside : outside) = middle;
        }
        m_rect = between(m_rect, wanted, inside);
    }
    m_beforeTurn = m_rect;
}

void CropFrame::move(const QPointF &by)
{
    goTowards(m_rect.translated(by.x(), 0)); // an edge that is reached in one direction does not stop the other
    goTowards(m_rect.translated(0, by.y()));
}

QRectF CropFrame::shaped(const QRectF &rect, int edges) const
{
    if (!m_ratio)
        return rect;
    const bool sideways = edges & (Left | Right), upright = edges & (Top | Bottom);
    double width = rect.width(), height = rect.height();
    if (sideways && (!upright || width / height > *m_ratio))
        height = width / *m_ratio;
    else
        width = height * *m_ratio;
    // What is opposite to the pointer stays; an edge alone grows both ways across.
    const double x = edges & Left ? rect.right() - width : edges & Right ? rect.left() : rect.center().x() - width / 2;
    const double y = edges & Top ? rect.bottom() - height : edges & Bottom ? rect.top() : rect.center().y() - height / 2;
    return {x, y, width, height};
}

void CropFrame::resize(int edges, const QPointF &by)
{
    QRectF wanted = m_rect;
    const double leastWidth = std::min<double>(leastSide, m_photo.width()), leastHeight = std::min<double>(leastSide, m_photo.height());
    if (edges & Left)
        wanted.setLeft(std::min(wanted.left() + by.x(), wanted.right() - leastWidth));
    if (edges & Right)
        wanted.setRight(std::max(wanted.right() + by.x(), wanted.left() + leastWidth));
    if (edges & Top)
        wanted.setTop(std::min(wanted.top() + by.y(), wanted.bottom() - leastHeight));
    if (edges & Bottom)
        wanted.setBottom(std::max(wanted.bottom() + by.y(), wanted.top() + leastHeight));
    if (m_angle == 0 && !m_ratio)
        wanted = wanted.intersected(QRectF(QPointF(), m_photo));
    goTowards(shaped(wanted, edges));
}

void CropFrame::grow(double factor)
{
    const double least = std::max(std::min<double>(leastSide, m_photo.width()) / m_rect.width(), std::min<double>(leastSide, m_photo.height()) / m_rect.height());
    const QSizeF size = m_rect.size() * std::max(factor, std::min(least, 1.0));
    const QRectF wanted(m_rect.center() - QPointF(size.width() / 2, size.height() / 2), size);
    if (factor <= 1)
        return goTowards(wanted);
    // At an edge it grows on the other side: the roomiest place for the new size.
    QRectF moved = wanted;
    if (m_angle == 0) {
        moved.moveLeft(std::clamp(moved.left(), 0.0, std::max(0.0, m_photo.width() - moved.width())));
        moved.moveTop(std::clamp(moved.top(), 0.0, std::max(0.0, m_photo.height() - moved.height())));
    }
    goTowards(fits(moved) ? moved : wanted);
}

void CropFrame::setRatio(std::optional<double> ratio)
{
    m_ratio = ratio;
    if (!ratio || !(*ratio > 0))
        return;
    // The same area where that fits, else the largest of the shape that the frame's own place allows.
    const double width = std::sqrt(m_rect.width() * m_rect.height() * *ratio);
    const QSizeF size(width, width / *ratio);
    const QPointF half(size.width() / 2, size.height() / 2);
    m_rect = fromPixels(crop::frameOf(editOf(QRectF(m_rect.center() - half, size), 0), m_photo.width(), m_photo.height()));
    if (std::abs(m_rect.width() - m_rect.height() * *ratio) > 0.5) { // it did not fit and lost its shape
        const double scale = std::min(m_photo.width() / size.width(), m_photo.height() / size.height());
        const QSizeF held = size * std::min(1.0, scale);
        m_rect = QRectF(m_rect.center() - QPointF(held.width() / 2, held.height() / 2), held);
        m_rect.moveLeft(std::clamp(m_rect.left(), 0.0, std::max(0.0, m_photo.width() - held.width())));
        m_rect.moveTop(std::clamp(m_rect.top(), 0.0, std::max(0.0, m_photo.height() - held.height())));
    }
    m_beforeTurn = m_rect;
    setAngle(m_angle);
}

void CropFrame::setAngle(double degrees)
{
    m_angle = std::clamp(degrees, -45.0, 45.0);
    m_rect = fromPixels(crop::frameOf(editOf(m_beforeTurn, m_angle), m_photo.width(), m_photo.height()));
}

} // namespace pawtrait::ui
