#include "training/short_floats.h"

#include "common/files.h"
#include "network/network.h"
#include "scoring/photo_scorer.h"
#include "scoring/score_files.h"

#include <QDir>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace pawtrait::training {

namespace {

constexpr int mostPhotos = 200;
constexpr int brainFloatTried[] = {2, 6, 15, 30}; // nearly all of the error comes from the first few
constexpr int halfTried[] = {0, 2, 6, 15, 30};

using Scores = std::map<int, double>; ///< raw, by place among the photos

class Measurement {
public:
    Measurement(const QString &folder, const QStringList &photos, const network::Device &device, int lanes, const StopToken &stop)
        : m_folder(folder), m_photos(photos), m_device(device), m_lanes(lanes), m_stop(stop)
    {
    }

    Result<Scores> scored(int singleLayers, bool asOnGraphicsCard) const
    {
        const auto scorer = scoring::openModel(m_folder, m_device, {.singleLayers = singleLayers, .asOnGraphicsCard = asOnGraphicsCard});
        if (!scorer)
            return scorer.error();
        scoring::ScoreFilesOptions options;
        options.lanes = m_lanes;
        Scores scores;
        scoring::scoreFiles(
            **scorer, m_photos, options,
            [&](int index, Result<scoring::ScoredPhoto> photo) {
                if (photo)
                    scores[index] = (*scorer)->rawScore(photo->embedding);
            },
            m_stop);
        if (m_stop.stop_requested())
            return cancelled();
        return scores;
    }

    /// The least number of layers in float32 that keeps to the limits; none: no number that was tried does.
    Result<std::optional<scoring::ShortFloatEvidence>> fewestLayers(const Scores &exact, std::span<const int> tried, bool asOnGraphicsCard, const ShortFloatLimits &limits) const
    {
        for (const int layers : tried) {
            const auto fast = scored(layers, asOnGraphicsCard);
            if (!fast)
                return fast.error();
            std::vector<double> off;
            for (const auto &[index, score] : exact) {
                if (const auto other = fast->find(index); other != fast->end())
                    off.push_back(std::abs(other->second - score));
            }
            if (off.size() < exact.size()) // numbers that leave the type's range are no scores
                continue;
            std::sort(off.begin(), off.end());
            const double usual = off[(off.size() - 1) * 95 / 100], largest = off.back();
            if (usual <= limits.usual && largest <= limits.largest)
                return std::optional(scoring::ShortFloatEvidence{layers, usual, largest, static_cast<int>(off.size())});
        }
        return std::optional<scoring::ShortFloatEvidence>();
    }

private:
    QString m_folder;
    QStringList m_photos;
    network::Device m_device;
    int m_lanes;
    StopToken m_stop;
};

} // namespace

Result<void> measureShortFloats(const QString &modelFolder, const QStringList &photos, const network::Device &device, int lanes, const StopToken &stop, const ShortFloatLimits &limits)
{
    const QString path = QDir(modelFolder).filePath(QStringLiteral("card.json"));
    auto card = scoring::readCard(path);
    if (!card)
        return card.error();
    const bool convolutional = network::isConvolutional(card->architecture);
    const bool tryBrainFloat = !device.cuda && convolutional && network::hasBrainFloat(device), tryHalf = convolutional || (device.cuda && !card->weightsFile.isEmpty());
    QStringList some;
    const qsizetype count = std::min<qsizetype>(mostPhotos, photos.size());
    for (qsizetype i = 0; i < count; ++i)
        some.append(photos[i * photos.size() / count]);
    if (some.isEmpty() || (!tryBrainFloat && !tryHalf))
        return {};
    const Measurement measurement(modelFolder, some, device, lanes, stop);
    const auto exact = measurement.scored(network::allSingle, false);
    if (!exact)
        return exact.error();
    if (exact->empty())
        return {};
    if (tryBrainFloat) {
        auto evidence = measurement.fewestLayers(*exact, brainFloatTried, false, limits);
        if (!evidence)
            return evidence.error();
        card->brainFloat = *evidence;
    }
    if (tryHalf) {
        auto evidence = measurement.fewestLayers(*exact, convolutional ? std::span(halfTried) : std::span(halfTried).first(1), true, limits);
        if (!evidence)
            return evidence.error();
        card->half = *evidence;
    }
    return card->brainFloat || card->half ? writeFile(path, scoring::cardToJson(*card)) : Result<void>();
}

QStringList filesOf(std::span<const dataset::Sample> samples)
{
    QStringList files;
    for (const dataset::Sample &sample : samples)
        files.append(sample.file);
    return files;
}

} // namespace pawtrait::training
