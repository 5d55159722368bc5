/// Inside the room `crop`: the two heads' opinions of windows of one photo, on several lanes.
#pragma once

#include "common/result.h"
#include "common/stop_token.h"
#include "image/pixel_rect.h"
#include "scoring/photo_scorer.h"

#include <span>
#include <vector>

namespace pawtrait::crop {

class WindowJudge {
public:
    /// Shown: the scorer's own. Ordering: its quicker arithmetic where it has one, for comparing windows with each other only.
    enum class Arithmetic { Shown, Ordering };
    struct Opinion {
        scoring::JudgeOpinions heads; ///< both 0 when the model has no such heads
        scoring::Embedding embedding;
    };

    /// The photo must outlive it. `lanes` 0: one a core.
    WindowJudge(const scoring::PhotoScorer &scorer, const image::Photo &photo, int lanes, StopToken stop);

    /// In the order asked for; the numbers depend neither on the lanes nor on what else is asked.
    Result<std::vector<Opinion>> look(std::span<const image::PixelRect> windows, Arithmetic arithmetic = Arithmetic::Shown);
    /// Whether the two kinds differ. The first call may open a network (0.1 s).
    bool hasOrdering() const { return m_scorer.orderingEmbedder() != nullptr; }
    bool hasHeads() const { return m_hasHeads; }
    int forwards() const { return m_forwards; }

private:
    Result<std::vector<Opinion>> lookAtSome(std::span<const image::PixelRect> windows, const scoring::PhotoEmbedder &embedder) const;
    image::Photo inputOf(const image::PixelRect &window) const;

    const scoring::PhotoScorer &m_scorer;
    const image::Photo &m_photo;
    const int m_lanes;
    const StopToken m_stop;
    bool m_hasHeads = false;
    int m_forwards = 0;
};

} // namespace pawtrait::crop
