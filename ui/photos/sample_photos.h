#pragma once

#include "common/result.h"

#include <QString>

namespace pawtrait::ui {

/// Draws a few animals, two folders of three, into `folder` where they are not there yet: something to try the program with
/// that belongs to nobody. Blocking, any thread.
Result<void> drawSamplePhotos(const QString &folder);

} // namespace pawtrait::ui
