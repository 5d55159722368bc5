#include "common/files.h"
#include "example_card.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace pawtrait;
using namespace pawtrait::scoring;
using nlohmann::json;

class tst_ModelCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMemberSurvivesARoundTrip();
    void theSameCardGivesTheSameBytes();
    void aFaultIsASentenceWithTheMembersName_data();
    void aFaultIsASentenceWithTheMembersName();
    void eachMemberIsNeeded();
    void aFileThatIsNoCard_data();
    void aFileThatIsNoCard();
    void aCutFileIsRefusedAtEveryLength();

private:
    Result<ModelCard> readText(const QByteArray &text) const
    {
        const QString path = m_folder.filePath(QStringLiteral("card.json"));
        if (const auto written = writeFile(path, text); !written)
            return written.error();
        return readCard(path);
    }
    Result<ModelCard> read(const json &card) const { return readText(QByteArray::fromStdString(card.dump())); }
    static json example() { return json::parse(cardToJson(exampleCard()).toStdString()); }
    QTemporaryDir m_folder;
};

void tst_ModelCard::everyMemberSurvivesARoundTrip()
{
    ModelCard card = exampleCard();
    card.brainFloat = ShortFloatEvidence{6, 0.25, 0.5, 200};
    card.half = ShortFloatEvidence{0, 0.0625, 0.125, 100};
    const auto back = readText(cardToJson(card));
    QVERIFY2(back.hasValue(), back ? "" : qPrintable(back.error().userText));
    QCOMPARE(cardToJson(*back), cardToJson(card));
    // Beside the bytes, members by hand: a member that is neither written nor read would pass above.
    QCOMPARE(back->name, card.name);
    QCOMPARE(back->created, card.created);
    QCOMPARE(back->architecture, card.architecture);
    QCOMPARE(back->inputSide, 96);
    QVERIFY(back->normalisation == card.normalisation);
    QCOMPARE(back->mirror, true);
    QCOMPARE(back->unitLength, true);
    QCOMPARE(back->subjectInputSide, 384);
    QVERIFY(back->subjectThreshold == 0.1); // to the last bit
    QCOMPARE(back->subjectMaps, card.subjectMaps);
    QVERIFY(back->crops && back->crops->threshold == 1.75 && back->crops->shown == 0.13 && back->crops->shownByShuffled == 0.04 && back->crops->agree == 0.74);
    QCOMPARE(back->crops->photos, 99);
    QVERIFY(back->brainFloat && back->brainFloat->singleLayers == 6 && back->brainFloat->usual == 0.25 && back->brainFloat->largest == 0.5);
    QCOMPARE(back->brainFloat->photos, 200);
    QVERIFY(back->half && back->half->singleLayers == 0 && back->half->usual == 0.0625 && back->half->largest == 0.125 && back->half->photos == 100);
    QCOMPARE(back->heads.size(), card.heads.size());
    for (std::size_t i = 0; i < card.heads.size(); ++i) {
        QCOMPARE(back->heads[i].name, card.heads[i].name);
        QCOMPARE(back->heads[i].kind, card.heads[i].kind);
        QVERIFY(back->heads[i].role == card.heads[i].role);
        QVERIFY(back->heads[i].weight == card.heads[i].weight);
    }
    QVERIFY(back->range.coverage == card.range.coverage);
    QVERIFY(back->range.spreadIntercept == 3.25 && back->range.spreadSlope == 0.3 && back->range.minimumSpread == 2.5);
    QVERIFY(back->range.lowQuantile == 1.1 && back->range.highQuantile == 1.7);
    QCOMPARE(back->range.photos, 258);
    QCOMPARE(back->pairs.size(), std::size_t(3));
    QCOMPARE(back->pairs[1].gapTo, 10.0);
    QVERIFY(std::isinf(back->pairs[2].gapTo));
    QCOMPARE(back->pairs[2].pairs, 80);
    QVERIFY(back->flags.coefficient == card.flags.coefficient);
    QVERIFY(back->flags.standardError == card.flags.standardError);
    QVERIFY(back->flags.mean == card.flags.mean);
    QCOMPARE(back->flags.rows, 9912);
    QVERIFY(back->flags.outOfFoldRmse == 20.58 && back->flags.constantRmse == 20.59);
    QCOMPARE(back->metrics.photos, 258);
    QCOMPARE(back->metrics.folds, 10);
    QCOMPARE(back->metrics.rounds, 5);
    QVERIFY(back->metrics.r2.low == -0.08 && back->metrics.r.value == 0.41 && back->metrics.rmse.high == 20.04);
    QVERIFY(back->metrics.mae == 13.9 && back->metrics.constantRmse == 19.95);
    QCOMPARE(back->data, card.data);
    QCOMPARE(back->limits, card.limits);
    QCOMPARE(back->sha256, card.sha256);
}

void tst_ModelCard::theSameCardGivesTheSameBytes()
{
    QCOMPARE(cardToJson(exampleCard()), cardToJson(exampleCard()));
    QVERIFY(cardToJson(exampleCard()).endsWith('\n'));
}

