#include "fake_scorer.h"

#include "library/sidecar.h"
#include "photos/photo_session.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <map>

using namespace pawtrait;
using namespace pawtrait::ui;

namespace {

ScoringService::OpenModel fakeModel(int slownessMs = 0)
{
    return [slownessMs]() -> Result<std::shared_ptr<const scoring::PhotoScorer>> { return std::shared_ptr<const scoring::PhotoScorer>(std::make_shared<tests::FakeScorer>(slownessMs)); };
}

std::unique_ptr<PhotoSession> openSession(const QString &folder, int slownessMs = 0)
{
    auto session = std::make_unique<PhotoSession>(
        PhotoSession::Places{.library = folder, .embeddings = folder + QStringLiteral("/embeddings"), .thumbnails = folder + QStringLiteral("/thumbnails"), .pictures = folder});
    session->openModel(fakeModel(slownessMs));
    return session;
}

} // namespace

/// Everything is kept: through a restart, a move, a change outside, and a kill at any moment.
class TestPhotoSession : public QObject {
    Q_OBJECT

public:
    static int runChild();

private:
    QTemporaryDir m_folder;
    int m_libraries = 0;

    QString photo(const QString &name, int gray)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(qRgb(gray, gray, gray));
        if (!image.save(path))
            qFatal("cannot write the test photo");
        return path;
    }

    QString newLibrary() { return m_folder.filePath(QStringLiteral("library%1").arg(++m_libraries)); }
    static int scored(PhotoSession &session) { return session.photos().counts().scored; }

