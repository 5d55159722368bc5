#include "image/resize.h"
#include "scoring/photo_scorer.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pawtrait::scoring {

namespace {

constexpr std::size_t picturesPerCall = 4, picturesPerCallOnDevice = 64; // mirror images included

class BackboneEmbedder final : public PhotoEmbedder {
public:
    BackboneEmbedder(std::shared_ptr<const network::Network> network, int side, bool mirror, QString resizeRule)
        : m_network(std::move(network)), m_side(side), m_mirror(mirror), m_resizeRule(std::move(resizeRule))
    {
    }

    const network::Device &device() const override { return m_network->device(); }
    QString fingerprint() const override
    {
        const QString name = QStringLiteral("%1-%2-%3").arg(QString::fromStdString(m_network->architecture().name)).arg(m_side).arg(m_mirror ? 2 : 1);
        return takesEveryPixel() ? name + QStringLiteral("-linear") : name;
    }
    // Twice the input: a JPEG reduced to just above it is soft and moves the score by points, at twice it by hundredths.
    int enoughForShortSide() const override { return takesEveryPixel() ? 0 : 2 * m_side; }

    Result<std::vector<Embedding>> embed(std::span<const image::Photo> photos, const StopToken &stop) const override
    {
        try {
            return embedInParts(photos, stop);
        } catch (const std::bad_alloc &) {
            return Error{ErrorKind::OutOfMemory,
                         QCoreApplication::translate("pawtrait::scoring", "There is not enough memory to look at this photo. Close other programs and try again."), {}};
        }
    }

private:
    bool takesEveryPixel() const { return m_resizeRule == QLatin1String("squash-linear"); }

    Result<std::vector<Embedding>> embedInParts(std::span<const image::Photo> photos, const StopToken &stop) const
    {
        // A few pictures at a time: on the CPU as fast as many, and a stop is heard within a tenth of a second.
        const std::size_t views = m_mirror ? 2 : 1, step = (device().cuda ? picturesPerCallOnDevice : picturesPerCall) / views;
        std::vector<Embedding> embeddings;
        embeddings.reserve(photos.size());
        std::vector<image::RgbImage> pictures;
        for (std::size_t first = 0; first < photos.size(); first += step) {
            pictures.clear();
            for (const image::Photo &photo : photos.subspan(first, std::min(step, photos.size() - first))) {
                if (stop.stop_requested())
                    return cancelled();
                pictures.push_back(squashed(photo.pixels, m_side, m_resizeRule));
                if (m_mirror)
                    pictures.push_back(image::mirrored(pictures.back()));
            }
            if (stop.stop_requested())
                return cancelled();
            const auto features = m_network->features(pictures);
            if (!features)
                return features.error();
            for (std::size_t row = 0; row < pictures.size(); row += views) {
                const auto upright = features->row(static_cast<int>(row));
                Embedding embedding(upright.begin(), upright.end());
                if (m_mirror) {
                    const auto other = features->row(static_cast<int>(row) + 1);
                    for (std::size_t k = 0; k < embedding.size(); ++k)
                        embedding[k] = 0.5f * (embedding[k] + other[k]);
                }
                if (!std::all_of(embedding.begin(), embedding.end(), [](float value) { return std::isfinite(value); }))
                    return Error{ErrorKind::Invalid,
                                 QCoreApplication::translate("pawtrait::scoring", "The network gave something else than numbers: its weights make no sense. Get the model folder again."), {}};
                embeddings.push_back(std::move(embedding));
            }
        }
        return embeddings;
    }

    std::shared_ptr<const network::Network> m_network;
    int m_side;
    bool m_mirror;
    QString m_resizeRule;
};

} // namespace

std::shared_ptr<const PhotoEmbedder> makeEmbedder(std::shared_ptr<const network::Network> network, int side, bool mirror, const QString &resizeRule)
{
    return std::make_shared<BackboneEmbedder>(std::move(network), side, mirror, resizeRule);
}

image::RgbImage squashed(const image::RgbImage &pixels, int side, const QString &resizeRule)
{
    if (resizeRule == QLatin1String("squash-linear"))
        return image::resizeLinear(pixels, side, side);
    return image::resize(pixels, side, side, image::Filter::Bicubic);
}

} // namespace pawtrait::scoring
