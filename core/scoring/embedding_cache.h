#pragma once

#include "scoring/score.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace pawtrait::scoring {

/// Embeddings by content: a folder opened again scores without decoding. Key: BLAKE2b-256 of the file's bytes, beside the
/// model's fingerprint. Kept in memory and in a folder of small files (each with a checksum over contents and place; written
/// by rename, so several programs may share it; damaged ones ignored; at most `maxBytes` in memory and on disk: the
/// oldest files go first). All calls from any thread; a cache that cannot be written works from memory.
class EmbeddingCache {
public:
    /// `folder` empty: memory only.
    explicit EmbeddingCache(QString folder, qint64 maxBytes = 256 * 1024 * 1024);
    ~EmbeddingCache();

    /// The hash of a photo's file contents.
    static QByteArray contentKey(const QByteArray &fileBytes);

    struct Entry {
        Embedding embedding;
        int originalWidth = 0; ///< upright
        int originalHeight = 0;
    };
    std::optional<Entry> find(const QString &modelFingerprint, const QByteArray &contentKey) const;
    void insert(const QString &modelFingerprint, const QByteArray &contentKey, const Entry &entry);

    /// ${XDG_CACHE_HOME:-~/.cache}/pawtrait/embeddings
    static QString defaultFolder();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace pawtrait::scoring
