/// Inside the room `network`: many pictures in parts that fit into memory.
#pragma once

#include <algorithm>
#include <atomic>
#include <exception>
#include <new>
#include <string_view>

namespace pawtrait::network {

/// Of the computer or of the graphics card: torch has an exception of its own for the card, oneDNN only words.
inline bool isOutOfMemory(const std::exception &e)
{
    const std::string_view said = e.what();
    return dynamic_cast<const std::bad_alloc *>(&e) || said.find("out of memory") != said.npos || said.find("can't allocate memory") != said.npos;
}

/// `run(first, count)` for parts of `total`, at most `atOnce` each. Where memory does not reach, `atOnce` is halved, for later calls too,
/// and the part is tried again; what a part of one throws is thrown on. Several threads may share one `atOnce`.
template <class Run>
void inParts(int total, std::atomic<int> &atOnce, Run run)
{
    for (int first = 0; first < total;) {
        const int count = std::min(std::max(1, atOnce.load()), total - first);
        try {
            run(first, count);
            first += count;
        } catch (const std::exception &e) {
            if (count == 1 || !isOutOfMemory(e))
                throw;
            atOnce = count / 2;
        }
    }
}

} // namespace pawtrait::network
