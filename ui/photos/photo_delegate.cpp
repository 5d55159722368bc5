#include "photos/photo_delegate.h"

#include "parts/range_bar.h"
#include "photos/photo_list_model.h"

#include <QAbstractProxyModel>
#include <QPainter>

#include <cmath>

namespace pawtrait::ui {

namespace {

constexpr int cellWidth = 136, pictureHeight = 92, margin = 8;

const PhotoItem *itemOf(const QModelIndex &index)
{
    const QVariant id = index.data(PhotoListModel::IdRole);
    const QAbstractItemModel *model = index.model();
    while (model) {
        if (const auto *photos = qobject_cast<const PhotoListModel *>(model))
            return photos->find(id.value<PhotoId>());
        const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model);
        model = proxy ? proxy->sourceModel() : nullptr;
    }
    return nullptr;
}

void paintPicture(QPainter &painter, const QRect &area, const PhotoItem &item, const QStyleOptionViewItem &option)
{
    if (item.thumbnail.isNull()) {
        QColor text = option.palette.color(QPalette::Text);
        text.setAlphaF(0.55f);
        painter.setPen(text);
        const QString words = item.state == PhotoItem::State::Failed ? QStringLiteral("!") : QStringLiteral("\u2026");
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 2);
        painter.setFont(font);
        painter.drawText(area, Qt::AlignCenter, words);
        painter.setFont(option.font);
        return;
    }
    const QSizeF size = QSizeF(item.thumbnail.size()).scaled(area.size(), Qt::KeepAspectRatio);
    const QRectF target(area.center().x() - size.width() / 2 + 0.5, area.center().y() - size.height() / 2 + 0.5, size.width(), size.height());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, item.thumbnail);
}

} // namespace

QSize PhotoDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {cellWidth, margin + pictureHeight + 2 * option.fontMetrics.height() + 3 * margin};
}

void PhotoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PhotoItem *item = itemOf(index);
    if (!item)
        return;
    painter->save();
    const QRect cell = option.rect.adjusted(2, 2, -2, -2);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor back = option.palette.color(QPalette::Highlight);
        back.setAlphaF(selected ? 0.28f : 0.12f);
        painter->setPen(selected ? QPen(option.palette.color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
        painter->setBrush(back);
        painter->drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(option.palette.color(QPalette::Text), 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(cell).adjusted(3, 3, -3, -3), 4, 4);
    }
    const QRect picture(cell.left() + margin, cell.top() + margin, cell.width() - 2 * margin, pictureHeight);
    paintPicture(*painter, picture, *item, option);

    const int lineHeight = option.fontMetrics.height();
    QRect line(picture.left(), picture.bottom() + margin / 2, picture.width(), lineHeight);
    painter->setPen(option.palette.color(QPalette::Text));
    if (item->state == PhotoItem::State::Scored) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        const QString score = QString::number(std::lround(item->score.value));
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, score);
        const int used = QFontMetrics(bold).horizontalAdvance(QStringLiteral("100")) + margin;
        painter->setFont(option.font);
        RangeBar::paintBar(*painter, QRectF(line.left() + used, line.center().y() - 1, line.width() - used, 4), item->score, option.palette);
    } else {
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(index.data(PhotoListModel::RangeTextRole).toString(), Qt::ElideRight, line.width()));
    }
    line.translate(0, lineHeight + 2);
    QColor quiet = option.palette.color(QPalette::Text);
    quiet.setAlphaF(0.65f);
    painter->setPen(quiet);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, line.width()));
    painter->restore();
}

} // namespace pawtrait::ui
