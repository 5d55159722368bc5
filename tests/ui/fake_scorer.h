#pragma once

#include "scoring/calibration.h"
#include "scoring/photo_scorer.h"

#include <QImage>
#include <QThread>

#include <atomic>

namespace pawtrait::tests {

/// A model for window tests: the score is the photo's mean brightness in percent; `slowness` makes each photo take a while.
class FakeScorer final : public scoring::PhotoScorer {
public:
    /// Scores are `factor` times the brightness.
    explicit FakeScorer(int slownessMs = 0, QString name = QStringLiteral("fake"), double factor = 1) : m_slownessMs(slownessMs), m_name(std::move(name)), m_factor(factor)
    {
        m_card.name = QStringLiteral("Fake model");
        m_card.inputSide = 32;
        m_card.range = {2.0 / 3.0, 10, 0, 1, 1, 1, 100};
        m_card.pairs = {{0, 8, 0.5, 10}, {8, 100, 0.8, 10}};
        m_card.flags.coefficient.fill(2);
        m_card.flags.mean.fill(0.5);
        m_card.flags.rows = 9912;
    }

    /// It can judge crops (the brighter, the better) and finds the animal where `map` says.
    void judgeCrops(scoring::SubjectMap map)
    {
        m_card.crops = scoring::CropEvidence{1.5, 0.2, 0.05, 0.75, 99};
        m_map = std::move(map);
    }

    const scoring::ModelCard &card() const override { return m_card; }
    const network::Device &device() const override { return m_device; }
    QString fingerprint() const override { return m_name; }
    int enoughForShortSide() const override { return 32; }

    Result<std::vector<scoring::Embedding>> embed(std::span<const image::Photo> photos, const StopToken &stop) const override
    {
        std::vector<scoring::Embedding> embeddings;
        for (const image::Photo &photo : photos) {
            for (int waited = 0; waited < m_slownessMs; waited += 5) {
                if (stop.stop_requested())
                    return cancelled();
                QThread::msleep(5);
            }
            double sum = 0;
            for (const std::uint8_t byte : photo.pixels.bytes)
                sum += byte;
            embeddings.push_back({static_cast<float>(sum / static_cast<double>(photo.pixels.bytes.size()) / 255)});
        }
        return embeddings;
    }

    QString identity() const override { return m_name + QStringLiteral("/1"); }
    double rawScore(const scoring::Embedding &embedding) const override { return 100.0 * m_factor * static_cast<double>(embedding.at(0)); }

    scoring::Score withFlags(const scoring::Embedding &, double rawScore, const scoring::Flags &flags) const override
    {
        scoring::Score score;
        score.value = rawScore;
        for (std::size_t f = 0; f < scoring::flagCount; ++f) {
            if (flags[f] != scoring::FlagAnswer::NotLookedAt)
                score.flagEffects[f] = flags[f] == scoring::FlagAnswer::Yes ? 1 : -1;
            score.value += score.flagEffects[f];
        }
        std::tie(score.low, score.high) = scoring::rangeOf(score.value, m_card.range);
        score.percentile = score.value;
        return score;
    }

    std::optional<scoring::JudgeOpinions> opinions(const scoring::Embedding &embedding) const override
    {
        const auto brightness = static_cast<double>(embedding.at(0));
        return m_card.crops ? std::optional(scoring::JudgeOpinions{60 * brightness, 40 * brightness}) : std::nullopt;
    }

    Result<scoring::SubjectMap> subjectMap(const image::Photo &photo, const StopToken &stop) const override { return m_map ? Result(*m_map) : PhotoScorer::subjectMap(photo, stop); }

    Result<scoring::Explanation> explain(const image::Photo &, const StopToken &) const override { return scoring::Explanation{2, 2, {1, -1, 2, 0}, 40}; }

private:
    int m_slownessMs;
    QString m_name;
    double m_factor;
    scoring::ModelCard m_card;
    std::optional<scoring::SubjectMap> m_map;
    network::Device m_device{false, QStringLiteral("CPU"), QStringLiteral("A test.")};
};

} // namespace pawtrait::tests
