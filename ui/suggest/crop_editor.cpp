#include "suggest/crop_editor.h"

#include "suggest/overlay_painting.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace pawtrait::ui {

namespace {

constexpr double keyShare = 0.01; // of the photo's longer side
constexpr double angleStep = 0.5; // degrees
constexpr double clickReach = 4;  // pixels of the screen that a click may tremble

QRectF toRectF(const image::PixelRect &rect)
{
    return QRectF(rect.x, rect.y, rect.width, rect.height);
}

} // namespace

void CropEditor::begin(Kind kind, const QSize &photo, const std::optional<image::PixelRect> &rect, double angle, std::optional<double> ratio)
{
    m_kind = kind;
    m_isEmpty = kind == Kind::Box && !rect;
    m_frame = CropFrame(photo, rect.value_or(image::PixelRect{0, 0, photo.width(), photo.height()}), angle, ratio);
    emit changed();
}

void CropEditor::setFrame(const image::PixelRect &rect)
{
    m_frame = CropFrame(m_frame.photo(), rect, m_frame.angle(), {});
    emit changed();
    emit settled();
}

void CropEditor::restore(const CropFrame &frame)
{
    m_frame = frame;
    emit changed();
}

void CropEditor::setRatio(std::optional<double> ratio)
{
    m_frame.setRatio(ratio);
    emit changed();
    emit settled();
}

void CropEditor::setAngle(double degrees)
{
    if (degrees == m_frame.angle())
        return;
    m_frame.setAngle(degrees);
    emit changed();
    emit settled();
}

PhotoOverlay::Turn CropEditor::turn() const
{
    return {m_frame.angle(), m_frame.rect().center()};
}

void CropEditor::paint(QPainter &painter, const PhotoPlace &place, const QPalette &palette)
{
    const QColor accent = palette.color(QPalette::Link).lighter(130);
    if (m_kind == Kind::Box) {
        if (m_isEmpty) {
            const QString words = tr("Draw a box around the animal");
            const QSizeF size = pillSize(painter, words);
            paintPill(painter, place.visible.center() - QPointF(size.width() / 2, size.height() / 2), words);
            return;
        }
        const QRectF box = inView(place);
        dimOutside(painter, place.visible, box, 0.4);
        paintBox(painter, box, accent);
        paintHandles(painter, box);
        return;
    }
    const QRectF hole = inView(place);
    dimOutside(painter, place.visible, hole);
    paintFrame(painter, hole, true);
    if (m_animal && m_frame.angle() == 0) // turned, it would not lie where the animal is
        paintBox(painter, place.toView(toRectF(*m_animal)), accent);
    paintHandles(painter, hole);
}

bool CropEditor::press(const QPointF &at, const PhotoPlace &place)
{
    m_last = place.toPhoto(at);
    m_wasDragged = false;
    m_drawsFrom.reset();
    m_edges = m_isEmpty ? 0 : edgesNear(inView(place), at);
    m_isHeld = inView(place).contains(at);
    if (m_edges == 0 && m_kind == Kind::Box) // also inside one that was found: in a close-up that is all of the photo
        m_drawsFrom = at;
    return true;
}

void CropEditor::drag(const QPointF &at, const PhotoPlace &place)
{
    if (m_drawsFrom) {
        const QPointF way = at - *m_drawsFrom;
        if (std::hypot(way.x(), way.y()) < clickReach)
            return;
        m_drawsFrom.reset();
        const QPointF from(std::clamp(m_last.x(), 0.0, std::max(0.0, m_frame.photo().width() - 1.0)), std::clamp(m_last.y(), 0.0, std::max(0.0, m_frame.photo().height() - 1.0)));
        m_isEmpty = false;
        m_last = from;
        m_frame = CropFrame(m_frame.photo(), {static_cast<int>(from.x()), static_cast<int>(from.y()), 1, 1}, 0, {});
        m_edges = CropFrame::Right | CropFrame::Bottom;
    }
    if (m_edges == 0 && !m_isHeld)
        return; // beside the frame: nothing moves, and the photo stays
    m_wasDragged = true;
    const QPointF now = place.toPhoto(at), by = now - m_last;
    const QRectF before = m_frame.rect();
    if (m_edges == 0) {
        m_frame.move(by);
        m_last = now;
    } else {
        m_frame.resize(m_edges, by);
        // The pointer keeps hold of its edge, also where that could not follow.
        const QRectF after = m_frame.rect();
        m_last += QPointF(m_edges & CropFrame::Left        ? after.left() - before.left()
                              : m_edges & CropFrame::Right ? after.right() - before.right()
                                                           : by.x(),
                          m_edges & CropFrame::Top          ? after.top() - before.top()
                              : m_edges & CropFrame::Bottom ? after.bottom() - before.bottom()
                                                            : by.y());
    }
    emit changed();
}

void CropEditor::release()
{
    m_drawsFrom.reset();
    if (m_wasDragged)
        emit settled();
}

Qt::CursorShape CropEditor::cursor(const QPointF &at, const PhotoPlace &place) const
{
    if (m_kind == Kind::Box && m_isEmpty)
        return Qt::CrossCursor;
    const QRectF frame = inView(place);
    if (const int edges = edgesNear(frame, at))
        return cursorOf(edges);
    return m_kind == Kind::Box ? Qt::CrossCursor : frame.contains(at) ? Qt::SizeAllCursor : Qt::ArrowCursor;
}

void CropEditor::moveByKey(const QKeyEvent &event)
{
    if (m_isEmpty) { // without a mouse a box begins in the middle
        const QSize photo = m_frame.photo();
        m_isEmpty = false;
        m_frame = CropFrame(photo, {photo.width() / 4, photo.height() / 4, std::max(1, photo.width() / 2), std::max(1, photo.height() / 2)}, 0, {});
    }
    const double step = event.modifiers() & Qt::ControlModifier ? 1 : std::max(1.0, keyShare * std::max(m_frame.photo().width(), m_frame.photo().height()));
    const QPointF by = event.key() == Qt::Key_Left ? QPointF(-step, 0)
        : event.key() == Qt::Key_Right             ? QPointF(step, 0)
        : event.key() == Qt::Key_Up                ? QPointF(0, -step)
                                                   : QPointF(0, step);
    if (!(event.modifiers() & Qt::ShiftModifier)) {
        m_frame.move(by);
    } else if (m_frame.ratio()) {
        const double along = by.x() - by.y(), side = by.x() != 0 ? m_frame.rect().width() : m_frame.rect().height();
        m_frame.grow((side + along) / side);
    } else {
        m_frame.resize(by.x() != 0 ? CropFrame::Right : CropFrame::Bottom, by);
    }
    emit changed();
    emit settled(true);
}

bool CropEditor::key(const QKeyEvent &event, bool onlyAsked)
{
    const bool isCrop = m_kind == Kind::Crop;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!onlyAsked)
            moveByKey(event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!onlyAsked)
            emit accepted();
        return true;
    case Qt::Key_Escape:
        if (!onlyAsked)
            emit cancelled();
        return true;
    case Qt::Key_X:
        if (isCrop && !onlyAsked)
            emit ratioTurnAsked();
        return isCrop;
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        if (isCrop && !onlyAsked)
            setAngle(std::round((m_frame.angle() + (event.key() == Qt::Key_BracketLeft ? -angleStep : angleStep)) / angleStep) * angleStep);
        return isCrop;
    default: return false;
    }
}

} // namespace pawtrait::ui
