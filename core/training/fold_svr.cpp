#include "training/fold_svr.h"

#include "common/files.h"
#include "network/network.h"
#include "scoring/photo_scorer.h"
#include "training/cross_validation.h"
#include "training/shared_svr.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace pawtrait::training {

namespace {

constexpr const char *prefix = "svr.";

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

QString fileOf(const QString &runFolder, int fold)
{
    return foldFolder(runFolder, fold) + QStringLiteral("/svr.safetensors");
}

/// What tells one trained network of a fold from another.
std::vector<double> networkOf(const FoldRecord &record)
{
    return {record.validationLoss, record.head.bias, static_cast<double>(record.bestEpoch)};
}

/// One over each column's deviation over some rows; 0 for a column that does not vary.
std::vector<double> scaleOf(const Matrix &x, std::span<const int> rows)
{
    const auto count = static_cast<double>(rows.size()), columns = static_cast<double>(x.columns);
    std::vector<double> mean(static_cast<std::size_t>(columns)), squares(mean.size());
    for (const int row : rows) {
        for (std::size_t j = 0; j < mean.size(); ++j)
            mean[j] += x.row(row)[j] / count;
    }
    for (const int row : rows) {
        for (std::size_t j = 0; j < mean.size(); ++j)
            squares[j] += std::pow(x.row(row)[j] - mean[j], 2) / count;
    }
    for (double &value : squares)
        value = value > 1e-20 ? 1 / std::sqrt(value) : 0;
    return squares;
}

Result<FoldSvr> fitted(const Recipe &recipe, const FoldRecord &record, const PhotoFeatures &features, const TableFolds &folds, int lanes, const StopToken &stop)
{
    Matrix x = features.rows;
    std::vector<int> others, own;
    std::vector<double> scores;
    for (int i = 0; i < x.rows; ++i) {
        (folds.foldOf[i] == record.fold ? own : others).push_back(i);
        scores.push_back(features.samples[i].score);
    }
    const std::vector<double> scale = scaleOf(x, others);
    for (int i = 0; i < x.rows; ++i) {
        for (int j = 0; j < x.columns; ++j) // features are less their mean; the head is to take them as the network gives them
            x.row(i)[j] = static_cast<float>((x.row(i)[j] + features.mean[j]) * scale[j]);
    }
    heads::SvrOptions options = svrOptions(recipe);
    if (options.gamma == 0)
        options.gamma = 1.0 / x.columns; // scikit-learn's "scale" of standardised columns
    const auto shared = SharedSvr::make(x, options, lanes, stop, 0);
    if (!shared)
        return shared.error();
    const auto fit = shared->fit(others, scores, stop);
    if (!fit)
        return fit.error();
    FoldSvr svr{shared->headOf(*fit, scale), {}};
    for (const int row : own)
        svr.tested.push_back(std::clamp(fit->predictions[row], 1.0, 100.0));
    return svr;
}

} // namespace

Result<FoldSvr> readFoldSvr(const QString &runFolder, const FoldRecord &record)
{
    const QString path = fileOf(runFolder, record.fold);
    const auto file = network::Safetensors::open(path);
    if (!file)
        return file.error();
    const auto tested = file->doubles("tested", {static_cast<std::int64_t>(record.outputs.size())}),
               network = file->doubles("network", {static_cast<std::int64_t>(networkOf(record).size())}), inputs = file->doubles("svr.scale");
    for (const auto *read : {&tested, &network, &inputs}) {
        if (!*read)
            return read->error();
    }
    if (*network != networkOf(record))
        return Error{ErrorKind::Mismatch, tr("Cannot use %1 of the run: it belongs to another network of the fold. Delete it and resume the run.").arg(quotedName(path)), {}};
    auto head = heads::readHead(*file, "svr", prefix, static_cast<int>(inputs->size()));
    if (!head)
        return head.error();
    return FoldSvr{*std::move(head), *tested};
}

Result<FoldSvr> foldSvr(const RunFolder &folder, const Recipe &recipe, const FoldRecord &record, const std::vector<dataset::Sample> &samples, const TableFolds &folds,
                        const network::Device &device, int lanes, const StopToken &stop)
{
    const QString path = fileOf(folder.path(), record.fold);
    if (QFile::exists(path)) {
        auto kept = readFoldSvr(folder.path(), record);
        if (kept)
            return kept;
        folder.log(kept.error().userText);
    }
    folder.log(QStringLiteral("Fold %1: an SVR is fitted on what its network sees of %2 photos.").arg(record.fold + 1).arg(samples.size()));
    const auto network = network::open(recipe.backbone, foldFolder(folder.path(), record.fold) + QLatin1Char('/') + record.weights, device, {.inputSide = recipe.inputSide});
    if (!network)
        return network.error();
    const auto embedder =
        scoring::makeEmbedder(*network, recipe.inputSide, recipe.mirror, recipe.resize == "linear" ? QStringLiteral("squash-linear") : QStringLiteral("squash-bicubic"));
    const auto features = photoFeatures(
        *embedder, samples, false, lanes, [] {}, stop);
    if (!features)
        return features.error();
    if (!features->refused.empty())
        return features->refused.front();
    auto svr = fitted(recipe, record, *features, folds, lanes, stop);
    if (!svr)
        return svr;
    std::vector<network::TensorToWrite> tensors = svr->head->tensors(prefix);
    tensors.push_back({"tested", {static_cast<std::int64_t>(svr->tested.size())}, svr->tested});
    tensors.push_back({"network", {static_cast<std::int64_t>(networkOf(record).size())}, networkOf(record)});
    if (auto written = network::writeSafetensors(path, tensors); !written)
        return written.error();
    return svr;
}

std::shared_ptr<const heads::Head> withoutMean(const heads::Head &head, std::span<const double> mean)
{
    Matrix support;
    heads::KernelSvr fit;
    double gamma = 0;
    std::vector<double> scale;
    for (network::TensorToWrite &tensor : head.tensors({})) {
        if (tensor.name == "support_vectors") {
            support = Matrix(static_cast<int>(tensor.shape[0]), static_cast<int>(tensor.shape[1]));
            support.values = std::move(tensor.values);
        } else if (tensor.name == "coefficients") {
            fit.coefficients = std::move(tensor.values);
        } else if (tensor.name == "intercept") {
            fit.intercept = tensor.values.front();
        } else if (tensor.name == "gamma") {
            gamma = tensor.values.front();
        } else if (tensor.name == "scale") {
            scale = std::move(tensor.values);
        }
    }
    for (int i = 0; i < support.rows; ++i) {
        for (std::size_t j = 0; j < mean.size(); ++j)
            support.row(i)[j] = static_cast<float>(support.row(i)[j] - scale[j] * mean[j]);
    }
    return heads::makeSvr(support, fit, gamma, scale);
}

} // namespace pawtrait::training
