#include "network/inference_parts.h"
#include "network/safetensors.h"
#include "network/trainable_weights.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <unordered_set>

namespace pawtrait::network {

using Weights = TrainableWeights<at::Tensor, at::ScalarType>;
using WeightOfTorch = WeightEntry<at::Tensor>;

using at::Tensor;

namespace {

/// Tensors whose bytes are being written.
class Writing {
public:
    void add(const std::string &name, const std::vector<std::int64_t> &shape, const Tensor &host)
    {
        m_held.push_back(host);
        m_parts.push_back({name, shape, host.scalar_type() == at::kDouble ? DataType::F64 : DataType::F32,
                           std::span(static_cast<const std::byte *>(host.const_data_ptr()), static_cast<std::size_t>(host.nbytes()))});
    }
    Result<void> write(const QString &path, const QMap<QString, QString> &notes) const { return writeSafetensors(path, m_parts, notes); }

private:
    std::vector<Tensor> m_held;
    std::vector<BytesToWrite> m_parts;
};

/// The tensors of an entry by the prefixes that they have in a state's file.
std::vector<std::pair<std::string, Tensor>> partsOf(const WeightOfTorch &entry)
{
    std::vector<std::pair<std::string, Tensor>> parts{{"model.", entry.value}};
    if (entry.average.defined())
        parts.emplace_back("average.", entry.average);
    if (entry.isTrained)
        parts.insert(parts.end(), {{"first.", entry.first}, {"second.", entry.second}});
    return parts;
}

} // namespace

template <>
Result<void> Weights::loadBackbone(const QString &safetensors, const std::string &classifier, const QString &network)
{
    const auto file = Safetensors::open(safetensors);
    if (!file)
        return file.error();
    std::unordered_set<std::string> expected{classifier + ".weight", classifier + ".bias"};
    for (const WeightOfTorch &entry : m_entries) {
        if (entry.isHead)
            continue;
        const auto values = file->doubles(entry.name, entry.shape);
        if (!values)
            return values.error();
        set(entry, *values);
        expected.insert(entry.name);
    }
    return refuseOtherTensors(*file, expected, network);
}

template <>
Result<void> Weights::saveBackbone(const QString &safetensors) const
{
    Writing writing;
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        const WeightOfTorch &entry = m_entries[place];
        if (!entry.isHead)
            writing.add(entry.name, entry.shape, exported(shown(place), entry));
    }
    return writing.write(safetensors, {});
}

template <>
Result<void> Weights::saveState(const QString &safetensors, const QMap<QString, QString> &notes) const
{
    Writing writing;
    for (const WeightOfTorch &entry : m_entries) {
        for (const auto &[prefix, value] : partsOf(entry))
            writing.add(prefix + entry.name, entry.shape, exported(value, entry));
    }
    return writing.write(safetensors, notes);
}

template <>
Result<void> Weights::loadState(const Safetensors &file)
{
    for (const WeightOfTorch &entry : m_entries) {
        for (auto &[prefix, value] : partsOf(entry)) {
            const auto values = file.doubles(prefix + entry.name, entry.shape);
            if (!values)
                return values.error();
            Tensor from = at::empty({static_cast<std::int64_t>(values->size())}, at::TensorOptions().dtype(at::kDouble));
            std::copy(values->begin(), values->end(), from.mutable_data_ptr<double>());
            import(value, entry, from);
        }
    }
    return {};
}

} // namespace pawtrait::network
