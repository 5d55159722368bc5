#pragma once

#include "exporting/export_choices.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace pawtrait::ui {

class ExportForm;
class ExportPreview;
class ExportResults;
class ExportRun;

/// Copies of photos ready to publish: what they are to be with a preview, then how it went. Closing it stops the rest.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `settings` keep the choices and must outlive it. `scorer` null: no crops are looked for. `originals`: files that are never written over.
    ExportDialog(Settings &settings, const ExportSets &sets, QStringList originals, std::shared_ptr<const scoring::PhotoScorer> scorer, QWidget *parent = nullptr);

    ExportForm *form() const { return m_form; }
    void setShowInFolder(std::function<void(const QString &)> show) { m_showInFolder = std::move(show); }

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildSetup(const ExportSets &sets);
    void refresh();
    void showPreviewOf(int index);
    void onPreviewShown(const QString &text);
    void start();
    void exportKept(exporting::Existing existing);
    void run(std::vector<exporting::ExportJob> jobs, std::vector<int> rows, exporting::Existing existing);
    void onFinished();
    void refreshButtons();

    Settings &m_settings;
    QStringList m_originals;
    std::shared_ptr<const scoring::PhotoScorer> m_scorer;
    std::function<void(const QString &)> m_showInFolder;
    int m_previewed = 0; ///< in the form's photos

    // Of the export that runs or ran.
    std::vector<ExportPhoto> m_exported;
    ExportChoices m_choices;
    exporting::Preset m_preset;
    std::optional<exporting::NamePattern> m_pattern;
    std::vector<int> m_rows; ///< of the results, by job
    bool m_cancelled = false;

    QStackedWidget *m_pages = nullptr;
    ExportForm *m_form = nullptr;
    ExportPreview *m_preview = nullptr;
    QLabel *m_previewTitle = nullptr;
    QLabel *m_previewNote = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    ExportResults *m_results = nullptr;
    ExportRun *m_run = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace pawtrait::ui
