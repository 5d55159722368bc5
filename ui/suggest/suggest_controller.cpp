#include "suggest/suggest_controller.h"

#include "image/resize.h"
#include "parts/in_background.h"
#include "suggest/batch_bar.h"
#include "suggest/crop_bar.h"
#include "viewer/photo_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pawtrait::ui {

namespace {

constexpr int askMs = 250;    // paging through photos asks about none of them
constexpr int frameMs = 180;  // a drag has paused
constexpr int keysMs = 400;   // keys in a row are one step to undo
constexpr int cardSide = 400; // pixels of the picture that cards are cut from
constexpr int compareSide = 2048;

/// The photo with an edit, in levels; blocking.
Result<LoadedPhoto> editedPhoto(const QImage &photo, const QSize &original, const crop::Edit &edit, const StopToken &stop)
{
    auto edited = crop::applyEdit(image::Photo{image::fromQImage(photo), original.width(), original.height(), {}}, edit);
    if (!edited)
        return edited.error();
    LoadedPhoto made;
    image::RgbImage level = *std::move(edited);
    made.levels.push_back(image::toQImage(level));
    while (level.width > 256 && level.height > 256 && !stop.stop_requested()) {
        level = image::resize(level, level.width / 2, level.height / 2, image::Filter::Bilinear);
        made.levels.push_back(image::toQImage(level));
    }
    return made;
}

} // namespace

SuggestController::SuggestController(PhotoSession &session, const Parts &parts, QObject *parent) : QObject(parent), m_session(session), m_parts(parts), m_batch(m_service)
{
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(askMs);
    connect(&m_askTimer, &QTimer::timeout, this, &SuggestController::ask);
    m_frameTimer.setSingleShot(true);
    m_frameTimer.setInterval(frameMs);
    connect(&m_frameTimer, &QTimer::timeout, this, [this] { m_service.lookAtFrame(question(), frameEdit()); });
    m_boxTimer.setSingleShot(true);
    m_boxTimer.setInterval(keysMs);
    connect(&m_boxTimer, &QTimer::timeout, this, &SuggestController::keepBox);
    connect(&m_service, &SuggestionService::found, this, &SuggestController::onFound);
    connect(&m_service, &SuggestionService::failed, this, [this](const SuggestionQuestion &asked, const QString &reason) {
        if (asked == question())
            m_parts.panel.showState(SuggestionPanel::State::Failed, reason);
    });
    connect(&m_service, &SuggestionService::framed, this, &SuggestController::onFramed);
    connect(&m_service, &SuggestionService::hurryChanged, this, [this](bool hurries) { m_session.scoring().giveWay(hurries); });
    connect(&m_session.scoring(), &ScoringService::modelOpened, this, [this] {
        m_service.setScorer(m_session.scorer());
        m_answer = {};
        askSoon();
    });
    connect(&m_session.scoring(), &ScoringService::modelFailed, this, [this](const QString &reason) { m_parts.panel.showState(SuggestionPanel::State::NoModel, reason); });
    m_service.setScorer(m_session.scorer());
    m_comparison.changed = [this] { m_parts.view.update(); };
    connectPanel();
    connectModes();
}

SuggestController::~SuggestController()
{
    m_pictureStop.request_stop();
    m_parts.view.setOverlay(nullptr);
    disconnect(&m_service, nullptr, this, nullptr);
    m_session.scoring().giveWay(false);
}

void SuggestController::connectPanel()
{
    SuggestionPanel &panel = m_parts.panel;
    connect(&panel, &SuggestionPanel::cardRegarded, this, [this](int card, bool on) {
        if (!on && m_regarded != card)
            return;
        m_regarded = on ? card : -1;
        refreshView();
    });
    connect(&panel, &SuggestionPanel::cardAsked, this, &SuggestController::takeUpCard);
    connect(&panel, &SuggestionPanel::ratioChanged, this, [this] {
        if (m_mode == Mode::Crop)
            m_editor.setRatio(wantedRatio());
        askSoon();
    });
    connect(&panel, &SuggestionPanel::cancelAsked, this, [this] {
        m_askTimer.stop();
        m_service.cancel();
        m_parts.panel.showState(SuggestionPanel::State::Stopped);
    });
    connect(&panel, &SuggestionPanel::againAsked, this, &SuggestController::askSoon);
    connect(&panel, &SuggestionPanel::modelCardAsked, this, &SuggestController::modelCardAsked);
    connect(&panel, &SuggestionPanel::mendRegarded, this, [this](const crop::Edit &mend, bool on) {
        if (on)
            m_regardedMend = mend;
        else
            m_regardedMend.reset();
        refreshView();
    });
    const auto change = [this](const crop::Edit &mend, bool with) {
        m_regardedMend.reset();
        if (const PhotoItem *now = item(); now && m_answered == question()) // advice for another photo is none for this one
            m_session.setEdit({now->id}, with ? crop::withMend(now->user.edit, mend) : crop::withoutMend(now->user.edit, mend));
    };
    connect(&panel, &SuggestionPanel::mendAsked, this, [change](const crop::Edit &mend) { change(mend, true); });
    connect(&panel, &SuggestionPanel::mendBackAsked, this, [change](const crop::Edit &mend) { change(mend, false); });
}

