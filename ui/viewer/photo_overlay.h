#pragma once

#include <QPointF>
#include <QRectF>

class QKeyEvent;
class QPainter;
class QPalette;

namespace pawtrait::ui {

/// Where the photo lies in a view: its own pixels to the view's logical ones and back.
struct PhotoPlace {
    QRectF area;    ///< of the whole photo in the view
    QSizeF photo;   ///< in its own pixels
    QRectF visible; ///< the view

    double scale() const { return photo.width() > 0 ? area.width() / photo.width() : 1; }
    QPointF toView(const QPointF &place) const { return area.topLeft() + place * scale(); }
    QPointF toPhoto(const QPointF &place) const { return (place - area.topLeft()) / scale(); }
    QRectF toView(const QRectF &rect) const { return {toView(rect.topLeft()), rect.size() * scale()}; }
};

/// What lies over a photo and may take mouse and keys before the view does. Owned by whoever shows it; window thread.
class PhotoOverlay {
public:
    virtual ~PhotoOverlay() = default;

    /// The photo is turned clockwise by so many degrees under the overlay, about a point in its own pixels.
    struct Turn {
        double degrees = 0;
        QPointF about;
    };
    virtual Turn turn() const { return {}; }
    /// Logical pixels that stay free around a photo that is fitted into the view.
    virtual int margin() const { return 0; }
    virtual void paint(QPainter &painter, const PhotoPlace &place, const QPalette &palette) = 0;
    /// True when the overlay takes the drag that begins here.
    virtual bool press(const QPointF &, const PhotoPlace &) { return false; }
    virtual void drag(const QPointF &, const PhotoPlace &) {}
    virtual void release() {}
    virtual Qt::CursorShape cursor(const QPointF &, const PhotoPlace &) const { return Qt::ArrowCursor; }
    /// Whether the key is the overlay's; then, unless `only asked`, it is acted upon. Keys of menus give way.
    virtual bool key(const QKeyEvent &, bool /*onlyAsked*/) { return false; }
};

} // namespace pawtrait::ui
