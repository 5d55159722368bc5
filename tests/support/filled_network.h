/// Any network's weights by the deterministic fill, from its tensors' names and shapes alone.
#pragma once

#include "network/network.h"
#include "network/safetensors.h"
#include "support/fill.h"

#include <cmath>

namespace support {

/// The reference's table: offset and scale by the name.
inline std::pair<double, double> fillRule(const std::string &name, const std::vector<std::int64_t> &shape, double gain)
{
    const std::string last = name.substr(name.rfind('.') + 1);
    double fanIn = 1;
    for (std::size_t i = 1; i < shape.size(); ++i)
        fanIn *= static_cast<double>(shape[i]);
    if (last == "running_mean")
        return {0, 0.125};
    if (last == "running_var")
        return {1, 0.5};
    if (last == "logit_scale")
        return {4, 0.5};
    if (last == "gamma")
        return {0.25, 0.125};
    if (last == "relative_position_bias_table" || last == "positional_embedding" || last == "class_embedding" || name == "token_embedding.weight")
        return {0, 0.5};
    if (last == "proj" || last == "text_projection")
        return {0, std::sqrt(3.0 / static_cast<double>(shape[0]))};
    if (shape.size() >= 2)
        return {0, std::sqrt(3.0 / fanIn) * (name.find(".se.") != std::string::npos ? 0.5 : gain)};
    return name.ends_with("bias") ? std::pair(0.0, 0.125) : std::pair(1.0, 0.125);
}

inline std::vector<float> filledValues(const std::string &name, const std::vector<std::int64_t> &shape, double gain)
{
    std::size_t count = 1;
    for (const std::int64_t side : shape)
        count *= static_cast<std::size_t>(side);
    const auto [offset, scale] = fillRule(name, shape, gain);
    const std::uint64_t seed = fillSeed(name);
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = static_cast<float>(offset + scale * fill(seed, i));
    return values;
}

/// Float32 safetensors; `gain` is the one of ../shared/reference/architectures.json.
inline pawtrait::Result<void> writeFilled(const QString &path, const std::vector<pawtrait::network::TensorShape> &tensors, double gain)
{
    std::vector<std::vector<float>> values;
    std::vector<pawtrait::network::BytesToWrite> parts;
    for (const auto &tensor : tensors) {
        values.push_back(filledValues(tensor.name, tensor.shape, gain));
        parts.push_back({tensor.name, tensor.shape, pawtrait::network::DataType::F32, std::as_bytes(std::span(values.back()))});
    }
    return pawtrait::network::writeSafetensors(path, parts);
}

} // namespace support
