#include "dataset/table.h"

#include <QTest>

using namespace pawtrait;
using dataset::parseCsv;

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void lineNumbers();
    void longLine();
    void refusedFiles_data();
    void refusedFiles();
    void numbers_data();
    void numbers();
    void cells_data();
    void cells();
    void randomBytes();
};

/// With its byte order mark.
static QByteArray utf16(const QString &text, bool isLittleEndian)
{
    QByteArray bytes(isLittleEndian ? "\xff\xfe" : "\xfe\xff");
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xff), high = static_cast<char>(c.unicode() >> 8);
        bytes += isLittleEndian ? low : high;
        bytes += isLittleEndian ? high : low;
    }
    return bytes;
}

void TestCsv::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("joined");
    const QStringList plain{QStringLiteral("1|2"), QStringLiteral("3|4")};
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n3,4\n") << plain;
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2\n3,4") << plain;
    QTest::newRow("Windows line ends") << QByteArray("a,b\r\n1,2\r\n3,4\r\n") << plain;
    QTest::newRow("old Mac line ends") << QByteArray("a,b\r1,2\r3,4\r") << plain;
    QTest::newRow("byte-order mark") << QByteArray("\xef\xbb\xbf\"a\",b\n1,2\n3,4\n") << plain;
    QTest::newRow("UTF-16, low byte first") << utf16(QStringLiteral("a\tb\r\n1\t2\r\n3\t4\r\n"), true) << plain;
    QTest::newRow("UTF-16, high byte first") << utf16(QStringLiteral("a,b\n1,2\n3,4"), false) << plain;
    const QString letters = QStringLiteral("No\u00ebl|\u732b \U0001F408\u20ac");
    QTest::newRow("UTF-16 with letters of all lengths") << utf16(QStringLiteral("a,b\n") + QString(letters).replace(QLatin1Char('|'), QLatin1Char(',')) + QLatin1Char('\n'), true)
                                                        << QStringList{letters};
    QTest::newRow("half a character of UTF-16") << utf16(QStringLiteral("a,b\n1,2\nx") + QChar(0xd83d) + QStringLiteral(",9\n3,4\n"), true) << plain;
    QTest::newRow("an odd byte behind UTF-16") << utf16(QStringLiteral("a,b\n1,2\n3,4\n"), false) + 'x' << plain;
    QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n3;4\n") << plain;
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n3\t4\n") << plain;
    QTest::newRow("blank lines") << QByteArray("\n\na,b\n\n1,2\n , \n3,4\n\n") << plain;
    QTest::newRow("spaces") << QByteArray(" a , b \n 1 , 2 \n3,4\n") << plain;
    QTest::newRow("commas behind") << QByteArray("a,b\n1,2,\n3,4,,\n") << plain;
    QTest::newRow("pasted twice") << QByteArray("a,b\n1,2\na,b\n3,4\n") << plain;
    QTest::newRow("a short and a long row") << QByteArray("a,b\n1,2\n9\n9,9,9\n3,4\n") << plain;
    QTest::newRow("one row in Latin-1") << QByteArray("a,b\n1,2\nNo\xebl,9\n3,4\n") << plain;
    QTest::newRow("a NUL") << QByteArray("a,b\n1,2\nx", 9) + QByteArray(1, '\0') + QByteArray(",9\n3,4\n") << plain;
    QTest::newRow("quotes") << QByteArray("a,b\n\"1,\"\"5\"\"\",\"2\n3\"\n") << QStringList{QStringLiteral("1,\"5\"|2\n3")};
    QTest::newRow("a quote inside a field") << QByteArray("a,b\n1\"5,2\n") << QStringList{QStringLiteral("1\"5|2")};
    QTest::newRow("text behind a quote") << QByteArray("a,b\n\"1\"x,2\n3,4\n") << QStringList{QStringLiteral("3|4")};
    QTest::newRow("a quote never closed") << QByteArray("a,b\n1,2\n\"9,9\n3,4\n") << QStringList{QStringLiteral("1|2")};
}

void TestCsv::rows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, joined);
    const auto table = parseCsv(bytes, QStringLiteral("t.csv"));
    QVERIFY2(table, table ? "" : qPrintable(table.error().userText));
    QCOMPARE(table->header.join(QLatin1Char('|')), QStringLiteral("a|b"));
    QStringList found;
    for (const QStringList &row : table->rows)
        found.append(row.join(QLatin1Char('|')));
    QCOMPARE(found, joined);
    QCOMPARE(table->column(QLatin1String("B")), 1);
    QCOMPARE(table->column(QLatin1String("c")), -1);
}

