/// Inside the room `network`: the forward pass of Swin and ConvNeXt, written over the tensor type so that inference and
/// training share it and this header names no library.
#pragma once

#include "network/token_plan.h"

#include <cmath>
#include <functional>

namespace pawtrait::network {

/// What a forward pass asks of the one who runs it.
template <class Tensor>
struct TokenContext {
    std::function<Tensor(const std::string &)> weight;                                             ///< by timm's name, in the type of the activations
    std::function<Tensor(const std::vector<float> &, const std::vector<std::int64_t> &)> constant; ///< values and shape, likewise
    std::function<Tensor(const std::vector<std::int64_t> &)> places;                               ///< whole numbers, to select rows by
    std::function<Tensor(const Tensor &, int, int)> dropped;                                       ///< a branch of block (counted over the network) in a stage, after drop path
    std::function<void(const std::string &, const Tensor &)> visit;                                ///< timm's module and its output, n x height x width x channels; may be empty
    /// x (n x channels x height x width), weight, bias, stride, padding, groups
    std::function<Tensor(const Tensor &, const Tensor &, const Tensor &, std::int64_t, std::int64_t, std::int64_t)> convolution;
};

template <class Tensor>
class TokenForward {
public:
    TokenForward(const TokenPlan &plan, const TokenContext<Tensor> &context) : m_plan(plan), m_context(context) {}

    /// Pictures, n x 3 x height x width, their channels last in memory -> pooled features, n x featureCount.
    Tensor features(const Tensor &pictures) const
    {
        const bool swin = m_plan.family == TokenPlan::Family::Swin;
        const std::string stem = swin ? "patch_embed.proj" : "stem.0";
        Tensor x = norm(channelsLast(m_context.convolution(pictures, weight(stem + ".weight"), weight(stem + ".bias"), 4, 0, 1)), swin ? "patch_embed.norm" : "stem.1");
        visit(swin ? "patch_embed" : "stem", x);
        int count = 0;
        for (int s = 0; s < 4; ++s) {
            if (s > 0)
                x = swin ? merged(x, s) : halved(x, s);
            const Tensor mask = swin && m_plan.shiftOf(s, 1) > 0 ? shiftMaskOf(x, m_plan.shiftOf(s, 1)) : Tensor();
            for (int b = 0; b < m_plan.blocks[static_cast<std::size_t>(s)]; ++b, ++count)
                x = swin ? swinBlock(x, s, b, count, mask) : convNextBlock(x, s, b, count);
            visit((swin ? "layers." : "stages.") + std::to_string(s), x);
        }
        if (!swin) {
            const Tensor means = x.mean({1, 2});
            if (m_context.visit) {
                const Tensor pooled = means.view({means.size(0), 1, 1, means.size(1)}), centred = pooled.sub(pooled.mean({3}, true));
                const Tensor deviation = centred.mul(centred).mean({3}, true).add(m_plan.normEpsilon()).sqrt();
                visit("head.norm", x.sub(pooled.mean({3}, true)).div(deviation).mul(weight("head.norm.weight")).add(weight("head.norm.bias")));
            }
            return norm(means, "head.norm");
        }
        x = norm(x, "norm");
        visit("norm", x);
        return x.mean({1, 2});
    }

private:
    Tensor weight(const std::string &name) const { return m_context.weight(name); }
    void visit(const std::string &module, const Tensor &x) const
    {
        if (m_context.visit)
            m_context.visit(module, x);
    }
    static Tensor channelsLast(const Tensor &x) { return x.permute({0, 2, 3, 1}).contiguous(); }
    Tensor norm(const Tensor &x, const std::string &name) const { return layer_norm(x, {x.size(-1)}, weight(name + ".weight"), weight(name + ".bias"), m_plan.normEpsilon()); }
    Tensor full(const Tensor &x, const std::string &name) const { return linear(x, weight(name + ".weight"), weight(name + ".bias")); }

    Tensor convNextBlock(const Tensor &x, int s, int b, int count) const
    {
        const std::string block = m_plan.blockName(s, b);
        Tensor y = channelsLast(m_context.convolution(x.permute({0, 3, 1, 2}), weight(block + ".conv_dw.weight"), weight(block + ".conv_dw.bias"), 1, 3, x.size(3)));
        y = full(gelu(full(norm(y, block + ".norm"), block + ".mlp.fc1")), block + ".mlp.fc2");
        return x.add(m_context.dropped(y.mul(weight(block + ".gamma")), count, s));
    }

