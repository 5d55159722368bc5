#include "common/files.h"
#include "library/library.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <cmath>
#include <limits>

using namespace pawtrait;
using namespace pawtrait::library;

namespace {

const QString model = QStringLiteral("model-1");

QString fileIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("library.sqlite"));
}

std::unique_ptr<Library> openIn(const QString &folder)
{
    auto opened = Library::open(folder);
    if (!opened) {
        qWarning("%s", qPrintable(opened.error().userText + opened.error().logText));
        return nullptr;
    }
    for (const QString &notice : opened->notices)
        qWarning("%s", qPrintable(notice));
    return std::move(opened->library);
}

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

UserState stateOf(int seed)
{
    UserState state;
    state.stars = seed % 6;
    state.mark = static_cast<Mark>(seed % 3);
    for (int i = 0; i < scoring::flagCount; ++i)
        state.flags[static_cast<std::size_t>(i)] = static_cast<scoring::FlagAnswer>((seed + i) % 3);
    return state;
}

scoring::Score scoreOf(double value)
{
    scoring::Score score;
    score.value = value;
    score.low = value - 10.25;
    score.high = value + 12.5;
    score.percentile = value / 2;
    return score;
}

FoundPhoto foundOf(qint64 id, const QByteArray &key, double value = 40)
{
    FoundPhoto photo;
    photo.id = id;
    photo.found = {{1234 + id, 1'700'000'000'123}, key, 4000, 3000, QDateTime(QDate(2024, 5, 14), QTime(10, 32, 7))};
    photo.score = scoreOf(value);
    return photo;
}

QStringList pathsOf(const std::vector<PhotoRecord> &records)
{
    QStringList paths;
    for (const PhotoRecord &record : records)
        paths.append(record.path);
    return paths;
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

class tst_Library : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewLibraryIsEmpty();
    void photosComeBackInTheirOrder();
    void aKnownPhotoComesBackWithWhatTheUserSaid();
    void removeUndoRedo();
    void oneActionIsAllOrNothing_data();
    void oneActionIsAllOrNothing();
    void findingsAndScoresComeBack();
    void otherContentsForgetScores();
    void aMovedPhotoKeepsItsStars();
    void aCopyIsNoMove();
    void whatTheUserSaidOfTheNewOneStays();
    void twoMovedCopiesTakeOneEach();
    void groupNumbersAreNeverUsedAgain();
    void viewStatesAndRecentFolders();
    void hostilePaths_data();
    void hostilePaths();
    void twoConnectionsSeeEachOther();
    void theFolderMayMove();
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
    void backupOpensAndNeverReplaces();
    void tenThousandPhotos();
};

void tst_Library::aNewLibraryIsEmpty()
{
    const QTemporaryDir folder;
    const QString deep = folder.filePath(QStringLiteral("not/there yet"));
    const auto library = openIn(deep);
    QVERIFY(library);
    QVERIFY(!library->isReadOnly());
    QVERIFY(library->listed(model)->empty());
    QVERIFY(library->groupNames()->empty());
    QVERIFY(library->recentFolders()->isEmpty());
    QVERIFY(library->viewState(QStringLiteral("sort"))->isEmpty());
    QVERIFY(QFile::exists(deep + QStringLiteral("/library.sqlite")));
}

void tst_Library::photosComeBackInTheirOrder()
{
    const QTemporaryDir folder;
    {
        const auto library = openIn(folder.path());
        const auto added = library->add({QStringLiteral("/p/c.jpg"), QStringLiteral("/p/a.jpg"), QStringLiteral("/p/c.jpg"), QString()}, model);
        QVERIFY(added.hasValue());
        QCOMPARE(pathsOf(*added), QStringList({QStringLiteral("/p/c.jpg"), QStringLiteral("/p/a.jpg")}));
        QCOMPARE(added->front().state, UserState{});
        QVERIFY(!added->front().score.has_value());
        QVERIFY(library->add({QStringLiteral("/p/b.jpg"), QStringLiteral("/p//x/../a.jpg")}, model).hasValue());
    }
    const auto library = openIn(folder.path());
    QCOMPARE(pathsOf(*library->listed(model)), QStringList({QStringLiteral("/p/c.jpg"), QStringLiteral("/p/a.jpg"), QStringLiteral("/p/b.jpg")}));
}

