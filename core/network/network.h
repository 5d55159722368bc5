/// The room `network`: timm's architectures in C++, fed with safetensors under timm's names. No torch type leaves it.
///
///     auto device = network::chooseDevice(network::DevicePreference::Auto);
///     auto net = network::open("tf_efficientnet_lite2", "lite2.safetensors", *device);
///     auto features = (*net)->features(pictures);        // n x 1280
#pragma once

#include "common/matrix.h"
#include "common/result.h"
#include "common/stop_token.h"
#include "image/rgb_image.h"
#include "network/device.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace pawtrait::network {

/// Input value = (byte - mean) / deviation per channel R, G, B, in units of a byte (0..255).
struct Normalisation {
    std::array<float, 3> mean{};
    std::array<float, 3> deviation{};
    bool operator==(const Normalisation &) const = default;
};

struct Architecture {
    std::string name;     ///< timm's, "tf_efficientnet_lite2"
    QString displayName;  ///< "EfficientNet-Lite2"
    int inputSide = 0;    ///< pixels, the side it was trained at
    int featureCount = 0; ///< pooled features
    Normalisation normalisation;
    double widthFactor = 1;          ///< compound scaling (EfficientNet; else 1): channels, times this
    double depthFactor = 1;          ///< compound scaling: blocks in a stage, times this
    std::int64_t parameterCount = 0; ///< without the classifier
    std::string lastMap{};           ///< module whose map, averaged over its places, is the pooled features (Network::maps)
    std::string fineMap{};           ///< module whose map has twice as many places a side
};

/// Compound scaling (Tan and Le 2019, equation 3): one step multiplies depth, width and resolution by these; depth x width
/// squared x resolution squared is about 2, so each step doubles the work.
struct CompoundScaling {
    double depth = 1.2;
    double width = 1.1;
    double resolution = 1.15;
};
inline constexpr CompoundScaling compoundScaling{};

/// All architectures this build can open and train, in the order of a list: EfficientNet, Swin, ConvNeXt, ResNet-50, MobileNetV2.
const std::vector<Architecture> &architectures();
/// nullptr when the name is unknown. Knows timm's names for other weights of the same network too: "tf_efficientnet_b6_ns",
/// "tf_efficientnet_b6.ns_jft_in1k", "swin_large_patch4_window12_384.ms_in22k_ft_in1k".
const Architecture *findArchitecture(const std::string &name);

struct TensorShape {
    std::string name;
    std::vector<std::int64_t> shape;
};
/// Every tensor of a network's weights file under timm's name, the classifier of ImageNet's 1000 classes (which may be missing)
/// last; without batch norms' counters. Empty when the architecture is unknown.
std::vector<TensorShape> expectedTensors(const std::string &architecture);

/// n pictures of one size, already normalised: n x 3 x height x width, row-major.
struct InputBatch {
    int count = 0;
    int height = 0;
    int width = 0;
    std::vector<float> values;
};

/// channels x height x width, row-major, upright.
struct FeatureMap {
    int channels = 0;
    int height = 0;
    int width = 0;
    std::vector<float> values;
};

/// A network ready for inference. Const calls are safe from several threads at once; each runs on the calling thread
/// (CPU) with the threads set by setThreadsOfThisLane. On the CPU a picture's result does not depend on
/// what else is in the batch; on a card it may by the rounding of sums.
class Network {
public:
    virtual ~Network() = default;

    virtual const Architecture &architecture() const = 0;
    virtual const Device &device() const = 0;

    /// Pooled features, n x featureCount. All pictures have one size, at least 32 a side; Swin's in multiples of 32.
    virtual Result<MatrixF> features(std::span<const image::RgbImage> pictures) const = 0;
    virtual Result<MatrixF> features(const InputBatch &batch) const = 0;
    /// ImageNet logits, n x 1000. Error when the weights were loaded without a classifier.
    virtual Result<MatrixF> logits(const InputBatch &batch) const = 0;
    /// Activations after the named modules (timm's names: "blocks.4", "bn2", "layers.2", "stages.3"; `bn1`,
    /// `bn2` include the activation; ConvNeXt's "head.norm" is each place by the mean and deviation of the pooled vector) for one input.
    virtual Result<std::vector<FeatureMap>> maps(const image::RgbImage &picture, std::span<const std::string> modules) const = 0;
    virtual Result<std::vector<FeatureMap>> maps(const InputBatch &one, std::span<const std::string> modules) const = 0;
};

inline constexpr int allSingle = -1;

struct OpenOptions {
    /// The usual input, to choose prepacked layouts; other sizes run too.
    int inputSide = 0; ///< 0: the architecture's
    int batch = 2;
    /// So many first layers compute in float32, the others in bfloat16 on a CPU and in float16 on a graphics card; allSingle: all in
    /// float32. bfloat16 on a CPU without it (hasBrainFloat) is an error. Swin and ConvNeXt know 0 on a card, and are in float32 else.
    int singleLayers = allSingle;
    /// On a CPU: a graphics card's operators and its float16, for tests and to measure what that changes in a score (convolutional
    /// networks take half as long again as by the CPU's own operators, the others much longer). On a card it changes nothing.
    bool asOnGraphicsCard = false;
};

/// Whether the device computes with bfloat16 by instructions of its own.
bool hasBrainFloat(const Device &device);

/// Whether that is also the quicker way for a convolutional network. Not on Intel's processors without AMX (Cooper Lake, and newer ones whose virtual machine hides it): their vector
/// instruction for it takes the default network 1.5 times as long as float32 (bench_score network-bf16), and OpenVINO's bfloat16 is as slow there. On AMD's and
/// with AMX it is 0.6 times as long. Any thread.
bool isBrainFloatQuick(const Device &device);

/// Whether it is one of convolutions and batch norms (EfficientNet, ResNet, MobileNetV2); false for an unknown name.
bool isConvolutional(const std::string &architecture);

/// Loads weights (every name and shape checked) and prepares them for `device`. Blocking, any thread.
Result<std::shared_ptr<const Network>> open(const std::string &architecture, const QString &safetensors, const Device &device, const OpenOptions &options = {});

} // namespace pawtrait::network
