/// Does where the animal stands in the photo, and how large, go with the score?
#pragma once

#include "statistics/correlation.h"
#include "statistics/summary.h"

#include "dataset/data_set.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace pawtrait::statistics {

struct GroupMean {
    std::size_t count = 0;
    double mean = 0;
    double error = 0; ///< standard error of the mean, NaN below two values
};

/// Scores in one of eight bins of a measure; bins have equal numbers of photos, [from, to), the last one closed.
struct FramingBin {
    double from = 0, to = 0;
    GroupMean cat, dog, both;
    double adjustedMean = 0;          ///< at the overall share of dogs, by least squares on dog and bins
    double difference = 0, error = 0; ///< adjusted, from the first bin
};

struct FramingMeasure {
    Description description;
    double pearson = 0, spearman = 0; ///< with the score
    std::vector<FramingBin> bins;
    double dogMinusCat = 0;
    FTest added; ///< do the bins add anything to cat or dog?
    double rmseLabel = 0, rmseLabelAndBins = 0;
    std::vector<double> values; ///< one a photo of `photos`
};

/// Photos in which exactly one animal was found and whose size is known.
struct Framing {
    long boxes = 0, outside = 0, withoutArea = 0, outsideAsSize = 0, outsideAsRows = 0;
    std::map<int, std::size_t> photosByBoxes;
    std::map<std::string, GroupMean> byLabel; ///< of all photos with a row in the boxes' table
    double rmseOfLabelMeans = 0;
    std::vector<std::size_t> photos; ///< places in the training table
    std::size_t cats = 0, dogs = 0;
    FramingMeasure areaShare;                          ///< box / photo
    FramingMeasure centreOffset;                       ///< distance of the box's centre from the photo's / half the photo's diagonal
    double rightOfCentre = 0, belowCentre = 0;         ///< mean, in widths and heights
    std::array<GroupMean, 2> touchesEdge, clearOfEdge; ///< cat, dog; nearer than 1 % of the side
};

/// `set` has boxes and sizes. At least 16 usable photos of both kinds, else an empty `photos`.
Framing framingOf(const dataset::DataSet &set);

} // namespace pawtrait::statistics
