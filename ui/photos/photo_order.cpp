#include "photos/photo_order.h"

#include "parts/score_words.h"

#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <numeric>

namespace pawtrait::ui {

namespace {

constexpr int settleMs = 400; // while scores come, photos change places at most so often

double scoreOf(const PhotoItem &item)
{
    return item.state == PhotoItem::State::Scored ? item.score.value : -1;
}

QString stateWords(const PhotoItem &item)
{
    switch (item.state) {
    case PhotoItem::State::Scored: return rangeWords(item.score);
    case PhotoItem::State::Failed: return PhotoOrder::tr("not scored");
    case PhotoItem::State::Waiting: break;
    }
    return PhotoOrder::tr("waiting");
}

/// What a screen reader says of a cell.
QString spokenWords(const PhotoItem &item, bool best)
{
    QStringList words{item.name, stateWords(item)};
    if (best)
        words.append(PhotoOrder::tr("best of its group"));
    if (item.user.stars > 0)
        words.append(PhotoOrder::tr("%n star(s)", nullptr, item.user.stars));
    if (item.user.mark != library::Mark::None)
        words.append(item.user.mark == library::Mark::Pick ? PhotoOrder::tr("picked") : PhotoOrder::tr("rejected"));
    if (!item.user.edit.changesNothing())
        words.append(PhotoOrder::tr("cropped or mended"));
    return words.join(QStringLiteral(", "));
}

} // namespace

bool PhotoFilter::accepts(const PhotoItem &item) const
{
    if (scoreFrom > 1 || scoreTo < 100) {
        const auto shown = item.state == PhotoItem::State::Scored ? wholePoints(item.score.value) : 0;
        if (shown < scoreFrom || shown > scoreTo)
            return false;
    }
    if (item.user.stars < minimumStars)
        return false;
    switch (marks) {
    case Marks::All: break;
    case Marks::Picked:
        if (item.user.mark != library::Mark::Pick)
            return false;
        break;
    case Marks::NotRejected:
        if (item.user.mark == library::Mark::Reject)
            return false;
        break;
    case Marks::Rejected:
        if (item.user.mark != library::Mark::Reject)
            return false;
        break;
    case Marks::Unmarked:
        if (item.user.mark != library::Mark::None)
            return false;
        break;
    }
    if (flag >= 0 && item.user.flags[static_cast<std::size_t>(flag)] != answer)
        return false;
    return text.isEmpty() || item.file.contains(text, Qt::CaseInsensitive);
}

PhotoOrder::PhotoOrder(PhotoList &photos, QObject *parent) : QAbstractListModel(parent), m_photos(photos)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMs);
    connect(&m_soon, &QTimer::timeout, this, &PhotoOrder::refresh);
    connect(&photos, &PhotoList::added, this, &PhotoOrder::refresh);
    connect(&photos, &PhotoList::statesChanged, this, &PhotoOrder::refresh);
    connect(&photos, &PhotoList::groupsChanged, this, &PhotoOrder::refresh);
    connect(&photos, &PhotoList::finished, this, &PhotoOrder::refreshSoon);
    connect(&photos, &PhotoList::photoChanged, this, [this](PhotoId id) {
        if (const QModelIndex changed = indexOf(id); changed.isValid())
            emit dataChanged(changed, changed);
    });
}

int PhotoOrder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QModelIndex PhotoOrder::index(int row, int column, const QModelIndex &parent) const
{
    const bool inside = !parent.isValid() && column == 0 && row >= 0 && row < rowCount();
    return inside ? createIndex(row, 0, static_cast<quintptr>(idAt(row))) : QModelIndex();
}

QVariant PhotoOrder::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PhotoItem &item = *itemAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return item.name;
    case Qt::ToolTipRole: return item.state == PhotoItem::State::Failed ? item.error : QStringLiteral("%1\n%2").arg(item.file, stateWords(item));
    case Qt::AccessibleTextRole: return spokenWords(item, isBestOfGroup(index.row()));
    case IdRole: return QVariant::fromValue(item.id);
    case FileRole: return item.file;
    case ScoreRole: return scoreOf(item);
    default: return {};
    }
}

Qt::ItemFlags PhotoOrder::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QStringList PhotoOrder::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData *PhotoOrder::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> urls;
    for (const QModelIndex &index : indexes)
        urls.append(QUrl::fromLocalFile(itemAt(index.row())->file));
    auto *data = new QMimeData;
    data->setUrls(urls);
    return data;
}

QModelIndex PhotoOrder::indexOf(PhotoId id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : createIndex(row, 0, static_cast<quintptr>(id));
}

void PhotoOrder::setFilter(const PhotoFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh();
}

void PhotoOrder::setSortBy(SortBy sortBy)
{
    m_sortBy = sortBy;
    refresh();
}

void PhotoOrder::setGrouped(bool grouped)
{
    m_grouped = grouped;
    refresh();
}

void PhotoOrder::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

