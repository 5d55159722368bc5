/// Photos as their cosines with words, by CLIP: features for heads.
#pragma once

#include "prompts/prompt_scorer.h"
#include "scoring/photo_scorer.h"

namespace pawtrait::scoring {

/// One cosine a word, in their order; with `mirror` the mean of photo and mirror image. Loads CLIP: blocking (seconds), any thread.
Result<std::shared_ptr<const PhotoEmbedder>> openPromptEmbedder(const prompts::ClipFiles &files, const QStringList &words, bool mirror, const network::Device &device);

/// As a card asks for it (`card.prompts` is there). Weights are those in the model's folder, else the first with the card's checksum among
/// `chosenWeights` (empty: none) and those that prompts::findClipFiles() finds. Errors: CLIP's files are nowhere, or have another checksum.
Result<std::shared_ptr<const PhotoEmbedder>> openPromptEmbedder(const ModelCard &card, const QString &modelFolder, const network::Device &device, const QString &chosenWeights);

/// SHA-256 of a file of 600 MB: kept, as long as the file's size and time stay. Blocking, any thread.
Result<QString> clipChecksum(const QString &weights);

/// Features of `first`, then those of `second`.
std::shared_ptr<const PhotoEmbedder> makeJoinedEmbedder(std::shared_ptr<const PhotoEmbedder> first, std::shared_ptr<const PhotoEmbedder> second);

} // namespace pawtrait::scoring
