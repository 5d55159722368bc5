#include "training/recipe_schema.h"

#include "common/files.h"
#include "network/network.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <variant>

namespace pawtrait::training {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

/// 1-based line of a key of the outermost object. A value that looks the same is not taken for it: a key ends in a colon.
int lineOf(const QByteArray &text, const QByteArray &key, int occurrence = 1)
{
    const QByteArray quoted = '"' + key + '"';
    for (qsizetype place = text.indexOf(quoted); place >= 0; place = text.indexOf(quoted, place + 1)) {
        qsizetype behind = place + quoted.size();
        while (behind < text.size() && QByteArray(" \t\r\n").contains(text[behind]))
            ++behind;
        if (behind < text.size() && text[behind] == ':' && --occurrence == 0)
            return static_cast<int>(text.left(place).count('\n')) + 1;
    }
    return 1;
}

class Reader {
public:
    /// `begin`: what the text changes, instead of the defaults.
    Reader(const QByteArray &text, const QString &fileName, const Recipe *begin = nullptr, int *faultLine = nullptr)
        : m_text(text), m_fileName(fileName), m_begin(begin), m_faultLine(faultLine)
    {
    }

    Result<Recipe> read()
    {
        std::set<std::string> seen;
        QByteArray twice;
        const auto callback = [&](int depth, json::parse_event_t event, json &parsed) {
            if (depth == 1 && event == json::parse_event_t::key && !seen.insert(parsed.get<std::string>()).second && twice.isEmpty())
                twice = QByteArray::fromStdString(parsed.get<std::string>());
            return depth < maxDepth;
        };
        json root;
        try {
            root = json::parse(m_text.begin(), m_text.end(), callback);
        } catch (const json::exception &e) {
            const auto *where = dynamic_cast<const json::parse_error *>(&e);
            const int line = where ? static_cast<int>(m_text.left(static_cast<qsizetype>(where->byte)).count('\n')) + 1 : 1;
            return fault(line, tr("this is not JSON"), QString::fromUtf8(e.what()));
        }
        if (!root.is_object())
            return fault(1, tr("a recipe is an object in braces"), {});
        if (!twice.isEmpty())
            return fault(lineOf(m_text, twice, 2), tr("\"%1\" is there twice").arg(QString::fromUtf8(twice)), {});

        Recipe recipe;
        recipe.name = QStringLiteral("frozen-svr");
        if (m_begin)
            recipe = *m_begin;
        if (root.contains("kind")) { // first: it says which keys there are
            if (auto checked = readMember(recipe, "kind", root["kind"]); !checked)
                return checked.error();
            if (recipe.kind != Recipe::Kind::FrozenHeads && !root.contains("name") && !m_begin)
                recipe.name = QLatin1String(kindOf(recipe.kind).name);
        }
        for (const auto &[name, value] : root.items()) {
            if (auto checked = readMember(recipe, name, value); !checked)
                return checked.error();
        }
        return recipe;
    }

private:
    static constexpr int maxDepth = 16;

    Error fault(int line, const QString &why, const QString &log) const
    {
        if (m_faultLine)
            *m_faultLine = line;
        //: %1 is a file's name, %2 a line number, %3 what is wrong, beginning in lower case
        return {ErrorKind::Invalid, tr("Cannot use the recipe %1: line %2: %3.").arg(quotedName(m_fileName)).arg(line).arg(why), log};
    }

    Error faultAt(const std::string &key, const QString &why) const { return fault(lineOf(m_text, QByteArray::fromStdString(key)), why, {}); }

