#include "photos/cell_layout.h"

#include <algorithm>

namespace pawtrait::ui {

namespace {

constexpr int spanGap = 16; // between groups of the strip

}

void CellLayout::place(const std::vector<PhotoOrder::Span> &spans, const Measures &measures)
{
    m_measures = measures;
    m_spans = &spans;
    m_starts.clear();
    m_starts.reserve(spans.size());
    int at = isStrip() ? spacing : 0;
    for (const PhotoOrder::Span &span : spans) {
        m_starts.push_back(at);
        if (isStrip())
            at += span.count * measures.cell.width() + spanGap;
        else
            at += headingHeight(span) + (span.count + columns() - 1) / columns() * measures.cell.height() + spacing;
    }
    m_length = at + spacing;
}

int CellLayout::columns() const
{
    return std::max(1, (m_measures.viewWidth - 2 * spacing) / m_measures.cell.width());
}

int CellLayout::headingHeight(const PhotoOrder::Span &span) const
{
    if (isStrip())
        return m_measures.textHeight + spacing / 2;
    if (!m_measures.grouped)
        return spacing;
    return span.group >= 0 ? m_measures.textHeight * 2 : spacing;
}

std::size_t CellLayout::spanOf(int row) const
{
    const auto after = std::upper_bound(m_spans->begin(), m_spans->end(), row, [](int r, const PhotoOrder::Span &span) { return r < span.first; });
    return static_cast<std::size_t>(after - m_spans->begin()) - 1;
}

std::size_t CellLayout::spanAt(int along) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), along);
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, after - m_starts.begin() - 1));
}

QRect CellLayout::cellRect(int row) const
{
    const std::size_t s = spanOf(row);
    const PhotoOrder::Span &span = (*m_spans)[s];
    const int inSpan = row - span.first;
    const QSize &cell = m_measures.cell;
    if (isStrip())
        return {QPoint(m_starts[s] + inSpan * cell.width(), headingHeight(span)), cell};
    return {QPoint(spacing + inSpan % columns() * cell.width(), m_starts[s] + headingHeight(span) + inSpan / columns() * cell.height()), cell};
}

int CellLayout::rowAt(const QPoint &place) const
{
    const int along = isStrip() ? place.x() : place.y();
    if (m_starts.empty() || along < m_starts.front())
        return -1;
    const std::size_t s = spanAt(along);
    const PhotoOrder::Span &span = (*m_spans)[s];
    const QSize &cell = m_measures.cell;
    int inSpan = 0;
    if (isStrip()) {
        const int y = place.y() - headingHeight(span);
        if (y < 0 || y >= cell.height())
            return -1;
        inSpan = (place.x() - m_starts[s]) / cell.width();
    } else {
        const int x = place.x() - spacing, y = place.y() - m_starts[s] - headingHeight(span);
        if (x < 0 || y < 0 || x >= columns() * cell.width())
            return -1;
        inSpan = y / cell.height() * columns() + x / cell.width();
    }
    return inSpan < span.count ? span.first + inSpan : -1;
}

std::pair<int, int> CellLayout::rowsIn(const QRect &area) const
{
    if (m_starts.empty())
        return {0, 0};
    const QSize &cell = m_measures.cell;
    const auto rowsBefore = [&](std::size_t s, int along, bool end) {
        const PhotoOrder::Span &span = (*m_spans)[s];
        const int across = isStrip() ? along - m_starts[s] : along - m_starts[s] - headingHeight(span);
        const int lines = std::max(0, across) / (isStrip() ? cell.width() : cell.height()) + (end ? 1 : 0);
        return span.first + std::min(span.count, lines * (isStrip() ? 1 : columns()));
    };
    const int from = isStrip() ? area.left() : area.top(), to = isStrip() ? area.right() : area.bottom();
    return {rowsBefore(spanAt(from), from, false), rowsBefore(spanAt(to), to, true)};
}

int CellLayout::rowAcross(int row, int direction, int distance) const
{
    const QPoint centre = cellRect(row).center();
    for (int y = centre.y() + direction * distance; y >= 0 && y < m_length; y += direction * spacing) {
        for (int x = centre.x(); x > 0; x -= m_measures.cell.width()) {
            if (const int found = rowAt({x, y}); found >= 0 && found != row && cellRect(found).center().y() != centre.y())
                return found;
        }
    }
    const PhotoOrder::Span &last = m_spans->back();
    return direction < 0 ? 0 : last.first + last.count - 1;
}

} // namespace pawtrait::ui
