#include "training/stratified_folds.h"

#include "common/files.h"
#include "training/folds.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace pawtrait::training {

namespace {

constexpr int bins = 14; // Sturges' rule on the contest's 9,912 scores, as its top teams used it

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

/// One number for all photos that belong together: by the table's groups and by the pairs of duplicates.
Result<std::vector<std::optional<int>>> groupsOf(const std::vector<dataset::Sample> &samples, const QString &duplicates)
{
    std::vector<int> parent(samples.size());
    std::iota(parent.begin(), parent.end(), 0);
    const auto rootOf = [&](int i) {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    };
    const auto unite = [&](int a, int b) { parent[std::max(rootOf(a), rootOf(b))] = std::min(rootOf(a), rootOf(b)); };
    std::map<int, int> firstOfGroup;
    QHash<QString, int> byId;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto place = static_cast<int>(i);
        byId.insert(samples[i].contestId.isEmpty() ? samples[i].id : samples[i].contestId, place);
        if (samples[i].group)
            unite(firstOfGroup.try_emplace(*samples[i].group, place).first->second, place);
    }
    if (!duplicates.isEmpty()) {
        const auto bytes = readFile(duplicates, 512'000'000);
        if (!bytes)
            return bytes.error();
        const auto table = dataset::parseCsv(*bytes, duplicates);
        if (!table)
            return table.error();
        const int a = table->column(QLatin1String("Id_a")), b = table->column(QLatin1String("Id_b"));
        if (a < 0 || b < 0)
            return Error{ErrorKind::Invalid, tr("Cannot use %1: it needs the columns %2.").arg(quotedName(duplicates), QStringLiteral("\"Id_a\", \"Id_b\"")), {}};
        for (const QStringList &row : table->rows) {
            if (byId.contains(row[a]) && byId.contains(row[b]))
                unite(byId[row[a]], byId[row[b]]);
        }
    }
    std::vector<std::optional<int>> groups;
    for (std::size_t i = 0; i < samples.size(); ++i)
        groups.emplace_back(rootOf(static_cast<int>(i)));
    return groups;
}

} // namespace

Result<TableFolds> foldsOf(const std::vector<dataset::Sample> &samples, const Recipe &recipe, const QString &duplicates)
{
    TableFolds folds;
    std::set<int> tableFolds;
    bool all = true;
    for (const dataset::Sample &sample : samples) {
        all = all && sample.fold.has_value();
        tableFolds.insert(sample.fold.value_or(0));
    }
    folds.fromTable = all && tableFolds.size() > 1;
    if (folds.fromTable) {
        folds.count = static_cast<int>(tableFolds.size());
        for (const dataset::Sample &sample : samples)
            folds.foldOf.push_back(static_cast<int>(std::distance(tableFolds.begin(), tableFolds.find(*sample.fold))));
        return folds;
    }
    folds.count = recipe.folds;
    std::vector<std::optional<int>> groups(samples.size());
    if (recipe.keepGroups) {
        auto found = groupsOf(samples, duplicates);
        if (!found)
            return found.error();
        groups = *std::move(found);
    }
    if (groupCount(groups) < recipe.folds) {
        return Error{ErrorKind::Invalid,
                     tr("The recipe asks for %1 folds, but the table has only %2 photos or groups that can be read. Add photos, or use fewer folds.").arg(recipe.folds).arg(groupCount(groups)),
                     QStringLiteral("too few photos")};
    }
    if (recipe.foldsBy == "groups") {
        Random random(static_cast<std::uint64_t>(recipe.seed), 0);
        folds.foldOf = groupedFolds(groups, recipe.folds, random);
        return folds;
    }
    // A group is dealt out as its first photo is.
    std::vector<std::size_t> firsts;
    std::map<int, std::size_t> placeOfGroup;
    std::vector<std::size_t> placeOf;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto [found, isNew] = groups[i] ? placeOfGroup.try_emplace(*groups[i], firsts.size()) : placeOfGroup.try_emplace(-1 - static_cast<int>(i), firsts.size());
        if (isNew)
            firsts.push_back(i);
        placeOf.push_back(found->second);
    }
    std::vector<double> scores;
    for (const std::size_t first : firsts)
        scores.push_back(samples[first].score);
    std::vector<int> classes;
    if (recipe.foldsBy == "bins14") {
        classes = equalBins(scores, bins);
    } else {
        for (const double score : scores)
            classes.push_back(static_cast<int>(std::lround(score * 1000)));
    }
    const std::vector<int> dealt = stratifiedFolds(classes, recipe.folds);
    for (const std::size_t place : placeOf)
        folds.foldOf.push_back(dealt[place]);
    return folds;
}

} // namespace pawtrait::training
