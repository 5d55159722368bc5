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

#include <functional>
#include <string>

namespace pawtrait::training {

/// How a model is made; one flat list of settings, of which each kind uses its own. All that the kind uses are written
/// out to a run's recipe.json. Texts are one of a few words (recipe.cpp has the schema).
struct Recipe {
    enum class Kind {
        FrozenHeads, ///< ridge and SVR on the features of a backbone that stays as it is
        FineTune,    ///< the backbone is trained, with one linear layer
        BoostedTrees,///< XGBoost on a photo's cosines with words, a backbone's features, the flags, or any of these together
        Mean         ///< the fitted photos' mean score: what every other kind is held against; looks at no photo
    };
    QString name;                 ///< "frozen-svr"
    Kind kind = Kind::FrozenHeads;
    std::string backbone = "tf_efficientnet_lite2";
    int inputSide = 260;
    bool mirror = true;           ///< tested and shown scores are of photo and mirror image
    int folds = 10;
    int seed = 0;

    bool unitLength = true;
    double ridgeAlpha = 1.09;
    double svrC = 40;
    double svrEpsilon = 5;
    double svrGamma = 1.83;       ///< 0: scikit-learn's "scale"
    double svrWeight = 0.5;       ///< of the SVR in the shown score; ridge has the rest
    double teacherShare = 0.5;    ///< of the teacher's prediction in the label where the contest Id is known
    int rounds = 5;

    bool svr = false;                   ///< of a network that is trained: an SVR on each fold's embeddings too, and the mean of both with weights found out of fold

    bool prompts = true;                ///< features: the cosines with CLIP's 11 words
    bool embedding = false;             ///< features: the backbone's
    std::string treeLoss = "squared";   ///< "squared" points, or "bce" on score / 100
    int trees = 1000;                   ///< at most
    int treePatience = 50;              ///< trees without a lower error on another fold until no more are added; 0: all trees
    int treeDepth = 3;
    double treeRate = 0.05;             ///< share of each tree that is added
    double treeLambda = 1;              ///< pulls leaves to nothing
    double treeChildWeight = 5;         ///< least photos in a leaf (with "bce": their weight, at most a quarter each)
    double rowShare = 0.8;              ///< of the photos, drawn for each tree
    double columnShare = 0.8;           ///< of the features, drawn for each tree

