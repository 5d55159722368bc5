#include "network/network.h"
#include "settings/language.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace pawtrait::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::settings", text);
}

SettingRow folderRow(Setting setting, const char *key, SettingsPage page, const QString &title, const QString &help)
{
    return {setting, key, page, SettingRow::Kind::Folder, {}, title, help, 0, 0, {}, {}, {}};
}

SettingRow switchRow(Setting setting, const char *key, SettingsPage page, bool on, const QString &title, const QString &help)
{
    return {setting, key, page, SettingRow::Kind::Switch, on ? QStringLiteral("yes") : QStringLiteral("no"), title, help, 0, 0, {}, {}, {}};
}

SettingRow numberRow(Setting setting, const char *key, SettingsPage page, int from, int byDefault, int to, const QString &unit, const QString &title, const QString &help,
                     const QString &zeroWords = {})
{
    return {setting, key, page, SettingRow::Kind::Number, QString::number(byDefault), title, help, from, to, unit, zeroWords, {}};
}

/// The first choice is the default.
SettingRow choiceRow(Setting setting, const char *key, SettingsPage page, std::vector<SettingChoice> choices, const QString &title, const QString &help)
{
    const QString first = choices.front().value;
    return {setting, key, page, SettingRow::Kind::Choice, first, title, help, 0, 0, {}, {}, std::move(choices)};
}

SettingRow textRow(Setting setting, const char *key, const QString &byDefault)
{
    return {setting, key, SettingsPage::Remembered, SettingRow::Kind::Text, byDefault, {}, {}, 0, 0, {}, {}, {}};
}

/// Words that are stored and never shown.
SettingRow rememberedChoice(Setting setting, const char *key, std::initializer_list<const char *> values)
{
    std::vector<SettingChoice> choices;
    for (const char *value : values)
        choices.push_back({QString::fromLatin1(value), {}});
    return choiceRow(setting, key, SettingsPage::Remembered, std::move(choices), {}, {});
}

std::vector<SettingChoice> languageChoices()
{
    std::vector<SettingChoice> choices{{QStringLiteral("system"), tr("As the system")}};
    for (const Language &language : languages())
        choices.push_back({language.code, language.ownName});
    return choices;
}

} // namespace

