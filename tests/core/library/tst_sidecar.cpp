#include "common/files.h"
#include "library/sidecar.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace pawtrait;
using namespace pawtrait::library;

Q_DECLARE_METATYPE(pawtrait::library::SidecarMarks)

namespace {

const QByteArray head =
    "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">";
const QByteArray tail = "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>\n";

QByteArray xmp(const QByteArray &attributes, const QByteArray &elements = {})
{
    return head +
        "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:xmpDM=\"http://ns.adobe.com/xmp/1.0/DynamicMedia/\" "
        "xmlns:digiKam=\"http://www.digikam.org/ns/1.0/\" " +
        attributes + ">" + elements + "</rdf:Description>" + tail;
}

/// Names, attributes and text in order, less the three properties that this program sets.
QStringList restOf(const QByteArray &bytes)
{
    QStringList rest;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (reader.name() == QLatin1String("Rating")) {
                reader.skipCurrentElement();
                break;
            }
            rest.append(reader.namespaceUri().toString() + reader.name().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                if (attribute.name() != QLatin1String("Rating") && attribute.name() != QLatin1String("pick") && attribute.name() != QLatin1String("PickLabel"))
                    rest.append(attribute.namespaceUri().toString() + attribute.name().toString() + QLatin1Char('=') + attribute.value().toString());
            }
            break;
        case QXmlStreamReader::Characters:
            if (!reader.isWhitespace())
                rest.append(reader.text().toString());
            break;
        case QXmlStreamReader::Comment: rest.append(QStringLiteral("comment ") + reader.text().toString()); break;
        case QXmlStreamReader::ProcessingInstruction: rest.append(reader.processingInstructionTarget().toString() + reader.processingInstructionData().toString()); break;
        default: break;
        }
    }
    if (reader.hasError())
        rest.append(QStringLiteral("broken: ") + reader.errorString());
    return rest;
}

} // namespace

class tst_Sidecar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatOthersWrote_data();
    void readsWhatOthersWrote();
    void writtenComesBack();
    void keepsEverythingElse();
    void rdfWithoutDescription();
    void somebodyElsesPrefix();
    void whichFile();
    void nothingToSayMakesNoFile();
    void hostileFilesStay_data();
    void hostileFilesStay();
    void unwritable();
};

void tst_Sidecar::readsWhatOthersWrote_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("stars"); // -1: says nothing
    QTest::addColumn<Mark>("mark");
    QTest::newRow("three stars as attribute") << xmp("xmp:Rating=\"3\"") << 3 << Mark::None;
    QTest::newRow("three stars as element") << xmp("", "<xmp:Rating> 3 </xmp:Rating>") << 3 << Mark::None;
    QTest::newRow("a fraction") << xmp("xmp:Rating=\"4.0\"") << 4 << Mark::None;
    QTest::newRow("too many stars") << xmp("xmp:Rating=\"99\"") << 5 << Mark::None;
    QTest::newRow("rejected by Bridge or darktable") << xmp("xmp:Rating=\"-1\"") << 0 << Mark::Reject;
    QTest::newRow("picked by Lightroom") << xmp("xmp:Rating=\"2\" xmpDM:pick=\"1\" xmpDM:good=\"True\"") << 2 << Mark::Pick;
    QTest::newRow("rejected by Lightroom, with stars") << xmp("xmp:Rating=\"2\" xmpDM:pick=\"-1\"") << 2 << Mark::Reject;
    QTest::newRow("accepted by digiKam") << xmp("digiKam:PickLabel=\"3\"") << 0 << Mark::Pick;
    QTest::newRow("rejected by digiKam") << xmp("", "<digiKam:PickLabel>1</digiKam:PickLabel>") << 0 << Mark::Reject;
    QTest::newRow("pending in digiKam") << xmp("digiKam:PickLabel=\"2\"") << 0 << Mark::None;
    QTest::newRow("nothing said") << xmp("xmp:Label=\"Red\"") << -1 << Mark::None;
    QTest::newRow("words instead of a number") << xmp("xmp:Rating=\"good\"") << -1 << Mark::None;
    QTest::newRow("another prefix") << head + "<rdf:Description xmlns:a=\"http://ns.adobe.com/xap/1.0/\" a:Rating=\"1\"/>" + tail << 1 << Mark::None;
    QTest::newRow("another namespace") << head + "<rdf:Description xmlns:xmp=\"http://example.org/\" xmp:Rating=\"1\"/>" + tail << -1 << Mark::None;
    QTest::newRow("in the second description") << head + "<rdf:Description/><rdf:Description xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmp:Rating=\"1\"/>" + tail << 1
                                               << Mark::None;
    QTest::newRow("of an ingredient, not of the photo") << xmp("", "<xmp:Parts><rdf:Description xmp:Rating=\"1\"/></xmp:Parts>") << -1 << Mark::None;
    QTest::newRow("with an XML declaration") << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xmp("xmp:Rating=\"3\"") << 3 << Mark::None;
}