bool PhotoOrder::comesBefore(const PhotoItem &a, const PhotoItem &b) const
{
    switch (m_sortBy) {
    case SortBy::Best:
        if (scoreOf(a) != scoreOf(b))
            return scoreOf(a) > scoreOf(b);
        break;
    case SortBy::Worst:
        if (scoreOf(a) != scoreOf(b)) // photos without a score stay at the end
            return scoreOf(b) < 0 || (scoreOf(a) >= 0 && scoreOf(a) < scoreOf(b));
        break;
    case SortBy::Name:
        if (a.nameKey != b.nameKey)
            return a.nameKey < b.nameKey;
        break;
    case SortBy::Taken:
        if (a.found.taken != b.found.taken)
            return !b.found.taken.isValid() || (a.found.taken.isValid() && a.found.taken < b.found.taken);
        break;
    case SortBy::Added: break;
    }
    return a.id < b.id;
}

int PhotoOrder::aboutEqualOf(const Span &span, const std::vector<PhotoId> &ids) const
{
    const auto &scorer = m_photos.scorer();
    if (!scorer || m_sortBy != SortBy::Best || span.count < 2)
        return 0;
    const double best = scoreOf(*m_photos.find(ids[static_cast<std::size_t>(span.first)]));
    int equal = 0;
    while (best >= 0 && equal < span.count) {
        const double other = scoreOf(*m_photos.find(ids[static_cast<std::size_t>(span.first + equal)]));
        if (other < 0 || !scorer->compare(best, other).aboutEqual)
            break;
        ++equal;
    }
    return equal;
}

std::vector<PhotoOrder::Span> PhotoOrder::buildSpans(std::vector<PhotoId> &ids) const
{
    std::vector<Span> spans;
    if (ids.empty())
        return spans;
    if (!m_grouped) {
        spans.push_back({{}, -1, 0, static_cast<int>(ids.size()), 0});
        return spans;
    }
    // Groups stand where their first photo in the sorted list stands: the group with the best photo first. Photos that are alone
    // in their group (or not grouped yet) and stand side by side share one span without a name.
    std::vector<std::vector<PhotoId>> members;
    QHash<int, std::size_t> place;
    std::vector<int> groups;
    for (const PhotoId id : ids) {
        const int group = m_photos.find(id)->group;
        if (group >= 0 && place.contains(group)) {
            members[place.value(group)].push_back(id);
            continue;
        }
        place.insert(group, members.size());
        members.push_back({id});
        groups.push_back(group);
    }
    ids.clear();
    for (std::size_t m = 0; m < members.size(); ++m) {
        const bool alone = members[m].size() == 1 || groups[m] < 0;
        if (alone && !spans.empty() && spans.back().group < 0) {
            spans.back().count += static_cast<int>(members[m].size());
            ids.insert(ids.end(), members[m].begin(), members[m].end());
            continue;
        }
        Span span;
        span.first = static_cast<int>(ids.size());
        span.count = static_cast<int>(members[m].size());
        ids.insert(ids.end(), members[m].begin(), members[m].end());
        if (!alone) {
            span.group = groups[m];
            const library::PhotoGroup &group = m_photos.groups()[static_cast<std::size_t>(span.group)];
            span.name = group.name.isEmpty() && group.handGroup != 0 ? tr("Grouped by hand") : group.name;
            span.aboutEqual = aboutEqualOf(span, ids);
        }
        spans.push_back(std::move(span));
    }
    return spans;
}

bool PhotoOrder::isBestOfGroup(int row) const
{
    if (!m_grouped || !m_photos.scorer())
        return false;
    const auto after = std::upper_bound(m_spans.begin(), m_spans.end(), row, [](int r, const Span &span) { return r < span.first; });
    const Span &span = *std::prev(after);
    const double own = scoreOf(*itemAt(row));
    if (span.group < 0 || own < 0)
        return false;
    if (m_sortBy == SortBy::Best)
        return row == span.first;
    for (int other = span.first; other < span.first + span.count; ++other) {
        if (scoreOf(*itemAt(other)) > own)
            return false;
    }
    return true;
}

void PhotoOrder::refresh()
{
    m_soon.stop();
    std::vector<const PhotoItem *> shown;
    shown.reserve(static_cast<std::size_t>(m_photos.size()));
    for (int row = 0; row < m_photos.size(); ++row) {
        const PhotoItem &item = m_photos.at(row);
        if (item.user.listed && m_filter.accepts(item))
            shown.push_back(&item);
    }
    std::sort(shown.begin(), shown.end(), [this](const PhotoItem *a, const PhotoItem *b) { return comesBefore(*a, *b); });
    std::vector<PhotoId> ids(shown.size());
    std::transform(shown.begin(), shown.end(), ids.begin(), [](const PhotoItem *item) { return item->id; });
    std::vector<Span> spans = buildSpans(ids);
    if (ids == m_ids) {
        m_spans = std::move(spans);
        if (!m_ids.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    emit layoutAboutToBeChanged();
    m_ids = std::move(ids);
    m_spans = std::move(spans);
    m_rowOfId.clear();
    m_rowOfId.reserve(static_cast<qsizetype>(m_ids.size()));
    for (int row = 0; row < rowCount(); ++row)
        m_rowOfId.insert(idAt(row), row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(indexOf(static_cast<PhotoId>(index.internalId())));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

} // namespace pawtrait::ui
