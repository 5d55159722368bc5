#include "network/trainable_plan.h"

#include "common/files.h"
#include "common/random.h"
#include "network/inference_parts.h"
#include "network/random_weights.h"
#include "network/safetensors.h"
#include "network/token_forward.h"
#include "network/token_network.h"
#include "network/turned_input.h"

#include <ATen/Context.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/_fused_adam.h>
#include <ATen/ops/_fused_adamw.h>
#include <ATen/ops/_fused_sgd.h>
#include <ATen/ops/batch_norm.h>
#include <ATen/ops/binary_cross_entropy_with_logits.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/full.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/hardtanh.h>
#include <ATen/ops/layer_norm.h>
#include <ATen/ops/linalg_vector_norm.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/max_pool2d.h>
#include <ATen/ops/mean.h>
#include <ATen/ops/mse_loss.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/sigmoid.h>
#include <ATen/ops/silu.h>
#include <ATen/ops/sqrt.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/zeros_like.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace pawtrait::network {

namespace {

using at::Tensor;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::network", text);
}

constexpr std::uint64_t weightsStream = 10, headStream = 11, dropoutStream = 12, dropPathStream = 13;
constexpr int allStages = 8;

/// One weight, bias or running statistic. Convolution kernels lie turned by 180 degrees where the pictures are (turned_input.h
/// says why).
struct Entry {
    std::string name;
    std::vector<std::int64_t> shape;
    Tensor value{};
    Tensor average{};         ///< moving average; undefined without one
    Tensor first{}, second{}; ///< the optimizer's moments; undefined where nothing is trained
    bool isStatistic = false; ///< running mean or variance
    bool isTrained = true;
    bool isHead = false; ///< of the linear layer
    bool isTurned = false;
    Start start = Start::Zero;
    int fanIn = 0;
};

struct Layer {
    ConvolutionLayer plan;
    std::size_t weight = 0, gamma = 0, beta = 0, mean = 0, variance = 0; ///< places of entries
    std::size_t reduce = 0, reduceBias = 0, expand = 0, expandBias = 0;
    bool isTrained = true;
    int block = 0; ///< counted over the whole network
};

/// A block's last convolution has no activation of its own.
bool endsBlock(const ConvolutionLayer &layer)
{
    return layer.activation == Activation::None && !layer.onKept;
}

/// The stage that a layer belongs to: the stem to the first, the last convolution to the one behind the last.
int stageOf(const std::string &convolution)
{
    if (convolution.starts_with("blocks."))
        return convolution[7] - '0';
    if (convolution.starts_with("layer"))
        return convolution[5] - '1';
    return convolution == "conv_head" ? allStages - 1 : 0;
}

class TrainablePlan final : public TrainableNetwork {
public:
    TrainablePlan(Architecture architecture, const ConvolutionPlan &plan, const TrainableOptions &options, Device device)
        : m_architecture(std::move(architecture)),
          m_plan(plan),
          m_options(options),
          m_device(std::move(device)),
          m_turn(plan.padding == Padding::TensorFlowSame ? Turn::Half : Turn::None),
          m_type(options.precision == Precision::Double ? at::kDouble : at::kFloat),
          m_classifier(plan.classifier)
    {
        m_plan.layers.clear();
        int block = 0;
        for (const ConvolutionLayer &planned : plan.layers) {
            Layer layer{.plan = planned, .isTrained = stageOf(planned.convolution) >= options.frozenStages, .block = block};
            const std::int64_t out = planned.out, in = planned.depthwise ? 1 : planned.in, squeezed = planned.squeezed;
            layer.weight = add(planned.convolution + ".weight", {out, in, planned.kernel, planned.kernel}, layer.isTrained, Start::FanOut);
            layer.gamma = add(planned.norm + ".weight", {out}, layer.isTrained, planned.gammaStartsAtZero ? Start::Zero : Start::One);
            layer.beta = add(planned.norm + ".bias", {out}, layer.isTrained);
            layer.mean = addStatistic(planned.norm + ".running_mean", {out}, Start::Zero);
            layer.variance = addStatistic(planned.norm + ".running_var", {out}, Start::One);
            if (squeezed > 0) {
                layer.reduce = add(planned.squeeze + ".conv_reduce.weight", {squeezed, out, 1, 1}, layer.isTrained, Start::FanOut);
                layer.reduceBias = add(planned.squeeze + ".conv_reduce.bias", {squeezed}, layer.isTrained);
                layer.expand = add(planned.squeeze + ".conv_expand.weight", {out, squeezed, 1, 1}, layer.isTrained, Start::FanOut);
                layer.expandBias = add(planned.squeeze + ".conv_expand.bias", {out}, layer.isTrained);
            }
            if (endsBlock(planned))
                ++block;
            m_layers.push_back(std::move(layer));
        }
        m_blocks = block;
        addHead();
    }

