#include "common/files.h"
#include "scoring/score_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <unistd.h>

using namespace pawtrait;
using namespace pawtrait::scoring;

class tst_FindPhotos : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void photosOfAFolderInNaturalOrder();
    void theOrderDoesNotHangOnTheOrderOfTheDisk();
    void subFoldersOnlyWhenAsked();
    void hiddenAndOtherFilesAreLeftOut();
    void aFileThatIsNamedIsTakenWhateverItsSuffix();
    void eachPhotoOnce();
    void linksThatGoRoundInACircleEnd();
    void whatIsMissingIsNamedAndTheRestIsFound();
    void aFolderThatMayNotBeReadIsNamed();
    void aDeepFolderIsFound();
    void stops();

private:
    void touch(const QString &name) const { QVERIFY(writeFile(m_folder->filePath(name), "x").hasValue()); }
    QStringList found(bool recursive, const QStringList &paths = {}) const
    {
        QStringList names;
        for (const QString &file : findPhotos(paths.isEmpty() ? QStringList{m_folder->path()} : paths, recursive, {}).files)
            names.append(QDir(m_folder->path()).relativeFilePath(file));
        return names;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_FindPhotos::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_FindPhotos::photosOfAFolderInNaturalOrder()
{
    const QStringList order{QStringLiteral("A 2.jpg"), QStringLiteral("a 10.JPG"), QStringLiteral("IMG_1.jpg"), QStringLiteral("img_2.jpg"), QStringLiteral("IMG_002b.jpg"),
                            QStringLiteral("IMG_10.jpg"), QStringLiteral("IMG_100000000000000000000000000.jpg"), QStringLiteral("über.png"), QStringLiteral("猫.webp")};
    for (auto it = order.rbegin(); it != order.rend(); ++it)
        touch(*it);
    QCOMPARE(found(false), order);
}

void tst_FindPhotos::theOrderDoesNotHangOnTheOrderOfTheDisk()
{
    // Names that tempt an order to go round in a circle: digits of two scripts, zeros in front, capitals.
    QStringList names{QStringLiteral("1.png"), QStringLiteral("01.png"), QStringLiteral("10.png"), QStringLiteral("a1.png"), QStringLiteral("A1.png"), QStringLiteral("a01.png"),
                      QString::fromUtf8("\u0663.png"), QString::fromUtf8("\u0661\u0660.png"), QStringLiteral("a.png"), QStringLiteral("A.png"), QStringLiteral("b2.png"), QStringLiteral("b10.png")};
    for (const QString &name : names)
        touch(name);
    const QStringList first = found(false);
    QCOMPARE(first.size(), names.size());
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        init();
        std::shuffle(names.begin(), names.end(), random);
        for (const QString &name : names)
            touch(name);
        QCOMPARE(found(false), first);
    }
}

void tst_FindPhotos::subFoldersOnlyWhenAsked()
{
    touch(QStringLiteral("z.jpg"));
    touch(QStringLiteral("a/1.jpg"));
    touch(QStringLiteral("a/b/2.jpg"));
    QCOMPARE(found(false), QStringList{QStringLiteral("z.jpg")});
    QCOMPARE(found(true), (QStringList{QStringLiteral("z.jpg"), QStringLiteral("a/1.jpg"), QStringLiteral("a/b/2.jpg")}));
}

void tst_FindPhotos::hiddenAndOtherFilesAreLeftOut()
{
    for (const char *name : {".hidden.jpg", ".thumbnails/a.jpg", "notes.txt", "jpg", "a.jpg.part", "cat.heic", "cat.jpeg", "cat.tif", "cat.gif", "cat.bmp", "cat.webp"})
        touch(QString::fromLatin1(name));
    const QStringList names = found(true);
    QCOMPARE(names, (QStringList{QStringLiteral("cat.bmp"), QStringLiteral("cat.gif"), QStringLiteral("cat.heic"), QStringLiteral("cat.jpeg"), QStringLiteral("cat.tif"), QStringLiteral("cat.webp")}));
}

void tst_FindPhotos::aFileThatIsNamedIsTakenWhateverItsSuffix()
{
    touch(QStringLiteral("download"));
    touch(QStringLiteral(".hidden.jpg"));
    QCOMPARE(found(false, {m_folder->filePath(QStringLiteral("download")), m_folder->filePath(QStringLiteral(".hidden.jpg"))}), (QStringList{QStringLiteral("download"), QStringLiteral(".hidden.jpg")}));
}

void tst_FindPhotos::eachPhotoOnce()
{
    touch(QStringLiteral("b.jpg"));
    touch(QStringLiteral("a.jpg"));
    const QString folder = m_folder->path();
    const QStringList names = found(true, {folder + QStringLiteral("/b.jpg"), folder, folder + QStringLiteral("/./b.jpg"), folder + QLatin1Char('/'), folder});
    QCOMPARE(names, (QStringList{QStringLiteral("b.jpg"), QStringLiteral("a.jpg")}));
    for (const QString &file : findPhotos({folder}, false, {}).files)
        QVERIFY(QDir::isAbsolutePath(file));
}

void tst_FindPhotos::linksThatGoRoundInACircleEnd()
{
    touch(QStringLiteral("a/1.jpg"));
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(QStringLiteral("a/up"))));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("a")), m_folder->filePath(QStringLiteral("again"))));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("self")), m_folder->filePath(QStringLiteral("self"))));
    QCOMPARE(found(true), QStringList{QStringLiteral("a/1.jpg")});
}

void tst_FindPhotos::whatIsMissingIsNamedAndTheRestIsFound()
{
    touch(QStringLiteral("a.jpg"));
    const FoundPhotos photos = findPhotos({m_folder->filePath(QStringLiteral("gone.jpg")), m_folder->path()}, false, {});
    QCOMPARE(photos.files.size(), 1);
    QCOMPARE(photos.problems.size(), std::size_t(1));
    QCOMPARE(photos.problems[0].kind, ErrorKind::NotFound);
    QVERIFY(photos.problems[0].userText.contains(QStringLiteral("\"gone.jpg\"")));
}

void tst_FindPhotos::aFolderThatMayNotBeReadIsNamed()
{
    if (::geteuid() == 0)
        QSKIP("root may read every folder");
    touch(QStringLiteral("locked/a.jpg"));
    touch(QStringLiteral("open/b.jpg"));
    const QString locked = m_folder->filePath(QStringLiteral("locked"));
    QFile::setPermissions(locked, {});
    const FoundPhotos photos = findPhotos({m_folder->path()}, true, {});
    QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(photos.files.size(), 1);
    QCOMPARE(photos.problems.size(), std::size_t(1));
    QCOMPARE(photos.problems[0].kind, ErrorKind::Unreadable);
    QVERIFY(photos.problems[0].userText.contains(QStringLiteral("\"locked\"")));
}

void tst_FindPhotos::aDeepFolderIsFound()
{
    QString name;
    for (int i = 0; i < 300; ++i)
        name += QStringLiteral("d/");
    touch(name + QStringLiteral("a.jpg"));
    QCOMPARE(found(true).size(), 1);
}

void tst_FindPhotos::stops()
{
    touch(QStringLiteral("a.jpg"));
    StopSource source;
    source.request_stop();
    QVERIFY(findPhotos({m_folder->path()}, true, source.get_token()).files.isEmpty());
}

QTEST_GUILESS_MAIN(tst_FindPhotos)
#include "tst_find_photos.moc"
