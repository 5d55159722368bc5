#include "training/recipe_schema.h"

#include <QCoreApplication>

namespace pawtrait::training {

namespace {

/// The contest's notebook to the letter.
Recipe notebook(const char *backbone)
{
    Recipe recipe;
    recipe.kind = Recipe::Kind::FineTune;
    recipe.backbone = backbone;
    recipe.inputSide = 224;
    recipe.mirror = false;
    recipe.folds = 5;
    recipe.seed = 42;
    recipe.keepGroups = false;
    recipe.resize = "linear";
    recipe.flags = true;
    recipe.loss = "sqrt_mse";
    recipe.optimizer = "adam";
    recipe.learningRate = 2e-4;
    recipe.minimumRate = 1e-6;
    recipe.cosineEpochs = 20;
    recipe.rateBy = "epoch";
    recipe.weightDecay = 0;
    recipe.epochs = 1;
    recipe.batch = 32;
    recipe.validationBatch = 16;
    recipe.startAtMean = false;
    recipe.horizontalFlip = 0.5;
    recipe.verticalFlip = 0.5;
    return recipe;
}

/// The default backbone for a shelter's own few hundred rated photos: the last stages learn slowly, the linear layer fast.
Recipe fineTuneDefault()
{
    Recipe recipe;
    recipe.kind = Recipe::Kind::FineTune;
    recipe.folds = 5;
    recipe.foldsBy = "bins14";
    recipe.learningRate = 5e-5;
    recipe.headRateFactor = 20;
    recipe.warmUpEpochs = 0.5;
    recipe.weightDecay = 0.05;
    recipe.clipNorm = 1;
    recipe.epochs = 6;
    recipe.frozenStages = 5;
    recipe.dropRate = 0.3;
    recipe.averageDecay = 0.9;
    recipe.cropScale = 0.7;
    recipe.brightness = 0.1;
    recipe.contrast = 0.1;
    return recipe;
}

/// What the contest's best teams came to: a large Swin, cross-entropy on score / 100, a small rate, ten folds of equal bins.
Recipe swinBce()
{
    Recipe recipe;
    recipe.kind = Recipe::Kind::FineTune;
    recipe.backbone = "swin_large_patch4_window7_224";
    recipe.inputSide = 224;
    recipe.seed = 42;
    recipe.foldsBy = "bins14";
    recipe.learningRate = 1e-5;
    recipe.epochs = 10;
    recipe.warmUpEpochs = 0.5;
    recipe.clipNorm = 1;
    recipe.dropRate = 0.3;
    recipe.dropPathRate = 0.1;
    recipe.cropScale = 0.8;
    return recipe;
}

/// The same with a second head on each fold's embeddings, as the contest's SVR notebook had it: C 20, epsilon 0.1, gamma by the features.
Recipe swinSvrBlend()
{
    Recipe recipe = swinBce();
    recipe.svr = true;
    recipe.svrC = 20;
    recipe.svrEpsilon = 0.1;
    recipe.svrGamma = 0;
    return recipe;
}

Recipe frozenRidge()
{
    Recipe recipe;
    recipe.svrWeight = 0;
    return recipe;
}

/// The contest's CLIP notebook: cosines with 11 words, and the flags, to boosted trees.
Recipe clipPrompts()
{
    Recipe recipe;
    recipe.kind = Recipe::Kind::BoostedTrees;
    recipe.mirror = false;
    recipe.flags = true;
    recipe.seed = 42;
    return recipe;
}

Recipe meanOnly()
{
    Recipe recipe;
    recipe.kind = Recipe::Kind::Mean;
    recipe.folds = 5;
    recipe.keepGroups = false;
    recipe.seed = 42;
    return recipe;
}

const std::vector<std::pair<QString, Recipe>> &shippedRecipes()
{
    static const std::vector<std::pair<QString, Recipe>> recipes{{QStringLiteral("frozen-ridge"), frozenRidge()},
                                                                 {QStringLiteral("frozen-svr"), Recipe{}},
                                                                 {QStringLiteral("fine-tune-default"), fineTuneDefault()},
                                                                 {QStringLiteral("notebook-b6"), notebook("tf_efficientnet_b6_ns")},
                                                                 {QStringLiteral("notebook-b0-quick"), notebook("tf_efficientnet_b0_ns")},
                                                                 {QStringLiteral("swin-bce"), swinBce()},
                                                                 {QStringLiteral("swin-svr-blend"), swinSvrBlend()},
                                                                 {QStringLiteral("clip-prompts-xgboost"), clipPrompts()},
                                                                 {QStringLiteral("mean"), meanOnly()}};
    return recipes;
}

} // namespace

QStringList shippedRecipeNames()
{
    QStringList names;
    for (const auto &[name, recipe] : shippedRecipes())
        names.append(name);
    return names;
}

Result<Recipe> shippedRecipe(const QString &wanted)
{
    for (const auto &[name, recipe] : shippedRecipes()) {
        if (name == wanted) {
            Recipe named = recipe;
            named.name = name;
            return named;
        }
    }
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("pawtrait::training", "There is no recipe \"%1\"; did you mean \"%2\"? A file with a recipe can be named too.")
                     .arg(wanted.left(80), nearest(wanted.left(80), shippedRecipeNames())),
                 QStringLiteral("unknown recipe")};
}

} // namespace pawtrait::training
