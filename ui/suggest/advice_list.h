#pragma once

#include "crop/fixes.h"

#include <QWidget>

class QVBoxLayout;

namespace pawtrait::ui {

/// What else could be mended, with its measured value, kept apart from any score; a button where one click mends it.
class AdviceList : public QWidget {
    Q_OBJECT

public:
    explicit AdviceList(QWidget *parent = nullptr);

    /// `edit`: what is accepted; a mend that is in it can be taken back.
    void setAdvice(const std::vector<crop::Advice> &advice, const crop::Edit &edit);

signals:
    /// The button of a mend is pointed at or focused, and no longer.
    void mendRegarded(const pawtrait::crop::Edit &mend, bool isRegarded);
    void mendAsked(const pawtrait::crop::Edit &mend);
    void mendBackAsked(const pawtrait::crop::Edit &mend);

private:
    QWidget *row(const crop::Advice &advice, const crop::Edit &edit);

    QVBoxLayout *m_rows = nullptr;
    std::vector<crop::Advice> m_advice;
    crop::Edit m_edit;
    bool m_isFilled = false;
};

/// "Sharpness 23; below 50 a photo looks blurred." What was measured, in words.
QString measuredWords(const crop::Advice &advice);

} // namespace pawtrait::ui
