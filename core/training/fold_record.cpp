#include "training/fold_training.h"

#include "common/files.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFile>

#include <cmath>
#include <unistd.h>

namespace pawtrait::training {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

Error cannotAdd(const QString &path, const QFile &file)
{
    return {ErrorKind::WriteFailed, tr("Cannot write %1: check that the folder exists, can be written to and has free space.").arg(quotedName(path)), file.errorString()};
}

} // namespace

QByteArray MetricsFile::header()
{
    return "fold,epoch,step,split,loss,rmse,learning_rate,photos_per_second\n";
}

Result<void> MetricsFile::begin() const
{
    return QFile::exists(m_path) ? Result<void>() : writeFile(m_path, header());
}

Result<void> MetricsFile::add(const QByteArray &rows) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(rows) != rows.size() || !file.flush())
        return cannotAdd(m_path, file);
    return {};
}

qint64 MetricsFile::synchronised() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite))
        return 0;
    ::fsync(file.handle());
    return file.size();
}

Result<void> MetricsFile::cutTo(qint64 bytes) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite) || (file.size() > bytes && !file.resize(bytes)))
        return cannotAdd(m_path, file);
    return {};
}

QString foldFolder(const QString &runFolder, int fold)
{
    return runFolder + QStringLiteral("/fold_%1").arg(fold);
}

bool isFoldBegun(const QString &runFolder, int fold)
{
    return QFile::exists(foldFolder(runFolder, fold) + QStringLiteral("/state.safetensors"));
}

Result<void> writeFoldRecord(const QString &runFolder, const FoldRecord &record)
{
    ordered_json tested = ordered_json::array();
    for (qsizetype i = 0; i < record.ids.size(); ++i)
        tested.push_back({record.ids[i].toStdString(), record.outputs[static_cast<std::size_t>(i)]});
    ordered_json root{{"fold", record.fold},
                      {"epochs", record.epochs},
                      {"best_epoch", record.bestEpoch},
                      {"validation_loss", record.validationLoss},
                      {"fitted", record.fitted},
                      {"constant", record.constant},
                      {"weights", record.weights.toStdString()},
                      {"head", {{"bias", record.head.bias}, {"weights", record.head.weights}}},
                      {"tested", tested}};
    if (record.stoppedEarly)
        root["stopped_early"] = true;
    return writeFile(foldFolder(runFolder, record.fold) + QStringLiteral("/fold.json"), QByteArray::fromStdString(root.dump()) + '\n');
}

Result<FoldRecord> readFoldRecord(const QString &runFolder, int fold)
{
    const QString path = foldFolder(runFolder, fold) + QStringLiteral("/fold.json");
    const auto bytes = readFile(path, 1'000'000'000);
    if (!bytes)
        return bytes.error();
    try {
        const json root = json::parse(bytes->begin(), bytes->end());
        FoldRecord record;
        record.fold = root.at("fold").get<int>();
        record.epochs = root.at("epochs").get<int>();
        record.bestEpoch = root.at("best_epoch").get<int>();
        record.validationLoss = root.at("validation_loss").get<double>();
        record.fitted = root.at("fitted").get<int>();
        record.constant = root.at("constant").get<double>();
        record.weights = QString::fromStdString(root.at("weights").get<std::string>());
        record.stoppedEarly = root.contains("stopped_early") && root["stopped_early"].is_boolean() && root["stopped_early"].get<bool>();
        record.head.bias = root.at("head").at("bias").get<double>();
        record.head.weights = root.at("head").at("weights").get<std::vector<double>>();
        for (const json &photo : root.at("tested")) {
            record.ids.append(QString::fromStdString(photo.at(0).get<std::string>()));
            record.outputs.push_back(photo.at(1).get<double>());
        }
        if (record.fold != fold || record.weights.contains(QLatin1Char('/')))
            return Error{ErrorKind::Invalid, tr("Cannot use %1 of the run: it belongs to another fold. Train the fold again.").arg(quotedName(path)), {}};
        return record;
    } catch (const json::exception &e) {
        return Error{ErrorKind::Corrupt, tr("Cannot use %1 of the run: it is damaged. Delete the fold's folder and resume the run.").arg(quotedName(path)), QString::fromUtf8(e.what())};
    }
}

} // namespace pawtrait::training
