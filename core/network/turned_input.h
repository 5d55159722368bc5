#pragma once

#include "network/network.h"

namespace pawtrait::network {

/// Pictures as convolutions see them here: turned by 180 degrees, n x height x width x 3. Kernels are turned too:
/// TensorFlow's SAME padding puts the odd pixel right and below, turned it lies left and above, where symmetric padding of
/// (kernel - 1) / 2 puts it too; what symmetric padding adds on the other side is never reached. True for every input size.
template <class T>
void writeTurned(std::span<const image::RgbImage> pictures, const Normalisation &normalisation, T *to);
/// Pictures `first` to `first + count` of a batch.
template <class T>
void writeTurned(const InputBatch &batch, int first, int count, T *to);

/// At least one picture, all of one size, at least 32 a side (InputBatch: as many values as it says).
bool isProperInput(std::span<const image::RgbImage> pictures);
bool isProperInput(const InputBatch &batch);

} // namespace pawtrait::network
