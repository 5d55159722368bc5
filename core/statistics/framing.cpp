#include "statistics/framing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pawtrait::statistics {

namespace {

constexpr int binCount = 8;
constexpr std::size_t fewestPhotos = 16;
constexpr double nearEdge = 0.01;

GroupMean groupMean(const std::vector<double> &scores)
{
    return {scores.size(), meanOf(scores), std::sqrt(varianceOf(scores)) / std::sqrt(static_cast<double>(scores.size()))};
}

struct SingleBoxes {
    std::vector<double> score, dog, area, offset, right, below;
    std::vector<bool> touches;
};

/// Edges at quantiles; the bin of each value by comparing with them.
void fillBins(FramingMeasure &measure, const SingleBoxes &photos)
{
    const std::vector<double> sorted = sortedCopy(measure.values);
    std::vector<double> edges;
    for (int k = 0; k <= binCount; ++k)
        edges.push_back(quantileOfSorted(sorted, static_cast<double>(k) / binCount));
    const auto n = static_cast<int>(measure.values.size());
    Matrix full(n, binCount), label(n, 1);
    std::vector<std::array<std::vector<double>, 2>> scores(binCount);
    for (int i = 0; i < n; ++i) {
        const auto above = std::upper_bound(edges.begin(), edges.end(), measure.values[i]) - edges.begin();
        const auto bin = std::clamp<std::ptrdiff_t>(above - 1, 0, binCount - 1);
        label.row(i)[0] = full.row(i)[0] = photos.dog[i];
        if (bin > 0)
            full.row(i)[static_cast<std::size_t>(bin)] = 1;
        scores[static_cast<std::size_t>(bin)][photos.dog[i] > 0].push_back(photos.score[i]);
    }
    const LinearFit fit = fitLinear(full, photos.score), labelOnly = fitLinear(label, photos.score);
    const double shareOfDogs = meanOf(photos.dog);
    for (int k = 0; k < binCount; ++k) {
        FramingBin bin{edges[k], edges[k + 1], groupMean(scores[k][0]), groupMean(scores[k][1]), {}, 0, 0, 0};
        std::vector<double> both = scores[k][0];
        both.insert(both.end(), scores[k][1].begin(), scores[k][1].end());
        bin.both = groupMean(both);
        bin.difference = k == 0 ? 0 : fit.coefficients[k + 1];
        bin.error = k == 0 ? 0 : fit.errors[k + 1];
        bin.adjustedMean = fit.coefficients[0] + fit.coefficients[1] * shareOfDogs + bin.difference;
        measure.bins.push_back(bin);
    }
    measure.dogMinusCat = fit.coefficients[1];
    measure.added = compareNested(fit, labelOnly);
    measure.rmseLabel = labelOnly.rmse;
    measure.rmseLabelAndBins = fit.rmse;
}

void fillMeasure(FramingMeasure &measure, std::vector<double> values, const SingleBoxes &photos)
{
    measure.values = std::move(values);
    measure.description = describe(measure.values);
    measure.pearson = pearson(measure.values, photos.score);
    measure.spearman = spearman(measure.values, photos.score);
    fillBins(measure, photos);
}

void countBoxes(Framing &framing, const dataset::PetBoxes &pets, const dataset::PhotoSize &size)
{
    ++framing.photosByBoxes[static_cast<int>(pets.boxes.size())];
    for (const auto &[x0, y0, x1, y1] : pets.boxes) {
        ++framing.boxes;
        framing.outside += x0 < 0 || y0 < 0 || x1 > size.width || y1 > size.height;
        framing.withoutArea += x1 <= x0 || y1 <= y0;
        framing.outsideAsSize += x0 + x1 > size.width || y0 + y1 > size.height;
        framing.outsideAsRows += x1 > size.height || y1 > size.width;
    }
}

void addSingle(SingleBoxes &single, const dataset::PetBoxes &pets, const dataset::PhotoSize &size, double score)
{
    const auto &[x0, y0, x1, y1] = pets.boxes.front();
    const double w = size.width, h = size.height, dx = (x0 + x1) / 2 - w / 2, dy = (y0 + y1) / 2 - h / 2;
    single.score.push_back(score);
    single.dog.push_back(pets.label == QLatin1String("dog"));
    single.area.push_back((x1 - x0) * (y1 - y0) / (w * h));
    single.offset.push_back(std::hypot(dx, dy) / (0.5 * std::hypot(w, h)));
    single.right.push_back(dx / w);
    single.below.push_back(dy / h);
    single.touches.push_back(std::min({x0 / w, y0 / h, 1 - x1 / w, 1 - y1 / h}) < nearEdge);
}

void compareEdges(Framing &framing, const SingleBoxes &single)
{
    std::array<std::array<std::vector<double>, 2>, 2> scores;
    for (std::size_t i = 0; i < single.score.size(); ++i)
        scores[single.touches[i]][single.dog[i] > 0].push_back(single.score[i]);
    for (int label = 0; label < 2; ++label) {
        framing.clearOfEdge[label] = groupMean(scores[0][label]);
        framing.touchesEdge[label] = groupMean(scores[1][label]);
    }
}

} // namespace

Framing framingOf(const dataset::DataSet &set)
{
    Framing framing;
    SingleBoxes single;
    std::map<std::string, std::vector<double>> byLabel;
    std::size_t rows = 0;
    for (std::size_t i = 0; i < set.boxes.size(); ++i) {
        const auto &pets = set.boxes[i];
        if (!pets.known || i >= set.sizes.size() || !set.sizes[i].isKnown())
            continue;
        ++rows;
        const double score = set.train.samples[i].score;
        byLabel[pets.label.toStdString()].push_back(score);
        countBoxes(framing, pets, set.sizes[i]);
        if (pets.boxes.size() != 1 || (pets.label != QLatin1String("dog") && pets.label != QLatin1String("cat")))
            continue;
        framing.photos.push_back(i);
        addSingle(single, pets, set.sizes[i], score);
    }
    double squares = 0;
    for (const auto &[label, scores] : byLabel) {
        framing.byLabel[label] = groupMean(scores);
        squares += varianceOf(scores, 0) * static_cast<double>(scores.size());
    }
    framing.rmseOfLabelMeans = std::sqrt(squares / static_cast<double>(rows));
    framing.dogs = static_cast<std::size_t>(std::count(single.dog.begin(), single.dog.end(), 1.0));
    framing.cats = single.dog.size() - framing.dogs;
    if (framing.photos.size() < fewestPhotos) {
        framing.photos.clear();
        return framing;
    }
    fillMeasure(framing.areaShare, single.area, single);
    fillMeasure(framing.centreOffset, single.offset, single);
    framing.rightOfCentre = meanOf(single.right);
    framing.belowCentre = meanOf(single.below);
    compareEdges(framing, single);
    return framing;
}

} // namespace pawtrait::statistics
