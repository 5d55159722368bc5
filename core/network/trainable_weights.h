/// Inside the room `network`: what a network that learns is made of, as tensors: values, their moving average, the optimizer's moments;
/// and their files. Written over the tensor type, as token_forward.h is, so that this header names no library; the one form, with LibTorch's,
/// stands in the .cpp files.
#pragma once

#include "common/result.h"
#include "network/random_weights.h"
#include "network/trainable.h"
#include "network/turned_input.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace pawtrait::network {

class Safetensors;

/// One weight, bias or running statistic. Convolution kernels lie turned by 180 degrees where the pictures are (turned_input.h
/// says why).
template <class Tensor>
struct WeightEntry {
    std::string name;
    std::vector<std::int64_t> shape;
    Tensor value{};
    Tensor average{};         ///< moving average; undefined without one
    Tensor first{}, second{}; ///< the optimizer's moments; undefined where nothing is trained
    bool isStatistic = false; ///< running mean or variance
    bool isTrained = true;
    bool isHead = false; ///< of the linear layer
    bool isTurned = false;
    Start start = Start::Zero;
    int fanIn = 0;
};

/// Plain values in double, row-major.
template <class Tensor>
std::vector<double> plainValues(const Tensor &tensor);

/// Places are numbers from 0 in the order of adding. What torch throws goes through.
template <class Tensor, class NumberType>
class TrainableWeights {
public:
    using Entry = WeightEntry<Tensor>;

    TrainableWeights(Turn turn, NumberType type, bool onCuda, double averageDecay) : m_turn(turn), m_type(type), m_onCuda(onCuda), m_averageDecay(averageDecay) {}

    std::size_t add(const std::string &name, std::vector<std::int64_t> shape, bool isTrained, Start start = Start::Zero);
    std::size_t addStatistic(const std::string &name, std::vector<std::int64_t> shape, Start start);
    Entry &at(std::size_t place) { return m_entries[place]; }
    const std::vector<Entry> &entries() const { return m_entries; }
    std::vector<Entry> &entries() { return m_entries; }
    std::size_t placeOf(const std::string &name) const { return m_places.at(name); }
    /// nullptr for an unknown name.
    const Entry *find(const std::string &name) const;

    /// What eval mode uses: the moving average where there is one.
    const Tensor &shown(std::size_t place) const { return m_entries[place].average.defined() ? m_entries[place].average : m_entries[place].value; }
    const Tensor &used(std::size_t place, bool training) const { return training ? m_entries[place].value : shown(place); }
    /// timm's layout on the CPU, in the network's number type.
    Tensor exported(const Tensor &value, const Entry &entry) const;
    void set(const Entry &entry, const std::vector<double> &values);
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
    void import(Tensor &value, const Entry &entry, const Tensor &from) const;

    Turn m_turn;
    NumberType m_type;
    bool m_onCuda;
    double m_averageDecay;
    std::vector<Entry> m_entries;
    std::unordered_map<std::string, std::size_t> m_places;
};

} // namespace pawtrait::network
