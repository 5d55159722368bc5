#include "core/training/photo_set.h"
#include "support/filled_network.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

/// The contest notebook's recipes with the real program, on generated photos whose red follows the score. Minutes: ctest -L long.
class TestNotebookRecipes : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// Arguments as in a shell; the run's folder.
    QString trained(const QString &arguments) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(PAWTRAIT_BINARY_DIR "/pawtrait"), QProcess::splitCommand(arguments));
        if (!process.waitForFinished(1'700'000))
            qFatal("the program did not end");
        return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput().trimmed()) : QString();
    }

    QJsonObject reportOf(const QString &run) const
    {
        QFile file(QDir(m_folder.path()).absoluteFilePath(run + QStringLiteral("/report.json")));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

private Q_SLOTS:
    void b0QuickLearnsInEveryFold()
    {
        QVERIFY(support::writeContestSet(path("contest"), 160));
        const QString run =
            trained(QStringLiteral("train notebook-b0-quick --from-scratch --data contest --runs runs --set input_side=64 --set epochs=8 --set batch=8 --set learning_rate=0.001 "
                                   "--set start_at_mean=true --threads 1")); // small layers: threads would wait for each other
        QVERIFY(!run.isEmpty());
        const QJsonObject report = reportOf(run);
        const QJsonArray folds = report[QStringLiteral("folds")].toArray();
        QCOMPARE(folds.size(), 5);
        const double constant = report[QStringLiteral("constant")].toObject()[QStringLiteral("rmse")].toDouble();
        QVERIFY(constant > 20);
        for (const QJsonValue &fold : folds) {
            const double rmse = fold.toObject()[QStringLiteral("rmse")].toDouble();
            qInfo("fold %d: RMSE %.2f, a constant has %.2f", fold.toObject()[QStringLiteral("fold")].toInt(), rmse, constant);
            QVERIFY(rmse > 0 && rmse < 12);
        }
        QVERIFY(report[QStringLiteral("pooled")].toObject()[QStringLiteral("rmse")].toDouble() < 10);
    }

    void b6TakesTimmsWeights()
    {
        using namespace pawtrait;
        QVERIFY(support::writeContestSet(path("few"), 40));
        QVERIFY(support::writeFilled(path("tf_efficientnet_b6_ns.safetensors"), network::expectedTensors("tf_efficientnet_b6_ns"), 1.0));
        const QString run = trained(QStringLiteral("train notebook-b6 --weights tf_efficientnet_b6_ns.safetensors --data few --runs runs6 --fold 0 --set input_side=64 --threads 1"));
        QVERIFY(!run.isEmpty());
        const QString fold = QDir(m_folder.path()).absoluteFilePath(run + QStringLiteral("/fold_0"));
        const QStringList saved = QDir(fold).entryList({QStringLiteral("*.safetensors")});
        QCOMPARE(saved.size(), 1);
        const auto file = network::Safetensors::open(fold + QLatin1Char('/') + saved.front());
        QVERIFY(file);
        for (const network::TensorShape &tensor : network::expectedTensors("tf_efficientnet_b6_ns")) {
            if (tensor.name != "blocks.3.2.conv_dw.weight" && tensor.name != "conv_head.weight")
                continue;
            const auto values = file->floats(tensor.name, tensor.shape);
            const std::vector<float> begun = support::filledValues(tensor.name, tensor.shape, 1.0);
            QVERIFY(values && values->size() == begun.size());
            double most = 0;
            for (std::size_t i = 0; i < begun.size(); ++i)
                most = std::max(most, std::abs(static_cast<double>((*values)[i]) - begun[i]));
            QVERIFY2(most > 1e-5 && most < 2.1e-4, qPrintable(QString::number(most))); // Adam's one step is as long as the rate
        }
    }
};

QTEST_GUILESS_MAIN(TestNotebookRecipes)
#include "tst_notebook_recipes.moc"
