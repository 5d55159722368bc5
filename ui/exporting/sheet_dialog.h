#pragma once

#include "exporting/sheet_work.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace pawtrait::ui {

class SheetPreview;

/// A contact sheet with scores, as PDF or PNG, with a preview of its pages. Closing the dialog stops the work.
class SheetDialog : public QDialog {
    Q_OBJECT

public:
    /// `coverage`, `modelName`: what the sheet says of the scores. `settings` keep the choices and must outlive it.
    SheetDialog(Settings &settings, const ExportSets &sets, QStringList originals, double coverage, const QString &modelName, QWidget *parent = nullptr);
    ~SheetDialog() override;

    /// Tests answer here instead of in a dialog, and see which folder is opened.
    void setAskFolder(std::function<QString(const QString &now)> ask) { m_askFolder = std::move(ask); }
    void setShowInFolder(std::function<void(const QString &)> show) { m_showInFolder = std::move(show); }

private:
    QWidget *buildForm(const ExportSets &sets);
    QWidget *buildQuestion();
    QLayout *buildPreview();
    void showPage(int page);
    const std::vector<ExportPhoto> &photos() const;
    SheetRequest request() const;
    QString problem() const;
    void refresh();
    void start(bool overwrite, bool number);
    void say(const QString &text);
    void growToFit();

    Settings &m_settings;
    QStringList m_originals;
    double m_coverage;
    QString m_modelName;
    std::vector<std::vector<ExportPhoto>> m_photos; ///< by row of the combo box
    std::function<QString(const QString &)> m_askFolder;
    std::function<void(const QString &)> m_showInFolder;
    StopSource m_stop;
    bool m_running = false;
    int m_page = 0; ///< that is previewed
    int m_pageCount = 0;
    QStringList m_made;

    QComboBox *m_which = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_format = nullptr;
    QSpinBox *m_columns = nullptr;
    QCheckBox *m_landscape = nullptr;
    QLineEdit *m_folder = nullptr;
    QLabel *m_pages = nullptr;
    SheetPreview *m_preview = nullptr;
    QLabel *m_previewTitle = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QWidget *m_question = nullptr;
    QLabel *m_questionText = nullptr;
    QLabel *m_result = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace pawtrait::ui
