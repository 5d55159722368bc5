/// The room `suggest`: crops that are suggested, drawn by hand and accepted, and other mends, on the large photo.
#pragma once

#include "image/pixel_rect.h"

#include <QPointF>
#include <QRectF>
#include <QSize>

#include <optional>

namespace pawtrait::ui {

/// A frame on a photo that may be turned under it: moved and resized so that it never leaves the photo. Plain arithmetic;
/// original pixels.
class CropFrame {
public:
    enum Edge { Left = 1, Right = 2, Top = 4, Bottom = 8 };

    CropFrame() = default;
    /// Held to the photo. `ratio`: width / height that is kept; none: any.
    CropFrame(const QSize &photo, const image::PixelRect &rect, double angle, std::optional<double> ratio);

    QSize photo() const { return m_photo; }
    QRectF rect() const { return m_rect; }
    double angle() const { return m_angle; }
    std::optional<double> ratio() const { return m_ratio; }
    /// Whole pixels, inside the photo when turned: what an edit holds.
    image::PixelRect pixels() const;

    void move(const QPointF &by);
    /// `edges`: which go with the pointer, Left to Bottom or'ed.
    void resize(int edges, const QPointF &by);
    /// About its centre.
    void grow(double factor);
    /// As much of the present frame's place as the shape allows; none: any shape from now on.
    void setRatio(std::optional<double> ratio);
    /// -45..45 degrees clockwise. A frame that has to become smaller for an angle grows again when it is turned back.
    void setAngle(double degrees);

private:
    bool fits(const QRectF &rect) const;
    /// The last that fits on the way from the present frame to `wanted`.
    void goTowards(const QRectF &wanted);
    QRectF shaped(const QRectF &rect, int edges) const;

    QSize m_photo;
    QRectF m_rect;
    QRectF m_beforeTurn; ///< the frame as it was made, before an angle made it smaller
    double m_angle = 0;
    std::optional<double> m_ratio;
};

} // namespace pawtrait::ui
