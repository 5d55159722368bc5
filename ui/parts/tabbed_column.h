#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace pawtrait::ui {

/// Pages of a side column with their names above; the names are reached with Tab and changed with the arrow keys.
class TabbedColumn : public QWidget {
    Q_OBJECT

public:
    explicit TabbedColumn(QWidget *parent = nullptr);

    int addPage(const QString &text, const QString &toolTip, QWidget *page);
    /// A page has another minimum width.
    void refit();
    int current() const;
    void setCurrent(int page);

signals:
    void currentChanged(int page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void style();

    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    bool m_styles = false;
};

} // namespace pawtrait::ui
