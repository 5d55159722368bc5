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

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

constexpr int frozen = 1, tuned = 2, mean = 4; // the kinds that use a key

struct KindName {
    Recipe::Kind kind;
    const char *name;
    int bit;
};
constexpr KindName kinds[] = {{Recipe::Kind::FrozenHeads, "frozen-heads", frozen}, {Recipe::Kind::FineTune, "fine-tune", tuned}, {Recipe::Kind::Mean, "mean", mean}};

const KindName &kindOf(const Recipe &recipe)
{
    return *std::find_if(std::begin(kinds), std::end(kinds), [&](const KindName &k) { return k.kind == recipe.kind; });
}

/// The schema: key, the member it fills, the kinds that use it, its range or its words.
struct Key {
    const char *name;
    std::variant<int Recipe::*, double Recipe::*, bool Recipe::*, std::string Recipe::*> member;
    int usedBy = frozen;
    double least = 0;
    double most = 0;
    std::vector<const char *> words{};
};

const Key keys[] = {
    {"input_side", &Recipe::inputSide, frozen | tuned, 64, 1024},
    {"mirror", &Recipe::mirror, frozen | tuned},
    {"unit_length", &Recipe::unitLength},
    {"ridge_alpha", &Recipe::ridgeAlpha, frozen, 1e-9, 1e12},
    {"svr_c", &Recipe::svrC, frozen, 1e-6, 1e6},
    {"svr_epsilon", &Recipe::svrEpsilon, frozen, 0, 100},
    {"svr_gamma", &Recipe::svrGamma, frozen, 1e-9, 1e6},
    {"svr_weight", &Recipe::svrWeight, frozen, 0, 1},
    {"teacher_share", &Recipe::teacherShare, frozen, 0, 1},
    {"folds", &Recipe::folds, frozen | tuned | mean, 2, 100},
    {"folds_by", &Recipe::foldsBy, tuned | mean, 0, 0, {"score", "bins14", "groups"}},
    {"keep_groups", &Recipe::keepGroups, tuned | mean},
    {"rounds", &Recipe::rounds, frozen, 1, 100},
    {"pretrained", &Recipe::pretrained, tuned},
    {"resize", &Recipe::resize, tuned, 0, 0, {"bicubic", "linear"}},
    {"flags", &Recipe::flags, tuned},
    {"loss", &Recipe::loss, tuned, 0, 0, {"bce", "sqrt_mse"}},
    {"optimizer", &Recipe::optimizer, tuned, 0, 0, {"adam", "adamw", "sgd"}},
    {"learning_rate", &Recipe::learningRate, tuned, 0, 10},
    {"head_rate_factor", &Recipe::headRateFactor, tuned, 0, 1e6},
    {"minimum_rate", &Recipe::minimumRate, tuned, 0, 10},
    {"cosine_epochs", &Recipe::cosineEpochs, tuned, 0, 100'000},
    {"rate_by", &Recipe::rateBy, tuned, 0, 0, {"step", "epoch"}},
    {"warm_up_epochs", &Recipe::warmUpEpochs, tuned, 0, 1000},
    {"weight_decay", &Recipe::weightDecay, tuned, 0, 100},
    {"clip_norm", &Recipe::clipNorm, tuned, 0, 1e9},
    {"epochs", &Recipe::epochs, tuned, 1, 10'000},
    {"batch", &Recipe::batch, tuned, 2, 4096},
    {"validation_batch", &Recipe::validationBatch, tuned, 1, 4096},
    {"patience", &Recipe::patience, tuned, 0, 10'000},
    {"precision", &Recipe::precision, tuned, 0, 0, {"float32", "bf16"}},
    {"average_decay", &Recipe::averageDecay, tuned, 0, 0.999999},
    {"drop_rate", &Recipe::dropRate, tuned, 0, 0.95},
    {"drop_path_rate", &Recipe::dropPathRate, tuned, 0, 0.95},
    {"frozen_stages", &Recipe::frozenStages, tuned, 0, 8},
    {"start_at_mean", &Recipe::startAtMean, tuned},
    {"horizontal_flip", &Recipe::horizontalFlip, tuned, 0, 1},
    {"vertical_flip", &Recipe::verticalFlip, tuned, 0, 1},
    {"crop_scale", &Recipe::cropScale, tuned, 0.01, 1},
    {"affine_degrees", &Recipe::affineDegrees, tuned, 0, 180},
    {"affine_shift", &Recipe::affineShift, tuned, 0, 0.9},
    {"affine_scale", &Recipe::affineScale, tuned, 0, 0.9},
    {"brightness", &Recipe::brightness, tuned, 0, 1},
    {"contrast", &Recipe::contrast, tuned, 0, 1},
    {"saturation", &Recipe::saturation, tuned, 0, 1},
    {"erasing", &Recipe::erasing, tuned, 0, 1},
    {"seed", &Recipe::seed, frozen | tuned | mean, 0, std::numeric_limits<int>::max()},
};

QStringList keyNames(int usedBy)
{
    QStringList names{QStringLiteral("name"), QStringLiteral("kind")};
    if (usedBy != mean)
        names.append(QStringLiteral("backbone"));
    for (const Key &key : keys) {
        if (key.usedBy & usedBy)
            names.append(QLatin1String(key.name));
    }
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
    /// `begin`: what the text changes, instead of the defaults.
    Reader(const QByteArray &text, const QString &fileName, const Recipe *begin = nullptr) : m_text(text), m_fileName(fileName), m_begin(begin) {}

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
                recipe.name = QLatin1String(kindOf(recipe).name);
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
        const KindName &kind = kindOf(recipe);
        const auto key = std::find_if(std::begin(keys), std::end(keys), [&](const Key &k) { return name == k.name; });
        if (key == std::end(keys))
            return faultAt(name, tr("\"%1\" is not known; did you mean \"%2\"?").arg(shown.left(80), nearest(shown.left(80), keyNames(kind.bit))));
        if (!(key->usedBy & kind.bit))
            return faultAt(name, tr("\"%1\" does nothing in a recipe of the kind \"%2\"; did you mean \"%3\"?").arg(shown, QLatin1String(kind.name), nearest(shown, keyNames(kind.bit))));
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
            const auto known = std::find_if(std::begin(kinds), std::end(kinds), [&](const KindName &k) { return text == QLatin1String(k.name); });
            if (known == std::end(kinds))
                return faultAt(name, tr("this version runs recipes of the kinds \"frozen-heads\", \"fine-tune\" and \"mean\""));
            recipe.kind = known->kind;
        } else if (name == "backbone") {
            QStringList known;
            for (const network::Architecture &architecture : network::architectures())
                known.append(QString::fromStdString(architecture.name));
            if (!network::findArchitecture(text.toStdString()))
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
    const Recipe *m_begin;
};

} // namespace

namespace {

/// The contest's notebook to the letter.
Recipe notebook(const char *backbone)
{
    Recipe recipe;
    recipe.kind = Recipe::Kind::FineTune;
    recipe.backbone = backbone;
    recipe.inputSide = 224;
    recipe.mirror = false;
    recipe.folds = 5;
    recipe.seed = 42;
    recipe.keepGroups = false;
    recipe.resize = "linear";
    recipe.flags = true;
    recipe.loss = "sqrt_mse";
    recipe.optimizer = "adam";
    recipe.learningRate = 2e-4;
    recipe.minimumRate = 1e-6;
    recipe.cosineEpochs = 20;
    recipe.rateBy = "epoch";
    recipe.weightDecay = 0;
    recipe.epochs = 1;
    recipe.batch = 32;
    recipe.validationBatch = 16;
    recipe.startAtMean = false;
    recipe.horizontalFlip = 0.5;
    recipe.verticalFlip = 0.5;
    return recipe;
}

/// The default backbone for a shelter's own few hundred rated photos: the last stages learn slowly, the linear layer fast.
Recipe fineTuneDefault()
{
    Recipe recipe;
    recipe.kind = Recipe::Kind::FineTune;
    recipe.folds = 5;
    recipe.foldsBy = "bins14";
    recipe.learningRate = 5e-5;
    recipe.headRateFactor = 20;
    recipe.warmUpEpochs = 0.5;
    recipe.weightDecay = 0.05;
    recipe.clipNorm = 1;
    recipe.epochs = 6;
    recipe.frozenStages = 5;
    recipe.dropRate = 0.3;
    recipe.averageDecay = 0.9;
    recipe.cropScale = 0.7;
    recipe.brightness = 0.1;
    recipe.contrast = 0.1;
    return recipe;
}

/// What the contest's best teams came to: a large Swin, cross-entropy on score / 100, a small rate, ten folds of equal bins.
Recipe swinBce()
{
    Recipe recipe;
    recipe.kind = Recipe::Kind::FineTune;
    recipe.backbone = "swin_large_patch4_window7_224";
    recipe.inputSide = 224;
    recipe.seed = 42;
    recipe.foldsBy = "bins14";
    recipe.learningRate = 1e-5;
    recipe.epochs = 10;
    recipe.warmUpEpochs = 0.5;
    recipe.clipNorm = 1;
    recipe.dropRate = 0.3;
    recipe.dropPathRate = 0.1;
    recipe.cropScale = 0.8;
    return recipe;
}

Recipe frozenRidge()
{
    Recipe recipe;
    recipe.svrWeight = 0;
    return recipe;
}

Recipe meanOnly()
{
    Recipe recipe;
    recipe.kind = Recipe::Kind::Mean;
    recipe.folds = 5;
    recipe.keepGroups = false;
    recipe.seed = 42;
    return recipe;
}

const std::vector<std::pair<QString, Recipe>> &shippedRecipes()
{
    static const std::vector<std::pair<QString, Recipe>> recipes{{QStringLiteral("frozen-ridge"), frozenRidge()},
                                                                 {QStringLiteral("frozen-svr"), Recipe{}},
                                                                 {QStringLiteral("fine-tune-default"), fineTuneDefault()},
                                                                 {QStringLiteral("notebook-b6"), notebook("tf_efficientnet_b6_ns")},
                                                                 {QStringLiteral("notebook-b0-quick"), notebook("tf_efficientnet_b0_ns")},
                                                                 {QStringLiteral("swin-bce"), swinBce()},
                                                                 {QStringLiteral("mean"), meanOnly()}};
    return recipes;
}

} // namespace

QStringList shippedRecipeNames()
{
    QStringList names;
    for (const auto &[name, recipe] : shippedRecipes())
        names.append(name);
    return names;
}

Result<Recipe> shippedRecipe(const QString &wanted)
{
    for (const auto &[name, recipe] : shippedRecipes()) {
        if (name == wanted) {
            Recipe named = recipe;
            named.name = name;
            return named;
        }
    }
    return Error{ErrorKind::NotFound,
                 tr("There is no recipe \"%1\"; did you mean \"%2\"? A file with a recipe can be named too.").arg(wanted.left(80), nearest(wanted.left(80), shippedRecipeNames())),
                 QStringLiteral("unknown recipe")};
}

Result<Recipe> readRecipe(const QByteArray &text, const QString &fileName)
{
    return Reader(text, fileName).read();
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
    const KindName &kind = kindOf(recipe);
    ordered_json root{{"name", recipe.name.toStdString()}, {"kind", kind.name}};
    if (recipe.kind != Recipe::Kind::Mean)
        root["backbone"] = recipe.backbone;
    for (const Key &key : keys) {
        if (key.usedBy & kind.bit)
            std::visit([&](auto member) { root[key.name] = recipe.*member; }, key.member);
    }
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

} // namespace pawtrait::training
