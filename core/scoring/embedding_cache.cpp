#include "scoring/embedding_cache.h"

#include "common/files.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <mutex>
#include <unordered_map>

namespace pawtrait::scoring {

namespace {

constexpr char magic[8] = {'P', 'A', 'W', 'E', 'M', 'B', '0', '1'};
constexpr qsizetype headerBytes = 8 + 3 * 4; // magic, count, width, height
constexpr qsizetype sumBytes = 32;
constexpr int insertsBetweenSweeps = 2000;

QByteArray checksum(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

QByteArray toBytes(const EmbeddingCache::Entry &entry)
{
    static_assert(std::endian::native == std::endian::little);
    QByteArray bytes(magic, 8);
    for (const int value : {static_cast<int>(entry.embedding.size()), entry.originalWidth, entry.originalHeight})
        bytes.append(reinterpret_cast<const char *>(&value), 4);
    bytes.append(reinterpret_cast<const char *>(entry.embedding.data()), static_cast<qsizetype>(entry.embedding.size() * sizeof(float)));
    return bytes + checksum(bytes);
}

std::optional<EmbeddingCache::Entry> fromBytes(const QByteArray &bytes)
{
    if (bytes.size() < headerBytes + sumBytes || !bytes.startsWith(QByteArray::fromRawData(magic, 8)))
        return std::nullopt;
    int values[3];
    std::memcpy(values, bytes.constData() + 8, sizeof(values));
    const qsizetype floats = bytes.size() - headerBytes - sumBytes;
    if (values[0] < 0 || floats != static_cast<qsizetype>(values[0]) * 4 || checksum(bytes.chopped(sumBytes)) != bytes.right(sumBytes))
        return std::nullopt;
    EmbeddingCache::Entry entry{Embedding(static_cast<std::size_t>(values[0])), values[1], values[2]};
    std::memcpy(entry.embedding.data(), bytes.constData() + headerBytes, static_cast<std::size_t>(floats));
    return entry;
}

} // namespace

class EmbeddingCache::Private {
public:
    QString folder;
    qint64 maxBytes = 0;
    mutable std::mutex mutex;
    mutable std::unordered_map<std::string, Entry> memory;
    int inserts = 0;

    static std::string key(const QString &model, const QByteArray &content) { return model.toStdString() + '/' + content.toHex().toStdString(); }
    QString path(const QString &model, const QByteArray &content) const
    {
        const QString name = QString::fromLatin1(content.toHex());
        return folder + QLatin1Char('/') + model + QLatin1Char('/') + name.left(2) + QLatin1Char('/') + name;
    }
    void sweep() const;
};

/// Takes the oldest files away until nine tenths of the limit are left.
void EmbeddingCache::Private::sweep() const
{
    struct File {
        QDateTime modified;
        qint64 size;
        QString path;
    };
    std::vector<File> files;
    qint64 total = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        it.next();
        files.push_back({it.fileInfo().lastModified(), it.fileInfo().size(), it.filePath()});
        total += files.back().size;
    }
    if (total <= maxBytes)
        return;
    std::sort(files.begin(), files.end(), [](const File &a, const File &b) { return std::tie(a.modified, a.path) < std::tie(b.modified, b.path); });
    for (const File &file : files) {
        if (total <= maxBytes / 10 * 9)
            return;
        if (QFile::remove(file.path))
            total -= file.size;
    }
}

EmbeddingCache::EmbeddingCache(QString folder, qint64 maxBytes) : d(std::make_unique<Private>())
{
    d->folder = std::move(folder);
    d->maxBytes = maxBytes;
}

EmbeddingCache::~EmbeddingCache() = default;

QByteArray EmbeddingCache::contentKey(const QByteArray &fileBytes)
{
    return checksum(fileBytes);
}

std::optional<EmbeddingCache::Entry> EmbeddingCache::find(const QString &modelFingerprint, const QByteArray &contentKey) const
{
    const std::string key = Private::key(modelFingerprint, contentKey);
    {
        const std::lock_guard lock(d->mutex);
        if (const auto found = d->memory.find(key); found != d->memory.end())
            return found->second;
    }
    if (d->folder.isEmpty())
        return std::nullopt;
    const auto bytes = readFile(d->path(modelFingerprint, contentKey), 10'000'000);
    if (!bytes)
        return std::nullopt;
    auto entry = fromBytes(*bytes);
    if (entry) {
        const std::lock_guard lock(d->mutex);
        d->memory.emplace(key, *entry);
    }
    return entry;
}

void EmbeddingCache::insert(const QString &modelFingerprint, const QByteArray &contentKey, const Entry &entry)
{
    bool sweepNow = false;
    {
        const std::lock_guard lock(d->mutex);
        if (static_cast<qint64>((d->memory.size() + 1) * entry.embedding.size() * sizeof(float)) > d->maxBytes)
            d->memory.clear();
        d->memory.insert_or_assign(Private::key(modelFingerprint, contentKey), entry);
        sweepNow = !d->folder.isEmpty() && d->inserts++ % insertsBetweenSweeps == 0;
    }
    if (d->folder.isEmpty())
        return;
    if (sweepNow)
        d->sweep();
    // A cache that cannot be written is no failure: the entry stays in memory.
    (void)writeFile(d->path(modelFingerprint, contentKey), toBytes(entry));
}

QString EmbeddingCache::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/pawtrait/embeddings");
}

} // namespace pawtrait::scoring
