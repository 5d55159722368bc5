/// The room `heads`: small regressors from a network's features to a score.
///
///     auto ridge = heads::fitRidge(x, y, 1.09);
///     double score = (*ridge)->predict(x.row(0));
#pragma once

#include "common/matrix.h"
#include "common/result.h"
#include "network/safetensors.h"

#include <QByteArray>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace pawtrait::heads {

/// A fitted regressor; immutable, any thread.
class Head {
public:
    virtual ~Head() = default;
    /// "ridge", "svr", "logistic" or "xgboost".
    virtual std::string kind() const = 0;
    virtual int inputCount() const = 0;
    /// Prediction in points of the labels it was fitted on, not clamped. features.size() == inputCount().
    virtual double predict(std::span<const double> features) const = 0;
    /// d predict / d features at that place, inputCount() values: what an explanation map is drawn from.
    virtual std::vector<double> gradient(std::span<const double> features) const = 0;
    /// False for heads that are made of steps (trees): their gradient() is 0 and explains nothing.
    virtual bool isSmooth() const { return true; }
    /// The head as a JSON file of its own where it is not kept as tensors (trees); else empty.
    virtual QByteArray json() const { return {}; }
    /// The head's tensors, names beginning with `prefix` ("ridge." gives "ridge.weight", "ridge.intercept").
    virtual std::vector<network::TensorToWrite> tensors(const std::string &prefix) const = 0;
};

/// Minimises |y - Xw - b|^2 + alpha |w|^2 with free b; alpha >= 0, in points squared per squared weight. Solved in the
/// dual when there are fewer rows than columns. Errors: sizes that differ, no rows, values that are not finite.
Result<std::shared_ptr<const Head>> fitRidge(const Matrix &x, std::span<const double> y, double alpha);

/// The same for a plain weight vector, as a reader or another fit has it.
std::shared_ptr<const Head> makeRidge(std::vector<double> weights, double intercept);

/// 100 / (1 + exp(-(intercept + weights . x))): a linear layer trained with cross entropy on score / 100.
std::shared_ptr<const Head> makeLogistic(std::vector<double> weights, double intercept);

struct SvrOptions {
    double c = 1.0;
    double epsilon = 0.1;    ///< points
    double gamma = 0.0;      ///< of exp(-gamma |a - b|^2)
    double tolerance = 1e-3; ///< libsvm's stopping tolerance
};

/// Epsilon support-vector regression with an RBF kernel by libsvm.
Result<std::shared_ptr<const Head>> fitSvr(const Matrix &x, std::span<const double> y, const SvrOptions &options);

/// scikit-learn's "scale": 1 / (columns * population variance of all entries).
double svrGammaScale(const Matrix &x);

/// Reads what tensors() wrote; `kind` as kind() gives it, `inputCount` what the model folder expects.
Result<std::shared_ptr<const Head>> readHead(const network::Safetensors &file, const std::string &kind, const std::string &prefix,
                                             int inputCount);

} // namespace pawtrait::heads
