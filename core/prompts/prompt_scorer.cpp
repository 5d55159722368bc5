#include "prompts/prompt_scorer.h"

#include "common/files.h"
#include "image/resize.h"
#include "prompts/tokenizer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pawtrait::prompts {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::prompts", text);
}

constexpr const char *weightsName = "open_clip_model.safetensors", *vocabularyName = "bpe_simple_vocab_16e6.txt.gz";
constexpr int longestRatio = 32; ///< of sides

Vector unit(std::span<const float> features)
{
    double squares = 0;
    for (const float value : features)
        squares += static_cast<double>(value) * value;
    const double factor = squares > 0 ? 1 / std::sqrt(squares) : 0;
    Vector vector(features.size());
    std::transform(features.begin(), features.end(), vector.begin(), [&](float value) { return static_cast<float>(value * factor); });
    return vector;
}

std::vector<Vector> units(const MatrixF &rows)
{
    std::vector<Vector> vectors;
    for (int n = 0; n < rows.rows; ++n)
        vectors.push_back(unit(rows.row(n)));
    return vectors;
}

class ClipScorer final : public PromptScorer {
public:
    ClipScorer(std::shared_ptr<const network::ClipNetwork> clip, Tokenizer tokenizer) : m_clip(std::move(clip)), m_tokenizer(std::move(tokenizer)) {}

    const network::Device &device() const override { return m_clip->device(); }

    Result<std::vector<Vector>> textVectors(const QStringList &prompts) const override
    {
        std::vector<std::vector<int>> tokens;
        for (const QString &prompt : prompts)
            tokens.push_back(m_tokenizer.tokens(prompt));
        const auto features = m_clip->textFeatures(tokens);
        if (!features)
            return features.error();
        return units(*features);
    }

    Result<std::vector<Vector>> photoVectors(std::span<const image::RgbImage> photos) const override
    {
        std::vector<image::RgbImage> inputs;
        for (const image::RgbImage &photo : photos)
            inputs.push_back(centreCropped(photo, network::clipSizes.inputSide, network::clipSizes.inputSide));
        const auto features = m_clip->imageFeatures(inputs);
        if (!features)
            return features.error();
        return units(*features);
    }

    Result<Vector> photoVector(const QString &file, const StopToken &stop) const override
    {
        image::DecodeOptions options;
        options.enoughForShortSide = 2 * network::clipSizes.inputSide;
        const auto photo = image::decodeFile(file, options, stop);
        if (!photo)
            return photo.error();
        auto vectors = photoVectors(std::span(&photo->pixels, 1));
        if (!vectors)
            return vectors.error();
        return std::move(vectors->front());
    }

    std::vector<double> shares(std::span<const double> similarities) const override
    {
        std::vector<double> shares(similarities.begin(), similarities.end());
        if (shares.empty())
            return shares;
        const double largest = *std::max_element(shares.begin(), shares.end());
        for (double &share : shares)
            share = std::exp(m_clip->similarityScale() * (share - largest));
        const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
        for (double &share : shares)
            share /= sum;
        return shares;
    }

private:
    std::shared_ptr<const network::ClipNetwork> m_clip;
    Tokenizer m_tokenizer;
};

/// The middle part of a picture; a half pixel is rounded to the even one, as Python does.
image::RgbImage middleOf(const image::RgbImage &picture, int width, int height)
{
    const auto first = [](int length, int part) { return static_cast<int>(std::nearbyint((length - part) / 2.0)); };
    const int left = first(picture.width, width), top = first(picture.height, height);
    image::RgbImage middle(width, height);
    for (int y = 0; y < height; ++y) {
        const auto from = picture.bytes.begin() + (static_cast<std::ptrdiff_t>(top + y) * picture.width + left) * 3;
        std::copy_n(from, width * 3, middle.bytes.begin() + static_cast<std::ptrdiff_t>(y) * width * 3);
    }
    return middle;
}

/// The user's own folder for CLIP.
QString userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/models/clip");
}

QString findFile(const char *name)
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &folder :
         {userFolder(), program.filePath(QStringLiteral("models/clip")), QDir::cleanPath(program.filePath(QStringLiteral("../share/pawtrait/models/clip")))}) {
        const QString file = folder + QLatin1Char('/') + QLatin1String(name);
        if (QFileInfo::exists(file))
            return file;
    }
    return {};
}

} // namespace

const QStringList &defaultPrompts()
{
    static const QStringList prompts{QStringLiteral("Cute"),  QStringLiteral("Funny"), QStringLiteral("Derp"),       QStringLiteral("Small"),
                                     QStringLiteral("Happy"), QStringLiteral("Sad"),   QStringLiteral("Aggressive"), QStringLiteral("Friendly"),
                                     QStringLiteral("Old"),   QStringLiteral("Young"), QStringLiteral("Love")};
    return prompts;
}

double similarity(const Vector &a, const Vector &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0, std::plus<>(), [](double x, double y) { return x * y; });
}

image::RgbImage centreCropped(const image::RgbImage &photo, int shortSide, int side)
{
    const int shorter = std::min(photo.width, photo.height), longer = std::max(photo.width, photo.height);
    const auto limit = static_cast<int>(std::min<std::int64_t>(longer, static_cast<std::int64_t>(longestRatio) * shorter));
    if (limit < longer) // else a strip of one pixel's height would become gigabytes
        return centreCropped(middleOf(photo, std::min(photo.width, limit), std::min(photo.height, limit)), shortSide, side);
    const auto resized = static_cast<int>(static_cast<std::int64_t>(shortSide) * longer / shorter); // cut to whole pixels
    const bool wide = photo.width >= photo.height;
    return middleOf(image::resize(photo, wide ? resized : shortSide, wide ? shortSide : resized, image::Filter::Bicubic), side, side);
}

Result<ClipFiles> findClipFiles(const QString &weights)
{
    const ClipFiles files{weights.isEmpty() ? findFile(weightsName) : weights, findFile(vocabularyName)};
    if (files.weights.isEmpty())
        return Error{ErrorKind::NotFound,
                     tr("CLIP's weights are not here. Put OpenAI's ViT-B/32 in open_clip's form (\"%1\", about 600 MB) into the folder %2, or choose the file where it lies (on the command line: --weights).")
                         .arg(QLatin1String(weightsName), QDir::toNativeSeparators(userFolder())),
                     {}};
    if (files.vocabulary.isEmpty())
        return Error{ErrorKind::NotFound,
                     tr("CLIP's vocabulary is not here. Run packaging/setup.sh and build again, or put \"%1\" into the folder %2.")
                         .arg(QLatin1String(vocabularyName), QDir::toNativeSeparators(userFolder())),
                     {}};
    return files;
}

Result<std::shared_ptr<const PromptScorer>> openPromptScorer(const ClipFiles &files, const network::Device &device)
{
    auto tokenizer = Tokenizer::open(files.vocabulary);
    if (!tokenizer)
        return tokenizer.error();
    auto clip = network::openClip(files.weights, device);
    if (!clip)
        return clip.error();
    return std::shared_ptr<const PromptScorer>(std::make_shared<ClipScorer>(*std::move(clip), *std::move(tokenizer)));
}

} // namespace pawtrait::prompts
