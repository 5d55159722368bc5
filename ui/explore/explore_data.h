#pragma once

#include "parts/chart.h"
#include "statistics/exploration.h"

#include <memory>
#include <mutex>

namespace pawtrait::ui {

/// Which photos are selected, one byte a row of the training table; empty: no selection.
struct Selection {
    std::vector<std::uint8_t> rows;
    std::size_t count = 0;
    QString words; ///< "Pawpularity from 40 to 60"

    bool isEmpty() const { return rows.empty(); }
};

/// Numbers that came to a data set later, one a photo: how well it goes with words, say.
struct MoreColumns {
    struct Photo {
        QString file; ///< absolute
        std::vector<double> values; ///< one a name; empty: not known
    };
    QStringList names;
    std::vector<Photo> photos;

    bool isEmpty() const { return names.isEmpty(); }
};

/// Field::FirstColumn + `column`.
Field fieldOfColumn(std::size_t column);

/// A data set with its results, laid out so that a selection is counted for every chart in one walk over the rows. Does not change
/// once made; any thread.
class ExploreData {
public:
    ExploreData(dataset::DataSet set, statistics::Columns columns, statistics::Exploration results);

    const dataset::DataSet &set() const { return m_set; }
    /// The same with further columns, by the photos' files, in place of those it has had.
    std::shared_ptr<const ExploreData> with(const MoreColumns &more) const;

    const statistics::Columns &columns() const { return m_columns; }
    const QStringList &moreNames() const { return m_moreNames; }
    const std::vector<double> &moreValues(std::size_t column) const { return m_more[column]; }
    const statistics::Exploration &results() const { return m_results; }
    std::size_t rows() const { return m_columns.score.size(); }
    bool hasFlags() const { return !m_columns.flags.empty(); }
    bool has(Field field) const { return !values(field).empty(); }
    /// One value a row, NaN where it is not known; empty: the data set has none.
    const std::vector<double> &values(Field field) const;

    /// Rows whose `field` lies in [from, to), or [from, to] with `closed`.
    Selection inRange(Field field, double from, double to, bool closed) const;
    /// Rows of a subset.
    Selection ofSubset(const Subset &subset) const;
    /// Rows that have both flags.
    Selection withFlags(int first, int second) const;
    /// Rows with one of these Ids; no selection when there are none.
    Selection withIds(const QStringList &ids, const QString &words) const;
    Selection inverted(const Selection &selection) const;
    /// Summary of the selected scores.
    statistics::BoxSummary scoreBox(const Selection &selection) const;
    /// The places of the selected rows (all rows without a selection), by score or as they stand.
    std::vector<std::size_t> places(const Selection &selection) const;

    /// What `selection` has in each part of `charts`.
    std::vector<ChartOverlay> overlays(const std::vector<const Chart *> &charts, const Selection &selection) const;

    /// Distinct scores, ascending, and how many photos of a subset have each.
    const std::vector<double> &scoreLevels() const { return m_levels; }
    std::vector<int> levelCounts(const Subset &subset) const;

private:
    /// Photos that share score and flags.
    struct Cell {
        std::uint32_t level = 0;
        std::uint16_t flags = 0;
        int count = 0;
    };

    /// Photos at each score level: all, and those with each flag. What is without a flag is the difference.
    struct LevelCounts {
        std::vector<int> all;
        std::vector<int> with; ///< flag by flag, each as long as `all`
        std::vector<int> of(const Subset &subset) const;
    };
    template <class CountOf>
    LevelCounts countLevels(CountOf countOf) const;
    /// Selected photos of each cell.
    std::vector<int> cellCounts(const Selection &selection) const;
    std::shared_ptr<const std::vector<std::int16_t>> binned(Field field, const std::vector<double> &edges) const;

    dataset::DataSet m_set;
    statistics::Columns m_columns;
    statistics::Exploration m_results;
    std::vector<double> m_width, m_height, m_ratio, m_area, m_offset, m_nothing;
    QStringList m_moreNames;
    std::vector<std::vector<double>> m_more; ///< by name, by row; NaN: not known
    std::vector<double> m_levels;
    std::vector<Cell> m_cells;
    std::vector<std::uint32_t> m_cellOfRow;
    LevelCounts m_allCounts;
    mutable std::mutex m_mutex;
    struct Binned {
        Field field;
        std::vector<double> edges;
        std::shared_ptr<const std::vector<std::int16_t>> bins;
    };
    mutable std::vector<Binned> m_binned; ///< guarded by m_mutex; bin of each row, for the charts on screen
};

} // namespace pawtrait::ui
