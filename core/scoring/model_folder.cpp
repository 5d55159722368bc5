#include "common/files.h"
#include "dataset/table.h"
#include "heads/boosted_trees.h"
#include "image/resize.h"
#include "network/safetensors.h"
#include "scoring/blend_scorer.h"
#include "scoring/calibration.h"
#include "scoring/model_features.h"
#include "scoring/photo_scorer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numeric>

namespace pawtrait::scoring {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::scoring", text);
}

struct WeightedHead {
    std::shared_ptr<const heads::Head> head;
    double weight = 1;
};

constexpr int layersOfOrdering = 2; // in float32: the first two make most of bfloat16's error

/// The heads that serve crops only; null where the folder has none.
struct CropHeads {
    std::shared_ptr<const heads::Head> judgeA, judgeB, subject;
};

/// Where a head lies that is kept as JSON.
QString ownFile(const HeadEntry &head)
{
    return QString::fromStdString(head.name) + QStringLiteral(".json");
}

double clampedScore(double value)
{
    return std::clamp(value, 1.0, 100.0);
}

class FolderScorer final : public PhotoScorer {
public:
    /// `network` may be null: then all features are from CLIP.
    FolderScorer(ModelCard card, QString fingerprint, QString orderingWeights, std::shared_ptr<const network::Network> network, std::shared_ptr<const PhotoEmbedder> embedder,
                 std::vector<double> featureMean, std::vector<WeightedHead> heads, CropHeads cropHeads, std::vector<double> outOfFold)
        : m_card(std::move(card)),
          m_fingerprint(std::move(fingerprint)),
          m_orderingWeights(std::move(orderingWeights)),
          m_network(std::move(network)),
          m_featureMean(std::move(featureMean)),
          m_heads(std::move(heads)),
          m_cropHeads(std::move(cropHeads)),
          m_outOfFold(std::move(outOfFold)),
          m_embedder(std::move(embedder))
    {
    }

    const ModelCard &card() const override { return m_card; }
    const network::Device &device() const override { return m_embedder->device(); }
    QString fingerprint() const override { return m_fingerprint; }
    int enoughForShortSide() const override { return m_embedder->enoughForShortSide(); }
    Result<std::vector<Embedding>> embed(std::span<const image::Photo> photos, const StopToken &stop) const override { return m_embedder->embed(photos, stop); }
    std::shared_ptr<const PhotoEmbedder> orderingEmbedder() const override;
    QString identity() const override;
    double rawScore(const Embedding &embedding) const override { return raw(headInput(prepared(embedding).features, {})); }
    Score withFlags(const Embedding &embedding, double rawScore, const Flags &flags) const override;
    Result<Explanation> explain(const image::Photo &photo, const StopToken &stop) const override;
    std::optional<JudgeOpinions> opinions(const Embedding &embedding) const override;
    Result<SubjectMap> subjectMap(const image::Photo &photo, const StopToken &stop) const override;

private:
    struct Prepared {
        std::vector<double> features; ///< what the heads see
        double length = 1;            ///< the embedding's L2 norm
    };
    Prepared prepared(const Embedding &embedding) const;
    /// What the Score heads take: the features, with their answers (or their means) behind them where the card says so.
    std::vector<double> headInput(const std::vector<double> &features, const Flags &flags) const;
    double raw(const std::vector<double> &headInput) const;
    /// The answers' effects where the heads take them. What one adds depends on those before it unless heads are linear: the mean of
    /// both orders, whose sum is the whole change.
    void addFlagsInHeads(const Embedding &embedding, double rawScore, const Flags &flags, Score &score) const;
    /// d raw score / d embedding.
    std::vector<double> gradientAt(const Prepared &place) const;

    ModelCard m_card;
    QString m_fingerprint;
    QString m_orderingWeights; ///< empty: embed() is quick enough to put in order too
    std::shared_ptr<const network::Network> m_network;
    std::vector<double> m_featureMean;
    std::vector<WeightedHead> m_heads;
    CropHeads m_cropHeads;
    std::vector<double> m_outOfFold; ///< ascending
    std::shared_ptr<const PhotoEmbedder> m_embedder;
    mutable std::once_flag m_orderingOnce;
    mutable std::shared_ptr<const PhotoEmbedder> m_ordering;
};

