#include "exporting/preset.h"

#include "common/files.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <optional>
#include <set>

namespace pawtrait::exporting {

namespace {

using nlohmann::json;

constexpr qint64 maxFileBytes = 1'000'000;
constexpr int maxSide = 16'383; // WebP's limit; JPEG's and PNG's are higher
constexpr int currentFormat = 1;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::exporting", text);
}

/// The shipped titles, so that translators see them.
[[maybe_unused]] const char *const shippedTitles[] = {
    QT_TRANSLATE_NOOP("pawtrait::presets", "Square"),     QT_TRANSLATE_NOOP("pawtrait::presets", "Portrait 4:5"),  QT_TRANSLATE_NOOP("pawtrait::presets", "Link preview"),
    QT_TRANSLATE_NOOP("pawtrait::presets", "Story 9:16"), QT_TRANSLATE_NOOP("pawtrait::presets", "Original size"),
};

QString shown(const QString &text)
{
    QString out = text.left(40);
    std::replace_if(
        out.begin(), out.end(), [](QChar c) { return !c.isPrint(); }, QLatin1Char('?'));
    return out;
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= 40 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-');
    });
}

class PresetsReader {
public:
    PresetsReader(const QByteArray &text, const QString &fileName) : m_text(text), m_fileName(fileName) {}

    Result<std::vector<Preset>> read()
    {
        std::vector<std::set<std::string>> seen; // member names of the objects that are open
        QString twice;
        const auto callback = [&](int depth, json::parse_event_t event, json &parsed) {
            if (event == json::parse_event_t::object_start)
                seen.emplace_back();
            else if (event == json::parse_event_t::object_end && !seen.empty())
                seen.pop_back();
            else if (event == json::parse_event_t::key && !seen.empty() && !seen.back().insert(parsed.get<std::string>()).second && twice.isEmpty())
                twice = QString::fromStdString(parsed.get<std::string>());
            return depth < maxDepth;
        };
        json root;
        try {
            root = json::parse(m_text.begin(), m_text.end(), callback);
        } catch (const json::exception &e) {
            const auto *where = dynamic_cast<const json::parse_error *>(&e);
            const auto line = where ? m_text.left(static_cast<qsizetype>(where->byte)).count('\n') + 1 : 1;
            return fault(tr("line %1 is not JSON").arg(line), QString::fromUtf8(e.what()));
        }
        if (!twice.isEmpty())
            return fault(tr("\"%1\" is there twice in one place").arg(shown(twice)));
        if (!root.is_object() || root.size() != 2 || !root.contains("format") || !root.contains("presets"))
            return fault(tr("it must be one object with \"format\" and \"presets\" and nothing else"));
        if (!root["format"].is_number_integer() || root["format"] != currentFormat)
            return fault(tr("\"format\" must be %1; this file was made for another version of the program").arg(currentFormat));
        if (!root["presets"].is_array() || root["presets"].empty())
            return fault(tr("\"presets\" must be a list of at least one preset"));
        std::vector<Preset> presets;
        for (const json &entry : root["presets"]) {
            m_preset = tr("preset %1 of the list").arg(presets.size() + 1);
            auto preset = readPreset(entry);
            if (!preset)
                return preset.error();
            if (std::any_of(presets.begin(), presets.end(), [&](const Preset &other) { return other.id == preset->id; }))
                return faultAt("id", tr("is that of another preset too"));
            presets.push_back(*std::move(preset));
        }
        return presets;
    }

private:
    static constexpr int maxDepth = 8;

    Error fault(const QString &why, const QString &log = {}) const
    {
        //: %1 is a file name in quotes, %2 a reason that begins in lower case
        return {ErrorKind::Invalid, tr("Cannot use the presets in %1: %2. Mend the file, or remove it to get the shipped presets back.").arg(quotedName(m_fileName), why), log};
    }

    Error faultAt(const char *member, const QString &why) const
    {
        //: %1 is which preset, %2 the name of a member such as "width", %3 begins with a verb
        return fault(tr("in %1, \"%2\" %3").arg(m_preset, QLatin1String(member), why));
    }

