#include "library/sql_library.h"

#include "common/files.h"
#include "library/photo_rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlError>

#include <unistd.h>

namespace pawtrait::library {

namespace {

constexpr int recentFolderCount = 10;

using Durability = Transaction::Durability;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::library", text);
}

} // namespace

SqlLibrary::SqlLibrary(std::unique_ptr<Database> database, bool readOnly) : m_database(std::move(database)), m_readOnly(readOnly) {}

SqliteCode SqlLibrary::check() const
{
    for (const QString &sql : {selectPhotos().replace(QLatin1Char('?'), QStringLiteral("''")) + QStringLiteral("LIMIT 0"), QStringLiteral("SELECT place FROM photos LIMIT 0"),
                               QStringLiteral("SELECT id, name FROM hand_groups LIMIT 0"), QStringLiteral("SELECT name, value FROM view_states LIMIT 0"),
                               QStringLiteral("SELECT path, used FROM recent_folders LIMIT 0")}) {
        if (const SqliteCode code = m_database->run(sql); code != SqliteCode::Ok)
            return code;
    }
    return SqliteCode::Ok;
}

Error SqlLibrary::readOnlyError() const
{
    return {ErrorKind::WriteFailed, tr("The change was not kept: the library %1 is open for reading only.").arg(quotedName(m_database->path())), QStringLiteral("read-only")};
}

Result<void> SqlLibrary::change(const QString &sql, std::initializer_list<QVariant> values, int *changed) const
{
    QSqlQuery query = m_database->query();
    if (!query.prepare(sql))
        return m_database->error(query);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return m_database->error(query);
    if (changed)
        *changed = query.numRowsAffected();
    return {};
}

Result<void> SqlLibrary::changeAlone(Durability durability, const QString &sql, std::initializer_list<QVariant> values, int *changed) const
{
    if (m_readOnly)
        return readOnlyError();
    Transaction transaction(*m_database, durability);
    if (!transaction.begun())
        return transaction.begun();
    if (auto done = change(sql, values, changed); !done)
        return done;
    return transaction.commit();
}

Result<std::vector<PhotoRecord>> SqlLibrary::listed(const QString &modelFingerprint) const
{
    QSqlQuery query = m_database->query();
    if (!query.prepare(selectPhotos() + QStringLiteral("WHERE p.listed = 1 ORDER BY p.place, p.id")))
        return m_database->error(query);
    query.addBindValue(notNull(modelFingerprint));
    if (!query.exec())
        return m_database->error(query);
    std::vector<PhotoRecord> records;
    while (query.next())
        records.push_back(recordFrom(query));
    if (query.lastError().isValid())
        return m_database->error(query);
    return records;
}

Result<std::vector<PhotoRecord>> SqlLibrary::add(const QStringList &paths, const QString &modelFingerprint)
{
    if (m_readOnly)
        return readOnlyError();
    Transaction transaction(*m_database, Durability::PowerCut);
    if (!transaction.begun())
        return transaction.begun().error();
    SqliteCode code = SqliteCode::Ok;
    qint64 place = m_database->value(QStringLiteral("SELECT max(place) FROM photos"), &code).toLongLong();
    if (code != SqliteCode::Ok)
        return m_database->error(code, QStringLiteral("max(place)"));
    QSqlQuery insert = m_database->query(), select = m_database->query();
    if (!insert.prepare(QStringLiteral("INSERT INTO photos (path, place) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET listed = 1")))
        return m_database->error(insert);
    if (!select.prepare(selectPhotos() + QStringLiteral("WHERE p.path = ?")))
        return m_database->error(select);
    std::vector<PhotoRecord> records;
    records.reserve(static_cast<std::size_t>(paths.size()));
    QSet<QString> seen;
    for (const QString &given : paths) {
        const QString path = given.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(given).absoluteFilePath());
        if (path.isEmpty() || seen.contains(path))
            continue;
        seen.insert(path);
        insert.bindValue(0, path);
        insert.bindValue(1, ++place);
        if (!insert.exec())
            return m_database->error(insert);
        select.bindValue(0, notNull(modelFingerprint));
        select.bindValue(1, path);
        if (!select.exec() || !select.next())
            return m_database->error(select);
        records.push_back(recordFrom(select));
        select.finish();
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return records;
}

Result<void> SqlLibrary::saveStates(std::span<const StateChange> changes)
{
    if (m_readOnly)
        return readOnlyError();
    Transaction transaction(*m_database, Durability::PowerCut);
    if (!transaction.begun())
        return transaction.begun();
    QSqlQuery update = m_database->query();
    if (!update.prepare(QStringLiteral("UPDATE photos SET flags = ?, stars = ?, mark = ?, hand_group = ?, listed = ?, edit = ?, animal = ? WHERE id = ?")))
        return m_database->error(update);
    for (const StateChange &change : changes) {
        const UserState &state = change.state;
        if (!isSound(state))
            return Error{ErrorKind::Invalid, tr("A photo's stars, flags, crop or box are not ones that there can be, so the change was not kept."),
                         QStringLiteral("photo %1").arg(change.id)};
        update.bindValue(0, packed(state.flags));
        update.bindValue(1, state.stars);
        update.bindValue(2, static_cast<int>(state.mark));
        update.bindValue(3, groupOrNull(state.handGroup));
        update.bindValue(4, state.listed ? 1 : 0);
        update.bindValue(5, orNull(state.edit));
        update.bindValue(6, orNull(state.animal));
        update.bindValue(7, change.id);
        if (!update.exec()) {
            if (sqliteCode(update.lastError()) == SqliteCode::Constraint)
                return Error{ErrorKind::Invalid, tr("The group of a photo is not in the library, so the change was not kept."), QStringLiteral("group %1").arg(state.handGroup)};
            return m_database->error(update);
        }
        if (update.numRowsAffected() != 1)
            return Error{ErrorKind::NotFound, tr("A photo is no longer in the library, so the change was not kept. Add the photo again."),
                         QStringLiteral("photo %1").arg(change.id)};
    }
    return transaction.commit();
}