    TrainablePlan(Architecture architecture, const TokenPlan &plan, const TrainableOptions &options, Device device)
        : m_architecture(std::move(architecture)),
          m_tokens(plan),
          m_options(options),
          m_device(std::move(device)),
          m_type(options.precision == Precision::Double ? at::kDouble : at::kFloat),
          m_classifier(tokenClassifier),
          m_blocks(plan.blockCount())
    {
        for (const PlannedTensor &planned : tensorsOf(plan)) {
            const std::size_t place = add(planned.name, planned.shape, planned.stage >= options.frozenStages, planned.start);
            m_entries[place].fanIn = planned.fanIn;
        }
        if (plan.family == TokenPlan::Family::Swin) {
            const std::vector<std::int64_t> rows = relativePositions(plan.window);
            const Tensor host = at::empty({static_cast<std::int64_t>(rows.size())}, at::TensorOptions().dtype(at::kLong));
            std::copy(rows.begin(), rows.end(), host.mutable_data_ptr<std::int64_t>());
            m_relativePositions = host.to(m_device.cuda ? at::kCUDA : at::kCPU);
        }
        addHead();
    }

    const Architecture &architecture() const override { return m_architecture; }
    std::vector<BlockDropPath> dropPaths() const override;
    void initialise(std::uint64_t seed) override;
    Result<void> loadWeights(const QString &safetensors) override;
    void setHead(const LinearLayer &head) override;
    LinearLayer head() const override;
    Result<StepOutcome> step(const LabelledBatch &batch, double learningRate) override;
    Result<std::vector<double>> outputs(const LabelledBatch &batch) const override;
    Result<Matrix> features(const LabelledBatch &batch) const override;
    std::int64_t stepsDone() const override { return m_steps; }
    Result<void> saveWeights(const QString &safetensors) const override;
    Result<void> saveState(const QString &safetensors, const QMap<QString, QString> &notes) const override;
    Result<QMap<QString, QString>> loadState(const QString &safetensors) override;
    std::vector<double> values(const std::string &name) const override;
    std::vector<std::string> names() const override;

private:
    std::size_t add(const std::string &name, std::vector<std::int64_t> shape, bool isTrained, Start start = Start::Zero);
    std::size_t addStatistic(const std::string &name, std::vector<std::int64_t> shape, Start start);
    void addHead();
    double dropPathRateOf(int block) const;
    /// timm's layout on the CPU, in the network's number type.
    Tensor exported(const Tensor &value, const Entry &entry) const;
    void import(Tensor &value, const Entry &entry, const Tensor &from) const;
    void set(const Entry &entry, const std::vector<double> &values);
    /// What eval mode uses: the moving average where there is one.
    const Tensor &shown(std::size_t place) const { return m_entries[place].average.defined() ? m_entries[place].average : m_entries[place].value; }
    const Tensor &used(std::size_t place, bool training) const { return training ? m_entries[place].value : shown(place); }

    Tensor input(const LabelledBatch &batch) const;
    Tensor extra(const LabelledBatch &batch) const;
    Tensor pooled(Tensor x, bool training) const;
    Tensor pooledTokens(const Tensor &x, bool training) const;
    /// Each sample's branch kept or dropped; `part` tells the branches of one block apart.
    Tensor droppedPath(const Tensor &branch, int block, int part) const;
    Tensor headOutputs(Tensor features, const LabelledBatch &batch, bool training) const;
    Tensor excited(const Layer &layer, const Tensor &x, bool training) const;
    /// 0 or 1 / (1 - rate) for each place, the same for the same step and stream.
    Tensor keptMask(std::vector<std::int64_t> shape, double rate, std::uint64_t stream) const;
    void optimize(double learningRate);
    void follow();
    Result<void> checkBatch(const LabelledBatch &batch) const;
    template <class Function>
    auto guarded(Function function) const -> decltype(function());

