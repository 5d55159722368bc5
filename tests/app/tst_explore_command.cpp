#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// `pawtrait explore` as a script would call it: without a display, in another language's locale.
class TestExploreCommand : public QObject {
    Q_OBJECT

    struct Run {
        int status = -1;
        QByteArray out;
        QByteArray messages;
    };

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    Run run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            values.remove(QString::fromLatin1(name));
        values.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        process.setProcessEnvironment(values);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(PAWTRAIT_BINARY_DIR "/pawtrait"), QStringList{QStringLiteral("explore")} + arguments);
        if (!process.waitForFinished(120'000))
            qFatal("the program did not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    static QByteArray table(bool withBadRow)
    {
        QByteArray text = "Id,Subject Focus,Eyes,Face,Near,Action,Accessory,Group,Collage,Human,Occlusion,Info,Blur,Pawpularity,<script>alert(1)</script>\n";
        for (int i = 0; i < 120; ++i) {
            text += "pet" + QByteArray::number(i);
            for (int flag = 0; flag < 12; ++flag)
                text += (i * 7 + flag * 13) % 5 == 0 ? ",1" : ",0";
            text += ',' + QByteArray::number(1 + (i * 37) % 100) + ",=1+1\n";
        }
        return withBadRow ? text + "../x,0,0,0,0,0,0,0,0,0,0,0,0,5,\n" : text;
    }

    static QByteArray readAll(const QString &file)
    {
        QFile input(file);
        return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(QStringLiteral("set/train.csv"), table(false));
        QByteArray sizes = "Id,width,height\n";
        for (int i = 0; i < 120; ++i)
            sizes += "pet" + QByteArray::number(i) + ',' + QByteArray::number(400 + i) + ",600\n";
        write(QStringLiteral("set/dimensions.csv"), sizes);
        write(QStringLiteral("bad/train.csv"), table(true));
    }

    void everythingIsWritten()
    {
        const Run result = run({path(QStringLiteral("set")), QStringLiteral("--out"), path(QStringLiteral("out")), QStringLiteral("--format"), QStringLiteral("both")});
        QVERIFY2(result.status == 0, result.messages.constData());
        QVERIFY(result.out.contains("Lilliefors"));
        const QStringList charts = QDir(path(QStringLiteral("out/charts"))).entryList(QDir::Files);
        QCOMPARE(charts.size(), 34);
        QCOMPARE(QImage(path(QStringLiteral("out/charts/16_blur.png"))).size(), QSize(1500, 800));
        const QJsonObject numbers = QJsonDocument::fromJson(readAll(path(QStringLiteral("out/statistics.json")))).object();
        for (const char *part : {"about", "describe", "histograms", "flag_charts_shared", "flags", "qq", "normality", "box_of_all_scores", "correlation", "regression"})
            QVERIFY2(numbers.contains(QLatin1String(part)), part);
        QVERIFY(!numbers.contains(QLatin1String("framing")));
        QVERIFY(numbers[QLatin1String("about")].toObject()[QLatin1String("left_out")].toArray().size() == 2);
        QVERIFY(numbers[QLatin1String("flags")].toObject()[QLatin1String("Eyes")].toObject().contains(QLatin1String("bootstrap_ci95_of_mean")));
    }

    void theReportStandsAlone()
    {
        const QByteArray html = readAll(path(QStringLiteral("out/report.html")));
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QCOMPARE(html.count("<img "), 17);
        QVERIFY(!html.contains("http://") && !html.contains("https://") && !html.contains("<script") && !html.contains("src=\"/"));
        QVERIFY(html.contains("&lt;script&gt;"));
        for (const QString &file : {QStringLiteral("out/report.html"), QStringLiteral("out/statistics.json"), QStringLiteral("out/charts/03_score.svg")})
            QVERIFY2(!readAll(path(file)).contains(m_folder.path().toUtf8()), qPrintable(file));
    }

    void nothingIsReplacedWithoutTheWord()
    {
        QCOMPARE(run({path(QStringLiteral("set")), QStringLiteral("--out"), path(QStringLiteral("out"))}).status, 3);
        QCOMPARE(run({path(QStringLiteral("set")), QStringLiteral("--out"), path(QStringLiteral("out")), QStringLiteral("--overwrite")}).status, 0);
    }

    void overwritingLeavesNoChartOfTheFormerDataSet()
    {
        write(QStringLiteral("small/list.csv"), "file,Pawpularity\na.png,30\nb.png,50\nc.png,70\n"); // without sizes and flags
        QCOMPARE(run({path(QStringLiteral("set")), QStringLiteral("--out"), path(QStringLiteral("two")), QStringLiteral("--format"), QStringLiteral("both")}).status, 0);
        write(QStringLiteral("two/charts/mine.png"), "x");
        write(QStringLiteral("two/notes.txt"), "x");
        QCOMPARE(QDir(path(QStringLiteral("two/charts"))).entryList(QDir::Files).size(), 35);
        const Run result = run({path(QStringLiteral("small/list.csv")), QStringLiteral("--out"), path(QStringLiteral("two")), QStringLiteral("--overwrite")});
        QVERIFY2(result.status == 0, result.messages.constData());
        QCOMPARE(QDir(path(QStringLiteral("two/charts"))).entryList(QDir::Files),
                 (QStringList{QStringLiteral("03_score.png"), QStringLiteral("04_qq.png"), QStringLiteral("mine.png")}));
        QVERIFY(QFile::exists(path(QStringLiteral("two/notes.txt"))));
    }

    void jsonAloneNeedsNoFolder()
    {
        const Run result = run({path(QStringLiteral("set")), QStringLiteral("--json"), QStringLiteral("--bootstrap"), QStringLiteral("0")});
        QCOMPARE(result.status, 0);
        const QJsonObject score = QJsonDocument::fromJson(result.out).object()[QLatin1String("describe")].toObject()[QLatin1String("Pawpularity")].toObject();
        QCOMPARE(score[QLatin1String("count")].toInt(), 120);
    }

    void rowsLeftOutAreNamed()
    {
        const Run result = run({path(QStringLiteral("bad")), QStringLiteral("--json")});
        QCOMPARE(result.status, 1);
        QVERIFY(result.messages.contains("Line 122 "));
        QCOMPARE(QJsonDocument::fromJson(result.out).object()[QLatin1String("about")].toObject()[QLatin1String("rows_left_out")].toInt(), 1);
    }

    void wrongUse()
    {
        QCOMPARE(run({path(QStringLiteral("set"))}).status, 2);
        QCOMPARE(run({}).status, 2);
        QCOMPARE(run({path(QStringLiteral("set")), QStringLiteral("--json"), QStringLiteral("--format"), QStringLiteral("bmp")}).status, 2);
        const Run missing = run({path(QStringLiteral("nowhere")), QStringLiteral("--json")});
        QCOMPARE(missing.status, 3);
        QVERIFY(missing.messages.contains("nowhere"));
    }

    void aFolderThatCannotBeWritten()
    {
        write(QStringLiteral("file"), "x");
        const Run result = run({path(QStringLiteral("set")), QStringLiteral("--out"), path(QStringLiteral("file/out"))});
        QCOMPARE(result.status, 3);
        QVERIFY(!result.messages.isEmpty());
    }

    void photosThatAreThereTwice()
    {
        write(QStringLiteral("twice/list.csv"), "file,Pawpularity\na.png,30\nb.png,50\nc.png,70\n");
        QImage picture(200, 150, QImage::Format_RGB32), other(200, 150, QImage::Format_RGB32);
        for (int y = 0; y < 150; ++y) {
            for (int x = 0; x < 200; ++x) {
                picture.setPixel(x, y, qRgb((x * 3) % 256, (y * 5) % 256, (x * y / 40) % 256));
                other.setPixel(x, y, qRgb((y * y / 30) % 256, (x * x / 60) % 256, (x + y) % 256));
            }
        }
        picture.save(path(QStringLiteral("twice/a.png")));
        picture.scaled(150, 112, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).save(path(QStringLiteral("twice/b.png")));
        other.save(path(QStringLiteral("twice/c.png")));
        const Run result = run({path(QStringLiteral("twice/list.csv")), QStringLiteral("--out"), path(QStringLiteral("twice/out")), QStringLiteral("--find-duplicates")});
        QVERIFY2(result.status == 0, result.messages.constData());
        QCOMPARE(readAll(path(QStringLiteral("twice/out/duplicates.csv"))), QByteArray("Id_a,Id_b,Pawpularity_a,Pawpularity_b\na,b,30,50\n"));
    }
};

QTEST_GUILESS_MAIN(TestExploreCommand)
#include "tst_explore_command.moc"
