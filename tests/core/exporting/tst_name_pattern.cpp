#include "exporting/name_pattern.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pawtrait::exporting;

/// File names of exports, whatever stands in the photos' own names.
class tst_NamePattern : public QObject {
    Q_OBJECT

    static NameFields rex()
    {
        NameFields fields;
        fields.name = QStringLiteral("rex");
        fields.preset = QStringLiteral("square");
        fields.score = 46.4;
        fields.date = QDate(2024, 5, 14);
        fields.counter = 7;
        fields.width = 1080;
        fields.height = 810;
        fields.group = QStringLiteral("Rex & Co");
        return fields;
    }

private Q_SLOTS:
    void everyFieldIsFilledIn_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("expected");
        QTest::newRow("standard") << QStringLiteral("{name}-{preset}") << QStringLiteral("rex-square");
        QTest::newRow("all") << QStringLiteral("{score} {date} {counter} {width}x{height} {group} {name}") << QStringLiteral("46 2024-05-14 007 1080x810 Rex & Co rex");
        QTest::newRow("text around") << QStringLiteral("Shelter_{name}!") << QStringLiteral("Shelter_rex!");
    }

    void everyFieldIsFilledIn()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, expected);
        QCOMPARE(NamePattern::parse(pattern)->fileName(rex()), expected);
    }

    void theStandardPatternIsTheDocumentedOne() { QCOMPARE(NamePattern::standard().fileName(rex()), QStringLiteral("rex-square")); }

    void whatIsUnknownIsSaid()
    {
        NameFields fields = rex();
        fields.score.reset();
        fields.date = {};
        fields.group.clear();
        QCOMPARE(NamePattern::parse(QStringLiteral("{name} {score} {date} {group}"))->fileName(fields), QStringLiteral("rex unscored undated no group"));
    }

    void badPatternsAreRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("unknown field") << QStringLiteral("{name}-{colour}");
        QTest::newRow("brace not closed") << QStringLiteral("{name");
        QTest::newRow("brace not opened") << QStringLiteral("name}");
        QTest::newRow("folder") << QStringLiteral("done/{name}");
        QTest::newRow("folder above") << QStringLiteral("../{name}");
        QTest::newRow("folder as on Windows") << QStringLiteral("..\\{name}");
        QTest::newRow("nested") << QStringLiteral("{na{name}me}");
        QTest::newRow("all photos alike") << QStringLiteral("{preset}");
        QTest::newRow("empty") << QString();
    }

    void badPatternsAreRefused()
    {
        QFETCH(QString, pattern);
        const auto parsed = NamePattern::parse(pattern);
        QVERIFY(!parsed.hasValue());
        QVERIFY(!parsed.error().userText.isEmpty());
    }

    void hostileNamesStayInTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("folder above") << QStringLiteral("../../etc/passwd");
        QTest::newRow("absolute") << QStringLiteral("/etc/passwd");
        QTest::newRow("drive") << QStringLiteral("C:\\Windows\\x");
        QTest::newRow("two dots") << QStringLiteral("..");
        QTest::newRow("hidden") << QStringLiteral(".bashrc");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks and dots") << QStringLiteral(" . . ");
        QTest::newRow("line end") << QStringLiteral("a\nb\r\tc");
        QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
        QTest::newRow("text direction turned") << QStringLiteral("photo\u202Egpj.exe");
        QTest::newRow("zero width") << QStringLiteral("a\u200Bb\uFEFFc");
        QTest::newRow("half a character") << QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b");
        QTest::newRow("console device") << QStringLiteral("con");
        QTest::newRow("printer with suffix") << QStringLiteral("LPT1.backup");
        QTest::newRow("device with a raised digit") << QStringLiteral("COM\u00B9");
        QTest::newRow("wild cards") << QStringLiteral("a*b?c\"d<e>f|g:h");
        QTest::newRow("very long") << QString(5000, QLatin1Char('x'));
        QTest::newRow("very long, four bytes each") << QStringLiteral("\U0001F431").repeated(900);
        QTest::newRow("very long, two bytes each") << QString(1000, QChar(0xE4));
    }

    void hostileNamesStayInTheFolder()
    {
        QFETCH(QString, name);
        for (const char *pattern : {"{name}", "{name}-{preset}", "{group}{name}"}) {
            NameFields fields = rex();
            fields.name = name;
            fields.group = name;
            const QString file = NamePattern::parse(QString::fromLatin1(pattern))->fileName(fields);
            QVERIFY(!file.isEmpty() && file.toUtf8().size() <= 200);
            QVERIFY2(!file.startsWith(QLatin1Char('.')) && !file.endsWith(QLatin1Char('.')) && !file.endsWith(QLatin1Char(' ')), qPrintable(file));
            for (const char32_t c : file.toUcs4())
                QVERIFY2(c >= 0x20 && c != 0xFFFD && QChar::category(c) != QChar::Other_Format && !QStringLiteral("/\\:*?\"<>|").contains(QChar(static_cast<char16_t>(c & 0xFFFF))),
                         qPrintable(file));
            const QString stem = file.section(QLatin1Char('.'), 0, 0).toLower();
            QVERIFY(stem != QLatin1String("con") && stem != QLatin1String("lpt1") && stem != QStringLiteral("com\u00B9"));
            // And the file system agrees.
            QTemporaryDir folder;
            QFile written(folder.filePath(file + QStringLiteral("-2.webp")));
            QVERIFY(written.open(QIODevice::WriteOnly));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        }
    }

    void aLongNameKeepsWhatFollows()
    {
        NameFields fields = rex();
        fields.name = QString(500, QLatin1Char('x'));
        QVERIFY(NamePattern::standard().fileName(fields).endsWith(QLatin1String("-square")));
    }

    void oneAnimalsNameIsWrittenInOneWay() { QCOMPARE(harmlessFileName(QStringLiteral("Zoe\u0308")), QStringLiteral("Zo\u00EB")); }

    void doublesGetACounter()
    {
        UsedNames names;
        const QString jpg = QStringLiteral("jpg");
        QCOMPARE(names.unique(QStringLiteral("rex"), jpg), QStringLiteral("rex.jpg"));
        QCOMPARE(names.unique(QStringLiteral("rex"), jpg), QStringLiteral("rex-2.jpg"));
        QCOMPARE(names.unique(QStringLiteral("rex-2"), jpg), QStringLiteral("rex-2-2.jpg"));
        QCOMPARE(names.unique(QStringLiteral("Rex"), jpg), QStringLiteral("Rex-3.jpg")); // one file where capitals do not count
        QCOMPARE(names.unique(QStringLiteral("rex"), QStringLiteral("png")), QStringLiteral("rex.png"));
    }
};

QTEST_GUILESS_MAIN(tst_NamePattern)
#include "tst_name_pattern.moc"
