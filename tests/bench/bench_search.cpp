// The crop search beside looking at every admissible window (what the peer crop_grid.py calls exhaustive), for packaging/bench.sh.
//   bench_search MODEL PETS [PHOTOS] [exact]
// MODEL: a model folder with judges. PETS: a folder of photos; the first PHOTOS (20) with 40 to 120 windows are taken. For each in turn: the search as it is shipped,
// the same with its candidates in the arithmetic that is shown, and every window in that arithmetic. Processor time of one lane.
// `exact`: what is shown is float32, as on processors without bfloat16. Prints lines of the README's table, then which share of the best gain is reached.
#include "crop/suggest.h"
#include "crop/window_judge.h"
#include "forwarding_scorer.h"
#include "scoring/score_files.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <map>

using namespace pawtrait;

namespace {

template <class T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().userText));
        std::exit(1);
    }
    return *std::move(result);
}

double processorSeconds()
{
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Without its quicker arithmetic: that is not forwarded.
using ShownOnly = ForwardingScorer;

/// Sums over photos and both choosers, of the gains that are shown.
struct Reached {
    double chosen = 0, judged = 0, bestChosen = 0, bestJudged = 0;

    /// `order`: what the chooser goes by; `shown`: every window in the arithmetic that is shown.
    void add(const std::vector<crop::Window> &windows, const std::vector<crop::WindowJudge::Opinion> &order, const std::vector<crop::WindowJudge::Opinion> &shown, int budget)
    {
        for (const auto &[chooser, judge] :
             {std::pair{&scoring::JudgeOpinions::a, &scoring::JudgeOpinions::b}, std::pair{&scoring::JudgeOpinions::b, &scoring::JudgeOpinions::a}}) {
            const auto asked = need(crop::budgetedSearch(windows, {.windows = budget}, [&](std::span<const int> which) -> Result<std::vector<double>> {
                std::vector<double> scores;
                for (const int i : which)
                    scores.push_back(order[static_cast<std::size_t>(i)].heads.*chooser);
                return scores;
            }));
            auto finalists = asked; // the best three are looked at again (core/crop/suggest.cpp)
            std::ranges::stable_sort(finalists, std::greater(), [&](int i) { return order[static_cast<std::size_t>(i)].heads.*chooser; });
            finalists.resize(std::min<std::size_t>(3, finalists.size()));
            const auto got = static_cast<std::size_t>(*std::ranges::max_element(finalists, {}, [&](int i) { return shown[static_cast<std::size_t>(i)].heads.*chooser; }));
            const auto best = static_cast<std::size_t>(std::ranges::max_element(shown, {}, [&](const auto &opinion) { return opinion.heads.*chooser; }) - shown.begin());
            const auto gain = [&](std::size_t i, double scoring::JudgeOpinions::*head) { return shown[i].heads.*head - shown[0].heads.*head; };
            chosen += gain(got, chooser);
            judged += gain(got, judge);
            bestChosen += gain(best, chooser);
            bestJudged += gain(best, judge);
        }
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_search MODEL PETS [PHOTOS] [exact]\n");
        return 2;
    }
    const auto wanted = argc > 3 ? static_cast<std::size_t>(QByteArray(argv[3]).toInt()) : std::size_t{20};
    const auto device = need(network::chooseDevice(network::DevicePreference::Cpu));
    const bool exact = argc > 4 && QByteArray(argv[4]) == "exact";
    const auto scorer =
        need(scoring::openModel(QString::fromLocal8Bit(argv[1]), device, exact ? scoring::OpenModelOptions{.singleLayers = network::allSingle} : scoring::OpenModelOptions{}));
    const ShownOnly shownOnly(scorer);
    network::setThreadsOfThisLane(1);
    using Arithmetic = crop::WindowJudge::Arithmetic;
    std::vector<double> own, ownShown, peer, ratio, ratioShown;
    std::map<int, std::pair<Reached, Reached>> reached; // by budget: candidates as shown, and as shipped
    std::size_t least = 1000, most = 0;
    for (const QString &file : scoring::findPhotos({QString::fromLocal8Bit(argv[2])}, false, {}).files) {
        const auto photo = need(image::decodeFile(file, {crop::enoughForShortSide(*scorer), {}}));
        const auto subject = crop::findSubject(*scorer, photo, {});
        if (!subject || !*subject)
            continue;
        crop::CandidateRules rules{.margin = (*subject)->margin(), .shapes = {1.0, 0.8, 4.0 / 3}};
        const auto windows = crop::candidates(photo.originalWidth, photo.originalHeight, (*subject)->box, rules);
        if (windows.size() < 40 || windows.size() > 120)
            continue;
        std::vector<image::PixelRect> rects;
        for (const crop::Window &window : windows)
            rects.push_back(window.rect);
        crop::SuggestOptions options;
        options.leastShortSide = 0;
        options.lanes = 1;
        const auto timed = [&](const auto &work) {
            const double start = processorSeconds();
            work();
            return processorSeconds() - start;
        };
        std::vector<crop::WindowJudge::Opinion> all;
        const auto search = [&](const scoring::PhotoScorer &by) { return timed([&] { (void)need(crop::suggestCrops(by, photo, options, {}, {})); }); };
        const auto every = [&] {
            return timed([&] {
                (void)need(crop::findSubject(*scorer, photo, {}));
                all = need(crop::WindowJudge(*scorer, photo, 1, {}).look(rects));
            });
        };
        if (own.empty()) { // warm-up
            search(*scorer);
            search(shownOnly);
        }
        own.push_back(search(*scorer));
        peer.push_back(every());
        ownShown.push_back(search(shownOnly));
        ratio.push_back(peer.back() / own.back());
        ratioShown.push_back(peer.back() / ownShown.back());
        const auto quick = need(crop::WindowJudge(*scorer, photo, 0, {}).look(rects, Arithmetic::Ordering));
        for (const int budget : {16, 32, 48}) {
            reached[budget].first.add(windows, all, all, budget);
            reached[budget].second.add(windows, quick, all, budget);
        }
        least = std::min(least, windows.size());
        most = std::max(most, windows.size());
        if (own.size() == wanted)
            break;
    }
    if (own.empty()) {
        std::fprintf(stderr, "No photo of the folder has 40 to 120 windows.\n");
        return 1;
    }
    const auto line = [&](const char *name, const std::vector<double> &times, const std::vector<double> &ratios) {
        const auto [low, high] = std::minmax_element(ratios.begin(), ratios.end());
        std::printf("| %s | 1 | %.2f s | every window | %.2f s | **%.2f** (%.2f to %.2f) | |\n", name, median(times), median(peer), median(ratios), *low, *high);
    };
    const bool ordering = scorer->orderingEmbedder() != nullptr;
    const bool isSingle = exact || !scorer->card().brainFloat || !network::isBrainFloatQuick(device);
    const auto title = isSingle ? QStringLiteral("crops, float32") : QStringLiteral("crops, bfloat16");
    if (ordering)
        line(qPrintable(title + QStringLiteral(", candidates in bfloat16")), own, ratio);
    line(qPrintable(title), ownShown, ratioShown);
    std::printf("\n%zu photos with %zu to %zu windows. Of the best gain of all windows the search reaches, as the chooser and as the other head sees it:\n", own.size(), least,
                most);
    for (const auto &[budget, both] : reached) {
        const auto &[shown, shipped] = both;
        std::printf("%d windows: %.3f and %.3f; %.3f and %.3f with candidates as shown\n", budget, shipped.chosen / shipped.bestChosen, shipped.judged / shipped.bestJudged,
                    shown.chosen / shown.bestChosen, shown.judged / shown.bestJudged);
    }
    return 0;
}
