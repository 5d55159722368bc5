#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pawtrait::ui {

/// Above the photos: how far the search over many photos is, what it found, and the review of it.
class BatchBar : public QWidget {
    Q_OBJECT

public:
    explicit BatchBar(QWidget *parent = nullptr);

    void showProgress(int done, int total, int found);
    void showSummary(const QString &text, bool canReview);
    void showReview(const QString &text);

signals:
    void cancelAsked();
    void reviewAsked();
    void acceptAsked();
    void skipAsked();
    void endAsked();

private:
    QPushButton *addButton(const QString &objectName, const QString &text, const QString &toolTip);

    QLabel *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr, *m_review = nullptr, *m_accept = nullptr, *m_skip = nullptr, *m_end = nullptr;
};

} // namespace pawtrait::ui