void tst_Library::aKnownPhotoComesBackWithWhatTheUserSaid()
{
    const QTemporaryDir folder;
    const auto library = openIn(folder.path());
    const auto first = *library->add({QStringLiteral("/p/a.jpg"), QStringLiteral("/p/b.jpg"), QStringLiteral("/p/c.jpg")}, model);
    for (int seed = 0; seed < 18; ++seed) {
        UserState state = stateOf(seed);
        state.handGroup = seed % 2 ? *library->newGroup(QStringLiteral("Luna")) : 0;
        state.listed = false;
        const StateChange change{first[0].id, state};
        QVERIFY(library->saveStates({&change, 1}).hasValue());
        QCOMPARE(library->listed(model)->size(), 2U);
        const auto again = *library->add({first[0].path}, model);
        state.listed = true;
        QCOMPARE(again[0].id, first[0].id);
        QCOMPARE(again[0].state, state);
        QCOMPARE(pathsOf(*library->listed(model)).first(), first[0].path); // in its old place
    }
}

void tst_Library::removeUndoRedo()
{
    const QTemporaryDir folder;
    const auto library = openIn(folder.path());
    QStringList paths;
    for (int i = 0; i < 20; ++i)
        paths.append(QStringLiteral("/p/%1.jpg").arg(i));
    const auto records = *library->add(paths, model);
    std::vector<std::vector<UserState>> history{std::vector<UserState>(20)};
    for (int step = 1; step < 30; ++step) { // each action touches some photos; undo brings each state back
        std::vector<UserState> states = history.back();
        std::vector<StateChange> changes;
        for (std::size_t i = static_cast<std::size_t>(step) % 3; i < 20; i += 3) {
            states[i] = stateOf(step + static_cast<int>(i));
            states[i].listed = (step + static_cast<int>(i)) % 4 != 0;
            changes.push_back({records[i].id, states[i]});
        }
        QVERIFY(library->saveStates(changes).hasValue());
        history.push_back(states);
    }
    const auto agree = [&](const std::vector<UserState> &states) {
        QStringList expected;
        for (std::size_t i = 0; i < 20; ++i) {
            if (states[i].listed)
                expected.append(paths[static_cast<qsizetype>(i)]);
        }
        const auto listed = *library->listed(model);
        bool same = pathsOf(listed) == expected;
        for (const PhotoRecord &record : listed)
            same = same && record.state == states[static_cast<std::size_t>(record.id - records[0].id)];
        return same;
    };
    QVERIFY(agree(history.back()));
    for (std::size_t step = history.size() - 1; step-- > 0;) {
        std::vector<StateChange> changes;
        for (std::size_t i = 0; i < 20; ++i)
            changes.push_back({records[i].id, history[step][i]});
        QVERIFY(library->saveStates(changes).hasValue());
        QVERIFY2(agree(history[step]), QByteArray::number(static_cast<int>(step)).constData());
    }
}

void tst_Library::oneActionIsAllOrNothing_data()
{
    QTest::addColumn<qint64>("id");
    QTest::addColumn<int>("stars");
    QTest::addColumn<qint64>("group");
    QTest::addColumn<int>("kind");
    QTest::newRow("a photo that is not there") << qint64{77} << 3 << qint64{0} << static_cast<int>(ErrorKind::NotFound);
    QTest::newRow("six stars") << qint64{2} << 6 << qint64{0} << static_cast<int>(ErrorKind::Invalid);
    QTest::newRow("a group that was not made") << qint64{2} << 3 << qint64{5} << static_cast<int>(ErrorKind::Invalid);
}

