#include "common/files.h"
#include "core/library/library_fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <limits>

using namespace pawtrait;
using namespace pawtrait::library;
using namespace pawtrait::test;

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
    QTest::newRow("a crop turned over its head") << qint64{2} << -180 << qint64{0} << static_cast<int>(ErrorKind::Invalid);
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
    wrong.stars = std::max(stars, 0);
    wrong.edit.angle = std::min(stars, 0);
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
