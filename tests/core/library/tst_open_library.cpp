#include "common/files.h"
#include "core/library/library_fixture.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

using namespace pawtrait;
using namespace pawtrait::library;
using namespace pawtrait::test;

namespace {

/// Runs statements on a file of its own, as another program would.
void runSql(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path);
        QVERIFY(other.open());
        for (const QString &sql : statements) {
            QSqlQuery query(other);
            QVERIFY2(query.exec(sql), qPrintable(sql + query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
}

/// A folder that may not be written, also for root: the tests lay root's powers down while it lives.
class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(const QString &folder) : m_folder(QFile::encodeName(folder))
    {
        ::chmod(m_folder.constData(), 0555);
        if (::geteuid() == 0)
            m_wasRoot = ::seteuid(65534) == 0;
    }
    ~ReadOnlyFolder()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("root's powers do not come back");
        ::chmod(m_folder.constData(), 0755);
    }
    ReadOnlyFolder(const ReadOnlyFolder &) = delete;
    ReadOnlyFolder &operator=(const ReadOnlyFolder &) = delete;

private:
    QByteArray m_folder;
    bool m_wasRoot = false;
};

} // namespace

class tst_OpenLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFolderMayMove();
    void anOlderLibraryIsBroughtUpToDate_data();
    void anOlderLibraryIsBroughtUpToDate();
    void aNewerLibraryIsReadOnly();
    void aMuchNewerLibraryIsLeftAlone();
    void aDamagedLibraryIsSetAside_data();
    void aDamagedLibraryIsSetAside();
    void nothingSetAsideGoesOverAnother();
    void anEmptyFileIsANewLibrary();
    void aReadOnlyFolder();
    void aFolderThatCannotBe();
    void numbersOutOfRangeInTheFile();
    void anEditThatCannotBeReadIsLeftOut_data();
    void anEditThatCannotBeReadIsLeftOut();
    void aBoxThatCannotBeReadIsLeftOut_data();
    void aBoxThatCannotBeReadIsLeftOut();
    void backupOpensAndNeverReplaces();
};

void tst_OpenLibrary::theFolderMayMove()
{
    const QTemporaryDir parent;
    const QString before = parent.filePath(QStringLiteral("before")), after = parent.filePath(QStringLiteral("after"));
    QVERIFY(openIn(before)->add({QStringLiteral("/p/a.jpg")}, model).hasValue());
    QVERIFY(QDir().rename(before, after));
    QCOMPARE(openIn(after)->listed(model)->size(), 1U);
}

void tst_OpenLibrary::anOlderLibraryIsBroughtUpToDate_data()
{
    QTest::addColumn<QStringList>("later");
    QTest::newRow("version 1: groups without names, no recent folders") << QStringList();
    QTest::newRow("version 2: no crops") << QStringList{QStringLiteral("ALTER TABLE hand_groups ADD COLUMN name TEXT NOT NULL DEFAULT ''"),
                                                        QStringLiteral("CREATE TABLE recent_folders (path TEXT PRIMARY KEY, used INTEGER NOT NULL) WITHOUT ROWID"),
                                                        QStringLiteral("PRAGMA user_version=2")};
    QTest::newRow("version 3: no boxes around animals") << QStringList{QStringLiteral("ALTER TABLE hand_groups ADD COLUMN name TEXT NOT NULL DEFAULT ''"),
                                                                       QStringLiteral("CREATE TABLE recent_folders (path TEXT PRIMARY KEY, used INTEGER NOT NULL) WITHOUT ROWID"),
                                                                       QStringLiteral("ALTER TABLE photos ADD COLUMN edit TEXT"), QStringLiteral("PRAGMA user_version=3")};
}

