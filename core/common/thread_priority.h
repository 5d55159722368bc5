#pragma once

namespace pawtrait {

/// Lowers the calling thread's share of the processor beside other threads, for its whole life: background work then never
/// makes a window wait. Nothing happens on systems whose priorities are not by thread.
void giveWayToOtherThreads();

/// The same, beside threads that have given way already: training beside scoring.
void giveWayToBackgroundThreads();

} // namespace pawtrait
