#include "network/trainable_weights.h"

#include "common/random.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/_fused_adam.h>
#include <ATen/ops/_fused_adamw.h>
#include <ATen/ops/_fused_sgd.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/full.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <cmath>

namespace pawtrait::network {

using Weights = TrainableWeights<at::Tensor, at::ScalarType>;
using WeightOfTorch = WeightEntry<at::Tensor>;

using at::Tensor;

namespace {

constexpr std::uint64_t weightsStream = 10, headStream = 11;

} // namespace

template <>
std::vector<double> plainValues(const Tensor &tensor)
{
    const Tensor host = tensor.detach().cpu().to(at::kDouble).contiguous();
    return {host.const_data_ptr<double>(), host.const_data_ptr<double>() + host.numel()};
}

template <>
std::size_t Weights::add(const std::string &name, std::vector<std::int64_t> shape, bool isTrained, Start start)
{
    WeightOfTorch entry{.name = name, .shape = std::move(shape), .isTrained = isTrained, .start = start};
    const bool isKernel = entry.shape.size() == 4;
    entry.isTurned = isKernel && m_turn == Turn::Half;
    const auto options = at::TensorOptions().dtype(m_type).device(m_onCuda ? at::kCUDA : at::kCPU);
    entry.value = isKernel ? at::empty(entry.shape, options, at::MemoryFormat::ChannelsLast) : at::empty(entry.shape, options);
    entry.value.zero_();
    if (m_averageDecay > 0)
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

template <>
std::size_t Weights::addStatistic(const std::string &name, std::vector<std::int64_t> shape, Start start)
{
    const std::size_t place = add(name, std::move(shape), false, start);
    m_entries[place].isStatistic = true;
    return place;
}

template <>
const WeightOfTorch *Weights::find(const std::string &name) const
{
    const auto found = m_places.find(name);
    return found == m_places.end() ? nullptr : &m_entries[found->second];
}

template <>
Tensor Weights::exported(const Tensor &value, const WeightOfTorch &entry) const
{
    const Tensor host = value.detach().cpu();
    return (entry.isTurned ? host.flip({2, 3}) : host).contiguous();
}

template <>
void Weights::import(Tensor &value, const WeightOfTorch &entry, const Tensor &from) const
{
    const at::NoGradGuard noGradient;
    value.copy_(entry.isTurned ? from.view(entry.shape).flip({2, 3}) : from.view(entry.shape));
}

template <>
void Weights::set(const WeightOfTorch &entry, const std::vector<double> &values)
{
    Tensor from = at::empty({static_cast<std::int64_t>(values.size())}, at::TensorOptions().dtype(at::kDouble));
    std::copy(values.begin(), values.end(), from.mutable_data_ptr<double>());
    Tensor value = entry.value, average = entry.average;
    import(value, entry, from);
    if (average.defined())
        import(average, entry, from);
}

template <>
void Weights::initialise(std::uint64_t seed, int headInputs)
{
    Random random(seed, weightsStream), headRandom(seed, headStream);
    Normal normal(random);
    for (const WeightOfTorch &entry : m_entries) {
        std::vector<double> values = startValues(entry.start, entry.shape, entry.fanIn, normal);
        if (entry.isHead) {
            const double bound = 1 / std::sqrt(static_cast<double>(headInputs));
            for (double &value : values)
                value = headRandom.uniform(-bound, bound);
        }
        set(entry, values);
    }
}

template <>
void Weights::optimize(const OptimizerSettings &with, double learningRate, std::int64_t step)
{
    const at::NoGradGuard noGradient;
    for (const bool head : {false, true}) {
        std::vector<Tensor> values, gradients, first, second, steps;
        for (const WeightOfTorch &entry : m_entries) {
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
        steps.assign(values.size(), at::full({}, static_cast<double>(step), values[0].options().dtype(at::kFloat)));
        if (with.kind == OptimizerSettings::Kind::Adam)
            at::_fused_adam_(values, gradients, first, second, {}, steps, rate, with.firstDecay, with.secondDecay, with.weightDecay, with.epsilon, false, false);
        else if (with.kind == OptimizerSettings::Kind::AdamW)
            at::_fused_adamw_(values, gradients, first, second, {}, steps, rate, with.firstDecay, with.secondDecay, with.weightDecay, with.epsilon, false, false);
        else
            at::_fused_sgd_(values, gradients, first, with.weightDecay, with.momentum, rate, 0.0, false, false, step == 1);
    }
}

template <>
void Weights::follow()
{
    if (m_averageDecay <= 0)
        return;
    const at::NoGradGuard noGradient;
    for (WeightOfTorch &entry : m_entries)
        entry.average.lerp_(entry.value.detach(), 1 - m_averageDecay);
}

} // namespace pawtrait::network
