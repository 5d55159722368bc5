#include "viewer/score_panel.h"

#include "parts/range_bar.h"
#include "parts/marks.h"
#include "parts/score_words.h"
#include "parts/star_bar.h"
#include "scoring/calibration.h"
#include "viewer/flag_panel.h"

#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace pawtrait::ui {

namespace {

QLabel *wrappedLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 12, 0, 0);
    return label;
}

} // namespace

ScorePanel::ScorePanel(QWidget *parent) : QScrollArea(parent)
{
    setAccessibleName(tr("Score, stars and flags"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);

    auto *numbers = new QHBoxLayout;
    m_value = new QLabel;
    m_value->setObjectName(QStringLiteral("scoreValueLabel"));
    QFont large = m_value->font();
    large.setPointSizeF(large.pointSizeF() * 3.4);
    large.setWeight(QFont::DemiBold);
    m_value->setFont(large);
    m_range = new QLabel;
    m_range->setObjectName(QStringLiteral("scoreRangeLabel"));
    QFont medium = m_range->font();
    medium.setPointSizeF(medium.pointSizeF() * 1.7);
    m_range->setFont(medium);
    m_range->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_range->setContentsMargins(8, 0, 0, 8);
    numbers->addWidget(m_value);
    numbers->addWidget(m_range, 1);
    column->addLayout(numbers);

    m_bar = new RangeBar;
    m_bar->setObjectName(QStringLiteral("scoreRangeBar"));
    column->addWidget(m_bar);
    m_percentile = wrappedLabel(QStringLiteral("percentileLabel"));
    QFont said = m_percentile->font();
    said.setPointSizeF(said.pointSizeF() * 1.15);
    m_percentile->setFont(said);
    m_beside = wrappedLabel(QStringLiteral("besideLabel"));
    m_coverage = wrappedLabel(QStringLiteral("coverageLabel"));
    m_cardLink = wrappedLabel(QStringLiteral("modelCardLinkLabel"));
    m_cardLink->setText(QStringLiteral("<a href=\"card\">%1</a>").arg(tr("How sure is this?")));
    m_cardLink->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_cardLink->setVisible(false);
    connect(m_cardLink, &QLabel::linkActivated, this, &ScorePanel::cardAsked);
    m_notes = wrappedLabel(QStringLiteral("photoNotesLabel"));
    for (QLabel *label : {m_percentile, m_beside, m_coverage, m_cardLink, m_notes})
        column->addWidget(label);

    m_explanation = new QToolButton;
    m_explanation->setObjectName(QStringLiteral("explanationButton"));
    m_explanation->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_explanation->setFocusPolicy(Qt::StrongFocus);
    m_explanation->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_explanation);

    column->addWidget(buildMarks());

    column->addWidget(heading(tr("Flags")));
    m_flagsWhom = wrappedLabel(QStringLiteral("flagsWhomLabel"));
    column->addWidget(m_flagsWhom);
    m_flags = new FlagPanel;
    m_flags->setObjectName(QStringLiteral("flagPanel"));
    connect(m_flags, &FlagPanel::answered, this, &ScorePanel::answered);
    column->addWidget(m_flags);
    m_flagsTruth = wrappedLabel(QStringLiteral("flagsTruthLabel"));
    m_flagsTruth->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_flagsTruth);
    column->addStretch(1);
    setWidget(body);
    showPhotos(nullptr, {});
    setMinimumWidth(std::max(290, body->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width())); // long words of a language are not cut off
}

QWidget *ScorePanel::buildMarks()
{
    auto *marks = new QWidget;
    auto *column = new QVBoxLayout(marks);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    m_stars = new StarBar;
    m_stars->setObjectName(QStringLiteral("starBar"));
    connect(m_stars, &StarBar::starsAsked, this, &ScorePanel::starsAsked);
    column->addWidget(m_stars);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    const auto add = [&](const QString &objectName, const QString &text, const QString &toolTip, library::Mark mark) {
        auto *button = new QToolButton;
        button->setObjectName(objectName);
        button->setText(text);
        button->setIcon(markIcon(mark));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(toolTip);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, mark](bool on) { emit markAsked(on ? mark : library::Mark::None); });
        row->addWidget(button);
        return button;
    };
    m_pick = add(QStringLiteral("pickButton"), tr("Pick"), tr("Mark as chosen for the listing (P)"), library::Mark::Pick);
    m_reject = add(QStringLiteral("rejectButton"), tr("Reject"), tr("Mark as not to be used; the file stays (X)"), library::Mark::Reject);
    return marks;
}

void ScorePanel::setCard(const scoring::ModelCard &card)
{
    m_coverageShare = card.range.coverage;
    m_flags->setEffects(card.flags);
    m_cardLink->setVisible(true);
    m_flagsTruth->setText(tr("Flags hardly matter: in %1 listings no answer changes the score by more than %2 points.").arg(card.flags.rows).arg(QLocale().toString(std::ceil(scoring::largestFlagEffect(card.flags) * 10) / 10, 'f', 1)));
}

void ScorePanel::showPhotos(const PhotoItem *current, const std::vector<const PhotoItem *> &selected, const QString &beside)
{
    const bool scored = current && current->state == PhotoItem::State::Scored;
    m_value->setText(scored ? QString::number(wholePoints(current->score.value)) : QStringLiteral("\u2013"));
    m_range->setText(scored ? tr("%1 to %2").arg(wholePoints(current->score.low)).arg(wholePoints(current->score.high)) : QString());
    m_value->setAccessibleName(scored ? rangeWords(current->score) : tr("no score"));
    if (scored)
        m_bar->setScore(current->score);
    else
        m_bar->clear();
    m_percentile->setText(scored ? percentileWords(current->score.percentile) : !current ? tr("Select a photo to see its score.") : QString());
    if (current && current->state == PhotoItem::State::Waiting)
        m_percentile->setText(tr("Waiting to be scored."));
    if (current && current->state == PhotoItem::State::Failed)
        m_percentile->setText(current->error);
    m_beside->setText(beside);
    m_beside->setVisible(!beside.isEmpty());
    m_coverage->setText(scored ? coverageWords(current->score, m_coverageShare) : QString());
    m_coverage->setVisible(scored);
    m_notes->setText(current ? current->notes.join(QLatin1Char('\n')) : QString());
    m_notes->setVisible(current && !current->notes.isEmpty());
    std::vector<scoring::Flags> flags;
    int stars = selected.empty() ? 0 : selected.front()->user.stars;
    bool allPicked = !selected.empty(), allRejected = !selected.empty();
    for (const PhotoItem *item : selected) {
        flags.push_back(item->user.flags);
        stars = item->user.stars == stars ? stars : 0;
        allPicked = allPicked && item->user.mark == library::Mark::Pick;
        allRejected = allRejected && item->user.mark == library::Mark::Reject;
    }
    m_stars->setStars(stars);
    m_pick->setChecked(allPicked);
    m_reject->setChecked(allRejected);
    for (QWidget *control : std::initializer_list<QWidget *>{m_stars, m_pick, m_reject})
        control->setEnabled(!selected.empty());
    m_flagsWhom->setText(selected.size() > 1 ? tr("Answers count for all %n selected photos.", nullptr, static_cast<int>(selected.size())) : QString());
    m_flagsWhom->setVisible(selected.size() > 1);
    m_flags->showFlags(flags, scored ? current->score.flagEffects : std::array<double, scoring::flagCount>{});
}

} // namespace pawtrait::ui
