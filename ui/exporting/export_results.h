#pragma once

#include "exporting/export_photos.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace pawtrait::ui {

/// How an export goes and how it went: progress, each photo with its outcome, and the question about files that are there already.
class ExportResults : public QWidget {
    Q_OBJECT

public:
    explicit ExportResults(QWidget *parent = nullptr);

    /// Empties the list; `names` of the photos, in the order of the jobs.
    void begin(const QStringList &names, const QString &folder);
    /// Those rows are worked on again.
    void beginAgain(const std::vector<int> &rows);
    void take(int row, const Result<exporting::Exported> &result);
    /// No more results come.
    void end(bool cancelled);

    /// Rows whose file was there already and stayed, and its path.
    std::vector<std::pair<int, QString>> kept() const;
    int written() const;

signals:
    void cancelAsked();
    void existingAnswered(pawtrait::exporting::Existing existing); ///< Number or Replace
    void showInFolderAsked(const QString &path);                   ///< of a written file, or the folder

private:
    enum class Outcome { Waiting, Written, Kept, Failed, Cancelled };
    struct Row {
        Outcome outcome = Outcome::Waiting;
        QString path;
    };
    QWidget *buildQuestion();
    void set(int row, Outcome outcome, const QString &words);
    int count(Outcome outcome) const;
    void refresh();

    std::vector<Row> m_rows;
    QString m_folder;
    bool m_running = false;
    QLabel *m_title = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QWidget *m_question = nullptr;
    QLabel *m_questionText = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_detail = nullptr; ///< of the row that is chosen, whole
    QPushButton *m_showInFolder = nullptr;
};

} // namespace pawtrait::ui
