#pragma once

#include "common/result.h"

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
    int foldsDone = 0, folds = 0;
    std::optional<double> rmse, constantRmse, pearson;
};

/// Runs in `folder`, newest last; folders that are no runs are left out. Error: no such folder.
Result<std::vector<RunSummary>> listRuns(const QString &folder);

} // namespace pawtrait::training
