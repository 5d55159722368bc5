#pragma once

#include "photos/photo_list.h"

#include <QAbstractListModel>
#include <QTimer>

#include <array>
#include <optional>

namespace pawtrait::ui {

enum class SortBy { Best, Worst, Name, Taken, Added };

/// Which photos are shown. A photo without a score passes the score range only while that is the whole scale.
struct PhotoFilter {
    enum class Marks { All, Picked, NotRejected, Rejected, Unmarked };
    int scoreFrom = 1, scoreTo = 100;
    int minimumStars = 0;
    Marks marks = Marks::All;
    int flag = -1; ///< index of a flag that has to have this answer; -1: any
    scoring::FlagAnswer answer = scoring::FlagAnswer::Yes;
    QString text; ///< in the name or folder, any case
    bool operator==(const PhotoFilter &) const = default;
    bool isEmpty() const { return *this == PhotoFilter{}; }
    bool accepts(const PhotoItem &item) const;
};

/// What the views show of a PhotoList: filtered, sorted, and in groups of one animal with the best first. Rows hold the
/// photo's id (QModelIndex::internalId). Follows the list by itself: at once for what the user does, in steps while scores come.
class PhotoOrder : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, FileRole, ScoreRole };

    /// Neighbouring rows of one group.
    struct Span {
        QString name;       ///< may be empty
        int group = -1;     ///< in PhotoList::groups(); -1: photos that are alone in theirs, side by side
        int first = 0;
        int count = 0;
        int aboutEqual = 0; ///< so many of the first rows cannot be told apart from the best; 0 when not sorted by score
    };

    explicit PhotoOrder(PhotoList &photos, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QModelIndex index(int row, int column = 0, const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    void setFilter(const PhotoFilter &filter);
    const PhotoFilter &filter() const { return m_filter; }
    void setSortBy(SortBy sortBy);
    SortBy sortBy() const { return m_sortBy; }
    void setGrouped(bool grouped);
    bool isGrouped() const { return m_grouped; }

    const std::vector<Span> &spans() const { return m_spans; }
    const PhotoList &photos() const { return m_photos; }
    PhotoId idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    const PhotoItem *itemAt(int row) const { return m_photos.find(idAt(row)); }
    int rowOf(PhotoId id) const { return m_rowOfId.value(id, -1); } ///< -1: not shown
    QModelIndex indexOf(PhotoId id) const;
    /// The group's best by score among the rows shown; its first row when that is sorted best first.
    bool isBestOfGroup(int row) const;

    /// Brings the order up to date now instead of soon.
    void refresh();

private:
    void refreshSoon();
    bool comesBefore(const PhotoItem &a, const PhotoItem &b) const;
    std::vector<Span> buildSpans(std::vector<PhotoId> &ids) const;
    int aboutEqualOf(const Span &span, const std::vector<PhotoId> &ids) const;

    PhotoList &m_photos;
    PhotoFilter m_filter;
    SortBy m_sortBy = SortBy::Best;
    bool m_grouped = true;
    std::vector<PhotoId> m_ids;
    QHash<PhotoId, int> m_rowOfId;
    std::vector<Span> m_spans;
    QTimer m_soon;
};

} // namespace pawtrait::ui