FolderScorer::Prepared FolderScorer::prepared(const Embedding &embedding) const
{
    Q_ASSERT(embedding.size() == m_featureMean.size());
    Prepared out;
    double squares = 0;
    for (const float value : embedding)
        squares += static_cast<double>(value) * value;
    if (m_card.unitLength && squares > 0)
        out.length = std::sqrt(squares);
    out.features.resize(embedding.size());
    for (std::size_t i = 0; i < embedding.size(); ++i)
        out.features[i] = embedding[i] / out.length - m_featureMean[i];
    return out;
}

QString FolderScorer::identity() const
{
    QString identity = m_fingerprint + QLatin1Char('/') + m_card.sha256.value(m_card.headsFile);
    for (const HeadEntry &head : m_card.heads) {
        if (head.kind == "xgboost")
            identity += QLatin1Char('/') + m_card.sha256.value(ownFile(head));
    }
    return identity;
}

std::vector<double> FolderScorer::headInput(const std::vector<double> &features, const Flags &flags) const
{
    if (!m_card.flagsInHeads)
        return features;
    // To a step between no and yes a mean says nothing: there the usual answer stands for "not looked at".
    const bool isSmooth = m_heads.front().head->isSmooth();
    const auto unanswered = [&](std::size_t f) { return isSmooth ? m_card.flags.mean[f] : std::round(m_card.flags.mean[f]); };
    std::vector<double> input = features;
    for (std::size_t f = 0; f < flags.size(); ++f)
        input.push_back(flags[f] == FlagAnswer::NotLookedAt ? unanswered(f) : flags[f] == FlagAnswer::Yes ? 1.0 : 0.0);
    if (flags[Blur] == FlagAnswer::Yes) // in the contest's table a blurred photo never has clear eyes
        input[features.size() + Eyes] = 0;
    return input;
}

void FolderScorer::addFlagsInHeads(const Embedding &embedding, double rawScore, const Flags &flags, Score &score) const
{
    if (flags == Flags{})
        return;
    const std::vector<double> features = prepared(embedding).features;
    for (const bool fromFront : {true, false}) {
        Flags answered{};
        double before = rawScore;
        for (std::size_t step = 0; step < flags.size(); ++step) {
            const std::size_t f = fromFront ? step : flags.size() - 1 - step;
            if (flags[f] == FlagAnswer::NotLookedAt)
                continue;
            answered[f] = flags[f];
            const double now = raw(headInput(features, answered));
            score.flagEffects[f] += (now - before) / 2;
            before = now;
        }
    }
    if (flags[Blur] == FlagAnswer::Yes) {
        score.flagEffects[Blur] += score.flagEffects[Eyes];
        score.flagEffects[Eyes] = 0;
    }
}

double FolderScorer::raw(const std::vector<double> &headInput) const
{
    double value = 0;
    for (const WeightedHead &head : m_heads)
        value += head.weight * head.head->predict(headInput);
    return value;
}

Score FolderScorer::withFlags(const Embedding &embedding, double rawScore, const Flags &flags) const
{
    Score score;
    if (m_card.flagsInHeads)
        addFlagsInHeads(embedding, rawScore, flags, score);
    else
        score.flagEffects = flagEffectsOf(m_card.flags, flags);
    score.value = clampedScore(std::accumulate(score.flagEffects.begin(), score.flagEffects.end(), rawScore));
    std::tie(score.low, score.high) = rangeOf(score.value, m_card.range);
    score.percentile = percentileOf(score.value, m_outOfFold);
    return score;
}

std::vector<double> FolderScorer::gradientAt(const Prepared &place) const
{
    std::vector<double> gradient(place.features.size(), 0.0);
    for (const WeightedHead &head : m_heads) {
        const std::vector<double> part = head.head->gradient(headInput(place.features, {}));
        for (std::size_t i = 0; i < gradient.size(); ++i)
            gradient[i] += head.weight * part[i];
    }
    if (!m_card.unitLength)
        return gradient;
    // Through the division by the length: (g - u (u . g)) / length, u the unit vector.
    double along = 0;
    for (std::size_t i = 0; i < gradient.size(); ++i)
        along += gradient[i] * (place.features[i] + m_featureMean[i]);
    for (std::size_t i = 0; i < gradient.size(); ++i)
        gradient[i] = (gradient[i] - (place.features[i] + m_featureMean[i]) * along) / place.length;
    return gradient;
}