    Tensor halved(const Tensor &x, int s) const
    {
        const std::string down = "stages." + std::to_string(s) + ".downsample.";
        return channelsLast(m_context.convolution(norm(x, down + "0").permute({0, 3, 1, 2}), weight(down + "1.weight"), weight(down + "1.bias"), 2, 0, 1));
    }

    /// Swin's patch merging: four neighbours' channels behind each other (column by column), then half as many.
    Tensor merged(const Tensor &x, int s) const
    {
        const std::string down = "layers." + std::to_string(s) + ".downsample.";
        const auto n = x.size(0), height = x.size(1) / 2, width = x.size(2) / 2, channels = x.size(3);
        const Tensor four = x.view({n, height, 2, width, 2, channels}).permute({0, 1, 3, 4, 2, 5}).reshape({n, height, width, 4 * channels});
        return linear(norm(four, down + "norm"), weight(down + "reduction.weight"), {});
    }

    Tensor swinBlock(const Tensor &x, int s, int b, int count, const Tensor &mask) const
    {
        const std::string block = m_plan.blockName(s, b);
        const Tensor y = x.add(m_context.dropped(windows(norm(x, block + ".norm1"), s, m_plan.shiftOf(s, b), block + ".attn", mask), count, s));
        return y.add(m_context.dropped(full(gelu(full(norm(y, block + ".norm2"), block + ".mlp.fc1")), block + ".mlp.fc2"), count, s));
    }

    std::int64_t whole(std::int64_t side) const { return (side + m_plan.window - 1) / m_plan.window * m_plan.window; }

    Tensor shiftMaskOf(const Tensor &x, int shift) const
    {
        const std::int64_t height = whole(x.size(1)), width = whole(x.size(2)), places = m_plan.window * m_plan.window;
        return m_context.constant(shiftMask(static_cast<int>(height), static_cast<int>(width), m_plan.window, shift), {height * width / places, 1, places, places});
    }

    /// Attention inside windows of the map, which is shifted for it and made up with zeros to whole windows.
    Tensor windows(const Tensor &x, int s, int shift, const std::string &name, const Tensor &mask) const
    {
        const std::int64_t n = x.size(0), channels = x.size(3), window = m_plan.window, places = window * window, heads = m_plan.headsOf(s);
        const std::int64_t height = whole(x.size(1)), width = whole(x.size(2)), down = height / window, across = width / window;
        Tensor y = shift > 0 ? x.roll({-shift, -shift}, {1, 2}) : x;
        if (height != x.size(1) || width != x.size(2))
            y = constant_pad_nd(y, {0, 0, 0, width - x.size(2), 0, height - x.size(1)}, 0);
        y = y.view({n, down, window, across, window, channels}).permute({0, 1, 3, 2, 4, 5}).reshape({n * down * across, places, channels});

        const Tensor parts = full(y, name + ".qkv").view({n * down * across, places, 3, heads, channels / heads}).permute({2, 0, 3, 1, 4});
        const Tensor bias =
            weight(name + ".relative_position_bias_table").index_select(0, m_context.places(relativePositions(m_plan.window))).view({places, places, heads}).permute({2, 0, 1});
        Tensor scores = parts.select(0, 0).mul(1 / std::sqrt(static_cast<double>(channels / heads))).matmul(parts.select(0, 1).transpose(-2, -1)).add(bias.unsqueeze(0));
        if (shift > 0)
            scores = scores.view({n, down * across, heads, places, places}).add(mask).view({n * down * across, heads, places, places});
        y = scores.softmax(-1).matmul(parts.select(0, 2)).transpose(1, 2).reshape({n * down * across, places, channels});
        y = full(y, name + ".proj");

        y = y.view({n, down, across, window, window, channels}).permute({0, 1, 3, 2, 4, 5}).reshape({n, height, width, channels});
        y = y.slice(1, 0, x.size(1)).slice(2, 0, x.size(2)).contiguous();
        return shift > 0 ? y.roll({shift, shift}, {1, 2}) : y;
    }

    const TokenPlan &m_plan;
    const TokenContext<Tensor> &m_context;
};

} // namespace pawtrait::network
