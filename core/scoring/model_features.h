/// Inside the room: what a card's heads take of a photo.
#pragma once

#include "scoring/photo_scorer.h"

#include <QDir>

namespace pawtrait::scoring {

struct ModelFeatures {
    std::shared_ptr<const network::Network> network; ///< null: CLIP alone
    std::shared_ptr<const PhotoEmbedder> embedder;
    int count = 0; ///< of an embedding's numbers
};

/// Loads the networks that the card names; `clipWeights` as OpenModelOptions has it. Blocking.
Result<ModelFeatures> openModelFeatures(const ModelCard &card, const QDir &folder, const network::Device &device, int singleLayers, const OpenModelOptions &options);

/// network::OpenOptions::singleLayers for this card on this device.
int singleLayersOf(const ModelCard &card, const network::Device &device, const OpenModelOptions &options);

/// What an embedding depends on. Not the heads: a new head on the same network finds the photos in the cache.
QString fingerprintOf(const ModelCard &card, const network::Device &device, int singleLayers, const OpenModelOptions &options);

} // namespace pawtrait::scoring
