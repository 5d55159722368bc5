#include "dataset/table.h"

#include "common/files.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace pawtrait;
using nlohmann::json;

class TestPhotoTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostileTables_data();
    void hostileTables();
    void photosBesideTheTable();
    void groupAndGroup();
    void filesOutsideTheFolder();
    void badCells_data();
    void badCells();
    void notThere();
    void defaultTable();

private:
    QTemporaryDir m_folder;
    QString write(const QByteArray &bytes, const char *name = "table.csv")
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        return writeFile(path, bytes) ? path : QString();
    }
};

void TestPhotoTable::hostileTables_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QString>("name");
    QFile file(QStringLiteral(PAWTRAIT_SHARED_DIR "/data/tables/expectations.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("needs ../shared/data/tables");
    const QByteArray bytes = file.readAll();
    const json expectations = json::parse(bytes.begin(), bytes.end());
    for (const auto &[name, expected] : expectations["files"].items()) {
        QTest::newRow(name.c_str()) << QStringLiteral(PAWTRAIT_SHARED_DIR "/data/tables/") + QString::fromStdString(name)
                                    << QByteArray::fromStdString(expected["careful"].dump()) << QString::fromStdString(name);
    }
}

void TestPhotoTable::hostileTables()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, expected);
    QFETCH(QString, name);
    const json careful = json::parse(expected.toStdString());
    const bool noScores = name == QLatin1String("missing_score_column.csv");
    if (noScores) // cannot be trained on, may be looked at
        QVERIFY(!dataset::readPhotoTable(path));
    const auto table = dataset::readPhotoTable(path, noScores ? dataset::Scores::Optional : dataset::Scores::Required);
    if (!careful["accept"].get<bool>()) {
        QVERIFY(!table);
        const QString text = table.error().userText;
        QVERIFY2(text.contains(name) && text.endsWith(QLatin1Char('.')), qPrintable(text));
        QCOMPARE(table.error().logText.toStdString(), careful["file_error"].get<std::string>());
        return;
    }
    QVERIFY2(table, table ? "" : qPrintable(table.error().userText));
    QCOMPARE(table->samples.size(), careful["rows"].size());
    for (std::size_t i = 0; i < table->samples.size(); ++i) {
        const auto &sample = table->samples[i];
        QCOMPARE(sample.id.toStdString(), careful["rows"][i][0].get<std::string>());
        std::string flags;
        for (double flag : sample.flags)
            flags += flag == 1 ? '1' : '0';
        QCOMPARE(flags, careful["rows"][i][1].get<std::string>());
        if (noScores)
            QVERIFY(!table->hasScores && careful["rows"][i][2].is_null());
        else
            QCOMPARE(sample.score, careful["rows"][i][2].get<double>());
        QVERIFY(sample.file.endsWith(QStringLiteral("/train/%1.jpg").arg(sample.id)));
    }
    std::multiset<int> lines, expectedLines;
    for (const auto &warning : table->warnings) {
        if (warning.rowRefused)
            lines.insert(warning.line);
    }
    for (const auto &refused : careful["refused"])
        expectedLines.insert(refused["line"].get<int>());
    QVERIFY2(lines == expectedLines, qPrintable(table->warnings.empty() ? QString() : table->warnings.front().text));
}

void TestPhotoTable::photosBesideTheTable()
{
    const QString path = write("file,Pawpularity,weight,sampling,source,aspect,group,the_id\n"
                               "photos/a.jpg,63,2,natural,x,0.75,4,abc\n"
                               "b.png,42,,by_level,x,,,\n");
    const auto table = dataset::readPhotoTable(path);
    QVERIFY(table);
    QVERIFY(table->warnings.empty());
    QCOMPARE(table->samples.size(), std::size_t(2));
    const auto &a = table->samples[0];
    QCOMPARE(a.id, QStringLiteral("a"));
    QCOMPARE(a.file, QDir(m_folder.path()).absoluteFilePath(QStringLiteral("photos/a.jpg")));
    QCOMPARE(a.weight, 2.0);
    QCOMPARE(a.aspect, 0.75);
    QCOMPARE(a.group.value_or(-1), 4);
    QCOMPARE(a.contestId, QStringLiteral("abc"));
    QVERIFY(a.natural && !a.hasFlags && !a.fold);
    const auto &b = table->samples[1];
    QVERIFY(!b.natural && !b.group && b.contestId.isEmpty());
    QCOMPARE(b.weight, 1.0);
    QCOMPARE(table->fingerprint.size(), 64);
}

