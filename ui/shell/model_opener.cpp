#include "shell/model_opener.h"

#include "network/device.h"
#include "shell/main_window.h"

namespace pawtrait::ui {

ScoringService::OpenModel modelOpener(const Settings &settings)
{
    scoring::OpenModelOptions options;
    if (settings.isExact())
        options.singleLayers = network::allSingle;
    options.clipWeights = settings.value(Setting::ClipWeights);
    return [folder = settings.modelFolder(), preference = settings.device(), options]() -> Result<std::shared_ptr<const scoring::PhotoScorer>> {
        const auto device = network::chooseDevice(preference);
        if (!device)
            return device.error();
        return scoring::openModel(folder, *device, options);
    };
}

void keepModelOpen(MainWindow &window, const Settings &settings)
{
    QObject::connect(&settings, &Settings::changed, &window, [&](Setting setting) {
        // The device is decided once, at the start. A model that is open has the weights with its checksum: others are nothing to it.
        if (setting == Setting::ModelFolder || (setting == Setting::ClipWeights && window.lacksModel()))
            window.openModel(modelOpener(settings));
    });
    window.openModel(modelOpener(settings));
}

} // namespace pawtrait::ui