Result<qint64> SqlLibrary::newGroup(const QString &name)
{
    if (m_readOnly)
        return readOnlyError();
    Transaction transaction(*m_database, Durability::PowerCut);
    if (!transaction.begun())
        return transaction.begun().error();
    if (auto done = change(QStringLiteral("INSERT INTO hand_groups (name) VALUES (?)"), {notNull(name)}); !done)
        return done.error();
    const qint64 group = m_database->value(QStringLiteral("SELECT last_insert_rowid()")).toLongLong();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return group;
}

Result<void> SqlLibrary::renameGroup(qint64 group, const QString &name)
{
    int changed = 0;
    if (auto done = changeAlone(Durability::PowerCut, QStringLiteral("UPDATE hand_groups SET name = ? WHERE id = ?"), {notNull(name), group}, &changed); !done)
        return done;
    if (changed != 1)
        return Error{ErrorKind::NotFound, tr("The group is not in the library, so its name was not kept."), QStringLiteral("group %1").arg(group)};
    return {};
}

Result<std::vector<std::pair<qint64, QString>>> SqlLibrary::groupNames() const
{
    QSqlQuery query = m_database->query();
    if (!query.exec(QStringLiteral("SELECT id, name FROM hand_groups ORDER BY id")))
        return m_database->error(query);
    std::vector<std::pair<qint64, QString>> names;
    while (query.next())
        names.emplace_back(query.value(0).toLongLong(), query.value(1).toString());
    if (query.lastError().isValid())
        return m_database->error(query);
    return names;
}

Result<QByteArray> SqlLibrary::viewState(const QString &name) const
{
    QSqlQuery query = m_database->query();
    if (!query.prepare(QStringLiteral("SELECT value FROM view_states WHERE name = ?")))
        return m_database->error(query);
    query.addBindValue(notNull(name));
    if (!query.exec())
        return m_database->error(query);
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

Result<void> SqlLibrary::setViewState(const QString &name, const QByteArray &value)
{
    return changeAlone(Durability::Kill, QStringLiteral("INSERT OR REPLACE INTO view_states (name, value) VALUES (?, ?)"),
                       {notNull(name), value.isNull() ? QByteArray("") : value});
}

Result<QStringList> SqlLibrary::recentFolders() const
{
    QSqlQuery query = m_database->query();
    if (!query.prepare(QStringLiteral("SELECT path FROM recent_folders ORDER BY used DESC LIMIT ?")))
        return m_database->error(query);
    query.addBindValue(recentFolderCount);
    if (!query.exec())
        return m_database->error(query);
    QStringList folders;
    while (query.next())
        folders.append(query.value(0).toString());
    return folders;
}

Result<void> SqlLibrary::addRecentFolder(const QString &folder)
{
    if (m_readOnly)
        return readOnlyError();
    if (folder.isEmpty())
        return {};
    Transaction transaction(*m_database, Durability::Kill);
    if (!transaction.begun())
        return transaction.begun();
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (auto done = change(QStringLiteral("INSERT OR REPLACE INTO recent_folders (path, used) VALUES (?, (SELECT ifnull(max(used), 0) + 1 FROM recent_folders))"), {path}); !done)
        return done;
    if (auto done = change(QStringLiteral("DELETE FROM recent_folders WHERE path NOT IN (SELECT path FROM recent_folders ORDER BY used DESC LIMIT ?)"), {recentFolderCount}); !done)
        return done;
    return transaction.commit();
}

Result<void> SqlLibrary::backupTo(const QString &folder) const
{
    const QString target = QDir(folder).absoluteFilePath(QStringLiteral("library.sqlite"));
    const QString part = target + QStringLiteral(".part-%1").arg(QCoreApplication::applicationPid());
    const auto failed = [&folder](const QString &log) {
        return Error{ErrorKind::WriteFailed, tr("The library cannot be copied to %1: check that the folder can be written to and has free space.").arg(quotedName(folder)), log};
    };
    if (!QDir().mkpath(folder))
        return failed(QStringLiteral("mkpath failed"));
    if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
        return Error{ErrorKind::Invalid, tr("There is a library in %1 already, and it stays as it is. Choose another folder.").arg(quotedName(folder)), target};
    QFile::remove(part); // left by a program that was killed and had the same number
    const SqliteCode code = m_database->run(QStringLiteral("VACUUM INTO ?"), {part});
    QFile copy(part);
    // To the disk before it has its name. QFile::rename() never goes over another file.
    if (code != SqliteCode::Ok || !copy.open(QIODevice::ReadWrite) || ::fsync(copy.handle()) != 0 || !copy.rename(target)) {
        copy.close();
        QFile::remove(part);
        return failed(QStringLiteral("VACUUM INTO: %1, %2").arg(static_cast<int>(code)).arg(copy.errorString()));
    }
    return {};
}

} // namespace pawtrait::library
