/// What a run over folds writes down about itself. Columns and members are a contract with other programs: names stay.
#pragma once

#include "training/fold_training.h"
#include "training/metrics.h"

#include <QByteArray>

#include <optional>

namespace pawtrait::training {

/// One tested photo's predictions, points.
struct Tested {
    int sample = 0;
    int fold = 0;
    double prediction = 0; ///< 1..100; with an SVR that of the blend, its weights found on the other folds
    double constant = 0;   ///< mean score of the photos that the fold was fitted on
    std::optional<double> flagsOnly{}; ///< ridge on the 12 flags of those; where all photos have flags
    std::optional<double> network{}, svr{}; ///< the blend's two parts, 1..100; where there is an SVR
};

/// A network and an SVR on its embeddings, mixed.
struct TwoHeads {
    double networkWeight = 0.5, svrWeight = 0.5; ///< found on all tested photos; halves where there is one fold only
    std::vector<double> nested;                  ///< by tested photo: with weights found on the other folds
    Accuracy network, svr;                       ///< of the photos of natural sampling
    double rmseWhereFound = 0;                   ///< of the blend with the weights above, which is kind to it
};

struct FoldNumbers {
    int fold = 0;
    int fitted = 0;
    int tested = 0;
    int bestEpoch = -1;       ///< 0-based; -1: no network
    double validationLoss = 0;
    int epochs = 0;            ///< trained
    bool stoppedEarly = false; ///< told to end with its best weights
    int trees = 0;             ///< of boosted trees; 0: others
};

/// All tested photos of the folds that are done, in the table's order.
struct FoldsReport {
    std::vector<Tested> tested;
    std::vector<FoldNumbers> folds;
    int foldsPlanned = 0; ///< that the run was to train
    bool foldsFromTable = false;
    std::vector<Error> refused;
    std::vector<FeatureGain> importance; ///< largest first; empty: no trees

    bool isStoppedEarly() const;

    // Of the photos of natural sampling:
    std::vector<double> predictions, truth;
    Accuracy pooled;
    AccuracyRange range;
    double constantRmse = 0;
    std::optional<double> flagsOnlyRmse;
    std::optional<TwoHeads> twoHeads;
};

/// Fills the numbers from `tested`. Error: too few photos of natural sampling for any number.
Result<void> fillNumbers(FoldsReport &report, const std::vector<dataset::Sample> &samples, const Recipe &recipe);

/// Finds the weights where all tested photos have both heads, and makes `prediction` the blend's. Before fillNumbers().
void blendHeads(FoldsReport &report, const std::vector<dataset::Sample> &samples);

/// Network, SVR and blend by fold and pooled, lines of text; empty without an SVR.
QStringList headsTable(const FoldsReport &report, const std::vector<dataset::Sample> &samples);

/// What was left out because the run was told to keep its best so far; empty: nothing.
QString stoppedEarlyInWords(const FoldsReport &report, const Recipe &recipe);

/// Flags-only predictions of every fold, by ridge on the other folds' photos; nothing where a photo has no flags.
std::vector<std::optional<double>> flagsOnlyPredictions(const std::vector<dataset::Sample> &samples, const TableFolds &folds);

/// `Id,Pawpularity,fold,prediction,natural,network` (a mean's: without `network`; with an SVR `svr` behind it).
QByteArray outOfFoldCsv(const FoldsReport &report, const std::vector<dataset::Sample> &samples, const Recipe &recipe);

QByteArray reportJson(const FoldsReport &report, const std::vector<dataset::Sample> &samples, const Recipe &recipe);

/// model/ of the run: the network of the fold with the best validation loss.
Result<void> writeNetworkModel(const RunFolder &run, const Recipe &recipe, const RunRequest &request, const std::vector<dataset::Sample> &samples, const FoldsReport &report,
                               const FoldRecord &best, const scoring::FlagEffects &tableFlags, const QByteArray &outOfFold, const StopToken &stop);

} // namespace pawtrait::training
