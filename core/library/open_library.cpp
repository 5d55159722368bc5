#include "common/files.h"
#include "library/schema.h"
#include "library/sql_library.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pawtrait::library {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::library", text);
}

const QString walSuffix = QStringLiteral("-wal"), lockSuffix = QStringLiteral("-shm");

/// What SQLite itself would take for an empty file, and then delete the write-ahead log in which everything may still be.
bool beginsWrong(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false; // missing, or opening it will say why not
    if (file.size() == 0)
        return QFileInfo(path + walSuffix).size() > 0;
    return file.read(16) != QByteArray("SQLite format 3", 16);
}

/// Under a new name in the same folder, with the files that SQLite keeps beside it; the name.
Result<QString> setAside(const QString &path)
{
    const QFileInfo info(path);
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const auto isFree = [](const QString &name) { return !QFileInfo::exists(name) && !QFileInfo::exists(name + walSuffix) && !QFileInfo::exists(name + lockSuffix); };
    QString target = info.dir().filePath(QStringLiteral("library.damaged-%1.sqlite").arg(day));
    for (int i = 2; !isFree(target) && i < 10'000; ++i)
        target = info.dir().filePath(QStringLiteral("library.damaged-%1-%2.sqlite").arg(day).arg(i));
    // The log goes first: left beside a fresh library it would be taken for its own.
    for (const QString &suffix : {walSuffix, lockSuffix, QString()}) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, target + suffix))
            return Error{
                ErrorKind::WriteFailed,
                tr("The library %1 is damaged and cannot be set aside. Check that its folder %2 can be written to.").arg(quotedName(path), quotedName(info.absolutePath())),
                {}};
    }
    return target;
}

struct Attempt {
    std::unique_ptr<SqlLibrary> library; ///< null: `code` says why
    SqliteCode code = SqliteCode::Ok;
    bool isNewer = false;
};

/// Whether writing is possible, without writing.
SqliteCode tryToWrite(const Database &database)
{
    const SqliteCode code = database.run(QStringLiteral("BEGIN IMMEDIATE"));
    return code == SqliteCode::Ok ? database.run(QStringLiteral("ROLLBACK")) : code;
}

Attempt openForReading(const QString &path)
{
    Attempt attempt;
    auto database = std::make_unique<Database>();
    attempt.code = database->open(path, Database::Access::ReadOnly);
    if ((attempt.code == SqliteCode::CannotOpen || attempt.code == SqliteCode::ReadOnly) && QFileInfo(path + walSuffix).size() <= 0)
        attempt.code = database->open(path, Database::Access::Immutable);
    SchemaState state = SchemaState::New;
    if (attempt.code == SqliteCode::Ok)
        attempt.code = schemaState(*database, state);
    if (attempt.code != SqliteCode::Ok)
        return attempt;
    attempt.isNewer = state == SchemaState::Newer;
    auto library = std::make_unique<SqlLibrary>(std::move(database), true);
    attempt.code = library->check(); // an older one in a folder that may not be written cannot be brought up to date
    if (attempt.code == SqliteCode::Ok)
        attempt.library = std::move(library);
    return attempt;
}

