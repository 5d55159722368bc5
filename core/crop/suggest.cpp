#include "crop/suggest.h"

#include "crop/gain.h"
#include "crop/suggestion_words.h"
#include "crop/window_judge.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <system_error>
#include <thread>

namespace pawtrait::crop {

namespace {

using image::PixelRect;
using Kind = Suggestion::Kind;
using Outcome = Suggestions::Outcome;

constexpr double leastArea = 0.2;              // of the photo
constexpr double tooAlike = 0.8;               // intersection over union of two cards
constexpr std::size_t finalistsOfEachHead = 3; // looked at again where candidates are put in order by quicker arithmetic
constexpr int choicesOfEachHead = 2;           // a third choice after a failed one would be the judge choosing

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::crop", text);
}

/// One search, from the animal to the cards.
class Search {
public:
    Search(const scoring::PhotoScorer &scorer, const image::Photo &photo, const SuggestOptions &options, const std::function<void(const Suggestions &)> &soFar,
           const StopToken &stop)
        : m_scorer(scorer), m_photo(photo), m_options(options), m_soFar(soFar), m_stop(stop), m_judge(scorer, photo, options.lanes, stop)
    {
        m_result.width = photo.originalWidth;
        m_result.height = photo.originalHeight;
    }

    Result<Suggestions> run()
    {
        for (const auto step : {&Search::lookAtWholeAndForAnimal, &Search::makeWindows, &Search::searchWindows, &Search::checkCards}) {
            if (m_stop.stop_requested())
                return cancelled();
            if (auto done = (this->*step)(); !done)
                return done.error();
            m_result.forwards = m_judge.forwards();
            if (m_result.outcome != Outcome::Running)
                break;
        }
        if (m_result.note.isEmpty())
            m_result.note = noteOf(m_result.outcome, m_options.leastShortSide);
        return std::move(m_result);
    }

private:
    PixelRect whole() const { return {0, 0, m_result.width, m_result.height}; }
    bool tellsGains() const { return m_judge.hasHeads() && m_scorer.card().crops.has_value(); }
    double threshold() const { return m_scorer.card().crops->threshold; }

    /// Neither needs the other, and each keeps one core busy.
    Result<void> lookAtWholeAndForAnimal()
    {
        std::optional<Result<std::optional<Subject>>> found;
        const auto look = [&] {
            network::setThreadsOfThisLane(1);
            try {
                found = findSubject(m_scorer, m_photo, m_stop);
            } catch (const std::bad_alloc &) { // afterwards, on this one, where it is answered
            }
        };
        std::jthread beside;
        if (!m_options.subject && m_options.lanes != 1 && !m_scorer.device().cuda) {
            try {
                beside = std::jthread(look);
            } catch (const std::system_error &) { // no more threads to be had: afterwards, on this one
            }
        }
        const auto whole = lookAtWhole();
        if (beside.joinable())
            beside.join();
        if (!whole)
            return whole;
        if (!found && !m_options.subject)
            found = findSubject(m_scorer, m_photo, m_stop);
        return takeAnimal(found);
    }

    Result<void> lookAtWhole()
    {
        const PixelRect rect = whole();
        auto opinions = m_judge.look({&rect, 1});
        if (!opinions)
            return opinions.error();
        m_result.wholePhoto = opinions->front().embedding;
        m_opinions[0] = opinions->front().heads;
        m_leaveIt = {Kind::LeaveIt, rect, QStringLiteral("original"), std::nullopt, std::nullopt, {tr("leave it as it is")}};
        if (tellsGains())
            m_leaveIt.gain = Gain{0, 0, 0, 0, false, true}; // of the photo against itself: nothing uncertain about it
        m_result.cards = {m_leaveIt};
        return {};
    }

    /// The one that was drawn, or what the model found.
    Result<void> takeAnimal(const std::optional<Result<std::optional<Subject>>> &found)
    {
        if (m_options.subject) {
            m_result.subject = drawnSubject(*m_options.subject, m_result.width, m_result.height);
            if (!m_result.subject)
                return Error{ErrorKind::Invalid, tr("The box lies outside the photo: draw it around the animal."), {}};
        } else {
            if (!*found && found->error().kind != ErrorKind::NotFound)
                return found->error();
            if (*found)
                m_result.subject = **found;
            else
                m_result.note = found->error().userText;
        }
        if (!m_result.subject) {
            m_result.outcome = Outcome::NoAnimal;
            if (m_options.wanted)
                addPadded(*m_options.wanted);
        }
        tell();
        return {};
    }

