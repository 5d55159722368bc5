#include "network/efficientnet.h"
#include "network/engine.h"
#include "network/resnet.h"
#include "network/token_plan.h"
#include "network/trainable.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

namespace pawtrait::network {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::network", text);
}

/// EfficientNet-Lite sees (byte - 127) / 128 (TensorFlow's lite preprocessing).
constexpr Normalisation liteNormalisation{{127, 127, 127}, {128, 128, 128}};

/// ImageNet's mean and deviation, which timm gives noisy-student, AutoAugment and plain EfficientNets.
constexpr Normalisation imageNetNormalisation{{0.485F * 255, 0.456F * 255, 0.406F * 255}, {0.229F * 255, 0.224F * 255, 0.225F * 255}};

struct Known {
    Architecture architecture;
    std::variant<ConvolutionPlan, TokenPlan> plan;
    bool listed = true; ///< false: another name of one that is
};

// timm's names of the same network with other weights that see photos the same way. (AdvProp's do not.)
constexpr const char *efficientNetTags[] = {"_ns", ".ns_jft_in1k", "_ns_jft_in1k", ".aa_in1k", ".in1k"};
constexpr const char *swinTags[] = {".ms_in1k", ".ms_in22k_ft_in1k"};
constexpr const char *convNextTags[] = {".fb_in1k", ".fb_in22k_ft_in1k"};
constexpr const char *resNetTags[] = {".a1_in1k", ".tv_in1k", ".tv2_in1k"};
constexpr const char *mobileNetTags[] = {".ra_in1k"};

void add(std::vector<Known> &list, const Architecture &architecture, const std::variant<ConvolutionPlan, TokenPlan> &plan, std::span<const char *const> tags)
{
    list.push_back({architecture, plan, true});
    for (const char *tag : tags) {
        list.push_back({architecture, plan, false});
        list.back().architecture.name += tag;
    }
}

const std::vector<Known> &knownArchitectures()
{
    static const std::vector<Known> known = [] {
        std::vector<Known> list;
        for (const EfficientNetSize &size : efficientNetSizes()) {
            const ConvolutionPlan plan = size.lite ? efficientNetLitePlan(size.scale) : efficientNetPlan(size.scale);
            const Architecture architecture{size.name,
                                            QString::fromLatin1(size.displayName),
                                            size.inputSide,
                                            plan.featureCount,
                                            size.lite ? liteNormalisation : imageNetNormalisation,
                                            size.scale.width,
                                            size.scale.depth,
                                            parameterCount(plan),
                                            "bn2",
                                            "blocks.4"};
            add(list, architecture, plan, size.lite ? std::span<const char *const>() : efficientNetTags);
        }
        for (const TokenPlan &plan : tokenPlans()) {
            const bool swin = plan.family == TokenPlan::Family::Swin;
            const Architecture architecture{plan.name,
                                            QString::fromLatin1(plan.displayName),
                                            plan.inputSide,
                                            plan.featureCount(),
                                            imageNetNormalisation,
                                            1,
                                            1,
                                            parameterCount(plan),
                                            swin ? "norm" : "head.norm",
                                            swin ? "layers.2" : "stages.2"};
            add(list, architecture, plan, swin ? std::span<const char *const>(swinTags) : convNextTags);
        }
        const ConvolutionPlan resNet = resNet50Plan(), mobileNet = mobileNetV2Plan();
        add(list, {"resnet50", QStringLiteral("ResNet-50"), 224, resNet.featureCount, imageNetNormalisation, 1, 1, parameterCount(resNet), "layer4", "layer3"}, resNet, resNetTags);
        add(list, {"mobilenetv2_100", QStringLiteral("MobileNetV2"), 224, mobileNet.featureCount, imageNetNormalisation, 1, 1, parameterCount(mobileNet), "bn2", "blocks.4"},
            mobileNet, mobileNetTags);
        return list;
    }();
    return known;
}

const Known *findKnown(const std::string &name)
{
    const auto found = std::find_if(knownArchitectures().begin(), knownArchitectures().end(), [&](const Known &known) { return known.architecture.name == name; });
    return found == knownArchitectures().end() ? nullptr : &*found;
}

