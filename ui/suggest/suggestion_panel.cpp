#include "suggest/suggestion_panel.h"

#include "image/rgb_image.h"
#include "parts/icons.h"
#include "suggest/advice_list.h"
#include "suggest/suggestion_card.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace pawtrait::ui {

namespace {

constexpr int searchShare = 90; // percent of the progress bar until the cards are checked

QLabel *words(const QString &objectName, bool quiet = false)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 12, 0, 0);
    return label;
}

QToolButton *wideButton(const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString signedPoints(int points)
{
    return points > 0 ? QStringLiteral("+%1").arg(points) : points < 0 ? QStringLiteral("\u2212%1").arg(-points) : QStringLiteral("0");
}

QString gainLine(const crop::Suggestion &suggestion, bool isFinished, const std::optional<scoring::CropEvidence> &evidence)
{
    if (suggestion.kind == crop::Suggestion::Kind::LeaveIt || !suggestion.gain || !evidence)
        return {};
    const crop::Gain &gain = *suggestion.gain;
    if (gain.reliable)
        return capital(crop::gainInWords(gain, *evidence));
    if (!gain.checked && !isFinished)
        return SuggestionPanel::tr("Still being checked");
    if (suggestion.canvas)
        return SuggestionPanel::tr("No gain: the photo in it is the whole one");
    return SuggestionPanel::tr("No reliable gain: about %1 (%2 to %3)").arg(signedPoints(gain.points), signedPoints(gain.low), signedPoints(gain.high));
}

} // namespace

QString editInWords(const crop::Edit &edit)
{
    QStringList parts;
    if (edit.crop)
        parts.append(SuggestionPanel::tr("%1 \u00d7 %2 pixels").arg(edit.crop->width).arg(edit.crop->height));
    if (edit.canvas)
        parts.append(SuggestionPanel::tr("padded"));
    if (edit.angle != 0)
        parts.append(SuggestionPanel::tr("turned by %1\u00b0").arg(QLocale().toString(edit.angle, 'f', 1)));
    if (edit.exposure != 0 || edit.contrast != 0)
        parts.append(SuggestionPanel::tr("light changed"));
    if (edit.whiteBalance != crop::Edit().whiteBalance)
        parts.append(SuggestionPanel::tr("colours changed"));
    return parts.join(QStringLiteral(", "));
}

QImage pictureOf(const crop::Suggestion &suggestion, const QImage &photo, int originalWidth, int originalHeight)
{
    if (photo.isNull())
        return {};
    const auto edited = crop::applyEdit(image::Photo{image::fromQImage(photo), originalWidth, originalHeight, {}}, crop::editOf(suggestion));
    return edited ? image::toQImage(*edited) : QImage();
}

