#pragma once

#include "scoring/score.h"
#include "viewer/loaded_photo.h"
#include "viewer/photo_overlay.h"

#include <QWidget>

#include <optional>

namespace pawtrait::ui {

/// One photo, as large as fits; wheel zooms at the cursor, dragging moves it. A heat map can lie over it.
class PhotoView : public QWidget {
    Q_OBJECT

public:
    explicit PhotoView(QWidget *parent = nullptr);

    void clear();
    /// A small picture shown at the large one's size until that comes. `fullSize`: of the upright original.
    void showStandIn(const QImage &thumbnail, const QSize &fullSize);
    void showPhoto(LoadedPhoto photo);
    /// A sentence in place of the photo.
    void showMessage(const QString &text);
    void setExplanation(std::optional<scoring::Explanation> explanation);

    /// What is seen of the photo, in shares of it, so that photos of other sizes can show the same.
    struct Place {
        double zoom = 1;            ///< times the size at which the whole photo fits, 1 or more
        QPointF centre{0.5, 0.5};   ///< of the view, in shares of the photo
    };
    Place place() const;
    /// Held to what this photo has; no signal.
    void setPlace(const Place &place);
    /// Not owned; null: none. Ask for update() when it has changed.
    void setOverlay(PhotoOverlay *overlay);
    PhotoOverlay *overlay() const { return m_overlay; }
    PhotoPlace screenPlace() const;
    /// The smallest level of the photo with at least so many pixels on its longer side; null when there is no photo.
    QImage level(int longerSide) const;

    bool hasPhoto() const { return !m_levels.empty(); }
    QSize photoSize() const { return m_size; } ///< in its own pixels
    /// Screen pixels (device) for each photo pixel.
    double zoom() const;

public slots:
    void fit();
    /// One photo pixel is one screen pixel; a second call fits again.
    void toggleFullSize();
    void zoomBy(double factor);

signals:
    /// The user zoomed or moved the photo.
    void placeChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF target() const;
    double fitScale() const;
    void zoomAt(const QPointF &place, double factor);
    void keepInside();
    void paintExplanation(QPainter &painter, const QRectF &area) const;

    std::vector<QImage> m_levels;
    QSize m_size;             ///< of the photo in its own pixels
    QString m_message;
    double m_scale = 0;       ///< logical pixels for each photo pixel; 0: fit
    QPointF m_centre{0.5, 0.5}; ///< of the view, in shares of the photo
    QPointF m_dragFrom;
    bool m_dragging = false;
    PhotoOverlay *m_overlay = nullptr;
    bool m_overlayDrags = false;
    std::optional<scoring::Explanation> m_explanation;
    QImage m_heat;
    double m_heatLimit = 0;
};

} // namespace pawtrait::ui
