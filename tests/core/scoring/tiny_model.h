/// A whole model folder for tests: EfficientNet-Lite0 with filled weights at 96 pixels, two heads, a card. About 19 MB.
#pragma once

#include "common/files.h"
#include "example_card.h"
#include "heads/head.h"
#include "network/efficientnet.h"
#include "network/safetensors.h"

#include <QDir>

#include <cmath>
#include <cstdint>
#include <string>

namespace tiny {

/// Number `place` of the stream `name`, in [-1, 1): the fill of ../shared/reference/README.md.
inline double fill(const std::string &name, std::uint64_t place)
{
    std::uint64_t seed = 0xCBF29CE484222325u;
    for (const char c : name)
        seed = (seed ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    std::uint64_t z = seed + (place + 1) * 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    z ^= z >> 31;
    return static_cast<double>(z >> 11) * 0x1p-53 * 2 - 1;
}

inline std::vector<double> filled(const std::string &name, std::size_t count, double offset, double scale)
{
    std::vector<double> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = offset + scale * fill(name, i);
    return values;
}

inline std::vector<pawtrait::network::TensorToWrite> weights()
{
    using pawtrait::network::DataType;
    constexpr double gain = 1.1875; // the reference's for this network: the last features have a spread near 1
    std::vector<pawtrait::network::TensorToWrite> tensors;
    for (const auto &layer : pawtrait::network::efficientNetLitePlan({}).layers) {
        const std::int64_t inputs = layer.depthwise ? 1 : layer.in, fanIn = inputs * layer.kernel * layer.kernel;
        const auto out = static_cast<std::size_t>(layer.out);
        const auto add = [&](const std::string &name, std::vector<std::int64_t> shape, std::size_t count, double offset, double scale) {
            tensors.push_back({name, std::move(shape), filled(name, count, offset, scale), DataType::F32});
        };
        add(layer.convolution + ".weight", {layer.out, inputs, layer.kernel, layer.kernel}, out * static_cast<std::size_t>(fanIn), 0, std::sqrt(3.0 / static_cast<double>(fanIn)) * gain);
        add(layer.norm + ".weight", {layer.out}, out, 1, 0.125);
        add(layer.norm + ".bias", {layer.out}, out, 0, 0.125);
        add(layer.norm + ".running_mean", {layer.out}, out, 0, 0.125);
        add(layer.norm + ".running_var", {layer.out}, out, 1, 0.5);
    }
    return tensors;
}

/// Writes the folder's files, then a card with their checksums. Embeddings of `unitLength` false are of length 30 or so.
inline pawtrait::Result<pawtrait::scoring::ModelCard> writeFolder(const QString &path, bool unitLength = true, bool mirror = true)
{
    using namespace pawtrait;
    const QDir folder(path);
    scoring::ModelCard card = exampleCard();
    card.unitLength = unitLength;
    card.mirror = mirror;
    if (!folder.exists(card.weightsFile)) {
        if (const auto written = network::writeSafetensors(folder.filePath(card.weightsFile), weights()); !written)
            return written.error();
    }
    constexpr int features = 1280;
    const double size = unitLength ? 1 : 1.0 / 30;
    auto tensors = heads::makeRidge(filled("ridge", features, 0, 40 * size), 45)->tensors("ridge.");
    tensors.push_back({"feature_mean", {features}, filled("mean", features, 0.02 / size, 0.01 / size)});
    // A real support-vector fit on eight made-up rows near where photos lie.
    Matrix x(8, features);
    std::vector<double> y;
    for (int r = 0; r < x.rows; ++r) {
        for (int c = 0; c < features; ++c)
            x.row(r)[static_cast<std::size_t>(c)] = static_cast<float>(0.02 * fill("rows", static_cast<std::uint64_t>(r * features + c)) / size);
        y.push_back(20 + 8 * r);
    }
    const auto svr = heads::fitSvr(x, y, {.c = 40, .epsilon = 1, .gamma = 1.8 * size * size});
    if (!svr)
        return svr.error();
    for (auto &tensor : (*svr)->tensors("svr."))
        tensors.push_back(std::move(tensor));
    const auto addRidge = [&tensors](const std::string &name, std::size_t inputs, double scale, double intercept) {
        for (auto &tensor : heads::makeRidge(filled(name, inputs, 0, scale), intercept)->tensors(name + "."))
            tensors.push_back(std::move(tensor));
    };
    addRidge("judge_a", features, 40 * size, 40);
    addRidge("judge_b", features, 40 * size, 42);
    addRidge("subject", features + 112, 0.02, 0.5); // blocks.4 of this network has 112 channels
    if (const auto written = network::writeSafetensors(folder.filePath(card.headsFile), tensors); !written)
        return written.error();
    // Out-of-fold predictions 20, 21 ... 60 of natural photos; the others must not count.
    QByteArray table("Id,Pawpularity,fold,prediction,natural\n");
    for (int i = 0; i <= 40; ++i)
        table += QStringLiteral("a%1,30,0,%2,1\nb%1,30,0,99,0\n").arg(i).arg(20 + i).toUtf8();
    if (const auto written = writeFile(folder.filePath(card.outOfFoldFile), table); !written)
        return written.error();
    for (const QString &file : {card.weightsFile, card.headsFile, card.outOfFoldFile}) {
        const auto sum = sha256OfFile(folder.filePath(file));
        if (!sum)
            return sum.error();
        card.sha256[file] = *sum;
    }
    if (const auto written = writeFile(folder.filePath(QStringLiteral("card.json")), cardToJson(card)); !written)
        return written.error();
    return card;
}

} // namespace tiny
