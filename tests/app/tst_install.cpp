#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// What `cmake --install` makes, moved elsewhere, as a package or an archive would lay it.
class TestInstall : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_tree; ///< where the installed files are now

    struct Run {
        int status = -1;
        QByteArray out, messages;
    };

    Run run(const QString &program, const QStringList &arguments) const
    {
        QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
        values.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
        values.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder.filePath(QStringLiteral("cache")));
        values.remove(QStringLiteral("LD_LIBRARY_PATH"));
        QProcess process;
        process.setProcessEnvironment(values);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        if (!process.waitForFinished(240'000))
            qFatal("the program did not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString first = m_folder.filePath(QStringLiteral("made"));
        const Run made = run(QStringLiteral(PAWTRAIT_CMAKE), {QStringLiteral("--install"), QStringLiteral(PAWTRAIT_BINARY_DIR), QStringLiteral("--prefix"), first});
        QVERIFY2(made.status == 0, made.messages.constData());
        m_tree = m_folder.filePath(QStringLiteral("moved"));
        QVERIFY(QDir().rename(first, m_tree));
    }

    void theProgramScoresFromThere()
    {
        QImage photo(320, 240, QImage::Format_RGB32);
        photo.fill(qRgb(150, 90, 40));
        QVERIFY(photo.save(m_folder.filePath(QStringLiteral("cat.png"))));
        const Run scored = run(m_tree + QStringLiteral("/bin/pawtrait"), {QStringLiteral("score"), QStringLiteral("cat.png"), QStringLiteral("--json")});
        QVERIFY2(scored.status == 0, scored.messages.constData());
        QVERIFY(scored.out.contains("\"score\""));
        const Run models = run(m_tree + QStringLiteral("/bin/pawtrait"), {QStringLiteral("models")});
        QVERIFY2(models.out.contains(m_tree.toUtf8()) || models.out.contains(QDir(m_tree).canonicalPath().toUtf8()), models.out.constData());
    }

    void nothingPointsToWhereItWasBuilt()
    {
        // Run paths above all: with one the program would go on with the build's libraries, and fail where there are none.
        for (const char *name : {"bin/pawtrait", "lib/pawtrait/libpawtrait_torch.so"}) {
            QFile file(m_tree + QLatin1Char('/') + QLatin1String(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            QVERIFY2(!file.readAll().contains(PAWTRAIT_BINARY_DIR "/"), name);
        }
    }

    void treesFindTheirLibraryThere()
    {
        if (!QFile::exists(m_tree + QStringLiteral("/lib/pawtrait/xgboost/lib/libxgboost.so")))
            QSKIP("set-up has not brought XGBoost");
        QVERIFY(!QDir(m_tree + QStringLiteral("/lib/pawtrait/xgboost_cpu.libs")).entryList({QStringLiteral("*.so*")}, QDir::Files).isEmpty());
        QFile program(m_tree + QStringLiteral("/bin/pawtrait"));
        QVERIFY(program.open(QIODevice::ReadOnly));
        QVERIFY(program.readAll().contains("$ORIGIN/../lib/pawtrait/xgboost/lib"));
    }

    void theDesktopFindsIt()
    {
        QFile entry(m_tree + QStringLiteral("/share/applications/pawtrait.desktop"));
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QByteArray text = entry.readAll();
        QVERIFY(text.contains("\nExec=pawtrait %F\n") && text.contains("image/heic"));
        for (const char *file : {"share/icons/hicolor/scalable/apps/pawtrait.svg", "share/metainfo/pawtrait.metainfo.xml", "share/doc/pawtrait/LICENSE"})
            QVERIFY2(QFile::exists(m_tree + QLatin1Char('/') + QLatin1String(file)), file);
    }
};

QTEST_GUILESS_MAIN(TestInstall)
#include "tst_install.moc"
