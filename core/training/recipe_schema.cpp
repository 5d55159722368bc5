#include "training/recipe_schema.h"

#include <algorithm>
#include <limits>

namespace pawtrait::training {

namespace {

constexpr int frozen = 1, tuned = 2, mean = 4, boosted = 8; // the kinds that use a key

constexpr KindName kinds[] = {{Recipe::Kind::FrozenHeads, "frozen-heads", frozen},
                              {Recipe::Kind::FineTune, "fine-tune", tuned},
                              {Recipe::Kind::BoostedTrees, "boosted-trees", boosted},
                              {Recipe::Kind::Mean, "mean", mean}};

const RecipeKey keys[] = {
    {"prompts", &Recipe::prompts, boosted},
    {"embedding", &Recipe::embedding, boosted},
    {"input_side", &Recipe::inputSide, frozen | tuned | boosted, 64, 1024},
    {"mirror", &Recipe::mirror, frozen | tuned | boosted},
    {"unit_length", &Recipe::unitLength},
    {"ridge_alpha", &Recipe::ridgeAlpha, frozen, 1e-9, 1e12},
    {"svr", &Recipe::svr, tuned},
    {"svr_c", &Recipe::svrC, frozen | tuned, 1e-6, 1e6},
    {"svr_epsilon", &Recipe::svrEpsilon, frozen | tuned, 0, 100},
    {"svr_gamma", &Recipe::svrGamma, frozen | tuned, 0, 1e6},
    {"svr_weight", &Recipe::svrWeight, frozen, 0, 1},
    {"teacher_share", &Recipe::teacherShare, frozen, 0, 1},
    {"folds", &Recipe::folds, frozen | tuned | mean | boosted, 2, 100},
    {"folds_by", &Recipe::foldsBy, tuned | mean | boosted, 0, 0, {"score", "bins14", "groups"}},
    {"keep_groups", &Recipe::keepGroups, tuned | mean | boosted},
    {"rounds", &Recipe::rounds, frozen, 1, 100},
    {"pretrained", &Recipe::pretrained, tuned},
    {"resize", &Recipe::resize, tuned, 0, 0, {"bicubic", "linear"}},
    {"flags", &Recipe::flags, tuned | boosted},
    {"tree_loss", &Recipe::treeLoss, boosted, 0, 0, {"squared", "bce"}},
    {"trees", &Recipe::trees, boosted, 1, 100'000},
    {"tree_patience", &Recipe::treePatience, boosted, 0, 100'000},
    {"tree_depth", &Recipe::treeDepth, boosted, 1, 12},
    {"tree_rate", &Recipe::treeRate, boosted, 1e-4, 1},
    {"tree_lambda", &Recipe::treeLambda, boosted, 0, 1e9},
    {"tree_child_weight", &Recipe::treeChildWeight, boosted, 0, 1e9},
    {"row_share", &Recipe::rowShare, boosted, 0.05, 1},
    {"column_share", &Recipe::columnShare, boosted, 0.05, 1},
    {"loss", &Recipe::loss, tuned, 0, 0, {"bce", "sqrt_mse"}},
    {"optimizer", &Recipe::optimizer, tuned, 0, 0, {"adam", "adamw", "sgd"}},
    {"learning_rate", &Recipe::learningRate, tuned, 0, 10},
    {"head_rate_factor", &Recipe::headRateFactor, tuned, 0, 1e6},
    {"minimum_rate", &Recipe::minimumRate, tuned, 0, 10},
    {"cosine_epochs", &Recipe::cosineEpochs, tuned, 0, 100'000},
    {"rate_by", &Recipe::rateBy, tuned, 0, 0, {"step", "epoch"}},
    {"warm_up_epochs", &Recipe::warmUpEpochs, tuned, 0, 1000},
    {"weight_decay", &Recipe::weightDecay, tuned, 0, 100},
    {"clip_norm", &Recipe::clipNorm, tuned, 0, 1e9},
    {"epochs", &Recipe::epochs, tuned, 1, 10'000},
    {"batch", &Recipe::batch, tuned, 2, 4096},
    {"validation_batch", &Recipe::validationBatch, tuned, 1, 4096},
    {"patience", &Recipe::patience, tuned, 0, 10'000},
    {"precision", &Recipe::precision, tuned, 0, 0, {"float32", "bf16"}},
    {"average_decay", &Recipe::averageDecay, tuned, 0, 0.999999},
    {"drop_rate", &Recipe::dropRate, tuned, 0, 0.95},
    {"drop_path_rate", &Recipe::dropPathRate, tuned, 0, 0.95},
    {"frozen_stages", &Recipe::frozenStages, tuned, 0, 8},
    {"start_at_mean", &Recipe::startAtMean, tuned},
    {"horizontal_flip", &Recipe::horizontalFlip, tuned, 0, 1},
    {"vertical_flip", &Recipe::verticalFlip, tuned, 0, 1},
    {"crop_scale", &Recipe::cropScale, tuned, 0.01, 1},
    {"affine_degrees", &Recipe::affineDegrees, tuned, 0, 180},
    {"affine_shift", &Recipe::affineShift, tuned, 0, 0.9},
    {"affine_scale", &Recipe::affineScale, tuned, 0, 0.9},
    {"brightness", &Recipe::brightness, tuned, 0, 1},
    {"contrast", &Recipe::contrast, tuned, 0, 1},
    {"saturation", &Recipe::saturation, tuned, 0, 1},
    {"erasing", &Recipe::erasing, tuned, 0, 1},
    {"seed", &Recipe::seed, frozen | tuned | mean | boosted, 0, std::numeric_limits<int>::max()},
};

int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a[i].toLower() != b[j].toLower());
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::span<const KindName> kindNames()
{
    return kinds;
}

const KindName &kindOf(Recipe::Kind kind)
{
    return *std::find_if(std::begin(kinds), std::end(kinds), [&](const KindName &k) { return k.kind == kind; });
}

std::span<const RecipeKey> recipeKeys()
{
    return keys;
}

QStringList keyNames(int usedBy)
{
    QStringList names{QStringLiteral("name"), QStringLiteral("kind")};
    if (usedBy != mean)
        names.append(QStringLiteral("backbone"));
    for (const RecipeKey &key : keys) {
        if (key.usedBy & usedBy)
            names.append(QLatin1String(key.name));
    }
    return names;
}

QString nearest(const QString &word, const QStringList &known)
{
    return *std::min_element(known.begin(), known.end(), [&](const QString &a, const QString &b) { return editDistance(word, a) < editDistance(word, b); });
}

} // namespace pawtrait::training
