/// What a network that learns is made of, as tensors: values, their moving average, the optimizer's moments; and their files.
#pragma once

#include "common/result.h"
#include "network/random_weights.h"
#include "network/trainable.h"
#include "network/turned_input.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace pawtrait::network {

class Safetensors;

/// One weight, bias or running statistic. Convolution kernels lie turned by 180 degrees where the pictures are (turned_input.h
/// says why).
struct WeightEntry {
    std::string name;
    std::vector<std::int64_t> shape;
    at::Tensor value{};
    at::Tensor average{};         ///< moving average; undefined without one
    at::Tensor first{}, second{}; ///< the optimizer's moments; undefined where nothing is trained
    bool isStatistic = false;     ///< running mean or variance
    bool isTrained = true;
    bool isHead = false; ///< of the linear layer
    bool isTurned = false;
    Start start = Start::Zero;
    int fanIn = 0;
};

/// Plain values in double, row-major.
std::vector<double> plainValues(const at::Tensor &tensor);

/// Places are numbers from 0 in the order of adding. What torch throws goes through.
class TrainableWeights {
public:
    TrainableWeights(Turn turn, at::ScalarType type, bool onCuda, double averageDecay) : m_turn(turn), m_type(type), m_onCuda(onCuda), m_averageDecay(averageDecay) {}

    std::size_t add(const std::string &name, std::vector<std::int64_t> shape, bool isTrained, Start start = Start::Zero);
    std::size_t addStatistic(const std::string &name, std::vector<std::int64_t> shape, Start start);
    WeightEntry &at(std::size_t place) { return m_entries[place]; }
    const std::vector<WeightEntry> &entries() const { return m_entries; }
    std::vector<WeightEntry> &entries() { return m_entries; }
    std::size_t placeOf(const std::string &name) const { return m_places.at(name); }
    /// nullptr for an unknown name.
    const WeightEntry *find(const std::string &name) const;

    /// What eval mode uses: the moving average where there is one.
    const at::Tensor &shown(std::size_t place) const { return m_entries[place].average.defined() ? m_entries[place].average : m_entries[place].value; }
    const at::Tensor &used(std::size_t place, bool training) const { return training ? m_entries[place].value : shown(place); }
    /// timm's layout on the CPU, in the network's number type.
    at::Tensor exported(const at::Tensor &value, const WeightEntry &entry) const;
    void set(const WeightEntry &entry, const std::vector<double> &values);
    /// Random weights; the linear layer's uniform within 1 / sqrt(headInputs).
    void initialise(std::uint64_t seed, int headInputs);

    /// One step of the optimizer over the gradients, the `step`-th from 1.
    void optimize(const OptimizerSettings &with, double learningRate, std::int64_t step);
    /// The average follows the weights and the statistics.
    void follow();

    /// All but the linear layer; a classifier of that state name is left out.
    Result<void> loadBackbone(const QString &safetensors, const std::string &classifier, const QString &network);
    Result<void> saveBackbone(const QString &safetensors) const;
    Result<void> saveState(const QString &safetensors, const QMap<QString, QString> &notes) const;
    Result<void> loadState(const Safetensors &file);

private:
    void import(at::Tensor &value, const WeightEntry &entry, const at::Tensor &from) const;

    Turn m_turn;
    at::ScalarType m_type;
    bool m_onCuda;
    double m_averageDecay;
    std::vector<WeightEntry> m_entries;
    std::unordered_map<std::string, std::size_t> m_places;
};

} // namespace pawtrait::network
