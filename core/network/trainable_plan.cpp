#include "network/trainable_plan.h"

#include "common/files.h"
#include "common/random.h"
#include "network/inference_parts.h"
#include "network/safetensors.h"
#include "network/token_forward.h"
#include "network/token_network.h"
#include "network/trainable_convolutions.h"
#include "network/trainable_weights.h"
#include "network/turned_input.h"

#include <ATen/Context.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/binary_cross_entropy_with_logits.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/layer_norm.h>
#include <ATen/ops/linalg_vector_norm.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/mse_loss.h>
#include <ATen/ops/sqrt.h>
#include <ATen/ops/stack.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pawtrait::network {

namespace {

using at::Tensor;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::network", text);
}

constexpr std::uint64_t dropoutStream = 12, dropPathStream = 13;

class TrainablePlan final : public TrainableNetwork {
public:
    TrainablePlan(Architecture architecture, const ConvolutionPlan &plan, const TrainableOptions &options, Device device)
        : m_architecture(std::move(architecture)),
          m_options(options),
          m_device(std::move(device)),
          m_turn(plan.padding == Padding::TensorFlowSame ? Turn::Half : Turn::None),
          m_type(options.precision == Precision::Double ? at::kDouble : at::kFloat),
          m_classifier(plan.classifier),
          m_lastBlockDropsFully(plan.lastBlockDropsFully),
          m_weights(m_turn, m_type, m_device.cuda, options.averageDecay),
          m_convolutions(plan, options.frozenStages, m_weights),
          m_blocks(m_convolutions.blockCount())
    {
        addHead();
    }

