/// CLIP ViT-B/32 (Radford et al. 2021) with quick GELU, open_clip's "ViT-B-32-quickgelu": photos and texts as vectors whose cosine
/// says how well they go together.
///
///     auto clip = network::openClip("open_clip_model.safetensors", *device);
///     auto photos = (*clip)->imageFeatures(pictures);    // n x 512, as long as they come
///     auto texts = (*clip)->textFeatures(tokens);        // ids of prompts::Tokenizer
#pragma once

#include "network/network.h"

namespace pawtrait::network {

struct ClipSizes {
    int inputSide = 224;    ///< pixels
    int contextLength = 77; ///< ids of a text, its start and end among them
    int vocabulary = 49408; ///< ids 0..49407; the last is the end of a text
    int featureCount = 512;
};
inline constexpr ClipSizes clipSizes{};

/// CLIP's own mean and deviation.
inline constexpr Normalisation clipNormalisation{{0.48145466F * 255, 0.4578275F * 255, 0.40821073F * 255}, {0.26862954F * 255, 0.26130258F * 255, 0.27577711F * 255}};

/// Ready for inference; const calls are safe from several threads at once, as a Network's.
class ClipNetwork {
public:
    virtual ~ClipNetwork() = default;

    virtual const Device &device() const = 0;
    /// Vectors before they are brought to unit length. Pictures are inputSide x inputSide.
    virtual Result<MatrixF> imageFeatures(std::span<const image::RgbImage> pictures) const = 0;
    virtual Result<MatrixF> imageFeatures(const InputBatch &batch) const = 0;
    /// Each text: at most contextLength ids with one end at least; taken at the first end, what stands behind is not looked at.
    virtual Result<MatrixF> textFeatures(std::span<const std::vector<int>> texts) const = 0;
    /// What cosines are multiplied with before a softmax over texts.
    virtual double similarityScale() const = 0;
};

/// Every tensor under open_clip's name.
std::vector<TensorShape> clipTensors();

/// Loads weights under open_clip's names unchanged; other namings (transformers', OpenAI's own) are refused by a sentence. Blocking,
/// any thread.
Result<std::shared_ptr<const ClipNetwork>> openClip(const QString &safetensors, const Device &device);

} // namespace pawtrait::network
