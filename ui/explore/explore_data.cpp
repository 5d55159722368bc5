#include "explore/explore_data.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace pawtrait::ui {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t mostLevelsForDensity = 2'000; ///< above, a selection's curves would cost seconds
constexpr std::size_t mostBinned = 64;
constexpr std::size_t flagCount = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::ui::ExploreData", text);
}

QString fieldWords(Field field, const QStringList &more)
{
    switch (field) {
    case Field::Score: return tr("Pawpularity");
    case Field::Width: return tr("width");
    case Field::Height: return tr("height");
    case Field::Ratio: return tr("width / height");
    case Field::AreaShare: return tr("animal's share of the photo");
    case Field::CentreOffset: return tr("distance from the centre");
    case Field::None: return {};
    case Field::FirstColumn: break;
    }
    return more.value(static_cast<int>(field) - static_cast<int>(Field::FirstColumn));
}

bool fits(std::uint16_t flags, const Subset &subset)
{
    return subset.flag < 0 || (flags >> subset.flag & 1) == subset.level;
}

void finish(Selection &selection)
{
    selection.count = static_cast<std::size_t>(std::accumulate(selection.rows.begin(), selection.rows.end(), 0L));
}

} // namespace

Field fieldOfColumn(std::size_t column)
{
    return static_cast<Field>(static_cast<int>(Field::FirstColumn) + static_cast<int>(column));
}

ExploreData::ExploreData(dataset::DataSet set, statistics::Columns columns, statistics::Exploration results)
    : m_set(std::move(set)), m_columns(std::move(columns)), m_results(std::move(results))
{
    const std::size_t n = rows();
    if (!m_columns.sized.empty()) {
        m_width.assign(n, none);
        m_height.assign(n, none);
        m_ratio.assign(n, none);
        for (std::size_t i = 0; i < m_columns.sized.size(); ++i) {
            m_width[m_columns.sized[i]] = m_columns.width[i];
            m_height[m_columns.sized[i]] = m_columns.height[i];
            m_ratio[m_columns.sized[i]] = m_columns.ratio[i];
        }
    }
    if (m_results.framing && !m_results.framing->photos.empty()) {
        m_area.assign(n, none);
        m_offset.assign(n, none);
        for (std::size_t i = 0; i < m_results.framing->photos.size(); ++i) {
            m_area[m_results.framing->photos[i]] = m_results.framing->areaShare.values[i];
            m_offset[m_results.framing->photos[i]] = m_results.framing->centreOffset.values[i];
        }
    }
    m_levels = m_columns.score;
    std::sort(m_levels.begin(), m_levels.end());
    m_levels.erase(std::unique(m_levels.begin(), m_levels.end()), m_levels.end());
    m_cellOfRow.resize(n);
    std::unordered_map<std::uint64_t, std::uint32_t> cellOf;
    for (std::size_t i = 0; i < n; ++i) {
        const auto level = static_cast<std::uint32_t>(std::lower_bound(m_levels.begin(), m_levels.end(), m_columns.score[i]) - m_levels.begin());
        const std::uint16_t flags = hasFlags() ? m_columns.flags[i] : std::uint16_t(0);
        const auto [found, isNew] = cellOf.try_emplace(std::uint64_t(level) << 16 | flags, static_cast<std::uint32_t>(m_cells.size()));
        if (isNew)
            m_cells.push_back({level, flags, 0});
        ++m_cells[found->second].count;
        m_cellOfRow[i] = found->second;
    }
    m_allCounts = countLevels([this](std::size_t cell) { return m_cells[cell].count; });
}

const std::vector<double> &ExploreData::values(Field field) const
{
    switch (field) {
    case Field::Score: return m_columns.score;
    case Field::Width: return m_width;
    case Field::Height: return m_height;
    case Field::Ratio: return m_ratio;
    case Field::AreaShare: return m_area;
    case Field::CentreOffset: return m_offset;
    case Field::None: return m_nothing;
    case Field::FirstColumn: break;
    }
    const int column = static_cast<int>(field) - static_cast<int>(Field::FirstColumn);
    return column >= 0 && column < static_cast<int>(m_more.size()) ? m_more[static_cast<std::size_t>(column)] : m_nothing;
}

