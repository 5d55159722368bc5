#pragma once

#include "suggest/crop_frame.h"
#include "viewer/photo_overlay.h"

#include <QObject>

#include <optional>

namespace pawtrait::ui {

/// A frame or a box that is made by hand on the photo. Mouse: handles; inside moves a frame; beside its handles a drag draws a new box.
/// Keys: arrows move, Shift and arrows resize, Ctrl in single pixels; Enter accepts, Esc cancels. Window thread.
class CropEditor final : public QObject, public PhotoOverlay {
    Q_OBJECT

public:
    enum class Kind {
        Crop,
        Box ///< of the animal: no ratio, no angle
    };

    using QObject::QObject;

    /// Begins with this frame. A box may begin empty: then the first drag draws it.
    void begin(Kind kind, const QSize &photo, const std::optional<image::PixelRect> &rect, double angle = 0, std::optional<double> ratio = {});
    Kind kind() const { return m_kind; }
    bool isEmpty() const { return m_isEmpty; }
    const CropFrame &frame() const { return m_frame; }
    /// A frame as it was before: nothing is settled anew.
    void restore(const CropFrame &frame);
    void setFrame(const image::PixelRect &rect);
    void setRatio(std::optional<double> ratio);
    void setAngle(double degrees);
    /// The animal's box, drawn faintly; none: not shown.
    void setAnimal(const std::optional<image::PixelRect> &animal) { m_animal = animal; }

    Turn turn() const override;
    int margin() const override { return 20; } // handles at the photo's edges can be taken hold of
    void paint(QPainter &painter, const PhotoPlace &place, const QPalette &palette) override;
    bool press(const QPointF &at, const PhotoPlace &place) override;
    void drag(const QPointF &at, const PhotoPlace &place) override;
    void release() override;
    Qt::CursorShape cursor(const QPointF &at, const PhotoPlace &place) const override;
    bool key(const QKeyEvent &event, bool onlyAsked) override;

signals:
    /// While it is dragged, too.
    void changed();
    /// A drag or a key has ended; many keys may follow each other.
    void settled(bool byKey = false);
    void accepted();
    void cancelled();
    void ratioTurnAsked();

private:
    QRectF inView(const PhotoPlace &place) const { return place.toView(m_frame.rect()); }
    void moveByKey(const QKeyEvent &event);

    Kind m_kind = Kind::Crop;
    CropFrame m_frame;
    bool m_isEmpty = false;
    std::optional<image::PixelRect> m_animal;
    int m_edges = 0; ///< that the drag has hold of; 0: the whole frame
    QPointF m_last;  ///< of the drag, in the photo
    std::optional<QPointF> m_drawsFrom; ///< in the view: a drag from here draws a new box once it has gone a few pixels
    bool m_isHeld = false; ///< the press was inside
    bool m_wasDragged = false;
};

} // namespace pawtrait::ui