void tst_OpenLibrary::anOlderLibraryIsBroughtUpToDate()
{
    QFETCH(QStringList, later);
    const QTemporaryDir folder;
    // Version 1 as it was: groups had no names, and recent folders were not kept.
    runSql(fileIn(folder),
           {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("CREATE TABLE hand_groups (id INTEGER PRIMARY KEY AUTOINCREMENT)"),
            QStringLiteral("CREATE TABLE photos (id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE, place INTEGER NOT NULL, "
                           "listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)), flags INTEGER NOT NULL DEFAULT 0, "
                           "stars INTEGER NOT NULL DEFAULT 0 CHECK (stars BETWEEN 0 AND 5), mark INTEGER NOT NULL DEFAULT 0 CHECK (mark BETWEEN 0 AND 2), "
                           "hand_group INTEGER REFERENCES hand_groups(id), size INTEGER NOT NULL DEFAULT -1, modified_ms INTEGER NOT NULL DEFAULT 0, "
                           "content_key BLOB, width INTEGER NOT NULL DEFAULT 0, height INTEGER NOT NULL DEFAULT 0, taken TEXT)"),
            QStringLiteral("CREATE INDEX photos_by_place ON photos(place)"), QStringLiteral("CREATE INDEX photos_by_content ON photos(content_key) WHERE content_key IS NOT NULL"),
            QStringLiteral("CREATE TABLE scores (photo INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE, model TEXT NOT NULL, value REAL NOT NULL, "
                           "low REAL NOT NULL, high REAL NOT NULL, percentile REAL NOT NULL, PRIMARY KEY (photo, model)) WITHOUT ROWID"),
            QStringLiteral("CREATE TABLE view_states (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"), QStringLiteral("INSERT INTO hand_groups (id) VALUES (3), (8)"),
            QStringLiteral("DELETE FROM hand_groups WHERE id = 8"),
            QStringLiteral("INSERT INTO photos VALUES (5, '/p/a.jpg', 2, 1, 6, 4, 1, 3, 999, 888, x'0102', 40, 30, '2024-05-14T10:32:07')"),
            QStringLiteral("INSERT INTO photos (id, path, place, listed) VALUES (9, '/p/b.jpg', 1, 1), (12, '/p/c.jpg', 3, 0)"),
            QStringLiteral("INSERT INTO scores VALUES (5, 'model-1', 41.5, 20, 60, 70)"), QStringLiteral("INSERT INTO view_states VALUES ('sort', x'0001')"),
            QStringLiteral("PRAGMA application_id=1348564812"), QStringLiteral("PRAGMA user_version=1")});
    runSql(fileIn(folder), later);
    for (int time = 0; time < 2; ++time) { // the second finds it up to date
        const auto opened = Library::open(folder.path());
        QVERIFY(opened.hasValue());
        QVERIFY(opened->notices.isEmpty());
        const auto listed = *opened->library->listed(model);
        QCOMPARE(pathsOf(listed), QStringList({QStringLiteral("/p/b.jpg"), QStringLiteral("/p/a.jpg")}));
        const PhotoRecord &photo = listed[1];
        QCOMPARE(photo.id, 5);
        QCOMPARE(photo.state.stars, 4);
        QCOMPARE(photo.state.mark, Mark::Pick);
        QCOMPARE(photo.state.handGroup, 3);
        QCOMPARE(photo.state.flags[0], scoring::FlagAnswer::Yes);
        QCOMPARE(photo.state.flags[1], scoring::FlagAnswer::No);
        QCOMPARE(photo.found.stamp, (FileStamp{999, 888}));
        QCOMPARE(photo.found.contentKey, QByteArray("\1\2"));
        QCOMPARE(photo.found.taken, QDateTime(QDate(2024, 5, 14), QTime(10, 32, 7)));
        QCOMPARE(photo.score->value, 41.5);
        QCOMPARE(*opened->library->viewState(QStringLiteral("sort")), QByteArray("\0\1", 2));
        QVERIFY(opened->library->groupNames()->front().second == (time == 0 ? QString() : QStringLiteral("Luna")));
        QVERIFY(opened->library->renameGroup(3, QStringLiteral("Luna")).hasValue());
        QVERIFY(opened->library->addRecentFolder(QStringLiteral("/p")).hasValue());
        QVERIFY(*opened->library->newGroup({}) > 8);
        QVERIFY(time == 1 || photo.state.edit.changesNothing());
        QVERIFY(time == 0 || photo.state.edit == stateOf(5).edit);
        StateChange crop{5, photo.state};
        crop.state.edit = stateOf(5).edit;
        QVERIFY(photo.state.animal == (time == 0 ? std::nullopt : stateOf(1).animal));
        crop.state.animal = stateOf(1).animal;
        QVERIFY(opened->library->saveStates({&crop, 1}).hasValue());
    }
    QCOMPARE(openIn(folder.path())->add({QStringLiteral("/p/d.jpg")}, model)->front().id, 13);
}

