/// Which of many windows are looked at, and in which order.
#pragma once

#include "common/result.h"
#include "crop/candidates.h"

#include <functional>
#include <span>

namespace pawtrait::crop {

/// The chooser's scores of the windows asked for, in that order; an error ends the search.
using ScoreWindows = std::function<Result<std::vector<double>>(std::span<const int> windows)>;

/// How many windows are looked at, the whole photo among them. The usual plan reaches 98 % of the best gain of all windows, by the
/// head that chooses and by the one that judges (bench_crop, 56 photos with 24 to 297 windows). 24 windows, half of them seeds, and
/// two leaders (`../shared/peers/crop_grid.py`) reach 94 and 93 %.
struct SearchPlan {
    int windows = 32;
    int seeds = 6;   ///< as unlike each other as can be; they come first
    int leaders = 3; ///< whose neighbours the others are, four at a time
};

/// The whole photo (0) and windows as unlike it and each other as can be, at most `count`, in that order.
std::vector<int> spreadWindows(std::span<const Window> windows, int count);

/// All windows when there are no more than the plan's. Returns those asked for, in that order: 0, the whole photo, first.
Result<std::vector<int>> budgetedSearch(std::span<const Window> windows, const SearchPlan &plan, const ScoreWindows &score);

} // namespace pawtrait::crop
