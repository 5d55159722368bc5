#include "photos/photo_delegate.h"

#include "parts/marks.h"
#include "parts/range_bar.h"
#include "parts/score_words.h"
#include "photos/thumbnails.h"

#include <QPainter>

#include <cmath>

namespace pawtrait::ui {

namespace {

constexpr int margin = 8;

QString placeholderWords(const PhotoItem &item)
{
    return item.state == PhotoItem::State::Failed ? PhotoDelegate::tr("no picture") : QStringLiteral("\u2026");
}

} // namespace

QSize PhotoDelegate::pictureSize(int width)
{
    return {width - 2 * margin, (width - 2 * margin) * 3 / 4};
}

int PhotoDelegate::heightFor(int width, const QFontMetrics &metrics)
{
    return margin + pictureSize(width).height() + margin / 2 + 2 * metrics.height() + 2 + margin;
}

PhotoDelegate::PhotoDelegate(const PhotoOrder &order, const Thumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent), m_order(order), m_thumbnails(thumbnails)
{
}

QSize PhotoDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {stripWidth, heightFor(stripWidth, option.fontMetrics)};
}

void PhotoDelegate::paintPicture(QPainter &painter, const QRect &area, const PhotoItem &item, const QStyleOptionViewItem &option) const
{
    const QImage picture = m_thumbnails.find(item.id);
    if (picture.isNull()) {
        QColor soft = option.palette.color(QPalette::Text);
        soft.setAlphaF(0.06F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(soft);
        painter.drawRoundedRect(area, 4, 4);
        soft.setAlphaF(0.6F);
        painter.setPen(soft);
        painter.drawText(area, Qt::AlignCenter, placeholderWords(item));
        return;
    }
    const QSize size = picture.size().scaled(area.size(), Qt::KeepAspectRatio);
    const QRect target(area.center() - QPoint((size.width() - 1) / 2, (size.height() - 1) / 2), size);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (item.user.mark == library::Mark::Reject)
        painter.setOpacity(0.35);
    painter.drawImage(target, picture);
    painter.setOpacity(1);
}

void PhotoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PhotoItem *item = m_order.itemAt(index.row());
    if (!item)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect.adjusted(2, 2, -2, -4);
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor back = palette.color(QPalette::Highlight);
        back.setAlphaF(selected ? 0.26F : 0.10F);
        painter->setPen(selected ? QPen(palette.color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
        painter->setBrush(back);
        painter->drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(palette.color(QPalette::Text), 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(cell).adjusted(3.5, 3.5, -3.5, -3.5), 4, 4);
    }
    const QRect picture(QPoint(option.rect.left() + margin, option.rect.top() + margin), pictureSize(option.rect.width()));
    paintPicture(*painter, picture, *item, option);
    if (item->user.mark != library::Mark::None)
        paintMark(*painter, QRectF(picture.right() - 22, picture.top() + 3, 19, 19), item->user.mark);
    const QRectF corner(picture.right() - 22, picture.bottom() - 22, 19, 19);
    if (item->user.edit.changesFrame())
        paintCropMark(*painter, corner);
    else if (!item->user.edit.changesNothing())
        paintMendMark(*painter, corner);
    if (m_order.isBestOfGroup(index.row())) {
        const QString word = tr("Best", "the photo with the highest score of an animal");
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.9);
        small.setBold(true);
        painter->setFont(small);
        const QRect badge(picture.left() + 4, picture.top() + 4, QFontMetrics(small).horizontalAdvance(word) + 14, QFontMetrics(small).height() + 4);
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.color(QPalette::Highlight));
        painter->drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
        painter->setPen(palette.color(QPalette::HighlightedText));
        painter->drawText(badge, Qt::AlignCenter, word);
        painter->setFont(option.font);
    }

    const int lineHeight = option.fontMetrics.height();
    QRect line(picture.left(), picture.bottom() + margin / 2, picture.width(), lineHeight);
    painter->setPen(palette.color(QPalette::Text));
    if (item->state == PhotoItem::State::Scored) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QString::number(wholePoints(item->score.value)));
        const int used = QFontMetrics(bold).horizontalAdvance(QStringLiteral("100")) + margin;
        painter->setFont(option.font);
        RangeBar::paintBar(*painter, QRectF(line.left() + used, line.center().y() - 1, line.width() - used, 4), item->score, palette);
    } else {
        const QString words = item->state == PhotoItem::State::Failed ? tr("not scored") : tr("waiting");
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(words, Qt::ElideRight, line.width()));
    }
    line.translate(0, lineHeight + 2);
    QColor quiet = palette.color(QPalette::Text);
    quiet.setAlphaF(0.7F);
    const double star = std::min(13.0, lineHeight * 0.85);
    if (item->user.stars > 0) {
        paintStars(*painter, QPointF(line.left(), line.center().y() - star / 2 + 1), star, item->user.stars, palette.color(QPalette::Text));
        line.setLeft(line.left() + static_cast<int>(std::ceil(star * item->user.stars)) + 4);
    }
    painter->setPen(quiet);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(item->name, Qt::ElideMiddle, line.width()));
    painter->restore();
}

} // namespace pawtrait::ui
