#pragma once

#include "train/run_table.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace pawtrait::ui {

/// The runs of a folder: sorted, filtered by words, one or several selected. Window thread.
class RunListView : public QWidget {
    Q_OBJECT

public:
    explicit RunListView(RunTable &runs, QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    /// Takes over filter, order and selection of a list in another language.
    void continueFrom(const RunListView &other);
    /// A sentence below the list; empty: none.
    void say(const QString &text);
    /// Folders, in the order of the list.
    QStringList selectedFolders() const;
    /// Jobs that wait, among the selected.
    std::vector<quint64> selectedJobs() const;
    void select(const QStringList &folders);

signals:
    void selectionChanged();
    void folderAsked();
    void refreshAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshEmpty();
    /// State and RMSE are whole in the view's width: the names give way first, then the states, then the names again.
    void fitColumns();

    RunTable &m_runs;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QLineEdit *m_filter;
    QLabel *m_empty, *m_words;
    QToolButton *m_folder;
    QStringList m_kept; ///< selection to bring back after the list was read again
    bool m_isResetting = false;
    bool m_hasChosenWidths = false; ///< the user moved a column's edge
    bool m_isFitting = false;
};

} // namespace pawtrait::ui
