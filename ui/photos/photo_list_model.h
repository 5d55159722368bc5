/// The room `photos`: the list of photos as model, its cells, and what can be undone.
#pragma once

#include "scoring/photo_scorer.h"
#include "scoring/score_files.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>

#include <memory>
#include <optional>
#include <vector>

namespace pawtrait::ui {

using PhotoId = quint64;

struct PhotoItem {
    enum class State { Waiting, Scored, Failed };
    PhotoId id = 0;
    QString file; ///< absolute
    State state = State::Waiting;
    QImage thumbnail;
    scoring::Embedding embedding; ///< empty until scored
    scoring::Score score;
    scoring::Flags flags{};
    QString error;                ///< a sentence when Failed
    QStringList notes;
    int width = 0;                ///< of the upright original
    int height = 0;
};

struct FinishedPhoto {
    PhotoId id = 0;
    Result<scoring::ScoredPhoto> result;
};

/// All photos of the window, in the order they came. Window thread only.
class PhotoListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, FileRole, StateRole, ScoreRole, RangeTextRole };

    explicit PhotoListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Adds files that are not in the list yet; the new items' ids in order.
    std::vector<PhotoId> add(const QStringList &files);
    /// Results as they come; ids that are gone are dropped.
    void finish(std::vector<FinishedPhoto> photos);
    /// Photos that still wait are marked as failed with this sentence (after a cancel).
    void failWaiting(const QString &reason);
    void setScorer(std::shared_ptr<const scoring::PhotoScorer> scorer);

    const PhotoItem *find(PhotoId id) const;
    const PhotoItem &at(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    int rowOf(PhotoId id) const; ///< -1 when gone
    std::vector<PhotoId> idsInState(PhotoItem::State state) const;

    // What undo commands call.
    void setFlags(PhotoId id, const scoring::Flags &flags);
    void retry(PhotoId id);
    std::vector<std::pair<int, PhotoItem>> take(const std::vector<PhotoId> &ids);
    void restore(std::vector<std::pair<int, PhotoItem>> items);

signals:
    /// Numbers of waiting, scored or failed photos changed.
    void countsChanged();
    void photoChanged(pawtrait::ui::PhotoId id);

private:
    void rescore(PhotoItem &item);
    void reindex();
    void changed(int row);

    std::vector<PhotoItem> m_items;
    QHash<PhotoId, int> m_rows;
    std::shared_ptr<const scoring::PhotoScorer> m_scorer;
    PhotoId m_nextId = 1;
};

} // namespace pawtrait::ui
