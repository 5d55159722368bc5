/// Whole runs of a small network on a generated table whose photos' red follows the score.
#pragma once

#include "common/files.h"
#include "photo_set.h"
#include "support/filled_weights.h"
#include "training/fold_training.h"
#include "training/run_records.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pawtrait;
using nlohmann::json;

class FineTuneFixture : public QObject {
protected:
    void makeSet()
    {
        m_device = *network::chooseDevice(network::DevicePreference::Cpu);
        m_recipe.kind = training::Recipe::Kind::FineTune;
        m_recipe.name = QStringLiteral("small");
        m_recipe.backbone = "tf_efficientnet_lite0";
        m_recipe.inputSide = 64;
        m_recipe.folds = 2;
        m_recipe.batch = 8;
        m_recipe.validationBatch = 16;
        m_recipe.epochs = 6;
        m_recipe.frozenStages = 7;
        m_recipe.loss = "bce";
        m_recipe.learningRate = 1e-3;
        m_recipe.headRateFactor = 4;
        m_recipe.dropRate = 0.1;
        m_recipe.averageDecay = 0.5;
        m_recipe.mirror = false;
        m_table = support::writePhotoSet(m_folder.path());
        QVERIFY(!m_table.isEmpty());
        QVERIFY(support::writeFilledLite(m_folder.filePath(QStringLiteral("weights.safetensors"))));
    }
    training::RunRequest request() const
    {
        training::RunRequest request;
        request.data = m_table;
        request.runsFolder = m_folder.filePath(QStringLiteral("runs"));
        request.weights = m_folder.filePath(QStringLiteral("weights.safetensors"));
        request.device = m_device;
        request.lanes = 1;
        return request;
    }
    static QByteArray contents(const QString &path)
    {
        const auto bytes = readFile(path, 100'000'000);
        return bytes ? *bytes : QByteArray();
    }
    static json jsonOf(const QString &path) { return json::parse(contents(path).toStdString(), nullptr, false); }
    /// metrics.csv without the column of speeds.
    static QByteArray metricsOf(const QString &run)
    {
        QByteArray out;
        for (const QByteArray &line : contents(run + QStringLiteral("/metrics.csv")).split('\n'))
            out += line.left(line.lastIndexOf(',')) + '\n';
        return out;
    }
    static void compareRuns(const QString &one, const QString &other)
    {
        for (const char *file : {"oof.csv", "report.json", "recipe.json", "fold_0/fold.json", "fold_1/fold.json", "model/heads.safetensors"})
            QVERIFY2(contents(one + QLatin1Char('/') + QLatin1String(file)) == contents(other + QLatin1Char('/') + QLatin1String(file)), file);
        for (int fold = 0; fold < 2; ++fold) {
            const auto record = training::readFoldRecord(one, fold);
            QVERIFY(record);
            QVERIFY(contents(training::foldFolder(one, fold) + QLatin1Char('/') + record->weights) ==
                    contents(training::foldFolder(other, fold) + QLatin1Char('/') + record->weights));
        }
        QCOMPARE(metricsOf(one), metricsOf(other));
    }
    /// Stops the run after `steps` steps; its folder.
    QString stoppedAfter(int steps, int checkpointSteps)
    {
        StopSource source;
        int done = 0;
        training::RunRequest stopping = request();
        stopping.checkpointSteps = checkpointSteps;
        stopping.watch = [&](const training::TrainingStatus &) {
            if (++done == steps)
                source.request_stop();
        };
        const auto stopped = training::run(m_recipe, stopping, {}, source.get_token());
        if (stopped || stopped.error().kind != ErrorKind::Cancelled)
            qFatal("the run was not stopped");
        if (done != steps)
            qFatal("the run went on for %d steps", done - steps);
        return newestRun();
    }
    QString newestRun() const
    {
        const QDir runs(m_folder.filePath(QStringLiteral("runs")));
        QStringList folders;
        for (const QFileInfo &info : runs.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time | QDir::Reversed))
            folders.append(info.absoluteFilePath());
        return folders.isEmpty() ? QString() : *std::max_element(folders.begin(), folders.end(), [](const QString &a, const QString &b) {
            return QFileInfo(a + QStringLiteral("/recipe.json")).birthTime() < QFileInfo(b + QStringLiteral("/recipe.json")).birthTime();
        });
    }

    QTemporaryDir m_folder;
    network::Device m_device;
    training::Recipe m_recipe;
    QString m_table;
    training::RunResult m_run;
};
