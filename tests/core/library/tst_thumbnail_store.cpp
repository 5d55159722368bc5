#include "common/files.h"
#include "library/thumbnail_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cmath>
#include <thread>

using namespace pawtrait;
using namespace pawtrait::library;

namespace {

QImage pictureOf(int seed)
{
    QImage picture(160, 120, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, qRgb((seed * 37 + x) % 256, (seed * 11 + y) % 256, (x * y / 40 + seed) % 256));
    }
    return picture;
}

/// JPEG is lossy: 5 of 255 on average is the same picture.
bool looksLike(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return false;
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (a.width() * a.height()) < 5;
}

QString pathOf(int i)
{
    return QStringLiteral("/photos/it's \"%1\".jpg").arg(i);
}

const FileStamp stamp{1000, 1'700'000'000'000};

QString fileIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("thumbnails.sqlite"));
}

} // namespace

class tst_ThumbnailStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasPutInComesBackLater();
    void otherContentsAreUnknown();
    void staysBelowItsLimitAndKeepsWhatWasAskedFor();
    void aDamagedFileIsMadeAnew_data();
    void aDamagedFileIsMadeAnew();
    void damagedWhileOpen();
    void withoutAFolder_data();
    void withoutAFolder();
    void nothingToKeep();
    void eightThreadsAndTwoStores();
    void threadsThatEndLeaveNothingOpen();
    void stampOfAFile();
};

void tst_ThumbnailStore::whatWasPutInComesBackLater()
{
    const QTemporaryDir folder;
    {
        ThumbnailStore store(folder.filePath(QStringLiteral("a/b")));
        store.insert(pathOf(1), stamp, pictureOf(1));
        QVERIFY(looksLike(store.find(pathOf(1), stamp), pictureOf(1)));
        QVERIFY(store.find(pathOf(2), stamp).isNull());
    }
    const ThumbnailStore store(folder.filePath(QStringLiteral("a/b")));
    QVERIFY(looksLike(store.find(pathOf(1), stamp), pictureOf(1)));
    QVERIFY(!looksLike(store.find(pathOf(1), stamp), pictureOf(9)));
}

void tst_ThumbnailStore::otherContentsAreUnknown()
{
    const QTemporaryDir folder;
    ThumbnailStore store(folder.path());
    store.insert(pathOf(1), stamp, pictureOf(1));
    const FileStamp longer{1001, stamp.modifiedMs}, later{1000, stamp.modifiedMs + 1};
    QVERIFY(store.find(pathOf(1), longer).isNull());
    QVERIFY(store.find(pathOf(1), later).isNull());
    store.insert(pathOf(1), later, pictureOf(2));
    QVERIFY(looksLike(store.find(pathOf(1), later), pictureOf(2)));
    QVERIFY(store.find(pathOf(1), stamp).isNull());
}

void tst_ThumbnailStore::staysBelowItsLimitAndKeepsWhatWasAskedFor()
{
    const QTemporaryDir folder;
    constexpr qint64 limit = 200'000;
    int kept = 0;
    {
        ThumbnailStore store(folder.path(), limit);
        for (int i = 0; i < 300; ++i) {
            store.insert(pathOf(i), stamp, pictureOf(i));
            QVERIFY(!store.find(pathOf(0), stamp).isNull()); // asked for all the time, so it stays
        }
    }
    const ThumbnailStore reopened(folder.path(), limit);
    int first = -1;
    for (int i = 1; i < 300; ++i) {
        if (!reopened.find(pathOf(i), stamp).isNull()) {
            first = first < 0 ? i : first;
            ++kept;
        }
    }
    QVERIFY(!reopened.find(pathOf(0), stamp).isNull());
    QVERIFY2(kept > 20 && kept < 290, QByteArray::number(kept).constData());
    QCOMPARE(300 - first, kept); // the newest, without a hole
    qint64 size = 0;
    for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files))
        size += file.size();
    QVERIFY2(size < 30 * limit, QByteArray::number(size).constData());
}

void tst_ThumbnailStore::aDamagedFileIsMadeAnew_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("garbage") << 0;
    QTest::newRow("empty") << 1;
    QTest::newRow("cut off") << 2;
    QTest::newRow("pages overwritten") << 3;
    QTest::newRow("another layout") << 4;
}

