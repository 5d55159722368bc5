#include "settings/settings.h"

#include "scoring/photo_scorer.h"
#include "settings/language.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <algorithm>

namespace pawtrait::ui {

namespace {

Q_LOGGING_CATEGORY(settingsLog, "pawtrait.settings")

constexpr qint64 maxFileBytes = 1'000'000;
constexpr qsizetype maxPathLength = 4096;
constexpr int maxAddedFolders = 20;
const QString addedFoldersKey = QStringLiteral("model/added");

bool isWholeNumberWithin(const QString &text, int from, int to)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber); // QString::toInt reads the C locale's form only
    return isNumber && number >= from && number <= to && text == QString::number(number);
}

bool isFolderPath(const QString &text)
{
    return text.size() <= maxPathLength && !text.contains(QChar(0)) && QDir::isAbsolutePath(text) && QDir::cleanPath(text) == text;
}

bool isAllowed(const SettingRow &row, const QString &value)
{
    switch (row.kind) {
    case SettingRow::Kind::Switch: return value == QLatin1String("yes") || value == QLatin1String("no");
    case SettingRow::Kind::Choice: return std::any_of(row.choices.begin(), row.choices.end(), [&](const SettingChoice &choice) { return choice.value == value; });
    case SettingRow::Kind::Number: return isWholeNumberWithin(value, row.from, row.to);
    case SettingRow::Kind::Folder: return value.isEmpty() || isFolderPath(value);
    case SettingRow::Kind::Text: return value.size() <= maxPathLength && std::all_of(value.begin(), value.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    }
    return false;
}

/// What the file says, shortened for the log.
QString inLog(const QVariant &stored)
{
    const QString text = stored.toString();
    return text.isEmpty() && stored.isValid() ? QString::fromLatin1(stored.typeName()) : text.left(80);
}

/// Qt has no question for it: GTK's and KDE's own files are read.
bool desktopReducesMotion()
{
    const QDir configuration(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    const auto says = [&](const QString &file, const QString &key) { return QSettings(configuration.filePath(file), QSettings::IniFormat).value(key).toString(); };
    for (const QString &gtk : {QStringLiteral("gtk-4.0/settings.ini"), QStringLiteral("gtk-3.0/settings.ini")}) {
        const QString animations = says(gtk, QStringLiteral("Settings/gtk-enable-animations")).toLower();
        if (!animations.isEmpty())
            return animations == QLatin1String("0") || animations == QLatin1String("false");
    }
    return says(QStringLiteral("kdeglobals"), QStringLiteral("KDE/AnimationDurationFactor")) == QLatin1String("0");
}

} // namespace

Settings::Settings(const QString &file, QObject *parent) : QObject(parent), m_file(file), m_rows(settingRows())
{
    if (QFileInfo(file).size() > maxFileBytes) {
        const QString aside = file + QStringLiteral(".damaged");
        QFile::remove(aside);
        qCWarning(settingsLog, "The settings file %ls is far too large; it is kept as %ls and the defaults are used.", qUtf16Printable(file), qUtf16Printable(aside));
        QFile::rename(file, aside);
    }
    m_store = std::make_unique<QSettings>(file, QSettings::IniFormat);
    if (m_store->status() != QSettings::NoError)
        qCWarning(settingsLog, "The settings file %ls is damaged or may not be read; what is missing has its default.", qUtf16Printable(file));
    m_values.resize(m_rows.size());
    for (const SettingRow &row : m_rows)
        m_values.at(static_cast<std::size_t>(row.setting)) = read(row);
}

QString Settings::defaultFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(QStringLiteral("pawtrait.ini"));
}

QString Settings::read(const SettingRow &row) const
{
    const QString key = QString::fromLatin1(row.key);
    if (!m_store->contains(key))
        return row.defaultValue;
    const QVariant stored = m_store->value(key); // invalid where a serialised object cannot be read
    // Anything but plain text (a list, a serialised object) was not written by this program.
    if (stored.typeId() == QMetaType::QString && isAllowed(row, stored.toString()))
        return stored.toString();
    qCWarning(settingsLog, "%ls: \"%ls\" is no value for %s; the default is used.", qUtf16Printable(m_file), qUtf16Printable(inLog(stored)), row.key);
    return row.defaultValue;
}

QString Settings::value(Setting setting) const
{
    return m_values.at(static_cast<std::size_t>(setting));
}

