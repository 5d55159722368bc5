#include "scoring/blend_scorer.h"

#include "common/files.h"
#include "scoring/calibration.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pawtrait::scoring {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::scoring", text);
}

QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

struct Member {
    std::shared_ptr<const PhotoScorer> scorer;
    double weight = 0;
    std::size_t part = 0; ///< of the blend's embedding
};

class BlendScorer final : public PhotoScorer {
public:
    BlendScorer(ModelCard card, std::vector<Member> members, std::vector<double> outOfFold)
        : m_card(std::move(card)), m_members(std::move(members)), m_outOfFold(std::move(outOfFold))
    {
        QString all, scored;
        for (Member &member : m_members) {
            const QString fingerprint = member.scorer->fingerprint();
            member.part = static_cast<std::size_t>(
                std::distance(m_parts.begin(), std::find_if(m_parts.begin(), m_parts.end(), [&](const PhotoScorer *part) { return part->fingerprint() == fingerprint; })));
            if (member.part == m_parts.size()) {
                m_parts.push_back(member.scorer.get());
                all += fingerprint + QLatin1Char(' ');
            }
            scored += QStringLiteral("%1 %2 ").arg(member.scorer->identity()).arg(member.weight, 0, 'g', 17);
        }
        m_fingerprint = m_parts.size() == 1 ? m_parts.front()->fingerprint() : hashOf(QStringLiteral("blend ") + all);
        m_identity = hashOf(scored);
        m_byWeight.resize(m_members.size());
        std::iota(m_byWeight.begin(), m_byWeight.end(), std::size_t{0});
        std::stable_sort(m_byWeight.begin(), m_byWeight.end(), [&](std::size_t a, std::size_t b) { return m_members[a].weight > m_members[b].weight; });
    }

    const ModelCard &card() const override { return m_card; }
    const network::Device &device() const override { return m_members.front().scorer->device(); }
    QString fingerprint() const override { return m_fingerprint; }
    QString identity() const override { return m_fingerprint + QLatin1Char('/') + m_identity; }

    int enoughForShortSide() const override
    {
        int enough = 0;
        for (const PhotoScorer *part : m_parts) {
            if (part->enoughForShortSide() == 0) // it takes every pixel
                return 0;
            enough = std::max(enough, part->enoughForShortSide());
        }
        return enough;
    }

    Result<std::vector<Embedding>> embed(std::span<const image::Photo> photos, const StopToken &stop) const override
    {
        std::vector<Embedding> joined(photos.size());
        for (const PhotoScorer *part : m_parts) {
            const auto own = part->embed(photos, stop);
            if (!own)
                return own.error();
            for (std::size_t i = 0; i < joined.size(); ++i)
                joined[i].insert(joined[i].end(), (*own)[i].begin(), (*own)[i].end());
        }
        return joined;
    }

    double rawScore(const Embedding &embedding) const override
    {
        const std::vector<Embedding> parts = partsOf(embedding);
        double score = 0;
        for (const Member &member : m_members) // held to 1..100 as the predictions that the weights were found on
            score += member.weight * std::clamp(member.scorer->rawScore(parts[member.part]), 1.0, 100.0);
        return score;
    }

    /// Each member's effects of the answers, by the weights.
    Score withFlags(const Embedding &embedding, double rawScore, const Flags &flags) const override
    {
        Score score;
        if (flags != Flags{}) {
            const std::vector<Embedding> parts = partsOf(embedding);
            for (const Member &member : m_members) {
                const Embedding &part = parts[member.part];
                const Score own = member.scorer->withFlags(part, member.scorer->rawScore(part), flags);
                for (std::size_t f = 0; f < flags.size(); ++f)
                    score.flagEffects[f] += member.weight * own.flagEffects[f];
            }
        }
        score.value = std::clamp(std::accumulate(score.flagEffects.begin(), score.flagEffects.end(), rawScore), 1.0, 100.0);
        std::tie(score.low, score.high) = rangeOf(score.value, m_card.range);
        score.percentile = percentileOf(score.value, m_outOfFold);
        return score;
    }

