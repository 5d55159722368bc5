#include "network/convolutional_network.h"

#include "common/files.h"
#include "network/graphics_card.h"
#include "network/inference_parts.h"
#include "network/parts.h"
#include "network/safetensors.h"
#include "network/turned_input.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/add.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/hardtanh.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/max_pool2d.h>
#include <ATen/ops/mean.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/sigmoid.h>
#include <ATen/ops/silu.h>
#include <c10/core/InferenceMode.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <unordered_set>

namespace pawtrait::network {

namespace {

using at::Tensor;
using OptionalTensor = std::optional<Tensor>;
using OptionalText = std::optional<std::string_view>;
using Scalars = c10::List<std::optional<at::Scalar>>;

// oneDNN's fused operators, reached through the dispatcher: torch has no C++ function for them.
using Convolve = Tensor(const Tensor &, const Tensor &, const OptionalTensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, int64_t, std::string_view, Scalars,
                        OptionalText);
using ConvolveAndAdd = Tensor &(Tensor &, const Tensor &, const Tensor &, const OptionalTensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, int64_t, std::string_view,
                                std::optional<at::Scalar>, OptionalText, Scalars, OptionalText);
using Prepack = Tensor(const Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, int64_t, at::OptionalIntArrayRef);

template <class Signature>
c10::TypedOperatorHandle<Signature> operatorNamed(const char *name, const char *overload = "")
{
    return c10::Dispatcher::singleton().findSchemaOrThrow(name, overload).typed<Signature>();
}

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::network", text);
}

constexpr int batchLimit = 2; // at 4 and more it is slower: the activations leave the caches

/// One layer as it runs; its kernel is turned by 180 degrees where the pictures are (turned_input.h says why).
struct PreparedLayer {
    ConvolutionLayer plan;
    Tensor weight; ///< prepacked for oneDNN, or channels_last at the network's place
    Tensor bias;
    int64_t padding = 0;
    int64_t groups = 1;
    Tensor reduce{}, reduceBias{}, expand{}, expandBias{}; ///< squeeze-excite, float32: squeezed x channels, channels x squeezed
};

/// On a CPU by oneDNN's fused operators, in float32 and bfloat16; on a graphics card by torch's, in float32 and float16.
class ConvolutionalNetwork final : public Network {
public:
    ConvolutionalNetwork(Architecture architecture, ConvolutionPlan plan, Device device, bool asOnGraphicsCard)
        : m_architecture(std::move(architecture)),
          m_plan(std::move(plan)),
          m_device(std::move(device)),
          m_turn(m_plan.padding == Padding::TensorFlowSame ? Turn::Half : Turn::None),
          m_place(m_device.cuda ? at::kCUDA : at::kCPU),
          m_fused(!m_device.cuda && !asOnGraphicsCard && at::globalContext().hasMKLDNN())
    {
        if (m_fused) {
            m_convolve = operatorNamed<Convolve>("mkldnn::_convolution_pointwise");
            m_convolveAndAdd = operatorNamed<ConvolveAndAdd>("mkldnn::_convolution_pointwise_", "binary");
            m_relu6.push_back(at::Scalar(0.0));
            m_relu6.push_back(at::Scalar(6.0));
        }
    }

    Result<void> load(const Safetensors &file, const OpenOptions &options);

    const Architecture &architecture() const override { return m_architecture; }
    const Device &device() const override { return m_device; }
    Result<MatrixF> features(std::span<const image::RgbImage> pictures) const override;
    Result<MatrixF> features(const InputBatch &batch) const override;
    Result<MatrixF> logits(const InputBatch &batch) const override;
    Result<std::vector<FeatureMap>> maps(const image::RgbImage &picture, std::span<const std::string> modules) const override;
    Result<std::vector<FeatureMap>> maps(const InputBatch &one, std::span<const std::string> modules) const override;

private:
    Tensor input(std::span<const image::RgbImage> pictures) const;
    Tensor input(const InputBatch &batch, int first, int count) const;
    /// A layer's convolution and activation by torch's own operators.
    Tensor plainlyConvolved(const PreparedLayer &layer, const Tensor &x, const Tensor &kept) const;
    /// Runs all layers; `visit(module, output)` after each that ends one.
    template <class Visit>
    Tensor run(Tensor x, Visit visit) const;
    /// A layer that adds `kept` may do so in its memory: the result is then `kept`.
    Tensor convolved(const PreparedLayer &layer, const Tensor &x, Tensor &kept) const;
    /// Each channel times what the layer's squeeze-excite makes of the channels' means; in place.
    static void excite(const PreparedLayer &layer, Tensor &x);
    /// Last map -> one row of means for each picture, from row `row` on.
    void pool(const Tensor &map, MatrixF &into, int row) const;
    Result<std::vector<FeatureMap>> mapsOf(const Tensor &input, std::span<const std::string> modules) const;
    template <class Function>
    auto guarded(Function function) const -> decltype(function());