    TrainablePlan(Architecture architecture, const TokenPlan &plan, const TrainableOptions &options, Device device)
        : m_architecture(std::move(architecture)),
          m_tokens(plan),
          m_options(options),
          m_device(std::move(device)),
          m_type(options.precision == Precision::Double ? at::kDouble : at::kFloat),
          m_classifier(tokenClassifier),
          m_weights(m_turn, m_type, m_device.cuda, options.averageDecay),
          m_blocks(plan.blockCount())
    {
        for (const PlannedTensor &planned : tensorsOf(plan)) {
            const std::size_t place = m_weights.add(planned.name, planned.shape, planned.stage >= options.frozenStages, planned.start);
            m_weights.at(place).fanIn = planned.fanIn;
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
    void addHead();
    double dropPathRateOf(int block) const;
    /// The number type of convolutions, tokens and what lies between them.
    at::ScalarType between() const { return m_options.precision == Precision::BrainFloat ? at::kBFloat16 : m_type; }
    Tensor input(const LabelledBatch &batch) const;
    Tensor extra(const LabelledBatch &batch) const;
    Tensor pooled(const Tensor &x, bool training) const;
    Tensor pooledTokens(const Tensor &x, bool training) const;
    /// Each sample's branch kept or dropped; `part` tells the branches of one block apart.
    Tensor droppedPath(const Tensor &branch, int block, int part) const;
    Tensor headOutputs(Tensor features, const LabelledBatch &batch, bool training) const;
    /// 0 or 1 / (1 - rate) for each place, the same for the same step and stream.
    Tensor keptMask(std::vector<std::int64_t> shape, double rate, std::uint64_t stream) const;
    Result<void> checkBatch(const LabelledBatch &batch) const;
    template <class Function>
    auto guarded(Function function) const -> decltype(function());

    Architecture m_architecture;
    std::optional<TokenPlan> m_tokens{}; ///< the network is this one
    TrainableOptions m_options;
    Device m_device;
    Turn m_turn = Turn::None;
    at::ScalarType m_type;
    std::string m_classifier;          ///< its state name, in files that have one
    bool m_lastBlockDropsFully = true; ///< drop path of block i of n: rate * i / (n - 1), else rate * i / n
    Tensor m_relativePositions{};
    TrainableWeights<Tensor, at::ScalarType> m_weights;
    TrainableConvolutions<Tensor, at::ScalarType> m_convolutions{}; ///< empty where there are tokens
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

void TrainablePlan::addHead()
{
    m_headWeight = m_weights.add("head.weight", {1, m_architecture.featureCount + m_options.extraInputs}, true);
    m_headBias = m_weights.add("head.bias", {1}, true);
    m_weights.at(m_headWeight).isHead = m_weights.at(m_headBias).isHead = true;
}

double TrainablePlan::dropPathRateOf(int block) const
{
    const int whole = m_lastBlockDropsFully ? m_blocks - 1 : m_blocks;
    return m_options.dropPathRate * block / whole;
}

std::vector<BlockDropPath> TrainablePlan::dropPaths() const
{
    std::vector<BlockDropPath> paths;
    for (int s = 0; m_tokens && s < 4; ++s) {
        for (int b = 0; b < m_tokens->blocks[static_cast<std::size_t>(s)]; ++b)
            paths.push_back({m_tokens->blockName(s, b), dropPathRateOf(static_cast<int>(paths.size())), true});
    }
    for (const auto &block : m_convolutions.blocks())
        paths.push_back({block.name, dropPathRateOf(block.number), block.hasShortcut});
    return paths;
}

void TrainablePlan::initialise(std::uint64_t seed)
{
    m_weights.initialise(seed, m_architecture.featureCount + m_options.extraInputs);
    m_steps = 0;
}

Result<void> TrainablePlan::loadWeights(const QString &safetensors)
{
    return guarded([&] { return m_weights.loadBackbone(safetensors, m_classifier, m_architecture.displayName); });
}

void TrainablePlan::setHead(const LinearLayer &head)
{
    m_weights.set(m_weights.at(m_headWeight), head.weights);
    m_weights.set(m_weights.at(m_headBias), {head.bias});
}

LinearLayer TrainablePlan::head() const
{
    return {plainValues(m_weights.shown(m_headWeight)), plainValues(m_weights.shown(m_headBias)).front()};
}

Tensor TrainablePlan::input(const LabelledBatch &batch) const
{
    const int height = batch.pictures.empty() ? batch.values.height : batch.pictures[0].height, width = batch.pictures.empty() ? batch.values.width : batch.pictures[0].width;
    Tensor x = at::empty({batch.count(), 3, height, width}, at::TensorOptions().dtype(m_type).pinned_memory(m_device.cuda), at::MemoryFormat::ChannelsLast);
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
    return m_device.cuda ? x.to(at::kCUDA, true) : x;
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
    const at::ScalarType between = this->between();
    int lastBlock = -1;
    TokenContext<Tensor> context;
    context.weight = [&](const std::string &name) { return m_weights.used(m_weights.placeOf(name), training).to(between); };
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
    context.convolution = [&](const Tensor &y, const Tensor &weight, const Tensor &bias, std::int64_t stride, std::int64_t padding, std::int64_t groups) {
        return between == at::kDouble && groups > 1 ? shiftedProducts(y, weight, stride, padding).add(bias.view({1, -1, 1, 1}))
                                                    : at::conv2d(y, weight, bias, {stride, stride}, {padding, padding}, {1, 1}, groups);
    };
    return TokenForward(*m_tokens, context).features(x.to(between)).to(m_type);
}

Tensor TrainablePlan::pooled(const Tensor &x, bool training) const
{
    if (m_tokens)
        return pooledTokens(x, training);
    return m_convolutions.features(x, m_weights, training, between(), [this](const Tensor &branch, int block) { return droppedPath(branch, block, 0); });
}

Tensor TrainablePlan::headOutputs(Tensor features, const LabelledBatch &batch, bool training) const
{
    if (training && m_options.dropRate > 0)
        features = features.mul(keptMask({features.size(0), features.size(1)}, m_options.dropRate, dropoutStream));
    if (m_options.extraInputs > 0)
        features = at::cat({features, extra(batch)}, 1);
    return at::linear(features, m_weights.used(m_headWeight, training), m_weights.used(m_headBias, training)).view({-1});
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

Result<StepOutcome> TrainablePlan::step(const LabelledBatch &batch, double learningRate)
{
    if (auto checked = checkBatch(batch); !checked)
        return checked.error();
    return guarded([&]() -> Result<StepOutcome> {
        std::vector<Tensor> statistics; // before the step: a step that fails must leave nothing behind
        for (const WeightEntry<Tensor> &entry : m_weights.entries()) {
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
            for (const WeightEntry<Tensor> &entry : m_weights.entries()) {
                if (entry.isTrained)
                    norms.push_back(at::linalg_vector_norm(entry.value.grad()));
            }
            outcome.gradientNorm = at::linalg_vector_norm(at::stack(norms)).item<double>();
        }
        if (!std::isfinite(outcome.loss) || !std::isfinite(outcome.gradientNorm)) {
            std::size_t place = 0;
            for (WeightEntry<Tensor> &entry : m_weights.entries()) {
                if (entry.isStatistic)
                    entry.value.copy_(statistics[place++]);
            }
            return Error{ErrorKind::Invalid, tr("Training went astray: the loss is no longer a number. Set a smaller learning_rate in the recipe, or a clip_norm."),
                         QStringLiteral("loss %1, gradient norm %2 in step %3").arg(outcome.loss).arg(outcome.gradientNorm).arg(m_steps)};
        }
        if (m_options.clipNorm > 0 && outcome.gradientNorm + 1e-6 > m_options.clipNorm) {
            const double factor = m_options.clipNorm / (outcome.gradientNorm + 1e-6);
            for (const WeightEntry<Tensor> &entry : m_weights.entries()) {
                if (entry.isTrained)
                    entry.value.mutable_grad().mul_(factor);
            }
        }
        m_weights.optimize(m_options.optimizer, learningRate, ++m_steps);
        m_weights.follow();
        return outcome;
    });
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

Result<void> TrainablePlan::saveWeights(const QString &safetensors) const
{
    return guarded([&] { return m_weights.saveBackbone(safetensors); });
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
    QMap<QString, QString> all = notes;
    all.insert(QLatin1String(stepsNote), QString::number(m_steps));
    all.insert(QLatin1String(optionsNote), optionsInWords(m_architecture, m_options));
    return guarded([&] { return m_weights.saveState(safetensors, all); });
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
    if (auto loaded = guarded([&] { return m_weights.loadState(*file); }); !loaded)
        return loaded.error();
    m_steps = steps;
    return file->metadata();
}

std::vector<double> TrainablePlan::values(const std::string &name) const
{
    const WeightEntry<Tensor> *entry = m_weights.find(name);
    return entry ? plainValues(m_weights.exported(entry->value, *entry)) : std::vector<double>();
}

std::vector<std::string> TrainablePlan::names() const
{
    std::vector<std::string> all;
    for (const WeightEntry<Tensor> &entry : m_weights.entries())
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
