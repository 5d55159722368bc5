/// CLIP's byte-pair tokens (open_clip's SimpleTokenizer), from its vocabulary file.
///
///     auto tokenizer = prompts::Tokenizer::open("bpe_simple_vocab_16e6.txt.gz");
///     auto ids = tokenizer->tokens(u"a photo of a cat"_s);    // 49406 ... 49407
#pragma once

#include "common/result.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace pawtrait::prompts {

/// Const calls are safe from several threads at once.
class Tokenizer {
public:
    /// Reads the gzipped list of merges; every other file than the known one (by its checksum) is refused by a sentence. Blocking.
    static Result<Tokenizer> open(const QString &vocabulary);

    /// Start, the text's ids, end; at most 77, a longer text loses what is behind the 76th id before the end.
    std::vector<int> tokens(const QString &text) const;

private:
    struct Vocabulary;
    explicit Tokenizer(std::shared_ptr<const Vocabulary> vocabulary);
    std::shared_ptr<const Vocabulary> m_vocabulary;
};

} // namespace pawtrait::prompts
