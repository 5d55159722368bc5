#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRect>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>

/// `pawtrait suggest`, as a script would call it.
class TestSuggestCommand : public QObject {
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
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            values.remove(QLatin1String(name));
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
    Run suggest(QStringList arguments) const { return run(QStringList{QStringLiteral("suggest")} + std::move(arguments)); }

    static QJsonObject photoIn(const Run &run, int place = 0) { return QJsonDocument::fromJson(run.out).object()[QStringLiteral("photos")].toArray().at(place).toObject(); }
    static QRect rectOf(const QJsonObject &object)
    {
        return {object[QStringLiteral("x")].toInt(-1), object[QStringLiteral("y")].toInt(-1), object[QStringLiteral("width")].toInt(-1),
                object[QStringLiteral("height")].toInt(-1)};
    }

    void makePhoto(const QString &name, int width, int height) const
    {
        QImage image(width, height, QImage::Format_RGB32);
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x)
                image.setPixel(x, y, qRgb((x * x / 300 + y) % 256, (y * 3 + x / 5) % 256, (x * y / 900) % 256));
        }
        if (!image.save(m_folder.filePath(name)))
            qFatal("cannot write the test photo");
    }

private Q_SLOTS:
    void initTestCase()
    {
        makePhoto(QStringLiteral("one.png"), 900, 700);
        QDir(m_folder.path()).mkpath(QStringLiteral("album/inner"));
        makePhoto(QStringLiteral("album/a.png"), 500, 420);
        makePhoto(QStringLiteral("album/inner/a.png"), 500, 420);
        QFile bad(path("bad.jpg"));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("\xFF\xD8\xFF\xE0 no photo");
    }

    void jsonIsTheContract()
    {
        const Run result = suggest({path("one.png"), QStringLiteral("--json"), QStringLiteral("--subject"), QStringLiteral("330,240,250,230")});
        QCOMPARE(result.status, 0);
        const QJsonObject photo = photoIn(result);
        for (const char *name : {"file", "width", "height", "subject", "base_score", "note", "suggestions"})
            QVERIFY2(photo.contains(QLatin1String(name)), name);
        QCOMPARE(photo[QStringLiteral("width")].toInt(), 900);
        QCOMPARE(photo[QStringLiteral("height")].toInt(), 700);
        const QJsonObject subject = photo[QStringLiteral("subject")].toObject();
        QCOMPARE(rectOf(subject), QRect(330, 240, 250, 230));
        QVERIFY(subject.contains(QStringLiteral("species")) && subject[QStringLiteral("species")].isNull());
        QCOMPARE(subject[QStringLiteral("found_by")].toString(), QStringLiteral("user"));
        const QJsonArray list = photo[QStringLiteral("suggestions")].toArray();
        QVERIFY(!list.isEmpty() && list.size() <= 5);
        QCOMPARE(rectOf(list[0].toObject()), QRect(0, 0, 900, 700));
        bool anyReliable = false;
        for (const auto &entry : list) {
            const QJsonObject card = entry.toObject();
            for (const char *name : {"x", "y", "width", "height", "angle", "ratio", "gain", "gain_low", "gain_high", "reliable", "reason"})
                QVERIFY2(card.contains(QLatin1String(name)), name);
            QVERIFY(QRect(0, 0, 900, 700).contains(rectOf(card)) && rectOf(card).contains(QRect(330, 240, 250, 230)));
            anyReliable = anyReliable || card[QStringLiteral("reliable")].toBool();
        }
        QCOMPARE(photo[QStringLiteral("note")].toString().isEmpty(), anyReliable); // "no reliable gain" is an answer too
        const Run score = run({QStringLiteral("score"), path("one.png"), QStringLiteral("--json"), QStringLiteral("--no-cache")});
        QVERIFY(std::abs(photoIn(score)[QStringLiteral("score")].toDouble() - photo[QStringLiteral("base_score")].toDouble()) < 1e-6);
    }

    void aShapeIsAnsweredAndWritten_data()
    {
        QTest::addColumn<QString>("ratio");
        QTest::addColumn<double>("shape");
        QTest::newRow("square") << "1:1" << 1.0;
        QTest::newRow("tall, which leaves no room") << "9:16" << 9.0 / 16;
        QTest::newRow("very wide") << "1.91:1" << 1.91;
    }
    void aShapeIsAnsweredAndWritten()
    {
        QFETCH(QString, ratio);
        QFETCH(double, shape);
        const QString out = m_folder.filePath(QStringLiteral("out ") + QString(ratio).replace(QLatin1Char(':'), QLatin1Char('x')));
        const QStringList arguments{path("one.png"),
                                    QStringLiteral("--json"),
                                    QStringLiteral("--ratio"),
                                    ratio,
                                    QStringLiteral("--subject"),
                                    QStringLiteral("30,240,840,230"),
                                    QStringLiteral("--out"),
                                    out};
        const Run result = suggest(arguments);
        QCOMPARE(result.status, 0);
        const QJsonArray list = photoIn(result)[QStringLiteral("suggestions")].toArray();
        QVERIFY(list.size() >= 2);
        QCOMPARE(list[1].toObject()[QStringLiteral("ratio")].toString(), ratio);
        QVERIFY(rectOf(list[1].toObject()).contains(QRect(30, 240, 840, 230)));
        const QStringList written = QDir(out).entryList(QDir::Files);
        QCOMPARE(written.size(), list.size() - 1);
        const QImage crop(out + QLatin1Char('/') + written.first());
        QVERIFY(std::abs(crop.width() - crop.height() * shape) < 3);
        // The same again: what is there is kept.
        QFile first(out + QLatin1Char('/') + written.first());
        QVERIFY(first.open(QIODevice::WriteOnly));
        first.write("mine");
        first.close();
        const Run again = suggest(arguments);
        QCOMPARE(again.status, 1);
        QVERIFY(again.messages.contains("kept"));
        QVERIFY(first.open(QIODevice::ReadOnly));
        QCOMPARE(first.readAll(), QByteArray("mine"));
    }

    void twoPhotosOfOneNameAreBothWritten()
    {
        const Run result = suggest({path("album"), QStringLiteral("--recursive"), QStringLiteral("--ratio"), QStringLiteral("1:1"), QStringLiteral("--out"), path("both")});
        QCOMPARE(result.status, 0);
        QCOMPARE(QDir(path("both")).entryList({QStringLiteral("a-1x1*.jpg")}).size() >= 2, true);
        QVERIFY(result.out.contains("7,569"));
    }

    void wrongUseIsStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no photo") << QStringList{};
        QTest::newRow("unknown shape") << QStringList{QStringLiteral("one.png"), QStringLiteral("--ratio"), QStringLiteral("2:1")};
        for (const char *box : {"1,2,3", "1,2,3,4,5", "a,b,c,d", "1.5,2,3,4", "-1,2,3,4", "1,2,0,4", "1,2,3,99999999999", ""})
            QTest::newRow(qPrintable(QStringLiteral("box %1").arg(QLatin1String(box))))
                << QStringList{QStringLiteral("one.png"), QStringLiteral("--subject=") + QLatin1String(box)};
        QTest::newRow("one box for two photos") << QStringList{QStringLiteral("one.png"), QStringLiteral("album/a.png"), QStringLiteral("--subject"), QStringLiteral("1,2,30,40")};
    }
    void wrongUseIsStatusTwo()
    {
        QFETCH(QStringList, arguments);
        const Run result = suggest(arguments);
        QCOMPARE(result.status, 2);
        QVERIFY(!result.messages.isEmpty());
        QVERIFY(result.out.isEmpty());
    }

    void oneBadPhotoDoesNotStopTheOthers()
    {
        const Run result = suggest({path("bad.jpg"), path("one.png"), QStringLiteral("--json")});
        QCOMPARE(result.status, 1);
        QVERIFY(photoIn(result, 0)[QStringLiteral("error")].toString().contains(QStringLiteral("bad.jpg")));
        QVERIFY(photoIn(result, 0)[QStringLiteral("suggestions")].toArray().isEmpty());
        QVERIFY(photoIn(result, 1)[QStringLiteral("base_score")].toDouble() > 0);
        QCOMPARE(result.messages.count("bad.jpg"), 1);
        QCOMPARE(suggest({path("bad.jpg")}).status, 3);
        QCOMPARE(suggest({path("nowhere.jpg")}).status, 3);
        QCOMPARE(suggest({path("one.png"), QStringLiteral("--subject"), QStringLiteral("5000,10,20,20")}).status, 3);
    }

    void interruptEndsWithinASecond()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("many"));
        for (int i = 0; i < 200; ++i)
            QFile::copy(path("one.png"), m_folder.filePath(QStringLiteral("many/p%1.png").arg(i)));
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(PAWTRAIT_BINARY_DIR "/pawtrait"),
                      {QStringLiteral("suggest"), path("many"), QStringLiteral("--ratio"), QStringLiteral("1:1"), QStringLiteral("--out"), path("stopped")});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QDir(path("stopped")).exists() && !QDir(path("stopped")).entryList({QStringLiteral("*.jpg")}).isEmpty(), 60'000);
        QCOMPARE(process.state(), QProcess::Running);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 130);
        for (const QString &name : QDir(path("stopped")).entryList(QDir::Files)) // each is whole, and none is half there
            QVERIFY2(!QImage(path("stopped") + QLatin1Char('/') + name).isNull(), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestSuggestCommand)
#include "tst_suggest_command.moc"
