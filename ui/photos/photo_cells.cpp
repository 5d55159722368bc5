#include "photos/photo_cells.h"

#include "parts/score_words.h"
#include "photos/photo_delegate.h"
#include "photos/thumbnails.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace pawtrait::ui {

namespace {

constexpr int spacing = CellLayout::spacing;
constexpr int viewSettleMs = 15;

} // namespace

PhotoCells::PhotoCells(PhotoOrder &order, Thumbnails &thumbnails, CellLayout::Kind kind, QWidget *parent)
    : QAbstractItemView(parent), m_order(order), m_thumbnails(thumbnails), m_kind(kind)
{
    setModel(&order);
    setItemDelegate(new PhotoDelegate(order, thumbnails, this));
    setSelectionMode(ExtendedSelection);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Photos"));
    setHorizontalScrollBarPolicy(!isStrip() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(isStrip() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    m_viewTimer.setSingleShot(true);
    m_viewTimer.setInterval(viewSettleMs);
    connect(&m_viewTimer, &QTimer::timeout, this, [this] {
        if (!isVisible()) // strip and grid share the thumbnails: only the one that is seen has a say
            return;
        m_thumbnails.setShownSize(PhotoDelegate::pictureSize(cellSize().width()) * devicePixelRatio());
        emit viewChanged(idsInView());
    });
    connect(&order, &QAbstractItemModel::layoutChanged, this, &PhotoCells::replace);
    connect(&order, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (first.row() != last.row()) // spans may have new names or brackets
            replace();
    });
    connect(&thumbnails, &Thumbnails::arrived, this, [this](PhotoId id) {
        if (const QModelIndex index = m_order.indexOf(id); index.isValid())
            update(index);
    });
}

QSize PhotoCells::cellSize() const
{
    int width = isStrip() ? PhotoDelegate::stripWidth : m_cellWidth;
    if (!isStrip()) { // as many columns as there is room for, then wider cells: no empty stripe beside them
        const int room = viewport()->width() - 2 * spacing, columns = room / m_cellWidth;
        width = columns > 0 ? room / columns : m_cellWidth;
    }
    return {width, PhotoDelegate::heightFor(width, fontMetrics())};
}

QSize PhotoCells::sizeHint() const
{
    if (!isStrip())
        return {600, 400};
    return {600, cellSize().height() + fontMetrics().height() + 2 * spacing + horizontalScrollBar()->sizeHint().height()};
}

const CellLayout &PhotoCells::placed() const
{
    if (!m_isPlaced) {
        m_cells.place(m_order.spans(), {m_kind, m_order.isGrouped(), cellSize(), fontMetrics().height(), viewport()->width()});
        m_isPlaced = true;
    }
    return m_cells;
}

void PhotoCells::replace()
{
    m_isPlaced = false;
    updateGeometries();
    viewport()->update();
    m_viewTimer.start();
}

std::vector<PhotoId> PhotoCells::idsInView() const
{
    std::vector<PhotoId> ids;
    if (!isVisible())
        return ids;
    const auto [first, last] = rowsInView();
    for (int row = first; row < last; ++row)
        ids.push_back(m_order.idAt(row));
    return ids;
}

QRect PhotoCells::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_order.rowCount())
        return {};
    return placed().cellRect(index.row()).translated(-offset());
}

QModelIndex PhotoCells::indexAt(const QPoint &point) const
{
    const int row = placed().rowAt(point + offset());
    return row < 0 ? QModelIndex() : m_order.index(row);
}

void PhotoCells::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || viewport()->size().isEmpty())
        return;
    const QRect cell = placed().cellRect(index.row());
    QScrollBar *bar = isStrip() ? horizontalScrollBar() : verticalScrollBar();
    const int view = isStrip() ? viewport()->width() : viewport()->height();
    const int heading = isStrip() ? 0 : m_cells.headingHeight(m_order.spans()[m_cells.spanOf(index.row())]);
    const int from = (isStrip() ? cell.left() : cell.top()) - heading, to = (isStrip() ? cell.right() : cell.bottom()) + 1;
    const bool outside = from < bar->value() || to > bar->value() + view;
    if (hint == PositionAtCenter || (isStrip() && outside))
        bar->setValue((from + to - view) / 2);
    else if (from < bar->value() || hint == PositionAtTop)
        bar->setValue(from);
    else if (to > bar->value() + view || hint == PositionAtBottom)
        bar->setValue(to - view);
}

