#include "training/recipe.h"

#include "common/files.h"
#include "training/fold_training.h"
#include "training/run_kinds.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>

#include <new>
#include <set>

namespace pawtrait::training {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

Result<RunResult> runIn(const RunFolder &folder, const Recipe &recipe, const RunRequest &request, const Progress &progress, const StopToken &stop)
{
    QLockFile lock(folder.file(QStringLiteral("run.lock")));
    lock.setStaleLockTime(0); // only a program that has ended leaves a lock that may be taken
    if (!lock.tryLock(0)) {
        if (lock.error() == QLockFile::LockFailedError)
            return Error{ErrorKind::Invalid, tr("The run %1 is at work in another program. Wait for it, or stop it there.").arg(quotedName(folder.path())), {}};
        return Error{ErrorKind::WriteFailed, tr("Cannot write into the run's folder %1: check its permissions and the free space.").arg(quotedName(folder.path())), {}};
    }
    Result<RunResult> result = [&]() -> Result<RunResult> {
        try {
            if (recipe.kind == Recipe::Kind::FrozenHeads)
                return runFrozenHeads(recipe, request, folder, progress, stop);
            if (recipe.kind == Recipe::Kind::BoostedTrees)
                return runBoostedTrees(recipe, request, folder, progress, stop);
            return runFolds(recipe, request, folder, progress, stop);
        } catch (const std::bad_alloc &) {
            return Error{ErrorKind::OutOfMemory, tr("There is not enough memory for this training run. Close other programs, or use fewer photos."), QStringLiteral("bad_alloc")};
        }
    }();
    if (result)
        folder.log(QStringLiteral("Done."));
    else if (result.error().kind == ErrorKind::Cancelled)
        folder.log(recipe.kind == Recipe::Kind::FineTune ? QStringLiteral("Paused.") : QStringLiteral("Stopped."));
    else
        folder.log(QLatin1String(failedLogWord) + result.error().userText + QLatin1Char(' ') + result.error().logText);
    return result;
}

/// What would end the run at once is said before it has a folder.
Result<void> checkBeginning(const Recipe &recipe, const RunRequest &request)
{
    const auto table = dataset::readPhotoTable(request.data);
    if (!table)
        return table.error();
    const bool hasFolds = recipe.kind == Recipe::Kind::FineTune || recipe.kind == Recipe::Kind::Mean;
    if (!hasFolds || request.onlyFold < 0)
        return {};
    const auto folds = foldsOf(table->samples, recipe, besideTable({}, request.data, "duplicates.csv"));
    if (!folds)
        return folds.error();
    return checkOnlyFold(request, folds->count);
}

QString checksumOfData(const RunFolder &folder)
{
    const auto bytes = readFile(folder.file(QStringLiteral("environment.json")), 10'000'000);
    if (!bytes)
        return {};
    const auto root = nlohmann::json::parse(bytes->begin(), bytes->end(), nullptr, false);
    const nlohmann::json::json_pointer place("/files/data/sha256");
    const auto sum = root.is_object() && root.contains(place) ? root[place] : nlohmann::json();
    return sum.is_string() ? QString::fromStdString(sum.get<std::string>()) : QString();
}

} // namespace

Result<Recipe> recipeOfRun(const QString &runFolder)
{
    const QString path = runFolder + QStringLiteral("/recipe.json");
    const auto bytes = readFile(path, 10'000'000);
    return bytes ? readRecipe(*bytes, path) : bytes.error();
}

