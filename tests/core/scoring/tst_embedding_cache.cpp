#include "common/files.h"
#include "scoring/embedding_cache.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace pawtrait;
using namespace pawtrait::scoring;

class tst_EmbeddingCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasPutInComesBackLater();
    void anotherModelOrPhotoIsUnknown();
    void aDamagedFileIsIgnored_data();
    void aDamagedFileIsIgnored();
    void aFileUnderAnothersNameIsNotBelieved();
    void staysBelowItsLimitAndKeepsTheNewest();
    void removesOnlyItsOwnFiles();
    void worksFromMemoryWithoutAFolder_data();
    void worksFromMemoryWithoutAFolder();
    void manyThreadsAndTwoProgramsAtOnce();
    void contentKeyIsBlake2b();

private:
    static QByteArray key(int i) { return EmbeddingCache::contentKey(QByteArray::number(i)); }
    static EmbeddingCache::Entry entry(int i, std::size_t size = 1280)
    {
        Embedding embedding(size);
        for (std::size_t k = 0; k < size; ++k)
            embedding[k] = static_cast<float>(i) + static_cast<float>(k) / 7;
        return {embedding, 100 + i, 200 + i};
    }
    static QStringList filesIn(const QString &folder)
    {
        QStringList files;
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            files.append(it.next());
        files.sort();
        return files;
    }
    const QString m_model = QStringLiteral("model-1");
};

void tst_EmbeddingCache::whatWasPutInComesBackLater()
{
    const QTemporaryDir folder;
    {
        EmbeddingCache cache(folder.path());
        cache.insert(m_model, key(1), entry(1));
        QCOMPARE(cache.find(m_model, key(1))->embedding, entry(1).embedding);
    }
    const EmbeddingCache cache(folder.path());
    const auto found = cache.find(m_model, key(1));
    QVERIFY(found.has_value());
    QCOMPARE(found->embedding, entry(1).embedding);
    QCOMPARE(found->originalWidth, 101);
    QCOMPARE(found->originalHeight, 201);
    QCOMPARE(filesIn(folder.path()).size(), 1); // no temporary file
}

void tst_EmbeddingCache::anotherModelOrPhotoIsUnknown()
{
    const QTemporaryDir folder;
    EmbeddingCache cache(folder.path());
    cache.insert(m_model, key(1), entry(1));
    QVERIFY(!cache.find(QStringLiteral("model-2"), key(1)));
    QVERIFY(!cache.find(m_model, key(2)));
}

void tst_EmbeddingCache::aDamagedFileIsIgnored_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("empty") << 0;
    QTest::newRow("cut off") << 1;
    QTest::newRow("one bit of a number flipped") << 2;
    QTest::newRow("bytes behind the end") << 3;
    QTest::newRow("a count that is not true") << 4;
    QTest::newRow("another format") << 5;
}

void tst_EmbeddingCache::aDamagedFileIsIgnored()
{
    QFETCH(int, damage);
    const QTemporaryDir folder;
    EmbeddingCache(folder.path()).insert(m_model, key(1), entry(1));
    const QString path = filesIn(folder.path()).first();
    QByteArray bytes = *readFile(path, 1'000'000);
    switch (damage) {
    case 0: bytes.clear(); break;
    case 1: bytes.chop(100); break;
    case 2: bytes[2000] = static_cast<char>(bytes[2000] ^ 1); break;
    case 3: bytes += "more"; break;
    case 4: bytes[11] = '\x7f'; break;
    case 5: bytes[0] = 'X'; break;
    }
    QVERIFY(writeFile(path, bytes).hasValue());
    EmbeddingCache cache(folder.path());
    QVERIFY(!cache.find(m_model, key(1)));
    cache.insert(m_model, key(1), entry(1)); // and written anew
    QVERIFY(EmbeddingCache(folder.path()).find(m_model, key(1)).has_value());
}

void tst_EmbeddingCache::aFileUnderAnothersNameIsNotBelieved()
{
    const QTemporaryDir folder;
    EmbeddingCache(folder.path()).insert(m_model, key(1), entry(1));
    const QString first = filesIn(folder.path()).first();
    EmbeddingCache(folder.path()).insert(m_model, key(2), entry(2));
    QString second;
    for (const QString &file : filesIn(folder.path())) {
        if (file != first)
            second = file;
    }
    QVERIFY(QFile::remove(second));
    QVERIFY(QFile::copy(first, second));
    QVERIFY(!EmbeddingCache(folder.path()).find(m_model, key(2)));
}

