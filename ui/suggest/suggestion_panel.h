#pragma once

#include "suggest/suggestion_service.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace pawtrait::ui {

class AdviceList;
class SuggestionCard;

/// Suggested crops as cards, "leave it" first, what is honest to say of them, and below them other advice. Window thread.
class SuggestionPanel : public QScrollArea {
    Q_OBJECT

public:
    enum class State { NoPhoto, ModelLoading, Waiting, NoModel, Running, Stopped, Failed };

    explicit SuggestionPanel(QWidget *parent = nullptr);

    /// `text`: the reason, for NoModel and Failed. What was answered before goes.
    void showState(State state, const QString &text = {});
    /// A part of an answer while the search runs, or all of it. `photo`: the whole photo, small; `accepted`: its edit.
    void showAnswer(const SuggestionAnswer &answer, const QImage &photo, const crop::Edit &accepted, const std::optional<scoring::CropEvidence> &evidence);
    /// Only the edit has changed.
    void showAccepted(const crop::Edit &accepted);
    /// Name of the wanted shape, turned if so chosen; empty: any.
    QString ratio() const;
    void turnRatio();
    /// The first card but "leave it" gets the focus; that one when it is alone.
    void focusCards();

    /// Its buttons have their words: it becomes wide enough for them.
    void refit();
    QToolButton *cropButton() const { return m_crop; }
    QToolButton *drawButton() const { return m_draw; }
    QToolButton *resetButton() const { return m_reset; }
    QToolButton *allButton() const { return m_all; }

signals:
    void cardRegarded(int card, bool isRegarded);
    void cardAsked(int card);
    void ratioChanged();
    void cancelAsked();
    void againAsked();
    void modelCardAsked();
    void mendRegarded(const pawtrait::crop::Edit &mend, bool isRegarded);
    void mendAsked(const pawtrait::crop::Edit &mend);
    void mendBackAsked(const pawtrait::crop::Edit &mend);

private:
    void buildTop(QVBoxLayout &column);
    void buildState(QVBoxLayout &column);
    void buildBottom(QVBoxLayout &column);
    void fillCard(int index, const crop::Suggestion &suggestion, const QImage &photo, const std::optional<scoring::CropEvidence> &evidence);
    SuggestionCard *card(int index);

    SuggestionAnswer m_answer;
    QComboBox *m_ratio = nullptr;
    QToolButton *m_turn = nullptr;
    bool m_isTurned = false;
    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
    QPushButton *m_again = nullptr;
    QVBoxLayout *m_cardRows = nullptr;
    std::vector<SuggestionCard *> m_cards;
    QLabel *m_accepted = nullptr;
    QToolButton *m_crop = nullptr, *m_draw = nullptr, *m_reset = nullptr, *m_all = nullptr;
    QWidget *m_honest = nullptr;
    QWidget *m_adviceBox = nullptr;
    AdviceList *m_advice = nullptr;
};

/// "1200 x 900 pixels, turned by 2.0 degrees, light changed": an edit in words; empty for none.
QString editInWords(const crop::Edit &edit);
/// A card's picture: the frame, or the whole canvas, of a small picture of the photo.
QImage pictureOf(const crop::Suggestion &suggestion, const QImage &photo, int originalWidth, int originalHeight);

} // namespace pawtrait::ui
