#include "crop/window_judge.h"

#include "image/resize.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <new>
#include <system_error>
#include <thread>

namespace pawtrait::crop {

WindowJudge::WindowJudge(const scoring::PhotoScorer &scorer, const image::Photo &photo, int lanes, StopToken stop)
    : m_scorer(scorer), m_photo(photo), m_lanes(lanes > 0 ? lanes : std::max(1, static_cast<int>(std::thread::hardware_concurrency()))), m_stop(std::move(stop))
{}

/// From the decoded photo by the same resize as the whole one, never from a picture that was made small before.
image::Photo WindowJudge::inputOf(const image::PixelRect &window) const
{
    const auto edge = [](int place, int original, int decoded) { return place >= original ? decoded : place * (static_cast<double>(decoded) / original); };
    const image::RgbImage &pixels = m_photo.pixels;
    const auto x = [&](int place) { return edge(place, m_photo.originalWidth, pixels.width); };
    const auto y = [&](int place) { return edge(place, m_photo.originalHeight, pixels.height); };
    const image::Box box{x(window.x), y(window.y), x(window.right()), y(window.bottom())};
    const int side = m_scorer.card().inputSide;
    return {image::resize(pixels, box, side, side, image::Filter::Bicubic), window.width, window.height, {}};
}

Result<std::vector<WindowJudge::Opinion>> WindowJudge::lookAtSome(std::span<const image::PixelRect> windows, const scoring::PhotoEmbedder &embedder) const
{
    try {
        const bool mirror = !m_scorer.card().mirror; // else the embedding has the mirror image in it already
        std::vector<image::Photo> inputs;
        for (const image::PixelRect &window : windows) {
            if (m_stop.stop_requested())
                return cancelled();
            inputs.push_back(inputOf(window));
            if (mirror)
                inputs.push_back({image::mirrored(inputs.back().pixels), window.width, window.height, {}});
        }
        auto embeddings = embedder.embed(inputs, m_stop);
        if (!embeddings)
            return embeddings.error();
        std::vector<Opinion> opinions;
        for (std::size_t i = 0; i < embeddings->size(); i += mirror ? 2 : 1) {
            Opinion opinion{m_scorer.opinions((*embeddings)[i]).value_or(scoring::JudgeOpinions{}), {}};
            if (mirror) {
                const auto other = m_scorer.opinions((*embeddings)[i + 1]).value_or(scoring::JudgeOpinions{});
                opinion.heads = {(opinion.heads.a + other.a) / 2, (opinion.heads.b + other.b) / 2};
            }
            opinion.embedding = std::move((*embeddings)[i]);
            opinions.push_back(std::move(opinion));
        }
        return opinions;
    } catch (const std::bad_alloc &) {
        return Error{
            ErrorKind::OutOfMemory, QCoreApplication::translate("pawtrait::crop", "There is not enough memory to look for a crop. Close other programs and try again."), {}};
    }
}

Result<std::vector<WindowJudge::Opinion>> WindowJudge::look(std::span<const image::PixelRect> windows, Arithmetic arithmetic)
{
    const auto quick = arithmetic == Arithmetic::Ordering ? m_scorer.orderingEmbedder() : nullptr;
    const scoring::PhotoEmbedder &embedder = quick ? *quick : m_scorer;
    std::vector<Opinion> opinions;
    if (m_scorer.device().cuda) { // one call: the card takes them all at once
        auto all = lookAtSome(windows, embedder);
        if (!all)
            return all.error();
        opinions = *std::move(all);
    } else {
        opinions.resize(windows.size());
        std::vector<std::optional<Error>> errors(windows.size());
        std::atomic<std::size_t> next{0};
        const auto lane = [&] {
            network::setThreadsOfThisLane(1);
            for (std::size_t i = next++; i < windows.size() && !m_stop.stop_requested(); i = next++) {
                auto one = lookAtSome(windows.subspan(i, 1), embedder);
                if (one)
                    opinions[i] = std::move(one->front());
                else
                    errors[i] = one.error();
            }
        };
        std::vector<std::jthread> threads;
        try {
            for (int i = 0; i < std::min<int>(m_lanes, static_cast<int>(windows.size())); ++i)
                threads.emplace_back(lane);
        } catch (const std::system_error &) { // no more threads to be had: those that are there do the work
            if (threads.empty())
                lane();
        }
        threads.clear();
        if (m_stop.stop_requested())
            return cancelled();
        for (const auto &error : errors) {
            if (error)
                return *error;
        }
    }
    m_forwards += 2 * static_cast<int>(windows.size());
    m_hasHeads = !opinions.empty() && m_scorer.opinions(opinions.front().embedding).has_value();
    return opinions;
}

} // namespace pawtrait::crop