void tst_OpenLibrary::aNewerLibraryIsReadOnly()
{
    const QTemporaryDir folder;
    QVERIFY(openIn(folder.path())->add({QStringLiteral("/p/a.jpg")}, model).hasValue());
    runSql(fileIn(folder), {QStringLiteral("ALTER TABLE photos ADD COLUMN adopted_by TEXT"), QStringLiteral("PRAGMA user_version=5")});
    const auto opened = Library::open(folder.path());
    QVERIFY(opened.hasValue());
    QVERIFY(opened->library->isReadOnly());
    QCOMPARE(opened->notices.size(), 1);
    QVERIFY(opened->notices.first().contains(QStringLiteral("newer")));
    const auto &library = opened->library;
    QCOMPARE(library->listed(model)->size(), 1U);
    const StateChange change{1, stateOf(4)};
    const FoundPhoto found = foundOf(1, "key");
    QVERIFY(!library->saveStates({&change, 1}));
    QVERIFY(!library->add({QStringLiteral("/p/b.jpg")}, model));
    QVERIFY(!library->saveFound({&found, 1}, model));
    QVERIFY(!library->newGroup({}));
    QVERIFY(!library->renameGroup(1, {}));
    QVERIFY(!library->setViewState(QStringLiteral("a"), "b"));
    QVERIFY(!library->addRecentFolder(QStringLiteral("/p")));
    QCOMPARE(library->listed(model)->front().state, UserState{});
    QVERIFY(library->backupTo(folder.filePath(QStringLiteral("copy"))).hasValue());
}

void tst_OpenLibrary::aMuchNewerLibraryIsLeftAlone()
{
    const QTemporaryDir folder;
    QVERIFY(openIn(folder.path()));
    runSql(fileIn(folder), {QStringLiteral("ALTER TABLE photos RENAME TO animals"), QStringLiteral("PRAGMA user_version=30")});
    const auto opened = Library::open(folder.path());
    QVERIFY(!opened);
    QVERIFY(opened.error().userText.contains(QStringLiteral("newer")));
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.damaged*")}), QStringList());
}

void tst_OpenLibrary::aDamagedLibraryIsSetAside_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("garbage") << 0;
    QTest::newRow("cut off") << 1;
    QTest::newRow("empty, but its log is there") << 2;
    QTest::newRow("a page overwritten") << 3;
    QTest::newRow("cut inside the header") << 4;
    QTest::newRow("another program's database") << 5;
    QTest::newRow("a table is missing") << 6;
}

