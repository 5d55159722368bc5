/// Inside the room `network`: what every network for inference does alike.
#pragma once

#include "network/network.h"
#include "network/safetensors.h"

#include <exception>
#include <new>
#include <string>
#include <unordered_set>
#include <vector>

namespace pawtrait::network {

/// Too little memory, of the computer or the card, or a device that failed.
Error inferenceError(const std::exception &e, const Device &device);
/// The network could not be made ready.
Error preparationError(const std::exception &e, const QString &displayName, const Device &device);
/// Empty input, sides below 32, or pictures of different sizes.
Error wrongInput();
/// The network has no module of a name that was asked for.
Error noSuchModule(const QString &displayName);

/// What a library throws becomes an Error here.
template <class Function>
auto withoutExceptions(const Device &device, Function function) -> decltype(function())
{
    try {
        return function();
    } catch (const std::exception &e) {
        return inferenceError(e, device);
    }
}

/// A file must hold nothing but `expected`, counters of batches and tables that are computed here.
Result<void> refuseOtherTensors(const Safetensors &file, const std::unordered_set<std::string> &expected, const QString &displayName);

/// The linear layer from pooled features to ImageNet's classes; empty where the weights have none.
class Classifier {
public:
    /// Reads `name`.weight and `name`.bias where the file has them; the names are added to `expected`.
    Result<void> load(const Safetensors &file, const std::string &name, int classCount, int featureCount, std::unordered_set<std::string> &expected);
    /// n x classCount; an error where there are no classes.
    Result<MatrixF> logits(const MatrixF &features) const;

private:
    int m_classCount = 0;
    std::vector<float> m_weight, m_bias;
};

} // namespace pawtrait::network
