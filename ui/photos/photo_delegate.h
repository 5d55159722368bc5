#pragma once

#include "photos/photo_order.h"

#include <QStyledItemDelegate>

namespace pawtrait::ui {

class Thumbnails;

/// A cell of grid or strip: thumbnail, score with a small range mark, stars, pick or reject mark, name.
class PhotoDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int stripWidth = 144;
    /// Where the picture is painted in a cell of this width.
    static QSize pictureSize(int width);
    static int heightFor(int width, const QFontMetrics &metrics);

    PhotoDelegate(const PhotoOrder &order, const Thumbnails &thumbnails, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPicture(QPainter &painter, const QRect &area, const PhotoItem &item, const QStyleOptionViewItem &option) const;

    const PhotoOrder &m_order;
    const Thumbnails &m_thumbnails;
};

} // namespace pawtrait::ui