private slots:
    void everythingIsThereAfterARestart()
    {
        const QString library = newLibrary();
        const QStringList files{photo(QStringLiteral("restart/a.png"), 60), photo(QStringLiteral("restart/b.png"), 120), photo(QStringLiteral("restart/c.png"), 180)};
        {
            const auto session = openSession(library);
            session->addPaths(files);
            QTRY_COMPARE(scored(*session), 3);
            session->setStars({1}, 4);
            session->setMark({2}, library::Mark::Reject);
            session->answerFlag({1, 2}, scoring::Face, scoring::FlagAnswer::Yes);
            session->groupByHand({1, 3});
            QTRY_VERIFY(session->photos().find(1)->user.handGroup != 0);
            session->removeFromList({2});
            session->keepWindowState("{\"grid\":true}");
        }
        const auto session = openSession(library);
        QSignalSpy restored(session.get(), &PhotoSession::restored);
        QTRY_COMPARE(restored.size(), 1);
        QCOMPARE(session->photos().counts().listed, 2);
        QCOMPARE(session->windowState(), QByteArray("{\"grid\":true}"));
        const PhotoItem &first = session->photos().at(0);
        QCOMPARE(first.file, files[0]);
        QCOMPARE(first.user.stars, 4);
        QCOMPARE(first.user.flags[scoring::Face], scoring::FlagAnswer::Yes);
        QCOMPARE(session->photos().at(1).user.handGroup, first.user.handGroup);
        QTRY_COMPARE(scored(*session), 2);
        QTRY_VERIFY(session->photos().at(0).embedding && session->photos().at(1).embedding);
        session->addPaths({files[1]}); // removed before: known again with its mark
        QTRY_COMPARE(session->photos().counts().listed, 3);
        QVERIFY(session->photos().idOfFile(files[1]) != 0);
        QCOMPARE(session->photos().find(session->photos().idOfFile(files[1]))->user.mark, library::Mark::Reject);
    }

    void scoresAreThereBeforeTheModel()
    {
        const QString library = newLibrary();
        const QString file = photo(QStringLiteral("early/a.png"), 102);
        {
            const auto session = openSession(library);
            session->addPaths({file});
            QTRY_COMPARE(scored(*session), 1);
        }
        PhotoSession session({.library = library, .embeddings = {}, .thumbnails = {}, .pictures = {}}); // no model is opened
        QTRY_COMPARE(session.photos().size(), 1);
        QCOMPARE(session.photos().at(0).state, PhotoItem::State::Scored);
        QVERIFY(std::abs(session.photos().at(0).score.value - 40) < 0.01);
    }

    void photosAreInGroupsWhileScoresStillCome()
    {
        const auto session = openSession(newLibrary(), 60);
        QStringList files;
        for (int i = 0; i < 40; ++i)
            files.append(photo(QStringLiteral("slow/a%1.png").arg(i), 5 * i));
        session->addPaths(files);
        QTRY_VERIFY(session->photos().groups().size() == 1);
        QVERIFY(session->photos().counts().waiting > 0);
    }

    void eachActionIsUndoneAndRedone()
    {
        const auto session = openSession(newLibrary());
        session->addPaths({photo(QStringLiteral("undo/a.png"), 60), photo(QStringLiteral("undo/b.png"), 120)});
        QTRY_COMPARE(scored(*session), 2);
        const library::UserState untouched = session->photos().at(0).user;
        const std::vector<PhotoId> both{1, 2};
        const std::vector<std::function<void()>> actions{
            [&] { session->setStars(both, 5); },
            [&] { session->setMark(both, library::Mark::Pick); },
            [&] { session->answerFlag(both, scoring::Near, scoring::FlagAnswer::No); },
            [&] { session->groupByHand(both); },
            [&] { session->removeFromList(both); },
            [&] { session->setEdit(both, {.crop = image::PixelRect{4, 4, 40, 30}}); },
            [&] { session->setEdit(both, {.exposure = 0.5}); },
        };
        for (const auto &action : actions) {
            const int before = session->undoStack().count();
            action();
            QTRY_COMPARE(session->undoStack().count(), before + 1);
            const library::UserState after = session->photos().at(0).user;
            QVERIFY(after != untouched);
            session->undoStack().undo();
            QVERIFY(session->photos().at(0).user == untouched);
            session->undoStack().redo();
            QVERIFY(session->photos().at(0).user == after);
            session->undoStack().undo();
            session->undoStack().clear();
        }
        session->setStars(both, 0); // would change nothing
        QCOMPARE(session->undoStack().count(), 0);
    }

    void anAcceptedCropIsThereAfterARestart()
    {
        const QString library = newLibrary();
        const crop::Edit edit{.crop = image::PixelRect{4, 4, 40, 30}, .angle = -2.5, .canvas = crop::Canvas{0.8}};
        {
            const auto session = openSession(library);
            session->addPaths({photo(QStringLiteral("crop/a.png"), 60), photo(QStringLiteral("crop/b.png"), 120)});
            QTRY_COMPARE(scored(*session), 2);
            session->setEdit({1, 2}, edit);
            QVERIFY(session->undoStack().undoText().startsWith(QStringLiteral("crop 2")));
            session->setEdit({2}, {.exposure = 1});
            session->setEdit({2}, {});
            QVERIFY(session->undoStack().undoText().startsWith(QStringLiteral("reset 1")));
        }
        const auto session = openSession(library);
        QTRY_COMPARE(session->photos().size(), 2);
        QVERIFY(session->photos().at(0).user.edit == edit);
        QVERIFY(session->photos().at(1).user.edit.changesNothing());
    }

    void aMovedPhotoKeepsItsStars()
    {
        const auto session = openSession(newLibrary());
        const QString before = photo(QStringLiteral("move/before.png"), 77), after = m_folder.filePath(QStringLiteral("move/after.png"));
        session->addPaths({before});
        QTRY_COMPARE(scored(*session), 1);
        session->setStars({1}, 3);
        QVERIFY(QFile::rename(before, after));
        session->addPaths({after});
        QTRY_VERIFY(session->photos().idOfFile(after) != 0);
        QTRY_COMPARE(session->photos().counts().listed, 1); // the old one has left the list
        QTRY_COMPARE(session->photos().find(session->photos().idOfFile(after))->user.stars, 3);
    }

    void aPhotoChangedOutsideIsScoredAgain()
    {
        const auto session = openSession(newLibrary());
        const QString file = photo(QStringLiteral("changed/a.png"), 51);
        session->addPaths({file});
        QTRY_COMPARE(scored(*session), 1);
        QImage larger(80, 60, QImage::Format_RGB32);
        larger.fill(qRgb(204, 204, 204));
        QVERIFY(larger.save(file));
        session->checkFiles();
        QTRY_VERIFY(std::abs(session->photos().at(0).score.value - 80) < 0.01);
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
        session->checkFiles();
        QTRY_COMPARE(session->photos().at(0).state, PhotoItem::State::Failed);
        QVERIFY(session->photos().at(0).error.contains(QStringLiteral("\"a.png\"")));
        QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
        session->checkFiles();
        QTRY_COMPARE(session->photos().at(0).state, PhotoItem::State::Scored);
    }

    void anotherModelScoresEverythingAgain()
    {
        const auto session = openSession(newLibrary());
        session->addPaths({photo(QStringLiteral("model/a.png"), 60), photo(QStringLiteral("model/b.png"), 120)});
        QTRY_COMPARE(scored(*session), 2);
        session->openModel([]() -> Result<std::shared_ptr<const scoring::PhotoScorer>> { return std::shared_ptr<const scoring::PhotoScorer>(std::make_shared<tests::FakeScorer>(0, QStringLiteral("another"), 0.5)); });
        QTRY_COMPARE(session->scorer()->identity(), QStringLiteral("another/1"));
        QTRY_COMPARE(scored(*session), 2);
        QVERIFY(std::abs(session->photos().at(1).score.value - 120 / 255.0 * 50) < 0.01);
    }

    void anotherModelChosenWhilePhotosAreListedScoresThem()
    {
        const auto session = openSession(newLibrary());
        session->addPaths({photo(QStringLiteral("chosen/a.png"), 102)});
        QTRY_COMPARE(scored(*session), 1);
        QVERIFY(std::abs(session->photos().at(0).score.value - 40) < 0.01);
        QTest::qWait(200); // nothing is under way any more
        session->openModel([]() -> Result<std::shared_ptr<const scoring::PhotoScorer>> {
            QThread::msleep(300); // as a real model takes
            return std::shared_ptr<const scoring::PhotoScorer>(std::make_shared<tests::FakeScorer>(0, QStringLiteral("other"), 0.5));
        });
        QTRY_COMPARE(session->scorer()->identity(), QStringLiteral("other/1"));
        QTRY_VERIFY(std::abs(session->photos().at(0).score.value - 20) < 0.01);
    }

    void starsAndMarksGoToSidecarsAndComeBack()
    {
        const auto session = openSession(newLibrary());
        const QString file = photo(QStringLiteral("sidecar/a.png"), 60);
        session->addPaths({file});
        QTRY_COMPARE(scored(*session), 1);
        session->setAlwaysWriteSidecars(true);
        session->setStars({1}, 2);
        session->setStars({1}, 4);
        QTRY_VERIFY(QFile::exists(library::sidecarPath(file)));
        QTRY_COMPARE((*library::readSidecar(file))->stars, 4);
        session->setAlwaysWriteSidecars(false);
        session->setStars({1}, 0);
        session->readSidecars({1});
        QTRY_COMPARE(session->photos().at(0).user.stars, 4);
        session->undoStack().undo();
        QCOMPARE(session->photos().at(0).user.stars, 0);
    }

    void withoutALibraryTheWindowWorksAllTheSame()
    {
        PhotoSession session({.library = {}, .embeddings = {}, .thumbnails = {}, .pictures = {}});
        session.openModel(fakeModel());
        session.addPaths({photo(QStringLiteral("nolibrary/a.png"), 60), photo(QStringLiteral("nolibrary/b.png"), 70)});
        QTRY_COMPARE(scored(session), 2);
        session.setStars({1}, 2);
        QCOMPARE(session.photos().at(0).user.stars, 2);
        session.groupByHand({1, 2});
        QTRY_VERIFY(session.photos().at(0).user.handGroup != 0);
    }

    /// A child flags, marks, scores and undoes until it is killed; what it heard was saved must be there.
    void acknowledgedActionsSurviveAKill()
    {
        const int rounds = qEnvironmentVariableIsSet("PAWTRAIT_LONG") ? 50 : 3;
        const QString library = newLibrary(), photos = m_folder.filePath(QStringLiteral("kill"));
        for (int i = 0; i < 12; ++i)
            photo(QStringLiteral("kill/photo%1.png").arg(i), 20 * i);
        QRandomGenerator random(1);
        int acknowledged = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("PAWTRAIT_KILL_CHILD"), library + QLatin1Char('\n') + photos + QLatin1Char('\n') + QString::number(round));
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(), QStringList());
            QVERIFY(child.waitForStarted());
            QByteArray said;
            const auto readMore = [&] { said += child.readAllStandardOutput(); };
            QTRY_VERIFY_WITH_TIMEOUT((readMore(), said.count('\n') > 36), 20000);
            QTest::qWait(random.bounded(5, 120)); // the moment of the kill is what this test varies
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            readMore();
            // A line a photo after each action that was acknowledged: "file stars mark face".
            std::map<QByteArray, QByteArray> expected;
            const auto lines = said.left(said.lastIndexOf('\n')).split('\n');
            for (const QByteArray &line : lines)
                expected[line.left(line.indexOf(' '))] = line;
            acknowledged += static_cast<int>(lines.size()) / 12;
            auto opened = library::Library::open(library);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().userText));
            QVERIFY2(opened->notices.isEmpty(), qPrintable(opened->notices.join(QLatin1Char(' '))));
            QStringList files = QDir(photos).entryList(QDir::Files);
            for (QString &file : files)
                file = QDir(photos).filePath(file);
            const auto records = opened->library->add(files, {});
            QVERIFY(records);
            int different = 0;
            for (const library::PhotoRecord &record : *records) {
                const QByteArray name = QFileInfo(record.path).fileName().toUtf8();
                if (!expected.contains(name))
                    continue;
                const QByteArray kept = QStringLiteral("%1 %2 %3 %4").arg(QString::fromUtf8(name)).arg(record.state.stars).arg(static_cast<int>(record.state.mark)).arg(static_cast<int>(record.state.flags[scoring::Face])).toUtf8();
                different += kept != expected[name];
            }
            QVERIFY2(different <= 1, "an acknowledged action is lost"); // one action may have been saved and not yet said
        }
        QVERIFY(acknowledged > 3 * rounds);
    }
};

