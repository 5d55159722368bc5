#include "network/graphics_card.h"

#include <ATen/DeviceAccelerator.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/_convolution.h>
#include <ATen/ops/empty.h>

#include <algorithm>
#include <cstring>
#include <exception>

namespace pawtrait::network {

namespace {

/// With so many the smallest maps of 9 x 9 places give 400 tiles of 128 x 128 products: three for each processor of the largest card.
constexpr int picturesThatFill = 64;

at::TensorOptions travelling(bool toCard, at::ScalarType type)
{
    return at::TensorOptions().dtype(type).pinned_memory(toCard);
}

} // namespace

template <class Tensor>
Tensor emptyInput(bool forCard, int count, int height, int width)
{
    return at::empty({count, 3, height, width}, travelling(forCard, at::kFloat), at::MemoryFormat::ChannelsLast);
}

template <class Tensor>
Tensor picturesAt(bool onCard, std::span<const image::RgbImage> pictures, const Normalisation &normalisation, Turn turn)
{
    const at::Tensor bytes = at::empty({static_cast<std::int64_t>(pictures.size()), pictures[0].height, pictures[0].width, 3}, travelling(onCard, at::kByte));
    const at::DeviceType place = onCard ? at::kCUDA : at::kCPU;
    std::uint8_t *to = bytes.mutable_data_ptr<std::uint8_t>();
    for (const image::RgbImage &picture : pictures) {
        std::memcpy(to, picture.bytes.data(), picture.bytes.size());
        to += picture.bytes.size();
    }
    const auto three = [&](const std::array<float, 3> &values) {
        const at::Tensor host = at::empty({3}, at::TensorOptions().dtype(at::kFloat));
        std::copy(values.begin(), values.end(), host.mutable_data_ptr<float>());
        return host.to(place);
    };
    at::Tensor there = bytes.to(place, true);
    if (turn == Turn::Half)
        there = there.flip({1, 2});
    return there.to(at::kFloat).sub_(three(normalisation.mean)).div_(three(normalisation.deviation)).permute({0, 3, 1, 2});
}

template <class Tensor>
Tensor convolution(const Tensor &x, const Tensor &weight, std::int64_t stride, std::int64_t padding, std::int64_t groups)
{
    const auto convolved = [&](const at::Tensor &from, const at::Tensor &kernel) {
        return at::_convolution(from, kernel, {}, {stride, stride}, {padding, padding}, {1, 1}, false, {0, 0}, groups, /*benchmark*/ false, /*deterministic*/ true,
                                /*cudnn_enabled*/ true, /*allow_tf32*/ false);
    };
    if (x.is_cpu() && x.scalar_type() == at::kHalf)
        return convolved(x.to(at::kFloat), weight.to(at::kFloat)).to(at::kHalf);
    return convolved(x, weight);
}

template at::Tensor emptyInput(bool, int, int, int);
template at::Tensor picturesAt(bool, std::span<const image::RgbImage>, const Normalisation &, Turn);
template at::Tensor convolution(const at::Tensor &, const at::Tensor &, std::int64_t, std::int64_t, std::int64_t);

int picturesAtOnce(std::int64_t bytesEach)
{
    try {
        const auto free = static_cast<std::int64_t>(at::accelerator::getMemoryInfo(0).first);
        return static_cast<int>(std::clamp<std::int64_t>(free / 2 / std::max<std::int64_t>(1, bytesEach), 1, picturesThatFill));
    } catch (const std::exception &) { // a driver that does not tell: inParts() finds out
        return picturesThatFill;
    }
}

} // namespace pawtrait::network
