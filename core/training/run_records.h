/// What a run's folder says, read for a screen. A run may come from anywhere: nothing in it is trusted, and what is missing or
/// damaged is an error with a sentence or is left out.
///
///     MetricsReader reader(folder);
///     while (watching) if (auto rows = reader.readMore()) draw(*rows);
#pragma once

#include "training/metrics.h"
#include "training/recipe.h"

#include <optional>
#include <vector>

namespace pawtrait::training {

/// metrics.csv as it grows, also while another program writes it. One thread at a time.
class MetricsReader {
public:
    static constexpr std::size_t mostRows = 2'000'000; ///< what is beyond is not read

    explicit MetricsReader(QString runFolder);

    struct News {
        std::vector<MeasuredRow> rows;
        bool beginsAnew = false; ///< the file was cut back (a run went on from its checkpoint): forget the rows before
    };
    /// Whole lines since the last call; lines that make no sense are left out. A file that is not there yet has no rows.
    Result<News> readMore();

private:
    QString m_path;
    qint64 m_offset = 0;
    std::size_t m_rows = 0;
};

/// One photo of oof.csv.
struct OutOfFoldRow {
    QString id;
    double truth = 0;      ///< points
    double prediction = 0; ///< points
    int fold = 0;
    bool natural = true;
};
/// Finite numbers only; of an Id that is there twice, the first. `leftOut` (may be null): rows that are not used. Error: no such
/// file, not one usable row.
Result<std::vector<OutOfFoldRow>> readOutOfFold(const QString &runFolder, int *leftOut = nullptr);

/// A fold's row of report.json.
struct FoldReport {
    int round = 0, fold = 0;
    int fitted = 0, tested = 0;
    std::optional<double> rmse, constantRmse;
    std::optional<int> bestEpoch; ///< 0-based
    std::optional<int> epochs;    ///< trained
    bool stoppedEarly = false;
    std::optional<double> networkRmse, svrRmse; ///< of the blend's parts, where the recipe has an SVR beside the network
};

/// What is missing of a run that was told to keep its best so far.
struct EarlyEnd {
    int folds = 0, foldsPlanned = 0;
    std::optional<int> cutFold{};      ///< 0-based: ended before its last epoch; empty: every fold that was begun is whole
    int epochs = 0, epochsPlanned = 0; ///< of that fold
};
/// In the language of now.
QString inWords(const EarlyEnd &early);

struct RunReport {
    Accuracy pooled;                          ///< of one round where there are several: squared errors averaged over them
    std::optional<double> meanOfRoundsRmse{}; ///< of each photo's mean prediction over several rounds, which oof.csv holds; empty: one round
    std::optional<double> rmseLow, rmseHigh; ///< 95 %
    std::optional<double> constantRmse, flagsOnlyRmse;
    int photos = 0;         ///< with known scores
    int photosMeasured = 0; ///< of natural sampling
    QStringList refused;    ///< sentences
    std::vector<FoldReport> folds;
    std::optional<double> networkRmse, svrRmse; ///< of the blend's parts; `pooled` is the blend
    std::optional<double> networkWeight;        ///< in the blend, 0..1; the SVR has the rest
    QString stoppedEarly;                       ///< a sentence in the language of now; empty: the run is whole
    std::vector<FeatureGain> importance; ///< of trees, largest first, shares above 0; empty: no trees, or shares that make no sense

    /// A translated sentence that it does not, or empty.
    QString doesNotBeatConstant() const;
};
Result<RunReport> readReport(const QString &runFolder);

/// The end of run.log, at most 64 KiB, control characters left out; empty when there is none.
QString readLogEnd(const QString &runFolder);

} // namespace pawtrait::training
