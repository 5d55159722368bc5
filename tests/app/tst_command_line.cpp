#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstring>

/// The real program, as a script would call it.
class TestCommandLine : public QObject {
    Q_OBJECT

    struct Run {
        int status = -1;
        QByteArray out;
        QByteArray messages;
    };

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
        values.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder.filePath(QStringLiteral("cache")));
        values.remove(QStringLiteral("DISPLAY"));
        values.remove(QStringLiteral("WAYLAND_DISPLAY"));
        values.remove(QStringLiteral("QT_QPA_PLATFORM"));
        values.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        return values;
    }

    Run run(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(PAWTRAIT_BINARY_DIR "/pawtrait"), arguments);
        if (!process.waitForFinished(120'000))
            qFatal("the program did not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    void makePhoto(const QString &name, int seed) const
    {
        QImage image(300, 240, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb((x * seed) % 256, (y * 3 + seed * 40) % 256, (x * y / 90 + seed) % 256));
        }
        if (!image.save(m_folder.filePath(name)))
            qFatal("cannot write the test photo");
    }

private Q_SLOTS:
    void initTestCase()
    {
        makePhoto(QStringLiteral("one.png"), 1);
        makePhoto(QStringLiteral("two.png"), 2);
        makePhoto(QStringLiteral("=cmd().png"), 3);
        QDir(m_folder.path()).mkpath(QStringLiteral("album/inner"));
        makePhoto(QStringLiteral("album/a2.png"), 4);
        makePhoto(QStringLiteral("album/a10.png"), 5);
        makePhoto(QStringLiteral("album/inner/b.png"), 6);
        QFile bad(path("bad.jpg"));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("\xFF\xD8\xFF\xE0 no photo");
    }

    void versionAndHelpAreOnStandardOutput()
    {
        const Run version = run({QStringLiteral("--version")});
        QCOMPARE(version.status, 0);
        QVERIFY(version.out.startsWith("Pawtrait "));
        for (const QStringList &arguments : {QStringList{QStringLiteral("--help")}, QStringList{QStringLiteral("help")}, QStringList{QStringLiteral("help"), QStringLiteral("score")},
                                             QStringList{QStringLiteral("score"), QStringLiteral("--help")}}) {
            const Run help = run(arguments);
            QCOMPARE(help.status, 0);
            QVERIFY(help.out.contains("score"));
            QVERIFY(help.messages.isEmpty());
        }
    }

    void wrongUseIsStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown word") << QStringList{QStringLiteral("scroe")};
        QTest::newRow("no photos named") << QStringList{QStringLiteral("score")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("score"), QStringLiteral("one.png"), QStringLiteral("--colour")};
        QTest::newRow("unknown device") << QStringList{QStringLiteral("score"), QStringLiteral("one.png"), QStringLiteral("--device"), QStringLiteral("tpu")};
        QTest::newRow("unknown flag") << QStringList{QStringLiteral("score"), QStringLiteral("one.png"), QStringLiteral("--flags"), QStringLiteral("Ears")};
        QTest::newRow("two tables on standard output") << QStringList{QStringLiteral("score"), path("one.png"), QStringLiteral("--json"), QStringLiteral("--csv"),
                                                                      QStringLiteral("-")};
        QTest::newRow("one run to blend") << QStringList{QStringLiteral("blend"), path("album")};
        QTest::newRow("a run to blend twice") << QStringList{QStringLiteral("blend"), path("album"), path("album") + QLatin1Char('/')};
        QTest::newRow("unknown topic") << QStringList{QStringLiteral("help"), QStringLiteral("dance")};
        QTest::newRow("unknown recipe") << QStringList{QStringLiteral("train"), QStringLiteral("frozen-svm"), QStringLiteral("--data"), QStringLiteral("x.csv")};
    }

    void wrongUseIsStatusTwo()
    {
        QFETCH(QStringList, arguments);
        const Run result = run(arguments);
        QCOMPARE(result.status, 2);
        QVERIFY(!result.messages.isEmpty());
        QVERIFY(result.out.isEmpty());
    }

    void withoutADisplayTheWindowSaysWhatToDo()
    {
        const Run result = run({path("one.png")});
        QCOMPARE(result.status, 3);
        QVERIFY(result.messages.contains("pawtrait score"));
    }

    void csvKeepsTheOrderAndNamesTheBadFile()
    {
        const Run result = run({QStringLiteral("score"), path("two.png"), path("bad.jpg"), path("one.png"), QStringLiteral("--csv"), QStringLiteral("-")});
        QCOMPARE(result.status, 1);
        const QList<QByteArray> lines = result.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], QByteArray("file,score,low,high,percentile,error"));
        QVERIFY(lines[1].contains("two.png,"));
        QVERIFY(lines[2].contains("bad.jpg,,,,,"));
        QVERIFY(lines[3].contains("one.png,"));
        QCOMPARE(lines[1].split(',').size(), 6); // points, whatever the locale
        QVERIFY(result.messages.contains("bad.jpg"));
        const double value = lines[1].split(',')[1].toDouble(), low = lines[1].split(',')[2].toDouble(), high = lines[1].split(',')[3].toDouble();
        QVERIFY(low >= 1 && low <= value && value <= high && high <= 100);
    }

    void jsonHasTheSameNumbersAndTheFlagsEffects()
    {
        const Run csv = run({QStringLiteral("score"), path("one.png"), QStringLiteral("--csv"), QStringLiteral("-"), QStringLiteral("--no-cache")});
        const Run plain = run({QStringLiteral("score"), path("one.png"), QStringLiteral("--json")});
        const Run flagged = run({QStringLiteral("score"), path("one.png"), QStringLiteral("--json"), QStringLiteral("--flags"), QStringLiteral("Blur,Face=no")});
        QCOMPARE(plain.status, 0);
        const QJsonObject root = QJsonDocument::fromJson(plain.out).object();
        QVERIFY(root.contains(QStringLiteral("model")) && root.contains(QStringLiteral("device")));
        const QJsonObject photo = root[QStringLiteral("photos")].toArray().at(0).toObject();
        QVERIFY(std::abs(photo[QStringLiteral("score")].toDouble() - csv.out.split('\n')[1].split(',')[1].toDouble()) < 0.01);
        const QJsonObject other = QJsonDocument::fromJson(flagged.out).object()[QStringLiteral("photos")].toArray().at(0).toObject();
        const QJsonObject effects = other[QStringLiteral("flags")].toObject();
        QCOMPARE(effects.size(), 12);
        QVERIFY(effects[QStringLiteral("Blur")].toDouble() < 0);
        QCOMPARE(effects[QStringLiteral("Eyes")].toDouble(), 0.0);
        const double sum = effects[QStringLiteral("Blur")].toDouble() + effects[QStringLiteral("Face")].toDouble();
        QVERIFY(std::abs(other[QStringLiteral("score")].toDouble() - photo[QStringLiteral("score")].toDouble() - sum) < 1e-6);
    }

    void foldersInNaturalOrderAndDeeperOnlyWhenAsked()
    {
        const Run flat = run({QStringLiteral("score"), path("album"), QStringLiteral("--csv"), QStringLiteral("-")});
        QCOMPARE(flat.out.count("album/"), 2);
        QVERIFY(flat.out.indexOf("a2.png") < flat.out.indexOf("a10.png"));
        const Run deep = run({QStringLiteral("score"), path("album"), QStringLiteral("--csv"), QStringLiteral("-"), QStringLiteral("--recursive")});
        QCOMPARE(deep.out.count("album/"), 3);
    }

    void nothingToDoIsStatusThree()
    {
        QCOMPARE(run({QStringLiteral("score"), path("nowhere.png")}).status, 3);
        QCOMPARE(run({QStringLiteral("score"), path("bad.jpg")}).status, 3);
        QCOMPARE(run({QStringLiteral("score"), path("one.png"), QStringLiteral("--model"), path("album")}).status, 3);
    }

    void anExistingOutputIsKeptUnlessToldOtherwise()
    {
        QFile kept(path("kept.csv"));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write("mine");
        kept.close();
        const Run refused = run({QStringLiteral("score"), path("one.png"), path("bad.jpg"), QStringLiteral("--csv"), kept.fileName()});
        QCOMPARE(refused.status, 3);
        QVERIFY2(!refused.messages.contains("bad.jpg"), refused.messages.constData()); // said before the work
        const Run nowhere = run({QStringLiteral("score"), path("one.png"), path("bad.jpg"), QStringLiteral("--csv"), path("kept.csv/scores.csv")});
        QCOMPARE(nowhere.status, 3);
        QVERIFY2(nowhere.messages.contains("scores.csv") && !nowhere.messages.contains("bad.jpg"), nowhere.messages.constData());
        QCOMPARE(run({QStringLiteral("embed"), path("one.png"), path("bad.jpg"), QStringLiteral("--out"), kept.fileName()}).status, 3);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("mine"));
        kept.close();
        QCOMPARE(run({QStringLiteral("score"), path("one.png"), QStringLiteral("--csv"), kept.fileName(), QStringLiteral("--overwrite")}).status, 0);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().startsWith("file,score"));
    }

    void aFileNamedLikeAFormulaIsHarmlessInASpreadsheet()
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(PAWTRAIT_BINARY_DIR "/pawtrait"), {QStringLiteral("score"), QStringLiteral("=cmd().png"), QStringLiteral("--csv"), QStringLiteral("-")});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY(!process.readAllStandardOutput().contains("\n="));
    }

    void embeddingsAreANumpyFile()
    {
        const Run result = run({QStringLiteral("embed"), path("one.png"), path("two.png"), QStringLiteral("--out"), path("e.npy")});
        QCOMPARE(result.status, 0);
        QFile file(path("e.npy"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(QByteArray("\x93NUMPY\x01\x00", 8)));
        QVERIFY(bytes.contains("'descr': '<f4'") && bytes.contains("'shape': (2, 1280)"));
        const int header = static_cast<uchar>(bytes[8]) + 256 * static_cast<uchar>(bytes[9]);
        QCOMPARE((10 + header) % 64, 0);
        QCOMPARE(bytes.size(), 10 + header + 2 * 1280 * 4);
        QFile names(path("e.npy.files.txt"));
        QVERIFY(names.open(QIODevice::ReadOnly));
        QCOMPARE(names.readAll().count('\n'), 2);
    }

    void theDefaultModelIsListedWithTheConstantBesideIt()
    {
        const Run result = run({QStringLiteral("models")});
        QCOMPARE(result.status, 0);
        QVERIFY(result.out.contains("RMSE") && result.out.contains("constant"));
        QCOMPARE(run({QStringLiteral("models"), path("album")}).status, 3);
    }

    void interruptEndsWithinASecondAndWritesNothing()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("many"));
        for (int i = 0; i < 300; ++i)
            QFile::copy(path("one.png"), m_folder.filePath(QStringLiteral("many/p%1.png").arg(i)));
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(PAWTRAIT_BINARY_DIR "/pawtrait"), {QStringLiteral("score"), path("many"), QStringLiteral("--no-cache"), QStringLiteral("--csv"), path("many.csv")});
        QVERIFY(process.waitForStarted());
        QTest::qWait(2500);
        QCOMPARE(process.state(), QProcess::Running);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(!QFile::exists(path("many.csv")));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
