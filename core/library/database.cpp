#include "library/database.h"

#include "common/files.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace pawtrait::library {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::library", text);
}

} // namespace

SqliteCode sqliteCode(const QSqlError &error)
{
    if (!error.isValid())
        return SqliteCode::Ok;
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber) & 0xff;
    return isNumber && code != 0 ? static_cast<SqliteCode>(code) : SqliteCode::Error;
}

bool isDamage(SqliteCode code)
{
    return code == SqliteCode::Corrupt || code == SqliteCode::NotADatabase;
}

Database::Database()
{
    static std::atomic<unsigned> count{0};
    m_name = QStringLiteral("pawtrait-library-%1").arg(count++);
}

Database::~Database()
{
    close();
}

SqliteCode Database::open(const QString &path, Access access)
{
    close();
    m_path = path;
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (access == Access::ReadWrite) {
        connection.setDatabaseName(path);
    } else {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
        const QByteArray address = QUrl::fromLocalFile(path).toEncoded();
        connection.setDatabaseName(QString::fromLatin1(address) + (access == Access::Immutable ? QStringLiteral("?immutable=1") : QString()));
    }
    connection.setConnectOptions(options);
    if (!connection.open()) {
        const SqliteCode code = sqliteCode(connection.lastError());
        return code == SqliteCode::Error ? SqliteCode::CannotOpen : code;
    }
    SqliteCode code = SqliteCode::Ok;
    value(QStringLiteral("SELECT count(*) FROM sqlite_master"), &code); // opening alone does not read the file
    return code;
}

void Database::close()
{
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery Database::query() const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    return query;
}

SqliteCode Database::run(const QString &sql, std::initializer_list<QVariant> values) const
{
    QSqlQuery statement = query();
    if (!statement.prepare(sql))
        return sqliteCode(statement.lastError());
    for (const QVariant &value : values)
        statement.addBindValue(value);
    return statement.exec() ? SqliteCode::Ok : sqliteCode(statement.lastError());
}

QVariant Database::value(const QString &sql, SqliteCode *code) const
{
    QSqlQuery statement = query();
    const bool ran = statement.exec(sql) && statement.next();
    if (code)
        *code = sqliteCode(statement.lastError());
    return ran ? statement.value(0) : QVariant();
}

Error Database::error(const QSqlQuery &query) const
{
    return error(sqliteCode(query.lastError()), query.lastError().text() + QStringLiteral(" in ") + query.lastQuery());
}

Error Database::error(SqliteCode code, const QString &log) const
{
    const QString name = quotedName(m_path);
    switch (code) {
    case SqliteCode::Full: return {ErrorKind::WriteFailed, tr("The change was not kept in %1: the disk is full. Make room and do it again.").arg(name), log};
    case SqliteCode::Busy:
    case SqliteCode::Locked: return {ErrorKind::WriteFailed, tr("The change was not kept in %1: another program is using it. Close that program and do it again.").arg(name), log};
    case SqliteCode::ReadOnly:
        return {ErrorKind::WriteFailed, tr("The change was not kept in %1: writing to it is not allowed. Check the permissions of the file and its folder.").arg(name), log};
    case SqliteCode::Corrupt:
    case SqliteCode::NotADatabase:
        return {ErrorKind::Corrupt, tr("The library %1 is damaged. Start Pawtrait again: it sets the damaged file aside and begins a new one.").arg(name), log};
    case SqliteCode::Io: return {ErrorKind::WriteFailed, tr("The change was not kept in %1: the drive failed or is full. Check the drive and do it again.").arg(name), log};
    case SqliteCode::CannotOpen: return {ErrorKind::Unreadable, tr("The library %1 cannot be opened. Check the permissions of the file and its folder.").arg(name), log};
    default: return {ErrorKind::Internal, tr("The change was not kept in %1 because of an unexpected problem. Start Pawtrait again and do it once more.").arg(name), log};
    }
}

Transaction::Transaction(const Database &database, Durability durability) : m_database(database)
{
    // In WAL mode NORMAL leaves the flush to the next checkpoint; a later FULL commit flushes all that came before it.
    database.run(durability == Durability::PowerCut ? QStringLiteral("PRAGMA synchronous=FULL") : QStringLiteral("PRAGMA synchronous=NORMAL"));
    // IMMEDIATE: a transaction that began by reading could not wait for another writer.
    const SqliteCode code = database.run(QStringLiteral("BEGIN IMMEDIATE"));
    m_open = code == SqliteCode::Ok;
    if (!m_open)
        m_begun = database.error(code, QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.run(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    if (const SqliteCode code = m_database.run(QStringLiteral("COMMIT")); code != SqliteCode::Ok)
        return m_database.error(code, QStringLiteral("COMMIT"));
    m_open = false;
    return {};
}

} // namespace pawtrait::library
