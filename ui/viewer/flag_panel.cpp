#include "viewer/flag_panel.h"

#include "parts/score_words.h"
#include "scoring/calibration.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace pawtrait::ui {

using scoring::FlagAnswer;

FlagPanel::FlagPanel(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    const auto descriptions = scoring::flagDescriptions();
    const std::array<QString, 3> words{tr("\u2013"), tr("Yes"), tr("No")};
    const std::array<QString, 3> spoken{tr("not looked at"), tr("yes"), tr("no")};
    const std::array<FlagAnswer, 3> answers{FlagAnswer::NotLookedAt, FlagAnswer::Yes, FlagAnswer::No};
    for (int flag = 0; flag < scoring::flagCount; ++flag) {
        const auto &description = descriptions[static_cast<std::size_t>(flag)];
        Row &row = m_rows[static_cast<std::size_t>(flag)];
        const QString name = QString(description.name).remove(QLatin1Char(' '));
        row.title = new QLabel(description.title);
        row.title->setToolTip(description.help);
        row.title->setWordWrap(true);
        grid->addWidget(row.title, flag, 0);
        auto *buttons = new QWidget;
        auto *line = new QHBoxLayout(buttons);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(0);
        row.answers = new QButtonGroup(this);
        for (std::size_t a = 0; a < answers.size(); ++a) {
            auto *button = new QToolButton;
            button->setObjectName(QStringLiteral("flag%1%2Button").arg(name, QStringList{QStringLiteral("Unseen"), QStringLiteral("Yes"), QStringLiteral("No")}[static_cast<qsizetype>(a)]));
            button->setText(words[a]);
            button->setCheckable(true);
            button->setAutoRaise(true);
            button->setFocusPolicy(Qt::StrongFocus);
            button->setMinimumWidth(std::max(button->sizeHint().width(), button->fontMetrics().horizontalAdvance(QStringLiteral("00000"))));
            button->setAccessibleName(tr("%1: %2").arg(description.title, spoken[a]));
            button->setToolTip(description.help);
            row.answers->addButton(button, static_cast<int>(answers[a]));
            line->addWidget(button);
        }
        connect(row.answers, &QButtonGroup::idClicked, this, [this, flag](int id) { emit answered(flag, static_cast<FlagAnswer>(id)); });
        grid->addWidget(buttons, flag, 1);
        row.effect = new QLabel;
        row.effect->setObjectName(QStringLiteral("flag%1EffectLabel").arg(name));
        row.effect->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.effect->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("+00.0")));
        grid->addWidget(row.effect, flag, 2);
    }
    showFlags({}, {});
}

void FlagPanel::setEffects(const scoring::FlagEffects &effects)
{
    const auto descriptions = scoring::flagDescriptions();
    for (std::size_t flag = 0; flag < scoring::flagCount; ++flag) {
        const QString yes = pointsWords(scoring::flagEffect(effects, static_cast<int>(flag), FlagAnswer::Yes));
        const QString no = pointsWords(scoring::flagEffect(effects, static_cast<int>(flag), FlagAnswer::No));
        const QString tip = tr("%1\nMeasured on %2 listings: yes %3 points, no %4 points.").arg(descriptions[flag].help).arg(effects.rows).arg(yes, no);
        m_rows[flag].title->setToolTip(tip);
        for (QAbstractButton *button : m_rows[flag].answers->buttons())
            button->setToolTip(tip);
    }
}

void FlagPanel::showFlags(const std::vector<scoring::Flags> &flags, const std::array<double, scoring::flagCount> &effects)
{
    setEnabled(!flags.empty());
    const bool anyBlurred = std::any_of(flags.begin(), flags.end(), [](const scoring::Flags &f) { return f[scoring::Blur] == FlagAnswer::Yes; });
    for (std::size_t flag = 0; flag < scoring::flagCount; ++flag) {
        Row &row = m_rows[flag];
        const bool same = !flags.empty() && std::all_of(flags.begin(), flags.end(), [&](const scoring::Flags &f) { return f[flag] == flags.front()[flag]; });
        row.answers->setExclusive(false);
        for (QAbstractButton *button : row.answers->buttons())
            button->setChecked(same && row.answers->id(button) == static_cast<int>(flags.front()[flag]));
        row.answers->setExclusive(same);
        const bool answered = same && flags.front()[flag] != FlagAnswer::NotLookedAt;
        row.effect->setText(answered ? pointsWords(effects[flag]) : QString());
    }
    QAbstractButton *eyesYes = m_rows[scoring::Eyes].answers->button(static_cast<int>(FlagAnswer::Yes));
    eyesYes->setEnabled(!anyBlurred);
    m_rows[scoring::Eyes].title->setText(anyBlurred ? tr("Eyes (not with Blur)") : scoring::flagDescriptions()[scoring::Eyes].title);
}

} // namespace pawtrait::ui
