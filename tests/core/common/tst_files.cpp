#include "common/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace pawtrait;

/// Lets files grow to `bytes` at most, as a full disk would, until the end of the scope.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

class tst_Files : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void aFileAtTheLimitIsReadAndOneByteMoreIsNot();
    void aPipeIsReadToItsEndButNotPastTheLimit();
    void sentencesNameTheFile();
    void aFailedWriteLeavesTheOldContents();
    void missingFoldersAreMade();
    void checksumOfKnownContents();
    void namesInSentences();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void tst_Files::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("empty file") << QByteArray();
    QTest::newRow("a zero byte inside") << QByteArray("a\0b", 3);
    QTest::newRow("three megabytes") << QByteArray(3'000'000, 'x');
}

void tst_Files::whatIsWrittenIsRead()
{
    QFETCH(QByteArray, contents);
    QVERIFY(writeFile(path(QStringLiteral("round")), contents).hasValue());
    const auto read = readFile(path(QStringLiteral("round")), 10'000'000);
    QVERIFY(read.hasValue());
    QCOMPARE(*read, contents);
}

void tst_Files::aFileAtTheLimitIsReadAndOneByteMoreIsNot()
{
    const QString file = path(QStringLiteral("limit.bin"));
    QVERIFY(writeFile(file, QByteArray(1000, 'x')).hasValue());
    QCOMPARE(readFile(file, 1000)->size(), 1000);
    const auto tooLarge = readFile(file, 999);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().kind, ErrorKind::TooLarge);
    QVERIFY(tooLarge.error().userText.contains(QStringLiteral("\"limit.bin\"")));
}

void tst_Files::aPipeIsReadToItsEndButNotPastTheLimit()
{
    const QString pipe = path(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    ::signal(SIGPIPE, SIG_IGN);
    const auto writeToPipe = [&] {
        QFile file(pipe);
        if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            file.write(QByteArray(2'500'000, 'p'));
    };
    for (const qint64 limit : {2'500'000, 2'000'000}) {
        std::jthread writer(writeToPipe);
        const auto read = readFile(pipe, limit);
        QCOMPARE(read.hasValue(), limit == 2'500'000);
        if (read)
            QCOMPARE(*read, QByteArray(2'500'000, 'p'));
        else
            QCOMPARE(read.error().kind, ErrorKind::TooLarge);
    }
}

void tst_Files::sentencesNameTheFile()
{
    const auto missing = readFile(path(QStringLiteral("gone.jpg")), 100);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(missing.error().userText.contains(QStringLiteral("\"gone.jpg\"")));

    const auto folder = readFile(m_folder.path(), 100);
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::Invalid);

    QCOMPARE(sha256OfFile(path(QStringLiteral("gone.jpg"))).error().kind, ErrorKind::NotFound);
    QCOMPARE(sha256OfFile(m_folder.path()).error().kind, ErrorKind::Invalid);

    if (::geteuid() == 0)
        return; // root may read everything
    const QString locked = path(QStringLiteral("locked.jpg"));
    QVERIFY(writeFile(locked, "x").hasValue());
    QFile::setPermissions(locked, {});
    QCOMPARE(readFile(locked, 100).error().kind, ErrorKind::Unreadable);
}

void tst_Files::aFailedWriteLeavesTheOldContents()
{
    const QString file = path(QStringLiteral("kept.csv"));
    QVERIFY(writeFile(file, "old").hasValue());
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files);
    for (const int size : {1001, 5000, 100'000}) { // small files wait in a buffer until the end
        const FileSizeLimit full(1000);
        const auto written = writeFile(file, QByteArray(size, 'n'));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::WriteFailed);
        QVERIFY(written.error().userText.contains(QStringLiteral("\"kept.csv\"")));
    }
    QCOMPARE(*readFile(file, 100), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before); // no temporary file stays behind
}

void tst_Files::missingFoldersAreMade()
{
    QVERIFY(writeFile(path(QStringLiteral("a/b/c.txt")), "x").hasValue());
    QVERIFY(QFile::exists(path(QStringLiteral("a/b/c.txt"))));
    const auto underAFile = writeFile(path(QStringLiteral("a/b/c.txt/d.txt")), "x");
    QVERIFY(!underAFile);
    QCOMPARE(underAFile.error().kind, ErrorKind::WriteFailed);
}

void tst_Files::checksumOfKnownContents()
{
    QVERIFY(writeFile(path(QStringLiteral("abc")), "abc").hasValue());
    QCOMPARE(*sha256OfFile(path(QStringLiteral("abc"))), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")); // FIPS 180-2, example B.1
}

void tst_Files::namesInSentences()
{
    QCOMPARE(quotedName(QStringLiteral("/photos/of cats/a.jpg")), QStringLiteral("\"a.jpg\""));
    QCOMPARE(quotedName(QStringLiteral("/photos/")), QStringLiteral("\"/photos/\""));
}

QTEST_GUILESS_MAIN(tst_Files)
#include "tst_files.moc"