    Architecture m_architecture;
    ConvolutionPlan m_plan{};            ///< without its layers: they are in m_layers
    std::optional<TokenPlan> m_tokens{}; ///< the network is this one
    TrainableOptions m_options;
    Device m_device;
    Turn m_turn = Turn::None;
    at::ScalarType m_type;
    std::string m_classifier; ///< its state name, in files that have one
    Tensor m_relativePositions{};
    std::vector<Entry> m_entries;
    std::unordered_map<std::string, std::size_t> m_places;
    std::vector<Layer> m_layers;
    int m_blocks = 0;
    std::size_t m_headWeight = 0, m_headBias = 0;
    std::int64_t m_steps = 0;
};

template <class Function>
auto TrainablePlan::guarded(Function function) const -> decltype(function())
{
    try {
        return function();
    } catch (const std::bad_alloc &e) {
        return Error{ErrorKind::OutOfMemory, tr("There is not enough memory for this training run. Set a smaller batch or input_side in the recipe, or close other programs."),
                     QString::fromUtf8(e.what())};
    } catch (const std::exception &e) {
        const QString log = QString::fromUtf8(e.what());
        if (log.contains(QLatin1String("out of memory")) || log.contains(QLatin1String("can't allocate memory")))
            return Error{ErrorKind::OutOfMemory, tr("%1 has not enough free memory for this training run. Set a smaller batch or input_side in the recipe.").arg(m_device.name),
                         log};
        return Error{ErrorKind::Device, tr("The network could not be trained on %1. Choose the CPU, or start the program again.").arg(m_device.name), log};
    }
}

std::size_t TrainablePlan::addStatistic(const std::string &name, std::vector<std::int64_t> shape, Start start)
{
    const std::size_t place = add(name, std::move(shape), false, start);
    m_entries[place].isStatistic = true;
    return place;
}

void TrainablePlan::addHead()
{
    m_headWeight = add("head.weight", {1, m_architecture.featureCount + m_options.extraInputs}, true);
    m_headBias = add("head.bias", {1}, true);
    m_entries[m_headWeight].isHead = m_entries[m_headBias].isHead = true;
}

std::size_t TrainablePlan::add(const std::string &name, std::vector<std::int64_t> shape, bool isTrained, Start start)
{
    Entry entry{.name = name, .shape = std::move(shape), .isTrained = isTrained, .start = start};
    const bool isKernel = entry.shape.size() == 4;
    entry.isTurned = isKernel && m_turn == Turn::Half;
    const auto options = at::TensorOptions().dtype(m_type).device(m_device.cuda ? at::kCUDA : at::kCPU);
    entry.value = isKernel ? at::empty(entry.shape, options, at::MemoryFormat::ChannelsLast) : at::empty(entry.shape, options);
    entry.value.zero_();
    if (m_options.averageDecay > 0)
        entry.average = at::zeros_like(entry.value);
    if (isTrained) {
        entry.first = at::zeros_like(entry.value);
        entry.second = at::zeros_like(entry.value);
        entry.value.set_requires_grad(true);
    }
    m_places.emplace(name, m_entries.size());
    m_entries.push_back(std::move(entry));
    return m_entries.size() - 1;
}

Tensor TrainablePlan::exported(const Tensor &value, const Entry &entry) const
{
    const Tensor host = value.detach().cpu();
    return (entry.isTurned ? host.flip({2, 3}) : host).contiguous();
}

void TrainablePlan::import(Tensor &value, const Entry &entry, const Tensor &from) const
{
    const at::NoGradGuard noGradient;
    value.copy_(entry.isTurned ? from.view(entry.shape).flip({2, 3}) : from.view(entry.shape));
}

void TrainablePlan::set(const Entry &entry, const std::vector<double> &values)
{
    Tensor from = at::empty({static_cast<std::int64_t>(values.size())}, at::TensorOptions().dtype(at::kDouble));
    std::copy(values.begin(), values.end(), from.mutable_data_ptr<double>());
    Tensor value = entry.value, average = entry.average;
    import(value, entry, from);
    if (average.defined())
        import(average, entry, from);
}

double TrainablePlan::dropPathRateOf(int block) const
{
    const int whole = m_tokens || m_plan.lastBlockDropsFully ? m_blocks - 1 : m_blocks;
    return m_options.dropPathRate * block / whole;
}

