#include "training/lanes.h"

#include "network/device.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace pawtrait::training {

int laneCount(int lanes)
{
    return lanes > 0 ? lanes : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

void runLanes(int count, int lanes, const StopToken &stop, const std::function<void(int)> &work)
{
    std::atomic<int> next{0};
    const auto lane = [&] {
        network::setThreadsOfThisLane(1);
        for (int index = next++; index < count && !stop.stop_requested(); index = next++)
            work(index);
    };
    std::vector<std::jthread> threads;
    for (int i = 0; i < std::min(laneCount(lanes), count); ++i)
        threads.emplace_back(lane);
}

} // namespace pawtrait::training