    Architecture m_architecture;
    ConvolutionPlan m_plan;
    Device m_device;
    Turn m_turn;
    at::DeviceType m_place;
    bool m_fused;
    mutable std::atomic<int> m_atOnce{batchLimit};
    std::optional<c10::TypedOperatorHandle<Convolve>> m_convolve;
    std::optional<c10::TypedOperatorHandle<ConvolveAndAdd>> m_convolveAndAdd;
    Scalars m_relu6, m_noScalars;
    std::vector<PreparedLayer> m_layers;
    Classifier m_classifier;
};

template <class Function>
auto ConvolutionalNetwork::guarded(Function function) const -> decltype(function())
{
    return withoutExceptions(m_device, [&] {
        const c10::InferenceMode inference;
        return function();
    });
}

Result<void> ConvolutionalNetwork::load(const Safetensors &file, const OpenOptions &options)
{
    std::unordered_set<std::string> expected;
    const auto floats = [&](const std::string &name, const std::vector<std::int64_t> &shape) {
        expected.insert(name);
        return file.floats(name, shape);
    };
    const int inputSide = options.inputSide > 0 ? options.inputSide : m_architecture.inputSide;
    std::int64_t side = inputSide, mostBytes = 0;
    const auto prepack = m_fused ? std::optional(operatorNamed<Prepack>("mkldnn::_reorder_convolution_weight")) : std::nullopt;
    for (const ConvolutionLayer &layer : m_plan.layers) {
        const std::int64_t inPerGroup = layer.depthwise ? 1 : layer.in, kernel = layer.kernel;
        auto weight = floats(layer.convolution + ".weight", {layer.out, inPerGroup, kernel, kernel});
        auto gamma = floats(layer.norm + ".weight", {layer.out});
        auto beta = floats(layer.norm + ".bias", {layer.out});
        auto mean = floats(layer.norm + ".running_mean", {layer.out});
        auto variance = floats(layer.norm + ".running_var", {layer.out});
        for (const auto *part : {&weight, &gamma, &beta, &mean, &variance}) {
            if (!*part)
                return part->error();
        }
        const std::int64_t perOutput = inPerGroup * kernel * kernel, area = kernel * kernel;
        Tensor folded = at::empty({layer.out, inPerGroup, kernel, kernel}), bias = at::empty({layer.out});
        float *to = folded.mutable_data_ptr<float>();
        for (int o = 0; o < layer.out; ++o) {
            const auto i = static_cast<std::size_t>(o);
            const double spread = static_cast<double>((*variance)[i]) + m_plan.normEpsilon;
            if (!(spread > 0))
                return Error{ErrorKind::Corrupt,
                             tr("Cannot use the model file %1: the variances of \"%2\" are negative.").arg(quotedName(file.path()), QString::fromStdString(layer.norm)),
                             {}};
            const double scale = (*gamma)[i] / std::sqrt(spread);
            bias.mutable_data_ptr<float>()[o] = static_cast<float>((*beta)[i] - (*mean)[i] * scale);
            for (std::int64_t k = 0; k < perOutput; ++k) {
                const std::int64_t place = m_turn == Turn::Half ? k / area * area + (area - 1 - k % area) : k;
                to[o * perOutput + place] = static_cast<float>((*weight)[static_cast<std::size_t>(o * perOutput + k)] * scale);
            }
        }
        PreparedLayer prepared{layer, folded.contiguous(at::MemoryFormat::ChannelsLast), bias, (kernel - 1) / 2, layer.depthwise ? layer.in : 1};
        if (options.singleLayers != allSingle && static_cast<int>(m_layers.size()) >= options.singleLayers) {
            const at::ScalarType shortType = m_fused ? at::kBFloat16 : at::kHalf;
            prepared.weight = prepared.weight.to(shortType);
            prepared.bias = prepared.bias.to(shortType);
        }
        if (prepack) {
            const std::vector<std::int64_t> inputSize{options.batch, layer.in, side, side};
            prepared.weight = prepack->call(prepared.weight, {prepared.padding, prepared.padding}, {layer.stride, layer.stride}, {1, 1}, prepared.groups, inputSize);
        } else {
            prepared.weight = prepared.weight.to(m_place);
            prepared.bias = prepared.bias.to(m_place);
        }
        if (layer.squeezed > 0) {
            const std::int64_t squeezed = layer.squeezed, channels = layer.out;
            const auto place = [&](const char *name, Tensor &into, const std::vector<std::int64_t> &shape) -> Result<void> {
                auto values = floats(layer.squeeze + name, shape);
                if (!values)
                    return values.error();
                into = shape.size() > 1 ? at::empty({shape[0], shape[1]}) : at::empty(shape);
                std::copy(values->begin(), values->end(), into.mutable_data_ptr<float>());
                into = into.to(m_place);
                return {};
            };
            for (const auto &placed : {place(".conv_reduce.weight", prepared.reduce, {squeezed, channels, 1, 1}), place(".conv_reduce.bias", prepared.reduceBias, {squeezed}),
                                       place(".conv_expand.weight", prepared.expand, {channels, squeezed, 1, 1}), place(".conv_expand.bias", prepared.expandBias, {channels})}) {
                if (!placed)
                    return placed.error();
            }
        }
        const std::int64_t sideBefore = side;
        if (!layer.onKept)
            side = (side + layer.stride - 1) / layer.stride;
        // In, out, what is kept for an addition, and as much again for the operator's own use; at most float32.
        mostBytes = std::max(mostBytes, 4 * (2 * sideBefore * sideBefore * layer.in + 2 * side * side * layer.out));
        if (!layer.poolsInto.empty())
            side = (side + 1) / 2;
        m_layers.push_back(std::move(prepared));
    }
    if (m_device.cuda)
        m_atOnce = picturesAtOnce(mostBytes);
    if (auto loaded = m_classifier.load(file, m_plan.classifier, m_plan.classCount, m_plan.featureCount, expected); !loaded)
        return loaded;
    return refuseOtherTensors(file, expected, m_architecture.displayName);
}

Tensor ConvolutionalNetwork::input(std::span<const image::RgbImage> pictures) const
{
    if (!m_fused)
        return picturesAt<Tensor>(m_device.cuda, pictures, m_architecture.normalisation, m_turn);
    const Tensor x = emptyInput<Tensor>(m_device.cuda, static_cast<int>(pictures.size()), pictures[0].height, pictures[0].width);
    writeInput(pictures, m_architecture.normalisation, m_turn, x.mutable_data_ptr<float>());
    return x;
}

Tensor ConvolutionalNetwork::input(const InputBatch &batch, int first, int count) const
{
    const Tensor x = emptyInput<Tensor>(m_device.cuda, count, batch.height, batch.width);
    writeInput(batch, first, count, m_turn, x.mutable_data_ptr<float>());
    return x.to(m_place, true);
}

Tensor ConvolutionalNetwork::convolved(const PreparedLayer &layer, const Tensor &x, Tensor &kept) const
{
    if (!m_fused)
        return plainlyConvolved(layer, x, kept);
    const int64_t padding[] = {layer.padding, layer.padding}, stride[] = {layer.plan.stride, layer.plan.stride}, dilation[] = {1, 1};
    // A map of one place only (32 x 32 pixels in) is a memory that oneDNN's addition refuses: "unsupported format tag".
    const bool addsAfterwards = layer.plan.addsKept && kept.size(2) * kept.size(3) == 1;
    if (layer.plan.addsKept && !addsAfterwards)
        return m_convolveAndAdd->call(kept, x, layer.weight, layer.bias, padding, stride, dilation, layer.groups, "add", at::Scalar(1.0),
                                      layer.plan.reluOfSum ? OptionalText("relu") : std::nullopt, m_noScalars, std::nullopt);
    const bool relu6 = layer.plan.activation == Activation::ReLU6, silu = layer.plan.activation == Activation::SiLU, relu = layer.plan.activation == Activation::ReLU;
    const char *activation = relu6 ? "hardtanh" : silu ? "swish" : relu ? "relu" : "none";
    Tensor y = m_convolve->call(x, layer.weight, layer.bias, padding, stride, dilation, layer.groups, activation, relu6 ? m_relu6 : m_noScalars, "");
    if (addsAfterwards)
        y.add_(kept);
    return addsAfterwards && layer.plan.reluOfSum ? at::relu_(y) : y;
}

Tensor ConvolutionalNetwork::plainlyConvolved(const PreparedLayer &layer, const Tensor &x, const Tensor &kept) const
{
    Tensor y = convolution(x, layer.weight, layer.plan.stride, layer.padding, layer.groups);
    y.add_(layer.bias.view({1, -1, 1, 1}));
    if (layer.plan.activation == Activation::ReLU6)
        at::hardtanh_(y, 0.0, 6.0);
    if (layer.plan.activation == Activation::SiLU)
        at::silu_(y);
    if (layer.plan.addsKept)
        y.add_(kept);
    if (layer.plan.activation == Activation::ReLU || layer.plan.reluOfSum)
        at::relu_(y);
    return y;
}

void ConvolutionalNetwork::excite(const PreparedLayer &layer, Tensor &x)
{
    const Tensor squeezed = at::silu(at::linear(at::mean(x, {2, 3}, false, at::kFloat), layer.reduce, layer.reduceBias));
    x.mul_(at::sigmoid(at::linear(squeezed, layer.expand, layer.expandBias)).view({x.size(0), x.size(1), 1, 1}).to(x.scalar_type()));
}

template <class Visit>
Tensor ConvolutionalNetwork::run(Tensor x, Visit visit) const
{
    Tensor kept;
    for (const PreparedLayer &layer : m_layers) {
        if (layer.bias.scalar_type() != x.scalar_type()) { // from here on in fewer bits
            x = x.to(layer.bias.scalar_type());
            kept = kept.defined() ? kept.to(layer.bias.scalar_type()) : kept;
        }
        if (layer.plan.keepsInput)
            kept = x;
        if (layer.plan.onKept) {
            Tensor nothing;
            kept = convolved(layer, kept, nothing);
            continue;
        }
        x = convolved(layer, x, kept);
        if (layer.plan.squeezed > 0)
            excite(layer, x);
        if (layer.plan.addsKept)
            kept.reset();
        if (!layer.plan.endsModule.empty())
            visit(layer.plan.endsModule, x);
        if (!layer.plan.poolsInto.empty()) {
            x = at::max_pool2d(x, {3, 3}, {2, 2}, {1, 1});
            visit(layer.plan.poolsInto, x);
        }
    }
    return x;
}

void ConvolutionalNetwork::pool(const Tensor &map, MatrixF &into, int row) const
{
    if (!m_fused) { // a card sends the means, not the map
        const Tensor means = at::mean(map, {2, 3}, false, at::kFloat).to(at::kCPU).contiguous();
        std::copy_n(means.const_data_ptr<float>(), means.numel(), into.row(row).data());
        return;
    }
    const Tensor host = map.to(at::kFloat).contiguous(at::MemoryFormat::ChannelsLast);
    const float *from = host.const_data_ptr<float>();
    const int64_t places = host.size(2) * host.size(3), channels = host.size(1);
    std::vector<double> sum(static_cast<std::size_t>(channels));
    for (int64_t n = 0; n < host.size(0); ++n) {
        std::fill(sum.begin(), sum.end(), 0.0);
        for (int64_t p = 0; p < places; ++p, from += channels) {
            for (std::size_t c = 0; c < sum.size(); ++c)
                sum[c] += from[c];
        }
        const std::span<float> to = into.row(row + static_cast<int>(n));
        for (std::size_t c = 0; c < sum.size(); ++c)
            to[c] = static_cast<float>(sum[c] / static_cast<double>(places));
    }
}

Result<MatrixF> ConvolutionalNetwork::features(std::span<const image::RgbImage> pictures) const
{
    if (!pictures.empty() && !isProperInput(pictures))
        return wrongInput();
    return guarded([&]() -> Result<MatrixF> {
        MatrixF rows(static_cast<int>(pictures.size()), m_architecture.featureCount);
        inParts(rows.rows, m_atOnce, [&](int first, int count) {
            pool(run(input(pictures.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(count))), [](const std::string &, const Tensor &) {}), rows, first);
        });
        return rows;
    });
}