void tst_OpenLibrary::aDamagedLibraryIsSetAside()
{
    QFETCH(int, damage);
    const QTemporaryDir folder, away;
    const QString path = fileIn(folder);
    QByteArray log;
    {
        const auto library = openIn(folder.path());
        QStringList paths;
        for (int i = 0; i < 500; ++i)
            paths.append(QStringLiteral("/photos/%1.jpg").arg(i));
        QVERIFY(library->add(paths, model).hasValue());
        log = *readFile(path + QStringLiteral("-wal"), 10'000'000);
    }
    QByteArray bytes = *readFile(path, 10'000'000);
    switch (damage) {
    case 0: bytes = QByteArray(20'000, '\x5a'); break;
    case 1: bytes.truncate(bytes.size() / 2 / 4096 * 4096); break;
    case 2: bytes.clear(); break;
    case 3: bytes.replace(4096 * 3, 4096, QByteArray(4096, '\xff')); break;
    case 4: bytes.truncate(60); break;
    default: break;
    }
    if (damage == 5 || damage == 6) {
        runSql(path, damage == 5 ? QStringList{QStringLiteral("PRAGMA application_id=7")} : QStringList{QStringLiteral("DROP TABLE view_states")});
        bytes = *readFile(path, 10'000'000);
    } else {
        QVERIFY(writeFile(path, bytes).hasValue());
    }
    if (damage == 0 || damage == 2)
        QVERIFY(writeFile(path + QStringLiteral("-wal"), log).hasValue());
    const auto opened = Library::open(folder.path());
    QVERIFY(opened.hasValue());
    QCOMPARE(opened->notices.size(), 1);
    QVERIFY(!opened->library->isReadOnly());
    QVERIFY(opened->library->listed(model)->empty());
    QVERIFY(opened->library->add({QStringLiteral("/p/a.jpg")}, model).hasValue());
    const QStringList aside = QDir(folder.path()).entryList({QStringLiteral("library.damaged-*.sqlite")});
    QCOMPARE(aside.size(), 1);
    QVERIFY2(opened->notices.first().contains(aside.first()), qPrintable(opened->notices.first()));
    if (damage != 3 && damage != 6) // SQLite may have noted there that the log is empty
        QCOMPARE(*readFile(folder.filePath(aside.first()), 10'000'000), bytes);
    if (damage == 0 || damage == 2)
        QCOMPARE(*readFile(folder.filePath(aside.first() + QStringLiteral("-wal")), 10'000'000), log);
}

void tst_OpenLibrary::nothingSetAsideGoesOverAnother()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(writeFile(fileIn(folder), QByteArray(1000, static_cast<char>('a' + i))).hasValue());
        QCOMPARE(Library::open(folder.path())->notices.size(), 1);
        QVERIFY(QFile::remove(fileIn(folder)));
    }
    QByteArray kept;
    for (const QString &name : QDir(folder.path()).entryList({QStringLiteral("library.damaged-*.sqlite")}))
        kept.append(*readFile(folder.filePath(name), 10'000)).chop(999);
    std::sort(kept.begin(), kept.end());
    QCOMPARE(kept, QByteArray("abcd"));
}

void tst_OpenLibrary::anEmptyFileIsANewLibrary()
{
    const QTemporaryDir folder; // killed between making the file and the first write
    QVERIFY(writeFile(fileIn(folder), {}).hasValue());
    const auto opened = Library::open(folder.path());
    QVERIFY(opened.hasValue());
    QVERIFY(opened->notices.isEmpty());
}

void tst_OpenLibrary::aReadOnlyFolder()
{
    const QTemporaryDir folder, empty, damaged;
    for (const QTemporaryDir *one : {&folder, &empty, &damaged})
        QVERIFY(::chmod(QFile::encodeName(one->path()).constData(), 0755) == 0);
    QVERIFY(openIn(folder.path())->add({QStringLiteral("/p/a.jpg")}, model).hasValue());
    QVERIFY(writeFile(fileIn(damaged), "garbage").hasValue());
    for (const QTemporaryDir *one : {&folder, &damaged})
        QVERIFY(::chmod(QFile::encodeName(fileIn(*one)).constData(), 0644) == 0);
    {
        const ReadOnlyFolder now(folder.path());
        const auto opened = Library::open(folder.path());
        QVERIFY2(opened.hasValue(), opened.hasValue() ? "" : qPrintable(opened.error().userText + opened.error().logText));
        QVERIFY(opened->library->isReadOnly());
        QCOMPARE(opened->notices.size(), 1);
        QCOMPARE(opened->library->listed(model)->size(), 1U);
        const auto added = opened->library->add({QStringLiteral("/p/b.jpg")}, model);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::WriteFailed);
    }
    {
        const ReadOnlyFolder now(empty.path());
        const auto opened = Library::open(empty.path());
        QVERIFY(!opened);
        QVERIFY(opened.error().userText.contains(QStringLiteral("library.sqlite")));
    }
    {
        const ReadOnlyFolder now(damaged.path());
        const auto opened = Library::open(damaged.path());
        QVERIFY(!opened);
        QVERIFY(opened.error().userText.contains(QStringLiteral("damaged")));
    }
    QCOMPARE(*readFile(fileIn(damaged), 100), QByteArray("garbage"));
    QVERIFY(!openIn(folder.path())->isReadOnly());
}