Result<Explanation> FolderScorer::explain(const image::Photo &photo, const StopToken &stop) const
{
    if (!m_network || m_card.prompts || !std::all_of(m_heads.begin(), m_heads.end(), [](const WeightedHead &weighted) { return weighted.head->isSmooth(); }))
        return Error{ErrorKind::Unsupported, tr("This model's scores cannot be traced to places in the photo. Choose a model without trees or prompts to see where a score comes from."), {}};
    try {
        const image::RgbImage input = squashed(photo.pixels, m_card.inputSide, m_card.resizeRule);
        const std::string &lastMap = m_network->architecture().lastMap;
        std::vector<network::FeatureMap> views; // of the photo and of its mirror image
        for (int view = 0; view < (m_card.mirror ? 2 : 1); ++view) {
            if (stop.stop_requested())
                return cancelled();
            auto maps = m_network->maps(view == 0 ? input : image::mirrored(input), {&lastMap, 1});
            if (!maps)
                return maps.error();
            views.push_back(std::move(maps->front()));
        }
        const int width = views[0].width, height = views[0].height;
        const std::size_t cells = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
        Explanation explanation{width, height, std::vector<double>(cells), 0};
        // The embedding is the maps' mean over places and views.
        Embedding embedding(static_cast<std::size_t>(views[0].channels));
        for (std::size_t c = 0; c < embedding.size(); ++c) {
            double sum = 0;
            for (const network::FeatureMap &map : views)
                sum = std::accumulate(map.values.begin() + static_cast<std::ptrdiff_t>(c * cells), map.values.begin() + static_cast<std::ptrdiff_t>((c + 1) * cells), sum);
            embedding[c] = static_cast<float>(sum / static_cast<double>(cells * views.size()));
        }
        const Prepared place = prepared(embedding);
        const std::vector<double> gradient = gradientAt(place);
        for (std::size_t view = 0; view < views.size(); ++view) {
            for (std::size_t c = 0; c < gradient.size(); ++c) {
                const double share = gradient[c] / static_cast<double>(cells * views.size());
                const float *values = views[view].values.data() + c * cells;
                for (int y = 0; y < height; ++y) {
                    double *row = explanation.points.data() + static_cast<std::ptrdiff_t>(y) * width;
                    for (int x = 0; x < width; ++x)
                        row[view == 0 ? x : width - 1 - x] += share * *values++;
                }
            }
        }
        explanation.baseline = clampedScore(raw(headInput(place.features, {}))) - std::accumulate(explanation.points.begin(), explanation.points.end(), 0.0);
        return explanation;
    } catch (const std::bad_alloc &) {
        return Error{ErrorKind::OutOfMemory, tr("There is not enough memory to look at this photo. Close other programs and try again."), {}};
    }
}

std::shared_ptr<const PhotoEmbedder> FolderScorer::orderingEmbedder() const
{
    std::call_once(m_orderingOnce, [this] {
        if (m_card.prompts || m_orderingWeights.isEmpty() || device().cuda || !network::isBrainFloatQuick(device()) || !network::isConvolutional(m_card.architecture))
            return;
        // The file may have gone since the model was opened: then embed() puts in order too, only slower.
        if (auto network = network::open(m_card.architecture, m_orderingWeights, device(), {.inputSide = m_card.inputSide, .singleLayers = layersOfOrdering}))
            m_ordering = makeEmbedder(*std::move(network), m_card.inputSide, m_card.mirror, m_card.resizeRule);
    });
    return m_ordering;
}

std::optional<JudgeOpinions> FolderScorer::opinions(const Embedding &embedding) const
{
    if (!m_cropHeads.judgeA || !m_cropHeads.judgeB)
        return std::nullopt;
    const Prepared place = prepared(embedding);
    return JudgeOpinions{m_cropHeads.judgeA->predict(place.features), m_cropHeads.judgeB->predict(place.features)};
}

