#pragma once

#include <QScrollArea>

#include <vector>

namespace pawtrait::ui {

class ChartView;

/// Charts beside and below one another, as many in a row as are readable.
class ChartWall : public QScrollArea {
    Q_OBJECT

public:
    explicit ChartWall(QWidget *parent = nullptr);

    /// Takes the view; `wide`: a row of its own.
    void add(ChartView *view, bool wide = false);
    /// A chart that has nothing to show leaves no gap. `view` was added.
    void setShown(ChartView *view, bool shown);
    /// In a row; 4 at first.
    void setMostColumns(int columns) { m_mostColumns = columns; }
    /// Removes and deletes all.
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    struct Place {
        ChartView *view = nullptr;
        bool wide = false;
    };
    std::vector<Place> m_places;
    QWidget *m_content;
    int m_mostColumns = 4;
};

} // namespace pawtrait::ui
