/// What a model or a run predicts for a table's photos, measured where there are scores.
///
///     auto evaluation = training::evaluate({.model = run, .data = table, .device = *device}, progress, stop);
///     print(evaluation->json);
#pragma once

#include "common/stop_token.h"
#include "training/metrics.h"
#include "training/recipe.h"

#include <optional>

namespace pawtrait::training {

struct EvaluationRequest {
    QString model; ///< a model folder, or a run's folder
    QString data;  ///< as RunRequest's; submission(): a folder with test.csv, or that file
    network::Device device;
    int lanes = 0;
};

struct Evaluation {
    Accuracy pooled;
    double constantRmse = 0;
    std::optional<double> flagsOnlyRmse;
    int photos = 0;             ///< that the numbers are of
    int outOfFold = 0;          ///< of those, photos that the run was tested on, each predicted by what has not seen it
    std::optional<double> oneRoundRmse{}; ///< of a run with several rounds, whose mean predictions the numbers are of: that of one round, as its report says
    std::vector<Error> refused; ///< one for each photo that could not be read
    QByteArray json;            ///< report.json's members
};

/// A run's own photos are predicted out of fold: by the network of their fold, or where a run keeps none by its oof.csv;
/// others by the mean of the folds' networks, or the run's model. Blocking. Errors: nothing that can be measured, cancelled.
Result<Evaluation> evaluate(const EvaluationRequest &request, const Progress &progress, const StopToken &stop);

struct Submission {
    QByteArray csv;             ///< Id,Pawpularity; a row for each row of the table, 1..100
    std::vector<Error> refused; ///< photos that got the mean because they could not be read
};

/// Each network's mean of photo and mirror image; a run's folds are averaged.
Result<Submission> submission(const EvaluationRequest &request, const Progress &progress, const StopToken &stop);

} // namespace pawtrait::training
