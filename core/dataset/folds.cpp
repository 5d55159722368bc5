#include "dataset/folds.h"

#include <algorithm>
#include <map>

namespace pawtrait::dataset {

namespace {

template <class Class>
std::vector<int> dealtOut(std::span<const Class> classes, int folds)
{
    // scikit-learn: classes are numbered as they appear; sorted by that number they are dealt out row by row over the folds, which
    // says how many of each class a fold takes; a class's rows then fill the folds in file order.
    std::map<Class, std::size_t> numberOf;
    std::vector<std::size_t> numbers;
    std::vector<std::size_t> counts;
    for (const Class value : classes) {
        const auto [found, isNew] = numberOf.try_emplace(value, counts.size());
        if (isNew)
            counts.push_back(0);
        ++counts[found->second];
        numbers.push_back(found->second);
    }
    const auto foldCount = static_cast<std::size_t>(folds);
    std::vector<std::vector<std::size_t>> left(counts.size(), std::vector<std::size_t>(foldCount, 0));
    std::size_t place = 0;
    for (std::size_t number = 0; number < counts.size(); ++number) {
        for (std::size_t k = 0; k < counts[number]; ++k)
            ++left[number][place++ % foldCount];
    }
    std::vector<int> foldOf;
    for (std::size_t number : numbers) {
        const auto fold = std::find_if(left[number].begin(), left[number].end(), [](std::size_t count) { return count > 0; });
        --*fold;
        foldOf.push_back(static_cast<int>(fold - left[number].begin()));
    }
    return foldOf;
}

} // namespace

std::vector<int> stratifiedFolds(std::span<const int> classes, int folds)
{
    return dealtOut(classes, folds);
}

std::vector<int> stratifiedFolds(std::span<const double> classes, int folds)
{
    return dealtOut(classes, folds);
}

std::vector<int> equalBins(std::span<const double> values, int bins)
{
    std::vector<int> classes;
    if (values.empty())
        return classes;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double width = (*high - *low) / bins;
    std::vector<double> inner; // the edges between bins
    for (int i = 1; i < bins; ++i)
        inner.push_back(*low + i * width);
    for (double value : values)
        classes.push_back(static_cast<int>(std::lower_bound(inner.begin(), inner.end(), value) - inner.begin()));
    return classes;
}

std::vector<double> equalWidthClasses(std::span<const double> values, int bins)
{
    const std::vector<int> classes = equalBins(values, bins);
    return {classes.begin(), classes.end()};
}

} // namespace pawtrait::dataset
