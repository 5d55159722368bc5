#include "scoring/model_features.h"

#include "common/files.h"
#include "scoring/prompt_embedder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace pawtrait::scoring {

Result<ModelFeatures> openModelFeatures(const ModelCard &card, const QDir &folder, const network::Device &device, int singleLayers, const OpenModelOptions &options)
{
    ModelFeatures features;
    if (!card.weightsFile.isEmpty()) {
        auto network = network::open(card.architecture, folder.filePath(card.weightsFile), device, {.inputSide = card.inputSide, .singleLayers = singleLayers, .asOnGraphicsCard = options.asOnGraphicsCard});
        if (!network)
            return network.error();
        const network::Architecture &architecture = (*network)->architecture();
        if (architecture.normalisation != card.normalisation)
            return Error{ErrorKind::Mismatch,
                         QCoreApplication::translate("pawtrait::scoring", "Cannot use the model folder %1: its card asks for another preparation of photos than %2 has.")
                             .arg(quotedName(folder.path()), architecture.displayName),
                         {}};
        features.count = architecture.featureCount;
        features.network = *std::move(network);
        features.embedder = makeEmbedder(features.network, card.inputSide, card.mirror, card.resizeRule);
    }
    if (card.prompts) {
        auto prompts = openPromptEmbedder(card, folder.path(), device, options.clipWeights);
        if (!prompts)
            return prompts.error();
        features.count += static_cast<int>(card.prompts->words.size());
        features.embedder = features.embedder ? makeJoinedEmbedder(*std::move(prompts), std::move(features.embedder)) : *std::move(prompts);
    }
    return features;
}

QString fingerprintOf(const ModelCard &card, const network::Device &device, int singleLayers, const OpenModelOptions &options)
{
    constexpr int preparation = 2; // one more whenever decode, resize or the network's arithmetic change a number
    QString text = QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                       .arg(preparation)
                       .arg(QString::fromStdString(card.architecture), card.sha256.value(card.weightsFile), card.resizeRule)
                       .arg(card.inputSide)
                       .arg(card.mirror)
                       .arg(device.cuda);
    for (std::size_t c = 0; c < 3; ++c)
        text += QStringLiteral(" %1 %2").arg(card.normalisation.mean[c]).arg(card.normalisation.deviation[c]);
    if (card.prompts)
        text += QStringLiteral(" %1 %2").arg(card.prompts->clipSha256, card.prompts->words.join(QChar()));
    const bool onCard = device.cuda || options.asOnGraphicsCard;
    if (singleLayers != network::allSingle)
        text += (onCard ? QStringLiteral(" float16 after %1") : QStringLiteral(" bfloat16 after %1")).arg(singleLayers);
    if (options.asOnGraphicsCard)
        text += QStringLiteral(" as on a card");
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

int singleLayersOf(const ModelCard &card, const network::Device &device, const OpenModelOptions &options)
{
    if (options.singleLayers)
        return *options.singleLayers;
    const bool onCard = device.cuda || options.asOnGraphicsCard;
    const std::optional<ShortFloatEvidence> &evidence = onCard ? card.half : card.brainFloat;
    return evidence && (onCard || network::isBrainFloatQuick(device)) ? evidence->singleLayers : network::allSingle;
}

} // namespace pawtrait::scoring
