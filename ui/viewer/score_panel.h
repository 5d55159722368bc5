#pragma once

#include "photos/photo_item.h"
#include "scoring/model_card.h"

#include <QScrollArea>

class QLabel;
class QToolButton;

namespace pawtrait::ui {

class FlagPanel;
class RangeBar;
class StarBar;

/// What is said of the selected photos: score with range and percentile in words, flags, where the score comes from.
class ScorePanel : public QScrollArea {
    Q_OBJECT

public:
    explicit ScorePanel(QWidget *parent = nullptr);

    void setCard(const scoring::ModelCard &card);
    /// `current` is the photo that is shown large; null: nothing is selected. `beside`: how it stands to the others of its
    /// animal, may be empty.
    void showPhotos(const PhotoItem *current, const std::vector<const PhotoItem *> &selected, const QString &beside = {});
    QToolButton *explanationButton() const { return m_explanation; }

signals:
    void answered(int flag, pawtrait::scoring::FlagAnswer answer);
    void starsAsked(int stars);
    void markAsked(pawtrait::library::Mark mark);
    void cardAsked();

private:
    QWidget *buildMarks();

    QLabel *m_value = nullptr;
    QLabel *m_range = nullptr;
    RangeBar *m_bar = nullptr;
    QLabel *m_percentile = nullptr;
    QLabel *m_beside = nullptr;
    StarBar *m_stars = nullptr;
    QToolButton *m_pick = nullptr;
    QToolButton *m_reject = nullptr;
    QLabel *m_coverage = nullptr;
    QLabel *m_cardLink = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_flagsWhom = nullptr;
    QLabel *m_flagsTruth = nullptr;
    FlagPanel *m_flags = nullptr;
    QToolButton *m_explanation = nullptr;
    double m_coverageShare = 2.0 / 3.0;
};

} // namespace pawtrait::ui