Result<MatrixF> ConvolutionalNetwork::features(const InputBatch &batch) const
{
    if (!isProperInput(batch))
        return wrongInput();
    return guarded([&]() -> Result<MatrixF> {
        MatrixF rows(batch.count, m_architecture.featureCount);
        inParts(batch.count, m_atOnce, [&](int first, int count) { pool(run(input(batch, first, count), [](const std::string &, const Tensor &) {}), rows, first); });
        return rows;
    });
}

Result<MatrixF> ConvolutionalNetwork::logits(const InputBatch &batch) const
{
    const auto pooled = features(batch);
    return pooled ? m_classifier.logits(*pooled) : pooled.error();
}

Result<std::vector<FeatureMap>> ConvolutionalNetwork::mapsOf(const Tensor &pictures, std::span<const std::string> modules) const
{
    std::vector<FeatureMap> found(modules.size());
    std::size_t missing = modules.size();
    run(pictures, [&](const std::string &module, const Tensor &output) {
        const auto place = std::find(modules.begin(), modules.end(), module);
        if (place == modules.end())
            return;
        const Tensor host = output.to(at::kCPU, at::kFloat).contiguous(); // NCHW
        FeatureMap map{static_cast<int>(host.size(1)), static_cast<int>(host.size(2)), static_cast<int>(host.size(3)), {}};
        const std::size_t area = static_cast<std::size_t>(map.height) * static_cast<std::size_t>(map.width);
        const float *from = host.const_data_ptr<float>();
        map.values.resize(static_cast<std::size_t>(map.channels) * area);
        std::copy(from, from + map.values.size(), map.values.begin());
        for (int c = 0; m_turn == Turn::Half && c < map.channels; ++c)
            std::reverse(map.values.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(c) * area),
                         map.values.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(c + 1) * area));
        found[static_cast<std::size_t>(place - modules.begin())] = std::move(map);
        --missing;
    });
    if (missing > 0)
        return noSuchModule(m_architecture.displayName);
    return found;
}

