#pragma once

#include <QPlainTextEdit>

namespace pawtrait::ui {

/// JSON with line numbers and, where a line is at fault, that line marked. Window thread.
class RecipeText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit RecipeText(QWidget *parent = nullptr);

    /// As one step that can be undone, but the first filling; nothing when it is there already.
    void replaceText(const QString &text);
    /// 1-based; 0: none.
    void markFault(int line);
    int faultLine() const { return m_faultLine; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Numbers;
    void paintNumbers(QPaintEvent *event);
    void place();

    QWidget *m_numbers;
    int m_faultLine = 0;
};

} // namespace pawtrait::ui