void tst_Sidecar::readsWhatOthersWrote()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, stars);
    QFETCH(Mark, mark);
    const QTemporaryDir folder;
    const QString photo = folder.filePath(QStringLiteral("a.jpg"));
    QVERIFY(writeFile(photo + QStringLiteral(".xmp"), bytes).hasValue());
    const auto marks = readSidecar(photo);
    QVERIFY2(marks.hasValue(), marks.hasValue() ? "" : qPrintable(marks.error().logText));
    QCOMPARE(marks->has_value(), stars >= 0);
    if (stars >= 0)
        QCOMPARE(**marks, (SidecarMarks{stars, mark}));
}

void tst_Sidecar::writtenComesBack()
{
    const QTemporaryDir folder;
    const QString photo = folder.filePath(QStringLiteral("Luna & \"Max\" \U0001F431.jpg"));
    QVERIFY(writeFile(photo, "photo").hasValue());
    for (int i = 0; i < 40; ++i) {
        const SidecarMarks marks{i * 7 % 6, static_cast<Mark>(i % 3)};
        QVERIFY(writeSidecar(photo, marks).hasValue());
        const auto back = readSidecar(photo);
        QVERIFY(back.hasValue());
        if (i > 0 || marks != SidecarMarks{})
            QCOMPARE(**back, (SidecarMarks{marks.mark == Mark::Reject ? 0 : marks.stars, marks.mark}));
    }
    QCOMPARE(*readFile(photo, 100), QByteArray("photo"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

void tst_Sidecar::keepsEverythingElse()
{
    const QByteArray bytes = "<?xml version=\"1.0\"?>\n<!-- a note by me: keep -->\n" +
        xmp("xmp:Rating=\"1\" xmp:Label=\"R&amp;d &quot;x&quot;&#10;y\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:foo=\"http://foo.example/1/\"",
            "\n <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Dog &lt;3</rdf:li><rdf:li xml:lang=\"de\">H\xC3\xBCndchen</rdf:li></rdf:Alt></dc:title>\n"
            " <foo:qualified><rdf:Description><rdf:value>main</rdf:value><foo:q>qualifier</foo:q></rdf:Description></foo:qualified>\n"
            " <foo:uri rdf:resource=\"http://example.org/?a&amp;b\"/>\n"
            " <foo:history><rdf:Seq><rdf:li foo:num=\"0\" foo:params=\"gz03eJxjYGBg\"/><rdf:li foo:num=\"1\"/></rdf:Seq></foo:history>\n"
            " <!-- inside --><foo:raw><![CDATA[a < b]]></foo:raw>\n");
    const QTemporaryDir folder;
    const QString photo = folder.filePath(QStringLiteral("a.jpg")), sidecar = photo + QStringLiteral(".xmp");
    QVERIFY(writeFile(sidecar, bytes).hasValue());
    for (const SidecarMarks &marks : {SidecarMarks{4, Mark::Pick}, SidecarMarks{0, Mark::Reject}, SidecarMarks{5, Mark::None}}) {
        QVERIFY(writeSidecar(photo, marks).hasValue());
        const QByteArray after = *readFile(sidecar, 1'000'000);
        QCOMPARE(restOf(after), restOf(bytes));
        QCOMPARE(**readSidecar(photo), marks);
        QCOMPARE(after.count("Rating"), 1);
    }
    const QByteArray after = *readFile(sidecar, 1'000'000); // "no mark" is said where there was one
    QVERIFY(after.contains("xmpDM:pick=\"0\""));
    QVERIFY(after.contains("digiKam:PickLabel=\"0\""));
}

void tst_Sidecar::rdfWithoutDescription()
{
    for (const QByteArray &bytes : {head + tail, QByteArray("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>"),
                                    QByteArray("<RDF xmlns='http://www.w3.org/1999/02/22-rdf-syntax-ns#'></RDF>")}) {
        const QTemporaryDir folder;
        const QString photo = folder.filePath(QStringLiteral("a.jpg"));
        QVERIFY(writeFile(photo + QStringLiteral(".xmp"), bytes).hasValue());
        QVERIFY(writeSidecar(photo, {4, Mark::Pick}).hasValue());
        QCOMPARE(**readSidecar(photo), (SidecarMarks{4, Mark::Pick}));
    }
}

void tst_Sidecar::somebodyElsesPrefix()
{
    const QByteArray bytes = head + "<rdf:Description xmlns:xmp=\"http://example.org/mine\" xmp:Rating=\"keep\"/>" + tail;
    const QTemporaryDir folder;
    const QString photo = folder.filePath(QStringLiteral("a.jpg"));
    QVERIFY(writeFile(photo + QStringLiteral(".xmp"), bytes).hasValue());
    QVERIFY(writeSidecar(photo, {4, Mark::None}).hasValue());
    QCOMPARE(**readSidecar(photo), (SidecarMarks{4, Mark::None}));
    QVERIFY(readFile(photo + QStringLiteral(".xmp"), 10'000)->contains("xmp:Rating=\"keep\""));
}

void tst_Sidecar::whichFile()
{
    const QTemporaryDir folder;
    const QString photo = folder.filePath(QStringLiteral("IMG.1.jpg")), first = photo + QStringLiteral(".xmp"), second = folder.filePath(QStringLiteral("IMG.1.xmp"));
    QCOMPARE(sidecarPath(photo), first);
    QVERIFY(writeFile(second, xmp("xmp:Rating=\"2\"")).hasValue());
    QCOMPARE(sidecarPath(photo), second);
    QCOMPARE((*readSidecar(photo))->stars, 2);
    QVERIFY(writeSidecar(photo, {3, Mark::None}).hasValue());
    QVERIFY(!QFile::exists(first));
    QVERIFY(writeFile(first, xmp("xmp:Rating=\"5\"")).hasValue());
    QCOMPARE(sidecarPath(photo), first);
}

void tst_Sidecar::nothingToSayMakesNoFile()
{
    const QTemporaryDir folder;
    const QString photo = folder.filePath(QStringLiteral("a.jpg"));
    QVERIFY(!readSidecar(photo)->has_value());
    QVERIFY(writeSidecar(photo, {}).hasValue());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_Sidecar::hostileFilesStay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'l'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " \"" + QByteArray(10, '?').replace("?", QByteArray("&") + static_cast<char>(c - 1) + ";") + "\">";
    QTest::newRow("a billion laughs") << laughs + "]>" + xmp("xmp:Label=\"&k;\"");
    QTest::newRow("an outside entity") << "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + xmp("", "<xmp:Label>&a;</xmp:Label>");
    QTest::newRow("an unknown entity") << xmp("", "<xmp:Label>&a;</xmp:Label>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray(5000, '\xfe');
    QTest::newRow("cut off") << xmp("xmp:Rating=\"3\"").chopped(60);
    QTest::newRow("no XMP in it") << QByteArray("<html><body/></html>");
    QTest::newRow("not UTF-8") << xmp("xmp:Label=\"\xFC\"");
    QTest::newRow("nested 100,000 deep") << head + QByteArray("<a>").repeated(100'000);
    QTest::newRow("nested inside a rating") << xmp("", "<xmp:Rating>" + QByteArray("<a>").repeated(100'000));
    QTest::newRow("a million attributes") << [] {
        QByteArray many;
        for (int i = 0; i < 1'000'000; ++i)
            many += " a" + QByteArray::number(i) + "=''";
        return xmp(many);
    }();
    QTest::newRow("20 MB") << xmp("", "<xmp:Label>" + QByteArray(20'000'000, 'x') + "</xmp:Label>");
    QTest::newRow("twice the same attribute") << xmp("xmp:Rating=\"1\" xmp:Rating=\"2\"");
}

void tst_Sidecar::hostileFilesStay()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString photo = folder.filePath(QStringLiteral("a.jpg")), sidecar = photo + QStringLiteral(".xmp");
    QVERIFY(writeFile(sidecar, bytes).hasValue());
    const auto read = readSidecar(photo);
    QVERIFY(!read.hasValue());
    QVERIFY(read.error().userText.contains(QStringLiteral("\"a.jpg.xmp\"")));
    QVERIFY(!writeSidecar(photo, {3, Mark::Pick}).hasValue());
    QVERIFY(*readFile(sidecar, 30'000'000) == bytes);
}

void tst_Sidecar::unwritable()
{
    const auto written = writeSidecar(QStringLiteral("/proc/pawtrait/a.jpg"), {3, Mark::None});
    QVERIFY(!written.hasValue());
    QCOMPARE(written.error().kind, ErrorKind::WriteFailed);
}

QTEST_GUILESS_MAIN(tst_Sidecar)
#include "tst_sidecar.moc"