std::vector<BlockDropPath> TrainablePlan::dropPaths() const
{
    std::vector<BlockDropPath> paths;
    for (int s = 0; m_tokens && s < 4; ++s) {
        for (int b = 0; b < m_tokens->blocks[static_cast<std::size_t>(s)]; ++b)
            paths.push_back({m_tokens->blockName(s, b), dropPathRateOf(static_cast<int>(paths.size())), true});
    }
    for (const Layer &layer : m_layers) {
        if (endsBlock(layer.plan)) {
            const std::string &name = layer.plan.convolution;
            paths.push_back({name.substr(0, name.rfind('.')), dropPathRateOf(layer.block), layer.plan.addsKept});
        }
    }
    return paths;
}

void TrainablePlan::initialise(std::uint64_t seed)
{
    Random random(seed, weightsStream), headRandom(seed, headStream);
    Normal normal(random);
    for (const Entry &entry : m_entries) {
        std::vector<double> values = startValues(entry.start, entry.shape, entry.fanIn, normal);
        if (entry.isHead) {
            const double bound = 1 / std::sqrt(static_cast<double>(m_architecture.featureCount + m_options.extraInputs));
            for (double &value : values)
                value = headRandom.uniform(-bound, bound);
        }
        set(entry, values);
    }
    m_steps = 0;
}

Result<void> TrainablePlan::loadWeights(const QString &safetensors)
{
    const auto file = Safetensors::open(safetensors);
    if (!file)
        return file.error();
    std::unordered_set<std::string> expected{m_classifier + ".weight", m_classifier + ".bias"};
    for (const Entry &entry : m_entries) {
        if (entry.isHead)
            continue;
        const auto values = file->doubles(entry.name, entry.shape);
        if (!values)
            return values.error();
        if (auto done = guarded([&]() -> Result<void> {
                set(entry, *values);
                return {};
            });
            !done)
            return done.error();
        expected.insert(entry.name);
    }
    return refuseOtherTensors(*file, expected, m_architecture.displayName);
}

void TrainablePlan::setHead(const LinearLayer &head)
{
    set(m_entries[m_headWeight], head.weights);
    set(m_entries[m_headBias], {head.bias});
}

LinearLayer TrainablePlan::head() const
{
    const auto plain = [&](std::size_t place) {
        const Tensor host = exported(shown(place), m_entries[place]).to(at::kDouble);
        return std::vector<double>(host.const_data_ptr<double>(), host.const_data_ptr<double>() + host.numel());
    };
    return {plain(m_headWeight), plain(m_headBias).front()};
}

Tensor TrainablePlan::input(const LabelledBatch &batch) const
{
    const int height = batch.pictures.empty() ? batch.values.height : batch.pictures[0].height, width = batch.pictures.empty() ? batch.values.width : batch.pictures[0].width;
    Tensor x = at::empty({batch.count(), 3, height, width}, at::TensorOptions().dtype(m_type), at::MemoryFormat::ChannelsLast);
    const auto write = [&]<class T>(T *to) {
        if (batch.pictures.empty())
            writeInput(batch.values, 0, batch.values.count, m_turn, to);
        else
            writeInput(batch.pictures, m_architecture.normalisation, m_turn, to);
    };
    if (m_type == at::kDouble)
        write(x.mutable_data_ptr<double>());
    else
        write(x.mutable_data_ptr<float>());
    return m_device.cuda ? x.to(at::kCUDA) : x;
}

Tensor TrainablePlan::extra(const LabelledBatch &batch) const
{
    Tensor x = at::empty({batch.extra.rows, batch.extra.columns});
    std::copy(batch.extra.values.begin(), batch.extra.values.end(), x.mutable_data_ptr<float>());
    return x.to(m_device.cuda ? at::kCUDA : at::kCPU, m_type);
}

Tensor TrainablePlan::keptMask(std::vector<std::int64_t> shape, double rate, std::uint64_t stream) const
{
    Random random(m_options.seed, stream + 1000 * static_cast<std::uint64_t>(m_steps));
    Tensor mask = at::empty(shape, at::TensorOptions().dtype(at::kDouble));
    double *to = mask.mutable_data_ptr<double>();
    for (std::int64_t i = 0; i < mask.numel(); ++i)
        to[i] = random.uniform() < rate ? 0.0 : 1 / (1 - rate);
    return mask.to(m_device.cuda ? at::kCUDA : at::kCPU, m_type);
}

