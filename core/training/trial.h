/// What a run will cost, found out by trying a few steps of it.
///
///     auto trial = training::tryRun(*recipe, request, progress, stop);
///     if (trial) show(trial->seconds, trial->bytes);
#pragma once

#include "training/recipe.h"

namespace pawtrait::training {

struct Trial {
    int photos = 0;             ///< of the table, whose file is there
    int missing = 0;            ///< whose file is not
    int folds = 0;
    int epochs = 0;             ///< of a fold at most; 0: the kind has none
    qint64 steps = 0;           ///< of the whole run at most; 0: the kind has none
    double secondsPerStep = 0;  ///< the second and later ones, on this device as busy as it is now
    double secondsPerPhoto = 0; ///< to read and squash, or to embed, all lanes together
    double seconds = 0;         ///< of the whole run at most
    qint64 bytes = 0;           ///< main memory that the run takes at its peak; 0: the system does not tell
    qint64 bytesFree = 0;       ///< main memory that is free now; 0: the system does not tell
    QStringList warnings;       ///< translated sentences: photos that are missing, memory that will not do
};

/// Reads the table, builds the network as a run does, and takes three steps and a test batch (or embeds a few photos and fits heads
/// of a small part), changing nothing on the disk. Errors are those that the run would begin with. A stop is answered between
/// steps. Blocking.
Result<Trial> tryRun(const Recipe &recipe, const RunRequest &request, const Progress &progress, const StopToken &stop);

} // namespace pawtrait::training
