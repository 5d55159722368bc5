#include "training/model_writer.h"

#include "common/files.h"
#include "network/network.h"
#include "scoring/calibration.h"
#include "training/folds.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>

#include <cmath>
#include <set>

namespace pawtrait::training {

namespace {

constexpr std::uint64_t halvesStream = 2'000'000;
constexpr double coverage = 2.0 / 3.0; // "for two photos of three"
constexpr int fewPhotos = 2000;

/// One head on the photos of one half.
Result<std::shared_ptr<const heads::Head>> fitHalf(const PhotoFeatures &features, std::span<const double> labels, const std::vector<int> &halfOf, int half, double alpha)
{
    std::vector<int> rows;
    for (std::size_t i = 0; i < halfOf.size(); ++i) {
        if (halfOf[i] == half)
            rows.push_back(static_cast<int>(i));
    }
    Matrix x(static_cast<int>(rows.size()), features.rows.columns);
    std::vector<double> y;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::copy_n(features.rows.row(rows[i]).begin(), x.columns, x.row(static_cast<int>(i)).begin());
        y.push_back(labels[rows[i]]);
    }
    return heads::fitRidge(x, y, alpha);
}

QString dataInWords(const PhotoFeatures &features, const OutOfFold &results, const CardFacts &facts)
{
    QString text = QStringLiteral("%1 photos with known scores (%2), %3 of them a natural sample, which the numbers here were measured on.")
                       .arg(features.samples.size())
                       .arg(facts.tableName)
                       .arg(results.natural.size());
    if (facts.contestPhotos)
        text += QStringLiteral(" They come from public copies of PetFinder.my's Pawpularity contest.");
    if (facts.mixedLabels > 0) {
        text += QStringLiteral(" For %1 of them the heads were fitted on a mix of the score and a stronger model's out-of-fold prediction (%2); tests are always against the score.")
                    .arg(facts.mixedLabels)
                    .arg(facts.teacherName);
    }
    if (facts.flags.rows > 0)
        text += QStringLiteral(" The flags' effects were fitted on %1 rows.").arg(facts.flags.rows);
    return text;
}

QStringList limitsInWords(const PhotoFeatures &features, const OutOfFold &results, const CardFacts &facts)
{
    QStringList limits;
    const QString r = QString::number(results.pooled.pearson, 'f', 2);
    if (features.samples.size() < fewPhotos) {
        limits.append(QStringLiteral("Fitted on few photos: predictions and scores correlate with r = %1 and the error is %2 points, where a constant has %3.")
                          .arg(r, QString::number(results.pooled.rmse, 'f', 1), QString::number(results.constantRmse, 'f', 1)));
        limits.append(QStringLiteral("Meant for putting the photos of one animal in order, together with the range; not for a promise of page views."));
    }
    std::set<int> groups;
    std::size_t grouped = 0;
    for (const dataset::Sample &sample : features.samples) {
        if (sample.group) {
            groups.insert(*sample.group);
            ++grouped;
        }
    }
    if (groups.size() == grouped)
        limits.append(QStringLiteral("Never tested on several photos of one animal, because there were none with scores."));
    if (facts.contestPhotos) {
        limits.append(QStringLiteral("The recipe's settings were once chosen on photos of this source, so the numbers are slightly kind."));
        limits.append(QStringLiteral("The contest's photos served to fit and to test only; none is part of this folder or of the program."));
        limits.append(QStringLiteral("Most of these copies are small or squashed; a sharp, large photo may score a little differently from a small copy of it."));
    }
    return limits;
}

} // namespace

Result<FittedHeads> fitModel(const PhotoFeatures &features, std::span<const double> labels, const Recipe &recipe, int lanes, const StopToken &stop)
{
    FittedHeads fitted;
    auto full = fitHeads(features.rows, labels, recipe, lanes, stop);
    if (!full)
        return full.error();
    fitted.full = *std::move(full);
    std::vector<std::optional<int>> groups;
    for (const dataset::Sample &sample : features.samples)
        groups.push_back(sample.group);
    Random random(static_cast<std::uint64_t>(recipe.seed), halvesStream);
    const std::vector<int> halfOf = groupedFolds(groups, 2, random);
    for (int half = 0; half < 2; ++half) {
        auto judge = fitHalf(features, labels, halfOf, half, recipe.ridgeAlpha);
        if (!judge)
            return judge.error();
        (half == 0 ? fitted.judgeA : fitted.judgeB) = *std::move(judge);
    }
    return fitted;
}

