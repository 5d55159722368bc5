/// The room `prompts`: how well photos go with words, by CLIP.
///
///     auto scorer = prompts::openPromptScorer(device);
///     auto texts = (*scorer)->textVectors(prompts::defaultPrompts());
///     auto photo = (*scorer)->photoVector(*decoded);
///     double cute = prompts::similarity(*photo, texts->front());
#pragma once

#include "common/result.h"
#include "common/stop_token.h"
#include "image/decode.h"
#include "network/clip.h"

#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace pawtrait::prompts {

/// The 11 words of the contest's CLIP notebook, as they are given to the text tower: Cute, Funny, Derp, Small, Happy, Sad, Aggressive,
/// Friendly, Old, Young, Love.
const QStringList &defaultPrompts();

/// Of unit length, clipSizes.featureCount numbers.
using Vector = std::vector<float>;

/// Cosine, -1..1.
double similarity(const Vector &a, const Vector &b);

/// torchvision's Resize (bicubic, as Pillow) and CenterCrop: the shorter side to `shortSide` pixels, then the middle side x side
/// (side <= shortSide). CLIP's own preparation is 224, 224. Of strips longer than 32 times their width the ends are cut off before.
image::RgbImage centreCropped(const image::RgbImage &photo, int shortSide, int side);

/// Photos are decoded so that preparation loses nothing. Const calls are safe from several threads at once.
class PromptScorer {
public:
    virtual ~PromptScorer() = default;

    virtual const network::Device &device() const = 0;
    virtual Result<std::vector<Vector>> textVectors(const QStringList &prompts) const = 0;
    virtual Result<std::vector<Vector>> photoVectors(std::span<const image::RgbImage> photos) const = 0;
    /// Decodes one file; the error names it.
    virtual Result<Vector> photoVector(const QString &file, const StopToken &stop) const = 0;
    /// Shares that sum to 1: softmax over prompts of one photo's cosines times CLIP's scale.
    virtual std::vector<double> shares(std::span<const double> similarities) const = 0;
};

/// Files of CLIP: weights with open_clip's names, and the vocabulary.
struct ClipFiles {
    QString weights;
    QString vocabulary;
};

/// Where they are: in the user's folder models/clip (which wins), beside the program, or where it is installed. A file that is nowhere is
/// an error that says which one to put where. `weights`: this file instead, when not empty.
Result<ClipFiles> findClipFiles(const QString &weights = {});

/// Loads both. Blocking, any thread.
Result<std::shared_ptr<const PromptScorer>> openPromptScorer(const ClipFiles &files, const network::Device &device);

} // namespace pawtrait::prompts
