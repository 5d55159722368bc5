#include "network/byte_layers.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <cmath>

namespace pawtrait::network {

using Layers = ByteLayers<at::Tensor>;

namespace {

using at::Tensor;
using Integers = c10::List<std::int64_t>;
using Scalars = c10::List<std::optional<at::Scalar>>;
using OptionalText = std::optional<std::string_view>;

// Reached through the dispatcher: torch has no C++ functions for them.
using Prepack = Tensor(Tensor, Tensor, double, std::int64_t, Integers, Integers, Integers, std::int64_t, std::optional<Integers>);
using Convolve = Tensor(Tensor, double, std::int64_t, Tensor, Tensor, Tensor, std::optional<Tensor>, Integers, Integers, Integers, std::int64_t, double, std::int64_t,
                        std::optional<at::ScalarType>, std::string_view, Scalars, OptionalText);
using ConvolveAndAdd = Tensor(Tensor, double, std::int64_t, Tensor, Tensor, Tensor, Tensor, std::optional<Tensor>, Integers, Integers, Integers, std::int64_t, double, std::int64_t,
                              std::optional<at::ScalarType>, double, std::int64_t, std::string_view, std::optional<at::Scalar>, OptionalText, Scalars, OptionalText);

template <class Signature>
c10::TypedOperatorHandle<Signature> operatorNamed(const char *name, const char *overload = "")
{
    return c10::Dispatcher::singleton().findSchemaOrThrow(name, overload).typed<Signature>();
}

constexpr double deviationsKept = 4;
constexpr double reluLimit = 6;

Integers both(std::int64_t value)
{
    return Integers({value, value});
}

} // namespace

template <>
Layers::Quantised Layers::between(double low, double high)
{
    const double scale = std::max(high - low, 1e-6) / 255;
    return {scale, std::clamp<std::int64_t>(std::llround(-low / scale), 0, 255)};
}

template <>
Layers::ByteLayers(const Normalisation &normalisation)
{
    double low = 0, high = 0;
    for (std::size_t c = 0; c < 3; ++c) {
        low = std::min<double>(low, -normalisation.mean[c] / normalisation.deviation[c]);
        high = std::max<double>(high, (255 - normalisation.mean[c]) / normalisation.deviation[c]);
    }
    m_last = between(low, high);
}

template <>
void Layers::add(const ConvolutionLayer &layer, const Tensor &folded, const Tensor &bias, std::span<const float> gamma, std::span<const float> beta, int batch, int side)
{
    if (layer.keepsInput) {
        m_keptMean = m_mean;
        m_keptSpread = m_spread;
    }
    m_mean.assign(beta.begin(), beta.end());
    m_spread.clear();
    for (const float value : gamma)
        m_spread.push_back(std::abs(static_cast<double>(value)));
    double low = 0, high = 0;
    for (std::size_t c = 0; c < m_mean.size(); ++c) {
        if (layer.addsKept && c < m_keptMean.size()) {
            m_mean[c] += m_keptMean[c];
            m_spread[c] = std::hypot(m_spread[c], m_keptSpread[c]);
        }
        low = std::min(low, m_mean[c] - deviationsKept * m_spread[c]);
        high = std::max(high, m_mean[c] + deviationsKept * m_spread[c]);
    }
    if (layer.activation == Activation::ReLU6) {
        low = 0;
        high = std::min(high, reluLimit);
    }

    // The largest weight of each output channel becomes 127.
    Layer next{layer, {}, at::empty({layer.out}), at::zeros({layer.out}, at::kInt), bias, (layer.kernel - 1) / 2, layer.depthwise ? layer.in : 1, m_last, between(low, high)};
    const Tensor plain = folded.contiguous();
    Tensor bytes = at::empty(plain.sizes(), at::kChar);
    const float *from = plain.const_data_ptr<float>();
    auto *to = bytes.mutable_data_ptr<std::int8_t>();
    const std::int64_t perOutput = plain.numel() / layer.out;
    for (std::int64_t o = 0; o < layer.out; ++o) {
        float largest = 1e-9F;
        for (std::int64_t k = 0; k < perOutput; ++k)
            largest = std::max(largest, std::abs(from[o * perOutput + k]));
        next.weightScale.mutable_data_ptr<float>()[o] = largest / 127;
        for (std::int64_t k = 0; k < perOutput; ++k)
            to[o * perOutput + k] = static_cast<std::int8_t>(std::lround(from[o * perOutput + k] / largest * 127));
    }
    const std::vector<std::int64_t> input{batch, layer.in, side, side};
    next.weight = operatorNamed<Prepack>("onednn::qconv_prepack")
                      .call(bytes.contiguous(at::MemoryFormat::ChannelsLast), next.weightScale, next.in.scale, next.in.zero, both(layer.stride), both(next.padding), both(1),
                            next.groups, Integers(c10::ArrayRef<std::int64_t>(input)));
    m_last = next.out;
    m_layers.push_back(std::move(next));
}

template <>
Tensor Layers::operator()(Tensor x) const
{
    static const auto convolve = operatorNamed<Convolve>("onednn::qconv2d_pointwise");
    static const auto convolveAndAdd = operatorNamed<ConvolveAndAdd>("onednn::qconv2d_pointwise", "binary");
    if (x.size(0) == 1) // oneDNN takes another way for one picture, which rounds some bytes otherwise: in twos always, a number is a number
        return (*this)(at::cat({x, x}).contiguous(at::MemoryFormat::ChannelsLast)).narrow(0, 0, 1);
    const Scalars none;
    Scalars limits;
    limits.push_back(at::Scalar(0.0));
    limits.push_back(at::Scalar(reluLimit));

    const Quantised &in = m_layers.front().in;
    x = x.mul(1 / in.scale).add_(static_cast<double>(in.zero)).round_().clamp_(0, 255).to(at::kByte);
    Tensor kept;
    Quantised ofKept;
    for (const Layer &layer : m_layers) {
        if (layer.plan.keepsInput) {
            kept = x;
            ofKept = layer.in;
        }
        const Integers stride = both(layer.plan.stride), padding = both(layer.padding), dilation = both(1);
        if (layer.plan.addsKept) {
            // "sum" writes into what is kept: nothing else holds it any more.
            x = convolveAndAdd.call(x, layer.in.scale, layer.in.zero, layer.weight, layer.weightScale, layer.weightZero, std::exchange(kept, {}), layer.bias, stride, padding,
                                    dilation, layer.groups, layer.out.scale, layer.out.zero, at::kByte, ofKept.scale, ofKept.zero, "sum", at::Scalar(1.0), "none", none, "");
            continue;
        }
        const bool isLast = &layer == &m_layers.back(), relu6 = layer.plan.activation == Activation::ReLU6;
        x = convolve.call(x, layer.in.scale, layer.in.zero, layer.weight, layer.weightScale, layer.weightZero, layer.bias, stride, padding, dilation, layer.groups,
                          isLast ? 1.0 : layer.out.scale, isLast ? 0 : layer.out.zero, isLast ? at::kFloat : at::kByte, relu6 ? "hardtanh" : "none", relu6 ? limits : none, "");
    }
    return x;
}

} // namespace pawtrait::network
