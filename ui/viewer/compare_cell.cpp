#include "viewer/compare_cell.h"

#include "parts/elided_label.h"
#include "parts/icons.h"
#include "parts/marks.h"
#include "parts/range_bar.h"
#include "parts/score_words.h"
#include "parts/star_bar.h"
#include "settings/theme.h"
#include "viewer/photo_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <tuple>

namespace pawtrait::ui {

namespace {

constexpr int ring = 3; // logical pixels around the cell, for the focus
constexpr int narrow = 400; // name and stars have no room beside each other: five stars were cut to four and a half

/// The score's range alone, thin.
class ThinRange : public QWidget {
public:
    using QWidget::QWidget;
    void setScore(const scoring::Score *score)
    {
        m_hasScore = score != nullptr;
        if (score)
            m_score = *score;
        update();
    }
    QSize sizeHint() const override { return {96, 10}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_hasScore)
            RangeBar::paintBar(painter, QRectF(2, (height() - 5) / 2.0, width() - 4, 5), m_score, palette());
    }

private:
    scoring::Score m_score;
    bool m_hasScore = false;
};

QString stateWords(const PhotoItem &item)
{
    switch (item.state) {
    case PhotoItem::State::Scored: return rangeWords(item.score);
    case PhotoItem::State::Waiting: return CompareCell::tr("Waiting to be scored.");
    case PhotoItem::State::Failed: break;
    }
    return item.error;
}

QString markWords(library::Mark mark)
{
    return mark == library::Mark::Pick ? CompareCell::tr("picked") : mark == library::Mark::Reject ? CompareCell::tr("rejected") : CompareCell::tr("no mark");
}

} // namespace

CompareCell::CompareCell(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ring, ring, ring, ring);
    column->setSpacing(0);
    m_view = new PhotoView;
    m_view->setObjectName(QStringLiteral("comparePhotoView"));
    m_view->setMinimumSize(120, 90);
    m_view->installEventFilter(this); // no focus proxy: that breaks the order of the Tab key from cell to cell
    column->addWidget(m_view, 1);
    column->addWidget(buildFoot());
}

QWidget *CompareCell::buildFoot()
{
    auto *foot = new QWidget;
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight, foot);
    m_foot->setContentsMargins(design::spacing + 4, 6, design::spacing, 6);
    m_foot->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(design::spacing + 4);
    m_foot->addLayout(row, 1);
    m_value = new QLabel;
    m_value->setObjectName(QStringLiteral("compareValueLabel"));
    QFont large = m_value->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setWeight(QFont::DemiBold);
    m_value->setFont(large);
    row->addWidget(m_value);

    auto *middle = new QVBoxLayout;
    middle->setSpacing(2);
    auto *names = new QHBoxLayout;
    names->setSpacing(design::spacing);
    m_name = new ElidedLabel(Qt::ElideMiddle);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setObjectName(QStringLiteral("compareNameLabel"));
    m_name->setMinimumWidth(40);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    names->addWidget(m_name, 1);
    m_form = new QLabel;
    m_form->setObjectName(QStringLiteral("compareFormLabel"));
    m_form->setForegroundRole(QPalette::PlaceholderText);
    names->addWidget(m_form);
    middle->addLayout(names);
    auto *ranges = new QHBoxLayout;
    ranges->setSpacing(design::spacing);
    m_range = new QLabel;
    m_range->setObjectName(QStringLiteral("compareRangeLabel"));
    m_range->setForegroundRole(QPalette::PlaceholderText);
    ranges->addWidget(m_range);
    auto *thin = new ThinRange;
    thin->setObjectName(QStringLiteral("compareRangeBar"));
    thin->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    thin->setMaximumWidth(220);
    ranges->addWidget(thin, 1);
    ranges->addStretch(0);
    middle->addLayout(ranges);
    row->addLayout(middle, 1);

    m_stars = new StarBar;
    m_stars->setObjectName(QStringLiteral("compareStarBar"));
    m_stars->setFocusPolicy(Qt::NoFocus); // keys reach it through the cell
    m_stars->setToolTip(tr("Stars for this photo (keys 0 to 5)"));
    connect(m_stars, &StarBar::starsAsked, this, [this](int stars) {
        setFocus();
        emit starsAsked(stars);
    });
    auto *judged = new QHBoxLayout;
    judged->setSpacing(design::spacing + 4);
    m_foot->addLayout(judged);
    judged->addWidget(m_stars);
    judged->addStretch(1);
    m_pick = addMark(QStringLiteral("comparePickButton"), tr("Pick"), tr("Mark as chosen for the listing (P)"), library::Mark::Pick);
    m_reject = addMark(QStringLiteral("compareRejectButton"), tr("Reject"), tr("Mark as not to be used; the file stays (X)"), library::Mark::Reject);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(2);
    marks->addWidget(m_pick);
    marks->addWidget(m_reject);
    judged->addLayout(marks);
    return foot;
}

