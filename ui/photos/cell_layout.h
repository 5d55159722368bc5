#pragma once

#include "photos/photo_order.h"

#include <QRect>

#include <vector>

namespace pawtrait::ui {

/// Where each cell of a PhotoCells lies in its whole content, by arithmetic: nothing is kept for single photos, so 10,000 cost
/// what their groups cost. All coordinates are the content's, in pixels.
class CellLayout {
public:
    enum class Kind { Strip, Grid };
    static constexpr int spacing = 8;

    struct Measures {
        Kind kind = Kind::Grid;
        bool grouped = true;
        QSize cell{180, 200};
        int textHeight = 16;  ///< of a line of the view's font
        int viewWidth = 600;
    };

    /// `spans` as PhotoOrder has them; kept by reference until the next call.
    void place(const std::vector<PhotoOrder::Span> &spans, const Measures &measures);

    /// Along the direction of scrolling.
    int length() const { return m_length; }
    int columns() const;
    QRect cellRect(int row) const;
    /// -1: there is no cell.
    int rowAt(const QPoint &place) const;
    /// First and one past the last row that this part of the content touches; empty at the end of nothing.
    std::pair<int, int> rowsIn(const QRect &area) const;
    std::size_t spanOf(int row) const;
    /// Above the first cell of a span.
    int headingHeight(const PhotoOrder::Span &span) const;
    /// The row a line above (-1) or below (1), `distance` pixels away, also across headings; where that line is shorter, its last.
    int rowAcross(int row, int direction, int distance) const;

private:
    bool isStrip() const { return m_measures.kind == Kind::Strip; }
    std::size_t spanAt(int along) const;

    Measures m_measures;
    const std::vector<PhotoOrder::Span> *m_spans = nullptr;
    std::vector<int> m_starts; ///< of each span: y of its heading (Grid) or x of its first cell (Strip)
    int m_length = 0;
};

} // namespace pawtrait::ui
