#pragma once

namespace pawtrait {

/// Lets freed memory of up to 1 GB a block stay with the program. A network's activations, decoded photos and charts would else be
/// mapped afresh on each call: page faults cost up to 40 % of the time. For the whole process, any thread, as often as one likes;
/// nothing happens where malloc is not glibc's.
void keepLargeBlocks();

} // namespace pawtrait
