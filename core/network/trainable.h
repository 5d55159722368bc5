/// Networks that learn: a backbone under timm's names, pooled features joined with further columns (the 12 flags), one
/// linear layer to one output. Plain data in and out, as everywhere in this room.
///
///     auto net = network::makeTrainable("tf_efficientnet_b0", {.extraInputs = 12}, *device);
///     (*net)->initialise(42);
///     auto done = (*net)->step({.pictures = pictures, .extra = flags, .scores = scores}, 2e-4);
#pragma once

#include "network/network.h"

#include <QMap>

namespace pawtrait::network {

enum class Precision {
    Double,
    Single,
    BrainFloat ///< refused on a device without hasBrainFloat(): convolutions and what lies between them in bfloat16; weights, norms' statistics, head and loss in single
};

enum class Loss {
    RootMeanSquare, ///< sqrt(mean((output - score)^2)): the output is the score, points
    CrossEntropy    ///< of sigmoid(output) against score / 100
};

struct OptimizerSettings {
    enum class Kind { Sgd, Adam, AdamW }; ///< torch's, with torch's defaults
    Kind kind = Kind::Adam;
    double firstDecay = 0.9;   ///< Adam's beta1
    double secondDecay = 0.999;
    double epsilon = 1e-8;
    double momentum = 0.9;     ///< of Sgd
    double weightDecay = 0;
    double headRateFactor = 1; ///< the linear layer's learning rate, times this
};

struct TrainableOptions {
    int extraInputs = 0;      ///< columns joined with the pooled features
    Precision precision = Precision::Single;
    Loss loss = Loss::RootMeanSquare;
    OptimizerSettings optimizer{};
    double clipNorm = 0;      ///< gradients' L2 norm over all weights is held to this; 0: not
    double dropRate = 0;      ///< dropout of the pooled features
    double dropPathRate = 0;  ///< of block i: rate * i / blocks (Swin, ConvNeXt, ResNet: / (blocks - 1)), where there is a shortcut
    double averageDecay = 0;  ///< over 0: an exponential moving average of the weights, which outputs() and saveWeights() use
    int frozenStages = 0;     ///< first stages that stay as they are, the stem among the first; 8: all but the linear layer (Swin, ConvNeXt, ResNet have four stages)
    std::uint64_t seed = 0;   ///< of dropout and drop path: the masks follow from it and the step's number alone
};

/// `pictures`, or `values` where there are none.
struct LabelledBatch {
    std::vector<image::RgbImage> pictures; ///< one size
    InputBatch values;
    MatrixF extra;                         ///< n x extraInputs
    std::vector<double> scores;            ///< 0..100
    int count() const { return pictures.empty() ? values.count : static_cast<int>(pictures.size()); }
};

struct StepOutcome {
    double loss = 0;
    double gradientNorm = 0; ///< before clipping
    std::vector<double> outputs;
};

/// score = bias + weights . (features, extra columns), or 100 sigmoid of it (Loss::CrossEntropy).
struct LinearLayer {
    std::vector<double> weights;
    double bias = 0;
};

struct BlockDropPath {
    std::string block; ///< "blocks.3.1"
    double rate = 0;
    bool hasShortcut = false; ///< the rate acts only where there is one
};

/// One thread at a time; calls block and use the threads set by setThreadsOfThisLane. On the CPU with one number of threads
/// the same calls give the same bits.
class TrainableNetwork {
public:
    virtual ~TrainableNetwork() = default;

    virtual const Architecture &architecture() const = 0;
    virtual std::vector<BlockDropPath> dropPaths() const = 0;

    /// timm's random weights (convolutions: normal, variance 2 / fan-out; Swin, ConvNeXt: normal, deviation 0.02; norms 1 and 0) and
    /// torch's for the linear layer.
    virtual void initialise(std::uint64_t seed) = 0;
    /// The backbone's weights under timm's names, every name and shape checked; a classifier in the file is left out.
    virtual Result<void> loadWeights(const QString &safetensors) = 0;
    virtual void setHead(const LinearLayer &head) = 0;
    virtual LinearLayer head() const = 0;

    /// Forward and backward in train mode, one step of the optimizer. Error: a loss or gradient that is not finite (nothing is changed then).
    virtual Result<StepOutcome> step(const LabelledBatch &batch, double learningRate) = 0;
    /// Raw outputs in eval mode; scores are not looked at.
    virtual Result<std::vector<double>> outputs(const LabelledBatch &batch) const = 0;
    /// Pooled features in eval mode.
    virtual Result<Matrix> features(const LabelledBatch &batch) const = 0;
    virtual std::int64_t stepsDone() const = 0;

    /// The backbone for network::open(), atomically.
    virtual Result<void> saveWeights(const QString &safetensors) const = 0;
    /// Everything that the next step depends on, with the caller's `notes`, in one file, atomically.
    virtual Result<void> saveState(const QString &safetensors, const QMap<QString, QString> &notes) const = 0;
    /// Brings a network made with the same options back to there; the notes.
    virtual Result<QMap<QString, QString>> loadState(const QString &safetensors) = 0;

    /// Current values of a tensor in timm's layout ("blocks.0.0.bn1.running_var", "head.weight"); empty for an unknown name.
    virtual std::vector<double> values(const std::string &name) const = 0;
    /// All names, in the order of computing (timm's, but ResNet's shortcut convolutions), the linear layer last.
    virtual std::vector<std::string> names() const = 0;
};

Result<std::unique_ptr<TrainableNetwork>> makeTrainable(const std::string &architecture, const TrainableOptions &options, const Device &device);

} // namespace pawtrait::network
