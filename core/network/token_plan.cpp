#include "network/token_plan.h"

#include <functional>
#include <numeric>

namespace pawtrait::network {

namespace {

using Family = TokenPlan::Family;

constexpr std::array<TokenPlan, 10> plans{{
    {Family::Swin, "swin_tiny_patch4_window7_224", "Swin-T 224", 224, 96, {2, 2, 6, 2}, 3, 7},
    {Family::Swin, "swin_small_patch4_window7_224", "Swin-S 224", 224, 96, {2, 2, 18, 2}, 3, 7},
    {Family::Swin, "swin_base_patch4_window7_224", "Swin-B 224", 224, 128, {2, 2, 18, 2}, 4, 7},
    {Family::Swin, "swin_base_patch4_window12_384", "Swin-B 384", 384, 128, {2, 2, 18, 2}, 4, 12},
    {Family::Swin, "swin_large_patch4_window7_224", "Swin-L 224", 224, 192, {2, 2, 18, 2}, 6, 7},
    {Family::Swin, "swin_large_patch4_window12_384", "Swin-L 384", 384, 192, {2, 2, 18, 2}, 6, 12},
    {Family::ConvNeXt, "convnext_tiny", "ConvNeXt-T", 224, 96, {3, 3, 9, 3}, 0, 0},
    {Family::ConvNeXt, "convnext_small", "ConvNeXt-S", 224, 96, {3, 3, 27, 3}, 0, 0},
    {Family::ConvNeXt, "convnext_base", "ConvNeXt-B", 224, 128, {3, 3, 27, 3}, 0, 0},
    {Family::ConvNeXt, "convnext_large", "ConvNeXt-L", 224, 192, {3, 3, 27, 3}, 0, 0},
}};

constexpr int behindTheLastStage = 7;

/// Puts a plan's tensors together, one layer a call.
class Tensors {
public:
    std::vector<PlannedTensor> all;
    int stage = 0;

    void norm(const std::string &name, std::int64_t channels)
    {
        add(name + ".weight", {channels}, Start::One);
        add(name + ".bias", {channels}, Start::Zero);
    }
    void linear(const std::string &name, std::int64_t in, std::int64_t out, bool bias = true)
    {
        add(name + ".weight", {out, in}, Start::Normal);
        if (bias)
            add(name + ".bias", {out}, Start::Zero);
    }
    void convolution(const std::string &name, std::int64_t in, std::int64_t out, std::int64_t kernel, Start weight, Start bias)
    {
        const auto fanIn = static_cast<int>(in * kernel * kernel);
        add(name + ".weight", {out, in, kernel, kernel}, weight, fanIn);
        add(name + ".bias", {out}, bias, fanIn);
    }
    void add(const std::string &name, std::vector<std::int64_t> shape, Start start, int fanIn = 0) { all.push_back({name, std::move(shape), start, stage, fanIn}); }
};

void addSwinBlock(const TokenPlan &plan, int s, const std::string &block, Tensors &to)
{
    const std::int64_t channels = plan.channelsOf(s), reach = 2 * plan.window - 1;
    to.norm(block + ".norm1", channels);
    to.add(block + ".attn.relative_position_bias_table", {reach * reach, plan.headsOf(s)}, Start::Normal);
    to.linear(block + ".attn.qkv", channels, 3 * channels);
    to.linear(block + ".attn.proj", channels, channels);
    to.norm(block + ".norm2", channels);
    to.linear(block + ".mlp.fc1", channels, 4 * channels);
    to.linear(block + ".mlp.fc2", 4 * channels, channels);
}

void addConvNextBlock(const TokenPlan &plan, int s, const std::string &block, Tensors &to)
{
    const std::int64_t channels = plan.channelsOf(s);
    to.add(block + ".gamma", {channels}, Start::LayerScale);
    to.convolution(block + ".conv_dw", 1, channels, 7, Start::Normal, Start::Zero);
    to.norm(block + ".norm", channels);
    to.linear(block + ".mlp.fc1", channels, 4 * channels);
    to.linear(block + ".mlp.fc2", 4 * channels, channels);
}

} // namespace

std::string TokenPlan::blockName(int stage, int block) const
{
    return (family == Family::Swin ? "layers." : "stages.") + std::to_string(stage) + ".blocks." + std::to_string(block);
}

std::span<const TokenPlan> tokenPlans()
{
    return plans;
}

std::vector<PlannedTensor> tensorsOf(const TokenPlan &plan)
{
    const bool swin = plan.family == Family::Swin;
    Tensors to;
    if (swin)
        to.convolution("patch_embed.proj", 3, plan.channels, 4, Start::Uniform, Start::Uniform);
    else
        to.convolution("stem.0", 3, plan.channels, 4, Start::Normal, Start::Zero);
    to.norm(swin ? "patch_embed.norm" : "stem.1", plan.channels);
    for (int s = 0; s < 4; ++s) {
        to.stage = s;
        const std::int64_t channels = plan.channelsOf(s), before = channels / 2;
        if (s > 0 && swin) {
            const std::string down = "layers." + std::to_string(s) + ".downsample.";
            to.norm(down + "norm", 4 * before);
            to.linear(down + "reduction", 4 * before, channels, false);
        } else if (s > 0) {
            const std::string down = "stages." + std::to_string(s) + ".downsample.";
            to.norm(down + "0", before);
            to.convolution(down + "1", before, channels, 2, Start::Normal, Start::Zero);
        }
        for (int b = 0; b < plan.blocks[static_cast<std::size_t>(s)]; ++b)
            (swin ? addSwinBlock : addConvNextBlock)(plan, s, plan.blockName(s, b), to);
    }
    to.stage = behindTheLastStage;
    to.norm(swin ? "norm" : "head.norm", plan.featureCount());
    return to.all;
}

std::int64_t parameterCount(const TokenPlan &plan)
{
    std::int64_t count = 0;
    for (const PlannedTensor &tensor : tensorsOf(plan))
        count += std::accumulate(tensor.shape.begin(), tensor.shape.end(), std::int64_t{1}, std::multiplies<>());
    return count;
}

std::vector<std::int64_t> relativePositions(int window)
{
    std::vector<std::int64_t> rows;
    const int places = window * window, reach = 2 * window - 1;
    for (int from = 0; from < places; ++from) {
        for (int to = 0; to < places; ++to)
            rows.push_back((from / window - to / window + window - 1) * reach + from % window - to % window + window - 1);
    }
    return rows;
}

std::vector<float> shiftMask(int height, int width, int window, int shift)
{
    // The shift brings what was above to the bottom, and what was left to the right: three bands a side that were apart.
    const auto band = [&](int place, int side) { return place < side - window ? 0 : place < side - shift ? 1 : 2; };
    std::vector<float> mask;
    const int places = window * window;
    for (int top = 0; top < height; top += window) {
        for (int left = 0; left < width; left += window) {
            const auto region = [&](int place) { return 3 * band(top + place / window, height) + band(left + place % window, width); };
            for (int from = 0; from < places; ++from) {
                for (int to = 0; to < places; ++to)
                    mask.push_back(region(from) == region(to) ? 0.0f : -100.0f);
            }
        }
    }
    return mask;
}

} // namespace pawtrait::network
