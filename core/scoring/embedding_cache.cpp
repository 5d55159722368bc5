#include "scoring/embedding_cache.h"

#include "common/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace pawtrait::scoring {

namespace {

constexpr char magic[8] = {'P', 'A', 'W', 'E', 'M', 'B', '0', '2'};
constexpr qsizetype headerBytes = 8 + 3 * 4; // magic, count, width, height
constexpr qsizetype sumBytes = 32;
constexpr qint64 sweepsPerLimit = 16; // the folder is looked through each time a 16th of its limit has been written

QByteArray checksum(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

/// The checksum is taken over the place too, so a file that was moved or renamed is not believed.
QByteArray toBytes(const EmbeddingCache::Entry &entry, const std::string &place)
{
    static_assert(std::endian::native == std::endian::little);
    QByteArray bytes(magic, 8);
    for (const int value : {static_cast<int>(entry.embedding.size()), entry.originalWidth, entry.originalHeight})
        bytes.append(reinterpret_cast<const char *>(&value), 4);
    bytes.append(reinterpret_cast<const char *>(entry.embedding.data()), static_cast<qsizetype>(entry.embedding.size() * sizeof(float)));
    return bytes + checksum(bytes + QByteArray::fromStdString(place));
}

std::optional<EmbeddingCache::Entry> fromBytes(const QByteArray &bytes, const std::string &place)
{
    if (bytes.size() < headerBytes + sumBytes || !bytes.startsWith(QByteArray::fromRawData(magic, 8)))
        return std::nullopt;
    int values[3];
    std::memcpy(values, bytes.constData() + 8, sizeof(values));
    const qsizetype floats = bytes.size() - headerBytes - sumBytes;
    if (values[0] <= 0 || floats != static_cast<qsizetype>(values[0]) * 4 || checksum(bytes.chopped(sumBytes) + QByteArray::fromStdString(place)) != bytes.right(sumBytes))
        return std::nullopt;
    EmbeddingCache::Entry entry{Embedding(static_cast<std::size_t>(values[0])), values[1], values[2]};
    std::memcpy(entry.embedding.data(), bytes.constData() + headerBytes, static_cast<std::size_t>(floats));
    return entry;
}

/// Through a file beside it and a rename, but without the flush to the disk that writeFile() waits for: after a power cut
/// the checksum tells, and a lane would wait milliseconds a photo.
bool writeUnflushed(const QString &path, const QByteArray &bytes)
{
    static std::atomic<unsigned> count{0};
    QFile file(QStringLiteral("%1.%2-%3").arg(path).arg(QCoreApplication::applicationPid()).arg(count++));
    if (!file.open(QIODevice::WriteOnly) && !(QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly)))
        return false;
    const bool written = file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (written && std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) == 0)
        return true;
    file.remove();
    return false;
}

} // namespace

class EmbeddingCache::Private {
public:
    QString folder;
    qint64 maxBytes = 0;
    mutable std::mutex mutex;
    std::unordered_map<std::string, Entry> memory;
    qint64 memoryBytes = 0;
    qint64 writtenSinceSweep = 0;

    static std::string key(const QString &model, const QByteArray &content) { return model.toStdString() + '/' + content.toHex().toStdString(); }
    QString path(const QString &model, const QByteArray &content) const
    {
        const QString name = QString::fromLatin1(content.toHex());
        return folder + QLatin1Char('/') + model + QLatin1Char('/') + name.left(2) + QLatin1Char('/') + name;
    }
    void keep(const std::string &key, const Entry &entry);
    void sweep() const;
};

/// Under the mutex. Full: everything goes, what is still used comes back from the folder.
void EmbeddingCache::Private::keep(const std::string &key, const Entry &entry)
{
    const auto size = static_cast<qint64>(entry.embedding.size() * sizeof(float) + 2 * key.size());
    if (memoryBytes + size > maxBytes) {
        memory.clear();
        memoryBytes = 0;
    }
    if (memory.insert_or_assign(key, entry).second)
        memoryBytes += size;
}

/// Takes the oldest files away so that the folder stays below its limit until the next sweep. Only files with this cache's
/// names: the folder may turn out to be somebody's home.
void EmbeddingCache::Private::sweep() const
{
    static const QRegularExpression ours(QStringLiteral("^[0-9a-f]{64}(\\.[0-9]+-[0-9]+)?$"));
    struct File {
        QDateTime modified;
        qint64 size;
        QString path;
    };
    std::vector<File> files;
    qint64 total = 0;
    for (QDirIterator it(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories); it.hasNext();) {
        it.next();
        if (!ours.match(it.fileName()).hasMatch())
            continue;
        files.push_back({it.fileInfo().lastModified(), it.fileInfo().size(), it.filePath()});
        total += files.back().size;
    }
    const qint64 bound = maxBytes - maxBytes / sweepsPerLimit;
    if (total <= bound)
        return;
    std::sort(files.begin(), files.end(), [](const File &a, const File &b) { return std::tie(a.modified, a.path) < std::tie(b.modified, b.path); });
    for (const File &file : files) {
        if (total <= bound / 10 * 9)
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

EmbeddingCache::~EmbeddingCache()
{
    if (d->writtenSinceSweep > 0)
        d->sweep();
}

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
    auto entry = fromBytes(*bytes, key);
    if (entry) {
        const std::lock_guard lock(d->mutex);
        d->keep(key, *entry);
    }
    return entry;
}

void EmbeddingCache::insert(const QString &modelFingerprint, const QByteArray &contentKey, const Entry &entry)
{
    const std::string key = Private::key(modelFingerprint, contentKey);
    {
        const std::lock_guard lock(d->mutex);
        d->keep(key, entry);
    }
    if (d->folder.isEmpty())
        return;
    const QByteArray bytes = toBytes(entry, key);
    // A cache that cannot be written is no failure: the entry stays in memory.
    if (!writeUnflushed(d->path(modelFingerprint, contentKey), bytes))
        return;
    bool sweepNow = false;
    {
        const std::lock_guard lock(d->mutex);
        d->writtenSinceSweep += bytes.size();
        sweepNow = d->writtenSinceSweep > d->maxBytes / sweepsPerLimit;
        if (sweepNow)
            d->writtenSinceSweep = 0;
    }
    if (sweepNow)
        d->sweep();
}

QString EmbeddingCache::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/pawtrait/embeddings");
}

} // namespace pawtrait::scoring