Tensor TrainablePlan::excited(const Layer &layer, const Tensor &x, bool training) const
{
    const std::int64_t squeezed = layer.plan.squeezed, channels = layer.plan.out;
    const Tensor means = at::mean(x, {2, 3}, false, m_type);
    const Tensor inner = at::silu(at::linear(means, used(layer.reduce, training).view({squeezed, channels}), used(layer.reduceBias, training)));
    const Tensor gate = at::sigmoid(at::linear(inner, used(layer.expand, training).view({channels, squeezed}), used(layer.expandBias, training)));
    return x.mul(gate.to(x.scalar_type()).view({x.size(0), channels, 1, 1}));
}

/// torch has no quick kernel for depthwise convolutions in double precision: as a sum of shifted products.
Tensor shiftedProducts(const Tensor &x, const Tensor &weight, std::int64_t stride, std::int64_t padding)
{
    const std::int64_t kernel = weight.size(2), height = (x.size(2) + 2 * padding - kernel) / stride + 1, width = (x.size(3) + 2 * padding - kernel) / stride + 1;
    const Tensor padded = at::constant_pad_nd(x, {padding, padding, padding, padding});
    Tensor sum;
    for (std::int64_t i = 0; i < kernel; ++i) {
        for (std::int64_t j = 0; j < kernel; ++j) {
            const Tensor part = padded.slice(2, i, i + (height - 1) * stride + 1, stride).slice(3, j, j + (width - 1) * stride + 1, stride);
            const Tensor product = part.mul(weight.select(3, j).select(2, i).view({1, -1, 1, 1}));
            sum = sum.defined() ? sum.add(product) : product;
        }
    }
    return sum;
}

Tensor TrainablePlan::droppedPath(const Tensor &branch, int block, int part) const
{
    const double rate = dropPathRateOf(block);
    if (rate <= 0)
        return branch;
    const std::uint64_t stream = dropPathStream + static_cast<std::uint64_t>(block) + 500 * static_cast<std::uint64_t>(part); // below 1000, where the next step's begin
    return branch.mul(keptMask({branch.size(0), 1, 1, 1}, rate, stream).to(branch.scalar_type()));
}

Tensor TrainablePlan::pooledTokens(const Tensor &x, bool training) const
{
    const at::ScalarType between = m_options.precision == Precision::BrainFloat ? at::kBFloat16 : m_type;
    int lastBlock = -1;
    TokenContext<Tensor> context;
    context.weight = [&](const std::string &name) { return used(m_places.at(name), training).to(between); };
    context.constant = [&](const std::vector<float> &values, const std::vector<std::int64_t> &shape) {
        const Tensor host = at::empty(shape);
        std::copy(values.begin(), values.end(), host.mutable_data_ptr<float>());
        return host.to(x.device(), between);
    };
    context.places = [&](const std::vector<std::int64_t> &) { return m_relativePositions; };
    context.dropped = [&](const Tensor &branch, int block, int stage) {
        const int part = std::exchange(lastBlock, block) == block ? 1 : 0;
        return training && stage >= m_options.frozenStages ? droppedPath(branch, block, part) : branch;
    };
    context.depthwise = [&](const Tensor &y, const Tensor &weight, const Tensor &bias) {
        return between == at::kDouble ? shiftedProducts(y, weight, 1, 3).add(bias.view({1, -1, 1, 1})) : at::conv2d(y, weight, bias, {1, 1}, {3, 3}, {1, 1}, y.size(1));
    };
    return TokenForward(*m_tokens, context).features(x.to(between)).to(m_type);
}

Tensor TrainablePlan::pooled(Tensor x, bool training) const
{
    if (m_tokens)
        return pooledTokens(x, training);
    const at::ScalarType between = m_options.precision == Precision::BrainFloat ? at::kBFloat16 : m_type;
    x = x.to(between);
    Tensor kept;
    for (const Layer &layer : m_layers) {
        const ConvolutionLayer &plan = layer.plan;
        if (plan.keepsInput)
            kept = x;
        const bool learns = training && layer.isTrained;
        const std::int64_t padding = (plan.kernel - 1) / 2, groups = plan.depthwise ? plan.in : 1;
        const Tensor weight = used(layer.weight, training).to(between);
        Tensor &y = plan.onKept ? kept : x;
        y = plan.depthwise && between == at::kDouble ? shiftedProducts(y, weight, plan.stride, padding)
                                                     : at::conv2d(y, weight, {}, {plan.stride, plan.stride}, {padding, padding}, {1, 1}, groups);
        y = at::batch_norm(y, used(layer.gamma, training), used(layer.beta, training), used(layer.mean, training), used(layer.variance, training), learns, m_plan.normMomentum,
                           m_plan.normEpsilon, true);
        if (plan.activation == Activation::SiLU)
            x = at::silu(x);
        else if (plan.activation == Activation::ReLU)
            x = at::relu(x);
        else if (plan.activation == Activation::ReLU6)
            x = at::hardtanh_(x, 0.0, 6.0);
        if (plan.squeezed > 0)
            x = excited(layer, x, training);
        if (plan.addsKept) {
            x = (learns ? droppedPath(x, layer.block, 0) : x).add(kept);
            kept.reset();
        }
        if (plan.reluOfSum)
            x = at::relu(x);
        if (!plan.poolsInto.empty())
            x = at::max_pool2d(x, {3, 3}, {2, 2}, {1, 1});
    }
    return at::mean(x, {2, 3}, false, m_type);
}

