#include "training/run_list.h"

#include "common/files.h"
#include "training/fold_training.h"
#include "training/run_kinds.h"
#include "training/run_records.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace pawtrait::training {

namespace {

using nlohmann::json;

std::optional<double> numberAt(const json &root, const char *place)
{
    const json::json_pointer pointer(place);
    if (!root.contains(pointer) || !root[pointer].is_number())
        return std::nullopt;
    return root[pointer].get<double>();
}

/// The last line of run.log that tells of an end or a beginning, when it is a failure: its sentence.
QString failureOf(const QString &folder)
{
    const QStringList lines = readLogEnd(folder).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return {};
    const QString last = lines.back().section(QLatin1Char(' '), 1); // behind the time
    const QLatin1String word(failedLogWord);
    return last.startsWith(word) ? last.mid(word.size()).trimmed() : QString();
}

/// A lock whose program has ended does not count.
bool isHeld(const QString &folder)
{
    const QString path = folder + QStringLiteral("/run.lock");
    if (!QFile::exists(path))
        return false;
    QLockFile lock(path);
    lock.setStaleLockTime(0);
    const bool free = lock.tryLock(0);
    if (free)
        lock.unlock();
    return !free && lock.error() == QLockFile::LockFailedError;
}

} // namespace

Result<std::vector<RunSummary>> listRuns(const QString &folder)
{
    const QDir parent(folder);
    if (!parent.exists())
        return Error{ErrorKind::NotFound, QCoreApplication::translate("pawtrait::training", "There is no folder %1. Name the folder that runs were made in.").arg(quotedName(folder)), {}};
    std::vector<RunSummary> runs;
    for (const QString &name : parent.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = parent.absoluteFilePath(name);
        const auto recipe = recipeOfRun(path);
        if (!recipe)
            continue;
        RunSummary run;
        run.folder = path;
        run.recipe = recipe->name;
        run.kind = recipe->kind;
        if (recipe->kind != Recipe::Kind::Mean)
            run.backbone = QString::fromStdString(recipe->backbone);
        run.begun = QFileInfo(path + QStringLiteral("/recipe.json")).lastModified();
        run.folds = recipe->folds;
        run.isAtWork = isHeld(path);
        for (int fold = 0; fold < recipe->folds; ++fold)
            run.foldsDone += QFile::exists(foldFolder(path, fold) + QStringLiteral("/fold.json"));
        if (const auto bytes = readFile(path + QStringLiteral("/report.json"), 100'000'000)) {
            const json report = json::parse(bytes->begin(), bytes->end(), nullptr, false);
            run.isDone = report.is_object();
            run.rmse = numberAt(report, "/pooled/rmse");
            run.pearson = numberAt(report, "/pooled/pearson");
            run.constantRmse = numberAt(report, "/constant/rmse");
            if (report.is_object() && report.contains("folds") && run.foldsDone == 0)
                run.foldsDone = recipe->folds;
            run.isStoppedEarly = report.is_object() && report.contains("stopped_early");
        }
        run.canGoOn = !run.isDone && recipe->kind == Recipe::Kind::FineTune;
        run.hasModel = QFile::exists(path + QStringLiteral("/model/card.json"));
        if (!run.isDone && !run.isAtWork)
            run.failure = failureOf(path);
        runs.push_back(std::move(run));
    }
    std::stable_sort(runs.begin(), runs.end(), [](const RunSummary &a, const RunSummary &b) { return a.begun < b.begun; });
    return runs;
}

} // namespace pawtrait::training