void TestPhotoTable::groupAndGroup()
{
    const QByteArray flags = "Subject Focus,Eyes,Face,Near,Action,Accessory,Group,Collage,Human,Occlusion,Info,Blur";
    const auto both = dataset::readPhotoTable(write("file,Pawpularity,group," + flags + "\na.jpg,50,7,0,0,0,0,0,0,1,0,0,0,0,0\n"));
    QVERIFY2(both, both ? "" : qPrintable(both.error().userText));
    QCOMPARE(both->samples[0].group.value_or(-1), 7);
    QCOMPARE(both->samples[0].flags[6], 1.0);
    const auto onlyFlag = dataset::readPhotoTable(write("file,Pawpularity," + flags + "\na.jpg,50,0,0,0,0,0,0,1,0,0,0,0,0\n"));
    QVERIFY(onlyFlag);
    QVERIFY(!onlyFlag->samples[0].group);
    QCOMPARE(onlyFlag->samples[0].flags[6], 1.0);
}

void TestPhotoTable::filesOutsideTheFolder()
{
    const auto table = dataset::readPhotoTable(write("file,Pawpularity\n../a.jpg,50\n/etc/passwd,50\nx/../../b.jpg,50\nC:\\a.jpg,50\n..\\a.jpg,50\n,50\nx/../fine.jpg,50\n"));
    QVERIFY(table);
    QCOMPARE(table->samples.size(), std::size_t(1));
    QCOMPARE(table->samples[0].id, QStringLiteral("fine"));
    QCOMPARE(table->warnings.size(), std::size_t(6));
}

void TestPhotoTable::badCells_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("cell");
    for (const auto &[column, cell] : {std::pair{"weight", "0"}, {"weight", "heavy"}, {"aspect", "-1"}, {"group", "1.5"}, {"group", "-1"}, {"fold", "x"}})
        QTest::addRow("%s %s", column, cell) << QByteArray(column) << QByteArray(cell);
}

void TestPhotoTable::badCells()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, cell);
    const auto table = dataset::readPhotoTable(write("file,Pawpularity," + column + "\na.jpg,50," + cell + "\nb.jpg,60,1\n"));
    QVERIFY(table);
    QCOMPARE(table->samples.size(), std::size_t(1));
    QCOMPARE(table->warnings.front().line, 2);
}

void TestPhotoTable::notThere()
{
    const auto table = dataset::readPhotoTable(m_folder.filePath(QStringLiteral("nothing.csv")));
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::NotFound);
    const auto folder = dataset::readPhotoTable(m_folder.path());
    QVERIFY(!folder);
    QVERIFY(folder.error().userText.contains(QStringLiteral("train.csv")));
}

void TestPhotoTable::defaultTable()
{
    const QString path = QStringLiteral(PAWTRAIT_SHARED_DIR "/data/pawpularity/default_table.csv");
    if (!QFile::exists(path))
        QSKIP("needs ../shared/data/pawpularity");
    const auto table = dataset::readPhotoTable(path);
    QVERIFY(table);
    QCOMPARE(table->samples.size(), std::size_t(288));
    QVERIFY(table->warnings.empty());
    double sum = 0;
    int natural = 0, known = 0;
    for (const auto &sample : table->samples) {
        QVERIFY(QFile::exists(sample.file));
        natural += sample.natural;
        known += !sample.contestId.isEmpty();
        sum += sample.natural ? sample.score : 0;
    }
    QCOMPARE(natural, 258);
    QCOMPARE(known, 183);
    QVERIFY(std::abs(sum / natural - 38.96) < 0.005);
    const auto contest = dataset::readPhotoTable(QStringLiteral(PAWTRAIT_SHARED_DIR "/data/pawpularity/train.csv"));
    QVERIFY(contest);
    QCOMPARE(contest->samples.size(), std::size_t(9912));
}

QTEST_GUILESS_MAIN(TestPhotoTable)
#include "tst_photo_table.moc"
