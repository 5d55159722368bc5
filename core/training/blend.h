/// Several runs' predictions mixed, with weights found on what each said of photos that it had not seen.
///
///     auto blend = training::blendRuns(runs, stop);
///     print(training::blendJson(*blend));
///     training::writeBlend(*blend, folder, stop);
#pragma once

#include "common/matrix.h"
#include "common/result.h"
#include "common/stop_token.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace pawtrait::training {

/// Weights >= 0 that sum to 1 with the least squared error of the weighted mean; exact (active set). `members`: predictions by photo, one
/// list or more of truth.size(). Members that repeat others get 0.
std::vector<double> blendWeights(std::span<const std::vector<double>> members, std::span<const double> truth);

/// What a mean of some predictions is worth.
struct BlendNumbers {
    std::vector<double> weights;                  ///< by member, found on all photos
    std::vector<std::vector<double>> foldWeights; ///< by fold (ascending), found on the other folds' photos
    std::vector<double> predictions;              ///< by photo, with `weights`
    std::vector<double> nested;                   ///< by photo, with the weights of its fold: it had no part in them
    std::vector<double> rmseEach;                 ///< by member
    double rmse = 0;                              ///< with `weights`: kind to the blend, for it is measured where they were found
    double rmseNested = 0;                        ///< the honest one
    double rmseEqualMean = 0;
    Matrix correlations; ///< Pearson, of the members' predictions; 0 where one does not vary
};
/// `counted`: photos that weights are found and errors measured on; `foldOf`: by photo, at least two folds of which count.
BlendNumbers blendNumbers(std::span<const std::vector<double>> members, std::span<const double> truth, std::span<const int> foldOf, const std::vector<bool> &counted);

struct BlendMember {
    QString run;           ///< its folder
    QString name;          ///< the folder's name
    bool hasModel = false; ///< there is a model/ in it
    std::optional<double> oneRoundRmse{}; ///< of one round, where the blend takes the mean of several; from its report
};

struct Blend {
    std::vector<BlendMember> members;
    BlendNumbers numbers;
    // By photo, in the order of the first run:
    QStringList ids;
    std::vector<double> truth;
    std::vector<int> foldOf;
    std::vector<bool> natural;
    std::vector<std::vector<double>> predictions; ///< member by photo
    int folds = 0;
    int photosMeasured = 0;  ///< of natural sampling
    double constantRmse = 0; ///< of the other folds' mean score
};

/// Whether two runs or more are named, and none twice; whether they are there is not looked at.
Result<void> checkNamedRuns(const QStringList &runs);

/// Two runs or more that tested the same photos in the same folds. Errors: fewer, one twice, other photos, scores or folds, an oof.csv that is
/// not there or damaged, one fold only, too few photos of natural sampling, cancelled.
Result<Blend> blendRuns(const QStringList &runs, const StopToken &stop);

/// Members with weights, correlations, errors plain and nested.
QByteArray blendJson(const Blend &blend);

/// Makes the model folder `folder`, which must not be there: the members' models in folders of their own (those of weight 0 left out), a
/// card whose range, pairs and numbers come from the nested predictions, and those as oof.csv. Whole or not at all. Errors: a member
/// without a model, or one that is damaged; the folder exists or cannot be written; cancelled.
Result<void> writeBlend(const Blend &blend, const QString &folder, const StopToken &stop);

} // namespace pawtrait::training
