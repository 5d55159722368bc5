#include "training/boosted_features.h"

#include "scoring/flags.h"
#include "scoring/prompt_embedder.h"

#include <QCoreApplication>

#include <algorithm>

namespace pawtrait::training {

Result<TreeFeatures> openTreeFeatures(const Recipe &recipe, const RunRequest &request)
{
    TreeFeatures features;
    if (!recipe.prompts && !recipe.embedding)
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("pawtrait::training",
                                                 "The recipe's trees look at nothing of a photo. Set prompts=true or embedding=true; the flags alone are measured by every run."),
                     {}};
    if (recipe.prompts) {
        const auto files = prompts::findClipFiles(request.clipWeights);
        if (!files) {
            Error error = files.error();
            error.userText += QLatin1Char(' ') + QCoreApplication::translate("pawtrait::training", "In \"pawtrait train\" the option is --clip-weights.");
            return error;
        }
        auto embedder = scoring::openPromptEmbedder(*files, prompts::defaultPrompts(), recipe.mirror, request.device);
        if (!embedder)
            return embedder.error();
        auto sum = scoring::clipChecksum(files->weights);
        if (!sum)
            return sum.error();
        features.embedder = *std::move(embedder);
        features.clipSha256 = *std::move(sum);
        for (const QString &word : prompts::defaultPrompts())
            features.columns.push_back({word, "prompt"});
    }
    if (recipe.embedding) {
        const auto network = network::open(recipe.backbone, request.weights, request.device, {.inputSide = recipe.inputSide});
        if (!network)
            return network.error();
        auto embedder = scoring::makeEmbedder(*network, recipe.inputSide, recipe.mirror);
        features.embedder = features.embedder ? scoring::makeJoinedEmbedder(std::move(features.embedder), std::move(embedder)) : std::move(embedder);
        features.columns.insert(features.columns.end(), static_cast<std::size_t>((*network)->architecture().featureCount), {QString::fromStdString(recipe.backbone), "network"});
    }
    if (recipe.flags) {
        for (const char *name : dataset::flagNames())
            features.columns.push_back({QString::fromLatin1(name), "flag"});
    }
    return features;
}

Matrix treeRows(const PhotoFeatures &features, const Recipe &recipe)
{
    if (!recipe.flags)
        return features.rows;
    Matrix rows(features.rows.rows, features.rows.columns + scoring::flagCount);
    for (int i = 0; i < rows.rows; ++i) {
        const auto behind = std::copy_n(features.rows.row(i).begin(), features.rows.columns, rows.row(i).begin());
        const auto &flags = features.samples[static_cast<std::size_t>(i)].flags;
        std::copy(flags.begin(), flags.end(), behind);
    }
    return rows;
}

} // namespace pawtrait::training