void tst_ModelCard::aFaultIsASentenceWithTheMembersName_data()
{
    QTest::addColumn<QString>("where"); // JSON pointer
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *title, const char *where, const char *value, const char *named) {
        QTest::newRow(title) << QString::fromLatin1(where) << QByteArray(value) << QString::fromLatin1(named);
    };
    row("made by a newer program", "/format", "2", "newer version");
    row("format of nothing", "/format", "0", "\"format\"");
    row("format as text", "/format", "\"1\"", "\"format\"");
    row("format beyond 64 bits", "/format", "18446744073709551615", "\"format\"");
    row("name is a number", "/name", "3", "\"name\"");
    row("weights outside the folder", "/weights", "\"../secret\"", "\"weights\"");
    row("weights by a full path", "/weights", "\"/etc/passwd\"", "\"weights\"");
    row("weights by a Windows path", "/weights", "\"..\\\\secret\"", "\"weights\"");
    row("no weights", "/weights", "\"\"", "\"weights\"");
    row("weights with a zero character", "/weights", "\"a\\u0000b\"", "\"weights\"");
    row("weights without checksum", "/weights", "\"other.safetensors\"", "other.safetensors");
    row("input is a list", "/input", "[]", "\"input\"");
    row("input of no side", "/input/side", "0", "\"input.side\"");
    row("input side with a fraction", "/input/side", "260.5", "\"input.side\"");
    row("unknown resize rule", "/input/resize", "\"stretch\"", "\"input.resize\"");
    row("two colours", "/input/mean", "[1, 2]", "\"input.mean\"");
    row("division by zero", "/input/deviation", "[0, 1, 1]", "\"input.deviation\"");
    row("mirror neither true nor false", "/input/mirror", "1", "\"input.mirror\"");
    row("subject maps with a number", "/subject/maps", "[1]", "\"subject.maps\"");
    row("no head", "/heads", "[]", "\"heads\"");
    row("a head of unknown role", "/heads/1/role", "\"king\"", "\"heads[1].role\"");
    row("a head's weight above one", "/heads/0/weight", "2", "\"heads[0].weight\"");
    row("weights that do not sum to one", "/heads/0/weight", "0.5", "sum to 1");
    row("a range for everybody", "/range/coverage", "1", "\"range.coverage\"");
    row("a spread that falls", "/range/spread_slope", "-1", "\"range.spread_slope\"");
    row("a number too large for a double", "/range/low_quantile", "1e999", "JSON");
    row("a quantile that is nothing", "/range/low_quantile", "null", "\"range.low_quantile\"");
    row("no pairs", "/pairs", "[]", "\"pairs\"");
    row("more right than all", "/pairs/2/share_right", "1.1", "\"pairs[2].share_right\"");
    row("a flag too few", "/flags/coefficient", "[1]", "\"flags.coefficient\"");
    row("a flag as text", "/flags/mean/3", "\"0\"", "\"flags.mean\"");
    row("a metric without interval", "/metrics/rmse", "18.2", "\"metrics.rmse\"");
    row("limits that are no text", "/limits", "[null]", "\"limits\"");
    row("checksums in a list", "/sha256", "[]", "\"sha256\"");
    row("a checksum too short", "/sha256/oof.csv", "\"abc\"", "\"sha256\"");
    row("a checksum of other letters", "/sha256/oof.csv", "\"zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz\"", "\"sha256\"");
    row("a checksum of a file elsewhere", "/sha256/..~1..~1secret", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"", "\"sha256\"");
}

void tst_ModelCard::aFaultIsASentenceWithTheMembersName()
{
    QFETCH(QString, where);
    QFETCH(QByteArray, value);
    QFETCH(QString, named);
    json card = example();
    card[json::json_pointer(where.toStdString())] = "REPLACED";
    const QByteArray text = QByteArray::fromStdString(card.dump()).replace("\"REPLACED\"", value);
    const auto read = readText(text);
    QVERIFY(!read);
    QVERIFY2(read.error().userText.contains(named), qPrintable(read.error().userText));
    QVERIFY(read.error().userText.contains(QStringLiteral("\"card.json\"")));
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
}

void tst_ModelCard::eachMemberIsNeeded()
{
    const json whole = example();
    int tried = 0;
    const std::function<void(const json::json_pointer &)> without = [&](const json::json_pointer &place) {
        for (const auto &[name, member] : whole[place].items()) {
            if (place.to_string() == "/sha256")
                break;
            const auto at = place / name;
            json card = whole;
            card[place].erase(name);
            const auto read = this->read(card);
            if (at.to_string() == "/crops") { // folders made before it have none
                QVERIFY(read && !read->crops);
                without(at);
                continue;
            }
            QVERIFY2(!read, at.to_string().c_str());
            QVERIFY2(read.error().userText.contains(QString::fromStdString(name)), qPrintable(read.error().userText));
            ++tried;
            if (member.is_object())
                without(at);
        }
    };
    without(json::json_pointer());
    QVERIFY(tried > 40);
}

void tst_ModelCard::aFileThatIsNoCard_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("\xFF\xD8\xFF\xE0 JFIF");
    QTest::newRow("a number") << QByteArray("1");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("lists in lists without end") << QByteArray(1'000'000, '[');
    QTest::newRow("closed lists in lists") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
    QTest::newRow("bytes that are no text") << QByteArray("{\"format\":1,\"name\":\"\xC3\x28\"}");
    QTest::newRow("two cards in one file") << cardToJson(exampleCard()) + cardToJson(exampleCard());
}

void tst_ModelCard::aFileThatIsNoCard()
{
    QFETCH(QByteArray, text);
    const auto read = readText(text);
    QVERIFY(!read);
    QVERIFY(read.error().userText.contains(QStringLiteral("\"card.json\"")));
}

void tst_ModelCard::aCutFileIsRefusedAtEveryLength()
{
    const QByteArray whole = cardToJson(exampleCard()).trimmed();
    for (qsizetype length = 0; length < whole.size(); length += 97)
        QVERIFY(!readText(whole.left(length)));
    QVERIFY(readText(whole));
}

QTEST_GUILESS_MAIN(tst_ModelCard)
#include "tst_model_card.moc"