void tst_Library::oneActionIsAllOrNothing()
{
    QFETCH(qint64, id);
    QFETCH(int, stars);
    QFETCH(qint64, group);
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const auto library = openIn(folder.path());
    const auto records = *library->add({QStringLiteral("/p/a.jpg"), QStringLiteral("/p/b.jpg")}, model);
    QCOMPARE(records[1].id, 2);
    UserState wrong;
    wrong.stars = stars;
    wrong.handGroup = group;
    const StateChange changes[] = {{records[0].id, stateOf(5)}, {id, wrong}};
    const auto saved = library->saveStates(changes);
    QVERIFY(!saved);
    QCOMPARE(static_cast<int>(saved.error().kind), kind);
    QVERIFY(saved.error().userText.endsWith(QLatin1Char('.')));
    const auto listed = *library->listed(model);
    for (const PhotoRecord &record : listed)
        QCOMPARE(record.state, UserState{});
    QVERIFY(library->saveStates({changes, 1}).hasValue()); // and work goes on
}

void tst_Library::findingsAndScoresComeBack()
{
    const QTemporaryDir folder;
    const FoundPhoto photo = foundOf(1, QByteArray(32, '\x80'), 41.123456789012345);
    {
        const auto library = openIn(folder.path());
        QVERIFY(library->add({QStringLiteral("/p/a.jpg")}, model).hasValue());
        QVERIFY(library->saveFound({&photo, 1}, model)->empty());
        const FoundPhoto other = foundOf(1, QByteArray(32, '\x80'), 77);
        QVERIFY(library->saveFound({&other, 1}, QStringLiteral("model-2")).hasValue());
        FoundPhoto unscored = photo;
        unscored.score.reset();
        QVERIFY(library->saveFound({&unscored, 1}, {}).hasValue()); // keeps the scores
        FoundPhoto senseless = photo;
        senseless.score->value = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!library->saveFound({&senseless, 1}, model));
        const FoundPhoto gone = foundOf(99, "key");
        QVERIFY(library->saveFound({&gone, 1}, model)->empty());
    }
    const auto library = openIn(folder.path());
    const PhotoRecord record = library->listed(model)->front();
    QCOMPARE(record.found.stamp, photo.found.stamp);
    QCOMPARE(record.found.contentKey, photo.found.contentKey);
    QCOMPARE(record.found.width, 4000);
    QCOMPARE(record.found.height, 3000);
    QCOMPARE(record.found.taken, photo.found.taken);
    QCOMPARE(record.score->value, photo.score->value);
    QCOMPARE(record.score->low, photo.score->low);
    QCOMPARE(record.score->high, photo.score->high);
    QCOMPARE(record.score->percentile, photo.score->percentile);
    QCOMPARE(library->listed(QStringLiteral("model-2"))->front().score->value, 77.0);
    QVERIFY(!library->listed(QStringLiteral("model-3"))->front().score.has_value());
    QVERIFY(!library->listed({})->front().score.has_value());
    QCOMPARE(library->add({QStringLiteral("/p/a.jpg")}, model)->front().score->value, photo.score->value);
}

void tst_Library::otherContentsForgetScores()
{
    const QTemporaryDir folder;
    const auto library = openIn(folder.path());
    QVERIFY(library->add({QStringLiteral("/p/a.jpg")}, model).hasValue());
    const StateChange stars{1, stateOf(4)};
    QVERIFY(library->saveStates({&stars, 1}).hasValue());
    for (const auto &[key, name] : {std::pair{QByteArray("one"), model}, {QByteArray("one"), QStringLiteral("model-2")}, {QByteArray("two"), model}}) {
        const FoundPhoto photo = foundOf(1, key);
        QVERIFY(library->saveFound({&photo, 1}, name).hasValue());
    }
    QVERIFY(library->listed(model)->front().score.has_value());
    QVERIFY(!library->listed(QStringLiteral("model-2"))->front().score.has_value());
    QCOMPARE(library->listed(model)->front().state, stateOf(4)); // edited outside: the stars stay
}