bool Settings::isDefault(Setting setting) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const SettingRow &r) { return r.setting == setting; });
    return value(setting) == row->defaultValue;
}

bool Settings::setValue(Setting setting, const QString &value)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const SettingRow &r) { return r.setting == setting; });
    if (!isAllowed(*row, value))
        return false;
    QString &held = m_values.at(static_cast<std::size_t>(setting));
    if (held == value)
        return true;
    held = value;
    // A default is not written: a later version's better default then reaches everyone who never chose.
    if (value == row->defaultValue)
        m_store->remove(QString::fromLatin1(row->key));
    else
        m_store->setValue(QString::fromLatin1(row->key), value);
    emit changed(setting);
    return true;
}

void Settings::reset(Setting setting)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const SettingRow &r) { return r.setting == setting; });
    setValue(setting, row->defaultValue);
}

void Settings::resetAll()
{
    for (const SettingRow &row : m_rows) {
        if (row.page != SettingsPage::Remembered)
            reset(row.setting);
    }
}

QStringList Settings::addedModelFolders() const
{
    QStringList folders;
    for (const QString &folder : m_store->value(addedFoldersKey).toStringList()) {
        if (isFolderPath(folder) && !folders.contains(folder) && folders.size() < maxAddedFolders)
            folders.append(folder);
    }
    return folders;
}

void Settings::addModelFolder(const QString &folder)
{
    const QString clean = QDir::cleanPath(folder);
    QStringList folders = addedModelFolders();
    if (!isFolderPath(clean) || folders.contains(clean))
        return;
    folders.append(clean);
    while (folders.size() > maxAddedFolders)
        folders.removeFirst();
    m_store->setValue(addedFoldersKey, folders);
}

QString Settings::modelFolder() const
{
    const QString chosen = value(Setting::ModelFolder);
    return chosen.isEmpty() ? scoring::defaultModelFolder() : chosen;
}

network::DevicePreference Settings::device() const
{
    const QString chosen = value(Setting::Device);
    if (chosen == QLatin1String("cpu"))
        return network::DevicePreference::Cpu;
    return chosen == QLatin1String("cuda") ? network::DevicePreference::Cuda : network::DevicePreference::Auto;
}

bool Settings::isExact() const
{
    return value(Setting::ExactArithmetic) == QLatin1String("yes");
}

int Settings::scoringThreads() const
{
    return value(Setting::ScoringThreads).toInt();
}

image::DecodeLimits Settings::decodeLimits() const
{
    image::DecodeLimits limits;
    limits.maxPixels = value(Setting::DecodeMegapixels).toLongLong() * 1'000'000;
    limits.maxSide = value(Setting::DecodeSide).toInt();
    limits.maxBytes = value(Setting::DecodeMemory).toLongLong() * 1024 * 1024;
    limits.maxTime = std::chrono::seconds(value(Setting::DecodeSeconds).toInt());
    return limits;
}

void Settings::setGroupBy(library::GroupBy by)
{
    const char *value = by == library::GroupBy::Nothing ? "nothing" : by == library::GroupBy::TimeAndLook ? "time" : "folder";
    setValue(Setting::GroupBy, QString::fromLatin1(value));
}

library::GroupingOptions Settings::grouping() const
{
    library::GroupingOptions options;
    const QString by = value(Setting::GroupBy);
    if (by == QLatin1String("nothing"))
        options.by = library::GroupBy::Nothing;
    else
        options.by = by == QLatin1String("time") ? library::GroupBy::TimeAndLook : library::GroupBy::Folder;
    options.gapSeconds = value(Setting::GroupGap).toInt();
    return options;
}

bool Settings::writesSidecars() const
{
    return value(Setting::WriteSidecars) == QLatin1String("yes");
}

bool Settings::asksBeforeClosing() const
{
    return value(Setting::AskBeforeClosing) == QLatin1String("yes");
}

ui::Theme Settings::theme() const
{
    const QString chosen = value(Setting::Theme);
    if (chosen == QLatin1String("light"))
        return ui::Theme::Light;
    return chosen == QLatin1String("dark") ? ui::Theme::Dark : ui::Theme::System;
}

bool Settings::reducesMotion() const
{
    const QString chosen = value(Setting::ReduceMotion);
    return chosen == QLatin1String("system") ? desktopReducesMotion() : chosen == QLatin1String("yes");
}

QString Settings::language() const
{
    return value(Setting::Language);
}

} // namespace pawtrait::ui