std::shared_ptr<const ExploreData> ExploreData::with(const MoreColumns &more) const
{
    QHash<QString, const std::vector<double> *> known;
    for (const MoreColumns::Photo &photo : more.photos) {
        if (photo.values.size() == static_cast<std::size_t>(more.names.size()))
            known.insert(photo.file, &photo.values);
    }
    auto data = std::make_shared<ExploreData>(m_set, m_columns, m_results);
    data->m_moreNames = more.names;
    data->m_more.assign(static_cast<std::size_t>(more.names.size()), std::vector<double>(rows(), none));
    for (std::size_t row = 0; row < rows(); ++row) {
        const std::vector<double> *values = known.value(m_set.train.samples[row].file);
        for (std::size_t column = 0; values && column < data->m_more.size(); ++column)
            data->m_more[column][row] = (*values)[column];
    }
    return data;
}

Selection ExploreData::inRange(Field field, double from, double to, bool closed) const
{
    Selection selection;
    const auto &column = values(field);
    selection.rows.resize(rows(), 0);
    for (std::size_t i = 0; i < column.size(); ++i)
        selection.rows[i] = column[i] >= from && (column[i] < to || (closed && column[i] <= to));
    finish(selection);
    //: %1 is a column's name, %2 and %3 numbers
    selection.words = tr("%1 from %2 to %3").arg(fieldWords(field, m_moreNames), QString::number(from, 'g', 4), QString::number(to, 'g', 4));
    return selection;
}

Selection ExploreData::ofSubset(const Subset &subset) const
{
    Selection selection;
    selection.rows.resize(rows(), 0);
    for (std::size_t i = 0; i < m_columns.flags.size(); ++i)
        selection.rows[i] = fits(m_columns.flags[i], subset);
    finish(selection);
    const QString name = subset.flag < 0 ? QString() : QString::fromLatin1(dataset::flagNames()[static_cast<std::size_t>(subset.flag)]);
    selection.words = subset.flag < 0 ? tr("all photos") : subset.level ? tr("%1 = yes").arg(name) : tr("%1 = no").arg(name);
    return selection;
}

Selection ExploreData::withFlags(int first, int second) const
{
    Selection selection;
    selection.rows.resize(rows(), 0);
    for (std::size_t i = 0; i < m_columns.flags.size(); ++i)
        selection.rows[i] = (m_columns.flags[i] >> first & 1) && (m_columns.flags[i] >> second & 1);
    finish(selection);
    const auto name = [](int flag) { return QString::fromLatin1(dataset::flagNames()[static_cast<std::size_t>(flag)]); };
    selection.words = first == second ? tr("%1 = yes").arg(name(first)) : tr("%1 and %2 = yes").arg(name(first), name(second));
    return selection;
}

Selection ExploreData::withIds(const QStringList &ids, const QString &words) const
{
    const QSet<QString> wanted(ids.begin(), ids.end());
    Selection selection{std::vector<std::uint8_t>(rows(), 0), 0, words};
    for (std::size_t row = 0; row < rows(); ++row) {
        if (wanted.contains(m_set.train.samples[row].id)) {
            selection.rows[row] = 1;
            ++selection.count;
        }
    }
    return selection.count > 0 ? selection : Selection();
}

Selection ExploreData::inverted(const Selection &selection) const
{
    Selection result = selection;
    for (auto &row : result.rows)
        row = !row;
    finish(result);
    result.words = tr("not: %1").arg(selection.words);
    return result;
}

std::vector<std::size_t> ExploreData::places(const Selection &selection) const
{
    std::vector<std::size_t> found;
    found.reserve(selection.isEmpty() ? rows() : selection.count);
    for (std::size_t i = 0; i < rows(); ++i) {
        if (selection.isEmpty() || selection.rows[i])
            found.push_back(i);
    }
    return found;
}

template <class CountOf>
ExploreData::LevelCounts ExploreData::countLevels(CountOf countOf) const
{
    LevelCounts counts;
    counts.all.assign(m_levels.size(), 0);
    counts.with.assign(flagCount * m_levels.size(), 0);
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
        const int count = countOf(cell);
        if (count == 0)
            continue;
        const std::size_t level = m_cells[cell].level;
        counts.all[level] += count;
        for (unsigned flags = m_cells[cell].flags; flags != 0; flags &= flags - 1)
            counts.with[static_cast<std::size_t>(std::countr_zero(flags)) * m_levels.size() + level] += count;
    }
    return counts;
}

