#include "common/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace pawtrait {

void giveWayToOtherThreads()
{
#ifdef __linux__
    // On Linux a nice value belongs to one thread. 10: a quarter of the share of a window's thread when both want the core.
    constexpr int background = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), background);
#endif
}

} // namespace pawtrait
