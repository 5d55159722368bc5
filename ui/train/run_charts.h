#pragma once

#include "parts/chart.h"
#include "training/run_records.h"

#include <span>

namespace pawtrait::ui {

/// What of a run is drawn over its epochs.
enum class Curve { Loss, Rmse, LearningRate, Speed };

struct CurveRun {
    QString name;
    const std::vector<training::MeasuredRow> *rows = nullptr;
    int stepsInEpoch = 0; ///< 0: what the rows say
    bool hasRounds = false; ///< of heads: each row is a round, a repeat with other folds, and not a step of learning
    bool hasTrees = false;  ///< boosted: each row is a tree more
};

struct CurveOptions {
    double smoothing = 0;     ///< 0..0.99: weight of the value before in an exponential average of training steps
    bool logarithmic = false; ///< Loss and Rmse
    bool showTraining = true;
};

/// One run: a colour for each fold, tests solid, training dashed. Several: a colour for each run, every fold a line of it. At most
/// 600 places a line; steps between are averaged. Rounds are marks without lines. Any thread.
Chart curveChart(Curve curve, std::span<const CurveRun> runs, const CurveOptions &options);

/// Exponential average without the pull of its beginning, as Weights & Biases draws it.
std::vector<double> smoothed(std::span<const double> values, double smoothing);

/// A point a photo: what a model that had not seen it said, over its score; the diagonal, and the constant where known.
Chart predictionChart(const std::vector<training::OutOfFoldRow> &tested);

/// What boosted trees go by: each feature's share of the gain in %, the largest first; beyond 20 the rest together.
Chart importanceChart(const std::vector<training::FeatureGain> &importance);

/// Prediction less score, as a box for each ten points of the score.
Chart residualChart(const std::vector<training::OutOfFoldRow> &tested);

} // namespace pawtrait::ui