Error unknownArchitecture(const std::string &name)
{
    return {ErrorKind::Unsupported,
            tr("The network \"%1\" is not known to this version. Choose another model, or a newer version of the program.").arg(QString::fromStdString(name)),
            {}};
}

} // namespace

const std::vector<Architecture> &architectures()
{
    static const std::vector<Architecture> list = [] {
        std::vector<Architecture> all;
        for (const Known &known : knownArchitectures()) {
            if (known.listed)
                all.push_back(known.architecture);
        }
        return all;
    }();
    return list;
}

const Architecture *findArchitecture(const std::string &name)
{
    const Known *known = findKnown(name);
    return known ? &known->architecture : nullptr;
}

std::vector<TensorShape> expectedTensors(const std::string &architecture)
{
    const Known *known = findKnown(architecture);
    if (!known)
        return {};
    std::vector<TensorShape> all;
    if (const auto *tokens = std::get_if<TokenPlan>(&known->plan)) {
        for (const PlannedTensor &tensor : tensorsOf(*tokens))
            all.push_back({tensor.name, tensor.shape});
        all.push_back({tokenClassifier + std::string(".weight"), {1000, tokens->featureCount()}});
        all.push_back({tokenClassifier + std::string(".bias"), {1000}});
        return all;
    }
    const auto &plan = std::get<ConvolutionPlan>(known->plan);
    for (const ConvolutionLayer &layer : plan.layers) {
        all.push_back({layer.convolution + ".weight", {layer.out, layer.depthwise ? 1 : layer.in, layer.kernel, layer.kernel}});
        for (const char *part : {".weight", ".bias", ".running_mean", ".running_var"})
            all.push_back({layer.norm + part, {layer.out}});
        if (layer.squeezed > 0) {
            all.push_back({layer.squeeze + ".conv_reduce.weight", {layer.squeezed, layer.out, 1, 1}});
            all.push_back({layer.squeeze + ".conv_reduce.bias", {layer.squeezed}});
            all.push_back({layer.squeeze + ".conv_expand.weight", {layer.out, layer.squeezed, 1, 1}});
            all.push_back({layer.squeeze + ".conv_expand.bias", {layer.out}});
        }
    }
    all.push_back({plan.classifier + ".weight", {plan.classCount, plan.featureCount}});
    all.push_back({plan.classifier + ".bias", {plan.classCount}});
    return all;
}

bool isConvolutional(const std::string &architecture)
{
    const Known *known = findKnown(architecture);
    return known && std::holds_alternative<ConvolutionPlan>(known->plan);
}

Result<std::shared_ptr<const Network>> open(const std::string &architecture, const QString &safetensors, const Device &device, const OpenOptions &options)
{
    const Known *known = findKnown(architecture);
    if (!known)
        return unknownArchitecture(architecture);
    if (options.singleLayers != allSingle && !options.asOnGraphicsCard && !hasBrainFloat(device))
        return Error{ErrorKind::Device, tr("%1 has no bfloat16 arithmetic. Choose float32.").arg(device.name), {}};
    const auto loaded = engine();
    if (!loaded)
        return loaded.error();
    if (const auto *tokens = std::get_if<TokenPlan>(&known->plan))
        return (*loaded)->openTokens(known->architecture, *tokens, safetensors, device, options);
    return (*loaded)->openConvolutional(known->architecture, std::get<ConvolutionPlan>(known->plan), safetensors, device, options);
}

Result<std::unique_ptr<TrainableNetwork>> makeTrainable(const std::string &architecture, const TrainableOptions &options, const Device &device)
{
    const Known *known = findKnown(architecture);
    if (!known)
        return unknownArchitecture(architecture);
    if (options.precision == Precision::BrainFloat && !hasBrainFloat(device))
        return Error{ErrorKind::Device, tr("%1 has no bfloat16 arithmetic. Set \"precision\" to \"float32\" in the recipe.").arg(device.name), {}};
    const auto loaded = engine();
    if (!loaded)
        return loaded.error();
    if (const auto *tokens = std::get_if<TokenPlan>(&known->plan))
        return (*loaded)->makeTrainableTokens(known->architecture, *tokens, options, device);
    return (*loaded)->makeTrainableConvolutions(known->architecture, std::get<ConvolutionPlan>(known->plan), options, device);
}

} // namespace pawtrait::network