SuggestionPanel::SuggestionPanel(QWidget *parent) : QScrollArea(parent)
{
    setAccessibleName(tr("Suggested crops and fixes"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    buildTop(*column);
    buildState(*column);
    m_cardRows = new QVBoxLayout;
    m_cardRows->setSpacing(6);
    column->addLayout(m_cardRows);
    buildBottom(*column);
    column->addStretch(1);
    setWidget(body);
    showState(State::NoPhoto);
    refit();
}

void SuggestionPanel::refit()
{
    int width = widget()->minimumSizeHint().width();
    const QMargins margins = widget()->layout()->contentsMargins();
    for (const QToolButton *button : {m_reset, m_crop, m_draw, m_all}) // hidden ones too: they come
        width = std::max(width, button->sizeHint().width() + margins.left() + margins.right());
    setMinimumWidth(std::max(290, width + verticalScrollBar()->sizeHint().width()));
}

void SuggestionPanel::buildTop(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    m_ratio = new QComboBox;
    m_ratio->setObjectName(QStringLiteral("suggestionRatioComboBox"));
    m_ratio->setAccessibleName(tr("Shape of the crop"));
    m_ratio->setToolTip(tr("The shape that is needed. With \"Any shape\" only crops with a reliable gain are shown"));
    m_ratio->addItem(tr("Any shape"), QString());
    for (const crop::Ratio &ratio : crop::ratios()) {
        if (ratio.kind != crop::Ratio::Kind::Free)
            m_ratio->addItem(ratio.kind == crop::Ratio::Kind::Original ? tr("The photo's own shape")
                                 : ratio.name == QLatin1String("1:1")  ? tr("1:1, square")
                                                                       : ratio.name,
                             ratio.name);
    }
    m_turn = new QToolButton;
    m_turn->setObjectName(QStringLiteral("turnRatioButton"));
    m_turn->setIcon(icon(Icon::Redo));
    m_turn->setAccessibleName(tr("Turn the shape between upright and wide"));
    m_turn->setToolTip(tr("Upright or wide (X while cropping)"));
    m_turn->setFocusPolicy(Qt::StrongFocus);
    connect(m_ratio, &QComboBox::currentIndexChanged, this, [this] {
        m_isTurned = false;
        const QString name = m_ratio->currentData().toString();
        m_turn->setEnabled(name.contains(QLatin1Char(':')) && name != QLatin1String("1:1"));
        emit ratioChanged();
    });
    connect(m_turn, &QToolButton::clicked, this, &SuggestionPanel::turnRatio);
    m_turn->setEnabled(false);
    row->addWidget(m_ratio, 1);
    row->addWidget(m_turn);
    column.addLayout(row);
}

void SuggestionPanel::buildState(QVBoxLayout &column)
{
    m_state = words(QStringLiteral("suggestionStateLabel"));
    column.addWidget(m_state);
    auto *row = new QHBoxLayout;
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("suggestionProgressBar"));
    m_progress->setAccessibleName(tr("Crops looked at"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    m_cancel = new QToolButton;
    m_cancel->setObjectName(QStringLiteral("cancelSuggestionsButton"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop looking for crops of this photo"));
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    connect(m_cancel, &QToolButton::clicked, this, &SuggestionPanel::cancelAsked);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    column.addLayout(row);
    m_again = new QPushButton(tr("Look again"));
    m_again->setObjectName(QStringLiteral("suggestAgainButton"));
    m_again->setToolTip(tr("Look for crops of this photo again"));
    connect(m_again, &QPushButton::clicked, this, &SuggestionPanel::againAsked);
    column.addWidget(m_again, 0, Qt::AlignLeft);
}

void SuggestionPanel::buildBottom(QVBoxLayout &column)
{
    m_accepted = words(QStringLiteral("acceptedEditLabel"));
    m_crop = wideButton(QStringLiteral("cropButton"));
    m_draw = wideButton(QStringLiteral("drawAnimalButton"));
    m_reset = wideButton(QStringLiteral("resetEditButton"));
    m_all = wideButton(QStringLiteral("suggestForAllButton"));
    column.addWidget(m_accepted);
    for (QToolButton *button : {m_reset, m_crop, m_draw, m_all})
        column.addWidget(button);
    m_honest = new QWidget;
    auto *honest = new QVBoxLayout(m_honest);
    honest->setContentsMargins(0, 4, 0, 0);
    QLabel *framing = words(QStringLiteral("framingTruthLabel"), true);
    framing->setText(crop::framingInWords());
    QLabel *link = words(QStringLiteral("suggestionCardLinkLabel"));
    link->setText(QStringLiteral("<a href=\"card\">%1</a>").arg(tr("How sure is this?")));
    link->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    connect(link, &QLabel::linkActivated, this, &SuggestionPanel::modelCardAsked);
    honest->addWidget(framing);
    honest->addWidget(link);
    column.addWidget(m_honest);
    m_adviceBox = new QWidget;
    auto *box = new QVBoxLayout(m_adviceBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(heading(tr("Other things to mend")));
    m_advice = new AdviceList;
    m_advice->setObjectName(QStringLiteral("adviceList"));
    connect(m_advice, &AdviceList::mendRegarded, this, &SuggestionPanel::mendRegarded);
    connect(m_advice, &AdviceList::mendAsked, this, &SuggestionPanel::mendAsked);
    connect(m_advice, &AdviceList::mendBackAsked, this, &SuggestionPanel::mendBackAsked);
    box->addWidget(m_advice);
    QLabel *craft = words(QStringLiteral("adviceTruthLabel"), true);
    craft->setText(tr("This is photographers' craft. It has nothing to do with the score, and no points are promised for it."));
    box->addWidget(craft);
    column.addWidget(m_adviceBox);
}

QString SuggestionPanel::ratio() const
{
    const QString name = m_ratio->currentData().toString();
    return m_isTurned ? name.section(QLatin1Char(':'), 1) + QLatin1Char(':') + name.section(QLatin1Char(':'), 0, 0) : name;
}

void SuggestionPanel::turnRatio()
{
    if (!m_turn->isEnabled())
        return;
    m_isTurned = !m_isTurned;
    const int row = m_ratio->currentIndex();
    m_ratio->setItemText(row, ratio());
    emit ratioChanged();
}

void SuggestionPanel::showState(State state, const QString &text)
{
    const bool running = state == State::Running;
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_again->setVisible(state == State::Failed || state == State::Stopped);
    switch (state) {
    case State::NoPhoto: m_state->setText(tr("Select a photo to see crops of it.")); break;
    case State::ModelLoading: m_state->setText(tr("The model is still being opened. Crops come as soon as it is there.")); break;
    case State::Waiting: m_state->setText(tr("Crops come as soon as this photo is scored.")); break;
    case State::Stopped: m_state->setText(tr("Looking for crops of this photo was stopped.")); break;
    case State::NoModel:
    case State::Failed: m_state->setText(text); break;
    case State::Running:
        m_state->setText(tr("Looking for the animal..."));
        m_progress->setValue(0);
        break;
    }
    m_state->show();
    for (SuggestionCard *each : m_cards)
        each->hide();
    m_answer = {};
    m_honest->hide();
    m_adviceBox->hide();
}

SuggestionCard *SuggestionPanel::card(int index)
{
    while (static_cast<int>(m_cards.size()) <= index) {
        const int number = static_cast<int>(m_cards.size());
        auto *made = new SuggestionCard;
        made->setObjectName(QStringLiteral("suggestion%1Card").arg(number));
        connect(made, &SuggestionCard::regarded, this, [this, number](bool on) { emit cardRegarded(number, on); });
        connect(made, &SuggestionCard::clicked, this, [this, number] { emit cardAsked(number); });
        connect(made, &SuggestionCard::stepAsked, this, [this, number](int by) {
            const int next = number + by;
            if (next >= 0 && next < static_cast<int>(m_answer.found.cards.size())) {
                m_cards[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
                ensureWidgetVisible(m_cards[static_cast<std::size_t>(next)]);
            }
        });
        m_cardRows->addWidget(made);
        m_cards.push_back(made);
    }
    return m_cards[static_cast<std::size_t>(index)];
}

void SuggestionPanel::fillCard(int index, const crop::Suggestion &suggestion, const QImage &photo, const std::optional<scoring::CropEvidence> &evidence)
{
    const QString shape = suggestion.ratio == QLatin1String("free") ? tr("any shape") : suggestion.ratio == QLatin1String("original") ? tr("whole photo") : suggestion.ratio;
    const bool isWhole = suggestion.kind == crop::Suggestion::Kind::LeaveIt;
    const QString detail = tr("%1, %2 \u00d7 %3 pixels")
                               .arg(isWhole                 ? tr("whole photo")
                                        : suggestion.canvas ? tr("%1, padded").arg(shape)
                                                            : shape)
                               .arg(suggestion.rect.width)
                               .arg(suggestion.rect.height);
    SuggestionCard *made = card(index);
    made->setPicture(pictureOf(suggestion, photo, m_answer.found.width, m_answer.found.height));
    made->setWords(capital(suggestion.reasons.join(QStringLiteral(", "))), gainLine(suggestion, m_answer.isFinished, evidence), detail,
                   suggestion.gain && suggestion.gain->reliable);
    made->show();
}

void SuggestionPanel::showAnswer(const SuggestionAnswer &answer, const QImage &photo, const crop::Edit &accepted, const std::optional<scoring::CropEvidence> &evidence)
{
    m_answer = answer;
    const crop::Suggestions &found = answer.found;
    const bool running = !answer.isFinished;
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_again->hide();
    if (running) {
        const int most = std::max(1, std::min(found.windows, crop::SearchPlan().windows));
        m_progress->setValue(std::min(searchShare, searchShare * found.looked / most));
        m_state->setText(found.windows > 0 ? tr("Looking at crops: %1 of %2").arg(std::min(found.looked, most)).arg(most) : tr("Looking for crops..."));
    } else {
        const bool reliable = found.outcome == crop::Suggestions::Outcome::Better;
        m_state->setText(reliable ? tr("Crops that could do better. Point at one to see its frame.") : found.note);
    }
    m_state->show();
    for (int i = 0; i < static_cast<int>(found.cards.size()); ++i)
        fillCard(i, found.cards[static_cast<std::size_t>(i)], photo, evidence);
    for (std::size_t i = found.cards.size(); i < m_cards.size(); ++i)
        m_cards[i]->hide();
    m_honest->show();
    m_adviceBox->setVisible(!running);
    showAccepted(accepted);
}

void SuggestionPanel::showAccepted(const crop::Edit &accepted)
{
    const QString edit = editInWords(accepted);
    m_accepted->setText(tr("Accepted: %1.").arg(edit));
    m_accepted->setVisible(!edit.isEmpty());
    m_reset->setVisible(!edit.isEmpty());
    m_advice->setAdvice(m_answer.advice, accepted);
}

void SuggestionPanel::focusCards()
{
    if (!m_answer.found.cards.empty())
        m_cards[m_answer.found.cards.size() > 1 ? 1 : 0]->setFocus(Qt::TabFocusReason);
}

} // namespace pawtrait::ui