Tensor TrainablePlan::headOutputs(Tensor features, const LabelledBatch &batch, bool training) const
{
    if (training && m_options.dropRate > 0)
        features = features.mul(keptMask({features.size(0), features.size(1)}, m_options.dropRate, dropoutStream));
    if (m_options.extraInputs > 0)
        features = at::cat({features, extra(batch)}, 1);
    return at::linear(features, used(m_headWeight, training), used(m_headBias, training)).view({-1});
}

Result<void> TrainablePlan::checkBatch(const LabelledBatch &batch) const
{
    const bool proper = batch.pictures.empty() ? isProperInput(batch.values) : isProperInput(batch.pictures);
    const int height = batch.pictures.empty() ? batch.values.height : batch.pictures[0].height, width = batch.pictures.empty() ? batch.values.width : batch.pictures[0].width;
    if (proper && m_tokens && (height % m_tokens->sideStep() != 0 || width % m_tokens->sideStep() != 0))
        return wrongSides(m_architecture.displayName, m_tokens->sideStep());
    if (proper && (m_options.extraInputs == 0 || (batch.extra.rows == batch.count() && batch.extra.columns == m_options.extraInputs)))
        return {};
    return Error{ErrorKind::Invalid, tr("The photos could not be prepared for the network."), QStringLiteral("batch of unequal or empty parts")};
}

std::vector<double> plainValues(const Tensor &tensor)
{
    const Tensor host = tensor.detach().cpu().to(at::kDouble).contiguous();
    return {host.const_data_ptr<double>(), host.const_data_ptr<double>() + host.numel()};
}

Result<StepOutcome> TrainablePlan::step(const LabelledBatch &batch, double learningRate)
{
    if (auto checked = checkBatch(batch); !checked)
        return checked.error();
    return guarded([&]() -> Result<StepOutcome> {
        std::vector<Tensor> statistics; // before the step: a step that fails must leave nothing behind
        for (const Entry &entry : m_entries) {
            if (entry.isStatistic)
                statistics.push_back(entry.value.clone());
            if (entry.isTrained)
                entry.value.mutable_grad().reset();
        }
        Tensor scores = at::empty({batch.count()}, at::TensorOptions().dtype(at::kDouble));
        std::copy(batch.scores.begin(), batch.scores.end(), scores.mutable_data_ptr<double>());
        scores = scores.to(m_device.cuda ? at::kCUDA : at::kCPU, m_type);
        const Tensor outputs = headOutputs(pooled(input(batch), true), batch, true);
        const Tensor loss = m_options.loss == Loss::RootMeanSquare ? at::sqrt(at::mse_loss(outputs, scores)) : at::binary_cross_entropy_with_logits(outputs, scores.div(100.0));
        StepOutcome outcome;
        outcome.loss = loss.item<double>();
        outcome.outputs = plainValues(outputs);
        if (std::isfinite(outcome.loss)) {
            loss.backward();
            std::vector<Tensor> norms;
            for (const Entry &entry : m_entries) {
                if (entry.isTrained)
                    norms.push_back(at::linalg_vector_norm(entry.value.grad()));
            }
            outcome.gradientNorm = at::linalg_vector_norm(at::stack(norms)).item<double>();
        }
        if (!std::isfinite(outcome.loss) || !std::isfinite(outcome.gradientNorm)) {
            std::size_t place = 0;
            for (Entry &entry : m_entries) {
                if (entry.isStatistic)
                    entry.value.copy_(statistics[place++]);
            }
            return Error{ErrorKind::Invalid, tr("Training went astray: the loss is no longer a number. Set a smaller learning_rate in the recipe, or a clip_norm."),
                         QStringLiteral("loss %1, gradient norm %2 in step %3").arg(outcome.loss).arg(outcome.gradientNorm).arg(m_steps)};
        }
        if (m_options.clipNorm > 0 && outcome.gradientNorm + 1e-6 > m_options.clipNorm) {
            const double factor = m_options.clipNorm / (outcome.gradientNorm + 1e-6);
            for (const Entry &entry : m_entries) {
                if (entry.isTrained)
                    entry.value.mutable_grad().mul_(factor);
            }
        }
        optimize(learningRate);
        follow();
        return outcome;
    });
}

