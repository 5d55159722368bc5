/// Inside the room `network`: what a graphics card asks for beyond its operators. All of it runs on the CPU too, which is how it is tested.
#pragma once

#include "network/turned_input.h"

#include <ATen/core/Tensor.h>

#include <optional>

namespace pawtrait::network {

/// Memory for n x 3 x height x width numbers, channels last, that are then brought to `place` by to(place, nonBlocking): where that is a
/// card, memory that it reads by itself.
at::Tensor emptyInput(at::DeviceType place, int count, int height, int width);

/// Pictures at `place` as writeInput() lays them, in float32. Only their bytes travel, a quarter of the numbers; the numbers are made there,
/// the same ones to the last bit.
at::Tensor picturesAt(at::DeviceType place, std::span<const image::RgbImage> pictures, const Normalisation &normalisation, Turn turn);

/// Convolution without a bias, in x's number type with sums in float32. On a card: channels last stay, the way is the same at each call,
/// and float32 is not cut to TF32's 10 bits. On the CPU, which has no such operator for float16, its numbers are rounded as a card would.
at::Tensor convolution(const at::Tensor &x, const at::Tensor &weight, std::int64_t stride, std::int64_t padding, std::int64_t groups);

/// How many pictures fill a card without taking more than half of its free memory, `bytesEach` for each.
int picturesAtOnce(std::int64_t bytesEach);

} // namespace pawtrait::network
