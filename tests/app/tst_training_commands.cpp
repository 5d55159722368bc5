#include "core/training/photo_set.h"
#include "support/filled_weights.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>

/// train, evaluate, submit and runs with the real program, killed and resumed.
class TestTrainingCommands : public QObject {
    Q_OBJECT

    struct Run {
        int status = -1;
        QByteArray out;
        QByteArray messages;
    };

    QTemporaryDir m_folder;
    QString m_table;
    QString m_whole; ///< a run that nobody disturbed

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void begin(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
        values.remove(QStringLiteral("DISPLAY"));
        values.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        process.setProcessEnvironment(values);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(PAWTRAIT_BINARY_DIR "/pawtrait"), arguments);
    }

    Run run(const QStringList &arguments) const
    {
        QProcess process;
        begin(process, arguments);
        if (!process.waitForFinished(240'000))
            qFatal("the program did not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QStringList trainArguments(const QString &runs) const
    {
        return {QStringLiteral("train"), path("recipe.json"), QStringLiteral("--data"), m_table, QStringLiteral("--runs"), runs, QStringLiteral("--weights"), path("weights.safetensors"),
                QStringLiteral("--checkpoint-steps"), QStringLiteral("2"), QStringLiteral("--threads"), QStringLiteral("1")};
    }

    QStringList resumeArguments(const QString &folder) const
    {
        return {QStringLiteral("train"), QStringLiteral("--resume"), folder, QStringLiteral("--data"), m_table, QStringLiteral("--weights"), path("weights.safetensors"),
                QStringLiteral("--checkpoint-steps"), QStringLiteral("2"), QStringLiteral("--threads"), QStringLiteral("1")};
    }

    static QByteArray contents(const QString &file)
    {
        QFile open(file);
        return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
    }

    static QString onlyFolder(const QString &runs)
    {
        const QStringList names = QDir(runs).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return names.size() == 1 ? QDir(runs).filePath(names.front()) : QString();
    }

    /// Sends `signal` once metrics.csv has `lines` lines.
    void interrupt(QProcess &process, const QString &runs, int lines, int signal) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning || contents(onlyFolder(runs) + QStringLiteral("/metrics.csv")).count('\n') >= lines, 120'000);
        QVERIFY2(process.state() != QProcess::NotRunning, process.readAllStandardError().constData());
        ::kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished(60'000));
    }

    void compareWithWhole(const QString &folder) const
    {
        for (const char *file : {"oof.csv", "report.json", "fold_0/fold.json", "fold_1/fold.json"})
            QVERIFY2(!contents(folder + QLatin1Char('/') + QLatin1String(file)).isEmpty()
                         && contents(folder + QLatin1Char('/') + QLatin1String(file)) == contents(m_whole + QLatin1Char('/') + QLatin1String(file)), file);
        QCOMPARE(contents(folder + QStringLiteral("/metrics.csv")).count('\n'), contents(m_whole + QStringLiteral("/metrics.csv")).count('\n'));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_table = support::writePhotoSet(m_folder.path());
        QVERIFY(!m_table.isEmpty());
        QVERIFY(support::writeFilledLite(path("weights.safetensors")));
        QVERIFY(pawtrait::writeFile(path("recipe.json"), R"({"name": "small", "kind": "fine-tune", "backbone": "tf_efficientnet_lite0", "input_side": 64, "folds": 2, "batch": 8,
"epochs": 2, "frozen_stages": 7, "loss": "sqrt_mse", "learning_rate": 0.001, "mirror": false})"));
        const Run whole = run(trainArguments(path("whole")));
        QVERIFY2(whole.status == 0, whole.messages.constData());
        m_whole = onlyFolder(path("whole"));
        QCOMPARE(QDir(QString::fromUtf8(whole.out.trimmed())), QDir(m_whole)); // the folder is the last line
        QVERIFY(whole.messages.contains("Out of fold: RMSE") && whole.messages.contains("a constant has"));
        QVERIFY(!whole.messages.contains('\r')); // no bar where there is no terminal
        QVERIFY(whole.messages.contains("epoch 1 is done"));
    }

    void aKilledRunGoesOnToTheSameNumbers_data()
    {
        QTest::addColumn<int>("lines");
        if (qEnvironmentVariableIsSet("PAWTRAIT_LONG_TESTS")) {
            for (int round = 0; round < 20; ++round)
                QTest::addRow("round %d", round) << 2 + round % 12;
            return;
        }
        QTest::newRow("in the first epoch") << 3;
        QTest::newRow("behind an epoch") << 6;
        QTest::newRow("in the second fold") << 11;
    }

    void aKilledRunGoesOnToTheSameNumbers()
    {
        QFETCH(int, lines);
        QTemporaryDir runs;
        QProcess process;
        begin(process, trainArguments(runs.path()));
        interrupt(process, runs.path(), lines, SIGKILL);
        const QString folder = onlyFolder(runs.path());
        const Run on = run(resumeArguments(folder));
        QVERIFY2(on.status == 0, on.messages.constData());
        compareWithWhole(folder);
    }

    void interruptLeavesARunThatGoesOn()
    {
        QTemporaryDir runs;
        QProcess process;
        begin(process, trainArguments(runs.path()));
        interrupt(process, runs.path(), 5, SIGINT);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardError().contains("--resume"));
        const Run list = run({QStringLiteral("runs"), runs.path()});
        QVERIFY(list.out.contains("unfinished"));
        QCOMPARE(run(resumeArguments(onlyFolder(runs.path()))).status, 0);
        compareWithWhole(onlyFolder(runs.path()));
    }

    void aKilledRunCanEndWithItsBest()
    {
        QTemporaryDir runs;
        QProcess process;
        begin(process, trainArguments(runs.path()));
        interrupt(process, runs.path(), 6, SIGKILL); // in the first fold, behind an epoch
        const QString folder = onlyFolder(runs.path());
        const Run kept = run(resumeArguments(folder) + QStringList{QStringLiteral("--keep-best")});
        QVERIFY2(kept.status == 0, kept.messages.constData());
        QVERIFY2(kept.messages.contains("1 of 2 folds"), kept.messages.constData());
        QCOMPARE(QDir(QString::fromUtf8(kept.out.trimmed())), QDir(folder));
        const QJsonObject early = QJsonDocument::fromJson(contents(folder + QStringLiteral("/report.json"))).object()[QStringLiteral("stopped_early")].toObject();
        QCOMPARE(early[QStringLiteral("folds")].toInt(), 1);
        QCOMPARE(early[QStringLiteral("folds_planned")].toInt(), 2);
        const Run list = run({QStringLiteral("runs"), runs.path()});
        QVERIFY2(list.out.contains("1/2"), list.out.constData());
        const Run judged = run({QStringLiteral("evaluate"), folder + QStringLiteral("/model"), QStringLiteral("--data"), m_table});
        QVERIFY2(judged.status == 0, judged.messages.constData());
        QCOMPARE(run({QStringLiteral("train"), path("recipe.json"), QStringLiteral("--data"), m_table, QStringLiteral("--keep-best")}).status, 2); // only of a run that there is
    }

    void evaluateAndSubmitReadRunsAndModels()
    {
        const Run json = run({QStringLiteral("evaluate"), m_whole, QStringLiteral("--data"), m_table, QStringLiteral("--json")});
        QVERIFY2(json.status == 0, json.messages.constData());
        const QJsonObject root = QJsonDocument::fromJson(json.out).object();
        QVERIFY(root[QStringLiteral("pooled")].toObject().contains(QStringLiteral("rmse")) && root[QStringLiteral("constant")].toObject().contains(QStringLiteral("rmse")));
        const QJsonObject report = QJsonDocument::fromJson(contents(m_whole + QStringLiteral("/report.json"))).object();
        QVERIFY(std::abs(root[QStringLiteral("pooled")].toObject()[QStringLiteral("rmse")].toDouble() - report[QStringLiteral("pooled")].toObject()[QStringLiteral("rmse")].toDouble()) < 0.01);
        const Run words = run({QStringLiteral("evaluate"), m_whole + QStringLiteral("/model"), QStringLiteral("--data"), m_table});
        QVERIFY2(words.status == 0 && words.out.contains("RMSE") && words.out.contains("a constant has"), words.messages.constData());

        const Run nowhere = run({QStringLiteral("evaluate"), path("nope"), QStringLiteral("--data"), m_table});
        QCOMPARE(nowhere.status, 3);
        QVERIFY2(nowhere.messages.contains("no run or model folder \"nope\"") && !nowhere.messages.contains("setup.sh"), nowhere.messages.constData());
        QByteArray missing = "file,Pawpularity\n";
        for (int i = 0; i < 40; ++i)
            missing += "gone" + QByteArray::number(i) + ".png,50\n";
        for (int i = 1; i <= 3; ++i)
            missing += "photos/p" + QByteArray::number(i) + ".png," + QByteArray::number(20 * i) + '\n';
        QVERIFY(pawtrait::writeFile(path("missing.csv"), missing));
        const Run few = run({QStringLiteral("evaluate"), m_whole + QStringLiteral("/model"), QStringLiteral("--data"), path("missing.csv")});
        QVERIFY2(few.messages.contains("\"gone0.png\"") && few.messages.contains("and 35 more") && few.messages.count("gone") <= 5, few.messages.constData());
        QVERIFY2(!few.messages.contains("drop it"), few.messages.constData());

        QDir(m_folder.path()).mkpath(QStringLiteral("contest/test"));
        QVERIFY(QFile::copy(path("photos/p1.png"), path("contest/test/a.jpg")));
        QVERIFY(pawtrait::writeFile(path("contest/test.csv"), "Id,Subject Focus\na,0\n"));
        const QStringList submit{QStringLiteral("submit"), m_whole, QStringLiteral("--data"), path("contest"), QStringLiteral("--out"), path("submission.csv")};
        const Run submitted = run(submit);
        QVERIFY2(submitted.status == 0, submitted.messages.constData());
        const QList<QByteArray> rows = contents(path("submission.csv")).trimmed().split('\n');
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0], QByteArray("Id,Pawpularity"));
        const double value = rows[1].split(',')[1].toDouble();
        QVERIFY(value >= 1 && value <= 100);
        QCOMPARE(run(submit).status, 3); // never over an existing file without the word
        QCOMPARE(run(submit + QStringList{QStringLiteral("--overwrite")}).status, 0);
    }

    void runsAreListed()
    {
        const Run table = run({QStringLiteral("runs"), path("whole")});
        QCOMPARE(table.status, 0);
        QVERIFY(table.out.contains("done") && table.out.contains("2/2"));
        const Run json = run({QStringLiteral("runs"), path("whole"), QStringLiteral("--json")});
        QCOMPARE(QJsonDocument::fromJson(json.out).object()[QStringLiteral("runs")].toArray().size(), 1);
        QCOMPARE(run({QStringLiteral("runs"), path("nowhere")}).status, 3);
    }

    void theMeanNeedsNoPhotos()
    {
        const Run mean = run({QStringLiteral("train"), QStringLiteral("mean"), QStringLiteral("--data"), m_table, QStringLiteral("--runs"), path("means"), QStringLiteral("--set"), QStringLiteral("folds=4")});
        QVERIFY2(mean.status == 0, mean.messages.constData());
        QVERIFY(mean.messages.contains("does not beat the constant"));
    }

    void wrongUseIsStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("neither recipe nor run") << QStringList{} << QByteArray("RECIPE");
        QTest::newRow("both") << QStringList{QStringLiteral("mean"), QStringLiteral("--resume"), QStringLiteral("x")} << QByteArray("RECIPE");
        QTest::newRow("a setting mistyped") << QStringList{QStringLiteral("notebook-b0-quick"), QStringLiteral("--set"), QStringLiteral("bacth=8")} << QByteArray("did you mean \"batch\"?");
        QTest::newRow("a setting of another recipe") << QStringList{QStringLiteral("mean"), QStringLiteral("--set"), QStringLiteral("batch=8")} << QByteArray("does nothing");
        QTest::newRow("a recipe mistyped") << QStringList{QStringLiteral("notebok-b6")} << QByteArray("did you mean \"notebook-b6\"?");
    }

    void wrongUseIsStatusTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, part);
        const Run result = run(QStringList{QStringLiteral("train"), QStringLiteral("--data"), m_table} + arguments);
        QCOMPARE(result.status, 2);
        QVERIFY2(result.messages.contains(part), result.messages.constData());
        QVERIFY2(!result.messages.contains("?."), result.messages.constData());
        QVERIFY(result.out.isEmpty());
    }

    void aRunThatIsNotThereIsNamed()
    {
        const Run result = run({QStringLiteral("train"), QStringLiteral("--resume"), QStringLiteral("nope"), QStringLiteral("--data"), m_table});
        QCOMPARE(result.status, 3);
        QVERIFY2(result.messages.contains("There is no run \"nope\"") && !result.messages.contains("recipe.json"), result.messages.constData());
        QCOMPARE(run({QStringLiteral("train"), QStringLiteral("--resume"), m_folder.path(), QStringLiteral("--data"), m_table}).status, 3);
    }

    void whatCannotBeginLeavesNoFolder()
    {
        QTemporaryDir runs;
        const QStringList mean{QStringLiteral("train"), QStringLiteral("mean"), QStringLiteral("--runs"), runs.path(), QStringLiteral("--data")};
        QCOMPARE(run(mean + QStringList{QStringLiteral("nope.csv")}).status, 3);
        const Run fold = run(mean + QStringList{m_table, QStringLiteral("--fold"), QStringLiteral("20")});
        QCOMPARE(fold.status, 3);
        QVERIFY2(fold.messages.contains("There is no fold 20"), fold.messages.constData());
        QVERIFY(QDir(runs.path()).isEmpty());
    }

    void missingWeightsSayWhatToDo()
    {
        const Run result = run({QStringLiteral("train"), QStringLiteral("notebook-b6"), QStringLiteral("--data"), m_table});
        QCOMPARE(result.status, 3);
        QVERIFY(result.messages.contains("tf_efficientnet_b6_ns.safetensors") && result.messages.contains("--from-scratch"));
    }
};

QTEST_GUILESS_MAIN(TestTrainingCommands)
#include "tst_training_commands.moc"
