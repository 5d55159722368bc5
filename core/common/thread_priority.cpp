#include "common/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace pawtrait {

namespace {

/// On Linux a nice value belongs to one thread, and threads that it starts have it too.
void setNice([[maybe_unused]] int value)
{
#ifdef __linux__
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), value);
#endif
}

} // namespace

void giveWayToOtherThreads()
{
    setNice(10); // a quarter of the share of a window's thread when both want the core
}

void giveWayToBackgroundThreads()
{
    setNice(19); // an eighth of the share of a thread at 10
}

} // namespace pawtrait
