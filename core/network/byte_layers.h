/// Inside the room `network`: a row of convolutions in 8-bit integers, for putting pictures in order.
#pragma once

#include "network/convolution_plan.h"
#include "network/network.h"

#include <span>
#include <vector>

namespace pawtrait::network {

/// For plans of ReLU6 or no activation, without squeeze-excite or pooling between: oneDNN's convolutions of unsigned 8-bit activations (one scale a layer) by signed 8-bit weights
/// (one scale an output channel). No photos calibrate it: a batch norm's own bias and weight are its output's mean and deviation, and 4 deviations are kept (Nagel et al. 2019,
/// "Data-free quantization"); measured, no worse than the ranges over 24 photos.
/// Written over the tensor type, as token_forward.h is, so that this header names no library.
template <class Tensor>
class ByteLayers {
public:
    explicit ByteLayers(const Normalisation &normalisation);

    /// The next layer: weights out x in x side x side with its norm folded in, its bias, and the norm's weight and bias.
    void add(const ConvolutionLayer &layer, const Tensor &folded, const Tensor &bias, std::span<const float> gamma, std::span<const float> beta, int batch, int side);
    /// Pictures n x 3 x h x w (float32, channels_last) -> the last map in float32. Throws what torch throws; any thread.
    Tensor operator()(Tensor x) const;

private:
    struct Quantised {
        double scale = 1;
        std::int64_t zero = 0; ///< value = scale * (byte - zero)
    };
    static Quantised between(double low, double high);

    struct Layer {
        ConvolutionLayer plan;
        Tensor weight, weightScale, weightZero, bias;
        std::int64_t padding, groups;
        Quantised in, out;
    };
    std::vector<Layer> m_layers;
    Quantised m_last;                                               ///< of the input, then of the last layer's output
    std::vector<double> m_mean, m_spread, m_keptMean, m_keptSpread; ///< by channel, of the last output and of the shortcut
};

} // namespace pawtrait::network