void PhotoCells::setCellWidth(int width)
{
    m_cellWidth = std::clamp(width, 120, 400);
    replace();
    scrollTo(currentIndex());
}

void PhotoCells::updateGeometries()
{
    QScrollBar *bar = isStrip() ? horizontalScrollBar() : verticalScrollBar();
    const int view = isStrip() ? viewport()->width() : viewport()->height();
    bar->setRange(0, std::max(0, placed().length() - view));
    bar->setPageStep(view);
    bar->setSingleStep((isStrip() ? cellSize().width() : cellSize().height()) / 2);
    QAbstractItemView::updateGeometries();
}

int PhotoCells::horizontalOffset() const
{
    return isStrip() ? horizontalScrollBar()->value() : 0;
}

int PhotoCells::verticalOffset() const
{
    return isStrip() ? 0 : verticalScrollBar()->value();
}

void PhotoCells::scrollContentsBy(int dx, int dy)
{
    if (isStrip())
        viewport()->update(); // a group's heading stays in sight while its cells go by
    else
        viewport()->scroll(dx, dy);
    m_viewTimer.start();
}

void PhotoCells::showEvent(QShowEvent *event)
{
    QAbstractItemView::showEvent(event);
    m_viewTimer.start();
}

void PhotoCells::resizeEvent(QResizeEvent *event)
{
    m_isPlaced = false;
    QAbstractItemView::resizeEvent(event);
    replace();
}

void PhotoCells::wheelEvent(QWheelEvent *event)
{
    if (!isStrip() && event->modifiers().testFlag(Qt::ControlModifier)) {
        setCellWidth(m_cellWidth + event->angleDelta().y() / 8);
        event->accept();
        return;
    }
    if (isStrip() && event->angleDelta().x() == 0) { // a plain wheel moves the strip sideways
        QScrollBar *bar = horizontalScrollBar();
        const int step = event->pixelDelta().isNull() ? event->angleDelta().y() : event->pixelDelta().y();
        bar->setValue(bar->value() - step);
        event->accept();
        return;
    }
    QAbstractItemView::wheelEvent(event);
}

void PhotoCells::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid())
            emit openAsked(currentIndex());
        event->accept();
        return;
    }
    // Letters are the window's keys (stars, marks), not a search by name.
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        event->ignore();
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

void PhotoCells::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->pos()); index.isValid() && event->button() == Qt::LeftButton)
        emit openAsked(index);
}

void PhotoCells::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseMoveEvent(event);
    if (state() == DragSelectingState)
        viewport()->update();
}

void PhotoCells::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseReleaseEvent(event);
    m_rubberBand = {};
    viewport()->update();
}

void PhotoCells::startDrag(Qt::DropActions)
{
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_order.mimeData(indexes));
    if (const QImage picture = m_thumbnails.find(m_order.idAt(indexes.front().row())); !picture.isNull())
        drag->setPixmap(QPixmap::fromImage(picture.scaled(96, 96, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction, Qt::CopyAction);
}

QModelIndex PhotoCells::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_order.rowCount() - 1;
    if (last < 0)
        return {};
    const int row = std::max(0, currentIndex().row());
    if (!currentIndex().isValid())
        return m_order.index(0);
    const auto vertical = [&](int direction, int distance) { return placed().rowAcross(row, direction, distance); };
    const int pageOfStrip = std::max(1, viewport()->width() / cellSize().width());
    int target = row;
    switch (action) {
    case MoveLeft:
    case MovePrevious: target = row - 1; break;
    case MoveRight:
    case MoveNext: target = row + 1; break;
    case MoveUp: target = isStrip() ? row - 1 : vertical(-1, cellSize().height()); break;
    case MoveDown: target = isStrip() ? row + 1 : vertical(1, cellSize().height()); break;
    case MoveHome: target = 0; break;
    case MoveEnd: target = last; break;
    case MovePageUp: target = isStrip() ? row - pageOfStrip : vertical(-1, viewport()->height()); break;
    case MovePageDown: target = isStrip() ? row + pageOfStrip : vertical(1, viewport()->height()); break;
    }
    return m_order.index(std::clamp(target, 0, last));
}

void PhotoCells::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection selection;
    if (state() == DragSelectingState) {
        m_rubberBand = rect.normalized().translated(offset());
        const auto [first, last] = placed().rowsIn(m_rubberBand);
        int begin = -1;
        for (int row = first; row <= last; ++row) {
            const bool inside = row < last && m_cells.cellRect(row).intersects(m_rubberBand);
            if (inside && begin < 0)
                begin = row;
            if (!inside && begin >= 0) {
                selection.select(m_order.index(begin), m_order.index(row - 1));
                begin = -1;
            }
        }
    } else {
        const QModelIndex from = indexAt(rect.topLeft()), to = indexAt(rect.bottomRight());
        if (from.isValid() && to.isValid())
            selection.select(m_order.index(std::min(from.row(), to.row())), m_order.index(std::max(from.row(), to.row())));
    }
    selectionModel()->select(selection, command);
}

