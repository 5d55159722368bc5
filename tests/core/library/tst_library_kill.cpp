#include "library/library.h"

#include <QCoreApplication>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <optional>
#include <random>

using namespace pawtrait;
using namespace pawtrait::library;

namespace {

constexpr int photoCount = 60;

QByteArray toText(const UserState &state)
{
    QByteArray flags;
    for (const scoring::FlagAnswer answer : state.flags)
        flags.append(static_cast<char>('0' + static_cast<int>(answer)));
    return flags + ',' + QByteArray::number(state.stars) + ',' + QByteArray::number(static_cast<int>(state.mark)) + ',' + QByteArray::number(state.handGroup) + ',' +
        (state.listed ? '1' : '0') + ',' + crop::editToJson(state.edit).replace(' ', "");
}

/// Everything that the user can have said, by name: photos by id, groups by number.
using Picture = QHash<QByteArray, QByteArray>;

Picture pictureOf(Library &library)
{
    Picture picture;
    // Removed ones are known only to add(), which lists them again; so what is listed comes first.
    QHash<qint64, bool> listed;
    const auto records = *library.listed({});
    for (const PhotoRecord &record : records)
        listed[record.id] = true;
    QStringList paths;
    for (int i = 0; i < photoCount; ++i)
        paths.append(QStringLiteral("/photos/%1.jpg").arg(i));
    auto all = *library.add(paths, {});
    for (PhotoRecord &record : all) {
        record.state.listed = listed.contains(record.id);
        picture["photo " + QByteArray::number(record.id)] = toText(record.state);
        const StateChange back{record.id, record.state};
        if (!library.saveStates({&back, 1}))
            qFatal("cannot put the list back");
    }
    const auto names = *library.groupNames();
    for (const auto &[group, name] : names)
        picture["group " + QByteArray::number(group)] = name.toUtf8();
    return picture;
}

/// Says what it is about to do, does it, and says that it is done: "? name=value ..." and "!".
int beTheUser(const QString &folder, unsigned seed)
{
    const auto opened = Library::open(folder);
    if (!opened || !opened->notices.isEmpty())
        return 1;
    Library &library = *opened->library;
    std::mt19937 random(seed);
    const auto upTo = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    QStringList paths;
    for (int i = 0; i < photoCount; ++i)
        paths.append(QStringLiteral("/photos/%1.jpg").arg(i));
    std::vector<qint64> groups;
    const auto names = *library.groupNames();
    for (const auto &[group, name] : names)
        groups.push_back(group);
    const auto say = [](const QByteArray &line) {
        std::fputs((line + '\n').constData(), stdout);
        std::fflush(stdout);
    };
    for (int action = 0;; ++action) {
        const int kind = upTo(10);
        bool done = false;
        QByteArray outcome = "!";
        if (kind == 0) {
            const QString name = QStringLiteral("new-%1-%2").arg(seed).arg(action);
            say("?");
            const auto group = library.newGroup(name);
            done = group.hasValue();
            if (done) {
                groups.push_back(*group);
                outcome = "! group " + QByteArray::number(*group) + '=' + name.toUtf8();
            }
        } else if (kind == 1 && !groups.empty()) {
            const qint64 group = groups[static_cast<std::size_t>(upTo(static_cast<int>(groups.size())))];
            const QString name = QStringLiteral("name-%1-%2").arg(seed).arg(action);
            say("?;group " + QByteArray::number(group) + '=' + name.toUtf8());
            done = library.renameGroup(group, name).hasValue();
        } else if (kind == 2) { // what the background does meanwhile
            FoundPhoto found;
            found.id = 1 + upTo(photoCount);
            found.found.stamp = {upTo(1'000'000), action};
            found.score.emplace().value = upTo(100);
            say("?");
            done = library.saveFound({&found, 1}, QStringLiteral("model")).hasValue();
        } else {
            std::vector<StateChange> changes;
            QByteArray intent = "?";
            const int first = upTo(photoCount), count = 1 + upTo(6);
            for (int i = 0; i < count; ++i) {
                StateChange change{1 + (first + i) % photoCount, {}};
                for (scoring::FlagAnswer &answer : change.state.flags)
                    answer = static_cast<scoring::FlagAnswer>(upTo(3));
                change.state.stars = upTo(6);
                change.state.mark = static_cast<Mark>(upTo(3));
                change.state.handGroup = groups.empty() || upTo(2) ? 0 : groups[static_cast<std::size_t>(upTo(static_cast<int>(groups.size())))];
                change.state.listed = upTo(4) != 0;
                if (upTo(2))
                    change.state.edit.crop = image::PixelRect{upTo(50), upTo(50), 1 + upTo(500), 1 + upTo(500)};
                change.state.edit.angle = upTo(90) - 45;
                intent += ";photo " + QByteArray::number(change.id) + '=' + toText(change.state);
                changes.push_back(change);
            }
            say(intent);
            done = library.saveStates(changes).hasValue();
        }
        if (!done)
            return 2;
        say(outcome);
    }
}

Picture partsOf(const QByteArray &line)
{
    Picture parts;
    for (const QByteArray &part : line.split(';')) {
        if (const qsizetype sign = part.indexOf('='); sign > 0)
            parts[part.left(sign)] = part.mid(sign + 1);
    }
    return parts;
}

} // namespace

