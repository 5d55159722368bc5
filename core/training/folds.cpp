#include "training/folds.h"

#include <algorithm>
#include <map>
#include <utility>

namespace pawtrait::training {

namespace {

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