std::vector<int> ExploreData::LevelCounts::of(const Subset &subset) const
{
    if (subset.flag < 0)
        return all;
    const auto begin = with.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(subset.flag) * all.size());
    std::vector<int> counts(begin, begin + static_cast<std::ptrdiff_t>(all.size()));
    if (subset.level == 0)
        std::transform(all.begin(), all.end(), counts.begin(), counts.begin(), std::minus());
    return counts;
}

std::vector<int> ExploreData::levelCounts(const Subset &subset) const
{
    return m_allCounts.of(subset);
}

std::vector<int> ExploreData::cellCounts(const Selection &selection) const
{
    std::vector<int> counts(m_cells.size(), 0);
    for (std::size_t i = 0; i < selection.rows.size(); ++i)
        counts[m_cellOfRow[i]] += selection.rows[i];
    return counts;
}

statistics::BoxSummary ExploreData::scoreBox(const Selection &selection) const
{
    const std::vector<int> selected = cellCounts(selection);
    return statistics::boxOfCounts(m_levels, countLevels([&](std::size_t cell) { return selected[cell]; }).all);
}

std::shared_ptr<const std::vector<std::int16_t>> ExploreData::binned(Field field, const std::vector<double> &edges) const
{
    const std::lock_guard lock(m_mutex);
    for (const Binned &known : m_binned) {
        if (known.field == field && known.edges == edges)
            return known.bins;
    }
    auto bins = std::make_shared<std::vector<std::int16_t>>();
    bins->reserve(rows());
    for (double value : values(field))
        bins->push_back(static_cast<std::int16_t>(statistics::binOf(value, edges)));
    if (m_binned.size() >= mostBinned)
        m_binned.erase(m_binned.begin());
    m_binned.push_back({field, edges, bins});
    return bins;
}

std::vector<ChartOverlay> ExploreData::overlays(const std::vector<const Chart *> &charts, const Selection &selection) const
{
    const std::vector<int> selected = cellCounts(selection);
    const LevelCounts levels = countLevels([&](std::size_t cell) { return selected[cell]; });
    std::vector<ChartOverlay> overlays;
    for (const Chart *chart : charts) {
        ChartOverlay overlay;
        for (const Plot &plot : chart->plots) {
            ChartOverlay::PlotOverlay part;
            for (const ChartBars &bars : plot.bars) {
                std::vector<double> heights(bars.heights.size(), 0);
                if (bars.field == Field::Score) {
                    const auto counts = levels.of(bars.subset);
                    for (std::size_t level = 0; level < counts.size(); ++level) {
                        if (const int bin = counts[level] ? statistics::binOf(m_levels[level], bars.edges) : -1; bin >= 0)
                            heights[static_cast<std::size_t>(bin)] += counts[level];
                    }
                } else if (bars.field != Field::None && has(bars.field)) {
                    const auto bins = binned(bars.field, bars.edges);
                    std::vector<int> counts(heights.size() + 1, 0); // the first takes rows outside; no branch that guesses wrong
                    for (std::size_t i = 0; i < selection.rows.size(); ++i)
                        counts[static_cast<std::size_t>((*bins)[i] + 1)] += selection.rows[i];
                    heights.assign(counts.begin() + 1, counts.end());
                } else {
                    heights.clear();
                }
                part.bars.push_back(std::move(heights));
            }
            for (const ChartLine &line : plot.lines) {
                std::vector<double> y;
                if (line.densityScale > 0 && m_levels.size() <= mostLevelsForDensity) {
                    const auto density = statistics::densityOfCounts(m_levels, levels.of(line.subset));
                    const auto all = levelCounts(line.subset);
                    const double share = static_cast<double>(density.count) / std::max(1, std::accumulate(all.begin(), all.end(), 0));
                    y = density.bandwidth > 0 ? density.at(line.x) : std::vector<double>();
                    for (double &value : y)
                        value *= line.densityScale * share;
                }
                part.lines.push_back(std::move(y));
            }
            for (const ChartBox &box : plot.boxes)
                part.boxes.push_back(statistics::boxOfCounts(m_levels, levels.of(box.subset)));
            overlay.plots.push_back(std::move(part));
        }
        overlays.push_back(std::move(overlay));
    }
    return overlays;
}

} // namespace pawtrait::ui
