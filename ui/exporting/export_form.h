#pragma once

#include "exporting/export_choices.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace pawtrait::ui {

/// What an export is to be: photos, preset, crop, padding, quality, names and folder. Says what is wrong in words.
class ExportForm : public QScrollArea {
    Q_OBJECT

public:
    ExportForm(const ExportSets &sets, const ExportChoices &choices, bool hasScorer, QWidget *parent = nullptr);

    /// The user's file may have changed.
    void readPresets();
    ExportChoices choices() const;
    const std::vector<ExportPhoto> &photos() const;
    /// With the choices in it; none: the presets cannot be used.
    std::optional<exporting::Preset> applied() const;
    const std::optional<exporting::NamePattern> &pattern() const { return m_pattern; }
    /// How many of the names are in the folder already; none: not known before the pictures are made.
    std::optional<int> filesThere() const;
    /// Empty: it can begin.
    QString problem() const;
    /// For the example of a name: a photo, and the size its file gets (empty: the preset's).
    void setExample(const ExportPhoto &photo, const QSize &size);

    /// Tests answer here instead of in a dialog, and see which folder is opened.
    void setAskFolder(std::function<QString(const QString &now)> ask) { m_askFolder = std::move(ask); }
    void setOpenFolder(std::function<void(const QString &)> open) { m_openFolder = std::move(open); }

signals:
    void changed();

private:
    QComboBox *addCombo(const QString &objectName, const QString &title, const QString &toolTip);
    void addRow(const QString &title, QWidget *control, QLayout *line = nullptr);
    QLabel *addNote(const QString &objectName);
    void build(const ExportSets &sets, bool hasScorer);
    void choosePreset();
    void refresh();
    void refreshNotes();
    const exporting::Preset *preset() const;

    std::vector<std::vector<ExportPhoto>> m_photos; ///< by row of the combo box
    std::vector<exporting::Preset> m_presets;
    QString m_presetsProblem;
    QString m_wantedPreset;
    std::optional<exporting::NamePattern> m_pattern;
    ExportPhoto m_example;
    QSize m_exampleSize;
    std::function<QString(const QString &)> m_askFolder;
    std::function<void(const QString &)> m_openFolder;

    QComboBox *m_which = nullptr;
    QComboBox *m_preset = nullptr;
    QLabel *m_presetNote = nullptr;
    QComboBox *m_crop = nullptr;
    QComboBox *m_padding = nullptr;
    QSpinBox *m_quality = nullptr;
    QLineEdit *m_names = nullptr;
    QLabel *m_namesNote = nullptr;
    QLineEdit *m_folder = nullptr;
    QLabel *m_folderNote = nullptr;
};

} // namespace pawtrait::ui