/// "Killed at any moment, every acknowledged action is there after the restart."
class tst_LibraryKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedActionIsThere();
};

void tst_LibraryKill::everyAcknowledgedActionIsThere()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("PAWTRAIT_KILL_ROUNDS", &isNumber), rounds = isNumber ? asked : 5;
    const QTemporaryDir folder;
    Picture known;
    {
        const auto opened = Library::open(folder.path());
        QVERIFY(opened.hasValue());
        known = pictureOf(*opened->library);
    }
    std::mt19937 random(20240514);
    int actions = 0, halfway = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess user;
        user.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--be-the-user"), folder.path(), QString::number(round)});
        QVERIFY(user.waitForStarted());
        // Killed while it goes on after so many lines; where exactly depends on the two processes.
        const auto enough = static_cast<qsizetype>(2 + random() % 400);
        QByteArray output;
        while (output.count('\n') < enough) {
            QVERIFY2(user.waitForReadyRead(20'000), output.constData());
            output += user.readAllStandardOutput();
        }
        user.kill();
        QVERIFY(user.waitForFinished());
        QCOMPARE(user.exitStatus(), QProcess::CrashExit); // it did not end by itself
        output += user.readAllStandardOutput();
        Picture intent;
        bool isOpen = false;
        for (const QByteArray &line : output.left(output.lastIndexOf('\n')).split('\n')) {
            if (line.startsWith('?')) {
                intent = partsOf(line);
                isOpen = true;
            } else {
                known.insert(intent);
                known.insert(partsOf(line.mid(2)));
                ++actions;
                isOpen = false;
            }
        }
        halfway += isOpen;
        const auto opened = Library::open(folder.path());
        QVERIFY(opened.hasValue());
        QVERIFY2(opened->notices.isEmpty(), qPrintable(opened->notices.join(QLatin1Char(' '))));
        const Picture there = pictureOf(*opened->library);
        // The last action was under way: all of it or nothing of it.
        Picture also = known;
        if (isOpen)
            also.insert(intent);
        for (const Picture *expected : {&known, &also}) {
            int missing = 0;
            for (auto it = expected->cbegin(); it != expected->cend(); ++it)
                missing += there.value(it.key()) != it.value();
            if (missing == 0)
                break;
            QVERIFY2(expected != &also, qPrintable(QStringLiteral("round %1: %2 of what was acknowledged is missing").arg(round).arg(missing)));
        }
        known = there;
    }
    qInfo("%d rounds, %d acknowledged actions, %d kills inside an action", rounds, actions, halfway);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && std::strcmp(argv[1], "--be-the-user") == 0)
        return beTheUser(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toUInt());
    tst_LibraryKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_library_kill.moc"