int TestPhotoSession::runChild()
{
    const QStringList orders = qEnvironmentVariable("PAWTRAIT_KILL_CHILD").split(QLatin1Char('\n'));
    const auto session = openSession(orders[0], 1);
    QRandomGenerator random(orders[2].toUInt() + 7);
    PhotoId acted = 0;
    QTimer next;
    next.setSingleShot(true);
    next.setInterval(0);
    const auto act = [&] {
        const auto &photos = session->photos();
        if (photos.size() == 0)
            return;
        acted = photos.at(random.bounded(photos.size())).id;
        const int before = session->undoStack().index();
        switch (random.bounded(4)) {
        case 0: session->setStars({acted}, random.bounded(6)); break;
        case 1: session->setMark({acted}, static_cast<library::Mark>(random.bounded(3))); break;
        case 2: session->answerFlag({acted}, scoring::Face, static_cast<scoring::FlagAnswer>(random.bounded(3))); break;
        case 3: session->retry({acted}); break;
        }
        if (session->undoStack().index() == before)
            next.start(); // nothing changed
    };
    QObject::connect(&next, &QTimer::timeout, session.get(), act);
    QObject::connect(session.get(), &PhotoSession::saved, session.get(), [&] {
        for (int row = 0; row < session->photos().size(); ++row) { // an undo may have been of any photo
            const PhotoItem &item = session->photos().at(row);
            std::printf("%s %d %d %d\n", qPrintable(item.name), item.user.stars, static_cast<int>(item.user.mark), static_cast<int>(item.user.flags[scoring::Face]));
        }
        std::fflush(stdout);
        if (random.bounded(4) == 0 && session->undoStack().canUndo()) {
            session->undoStack().undo(); // said like any other action
            return;
        }
        next.start();
    });
    QObject::connect(session.get(), &PhotoSession::restored, session.get(), [&] { session->addPaths({orders[1]}); });
    QObject::connect(&session->photos(), &PhotoList::added, session.get(), [&] { next.start(); });
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("PAWTRAIT_KILL_CHILD"))
        return TestPhotoSession::runChild();
    TestPhotoSession test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_photo_session.moc"
