/// Scoring many files on all cores: each lane decodes, resizes and runs the network on its own, so decode and network
/// share the cores without queues between them.
#pragma once

#include "scoring/embedding_cache.h"
#include "scoring/photo_scorer.h"

#include <functional>

namespace pawtrait::scoring {

struct ScoredPhoto {
    Embedding embedding;
    int originalWidth = 0;
    int originalHeight = 0;
    QStringList notes;
    image::RgbImage thumbnail; ///< longest side = ScoreFilesOptions::thumbnailSide; null when 0
    QByteArray contentKey;
};

struct ScoreFilesOptions {
    int lanes = 0;          ///< threads that each decode and run the network; 0: one a core
    int thumbnailSide = 0;  ///< pixels; needs the photo decoded even when the cache has its embedding
    image::DecodeLimits limits{};
    EmbeddingCache *cache = nullptr; ///< not owned; may be null
    std::function<void(const StopToken &stop)> untilItsTurn{}; ///< each lane asks before each batch; may block until work of more hurry is done
    bool inBackground = false; ///< lanes give way to other threads (a window's): lower priority where the system has one for threads
};

/// Calls `done(index, result)` once for each file, from worker threads, one call at a time, in the order they finish
/// (about the order given); `done` must not throw. A file that cannot be scored is an error of its own, out of memory
/// included, and never stops the others. Returns when all are done; after a stop the rest is not called. Blocking; sets
/// the lanes' torch threads to 1.
void scoreFiles(const PhotoEmbedder &embedder, const QStringList &files, const ScoreFilesOptions &options,
                const std::function<void(int index, Result<ScoredPhoto> photo)> &done, const StopToken &stop);

struct FoundPhotos {
    QStringList files;        ///< absolute, in natural order within each folder, each once
    std::vector<Error> problems; ///< paths that are missing or cannot be read
};

/// Files as given (whatever their suffix), folders by photoSuffixes(), sub-folders when `recursive`; loops of symbolic
/// links end. Blocking. With `part` the files are handed on while the walk goes on (the first few at once, then about ten
/// times a second), and what is returned is the rest.
FoundPhotos findPhotos(const QStringList &paths, bool recursive, const StopToken &stop, const std::function<void(FoundPhotos)> &part = {});

} // namespace pawtrait::scoring
