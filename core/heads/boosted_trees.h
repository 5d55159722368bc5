/// Boosted trees: each is fitted to what those before it have left. Fitted by XGBoost, kept as its JSON.
///
///     auto fit = heads::fitTrees(x, y, {.trees = 500, .patience = 30}, &heldBack, stop);
///     double score = fit->head->predict(row);
#pragma once

#include "common/stop_token.h"
#include "heads/head.h"

#include <QByteArray>

namespace pawtrait::heads {

/// A feature that is not a number counts as not known: each split says where such a row goes.
class BoostedTrees : public Head {
public:
    virtual int treeCount() const = 0;
    /// By feature: how much the loss fell at its splits, over all trees (XGBoost's "total_gain"). inputCount() values.
    virtual std::vector<double> totalGain() const = 0;
};

struct TreesOptions {
    int trees = 500;  ///< at most
    int patience = 0; ///< trees without a lower error on the held-back rows until it ends and is cut back to the best; 0: all trees
    int depth = 3;
    double rate = 0.1;         ///< share of each tree that is added
    double lambda = 1;         ///< pulls leaves to 0 (squared)
    double alpha = 0;          ///< pulls leaves to 0 (absolute)
    double gamma = 0;          ///< loss that a split has to save
    double childWeight = 1;    ///< least sum of second derivatives in a leaf; for squared error: rows
    double rowShare = 1;       ///< of the rows, drawn for each tree
    double columnShare = 1;    ///< of the features, drawn for each tree
    bool crossEntropy = false; ///< of score / 100 ("reg:logistic"), predictions lie in 0..100; else squared error
    int seed = 0;
    double start = 0; ///< points that every prediction begins at; 0: the mean of y
};

/// Rows that are not fitted on.
struct HeldBack {
    const Matrix &x;
    std::span<const double> y;
};

struct TreesFit {
    std::shared_ptr<const BoostedTrees> head;
    std::vector<double> fittedRmse;   ///< after each tree that was fitted, points
    std::vector<double> heldBackRmse; ///< likewise; empty without such rows
};

/// XGBoost's "hist" with 256 bins on one thread, so that the same rows give the same trees to the last digit. `heldBack` may be null,
/// then patience does nothing. Blocking; many may run at once. Errors: the library is not here, sizes that differ, infinite numbers,
/// cancelled (asked after each tree).
Result<TreesFit> fitTrees(const Matrix &x, std::span<const double> y, const TreesOptions &options, const HeldBack *heldBack, const StopToken &stop);

/// Reads what Head::json() gave, without XGBoost: predictions are its own to single precision. Every index and number is checked, for
/// the bytes may come from anywhere. `name` is for sentences. Errors: not such JSON, other kinds of trees, other than `inputCount` features.
Result<std::shared_ptr<const BoostedTrees>> readTrees(const QByteArray &json, const QString &name, int inputCount);

inline constexpr qint64 mostTreesBytes = 200'000'000; ///< of a file worth reading

} // namespace pawtrait::heads
