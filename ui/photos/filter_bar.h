#pragma once

#include "library/grouping.h"
#include "photos/photo_order.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace pawtrait::ui {

class RangeSlider;

/// The row above the photos: which are shown, in which order, in which groups.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    PhotoFilter filter() const;
    SortBy sortBy() const;
    library::GroupBy groupBy() const;
    void setFilter(const PhotoFilter &filter);
    void setSortBy(SortBy sortBy);
    void setGroupBy(library::GroupBy groupBy);
    /// Buttons with the actions' icons at the end of the row.
    void addTools(const QList<QAction *> &actions);

public slots:
    void clearFilter() { setFilter({}); }
    void focusSearch();

signals:
    /// The keys' focus goes to the photos.
    void searchLeft();
    void filterChanged(const pawtrait::ui::PhotoFilter &filter);
    void sortChanged(pawtrait::ui::SortBy sortBy);
    void groupChanged(pawtrait::library::GroupBy groupBy);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *addCombo(const QString &objectName, const QString &name, const QString &toolTip);
    void retellFilter();

    QLineEdit *m_search = nullptr;
    RangeSlider *m_score = nullptr;
    QLabel *m_scoreText = nullptr;
    QComboBox *m_stars = nullptr;
    QComboBox *m_marks = nullptr;
    QComboBox *m_flags = nullptr;
    QToolButton *m_clear = nullptr;
    QComboBox *m_sort = nullptr;
    QComboBox *m_group = nullptr;
    bool m_isSetting = false;
};

} // namespace pawtrait::ui
