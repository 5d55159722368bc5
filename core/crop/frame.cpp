#include "crop/frame.h"

#include "crop/gain.h"
#include "crop/window_judge.h"

#include <algorithm>

namespace pawtrait::crop {

namespace {

using image::PixelRect;

/// Opinions of frames of a photo that is turned under them: each is cut out first, which takes longer than a plain window.
Result<std::vector<WindowJudge::Opinion>> lookTurned(const scoring::PhotoScorer &scorer, const image::Photo &photo, double angle, std::span<const PixelRect> frames,
                                                     const StopToken &stop)
{
    std::vector<WindowJudge::Opinion> opinions;
    for (const PixelRect &frame : frames) {
        if (stop.stop_requested())
            return cancelled();
        Edit turned;
        turned.crop = frame;
        turned.angle = angle;
        auto picture = applyEdit(photo, turned);
        if (!picture)
            return picture.error();
        const image::Photo cut{*std::move(picture), frame.width, frame.height, {}};
        const PixelRect whole{0, 0, frame.width, frame.height};
        auto seen = WindowJudge(scorer, cut, 1, stop).look({&whole, 1});
        if (!seen)
            return seen.error();
        opinions.push_back(std::move(seen->front()));
    }
    return opinions;
}

} // namespace

Result<FrameOpinion> lookAtFrame(const scoring::PhotoScorer &scorer, const image::Photo &photo, const Edit &edit, const StopToken &stop)
{
    const int width = photo.originalWidth, height = photo.originalHeight;
    const double angle = heldToRanges(edit).angle;
    const PixelRect frame = frameOf(edit, width, height), whole{0, 0, width, height};
    WindowJudge judge(scorer, photo, 0, stop);
    const auto look = [&](std::span<const PixelRect> frames) { return angle == 0 ? judge.look(frames) : lookTurned(scorer, photo, angle, frames, stop); };
    auto own = look({&frame, 1});
    if (!own)
        return own.error();
    FrameOpinion result{std::move(own->front().embedding), {}};
    const scoring::JudgeOpinions heads = own->front().heads;
    const PixelRect references[] = {whole, trimmedPhoto(width, height)};
    const auto photos = judge.look(references);
    if (!photos)
        return photos.error();
    if (!judge.hasHeads() || !scorer.card().crops)
        return result;
    if (angle == 0 && frame == whole) {
        result.gain = Gain{0, 0, 0, 0, false, true};
        return result;
    }
    const auto lowerGain = [](const scoring::JudgeOpinions &now, const scoring::JudgeOpinions &before) { return std::min(now.a - before.a, now.b - before.b); };
    const scoring::JudgeOpinions atPhoto = (*photos)[0].heads, atTrimmed = (*photos)[1].heads;
    result.gain = gainFrom(lowerGain(heads, atPhoto));
    result.gain->checked = true;
    if (result.gain->judged < scorer.card().crops->threshold)
        return result;
    const PixelRect moved[] = {shifted(frame, width, height, true), shifted(frame, width, height, false)};
    const auto near = look(moved);
    if (!near)
        return near.error();
    result.gain->reliable = lowerGain((*near)[0].heads, atPhoto) > 0 && lowerGain((*near)[1].heads, atPhoto) > 0 && lowerGain(heads, atTrimmed) > 0;
    return result;
}

} // namespace pawtrait::crop