Result<SubjectMap> FolderScorer::subjectMap(const image::Photo &photo, const StopToken &stop) const
{
    if (!m_cropHeads.subject)
        return PhotoScorer::subjectMap(photo, stop);
    try {
        std::vector<std::string> modules;
        for (const QString &name : m_card.subjectMaps)
            modules.push_back(name.toStdString());
        const image::RgbImage input = image::resize(photo.pixels, m_card.subjectInputSide, m_card.subjectInputSide, image::Filter::Bicubic);
        if (stop.stop_requested())
            return cancelled();
        const auto maps = m_network->maps(input, modules);
        if (!maps)
            return maps.error();
        SubjectMap subject;
        int channels = 0;
        for (const network::FeatureMap &map : *maps) {
            subject.columns = std::max(subject.columns, map.width);
            subject.rows = std::max(subject.rows, map.height);
            channels += map.channels;
        }
        if (channels != m_cropHeads.subject->inputCount())
            return Error{ErrorKind::Mismatch, tr("The model's subject head does not fit its network. Get the model folder again."), QStringLiteral("%1 channels").arg(channels)};
        std::vector<double> cell(static_cast<std::size_t>(channels));
        for (int y = 0; y < subject.rows; ++y) {
            for (int x = 0; x < subject.columns; ++x) {
                std::size_t place = 0; // a coarser map's cell counts for all fine cells in it
                for (const network::FeatureMap &map : *maps) {
                    const auto at = static_cast<std::size_t>(y * map.height / subject.rows) * static_cast<std::size_t>(map.width) + static_cast<std::size_t>(x * map.width / subject.columns);
                    const auto plane = static_cast<std::size_t>(map.width) * static_cast<std::size_t>(map.height);
                    for (int c = 0; c < map.channels; ++c)
                        cell[place++] = map.values[static_cast<std::size_t>(c) * plane + at];
                }
                subject.share.push_back(m_cropHeads.subject->predict(cell));
            }
        }
        return subject;
    } catch (const std::bad_alloc &) {
        return Error{ErrorKind::OutOfMemory, tr("There is not enough memory to look at this photo. Close other programs and try again."), {}};
    }
}

} // namespace

