/// How good predictions are, with how sure that is.
#pragma once

#include "scoring/model_card.h"

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace pawtrait::training {

struct Accuracy {
    double rmse = 0;     ///< points
    double mae = 0;      ///< points
    double pearson = 0;  ///< 0 where either side does not vary
    double spearman = 0; ///< ranks, ties their mean rank
    double r2 = 0;       ///< 1 - squared error / squared distance of the truth from its own mean
};

/// Sizes equal, at least 2.
Accuracy accuracyOf(std::span<const double> predictions, std::span<const double> truth);

/// Several rounds over the same photos: squared errors are averaged, everything else is the mean of the rounds.
Accuracy meanOfRounds(std::span<const std::vector<double>> rounds, std::span<const double> truth);

struct AccuracyRange {
    scoring::Metric rmse, r, r2; ///< value = meanOfRounds(), low and high = 2.5 % and 97.5 % of the resamples
};

/// Percentile bootstrap over photos; a photo's predictions of all rounds go together.
AccuracyRange bootstrap(std::span<const std::vector<double>> rounds, std::span<const double> truth, std::uint64_t seed, int resamples = 2000);

/// How much a feature, or a network's features together, lowered the loss of trees.
struct FeatureGain {
    QString name;     ///< "Cute", "Eyes"; the network's: its timm name
    QString source;   ///< "prompt", "flag" or "network"
    double share = 0; ///< 0..1, all together 1
};

} // namespace pawtrait::training
