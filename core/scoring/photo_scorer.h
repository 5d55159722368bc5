/// The room `scoring`: from a photo to what is said of it.
///
///     auto scorer = scoring::openModel(scoring::defaultModelFolder(), device);
///     scoring::scoreFiles(**scorer, files, {}, [](int index, Result<ScoredPhoto> done) { ... }, stop);
#pragma once

#include "common/result.h"
#include "common/stop_token.h"
#include "image/decode.h"
#include "network/network.h"
#include "scoring/model_card.h"
#include "scoring/score.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace pawtrait::scoring {

/// The slow half: from decoded photos to embeddings (about 25 ms a photo and core, twice that with the mirror image).
/// Const calls are safe from several threads at once.
class PhotoEmbedder {
public:
    virtual ~PhotoEmbedder() = default;

    virtual const network::Device &device() const = 0;
    /// Changes whenever an embedding could; not with the heads. Keys the embedding cache.
    virtual QString fingerprint() const = 0;
    /// Both sides of a decoded photo should have at least this many pixels (DecodeOptions::enoughForShortSide).
    virtual int enoughForShortSide() const = 0;
    /// One embedding a photo, in order, whatever else is in the call. Blocking; a stop is answered within about 0.1 s.
    virtual Result<std::vector<Embedding>> embed(std::span<const image::Photo> photos, const StopToken &stop) const = 0;
};

/// Scores photos with one model. Implementations: the model folder's, fakes in tests.
class PhotoScorer : public PhotoEmbedder {
public:
    virtual const ModelCard &card() const = 0;
    /// Names network and heads: what was scored by two models with one identity has the same score.
    virtual QString identity() const = 0;
    /// What the heads say of a photo, in points, before flags and not held to 1..100. About 0.1 ms: not for many photos on the
    /// window thread. `embedding` must come from this model's embed() (or its fingerprint's cache): another length is a programming error.
    virtual double rawScore(const Embedding &embedding) const = 0;
    /// The score from the embedding, what rawScore() said of it, and the user's answers; microseconds.
    virtual Score withFlags(const Embedding &embedding, double rawScore, const Flags &flags) const = 0;
    Score score(const Embedding &embedding, const Flags &flags) const { return withFlags(embedding, rawScore(embedding), flags); }
    /// Where the score without flags comes from. Blocking, about one embed.
    virtual Result<Explanation> explain(const image::Photo &photo, const StopToken &stop) const = 0;
    /// The same network in arithmetic that is quicker and only good for putting pictures of one photo in order: what is shown comes from embed().
    /// Null where there is none. Opened at the first call (blocking, 0.1 s), any thread.
    virtual std::shared_ptr<const PhotoEmbedder> orderingEmbedder() const { return nullptr; }
    /// For crops (core/crop); microseconds. Nothing when the model folder has no such heads.
    virtual std::optional<JudgeOpinions> opinions(const Embedding &embedding) const;
    /// Where the animal is. Blocking, about two embeds. NotFound when the model folder has no subject head.
    virtual Result<SubjectMap> subjectMap(const image::Photo &photo, const StopToken &stop) const;

    /// Two photos by their scores' values.
    PairVerdict compare(double valueA, double valueB) const;
    /// embed, then score with the same flags for all.
    Result<std::vector<Score>> score(std::span<const image::Photo> photos, const Flags &flags, const StopToken &stop) const;
};

/// A backbone without heads, as training sees photos: squashed to side x side (Pillow bicubic), pooled features, with
/// `mirror` the mean with those of the mirror image. Its fingerprint() knows the network's name but not the weights' file:
/// no key for a cache that outlives them.
std::shared_ptr<const PhotoEmbedder> makeEmbedder(std::shared_ptr<const network::Network> network, int side, bool mirror, const QString &resizeRule = QStringLiteral("squash-bicubic"));

/// A decoded photo as networks see it, by a card's resize rule.
image::RgbImage squashed(const image::RgbImage &pixels, int side, const QString &resizeRule);

struct OpenModelOptions {
    /// network::OpenOptions::singleLayers. None: what the model's card found good enough, where the processor is quicker in bfloat16 and on
    /// graphics cards; else float32.
    std::optional<int> singleLayers;
    bool mirror = false; ///< photo and mirror image, whatever the card says
    QString clipWeights{}; ///< the file of CLIP's weights that the user chose, for cards that need them; empty: where prompts::findClipFiles() looks
    bool asOnGraphicsCard = false; ///< network::OpenOptions::asOnGraphicsCard
};

/// Opens a model folder: card, checksums of all files, weights, heads; of a blend every member's. Blocking (about a second), any thread.
Result<std::shared_ptr<const PhotoScorer>> openModel(const QString &folder, const network::Device &device, const OpenModelOptions &options = {});

/// Only the checks of openModel, without the network: for `pawtrait models`.
Result<ModelCard> checkModelFolder(const QString &folder);

/// <folder of the executable>/models/default, or ../share/pawtrait/models/default beside it; the first that exists.
QString defaultModelFolder();

} // namespace pawtrait::scoring