SuggestionQuestion SuggestController::question(const PhotoItem &photo, const QString &ratio) const
{
    return {photo.id, photo.file, photo.found.stamp, m_box && m_boxPhoto == photo.id ? m_box : photo.user.animal, ratio};
}

SuggestionQuestion SuggestController::question() const
{
    const PhotoItem *now = item();
    return now ? question(*now, m_parts.panel.ratio()) : SuggestionQuestion();
}

QSize SuggestController::photoSize() const
{
    return m_loaded.levels.empty() ? QSize() : m_loaded.levels.front().size();
}

std::optional<image::PixelRect> SuggestController::animal() const
{
    if (const PhotoItem *now = item()) {
        if (const auto drawn = question(*now, {}).animal)
            return drawn;
    }
    return m_answer.found.subject ? std::optional(m_answer.found.subject->box) : std::nullopt;
}

void SuggestController::setPhoto(const PhotoItem *now)
{
    const PhotoId id = now ? now->id : 0;
    const library::FileStamp stamp = now && now->state == PhotoItem::State::Scored ? now->found.stamp : library::FileStamp();
    const bool isAnother = id != m_photo;
    if (isAnother) {
        const bool isReviewed = m_mode == Mode::Review && m_reviewed < static_cast<int>(m_review.size()) && m_review[static_cast<std::size_t>(m_reviewed)].photo == id;
        if (!isReviewed)
            setMode(Mode::Look); // while it is still clear which photo a frame belongs to
        m_photo = id;
        m_loaded = {};
        m_loadedFile.clear();
        m_edited = {};
        m_shown = Shown::Nothing;
        m_answer = {};
        m_answered = {};
        m_regarded = -1;
        m_wantedCard = -1;
        m_wantsCrop = false;
        m_regardedMend.reset();
        m_making.reset();
        m_pictureStop.request_stop();
        m_pictureStop = StopSource();
        if (!m_isSeen)
            m_parts.panel.showState(SuggestionPanel::State::Waiting); // nothing of the photo before stays there
    }
    const std::optional<image::PixelRect> animal = now ? now->user.animal : std::nullopt;
    if (isAnother || stamp != m_stamp || animal != m_animal) {
        m_stamp = stamp;
        m_animal = animal;
        m_answer.found.subject.reset();
        askSoon();
        if (m_mode == Mode::Box && !m_box) // undone while it is drawn
            m_editor.begin(CropEditor::Kind::Box, photoSize(), animal);
        m_editor.setAnimal(this->animal());
    }
    m_parts.panel.showAccepted(now ? now->user.edit : crop::Edit());
    refreshView();
}

void SuggestController::setLoaded(const QString &file, const LoadedPhoto &photo)
{
    const PhotoItem *now = item();
    if (!now || now->file != file)
        return;
    m_loaded = photo;
    m_loadedFile = file;
    m_shown = Shown::Nothing;
    if (m_answer.found.width > 0 && m_answered == question())
        onFound(m_answered, SuggestionAnswer(m_answer)); // cards get their pictures
    refreshView();
    emit modeChanged();
    if (m_wantedCard >= 0)
        takeUpCard(std::exchange(m_wantedCard, -1));
    else if (m_wantsCrop)
        cropByHand();
}

void SuggestController::setSeen(bool seen)
{
    if (seen == m_isSeen)
        return;
    m_isSeen = seen;
    if (seen) {
        askSoon();
        return;
    }
    m_askTimer.stop();
    m_service.cancel();
    m_regarded = -1;
    m_regardedMend.reset();
    refreshView();
}

void SuggestController::askSoon()
{
    using State = SuggestionPanel::State;
    m_askTimer.stop();
    if (!m_isSeen)
        return;
    const PhotoItem *now = item();
    if (!now || now->state != PhotoItem::State::Scored || !m_session.scorer()) {
        m_service.cancel();
        if (!now)
            m_parts.panel.showState(State::NoPhoto);
        else if (now->state == PhotoItem::State::Failed)
            m_parts.panel.showState(State::NoModel, now->error);
        else
            m_parts.panel.showState(m_session.scorer() ? State::Waiting : State::ModelLoading);
        return;
    }
    if (m_service.kept(question()))
        return m_service.ask(question());
    m_service.cancel();
    m_answer = {};
    m_regarded = -1;
    m_parts.panel.showState(State::Running);
    m_askTimer.start();
}

