#include "training/photo_features.h"

#include "scoring/score_files.h"

#include <cmath>

namespace pawtrait::training {

namespace {

std::vector<double> unitRow(const scoring::Embedding &embedding, bool unitLength)
{
    double squares = 0;
    for (float value : embedding)
        squares += static_cast<double>(value) * value;
    const double length = unitLength && squares > 0 ? std::sqrt(squares) : 1.0;
    std::vector<double> row;
    row.reserve(embedding.size());
    for (float value : embedding)
        row.push_back(value / length);
    return row;
}

} // namespace

std::vector<double> featureRow(const scoring::Embedding &embedding, bool unitLength, std::span<const double> mean)
{
    std::vector<double> row = unitRow(embedding, unitLength);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] -= mean[j];
    return row;
}

Result<PhotoFeatures> photoFeatures(const scoring::PhotoEmbedder &embedder, const std::vector<dataset::Sample> &samples, bool unitLength, int lanes,
                                    const std::function<void()> &photoDone, const StopToken &stop)
{
    QStringList files;
    for (const dataset::Sample &sample : samples)
        files.append(sample.file);
    std::vector<std::vector<double>> rows(samples.size());
    std::vector<Error> errors(samples.size());
    scoring::ScoreFilesOptions options;
    options.lanes = lanes;
    scoring::scoreFiles(
        embedder, files, options,
        [&](int index, Result<scoring::ScoredPhoto> photo) {
            if (photo)
                rows[index] = unitRow(photo->embedding, unitLength);
            else
                errors[index] = photo.error();
            photoDone();
        },
        stop);
    if (stop.stop_requested())
        return cancelled();

    PhotoFeatures features;
    std::vector<std::size_t> used;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (rows[i].empty()) {
            features.refused.push_back(errors[i]);
            continue;
        }
        used.push_back(i);
        features.samples.push_back(samples[i]);
    }
    if (used.empty())
        return features;
    features.mean.assign(rows[used.front()].size(), 0.0);
    for (std::size_t i : used) {
        for (std::size_t j = 0; j < features.mean.size(); ++j)
            features.mean[j] += rows[i][j] / static_cast<double>(used.size());
    }
    features.rows = Matrix(static_cast<int>(used.size()), static_cast<int>(features.mean.size()));
    for (std::size_t k = 0; k < used.size(); ++k) {
        // Rounded to single precision (1e-8 of a unit vector), so that support vectors are stored exactly in half the bytes.
        for (std::size_t j = 0; j < features.mean.size(); ++j)
            features.rows.row(static_cast<int>(k))[j] = static_cast<float>(rows[used[k]][j] - features.mean[j]);
    }
    return features;
}

} // namespace pawtrait::training
