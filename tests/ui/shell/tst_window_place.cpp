#include "shell/main_window.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pawtrait;
using namespace pawtrait::ui;

/// Where the window and its file dialogs open.
class TestWindowPlace : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;

    QString settingsFile() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

    std::unique_ptr<MainWindow> window()
    {
        const QString own = m_folder.filePath(QStringLiteral("library"));
        m_settings = std::make_unique<Settings>(settingsFile());
        auto made = std::make_unique<MainWindow>(PhotoSession::Places{.library = own,
                                                                      .embeddings = own + QStringLiteral("/embeddings"),
                                                                      .thumbnails = own + QStringLiteral("/thumbnails"),
                                                                      .pictures = own + QStringLiteral("/pictures")},
                                                 *m_settings);
        made->restoreSize();
        made->show();
        return made;
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QFile::remove(settingsFile()); }

    void theFirstTimeItFitsTheScreen()
    {
        const auto first = window();
        const QSize free = first->screen()->availableSize().expandedTo(first->minimumSize());
        QVERIFY2(first->width() <= free.width() && first->height() < free.height(), qPrintable(QStringLiteral("%1 x %2").arg(first->width()).arg(first->height())));
        QVERIFY(first->height() <= 800 && first->width() <= 1280);
    }

    void itComesBackAsItWasLeft()
    {
        const QSize left(830, 540);
        {
            const auto first = window();
            first->resize(left);
            QVERIFY(first->close());
        }
        const auto again = window();
        QCOMPARE(again->size(), left);
    }

    void fullScreenIsLeftBehind()
    {
        {
            const auto first = window();
            first->showFullScreen();
            QVERIFY(first->close());
        }
        const auto again = window();
        QVERIFY(!again->isFullScreen());
    }

    void aSpoiltPlaceCountsAsNone_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::newRow("no base64") << QStringLiteral("?!?");
        QTest::newRow("too short") << QStringLiteral("AdnQ");
        QTest::newRow("other bytes") << QString::fromLatin1(QByteArray(120, '\x7f').toBase64());
    }

    void aSpoiltPlaceCountsAsNone()
    {
        QFETCH(QString, kept);
        Settings(settingsFile()).setValue(Setting::WindowGeometry, kept);
        const auto made = window();
        QVERIFY(made->width() >= made->minimumWidth() && made->height() >= made->minimumHeight());
        QVERIFY(made->height() <= 800);
    }

    void fileDialogsOpenWhereTheLastPhotosWere()
    {
        const auto made = window();
        QVERIFY2(QFileInfo(made->folderToBeginIn()).isDir(), qPrintable(made->folderToBeginIn()));
        const QString animal = m_folder.filePath(QStringLiteral("Bella"));
        QVERIFY(QDir().mkpath(animal));
        QImage photo(64, 48, QImage::Format_RGB32);
        photo.fill(Qt::gray);
        QVERIFY(photo.save(animal + QStringLiteral("/a.png")));
        made->addPaths({animal});
        QTRY_COMPARE(made->folderToBeginIn(), animal);
        QVERIFY(QDir(animal).removeRecursively());
        QVERIFY2(QFileInfo(made->folderToBeginIn()).isDir(), "a folder that is gone");
    }
};

QTEST_MAIN(TestWindowPlace)
#include "tst_window_place.moc"
