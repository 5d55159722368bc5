#include "network/efficientnet.h"
#include "network/engine.h"
#include "network/trainable.h"

#include <QCoreApplication>

#include <algorithm>

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
    ConvolutionPlan plan;
    bool listed = true; ///< false: another name of one that is
};

/// timm's names of the same network with other weights. (AdvProp's weights are not among them: they see photos otherwise.)
constexpr const char *weightTags[] = {"_ns", ".ns_jft_in1k", "_ns_jft_in1k", ".aa_in1k", ".in1k"};

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
                                            parameterCount(plan)};
            list.push_back({architecture, plan, true});
            for (const char *tag : weightTags) {
                if (size.lite)
                    break;
                list.push_back({architecture, plan, false});
                list.back().architecture.name += tag;
            }
        }
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

Result<std::shared_ptr<const Network>> open(const std::string &architecture, const QString &safetensors, const Device &device, const OpenOptions &options)
{
    const Known *known = findKnown(architecture);
    if (!known)
        return unknownArchitecture(architecture);
    if (options.singleLayers != allSingle && !hasBrainFloat(device))
        return Error{ErrorKind::Device, tr("%1 has no bfloat16 arithmetic. Choose float32.").arg(device.name), {}};
    const auto loaded = engine();
    if (!loaded)
        return loaded.error();
    return (*loaded)->openConvolutional(known->architecture, known->plan, safetensors, device, options);
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
    return (*loaded)->makeTrainableConvolutions(known->architecture, known->plan, options, device);
}

} // namespace pawtrait::network
