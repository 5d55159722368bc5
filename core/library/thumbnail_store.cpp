#include "library/thumbnail_store.h"

#include "library/database.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSqlError>
#include <QStandardPaths>

#include <algorithm>
#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <shared_mutex>
#include <vector>

namespace pawtrait::library {

namespace {

constexpr int jpegQuality = 85;
constexpr int applicationId = 0x5061'7431; // "Pat1"; another number is another layout, and made anew
constexpr qsizetype askedAtOnce = 256;     // so many notes of what was asked for are written together

/// Connections by thread; Qt lets each be used only on the thread that made it.
struct Connections {
    std::mutex mutex;
    std::map<quint64, std::unique_ptr<Database>> byThread;
};

/// Closes a thread's connections when it ends: thread pools let their threads go after half a minute.
class ThreadEnd {
public:
    ThreadEnd()
    {
        static std::atomic<quint64> count{0};
        m_number = count++;
    }
    ~ThreadEnd()
    {
        for (const std::weak_ptr<Connections> &used : m_used) {
            if (const auto connections = used.lock()) {
                const std::lock_guard lock(connections->mutex);
                connections->byThread.erase(m_number);
            }
        }
    }
    ThreadEnd(const ThreadEnd &) = delete;
    ThreadEnd &operator=(const ThreadEnd &) = delete;
    quint64 number() const { return m_number; }
    void willClose(const std::shared_ptr<Connections> &connections)
    {
        std::erase_if(m_used, [](const std::weak_ptr<Connections> &used) { return used.expired(); });
        m_used.push_back(connections);
    }

private:
    quint64 m_number = 0;
    std::vector<std::weak_ptr<Connections>> m_used;
};

ThreadEnd &thisThread()
{
    static thread_local ThreadEnd end;
    return end;
}

} // namespace

class ThumbnailStore::Private {
public:
    QString path;
    qint64 maxBytes = 0;

    void open();
    void close();
    /// Runs `work` on this thread's connection; a damaged file is made anew afterwards.
    void use(const std::function<SqliteCode(Database &)> &work);
    SqliteCode insert(Database &database, const QString &photo, const FileStamp &stamp, const QByteArray &jpeg);
    void noteAsked(const QString &photo);

private:
    SqliteCode connection(Database *&database);
    SqliteCode prepare();
    void makeAnew(int damagedGeneration);
    SqliteCode writeAsked(Database &database);
    SqliteCode evict(Database &database);

