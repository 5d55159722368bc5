/// What a fuzz target is made of: a file with the two functions below, run by drive.cpp with g++ or by libFuzzer with clang
/// (CMake option PAWTRAIT_LIBFUZZER). A target ends the process when a promise is broken.
///
///     build/ci/tests/fuzz/fuzz_csv --rounds 100000    # seeds, then so many mutations of them, the same each time
///     build/ci/tests/fuzz/fuzz_csv FILE...            # one input again
///     build/ci/tests/fuzz/fuzz_csv --write-seeds DIR  # a corpus for libFuzzer
#pragma once

#include "common/result.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace pawtrait::fuzz {

/// Inputs to begin with; the same on every machine.
std::vector<QByteArray> seeds();

/// Ends the process with `promise` unless `kept`.
void require(bool kept, const char *promise);

/// An error of an untrusted input has to be a whole sentence that names the file, and not the program's own fault.
void requireSentence(const Error &error, const QString &fileName);

/// The input as a file of that name in a folder of this process, for readers that take a path. Overwritten each time.
QString asFile(const std::uint8_t *data, std::size_t size, const char *fileName);

} // namespace pawtrait::fuzz
