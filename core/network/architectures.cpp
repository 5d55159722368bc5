#include "network/convolutional_network.h"
#include "network/efficientnet.h"

#include <QCoreApplication>

#include <algorithm>

namespace pawtrait::network {

namespace {

/// EfficientNet-Lite sees (byte - 127) / 128 (TensorFlow's lite preprocessing).
constexpr Normalisation liteNormalisation{{127, 127, 127}, {128, 128, 128}};

struct Known {
    Architecture architecture;
    EfficientNetScale scale;
};

const std::vector<Known> &knownArchitectures()
{
    static const std::vector<Known> known = [] {
        std::vector<Known> list;
        const auto lite = [&list](int size, int inputSide, EfficientNetScale scale) {
            list.push_back({{"tf_efficientnet_lite" + std::to_string(size), QStringLiteral("EfficientNet-Lite%1").arg(size), inputSide, 1280, liteNormalisation}, scale});
        };
        lite(0, 224, {1.0, 1.0});
        lite(1, 240, {1.0, 1.1});
        lite(2, 260, {1.1, 1.2});
        lite(3, 300, {1.2, 1.4});
        lite(4, 380, {1.4, 1.8});
        return list;
    }();
    return known;
}

} // namespace

const std::vector<Architecture> &architectures()
{
    static const std::vector<Architecture> list = [] {
        std::vector<Architecture> all;
        for (const Known &known : knownArchitectures())
            all.push_back(known.architecture);
        return all;
    }();
    return list;
}

const Architecture *findArchitecture(const std::string &name)
{
    const auto found = std::find_if(architectures().begin(), architectures().end(), [&](const Architecture &a) { return a.name == name; });
    return found == architectures().end() ? nullptr : &*found;
}

Result<std::shared_ptr<const Network>> open(const std::string &architecture, const QString &safetensors, const Device &device, const OpenOptions &options)
{
    for (const Known &known : knownArchitectures()) {
        if (known.architecture.name == architecture)
            return openConvolutionalNetwork(known.architecture, efficientNetLitePlan(known.scale), safetensors, device, options);
    }
    return Error{ErrorKind::Unsupported,
                 QCoreApplication::translate("pawtrait::network", "The network \"%1\" is not known to this version. Choose another model, or a newer version of the program.")
                     .arg(QString::fromStdString(architecture)),
                 {}};
}

} // namespace pawtrait::network