Result<RunResult> run(const Recipe &recipe, const RunRequest &request, const Progress &progress, const StopToken &stop)
{
    if (request.resume.isEmpty()) {
        if (auto checked = checkBeginning(recipe, request); !checked)
            return checked.error();
        const auto folder = RunFolder::create(request.runsFolder, recipe.name);
        if (!folder)
            return folder.error();
        folder->log(QStringLiteral("Begun: recipe %1.").arg(recipe.name));
        if (request.begun)
            request.begun(folder->path());
        return runIn(*folder, recipe, request, progress, stop);
    }
    const auto folder = RunFolder::open(request.resume);
    if (!folder)
        return folder.error();
    const auto own = recipeOfRun(folder->path());
    if (!own)
        return own.error();
    if (own->kind != Recipe::Kind::FineTune)
        return Error{ErrorKind::Invalid, tr("The run %1 cannot be gone on with: only runs that train a network are. Begin it again.").arg(quotedName(folder->path())), {}};
    const auto sum = sha256OfFile(tableFile(request.data));
    if (!sum)
        return sum.error();
    if (const QString before = checksumOfData(*folder); !before.isEmpty() && before != *sum)
        return Error{ErrorKind::Mismatch, tr("The run %1 was begun with another table: %2 has changed since. Begin a new run.").arg(quotedName(folder->path()), quotedName(tableFile(request.data))), {}};
    folder->log(QStringLiteral("Gone on with."));
    if (request.begun)
        request.begun(folder->path());
    return runIn(*folder, *own, request, progress, stop);
}

Result<RunResult> joinRuns(const QStringList &runFolders, const RunRequest &request)
{
    std::vector<RunFolder> parts;
    std::vector<std::pair<int, QString>> folds; // fold, its folder
    std::set<int> seen;
    QByteArray recipeText;
    QString checksum;
    for (const QString &path : runFolders) {
        const auto part = RunFolder::open(path);
        if (!part)
            return part.error();
        const auto recipe = recipeOfRun(path);
        if (!recipe)
            return recipe.error();
        const QByteArray text = recipeToJson(*recipe);
        if (recipe->kind != Recipe::Kind::FineTune || (!recipeText.isEmpty() && (text != recipeText || checksum != checksumOfData(*part))))
            return Error{ErrorKind::Mismatch, tr("The run %1 cannot be joined with the first one: its recipe or its table is another.").arg(quotedName(path)), {}};
        recipeText = text;
        checksum = checksumOfData(*part);
        for (int fold = 0; fold < recipe->folds; ++fold) {
            if (!QFile::exists(foldFolder(path, fold) + QStringLiteral("/fold.json")))
                continue;
            if (!seen.insert(fold).second)
                return Error{ErrorKind::Invalid, tr("Fold %1 is in two of the runs. Name each fold's run once.").arg(fold + 1), {}};
            folds.emplace_back(fold, foldFolder(path, fold));
        }
    }
    if (folds.empty())
        return Error{ErrorKind::Invalid, tr("None of the runs has a fold that is done. Resume them first."), {}};
    const auto recipe = readRecipe(recipeText, QStringLiteral("recipe.json"));
    if (!recipe)
        return recipe.error();
    const auto folder = RunFolder::create(request.runsFolder, recipe->name + QStringLiteral("-joined"));
    if (!folder)
        return folder.error();
    QByteArray metrics = MetricsFile::header();
    for (const auto &[fold, from] : folds) {
        const QString to = foldFolder(folder->path(), fold);
        QDir().mkpath(to);
        for (const QString &file : QDir(from).entryList(QDir::Files)) {
            if (!QFile::copy(from + QLatin1Char('/') + file, to + QLatin1Char('/') + file))
                return Error{ErrorKind::WriteFailed, tr("Cannot copy %1 into the run's folder: check that there is free space.").arg(quotedName(file)), {}};
        }
    }
    for (const QString &path : runFolders) {
        const auto bytes = readFile(path + QStringLiteral("/metrics.csv"), 1'000'000'000);
        if (bytes)
            metrics += bytes->mid(bytes->indexOf('\n') + 1);
    }
    for (const auto &[name, bytes] : {std::pair{"recipe.json", recipeText}, {"metrics.csv", metrics}}) {
        if (auto written = folder->write(QLatin1String(name), bytes); !written)
            return written.error();
    }
    RunRequest rest = request;
    rest.onlyFold = folds.size() == static_cast<std::size_t>(recipe->folds) ? -1 : -2; // -2: the folds that are there
    return runIn(*folder, *recipe, rest, {}, {});
}

} // namespace pawtrait::training
