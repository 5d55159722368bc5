#include "training/cross_validation.h"

#include "training/folds.h"
#include "training/lanes.h"
#include "training/shared_svr.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numeric>
#include <optional>
#include <set>

namespace pawtrait::training {

namespace {

constexpr int leastFittedPhotos = 2;

Matrix rowsOf(const Matrix &x, const std::vector<int> &rows)
{
    Matrix part(static_cast<int>(rows.size()), x.columns);
    for (std::size_t i = 0; i < rows.size(); ++i)
        std::copy_n(x.row(rows[i]).begin(), x.columns, part.row(static_cast<int>(i)).begin());
    return part;
}

Error tooFew(const QString &text)
{
    return {ErrorKind::Invalid, text, QStringLiteral("too few photos")};
}

Result<void> fitFold(FoldOutcome &outcome, const PhotoFeatures &features, std::span<const double> labels, const std::vector<int> &foldOf, const Recipe &recipe, const SharedSvr *svr,
                     const StopToken &stop)
{
    std::vector<int> fitted;
    double naturalSum = 0;
    int natural = 0;
    for (int i = 0; i < features.rows.rows; ++i) {
        if (foldOf[i] == outcome.fold) {
            outcome.tested.push_back(i);
            continue;
        }
        fitted.push_back(i);
        if (features.samples[i].natural) {
            naturalSum += features.samples[i].score;
            ++natural;
        }
    }
    if (static_cast<int>(fitted.size()) < leastFittedPhotos || natural == 0)
        return tooFew(QCoreApplication::translate("pawtrait::training", "There are too few photos to test on photos that were not fitted. Add photos to the table, or use fewer folds."));
    const Matrix x = rowsOf(features.rows, fitted);
    std::vector<double> y;
    for (int i : fitted)
        y.push_back(labels[i]);
    // Both heads are unchanged by a shift of all features, so the mean over all photos that was taken off tells them nothing
    // about the tested ones.
    std::vector<Prediction> all(static_cast<std::size_t>(features.rows.rows));
    if (recipe.svrWeight < 1) {
        const auto ridge = heads::fitRidge(x, y, recipe.ridgeAlpha);
        if (!ridge)
            return ridge.error();
        for (int i = 0; i < features.rows.rows; ++i)
            all[i].ridge = (*ridge)->predict(features.rows.row(i));
    }
    if (svr) {
        const auto fit = svr->fit(fitted, labels, stop);
        if (!fit)
            return fit.error();
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i].svr = fit->predictions[i];
    }
    for (int i : outcome.tested)
        outcome.predictions.push_back(all[i]);
    double squares = 0;
    for (int i : fitted) {
        const double miss = shownScore(all[i], recipe) - labels[i];
        squares += miss * miss;
    }
    outcome.trainRmse = std::sqrt(squares / x.rows);
    outcome.constant = naturalSum / natural;
    outcome.fitted = x.rows;
    return {};
}

} // namespace

Result<HeadPair> fitHeads(const Matrix &x, std::span<const double> labels, const Recipe &recipe, int lanes, const StopToken &stop)
{
    HeadPair pair;
    if (recipe.svrWeight < 1) {
        auto ridge = heads::fitRidge(x, labels, recipe.ridgeAlpha);
        if (!ridge)
            return ridge.error();
        pair.ridge = *std::move(ridge);
    }
    if (recipe.svrWeight > 0) {
        const auto shared = SharedSvr::make(x, svrOptions(recipe), lanes, stop);
        if (!shared)
            return shared.error();
        std::vector<int> all(static_cast<std::size_t>(x.rows));
        std::iota(all.begin(), all.end(), 0);
        const auto fit = shared->fit(all, labels, stop);
        if (!fit)
            return fit.error();
        pair.svr = shared->headOf(*fit);
    }
    return pair;
}

heads::SvrOptions svrOptions(const Recipe &recipe)
{
    return {.c = recipe.svrC, .epsilon = recipe.svrEpsilon, .gamma = recipe.svrGamma};
}

