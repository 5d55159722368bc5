#include "heads/head_readers.h"

#include <cmath>

namespace pawtrait::heads {

namespace {

/// 100 / (1 + exp(-(b + w . x))): a linear layer that was trained with cross entropy on score / 100.
class Logistic final : public Head {
public:
    Logistic(std::vector<double> weights, double intercept) : m_weights(std::move(weights)), m_intercept(intercept) {}

    std::string kind() const override { return "logistic"; }
    int inputCount() const override { return static_cast<int>(m_weights.size()); }

    double predict(std::span<const double> features) const override
    {
        double sum = m_intercept;
        for (std::size_t j = 0; j < m_weights.size(); ++j)
            sum += m_weights[j] * features[j];
        return 100 / (1 + std::exp(-sum));
    }

    std::vector<double> gradient(std::span<const double> features) const override
    {
        const double value = predict(features), slope = value * (1 - value / 100);
        std::vector<double> gradient = m_weights;
        for (double &part : gradient)
            part *= slope;
        return gradient;
    }

    std::vector<network::TensorToWrite> tensors(const std::string &prefix) const override
    {
        return {{prefix + "weight", {inputCount()}, m_weights}, {prefix + "intercept", {1}, {m_intercept}}};
    }

private:
    std::vector<double> m_weights;
    double m_intercept;
};

} // namespace

std::shared_ptr<const Head> makeLogistic(std::vector<double> weights, double intercept)
{
    return std::make_shared<Logistic>(std::move(weights), intercept);
}

Result<std::shared_ptr<const Head>> readLogistic(const network::Safetensors &file, const std::string &prefix, int inputCount)
{
    auto weights = file.doubles(prefix + "weight", {inputCount});
    if (!weights)
        return weights.error();
    auto intercept = file.doubles(prefix + "intercept", {1});
    if (!intercept)
        return intercept.error();
    return makeLogistic(std::move(*weights), intercept->front());
}

} // namespace pawtrait::heads
