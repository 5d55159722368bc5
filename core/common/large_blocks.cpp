#include "common/large_blocks.h"

#include <algorithm>
#include <mutex>
#include <thread>

#ifdef __GLIBC__ // known once any header of the standard library is in
#include <malloc.h>
#endif

namespace pawtrait {

void keepLargeBlocks()
{
#ifdef __GLIBC__
    static std::once_flag once;
    std::call_once(once, [] {
        mallopt(M_MMAP_THRESHOLD, 1 << 30);
        mallopt(M_TRIM_THRESHOLD, 2000 << 20);
        mallopt(M_ARENA_MAX, static_cast<int>(std::max(2U, std::thread::hardware_concurrency() / 2)));
    });
#endif
}

} // namespace pawtrait
