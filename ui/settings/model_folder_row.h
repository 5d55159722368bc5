#pragma once

#include "common/result.h"
#include "scoring/model_card.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace pawtrait::ui {

class Settings;

/// The choice of a model: the program's own, folders added before, or another one. A folder is checked off the window thread before it
/// becomes the setting; a refusal is said below the list and nothing changes.
class ModelFolderRow : public QWidget {
    Q_OBJECT

public:
    using CheckFolder = std::function<Result<scoring::ModelCard>(const QString &folder)>;

    /// `settings` must outlive the row. `check` runs on another thread; scoring::checkModelFolder but in tests.
    ModelFolderRow(Settings &settings, CheckFolder check, QWidget *parent = nullptr);

    QComboBox *combo() const { return m_combo; }
    /// In place of the folder dialog, for tests.
    void setAskFolder(std::function<QString()> ask) { m_askFolder = std::move(ask); }
    /// Shows what the settings hold.
    void refresh();

private:
    void take(const QString &folder);
    void onChecked(const QString &folder, const Result<scoring::ModelCard> &card);
    void say(const QString &text);

    Settings &m_settings;
    CheckFolder m_check;
    std::function<QString()> m_askFolder;
    QComboBox *m_combo = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace pawtrait::ui
