#include "common/files.h"
#include "exporting/preset.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pawtrait;
using namespace pawtrait::exporting;

/// The presets file: the shipped one, the user's own, and every way in which one can be wrong.
class tst_Preset : public QObject {
    Q_OBJECT

    QTemporaryDir m_config;

    static QByteArray file(const QByteArray &presets) { return "{\"format\": 1, \"presets\": [" + presets + "]}"; }
    static QByteArray preset(const QByteArray &from = {}, const QByteArray &to = {})
    {
        QByteArray text = R"({"id": "flyer", "title": "Flyer", "width": 600, "height": 400, "fit": "crop", "padding": "colour", "quality": 80, "format": "webp"})";
        return from.isEmpty() ? text : text.replace(from, to);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_config.path())); }

    void theShippedOnesAreThere()
    {
        const auto shipped = presets();
        QVERIFY2(shipped.hasValue(), shipped ? "" : qPrintable(shipped.error().userText));
        QStringList found;
        for (const Preset &one : *shipped) {
            found.append(QStringLiteral("%1 %2x%3").arg(one.id).arg(one.width).arg(one.height));
            QCOMPARE(one.fit, Fit::Pad); // an animal is never cut unasked
            QVERIFY(!one.title.isEmpty());
        }
        QCOMPARE(found.join(QLatin1Char('|')), QStringLiteral("square 1080x1080|portrait 1080x1350|link 1200x630|story 1080x1920|original 0x0"));
    }

    void allMembersAreRead()
    {
        const auto read = readPresets(file(preset()), QStringLiteral("p.json"));
        QVERIFY(read.hasValue());
        const Preset expected{QStringLiteral("flyer"), QStringLiteral("Flyer"), 600, 400, Fit::Crop, Padding::EdgeColour, 80, Format::WebP};
        QCOMPARE(read->size(), std::size_t(1));
        QVERIFY(read->front() == expected);
    }

    void aFaultIsNamedByFilePresetAndMember_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("named");
        const auto changed = [](const char *from, const char *to) { return file(preset(from, to)); };
        QTest::newRow("cut off") << QByteArray("{\"format\": 1,\n \"presets\": [") << QByteArray("line 2");
        QTest::newRow("empty file") << QByteArray() << QByteArray("JSON");
        QTest::newRow("not UTF-8") << file(preset("Flyer", "\xFF\xFE")) << QByteArray("JSON");
        QTest::newRow("of a later version") << QByteArray("{\"format\": 2, \"presets\": []}") << QByteArray("format");
        QTest::newRow("format as a text") << QByteArray("{\"format\": \"1\", \"presets\": []}") << QByteArray("format");
        QTest::newRow("no presets") << file("") << QByteArray("presets");
        QTest::newRow("a number instead of a preset") << file("7") << QByteArray("preset 1 of the list");
        QTest::newRow("something more at the top") << QByteArray("{\"format\": 1, \"presets\": [], \"x\": 1}") << QByteArray("nothing else");
        QTest::newRow("a bomb of brackets") << QByteArray(100'000, '[') << QByteArray("JSON");
        QTest::newRow("member missing") << changed(R"("quality": 80, )", "") << QByteArray("\"quality\" is missing");
        QTest::newRow("member that is none") << changed("quality", "qualty") << QByteArray("\"qualty\"");
        QTest::newRow("member twice") << changed(R"("quality": 80)", R"("quality": 80, "quality": 90)") << QByteArray("\"quality\" is there twice");
        QTest::newRow("width as a text") << changed("600", "\"600\"") << QByteArray("\"flyer\", \"width\" must be");
        QTest::newRow("half a pixel") << changed("600", "600.5") << QByteArray("\"width\" must be");
        QTest::newRow("negative") << changed("400", "-1") << QByteArray("\"height\" must be");
        QTest::newRow("too large") << changed("400", "16384") << QByteArray("\"height\" must be");
        QTest::newRow("a number that overflows") << changed("400", "18446744073709551615") << QByteArray("\"height\" must be");
        QTest::newRow("one side 0") << changed("600", "0") << QByteArray("\"width\" is 0");
        QTest::newRow("quality 0") << changed("80", "0") << QByteArray("\"quality\" must be");
        QTest::newRow("unknown fit") << changed("\"crop\"", "\"stretch\"") << QByteArray("\"fit\" must be one of \"crop\", \"pad\"");
        QTest::newRow("unknown padding") << changed("\"colour\"", "true") << QByteArray("\"padding\" must be");
        QTest::newRow("unknown format") << changed("webp", "gif") << QByteArray("\"format\" must be");
        QTest::newRow("id that names a folder") << changed("flyer", "../x") << QByteArray("\"id\" must be");
        QTest::newRow("empty title") << changed("Flyer", " ") << QByteArray("\"title\" must be");
        QTest::newRow("two of one id") << file(preset() + "," + preset()) << QByteArray("\"id\" is that of another");
    }

    void aFaultIsNamedByFilePresetAndMember()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, named);
        const auto read = readPresets(text, QStringLiteral("/somewhere/mine.json"));
        QVERIFY(!read.hasValue());
        const QByteArray sentence = read.error().userText.toUtf8();
        QVERIFY2(sentence.contains("\"mine.json\"") && sentence.contains(named) && !sentence.contains("somewhere"), sentence.constData());
    }

    void theUsersFileIsMadeFromTheShippedAndThenCounts()
    {
        QVERIFY(!QFileInfo::exists(userPresetsFile()));
        const auto before = presets();
        const auto path = editablePresetsFile();
        QVERIFY(path.hasValue() && path->startsWith(m_config.path()));
        QVERIFY(*presets() == *before);
        QVERIFY(writeFile(*path, file(preset())).hasValue());
        QCOMPARE(presets()->front().id, QStringLiteral("flyer"));
        QVERIFY(editablePresetsFile().hasValue()); // and keeps what is there
        QCOMPARE(presets()->size(), std::size_t(1));
        QVERIFY(writeFile(*path, "{").hasValue());
        QVERIFY(!presets().hasValue()); // not quietly the shipped ones
    }
};

QTEST_GUILESS_MAIN(tst_Preset)
#include "tst_preset.moc"
