#include "training/run_comparison.h"

#include "common/random.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace pawtrait::training {

namespace {

constexpr std::size_t leastPhotos = 20; // below it an interval has no meaning
constexpr std::uint64_t comparisonStream = 77;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

/// Linear interpolation between order statistics, as numpy.quantile.
double quantile(const std::vector<double> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

QString RunComparison::words(const QString &first, const QString &second) const
{
    const auto number = [](double value) { return QString::number(value, 'f', 3); };
    QString interval = tr("RMSE %1 and %2 on the %3 photos that both tested, difference %4, 95 % interval %5 to %6.")
                           .arg(number(rmseFirst), number(rmseSecond))
                           .arg(photos)
                           .arg(number(difference), number(low), number(high));
    for (const auto &[name, oneRound] : {std::pair{first, oneRoundFirst}, {second, oneRoundSecond}}) {
        if (oneRound)
            interval +=
                QLatin1Char(' ') + tr("\"%1\" has rounds: its RMSE here is of the mean of the rounds; one round, as the list shows it, has %2.").arg(name, number(*oneRound));
    }
    if (!isToldApart())
        return tr("\"%1\" and \"%2\" cannot be told apart.").arg(first, second) + QLatin1Char(' ') + interval;
    //: %1 is the better run's name, %2 the other's, %3 a number of points
    return tr("\"%1\" is better than \"%2\" by %3 points.").arg(difference < 0 ? first : second, difference < 0 ? second : first, number(std::abs(difference))) + QLatin1Char(' ') +
        interval;
}

Result<RunComparison> compareRuns(const std::vector<OutOfFoldRow> &first, const std::vector<OutOfFoldRow> &second, const StopToken &stop, std::uint64_t seed, int resamples)
{
    QHash<QString, const OutOfFoldRow *> others;
    for (const OutOfFoldRow &row : second) {
        if (row.natural)
            others.insert(row.id, &row);
    }
    RunComparison result;
    std::vector<double> a, b; // squared errors
    int tested = 0;
    for (const OutOfFoldRow &row : first) {
        if (!row.natural)
            continue;
        ++tested;
        const auto other = others.constFind(row.id);
        if (other == others.constEnd() || (*other)->truth != row.truth)
            continue;
        a.push_back(std::pow(row.prediction - row.truth, 2));
        b.push_back(std::pow((*other)->prediction - row.truth, 2));
    }
    if (a.size() < leastPhotos)
        return Error{
            ErrorKind::Mismatch,
            tr("These runs cannot be compared: they have tested %1 photos in common, and at least %2 are needed. Compare runs of the same data.").arg(a.size()).arg(leastPhotos),
            {}};
    result.photos = static_cast<int>(a.size());
    result.left = tested + static_cast<int>(others.size()) - 2 * result.photos;
    const auto rootMean = [&](double sum) { return std::sqrt(sum / static_cast<double>(a.size())); };
    double sumA = 0, sumB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sumA += a[i];
        sumB += b[i];
    }
    result.rmseFirst = rootMean(sumA);
    result.rmseSecond = rootMean(sumB);
    result.difference = result.rmseFirst - result.rmseSecond;
    Random random(seed, comparisonStream);
    std::vector<double> differences;
    for (int sample = 0; sample < resamples; ++sample) {
        if (stop.stop_requested())
            return cancelled();
        double drawnA = 0, drawnB = 0;
        for (int i = 0; i < result.photos; ++i) {
            const int photo = random.below(result.photos);
            drawnA += a[static_cast<std::size_t>(photo)];
            drawnB += b[static_cast<std::size_t>(photo)];
        }
        differences.push_back(rootMean(drawnA) - rootMean(drawnB));
    }
    std::sort(differences.begin(), differences.end());
    result.low = quantile(differences, 0.025);
    result.high = quantile(differences, 0.975);
    return result;
}

} // namespace pawtrait::training