void tst_ThumbnailStore::aDamagedFileIsMadeAnew()
{
    QFETCH(int, damage);
    const QTemporaryDir folder;
    {
        ThumbnailStore store(folder.path());
        for (int i = 0; i < 40; ++i)
            store.insert(pathOf(i), stamp, pictureOf(i));
    }
    QByteArray bytes = *readFile(fileIn(folder), 10'000'000);
    QVERIFY(bytes.size() > 40'000);
    switch (damage) {
    case 0: bytes = QByteArray(20'000, '\x5a'); break;
    case 1: bytes.clear(); break;
    case 2: bytes.truncate(12'288); break;
    case 3: bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\xff')); break;
    case 4: bytes[68] = '\1'; break; // application_id
    }
    QVERIFY(writeFile(fileIn(folder), bytes).hasValue());
    ThumbnailStore store(folder.path());
    for (int i = 0; i < 40; ++i)
        store.find(pathOf(i), stamp); // meets the damage
    store.insert(pathOf(77), stamp, pictureOf(77));
    QVERIFY(looksLike(store.find(pathOf(77), stamp), pictureOf(77)));
    const ThumbnailStore other(folder.path());
    QVERIFY(looksLike(other.find(pathOf(77), stamp), pictureOf(77)));
}

void tst_ThumbnailStore::damagedWhileOpen()
{
    const QTemporaryDir folder;
    {
        ThumbnailStore store(folder.path());
        for (int i = 0; i < 40; ++i)
            store.insert(pathOf(i), stamp, pictureOf(i));
    }
    ThumbnailStore store(folder.path());
    QFile file(fileIn(folder));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.write(QByteArray(static_cast<int>(file.size()), '\x5a')) > 0);
    file.close();
    std::vector<std::jthread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&store, t] {
            for (int i = 0; i < 40; ++i) {
                store.find(pathOf(i), stamp);
                store.insert(pathOf(100 + t * 100 + i), stamp, pictureOf(i));
            }
        });
    }
    threads.clear();
    store.insert(pathOf(1), stamp, pictureOf(5));
    QVERIFY(looksLike(store.find(pathOf(1), stamp), pictureOf(5)));
}

void tst_ThumbnailStore::withoutAFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("none wanted") << QString();
    QTest::newRow("it cannot be made") << QStringLiteral("/proc/pawtrait-thumbnails");
}

void tst_ThumbnailStore::withoutAFolder()
{
    QFETCH(QString, folder);
    ThumbnailStore store(folder);
    store.insert(pathOf(1), stamp, pictureOf(1));
    QVERIFY(store.find(pathOf(1), stamp).isNull());
}

void tst_ThumbnailStore::nothingToKeep()
{
    const QTemporaryDir folder;
    ThumbnailStore store(folder.path(), 3000);
    store.insert(pathOf(1), stamp, {});
    store.insert(pathOf(2), {}, pictureOf(1));
    store.insert(pathOf(3), stamp, pictureOf(1).scaled(1000, 1000)); // alone larger than all that may be kept
    for (int i = 1; i < 4; ++i)
        QVERIFY(store.find(pathOf(i), stamp).isNull());
    QVERIFY(store.find(pathOf(2), {}).isNull());
}

void tst_ThumbnailStore::eightThreadsAndTwoStores()
{
    const QTemporaryDir folder;
    std::atomic<int> wrong{0}, found{0};
    {
        ThumbnailStore one(folder.path(), 150'000), other(folder.path(), 150'000); // both take away while the others read
        std::vector<std::jthread> threads;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back([&, t] {
                ThumbnailStore &store = t % 2 ? one : other;
                for (int i = 0; i < 60; ++i) {
                    const int photo = (i * 7 + t) % 30;
                    const QImage picture = store.find(pathOf(photo), stamp);
                    if (!picture.isNull()) {
                        ++found;
                        wrong += !looksLike(picture, pictureOf(photo));
                    }
                    store.insert(pathOf(photo), stamp, pictureOf(photo));
                }
            });
        }
    }
    QCOMPARE(wrong.load(), 0);
    QVERIFY(found > 100);
}

void tst_ThumbnailStore::threadsThatEndLeaveNothingOpen()
{
    const QTemporaryDir folder;
    ThumbnailStore store(folder.path());
    store.insert(pathOf(1), stamp, pictureOf(1));
    const auto open = [] { return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size(); };
    const auto before = open();
    for (int i = 0; i < 20; ++i)
        std::thread([&store] { store.find(pathOf(1), stamp); }).join();
    // SQLite keeps a closed connection's descriptor while another connection of the process has the file locked.
    QVERIFY2(open() <= before + 2, QByteArray::number(open() - before).constData());
}

void tst_ThumbnailStore::stampOfAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jpg"));
    QVERIFY(writeFile(path, "12345").hasValue());
    const FileStamp before = ThumbnailStore::stampOf(path);
    QCOMPARE(before.size, 5);
    QVERIFY(before.modifiedMs > 1'600'000'000'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(before.modifiedMs + 5000), QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(ThumbnailStore::stampOf(path), (FileStamp{5, before.modifiedMs + 5000}));
    QCOMPARE(ThumbnailStore::stampOf(folder.filePath(QStringLiteral("b.jpg"))).size, -1);
    QCOMPARE(ThumbnailStore::stampOf(folder.path()).size, -1);
}

QTEST_GUILESS_MAIN(tst_ThumbnailStore)
#include "tst_thumbnail_store.moc"
