#pragma once

#include "commands/command.h"
#include "scoring/photo_scorer.h"

#include <optional>
#include <string>
#include <vector>

namespace pawtrait::app {

/// Options that every command with a model shares.
struct ModelOptions {
    std::string model;
    std::string device = "auto";
    int threads = 0;
    bool exact = false;
    void addTo(CLI::App &command);
};

/// The device that was asked for, or the reason on standard error.
std::optional<network::Device> chosenDevice(const std::string &name);

/// Opens the model on the device, or says why not.
std::shared_ptr<const scoring::PhotoScorer> openScorer(const ModelOptions &options);

/// Paths of the command line, decoded from the file system's encoding.
QStringList pathList(const std::vector<std::string> &paths);
QString pathText(const std::string &path);

} // namespace pawtrait::app
