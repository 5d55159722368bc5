/// The room `training`: from a table of photos to a run folder and a model folder.
///
///     auto recipe = training::shippedRecipe("frozen-svr");
///     auto run = training::run(*recipe, {.data = table, .runsFolder = dir}, progress, stop);
#pragma once

#include "common/result.h"
#include "common/stop_token.h"
#include "network/device.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string>

namespace pawtrait::training {

/// Heads on a frozen backbone: the first kind of recipe. Every member is written out to a run's recipe.json.
struct Recipe {
    QString name;                 ///< "frozen-svr"
    std::string backbone = "tf_efficientnet_lite2";
    int inputSide = 260;
    bool mirror = true;
    bool unitLength = true;
    double ridgeAlpha = 1.09;
    double svrC = 40;
    double svrEpsilon = 5;
    double svrGamma = 1.83;
    double svrWeight = 0.5;       ///< of the SVR in the shown score; ridge has the rest
    double teacherShare = 0.5;    ///< of the teacher's prediction in the label where the contest Id is known
    int folds = 10;
    int rounds = 5;
    int seed = 0;
};

QStringList shippedRecipeNames();
/// By name; the error names the nearest known one.
Result<Recipe> shippedRecipe(const QString &name);
/// JSON with a schema; errors name the line and the nearest known key.
Result<Recipe> readRecipe(const QByteArray &json, const QString &fileName);
QByteArray recipeToJson(const Recipe &recipe);

struct RunRequest {
    QString data;         ///< CSV or data set folder
    QString runsFolder;   ///< a new folder is made in it; never one that exists
    QString weights;      ///< backbone safetensors
    QString teacher;      ///< CSV with Id, blend_amean; empty: oof_reference.csv beside the table if there is one
    QString flagTable;    ///< CSV with flags and Pawpularity; empty: train.csv beside the table if there is one
    QString subjectPhotos;///< folder squashed224 for the subject head; empty: beside the table if there
    QString subjectBoxes; ///< pet_boxes.csv; empty: beside the table
    network::Device device;
    int lanes = 0;
};

struct RunResult {
    QString runFolder;
    QString modelFolder;
};

/// Reads, embeds, cross-validates, fits, writes the run folder (recipe.json, environment.json, metrics.csv, oof.csv,
/// report.json, run.log, model/). Two runs of the same request give the same numbers to the last digit. Blocking.
Result<RunResult> run(const Recipe &recipe, const RunRequest &request, const Progress &progress, const StopToken &stop);

} // namespace pawtrait::training