    /// The whole photo on a canvas: no crop of that shape leaves the animal whole. Its score is the photo's own.
    void addPadded(const Ratio &ratio)
    {
        const auto value = valueOf(ratio, m_result.width, m_result.height);
        if (!value || ratio.kind == Ratio::Kind::Original)
            return;
        Suggestion card{Kind::Wanted,   whole(),
                        ratio.name,     Canvas{std::clamp(*value, 0.25, 4.0), Canvas::Fill::BlurredPhoto},
                        m_leaveIt.gain, {tr("padded, so that nothing of the animal is cut")}};
        m_result.cards.push_back(std::move(card));
    }

    Result<void> makeWindows()
    {
        CandidateRules rules;
        rules.margin = m_result.subject->margin();
        rules.leastArea = leastArea;
        rules.leastShortSide = m_options.wanted ? 0 : m_options.leastShortSide; // a need is answered on a small photo too
        rules.freeWindows = !m_options.wanted || m_options.wanted->kind == Ratio::Kind::Free;
        for (const QString &name : m_options.wanted ? QStringList{m_options.wanted->name} : QStringList{QStringLiteral("1:1"), QStringLiteral("4:5"), QStringLiteral("4:3")}) {
            const auto ratio = m_options.wanted ? m_options.wanted : ratioFromName(name); // a wanted one may have a name of its own
            const auto value = ratio ? valueOf(*ratio, m_result.width, m_result.height) : std::nullopt;
            if (!value)
                continue;
            rules.shapes.push_back(*value);
            m_names.append(name);
        }
        m_windows = candidates(m_result.width, m_result.height, m_result.subject->box, rules);
        m_result.windows = static_cast<int>(m_windows.size());
        if (m_windows.size() > 1)
            return {};
        if (m_options.wanted && !wholeHasWantedShape())
            addPadded(*m_options.wanted);
        rules.leastShortSide = 0;
        const bool roomButForSize = candidates(m_result.width, m_result.height, m_result.subject->box, rules).size() > 1;
        m_result.looked = 1;
        m_result.outcome = roomButForSize ? Outcome::TooSmall : Outcome::NoRoom;
        return {};
    }

    /// Within what whole pixels allow.
    bool wholeHasWantedShape() const
    {
        const auto value = valueOf(*m_options.wanted, m_result.width, m_result.height);
        return !value || std::abs(m_result.width - m_result.height * *value) < std::max(1.0, *value);
    }

    Result<void> searchWindows()
    {
        m_hasOrdering = m_judge.hasHeads() && m_judge.hasOrdering();
        if (m_hasOrdering) {
            const PixelRect rect = whole();
            const auto opinions = m_judge.look({&rect, 1}, WindowJudge::Arithmetic::Ordering);
            if (!opinions)
                return opinions.error();
            m_ordering[0] = opinions->front().heads;
        }
        const auto asked = budgetedSearch(m_windows, m_options.search, [&](std::span<const int> which) -> Result<std::vector<double>> {
            std::vector<int> fresh;
            std::vector<PixelRect> rects;
            for (const int i : which) {
                if (order().contains(i))
                    continue; // the whole photo
                fresh.push_back(i);
                rects.push_back(m_windows[static_cast<std::size_t>(i)].rect);
            }
            auto opinions = m_judge.look(rects, m_hasOrdering ? WindowJudge::Arithmetic::Ordering : WindowJudge::Arithmetic::Shown);
            if (!opinions)
                return opinions.error();
            for (std::size_t k = 0; k < fresh.size(); ++k)
                order()[fresh[k]] = (*opinions)[k].heads;
            std::vector<double> scores;
            for (const int i : which)
                scores.push_back(order().at(i).a);
            const bool first = m_result.looked == 0;
            m_result.looked = static_cast<int>(order().size());
            if (first || !m_hasOrdering) { // what is quickly put in order has to be looked at again before it shows
                if (const auto chosen = chooseCards(); !chosen)
                    return chosen.error();
                tell();
            }
            return scores;
        });
        if (!asked)
            return asked.error();
        return m_hasOrdering ? chooseCards() : Result<void>();
    }

    /// What the search goes by.
    std::map<int, scoring::JudgeOpinions> &order() { return m_hasOrdering ? m_ordering : m_opinions; }
    /// What is chosen by and shown.
    double gainByA(int i) const { return m_opinions.at(i).a - m_opinions.at(0).a; }
    double gainByB(int i) const { return m_opinions.at(i).b - m_opinions.at(0).b; }

