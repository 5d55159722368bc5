#pragma once

#include <QAbstractButton>

class QLabel;

namespace pawtrait::ui {

/// One suggestion: picture, what it does, what it gains. A button that tells when it is pointed at or has the focus.
class SuggestionCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit SuggestionCard(QWidget *parent = nullptr);

    void setPicture(const QImage &picture); ///< fitted into its place
    /// `title` is the reason, `gain` its worth in words; `detail`: shape and pixels. `strong`: a reliable gain.
    void setWords(const QString &title, const QString &gain, const QString &detail, bool strong);

signals:
    /// Pointed at or focused, and no longer.
    void regarded(bool isRegarded);
    /// An arrow key: the next card (1) or the one before (-1).
    void stepAsked(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QImage m_picture;
    QLabel *m_title = nullptr;
    QLabel *m_gain = nullptr;
    QLabel *m_detail = nullptr;
};

} // namespace pawtrait::ui
