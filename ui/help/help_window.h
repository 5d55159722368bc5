#pragma once

#include "help/help_pages.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace pawtrait::ui {

/// The help pages beside their list; Ctrl+F searches the page, Alt+Left goes back. Needs no network: links lead to other pages only.
///
///     auto *help = new HelpWindow(this);
///     help->setActions([this] { return actions(); });
///     help->setModelCard([this] { return modelCardHtml(m_service.scorer()->card()); });
///     help->showPage("keys");
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    /// A window of its own; closing hides it.
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Asked when the page "keys" is shown.
    void setActions(std::function<QList<QAction *>()> actions) { m_actions = std::move(actions); }
    /// HTML of the open model's card, asked when the page "model-card" is shown; empty: there is no model.
    void setModelCard(std::function<QString()> html) { m_modelCard = std::move(html); }

    /// By name, also "model-card"; raises the window. An unknown name is the first page.
    void showPage(const QString &name);
    QString page() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void openLink(const QUrl &link);
    void startFinding();
    void endFinding();
    /// Marks all places and goes to the next (or previous) from the cursor; from where the search began while it is typed.
    void find(bool backwards, bool fromStart);

    std::vector<HelpPage> m_pages;
    std::function<QList<QAction *>()> m_actions;
    std::function<QString()> m_modelCard;
    QListWidget *m_list = nullptr;
    QTextBrowser *m_text = nullptr;
    QWidget *m_findBar = nullptr;
    QLineEdit *m_find = nullptr;
    QLabel *m_found = nullptr;
    QStringList m_history; ///< names; the last is shown
};

} // namespace pawtrait::ui
