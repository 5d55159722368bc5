#include "network/safetensors.h"
#include "support/fill.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <limits>

using namespace pawtrait;
using namespace pawtrait::network;

class TestSafetensors : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QByteArray &bytes)
    {
        static int number = 0;
        const QString path = m_folder.filePath(QStringLiteral("model%1.safetensors").arg(++number));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }

    static QByteArray fileOf(const QByteArray &header, const QByteArray &values)
    {
        const quint64 size = static_cast<quint64>(header.size());
        return QByteArray(reinterpret_cast<const char *>(&size), 8) + header + values;
    }

    static QByteArray floats(std::initializer_list<float> values)
    {
        return QByteArray(reinterpret_cast<const char *>(values.begin()), static_cast<qsizetype>(values.size() * 4));
    }

    static QByteArray goodFile()
    {
        return fileOf("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},\"b\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[8,16]}}", floats({1, 2, 3, 4}));
    }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const QString path = m_folder.filePath(QStringLiteral("round.safetensors"));
        QVERIFY(writeSafetensors(path, {{"second", {2, 3}, {1, 2, 3, 4, 5, 6.5}, DataType::F64}, {"first", {2}, {0.5, -0.25}, DataType::F32}}, {{QStringLiteral("made_by"), QStringLiteral("test")}}));
        const auto file = Safetensors::open(path);
        QVERIFY(file);
        QCOMPARE(file->tensors().size(), 2u);
        QCOMPARE(file->tensors()[0].name, std::string("second"));
        QCOMPARE(*file->doubles("second", {2, 3}), (std::vector<double>{1, 2, 3, 4, 5, 6.5}));
        QCOMPARE(*file->floats("first"), (std::vector<float>{0.5f, -0.25f}));
        QCOMPARE(file->metadata().value(QStringLiteral("made_by")), QStringLiteral("test"));
        QVERIFY(!file->floats("third"));
        QVERIFY(!file->floats("first", {3}));
    }

    void halfPrecisionIsWidened()
    {
        const quint16 halves[] = {0x3C00, 0xC000, 0x0001, 0x3F80, 0xC040};
        const auto file = Safetensors::open(written(fileOf(R"({"h":{"dtype":"F16","shape":[3],"data_offsets":[0,6]},"b":{"dtype":"BF16","shape":[2],"data_offsets":[6,10]}})",
                                                           QByteArray(reinterpret_cast<const char *>(halves), sizeof(halves)))));
        QVERIFY(file);
        QCOMPARE(*file->doubles("h"), (std::vector<double>{1, -2, 0x1p-24}));
        QCOMPARE(*file->doubles("b"), (std::vector<double>{1, -3}));
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = goodFile(), values = floats({1, 2, 3, 4});
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("this is a letter, not a model");
        QTest::newRow("header longer than the file") << QByteArray("\xFF\xFF\x00\x00\x00\x00\x00\x00{}", 10);
        QTest::newRow("header of exabytes") << QByteArray("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F{}", 10);
        const auto row = [&](const char *name, const char *header) { QTest::newRow(name) << fileOf(header, values); };
        row("header is a list", "[1,2,3]");
        row("header is not JSON", "{\"a\":");
        row("name twice", "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,16]}}");
        row("overlap", "{\"a\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,12]},\"b\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,16]}}");
        row("hole", "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},\"b\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,16]}}");
        row("bytes left over", "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}");
        row("outside", "{\"a\":{\"dtype\":\"F32\",\"shape\":[6],\"data_offsets\":[0,24]}}");
        row("backwards", "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,0]}}");
        row("shape and bytes differ", "{\"a\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,16]}}");
        row("huge shape", "{\"a\":{\"dtype\":\"F32\",\"shape\":[4611686018427387904,4611686018427387904],\"data_offsets\":[0,16]}}");
        row("negative shape", "{\"a\":{\"dtype\":\"F32\",\"shape\":[-4],\"data_offsets\":[0,16]}}");
        row("fraction in shape", "{\"a\":{\"dtype\":\"F32\",\"shape\":[4.0],\"data_offsets\":[0,16]}}");
        row("unknown type", "{\"a\":{\"dtype\":\"F4\",\"shape\":[4],\"data_offsets\":[0,16]}}");
        row("type is a number", "{\"a\":{\"dtype\":32,\"shape\":[4],\"data_offsets\":[0,16]}}");
        row("no shape", "{\"a\":{\"dtype\":\"F32\",\"data_offsets\":[0,16]}}");
        row("surprise member", "{\"a\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,16],\"exec\":\"x\"}}");
        row("metadata is not text", "{\"__metadata__\":{\"a\":1},\"a\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,16]}}");
        QTest::newRow("NaN") << fileOf("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}", floats({std::numeric_limits<float>::quiet_NaN()}));
        QTest::newRow("infinity") << fileOf("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}", floats({std::numeric_limits<float>::infinity()}));
        QTest::newRow("infinity in half precision") << fileOf("{\"a\":{\"dtype\":\"F16\",\"shape\":[1],\"data_offsets\":[0,2]}}", QByteArray("\x00\x7C", 2));
        row("side of more than 2^63 in an empty tensor", "{\"a\":{\"dtype\":\"F32\",\"shape\":[0,9223372036854775808],\"data_offsets\":[0,0]},\"b\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,16]}}");
        row("nine sides", "{\"a\":{\"dtype\":\"F32\",\"shape\":[4,1,1,1,1,1,1,1,1],\"data_offsets\":[0,16]}}");
        row("three offsets", "{\"a\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,16,16]}}");
        row("offset with a fraction", "{\"a\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,16.0]}}");
        row("offset beyond 64 bits", "{\"a\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,18446744073709551632]}}");
        row("name that is not UTF-8", "{\"a\xFF\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,16]}}");
        QTest::newRow("100,000 brackets") << fileOf("{\"a\":" + QByteArray(100'000, '['), values);
        for (qsizetype length = 0; length < good.size(); length += 2)
            QTest::newRow(qPrintable(QStringLiteral("cut off after %1 bytes").arg(length))) << good.left(length);
        for (int extra = 1; extra <= 20; ++extra)
            QTest::newRow(qPrintable(QStringLiteral("%1 bytes behind the end").arg(extra))) << good + QByteArray(extra, 'x');
    }

    void badFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const QString path = written(bytes);
        const auto file = Safetensors::open(path);
        QVERIFY(!file);
        QVERIFY2(file.error().userText.contains(path.section(QLatin1Char('/'), -1)), qPrintable(file.error().userText));
        QVERIFY2(file.error().userText.endsWith(QLatin1Char('.')), qPrintable(file.error().userText));
    }

    void flippedBytesNeverCrash()
    {
        const QByteArray good = goodFile();
        for (std::uint64_t round = 0; round < 400; ++round) {
            QByteArray bytes = good;
            for (std::uint64_t k = 0; k < 3; ++k)
                bytes[static_cast<qsizetype>(support::fillBits("place", round * 3 + k) % static_cast<std::uint64_t>(bytes.size()))] = static_cast<char>(support::fillBits("byte", round * 3 + k));
            const auto file = Safetensors::open(written(bytes));
            QVERIFY(file || !file.error().userText.isEmpty());
        }
    }

    void aMissingFileIsNamed()
    {
        const auto file = Safetensors::open(m_folder.filePath(QStringLiteral("nowhere.safetensors")));
        QVERIFY(!file && file.error().kind == ErrorKind::NotFound && file.error().userText.contains(QStringLiteral("nowhere.safetensors")));
    }
};

QTEST_GUILESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
