#include "network/clip.h"
#include "support/filled_network.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using nlohmann::json;

/// `pawtrait prompts`, as a script would call it.
class TestPromptsCommand : public QObject {
    Q_OBJECT

    struct Run {
        int status = -1;
        QByteArray out;
        QByteArray messages;
    };

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    Run run(const QStringList &arguments) const
    {
        QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
        values.insert(QStringLiteral("XDG_DATA_HOME"), path("data"));
        values.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            values.remove(QLatin1String(name));
        QProcess process;
        process.setProcessEnvironment(values);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(PAWTRAIT_BINARY_DIR "/pawtrait"), QStringList{QStringLiteral("prompts")} + arguments);
        if (!process.waitForFinished(240'000))
            qFatal("the program did not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &[name, colour] : {std::pair("red.png", qRgb(200, 30, 20)), std::pair("blue.png", qRgb(10, 40, 180))}) {
            QImage image(320, 240, QImage::Format_RGB32);
            image.fill(colour);
            QVERIFY(image.save(path(name)));
        }
    }

    void withoutWeightsItSaysWhichFileToPutWhere()
    {
        const Run result = run({path("red.png")});
        QCOMPARE(result.status, 3);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.messages.contains("open_clip_model.safetensors") && result.messages.contains("models/clip") && result.messages.contains("--weights"),
                 result.messages.constData());
    }

    void aMatrixOfPhotosAndWords()
    {
        // The vocabulary goes where a user puts it.
        const QString own = path("data/pawtrait/pawtrait/models/clip");
        QVERIFY(QDir().mkpath(own));
        if (!QFile::copy(QStringLiteral(PAWTRAIT_SHARED_DIR "/weights/bpe_simple_vocab_16e6.txt.gz"), own + QStringLiteral("/bpe_simple_vocab_16e6.txt.gz")))
            QSKIP("needs ../shared/weights");
        QVERIFY(support::writeFilled(own + QStringLiteral("/open_clip_model.safetensors"), pawtrait::network::clipTensors(), 1.0));
        const QString csv = path("matrix.csv");
        const Run result = run({path("red.png"), path("blue.png"), path("nowhere.png"), QStringLiteral("--prompts"), QStringLiteral("Cute,a red wall,Cute"),
                                QStringLiteral("--json"), QStringLiteral("--csv"), csv});
        QCOMPARE(result.status, 1);
        QVERIFY(result.messages.contains("nowhere.png"));
        const json root = json::parse(result.out.toStdString());
        QCOMPARE(root["prompts"].size(), std::size_t(2));
        QCOMPARE(root["prompts"][1].get<std::string>(), std::string("a red wall"));
        const json &red = root["photos"][0], &blue = root["photos"][1];
        QVERIFY(red["similarities"] != blue["similarities"] && red["error"].is_null());
        for (const json &photo : {red, blue}) {
            double sum = 0;
            for (const json &share : photo["shares"])
                sum += share.get<double>();
            QVERIFY(std::abs(sum - 1) < 1e-9);
            for (const json &value : photo["similarities"])
                QVERIFY(std::abs(value.get<double>()) < 1);
        }
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], QByteArray("file,Cute,a red wall,error"));
        QVERIFY(lines[1].contains(QByteArray::number(red["similarities"][0].get<double>(), 'f', 6)));
        // The table has the 11 words of the notebook.
        const Run table = run({path("red.png")});
        QCOMPARE(table.status, 0);
        for (const char *word : {"Cute", "Derp", "Aggressive", "Love"})
            QVERIFY2(table.out.contains(word), table.out.constData());
        const Run existing = run({path("red.png"), QStringLiteral("--prompts"), QStringLiteral("Cute"), QStringLiteral("--csv"), csv});
        QVERIFY(existing.status != 0 && existing.messages.contains("matrix.csv"));
    }

    void noWordsAreWrongUse()
    {
        const Run result = run({path("red.png"), QStringLiteral("--prompts"), QStringLiteral(" , ")});
        QCOMPARE(result.status, 2);
    }
};

QTEST_GUILESS_MAIN(TestPromptsCommand)
#include "tst_prompts_command.moc"
