#pragma once

#include "scoring/score.h"

#include <QWidget>

namespace pawtrait::ui {

/// A score on the scale 1..100: a soft band from low to high, a mark at the value. Says itself to screen readers.
class RangeBar : public QWidget {
    Q_OBJECT

public:
    explicit RangeBar(QWidget *parent = nullptr);

    void setScore(const scoring::Score &score);
    void clear();
    QSize sizeHint() const override;

    /// The same drawing for list cells: thin, without ticks.
    static void paintBar(QPainter &painter, const QRectF &area, const scoring::Score &score, const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    scoring::Score m_score;
    bool m_hasScore = false;
};

} // namespace pawtrait::ui