void tst_Library::aMovedPhotoKeepsItsStars()
{
    const QTemporaryDir folder, photos;
    const QString before = photos.filePath(QStringLiteral("a.jpg")), after = photos.filePath(QStringLiteral("Luna/1.jpg"));
    QVERIFY(writeFile(before, "photo").hasValue());
    const auto library = openIn(folder.path());
    const auto records = *library->add({before, QStringLiteral("/p/b.jpg")}, model);
    const FoundPhoto found = foundOf(records[0].id, "content");
    QVERIFY(library->saveFound({&found, 1}, QStringLiteral("old model")).hasValue());
    UserState state = stateOf(5);
    state.handGroup = *library->newGroup(QStringLiteral("Luna"));
    for (const bool listed : {true, false}) {
        state.listed = listed;
        const StateChange change{records[0].id, state};
        if (listed)
            QVERIFY(library->saveStates({&change, 1}).hasValue());
    }
    QVERIFY(QDir().mkpath(photos.filePath(QStringLiteral("Luna"))));
    QVERIFY(QFile::rename(before, after));
    const auto added = *library->add({after}, model);
    const FoundPhoto again = foundOf(added[0].id, "content", 44);
    const auto adopted = library->saveFound({&again, 1}, model);
    QVERIFY(adopted.hasValue());
    QCOMPARE(adopted->size(), 1U);
    state.listed = true;
    QCOMPARE(adopted->front().id, added[0].id);
    QCOMPARE(adopted->front().state, state);
    QCOMPARE(adopted->front().forgottenId, records[0].id);
    const auto listed = *library->listed(QStringLiteral("old model"));
    QCOMPARE(pathsOf(listed), QStringList({after, QStringLiteral("/p/b.jpg")})); // in the old one's place
    QCOMPARE(listed[0].state, state);
    QCOMPARE(listed[0].score->value, 40.0);
    QCOMPARE(library->listed(model)->front().score->value, 44.0);
    QVERIFY(library->saveFound({&again, 1}, model)->empty()); // once
    const auto next = *library->add({before}, model);
    QVERIFY(next[0].id > added[0].id); // a number is never used again
    QCOMPARE(next[0].state, UserState{});
}

void tst_Library::aCopyIsNoMove()
{
    const QTemporaryDir folder, photos;
    const QString one = photos.filePath(QStringLiteral("a.jpg"));
    QVERIFY(writeFile(one, "photo").hasValue());
    const auto library = openIn(folder.path());
    const auto records = *library->add({one, photos.filePath(QStringLiteral("copy.jpg"))}, model);
    const StateChange change{records[0].id, stateOf(5)};
    QVERIFY(library->saveStates({&change, 1}).hasValue());
    const FoundPhoto both[] = {foundOf(records[0].id, "content"), foundOf(records[1].id, "content")};
    QVERIFY(library->saveFound(both, model)->empty());
    QCOMPARE(library->listed(model)->size(), 2U);
    QCOMPARE(library->listed(model)->back().state, UserState{});
}

void tst_Library::whatTheUserSaidOfTheNewOneStays()
{
    const QTemporaryDir folder;
    const auto library = openIn(folder.path());
    const auto records = *library->add({QStringLiteral("/gone/a.jpg"), QStringLiteral("/gone/b.jpg")}, model);
    UserState pick;
    pick.mark = Mark::Pick;
    const StateChange changes[] = {{records[0].id, stateOf(5)}, {records[1].id, pick}};
    QVERIFY(library->saveStates(changes).hasValue());
    const FoundPhoto both[] = {foundOf(records[0].id, "content"), foundOf(records[1].id, "content")};
    QVERIFY(library->saveFound(both, model)->empty());
    QCOMPARE(library->listed(model)->back().state, pick);
    FoundPhoto unread[] = {foundOf(records[0].id, {}), foundOf(records[1].id, {})}; // no key is no content
    QVERIFY(library->saveFound(unread, model)->empty());
}

