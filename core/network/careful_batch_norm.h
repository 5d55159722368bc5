#pragma once

namespace pawtrait::network {

/// Inside the room `network`, over the tensor type as token_forward.h. Batch norm in training, as torch's batch_norm: normalises each channel of `x` (n x channels x height x
/// width) by its own mean and variance, moves the running statistics by `momentum`, and has a gradient. float32 on the CPU has sums of its own: LibTorch adds up a channels_last
/// map's statistics one value after the other in float32, which for a map of 112 x 112 costs three digits, enough to turn values over at ReLU6's corners. Here blocks of at most 64
/// rows are summed in float32 and the blocks in double, in one order whatever the number of threads. Other number types and devices go to torch's. What torch throws goes through.
template <class Tensor>
Tensor carefulBatchNorm(const Tensor &x, const Tensor &gamma, const Tensor &beta, const Tensor &runningMean, const Tensor &runningVariance, double momentum, double epsilon);

} // namespace pawtrait::network
