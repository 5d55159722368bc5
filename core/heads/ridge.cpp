#include "heads/head_readers.h"
#include "heads/linear_algebra.h"

#include <QCoreApplication>

#include <cmath>

namespace pawtrait::heads {

namespace {

class Ridge final : public Head {
public:
    Ridge(std::vector<double> weights, double intercept) : m_weights(std::move(weights)), m_intercept(intercept) {}

    std::string kind() const override { return "ridge"; }
    int inputCount() const override { return static_cast<int>(m_weights.size()); }

    double predict(std::span<const double> features) const override
    {
        double sum = m_intercept;
        for (std::size_t j = 0; j < m_weights.size(); ++j)
            sum += m_weights[j] * features[j];
        return sum;
    }

    std::vector<double> gradient(std::span<const double>) const override { return m_weights; }

    std::vector<network::TensorToWrite> tensors(const std::string &prefix) const override
    {
        return {{prefix + "weight", {inputCount()}, m_weights}, {prefix + "intercept", {1}, {m_intercept}}};
    }

private:
    std::vector<double> m_weights;
    double m_intercept;
};

std::vector<double> columnMeans(const Matrix &x)
{
    std::vector<double> means(static_cast<std::size_t>(x.columns), 0.0);
    for (int i = 0; i < x.rows; ++i) {
        for (int j = 0; j < x.columns; ++j)
            means[j] += x.row(i)[j];
    }
    for (double &mean : means)
        mean /= x.rows;
    return means;
}

Matrix transposed(const Matrix &x)
{
    Matrix result(x.columns, x.rows);
    for (int i = 0; i < x.rows; ++i) {
        for (int j = 0; j < x.columns; ++j)
            result.row(j)[i] = x.row(i)[j];
    }
    return result;
}

} // namespace

std::shared_ptr<const Head> makeRidge(std::vector<double> weights, double intercept)
{
    return std::make_shared<Ridge>(std::move(weights), intercept);
}

Result<std::shared_ptr<const Head>> fitRidge(const Matrix &x, std::span<const double> y, double alpha)
{
    if (auto checked = checkFit(x, y); !checked)
        return checked.error();
    if (!std::isfinite(alpha) || alpha < 0)
        return invalidFit(QCoreApplication::translate("pawtrait::heads", "The ridge head cannot be fitted: its alpha has to be 0 or more."));

    // Centring both sides takes the free intercept out of the problem.
    const std::vector<double> means = columnMeans(x);
    double meanLabel = 0;
    for (double label : y)
        meanLabel += label;
    meanLabel /= x.rows;
    Matrix centred = x;
    for (int i = 0; i < x.rows; ++i) {
        for (int j = 0; j < x.columns; ++j)
            centred.row(i)[j] -= means[j];
    }
    Matrix labels(x.rows, 1);
    for (int i = 0; i < x.rows; ++i)
        labels.row(i)[0] = y[i] - meanLabel;

    Matrix weights(x.columns, 1);
    bool solved = false;
    const bool dual = x.rows < x.columns && alpha > 0; // w = Xc^T (Xc Xc^T + alpha)^-1 yc
    if (dual) {
        const Matrix columns = transposed(centred);
        Matrix kernel(x.rows, x.rows);
        addGram(kernel, columns);
        for (int i = 0; i < x.rows; ++i)
            kernel.row(i)[i] += alpha;
        solved = solvePositiveDefinite(kernel, labels.values);
        addTransposedProduct(weights, centred, labels);
    } else { // w = (Xc^T Xc + alpha)^-1 Xc^T yc
        Matrix gram(x.columns, x.columns);
        addGram(gram, centred);
        for (int j = 0; j < x.columns; ++j)
            gram.row(j)[j] += alpha;
        addTransposedProduct(weights, centred, labels);
        solved = solvePositiveDefinite(gram, weights.values);
    }
    if (!solved) {
        return invalidFit(QCoreApplication::translate(
            "pawtrait::heads", "The ridge head has no single solution: some features depend on each other. Set the recipe's alpha above 0."));
    }
    double intercept = meanLabel;
    for (int j = 0; j < x.columns; ++j)
        intercept -= means[j] * weights.values[j];
    return makeRidge(std::move(weights.values), intercept);
}

Result<std::shared_ptr<const Head>> readRidge(const network::Safetensors &file, const std::string &prefix, int inputCount)
{
    auto weights = file.doubles(prefix + "weight", {inputCount});
    if (!weights)
        return weights.error();
    auto intercept = file.doubles(prefix + "intercept", {1});
    if (!intercept)
        return intercept.error();
    return makeRidge(std::move(*weights), intercept->front());
}

} // namespace pawtrait::heads