double shownScore(const Prediction &prediction, const Recipe &recipe)
{
    return std::clamp((1 - recipe.svrWeight) * prediction.ridge + recipe.svrWeight * prediction.svr, 1.0, 100.0);
}

Result<CrossValidation> crossValidate(const PhotoFeatures &features, std::span<const double> labels, const Recipe &recipe, int lanes,
                                      const std::function<void()> &fitDone, const StopToken &stop)
{
    const std::size_t photos = features.samples.size();
    std::vector<std::optional<int>> groups;
    std::set<int> tableFolds;
    bool allHaveFolds = true;
    for (const dataset::Sample &sample : features.samples) {
        groups.push_back(sample.group);
        allHaveFolds = allHaveFolds && sample.fold.has_value();
        tableFolds.insert(sample.fold.value_or(0));
    }
    CrossValidation result;
    result.foldsFromTable = allHaveFolds && tableFolds.size() > 1;
    result.rounds = result.foldsFromTable ? 1 : recipe.rounds;
    result.folds = result.foldsFromTable ? static_cast<int>(tableFolds.size()) : recipe.folds;
    if (!result.foldsFromTable && groupCount(groups) < result.folds) {
        return tooFew(QCoreApplication::translate("pawtrait::training", "The recipe asks for %1 folds, but the table has only %2 photos or groups that can be read. Add photos, or use fewer folds.")
                          .arg(result.folds)
                          .arg(groupCount(groups)));
    }
    std::vector<std::vector<int>> foldOf;
    for (int round = 0; round < result.rounds; ++round) {
        if (result.foldsFromTable) {
            std::vector<int> own;
            for (const dataset::Sample &sample : features.samples)
                own.push_back(static_cast<int>(std::distance(tableFolds.begin(), tableFolds.find(*sample.fold))));
            foldOf.push_back(std::move(own));
            continue;
        }
        Random random(static_cast<std::uint64_t>(recipe.seed), static_cast<std::uint64_t>(round));
        foldOf.push_back(groupedFolds(groups, result.folds, random));
    }
    result.foldOfRoundOne = foldOf.front();

    std::optional<SharedSvr> svr;
    if (recipe.svrWeight > 0) {
        auto shared = SharedSvr::make(features.rows, svrOptions(recipe), lanes, stop);
        if (!shared)
            return shared.error();
        svr = *std::move(shared);
    }
    const int fits = result.rounds * result.folds;
    result.outcomes.resize(static_cast<std::size_t>(fits));
    std::vector<Result<void>> states(static_cast<std::size_t>(fits));
    std::mutex mutex;
    runLanes(fits, lanes, stop, [&](int index) {
        FoldOutcome &outcome = result.outcomes[index];
        outcome.round = index / result.folds;
        outcome.fold = index % result.folds;
        states[index] = fitFold(outcome, features, labels, foldOf[outcome.round], recipe, svr ? &*svr : nullptr, stop);
        const std::lock_guard lock(mutex);
        fitDone();
    });
    if (stop.stop_requested())
        return cancelled();
    for (const Result<void> &state : states) {
        if (!state)
            return state.error();
    }

    const auto empty = [&] { return std::vector<std::vector<double>>(static_cast<std::size_t>(result.rounds), std::vector<double>(photos)); };
    result.ridge = result.svr = result.prediction = result.constant = empty();
    for (const FoldOutcome &outcome : result.outcomes) {
        for (std::size_t k = 0; k < outcome.tested.size(); ++k) {
            const int photo = outcome.tested[k];
            result.ridge[outcome.round][photo] = std::clamp(outcome.predictions[k].ridge, 1.0, 100.0);
            result.svr[outcome.round][photo] = std::clamp(outcome.predictions[k].svr, 1.0, 100.0);
            result.prediction[outcome.round][photo] = shownScore(outcome.predictions[k], recipe);
            result.constant[outcome.round][photo] = outcome.constant;
        }
    }
    return result;
}

} // namespace pawtrait::training
