#pragma once

#include "training/recipe.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace pawtrait::training {

/// One run's folder, as a list shows it.
struct RunSummary {
    QString folder;   ///< absolute
    QString recipe;
    QString backbone; ///< empty for kinds without
    QDateTime begun;
    bool isDone = false;   ///< it has a report
    bool isAtWork = false; ///< a program holds it
    bool isStoppedEarly = false; ///< done, with its best weights so far
    bool canGoOn = false;  ///< it trains a network and is not done
    bool hasModel = false; ///< model/card.json is there
    QString failure;       ///< what run.log says of its end; empty: it did not fail, or went on since
    Recipe::Kind kind = Recipe::Kind::FrozenHeads;
    int foldsDone = 0, folds = 0;
    std::optional<double> rmse, constantRmse, pearson;
};

/// Runs in `folder`, newest last; folders that are no runs are left out. Error: no such folder.
Result<std::vector<RunSummary>> listRuns(const QString &folder);

/// Deletes what runs write into their folders, and nothing else: a file from elsewhere stays, with its folder, and is named. Error:
/// the run is at work, it is not a run, or a file cannot be deleted.
Result<void> discardRun(const QString &folder);

} // namespace pawtrait::training
