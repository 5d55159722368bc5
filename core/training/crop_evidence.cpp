#include "training/crop_evidence.h"

#include "heads/head.h"
#include "training/folds.h"
#include "training/lanes.h"

#include <algorithm>
#include <memory>

namespace pawtrait::training {

namespace {

constexpr int headCount = 3; // choose, judge, verify
constexpr std::uint64_t splitStream = 3'000'000, shuffleStream = 4'000'000;

std::shared_ptr<const heads::Head> fitPart(const PhotoFeatures &labelled, std::span<const double> labels, std::span<const int> partOf, int part, const CurseOptions &options,
                                           Random &random)
{
    std::vector<int> rows;
    for (std::size_t i = 0; i < partOf.size(); ++i) {
        if (partOf[i] == part)
            rows.push_back(static_cast<int>(i));
    }
    if (options.mostRows > 0 && static_cast<int>(rows.size()) > options.mostRows) {
        const std::vector<int> order = shuffledOrder(static_cast<int>(rows.size()), random);
        std::vector<int> some;
        for (int i = 0; i < options.mostRows; ++i)
            some.push_back(rows[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])]);
        rows = std::move(some);
    }
    Matrix x(static_cast<int>(rows.size()), labelled.rows.columns);
    std::vector<double> y;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::ranges::copy(labelled.rows.row(rows[i]), x.row(static_cast<int>(i)).begin());
        y.push_back(labels[static_cast<std::size_t>(rows[i])]);
    }
    const auto head = heads::fitRidge(x, y, options.alpha);
    return head ? *head : nullptr;
}

/// One split; empty when a fit fails.
std::vector<CurseRow> oneRound(std::span<const CropPhoto> photos, const PhotoFeatures &labelled, std::span<const double> labels, const CurseOptions &options, int round, int parts)
{
    std::vector<std::optional<int>> groups;
    for (const dataset::Sample &sample : labelled.samples)
        groups.push_back(sample.group);
    Random splitRandom(options.seed, splitStream + static_cast<std::uint64_t>(round)), shuffleRandom(options.seed, shuffleStream + static_cast<std::uint64_t>(round));
    const std::vector<int> partOf = groupedFolds(groups, parts, splitRandom);
    std::vector<double> y(labels.begin(), labels.end());
    if (options.shuffled) {
        const std::vector<int> order = shuffledOrder(static_cast<int>(y.size()), shuffleRandom);
        for (std::size_t i = 0; i < y.size(); ++i)
            y[i] = labels[static_cast<std::size_t>(order[i])];
    }
    std::vector<std::shared_ptr<const heads::Head>> fitted;
    for (int part = 0; part < parts && !options.stop.stop_requested(); ++part) {
        fitted.push_back(fitPart(labelled, y, partOf, part, options, splitRandom));
        if (!fitted.back())
            return {};
    }
    std::vector<CurseRow> rows;
    for (const CropPhoto &photo : photos) {
        if (options.stop.stop_requested())
            return {};
        const int own = photo.labelled ? partOf[static_cast<std::size_t>(*photo.labelled)] : parts - 1;
        const auto gain = [&](int head, int window) {
            const auto &judge = fitted[static_cast<std::size_t>((own + 1 + head) % parts)];
            return judge->predict(photo.features.row(window)) - judge->predict(photo.features.row(0));
        };
        int best = 0;
        CurseRow row;
        for (int window = 1; window < photo.features.rows; ++window) {
            if (const double claimed = gain(0, window); claimed > row.claimed) {
                best = window;
                row.claimed = claimed;
            }
        }
        row.changed = best > 0;
        row.judged = gain(1, best);
        row.verified = gain(2, best);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

std::vector<CurseRow> winnersCurse(std::span<const CropPhoto> photos, const PhotoFeatures &labelled, std::span<const double> labels, const CurseOptions &options)
{
    const bool anyLabelled = std::ranges::any_of(photos, [](const CropPhoto &photo) { return photo.labelled.has_value(); });
    std::vector<std::vector<CurseRow>> rounds(static_cast<std::size_t>(options.rounds));
    runLanes(options.rounds, options.lanes, options.stop, [&](int round) {
        rounds[static_cast<std::size_t>(round)] = oneRound(photos, labelled, labels, options, round, anyLabelled ? headCount + 1 : headCount);
        if (options.roundDone)
            options.roundDone();
    });
    std::vector<CurseRow> rows;
    for (const auto &each : rounds) {
        if (each.size() != photos.size())
            return {};
        rows.insert(rows.end(), each.begin(), each.end());
    }
    return rows;
}

CurseSummary summarise(std::span<const CurseRow> rows, double threshold)
{
    CurseSummary sum;
    double changed = 0, shown = 0, products = 0, squares = 0;
    for (const CurseRow &row : rows) {
        if (!row.changed)
            continue;
        ++changed;
        sum.claimed += row.claimed;
        sum.judged += row.judged;
        sum.verified += row.verified;
        sum.signAgrees += row.judged > 0;
        products += row.claimed * row.judged;
        squares += row.claimed * row.claimed;
        if (row.judged < threshold)
            continue;
        ++shown;
        sum.verifiedShown += row.verified;
        sum.agreeShown += row.verified > 0;
    }
    if (rows.empty() || changed == 0)
        return {};
    for (double *mean : {&sum.claimed, &sum.judged, &sum.verified, &sum.signAgrees})
        *mean /= changed;
    sum.slope = squares > 0 ? products / squares : 0;
    sum.changed = changed / static_cast<double>(rows.size());
    sum.shown = shown / static_cast<double>(rows.size());
    if (shown > 0) {
        sum.verifiedShown /= shown;
        sum.agreeShown /= shown;
    }
    return sum;
}

std::optional<scoring::CropEvidence> cropEvidence(std::span<const CurseRow> own, std::span<const CurseRow> shuffled, int photos)
{
    for (double threshold = 1.5; threshold <= 4; threshold += 0.25) {
        const CurseSummary real = summarise(own, threshold), noise = summarise(shuffled, threshold);
        if (real.shown * static_cast<double>(own.size()) >= leastShownRows && real.agreeShown >= 0.75 && noise.shown <= real.shown / 2)
            return scoring::CropEvidence{threshold, real.shown, noise.shown, real.agreeShown, photos};
    }
    return std::nullopt;
}

} // namespace pawtrait::training