void tst_Library::twoMovedCopiesTakeOneEach()
{
    const QTemporaryDir folder, photos;
    const auto library = openIn(folder.path());
    const auto old = *library->add({QStringLiteral("/gone/1.jpg"), QStringLiteral("/gone/2.jpg"), QStringLiteral("/gone/3.jpg")}, model);
    UserState one, three;
    one.stars = 1;
    three.stars = 3;
    const StateChange changes[] = {{old[0].id, one}, {old[2].id, three}};
    QVERIFY(library->saveStates(changes).hasValue());
    for (const PhotoRecord &record : {old[0], old[2]}) { // the one in the middle was never looked at
        const FoundPhoto found = foundOf(record.id, "content");
        QVERIFY(library->saveFound({&found, 1}, model)->empty());
    }
    QStringList moved;
    for (int i = 0; i < 3; ++i) {
        moved.append(photos.filePath(QStringLiteral("%1.jpg").arg(i)));
        QVERIFY(writeFile(moved.last(), "photo").hasValue());
    }
    const auto added = *library->add(moved, model);
    std::vector<FoundPhoto> found;
    for (const PhotoRecord &record : added)
        found.push_back(foundOf(record.id, "content"));
    const auto adopted = *library->saveFound(found, model);
    QCOMPARE(adopted.size(), 2U);
    QCOMPARE(adopted[0].state, one);
    QCOMPARE(adopted[1].state, three);
    QCOMPARE(pathsOf(*library->listed(model)), QStringList({moved[0], QStringLiteral("/gone/2.jpg"), moved[1], moved[2]}));
}

void tst_Library::groupNumbersAreNeverUsedAgain()
{
    const QTemporaryDir folder;
    qint64 first = 0, second = 0;
    {
        const auto library = openIn(folder.path());
        first = *library->newGroup({});
        second = *library->newGroup(QStringLiteral("Luna \"the\" 'cat'; DROP TABLE photos"));
        QVERIFY(first > 0 && second > first);
    }
    const auto library = openIn(folder.path());
    QVERIFY(*library->newGroup({}) > second);
    QVERIFY(library->renameGroup(first, QStringLiteral("Max")).hasValue());
    QVERIFY(!library->renameGroup(99, QStringLiteral("Max")));
    const auto names = *library->groupNames();
    QCOMPARE(names.size(), 3U);
    QCOMPARE(names[0], std::pair(first, QStringLiteral("Max")));
    QCOMPARE(names[1].second, QStringLiteral("Luna \"the\" 'cat'; DROP TABLE photos"));
}

void tst_Library::viewStatesAndRecentFolders()
{
    const QTemporaryDir folder;
    const QByteArray bytes("\0\xff zoom", 7);
    {
        const auto library = openIn(folder.path());
        QVERIFY(library->setViewState(QStringLiteral("zoom"), "old").hasValue());
        QVERIFY(library->setViewState(QStringLiteral("zoom"), bytes).hasValue());
        QVERIFY(library->setViewState(QStringLiteral("empty"), {}).hasValue());
        for (int i = 0; i < 14; ++i)
            QVERIFY(library->addRecentFolder(QStringLiteral("/photos/%1").arg(i)).hasValue());
        QVERIFY(library->addRecentFolder(QStringLiteral("/photos/9/")).hasValue());
    }
    const auto library = openIn(folder.path());
    QCOMPARE(*library->viewState(QStringLiteral("zoom")), bytes);
    QVERIFY(library->viewState(QStringLiteral("empty"))->isEmpty());
    const QStringList folders = *library->recentFolders();
    QCOMPARE(folders.size(), 10);
    QCOMPARE(folders.mid(0, 3), QStringList({QStringLiteral("/photos/9"), QStringLiteral("/photos/13"), QStringLiteral("/photos/12")}));
}

void tst_Library::hostilePaths_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quotes") << QStringLiteral("it's \"Luna\".jpg");
    QTest::newRow("SQL") << QStringLiteral("'; DROP TABLE photos; --.jpg");
    QTest::newRow("newline and tab") << QStringLiteral("a\nb\tc.jpg");
    QTest::newRow("emoji and right to left") << QStringLiteral("\U0001F431 \u05D7\u05EA\u05D5\u05DC.jpg");
    QTest::newRow("question mark, hash and percent") << QStringLiteral("a?mode=ro#x%41&.jpg");
    QTest::newRow("spaces only") << QStringLiteral("   ");
    QTest::newRow("very long") << QString(5000, QLatin1Char('x'));
}

