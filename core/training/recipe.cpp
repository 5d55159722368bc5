#include "training/recipe.h"

#include "common/files.h"
#include "network/network.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <set>
#include <variant>

namespace pawtrait::training {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr const char *frozenHeads = "frozen-heads"; // the one kind that this version can run

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

/// The schema: key, the member it fills, its range.
struct Key {
    const char *name;
    std::variant<int Recipe::*, double Recipe::*, bool Recipe::*> member;
    double least = 0;
    double most = 0;
};

const Key keys[] = {
    {"input_side", &Recipe::inputSide, 32, 1024},
    {"mirror", &Recipe::mirror},
    {"unit_length", &Recipe::unitLength},
    {"ridge_alpha", &Recipe::ridgeAlpha, 1e-9, 1e12},
    {"svr_c", &Recipe::svrC, 1e-6, 1e6},
    {"svr_epsilon", &Recipe::svrEpsilon, 0, 100},
    {"svr_gamma", &Recipe::svrGamma, 1e-9, 1e6},
    {"svr_weight", &Recipe::svrWeight, 0, 1},
    {"teacher_share", &Recipe::teacherShare, 0, 1},
    {"folds", &Recipe::folds, 2, 100},
    {"rounds", &Recipe::rounds, 1, 100},
    {"seed", &Recipe::seed, 0, std::numeric_limits<int>::max()},
};

QStringList keyNames()
{
    QStringList names{QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("backbone")};
    for (const Key &key : keys)
        names.append(QLatin1String(key.name));
    return names;
}

int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a[i].toLower() != b[j].toLower());
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

QString nearest(const QString &word, const QStringList &known)
{
    return *std::min_element(known.begin(), known.end(), [&](const QString &a, const QString &b) { return editDistance(word, a) < editDistance(word, b); });
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
    Reader(const QByteArray &text, const QString &fileName) : m_text(text), m_fileName(fileName) {}

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
        const auto key = std::find_if(std::begin(keys), std::end(keys), [&](const Key &k) { return name == k.name; });
        if (key == std::end(keys))
            return faultAt(name, tr("\"%1\" is not known; did you mean \"%2\"?").arg(shown.left(80), nearest(shown.left(80), keyNames())));
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
            if (text != QLatin1String(frozenHeads))
                return faultAt(name, tr("this version only runs recipes of the kind \"%1\"").arg(QLatin1String(frozenHeads)));
        } else if (name == "backbone") {
            QStringList known;
            for (const network::Architecture &architecture : network::architectures())
                known.append(QString::fromStdString(architecture.name));
            if (!known.contains(text))
                return faultAt(name, tr("the network \"%1\" is not known; did you mean \"%2\"?").arg(text.left(80), nearest(text.left(80), known)));
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
};

} // namespace

QStringList shippedRecipeNames()
{
    return {QStringLiteral("frozen-ridge"), QStringLiteral("frozen-svr")};
}

Result<Recipe> shippedRecipe(const QString &name)
{
    Recipe recipe;
    recipe.name = name;
    if (name == QLatin1String("frozen-svr"))
        return recipe;
    if (name == QLatin1String("frozen-ridge")) {
        recipe.svrWeight = 0;
        return recipe;
    }
    return Error{ErrorKind::NotFound,
                 tr("There is no recipe \"%1\"; did you mean \"%2\"? A file with a recipe can be named too.").arg(name.left(80), nearest(name.left(80), shippedRecipeNames())),
                 QStringLiteral("unknown recipe")};
}

Result<Recipe> readRecipe(const QByteArray &text, const QString &fileName)
{
    return Reader(text, fileName).read();
}

QByteArray recipeToJson(const Recipe &recipe)
{
    ordered_json root{{"name", recipe.name.toStdString()}, {"kind", frozenHeads}, {"backbone", recipe.backbone}};
    for (const Key &key : keys)
        std::visit([&](auto member) { root[key.name] = recipe.*member; }, key.member);
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

} // namespace pawtrait::training