    std::shared_mutex m_fileMutex; // shared: connections are in use; alone: the file is made anew
    bool m_usable = false;
    int m_generation = 0;
    std::shared_ptr<Connections> m_connections = std::make_shared<Connections>();
    std::mutex m_writeMutex; // one writer at a time need not wait for SQLite's lock
    std::mutex m_askedMutex;
    QHash<QString, qint64> m_asked; // path and when, not written yet
    std::atomic<qint64> m_clock{0}; // counts what is asked for; goes on from the largest in the file
    std::atomic<qint64> m_bytes{0}; // of all pictures
};

/// This thread's own, opened when it is first asked for.
SqliteCode ThumbnailStore::Private::connection(Database *&database)
{
    ThreadEnd &thread = thisThread();
    {
        const std::lock_guard lock(m_connections->mutex);
        if (const auto found = m_connections->byThread.find(thread.number()); found != m_connections->byThread.end()) {
            database = found->second.get();
            return SqliteCode::Ok;
        }
    }
    auto opened = std::make_unique<Database>();
    if (const SqliteCode code = opened->open(path, Database::Access::ReadWrite); code != SqliteCode::Ok)
        return code;
    opened->run(QStringLiteral("PRAGMA synchronous=NORMAL"));
    database = opened.get();
    thread.willClose(m_connections);
    const std::lock_guard lock(m_connections->mutex);
    m_connections->byThread.insert_or_assign(thread.number(), std::move(opened));
    return SqliteCode::Ok;
}

/// Ok: there is a file of this layout that can be written.
SqliteCode ThumbnailStore::Private::prepare()
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return SqliteCode::CannotOpen;
    Database database;
    if (const SqliteCode code = database.open(path, Database::Access::ReadWrite); code != SqliteCode::Ok)
        return code;
    SqliteCode code = SqliteCode::Ok;
    database.value(QStringLiteral("PRAGMA journal_mode=WAL"), &code);
    if (code == SqliteCode::Ok)
        code = database.run(QStringLiteral("BEGIN IMMEDIATE"));
    if (code != SqliteCode::Ok)
        return code;
    const bool isNew = database.value(QStringLiteral("SELECT count(*) FROM sqlite_master"), &code).toInt() == 0;
    if (!isNew && database.value(QStringLiteral("PRAGMA application_id")).toInt() != applicationId)
        return SqliteCode::NotADatabase;
    for (const QString &sql : {QStringLiteral("CREATE TABLE IF NOT EXISTS thumbnails (path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified_ms INTEGER NOT NULL, "
                                              "asked INTEGER NOT NULL, bytes INTEGER NOT NULL, jpeg BLOB NOT NULL)"),
                               QStringLiteral("CREATE INDEX IF NOT EXISTS thumbnails_by_asked ON thumbnails(asked, bytes)"),
                               QStringLiteral("PRAGMA application_id=%1").arg(applicationId), QStringLiteral("COMMIT")}) {
        if (code == SqliteCode::Ok)
            code = database.run(sql);
    }
    if (code == SqliteCode::Ok)
        m_clock = database.value(QStringLiteral("SELECT ifnull(max(asked), 0) FROM thumbnails"), &code).toLongLong();
    if (code == SqliteCode::Ok)
        m_bytes = database.value(QStringLiteral("SELECT ifnull(sum(bytes), 0) FROM thumbnails"), &code).toLongLong();
    return code == SqliteCode::Error ? SqliteCode::NotADatabase : code; // columns are missing
}

void ThumbnailStore::Private::open()
{
    const SqliteCode code = prepare();
    m_usable = code == SqliteCode::Ok;
    if (isDamage(code))
        makeAnew(m_generation);
}

void ThumbnailStore::Private::makeAnew(int damagedGeneration)
{
    const std::unique_lock alone(m_fileMutex);
    if (damagedGeneration != m_generation)
        return; // another thread has done it
    ++m_generation;
    {
        const std::lock_guard lock(m_connections->mutex);
        m_connections->byThread.clear();
    }
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    m_usable = prepare() == SqliteCode::Ok;
}

void ThumbnailStore::Private::use(const std::function<SqliteCode(Database &)> &work)
{
    int generation = 0;
    {
        const std::shared_lock shared(m_fileMutex);
        if (!m_usable)
            return;
        Database *database = nullptr;
        SqliteCode code = connection(database);
        if (code == SqliteCode::Ok)
            code = work(*database);
        if (!isDamage(code))
            return; // a full disk or a lock: the thumbnail is made again
        generation = m_generation;
    }
    makeAnew(generation);
}

void ThumbnailStore::Private::noteAsked(const QString &photo)
{
    const std::lock_guard lock(m_askedMutex);
    m_asked[photo] = ++m_clock;
}

SqliteCode ThumbnailStore::Private::writeAsked(Database &database)
{
    QHash<QString, qint64> asked;
    {
        const std::lock_guard lock(m_askedMutex);
        asked.swap(m_asked);
    }
    for (auto it = asked.cbegin(); it != asked.cend(); ++it) {
        if (const SqliteCode code = database.run(QStringLiteral("UPDATE thumbnails SET asked = ? WHERE path = ?"), {it.value(), it.key()}); code != SqliteCode::Ok)
            return code;
    }
    return SqliteCode::Ok;
}

/// Takes away what was asked for longest ago until a tenth is free, so that it need not be done for each picture.
SqliteCode ThumbnailStore::Private::evict(Database &database)
{
    SqliteCode code = writeAsked(database);
    qint64 kept = code == SqliteCode::Ok ? database.value(QStringLiteral("SELECT ifnull(sum(bytes), 0) FROM thumbnails"), &code).toLongLong() : 0;
    if (code != SqliteCode::Ok)
        return code;
    qint64 last = -1;
    if (kept > maxBytes) {
        QSqlQuery query = database.query();
        if (!query.exec(QStringLiteral("SELECT asked, bytes FROM thumbnails ORDER BY asked")))
            return sqliteCode(query.lastError());
        while (kept > maxBytes / 10 * 9 && query.next()) {
            last = query.value(0).toLongLong();
            kept -= query.value(1).toLongLong();
        }
    }
    m_bytes = kept;
    return last < 0 ? SqliteCode::Ok : database.run(QStringLiteral("DELETE FROM thumbnails WHERE asked <= ?"), {last});
}

