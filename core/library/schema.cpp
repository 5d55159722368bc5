#include "library/schema.h"

#include <QStringList>

#include <array>

namespace pawtrait::library {

namespace {

/// Step i leads from version i to version i + 1. A step is never changed once it was released.
const std::array<QStringList, schemaVersion> steps = {
    QStringList{
        QStringLiteral("CREATE TABLE hand_groups (id INTEGER PRIMARY KEY AUTOINCREMENT)"),
        // AUTOINCREMENT: an id is never used again. `flags`: two bits a flag, the first lowest. `taken`: local time without a zone.
        QStringLiteral("CREATE TABLE photos ("
                       "id INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "path TEXT NOT NULL UNIQUE, "
                       "place INTEGER NOT NULL, "
                       "listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)), "
                       "flags INTEGER NOT NULL DEFAULT 0, "
                       "stars INTEGER NOT NULL DEFAULT 0 CHECK (stars BETWEEN 0 AND 5), "
                       "mark INTEGER NOT NULL DEFAULT 0 CHECK (mark BETWEEN 0 AND 2), "
                       "hand_group INTEGER REFERENCES hand_groups(id), "
                       "size INTEGER NOT NULL DEFAULT -1, "
                       "modified_ms INTEGER NOT NULL DEFAULT 0, "
                       "content_key BLOB, "
                       "width INTEGER NOT NULL DEFAULT 0, "
                       "height INTEGER NOT NULL DEFAULT 0, "
                       "taken TEXT)"),
        QStringLiteral("CREATE INDEX photos_by_place ON photos(place)"),
        QStringLiteral("CREATE INDEX photos_by_content ON photos(content_key) WHERE content_key IS NOT NULL"),
        QStringLiteral("CREATE TABLE scores ("
                       "photo INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE, "
                       "model TEXT NOT NULL, "
                       "value REAL NOT NULL, low REAL NOT NULL, high REAL NOT NULL, percentile REAL NOT NULL, "
                       "PRIMARY KEY (photo, model)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE view_states (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"),
    },
    QStringList{
        QStringLiteral("ALTER TABLE hand_groups ADD COLUMN name TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("CREATE TABLE recent_folders (path TEXT PRIMARY KEY, used INTEGER NOT NULL) WITHOUT ROWID"),
    },
    QStringList{
        QStringLiteral("ALTER TABLE photos ADD COLUMN edit TEXT"), // crop::editToJson; NULL: none
    },
    QStringList{
        QStringLiteral("ALTER TABLE photos ADD COLUMN animal TEXT"), // "x y width height"; NULL: none
    },
};

SqliteCode versionOf(const Database &database, int &version)
{
    SqliteCode code = SqliteCode::Ok;
    version = database.value(QStringLiteral("PRAGMA user_version"), &code).toInt();
    return code;
}

SqliteCode runSteps(const Database &database)
{
    int version = 0;
    if (const SqliteCode code = versionOf(database, version); code != SqliteCode::Ok)
        return code;
    for (; version < schemaVersion; ++version) {
        for (const QString &sql : steps[static_cast<std::size_t>(version)]) {
            if (const SqliteCode code = database.run(sql); code != SqliteCode::Ok)
                return code;
        }
    }
    for (const QString &sql : {QStringLiteral("PRAGMA application_id=%1").arg(applicationId), QStringLiteral("PRAGMA user_version=%1").arg(version)}) {
        if (const SqliteCode code = database.run(sql); code != SqliteCode::Ok)
            return code;
    }
    return database.run(QStringLiteral("COMMIT"));
}

} // namespace

SqliteCode schemaState(const Database &database, SchemaState &state)
{
    SqliteCode code = SqliteCode::Ok;
    int version = 0;
    const int tables = database.value(QStringLiteral("SELECT count(*) FROM sqlite_master"), &code).toInt();
    if (code != SqliteCode::Ok)
        return code;
    const int application = database.value(QStringLiteral("PRAGMA application_id"), &code).toInt();
    if (code != SqliteCode::Ok)
        return code;
    code = versionOf(database, version);
    if (tables == 0 && version == 0)
        state = SchemaState::New;
    else if (application != applicationId || version < 1)
        state = SchemaState::Foreign;
    else
        state = version < schemaVersion ? SchemaState::Older : version == schemaVersion ? SchemaState::Current : SchemaState::Newer;
    return code;
}

SqliteCode bringUpToDate(const Database &database)
{
    if (const SqliteCode code = database.run(QStringLiteral("BEGIN IMMEDIATE")); code != SqliteCode::Ok)
        return code;
    const SqliteCode code = runSteps(database); // reads the version again: under the lock it stays what it is
    if (code != SqliteCode::Ok)
        database.run(QStringLiteral("ROLLBACK"));
    return code;
}

} // namespace pawtrait::library
