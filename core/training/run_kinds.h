/// Inside the room: the steps that runs of every kind share, and what each kind offers to run().
#pragma once

#include "scoring/model_card.h"
#include "training/metrics.h"
#include "training/recipe.h"
#include "training/run_folder.h"
#include "training/stratified_folds.h"

#include <utility>
#include <vector>

namespace pawtrait::training {

inline constexpr char failedLogWord[] = "Failed: "; ///< begins the line of run.log that says why a run ended
inline constexpr int leastNaturalPhotos = 20; // below it the range has no meaning

/// `given`, or `name` beside the table when that is there, else empty.
QString besideTable(const QString &given, const QString &table, const char *name);
/// The CSV itself: train.csv when `data` is a folder.
QString tableFile(const QString &data);
/// Of a table with flags; none (rows 0) when the path is empty or too few rows have them, which is logged.
Result<scoring::FlagEffects> flagEffectsOfTable(const QString &path, const RunFolder &folder);
/// environment.json: versions, device, and name and checksum of each file that is there. No path of the computer.
Result<QByteArray> environmentJson(const RunRequest &request, const QString &device, const std::vector<std::pair<const char *, QString>> &files);
/// Error: request.onlyFold is none of so many folds.
Result<void> checkOnlyFold(const RunRequest &request, int folds);
/// The run's sentence, and a warning when it does not beat the constant; both go to the log too.
void sumUp(RunResult &result, const Accuracy &pooled, double constantRmse, const RunFolder &folder);

Result<RunResult> runFrozenHeads(const Recipe &recipe, const RunRequest &request, const RunFolder &folder, const Progress &progress, const StopToken &stop);
Result<RunResult> runBoostedTrees(const Recipe &recipe, const RunRequest &request, const RunFolder &folder, const Progress &progress, const StopToken &stop);
/// Kinds FineTune and Mean.
Result<RunResult> runFolds(const Recipe &recipe, const RunRequest &request, const RunFolder &folder, const Progress &progress, const StopToken &stop);

} // namespace pawtrait::training
