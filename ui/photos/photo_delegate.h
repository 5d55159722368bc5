#pragma once

#include <QStyledItemDelegate>

namespace pawtrait::ui {

/// A cell of the strip: thumbnail, name, score with a small range mark.
class PhotoDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace pawtrait::ui