void TrainablePlan::optimize(double learningRate)
{
    const at::NoGradGuard noGradient;
    const OptimizerSettings &with = m_options.optimizer;
    ++m_steps;
    for (const bool head : {false, true}) {
        std::vector<Tensor> values, gradients, first, second, steps;
        for (const Entry &entry : m_entries) {
            if (!entry.isTrained || entry.isHead != head)
                continue;
            values.push_back(entry.value);
            gradients.push_back(entry.value.grad());
            first.push_back(entry.first);
            second.push_back(entry.second);
        }
        if (values.empty())
            continue;
        const double rate = learningRate * (head ? with.headRateFactor : 1.0);
        steps.assign(values.size(), at::full({}, static_cast<double>(m_steps), values[0].options().dtype(at::kFloat)));
        if (with.kind == OptimizerSettings::Kind::Adam)
            at::_fused_adam_(values, gradients, first, second, {}, steps, rate, with.firstDecay, with.secondDecay, with.weightDecay, with.epsilon, false, false);
        else if (with.kind == OptimizerSettings::Kind::AdamW)
            at::_fused_adamw_(values, gradients, first, second, {}, steps, rate, with.firstDecay, with.secondDecay, with.weightDecay, with.epsilon, false, false);
        else
            at::_fused_sgd_(values, gradients, first, with.weightDecay, with.momentum, rate, 0.0, false, false, m_steps == 1);
    }
}

/// The average follows the weights and the statistics.
void TrainablePlan::follow()
{
    if (m_options.averageDecay <= 0)
        return;
    const at::NoGradGuard noGradient;
    for (Entry &entry : m_entries)
        entry.average.lerp_(entry.value.detach(), 1 - m_options.averageDecay);
}

Result<std::vector<double>> TrainablePlan::outputs(const LabelledBatch &batch) const
{
    if (auto checked = checkBatch(batch); !checked)
        return checked.error();
    return guarded([&]() -> Result<std::vector<double>> {
        const at::NoGradGuard noGradient;
        return plainValues(headOutputs(pooled(input(batch), false), batch, false));
    });
}

Result<Matrix> TrainablePlan::features(const LabelledBatch &batch) const
{
    if (auto checked = checkBatch(batch); !checked)
        return checked.error();
    return guarded([&]() -> Result<Matrix> {
        const at::NoGradGuard noGradient;
        Matrix rows(batch.count(), m_architecture.featureCount);
        rows.values = plainValues(pooled(input(batch), false));
        return rows;
    });
}

/// Tensors whose bytes are being written.
class Writing {
public:
    void add(const std::string &name, const std::vector<std::int64_t> &shape, const Tensor &host)
    {
        m_held.push_back(host);
        m_parts.push_back({name, shape, host.scalar_type() == at::kDouble ? DataType::F64 : DataType::F32,
                           std::span(static_cast<const std::byte *>(host.const_data_ptr()), static_cast<std::size_t>(host.nbytes()))});
    }
    Result<void> write(const QString &path, const QMap<QString, QString> &notes) const { return writeSafetensors(path, m_parts, notes); }

private:
    std::vector<Tensor> m_held;
    std::vector<BytesToWrite> m_parts;
};

Result<void> TrainablePlan::saveWeights(const QString &safetensors) const
{
    return guarded([&]() -> Result<void> {
        Writing writing;
        for (std::size_t place = 0; place < m_entries.size(); ++place) {
            const Entry &entry = m_entries[place];
            if (!entry.isHead)
                writing.add(entry.name, entry.shape, exported(shown(place), entry));
        }
        return writing.write(safetensors, {});
    });
}

constexpr const char *stepsNote = "steps", *optionsNote = "options";

