#include <QColorSpace>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>
#include <map>

/// `pawtrait export` and `pawtrait sheet`, as a script would call them.
class TestExportCommands : public QObject {
    Q_OBJECT

    struct Run {
        int status = -1;
        QByteArray out;
        QByteArray messages;
        QStringList lines() const { return QString::fromUtf8(out).split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
    };

    QTemporaryDir m_folder;
    std::map<QString, QByteArray> m_originals;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray contents(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
        values.insert(QStringLiteral("XDG_CACHE_HOME"), path(QStringLiteral("cache")));
        values.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
            values.remove(QString::fromLatin1(name));
        values.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        return values;
    }

    Run run(const QString &line) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(PAWTRAIT_BINARY_DIR "/pawtrait"), QProcess::splitCommand(line));
        if (!process.waitForFinished(120'000))
            qFatal("the program did not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    void makePhoto(const QString &name, int seed, QSize size = {300, 240})
    {
        QImage image(size, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb((x * seed) % 256, (y * 3 + seed * 40) % 256, (x * y / 90 + seed) % 256));
        }
        QDir(m_folder.path()).mkpath(QFileInfo(path(name)).path());
        if (!image.save(path(name)))
            qFatal("cannot write the test photo");
        m_originals[path(name)] = contents(path(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        makePhoto(QStringLiteral("rex/one.png"), 1);
        makePhoto(QStringLiteral("rex/two.jpg"), 2, {400, 500});
        makePhoto(QStringLiteral("tilda/one.png"), 3, {1600, 1200});
        QFile bad(path(QStringLiteral("bad.jpg")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("\xFF\xD8\xFF\xE0 no photo");
    }

    void cleanup()
    {
        for (const auto &[file, bytes] : m_originals)
            QVERIFY(contents(file) == bytes);
    }

    void wrongUseIsStatusTwo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("export without a preset") << QStringLiteral("export rex --out o");
        QTest::newRow("export without a folder") << QStringLiteral("export rex --preset square");
        QTest::newRow("unknown preset") << QStringLiteral("export rex --preset poster --out o");
        QTest::newRow("unknown field") << QStringLiteral("export rex --preset square --out o --pattern {nmae}");
        QTest::newRow("pattern that leaves the folder") << QStringLiteral("export rex --preset square --out o --pattern ../{name}");
        QTest::newRow("quality 0") << QStringLiteral("export rex --preset square --out o --quality 0");
        QTest::newRow("unknown padding") << QStringLiteral("export rex --preset square --out o --padding white");
        QTest::newRow("padding where nothing is padded") << QStringLiteral("export rex --preset original --out o --padding colour");
        QTest::newRow("padding of the original size, suggested or not") << QStringLiteral("export rex --preset original --out o --padding colour --suggest");
        QTest::newRow("sheet without a file") << QStringLiteral("sheet rex");
        QTest::newRow("sheet of another kind") << QStringLiteral("sheet rex --out sheet.docx");
        QTest::newRow("no columns") << QStringLiteral("sheet rex --out sheet.pdf --columns 0");
    }

    void wrongUseIsStatusTwo()
    {
        QFETCH(QString, line);
        const Run result = run(line);
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty() && !result.messages.isEmpty());
        QVERIFY(!QFile::exists(path(QStringLiteral("o"))));
    }

    void photosAreExportedAndNamedOnStandardOutput()
    {
        const Run result = run(QStringLiteral("export rex tilda --preset square --out new/folder --padding colour --pattern {name}-{group}-{width}"));
        QCOMPARE(result.status, 0);
        const QStringList files = result.lines();
        QCOMPARE(files.size(), 3);
        const QStringList expected{QStringLiteral("one-rex-450.jpg"), QStringLiteral("two-rex-750.jpg"), QStringLiteral("one-tilda-1080.jpg")};
        const int sides[] = {450, 750, 1080};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(files[i], path(QStringLiteral("new/folder/")) + expected[i]);
            const QImage picture(files[i]);
            QCOMPARE(picture.size(), QSize(sides[i], sides[i]));
            QVERIFY(picture.colorSpace().isValid());
        }
        QVERIFY(result.messages.contains("too few pixels") && result.messages.contains("padded"));
    }

    void aSecondRunChangesNothingUnlessToldOtherwise()
    {
        const QString line = QStringLiteral("export rex --preset portrait --out again --quality 70");
        QCOMPARE(run(line).status, 0);
        const QByteArray before = contents(path(QStringLiteral("again/one-portrait.jpg")));
        const Run refused = run(line);
        QCOMPARE(refused.status, 3);
        QVERIFY(refused.messages.contains("exists already") && refused.out.isEmpty());
        QCOMPARE(run(line + QStringLiteral(" --overwrite")).status, 0);
        QVERIFY(contents(path(QStringLiteral("again/one-portrait.jpg"))) == before);
    }

    void originalsAreNotWrittenOverEvenWhenAsked()
    {
        QFile::copy(path(QStringLiteral("rex/two.jpg")), path(QStringLiteral("rex/copy.jpg")));
        m_originals[path(QStringLiteral("rex/copy.jpg"))] = contents(path(QStringLiteral("rex/copy.jpg")));
        const Run result = run(QStringLiteral("export rex --preset original --out rex --pattern {name} --overwrite"));
        QCOMPARE(result.status, 1); // one.png became one.jpg
        QVERIFY(result.messages.contains("never written over"));
        QFile::remove(path(QStringLiteral("rex/one.jpg")));
        QCOMPARE(run(QStringLiteral("sheet rex --out rex/one.png --overwrite")).status, 3);
    }

    void badPhotosAreNamedAndTheOthersDone()
    {
        const Run result = run(QStringLiteral("export bad.jpg gone.jpg rex/one.png --preset link --out some"));
        QCOMPARE(result.status, 1);
        QCOMPARE(result.lines().size(), 1);
        QVERIFY(result.messages.contains("bad.jpg") && result.messages.contains("gone.jpg") && result.messages.contains("2 of 3"));
        QCOMPARE(run(QStringLiteral("export bad.jpg --preset link --out some")).status, 3);
        QCOMPARE(run(QStringLiteral("export nowhere --preset link --out some")).status, 3);
    }

    /// A shape's crop leaves the animal whole, or the photo is padded; the same as `suggest` says.
    void suggestCropsToThePresetsShapeAsTheSuggestCommandDoes()
    {
        makePhoto(QStringLiteral("wide/wide.png"), 5, {1400, 700});
        const Run looked = run(QStringLiteral("suggest wide/wide.png --ratio 1:1 --json"));
        const QJsonObject found = QJsonDocument::fromJson(looked.out).object()[QStringLiteral("photos")].toArray().at(0).toObject();
        const QJsonArray cards = found[QStringLiteral("suggestions")].toArray();
        QVERIFY(cards.size() >= 2);
        const QJsonObject card = cards.at(1).toObject();
        const Run result = run(QStringLiteral("export wide/wide.png --preset square --out suggested --suggest --padding colour"));
        QCOMPARE(result.status, 0);
        const QImage picture(path(QStringLiteral("suggested/wide-square.jpg")));
        const bool padded = card[QStringLiteral("padded")].toBool();
        QCOMPARE(result.messages.contains("padded"), padded);
        QCOMPARE(picture.width(), picture.height());
        if (!padded)
            QCOMPARE(picture.width(), std::min(1080, card[QStringLiteral("width")].toInt() * 3 / 2));
        const QByteArray before = contents(path(QStringLiteral("suggested/wide-square.jpg")));
        QCOMPARE(run(QStringLiteral("export wide/wide.png --preset square --out suggested --suggest --padding colour --overwrite --threads 1")).status, 0);
        QVERIFY(contents(path(QStringLiteral("suggested/wide-square.jpg"))) == before);
    }

    /// A photo that stays whole keeps its score, and a crop keeps that of its pixels.
    void scoresSurviveTheExport()
    {
        QStringList photos{path(QStringLiteral("rex/one.png")), path(QStringLiteral("rex/two.jpg")), path(QStringLiteral("tilda/one.png"))};
        const QDir pets(QStringLiteral(PAWTRAIT_SHARED_DIR "/data/pets"));
        for (const QString &name : pets.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name).mid(100, 6))
            photos.append(pets.filePath(name));
        std::map<QString, QByteArray> before;
        for (const QString &photo : photos)
            before[photo] = contents(photo);
        QString line;
        for (int i = 0; i < photos.size(); ++i)
            line += QStringLiteral(" \"%1\"").arg(photos[i]);
        const Run exported = run(QStringLiteral("export%1 --preset original --out whole --pattern {counter} --suggest").arg(line));
        QCOMPARE(exported.status, 0);
        QCOMPARE(exported.lines().size(), photos.size());
        const auto scores = [this](const QString &files) {
            std::vector<double> values;
            for (const QByteArray &row : run(QStringLiteral("score%1 --no-cache --csv -").arg(files)).out.split('\n').mid(1)) {
                if (!row.isEmpty())
                    values.push_back(row.split(',')[1].toDouble());
            }
            return values;
        };
        const std::vector<double> originals = scores(line);
        std::vector<double> results = scores(QStringLiteral(" \"%1\"").arg(exported.lines().join(QStringLiteral("\" \""))));
        QCOMPARE(originals.size(), results.size());
        int whole = 0;
        for (std::size_t i = 0; i < results.size(); ++i) {
            if (QImage(exported.lines()[static_cast<int>(i)]).size() != QImage(photos[static_cast<int>(i)]).size())
                continue; // cropped, with a reliable gain
            ++whole;
            QVERIFY2(std::abs(results[i] - originals[i]) <= 0.5, qPrintable(photos[static_cast<int>(i)] + QStringLiteral(": %1 became %2").arg(originals[i]).arg(results[i])));
        }
        QVERIFY(whole >= 3);
        for (const auto &[photo, bytes] : before)
            QVERIFY(contents(photo) == bytes);
    }

    void theScoreInTheNameIsTheScore()
    {
        const Run scored = run(QStringLiteral("score rex/one.png --csv -"));
        const int expected = qRound(scored.out.split('\n')[1].split(',')[1].toDouble());
        const Run result = run(QStringLiteral("export rex/one.png --preset link --out scored --pattern {name}-{score}"));
        QCOMPARE(result.status, 0);
        QCOMPARE(result.lines(), QStringList{path(QStringLiteral("scored/one-%1.jpg").arg(expected))});
    }

    void aDamagedPresetsFileIsSaidAndNotSkipped()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("config/pawtrait"));
        QFile presets(path(QStringLiteral("config/pawtrait/presets.json")));
        QVERIFY(presets.open(QIODevice::WriteOnly));
        presets.write(R"({"format": 1, "presets": [{"id": "square"}]})");
        presets.close();
        const Run result = run(QStringLiteral("export rex --preset square --out p"));
        QCOMPARE(result.status, 3);
        QVERIFY(result.messages.contains("\"presets.json\"") && result.messages.contains("\"square\"") && result.messages.contains("\"title\""));
        QVERIFY(presets.remove());
    }

