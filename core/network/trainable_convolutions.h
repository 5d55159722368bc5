/// A ConvolutionPlan with weights that learn: token_forward.h's counterpart for networks of convolutions.
#pragma once

#include "network/convolution_plan.h"
#include "network/trainable_weights.h"

#include <functional>

namespace pawtrait::network {

/// torch has no quick kernel for depthwise convolutions in double precision: as a sum of shifted products.
template <class Tensor>
Tensor shiftedProducts(const Tensor &x, const Tensor &weight, std::int64_t stride, std::int64_t padding);

template <class Tensor, class NumberType>
class TrainableConvolutions {
public:
    using Weights = TrainableWeights<Tensor, NumberType>;
    struct Block {
        std::string name; ///< "blocks.3.1"
        int number = 0;   ///< counted over the whole network
        bool hasShortcut = false;
    };

    TrainableConvolutions() = default;
    /// Adds the plan's tensors to `weights`, which features() has to be given again.
    TrainableConvolutions(const ConvolutionPlan &plan, int frozenStages, Weights &weights);

    int blockCount() const { return m_blocks; }
    std::vector<Block> blocks() const;
    /// Pooled features of n x 3 x height x width, in the weights' number type; `between` is the type of convolutions and what lies between
    /// them, `dropped(branch, block)` drops a block's branch for some samples (training only). What torch throws goes through.
    Tensor features(Tensor x, const Weights &weights, bool training, NumberType between, const std::function<Tensor(const Tensor &, int)> &dropped) const;

private:
    struct Layer {
        ConvolutionLayer plan;
        std::size_t weight = 0, gamma = 0, beta = 0, mean = 0, variance = 0; ///< places of entries
        std::size_t reduce = 0, reduceBias = 0, expand = 0, expandBias = 0;
        bool isTrained = true;
        int block = 0; ///< counted over the whole network
    };

    static Tensor excited(const Layer &layer, const Tensor &x, const Weights &weights, bool training);

    double m_normEpsilon = 0;
    double m_normMomentum = 0;
    std::vector<Layer> m_layers;
    int m_blocks = 0;
};

} // namespace pawtrait::network
