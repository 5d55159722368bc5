#include "scoring/photo_vectors.h"

#include "dataset/table.h"
#include "scoring/prompt_embedder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pawtrait::prompts {

namespace {

constexpr std::size_t photosPerCall = 4; // a stop is heard between calls

class VectorEmbedder final : public scoring::PhotoEmbedder {
public:
    VectorEmbedder(std::shared_ptr<const PromptScorer> scorer, QString fingerprint) : m_scorer(std::move(scorer)), m_fingerprint(std::move(fingerprint)) {}

    const network::Device &device() const override { return m_scorer->device(); }
    QString fingerprint() const override { return m_fingerprint; }
    int enoughForShortSide() const override { return 2 * network::clipSizes.inputSide; }

    Result<std::vector<scoring::Embedding>> embed(std::span<const image::Photo> photos, const StopToken &stop) const override
    {
        std::vector<scoring::Embedding> vectors;
        for (std::size_t first = 0; first < photos.size(); first += photosPerCall) {
            if (stop.stop_requested())
                return cancelled();
            std::vector<image::RgbImage> pixels;
            for (const image::Photo &photo : photos.subspan(first, std::min(photosPerCall, photos.size() - first)))
                pixels.push_back(photo.pixels);
            auto found = m_scorer->photoVectors(pixels);
            if (!found)
                return found.error();
            for (const Vector &vector : *found) {
                if (!std::all_of(vector.begin(), vector.end(), [](float value) { return std::isfinite(value); }))
                    return Error{
                        ErrorKind::Invalid,
                        QCoreApplication::translate("pawtrait::prompts", "CLIP gave something else than numbers: its weights make no sense. Get the file of weights again."),
                        {}};
            }
            vectors.insert(vectors.end(), std::make_move_iterator(found->begin()), std::make_move_iterator(found->end()));
        }
        return vectors;
    }

private:
    std::shared_ptr<const PromptScorer> m_scorer;
    QString m_fingerprint;
};

} // namespace

Result<QString> weightsFingerprint(const QString &weights)
{
    constexpr qsizetype digits = 32;
    const auto sum = scoring::clipChecksum(weights);
    if (!sum)
        return sum.error();
    return QStringLiteral("clip-%1-%2").arg(network::clipSizes.inputSide).arg(sum->left(digits));
}

std::unique_ptr<scoring::PhotoEmbedder> photoEmbedder(std::shared_ptr<const PromptScorer> scorer, const QString &fingerprint)
{
    return std::make_unique<VectorEmbedder>(std::move(scorer), fingerprint);
}

QByteArray similaritiesCsv(std::span<const PhotoRow> rows, const QStringList &prompts)
{
    QByteArray out = "file";
    for (const QString &prompt : prompts)
        out += ',' + dataset::csvCell(prompt).toUtf8();
    out += ",error\n";
    for (const PhotoRow &row : rows) {
        out += dataset::csvCell(row.file).toUtf8();
        for (std::size_t p = 0; p < static_cast<std::size_t>(prompts.size()); ++p)
            out += ',' + (row.similarities.empty() ? QByteArray() : QByteArray::number(row.similarities[p], 'f', 6));
        out += ',' + dataset::csvCell(row.error).toUtf8() + '\n';
    }
    return out;
}

} // namespace pawtrait::prompts