    Result<void> readMember(Recipe &recipe, const std::string &name, const json &value) const
    {
        const QString shown = QString::fromStdString(name);
        if (name == "name" || name == "kind" || name == "backbone") {
            if (!value.is_string())
                return faultAt(name, tr("\"%1\" has to be text").arg(shown));
            return readText(recipe, name, QString::fromStdString(value.get<std::string>()));
        }
        const KindName &kind = kindOf(recipe.kind);
        const auto keys = recipeKeys();
        const auto key = std::find_if(keys.begin(), keys.end(), [&](const RecipeKey &k) { return name == k.name; });
        if (key == keys.end())
            return faultAt(name, tr("\"%1\" is not known (did you mean \"%2\"?)").arg(shown.left(80), nearest(shown.left(80), keyNames(kind.bit))));
        if (!(key->usedBy & kind.bit))
            return faultAt(name, tr("\"%1\" does nothing in a recipe of the kind \"%2\" (did you mean \"%3\"?)").arg(shown, QLatin1String(kind.name), nearest(shown, keyNames(kind.bit))));
        if (const auto *member = std::get_if<std::string Recipe::*>(&key->member)) {
            QStringList words;
            for (const char *word : key->words)
                words.append(QLatin1String(word));
            const QString text = value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
            if (!words.contains(text))
                return faultAt(name, tr("\"%1\" has to be one of %2").arg(shown, QLatin1Char('"') + words.join(QLatin1String("\", \"")) + QLatin1Char('"')));
            recipe.**member = text.toStdString();
            return {};
        }
        if (const auto *member = std::get_if<bool Recipe::*>(&key->member)) {
            if (!value.is_boolean())
                return faultAt(name, tr("\"%1\" has to be true or false").arg(shown));
            recipe.**member = value.get<bool>();
            return {};
        }
        const auto *whole = std::get_if<int Recipe::*>(&key->member);
        const bool fits = whole ? value.is_number_integer() : value.is_number();
        if (!fits || value.get<double>() < key->least || value.get<double>() > key->most)
            return faultAt(name, (whole ? tr("\"%1\" has to be a whole number from %2 to %3") : tr("\"%1\" has to be a number from %2 to %3")).arg(shown).arg(key->least).arg(key->most));
        if (whole)
            recipe.**whole = value.get<int>();
        else
            recipe.*std::get<double Recipe::*>(key->member) = value.get<double>();
        return {};
    }

    Result<void> readText(Recipe &recipe, const std::string &name, const QString &text) const
    {
        if (name == "kind") {
            const auto kinds = kindNames();
            const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const KindName &k) { return text == QLatin1String(k.name); });
            QStringList names;
            for (const KindName &kind : kinds)
                names.append(QLatin1Char('"') + QLatin1String(kind.name) + QLatin1Char('"'));
            if (known == kinds.end())
                return faultAt(name, tr("this version runs recipes of these kinds: %1").arg(names.join(QLatin1String(", "))));
            recipe.kind = known->kind;
        } else if (name == "backbone") {
            QStringList known;
            for (const network::Architecture &architecture : network::architectures())
                known.append(QString::fromStdString(architecture.name));
            if (!network::findArchitecture(text.toStdString()))
                return faultAt(name, tr("the network \"%1\" is not known (did you mean \"%2\"?)").arg(text.left(80), nearest(text.left(80), known)));
            recipe.backbone = text.toStdString();
        } else {
            // It becomes a folder's name.
            const bool plain = !text.isEmpty() && text.size() <= 60 && std::all_of(text.begin(), text.end(), [](QChar c) {
                return c.unicode() < 128 && (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'));
            });
            if (!plain)
                return faultAt(name, tr("the name may have letters a to z, digits, - and _, at most 60"));
            recipe.name = text;
        }
        return {};
    }

    const QByteArray &m_text;
    const QString &m_fileName;
    const Recipe *m_begin;
    int *m_faultLine;
};

} // namespace

Result<Recipe> readRecipe(const QByteArray &text, const QString &fileName, int *faultLine)
{
    return Reader(text, fileName, nullptr, faultLine).read();
}

Result<Recipe> withSetting(const Recipe &recipe, const QString &setting)
{
    const QString key = setting.section(QLatin1Char('='), 0, 0).trimmed(), value = setting.section(QLatin1Char('='), 1).trimmed();
    json parsed = json::parse(value.toStdString(), nullptr, false);
    if (parsed.is_discarded())
        parsed = value.toStdString();
    const QByteArray text = QByteArray::fromStdString(json{{key.toStdString(), parsed}}.dump(-1, ' ', false, json::error_handler_t::replace));
    return Reader(text, setting, &recipe).read();
}

QByteArray recipeToJson(const Recipe &recipe)
{
    const KindName &kind = kindOf(recipe.kind);
    ordered_json root{{"name", recipe.name.toStdString()}, {"kind", kind.name}};
    if (recipe.kind != Recipe::Kind::Mean)
        root["backbone"] = recipe.backbone;
    for (const RecipeKey &key : recipeKeys()) {
        if (key.usedBy & kind.bit)
            std::visit([&](auto member) { root[key.name] = recipe.*member; }, key.member);
    }
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

} // namespace pawtrait::training