Result<std::vector<double>> sortedOutOfFold(const QString &path)
{
    const auto contents = readFile(path, 1'000'000'000);
    if (!contents)
        return contents.error();
    const auto table = dataset::parseCsv(*contents, path);
    if (!table)
        return table.error();
    const auto prediction = table->header.indexOf(QStringLiteral("prediction")), natural = table->header.indexOf(QStringLiteral("natural"));
    std::vector<double> values;
    for (const QStringList &row : table->rows) {
        if (prediction < 0 || prediction >= row.size())
            break;
        if (natural >= 0 && natural < row.size() && row[natural] == QLatin1String("0"))
            continue;
        bool isNumber = false;
        const double value = row[prediction].toDouble(&isNumber);
        if (isNumber && std::isfinite(value))
            values.push_back(value);
    }
    if (values.empty())
        return Error{ErrorKind::Invalid, tr("Cannot use %1: it holds no out-of-fold predictions. Get the model folder again.").arg(quotedName(path)), {}};
    std::sort(values.begin(), values.end());
    return values;
}

namespace {

Result<ModelCard> checkedCard(const QDir &folder)
{
    if (!folder.exists()) {
        const QString name = quotedName(folder.path());
        return Error{ErrorKind::NotFound,
                     folder.absolutePath() == QDir(defaultModelFolder()).absolutePath()
                         ? tr("There is no model folder %1. Run packaging/setup.sh and build again, or choose another model.").arg(name)
                         : tr("There is no model folder %1. Check its name and place, or choose another model.").arg(name),
                     {}};
    }
    auto card = readCard(folder.filePath(QStringLiteral("card.json")));
    if (!card)
        return card.error();
    for (auto it = card->sha256.begin(); it != card->sha256.end(); ++it) {
        const auto sum = sha256OfFile(folder.filePath(it.key()));
        if (!sum)
            return sum.error();
        if (*sum != it.value())
            return Error{ErrorKind::Mismatch,
                         tr("Cannot use the model folder %1: the file %2 has checksum %3, its card says %4. Get the folder again.")
                             .arg(quotedName(folder.path()), quotedName(it.key()), *sum, it.value()),
                         {}};
    }
    return card;
}

Result<std::shared_ptr<const heads::Head>> readOwnFile(const QString &path, int inputs)
{
    const auto bytes = readFile(path, heads::mostTreesBytes);
    if (!bytes)
        return bytes.error();
    auto trees = heads::readTrees(*bytes, path, inputs);
    if (!trees)
        return trees.error();
    return std::shared_ptr<const heads::Head>(*std::move(trees));
}

} // namespace

Result<ModelCard> checkModelFolder(const QString &folder)
{
    auto card = checkedCard(QDir(folder));
    for (std::size_t i = 0; card && i < card->members.size(); ++i) {
        if (auto checked = checkBlended(folder, card->members[i]); !checked)
            return checked.error();
        if (auto member = checkedCard(QDir(folder + QLatin1Char('/') + card->members[i].folder)); !member)
            return member.error();
    }
    return card;
}

Result<std::shared_ptr<const PhotoScorer>> openModel(const QString &path, const network::Device &device, const OpenModelOptions &options)
{
    const QDir folder(path);
    auto card = checkedCard(folder);
    if (!card)
        return card.error();
    if (!card->members.empty())
        return openBlend(path, *std::move(card), device, options);
    if (!card->prompts) // trees of prompts see a photo as they were fitted
        card->mirror = card->mirror || options.mirror;
    const int singleLayers = singleLayersOf(*card, device, options);
    auto features = openModelFeatures(*card, folder, device, singleLayers, options);
    if (!features)
        return features.error();
    const auto file = network::Safetensors::open(folder.filePath(card->headsFile));
    if (!file)
        return file.error();
    auto featureMean = file->doubles("feature_mean", {features->count});
    if (!featureMean)
        return featureMean.error();
    std::vector<WeightedHead> scoring;
    CropHeads cropHeads;
    for (const HeadEntry &entry : card->heads) {
        const bool onMaps = entry.role == HeadEntry::Role::Subject; // how many channels those have is known when they are there
        const network::TensorInfo *weight = onMaps ? file->find(entry.name + ".weight") : nullptr;
        const int inputs = features->count + (card->flagsInHeads && entry.role == HeadEntry::Role::Score ? flagCount : 0);
        auto head = entry.kind == "xgboost" ? readOwnFile(folder.filePath(ownFile(entry)), inputs)
                                            : heads::readHead(*file, entry.kind, entry.name + ".", weight ? static_cast<int>(weight->elementCount()) : inputs);
        if (!head)
            return head.error();
        if (card->flagsInHeads && entry.role == HeadEntry::Role::Score && ((entry.kind != "ridge" && entry.kind != "logistic" && entry.kind != "xgboost") || !scoring.empty()))
            return Error{ErrorKind::Invalid, tr("Cannot use the model folder %1: flags can only go into one head of kind ridge, logistic or xgboost. Train the model again.").arg(quotedName(path)),
                         QString::fromStdString(entry.name + " is " + entry.kind)};
        switch (entry.role) {
        case HeadEntry::Role::Score:
            scoring.push_back({*std::move(head), entry.weight});
            break;
        case HeadEntry::Role::JudgeA:
            cropHeads.judgeA = *std::move(head);
            break;
        case HeadEntry::Role::JudgeB:
            cropHeads.judgeB = *std::move(head);
            break;
        case HeadEntry::Role::Subject:
            cropHeads.subject = *std::move(head);
            break;
        }
    }
    auto outOfFold = sortedOutOfFold(folder.filePath(card->outOfFoldFile));
    if (!outOfFold)
        return outOfFold.error();
    const QString fingerprint = fingerprintOf(*card, device, singleLayers, options);
    // Where bfloat16 is what is shown there is nothing quicker that orders as well; a graphics card takes all windows at once as it is.
    const QString orderingWeights = singleLayers == network::allSingle ? folder.filePath(card->weightsFile) : QString();
    return std::shared_ptr<const PhotoScorer>(std::make_shared<FolderScorer>(*std::move(card), fingerprint, orderingWeights, std::move(features->network),
                                                                             std::move(features->embedder), *std::move(featureMean), std::move(scoring), std::move(cropHeads),
                                                                             *std::move(outOfFold)));
}

QString defaultModelFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString beside = program.filePath(QStringLiteral("models/default"));
    if (QFileInfo::exists(beside + QStringLiteral("/card.json")))
        return beside;
    const QString installed = QDir::cleanPath(program.filePath(QStringLiteral("../share/pawtrait/models/default")));
    return QFileInfo::exists(installed + QStringLiteral("/card.json")) ? installed : beside;
}

std::optional<JudgeOpinions> PhotoScorer::opinions(const Embedding &) const
{
    return std::nullopt;
}

Result<SubjectMap> PhotoScorer::subjectMap(const image::Photo &, const StopToken &) const
{
    return Error{ErrorKind::NotFound, tr("This model cannot find the animal. Draw a box around it, or choose another model."), {}};
}

PairVerdict PhotoScorer::compare(double valueA, double valueB) const
{
    return verdictOf(valueA - valueB, card().pairs);
}

Result<std::vector<Score>> PhotoScorer::score(std::span<const image::Photo> photos, const Flags &flags, const StopToken &stop) const
{
    const auto embeddings = embed(photos, stop);
    if (!embeddings)
        return embeddings.error();
    std::vector<Score> scores;
    for (const Embedding &embedding : *embeddings)
        scores.push_back(score(embedding, flags));
    return scores;
}

} // namespace pawtrait::scoring
