#include "heads/head_readers.h"
#include "heads/kernel_svr.h"

#include "common/files.h"
#include "common/vector_registers.h"

#include <QCoreApplication>

#include <svm.h>

#include <cmath>
#include <mutex>
#include <new>

namespace pawtrait::heads {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::heads", text);
}

/// f(x) = sum_i coefficient_i exp(-gamma |scale x - support_i|^2) + intercept; without a scale it is 1.
class RbfSvr final : public Head {
public:
    RbfSvr(Matrix support, std::vector<double> coefficients, double intercept, double gamma, std::vector<double> scale = {})
        : m_support(std::move(support)), m_coefficients(std::move(coefficients)), m_intercept(intercept), m_gamma(gamma), m_scale(std::move(scale))
    {}

    std::string kind() const override { return "svr"; }
    int inputCount() const override { return m_support.columns; }

    double predict(std::span<const double> given) const override
    {
        clearUpperVectorRegisters();
        std::vector<double> kept;
        const std::span<const double> features = scaled(given, kept);
        double sum = m_intercept;
        for (int i = 0; i < m_support.rows; ++i)
            sum += weightedKernel(i, features);
        return sum;
    }

    std::vector<double> gradient(std::span<const double> given) const override
    {
        clearUpperVectorRegisters();
        std::vector<double> kept;
        const std::span<const double> features = scaled(given, kept);
        std::vector<double> result(features.size(), 0.0);
        for (int i = 0; i < m_support.rows; ++i) {
            const double factor = 2 * m_gamma * weightedKernel(i, features);
            const auto support = m_support.row(i);
            for (std::size_t j = 0; j < result.size(); ++j)
                result[j] += factor * (support[j] - features[j]);
        }
        for (std::size_t j = 0; j < m_scale.size(); ++j)
            result[j] *= m_scale[j];
        return result;
    }

    std::vector<network::TensorToWrite> tensors(const std::string &prefix) const override
    {
        std::vector<network::TensorToWrite> list{exactTensor(prefix + "support_vectors", {m_support.rows, m_support.columns}, m_support.values),
                                                 {prefix + "coefficients", {m_support.rows}, m_coefficients},
                                                 {prefix + "intercept", {1}, {m_intercept}},
                                                 {prefix + "gamma", {1}, {m_gamma}}};
        if (!m_scale.empty())
            list.push_back({prefix + "scale", {m_support.columns}, m_scale});
        return list;
    }

private:
    /// `features` themselves, or their products with the scale in `kept`.
    std::span<const double> scaled(std::span<const double> features, std::vector<double> &kept) const
    {
        if (m_scale.empty())
            return features;
        kept.assign(features.begin(), features.end());
        for (std::size_t j = 0; j < m_scale.size(); ++j)
            kept[j] *= m_scale[j];
        return kept;
    }

    double weightedKernel(int i, std::span<const double> features) const
    {
        const auto support = m_support.row(i);
        // Four partial sums: the additions no longer wait for each other, in an order that stays fixed.
        double distance[4] = {};
        std::size_t j = 0;
        for (; j + 4 <= support.size(); j += 4) {
            for (std::size_t k = 0; k < 4; ++k) {
                const double difference = features[j + k] - support[j + k];
                distance[k] += difference * difference;
            }
        }
        for (; j < support.size(); ++j)
            distance[0] += (features[j] - support[j]) * (features[j] - support[j]);
        return m_coefficients[i] * std::exp(-m_gamma * ((distance[0] + distance[1]) + (distance[2] + distance[3])));
    }

    Matrix m_support;
    std::vector<double> m_coefficients;
    double m_intercept;
    double m_gamma;
    std::vector<double> m_scale;
};

/// libsvm's sparse rows over one block of nodes; `index` counts from 1, -1 ends a row. Zeros are left out.
struct NodeRows {
    std::vector<svm_node> nodes;
    std::vector<svm_node *> rows;

    explicit NodeRows(const Matrix &x)
    {
        nodes.reserve(x.values.size() + static_cast<std::size_t>(x.rows));
        std::vector<std::size_t> starts;
        for (int i = 0; i < x.rows; ++i) {
            starts.push_back(nodes.size());
            const auto row = x.row(i);
            for (int j = 0; j < x.columns; ++j) {
                if (row[j] != 0)
                    nodes.push_back({j + 1, row[j]});
            }
            nodes.push_back({-1, 0});
        }
        for (std::size_t start : starts)
            rows.push_back(nodes.data() + start);
    }
};

struct ModelDeleter {
    void operator()(svm_model *model) const { svm_free_and_destroy_model(&model); }
};

void keepLibsvmQuiet()
{
    static std::once_flag once;
    std::call_once(once, [] { svm_set_print_string_function([](const char *) {}); });
}

} // namespace

