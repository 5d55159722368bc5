/// EfficientNet weights by the deterministic fill, so that tests need no download.
#pragma once

#include "network/efficientnet.h"
#include "network/safetensors.h"
#include "support/fill.h"

#include <cmath>

namespace support {

/// Under timm's names; `gain` is the one of ../shared/reference/architectures.json.
inline pawtrait::Result<void> writeFilled(const QString &path, const pawtrait::network::ConvolutionPlan &plan, double gain, bool withClassifier = false)
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
    for (const auto &layer : plan.layers) {
        const int in = layer.depthwise ? 1 : layer.in;
        add(layer.convolution + ".weight", {layer.out, in, layer.kernel, layer.kernel}, 0, std::sqrt(3.0 / (in * layer.kernel * layer.kernel)) * gain);
        add(layer.norm + ".weight", {layer.out}, 1, 0.125);
        add(layer.norm + ".bias", {layer.out}, 0, 0.125);
        add(layer.norm + ".running_mean", {layer.out}, 0, 0.125);
        add(layer.norm + ".running_var", {layer.out}, 1, 0.5);
        if (layer.squeezed > 0) {
            add(layer.squeeze + ".conv_reduce.weight", {layer.squeezed, layer.out, 1, 1}, 0, std::sqrt(3.0 / layer.out) * 0.5);
            add(layer.squeeze + ".conv_reduce.bias", {layer.squeezed}, 0, 0.125);
            add(layer.squeeze + ".conv_expand.weight", {layer.out, layer.squeezed, 1, 1}, 0, std::sqrt(3.0 / layer.squeezed) * 0.5);
            add(layer.squeeze + ".conv_expand.bias", {layer.out}, 0, 0.125);
        }
    }
    if (withClassifier) {
        add("classifier.weight", {plan.classCount, plan.featureCount}, 0, std::sqrt(3.0 / plan.featureCount) * gain);
        add("classifier.bias", {plan.classCount}, 0, 0.125);
    }
    return pawtrait::network::writeSafetensors(path, tensors);
}

inline pawtrait::Result<void> writeFilledLite(const QString &path, const pawtrait::network::EfficientNetScale &scale = {}, double gain = 1.1875,
                                               bool withClassifier = false)
{
    return writeFilled(path, pawtrait::network::efficientNetLitePlan(scale), gain, withClassifier);
}

} // namespace support
