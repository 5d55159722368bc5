/// Inside the room `library`: one SQLite connection, and its errors as sentences.
#pragma once

#include "common/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <initializer_list>

namespace pawtrait::library {

/// SQLite's primary result codes that are told apart (sqlite.org/rescode.html).
enum class SqliteCode : int { Ok = 0, Error = 1, Busy = 5, Locked = 6, ReadOnly = 8, Io = 10, Corrupt = 11, Full = 13, CannotOpen = 14, Constraint = 19, NotADatabase = 26 };

/// The primary code; extended ones hold it in their low byte.
SqliteCode sqliteCode(const QSqlError &error);
/// The file itself is broken, as opposed to a disk that is full or a lock.
bool isDamage(SqliteCode code);

/// A connection with a name of its own, closed and forgotten with the object. To be used on the thread that made it.
class Database {
public:
    enum class Access {
        ReadWrite, ///< makes the file if it is missing
        ReadOnly,
        Immutable ///< read-only in a folder where SQLite may not even make its lock files; only when no WAL is there
    };
    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The first touch of the file; SqliteCode::Ok when it is open.
    SqliteCode open(const QString &path, Access access);
    void close();

    const QString &path() const { return m_path; }
    QSqlQuery query() const;
    /// Runs one statement and forgets its rows.
    SqliteCode run(const QString &sql, std::initializer_list<QVariant> values = {}) const;
    /// The first column of the first row; invalid when there is none or it failed (then `code` says why).
    QVariant value(const QString &sql, SqliteCode *code = nullptr) const;

    /// What `query` failed with, in words for the user.
    Error error(const QSqlQuery &query) const;
    Error error(SqliteCode code, const QString &log) const;

private:
    QString m_path;
    QString m_name;
};

/// BEGIN IMMEDIATE to COMMIT; rolled back when it goes out of scope without commit().
class Transaction {
public:
    /// How surely a commit is on the disk: after a power cut, or only after a kill of the program.
    enum class Durability { PowerCut, Kill };
    Transaction(const Database &database, Durability durability);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Ask first: whether the transaction could be begun.
    const Result<void> &begun() const { return m_begun; }
    Result<void> commit();

private:
    const Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace pawtrait::library
