#pragma once

#include "photos/scoring_service.h"
#include "settings/settings.h"

namespace pawtrait::ui {

class MainWindow;

/// Opens the model folder that the settings name, as they are now; what it returns may run on any thread.
ScoringService::OpenModel modelOpener(const Settings &settings);

/// Opens the settings' model in the window, and again when another is chosen, or the CLIP weights that it lacked. Both outlive the
/// connection.
void keepModelOpen(MainWindow &window, const Settings &settings);

} // namespace pawtrait::ui
