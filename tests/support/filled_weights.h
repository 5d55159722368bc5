/// EfficientNet-Lite weights by the deterministic fill, so that tests need no download.
#pragma once

#include "network/efficientnet.h"
#include "network/safetensors.h"
#include "support/fill.h"

#include <cmath>

namespace support {

/// timm's names; `gain` is the one of ../shared/reference/architectures.json (1.1875 for lite0..4).
inline pawtrait::Result<void> writeFilledLite(const QString &path, const pawtrait::network::EfficientNetScale &scale = {}, double gain = 1.1875,
                                               bool withClassifier = false)
{
    std::vector<pawtrait::network::TensorToWrite> tensors;
    const auto add = [&tensors](const std::string &name, std::vector<std::int64_t> shape, double offset, double factor) {
        std::int64_t count = 1;
        for (const std::int64_t side : shape)
            count *= side;
        std::vector<double> values(static_cast<std::size_t>(count));
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>(offset + factor * fill(name, i));
        tensors.push_back({name, std::move(shape), std::move(values), pawtrait::network::DataType::F32});
    };
    for (const auto &layer : pawtrait::network::efficientNetLitePlan(scale).layers) {
        const int in = layer.depthwise ? 1 : layer.in;
        add(layer.convolution + ".weight", {layer.out, in, layer.kernel, layer.kernel}, 0, std::sqrt(3.0 / (in * layer.kernel * layer.kernel)) * gain);
        add(layer.norm + ".weight", {layer.out}, 1, 0.125);
        add(layer.norm + ".bias", {layer.out}, 0, 0.125);
        add(layer.norm + ".running_mean", {layer.out}, 0, 0.125);
        add(layer.norm + ".running_var", {layer.out}, 1, 0.5);
    }
    if (withClassifier) {
        add("classifier.weight", {1000, 1280}, 0, std::sqrt(3.0 / 1280) * gain);
        add("classifier.bias", {1000}, 0, 0.125);
    }
    return pawtrait::network::writeSafetensors(path, tensors);
}

} // namespace support