void tst_OpenLibrary::aFolderThatCannotBe()
{
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(QStringLiteral("file")), "x").hasValue());
    QVERIFY(!Library::open(folder.filePath(QStringLiteral("file/library"))));
    QVERIFY(!Library::open(QStringLiteral("/proc/pawtrait-library")));
    QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("odd/library.sqlite")))); // a folder has the file's name
    const auto opened = Library::open(folder.filePath(QStringLiteral("odd")));
    QVERIFY(!opened);
    QVERIFY(opened.error().userText.endsWith(QLatin1Char('.')));
}

void tst_OpenLibrary::numbersOutOfRangeInTheFile()
{
    const QTemporaryDir folder;
    QVERIFY(openIn(folder.path())->add({QStringLiteral("/p/a.jpg"), QStringLiteral("/p/b.jpg")}, model).hasValue());
    runSql(fileIn(folder),
           {QStringLiteral("PRAGMA ignore_check_constraints=ON"),
            QStringLiteral("UPDATE photos SET stars = 900, mark = -4, flags = 9223372036854775807, width = -5, height = 'tall', taken = 'soon' WHERE id = 1")});
    const auto listed = *openIn(folder.path())->listed(model);
    QCOMPARE(listed.size(), 2U);
    QCOMPARE(listed[0].state.stars, 5);
    QCOMPARE(listed[0].state.mark, Mark::None);
    QCOMPARE(listed[0].state.flags, scoring::Flags{});
    QCOMPARE(listed[0].found.width, 0);
    QCOMPARE(listed[0].found.height, 0);
    QVERIFY(!listed[0].found.taken.isValid());
}

void tst_OpenLibrary::anEditThatCannotBeReadIsLeftOut_data()
{
    QTest::addColumn<QString>("kept");
    QTest::newRow("no JSON") << QStringLiteral("'crop'");
    QTest::newRow("a member too few") << QStringLiteral("'{\"angle\": 3}'");
    QTest::newRow("bytes") << QStringLiteral("x'ff00fe'");
    QTest::newRow("a number") << QStringLiteral("17");
    QTest::newRow("brackets without end") << QStringLiteral("replace(hex(zeroblob(500000)), '00', '[[')");
    QTest::newRow("turned over its head") << QStringLiteral("'{\"crop\": null, \"angle\": 180, \"white_balance\": [1, 1, 1], \"exposure\": 0, \"contrast\": 0, \"canvas\": null}'");
}

void tst_OpenLibrary::anEditThatCannotBeReadIsLeftOut()
{
    QFETCH(QString, kept);
    const QTemporaryDir folder;
    {
        const auto library = openIn(folder.path());
        QVERIFY(library->add({QStringLiteral("/p/a.jpg"), QStringLiteral("/p/b.jpg")}, model).hasValue());
        const StateChange changes[] = {{1, stateOf(3)}, {2, stateOf(3)}};
        QVERIFY(library->saveStates(changes).hasValue());
    }
    runSql(fileIn(folder), {QStringLiteral("UPDATE photos SET edit = %1 WHERE id = 1").arg(kept)});
    const auto listed = *openIn(folder.path())->listed(model);
    QCOMPARE(listed.size(), 2U);
    QVERIFY(listed[0].state.edit.changesNothing());
    QCOMPARE(listed[0].state.stars, stateOf(3).stars); // the rest stays
    QVERIFY2(listed[0].problem.contains(QStringLiteral("a.jpg")) && listed[0].problem.endsWith(QLatin1Char('.')), qPrintable(listed[0].problem));
    QCOMPARE(listed[1].state, stateOf(3));
    QVERIFY(listed[1].problem.isEmpty());
}

