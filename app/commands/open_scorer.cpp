#include "commands/open_scorer.h"

#include "commands/console.h"

#include <QFile>

#include <map>

namespace pawtrait::app {

void ModelOptions::addTo(CLI::App &command)
{
    command.add_option("--model", model, "Model folder; without it the default model")->type_name("DIR");
    command.add_option("--device", device, "cpu, cuda or auto")->check(CLI::IsMember({"cpu", "cuda", "auto"}))->capture_default_str();
    command.add_flag("--exact", exact, "float32 also where bfloat16 is twice as quick, so the same on every processor; the model's card says how little it changes");
    command.add_option("--threads", threads, "Photos worked on at once; without it one a core")->check(CLI::Range(1, 256));
}

std::optional<network::Device> chosenDevice(const std::string &name)
{
    static const std::map<std::string, network::DevicePreference> preferences{
        {"auto", network::DevicePreference::Auto}, {"cpu", network::DevicePreference::Cpu}, {"cuda", network::DevicePreference::Cuda}};
    const auto device = network::chooseDevice(preferences.at(name));
    if (!device) {
        say(device.error().userText);
        return std::nullopt;
    }
    return *device;
}

std::shared_ptr<const scoring::PhotoScorer> openScorer(const ModelOptions &options)
{
    const auto device = chosenDevice(options.device);
    if (!device)
        return nullptr;
    const QString folder = options.model.empty() ? scoring::defaultModelFolder() : pathText(options.model);
    scoring::OpenModelOptions model;
    if (options.exact)
        model.singleLayers = network::allSingle;
    const auto scorer = scoring::openModel(folder, *device, model);
    if (!scorer) {
        say(scorer.error().userText);
        return nullptr;
    }
    return *scorer;
}

QString pathText(const std::string &path)
{
    return QFile::decodeName(QByteArray::fromStdString(path));
}

QStringList pathList(const std::vector<std::string> &paths)
{
    QStringList list;
    for (const std::string &path : paths)
        list.append(pathText(path));
    return list;
}

} // namespace pawtrait::app