    /// The members' weighted sum on the finest of their grids; a coarse cell's points are spread evenly over the fine cells in it.
    Result<Explanation> explain(const image::Photo &photo, const StopToken &stop) const override
    {
        std::vector<Explanation> parts;
        Explanation blended;
        for (const Member &member : m_members) {
            auto part = member.scorer->explain(photo, stop);
            if (!part)
                return part.error();
            blended.columns = std::max(blended.columns, part->columns);
            blended.rows = std::max(blended.rows, part->rows);
            parts.push_back(*std::move(part));
        }
        blended.points.assign(static_cast<std::size_t>(blended.columns) * static_cast<std::size_t>(blended.rows), 0.0);
        for (std::size_t m = 0; m < parts.size(); ++m) {
            const Explanation &part = parts[m];
            const auto cellOf = [&](int x, int y) {
                return static_cast<std::size_t>(y * part.rows / blended.rows) * static_cast<std::size_t>(part.columns) +
                    static_cast<std::size_t>(x * part.columns / blended.columns);
            };
            std::vector<int> fineCells(part.points.size());
            for (int y = 0; y < blended.rows; ++y) {
                for (int x = 0; x < blended.columns; ++x)
                    ++fineCells[cellOf(x, y)];
            }
            std::size_t place = 0;
            for (int y = 0; y < blended.rows; ++y) {
                for (int x = 0; x < blended.columns; ++x) {
                    const std::size_t cell = cellOf(x, y);
                    blended.points[place++] += m_members[m].weight * part.points[cell] / fineCells[cell];
                }
            }
            blended.baseline += m_members[m].weight * part.baseline;
        }
        return blended;
    }

    /// Of the heaviest member that has judges; the card's crop evidence is that member's.
    std::optional<JudgeOpinions> opinions(const Embedding &embedding) const override
    {
        const std::vector<Embedding> parts = partsOf(embedding);
        for (const std::size_t m : m_byWeight) {
            if (const auto own = m_members[m].scorer->opinions(parts[m_members[m].part]))
                return own;
        }
        return std::nullopt;
    }

    /// Of the heaviest member that finds animals.
    Result<SubjectMap> subjectMap(const image::Photo &photo, const StopToken &stop) const override
    {
        for (const std::size_t m : m_byWeight) {
            auto map = m_members[m].scorer->subjectMap(photo, stop);
            if (map || map.error().kind != ErrorKind::NotFound)
                return map;
        }
        return PhotoScorer::subjectMap(photo, stop);
    }

private:
    std::vector<Embedding> partsOf(const Embedding &embedding) const
    {
        std::vector<Embedding> parts;
        auto begin = embedding.begin();
        for (const PhotoScorer *part : m_parts) {
            const ModelCard &own = part->card();
            const int seen = own.weightsFile.isEmpty() ? 0 : network::findArchitecture(own.architecture)->featureCount;
            const auto end = begin + seen + (own.prompts ? own.prompts->words.size() : 0);
            parts.emplace_back(begin, end);
            begin = end;
        }
        Q_ASSERT(begin == embedding.end());
        return parts;
    }

    ModelCard m_card;
    std::vector<Member> m_members;
    std::vector<double> m_outOfFold;          ///< ascending
    std::vector<const PhotoScorer *> m_parts; ///< members whose embeddings differ
    std::vector<std::size_t> m_byWeight;      ///< members, the heaviest first
    QString m_fingerprint, m_identity;
};

} // namespace

Result<void> checkBlended(const QString &folder, const BlendEntry &member)
{
    const QString path = folder + QLatin1Char('/') + member.folder + QStringLiteral("/card.json");
    const auto sum = sha256OfFile(path);
    if (!sum)
        return sum.error();
    const auto card = readCard(path);
    if (!card)
        return card.error();
    if (*sum != member.cardSha256 || !card->members.empty())
        return Error{ErrorKind::Mismatch,
                     tr("Cannot use the model folder %1: the model in %2 is another than was blended. Make the blend again.").arg(quotedName(folder), quotedName(member.folder)),
                     *sum};
    return {};
}

Result<std::shared_ptr<const PhotoScorer>> openBlend(const QString &folder, ModelCard card, const network::Device &device, const OpenModelOptions &options)
{
    std::vector<Member> members;
    for (const BlendEntry &entry : card.members) {
        if (auto checked = checkBlended(folder, entry); !checked)
            return checked.error();
        auto scorer = openModel(folder + QLatin1Char('/') + entry.folder, device, options);
        if (!scorer)
            return scorer.error();
        members.push_back({*std::move(scorer), entry.weight});
    }
    auto outOfFold = sortedOutOfFold(folder + QLatin1Char('/') + card.outOfFoldFile);
    if (!outOfFold)
        return outOfFold.error();
    return std::shared_ptr<const PhotoScorer>(std::make_shared<BlendScorer>(std::move(card), std::move(members), *std::move(outOfFold)));
}

} // namespace pawtrait::scoring
