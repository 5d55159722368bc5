#pragma once

#include "explore/explore_data.h"

#include <QAbstractTableModel>

#include <memory>

namespace pawtrait::ui {

/// The selected photos (all without a selection) as rows: Id, score, flags, size, further columns. Window thread.
class SelectionTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { IdColumn, ScoreColumn, FlagsColumn, SizeColumn, ColumnCount };
    enum Role { FileRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const ExploreData> data, std::vector<std::size_t> places);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString flagWords(std::size_t place) const;

    std::shared_ptr<const ExploreData> m_data;
    std::vector<std::size_t> m_places;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace pawtrait::ui