/// What was asked for in this session is known in the next.
void ThumbnailStore::Private::close()
{
    if (!m_asked.isEmpty()) {
        use([this](Database &database) {
            SqliteCode code = database.run(QStringLiteral("BEGIN IMMEDIATE"));
            if (code == SqliteCode::Ok)
                code = writeAsked(database);
            database.run(code == SqliteCode::Ok ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
            return code;
        });
    }
    const std::lock_guard lock(m_connections->mutex);
    m_connections->byThread.clear();
}

SqliteCode ThumbnailStore::Private::insert(Database &database, const QString &photo, const FileStamp &stamp, const QByteArray &jpeg)
{
    const std::lock_guard lock(m_writeMutex);
    SqliteCode code = database.run(QStringLiteral("BEGIN IMMEDIATE"));
    if (code != SqliteCode::Ok)
        return code;
    code = database.run(QStringLiteral("INSERT OR REPLACE INTO thumbnails (path, size, modified_ms, asked, bytes, jpeg) VALUES (?, ?, ?, ?, ?, ?)"),
                        {photo, stamp.size, stamp.modifiedMs, ++m_clock, jpeg.size(), jpeg});
    m_bytes += jpeg.size();
    bool isMuch = false;
    {
        const std::lock_guard askedLock(m_askedMutex);
        isMuch = m_asked.size() >= askedAtOnce;
    }
    if (code == SqliteCode::Ok && m_bytes > maxBytes) // a replaced picture was counted twice: evict() counts again
        code = evict(database);
    else if (code == SqliteCode::Ok && isMuch)
        code = writeAsked(database);
    if (code == SqliteCode::Ok)
        code = database.run(QStringLiteral("COMMIT"));
    if (code != SqliteCode::Ok)
        database.run(QStringLiteral("ROLLBACK"));
    return code;
}

ThumbnailStore::ThumbnailStore(QString folder, qint64 maxBytes) : d(std::make_unique<Private>())
{
    d->path = QDir(folder).absoluteFilePath(QStringLiteral("thumbnails.sqlite"));
    d->maxBytes = maxBytes;
    if (!folder.isEmpty())
        d->open();
}

ThumbnailStore::~ThumbnailStore()
{
    d->close();
}

QImage ThumbnailStore::find(const QString &path, const FileStamp &stamp) const
{
    if (stamp.size < 0)
        return {};
    QByteArray jpeg;
    d->use([&](Database &database) {
        QSqlQuery query = database.query();
        if (!query.prepare(QStringLiteral("SELECT jpeg FROM thumbnails WHERE path = ? AND size = ? AND modified_ms = ?")))
            return sqliteCode(query.lastError());
        query.addBindValue(path);
        query.addBindValue(stamp.size);
        query.addBindValue(stamp.modifiedMs);
        if (query.exec() && query.next())
            jpeg = query.value(0).toByteArray();
        return sqliteCode(query.lastError());
    });
    if (jpeg.isEmpty())
        return {};
    d->noteAsked(path);
    return QImage::fromData(jpeg, "JPG");
}

void ThumbnailStore::insert(const QString &path, const FileStamp &stamp, const QImage &thumbnail)
{
    if (stamp.size < 0 || path.isEmpty() || thumbnail.isNull())
        return;
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !thumbnail.save(&buffer, "JPG", jpegQuality) || buffer.size() > d->maxBytes)
        return;
    d->use([&](Database &database) { return d->insert(database, path, stamp, buffer.data()); });
}

QString ThumbnailStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/pawtrait/thumbnails");
}

FileStamp ThumbnailStore::stampOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return {};
    return {info.size(), info.lastModified().toMSecsSinceEpoch()};
}

} // namespace pawtrait::library
