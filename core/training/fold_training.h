/// One fold of a fine-tuning run: trains on the other folds' photos, tests on its own after each epoch, keeps the best.
#pragma once

#include "network/trainable.h"
#include "training/photo_source.h"
#include "training/run_folder.h"
#include "training/stratified_folds.h"

#include <functional>

namespace pawtrait::training {

/// What a recipe asks of the network of one fold.
network::TrainableOptions trainableOptions(const Recipe &recipe, int fold);

/// CosineAnnealingLR's closed form, after T_max it rises again; times the warm-up's share. `step` of `steps` in the epoch.
double learningRateAt(const Recipe &recipe, int epoch, int step, int steps);

/// Points, 1..100, from a network's raw output.
double pointsOf(double output, const Recipe &recipe);

/// Mean over batches, weighted by their sizes: what "best by validation loss" compares.
double validationLossOf(std::span<const double> outputs, std::span<const double> scores, const Recipe &recipe);

/// metrics.csv: rows are added as they come. After a kill it is cut back to what the checkpoint knew.
class MetricsFile {
public:
    explicit MetricsFile(QString path) : m_path(std::move(path)) {}
    static QByteArray header();
    Result<void> begin() const;
    Result<void> add(const QByteArray &rows) const;
    /// Bytes in the file, all of them on the disk when it returns.
    qint64 synchronised() const;
    Result<void> cutTo(qint64 bytes) const;

private:
    QString m_path;
};

/// fold_K/fold.json, written when the fold is done.
struct FoldRecord {
    int fold = 0;
    int epochs = 0;          ///< trained
    int bestEpoch = 0;       ///< 0-based
    double validationLoss = 0;
    int fitted = 0;          ///< photos
    double constant = 0;     ///< mean score of the natural photos that were fitted on
    QString weights;         ///< file name in the fold's folder; empty for a mean
    network::LinearLayer head;
    QStringList ids;         ///< tested photos
    std::vector<double> outputs; ///< of those, raw
    bool stoppedEarly = false; ///< it was told to end with its best weights
};

QString foldFolder(const QString &runFolder, int fold);
/// The fold has a checkpoint to go on from.
bool isFoldBegun(const QString &runFolder, int fold);
Result<FoldRecord> readFoldRecord(const QString &runFolder, int fold);
Result<void> writeFoldRecord(const QString &runFolder, const FoldRecord &record);

struct FoldJob {
    const Recipe &recipe;
    const PhotoSource &photos;
    const TableFolds &folds;
    int fold = 0;
    const RunFolder &folder;
    const MetricsFile &metrics;
    QString weights;                ///< backbone's file; empty: random weights
    network::Device device;
    int lanes = 0;                  ///< torch's threads
    int checkpointSteps = 0;
    std::function<void(const TrainingStatus &)> watch; ///< after each step
    std::function<void(const MeasuredRow &)> measured;
    StopToken keepBest; ///< ends the fold with the best weights so far; after no tested epoch, with the present ones
};

/// Goes on from the fold's checkpoint where there is one. A checkpoint that cannot be written is said in run.log and tried
/// again; best weights that cannot be written end the run with an error, and the checkpoint before stays. NotFound: told to keep
/// the best weights before a step was taken.
Result<FoldRecord> trainFold(const FoldJob &job, const StopToken &stop);

} // namespace pawtrait::training
