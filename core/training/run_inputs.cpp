#include "training/run_kinds.h"

#include "common/files.h"
#include "scoring/calibration.h"
#include "training/lanes.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace pawtrait::training {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

} // namespace

QString besideTable(const QString &given, const QString &table, const char *name)
{
    if (!given.isEmpty())
        return given;
    const QFileInfo info(table);
    const QString path = (info.isDir() ? QDir(table) : info.absoluteDir()).filePath(QLatin1String(name));
    return QFileInfo::exists(path) ? path : QString();
}

QString tableFile(const QString &data)
{
    return QFileInfo(data).isDir() ? QDir(data).filePath(QStringLiteral("train.csv")) : data;
}

Result<scoring::FlagEffects> flagEffectsOfTable(const QString &path, const RunFolder &folder)
{
    if (path.isEmpty())
        return scoring::FlagEffects{};
    const auto table = dataset::readPhotoTable(path);
    if (!table)
        return table.error();
    std::vector<double> scores;
    std::vector<double> flags;
    for (const dataset::Sample &sample : table->samples) {
        if (!sample.hasFlags)
            continue;
        scores.push_back(sample.score);
        flags.insert(flags.end(), sample.flags.begin(), sample.flags.end());
    }
    if (scores.size() < leastNaturalPhotos) {
        folder.log(tr("The flags' effects are left out: %1 has too few rows with all flags.").arg(quotedName(path)));
        return scoring::FlagEffects{};
    }
    Matrix x;
    x.rows = static_cast<int>(scores.size());
    x.columns = scoring::flagCount;
    x.values = std::move(flags);
    return scoring::fitFlagEffects(x, scores);
}

Result<QByteArray> environmentJson(const RunRequest &request, const QString &device, const std::vector<std::pair<const char *, QString>> &files)
{
    nlohmann::ordered_json sums = nlohmann::ordered_json::object();
    for (const auto &[name, path] : files) {
        if (path.isEmpty() || !QFileInfo(path).isFile())
            continue;
        const auto sum = sha256OfFile(path);
        if (!sum)
            return sum.error();
        sums[name] = {{"file", QFileInfo(path).fileName().toStdString()}, {"sha256", sum->toStdString()}};
    }
    const nlohmann::ordered_json root{{"program", QCoreApplication::applicationVersion().toStdString()},
                                      {"qt", qVersion()},
                                      {"compiler", __VERSION__},
                                      {"system", QSysInfo::prettyProductName().toStdString()},
                                      {"architecture", QSysInfo::currentCpuArchitecture().toStdString()},
                                      {"device", device.toStdString()},
                                      {"lanes", laneCount(request.lanes)},
                                      {"files", sums}};
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

Result<void> checkOnlyFold(const RunRequest &request, int folds)
{
    if (request.onlyFold >= folds)
        return Error{ErrorKind::Invalid, tr("There is no fold %1: counted from 0, as --fold does, the last one is %2.").arg(request.onlyFold).arg(folds - 1), {}};
    return {};
}

void sumUp(RunResult &result, const Accuracy &pooled, double constantRmse, const RunFolder &folder)
{
    const auto number = [](double value) { return QString::number(value, 'f', 3); };
    result.summary = tr("Out of fold: RMSE %1 (a constant has %2), MAE %3, r %4, Spearman %5.").arg(number(pooled.rmse), number(constantRmse), number(pooled.mae), number(pooled.pearson), number(pooled.spearman));
    folder.log(result.summary);
    if (pooled.rmse >= constantRmse) {
        result.warnings.append(tr("This run does not beat the constant: the model has learned nothing that holds for new photos. Do not use it; train longer, on more photos, or with another recipe."));
        folder.log(result.warnings.back());
    }
}

} // namespace pawtrait::training
