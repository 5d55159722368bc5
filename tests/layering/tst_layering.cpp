#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Arrows go app -> ui -> core only, and torch and OpenCV stay inside core's sources.
class TestLayering : public QObject {
    Q_OBJECT

    /// "file:line text" of each line under `folders` in files with `suffixes` that matches.
    static QStringList linesMatching(const QStringList &folders, const QStringList &suffixes, const QString &pattern)
    {
        const QRegularExpression expression(pattern);
        QStringList found;
        int files = 0;
        for (const QString &folder : folders) {
            QDirIterator it(QStringLiteral(PAWTRAIT_SOURCE_DIR "/") + folder, suffixes, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                ++files;
                if (!file.open(QIODevice::ReadOnly))
                    found.append(file.fileName() + QStringLiteral(" cannot be read"));
                int number = 0;
                for (const QByteArray &line : file.readAll().split('\n')) {
                    ++number;
                    const QString text = QString::fromUtf8(line).section(QStringLiteral("//"), 0, 0);
                    if (expression.match(text).hasMatch())
                        found.append(QStringLiteral("%1:%2 %3").arg(file.fileName()).arg(number).arg(text.trimmed()));
                }
            }
        }
        return files == 0 ? QStringList{QStringLiteral("no files looked at")} : found;
    }

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<QStringList>("folders");
        QTest::addColumn<QStringList>("suffixes");
        QTest::addColumn<QString>("forbidden");
        const QStringList all{QStringLiteral("*.h"), QStringLiteral("*.cpp")}, headers{QStringLiteral("*.h")};
        const QString torch = QStringLiteral("#include\\s*[<\"](torch|ATen|c10)/"), openCv = QStringLiteral("#include\\s*[<\"]opencv2/"), either = torch + QLatin1Char('|') + openCv;
        QTest::newRow("no torch or OpenCV in ui and app") << QStringList{QStringLiteral("ui"), QStringLiteral("app")} << all << either;
        QTest::newRow("no torch or OpenCV include in a header of core") << QStringList{QStringLiteral("core")} << headers << either;
        QTest::newRow("no torch or OpenCV type in a header of core") << QStringList{QStringLiteral("core")} << headers << QStringLiteral("\\b(at|torch|c10|cv)::");
        QStringList otherRooms;
        for (const QString &room : QDir(QStringLiteral(PAWTRAIT_SOURCE_DIR "/core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (room != QStringLiteral("network"))
                otherRooms.append(QStringLiteral("core/") + room);
        }
        QTest::newRow("torch only in core/network") << otherRooms << all << torch;
        QTest::newRow("no widgets in core") << QStringList{QStringLiteral("core")} << all
                                            << QStringLiteral("#include\\s*<(QtWidgets|QWidget|QApplication|QMessageBox|QDialog|QMainWindow|QFileDialog)");
        QTest::newRow("core knows neither ui nor app") << QStringList{QStringLiteral("core")} << all << QStringLiteral("#include\\s*\"(shell|photos|viewer|parts|explore|commands)/");
        QTest::newRow("ui does not know app") << QStringList{QStringLiteral("ui")} << all << QStringLiteral("#include\\s*\"commands/");
        QStringList withoutOpenCv;
        for (const QString &room : QDir(QStringLiteral(PAWTRAIT_SOURCE_DIR "/core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (room != QStringLiteral("image"))
                withoutOpenCv.append(QStringLiteral("core/") + room);
        }
        QTest::newRow("OpenCV only in core/image") << withoutOpenCv << all << openCv;
    }

    void rules()
    {
        QFETCH(QStringList, folders);
        QFETCH(QStringList, suffixes);
        QFETCH(QString, forbidden);
        QCOMPARE(linesMatching(folders, suffixes, forbidden).join(QLatin1Char('\n')), QString());
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
