/// Inside the room: XGBoost's C interface (c_api.h of 3.2), of which this declares what is used: its package has no header.
#pragma once

#include "common/result.h"

#include <QStringList>

namespace pawtrait::heads {

/// All functions give 0, or -1 with XGBGetLastError's words. Different boosters and matrices may be used from different threads at once.
struct XgboostLibrary {
    using Handle = void *;
    const char *(*lastError)();
    int (*createMatrix)(const float *values, unsigned long rows, unsigned long columns, float missing, Handle *matrix, int threads);
    int (*freeMatrix)(Handle matrix);
    int (*setFloats)(Handle matrix, const char *field, const float *values, unsigned long count);
    int (*createBooster)(const Handle *matrices, unsigned long count, Handle *booster);
    int (*freeBooster)(Handle booster);
    int (*setParameter)(Handle booster, const char *name, const char *value);
    int (*updateOneRound)(Handle booster, int round, Handle matrix);
    int (*evaluateOneRound)(Handle booster, int round, Handle *matrices, const char **names, unsigned long count, const char **text);
    int (*slice)(Handle booster, int begin, int end, int step, Handle *part);
    int (*saveToBuffer)(Handle booster, const char *config, unsigned long *size, const char **bytes);
};

/// Loads it at the first call; thread-safe. Error: it is nowhere, or does not fit; the sentence says which file to put where.
Result<const XgboostLibrary *> xgboostLibrary();

/// The first of `files` that can be loaded.
Result<XgboostLibrary> openXgboostLibrary(const QStringList &files);

} // namespace pawtrait::heads