scoring::ModelCard makeCard(const Recipe &recipe, const PhotoFeatures &features, const CrossValidation &validation, const OutOfFold &results, const FittedHeads &heads,
                            const CardFacts &facts)
{
    using Role = scoring::HeadEntry::Role;
    const network::Architecture *architecture = network::findArchitecture(recipe.backbone);
    scoring::ModelCard card;
    card.name = QStringLiteral("%1, %2").arg(architecture->displayName, recipe.name);
    card.created = QDate::currentDate().toString(Qt::ISODate);
    card.architecture = recipe.backbone;
    card.weightsFile = QString::fromStdString(recipe.backbone) + QStringLiteral(".safetensors");
    card.headsFile = QStringLiteral("heads.safetensors");
    card.outOfFoldFile = QStringLiteral("oof.csv");
    card.inputSide = recipe.inputSide;
    card.normalisation = architecture->normalisation;
    card.mirror = recipe.mirror;
    card.unitLength = recipe.unitLength;
    if (heads.full.ridge)
        card.heads.push_back({"ridge", heads.full.ridge->kind(), Role::Score, 1 - recipe.svrWeight});
    if (heads.full.svr)
        card.heads.push_back({"svr", heads.full.svr->kind(), Role::Score, recipe.svrWeight});
    card.heads.push_back({"judge_a", heads.judgeA->kind(), Role::JudgeA, 1});
    card.heads.push_back({"judge_b", heads.judgeB->kind(), Role::JudgeB, 1});
    if (heads.subject)
        card.heads.push_back({"subject", heads.subject->kind(), Role::Subject, 1});
    card.range = scoring::fitRange(results.meanPrediction, results.truth, coverage);
    card.pairs = scoring::fitPairs(results.meanPrediction, results.truth);
    card.flags = facts.flags;
    card.metrics = {static_cast<int>(results.natural.size()), validation.folds, validation.rounds, results.range.rmse, results.range.r, results.range.r2,
                    results.pooled.mae, results.constantRmse};
    card.data = dataInWords(features, results, facts);
    card.limits = limitsInWords(features, results, facts);
    return card;
}

Result<void> writeModelFolder(const QString &folder, scoring::ModelCard card, const FittedHeads &fitted, const std::vector<double> &featureMean, const QByteArray &outOfFold,
                              const QString &weights)
{
    const QDir directory(folder);
    const QString weightsCopy = directory.filePath(card.weightsFile);
    if (!QDir().mkpath(folder) || (!card.weightsFile.isEmpty() && !QFile::copy(weights, weightsCopy))) {
        return Error{ErrorKind::WriteFailed,
                     QCoreApplication::translate("pawtrait::training", "Cannot copy the network's weights %1 into the model's folder: check that there is free space and that the folder can be written to.")
                         .arg(quotedName(weights)),
                     QStringLiteral("copy to %1").arg(weightsCopy)};
    }
    std::vector<network::TensorToWrite> tensors{{"feature_mean", {static_cast<std::int64_t>(featureMean.size())}, featureMean}};
    const auto add = [&tensors](const std::shared_ptr<const heads::Head> &head, const char *prefix) {
        if (!head)
            return;
        for (network::TensorToWrite &tensor : head->tensors(prefix))
            tensors.push_back(std::move(tensor));
    };
    add(fitted.full.ridge, "ridge.");
    add(fitted.full.svr, "svr.");
    add(fitted.network, "network.");
    add(fitted.judgeA, "judge_a.");
    add(fitted.judgeB, "judge_b.");
    add(fitted.subject, "subject.");
    if (auto written = network::writeSafetensors(directory.filePath(card.headsFile), tensors); !written)
        return written.error();
    if (auto written = writeFile(directory.filePath(card.outOfFoldFile), outOfFold); !written)
        return written.error();
    QStringList files{card.weightsFile, card.headsFile, card.outOfFoldFile};
    files.removeAll(QString());
    if (fitted.trees) {
        files.append(QStringLiteral("xgboost.json"));
        if (auto written = writeFile(directory.filePath(files.back()), fitted.trees->json()); !written)
            return written.error();
    }
    for (const QString &file : files) {
        const auto sum = sha256OfFile(directory.filePath(file));
        if (!sum)
            return sum.error();
        card.sha256.insert(file, *sum);
    }
    return writeFile(directory.filePath(QStringLiteral("card.json")), scoring::cardToJson(card));
}

} // namespace pawtrait::training
