#include "training/boosted_folds.h"

#include "training/lanes.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <mutex>

namespace pawtrait::training {

namespace {

constexpr int leastFolds = 3; ///< one to test, one to find the number of trees, one to fit on

struct Part {
    Matrix x;
    std::vector<double> y;
    std::vector<int> samples;
};

Part partOf(const Matrix &rows, const std::vector<dataset::Sample> &samples, const std::function<bool(std::size_t)> &isIn)
{
    Part part;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (!isIn(i))
            continue;
        part.samples.push_back(static_cast<int>(i));
        part.y.push_back(samples[i].score);
    }
    part.x = Matrix(static_cast<int>(part.samples.size()), rows.columns);
    for (std::size_t i = 0; i < part.samples.size(); ++i)
        std::copy_n(rows.row(part.samples[i]).begin(), rows.columns, part.x.row(static_cast<int>(i)).begin());
    return part;
}

Result<int> treesWanted(const Matrix &rows, const std::vector<dataset::Sample> &samples, const TableFolds &folds, int fold, const Recipe &recipe, const StopToken &stop)
{
    if (recipe.treePatience == 0)
        return recipe.trees;
    const int other = (fold + 1) % folds.count;
    const Part learned = partOf(rows, samples, [&](std::size_t i) { return folds.foldOf[i] != fold && folds.foldOf[i] != other; });
    const Part heldBack = partOf(rows, samples, [&](std::size_t i) { return folds.foldOf[i] == other; });
    const heads::HeldBack rest{heldBack.x, heldBack.y};
    const auto fit = heads::fitTrees(learned.x, learned.y, treesOptions(recipe), &rest, stop);
    return fit ? Result<int>(fit->head->treeCount()) : fit.error();
}

Result<TreeFold> fitFold(const Matrix &rows, const std::vector<dataset::Sample> &samples, const TableFolds &folds, int fold, const Recipe &recipe, const StopToken &stop)
{
    const auto trees = treesWanted(rows, samples, folds, fold, recipe, stop);
    if (!trees)
        return trees.error();
    const Part fitted = partOf(rows, samples, [&](std::size_t i) { return folds.foldOf[i] != fold; });
    Part tested = partOf(rows, samples, [&](std::size_t i) { return folds.foldOf[i] == fold; });
    TreeFold result;
    int natural = 0;
    for (const int i : fitted.samples) {
        natural += samples[static_cast<std::size_t>(i)].natural;
        result.constant += samples[static_cast<std::size_t>(i)].natural ? samples[static_cast<std::size_t>(i)].score : 0;
    }
    if (natural == 0 || tested.samples.empty())
        return Error{
            ErrorKind::Invalid,
            QCoreApplication::translate("pawtrait::training", "There are too few photos to test on photos that were not fitted. Add photos to the table, or use fewer folds."),
            QStringLiteral("too few photos")};
    heads::TreesOptions options = treesOptions(recipe);
    options.trees = *trees;
    options.patience = 0;
    const heads::HeldBack measured{tested.x, tested.y};
    auto fit = heads::fitTrees(fitted.x, fitted.y, options, &measured, stop);
    if (!fit)
        return fit.error();
    for (int i = 0; i < tested.x.rows; ++i)
        result.predictions.push_back(std::clamp(fit->head->predict(tested.x.row(i)), 1.0, 100.0));
    result.constant /= natural;
    result.fitted = fitted.x.rows;
    result.trees = *trees;
    result.tested = std::move(tested.samples);
    result.fittedRmse = std::move(fit->fittedRmse);
    result.testedRmse = std::move(fit->heldBackRmse);
    return result;
}

} // namespace

heads::TreesOptions treesOptions(const Recipe &recipe)
{
    return {.trees = recipe.trees,
            .patience = recipe.treePatience,
            .depth = recipe.treeDepth,
            .rate = recipe.treeRate,
            .lambda = recipe.treeLambda,
            .childWeight = recipe.treeChildWeight,
            .rowShare = recipe.rowShare,
            .columnShare = recipe.columnShare,
            .crossEntropy = recipe.treeLoss == "bce",
            .seed = recipe.seed};
}

Result<std::vector<TreeFold>> fitTreeFolds(const Matrix &rows, const std::vector<dataset::Sample> &samples, const TableFolds &folds, const Recipe &recipe, int lanes,
                                           const std::function<void()> &foldDone, const StopToken &stop)
{
    if (recipe.treePatience > 0 && folds.count < leastFolds)
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("pawtrait::training",
                                                 "Boosted trees need at least 3 folds: one to test, one to find the number of trees, and one to fit on. Use more folds, or set "
                                                 "tree_patience=0."),
                     {}};
    std::vector<Result<TreeFold>> done(static_cast<std::size_t>(folds.count), cancelled());
    std::mutex mutex;
    runLanes(folds.count, lanes, stop, [&](int fold) {
        done[static_cast<std::size_t>(fold)] = fitFold(rows, samples, folds, fold, recipe, stop);
        const std::lock_guard lock(mutex);
        foldDone();
    });
    if (stop.stop_requested())
        return cancelled();
    std::vector<TreeFold> results;
    for (Result<TreeFold> &fold : done) {
        if (!fold)
            return fold.error();
        results.push_back(*std::move(fold));
    }
    return results;
}

Result<std::shared_ptr<const heads::BoostedTrees>> fitAllTrees(const Matrix &rows, const std::vector<dataset::Sample> &samples, const std::vector<TreeFold> &folds,
                                                               const Recipe &recipe, const StopToken &stop)
{
    std::vector<int> counts;
    for (const TreeFold &fold : folds)
        counts.push_back(fold.trees);
    std::sort(counts.begin(), counts.end());
    heads::TreesOptions options = treesOptions(recipe);
    options.trees = counts[counts.size() / 2];
    options.patience = 0;
    const Part all = partOf(rows, samples, [](std::size_t) { return true; });
    auto fit = heads::fitTrees(all.x, all.y, options, nullptr, stop);
    if (!fit)
        return fit.error();
    return std::move(fit->head);
}

} // namespace pawtrait::training
