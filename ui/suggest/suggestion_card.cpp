#include "suggest/suggestion_card.h"

#include "settings/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace pawtrait::ui {

namespace {

constexpr int pictureSide = 84, margin = 10;

QLabel *line(QVBoxLayout &column)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    column.addWidget(label);
    return label;
}

} // namespace

SuggestionCard::SuggestionCard(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(pictureSide + 2 * margin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pictureSide + 2 * margin + 2, margin, margin, margin);
    column->setSpacing(3);
    column->addStretch(1);
    m_title = line(*column);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_gain = line(*column);
    m_gain->setObjectName(QStringLiteral("suggestionGainLabel"));
    m_detail = line(*column);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    QFont small = m_detail->font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    m_detail->setFont(small);
    column->addStretch(1);
}

void SuggestionCard::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void SuggestionCard::setWords(const QString &title, const QString &gain, const QString &detail, bool strong)
{
    m_title->setText(title);
    m_gain->setText(gain);
    m_gain->setVisible(!gain.isEmpty());
    m_gain->setForegroundRole(strong ? QPalette::Link : QPalette::PlaceholderText);
    m_detail->setText(detail);
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(QStringList{gain, detail}.join(QStringLiteral(". ")));
    setToolTip(tr("Shows the frame on the photo; Enter or a click takes it up to adjust and accept"));
}

void SuggestionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const bool regardedNow = hasFocus() || underMouse();
    QColor ground = palette().color(QPalette::Text);
    ground.setAlphaF(isDown() ? 0.14f : regardedNow ? 0.10f : 0.045f);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), design::radius + 2, design::radius + 2);
    if (m_picture.isNull())
        return;
    const QSize size = m_picture.size().scaled(QSize(pictureSide, pictureSide), Qt::KeepAspectRatio);
    const QRectF target(margin + (pictureSide - size.width()) / 2.0, (height() - size.height()) / 2.0, size.width(), size.height());
    QPainterPath rounded;
    rounded.addRoundedRect(target, 4, 4);
    painter.setClipPath(rounded);
    painter.drawImage(target, m_picture);
}

void SuggestionCard::enterEvent(QEnterEvent *)
{
    emit regarded(true);
}

void SuggestionCard::leaveEvent(QEvent *)
{
    emit regarded(hasFocus());
}

void SuggestionCard::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    emit regarded(true);
}

void SuggestionCard::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    emit regarded(underMouse());
}

void SuggestionCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    case Qt::Key_Down:
    case Qt::Key_Right: emit stepAsked(1); return;
    case Qt::Key_Up:
    case Qt::Key_Left: emit stepAsked(-1); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace pawtrait::ui
