#pragma once

#include "photos/cell_layout.h"

#include <QAbstractItemView>
#include <QTimer>

namespace pawtrait::ui {

class Thumbnails;

/// The photos as cells in groups: one row that scrolls sideways (Strip) or rows that wrap under a heading for each group
/// (Grid). Only what is in view costs anything, so 10,000 photos scroll like ten.
class PhotoCells : public QAbstractItemView {
    Q_OBJECT

public:
    PhotoCells(PhotoOrder &order, Thumbnails &thumbnails, CellLayout::Kind kind, QWidget *parent = nullptr);

    /// Width of a cell of the grid, 120..400 pixels.
    void setCellWidth(int width);
    int cellWidth() const { return m_cellWidth; }

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    QSize sizeHint() const override;
    std::vector<PhotoId> idsInView() const;

signals:
    /// The photos in view changed: their thumbnails are wanted, in this order.
    void viewChanged(const std::vector<pawtrait::ui::PhotoId> &ids);
    /// Enter, Space or a double click.
    void openAsked(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void startDrag(Qt::DropActions supportedActions) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    bool isStrip() const { return m_kind == CellLayout::Kind::Strip; }
    QSize cellSize() const;
    const CellLayout &placed() const; ///< brought up to date when it has to be
    QPoint offset() const { return {horizontalOffset(), verticalOffset()}; }
    std::pair<int, int> rowsInView() const { return placed().rowsIn(viewport()->rect().translated(offset())); }
    void replace();
    void paintCells(QPainter &painter, const QRegion &region, int first, int last) const;
    void paintHeading(QPainter &painter, const PhotoOrder::Span &span) const;
    void paintBracket(QPainter &painter, const PhotoOrder::Span &span) const;

    PhotoOrder &m_order;
    Thumbnails &m_thumbnails;
    CellLayout::Kind m_kind;
    int m_cellWidth = 180;
    mutable CellLayout m_cells;
    mutable bool m_isPlaced = false;
    QRect m_rubberBand; ///< content coordinates; empty: none
    QTimer m_viewTimer;
};

} // namespace pawtrait::ui