void SuggestController::ask()
{
    if (item())
        m_service.ask(question());
}

void SuggestController::onFound(const SuggestionQuestion &asked, const SuggestionAnswer &answer)
{
    const PhotoItem *now = item();
    if (!now || !(asked == question()))
        return;
    m_answer = answer;
    m_answered = asked;
    QImage photo = m_loaded.levels.empty() ? m_session.thumbnails().find(now->id) : QImage();
    for (const QImage &level : m_loaded.levels) {
        if (photo.isNull() || std::max(level.width(), level.height()) >= cardSide)
            photo = level;
    }
    const auto scorer = m_session.scorer();
    m_parts.panel.showAnswer(answer, photo, now->user.edit, scorer ? scorer->card().crops : std::nullopt);
    m_editor.setAnimal(animal());
    refreshView();
}

void SuggestController::showOriginal()
{
    if (m_shown == Shown::Original)
        return;
    const bool other = m_shown == Shown::Edited;
    m_shown = Shown::Original;
    m_parts.view.showPhoto(m_loaded);
    if (other)
        m_parts.view.fit();
}

void SuggestController::makeEdited(const crop::Edit &edit, int longerSide, std::function<void(LoadedPhoto)> done)
{
    if (m_making == edit)
        return;
    m_making = edit;
    m_pictureStop.request_stop();
    m_pictureStop = StopSource();
    QImage source = m_loaded.levels.front();
    for (const QImage &level : m_loaded.levels) {
        if (longerSide > 0 && std::max(level.width(), level.height()) >= longerSide)
            source = level;
    }
    inBackground(
        this, [source, size = photoSize(), edit, stop = m_pictureStop.get_token()] { return editedPhoto(source, size, edit, stop); },
        [this, stop = m_pictureStop.get_token(), done = std::move(done)](Result<LoadedPhoto> made) {
            if (stop.stop_requested())
                return;
            m_making.reset();
            if (made)
                done(*std::move(made));
            else
                emit said(made.error().userText);
        });
}

void SuggestController::showComparison(const crop::Edit &edit)
{
    showOriginal();
    const QSize size = photoSize();
    makeEdited(edit, compareSide, [this, edit, size](const LoadedPhoto &made) {
        m_comparison.after = made.levels.front();
        m_comparison.frame = crop::frameOf(edit, size.width(), size.height());
        m_comparison.canvas = edit.canvas;
        if (m_mode == Mode::BeforeAfter || (m_mode == Mode::Look && m_regardedMend)) {
            m_parts.view.setOverlay(&m_comparison);
            if (m_mode == Mode::BeforeAfter)
                m_parts.view.setFocus();
        }
    });
}

/// Which picture lies under which overlay.
void SuggestController::refreshView()
{
    PhotoView &view = m_parts.view;
    const PhotoItem *now = item();
    const auto overlay = [&view](PhotoOverlay *wanted) {
        if (view.overlay() != wanted)
            view.setOverlay(wanted);
        view.update();
    };
    if (!now || m_loaded.levels.empty())
        return overlay(nullptr);
    const std::vector<crop::Suggestion> &cards = m_answer.found.cards;
    if (m_mode == Mode::Crop || m_mode == Mode::Box) {
        showOriginal();
        return overlay(&m_editor);
    }
    if (m_mode == Mode::BeforeAfter) {
        if (now->user.edit.changesNothing())
            return setMode(Mode::Look);
        return showComparison(now->user.edit);
    }
    if (m_mode == Mode::Review) {
        showReviewed();
        return overlay(&m_frame);
    }
    if (m_regardedMend)
        return showComparison(crop::withMend(now->user.edit, *m_regardedMend));
    if (m_regarded >= 0 && m_regarded < static_cast<int>(cards.size())) {
        showOriginal();
        const crop::Suggestion &card = cards[static_cast<std::size_t>(m_regarded)];
        m_frame.frame = card.rect;
        m_frame.animal = animal();
        m_frame.words = tr("%1 \u00d7 %2 pixels").arg(card.rect.width).arg(card.rect.height);
        m_frame.keys = {};
        return overlay(&m_frame);
    }
    overlay(nullptr);
    if (now->user.edit.changesNothing())
        return showOriginal();
    if (m_edited.levels.empty() || m_editedWith != now->user.edit) {
        makeEdited(now->user.edit, 0, [this, edit = now->user.edit](LoadedPhoto made) {
            m_edited = std::move(made);
            m_editedWith = edit;
            if (m_shown == Shown::Edited)
                m_shown = Shown::Nothing;
            refreshView();
        });
        return;
    }
    if (m_shown == Shown::Edited)
        return;
    const bool other = m_shown == Shown::Original;
    m_shown = Shown::Edited;
    view.showPhoto(m_edited);
    if (other)
        view.fit();
}

} // namespace pawtrait::ui
