#include "training/brain_float.h"

#include "common/files.h"
#include "network/network.h"
#include "scoring/photo_scorer.h"
#include "scoring/score_files.h"

#include <QDir>

#include <algorithm>
#include <cmath>
#include <map>

namespace pawtrait::training {

namespace {

constexpr int mostPhotos = 200;
constexpr int layersTried[] = {2, 6, 15, 30}; // nearly all of the error comes from the first few

/// Raw scores by place in `photos`.
Result<std::map<int, double>> scored(const QString &folder, const QStringList &photos, const network::Device &device, int lanes, int singleLayers, const StopToken &stop)
{
    const auto scorer = scoring::openModel(folder, device, {.singleLayers = singleLayers});
    if (!scorer)
        return scorer.error();
    scoring::ScoreFilesOptions options;
    options.lanes = lanes;
    std::map<int, double> scores;
    scoring::scoreFiles(
        **scorer, photos, options,
        [&](int index, Result<scoring::ScoredPhoto> photo) {
            if (photo)
                scores[index] = (*scorer)->rawScore(photo->embedding);
        },
        stop);
    if (stop.stop_requested())
        return cancelled();
    return scores;
}

} // namespace

Result<void> measureBrainFloat(const QString &modelFolder, const QStringList &photos, const network::Device &device, int lanes, const StopToken &stop, const BrainFloatLimits &limits)
{
    if (device.cuda || !network::hasBrainFloat(device) || photos.isEmpty())
        return {};
    QStringList some;
    const qsizetype count = std::min<qsizetype>(mostPhotos, photos.size());
    for (qsizetype i = 0; i < count; ++i)
        some.append(photos[i * photos.size() / count]);
    const auto exact = scored(modelFolder, some, device, lanes, network::allSingle, stop);
    if (!exact)
        return exact.error();
    for (const int layers : layersTried) {
        const auto fast = scored(modelFolder, some, device, lanes, layers, stop);
        if (!fast)
            return fast.error();
        std::vector<double> off;
        for (const auto &[index, score] : *exact) {
            if (const auto other = fast->find(index); other != fast->end())
                off.push_back(std::abs(other->second - score));
        }
        if (off.empty())
            return {};
        std::sort(off.begin(), off.end());
        const double usual = off[(off.size() - 1) * 95 / 100], largest = off.back();
        if (!(usual <= limits.usual && largest <= limits.largest))
            continue;
        const QString path = QDir(modelFolder).filePath(QStringLiteral("card.json"));
        auto card = scoring::readCard(path);
        if (!card)
            return card.error();
        card->brainFloat = scoring::BrainFloatEvidence{layers, usual, largest, static_cast<int>(off.size())};
        return writeFile(path, scoring::cardToJson(*card));
    }
    return {};
}

QStringList filesOf(std::span<const dataset::Sample> samples)
{
    QStringList files;
    for (const dataset::Sample &sample : samples)
        files.append(sample.file);
    return files;
}

} // namespace pawtrait::training