/// What has to be the same when a state comes back.
QString optionsInWords(const Architecture &architecture, const TrainableOptions &options)
{
    return QStringLiteral("%1 extra %2 precision %3 loss %4 optimizer %5 average %6 frozen %7 seed %8")
        .arg(QString::fromStdString(architecture.name))
        .arg(options.extraInputs)
        .arg(static_cast<int>(options.precision))
        .arg(static_cast<int>(options.loss))
        .arg(static_cast<int>(options.optimizer.kind))
        .arg(options.averageDecay)
        .arg(options.frozenStages)
        .arg(options.seed);
}

Result<void> TrainablePlan::saveState(const QString &safetensors, const QMap<QString, QString> &notes) const
{
    return guarded([&]() -> Result<void> {
        Writing writing;
        for (const Entry &entry : m_entries) {
            writing.add("model." + entry.name, entry.shape, exported(entry.value, entry));
            if (entry.average.defined())
                writing.add("average." + entry.name, entry.shape, exported(entry.average, entry));
            if (entry.isTrained) {
                writing.add("first." + entry.name, entry.shape, exported(entry.first, entry));
                writing.add("second." + entry.name, entry.shape, exported(entry.second, entry));
            }
        }
        QMap<QString, QString> all = notes;
        all.insert(QLatin1String(stepsNote), QString::number(m_steps));
        all.insert(QLatin1String(optionsNote), optionsInWords(m_architecture, m_options));
        return writing.write(safetensors, all);
    });
}

Result<QMap<QString, QString>> TrainablePlan::loadState(const QString &safetensors)
{
    const auto file = Safetensors::open(safetensors);
    if (!file)
        return file.error();
    bool isNumber = false;
    const qlonglong steps = file->metadata().value(QLatin1String(stepsNote)).toLongLong(&isNumber);
    if (!isNumber || steps < 0 || file->metadata().value(QLatin1String(optionsNote)) != optionsInWords(m_architecture, m_options))
        return Error{ErrorKind::Mismatch, tr("Cannot go on from %1: it was made with another recipe. Begin a new run.").arg(quotedName(safetensors)),
                     file->metadata().value(QLatin1String(optionsNote))};
    return guarded([&]() -> Result<QMap<QString, QString>> {
        const auto fill = [&](const std::string &name, const Entry &entry, Tensor value) -> Result<void> {
            const auto values = file->doubles(name, entry.shape);
            if (!values)
                return values.error();
            Tensor from = at::empty({static_cast<std::int64_t>(values->size())}, at::TensorOptions().dtype(at::kDouble));
            std::copy(values->begin(), values->end(), from.mutable_data_ptr<double>());
            import(value, entry, from);
            return {};
        };
        for (const Entry &entry : m_entries) {
            std::vector<std::pair<std::string, Tensor>> parts{{"model.", entry.value}};
            if (entry.average.defined())
                parts.emplace_back("average.", entry.average);
            if (entry.isTrained)
                parts.insert(parts.end(), {{"first.", entry.first}, {"second.", entry.second}});
            for (const auto &[prefix, value] : parts) {
                if (auto filled = fill(prefix + entry.name, entry, value); !filled)
                    return filled.error();
            }
        }
        m_steps = steps;
        return file->metadata();
    });
}

std::vector<double> TrainablePlan::values(const std::string &name) const
{
    const auto found = m_places.find(name);
    return found == m_places.end() ? std::vector<double>() : plainValues(exported(m_entries[found->second].value, m_entries[found->second]));
}

std::vector<std::string> TrainablePlan::names() const
{
    std::vector<std::string> all;
    for (const Entry &entry : m_entries)
        all.push_back(entry.name);
    return all;
}

} // namespace

namespace {

template <class Plan>
Result<std::unique_ptr<TrainableNetwork>> made(const Architecture &architecture, const Plan &plan, const TrainableOptions &options, const Device &device)
{
    try {
        return std::unique_ptr<TrainableNetwork>(std::make_unique<TrainablePlan>(architecture, plan, options, device));
    } catch (const std::exception &e) {
        return preparationError(e, architecture.displayName, device);
    }
}

} // namespace

Result<std::unique_ptr<TrainableNetwork>> makeTrainable(const Architecture &architecture, const ConvolutionPlan &plan, const TrainableOptions &options, const Device &device)
{
    return made(architecture, plan, options, device);
}

Result<std::unique_ptr<TrainableNetwork>> makeTrainable(const Architecture &architecture, const TokenPlan &plan, const TrainableOptions &options, const Device &device)
{
    return made(architecture, plan, options, device);
}

} // namespace pawtrait::network
