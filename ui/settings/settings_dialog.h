#pragma once

#include "settings/model_folder_row.h"
#include "settings/settings.h"

#include <QDialog>

#include <map>

class QListWidget;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace pawtrait::ui {

/// All of settingRows(), page by page: each with what it does, its default, and a button that brings the default back. A choice counts at
/// once. Controls are named after the row's key: "photos/max_side" is photosMaxSideSpinBox and photosMaxSideResetButton.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `settings` must outlive the dialog.
    explicit SettingsDialog(Settings &settings, ModelFolderRow::CheckFolder checkFolder = {}, QWidget *parent = nullptr);

    void showPage(SettingsPage page);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Shown {
        SettingRow row;
        QWidget *control = nullptr;
        QToolButton *reset = nullptr;
    };

    void build();
    QWidget *buildPage(SettingsPage page);
    QWidget *buildControl(const SettingRow &row);
    void refresh(Setting setting);

    Settings &m_settings;
    ModelFolderRow::CheckFolder m_checkFolder;
    std::map<Setting, Shown> m_shown;
    QWidget *m_content = nullptr;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_pages = nullptr;
    QPushButton *m_resetAll = nullptr;
};

} // namespace pawtrait::ui
