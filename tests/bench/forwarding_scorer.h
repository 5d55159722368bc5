#pragma once

#include "scoring/photo_scorer.h"

#include <utility>

/// Another scorer's answers; a bench overrides what it measures.
class ForwardingScorer : public pawtrait::scoring::PhotoScorer {
public:
    explicit ForwardingScorer(std::shared_ptr<const pawtrait::scoring::PhotoScorer> scorer) : m_scorer(std::move(scorer)) {}

    const pawtrait::network::Device &device() const override { return m_scorer->device(); }
    QString fingerprint() const override { return m_scorer->fingerprint(); }
    int enoughForShortSide() const override { return m_scorer->enoughForShortSide(); }
    pawtrait::Result<std::vector<pawtrait::scoring::Embedding>> embed(std::span<const pawtrait::image::Photo> photos, const pawtrait::StopToken &stop) const override
    {
        return m_scorer->embed(photos, stop);
    }
    const pawtrait::scoring::ModelCard &card() const override { return m_scorer->card(); }
    QString identity() const override { return m_scorer->identity(); }
    double rawScore(const pawtrait::scoring::Embedding &embedding) const override { return m_scorer->rawScore(embedding); }
    pawtrait::scoring::Score withFlags(const pawtrait::scoring::Embedding &embedding, double rawScore, const pawtrait::scoring::Flags &flags) const override
    {
        return m_scorer->withFlags(embedding, rawScore, flags);
    }
    pawtrait::Result<pawtrait::scoring::Explanation> explain(const pawtrait::image::Photo &photo, const pawtrait::StopToken &stop) const override
    {
        return m_scorer->explain(photo, stop);
    }
    std::optional<pawtrait::scoring::JudgeOpinions> opinions(const pawtrait::scoring::Embedding &embedding) const override { return m_scorer->opinions(embedding); }
    pawtrait::Result<pawtrait::scoring::SubjectMap> subjectMap(const pawtrait::image::Photo &photo, const pawtrait::StopToken &stop) const override
    {
        return m_scorer->subjectMap(photo, stop);
    }

private:
    std::shared_ptr<const pawtrait::scoring::PhotoScorer> m_scorer;
};