    Result<Preset> readPreset(const json &entry)
    {
        if (!entry.is_object())
            return fault(tr("%1 must be an object in braces").arg(m_preset));
        if (const auto id = entry.find("id"); id != entry.end() && id->is_string())
            m_preset = tr("the preset \"%1\"").arg(shown(QString::fromStdString(id->get<std::string>())));
        static const char *const members[] = {"id", "title", "width", "height", "fit", "padding", "quality", "format"};
        for (const auto &[name, value] : entry.items()) {
            if (std::none_of(std::begin(members), std::end(members), [&](const char *member) { return name == member; }))
                return fault(tr("in %1, there is no member \"%2\"; the members are %3")
                                 .arg(m_preset, shown(QString::fromStdString(name)), QStringLiteral("id, title, width, height, fit, padding, quality, format")));
        }
        for (const char *member : members) {
            if (!entry.contains(member))
                return faultAt(member, tr("is missing"));
        }

        Preset preset;
        const json &id = entry["id"], &title = entry["title"];
        if (!id.is_string() || !isId(QString::fromStdString(id.get<std::string>())))
            return faultAt("id", tr("must be 1 to 40 of the characters a-z, 0-9 and -"));
        preset.id = QString::fromStdString(id.get<std::string>());
        const QString text = title.is_string() ? QString::fromStdString(title.get<std::string>()) : QString();
        if (text.trimmed().isEmpty() || text.size() > 60 || !std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); }))
            return faultAt("title", tr("must be a text of 1 to 60 characters"));
        preset.title = QCoreApplication::translate("pawtrait::presets", text.toUtf8().constData());
        for (const auto &[member, target, least, most] :
             {std::tuple("width", &preset.width, 0, maxSide), std::tuple("height", &preset.height, 0, maxSide), std::tuple("quality", &preset.quality, 1, 100)}) {
            const auto number = wholeNumber(entry[member], least, most);
            if (!number)
                return faultAt(member, tr("must be a whole number from %1 to %2").arg(least).arg(most));
            *target = *number;
        }
        if ((preset.width == 0) != (preset.height == 0))
            return faultAt(preset.width == 0 ? "width" : "height", tr("is 0; either both sides are 0, for the size of the crop, or none"));
        if (auto chosen = choose(entry, "fit", preset.fit, {{"crop", Fit::Crop}, {"pad", Fit::Pad}}); !chosen)
            return chosen.error();
        if (auto chosen = choose(entry, "padding", preset.padding, {{"blurred", Padding::BlurredPhoto}, {"colour", Padding::EdgeColour}}); !chosen)
            return chosen.error();
        if (auto chosen = choose(entry, "format", preset.format, {{"jpeg", Format::Jpeg}, {"png", Format::Png}, {"webp", Format::WebP}}); !chosen)
            return chosen.error();
        return preset;
    }

    static std::optional<int> wholeNumber(const json &value, int least, int most)
    {
        if (!value.is_number_integer() || (value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(most)))
            return std::nullopt;
        const auto number = value.get<std::int64_t>();
        return number >= least && number <= most ? std::optional(static_cast<int>(number)) : std::nullopt;
    }

    template <class Choice>
    Result<void> choose(const json &entry, const char *member, Choice &target, std::initializer_list<std::pair<const char *, Choice>> choices) const
    {
        QStringList words;
        for (const auto &[word, choice] : choices) {
            if (entry[member] == word) {
                target = choice;
                return {};
            }
            words.append(QLatin1Char('"') + QLatin1String(word) + QLatin1Char('"'));
        }
        return faultAt(member, tr("must be one of %1").arg(words.join(QLatin1String(", "))));
    }

    const QByteArray &m_text;
    const QString &m_fileName;
    QString m_preset;
};

Result<QByteArray> shippedPresets()
{
    return readFile(QStringLiteral(":/pawtrait/presets.json"), maxFileBytes);
}

} // namespace

QString suffixOf(Format format)
{
    switch (format) {
    case Format::Jpeg: return QStringLiteral("jpg");
    case Format::Png: return QStringLiteral("png");
    case Format::WebP: break;
    }
    return QStringLiteral("webp");
}

Result<std::vector<Preset>> readPresets(const QByteArray &text, const QString &fileName)
{
    return PresetsReader(text, fileName).read();
}

Result<std::vector<Preset>> presets()
{
    const QString path = userPresetsFile();
    const auto text = QFileInfo::exists(path) ? readFile(path, maxFileBytes) : shippedPresets();
    if (!text)
        return text.error();
    return readPresets(*text, path);
}

QString userPresetsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/pawtrait/presets.json");
}

Result<QString> editablePresetsFile()
{
    const QString path = userPresetsFile();
    if (QFileInfo::exists(path))
        return path;
    const auto text = shippedPresets();
    if (!text)
        return text.error();
    if (auto written = writeFile(path, *text); !written)
        return written.error();
    return path;
}

} // namespace pawtrait::exporting
