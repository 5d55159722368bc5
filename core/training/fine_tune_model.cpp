#include "training/fine_tune_report.h"

#include "common/files.h"
#include "heads/head.h"
#include "scoring/calibration.h"
#include "training/short_floats.h"
#include "training/crop_measure.h"
#include "training/fold_svr.h"
#include "training/folds.h"
#include "training/model_writer.h"
#include "training/photo_features.h"
#include "training/run_kinds.h"
#include "training/subject_fit.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <array>
#include <cmath>
#include <limits>

namespace pawtrait::training {

namespace {

constexpr double coverage = 2.0 / 3.0; // "for two photos of three"
constexpr int enoughUnseen = 200, fewPhotos = 2000;
constexpr std::uint64_t halvesStream = 2'000'000;

double rmseOn(const heads::Head &head, const Matrix &x, std::span<const double> y)
{
    double sum = 0;
    for (int i = 0; i < x.rows; ++i)
        sum += std::pow(head.predict(x.row(i)) - y[i], 2);
    return sum;
}

struct Judges {
    std::array<std::shared_ptr<const heads::Head>, 2> heads;
    double alpha = 1;
};

/// Two ridges on disjoint halves (by group) of photos, their alpha the one with which each predicts the other half best.
Result<Judges> fitJudges(const PhotoFeatures &features, int seed)
{
    std::vector<std::optional<int>> groups;
    for (const dataset::Sample &sample : features.samples)
        groups.push_back(sample.group);
    Random random(static_cast<std::uint64_t>(seed), halvesStream);
    const std::vector<int> halfOf = groupedFolds(groups, 2, random);
    std::array<Matrix, 2> x{Matrix(0, features.rows.columns), Matrix(0, features.rows.columns)};
    std::array<std::vector<double>, 2> y;
    double squares = 0;
    for (int i = 0; i < features.rows.rows; ++i) {
        Matrix &half = x[halfOf[i]];
        const auto row = features.rows.row(i);
        half.values.insert(half.values.end(), row.begin(), row.end());
        ++half.rows;
        y[halfOf[i]].push_back(features.samples[i].score);
        for (const double value : row)
            squares += value * value;
    }
    Judges best;
    double least = std::numeric_limits<double>::infinity();
    for (double factor = 1e-3; factor <= 1e2; factor *= 10) { // of the rows' mean squared length, times their number: shrinks by about half at 1
        std::array<std::shared_ptr<const heads::Head>, 2> pair;
        const double alpha = std::max(1e-9, factor * squares);
        for (std::size_t h = 0; h < 2; ++h) {
            auto fitted = heads::fitRidge(x[h], y[h], alpha);
            if (!fitted)
                return fitted.error();
            pair[h] = *std::move(fitted);
        }
        const double error = rmseOn(*pair[0], x[1], y[1]) + rmseOn(*pair[1], x[0], y[0]);
        if (error < least) {
            least = error;
            best = {pair, alpha};
        }
    }
    return best;
}

SubjectOptions finderOptions(const network::Architecture &architecture)
{
    SubjectOptions options;
    options.maps = {architecture.lastMap, architecture.fineMap};
    return options;
}

/// The trained network's own subject head, where there are photos with boxes beside the table; else null, and the log says why.
Result<std::shared_ptr<const heads::Head>> fitFinder(const network::Network &network, const network::Architecture &architecture, const RunRequest &request, const RunFolder &run,
                                                     const StopToken &stop)
{
    const QString photos = besideTable(request.subjectPhotos, request.data, "squashed224"), boxes = besideTable(request.subjectBoxes, request.data, "pet_boxes.csv");
    if (photos.isEmpty() || boxes.isEmpty()) {
        run.log(QCoreApplication::translate("pawtrait::training", "No subject head: there are no photos with boxes beside the table."));
        return std::shared_ptr<const heads::Head>();
    }
    const auto boxed = boxedPhotos(photos, boxes);
    if (!boxed)
        return boxed.error();
    std::vector<Error> refused;
    auto head = fitSubject(
        network, *boxed, finderOptions(architecture), request.lanes, refused, [] {}, stop);
    if (!head && head.error().kind == ErrorKind::Cancelled)
        return head.error();
    for (const Error &error : refused)
        run.log(error.userText);
    if (!head) { // a network that takes only its own input size; the run's work is not lost for that
        run.log(head.error().userText);
        return std::shared_ptr<const heads::Head>();
    }
    run.log(QStringLiteral("Subject head fitted on %1 photos.").arg(boxed->size() - refused.size()));
    return head;
}

QStringList limitsInWords(const Recipe &recipe, const FoldsReport &report, const FoldRecord &best)
{
    QStringList limits;
    limits.append(QStringLiteral("This is the network of fold %1, the one with the best validation loss of %2; the error is measured on every fold's own photos.")
                      .arg(best.fold + 1)
                      .arg(report.folds.size()));
    if (report.truth.size() < fewPhotos)
        limits.append(QStringLiteral("Trained on few photos: predictions and scores correlate with r = %1 and the error is %2 points, where a constant has %3.")
                          .arg(QString::number(report.pooled.pearson, 'f', 2), QString::number(report.pooled.rmse, 'f', 1), QString::number(report.constantRmse, 'f', 1)));
    if (report.pooled.rmse >= report.constantRmse)
        limits.append(QStringLiteral("It does not beat the constant: do not use it."));
    if (report.isStoppedEarly())
        limits.append(QStringLiteral("Training was stopped early: %1 of %2 folds are in the numbers.").arg(report.folds.size()).arg(report.foldsPlanned));
    if (report.twoHeads)
        limits.append(QStringLiteral("The score is the mean of the network's own (weight %1) and of a support vector regression on its features (%2); the numbers are of weights found on the other folds.")
                          .arg(report.twoHeads->networkWeight, 0, 'f', 3)
                          .arg(report.twoHeads->svrWeight, 0, 'f', 3));
    if (recipe.epochs > 1)
        limits.append(QStringLiteral("The best epoch of each fold was chosen on the photos it is measured on, so the numbers are slightly kind."));
    return limits;
}

} // namespace

Result<void> writeNetworkModel(const RunFolder &run, const Recipe &recipe, const RunRequest &request, const std::vector<dataset::Sample> &samples, const FoldsReport &report,
                               const FoldRecord &best, const scoring::FlagEffects &tableFlags, const QByteArray &outOfFold, const StopToken &stop)
{
    using Role = scoring::HeadEntry::Role;
    const network::Architecture *architecture = network::findArchitecture(recipe.backbone);
    const QString weights = foldFolder(run.path(), best.fold) + QLatin1Char('/') + best.weights;
    const QString resizeRule = recipe.resize == "linear" ? QStringLiteral("squash-linear") : QStringLiteral("squash-bicubic");

    // The judges of crops are fitted on photos that this network has not seen, when those are enough.
    std::vector<dataset::Sample> judged;
    for (const Tested &tested : report.tested) {
        if (tested.fold == best.fold)
            judged.push_back(samples[tested.sample]);
    }
    if (judged.size() < enoughUnseen)
        judged = samples;
    auto network = network::open(recipe.backbone, weights, request.device, {.inputSide = recipe.inputSide});
    if (!network)
        return network.error();
    const auto embedder = scoring::makeEmbedder(*network, recipe.inputSide, recipe.mirror, resizeRule);
    const auto features = photoFeatures(*embedder, judged, false, request.lanes, [] {}, stop);
    if (!features)
        return features.error();
    if (features->samples.size() < 4 && !features->refused.empty())
        return features->refused.front();
    if (features->samples.size() < 4)
        return Error{ErrorKind::Invalid, QCoreApplication::translate("pawtrait::training", "The model's judges cannot be fitted: too few photos could be read again."), {}};
    const auto judges = fitJudges(*features, recipe.seed);
    if (!judges)
        return judges.error();

    FittedHeads heads;
    double bias = best.head.bias; // the head sees features less their mean
    for (std::size_t j = 0; j < features->mean.size(); ++j)
        bias += best.head.weights[j] * features->mean[j];
    heads.network = recipe.loss == "bce" ? heads::makeLogistic(best.head.weights, bias) : heads::makeRidge(best.head.weights, bias);
    double networkWeight = 1;
    if (report.twoHeads) {
        const auto svr = readFoldSvr(run.path(), best);
        if (!svr)
            return svr.error();
        heads.full.svr = withoutMean(*svr->head, features->mean);
        networkWeight = report.twoHeads->networkWeight;
    }
    heads.judgeA = judges->heads[0];
    heads.judgeB = judges->heads[1];
    auto subject = fitFinder(**network, *architecture, request, run, stop);
    if (!subject)
        return subject.error();
    heads.subject = *std::move(subject);

    scoring::ModelCard card;
    card.name = QStringLiteral("%1, %2").arg(architecture->displayName, recipe.name);
    card.created = QDate::currentDate().toString(Qt::ISODate);
    card.architecture = recipe.backbone;
    card.weightsFile = QString::fromStdString(recipe.backbone) + QStringLiteral(".safetensors");
    card.headsFile = QStringLiteral("heads.safetensors");
    card.outOfFoldFile = QStringLiteral("oof.csv");
    card.inputSide = recipe.inputSide;
    card.resizeRule = resizeRule;
    card.normalisation = architecture->normalisation;
    card.mirror = recipe.mirror;
    card.unitLength = false;
    card.heads = {{"network", heads.network->kind(), Role::Score, networkWeight}, {"judge_a", "ridge", Role::JudgeA, 1}, {"judge_b", "ridge", Role::JudgeB, 1}};
    if (heads.full.svr)
        card.heads.insert(card.heads.begin() + 1, {"svr", heads.full.svr->kind(), Role::Score, 1 - networkWeight});
    if (heads.subject) {
        card.heads.push_back({"subject", heads.subject->kind(), Role::Subject, 1});
        const SubjectOptions options = finderOptions(*architecture);
        card.subjectInputSide = options.side;
        card.subjectThreshold = options.threshold;
        for (const std::string &map : options.maps)
            card.subjectMaps.append(QString::fromStdString(map));
    }
    card.range = scoring::fitRange(report.predictions, report.truth, coverage);
    card.pairs = scoring::fitPairs(report.predictions, report.truth);
    card.flags = tableFlags;
    if (recipe.flags) {
        card.flagsInHeads = true;
        card.flags = {};
        double slope = 1; // points for one unit of the raw output, at the mean of the predictions
        if (recipe.loss == "bce") {
            double mean = 0;
            for (const double prediction : report.predictions)
                mean += prediction / static_cast<double>(report.predictions.size());
            slope = mean * (1 - mean / 100);
        }
        for (std::size_t f = 0; f < scoring::flagCount; ++f) {
            card.flags.coefficient[f] = slope * best.head.weights[features->mean.size() + f];
            for (const dataset::Sample &sample : samples)
                card.flags.mean[f] += sample.flags[f];
            card.flags.mean[f] /= static_cast<double>(samples.size());
        }
        card.flags.rows = static_cast<int>(samples.size());
        card.flags.outOfFoldRmse = report.flagsOnlyRmse.value_or(report.constantRmse);
        card.flags.constantRmse = report.constantRmse;
    }
    card.metrics = {static_cast<int>(report.truth.size()), static_cast<int>(report.folds.size()), 1, report.range.rmse, report.range.r, report.range.r2,
                    report.pooled.mae, report.constantRmse};
    card.data = QStringLiteral("%1 photos with known scores (%2), %3 of them a natural sample, which the numbers here were measured on.")
                    .arg(samples.size())
                    .arg(QFileInfo(request.data).fileName())
                    .arg(report.truth.size());
    card.limits = limitsInWords(recipe, report, best);
    QFile::remove(run.file(QStringLiteral("model/")) + card.weightsFile); // of a run that was stopped while it was written
    const QString model = run.file(QStringLiteral("model"));
    if (auto written = writeModelFolder(model, std::move(card), heads, features->mean, outOfFold, weights); !written)
        return written.error();

    std::vector<double> labels;
    for (const dataset::Sample &sample : features->samples)
        labels.push_back(sample.score);
    CropMeasureRequest crops{.modelFolder = model, .labelled = *features, .labels = labels, .alpha = judges->alpha, .device = request.device, .lanes = request.lanes};
    QSet<QString> unseen;
    for (const Tested &tested : report.tested) {
        if (tested.fold == best.fold)
            unseen.insert(samples[tested.sample].file);
    }
    for (std::size_t i = 0; i < features->samples.size(); ++i) {
        if (unseen.contains(features->samples[i].file))
            crops.unseen.push_back(static_cast<int>(i));
    }
    run.log(QStringLiteral("Measuring what the model's opinions of crops are worth."));
    const auto lines = measureCrops(crops, stop);
    if (!lines)
        return lines.error();
    for (const QString &line : *lines)
        run.log(line);
    return measureShortFloats(model, filesOf(samples), request.device, request.lanes, stop);
}

} // namespace pawtrait::training
