#include "photos/photo_list.h"

#include "common/natural_order.h"

#include <QFileInfo>

#include <algorithm>

namespace pawtrait::ui {

using State = PhotoItem::State;

const PhotoItem *PhotoList::find(PhotoId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &at(row);
}

std::vector<PhotoId> PhotoList::idsInState(State state) const
{
    std::vector<PhotoId> ids;
    for (const PhotoItem &item : m_items) {
        if (item.user.listed && item.state == state)
            ids.push_back(item.id);
    }
    return ids;
}

void PhotoList::count(const PhotoItem &item, int sign)
{
    if (!item.user.listed)
        return;
    m_counts.listed += sign;
    (item.state == State::Waiting ? m_counts.waiting : item.state == State::Scored ? m_counts.scored : m_counts.failed) += sign;
}

template <class Change>
void PhotoList::edit(int row, Change change)
{
    PhotoItem &item = m_items[static_cast<std::size_t>(row)];
    count(item, -1);
    change(item);
    count(item, 1);
    emit photoChanged(item.id);
}

std::vector<PhotoId> PhotoList::add(const std::vector<library::PhotoRecord> &records)
{
    std::vector<PhotoId> ids;
    ids.reserve(records.size());
    bool relisted = false;
    for (const library::PhotoRecord &record : records) {
        if (const PhotoId known = idOfFile(record.path)) {
            edit(rowOf(known), [&](PhotoItem &item) {
                relisted = relisted || item.user.listed != record.state.listed;
                item.user.listed = record.state.listed;
            });
            ids.push_back(known);
            continue;
        }
        PhotoItem item;
        item.id = static_cast<PhotoId>(size()) + 1;
        item.record = record.id;
        item.file = record.path;
        item.name = QFileInfo(record.path).fileName();
        item.nameKey = naturalKey(item.name);
        item.user = record.state;
        item.found = record.found;
        // The kept score is one without flags: with answers the photo waits for the model, which knows their effects.
        if (record.score && record.state.flags == scoring::Flags{}) {
            item.state = State::Scored;
            item.score = *record.score;
        }
        m_rows.insert(item.id, size());
        m_files.insert(item.file, item.id);
        if (item.record)
            m_records.insert(item.record, item.id);
        count(item, 1);
        ids.push_back(item.id);
        m_items.push_back(std::move(item));
    }
    emit added();
    if (relisted)
        emit statesChanged();
    emit countsChanged();
    return ids;
}

void PhotoList::finish(std::vector<FinishedPhoto> photos)
{
    for (FinishedPhoto &photo : photos) {
        const int row = rowOf(photo.id);
        if (row < 0)
            continue;
        edit(row, [&](PhotoItem &item) {
            if (!photo.result) {
                item.state = State::Failed;
                item.error = photo.result.error().userText;
                item.errorKind = photo.result.error().kind;
                return;
            }
            scoring::ScoredPhoto &scored = *photo.result;
            item.state = State::Scored;
            item.embedding = std::make_shared<const scoring::Embedding>(std::move(scored.embedding));
            item.rawScore = photo.rawScore;
            item.notes = scored.notes;
            item.found = {photo.stamp, scored.contentKey, scored.originalWidth, scored.originalHeight, photo.taken};
            item.error.clear();
            rescore(item);
        });
    }
    emit finished();
    emit countsChanged();
}

void PhotoList::failWaiting(const QString &reason)
{
    for (int row = 0; row < size(); ++row) {
        if (at(row).state != State::Waiting)
            continue;
        edit(row, [&](PhotoItem &item) {
            item.state = State::Failed;
            item.error = reason;
            item.errorKind = ErrorKind::Cancelled;
        });
    }
    emit finished();
    emit countsChanged();
}

void PhotoList::retry(const std::vector<PhotoId> &ids)
{
    for (const PhotoId id : ids) {
        if (const int row = rowOf(id); row >= 0) {
            edit(row, [](PhotoItem &item) {
                item.state = State::Waiting;
                item.error.clear();
            });
        }
    }
    emit finished();
    emit countsChanged();
}

void PhotoList::setScorer(std::shared_ptr<const scoring::PhotoScorer> scorer)
{
    m_scorer = std::move(scorer);
}

void PhotoList::forgetScores()
{
    for (int row = 0; row < size(); ++row) {
        edit(row, [](PhotoItem &item) {
            item.embedding.reset();
            item.state = State::Waiting;
            item.error.clear();
        });
    }
    emit finished();
    emit countsChanged();
}

void PhotoList::forgetRecord(qint64 record)
{
    const int row = rowOf(m_records.take(record));
    if (row < 0)
        return;
    edit(row, [](PhotoItem &item) {
        item.record = 0;
        item.user.listed = false;
    });
}

void PhotoList::apply(const std::vector<PhotoStateChange> &changes, bool forward)
{
    for (const PhotoStateChange &change : changes) {
        const int row = rowOf(change.id);
        if (row < 0)
            continue;
        edit(row, [&](PhotoItem &item) {
            item.user = forward ? change.after : change.before;
            rescore(item);
        });
    }
    emit statesChanged();
    emit countsChanged();
}

void PhotoList::setGroups(std::vector<library::PhotoGroup> groups, const std::vector<PhotoId> &ids)
{
    for (PhotoItem &item : m_items)
        item.group = -1;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        for (const int photo : groups[g].photos) {
            if (const int row = rowOf(ids[static_cast<std::size_t>(photo)]); row >= 0)
                m_items[static_cast<std::size_t>(row)].group = static_cast<int>(g);
        }
        groups[g].photos.clear();
    }
    m_groups = std::move(groups);
    emit groupsChanged();
}

void PhotoList::rescore(PhotoItem &item) const
{
    if (m_scorer && item.embedding)
        item.score = m_scorer->withFlags(*item.embedding, item.rawScore, item.user.flags);
}

} // namespace pawtrait::ui
