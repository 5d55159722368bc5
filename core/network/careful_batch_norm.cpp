#include "network/careful_batch_norm.h"

#include <ATen/Parallel.h>
#include <ATen/ops/batch_norm.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <torch/csrc/autograd/custom_function.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

// The loops are plain so that the compiler makes vectors of them: for the processor at hand, since the program is built for any.
// Sanitizers must not see it: the choice between the clones runs before they are ready.
#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && !defined(PAWTRAIT_ENGINE_IS_LINKED)
#define PAWTRAIT_FOR_EACH_PROCESSOR __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define PAWTRAIT_FOR_EACH_PROCESSOR
#endif

namespace pawtrait::network {

namespace {

using at::Tensor;
using std::int64_t;

PAWTRAIT_FOR_EACH_PROCESSOR void addRows(const float *__restrict x, int64_t rows, int64_t width, float *__restrict sum)
{
    for (int64_t r = 0; r < rows; ++r, x += width) {
        for (int64_t i = 0; i < width; ++i)
            sum[i] += x[i];
    }
}

PAWTRAIT_FOR_EACH_PROCESSOR void addSquares(const float *__restrict x, int64_t rows, int64_t width, const float *__restrict mean, float *__restrict sum)
{
    for (int64_t r = 0; r < rows; ++r, x += width) {
        for (int64_t i = 0; i < width; ++i) {
            const float from = x[i] - mean[i];
            sum[i] += from * from;
        }
    }
}

PAWTRAIT_FOR_EACH_PROCESSOR void normaliseRows(const float *__restrict x, int64_t rows, int64_t width, const float *__restrict mean, const float *__restrict scale,
                                               const float *__restrict shift, float *__restrict y)
{
    for (int64_t r = 0; r < rows; ++r, x += width, y += width) {
        for (int64_t i = 0; i < width; ++i)
            y[i] = (x[i] - mean[i]) * scale[i] + shift[i];
    }
}

PAWTRAIT_FOR_EACH_PROCESSOR void addGradients(const float *__restrict dy, const float *__restrict x, int64_t rows, int64_t width, const float *__restrict mean,
                                              float *__restrict sum, float *__restrict product)
{
    for (int64_t r = 0; r < rows; ++r, x += width, dy += width) {
        for (int64_t i = 0; i < width; ++i) {
            sum[i] += dy[i];
            product[i] += dy[i] * (x[i] - mean[i]);
        }
    }
}

PAWTRAIT_FOR_EACH_PROCESSOR void gradientRows(const float *__restrict dy, const float *__restrict x, int64_t rows, int64_t width, const float *__restrict mean,
                                              const float *__restrict scale, const float *__restrict offset, const float *__restrict slope, float *__restrict dx)
{
    for (int64_t r = 0; r < rows; ++r, x += width, dy += width, dx += width) {
        for (int64_t i = 0; i < width; ++i)
            dx[i] = (dy[i] - offset[i] - (x[i] - mean[i]) * slope[i]) * scale[i];
    }
}

/// A map as places x channels, gone through in blocks that stay in the second cache. Few channels would make short loops, so that several
/// places lie beside each other as one wide row.
class Blocks {
public:
    explicit Blocks(const Tensor &map) : m_channels(map.size(1)), m_places(map.numel() / map.size(1))
    {
        while (m_together * m_channels < 512 && m_together < 64)
            m_together *= 2;
        const int64_t wideRows = std::clamp<int64_t>(49'152 / width(), 8, 64);
        m_placesOfBlock = wideRows * m_together;
        m_count = (m_places + m_placesOfBlock - 1) / m_placesOfBlock;
    }

    int64_t channels() const { return m_channels; }
    int64_t places() const { return m_places; }
    int64_t width() const { return m_together * m_channels; }
    int64_t count() const { return m_count; }
    int64_t placesOf(int64_t block) const { return std::min(m_placesOfBlock, m_places - block * m_placesOfBlock); }

    /// loop(first value, rows, width) over the wide rows of a block, then over the places that fill none.
    template <class Loop>
    void goThrough(int64_t block, Loop loop) const
    {
        const int64_t first = block * m_placesOfBlock * m_channels, wide = placesOf(block) / m_together, rest = placesOf(block) % m_together;
        loop(first, wide, width());
        if (rest > 0)
            loop(first + wide * width(), rest, m_channels);
    }

    /// One value a channel, again for each place of a wide row.
    std::vector<float> wide(const double *values) const
    {
        std::vector<float> all(static_cast<std::size_t>(width()));
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = static_cast<float>(values[i % static_cast<std::size_t>(m_channels)]);
        return all;
    }

    /// A wide row's sums by channel.
    void fold(const std::vector<float> &wide, double *sums) const
    {
        std::fill(sums, sums + m_channels, 0.0);
        for (std::size_t i = 0; i < wide.size(); ++i)
            sums[i % static_cast<std::size_t>(m_channels)] += wide[i];
    }

    template <class Work>
    void forEach(Work work) const
    {
        at::parallel_for(0, m_count, 1, [&](int64_t from, int64_t to) {
            for (int64_t block = from; block < to; ++block)
                work(block);
        });
    }

private:
    int64_t m_channels, m_places, m_together = 1, m_placesOfBlock = 0, m_count = 0;
};

struct Moments {
    std::vector<double> mean, variance;
};

Moments momentsOf(const Blocks &blocks, const float *x)
{
    const auto channels = static_cast<std::size_t>(blocks.channels());
    std::vector<double> means(static_cast<std::size_t>(blocks.count()) * channels), squares(means.size());
    blocks.forEach([&](int64_t block) {
        const auto count = static_cast<double>(blocks.placesOf(block));
        double *mean = means.data() + static_cast<std::size_t>(block) * channels, *square = squares.data() + static_cast<std::size_t>(block) * channels;
        std::vector<float> sum(static_cast<std::size_t>(blocks.width()));
        blocks.goThrough(block, [&](int64_t first, int64_t rows, int64_t width) { addRows(x + first, rows, width, sum.data()); });
        blocks.fold(sum, mean);
        for (std::size_t c = 0; c < channels; ++c)
            mean[c] /= count;
        const std::vector<float> around = blocks.wide(mean);
        std::fill(sum.begin(), sum.end(), 0.0f);
        blocks.goThrough(block, [&](int64_t first, int64_t rows, int64_t width) { addSquares(x + first, rows, width, around.data(), sum.data()); });
        blocks.fold(sum, square);
        for (std::size_t c = 0; c < channels; ++c)
            square[c] -= count * (mean[c] - around[c]) * (mean[c] - around[c]);
    });
    // Chan, Golub and LeVeque's pairwise update of mean and sum of squares.
    Moments moments{std::vector<double>(channels), std::vector<double>(channels)};
    double before = 0;
    for (int64_t block = 0; block < blocks.count(); ++block) {
        const auto count = static_cast<double>(blocks.placesOf(block)), all = before + count;
        for (std::size_t c = 0; c < channels; ++c) {
            const std::size_t i = static_cast<std::size_t>(block) * channels + c;
            const double further = means[i] - moments.mean[c];
            moments.mean[c] += further * count / all;
            moments.variance[c] += squares[i] + further * further * before * count / all;
        }
        before = all;
    }
    for (double &variance : moments.variance)
        variance /= before;
    return moments;
}

Tensor doubles(const std::vector<double> &values)
{
    Tensor tensor = at::empty({static_cast<int64_t>(values.size())}, at::TensorOptions().dtype(at::kDouble));
    std::memcpy(tensor.mutable_data_ptr<double>(), values.data(), values.size() * sizeof(double));
    return tensor;
}

class BatchNorm : public torch::autograd::Function<BatchNorm> {
public:
    static Tensor forward(torch::autograd::AutogradContext *context, const Tensor &map, const Tensor &gamma, const Tensor &beta, const Tensor &runningMean,
                          const Tensor &runningVariance, double momentum, double epsilon)
    {
        const Tensor x = map.contiguous(at::MemoryFormat::ChannelsLast);
        const Blocks blocks(x);
        const auto [mean, variance] = momentsOf(blocks, x.const_data_ptr<float>());
        const auto channels = static_cast<std::size_t>(blocks.channels());
        const float *weight = gamma.const_data_ptr<float>(), *bias = beta.const_data_ptr<float>();
        float *averageMean = runningMean.mutable_data_ptr<float>(), *averageVariance = runningVariance.mutable_data_ptr<float>();
        const auto count = static_cast<double>(blocks.places());
        std::vector<double> inverse(channels), scale(channels), shift(channels);
        for (std::size_t c = 0; c < channels; ++c) {
            inverse[c] = 1 / std::sqrt(variance[c] + epsilon);
            scale[c] = weight[c] * inverse[c];
            shift[c] = bias[c];
            const double unbiased = count > 1 ? variance[c] * count / (count - 1) : variance[c];
            averageMean[c] = static_cast<float>((1 - momentum) * averageMean[c] + momentum * mean[c]);
            averageVariance[c] = static_cast<float>((1 - momentum) * averageVariance[c] + momentum * unbiased);
        }
        Tensor y = at::empty_like(x);
        const std::vector<float> wideMean = blocks.wide(mean.data()), wideScale = blocks.wide(scale.data()), wideShift = blocks.wide(shift.data());
        const float *from = x.const_data_ptr<float>();
        float *to = y.mutable_data_ptr<float>();
        blocks.forEach([&](int64_t block) {
            blocks.goThrough(block, [&](int64_t first, int64_t rows, int64_t width) {
                normaliseRows(from + first, rows, width, wideMean.data(), wideScale.data(), wideShift.data(), to + first);
            });
        });
        context->save_for_backward({x, gamma, doubles(mean), doubles(inverse)});
        return y;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext *context, const torch::autograd::variable_list &gradients)
    {
        const torch::autograd::variable_list saved = context->get_saved_variables();
        const Tensor &x = saved[0], &gamma = saved[1];
        const Tensor dy = gradients[0].contiguous(at::MemoryFormat::ChannelsLast);
        const double *mean = saved[2].const_data_ptr<double>(), *inverse = saved[3].const_data_ptr<double>();
        const Blocks blocks(x);
        const auto channels = static_cast<std::size_t>(blocks.channels());
        const std::vector<float> wideMean = blocks.wide(mean);
        const float *from = x.const_data_ptr<float>(), *by = dy.const_data_ptr<float>();
        std::vector<double> sums(static_cast<std::size_t>(blocks.count()) * channels), products(sums.size());
        blocks.forEach([&](int64_t block) {
            std::vector<float> sum(static_cast<std::size_t>(blocks.width())), product(sum.size());
            blocks.goThrough(block,
                             [&](int64_t first, int64_t rows, int64_t width) { addGradients(by + first, from + first, rows, width, wideMean.data(), sum.data(), product.data()); });
            blocks.fold(sum, sums.data() + static_cast<std::size_t>(block) * channels);
            blocks.fold(product, products.data() + static_cast<std::size_t>(block) * channels);
        });
        std::vector<double> sum(channels), product(channels), scale(channels), offset(channels), slope(channels);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            sum[i % channels] += sums[i];
            product[i % channels] += products[i];
        }
        Tensor dGamma = at::empty_like(gamma), dBeta = at::empty_like(gamma);
        const auto count = static_cast<double>(blocks.places());
        const float *weight = gamma.const_data_ptr<float>();
        for (std::size_t c = 0; c < channels; ++c) {
            dGamma.mutable_data_ptr<float>()[c] = static_cast<float>(product[c] * inverse[c]);
            dBeta.mutable_data_ptr<float>()[c] = static_cast<float>(sum[c]);
            scale[c] = weight[c] * inverse[c];
            offset[c] = sum[c] / count;
            slope[c] = product[c] * inverse[c] * inverse[c] / count;
        }
        Tensor dx = at::empty_like(x);
        float *to = dx.mutable_data_ptr<float>();
        const std::vector<float> wideScale = blocks.wide(scale.data()), wideOffset = blocks.wide(offset.data()), wideSlope = blocks.wide(slope.data());
        blocks.forEach([&](int64_t block) {
            blocks.goThrough(block, [&](int64_t first, int64_t rows, int64_t width) {
                gradientRows(by + first, from + first, rows, width, wideMean.data(), wideScale.data(), wideOffset.data(), wideSlope.data(), to + first);
            });
        });
        return {dx, dGamma, dBeta, {}, {}, {}, {}};
    }
};

} // namespace

template <>
Tensor carefulBatchNorm(const Tensor &x, const Tensor &gamma, const Tensor &beta, const Tensor &runningMean, const Tensor &runningVariance, double momentum, double epsilon)
{
    if (x.scalar_type() != at::kFloat || !x.device().is_cpu() || gamma.scalar_type() != at::kFloat)
        return at::batch_norm(x, gamma, beta, runningMean, runningVariance, true, momentum, epsilon, true);
    return BatchNorm::apply(x, gamma, beta, runningMean, runningVariance, momentum, epsilon);
}

} // namespace pawtrait::network