void tst_OpenLibrary::aBoxThatCannotBeReadIsLeftOut_data()
{
    QTest::addColumn<QString>("kept");
    QTest::newRow("words") << QStringLiteral("'around the animal'");
    QTest::newRow("three numbers") << QStringLiteral("'1 2 3'");
    QTest::newRow("five numbers") << QStringLiteral("'1 2 3 4 5'");
    QTest::newRow("no width") << QStringLiteral("'1 2 0 4'");
    QTest::newRow("before the photo") << QStringLiteral("'-1 2 3 4'");
    QTest::newRow("more than an integer holds") << QStringLiteral("'1 2 3 99999999999999'");
    QTest::newRow("bytes without end") << QStringLiteral("zeroblob(500000)");
}

void tst_OpenLibrary::aBoxThatCannotBeReadIsLeftOut()
{
    QFETCH(QString, kept);
    const QTemporaryDir folder;
    {
        const auto library = openIn(folder.path());
        QVERIFY(library->add({QStringLiteral("/p/a.jpg"), QStringLiteral("/p/b.jpg")}, model).hasValue());
        const StateChange changes[] = {{1, stateOf(1)}, {2, stateOf(1)}};
        QVERIFY(stateOf(1).animal && library->saveStates(changes).hasValue());
        StateChange wrong{1, stateOf(1)};
        wrong.state.animal->width = 0;
        QCOMPARE(library->saveStates({&wrong, 1}).error().kind, ErrorKind::Invalid);
    }
    runSql(fileIn(folder), {QStringLiteral("UPDATE photos SET animal = %1 WHERE id = 1").arg(kept)});
    const auto listed = *openIn(folder.path())->listed(model);
    QVERIFY(!listed[0].state.animal);
    QVERIFY(listed[0].state.edit == stateOf(1).edit); // the rest stays
    QVERIFY2(listed[0].problem.contains(QStringLiteral("a.jpg")) && listed[0].problem.endsWith(QLatin1Char('.')), qPrintable(listed[0].problem));
    QCOMPARE(listed[1].state, stateOf(1));
}

void tst_OpenLibrary::backupOpensAndNeverReplaces()
{
    const QTemporaryDir folder, target;
    const auto library = openIn(folder.path());
    const auto records = *library->add({QStringLiteral("/p/a.jpg"), QStringLiteral("/p/b.jpg")}, model);
    const StateChange change{records[1].id, stateOf(4)};
    QVERIFY(library->saveStates({&change, 1}).hasValue());
    const QString copy = target.filePath(QStringLiteral("a/copy"));
    QVERIFY(library->backupTo(copy).hasValue());
    QVERIFY(!library->backupTo(copy));
    QVERIFY(!library->backupTo(folder.path()));
    QVERIFY(!library->backupTo(QStringLiteral("/proc/copy")));
    QCOMPARE(QDir(copy).entryList(QDir::Files), QStringList{QStringLiteral("library.sqlite")});
    const auto other = openIn(copy);
    QCOMPARE(other->listed(model)->back().state, stateOf(4));
    QVERIFY(!other->isReadOnly());
    QVERIFY(other->add({QStringLiteral("/p/c.jpg")}, model).hasValue());
    QCOMPARE(library->listed(model)->size(), 2U);
}

QTEST_GUILESS_MAIN(tst_OpenLibrary)
#include "tst_open_library.moc"
