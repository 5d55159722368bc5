/// Inside the room `network`: what a graphics card asks for beyond its operators. All of it runs on the CPU too, which is how it is tested.
/// Written over the tensor type, so that this header names no library.
#pragma once

#include "network/turned_input.h"

#include <cstdint>
#include <span>

namespace pawtrait::network {

/// Memory for n x 3 x height x width numbers, channels last, that are then sent without waiting: for a card, memory that it reads by itself.
template <class Tensor>
Tensor emptyInput(bool forCard, int count, int height, int width);

/// Pictures as writeInput() lays them, in float32, on the card or the CPU. Only their bytes travel, a quarter of the numbers; the numbers are
/// made there, the same ones to the last bit.
template <class Tensor>
Tensor picturesAt(bool onCard, std::span<const image::RgbImage> pictures, const Normalisation &normalisation, Turn turn);

/// Convolution without a bias, in x's number type with sums in float32. On a card: channels last stay, the way is the same at each call,
/// and float32 is not cut to TF32's 10 bits. On the CPU, which has no such operator for float16, its numbers are rounded as a card would.
template <class Tensor>
Tensor convolution(const Tensor &x, const Tensor &weight, std::int64_t stride, std::int64_t padding, std::int64_t groups);

/// How many pictures fill a card without taking more than half of its free memory, `bytesEach` for each.
int picturesAtOnce(std::int64_t bytesEach);

} // namespace pawtrait::network