    /// Each head names its best two, the other judges them. Neither sees what it judges before the choice is made.
    Result<void> chooseCards()
    {
        m_choices.clear();
        std::vector<int> byA, byB;
        for (const auto &[i, opinions] : order()) {
            if (i != 0)
                byA.push_back(i);
        }
        byB = byA;
        const auto sort = [](std::vector<int> &windows, const auto &gain) { std::stable_sort(windows.begin(), windows.end(), [&](int x, int y) { return gain(x) > gain(y); }); };
        if (m_hasOrdering) {
            sort(byA, [&](int i) { return m_ordering.at(i).a; });
            sort(byB, [&](int i) { return m_ordering.at(i).b; });
            byA = finalists(byA);
            byB = finalists(byB);
            if (const auto seen = lookAt(byA); !seen)
                return seen.error();
            if (const auto seen = lookAt(byB); !seen)
                return seen.error();
        }
        sort(byA, [&](int i) { return gainByA(i); });
        sort(byB, [&](int i) { return gainByB(i); });
        if (m_options.wanted)
            chooseWanted(byA);
        if (tellsGains()) {
            for (int round = 0; round < choicesOfEachHead; ++round) {
                addChoice(byA, true);
                addChoice(byB, false);
            }
        }
        fillCards();
        m_result.forwards = m_judge.forwards();
        return {};
    }

    bool isLike(int i, int other) const { return intersectionOverUnion(m_windows[static_cast<std::size_t>(i)].rect, m_windows[static_cast<std::size_t>(other)].rect) >= tooAlike; }

    /// Of windows in quick order, the best few and as many unlike each other as there may be choices.
    std::vector<int> finalists(const std::vector<int> &ordered) const
    {
        std::vector<int> unlike, some;
        for (const int i : ordered) {
            const bool isNew = unlike.size() < std::size_t{choicesOfEachHead} && std::none_of(unlike.begin(), unlike.end(), [&](int other) { return isLike(i, other); });
            if (isNew)
                unlike.push_back(i);
            if (isNew || some.size() < finalistsOfEachHead)
                some.push_back(i);
        }
        return some;
    }

    /// In the arithmetic that is shown, where that was not done yet.
    Result<void> lookAt(const std::vector<int> &windows)
    {
        std::vector<int> fresh;
        std::vector<PixelRect> rects;
        for (const int i : windows) {
            if (m_opinions.contains(i))
                continue;
            fresh.push_back(i);
            rects.push_back(m_windows[static_cast<std::size_t>(i)].rect);
        }
        if (fresh.empty())
            return {};
        const auto opinions = m_judge.look(rects);
        if (!opinions)
            return opinions.error();
        for (std::size_t k = 0; k < fresh.size(); ++k)
            m_opinions[fresh[k]] = (*opinions)[k].heads;
        return {};
    }

    /// The shape is a need: head A's best of it, whatever it gains.
    void chooseWanted(const std::vector<int> &byA)
    {
        std::optional<int> best;
        if (m_judge.hasHeads()) {
            if (!byA.empty() && !(wholeHasWantedShape() && gainByA(byA.front()) <= 0))
                best = byA.front();
        } else { // nothing to choose by: the most of the photo
            const auto area = [&](int i) { return static_cast<double>(m_windows[static_cast<std::size_t>(i)].rect.width) * m_windows[static_cast<std::size_t>(i)].rect.height; };
            const auto largest = std::max_element(byA.begin(), byA.end(), [&](int x, int y) { return area(x) < area(y); });
            if (largest != byA.end() && !wholeHasWantedShape())
                best = *largest;
        }
        if (best)
            m_choices.push_back({*best, gainByB(*best), true, true});
    }

    void addChoice(const std::vector<int> &order, bool byA)
    {
        for (const int i : order) {
            if ((byA ? gainByA(i) : gainByB(i)) <= 0)
                return;
            const PixelRect &rect = m_windows[static_cast<std::size_t>(i)].rect;
            const bool isNew = std::none_of(m_choices.begin(), m_choices.end(),
                                            [&](const Choice &other) { return intersectionOverUnion(rect, m_windows[static_cast<std::size_t>(other.window)].rect) >= tooAlike; });
            if (isNew) {
                m_choices.push_back({i, byA ? gainByB(i) : gainByA(i), byA, false});
                return;
            }
        }
    }

    struct Choice {
        int window;
        double judged; ///< by the head that did not choose
        bool byA;
        bool wanted;
        bool checked = false;
        bool steady = false;
    };