    void theSheetIsAPdfWithoutAPath()
    {
        const Run result = run(QStringLiteral("sheet rex tilda bad.jpg --out sheet.pdf --title Shelter"));
        QCOMPARE(result.status, 1);
        QCOMPARE(result.lines(), QStringList{path(QStringLiteral("sheet.pdf"))});
        QVERIFY(result.messages.contains("bad.jpg") && !result.messages.contains("QStandardPaths"));
        const QByteArray pdf = contents(path(QStringLiteral("sheet.pdf")));
        QVERIFY(pdf.startsWith("%PDF-1.") && pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(!pdf.contains(m_folder.path().toUtf8()));
        QCOMPARE(run(QStringLiteral("sheet rex --out sheet.pdf")).status, 3);
        QVERIFY(contents(path(QStringLiteral("sheet.pdf"))) == pdf);
        QCOMPARE(run(QStringLiteral("sheet rex --out sheet.pdf --overwrite")).status, 0);
    }

    void aSheetOfSeveralPagesIsSeveralPngs()
    {
        const Run one = run(QStringLiteral("sheet rex --out page.png"));
        QCOMPARE(one.status, 0);
        QCOMPARE(QImage(path(QStringLiteral("page.png"))).size(), QSize(1240, 1754));
        const Run several = run(QStringLiteral("sheet rex tilda --out pages.png --columns 1 --landscape"));
        QCOMPARE(several.status, 0);
        QVERIFY(several.lines().size() >= 3);
        QCOMPARE(several.lines().front(), path(QStringLiteral("pages-1.png")));
        for (const QString &file : several.lines())
            QCOMPARE(QImage(file).size(), QSize(1754, 1240));
    }

    void interruptEndsSoonAndLeavesWholeFiles()
    {
        makePhoto(QStringLiteral("many/p.png"), 5, {1500, 1500});
        for (int i = 0; i < 150; ++i)
            QVERIFY(QFile::link(path(QStringLiteral("many/p.png")), path(QStringLiteral("many/p%1.png").arg(i))));
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(PAWTRAIT_BINARY_DIR "/pawtrait"), QProcess::splitCommand(QStringLiteral("export many --preset square --out cut")));
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QDir(path(QStringLiteral("cut"))).entryList(QDir::Files).size() >= 3, 60'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 130);
        const QStringList files = QDir(path(QStringLiteral("cut"))).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(files.size() >= 3 && files.size() < 151);
        for (const QString &file : files)
            QCOMPARE(QImage(path(QStringLiteral("cut/")) + file).size(), QSize(1080, 1080));
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).count(QLatin1Char('\n')), static_cast<int>(files.size()));
    }
};

QTEST_GUILESS_MAIN(TestExportCommands)
#include "tst_export_commands.moc"