Result<std::vector<FeatureMap>> ConvolutionalNetwork::maps(const image::RgbImage &picture, std::span<const std::string> modules) const
{
    if (picture.width < 32 || picture.height < 32)
        return wrongInput();
    return guarded([&] { return mapsOf(input(std::span(&picture, 1)), modules); });
}

Result<std::vector<FeatureMap>> ConvolutionalNetwork::maps(const InputBatch &one, std::span<const std::string> modules) const
{
    if (!isProperInput(one) || one.count != 1)
        return wrongInput();
    return guarded([&] { return mapsOf(input(one, 0, 1), modules); });
}

/// Opening prepacks some 60 small weights. With a team of OpenMP threads they spend longer in spinning at its barriers than in the work
/// (a quarter of the processor time of opening and scoring 96 photos), and the team spins on beside the lanes.
class OneThreadMeanwhile {
public:
    OneThreadMeanwhile() : m_before(at::get_num_threads()) { at::set_num_threads(1); }
    ~OneThreadMeanwhile() { at::set_num_threads(m_before); }
    Q_DISABLE_COPY_MOVE(OneThreadMeanwhile)

private:
    int m_before;
};

} // namespace

Result<std::shared_ptr<const Network>> openConvolutionalNetwork(const Architecture &architecture, const ConvolutionPlan &plan, const QString &safetensors, const Device &device,
                                                                const OpenOptions &options)
{
    auto file = Safetensors::open(safetensors);
    if (!file)
        return file.error();
    try {
        const c10::InferenceMode inference;
        const OneThreadMeanwhile oneThread;
        auto network = std::make_shared<ConvolutionalNetwork>(architecture, plan, device, options.asOnGraphicsCard);
        if (auto loaded = network->load(*file, options); !loaded)
            return loaded.error();
        return std::shared_ptr<const Network>(std::move(network));
    } catch (const std::exception &e) {
        return preparationError(e, architecture.displayName, device);
    }
}

} // namespace pawtrait::network
