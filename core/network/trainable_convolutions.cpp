#include "network/trainable_convolutions.h"

#include "network/careful_batch_norm.h"

#include <ATen/ops/batch_norm.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/hardtanh.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/max_pool2d.h>
#include <ATen/ops/mean.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/sigmoid.h>
#include <ATen/ops/silu.h>

namespace pawtrait::network {

using Weights = TrainableWeights<at::Tensor, at::ScalarType>;
using Convolutions = TrainableConvolutions<at::Tensor, at::ScalarType>;

using at::Tensor;

namespace {

constexpr int allStages = 8;

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

} // namespace

template <>
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

template <>
Convolutions::TrainableConvolutions(const ConvolutionPlan &plan, int frozenStages, Weights &weights) : m_normEpsilon(plan.normEpsilon), m_normMomentum(plan.normMomentum)
{
    for (const ConvolutionLayer &planned : plan.layers) {
        Layer layer{.plan = planned, .isTrained = stageOf(planned.convolution) >= frozenStages, .block = m_blocks};
        const std::int64_t out = planned.out, in = planned.depthwise ? 1 : planned.in, squeezed = planned.squeezed;
        layer.weight = weights.add(planned.convolution + ".weight", {out, in, planned.kernel, planned.kernel}, layer.isTrained, Start::FanOut);
        layer.gamma = weights.add(planned.norm + ".weight", {out}, layer.isTrained, planned.gammaStartsAtZero ? Start::Zero : Start::One);
        layer.beta = weights.add(planned.norm + ".bias", {out}, layer.isTrained);
        layer.mean = weights.addStatistic(planned.norm + ".running_mean", {out}, Start::Zero);
        layer.variance = weights.addStatistic(planned.norm + ".running_var", {out}, Start::One);
        if (squeezed > 0) {
            layer.reduce = weights.add(planned.squeeze + ".conv_reduce.weight", {squeezed, out, 1, 1}, layer.isTrained, Start::FanOut);
            layer.reduceBias = weights.add(planned.squeeze + ".conv_reduce.bias", {squeezed}, layer.isTrained);
            layer.expand = weights.add(planned.squeeze + ".conv_expand.weight", {out, squeezed, 1, 1}, layer.isTrained, Start::FanOut);
            layer.expandBias = weights.add(planned.squeeze + ".conv_expand.bias", {out}, layer.isTrained);
        }
        if (endsBlock(planned))
            ++m_blocks;
        m_layers.push_back(std::move(layer));
    }
}

template <>
std::vector<Convolutions::Block> Convolutions::blocks() const
{
    std::vector<Block> all;
    for (const Layer &layer : m_layers) {
        if (endsBlock(layer.plan)) {
            const std::string &name = layer.plan.convolution;
            all.push_back({name.substr(0, name.rfind('.')), layer.block, layer.plan.addsKept});
        }
    }
    return all;
}

template <>
Tensor Convolutions::excited(const Layer &layer, const Tensor &x, const Weights &weights, bool training)
{
    const std::int64_t squeezed = layer.plan.squeezed, channels = layer.plan.out;
    const Tensor means = at::mean(x, {2, 3}, false, weights.used(layer.reduce, training).scalar_type());
    const Tensor inner = at::silu(at::linear(means, weights.used(layer.reduce, training).view({squeezed, channels}), weights.used(layer.reduceBias, training)));
    const Tensor gate = at::sigmoid(at::linear(inner, weights.used(layer.expand, training).view({channels, squeezed}), weights.used(layer.expandBias, training)));
    return x.mul(gate.to(x.scalar_type()).view({x.size(0), channels, 1, 1}));
}

template <>
Tensor Convolutions::features(Tensor x, const Weights &weights, bool training, at::ScalarType between, const std::function<Tensor(const Tensor &, int)> &dropped) const
{
    x = x.to(between);
    Tensor kept;
    for (const Layer &layer : m_layers) {
        const ConvolutionLayer &plan = layer.plan;
        if (plan.keepsInput)
            kept = x;
        const bool learns = training && layer.isTrained;
        const std::int64_t padding = (plan.kernel - 1) / 2, groups = plan.depthwise ? plan.in : 1;
        const Tensor weight = weights.used(layer.weight, training).to(between);
        Tensor &y = plan.onKept ? kept : x;
        y = plan.depthwise && between == at::kDouble ? shiftedProducts(y, weight, plan.stride, padding)
                                                     : at::conv2d(y, weight, {}, {plan.stride, plan.stride}, {padding, padding}, {1, 1}, groups);
        const Tensor &gamma = weights.used(layer.gamma, training), &beta = weights.used(layer.beta, training), &mean = weights.used(layer.mean, training),
                     &variance = weights.used(layer.variance, training);
        y = learns ? carefulBatchNorm(y, gamma, beta, mean, variance, m_normMomentum, m_normEpsilon)
                   : at::batch_norm(y, gamma, beta, mean, variance, false, m_normMomentum, m_normEpsilon, true);
        if (plan.activation == Activation::SiLU)
            x = at::silu(x);
        else if (plan.activation == Activation::ReLU)
            x = at::relu(x);
        else if (plan.activation == Activation::ReLU6)
            x = at::hardtanh_(x, 0.0, 6.0);
        if (plan.squeezed > 0)
            x = excited(layer, x, weights, training);
        if (plan.addsKept) {
            x = (learns ? dropped(x, layer.block) : x).add(kept);
            kept.reset();
        }
        if (plan.reluOfSum)
            x = at::relu(x);
        if (!plan.poolsInto.empty())
            x = at::max_pool2d(x, {3, 3}, {2, 2}, {1, 1});
    }
    return at::mean(x, {2, 3}, false, weights.used(m_layers.front().weight, training).scalar_type());
}

} // namespace pawtrait::network
