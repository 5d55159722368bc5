/// Photos' vectors from all cores, kept by content, and the table that window and command write.
/// It lies here and not in `prompts`, which knows no scorer: scoring is what builds on prompts.
///
///     auto embedder = prompts::photoEmbedder(scorer, *prompts::weightsFingerprint(files.weights));
///     scoring::scoreFiles(*embedder, files, {.cache = &cache}, done, stop);    // ScoredPhoto::embedding is the photo's vector
#pragma once

#include "prompts/prompt_scorer.h"
#include "scoring/photo_scorer.h"

namespace pawtrait::prompts {

/// Names the weights by their contents, for the embedding cache. Reads the whole file the first time (scoring::clipChecksum): blocking, a second for CLIP's.
Result<QString> weightsFingerprint(const QString &weights);

/// PromptScorer::photoVectors as an embedder; `fingerprint` is its own. Any thread.
std::unique_ptr<scoring::PhotoEmbedder> photoEmbedder(std::shared_ptr<const PromptScorer> scorer, const QString &fingerprint);

/// One photo's cosines, in the order of the prompts; empty where it was refused.
struct PhotoRow {
    QString file;
    std::vector<double> similarities{};
    QString error{}; ///< a sentence
};

/// `file`, one column a prompt (6 decimals, always with a point), `error`. UTF-8.
QByteArray similaritiesCsv(std::span<const PhotoRow> rows, const QStringList &prompts);

} // namespace pawtrait::prompts