Attempt openForWriting(const QString &path)
{
    Attempt attempt;
    auto database = std::make_unique<Database>();
    SchemaState state = SchemaState::New;
    const auto step = [&attempt](SqliteCode code) {
        attempt.code = code;
        return code == SqliteCode::Ok;
    };
    if (!step(database->open(path, Database::Access::ReadWrite)) || !step(schemaState(*database, state)))
        return attempt;
    if (state == SchemaState::Newer) {
        database.reset();
        return openForReading(path);
    }
    if (state == SchemaState::Foreign) {
        attempt.code = SqliteCode::NotADatabase;
        return attempt;
    }
    if (!step(tryToWrite(*database)))
        return attempt;
    // A drive without shared memory (some network drives) answers "delete", which is as safe, only slower.
    database->value(QStringLiteral("PRAGMA journal_mode=WAL"), &attempt.code);
    if (attempt.code != SqliteCode::Ok)
        return attempt;
    // 5 ms for 10,000 photos. A number out of its range is no damage: whoever edited the file keeps the rest.
    database->run(QStringLiteral("PRAGMA ignore_check_constraints=ON"));
    const QString sound = database->value(QStringLiteral("PRAGMA quick_check(1)"), &attempt.code).toString();
    database->run(QStringLiteral("PRAGMA ignore_check_constraints=OFF"));
    if (attempt.code == SqliteCode::Ok && sound != QStringLiteral("ok"))
        attempt.code = SqliteCode::Corrupt;
    if (attempt.code == SqliteCode::Ok)
        attempt.code = database->run(QStringLiteral("PRAGMA foreign_keys=ON"));
    if (attempt.code == SqliteCode::Ok && state != SchemaState::Current)
        attempt.code = bringUpToDate(*database);
    auto library = std::make_unique<SqlLibrary>(std::move(database), false);
    if (attempt.code == SqliteCode::Ok)
        attempt.code = library->check();
    if (attempt.code == SqliteCode::Error)
        attempt.code = SqliteCode::NotADatabase; // a statement does not fit: tables or columns are missing
    if (attempt.code == SqliteCode::Ok)
        attempt.library = std::move(library);
    return attempt;
}

} // namespace

Result<Library::Opened> Library::open(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::WriteFailed, tr("The folder %1 for the library cannot be made. Check the permissions and the free space.").arg(quotedName(folder)), folder};
    const QString path = QDir(folder).absoluteFilePath(QStringLiteral("library.sqlite"));
    Opened opened;
    Attempt attempt;
    if (beginsWrong(path))
        attempt.code = SqliteCode::NotADatabase;
    else
        attempt = openForWriting(path);
    if (isDamage(attempt.code)) {
        attempt = {};
        const auto aside = setAside(path);
        if (!aside)
            return aside.error();
        opened.notices.append(tr("The library was damaged, so a new one was begun. The damaged file was kept as \"%1\".").arg(QDir::toNativeSeparators(*aside)));
        attempt = openForWriting(path);
    } else if (!attempt.library && (attempt.code == SqliteCode::ReadOnly || attempt.code == SqliteCode::CannotOpen) && QFileInfo(path).isFile()) {
        attempt = openForReading(path);
        if (attempt.library && !attempt.isNewer)
            opened.notices.append(
                tr("The library %1 may not be written to, so it is open for reading only and changes are not kept. Check the permissions of its folder.").arg(quotedName(path)));
    }
    if (attempt.isNewer && !attempt.library)
        return Error{ErrorKind::Unsupported,
                     tr("The library %1 was made by a newer version of Pawtrait and cannot be read by this one. Install the newer version.").arg(quotedName(path)),
                     {}};
    if (attempt.isNewer)
        opened.notices.append(tr("The library %1 was made by a newer version of Pawtrait, so it is open for reading only and changes are not kept. Install the newer version.")
                                  .arg(quotedName(path)));
    if (!attempt.library) {
        if (attempt.code == SqliteCode::Busy || attempt.code == SqliteCode::Locked)
            return Error{ErrorKind::Unreadable, tr("The library %1 cannot be opened: another program is using it. Close that program and try again.").arg(quotedName(path)), {}};
        if (attempt.code == SqliteCode::Full || attempt.code == SqliteCode::Io)
            return Error{ErrorKind::WriteFailed, tr("The library %1 cannot be opened: the drive failed or is full. Check the drive and make room.").arg(quotedName(path)), {}};
        return Error{ErrorKind::Unreadable, tr("The library %1 cannot be opened. Check the permissions of the file and its folder %2.").arg(quotedName(path), quotedName(folder)),
                     QStringLiteral("SQLite code %1").arg(static_cast<int>(attempt.code))};
    }
    opened.library = std::move(attempt.library);
    return opened;
}

} // namespace pawtrait::library
