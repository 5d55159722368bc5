#include "explore/selection_table.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace pawtrait::ui {

void SelectionTable::show(std::shared_ptr<const ExploreData> data, std::vector<std::size_t> places)
{
    beginResetModel();
    m_data = std::move(data);
    m_places = std::move(places);
    endResetModel();
    if (m_sortColumn >= 0 && m_sortColumn < columnCount())
        sort(m_sortColumn, m_sortOrder);
}

int SelectionTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int SelectionTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount + (m_data ? static_cast<int>(m_data->moreNames().size()) : 0);
}

QString SelectionTable::flagWords(std::size_t place) const
{
    QStringList names;
    for (int flag = 0; flag < 12 && m_data->hasFlags(); ++flag) {
        if (m_data->columns().has(place, flag))
            names.append(QString::fromLatin1(dataset::flagNames()[static_cast<std::size_t>(flag)]));
    }
    return names.join(QStringLiteral(", "));
}

QVariant SelectionTable::data(const QModelIndex &index, int role) const
{
    if (!m_data || !index.isValid())
        return {};
    const std::size_t place = m_places[static_cast<std::size_t>(index.row())];
    const auto &sample = m_data->set().train.samples[place];
    if (role == FileRole)
        return sample.file;
    if (role == Qt::TextAlignmentRole && (index.column() == ScoreColumn || index.column() >= ColumnCount))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() >= ColumnCount) {
        const double value = m_data->moreValues(static_cast<std::size_t>(index.column() - ColumnCount))[place];
        return std::isfinite(value) ? QString::number(value, 'f', 4) : QString();
    }
    switch (index.column()) {
    case IdColumn: return sample.id;
    case ScoreColumn: return QString::number(sample.score, 'g', 6);
    case FlagsColumn: return flagWords(place);
    case SizeColumn: {
        const auto &sizes = m_data->set().sizes;
        return place < sizes.size() && sizes[place].isKnown() ? QStringLiteral("%1 \u00d7 %2").arg(sizes[place].width).arg(sizes[place].height) : QString();
    }
    default: return {};
    }
}

QVariant SelectionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const QStringList names{tr("Id"), tr("Score"), tr("Flags"), tr("Size")};
    return names.value(section, m_data ? m_data->moreNames().value(section - ColumnCount) : QString());
}

void SelectionTable::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    if (!m_data || column < 0)
        return;
    emit layoutAboutToBeChanged();
    const auto &samples = m_data->set().train.samples;
    const auto &columns = m_data->columns();
    const auto areaOf = [&](std::size_t place) {
        const auto &sizes = m_data->set().sizes;
        return place < sizes.size() ? static_cast<long>(sizes[place].width) * sizes[place].height : 0L;
    };
    const auto less = [&](std::size_t a, std::size_t b) {
        if (column >= ColumnCount) { // what is not known comes last, or first when turned round
            const auto &values = m_data->moreValues(static_cast<std::size_t>(column - ColumnCount));
            return std::isfinite(values[a]) && (!std::isfinite(values[b]) || values[a] < values[b]);
        }
        switch (column) {
        case IdColumn: return samples[a].id < samples[b].id;
        case FlagsColumn: return m_data->hasFlags() && std::popcount(columns.flags[a]) < std::popcount(columns.flags[b]);
        case SizeColumn: return areaOf(a) < areaOf(b);
        default: return columns.score[a] < columns.score[b];
        }
    };
    if (order == Qt::AscendingOrder)
        std::stable_sort(m_places.begin(), m_places.end(), less);
    else
        std::stable_sort(m_places.begin(), m_places.end(), [&](std::size_t a, std::size_t b) { return less(b, a); });
    emit layoutChanged();
}

} // namespace pawtrait::ui
