/// Which of many windows are looked at, and in which order.
#pragma once

#include "common/result.h"
#include "crop/candidates.h"

#include <functional>
#include <span>

namespace pawtrait::crop {

/// The chooser's scores of the windows asked for, in that order; an error ends the search.
using ScoreWindows = std::function<Result<std::vector<double>>(std::span<const int> windows)>;

constexpr int usualBudget = 24; ///< windows with the whole photo: reaches 89 % of one head's best gain and all of the judged one

/// The whole photo (0) and windows as unlike it and each other as can be, at most `count`, in that order.
std::vector<int> spreadWindows(std::span<const Window> windows, int count);

/// Half the budget on windows as unlike each other as can be, the rest on neighbours of the best two, four at a time. All
/// windows when there are no more than the budget. Returns the windows asked for, in that order: 0, the whole photo, first.
Result<std::vector<int>> budgetedSearch(std::span<const Window> windows, int budget, const ScoreWindows &score);

} // namespace pawtrait::crop
