#include "shell/single_instance.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <csignal>
#include <unistd.h>

using namespace pawtrait;
using namespace pawtrait::ui;
using Role = SingleInstance::Role;

class TestSingleInstance : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<SingleInstance> instance(const QString &library = QStringLiteral("/library")) const { return std::make_unique<SingleInstance>(library, m_folder->path()); }

    /// start() of a second program while the first one's event loop runs here.
    Result<Role> startSecond(const QStringList &paths, int patienceMs = 5000, const QString &library = QStringLiteral("/library")) const
    {
        Result<Role> role = Error{};
        std::atomic<bool> done = false;
        std::jthread second([&] {
            SingleInstance other(library, m_folder->path());
            role = other.start(paths, patienceMs);
            done = true;
        });
        if (!QTest::qWaitFor([&] { return done.load(); }, 20'000))
            qFatal("the second start hangs");
        return role;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSecondHandsItsFilesToTheFirst()
    {
        const auto first = instance();
        QSignalSpy received(first.get(), &SingleInstance::pathsReceived);
        const auto role = first->start({});
        QVERIFY(role && *role == Role::First);
        const QStringList paths{QStringLiteral("/photos/a b.jpg"), QStringLiteral("/photos/\u732b, \"x\"\n.jpg")};
        const auto second = startSecond(paths);
        QVERIFY(second && *second == Role::HandedOver);
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(received.at(0).at(0).toStringList(), paths);
        const auto third = startSecond({}); // only raises the window
        QVERIFY(third && *third == Role::HandedOver);
        QTRY_COMPARE(received.count(), 2);
        QCOMPARE(received.at(1).at(0).toStringList(), QStringList());
    }

    void relativePathsAreMadeAbsolute()
    {
        const auto first = instance();
        QSignalSpy received(first.get(), &SingleInstance::pathsReceived);
        QVERIFY(first->start({}));
        QVERIFY(startSecond({QStringLiteral("cat.jpg")}));
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(received.at(0).at(0).toStringList(), QStringList{QFileInfo(QStringLiteral("cat.jpg")).absoluteFilePath()});
    }

    void anotherLibraryIsAnotherProgram()
    {
        const auto first = instance();
        QVERIFY(first->start({}));
        const auto other = startSecond({}, 5000, QStringLiteral("/other"));
        QVERIFY(other && *other == Role::First);
    }

    void afterTheFirstHasEndedTheNextIsFirst()
    {
        QVERIFY(instance()->start({}));
        const auto next = instance();
        const auto role = next->start({});
        QVERIFY(role && *role == Role::First);
    }

    void whatACrashLeftIsTakenOver()
    {
        // A real program that is killed: the same test binary with an argument.
        QProcess crashed;
        crashed.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--listen"), m_folder->path()});
        QVERIFY(crashed.waitForReadyRead(10'000));
        QCOMPARE(crashed.readAll().trimmed(), QByteArray("first"));
        const auto next = instance();
        QVERIFY(QFile::exists(next->socketPath()));
        crashed.kill();
        QVERIFY(crashed.waitForFinished());
        QVERIFY(QFile::exists(next->socketPath())); // left behind
        const auto role = next->start({});
        QVERIFY(role && *role == Role::First);
        const auto second = startSecond({QStringLiteral("/a.jpg")});
        QVERIFY(second && *second == Role::HandedOver);
    }

    void twoProcessesTalk()
    {
        QProcess first;
        first.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--listen"), m_folder->path()});
        QVERIFY(first.waitForReadyRead(10'000));
        first.readAll();
        const auto second = instance()->start({QStringLiteral("/shelter/rex.jpg")});
        QVERIFY(second && *second == Role::HandedOver);
        QVERIFY(first.waitForReadyRead(10'000));
        QCOMPARE(first.readAll().trimmed(), QByteArray("/shelter/rex.jpg"));
        first.kill();
        first.waitForFinished();
    }

    void aFirstThatDoesNotAnswerIsSaid()
    {
        QProcess hung;
        hung.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--listen"), m_folder->path()});
        QVERIFY(hung.waitForReadyRead(10'000));
        ::kill(static_cast<pid_t>(hung.processId()), SIGSTOP);
        const auto role = instance()->start({QStringLiteral("/a.jpg")}, 300);
        ::kill(static_cast<pid_t>(hung.processId()), SIGKILL);
        hung.waitForFinished();
        QVERIFY(!role);
        QVERIFY(role.error().userText.contains(QStringLiteral("does not answer")));
    }

    void hostileBytesAreIgnored_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another protocol") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("garbage") << QByteArray(100, '\xff');
        QTest::newRow("a length of 4 GB") << QByteArray("PAWTRAIT1\xff\xff\xff\xff") + QByteArray(1000, 'x');
        QTest::newRow("10 MB without end") << QByteArray("PAWTRAIT1\x00\x3d\x09\x00", 13) + QByteArray(10'000'000, 'x');
        QTest::newRow("a path without its end") << QByteArray("PAWTRAIT1\x00\x00\x00\x02/a", 15);
        QTest::newRow("a relative path") << QByteArray("PAWTRAIT1\x00\x00\x00\x05../a\x00", 18);
        QTest::newRow("an option in place of a path") << QByteArray("PAWTRAIT1\x00\x00\x00\x03-x\x00", 16);
        QTest::newRow("not UTF-8") << QByteArray("PAWTRAIT1\x00\x00\x00\x03/\xff\x00", 16);
        QTest::newRow("more than the length says") << QByteArray("PAWTRAIT1\x00\x00\x00\x03/a\x00more", 20);
    }

    void hostileBytesAreIgnored()
    {
        QFETCH(QByteArray, bytes);
        const auto first = instance();
        QSignalSpy received(first.get(), &SingleInstance::pathsReceived);
        QVERIFY(first->start({}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not this program")));
        QLocalSocket socket;
        socket.connectToServer(first->socketPath());
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState); // hung up on
        QCOMPARE(received.count(), 0);
        const auto second = startSecond({QStringLiteral("/a.jpg")});
        QVERIFY(second && *second == Role::HandedOver);
        QTRY_COMPARE(received.count(), 1);
    }

    void connectionsThatSayNothingEndAndBlockNobody()
    {
        const auto first = instance();
        first->setConnectionPatience(100);
        QVERIFY(first->start({}));
        std::vector<std::unique_ptr<QLocalSocket>> idle;
        for (int i = 0; i < 2 * SingleInstance::maxConnections; ++i) {
            idle.push_back(std::make_unique<QLocalSocket>());
            idle.back()->connectToServer(first->socketPath());
        }
        for (const auto &socket : idle)
            QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
        const auto second = startSecond({});
        QVERIFY(second && *second == Role::HandedOver);
    }

    void onlyThisUserMayConnect()
    {
        const auto first = instance();
        QVERIFY(first->start({}));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(first->socketPath()).permissions() & others));
    }

    void aFolderThatMayNotBeWrittenIsSaid()
    {
        SingleInstance lost(QStringLiteral("/library"), m_folder->filePath(QStringLiteral("missing")));
        const auto role = lost.start({});
        QVERIFY(!role);
        QVERIFY(role.error().userText.contains(QStringLiteral("Check that the folder may be written.")));
    }

    void manyStartsAtOnceMakeOneFirst()
    {
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int i = 0; i < 6; ++i) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--listen"), m_folder->path()});
        }
        int firsts = 0, handed = 0;
        for (const auto &program : programs) {
            QVERIFY(program->waitForReadyRead(20'000));
            const QByteArray said = program->readLine().trimmed();
            firsts += said == "first" ? 1 : 0;
            handed += said == "handed over" ? 1 : 0;
        }
        for (const auto &program : programs) {
            program->kill();
            program->waitForFinished();
        }
        QCOMPARE(firsts, 1);
        QCOMPARE(handed, 5);
    }
};

/// With "--listen FOLDER" the test is a program of its own: it says its role, then what it receives.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--listen") {
        SingleInstance instance(QStringLiteral("/library"), QString::fromLocal8Bit(argv[2]));
        const auto say = [](const QByteArray &line) {
            std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
            std::fputc('\n', stdout);
            std::fflush(stdout);
        };
        const auto role = instance.start({}, 15'000);
        say(!role ? "failed: " + role.error().userText.toUtf8() : QByteArray(*role == Role::First ? "first" : "handed over"));
        if (!role || *role != Role::First)
            return role ? 0 : 1;
        QObject::connect(&instance, &SingleInstance::pathsReceived, [&](const QStringList &paths) {
            if (!paths.isEmpty())
                say(paths.join(QLatin1Char('|')).toUtf8());
        });
        return QCoreApplication::exec();
    }
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_single_instance.moc"
