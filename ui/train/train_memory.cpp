#include "train/train_memory.h"

#include "common/files.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace pawtrait::ui {

namespace {

Q_LOGGING_CATEGORY(trainLog, "pawtrait.train")

constexpr qint64 mostBytes = 4'000'000;
constexpr qsizetype mostRuns = 5000, mostLetters = 4096;

/// A path that could have been written here; else empty.
QString pathOf(const QJsonValue &value)
{
    const QString path = value.toString();
    return path.size() <= mostLetters && !path.contains(QChar(0)) && QDir::isAbsolutePath(path) ? path : QString();
}

} // namespace

TrainMemory::TrainMemory(QString file) : m_file(std::move(file))
{
    const auto bytes = m_file.isEmpty() ? Result<QByteArray>(QByteArray()) : readFile(m_file, mostBytes);
    if (!bytes)
        return; // there is none at the first start
    const QJsonObject root = QJsonDocument::fromJson(*bytes).object();
    m_runsFolder = pathOf(root.value(QLatin1String("runs_folder")));
    m_data = pathOf(root.value(QLatin1String("data")));
    m_weights = pathOf(root.value(QLatin1String("weights")));
    const QJsonObject runs = root.value(QLatin1String("data_of_runs")).toObject();
    for (auto it = runs.begin(); it != runs.end() && m_dataOfRun.size() < mostRuns; ++it) {
        if (const QString path = pathOf(it.value()); !path.isEmpty())
            m_dataOfRun.insert(it.key(), path);
    }
}

void TrainMemory::setRunsFolder(const QString &folder)
{
    m_runsFolder = folder;
    write();
}

void TrainMemory::setData(const QString &path)
{
    m_data = path;
    write();
}

void TrainMemory::setWeights(const QString &file)
{
    m_weights = file;
    write();
}

void TrainMemory::setDataOfRun(const QString &run, const QString &path)
{
    m_dataOfRun.insert(run, path);
    write();
}

void TrainMemory::forgetRun(const QString &run)
{
    m_dataOfRun.remove(run);
    write();
}

void TrainMemory::write() const
{
    if (m_file.isEmpty())
        return;
    QJsonObject runs;
    for (auto it = m_dataOfRun.begin(); it != m_dataOfRun.end(); ++it)
        runs.insert(it.key(), it.value());
    const QJsonObject root{
        {QStringLiteral("runs_folder"), m_runsFolder}, {QStringLiteral("data"), m_data}, {QStringLiteral("weights"), m_weights}, {QStringLiteral("data_of_runs"), runs}};
    if (const auto written = writeFile(m_file, QJsonDocument(root).toJson()); !written)
        qCWarning(trainLog, "%ls %ls", qUtf16Printable(written.error().userText), qUtf16Printable(written.error().logText));
}

} // namespace pawtrait::ui
