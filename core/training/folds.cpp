#include "training/folds.h"

#include <algorithm>
#include <map>
#include <utility>

namespace pawtrait::training {

namespace {

std::uint64_t mixed(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

/// The photos of each group, in the order in which the groups appear.
std::vector<std::vector<int>> membersOf(std::span<const std::optional<int>> groups)
{
    std::vector<std::vector<int>> members;
    std::map<int, std::size_t> place;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto photo = static_cast<int>(i);
        if (!groups[i]) {
            members.push_back({photo});
            continue;
        }
        const auto [found, isNew] = place.try_emplace(*groups[i], members.size());
        if (isNew)
            members.emplace_back();
        members[found->second].push_back(photo);
    }
    return members;
}

} // namespace

Random::Random(std::uint64_t seed, std::uint64_t stream) : m_state(mixed(mixed(seed) + stream * 0x9E3779B97F4A7C15u)) {}

std::uint64_t Random::next()
{
    m_state += 0x9E3779B97F4A7C15u;
    return mixed(m_state);
}

int Random::below(int count)
{
    const auto n = static_cast<std::uint64_t>(count);
    const std::uint64_t fair = UINT64_MAX - UINT64_MAX % n; // above it the first remainders would be likelier
    std::uint64_t value = next();
    while (value >= fair)
        value = next();
    return static_cast<int>(value % n);
}

std::vector<int> shuffledOrder(int count, Random &random)
{
    std::vector<int> order(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        order[i] = i;
    for (int i = count - 1; i > 0; --i)
        std::swap(order[i], order[random.below(i + 1)]);
    return order;
}

std::vector<int> groupedFolds(std::span<const std::optional<int>> groups, int folds, Random &random)
{
    const auto members = membersOf(groups);
    std::vector<int> foldOf(groups.size());
    std::vector<std::size_t> sizes(static_cast<std::size_t>(folds));
    std::vector<int> order = shuffledOrder(static_cast<int>(members.size()), random);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return members[a].size() > members[b].size(); });
    for (int group : order) {
        const auto smallest = std::min_element(sizes.begin(), sizes.end());
        for (int photo : members[group])
            foldOf[photo] = static_cast<int>(smallest - sizes.begin());
        *smallest += members[group].size();
    }
    return foldOf;
}

int groupCount(std::span<const std::optional<int>> groups)
{
    return static_cast<int>(membersOf(groups).size());
}

} // namespace pawtrait::training
