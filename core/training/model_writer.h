/// Makes a model folder: card.json, heads.safetensors, oof.csv and the backbone's weights.
#pragma once

#include "scoring/model_card.h"
#include "training/cross_validation.h"
#include "training/run_report.h"

namespace pawtrait::training {

/// Everything that goes into heads.safetensors.
struct FittedHeads {
    HeadPair full;                                  ///< on all photos: the score
    std::shared_ptr<const heads::Head> judgeA, judgeB; ///< on two disjoint halves by group: the crop search's two opinions
    std::shared_ptr<const heads::Head> network{};   ///< a trained network's own linear layer, instead of `full`
    std::shared_ptr<const heads::Head> trees{};     ///< instead of `full`, in a file of its own, xgboost.json
    std::shared_ptr<const heads::Head> subject;     ///< null without photos with boxes
};

/// Fits the first two on features and labels; `subject` stays null.
Result<FittedHeads> fitModel(const PhotoFeatures &features, std::span<const double> labels, const Recipe &recipe, int lanes = 0, const StopToken &stop = {});

/// What the card says beyond the numbers.
struct CardFacts {
    QString tableName;   ///< the data's file name
    int mixedLabels = 0; ///< photos with the teacher in their label
    QString teacherName;
    bool contestPhotos = false;
    scoring::FlagEffects flags;
};

/// A card without checksums: calibrated on the out-of-fold predictions of the natural photos.
scoring::ModelCard makeCard(const Recipe &recipe, const PhotoFeatures &features, const CrossValidation &validation, const OutOfFold &results, const FittedHeads &heads,
                            const CardFacts &facts);

/// Writes the folder; the card last, so that a folder with a card is whole.
Result<void> writeModelFolder(const QString &folder, scoring::ModelCard card, const FittedHeads &heads, const std::vector<double> &featureMean, const QByteArray &outOfFold,
                              const QString &weights);

} // namespace pawtrait::training
