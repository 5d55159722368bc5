#include "crop/search.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace pawtrait::crop {

namespace {

constexpr int stepSize = 4; // neighbours that are asked for at a time

} // namespace

std::vector<int> spreadWindows(std::span<const Window> windows, int count)
{
    const auto likeness = [&](int a, int b) { return intersectionOverUnion(windows[static_cast<std::size_t>(a)].rect, windows[static_cast<std::size_t>(b)].rect); };
    const int all = static_cast<int>(windows.size());
    std::vector<int> spread{0};
    std::vector<double> nearest(windows.size());
    for (int i = 0; i < all; ++i)
        nearest[static_cast<std::size_t>(i)] = likeness(i, 0);
    while (static_cast<int>(spread.size()) < std::min(count, all)) {
        nearest[static_cast<std::size_t>(spread.back())] = std::numeric_limits<double>::infinity();
        const auto next = static_cast<int>(std::min_element(nearest.begin(), nearest.end()) - nearest.begin());
        spread.push_back(next);
        for (int i = 0; i < all; ++i)
            nearest[static_cast<std::size_t>(i)] = std::max(nearest[static_cast<std::size_t>(i)], likeness(i, next));
    }
    return spread;
}

Result<std::vector<int>> budgetedSearch(std::span<const Window> windows, const SearchPlan &plan, const ScoreWindows &score)
{
    const int count = static_cast<int>(windows.size()), budget = plan.windows;
    std::vector<int> asked;
    std::vector<double> scores; // of `asked`
    std::vector<bool> known(windows.size());
    const auto ask = [&](const std::vector<int> &which) -> Result<void> {
        auto got = score(which);
        if (!got)
            return got.error();
        for (std::size_t i = 0; i < which.size(); ++i) {
            asked.push_back(which[i]);
            scores.push_back((*got)[i]);
            known[static_cast<std::size_t>(which[i])] = true;
        }
        return {};
    };
    const auto likeness = [&](int a, int b) { return intersectionOverUnion(windows[static_cast<std::size_t>(a)].rect, windows[static_cast<std::size_t>(b)].rect); };

    // Seeds do not depend on scores, so all are asked for at once.
    const std::vector<int> seeds = spreadWindows(windows, std::min(plan.seeds, budget));
    if (auto done = ask(seeds); !done)
        return done.error();

    while (static_cast<int>(asked.size()) < std::min(budget, count)) {
        std::vector<std::size_t> order(asked.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
        order.resize(std::min(static_cast<std::size_t>(std::max(1, plan.leaders)), order.size()));
        std::vector<std::pair<double, int>> rest;
        for (int i = 0; i < count; ++i) {
            if (known[static_cast<std::size_t>(i)])
                continue;
            double near = 0;
            for (const std::size_t best : order)
                near = std::max(near, likeness(i, asked[best]));
            rest.emplace_back(near, i);
        }
        std::stable_sort(rest.begin(), rest.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        std::vector<int> step;
        for (const auto &[near, i] : rest) {
            if (static_cast<int>(step.size()) < std::min(stepSize, budget - static_cast<int>(asked.size())))
                step.push_back(i);
        }
        if (auto done = ask(step); !done)
            return done.error();
    }
    return asked;
}

} // namespace pawtrait::crop
