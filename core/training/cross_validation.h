/// Repeated k-fold: each photo is predicted by heads that have not seen its group.
#pragma once

#include "common/result.h"
#include "common/stop_token.h"
#include "heads/head.h"
#include "training/photo_features.h"
#include "training/recipe.h"

#include <functional>
#include <vector>

namespace pawtrait::training {

/// Both heads; `svr` is null when the recipe gives it no weight, `ridge` when the SVR has all.
struct HeadPair {
    std::shared_ptr<const heads::Head> ridge;
    std::shared_ptr<const heads::Head> svr;
};

/// On `lanes` threads (0: all cores) where there are many rows.
Result<HeadPair> fitHeads(const Matrix &x, std::span<const double> labels, const Recipe &recipe, int lanes = 0, const StopToken &stop = {});

/// What a recipe asks of its SVR; gamma 0: by the features.
heads::SvrOptions svrOptions(const Recipe &recipe);

/// One photo's predictions, points, not clamped.
struct Prediction {
    double ridge = 0;
    double svr = 0;
};

struct FoldOutcome {
    int round = 0;
    int fold = 0;
    std::vector<int> tested;              ///< samples, ascending
    std::vector<Prediction> predictions;  ///< of those
    double constant = 0;                  ///< mean score of the natural photos that were fitted on
    double trainRmse = 0;                 ///< of the shown score on the photos fitted on, against their labels
    int fitted = 0;                       ///< photos
};

struct CrossValidation {
    int folds = 0;
    int rounds = 0;
    bool foldsFromTable = false;
    std::vector<int> foldOfRoundOne;                 ///< by sample
    std::vector<FoldOutcome> outcomes;               ///< rounds x folds, in that order
    std::vector<std::vector<double>> ridge, svr;     ///< rounds x samples, held to 1..100
    std::vector<std::vector<double>> prediction;     ///< the shown score
    std::vector<std::vector<double>> constant;
};

/// The table's own folds (one round) when every sample has one, else recipe.rounds shuffles by group. `fitDone` is called
/// after each fold, one call at a time. The same input gives the same numbers with any number of lanes. Errors: too few
/// groups, fits that fail, cancelled.
Result<CrossValidation> crossValidate(const PhotoFeatures &features, std::span<const double> labels, const Recipe &recipe, int lanes,
                                      const std::function<void()> &fitDone, const StopToken &stop);

/// The shown score: the heads' weighted mean, held to 1..100.
double shownScore(const Prediction &prediction, const Recipe &recipe);

} // namespace pawtrait::training
