#include "training/boosted_model.h"

#include "prompts/prompt_scorer.h"
#include "scoring/calibration.h"
#include "training/model_writer.h"

#include <QDate>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pawtrait::training {

namespace {

constexpr double coverage = 2.0 / 3.0; // "for two photos of three"
constexpr int fewPhotos = 2000;
constexpr const char *headName = "xgboost", *clipName = "clip_vit_b_32_quickgelu";

/// Each flag's usual effect: the mean over the photos of what yes instead of no changes.
scoring::FlagEffects effectsOf(const BoostedModel &model)
{
    scoring::FlagEffects effects;
    const int first = model.rows.columns - scoring::flagCount;
    std::vector<double> row(static_cast<std::size_t>(model.rows.columns));
    for (int i = 0; i < model.rows.rows; ++i) {
        for (std::size_t f = 0; f < scoring::flagCount; ++f) {
            const std::size_t place = static_cast<std::size_t>(first) + f;
            std::copy(model.rows.row(i).begin(), model.rows.row(i).end(), row.begin());
            effects.mean[f] += row[place] / model.rows.rows;
            row[place] = 1;
            const double yes = model.trees->predict(row);
            row[place] = 0;
            effects.coefficient[f] += (yes - model.trees->predict(row)) / model.rows.rows;
        }
    }
    effects.rows = model.rows.rows;
    effects.outOfFoldRmse = model.report.flagsOnlyRmse.value_or(model.report.constantRmse);
    effects.constantRmse = model.report.constantRmse;
    return effects;
}

QStringList limitsInWords(const BoostedModel &model)
{
    const FoldsReport &report = model.report;
    QStringList limits;
    if (report.truth.size() < fewPhotos)
        limits.append(QStringLiteral("Fitted on few photos: predictions and scores correlate with r = %1 and the error is %2 points, where a constant has %3.")
                          .arg(QString::number(report.pooled.pearson, 'f', 2), QString::number(report.pooled.rmse, 'f', 1), QString::number(report.constantRmse, 'f', 1)));
    if (report.pooled.rmse >= report.constantRmse)
        limits.append(QStringLiteral("It does not beat the constant: do not use it."));
    limits.append(QStringLiteral("Trees answer in steps: photos that are nearly alike may have the same score, or one that jumps."));
    if (model.recipe.flags)
        limits.append(QStringLiteral("A flag that was not looked at counts as its usual answer."));
    return limits;
}

} // namespace

std::vector<FeatureGain> importanceOf(const heads::BoostedTrees &trees, const std::vector<TreeColumn> &columns)
{
    const std::vector<double> gains = trees.totalGain();
    const double all = std::accumulate(gains.begin(), gains.end(), 0.0);
    std::vector<FeatureGain> importance;
    for (std::size_t j = 0; j < columns.size() && j < gains.size(); ++j) {
        if (importance.empty() || importance.back().name != columns[j].name || importance.back().source != QLatin1String(columns[j].source))
            importance.push_back({columns[j].name, QLatin1String(columns[j].source), 0});
        importance.back().share += all > 0 ? gains[j] / all : 0;
    }
    std::erase_if(importance, [](const FeatureGain &gain) { return gain.share <= 0; });
    std::stable_sort(importance.begin(), importance.end(), [](const FeatureGain &a, const FeatureGain &b) { return a.share > b.share; });
    return importance;
}

Result<void> writeBoostedModel(const QString &folder, const BoostedModel &model, const QByteArray &outOfFold)
{
    const Recipe &recipe = model.recipe;
    const FoldsReport &report = model.report;
    const network::Architecture *architecture = recipe.embedding ? network::findArchitecture(recipe.backbone) : nullptr;
    scoring::ModelCard card;
    QStringList names;
    if (recipe.prompts)
        names.append(QStringLiteral("CLIP"));
    if (architecture)
        names.append(architecture->displayName);
    card.name = QStringLiteral("%1, %2").arg(names.join(QStringLiteral(" and ")), recipe.name);
    card.created = QDate::currentDate().toString(Qt::ISODate);
    card.architecture = architecture ? recipe.backbone : clipName;
    if (architecture)
        card.weightsFile = QString::fromStdString(recipe.backbone) + QStringLiteral(".safetensors");
    if (recipe.prompts)
        card.prompts = scoring::PromptFeatures{prompts::defaultPrompts(), model.features.clipSha256};
    card.headsFile = QStringLiteral("heads.safetensors");
    card.outOfFoldFile = QStringLiteral("oof.csv");
    card.inputSide = architecture ? recipe.inputSide : network::clipSizes.inputSide;
    card.normalisation = architecture ? architecture->normalisation : network::clipNormalisation;
    card.mirror = recipe.mirror;
    card.unitLength = false;
    card.heads = {{headName, model.trees->kind(), scoring::HeadEntry::Role::Score, 1}};
    card.range = scoring::fitRange(report.predictions, report.truth, coverage);
    card.pairs = scoring::fitPairs(report.predictions, report.truth);
    card.flagsInHeads = recipe.flags;
    card.flags = recipe.flags ? effectsOf(model) : model.tableFlags;
    card.metrics = {static_cast<int>(report.truth.size()), static_cast<int>(report.folds.size()), 1, report.range.rmse, report.range.r, report.range.r2,
                    report.pooled.mae, report.constantRmse};
    card.data = QStringLiteral("%1 photos with known scores (%2), %3 of them a natural sample, which the numbers here were measured on.")
                    .arg(model.photos.samples.size())
                    .arg(QFileInfo(model.request.data).fileName())
                    .arg(report.truth.size());
    card.limits = limitsInWords(model);
    card.limits.append(QStringLiteral("It shows no gain of a crop: trees bring no pair of heads of which one judges what the other chose."));
    FittedHeads heads;
    heads.trees = model.trees;
    return writeModelFolder(folder, std::move(card), heads, model.photos.mean, outOfFold, model.request.weights);
}

} // namespace pawtrait::training
