/// A scorer without a network: an embedding is what `look` makes of the squashed window, opinions are what `judge` makes of that.
#pragma once

#include "scoring/photo_scorer.h"

#include <atomic>
#include <functional>

class FakeCropScorer final : public pawtrait::scoring::PhotoScorer {
public:
    FakeCropScorer()
    {
        m_card.inputSide = 32;
        m_card.mirror = true;
        m_card.crops = pawtrait::scoring::CropEvidence{1.5, 0.2, 0.05, 0.75, 99};
    }
    const pawtrait::network::Device &device() const override { return m_device; }
    QString fingerprint() const override { return QStringLiteral("fake"); }
    int enoughForShortSide() const override { return 64; }
    const pawtrait::scoring::ModelCard &card() const override { return m_card; }
    pawtrait::scoring::ModelCard &card() { return m_card; }
    QString identity() const override { return QStringLiteral("fake/crop"); }
    double rawScore(const pawtrait::scoring::Embedding &) const override { return 0; }
    pawtrait::scoring::Score withFlags(const pawtrait::scoring::Embedding &, double, const pawtrait::scoring::Flags &) const override { return {}; }
    pawtrait::Result<pawtrait::scoring::Explanation> explain(const pawtrait::image::Photo &, const pawtrait::StopToken &) const override
    {
        return pawtrait::scoring::Explanation{};
    }

    /// The mean of the picture's and its mirror image's, as the real ones.
    pawtrait::Result<std::vector<pawtrait::scoring::Embedding>> embed(std::span<const pawtrait::image::Photo> photos, const pawtrait::StopToken &stop) const override
    {
        std::vector<pawtrait::scoring::Embedding> embeddings;
        for (const pawtrait::image::Photo &photo : photos) {
            ++looked;
            if (whenLooking)
                whenLooking();
            if (stop.stop_requested())
                return pawtrait::cancelled();
            embeddings.push_back(look(photo));
        }
        return embeddings;
    }
    std::shared_ptr<const pawtrait::scoring::PhotoEmbedder> orderingEmbedder() const override { return ordering; }
    std::optional<pawtrait::scoring::JudgeOpinions> opinions(const pawtrait::scoring::Embedding &embedding) const override
    {
        return judge ? std::optional(judge(embedding)) : std::nullopt;
    }
    pawtrait::Result<pawtrait::scoring::SubjectMap> subjectMap(const pawtrait::image::Photo &photo, const pawtrait::StopToken &stop) const override
    {
        return map ? pawtrait::Result(*map) : PhotoScorer::subjectMap(photo, stop);
    }

    std::function<pawtrait::scoring::Embedding(const pawtrait::image::Photo &)> look;
    std::function<pawtrait::scoring::JudgeOpinions(const pawtrait::scoring::Embedding &)> judge;
    std::shared_ptr<const FakeCropScorer> ordering; ///< only its look() is asked
    std::function<void()> whenLooking;
    std::optional<pawtrait::scoring::SubjectMap> map;
    mutable std::atomic<int> looked{0};

private:
    pawtrait::scoring::ModelCard m_card;
    pawtrait::network::Device m_device{false, QStringLiteral("CPU"), {}};
};
