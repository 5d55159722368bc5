/// What a model folder says about itself: `card.json`. Written by training, read by scoring, shown by the window.
#pragma once

#include "common/result.h"
#include "network/network.h"
#include "scoring/flags.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace pawtrait::scoring {

/// One head in heads.safetensors; of kind "xgboost" in a file of its own, name + ".json". A photo's raw score is the weighted sum of the heads with role Score.
struct HeadEntry {
    enum class Role { Score, JudgeA, JudgeB, Subject };
    std::string name;   ///< "ridge": the prefix of its tensors is name + "."
    std::string kind;   ///< "ridge", "svr", "logistic" or "xgboost"
    Role role = Role::Score;
    double weight = 1;  ///< of Score heads; they sum to 1
};

/// From a raw score to its range, by normalised split-conformal prediction on out-of-fold residuals: the residual's spread
/// grows with the score, spread(s) = max(minimumSpread, spreadIntercept + spreadSlope * s), slope >= 0;
/// low = s - lowQuantile * spread(s), high = s + highQuantile * spread(s), both held to 1..100.
struct RangeCalibration {
    double coverage = 2.0 / 3.0;
    double spreadIntercept = 0;
    double spreadSlope = 0;
    double minimumSpread = 1;
    double lowQuantile = 0;  ///< >= 0
    double highQuantile = 0; ///< >= 0
    int photos = 0;
};

/// Share of pairs in right order when the predictions are gapFrom..gapTo points apart (last bin: to infinity).
struct PairBin {
    double gapFrom = 0;
    double gapTo = 0;
    double shareRight = 0.5;
    int pairs = 0;
};

/// Ridge of Pawpularity on the 12 flags over a whole table. Effect of an answer = coefficient * (answer - mean).
struct FlagEffects {
    std::array<double, flagCount> coefficient{}; ///< points
    std::array<double, flagCount> standardError{};
    std::array<double, flagCount> mean{};        ///< share of yes
    int rows = 0;
    double outOfFoldRmse = 0;  ///< of the flags alone
    double constantRmse = 0;
};

struct Metric {
    double value = 0;
    double low = 0;  ///< 95 % by bootstrap over photos
    double high = 0;
};

/// Repeated k-fold, tested on the photos of natural sampling only.
struct OutOfFoldMetrics {
    int photos = 0;
    int folds = 0;
    int rounds = 0;
    Metric rmse, r, r2;
    double mae = 0;
    double constantRmse = 0;
};

/// What the judges' opinions of crops are worth, measured when the folder was made (core/training/crop_measure.h).
struct CropEvidence {
    double threshold = 1.5;      ///< points: a crop is shown when the head that did not choose it sees at least this gain; >= 1.5
    double shown = 0;            ///< share of photos with such a crop
    double shownByShuffled = 0;  ///< the same with heads fitted on shuffled scores
    double agree = 0;            ///< share of those crops where a third head sees a gain too
    int photos = 0;
};

/// What 16 bits change in a score, measured when the folder was made; only where all of it is small.
struct ShortFloatEvidence {
    int singleLayers = 0;  ///< network::OpenOptions::singleLayers
    double usual = 0;      ///< points: 95 of 100 photos are at most this far from float32
    double largest = 0;    ///< points
    int photos = 0;
};

/// Features from CLIP: a photo's cosines with some words, before those of the network. CLIP's weights are too large for each model
/// folder; they lie in models/clip (prompts::findClipFiles), or as open_clip_model.safetensors in the model's folder.
struct PromptFeatures {
    QStringList words;
    QString clipSha256; ///< of the weights; lower-case hexadecimal
};

/// One model of a blend: a model folder inside the blend's.
struct BlendEntry {
    QString folder;      ///< its name, "member_1"
    QString name;        ///< the run it came from
    double weight = 0;   ///< they sum to 1
    QString cardSha256;  ///< of its card.json, which has the checksums of its files
};

struct ModelCard {
    static constexpr int currentFormat = 1;
    int format = currentFormat;
    QString name;             ///< "EfficientNet-Lite2 default"
    QString created;          ///< ISO date
    std::string architecture; ///< timm name; CLIP's where there is no other network
    QString weightsFile;      ///< in the folder; empty: all features are from CLIP
    std::optional<PromptFeatures> prompts; ///< none: all features are the network's
    QString headsFile;        ///< in the folder: heads and feature_mean
    QString outOfFoldFile;    ///< in the folder: oof.csv
    int inputSide = 0;
    QString resizeRule = QStringLiteral("squash-bicubic"); ///< or "squash-linear": OpenCV's bilinear, from every pixel
    network::Normalisation normalisation;
    bool mirror = true;       ///< features are the mean of photo and mirror image
    bool unitLength = true;   ///< features divided by their L2 norm before feature_mean is taken off
    int subjectInputSide = 384;
    double subjectThreshold = 0.5;
    QStringList subjectMaps;  ///< modules whose maps the subject head reads, {"bn2", "blocks.4"}
    std::vector<HeadEntry> heads;
    std::vector<BlendEntry> members; ///< of a blend; it has no weights, heads and subject of its own, and `architecture` is a text
    RangeCalibration range;
    std::vector<PairBin> pairs;
    FlagEffects flags;
    bool flagsInHeads = false; ///< the Score heads take the 12 answers behind the features; `flags` then has the means that stand for "not looked at"
    OutOfFoldMetrics metrics;
    std::optional<CropEvidence> crops; ///< none: no gain of a crop may be shown
    std::optional<ShortFloatEvidence> brainFloat; ///< none: float32 on every processor
    std::optional<ShortFloatEvidence> half;       ///< none: float32 on every graphics card
    QString data;             ///< what it was fitted on, in words
    QStringList limits;       ///< in words
    QMap<QString, QString> sha256; ///< file name -> lower-case hexadecimal
};

/// Strict: unknown format, missing or ill-typed members, numbers out of range are sentences naming the member.
Result<ModelCard> readCard(const QString &path);
QByteArray cardToJson(const ModelCard &card);

} // namespace pawtrait::scoring
