#include "training/crop_measure.h"

#include "common/files.h"
#include "common/random.h"
#include "crop/search.h"
#include "crop/subject.h"
#include "crop/suggest.h"
#include "crop/window_judge.h"
#include "network/network.h"
#include "training/folds.h"
#include "training/lanes.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <atomic>
#include <new>

namespace pawtrait::training {

namespace {

constexpr std::uint64_t orderStream = 5'000'000;
constexpr int chunk = 8;       // photos looked at together
constexpr double middle = 0.6; // of each side: where the animal is taken to be when the model cannot find it

/// A photo with room for crops.
struct Roomy {
    int row = 0;
    std::optional<image::Photo> photo;
    std::vector<crop::Window> windows;
};

class Measure {
public:
    Measure(const CropMeasureRequest &request, const scoring::PhotoScorer &scorer, const CropMeasureLimits &limits, const StopToken &stop)
        : m_request(request), m_scorer(scorer), m_limits(limits), m_stop(stop)
    {
        m_findsAnimal = std::ranges::any_of(scorer.card().heads, [](const scoring::HeadEntry &head) { return head.role == scoring::HeadEntry::Role::Subject; });
    }

    bool findsAnimal() const { return m_findsAnimal; }

    Result<std::vector<CropPhoto>> photos()
    {
        Random random(0, orderStream);
        const std::vector<int> order = shuffledOrder(static_cast<int>(m_request.unseen.size()), random);
        const int looks = std::min(m_limits.mostLooks, static_cast<int>(order.size()));
        std::vector<CropPhoto> measured;
        for (int from = 0; from < looks && static_cast<int>(measured.size()) < m_limits.mostPhotos; from += chunk) {
            std::vector<Roomy> found(static_cast<std::size_t>(std::min(chunk, looks - from)));
            std::vector<std::optional<Error>> errors(found.size());
            runLanes(static_cast<int>(found.size()), m_request.lanes, m_stop, [&](int i) {
                Roomy &one = found[static_cast<std::size_t>(i)];
                one.row = m_request.unseen[static_cast<std::size_t>(order[static_cast<std::size_t>(from + i)])];
                errors[static_cast<std::size_t>(i)] = lookForRoom(one);
            });
            for (std::size_t i = 0; i < found.size(); ++i) {
                if (m_stop.stop_requested())
                    return cancelled();
                if (errors[i])
                    return *errors[i];
                if (found[i].windows.empty() || static_cast<int>(measured.size()) == m_limits.mostPhotos)
                    continue;
                auto photo = lookAtWindows(found[i]);
                if (!photo)
                    return photo.error();
                measured.push_back(*std::move(photo));
                m_request.advance(1);
            }
        }
        return measured;
    }

private:
    /// Leaves `windows` empty where there is too little room or the photo cannot be read; the error is the network's.
    std::optional<Error> lookForRoom(Roomy &one) const
    {
        auto photo = image::decodeFile(m_request.labelled.samples[static_cast<std::size_t>(one.row)].file, {crop::enoughForShortSide(m_scorer), {}}, m_stop);
        // Windows of a photo smaller than the network's input are blurred by enlarging, which the heads see before anything else.
        if (!photo || std::min(photo->originalWidth, photo->originalHeight) < m_scorer.card().inputSide)
            return std::nullopt;
        const int width = photo->originalWidth, height = photo->originalHeight;
        std::optional<crop::Subject> subject;
        if (m_findsAnimal) {
            auto found = crop::findSubject(m_scorer, *photo, m_stop);
            if (!found)
                return found.error();
            subject = *found;
        } else {
            const auto part = [](int side, double share) { return static_cast<int>(side * share); };
            subject = crop::Subject{{part(width, (1 - middle) / 2), part(height, (1 - middle) / 2), part(width, middle), part(height, middle)}, crop::Subject::FoundBy::Model, 1};
        }
        if (!subject)
            return std::nullopt;
        std::vector<crop::Window> all = crop::candidates(width, height, subject->box, {.margin = subject->margin(), .shapes = {1.0, 0.8, 4.0 / 3}});
        if (static_cast<int>(all.size()) < m_limits.leastWindows)
            return std::nullopt;
        for (const int window : crop::spreadWindows(all, m_limits.mostWindows))
            one.windows.push_back(all[static_cast<std::size_t>(window)]);
        one.photo = *std::move(photo);
        return std::nullopt;
    }

    Result<CropPhoto> lookAtWindows(Roomy &one) const
    {
        crop::WindowJudge judge(m_scorer, *one.photo, m_request.lanes, m_stop);
        std::vector<image::PixelRect> rects;
        for (const crop::Window &window : one.windows)
            rects.push_back(window.rect);
        const auto opinions = judge.look(rects);
        if (!opinions)
            return opinions.error();
        CropPhoto photo{std::move(one.windows), Matrix(static_cast<int>(rects.size()), m_request.labelled.rows.columns), one.row};
        for (int i = 0; i < photo.features.rows; ++i)
            std::ranges::copy(featureRow((*opinions)[static_cast<std::size_t>(i)].embedding, m_scorer.card().unitLength, m_request.labelled.mean), photo.features.row(i).begin());
        one.photo.reset();
        return photo;
    }