Result<void> checkSvrOptions(const SvrOptions &options, bool usesGamma)
{
    const bool fine = std::isfinite(options.c) && options.c > 0 && std::isfinite(options.epsilon) && options.epsilon >= 0 &&
        (!usesGamma || (std::isfinite(options.gamma) && options.gamma > 0)) && std::isfinite(options.tolerance) && options.tolerance > 0;
    if (!fine)
        return invalidFit(tr("The SVR head cannot be fitted: C, gamma and the tolerance have to be above 0, epsilon 0 or more. Check the recipe."));
    return {};
}

double svrGammaScale(const Matrix &x)
{
    double mean = 0;
    for (double value : x.values)
        mean += value;
    mean /= static_cast<double>(x.values.size());
    double variance = 0;
    for (double value : x.values)
        variance += (value - mean) * (value - mean);
    variance /= static_cast<double>(x.values.size());
    return 1 / (x.columns * variance);
}

Result<std::shared_ptr<const Head>> fitSvr(const Matrix &x, std::span<const double> y, const SvrOptions &options)
{
    if (auto checked = checkFit(x, y); !checked)
        return checked.error();
    if (auto checked = checkSvrOptions(options, true); !checked)
        return checked.error();
    keepLibsvmQuiet();

    NodeRows nodes(x);
    std::vector<double> labels(y.begin(), y.end());
    svm_problem problem{};
    problem.l = x.rows;
    problem.y = labels.data();
    problem.x = nodes.rows.data();
    svm_parameter parameter{};
    parameter.svm_type = EPSILON_SVR;
    parameter.kernel_type = RBF;
    parameter.gamma = options.gamma;
    parameter.C = options.c;
    parameter.p = options.epsilon;
    parameter.eps = options.tolerance;
    parameter.cache_size = 200; // MB of kernel rows
    parameter.shrinking = 1;
    if (const char *complaint = svm_check_parameter(&problem, &parameter)) {
        Error error = invalidFit(tr("The SVR head cannot be fitted with these settings. Check the recipe."));
        error.logText = QString::fromUtf8(complaint);
        return error;
    }

    const std::unique_ptr<svm_model, ModelDeleter> model(svm_train(&problem, &parameter));
    Matrix support(model->l, x.columns);
    std::vector<double> coefficients(model->sv_coef[0], model->sv_coef[0] + model->l);
    for (int i = 0; i < model->l; ++i) {
        for (const svm_node *node = model->SV[i]; node->index != -1; ++node)
            support.row(i)[node->index - 1] = node->value;
    }
    return std::shared_ptr<const Head>(std::make_shared<RbfSvr>(std::move(support), std::move(coefficients), -model->rho[0], options.gamma));
}

std::shared_ptr<const Head> makeSvr(const Matrix &x, const KernelSvr &fit, double gamma, std::vector<double> scale)
{
    std::vector<int> used;
    for (int row = 0; row < x.rows; ++row) {
        if (fit.coefficients[row] != 0)
            used.push_back(row);
    }
    Matrix support(static_cast<int>(used.size()), x.columns);
    std::vector<double> coefficients;
    for (std::size_t i = 0; i < used.size(); ++i) {
        std::copy_n(x.row(used[i]).begin(), x.columns, support.row(static_cast<int>(i)).begin());
        coefficients.push_back(fit.coefficients[used[i]]);
    }
    return std::make_shared<RbfSvr>(std::move(support), std::move(coefficients), fit.intercept, gamma, std::move(scale));
}

Result<std::shared_ptr<const Head>> readSvr(const network::Safetensors &file, const std::string &prefix, int inputCount)
{
    auto coefficients = file.doubles(prefix + "coefficients");
    if (!coefficients)
        return coefficients.error();
    if (auto list = file.doubles(prefix + "coefficients", {static_cast<std::int64_t>(coefficients->size())}); !list)
        return list.error(); // a list, whatever its length
    auto support = file.doubles(prefix + "support_vectors", {static_cast<std::int64_t>(coefficients->size()), inputCount});
    if (!support)
        return support.error();
    auto intercept = file.doubles(prefix + "intercept", {1});
    if (!intercept)
        return intercept.error();
    auto gamma = file.doubles(prefix + "gamma", {1});
    if (!gamma)
        return gamma.error();
    if (!(gamma->front() > 0)) {
        return Error{ErrorKind::Invalid,
                     tr("Cannot use %1: the tensor \"%2\" has to be above 0. Train the model again.").arg(quotedName(file.path()), QString::fromStdString(prefix + "gamma")),
                     QStringLiteral("gamma %1").arg(gamma->front())};
    }
    std::vector<double> scale; // heads of networks that were trained have one
    if (file.find(prefix + "scale")) {
        auto read = file.doubles(prefix + "scale", {inputCount});
        if (!read)
            return read.error();
        scale = *std::move(read);
    }
    Matrix rows;
    rows.rows = static_cast<int>(coefficients->size());
    rows.columns = inputCount;
    rows.values = std::move(*support);
    return std::shared_ptr<const Head>(std::make_shared<RbfSvr>(std::move(rows), std::move(*coefficients), intercept->front(), gamma->front(), std::move(scale)));
}

} // namespace pawtrait::heads