    std::string foldsBy = "score";      ///< "score": stratified by each score; "bins14": by 14 equal bins; "groups": random by group; not shuffled but the last
    bool keepGroups = true;             ///< photos of one group, and pairs in duplicates.csv beside the table, lie in one fold
    bool pretrained = true;             ///< false: random weights
    std::string resize = "bicubic";     ///< "bicubic": Pillow's; "linear": OpenCV's bilinear, which lets fine detail flicker
    bool flags = false;                 ///< the 12 flags are joined with the features
    std::string loss = "bce";           ///< "bce" on score / 100; "sqrt_mse" of each batch
    std::string optimizer = "adamw";    ///< "adam", "adamw", "sgd" (momentum 0.9)
    double learningRate = 1e-4;
    double headRateFactor = 1;          ///< the linear layer learns so many times faster
    double minimumRate = 0;             ///< the cosine's lower end
    int cosineEpochs = 0;               ///< half the cosine's period; 0: all epochs
    std::string rateBy = "step";        ///< the rate changes with each "step" or "epoch"
    double warmUpEpochs = 0;            ///< the rate rises in a straight line over so many epochs
    double weightDecay = 0.01;
    double clipNorm = 0;                ///< 0: gradients are not clipped
    int epochs = 5;
    int batch = 16;
    int validationBatch = 16;
    int patience = 0;                   ///< epochs without a better validation loss until a fold ends; 0: all epochs
    std::string precision = "float32";  ///< "bf16": mixed, where the device has it
    double averageDecay = 0;            ///< over 0: an exponential moving average of the weights is tested and kept
    double dropRate = 0;
    double dropPathRate = 0;
    int frozenStages = 0;               ///< first stages that are not trained (8: only the linear layer is)
    bool startAtMean = true;            ///< the linear layer begins at the mean score
    double horizontalFlip = 0.5;        ///< share of the photos
    double verticalFlip = 0;
    double cropScale = 1;               ///< random resized crops of this share of the area or more; 1: none
    double affineDegrees = 0;           ///< turned by up to so many degrees either way
    double affineShift = 0;             ///< moved by up to this share of a side
    double affineScale = 0;             ///< scaled by up to this share either way
    double brightness = 0;              ///< factors 1 - x .. 1 + x
    double contrast = 0;
    double saturation = 0;
    double erasing = 0;                 ///< share of the photos that lose a random rectangle
};

QStringList shippedRecipeNames();
/// By name; the error names the nearest known one.
Result<Recipe> shippedRecipe(const QString &name);
/// JSON with a schema; errors name the line and the nearest known key. `faultLine` (may be null): the 1-based line of the error.
Result<Recipe> readRecipe(const QByteArray &json, const QString &fileName, int *faultLine = nullptr);
QByteArray recipeToJson(const Recipe &recipe);
/// The recipe with one setting changed, "batch=8"; the errors of readRecipe.
Result<Recipe> withSetting(const Recipe &recipe, const QString &setting);

/// Where a run is; for a window's curves and a command's progress line.
struct TrainingStatus {
    int fold = 0;            ///< 0-based
    int folds = 0;
    int epoch = 0;           ///< 0-based
    int epochs = 0;
    int step = 0;            ///< steps done in this epoch
    int steps = 0;           ///< in an epoch
    double loss = 0;         ///< of the step's batch
    double rmse = 0;         ///< of the step's batch, points
    double validationLoss = 0; ///< of the last epoch that was tested; 0 before
    double validationRmse = 0;
    double learningRate = 0;
    double photosPerSecond = 0;
    double secondsLeft = 0;  ///< by the speed so far; 0: not known yet
};

/// A row of metrics.csv.
struct MeasuredRow {
    int fold = 0;
    int epoch = 0;        ///< 0-based; of heads: the round
    int step = 0;         ///< steps done in this epoch
    bool isTest = false;  ///< on the fold's own photos, else on a batch that is fitted
    double loss = 0;
    double rmse = 0;      ///< points
    double learningRate = 0;    ///< 0: none
    double photosPerSecond = 0; ///< 0: not measured
};

struct RunRequest {
    QString data;         ///< CSV or data set folder
    QString runsFolder;   ///< a new folder is made in it; never one that exists
    QString weights;      ///< backbone safetensors
    QString clipWeights;  ///< CLIP's, where a recipe uses prompts; empty: where prompts::findClipFiles looks
    QString teacher;      ///< CSV with Id, blend_amean; empty: oof_reference.csv beside the table if there is one
    QString flagTable;    ///< CSV with flags and Pawpularity; empty: train.csv beside the table if there is one
    QString subjectPhotos;///< folder squashed224 for the subject head; empty: beside the table if there
    QString subjectBoxes; ///< pet_boxes.csv; empty: beside the table
    network::Device device;
    int lanes = 0;
    QString resume;       ///< this run's folder is gone on with; the recipe is its own
    int onlyFold = -1;    ///< trains this fold alone, to be joined with others later
    int checkpointSteps = 0; ///< a checkpoint after so many steps; 0: once a minute. Always after an epoch and on a stop
    std::function<void(const TrainingStatus &)> watch; ///< from the thread that runs, after each step; may be empty
    std::function<void(const MeasuredRow &)> measured; ///< each row of metrics.csv behind its writing, as `watch`; a network's runs only
    std::function<void(const QString &)> begun;        ///< the run's folder, before anything is read; may be empty
    StopToken keepBest; ///< asked of a network's run: after the step in progress each fold that was begun ends with its best weights, the rest is left out, and the report says so
};

struct RunResult {
    QString runFolder;
    QString modelFolder;    ///< empty when the recipe makes none
    QString summary;        ///< a translated sentence with the out-of-fold numbers
    QStringList warnings;   ///< translated sentences: "does not beat the constant"
    QStringList table{};    ///< lines of plain text in columns, for a terminal; empty: the kind has none
};

/// Reads, embeds or trains, cross-validates, fits, writes the run folder (recipe.json, environment.json, metrics.csv, oof.csv,
/// report.json, run.log, fold_K/ where networks are trained, model/). Two runs of the same request on the CPU give the same
/// numbers to the last digit, and so does one that was stopped or killed and resumed. A stop is answered after the step in
/// progress, with a checkpoint. Blocking.
Result<RunResult> run(const Recipe &recipe, const RunRequest &request, const Progress &progress, const StopToken &stop);

/// Runs of single folds (RunRequest::onlyFold) of one recipe and table become one run: their folds are copied into a new
/// folder and reported together. Errors: recipes or tables that differ, a fold that is there twice or not finished.
Result<RunResult> joinRuns(const QStringList &runFolders, const RunRequest &request);

/// The recipe that a run was made with.
Result<Recipe> recipeOfRun(const QString &runFolder);

} // namespace pawtrait::training
