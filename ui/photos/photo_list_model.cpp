#include "photos/photo_list_model.h"

#include "parts/score_words.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace pawtrait::ui {

PhotoListModel::PhotoListModel(QObject *parent) : QAbstractListModel(parent) {}

int PhotoListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant PhotoListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PhotoItem &item = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return QFileInfo(item.file).fileName();
    case Qt::DecorationRole: return item.thumbnail;
    case Qt::ToolTipRole: return item.state == PhotoItem::State::Failed ? item.error : item.file;
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(QFileInfo(item.file).fileName(), data(index, RangeTextRole).toString());
    case IdRole: return QVariant::fromValue(item.id);
    case FileRole: return item.file;
    case StateRole: return static_cast<int>(item.state);
    case ScoreRole: return item.state == PhotoItem::State::Scored ? item.score.value : -1.0;
    case RangeTextRole:
        if (item.state == PhotoItem::State::Scored)
            return rangeWords(item.score);
        return item.state == PhotoItem::State::Failed ? tr("not scored") : tr("waiting");
    default: return {};
    }
}

std::vector<PhotoId> PhotoListModel::add(const QStringList &files)
{
    QSet<QString> known;
    for (const PhotoItem &item : m_items)
        known.insert(item.file);
    std::vector<PhotoItem> fresh;
    std::vector<PhotoId> ids;
    for (const QString &file : files) {
        if (known.contains(file))
            continue;
        known.insert(file);
        PhotoItem item;
        item.id = m_nextId++;
        item.file = file;
        ids.push_back(item.id);
        fresh.push_back(std::move(item));
    }
    if (fresh.empty())
        return ids;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    std::move(fresh.begin(), fresh.end(), std::back_inserter(m_items));
    reindex();
    endInsertRows();
    emit countsChanged();
    return ids;
}

void PhotoListModel::finish(std::vector<FinishedPhoto> photos)
{
    int first = rowCount(), last = -1;
    for (FinishedPhoto &photo : photos) {
        const int row = rowOf(photo.id);
        if (row < 0)
            continue;
        PhotoItem &item = m_items[static_cast<std::size_t>(row)];
        if (photo.result) {
            scoring::ScoredPhoto &scored = *photo.result;
            item.state = PhotoItem::State::Scored;
            item.thumbnail = image::toQImage(scored.thumbnail);
            item.embedding = std::move(scored.embedding);
            item.notes = scored.notes;
            item.width = scored.originalWidth;
            item.height = scored.originalHeight;
            item.error.clear();
            rescore(item);
        } else {
            item.state = PhotoItem::State::Failed;
            item.error = photo.result.error().userText;
        }
        first = std::min(first, row);
        last = std::max(last, row);
        emit photoChanged(item.id);
    }
    if (last < 0)
        return;
    emit dataChanged(index(first), index(last));
    emit countsChanged();
}

void PhotoListModel::failWaiting(const QString &reason)
{
    for (int row = 0; row < rowCount(); ++row) {
        PhotoItem &item = m_items[static_cast<std::size_t>(row)];
        if (item.state != PhotoItem::State::Waiting)
            continue;
        item.state = PhotoItem::State::Failed;
        item.error = reason;
        changed(row);
    }
    emit countsChanged();
}

void PhotoListModel::setScorer(std::shared_ptr<const scoring::PhotoScorer> scorer)
{
    m_scorer = std::move(scorer);
}

const PhotoItem *PhotoListModel::find(PhotoId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_items[static_cast<std::size_t>(row)];
}

int PhotoListModel::rowOf(PhotoId id) const
{
    return m_rows.value(id, -1);
}

std::vector<PhotoId> PhotoListModel::idsInState(PhotoItem::State state) const
{
    std::vector<PhotoId> ids;
    for (const PhotoItem &item : m_items) {
        if (item.state == state)
            ids.push_back(item.id);
    }
    return ids;
}

void PhotoListModel::setFlags(PhotoId id, const scoring::Flags &flags)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    PhotoItem &item = m_items[static_cast<std::size_t>(row)];
    item.flags = flags;
    rescore(item);
    changed(row);
}

void PhotoListModel::retry(PhotoId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_items[static_cast<std::size_t>(row)].state = PhotoItem::State::Waiting;
    m_items[static_cast<std::size_t>(row)].error.clear();
    changed(row);
    emit countsChanged();
}

std::vector<std::pair<int, PhotoItem>> PhotoListModel::take(const std::vector<PhotoId> &ids)
{
    std::vector<int> rows;
    for (const PhotoId id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    std::vector<std::pair<int, PhotoItem>> taken;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        beginRemoveRows({}, *row, *row);
        taken.emplace_back(*row, std::move(m_items[static_cast<std::size_t>(*row)]));
        m_items.erase(m_items.begin() + *row);
        reindex();
        endRemoveRows();
    }
    std::reverse(taken.begin(), taken.end());
    emit countsChanged();
    return taken;
}

void PhotoListModel::restore(std::vector<std::pair<int, PhotoItem>> items)
{
    for (auto &[row, item] : items) {
        const int place = std::min(row, rowCount());
        beginInsertRows({}, place, place);
        m_items.insert(m_items.begin() + place, std::move(item));
        reindex();
        endInsertRows();
    }
    emit countsChanged();
}

void PhotoListModel::rescore(PhotoItem &item)
{
    if (m_scorer && !item.embedding.empty())
        item.score = m_scorer->score(item.embedding, item.flags);
}

void PhotoListModel::reindex()
{
    m_rows.clear();
    for (int row = 0; row < rowCount(); ++row)
        m_rows.insert(m_items[static_cast<std::size_t>(row)].id, row);
}

void PhotoListModel::changed(int row)
{
    emit dataChanged(index(row), index(row));
    emit photoChanged(at(row).id);
}

} // namespace pawtrait::ui
