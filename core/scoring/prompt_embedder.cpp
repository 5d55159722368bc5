#include "scoring/prompt_embedder.h"

#include "common/files.h"
#include "image/resize.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <optional>

namespace pawtrait::scoring {

namespace {

constexpr std::size_t photosPerCall = 2; // a stop is heard after each

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::scoring", text);
}

class PromptEmbedder final : public PhotoEmbedder {
public:
    PromptEmbedder(std::shared_ptr<const prompts::PromptScorer> clip, std::vector<prompts::Vector> words, bool mirror)
        : m_clip(std::move(clip)), m_words(std::move(words)), m_mirror(mirror)
    {}

    const network::Device &device() const override { return m_clip->device(); }
    QString fingerprint() const override { return QStringLiteral("clip-%1-%2").arg(m_words.size()).arg(m_mirror ? 2 : 1); }
    int enoughForShortSide() const override { return 2 * network::clipSizes.inputSide; }

    Result<std::vector<Embedding>> embed(std::span<const image::Photo> photos, const StopToken &stop) const override
    {
        try {
            std::vector<Embedding> embeddings;
            for (std::size_t first = 0; first < photos.size(); first += photosPerCall) {
                if (stop.stop_requested())
                    return cancelled();
                std::vector<image::RgbImage> pictures;
                for (const image::Photo &photo : photos.subspan(first, std::min(photosPerCall, photos.size() - first))) {
                    pictures.push_back(prompts::centreCropped(photo.pixels, network::clipSizes.inputSide, network::clipSizes.inputSide));
                    if (m_mirror)
                        pictures.push_back(image::mirrored(pictures.back()));
                }
                const auto vectors = m_clip->photoVectors(pictures);
                if (!vectors)
                    return vectors.error();
                const std::size_t views = m_mirror ? 2 : 1;
                for (std::size_t place = 0; place < vectors->size(); place += views) {
                    Embedding cosines;
                    for (const prompts::Vector &word : m_words) {
                        double sum = 0;
                        for (std::size_t view = 0; view < views; ++view)
                            sum += prompts::similarity((*vectors)[place + view], word);
                        cosines.push_back(static_cast<float>(sum / static_cast<double>(views)));
                    }
                    if (!std::all_of(cosines.begin(), cosines.end(), [](float value) { return std::isfinite(value); }))
                        return Error{ErrorKind::Invalid, tr("CLIP gave something else than numbers: its weights make no sense. Get CLIP's weights again."), {}};
                    embeddings.push_back(std::move(cosines));
                }
            }
            return embeddings;
        } catch (const std::bad_alloc &) {
            return Error{ErrorKind::OutOfMemory, tr("There is not enough memory to look at this photo. Close other programs and try again."), {}};
        }
    }

private:
    std::shared_ptr<const prompts::PromptScorer> m_clip;
    std::vector<prompts::Vector> m_words;
    bool m_mirror;
};

class JoinedEmbedder final : public PhotoEmbedder {
public:
    JoinedEmbedder(std::shared_ptr<const PhotoEmbedder> first, std::shared_ptr<const PhotoEmbedder> second) : m_first(std::move(first)), m_second(std::move(second)) {}

    const network::Device &device() const override { return m_first->device(); }
    QString fingerprint() const override { return m_first->fingerprint() + QLatin1Char('+') + m_second->fingerprint(); }
    int enoughForShortSide() const override
    {
        const int first = m_first->enoughForShortSide(), second = m_second->enoughForShortSide();
        return first == 0 || second == 0 ? 0 : std::max(first, second); // 0: every pixel
    }
    Result<std::vector<Embedding>> embed(std::span<const image::Photo> photos, const StopToken &stop) const override
    {
        auto embeddings = m_first->embed(photos, stop);
        if (!embeddings)
            return embeddings;
        const auto behind = m_second->embed(photos, stop);
        if (!behind)
            return behind.error();
        for (std::size_t i = 0; i < embeddings->size(); ++i)
            (*embeddings)[i].insert((*embeddings)[i].end(), (*behind)[i].begin(), (*behind)[i].end());
        return embeddings;
    }

private:
    std::shared_ptr<const PhotoEmbedder> m_first, m_second;
};

} // namespace

Result<QString> clipChecksum(const QString &weights)
{
    static std::mutex mutex;
    static QHash<QString, QString> known;
    const QFileInfo info(weights);
    const QString key = QStringLiteral("%1 %2 %3").arg(info.absoluteFilePath()).arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
    const std::lock_guard lock(mutex);
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    auto sum = sha256OfFile(weights);
    if (sum)
        known.insert(key, *sum);
    return sum;
}

Result<std::shared_ptr<const PhotoEmbedder>> openPromptEmbedder(const prompts::ClipFiles &files, const QStringList &words, bool mirror, const network::Device &device)
{
    auto clip = prompts::openPromptScorer(files, device);
    if (!clip)
        return clip.error();
    auto vectors = (*clip)->textVectors(words);
    if (!vectors)
        return vectors.error();
    return std::shared_ptr<const PhotoEmbedder>(std::make_shared<PromptEmbedder>(*std::move(clip), *std::move(vectors), mirror));
}

Result<std::shared_ptr<const PhotoEmbedder>> openPromptEmbedder(const ModelCard &card, const QString &modelFolder, const network::Device &device, const QString &chosenWeights)
{
    const QString own = QDir(modelFolder).filePath(QStringLiteral("open_clip_model.safetensors"));
    QStringList places{QFileInfo::exists(own) ? own : QString()};
    if (places.front().isEmpty() && QFileInfo::exists(chosenWeights)) // one that is gone keeps no model from those in the usual place
        places.prepend(chosenWeights);
    std::optional<Error> failure;
    for (const QString &place : places) {
        const auto files = prompts::findClipFiles(place);
        const auto sum = files ? clipChecksum(files->weights) : Result<QString>(files.error());
        if (sum && *sum == card.prompts->clipSha256)
            return openPromptEmbedder(*files, card.prompts->words, card.mirror, device);
        if (failure) // the first says what became of what was chosen
            continue;
        if (!sum)
            failure = sum.error();
        else
            failure = Error{ErrorKind::Mismatch,
                            tr("Cannot use the model folder %1: it was fitted with other weights of CLIP than those in %2. Put the file with the checksum %3 there, or into the "
                               "model's folder.")
                                .arg(quotedName(modelFolder), quotedName(files->weights), card.prompts->clipSha256),
                            *sum};
    }
    return *failure;
}

std::shared_ptr<const PhotoEmbedder> makeJoinedEmbedder(std::shared_ptr<const PhotoEmbedder> first, std::shared_ptr<const PhotoEmbedder> second)
{
    return std::make_shared<JoinedEmbedder>(std::move(first), std::move(second));
}

} // namespace pawtrait::scoring