void CompareCell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_foot->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QToolButton *CompareCell::addMark(const QString &objectName, const QString &text, const QString &toolTip, library::Mark mark)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->setIcon(icon(mark == library::Mark::Pick ? Icon::Pick : Icon::Reject));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QToolButton::clicked, this, [this, mark](bool on) {
        setFocus();
        emit markAsked(on ? mark : library::Mark::None);
    });
    return button;
}

void CompareCell::showItem(const PhotoItem &item, const QString &shown, const QString &shownToolTip)
{
    const bool scored = item.state == PhotoItem::State::Scored;
    m_value->setText(scored ? QString::number(wholePoints(item.score.value)) : QStringLiteral("\u2013"));
    m_value->setToolTip(stateWords(item));
    m_range->setText(scored                                        ? tr("%1 to %2").arg(wholePoints(item.score.low)).arg(wholePoints(item.score.high))
                         : item.state == PhotoItem::State::Waiting ? tr("waiting")
                                                                   : tr("no score"));
    m_range->setToolTip(stateWords(item));
    static_cast<ThinRange *>(findChild<QWidget *>(QStringLiteral("compareRangeBar")))->setScore(scored ? &item.score : nullptr);
    m_name->setText(item.name);
    m_name->setToolTip(item.name);
    m_form->setText(shown);
    m_form->setToolTip(shownToolTip);
    m_form->setVisible(!shown.isEmpty());
    m_stars->setStars(item.user.stars);
    for (const auto &[button, mark, quiet] : {std::tuple(m_pick, library::Mark::Pick, Icon::Pick), std::tuple(m_reject, library::Mark::Reject, Icon::Reject)}) {
        const bool on = item.user.mark == mark;
        button->setChecked(on);
        button->setIcon(on ? markIcon(mark) : icon(quiet)); // in colour only where it is said
    }
    setAccessibleName(item.name);
    //: a score in words, stars, a mark
    setAccessibleDescription(tr("%1, %2, %3").arg(stateWords(item), tr("%n star(s)", nullptr, item.user.stars), markWords(item.user.mark)));
}

void CompareCell::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: emit focusMoveAsked(-1, 0); break;
    case Qt::Key_Right: emit focusMoveAsked(1, 0); break;
    case Qt::Key_Up: emit focusMoveAsked(0, -1); break;
    case Qt::Key_Down: emit focusMoveAsked(0, 1); break;
    default: QWidget::keyPressEvent(event);
    }
}

void CompareCell::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

bool CompareCell::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        setFocus(Qt::MouseFocusReason);
    return QWidget::eventFilter(watched, event);
}

void CompareCell::focusInEvent(QFocusEvent *)
{
    emit gotFocus();
}

void CompareCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_isCurrent ? QPen(palette().color(QPalette::Highlight), ring) : QPen(Qt::NoPen));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(ring / 2.0, ring / 2.0, -ring / 2.0, -ring / 2.0), design::radius, design::radius);
}

} // namespace pawtrait::ui