std::vector<SettingRow> settingRows()
{
    using Page = SettingsPage;
    const QString system = QStringLiteral("system"), yes = QStringLiteral("yes"), no = QStringLiteral("no");
    return {
        switchRow(Setting::AskBeforeClosing, "program/ask_before_closing", Page::General, true, tr("Ask before closing while photos are scored"),
                  tr("When off, closing the window stops scoring without a question. What is scored already stays.")),
        choiceRow(Setting::Language, "program/language", Page::General, languageChoices(), tr("Language"),
                  tr("Words of the program. Numbers and dates follow your system where its language is the same.")),

        folderRow(Setting::ModelFolder, "model/folder", Page::Model, tr("Model"), tr("The model that scores the photos. A folder is checked before it is taken.")),
        choiceRow(Setting::Device, "model/device", Page::Model,
                  {{QStringLiteral("auto"), tr("Choose by itself")}, {QStringLiteral("cpu"), tr("Processor")}, {QStringLiteral("cuda"), tr("NVIDIA graphics card")}}, tr("Device"),
                  tr("Where the model runs. The status bar shows which device is in use. A new choice counts from the next start.")),
        switchRow(Setting::ExactArithmetic, "model/exact", network::isBrainFloatQuick({}) || network::hasGraphicsCard() ? Page::Model : Page::NotHere, false, tr("Exact arithmetic"),
                  tr("Scores come half as quickly and differ by fractions of a point: the model's card says by how much. For comparing numbers between computers. "
                     "A new choice counts from the next start.")),
        numberRow(Setting::ScoringThreads, "model/threads", Page::Model, 0, 0, 64, tr(" threads"), tr("Scoring threads"),
                  tr("Photos that are scored at the same time on the processor. Fewer leave more of the computer to other programs."), tr("One for each core")),

        choiceRow(Setting::GroupBy, "photos/group_by", Page::Photos,
                  {{QStringLiteral("folder"), tr("Folder")}, {QStringLiteral("time"), tr("Time and look")}, {QStringLiteral("nothing"), tr("Nothing")}}, tr("Group photos by"),
                  tr("Photos of one group are taken as photos of one animal. Groups that you made by hand stay.")),
        numberRow(Setting::GroupGap, "photos/group_gap_seconds", Page::Photos, 1, 120, 86'400, tr(" seconds"), tr("New group after a pause of"),
                  tr("With \"Time and look\": a longer pause between two photos begins a new group.")),
        switchRow(Setting::WriteSidecars, "photos/write_sidecars", Page::Photos, false, tr("Write stars and marks beside the photos"),
                  tr("Keeps them in small XMP files that other photo programs read. The photos themselves are never changed.")),
        numberRow(Setting::DecodeMegapixels, "photos/max_megapixels", Page::Photos, 1, 400, 4000, tr(" megapixels"), tr("Largest photo"),
                  tr("A photo with more pixels is refused with a sentence.")),
        numberRow(Setting::DecodeSide, "photos/max_side", Page::Photos, 64, 65'535, 1'000'000, tr(" pixels"), tr("Longest side"),
                  tr("A photo that is wider or higher is refused.")),
        numberRow(Setting::DecodeMemory, "photos/max_memory_mb", Page::Photos, 64, 1536, 65'536, tr(" MB"), tr("Memory for one photo"),
                  tr("A photo that would need more memory, or whose file is larger, is refused.")),
        numberRow(Setting::DecodeSeconds, "photos/max_seconds", Page::Photos, 1, 20, 600, tr(" seconds"), tr("Time for one photo"),
                  tr("A photo that takes longer to open is given up.")),

        choiceRow(Setting::Theme, "appearance/theme", Page::Appearance,
                  {{system, tr("As the system")}, {QStringLiteral("light"), tr("Light")}, {QStringLiteral("dark"), tr("Dark")}}, tr("Theme"),
                  tr("Both are neutral greys, so that the colours of the photos are judged right.")),
        choiceRow(Setting::ReduceMotion, "appearance/reduce_motion", Page::Appearance, {{system, tr("As the system")}, {yes, tr("Yes")}, {no, tr("No")}}, tr("Reduce motion"),
                  tr("Changes on screen come at once instead of gliding.")),

        textRow(Setting::ExportPreset, "export/preset", QStringLiteral("square")),
        rememberedChoice(Setting::ExportCrop, "export/crop", {"best", "accepted", "whole"}),
        rememberedChoice(Setting::ExportPadding, "export/padding", {"preset", "blurred", "colour"}),
        numberRow(Setting::ExportQuality, "export/quality", Page::Remembered, 0, 0, 100, {}, {}, {}),
        textRow(Setting::ExportPattern, "export/pattern", QStringLiteral("{name}-{preset}")),
        textRow(Setting::ExportFolder, "export/folder", {}),
        rememberedChoice(Setting::SheetFormat, "sheet/format", {"pdf", "png"}),
        numberRow(Setting::SheetColumns, "sheet/columns", Page::Remembered, 1, 4, 12, {}, {}, {}),
        switchRow(Setting::SheetLandscape, "sheet/landscape", Page::Remembered, false, {}, {}),
        textRow(Setting::SheetFolder, "sheet/folder", {}),
        textRow(Setting::Prompts, "prompts/words", {}), // a JSON array; empty: prompts::defaultPrompts()
        textRow(Setting::ClipWeights, "prompts/weights", {}), // a file; empty: where prompts::findClipFiles() looks
        textRow(Setting::WindowGeometry, "window/geometry", {}), // QWidget::saveGeometry in base64; empty: MainWindow::restoreSize chooses
    };
}

QString valueInWords(const SettingRow &row, const QString &value)
{
    switch (row.kind) {
    case SettingRow::Kind::Switch: return value == QLatin1String("yes") ? tr("On") : tr("Off");
    case SettingRow::Kind::Choice:
        for (const SettingChoice &choice : row.choices) {
            if (choice.value == value)
                return choice.title;
        }
        return value;
    case SettingRow::Kind::Number: return value == QLatin1String("0") && !row.zeroWords.isEmpty() ? row.zeroWords : QLocale().toString(value.toInt()) + row.unit;
    case SettingRow::Kind::Folder: return value.isEmpty() ? tr("The one that came with Pawtrait") : QFileInfo(value).fileName();
    case SettingRow::Kind::Text: break;
    }
    return value;
}

} // namespace pawtrait::ui
