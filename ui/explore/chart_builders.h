/// Charts of a data set; plain functions, any thread.
#pragma once

#include "explore/explore_data.h"

namespace pawtrait::ui {

struct ScoreChartOptions {
    int bins = 32;             ///< 1..64
    bool wholeNumbers = false; ///< bins hold whole scores: no false gaps
    bool density = false;      ///< Gaussian kernels, Scott's bandwidth
    bool bounded = false;      ///< the density reflected at 1 and 100
    bool logarithmic = false;
};

Chart sizesChart(const ExploreData &data); ///< heights and widths, 32 bins each
Chart widthChart(const ExploreData &data);
Chart heightChart(const ExploreData &data);
Chart ratioChart(const ExploreData &data); ///< 16 bins
Chart scoreChart(const ExploreData &data, const ScoreChartOptions &options = {});
Chart qqChart(const ExploreData &data);
Chart flagChart(const ExploreData &data, int flag);     ///< box plots beside histograms with densities
Chart flagHistogram(const ExploreData &data, int flag); ///< the right half alone
Chart correlationChart(const ExploreData &data, bool ranks = false);
Chart areaChart(const ExploreData &data);   ///< mean score by the animal's share of the photo, cats and dogs apart
Chart offsetChart(const ExploreData &data); ///< ... by its distance from the centre
Chart columnChart(const ExploreData &data, std::size_t column); ///< of moreNames(): histogram beside the mean score by tenths of the photos
/// Of moreNames() and the score, over the photos that have all of them.
Chart columnCorrelationChart(const ExploreData &data, bool ranks = false);

/// The notebook's charts in its order, as far as the data set has what they need; 17 for the contest's.
std::vector<Chart> notebookCharts(const ExploreData &data);
/// The keys of those and of the two about framing, whatever a data set has: the names of the files that `pawtrait explore` writes.
QStringList chartKeys();

} // namespace pawtrait::ui