    void fillCards()
    {
        m_result.cards = {m_leaveIt};
        std::vector<Choice> order = m_choices;
        std::stable_sort(order.begin(), order.end(), [](const Choice &a, const Choice &b) { return std::pair(a.wanted, a.judged) > std::pair(b.wanted, b.judged); });
        for (const Choice &choice : order) {
            const Window &window = m_windows[static_cast<std::size_t>(choice.window)];
            Suggestion card{
                choice.wanted ? Kind::Wanted : Kind::Better, window.rect, window.family == 0 ? QStringLiteral("free") : m_names[window.family - 1], std::nullopt, std::nullopt, {}};
            if (tellsGains()) {
                card.gain = gainFrom(choice.judged);
                card.gain->checked = choice.checked;
                card.gain->reliable = choice.judged >= threshold() && choice.checked && choice.steady;
                const bool shownYet = choice.judged >= threshold() && (!choice.checked || choice.steady);
                if (!choice.wanted && !shownYet)
                    continue;
            }
            card.reasons = reasonsOf(window.rect, m_result.width, m_result.height);
            m_result.cards.push_back(std::move(card));
        }
    }

    Result<void> checkCards()
    {
        const bool anyPasses = tellsGains() && std::any_of(m_choices.begin(), m_choices.end(), [&](const Choice &choice) { return choice.judged >= threshold(); });
        if (anyPasses) {
            const PixelRect trimmed = trimmedPhoto(m_result.width, m_result.height);
            const auto base = m_judge.look({&trimmed, 1});
            if (!base)
                return base.error();
            for (Choice &choice : m_choices) {
                if (choice.judged < threshold()) {
                    choice.checked = true;
                    continue;
                }
                const PixelRect &rect = m_windows[static_cast<std::size_t>(choice.window)].rect;
                const PixelRect moved[] = {shifted(rect, m_result.width, m_result.height, true), shifted(rect, m_result.width, m_result.height, false)};
                const auto opinions = m_judge.look(moved);
                if (!opinions)
                    return opinions.error();
                const auto judge = [&](const scoring::JudgeOpinions &heads) { return choice.byA ? heads.b : heads.a; };
                const double atPhoto = judge(m_opinions.at(0)), atTrimmed = judge(base->front().heads), atRect = judge(m_opinions.at(choice.window));
                choice.steady = judge((*opinions)[0].heads) > atPhoto && judge((*opinions)[1].heads) > atPhoto && atRect > atTrimmed;
                choice.checked = true;
                fillCards();
                m_result.forwards = m_judge.forwards();
                tell();
            }
        }
        for (Choice &choice : m_choices)
            choice.checked = true;
        fillCards();
        const bool anyReliable = std::any_of(m_result.cards.begin(), m_result.cards.end(), [](const Suggestion &card) { return card.gain && card.gain->reliable; });
        m_result.outcome = !tellsGains() ? Outcome::NotMeasured : anyReliable ? Outcome::Better : anyPasses ? Outcome::Unsteady : Outcome::NothingBetter;
        return {};
    }

    void tell() const
    {
        if (m_soFar && !m_stop.stop_requested())
            m_soFar(m_result);
    }

    const scoring::PhotoScorer &m_scorer;
    const image::Photo &m_photo;
    const SuggestOptions &m_options;
    const std::function<void(const Suggestions &)> &m_soFar;
    const StopToken m_stop;
    WindowJudge m_judge;
    Suggestion m_leaveIt;
    QStringList m_names; ///< of the shapes, by family less one
    std::vector<Window> m_windows;
    std::map<int, scoring::JudgeOpinions> m_opinions; ///< by window; 0 is the whole photo
    std::map<int, scoring::JudgeOpinions> m_ordering; ///< the same in the scorer's quicker arithmetic
    bool m_hasOrdering = false;
    std::vector<Choice> m_choices;
    Suggestions m_result;
};

} // namespace

int enoughForShortSide(const scoring::PhotoScorer &scorer)
{
    return static_cast<int>(std::ceil(scorer.enoughForShortSide() / std::sqrt(leastArea)));
}

Result<Suggestions> suggestCrops(const scoring::PhotoScorer &scorer, const image::Photo &photo, const SuggestOptions &options,
                                 const std::function<void(const Suggestions &)> &soFar, const StopToken &stop)
{
    if (photo.pixels.isNull() || photo.originalWidth < 1 || photo.originalHeight < 1)
        return Error{ErrorKind::Invalid, tr("There is no photo to crop."), {}};
    try {
        return Search(scorer, photo, options, soFar, stop).run();
    } catch (const std::bad_alloc &) {
        return Error{ErrorKind::OutOfMemory, tr("There is not enough memory to look for a crop. Close other programs and try again."), {}};
    }
}

Edit editOf(const Suggestion &suggestion)
{
    Edit edit;
    if (suggestion.kind != Kind::LeaveIt && !suggestion.canvas)
        edit.crop = suggestion.rect;
    edit.canvas = suggestion.canvas;
    return edit;
}

} // namespace pawtrait::crop
