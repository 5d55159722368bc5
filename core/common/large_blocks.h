#pragma once

namespace pawtrait {

/// Lets freed memory of up to 1 GB a block stay with the program. A network's activations, decoded photos and charts would else be
/// mapped afresh on each call: page faults cost up to 40 % of the time. What stays is shared by the threads: with glibc's eight heaps a core,
/// each keeping its largest photos, a window held 1.6 GB after 4,000 photos. For the whole process, as often
/// as one likes; best at its start, for the heaps of threads that were there before stay. Nothing happens where malloc is not glibc's.
void keepLargeBlocks();

} // namespace pawtrait
