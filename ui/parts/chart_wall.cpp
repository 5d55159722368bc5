#include "parts/chart_wall.h"

#include "parts/chart_view.h"

#include <algorithm>

namespace pawtrait::ui {

namespace {

constexpr int gap = 8;

} // namespace

ChartWall::ChartWall(QWidget *parent) : QScrollArea(parent), m_content(new QWidget)
{
    setObjectName(QStringLiteral("chartWallScrollArea"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setWidget(m_content);
}

void ChartWall::add(ChartView *view, bool wide)
{
    view->setParent(m_content);
    m_places.push_back({view, wide});
    view->show();
    arrange();
}

void ChartWall::setShown(ChartView *view, bool shown)
{
    if (view->isHidden() != shown)
        return;
    view->setVisible(shown);
    arrange();
}

void ChartWall::clear()
{
    for (const Place &place : m_places)
        delete place.view;
    m_places.clear();
    arrange();
}

void ChartWall::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void ChartWall::arrange()
{
    const int letters = fontMetrics().height(); // sizes follow the letters, so 200 % stays readable
    const int width = viewport()->width(), columns = std::clamp(width / (letters * 18), 1, m_mostColumns);
    const int cell = (width - gap * (columns - 1)) / columns, least = std::max(letters * 12, cell * 5 / 8);
    // A few charts take the room that there is.
    const bool hasWide = std::any_of(m_places.begin(), m_places.end(), [](const Place &place) { return place.wide && !place.view->isHidden(); });
    const auto shown = static_cast<int>(std::count_if(m_places.begin(), m_places.end(), [](const Place &place) { return !place.view->isHidden(); }));
    const int rows = std::max(1, (shown + columns - 1) / columns), room = (viewport()->height() - gap * (rows - 1)) / rows;
    const int height = hasWide ? least : std::max(least, std::min(room, cell));
    int column = 0, y = 0;
    for (const Place &place : m_places) {
        if (place.view->isHidden())
            continue;
        if (place.wide) {
            y += column > 0 ? height + gap : 0;
            column = 0;
            const int tall = std::max(letters * 24, height);
            place.view->setGeometry(0, y, width, tall);
            y += tall + gap;
            continue;
        }
        place.view->setGeometry(column * (cell + gap), y, cell, height);
        if (++column == columns) {
            column = 0;
            y += height + gap;
        }
    }
    m_content->resize(width, y + (column > 0 ? height : 0));
}

} // namespace pawtrait::ui
