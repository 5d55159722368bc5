/// The room `settings`: what the user can choose, how it is kept, and how the program looks and speaks.
///
///     Settings settings(Settings::defaultFile());
///     connect(&settings, &Settings::changed, this, [&](Setting which) { if (which == Setting::Theme) applyTheme(*qApp, settings.theme()); });
///     options.limits = settings.decodeLimits();
///
/// settingRows() is the one table: keys, defaults, ranges and words. The dialog is made from it; a new setting is a new row and an accessor.
#pragma once

#include "image/decode.h"
#include "library/grouping.h"
#include "network/device.h"
#include "settings/theme.h"

#include <QObject>
#include <QSettings>
#include <QStringList>

#include <vector>

namespace pawtrait::ui {

enum class Setting {
    ModelFolder,
    Device,
    ExactArithmetic,
    ScoringThreads,
    DecodeMegapixels,
    DecodeSide,
    DecodeMemory,
    DecodeSeconds,
    GroupBy,
    GroupGap,
    WriteSidecars,
    AskBeforeClosing,
    Theme,
    ReduceMotion,
    Language,
    ExportPreset,
    ExportCrop,
    ExportPadding,
    ExportQuality,
    ExportPattern,
    ExportFolder,
    SheetFormat,
    SheetColumns,
    SheetLandscape,
    SheetFolder,
    Prompts,
    ClipWeights,
    WindowGeometry
};

enum class SettingsPage {
    General,
    Model,
    Photos,
    Appearance,
    Remembered, ///< what a dialog of its own asks and finds again the next time; not in the settings dialog
    NotHere     ///< would change nothing on this computer; not in the settings dialog either
};

struct SettingChoice {
    QString value; ///< as it is stored
    QString title; ///< translated
};

struct SettingRow {
    enum class Kind {
        Switch, ///< "yes" or "no"
        Choice, ///< one of `choices`
        Number, ///< whole, from `from` to `to`
        Folder, ///< a model folder's absolute path; empty: the model that came with the program
        Text    ///< one line; whoever uses it looks whether it makes sense
    };
    Setting setting;
    const char *key; ///< in the file
    SettingsPage page;
    Kind kind;
    QString defaultValue; ///< as it is stored
    QString title, help;  ///< translated
    int from = 0, to = 0;
    QString unit;      ///< translated, after the number; may be empty
    QString zeroWords; ///< translated, shown in place of 0; may be empty
    std::vector<SettingChoice> choices;
};

/// Every setting, page by page in the order of the dialog; words translated at the time of the call.
std::vector<SettingRow> settingRows();
/// "2 threads", "Dark": a stored value in the row's words.
QString valueInWords(const SettingRow &row, const QString &value);

/// Values kept in an INI file. What the file holds is untrusted: a value outside its row is logged and the default counts; a file that is
/// far too large is set aside as FILE.damaged. Written back soon after a change and on destruction. Window thread.
class Settings : public QObject {
    Q_OBJECT

public:
    /// `file` may not exist yet; its folder is made with the first change.
    explicit Settings(const QString &file, QObject *parent = nullptr);

    /// pawtrait.ini in the user's configuration folder (QStandardPaths::AppConfigLocation).
    static QString defaultFile();

    QString modelFolder() const; ///< the program's own when none was chosen
    network::DevicePreference device() const;
    bool isExact() const;       ///< float32 where bfloat16 would be quicker
    int scoringThreads() const; ///< 0: one a core
    image::DecodeLimits decodeLimits() const;
    library::GroupingOptions grouping() const;
    void setGroupBy(library::GroupBy by);
    bool writesSidecars() const;
    bool asksBeforeClosing() const;
    ui::Theme theme() const;
    bool reducesMotion() const; ///< where the desktop decides, what it says
    QString language() const;   ///< "system" or a code of languages()

    /// The stored form; always valid for its row.
    QString value(Setting setting) const;
    bool isDefault(Setting setting) const;
    /// False, and nothing changes, when the row does not allow `value`.
    bool setValue(Setting setting, const QString &value);
    void reset(Setting setting);
    /// But what is only remembered.
    void resetAll();

    /// Model folders beside the program's own that the user added, absolute, newest last; at most 20.
    QStringList addedModelFolders() const;
    void addModelFolder(const QString &folder);

signals:
    void changed(pawtrait::ui::Setting setting);

private:
    QString read(const SettingRow &row) const;

    QString m_file;
    std::unique_ptr<QSettings> m_store;
    std::vector<SettingRow> m_rows; ///< words are not used
    std::vector<QString> m_values;  ///< by Setting
};

} // namespace pawtrait::ui
