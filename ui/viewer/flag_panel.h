#pragma once

#include "scoring/model_card.h"
#include "scoring/score.h"

#include <QWidget>

#include <array>
#include <vector>

class QButtonGroup;
class QLabel;

namespace pawtrait::ui {

/// The 12 questions as rows: not looked at, yes, no, and what the answer changes.
class FlagPanel : public QWidget {
    Q_OBJECT

public:
    explicit FlagPanel(QWidget *parent = nullptr);

    /// Effects of the answers that could be given, for the tool tips.
    void setEffects(const scoring::FlagEffects &effects);
    /// Flags of the selected photos; where they differ no answer is marked. `effects`: of the shown photo's answers.
    void showFlags(const std::vector<scoring::Flags> &flags, const std::array<double, scoring::flagCount> &effects);

signals:
    void answered(int flag, pawtrait::scoring::FlagAnswer answer);

private:
    struct Row {
        QButtonGroup *answers = nullptr;
        QLabel *title = nullptr;
        QLabel *effect = nullptr;
    };
    std::array<Row, scoring::flagCount> m_rows;
};

} // namespace pawtrait::ui
