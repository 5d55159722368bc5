#include "image/resize.h"
#include "scoring/photo_scorer.h"

namespace pawtrait::scoring {

namespace {

class BackboneEmbedder final : public PhotoEmbedder {
public:
    BackboneEmbedder(std::shared_ptr<const network::Network> network, int side, bool mirror) : m_network(std::move(network)), m_side(side), m_mirror(mirror) {}

    const network::Device &device() const override { return m_network->device(); }
    QString fingerprint() const override
    {
        return QStringLiteral("%1-%2-%3").arg(QString::fromStdString(m_network->architecture().name)).arg(m_side).arg(m_mirror ? 2 : 1);
    }
    // Twice the input: a JPEG reduced to just above it is soft and moves the score by points, at twice it by hundredths.
    int enoughForShortSide() const override { return 2 * m_side; }

    Result<std::vector<Embedding>> embed(std::span<const image::Photo> photos, const StopToken &stop) const override
    {
        if (stop.stop_requested())
            return cancelled();
        std::vector<image::RgbImage> pictures;
        pictures.reserve(photos.size() * 2);
        for (const image::Photo &photo : photos) {
            pictures.push_back(image::resize(photo.pixels, m_side, m_side, image::Filter::Bicubic));
            if (m_mirror)
                pictures.push_back(image::mirrored(pictures.back()));
        }
        const auto features = m_network->features(pictures);
        if (!features)
            return features.error();
        std::vector<Embedding> embeddings;
        for (int i = 0; i < static_cast<int>(photos.size()); ++i) {
            const auto row = features->row(m_mirror ? 2 * i : i);
            Embedding embedding(row.begin(), row.end());
            if (m_mirror) {
                const auto other = features->row(2 * i + 1);
                for (std::size_t k = 0; k < embedding.size(); ++k)
                    embedding[k] = 0.5f * (embedding[k] + other[k]);
            }
            embeddings.push_back(std::move(embedding));
        }
        return embeddings;
    }

private:
    std::shared_ptr<const network::Network> m_network;
    int m_side;
    bool m_mirror;
};

} // namespace

std::shared_ptr<const PhotoEmbedder> makeEmbedder(std::shared_ptr<const network::Network> network, int side, bool mirror)
{
    return std::make_shared<BackboneEmbedder>(std::move(network), side, mirror);
}

} // namespace pawtrait::scoring
