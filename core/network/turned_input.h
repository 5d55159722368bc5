#pragma once

#include "network/network.h"

namespace pawtrait::network {

/// How pictures lie in memory for a network. Half: turned by 180 degrees, as convolutions with TensorFlow's SAME padding see
/// them here. Their kernels are turned too: SAME puts the odd pixel right and below, turned it lies left and above, where
/// symmetric padding of (kernel - 1) / 2 puts it too; what symmetric padding adds on the other side is never reached. True
/// for every input size.
enum class Turn { None, Half };

/// Pictures as n x height x width x 3.
template <class T>
void writeInput(std::span<const image::RgbImage> pictures, const Normalisation &normalisation, Turn turn, T *to);
/// Pictures `first` to `first + count` of a batch.
template <class T>
void writeInput(const InputBatch &batch, int first, int count, Turn turn, T *to);

/// At least one picture, all of one size, at least 32 a side (InputBatch: as many values as it says).
bool isProperInput(std::span<const image::RgbImage> pictures);
bool isProperInput(const InputBatch &batch);

} // namespace pawtrait::network
