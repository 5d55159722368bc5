/// Who is tested when: shuffles and folds that come out the same on every machine.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace pawtrait::training {

/// splitmix64 (Steele, Lea, Flood 2014). std::shuffle and the standard distributions differ between libraries; this does not.
class Random {
public:
    Random(std::uint64_t seed, std::uint64_t stream);
    std::uint64_t next();
    /// 0 .. count - 1, each as likely; count > 0.
    int below(int count);

private:
    std::uint64_t m_state;
};

/// 0 .. count - 1 in random order (Fisher-Yates).
std::vector<int> shuffledOrder(int count, Random &random);

/// Fold 0 .. folds - 1 of each photo. Photos of one group come into one fold; a photo without a group is one by itself.
/// Groups are taken from the largest down, those of one size in random order, each into the fold that has the fewest photos.
std::vector<int> groupedFolds(std::span<const std::optional<int>> groups, int folds, Random &random);

/// Different groups; a photo without one counts as one.
int groupCount(std::span<const std::optional<int>> groups);

} // namespace pawtrait::training
