#pragma once

#include "common/stop_token.h"

#include <functional>

namespace pawtrait::training {

/// Cores, when `lanes` is 0; else `lanes`.
int laneCount(int lanes);

/// Calls work(0) ... work(count - 1), each once, on `lanes` threads with one torch thread each; which thread does which is
/// left open, so `work` writes to its own slot only. After a stop the rest is left out. Returns when all have ended.
void runLanes(int count, int lanes, const StopToken &stop, const std::function<void(int index)> &work);

} // namespace pawtrait::training
