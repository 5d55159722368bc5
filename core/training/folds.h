/// Who is tested when: shuffles and folds that come out the same on every machine.
#pragma once

#include "common/random.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace pawtrait::training {

using pawtrait::Random;

/// 0 .. count - 1 in random order (Fisher-Yates).
std::vector<int> shuffledOrder(int count, Random &random);

/// Fold 0 .. folds - 1 of each photo. Photos of one group come into one fold; a photo without a group is one by itself.
/// Groups are taken from the largest down, those of one size in random order, each into the fold that has the fewest photos.
std::vector<int> groupedFolds(std::span<const std::optional<int>> groups, int folds, Random &random);

/// Different groups; a photo without one counts as one.
int groupCount(std::span<const std::optional<int>> groups);

} // namespace pawtrait::training
