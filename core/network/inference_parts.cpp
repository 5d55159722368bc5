#include "network/inference_parts.h"

#include "common/files.h"
#include "network/parts.h"

#include <QCoreApplication>

namespace pawtrait::network {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::network", text);
}

} // namespace

Error inferenceError(const std::exception &e, const Device &device)
{
    const QString log = QString::fromUtf8(e.what());
    if (isOutOfMemory(e))
        return {ErrorKind::OutOfMemory,
                device.cuda ? tr("The graphics card has not enough free memory. Close other programs, or choose the CPU.")
                            : tr("There is not enough memory to look at this photo. Close other programs and try again."),
                log};
    return {ErrorKind::Device, tr("The network could not be run on %1. Choose the CPU, or start the program again.").arg(device.name), log};
}

Error preparationError(const std::exception &e, const QString &displayName, const Device &device)
{
    return {ErrorKind::Device, tr("The network %1 could not be prepared on %2. Choose the CPU, or start the program again.").arg(displayName, device.name),
            QString::fromUtf8(e.what())};
}

Error wrongInput()
{
    return {ErrorKind::Invalid, tr("The photo could not be prepared for the network."), QStringLiteral("empty input, sides below 32, or pictures of different sizes")};
}

Error noSuchModule(const QString &displayName)
{
    return {ErrorKind::Invalid, tr("The network %1 has no such layer.").arg(displayName), {}};
}

Result<void> refuseOtherTensors(const Safetensors &file, const std::unordered_set<std::string> &expected, const QString &displayName)
{
    for (const TensorInfo &tensor : file.tensors()) {
        const bool computed = tensor.name.ends_with(".num_batches_tracked") || tensor.name.ends_with(".relative_position_index") || tensor.name.ends_with(".attn_mask");
        if (!expected.contains(tensor.name) && !computed)
            return Error{ErrorKind::Mismatch,
                         tr("Cannot use the model file %1: it holds a tensor \"%2\", which %3 has not. Choose the file that belongs to this model.")
                             .arg(quotedName(file.path()), QString::fromStdString(tensor.name), displayName),
                         {}};
    }
    return {};
}

Result<void> Classifier::load(const Safetensors &file, const std::string &name, int classCount, int featureCount, std::unordered_set<std::string> &expected)
{
    if (!file.find(name + ".weight"))
        return {};
    auto weight = file.floats(name + ".weight", {classCount, featureCount});
    auto bias = file.floats(name + ".bias", {classCount});
    if (!weight || !bias)
        return !weight ? weight.error() : bias.error();
    expected.insert({name + ".weight", name + ".bias"});
    m_classCount = classCount;
    m_weight = *std::move(weight);
    m_bias = *std::move(bias);
    return {};
}

Result<MatrixF> Classifier::logits(const MatrixF &features) const
{
    if (m_weight.empty())
        return Error{ErrorKind::Unsupported, tr("These weights have no ImageNet classes."), {}};
    MatrixF classes(features.rows, m_classCount);
    for (int n = 0; n < features.rows; ++n) {
        const float *weight = m_weight.data();
        for (int c = 0; c < m_classCount; ++c) {
            double sum = m_bias[static_cast<std::size_t>(c)];
            for (const float feature : features.row(n))
                sum += static_cast<double>(feature) * *weight++;
            classes.row(n)[static_cast<std::size_t>(c)] = static_cast<float>(sum);
        }
    }
    return classes;
}

} // namespace pawtrait::network