QRegion PhotoCells::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const auto [first, last] = rowsInView();
    for (const QItemSelectionRange &range : selection) {
        for (int row = std::max(first, range.top()); row < std::min(last, range.bottom() + 1); ++row)
            region += visualRect(m_order.index(row));
    }
    return region;
}

void PhotoCells::paintCells(QPainter &painter, const QRegion &region, int first, int last) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex hovered = underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    const QStyle::State plain = option.state;
    for (int row = first; row < last; ++row) {
        const QModelIndex index = m_order.index(row);
        option.rect = visualRect(index);
        if (!region.intersects(option.rect))
            continue;
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        option.state.setFlag(QStyle::State_HasFocus, index == currentIndex() && hasFocus());
        itemDelegate()->paint(&painter, option, index);
    }
}

void PhotoCells::paintHeading(QPainter &painter, const PhotoOrder::Span &span) const
{
    if (span.group < 0)
        return;
    const QRect first = m_cells.cellRect(span.first).translated(-offset());
    const int end = isStrip() ? first.left() + span.count * first.width() : viewport()->width();
    // In the strip the heading stays in view as long as its group does.
    const int left = isStrip() ? std::max(first.left(), std::min(0, end - first.width())) : spacing;
    const int height = m_cells.headingHeight(span);
    const QRect area(left + spacing, first.top() - height, end - left - 2 * spacing, height);
    QStringList words;
    words.append(tr("%n photo(s)", "of one animal", span.count));
    if (span.aboutEqual > 1)
        words.append(span.aboutEqual == span.count ? tr("about equal") : tr("the first %n about equal", nullptr, span.aboutEqual));
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    QColor quiet = palette().color(QPalette::Text);
    quiet.setAlphaF(0.65F);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    const QString name = boldMetrics.elidedText(span.name, Qt::ElideMiddle, area.width());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name); // a name may have line breaks
    painter.setFont(font());
    painter.setPen(quiet);
    const int used = name.isEmpty() ? 0 : boldMetrics.horizontalAdvance(name) + spacing;
    const QString rest = fontMetrics().elidedText(words.join(QStringLiteral(" \u00b7 ")), Qt::ElideRight, std::max(0, area.width() - used));
    painter.drawText(area.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, rest);
}

void PhotoCells::paintBracket(QPainter &painter, const PhotoOrder::Span &span) const
{
    if (span.aboutEqual < 2)
        return;
    QColor colour = palette().color(QPalette::Text);
    colour.setAlphaF(0.45F);
    painter.setPen(QPen(colour, 1.5));
    const int end = span.first + span.aboutEqual;
    for (int from = span.first; from < end;) { // line by line in the grid
        const QRect begin = m_cells.cellRect(from);
        int to = from;
        while (to + 1 < end && m_cells.cellRect(to + 1).top() == begin.top())
            ++to;
        const QRect line = begin.united(m_cells.cellRect(to)).translated(-offset()).adjusted(spacing, 0, -spacing, -2);
        painter.drawLine(line.bottomLeft(), line.bottomRight());
        if (from == span.first)
            painter.drawLine(line.bottomLeft(), line.bottomLeft() - QPoint(0, 5));
        if (to + 1 == end)
            painter.drawLine(line.bottomRight(), line.bottomRight() - QPoint(0, 5));
        from = to + 1;
    }
}

void PhotoCells::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const auto [first, last] = placed().rowsIn(event->rect().translated(offset()));
    paintCells(painter, event->region(), first, last);
    if (first < last) {
        for (std::size_t s = m_cells.spanOf(first); s <= m_cells.spanOf(last - 1); ++s) {
            paintHeading(painter, m_order.spans()[s]);
            paintBracket(painter, m_order.spans()[s]);
        }
    }
    if (!m_rubberBand.isEmpty()) {
        QColor fill = palette().color(QPalette::Highlight);
        painter.setPen(fill);
        fill.setAlphaF(0.2F);
        painter.setBrush(fill);
        painter.drawRect(m_rubberBand.translated(-offset()));
    }
}

} // namespace pawtrait::ui
