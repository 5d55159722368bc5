#include "scoring/model_card.h"

#include "common/files.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace pawtrait::scoring {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::scoring", text);
}

/// Thrown inside readCard only: what is wrong with which member.
struct BadMember {
    QString text;
};

std::string bytes(const QString &text)
{
    return text.toStdString();
}

/// A file inside the model folder, and never one elsewhere.
bool isPlainName(const QString &file)
{
    return !file.isEmpty() && !file.contains(QLatin1Char('/')) && !file.contains(QLatin1Char('\\')) && !file.startsWith(QLatin1Char('.')) && !file.contains(QChar());
}

bool isChecksum(const std::string &text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

/// Strict reading of one JSON object; `path` names it in sentences.
class Reader {
public:
    Reader(const json &object, QString path) : m_object(object), m_path(std::move(path))
    {
        if (!object.is_object())
            throw BadMember{m_path.isEmpty() ? tr("it is not a JSON object.") : tr("\"%1\" is not an object.").arg(m_path)};
    }

    bool has(const char *name) const { return m_object.contains(name); }
    const json &at(const char *name) const
    {
        const auto found = m_object.find(name);
        if (found == m_object.end())
            throw BadMember{tr("\"%1\" is missing.").arg(place(name))};
        return *found;
    }
    double number(const char *name, double low, double high) const
    {
        const json &value = at(name);
        if (!value.is_number())
            throw BadMember{tr("\"%1\" is not a number.").arg(place(name))};
        if (!(value.get<double>() >= low && value.get<double>() <= high))
            throw BadMember{tr("\"%1\" is not a number from %2 to %3.").arg(place(name)).arg(low).arg(high)};
        return value.get<double>();
    }
    int whole(const char *name, int low, int high) const
    {
        const json &value = at(name);
        if (!value.is_number_integer() || value.get<std::int64_t>() < low || value.get<std::int64_t>() > high)
            throw BadMember{tr("\"%1\" is not a whole number from %2 to %3.").arg(place(name)).arg(low).arg(high)};
        return value.get<int>();
    }
    QString text(const char *name) const
    {
        const json &value = at(name);
        if (!value.is_string())
            throw BadMember{tr("\"%1\" is not text.").arg(place(name))};
        return QString::fromStdString(value.get<std::string>());
    }
    bool yesNo(const char *name) const
    {
        const json &value = at(name);
        if (!value.is_boolean())
            throw BadMember{tr("\"%1\" is neither true nor false.").arg(place(name))};
        return value.get<bool>();
    }
    Reader object(const char *name) const { return Reader(at(name), place(name)); }
    const json &array(const char *name, std::size_t least, std::size_t most) const
    {
        const json &value = at(name);
        if (!value.is_array() || value.size() < least || value.size() > most)
            throw BadMember{tr("\"%1\" is not a list of %2 to %3 entries.").arg(place(name)).arg(least).arg(most)};
        return value;
    }
    template <std::size_t n>
    std::array<double, n> numbers(const char *name, double low, double high) const
    {
        std::array<double, n> out{};
        const json &list = array(name, n, n);
        for (std::size_t i = 0; i < n; ++i) {
            if (!list[i].is_number() || !(list[i].get<double>() >= low && list[i].get<double>() <= high))
                throw BadMember{tr("\"%1\" holds something else than numbers from %2 to %3.").arg(place(name)).arg(low).arg(high)};
            out[i] = list[i].get<double>();
        }
        return out;
    }
    QStringList texts(const char *name) const
    {
        QStringList out;
        for (const json &entry : array(name, 0, 1000)) {
            if (!entry.is_string())
                throw BadMember{tr("\"%1\" holds something else than text.").arg(place(name))};
            out.append(QString::fromStdString(entry.get<std::string>()));
        }
        return out;
    }
    QString fileName(const char *name) const
    {
        const QString file = text(name);
        if (!isPlainName(file))
            throw BadMember{tr("\"%1\" is not the name of a file in the folder.").arg(place(name))};
        return file;
    }
    QString place(const char *name) const { return m_path.isEmpty() ? QString::fromLatin1(name) : m_path + QLatin1Char('.') + QString::fromLatin1(name); }

private:
    const json &m_object;
    QString m_path;
};

constexpr const char *roleNames[] = {"score", "judge_a", "judge_b", "subject"};
constexpr double anything = std::numeric_limits<double>::max();

HeadEntry readHeadEntry(const Reader &reader)
{
    HeadEntry head;
    head.name = bytes(reader.text("name"));
    head.kind = bytes(reader.text("kind"));
    const std::string role = bytes(reader.text("role"));
    const auto found = std::find(std::begin(roleNames), std::end(roleNames), role);
    if (found == std::end(roleNames))
        throw BadMember{tr("\"%1\" is not a role that is known.").arg(reader.place("role"))};
    head.role = static_cast<HeadEntry::Role>(found - std::begin(roleNames));
    head.weight = reader.number("weight", 0, 1);
    return head;
}

Metric readMetric(const Reader &reader)
{
    return {reader.number("value", -anything, anything), reader.number("low", -anything, anything), reader.number("high", -anything, anything)};
}

ordered_json toJson(const Metric &metric)
{
    return {{"value", metric.value}, {"low", metric.low}, {"high", metric.high}};
}

void readMembers(const Reader &reader, ModelCard &card)
{
    double sum = 0;
    for (const json &entry : reader.array("members", 1, 64)) {
        const Reader member(entry, QStringLiteral("members[%1]").arg(card.members.size()));
        BlendEntry blended{member.fileName("folder"), member.text("name"), member.number("weight", 0, 1), member.text("card_sha256")};
        if (!isChecksum(bytes(blended.cardSha256)))
            throw BadMember{tr("\"%1\" is not a checksum.").arg(member.place("card_sha256"))};
        for (const BlendEntry &other : card.members) {
            if (other.folder == blended.folder)
                throw BadMember{tr("the folder %1 is named by two members.").arg(quotedName(blended.folder))};
        }
        sum += blended.weight;
        card.members.push_back(std::move(blended));
    }
    if (std::abs(sum - 1) > 1e-6)
        throw BadMember{tr("the weights of the blended models do not sum to 1.")};
}

ModelCard fromJson(const json &root)
{
    const Reader reader(root, {});
    ModelCard card;
    card.format = reader.whole("format", 1, 1'000'000);
    if (card.format > ModelCard::currentFormat)
        throw BadMember{tr("it was made by a newer version of the program (format %1).").arg(card.format)};
    card.name = reader.text("name");
    card.created = reader.text("created");
    card.architecture = bytes(reader.text("architecture"));
    if (reader.has("prompts")) {
        const Reader prompts = reader.object("prompts");
        card.prompts = PromptFeatures{prompts.texts("words"), prompts.text("clip_sha256")};
        if (card.prompts->words.isEmpty() || !isChecksum(bytes(card.prompts->clipSha256)))
            throw BadMember{tr("\"prompts\" holds no words, or no checksum of CLIP's weights.")};
    }
    const bool isBlend = reader.has("members");
    if (isBlend) {
        readMembers(reader, card);
    } else {
        if (!card.prompts || !reader.text("weights").isEmpty())
            card.weightsFile = reader.fileName("weights");
        card.headsFile = reader.fileName("heads_file");
    }
    card.outOfFoldFile = reader.fileName("out_of_fold");
    const Reader input = reader.object("input");
    card.inputSide = input.whole("side", 32, 4096);
    card.resizeRule = input.text("resize");
    if (card.resizeRule != QLatin1String("squash-bicubic") && card.resizeRule != QLatin1String("squash-linear"))
        throw BadMember{tr("\"input.resize\" is not a rule that is known.")};
    const auto mean = input.numbers<3>("mean", -1000, 1000), deviation = input.numbers<3>("deviation", 1e-6, 1000);
    for (std::size_t c = 0; c < 3; ++c) {
        card.normalisation.mean[c] = static_cast<float>(mean[c]);
        card.normalisation.deviation[c] = static_cast<float>(deviation[c]);
    }
    card.mirror = input.yesNo("mirror");
    card.unitLength = input.yesNo("unit_length");
    const Reader subject = reader.object("subject");
    card.subjectInputSide = subject.whole("side", 32, 4096);
    card.subjectThreshold = subject.number("threshold", 0, 1);
    card.subjectMaps = subject.texts("maps");
    double scoreWeight = isBlend ? 1 : 0;
    for (const json &entry : reader.array("heads", isBlend ? 0 : 1, isBlend ? 0 : 64)) {
        card.heads.push_back(readHeadEntry(Reader(entry, QStringLiteral("heads[%1]").arg(card.heads.size()))));
        if (card.heads.back().role == HeadEntry::Role::Score)
            scoreWeight += card.heads.back().weight;
    }
    if (std::abs(scoreWeight - 1) > 1e-6)
        throw BadMember{tr("the weights of the heads that score do not sum to 1.")};
    const Reader range = reader.object("range");
    card.range = {range.number("coverage", 0.01, 0.999), range.number("spread_intercept", -1000, 1000), range.number("spread_slope", 0, 100),
                  range.number("minimum_spread", 0, 1000), range.number("low_quantile", 0, 1000), range.number("high_quantile", 0, 1000), range.whole("photos", 0, 100'000'000)};
    for (const json &entry : reader.array("pairs", 1, 1000)) {
        const Reader pair(entry, QStringLiteral("pairs[%1]").arg(card.pairs.size()));
        const double to = pair.at("gap_to").is_null() ? std::numeric_limits<double>::infinity() : pair.number("gap_to", 0, 1000);
        card.pairs.push_back({pair.number("gap_from", 0, 1000), to, pair.number("share_right", 0.5, 1), pair.whole("pairs", 0, std::numeric_limits<int>::max())});
    }
    const Reader flags = reader.object("flags");
    card.flags.coefficient = flags.numbers<flagCount>("coefficient", -100, 100);
    card.flags.standardError = flags.numbers<flagCount>("standard_error", 0, 1000);
    card.flags.mean = flags.numbers<flagCount>("mean", 0, 1);
    card.flags.rows = flags.whole("rows", 0, 100'000'000);
    card.flags.outOfFoldRmse = flags.number("out_of_fold_rmse", 0, 1000);
    card.flags.constantRmse = flags.number("constant_rmse", 0, 1000);
    if (root["flags"].contains("in_heads")) // cards before it had none
        card.flagsInHeads = flags.yesNo("in_heads");
    const Reader metrics = reader.object("metrics");
    card.metrics = {metrics.whole("photos", 0, 100'000'000), metrics.whole("folds", 0, 1000), metrics.whole("rounds", 0, 1000), readMetric(metrics.object("rmse")),
                    readMetric(metrics.object("r")), readMetric(metrics.object("r2")), metrics.number("mae", 0, 1000), metrics.number("constant_rmse", 0, 1000)};
    if (reader.has("crops")) {
        const Reader crops = reader.object("crops");
        card.crops = CropEvidence{crops.number("threshold", 1.5, 1000), crops.number("shown", 0, 1), crops.number("shown_by_shuffled", 0, 1), crops.number("agree", 0, 1),
                                  crops.whole("photos", 1, 100'000'000)};
    }
    for (const auto &[name, evidence] : {std::pair{"bfloat16", &card.brainFloat}, std::pair{"float16", &card.half}}) {
        if (!reader.has(name))
            continue;
        const Reader numbers = reader.object(name);
        *evidence = ShortFloatEvidence{numbers.whole("float32_layers", 0, 10'000), numbers.number("deviation_95", 0, 100), numbers.number("deviation_largest", 0, 100),
                                       numbers.whole("photos", 1, 100'000'000)};
    }
    card.data = reader.text("data");
    card.limits = reader.texts("limits");
    const json &sums = reader.at("sha256");
    if (!sums.is_object())
        throw BadMember{tr("\"sha256\" is not an object.")};
    for (const auto &[file, sum] : sums.items()) {
        if (!sum.is_string() || !isChecksum(sum.get<std::string>()) || !isPlainName(QString::fromStdString(file)))
            throw BadMember{tr("\"sha256\" holds something else than names of files in the folder and their checksums.")};
        card.sha256.insert(QString::fromStdString(file), QString::fromStdString(sum.get<std::string>()));
    }
    QStringList files{card.outOfFoldFile};
    if (!isBlend)
        files.prepend(card.headsFile);
    if (!card.weightsFile.isEmpty())
        files.prepend(card.weightsFile);
    for (const HeadEntry &head : card.heads) {
        if (head.kind == "xgboost")
            files.append(QString::fromStdString(head.name) + QStringLiteral(".json"));
    }
    for (const QString &file : files) {
        if (!card.sha256.contains(file))
            throw BadMember{tr("there is no checksum of %1.").arg(quotedName(file))};
    }
    return card;
}

} // namespace

Result<ModelCard> readCard(const QString &path)
{
    const auto contents = readFile(path, 10'000'000);
    if (!contents)
        return contents.error();
    const auto refuse = [&](const QString &reason, const QString &log = {}) {
        return Error{ErrorKind::Invalid, tr("Cannot use the model card %1: %2 Get the model folder again.").arg(quotedName(path), reason), log};
    };
    try {
        return fromJson(json::parse(contents->begin(), contents->end()));
    } catch (const BadMember &bad) {
        return refuse(bad.text);
    } catch (const std::exception &e) {
        return refuse(tr("it is not well-formed JSON."), QString::fromUtf8(e.what()));
    }
}

QByteArray cardToJson(const ModelCard &card)
{
    ordered_json heads = ordered_json::array(), pairs = ordered_json::array(), sums = ordered_json::object(), limits = ordered_json::array(), maps = ordered_json::array();
    for (const HeadEntry &head : card.heads)
        heads.push_back({{"name", head.name}, {"kind", head.kind}, {"role", roleNames[static_cast<int>(head.role)]}, {"weight", head.weight}});
    for (const PairBin &bin : card.pairs)
        pairs.push_back({{"gap_from", bin.gapFrom}, {"gap_to", std::isfinite(bin.gapTo) ? ordered_json(bin.gapTo) : ordered_json()}, {"share_right", bin.shareRight}, {"pairs", bin.pairs}});
    for (auto it = card.sha256.begin(); it != card.sha256.end(); ++it)
        sums[bytes(it.key())] = bytes(it.value());
    for (const QString &limit : card.limits)
        limits.push_back(bytes(limit));
    for (const QString &map : card.subjectMaps)
        maps.push_back(bytes(map));
    ordered_json root{
        {"format", card.format},
        {"name", bytes(card.name)},
        {"created", bytes(card.created)},
        {"architecture", card.architecture},
        {"weights", bytes(card.weightsFile)},
        {"heads_file", bytes(card.headsFile)},
        {"out_of_fold", bytes(card.outOfFoldFile)},
        {"input",
         {{"side", card.inputSide},
          {"resize", bytes(card.resizeRule)},
          {"mean", card.normalisation.mean},
          {"deviation", card.normalisation.deviation},
          {"mirror", card.mirror},
          {"unit_length", card.unitLength}}},
        {"subject", {{"side", card.subjectInputSide}, {"threshold", card.subjectThreshold}, {"maps", maps}}},
        {"heads", heads},
        {"range",
         {{"coverage", card.range.coverage},
          {"spread_intercept", card.range.spreadIntercept},
          {"spread_slope", card.range.spreadSlope},
          {"minimum_spread", card.range.minimumSpread},
          {"low_quantile", card.range.lowQuantile},
          {"high_quantile", card.range.highQuantile},
          {"photos", card.range.photos}}},
        {"pairs", pairs},
        {"flags",
         {{"coefficient", card.flags.coefficient},
          {"standard_error", card.flags.standardError},
          {"mean", card.flags.mean},
          {"rows", card.flags.rows},
          {"out_of_fold_rmse", card.flags.outOfFoldRmse},
          {"constant_rmse", card.flags.constantRmse}}},
        {"metrics",
         {{"photos", card.metrics.photos},
          {"folds", card.metrics.folds},
          {"rounds", card.metrics.rounds},
          {"rmse", toJson(card.metrics.rmse)},
          {"r", toJson(card.metrics.r)},
          {"r2", toJson(card.metrics.r2)},
          {"mae", card.metrics.mae},
          {"constant_rmse", card.metrics.constantRmse}}},
        {"data", bytes(card.data)},
        {"limits", limits},
        {"sha256", sums}};
    if (card.prompts) {
        ordered_json words = ordered_json::array();
        for (const QString &word : card.prompts->words)
            words.push_back(bytes(word));
        root["prompts"] = {{"words", words}, {"clip_sha256", bytes(card.prompts->clipSha256)}};
    }
    if (!card.members.empty()) {
        root.erase("weights");
        root.erase("heads_file");
        ordered_json members = ordered_json::array();
        for (const BlendEntry &member : card.members)
            members.push_back({{"folder", bytes(member.folder)}, {"name", bytes(member.name)}, {"weight", member.weight}, {"card_sha256", bytes(member.cardSha256)}});
        root["members"] = members;
    }
    if (card.crops) {
        root["crops"] = {{"threshold", card.crops->threshold},
                         {"shown", card.crops->shown},
                         {"shown_by_shuffled", card.crops->shownByShuffled},
                         {"agree", card.crops->agree},
                         {"photos", card.crops->photos}};
    }
    for (const auto &[name, evidence] : {std::pair{"bfloat16", &card.brainFloat}, std::pair{"float16", &card.half}}) {
        if (*evidence)
            root[name] = {{"float32_layers", (*evidence)->singleLayers},
                          {"deviation_95", (*evidence)->usual},
                          {"deviation_largest", (*evidence)->largest},
                          {"photos", (*evidence)->photos}};
    }
    if (card.flagsInHeads)
        root["flags"]["in_heads"] = true;
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

} // namespace pawtrait::scoring
