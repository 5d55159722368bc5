#pragma once

#include "crop/edit.h"
#include "viewer/photo_overlay.h"

#include <QImage>
#include <QString>

#include <functional>
#include <optional>

namespace pawtrait::ui {

/// Keys that a mode takes: true when the key is its own; acted upon unless `onlyAsked`.
using ModeKeys = std::function<bool(const QKeyEvent &key, bool onlyAsked)>;

/// A suggested frame, the rest dimmed; and the animal's box, where that is asked for.
class FrameOverlay final : public PhotoOverlay {
public:
    std::optional<image::PixelRect> frame;
    std::optional<image::PixelRect> animal;
    QString words; ///< on a pill in the frame; may be empty
    ModeKeys keys; ///< may be empty

    void paint(QPainter &painter, const PhotoPlace &place, const QPalette &palette) override;
    bool key(const QKeyEvent &event, bool onlyAsked) override { return keys && keys(event, onlyAsked); }
};

/// The photo on the left of a line, what an edit makes of it on the right, each thing in its place. The line is dragged, or
/// moved by the arrow keys, Home and End.
class BeforeAfterOverlay final : public PhotoOverlay {
public:
    QImage after;
    image::PixelRect frame;             ///< where `after` lies, in the photo's pixels
    std::optional<crop::Canvas> canvas; ///< then `after` is larger than the frame, about its middle
    std::function<void()> changed;
    ModeKeys keys;

    double divider() const { return m_divider; }
    void setDivider(double share); ///< 0..1 of the view's width
    void paint(QPainter &painter, const PhotoPlace &place, const QPalette &palette) override;
    bool press(const QPointF &at, const PhotoPlace &place) override;
    void drag(const QPointF &at, const PhotoPlace &place) override;
    Qt::CursorShape cursor(const QPointF &at, const PhotoPlace &place) const override;
    bool key(const QKeyEvent &event, bool onlyAsked) override;

private:
    double m_divider = 0.5;
};

} // namespace pawtrait::ui