void tst_Library::hostilePaths()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = QStringLiteral("/photos/") + name, home = folder.filePath(name.left(60));
    {
        const auto library = openIn(home); // the library's own folder may be called so as well
        QVERIFY(library);
        const auto added = library->add({path}, name);
        QVERIFY(added.hasValue());
        QCOMPARE(added->front().path, path);
        const FoundPhoto found = foundOf(1, "key");
        QVERIFY(library->saveFound({&found, 1}, name).hasValue());
        QVERIFY(library->setViewState(name, name.toUtf8()).hasValue());
        QVERIFY(library->backupTo(home + QStringLiteral("/copy")).hasValue());
    }
    for (const QString &place : {home, home + QStringLiteral("/copy")}) {
        const auto library = openIn(place);
        QVERIFY(library);
        QCOMPARE(pathsOf(*library->listed(name)), QStringList{path});
        QVERIFY(library->listed(name)->front().score.has_value());
        QCOMPARE(*library->viewState(name), name.toUtf8());
        QCOMPARE(library->add({path}, name)->front().id, 1);
    }
}

void tst_Library::twoConnectionsSeeEachOther()
{
    const QTemporaryDir folder, elsewhere;
    const auto one = openIn(folder.path()), two = openIn(folder.path()), other = openIn(elsewhere.path());
    const auto records = *one->add({QStringLiteral("/p/a.jpg")}, model);
    const StateChange change{records[0].id, stateOf(4)};
    QVERIFY(two->saveStates({&change, 1}).hasValue());
    QCOMPARE(one->listed(model)->front().state, stateOf(4));
    QVERIFY(*two->newGroup({}) != *one->newGroup({}));
    QVERIFY(other->listed(model)->empty());
}

void tst_Library::theFolderMayMove()
{
    const QTemporaryDir parent;
    const QString before = parent.filePath(QStringLiteral("before")), after = parent.filePath(QStringLiteral("after"));
    QVERIFY(openIn(before)->add({QStringLiteral("/p/a.jpg")}, model).hasValue());
    QVERIFY(QDir().rename(before, after));
    QCOMPARE(openIn(after)->listed(model)->size(), 1U);
}

void tst_Library::anOlderLibraryIsBroughtUpToDate()
{
    const QTemporaryDir folder;
    // Version 1 as it was: groups had no names, and recent folders were not kept.
    runSql(fileIn(folder), {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("CREATE TABLE hand_groups (id INTEGER PRIMARY KEY AUTOINCREMENT)"),
                            QStringLiteral("CREATE TABLE photos (id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE, place INTEGER NOT NULL, "
                                           "listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)), flags INTEGER NOT NULL DEFAULT 0, "
                                           "stars INTEGER NOT NULL DEFAULT 0 CHECK (stars BETWEEN 0 AND 5), mark INTEGER NOT NULL DEFAULT 0 CHECK (mark BETWEEN 0 AND 2), "
                                           "hand_group INTEGER REFERENCES hand_groups(id), size INTEGER NOT NULL DEFAULT -1, modified_ms INTEGER NOT NULL DEFAULT 0, "
                                           "content_key BLOB, width INTEGER NOT NULL DEFAULT 0, height INTEGER NOT NULL DEFAULT 0, taken TEXT)"),
                            QStringLiteral("CREATE INDEX photos_by_place ON photos(place)"),
                            QStringLiteral("CREATE INDEX photos_by_content ON photos(content_key) WHERE content_key IS NOT NULL"),
                            QStringLiteral("CREATE TABLE scores (photo INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE, model TEXT NOT NULL, value REAL NOT NULL, "
                                           "low REAL NOT NULL, high REAL NOT NULL, percentile REAL NOT NULL, PRIMARY KEY (photo, model)) WITHOUT ROWID"),
                            QStringLiteral("CREATE TABLE view_states (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"),
                            QStringLiteral("INSERT INTO hand_groups (id) VALUES (3), (8)"), QStringLiteral("DELETE FROM hand_groups WHERE id = 8"),
                            QStringLiteral("INSERT INTO photos VALUES (5, '/p/a.jpg', 2, 1, 6, 4, 1, 3, 999, 888, x'0102', 40, 30, '2024-05-14T10:32:07')"),
                            QStringLiteral("INSERT INTO photos (id, path, place, listed) VALUES (9, '/p/b.jpg', 1, 1), (12, '/p/c.jpg', 3, 0)"),
                            QStringLiteral("INSERT INTO scores VALUES (5, 'model-1', 41.5, 20, 60, 70)"), QStringLiteral("INSERT INTO view_states VALUES ('sort', x'0001')"),
                            QStringLiteral("PRAGMA application_id=1348564812"), QStringLiteral("PRAGMA user_version=1")});
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
    }
    QCOMPARE(openIn(folder.path())->add({QStringLiteral("/p/d.jpg")}, model)->front().id, 13);
}