    const CropMeasureRequest &m_request;
    const scoring::PhotoScorer &m_scorer;
    const CropMeasureLimits &m_limits;
    const StopToken &m_stop;
    bool m_findsAnimal = false;
};

QString percent(double share)
{
    return QString::number(100 * share, 'f', 1) + QStringLiteral(" %");
}

/// The sentence for the card.
QString notShown(const QString &reason)
{
    return QStringLiteral("It shows no gain of a crop: %1.").arg(reason);
}

} // namespace

int cropMeasureSteps(std::size_t labelled, std::size_t unseen, const CropMeasureLimits &limits)
{
    if (static_cast<int>(labelled) < limits.leastLabelled || static_cast<int>(unseen) < limits.leastPhotos)
        return 0;
    return std::min(limits.mostPhotos, static_cast<int>(unseen)) + 2 * limits.rounds;
}

Result<QStringList> measureCrops(const CropMeasureRequest &request, const StopToken &stop, const CropMeasureLimits &limits)
{
    try {
        const std::size_t labelled = request.labelled.samples.size();
        const int steps = cropMeasureSteps(labelled, request.unseen.size(), limits);
        std::atomic<int> counted{0};
        CropMeasureRequest counting = request;
        counting.advance = [&](int by) {
            counted += by;
            if (request.advance)
                request.advance(by);
        };
        const QString path = QDir(request.modelFolder).filePath(QStringLiteral("card.json"));
        auto card = scoring::readCard(path);
        if (!card)
            return card.error();
        QStringList log, sentences;
        if (steps == 0) {
            sentences.append(notShown(
                static_cast<int>(labelled) < limits.leastLabelled
                    ? QStringLiteral("what it thinks of crops was not measured, which takes %1 photos with scores and there are %2").arg(limits.leastLabelled).arg(labelled)
                    : QStringLiteral("what it thinks of crops was not measured, which takes %1 photos that the network was not trained on and there are %2")
                          .arg(limits.leastPhotos)
                          .arg(request.unseen.size())));
        } else {
            const auto scorer = scoring::openModel(request.modelFolder, request.device, {.singleLayers = network::allSingle});
            if (!scorer)
                return scorer.error();
            Measure measure(counting, **scorer, limits, stop);
            const auto photos = measure.photos();
            if (!photos)
                return photos.error();
            if (static_cast<int>(photos->size()) < limits.leastPhotos) {
                sentences.append(
                    notShown(QStringLiteral("what it thinks of crops was not measured, because only %1 of its photos are large enough and leave room around the animal")
                                 .arg(photos->size())));
            } else {
                CurseOptions options{
                    .alpha = request.alpha, .rounds = limits.rounds, .mostRows = limits.mostRows, .lanes = request.lanes, .stop = stop, .roundDone = [&] { counting.advance(1); }};
                const auto own = winnersCurse(*photos, request.labelled, request.labels, options);
                options.shuffled = true;
                const auto shuffled = winnersCurse(*photos, request.labelled, request.labels, options);
                if (stop.stop_requested())
                    return cancelled();
                card->crops = cropEvidence(own, shuffled, static_cast<int>(photos->size()));
                const double threshold = card->crops ? card->crops->threshold : 1.5;
                const CurseSummary real = summarise(own, threshold), noise = summarise(shuffled, threshold);
                log.append(QStringLiteral("Opinions of crops, %1 photos, %2 splits: claimed %3, judged %4, verified %5 points; %6 show a crop with a judged gain of %7, a third "
                                          "head agrees in %8 of them; "
                                          "heads on shuffled scores show %9.")
                               .arg(photos->size())
                               .arg(limits.rounds)
                               .arg(QString::number(real.claimed, 'f', 2), QString::number(real.judged, 'f', 2), QString::number(real.verified, 'f', 2), percent(real.shown),
                                    QString::number(threshold), percent(real.agreeShown), percent(noise.shown)));
                if (!card->crops)
                    sentences.append(
                        notShown(QStringLiteral("on %1 photos its heads agreed too seldom about what they chose, or heads on shuffled scores showed more than half as many")
                                     .arg(photos->size())));
                else if (!measure.findsAnimal())
                    sentences.append(QStringLiteral("It cannot find the animal in a photo: what its opinions of crops are worth was measured on crops around the photos' middle."));
            }
        }
        log.append(sentences);
        card->limits.append(sentences);
        if (const int rest = steps - counted; rest > 0 && request.advance)
            request.advance(rest);
        if (auto written = writeFile(path, scoring::cardToJson(*card)); !written)
            return written.error();
        return log;
    } catch (const std::bad_alloc &) {
        return Error{ErrorKind::OutOfMemory,
                     QCoreApplication::translate("pawtrait::training", "There is not enough memory to measure what the model thinks of crops. Close other programs and try again."),
                     {}};
    }
}

} // namespace pawtrait::training
