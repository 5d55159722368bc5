#pragma once

#include "library/grouping.h"
#include "photos/photo_item.h"
#include "scoring/photo_scorer.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace pawtrait::ui {

/// All photos of the window, in the order they came; photos removed from the list stay here unlisted, so that undo brings
/// them back. Views show a PhotoOrder of it. Window thread only.
class PhotoList : public QObject {
    Q_OBJECT

public:
    struct Counts {
        int listed = 0, waiting = 0, scored = 0, failed = 0; ///< the last three of listed ones
        bool operator==(const Counts &) const = default;
    };

    using QObject::QObject;

    int size() const { return static_cast<int>(m_items.size()); }
    const PhotoItem &at(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    const PhotoItem *find(PhotoId id) const;
    int rowOf(PhotoId id) const { return m_rows.value(id, -1); } ///< -1: unknown
    PhotoId idOfFile(const QString &file) const { return m_files.value(file, 0); }
    PhotoId idOfRecord(qint64 record) const { return m_records.value(record, 0); }
    const Counts &counts() const { return m_counts; }
    std::vector<PhotoId> idsInState(PhotoItem::State state) const; ///< listed ones

    /// Photos as the library knows them (record 0 where there is none). A file that is here already takes over the record's
    /// listed state only. Their ids in the order given.
    std::vector<PhotoId> add(const std::vector<library::PhotoRecord> &records);
    /// Results as they come; unknown ids are dropped.
    void finish(std::vector<FinishedPhoto> photos);
    /// Photos that still wait are marked as failed with this sentence (after a cancel).
    void failWaiting(const QString &reason);
    /// They wait again.
    void retry(const std::vector<PhotoId> &ids);
    void setScorer(std::shared_ptr<const scoring::PhotoScorer> scorer);
    /// Every photo waits again: for another model.
    void forgetScores();
    const std::shared_ptr<const scoring::PhotoScorer> &scorer() const { return m_scorer; }

    /// The library has forgotten this record (its photo lives on under another path): it leaves the list.
    void forgetRecord(qint64 record);
    /// What the user says of photos; `forward`: the changes' after, else their before.
    void apply(const std::vector<PhotoStateChange> &changes, bool forward);

    void setGroups(std::vector<library::PhotoGroup> groups, const std::vector<PhotoId> &ids);
    const std::vector<library::PhotoGroup> &groups() const { return m_groups; } ///< their `photos` are not kept

signals:
    void added();
    void finished();      ///< scores or failures came
    void statesChanged(); ///< what the user says
    void groupsChanged();
    void photoChanged(pawtrait::ui::PhotoId id); ///< anything of this photo
    void countsChanged();

private:
    template <class Change>
    void edit(int row, Change change);
    void rescore(PhotoItem &item) const;
    void count(const PhotoItem &item, int sign);

    std::vector<PhotoItem> m_items;
    QHash<PhotoId, int> m_rows;
    QHash<QString, PhotoId> m_files;
    QHash<qint64, PhotoId> m_records;
    std::vector<library::PhotoGroup> m_groups;
    std::shared_ptr<const scoring::PhotoScorer> m_scorer;
    Counts m_counts;
};

} // namespace pawtrait::ui
