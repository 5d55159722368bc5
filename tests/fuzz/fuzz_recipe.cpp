#include "fuzz_target.h"

#include "training/recipe.h"

using namespace pawtrait;

std::vector<QByteArray> fuzz::seeds()
{
    std::vector<QByteArray> all;
    for (const QString &name : training::shippedRecipeNames())
        all.push_back(training::recipeToJson(*training::shippedRecipe(name)));
    all.push_back("{}");
    all.push_back(R"({"name": "my-own", "backbone": "tf_efficientnet_lite0", "ridge_alfa": 3})");
    all.push_back(R"({"svr_c": 7, "svr_c": 8})");
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto recipe = training::readRecipe(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), QStringLiteral("/somewhere/mine.json"));
    if (!recipe) {
        fuzz::requireSentence(recipe.error(), QStringLiteral("\"mine.json\""));
        return 0;
    }
    fuzz::require(recipe->inputSide >= 32 && recipe->folds >= 2 && recipe->rounds >= 1 && recipe->ridgeAlpha > 0, "every number is in its range");
    const QByteArray written = training::recipeToJson(*recipe);
    const auto again = training::readRecipe(written, QStringLiteral("written.json"));
    fuzz::require(again && training::recipeToJson(*again) == written, "a recipe that was read can be written and read again");
    return 0;
}
