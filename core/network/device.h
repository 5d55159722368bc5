#pragma once

#include "common/result.h"

#include <QString>

namespace pawtrait::network {

enum class DevicePreference { Auto, Cpu, Cuda };

struct Device {
    bool cuda = false;
    QString name;   ///< "CPU (AMD EPYC 9B14)" or the graphics card's name
    QString reason; ///< a translated sentence: why this one ("No NVIDIA driver was found.")
};

/// Decides once per process, before anything else is asked of torch: CUDA's library must be loaded first or never
/// (it is looked for beside libtorch_cpu.so). Auto falls back to the CPU and says why; Cuda without one is an error.
/// Also sets the malloc thresholds that keep large activations from being mapped afresh on each call. Thread-safe.
Result<Device> chooseDevice(DevicePreference preference);

/// Whether an NVIDIA driver is at work with a card. Needs no LibTorch, so it says nothing of whether that can use the card (chooseDevice). Any thread.
bool hasGraphicsCard();

/// Sets torch's threads inside one operation for the calling thread: 1 for a lane beside others. Loads LibTorch if nothing has.
void setThreadsOfThisLane(int threads);

} // namespace pawtrait::network