void TestCsv::lineNumbers()
{
    const auto table = parseCsv("a,b\r\n1,\"x\r\ny\nz\"\r3,4\n5\n6,7\n", QStringLiteral("t.csv"));
    QVERIFY(table);
    QCOMPARE(table->lineNumbers, (std::vector<int>{2, 5, 7}));
    QCOMPARE(table->warnings.size(), std::size_t(1));
    QCOMPARE(table->warnings.front().line, 6);
    QVERIFY(table->warnings.front().rowRefused);
    QVERIFY(table->warnings.front().text.startsWith(QStringLiteral("Line 6 is left out: ")));
}

void TestCsv::longLine()
{
    const auto table = parseCsv("a,b\n1,2\n" + QByteArray(10'000'000, 'x') + ",9\n3,4\n", QStringLiteral("t.csv"));
    QVERIFY(table);
    QCOMPARE(table->lineNumbers, (std::vector<int>{2, 4}));
    QCOMPARE(table->warnings.front().line, 3);
}

void TestCsv::refusedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only blank lines") << QByteArray("\n\n \n");
    QTest::newRow("a power cut's NULs") << QByteArray(512, '\0');
    QTest::newRow("a UTF-16 mark and nothing else") << QByteArray("\xff\xfe");
    QTest::newRow("UTF-32") << QByteArray("\xff\xfe\0\0a\0\0\0,\0\0\0b\0\0\0", 16);
    QTest::newRow("a photo") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0", 11);
}

void TestCsv::refusedFiles()
{
    QFETCH(QByteArray, bytes);
    const auto table = parseCsv(bytes, QStringLiteral("/x/t.csv"));
    QVERIFY(!table);
    QVERIFY2(table.error().userText.startsWith(QStringLiteral("Cannot use \"t.csv\": ")), qPrintable(table.error().userText));
    QVERIFY(table.error().userText.endsWith(QLatin1Char('.')));
}

void TestCsv::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<bool>("fine");
    QTest::addColumn<double>("value");
    const QChar comma = QLatin1Char(','), semicolon = QLatin1Char(';');
    QTest::newRow("whole") << QStringLiteral("63") << comma << true << 63.0;
    QTest::newRow("with a sign") << QStringLiteral("+42") << comma << true << 42.0;
    QTest::newRow("exponent") << QStringLiteral("1e1") << comma << true << 10.0;
    QTest::newRow("decimal comma") << QStringLiteral("42,5") << semicolon << true << 42.5;
    QTest::newRow("decimal comma between commas") << QStringLiteral("42,5") << comma << false << 0.0;
    for (const char *text : {"", "high", "42 points", "0x2A", "4_2", "4 2", "12.3.4", "nan", "inf", "-Infinity", "1e309", "\xd9\xa4\xd9\xa2", "-", "e5"})
        QTest::newRow(text) << QString::fromUtf8(text) << comma << false << 0.0;
}

void TestCsv::numbers()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QFETCH(bool, fine);
    QFETCH(double, value);
    const auto number = dataset::decimalNumber(text, separator);
    QCOMPARE(number.has_value(), fine);
    if (fine)
        QCOMPARE(*number, value);
}

void TestCsv::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << QStringLiteral("luna-01") << QStringLiteral("luna-01");
    QTest::newRow("a comma") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
    QTest::newRow("a quote") << QStringLiteral("a\"b") << QStringLiteral("\"a\"\"b\"");
    QTest::newRow("a formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("a formula with a comma") << QStringLiteral("@sum(1,2)") << QStringLiteral("\"'@sum(1,2)\"");
    QTest::newRow("a tab") << QStringLiteral("\tx") << QStringLiteral("'\tx");
}

void TestCsv::cells()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(dataset::csvCell(text), cell);
}

void TestCsv::randomBytes()
{
    // Any bytes end in a table or a sentence; rows are as long as the header.
    quint64 state = 7;
    const QByteArray alphabet("a,;\"\n\r\t 1\0\xc3\xa4\xff", 13);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (int i = 0; i < round % 60; ++i) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            bytes.append(alphabet[static_cast<int>((state >> 33) % 13)]);
        }
        const auto table = parseCsv(bytes, QStringLiteral("t.csv"));
        if (!table) {
            QVERIFY(!table.error().userText.isEmpty());
            continue;
        }
        for (const QStringList &row : table->rows)
            QCOMPARE(row.size(), table->header.size());
        QCOMPARE(table->rows.size(), table->lineNumbers.size());
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