void tst_Library::aNewerLibraryIsReadOnly()
{
    const QTemporaryDir folder;
    QVERIFY(openIn(folder.path())->add({QStringLiteral("/p/a.jpg")}, model).hasValue());
    runSql(fileIn(folder), {QStringLiteral("ALTER TABLE photos ADD COLUMN adopted_by TEXT"), QStringLiteral("PRAGMA user_version=3")});
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

void tst_Library::aMuchNewerLibraryIsLeftAlone()
{
    const QTemporaryDir folder;
    QVERIFY(openIn(folder.path()));
    runSql(fileIn(folder), {QStringLiteral("ALTER TABLE photos RENAME TO animals"), QStringLiteral("PRAGMA user_version=30")});
    const auto opened = Library::open(folder.path());
    QVERIFY(!opened);
    QVERIFY(opened.error().userText.contains(QStringLiteral("newer")));
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.damaged*")}), QStringList());
}

void tst_Library::aDamagedLibraryIsSetAside_data()
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

void tst_Library::aDamagedLibraryIsSetAside()
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

void tst_Library::nothingSetAsideGoesOverAnother()
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

void tst_Library::anEmptyFileIsANewLibrary()
{
    const QTemporaryDir folder; // killed between making the file and the first write
    QVERIFY(writeFile(fileIn(folder), {}).hasValue());
    const auto opened = Library::open(folder.path());
    QVERIFY(opened.hasValue());
    QVERIFY(opened->notices.isEmpty());
}

void tst_Library::aReadOnlyFolder()
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

void tst_Library::aFolderThatCannotBe()
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

void tst_Library::numbersOutOfRangeInTheFile()
{
    const QTemporaryDir folder;
    QVERIFY(openIn(folder.path())->add({QStringLiteral("/p/a.jpg"), QStringLiteral("/p/b.jpg")}, model).hasValue());
    runSql(fileIn(folder), {QStringLiteral("PRAGMA ignore_check_constraints=ON"),
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

void tst_Library::backupOpensAndNeverReplaces()
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

void tst_Library::tenThousandPhotos()
{
    const QTemporaryDir folder;
    QElapsedTimer timer;
    const auto lap = [&timer](const char *what) { qInfo("%s: %lld ms", what, static_cast<long long>(timer.restart())); };
    QStringList paths;
    for (int i = 0; i < 10'000; ++i)
        paths.append(QStringLiteral("/photos/shelter/%1/IMG_%2.jpg").arg(i / 30).arg(i));
    auto library = openIn(folder.path());
    timer.start();
    const auto records = *library->add(paths, model);
    lap("add 10,000 new");
    std::vector<FoundPhoto> found;
    for (const PhotoRecord &record : records)
        found.push_back(foundOf(record.id, QByteArray::number(record.id).rightJustified(32, 'k')));
    timer.restart();
    for (std::size_t i = 0; i < found.size(); i += 50)
        QVERIFY(library->saveFound(std::span(found).subspan(i, 50), model)->empty());
    lap("saveFound 200 bundles of 50");
    QCOMPARE(library->add(paths, model)->size(), 10'000U);
    lap("add 10,000 known");
    std::vector<StateChange> changes;
    for (const PhotoRecord &record : records)
        changes.push_back({record.id, stateOf(static_cast<int>(record.id))});
    timer.restart();
    QVERIFY(library->saveStates(changes).hasValue());
    lap("saveStates 10,000");
    library.reset();
    timer.restart();
    library = openIn(folder.path());
    lap("open with its check");
    const auto listed = *library->listed(model);
    lap("listed");
    QCOMPARE(pathsOf(listed), paths);
    for (const PhotoRecord &record : listed)
        QCOMPARE(record.state, stateOf(static_cast<int>(record.id)));
}

QTEST_GUILESS_MAIN(tst_Library)
#include "tst_library.moc"
