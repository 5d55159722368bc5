#include "suggest/suggestion_service.h"

#include "common/thread_priority.h"
#include "parts/in_background.h"

#include <QCoreApplication>

#include <list>

namespace pawtrait::ui {

namespace {

constexpr std::size_t keptPhotos = 2; // decoded: the one looked at, and the one before

} // namespace

class SuggestionService::Photos {
public:
    Result<std::shared_ptr<const image::Photo>> photo(const SuggestionQuestion &question, const scoring::PhotoScorer &scorer, const image::DecodeLimits &limits,
                                                      const StopToken &stop)
    {
        {
            const std::lock_guard lock(m_mutex);
            for (const Kept &kept : m_kept) {
                if (kept.file == question.file && kept.stamp == question.stamp)
                    return kept.photo;
            }
        }
        auto decoded = image::decodeFile(question.file, {.enoughForShortSide = crop::enoughForShortSide(scorer), .limits = limits}, stop);
        if (!decoded)
            return decoded.error();
        auto photo = std::make_shared<const image::Photo>(*std::move(decoded));
        const std::lock_guard lock(m_mutex);
        m_kept.push_front({question.file, question.stamp, photo});
        if (m_kept.size() > keptPhotos)
            m_kept.pop_back();
        return photo;
    }
    void forget()
    {
        const std::lock_guard lock(m_mutex);
        m_kept.clear();
    }

private:
    struct Kept {
        QString file;
        library::FileStamp stamp;
        std::shared_ptr<const image::Photo> photo;
    };
    std::mutex m_mutex;
    std::list<Kept> m_kept;
};

std::optional<crop::Ratio> ratioByName(const QString &name)
{
    if (auto known = crop::ratioFromName(name))
        return known;
    const QStringList sides = name.split(QLatin1Char(':'));
    const auto turned = sides.size() == 2 ? crop::ratioFromName(sides[1] + QLatin1Char(':') + sides[0]) : std::nullopt;
    if (!turned || turned->kind != crop::Ratio::Kind::Fixed)
        return std::nullopt;
    return crop::Ratio{crop::Ratio::Kind::Fixed, 1 / turned->value, name};
}

SuggestionService::SuggestionService(QObject *parent) : QObject(parent), m_photos(std::make_shared<Photos>())
{
    for (QThreadPool *pool : {&m_askPool, &m_framePool, &m_laterPool})
        pool->setMaxThreadCount(1);
}

SuggestionService::~SuggestionService()
{
    for (StopSource *stop : {&m_askStop, &m_frameStop, &m_laterStop})
        stop->request_stop();
    for (QThreadPool *pool : {&m_askPool, &m_framePool, &m_laterPool})
        pool->waitForDone();
}

void SuggestionService::setScorer(Scorer scorer)
{
    if (scorer == m_scorer)
        return;
    cancel();
    cancelFrame();
    cancelLater();
    m_scorer = std::move(scorer);
    m_kept.clear();
    m_photos->forget();
}

Result<SuggestionAnswer> SuggestionService::look(Photos &photos, const SuggestionQuestion &question, const scoring::PhotoScorer &scorer, const image::DecodeLimits &limits,
                                                 const std::function<void(const crop::Suggestions &)> &soFar, const StopToken &stop)
{
    const auto photo = photos.photo(question, scorer, limits, stop);
    if (!photo)
        return photo.error();
    crop::SuggestOptions options;
    options.subject = question.animal;
    if (!question.ratio.isEmpty())
        options.wanted = ratioByName(question.ratio);
    auto found = crop::suggestCrops(scorer, **photo, options, soFar, stop);
    if (!found)
        return found.error();
    found->wholePhoto = {}; // 5 KB a photo, and nobody asks for it here
    auto advice = crop::adviceFor(**photo, found->subject);
    if (!advice)
        return advice.error();
    return SuggestionAnswer{*std::move(found), *std::move(advice), true};
}

void SuggestionService::keep(const SuggestionQuestion &question, SuggestionAnswer answer)
{
    m_kept.insert_or_assign(question.key(), std::move(answer));
}

const SuggestionAnswer *SuggestionService::kept(const SuggestionQuestion &question) const
{
    const auto known = m_kept.find(question.key());
    return known == m_kept.end() ? nullptr : &known->second;
}

void SuggestionService::ask(const SuggestionQuestion &question)
{
    stopAsking();
    const SuggestionAnswer *known = kept(question);
    if (known || !m_scorer) {
        refreshHurry();
        if (known)
            emit found(question, SuggestionAnswer(*known));
        return;
    }
    m_asking = true;
    refreshHurry();
    const StopToken stop = m_askStop.get_token();
    const auto soFar = [this, question, stop](const crop::Suggestions &suggestions) { // on the search's thread
        QMetaObject::invokeMethod(
            this,
            [this, question, stop, suggestions] {
                if (!stop.stop_requested())
                    emit found(question, {suggestions, {}, false});
            },
            Qt::QueuedConnection);
    };
    inBackground(
        m_askPool, this, [question, soFar, stop, scorer = m_scorer, photos = m_photos, limits = m_limits] { return look(*photos, question, *scorer, limits, soFar, stop); },
        [this, question, stop](Result<SuggestionAnswer> answer) {
            if (stop.stop_requested())
                return;
            m_asking = false;
            refreshHurry();
            if (answer) {
                keep(question, *answer);
                emit found(question, *answer);
            } else {
                emit failed(question, answer.error().userText);
            }
        });
}

void SuggestionService::cancel()
{
    stopAsking();
    refreshHurry();
}

void SuggestionService::stopAsking()
{
    m_askStop.request_stop();
    m_askStop = StopSource();
    m_asking = false;
}

void SuggestionService::lookAtFrame(const SuggestionQuestion &question, const crop::Edit &edit)
{
    m_frameStop.request_stop();
    m_frameStop = StopSource();
    m_framing = m_scorer != nullptr;
    refreshHurry();
    if (!m_scorer)
        return;
    const StopToken stop = m_frameStop.get_token();
    inBackground(
        m_framePool, this,
        [question, edit, stop, scorer = m_scorer, photos = m_photos, limits = m_limits]() -> Result<crop::FrameOpinion> {
            const auto photo = photos->photo(question, *scorer, limits, stop);
            if (!photo)
                return photo.error();
            return crop::lookAtFrame(*scorer, **photo, edit, stop);
        },
        [this, edit, stop](const Result<crop::FrameOpinion> &opinion) {
            if (stop.stop_requested())
                return;
            m_framing = false;
            refreshHurry();
            emit framed(edit, opinion);
        });
}

void SuggestionService::cancelFrame()
{
    m_frameStop.request_stop();
    m_frameStop = StopSource();
    m_framing = false;
    refreshHurry();
}

void SuggestionService::lookLater(const SuggestionQuestion &question, std::function<void(const SuggestionAnswer *, const QString &)> done)
{
    m_later = Later{question, std::move(done)};
    startLater();
}

void SuggestionService::cancelLater()
{
    m_later.reset();
    m_laterStop.request_stop();
    m_laterStop = StopSource();
    m_laterRuns = false;
}

void SuggestionService::startLater()
{
    if (!m_later || m_laterRuns || m_hurries || !m_scorer)
        return;
    if (const SuggestionAnswer *known = kept(m_later->question)) {
        const Later later = *std::exchange(m_later, {});
        const SuggestionAnswer answer = *known;
        QMetaObject::invokeMethod(
            this,
            [later, answer, stop = m_laterStop.get_token()] {
                if (!stop.stop_requested())
                    later.done(&answer, {});
            },
            Qt::QueuedConnection);
        return;
    }
    m_laterRuns = true;
    const StopToken stop = m_laterStop.get_token();
    inBackground(
        m_laterPool, this,
        [question = m_later->question, stop, scorer = m_scorer, photos = m_photos, limits = m_limits] {
            giveWayToOtherThreads(); // the search's lanes inherit it
            return look(*photos, question, *scorer, limits, {}, stop);
        },
        [this, stop](const Result<SuggestionAnswer> &answer) {
            if (stop.stop_requested())
                return;
            m_laterRuns = false;
            const Later later = *std::exchange(m_later, {});
            if (answer)
                keep(later.question, *answer);
            later.done(answer ? &*answer : nullptr, answer ? QString() : answer.error().userText);
        });
}

void SuggestionService::refreshHurry()
{
    const bool hurries = m_asking || m_framing;
    if (hurries == m_hurries)
        return;
    m_hurries = hurries;
    if (hurries && m_laterRuns) { // begun again when nobody waits any more
        m_laterStop.request_stop();
        m_laterStop = StopSource();
        m_laterRuns = false;
    }
    emit hurryChanged(hurries);
    if (!hurries)
        startLater();
}

} // namespace pawtrait::ui
