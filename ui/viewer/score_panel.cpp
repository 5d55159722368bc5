#include "viewer/score_panel.h"

#include "parts/range_bar.h"
#include "parts/score_words.h"
#include "scoring/calibration.h"
#include "viewer/flag_panel.h"

#include <QLabel>
#include <QLocale>
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
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    m_coverage = wrappedLabel(QStringLiteral("coverageLabel"));
    m_cardLink = wrappedLabel(QStringLiteral("modelCardLinkLabel"));
    m_cardLink->setText(QStringLiteral("<a href=\"card\">%1</a>").arg(tr("How sure is this?")));
    m_cardLink->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_cardLink->setVisible(false);
    connect(m_cardLink, &QLabel::linkActivated, this, &ScorePanel::cardAsked);
    m_notes = wrappedLabel(QStringLiteral("photoNotesLabel"));
    for (QLabel *label : {m_percentile, m_coverage, m_cardLink, m_notes})
        column->addWidget(label);

    m_explanation = new QToolButton;
    m_explanation->setObjectName(QStringLiteral("explanationButton"));
    m_explanation->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_explanation->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_explanation);

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
}

void ScorePanel::setCard(const scoring::ModelCard &card)
{
    m_coverageShare = card.range.coverage;
    m_flags->setEffects(card.flags);
    m_cardLink->setVisible(true);
    m_flagsTruth->setText(tr("Flags hardly matter: in %1 listings no answer changes the score by more than %2 points.").arg(card.flags.rows).arg(QLocale().toString(std::ceil(scoring::largestFlagEffect(card.flags) * 10) / 10, 'f', 1)));
}

void ScorePanel::showPhotos(const PhotoItem *current, const std::vector<const PhotoItem *> &selected)
{
    const bool scored = current && current->state == PhotoItem::State::Scored;
    m_value->setText(scored ? QString::number(std::lround(current->score.value)) : QStringLiteral("\u2013"));
    m_range->setText(scored ? tr("%1 to %2").arg(std::lround(current->score.low)).arg(std::lround(current->score.high)) : QString());
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
    m_coverage->setText(scored ? coverageWords(current->score, m_coverageShare) : QString());
    m_coverage->setVisible(scored);
    m_notes->setText(current ? current->notes.join(QLatin1Char('\n')) : QString());
    m_notes->setVisible(current && !current->notes.isEmpty());
    m_explanation->setEnabled(scored);
    std::vector<scoring::Flags> flags;
    for (const PhotoItem *item : selected)
        flags.push_back(item->flags);
    m_flagsWhom->setText(selected.size() > 1 ? tr("Answers count for all %n selected photos.", nullptr, static_cast<int>(selected.size())) : QString());
    m_flagsWhom->setVisible(selected.size() > 1);
    m_flags->showFlags(flags, scored ? current->score.flagEffects : std::array<double, scoring::flagCount>{});
}

} // namespace pawtrait::ui
