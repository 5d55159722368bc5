/// What photos and words came to, as plain data; functions for any thread.
#pragma once

#include "explore/explore_data.h"
#include "parts/chart.h"
#include "scoring/photo_vectors.h"

#include <QStringList>

#include <vector>

namespace pawtrait::ui {

/// Where the photos are from.
enum class PromptSource { Listed, Selected, DataSet };

struct PromptPhoto {
    QString file; ///< absolute
    QString name; ///< for people
};

/// What colours compare.
enum class HeatColours {
    WithinWord, ///< with the mean of the same word over the photos: cosines of different words are not comparable
    Whole       ///< all cosines with each other
};

struct PromptMatrix {
    PromptSource source = PromptSource::Listed;
    std::vector<PromptPhoto> photos;
    QStringList prompts;
    Matrix similarities;         ///< photos x prompts, cosines; NaN where a photo was refused
    std::vector<QString> errors; ///< by photo; empty: none
    std::vector<double> means;   ///< by prompt, over the photos that were not refused; NaN without any
    Matrix words;                ///< prompts x prompts, cosines
    QString device;
    std::size_t refused = 0;

    double at(int photo, int prompt) const { return similarities.row(photo)[static_cast<std::size_t>(prompt)]; }
    double fromMean(int photo, int prompt) const { return at(photo, prompt) - means[static_cast<std::size_t>(prompt)]; }
    /// WithinWord says nothing about fewer than two photos.
    bool canCompareWithinWord() const { return photos.size() - refused > 1; }
};

/// The cosines of photos' vectors (empty: refused, see `errors`) and texts' vectors.
PromptMatrix promptMatrix(std::vector<PromptPhoto> photos, const std::vector<prompts::Vector> &photoVectors, std::vector<QString> errors, const QStringList &prompts,
                          const std::vector<prompts::Vector> &textVectors);

/// Places of the photos: as they came (`prompt` -1) or by a prompt, largest first unless `ascending`; refused ones last.
std::vector<int> photosBy(const PromptMatrix &matrix, int prompt, bool ascending = false);

HeatScale photoScale(const PromptMatrix &matrix, HeatColours colours);
HeatScale wordScale(const PromptMatrix &matrix);
/// "less than usual ... more than usual", or "cosine": what a scale's numbers are.
QString scaleWords(HeatColours colours);

/// Prompts as rows, photos as columns in `order`, at most `most` of them; the title says so when there are more.
Chart photoChart(const PromptMatrix &matrix, const std::vector<int> &order, HeatColours colours, int most = 40);
Chart wordChart(const PromptMatrix &matrix);

/// What `pawtrait prompts --csv` writes, photos as they came.
QByteArray matrixCsv(const PromptMatrix &matrix);
MoreColumns columnsOf(const PromptMatrix &matrix);

} // namespace pawtrait::ui
