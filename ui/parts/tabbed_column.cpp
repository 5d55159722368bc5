#include "parts/tabbed_column.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace pawtrait::ui {

TabbedColumn::TabbedColumn(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = new QTabBar;
    m_tabs->setObjectName(QStringLiteral("sideTabBar"));
    m_tabs->setAccessibleName(tr("What is shown beside the photo"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(true);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    m_pages = new QStackedWidget;
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    style();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        emit currentChanged(page);
    });
}

int TabbedColumn::addPage(const QString &text, const QString &toolTip, QWidget *page)
{
    m_pages->addWidget(page);
    const int index = m_tabs->addTab(text);
    m_tabs->setTabToolTip(index, toolTip);
    refit();
    return index;
}

void TabbedColumn::refit()
{
    int width = m_tabs->sizeHint().width();
    for (int page = 0; page < m_pages->count(); ++page)
        width = std::max(width, m_pages->widget(page)->minimumWidth());
    setMinimumWidth(width);
}

int TabbedColumn::current() const
{
    return m_tabs->currentIndex();
}

void TabbedColumn::setCurrent(int page)
{
    m_tabs->setCurrentIndex(page);
}

void TabbedColumn::style()
{
    m_styles = true;
    const QColor text = palette().color(QPalette::WindowText);
    const QString soft = QStringLiteral("rgba(%1, %2, %3, ").arg(text.red()).arg(text.green()).arg(text.blue());
    m_tabs->setStyleSheet(QStringLiteral("QTabBar::tab { padding: 10px 8px 8px 8px; border: none; border-bottom: 2px solid %140); color: palette(placeholder-text); }"
                                         "QTabBar::tab:selected { border-bottom-color: %2; color: palette(window-text); }"
                                         "QTabBar::tab:hover { background: %118); }"
                                         "QTabBar:focus { outline: none; } QTabBar::tab:selected:focus { background: %128); }")
                              .replace(QStringLiteral("%1"), soft)
                              .replace(QStringLiteral("%2"), palette().color(QPalette::Highlight).name()));
    m_styles = false;
}

void TabbedColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_styles)
        style();
}

} // namespace pawtrait::ui