void tst_EmbeddingCache::staysBelowItsLimitAndKeepsTheNewest()
{
    const QTemporaryDir folder;
    constexpr qint64 limit = 500'000; // about 95 entries of 5.2 kB
    const auto size = [&] {
        qint64 total = 0;
        for (const QString &file : filesIn(folder.path()))
            total += QFileInfo(file).size();
        return total;
    };
    {
        EmbeddingCache cache(folder.path(), limit);
        for (int i = 0; i < 300; ++i) {
            cache.insert(m_model, key(i), entry(i));
            // Seconds apart, so that "oldest" does not hang on the file system's clock.
            const QString name = QString::fromLatin1(key(i).toHex());
            QFile file(folder.filePath(m_model + QLatin1Char('/') + name.left(2) + QLatin1Char('/') + name));
            if (file.open(QIODevice::ReadWrite))
                file.setFileTime(QDateTime::fromSecsSinceEpoch(1'600'000'000 + i), QFileDevice::FileModificationTime);
            file.close();
            QVERIFY2(size() <= limit, qPrintable(QStringLiteral("%1 bytes after %2").arg(size()).arg(i)));
        }
    }
    QVERIFY(size() <= limit);
    const EmbeddingCache reopened(folder.path(), limit);
    int kept = 0, first = -1;
    for (int i = 0; i < 300; ++i) {
        if (reopened.find(m_model, key(i))) {
            first = first < 0 ? i : first;
            ++kept;
        }
    }
    QVERIFY(kept > 60);
    QCOMPARE(300 - first, kept); // the newest, without a hole
}

void tst_EmbeddingCache::removesOnlyItsOwnFiles()
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(QStringLiteral("holiday.jpg"));
    QVERIFY(writeFile(own, QByteArray(200'000, 'x')).hasValue());
    {
        EmbeddingCache cache(folder.path(), 100'000);
        for (int i = 0; i < 60; ++i)
            cache.insert(m_model, key(i), entry(i));
    }
    QVERIFY(QFile::exists(own));
    QVERIFY(filesIn(folder.path()).size() < 30);
}

void tst_EmbeddingCache::worksFromMemoryWithoutAFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("none wanted") << QString();
    QTest::newRow("it cannot be made") << QStringLiteral("/proc/pawtrait-cache");
}

void tst_EmbeddingCache::worksFromMemoryWithoutAFolder()
{
    QFETCH(QString, folder);
    EmbeddingCache cache(folder);
    cache.insert(m_model, key(1), entry(1));
    QCOMPARE(cache.find(m_model, key(1))->embedding, entry(1).embedding);
    QVERIFY(!cache.find(m_model, key(2)));
}

void tst_EmbeddingCache::manyThreadsAndTwoProgramsAtOnce()
{
    const QTemporaryDir folder;
    EmbeddingCache one(folder.path(), 200'000), other(folder.path(), 200'000); // both sweep while the other writes
    std::atomic<int> wrong{0};
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                EmbeddingCache &cache = t % 2 ? one : other;
                for (int i = 0; i < 200; ++i) {
                    const int photo = (i * 7 + t) % 60;
                    if (const auto found = cache.find(m_model, key(photo)); found && found->embedding != entry(photo).embedding)
                        ++wrong;
                    cache.insert(m_model, key(photo), entry(photo));
                }
            });
        }
    }
    QCOMPARE(wrong.load(), 0);
    const EmbeddingCache reopened(folder.path(), 200'000);
    int found = 0;
    for (int i = 0; i < 60; ++i)
        found += reopened.find(m_model, key(i)).has_value();
    QVERIFY(found > 10);
}

void tst_EmbeddingCache::contentKeyIsBlake2b()
{
    QCOMPARE(EmbeddingCache::contentKey("abc").toHex(), QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319")); // b2sum -l 256
}

QTEST_GUILESS_MAIN(tst_EmbeddingCache)
#include "tst_embedding_cache.moc"
