/// Everything that is computed about a data set, and its JSON.
#pragma once

#include "common/stop_token.h"
#include "dataset/data_set.h"
#include "statistics/comparisons.h"
#include "statistics/correlation.h"
#include "statistics/framing.h"
#include "statistics/histogram.h"
#include "statistics/normality.h"
#include "statistics/summary.h"

#include <array>
#include <optional>
#include <vector>

namespace pawtrait::statistics {

/// The numbers of a data set as columns.
struct Columns {
    std::vector<double> score;
    bool wholeScores = true;                  ///< every score is a whole number
    std::vector<std::uint16_t> flags;         ///< bit i: flag i of dataset::flagNames(); empty: the table has none
    std::vector<double> width, height, ratio; ///< of the photos whose size is known
    std::vector<std::size_t> sized;           ///< their places

    bool has(std::size_t row, int flag) const { return flags[row] >> flag & 1; }
};
Columns columnsOf(const dataset::DataSet &set);

/// One flag: the photos that have it (1) beside those that do not (0).
struct FlagResult {
    GroupComparison comparison;
    std::array<BoxSummary, 2> box;
    std::array<Histogram, 2> histogram; ///< over the edges that all flags share
    std::array<Density, 2> density;
    std::array<Interval, 2> meanInterval; ///< bootstrap; NaN unless asked for
    struct Adjusted {
        double benjaminiHochberg = 0, bonferroni = 0;
    };
    Adjusted welch, ranks, ks; ///< over the 12 flags of one test
};

struct Regression {
    LinearFit ols, ridge;
    double constantRmse = 0;
    std::vector<int> fold; ///< StratifiedKFold(5) without shuffle
    /// Constant, least squares, ridge.
    std::array<double, 3> pooled{};
    std::array<std::vector<double>, 3> perFold;
};

struct DuplicateSummary {
    std::size_t pairs = 0, photos = 0, equalScores = 0, equalFlags = 0;
    double meanDifference = 0, rmsDifference = 0, medianDifference = 0, maxDifference = 0;
    double noise = 0;       ///< SD of a score's noise: RMS difference / sqrt 2
    Interval noiseInterval; ///< 95 %, chi-square
    double pearson = 0;
    double flagsThatAgree = 0; ///< NaN without flags
};

/// One line of the table that lays train and test side by side.
struct Drift {
    enum class Of { Flag, Width, Height, Ratio };
    Of of = Of::Flag;
    int flag = 0;
    double train = 0, test = 0; ///< share of photos with the flag, else the mean
    std::size_t trainCount = 0, testCount = 0;
    double p = 1;        ///< two shares, or two-sample Kolmogorov-Smirnov
    double adjusted = 1; ///< Benjamini-Hochberg over all lines
    bool isMarked() const { return adjusted < 0.05; }
};

struct Exploration {
    Description score, width, height, ratio; ///< count 0 where sizes are not known
    BoxSummary scoreBox;
    std::vector<double> sharedEdges; ///< numpy's `auto` bins of the scores
    Density scoreDensity;
    std::vector<FlagResult> flags; ///< 12, or none
    QqPlot qq;
    NormalityTests normality;
    Matrix pearson, spearman; ///< 13 x 13: flags, score; empty without flags
    std::optional<Regression> regression;
    std::optional<DuplicateSummary> duplicates;
    std::optional<Framing> framing;
    std::vector<Drift> drift;
};

struct ExploreOptions {
    int bootstrapResamples = 0; ///< 0: no intervals of the groups' means (they cost a second for 10,000 photos)
    std::uint64_t seed = 0;
};

/// Blocking, any thread; `progress` counts steps. Only error: cancelled.
Result<Exploration> explore(const dataset::DataSet &set, const Columns &columns, const ExploreOptions &options = {}, const Progress &progress = {}, const StopToken &stop = {});

/// `count` places from the first to the last of `edges`: the grid of the drawn densities.
std::vector<double> densityGrid(double from, double to, int count = 200);

/// statistics.json: names and nesting of STATISTICS.md, 10 significant digits; parts without data are left out and named under
/// `about.left_out`. `madeBy`: program and version.
QByteArray toJson(const dataset::DataSet &set, const Columns &columns, const Exploration &exploration, const QString &madeBy);

} // namespace pawtrait::statistics
