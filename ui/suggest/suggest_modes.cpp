// Cropping and drawing by hand, before and after, and the review of many photos.
#include "suggest/suggest_controller.h"

#include "parts/score_words.h"
#include "suggest/batch_bar.h"
#include "suggest/crop_bar.h"
#include "viewer/photo_view.h"

#include <QKeyEvent>
#include <QUndoCommand>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace pawtrait::ui {

namespace {

constexpr int fewPixels = 400; // of a crop's short side
constexpr int keySeries = 1, angleSeries = 2; // steps that follow each other are one

/// A drag, a key or an angle while a frame is made.
class FrameStep : public QUndoCommand {
public:
    FrameStep(CropEditor &editor, const CropFrame &before, int series) : m_editor(editor), m_before(before), m_after(editor.frame()), m_series(series)
    {
        setText(SuggestController::tr("change of the frame", "undo"));
    }
    void undo() override { m_editor.restore(m_before); }
    void redo() override
    {
        if (std::exchange(m_isDone, true))
            m_editor.restore(m_after);
    }
    int id() const override { return m_series; }
    bool mergeWith(const QUndoCommand *next) override // keys in a row are one step, and so is a slider's way
    {
        m_after = static_cast<const FrameStep *>(next)->m_after;
        return true;
    }

private:
    CropEditor &m_editor;
    CropFrame m_before, m_after;
    int m_series; ///< -1: a step of its own
    bool m_isDone = false;
};

} // namespace

void SuggestController::connectModes()
{
    connect(&m_editor, &CropEditor::changed, this, &SuggestController::onFrameChanged);
    connect(&m_frameSteps, &QUndoStack::indexChanged, this, [this] { m_lastFrame = m_editor.frame(); });
    connect(&m_editor, &CropEditor::settled, this, [this](bool byKey) {
        if (m_mode == Mode::Box)
            onBoxSettled(byKey);
        else if (m_mode == Mode::Crop)
            keepFrameStep(byKey ? keySeries : m_editor.frame().angle() != m_lastFrame.angle() ? angleSeries : -1);
    });
    connect(&m_editor, &CropEditor::accepted, this, [this] { m_mode == Mode::Crop ? acceptCrop() : void(leaveMode()); });
    connect(&m_editor, &CropEditor::cancelled, this, [this] {
        if (m_mode == Mode::Box)
            giveUpBox();
        else
            leaveMode();
    });
    connect(&m_editor, &CropEditor::ratioTurnAsked, this, &SuggestController::turnShape);
    connect(&m_parts.cropBar, &CropBar::angleChanged, &m_editor, &CropEditor::setAngle);
    connect(&m_parts.cropBar, &CropBar::acceptAsked, this, &SuggestController::acceptCrop);
    connect(&m_parts.cropBar, &CropBar::cancelAsked, this, [this] { leaveMode(); });
    connect(&m_parts.cropBar, &CropBar::resetAsked, this, [this] {
        m_editor.restore(CropFrame(photoSize(), {0, 0, photoSize().width(), photoSize().height()}, 0, {}));
        keepFrameStep(-1);
    });
    m_comparison.keys = [this](const QKeyEvent &event, bool onlyAsked) {
        if (m_mode != Mode::BeforeAfter || event.key() != Qt::Key_Escape)
            return false;
        if (!onlyAsked)
            leaveMode();
        return true;
    };
    connect(&m_batch, &SuggestionBatch::progressed, this, &SuggestController::refreshBatch);
    connect(&m_batch, &SuggestionBatch::finished, this, &SuggestController::refreshBatch);
    BatchBar &bar = m_parts.batchBar;
    connect(&bar, &BatchBar::cancelAsked, &m_batch, &SuggestionBatch::cancel);
    connect(&bar, &BatchBar::reviewAsked, this, &SuggestController::review);
    connect(&bar, &BatchBar::acceptAsked, this, [this] { stepReview(1, true); });
    connect(&bar, &BatchBar::skipAsked, this, [this] { stepReview(1, false); });
    connect(&bar, &BatchBar::endAsked, this, [this] {
        if (!leaveMode())
            m_parts.batchBar.hide();
    });
}

void SuggestController::setMode(Mode mode, bool givesUpFrame)
{
    if (mode == m_mode)
        return;
    const Mode before = m_mode;
    const PhotoItem *now = item();
    const bool keepsFrame = before == Mode::Crop && !givesUpFrame && m_frameSteps.index() > 0 && now && now->user.listed && frameEdit() != now->user.edit;
    const crop::Edit kept = keepsFrame ? frameEdit() : crop::Edit();
    const PhotoId photo = m_photo;
    m_mode = mode;
    if (before == Mode::Crop) {
        m_frameSteps.clear();
        m_session.undoStack().setActive();
    }
    if (keepsFrame) {
        m_session.setEdit({photo}, kept);
        emit m_session.mentioned(tr("The crop of %1 was kept. Ctrl+Z takes it back.").arg(now->name));
    }
    keepBox();
    m_frameTimer.stop();
    m_service.cancelFrame();
    m_parts.cropBar.setVisible(mode == Mode::Crop);
    if (before == Mode::Review)
        refreshBatch();
    if (mode == Mode::Look) {
        m_regarded = -1;
        emit focusBackAsked(); // before the view stops taking it
    }
    refreshView();
    if (mode != Mode::Look)
        m_parts.view.setFocus();
    emit modeChanged();
}

bool SuggestController::leaveMode()
{
    if (m_mode == Mode::Look)
        return false;
    setMode(Mode::Look, true);
    return true;
}

/// As one step to undo, where there was one.
void SuggestController::keepFrameStep(int series)
{
    const CropFrame &frame = m_editor.frame();
    if (frame.rect() == m_lastFrame.rect() && frame.angle() == m_lastFrame.angle() && frame.ratio() == m_lastFrame.ratio())
        return;
    m_frameSteps.push(new FrameStep(m_editor, m_lastFrame, series));
}

std::optional<double> SuggestController::wantedRatio() const
{
    const auto ratio = ratioByName(m_parts.panel.ratio());
    return ratio ? crop::valueOf(*ratio, photoSize().width(), photoSize().height()) : std::nullopt;
}

void SuggestController::cropByHand()
{
    const PhotoItem *now = item();
    if (!now || m_mode == Mode::Crop)
        return;
    m_wantsCrop = m_loaded.levels.empty();
    if (m_wantsCrop)
        return;
    beginCrop(now->user.edit, now->user.edit.changesFrame() ? std::nullopt : wantedRatio()); // a crop that is there opens as it is
}

void SuggestController::takeUpCard(int card)
{
    const PhotoItem *now = item();
    if (!now || card < 0 || card >= static_cast<int>(m_answer.found.cards.size()))
        return;
    if (m_loaded.levels.empty()) {
        m_wantedCard = card;
        emit largePhotoAsked();
        return;
    }
    const crop::Suggestion suggestion = m_answer.found.cards[static_cast<std::size_t>(card)];
    crop::Edit edit = now->user.edit; // its light and colours stay
    edit.crop.reset();
    edit.angle = 0;
    edit.canvas = suggestion.canvas;
    if (suggestion.kind == crop::Suggestion::Kind::LeaveIt) {
        setMode(Mode::Look, true);
        m_session.setEdit({now->id}, edit);
        return;
    }
    if (!suggestion.canvas)
        edit.crop = suggestion.rect;
    beginCrop(edit, suggestion.canvas ? std::nullopt : wantedRatio());
}

void SuggestController::beginCrop(const crop::Edit &edit, std::optional<double> ratio)
{
    m_cropped = edit;
    m_regarded = -1;
    m_regardedMend.reset();
    m_editor.setAnimal(animal());
    setMode(Mode::Crop);
    m_editor.begin(CropEditor::Kind::Crop, photoSize(), edit.crop, edit.angle, ratio);
    m_frameSteps.clear();
    m_lastFrame = m_editor.frame();
    m_frameSteps.setActive();
    refreshView();
    m_parts.view.fit();
    m_parts.view.setFocus();
}

crop::Edit SuggestController::frameEdit() const
{
    crop::Edit edit = m_cropped;
    const image::PixelRect rect = m_editor.frame().pixels();
    edit.angle = m_editor.frame().angle();
    edit.crop = rect;
    if (edit.angle == 0 && rect == image::PixelRect{0, 0, photoSize().width(), photoSize().height()})
        edit.crop.reset();
    return edit;
}

void SuggestController::acceptCrop()
{
    if (m_mode != Mode::Crop)
        return;
    const crop::Edit edit = frameEdit();
    const PhotoId photo = m_photo;
    setMode(Mode::Look, true);
    m_session.setEdit({photo}, edit);
}

QString SuggestController::frameWarning() const
{
    const CropFrame &frame = m_editor.frame();
    if (const auto box = animal()) {
        // The box's corners, turned as the photo is.
        const QPointF about = frame.rect().center();
        const double angle = frame.angle() * std::numbers::pi / 180, c = std::cos(angle), s = std::sin(angle);
        const QRectF held = frame.rect().adjusted(-1, -1, 1, 1);
        for (const int x : {box->x, box->right()}) {
            for (const int y : {box->y, box->bottom()}) {
                const QPointF from = QPointF(x, y) - about;
                if (frame.angle() == 0 ? !held.contains(QPointF(x, y)) : !held.contains(about + QPointF(c * from.x() - s * from.y(), s * from.x() + c * from.y())))
                    return tr("The frame cuts the animal.");
            }
        }
    }
    const image::PixelRect rect = frame.pixels();
    return std::min(rect.width, rect.height) < fewPixels ? tr("Few pixels: the crop may look soft.") : QString();
}

void SuggestController::onFrameChanged()
{
    m_parts.view.update();
    if (m_mode != Mode::Crop)
        return;
    m_parts.cropBar.showFrame(m_editor.frame().pixels(), m_editor.frame().angle());
    m_parts.cropBar.showWords(m_session.scorer() ? tr("Looking at this frame...") : tr("No score yet: the model is still being opened."), {}, frameWarning());
    m_frameTimer.start();
}

void SuggestController::onFramed(const crop::Edit &edit, const Result<crop::FrameOpinion> &opinion)
{
    const PhotoItem *now = item();
    const auto scorer = m_session.scorer();
    if (m_mode != Mode::Crop || !now || !scorer || edit != frameEdit())
        return;
    if (!opinion) {
        m_parts.cropBar.showWords(opinion.error().userText, {}, frameWarning());
        return;
    }
    const scoring::Score score = scorer->score(opinion->embedding, now->user.flags);
    QString gain;
    // What a card says of this very frame holds: it was chosen by one head and judged by the other, a frame by hand has no chooser.
    const auto card = std::find_if(m_answer.found.cards.begin(), m_answer.found.cards.end(), [&](const crop::Suggestion &each) {
        return edit.angle == 0 && edit.crop == each.rect && each.kind != crop::Suggestion::Kind::LeaveIt && each.gain && each.gain->reliable;
    });
    if (card != m_answer.found.cards.end() && scorer->card().crops)
        gain = tr("Against the whole photo: %1.").arg(crop::gainInWords(*card->gain, *scorer->card().crops));
    else if (!opinion->gain || !scorer->card().crops)
        gain = tr("What a crop gains cannot be told: this model's opinions of crops were not measured, or are not worth enough.");
    else if (opinion->gain->reliable)
        gain = tr("Against the whole photo: %1.").arg(crop::gainInWords(*opinion->gain, *scorer->card().crops));
    else if (!edit.crop && edit.angle == 0)
        gain = tr("This is the whole photo.");
    else
        gain = tr("No reliable gain against the whole photo.");
    //: %1 is a score with its range, %2 such as "Better than 7 of 10 listing photos"
    m_parts.cropBar.showWords(tr("Score %1. %2.").arg(rangeWords(score), percentileWords(score.percentile)), gain, frameWarning());
}

void SuggestController::drawAnimal()
{
    if (!item() || m_loaded.levels.empty())
        return;
    if (m_mode == Mode::Box) {
        leaveMode();
        return;
    }
    m_regarded = -1;
    m_editor.setAnimal({});
    m_boxBefore = item()->user.animal;
    setMode(Mode::Box);
    m_editor.begin(CropEditor::Kind::Box, photoSize(), animal());
    emit m_session.mentioned(tr("Drag a box around the animal. Enter keeps it, Esc leaves it as it was."));
    m_parts.view.fit();
    m_parts.view.setFocus();
}

void SuggestController::giveUpBox()
{
    m_boxTimer.stop();
    m_box.reset();
    const PhotoId photo = m_photo;
    const std::optional<image::PixelRect> before = m_boxBefore;
    setMode(Mode::Look);
    m_session.setAnimal({photo}, before);
}

void SuggestController::onBoxSettled(bool byKey)
{
    if (m_editor.isEmpty())
        return;
    m_box = m_editor.frame().pixels();
    m_boxPhoto = m_photo;
    m_answer.found.subject.reset();
    askSoon(); // the search with the box before is stopped
    if (byKey)
        m_boxTimer.start();
    else
        keepBox();
}

/// Into the library, as one step to undo.
void SuggestController::keepBox()
{
    m_boxTimer.stop();
    if (!m_box)
        return;
    const image::PixelRect box = *m_box;
    if (m_boxPhoto == m_photo)
        m_animal = box; // asked about already
    m_session.setAnimal({m_boxPhoto}, box);
    m_box.reset();
}

void SuggestController::turnShape()
{
    if (m_mode == Mode::Crop)
        m_parts.panel.turnRatio();
}

void SuggestController::setBeforeAfter(bool on)
{
    if (!on && m_mode == Mode::BeforeAfter) {
        leaveMode();
    } else if (on && item() && !item()->user.edit.changesNothing() && !m_loaded.levels.empty()) {
        m_comparison.setDivider(0.5);
        setMode(Mode::BeforeAfter);
    }
    emit modeChanged();
}

void SuggestController::suggestFor(const std::vector<PhotoId> &ids)
{
    if (!m_session.scorer()) {
        emit said(tr("The model is still being opened. Try again in a moment."));
        return;
    }
    std::vector<SuggestionQuestion> questions;
    bool anyCropped = false;
    for (const PhotoId id : ids) {
        const PhotoItem *each = m_session.photos().find(id);
        if (!each || !each->user.listed || each->state != PhotoItem::State::Scored)
            continue;
        anyCropped = anyCropped || each->user.edit.changesFrame();
        if (!each->user.edit.changesFrame())
            questions.push_back(question(*each, m_parts.panel.ratio()));
    }
    if (questions.empty() && anyCropped) {
        emit said(tr("All of these photos have a crop already."));
        return;
    }
    if (questions.empty()) {
        emit said(tr("None of these photos is scored yet. Look for crops when they are."));
        return;
    }
    leaveKeeping();
    m_batch.start(std::move(questions));
    emit modeChanged();
}

void SuggestController::refreshBatch()
{
    if (m_mode == Mode::Review)
        return;
    if (m_batch.isRunning())
        m_parts.batchBar.showProgress(m_batch.done(), m_batch.total(), static_cast<int>(m_batch.worthALook().size()));
    else if (m_batch.wasStarted())
        m_parts.batchBar.showSummary(m_batch.summary(), canReview());
    emit modeChanged();
}

bool SuggestController::canReview() const
{
    return std::any_of(m_batch.worthALook().begin(), m_batch.worthALook().end(), [this](const SuggestionQuestion &each) {
        const PhotoItem *photo = m_session.photos().find(each.photo);
        return photo && photo->user.listed && !photo->user.edit.changesFrame();
    });
}

void SuggestController::review()
{
    if (m_mode == Mode::Review)
        return;
    m_review.clear();
    for (const SuggestionQuestion &each : m_batch.worthALook()) {
        const PhotoItem *photo = m_session.photos().find(each.photo);
        if (photo && !photo->user.edit.changesFrame() && m_session.order().indexOf(each.photo).isValid())
            m_review.push_back(each);
    }
    if (m_review.empty()) {
        emit said(tr("There is nothing to review: no listed photo without a crop has a reliable gain."));
        return;
    }
    m_reviewed = 0;
    m_taken = 0;
    m_frame.keys = {};
    setMode(Mode::Review);
    emit photoAsked(m_review.front().photo);
}

/// The frame of the reviewed photo, once that is the one looked at.
void SuggestController::showReviewed()
{
    showOriginal();
    const SuggestionQuestion &asked = m_review[static_cast<std::size_t>(m_reviewed)];
    const SuggestionAnswer *answer = m_service.kept(asked);
    const auto scorer = m_session.scorer();
    const int card = answer ? reliableCard(answer->found) : -1;
    m_frame.frame.reset();
    m_frame.animal.reset();
    m_frame.words.clear();
    if (card >= 0 && scorer && scorer->card().crops) {
        const crop::Suggestion &suggestion = answer->found.cards[static_cast<std::size_t>(card)];
        m_frame.frame = suggestion.rect;
        m_frame.words = crop::gainInWords(*suggestion.gain, *scorer->card().crops);
    }
    m_frame.keys = [this](const QKeyEvent &event, bool onlyAsked) {
        switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!onlyAsked)
                stepReview(1, true);
            return true;
        case Qt::Key_Right:
        case Qt::Key_Space:
        case Qt::Key_Left:
            if (!onlyAsked)
                stepReview(event.key() == Qt::Key_Left ? -1 : 1, false);
            return true;
        case Qt::Key_Escape:
            if (!onlyAsked)
                leaveMode();
            return true;
        default: return false;
        }
    };
    m_parts.batchBar.showReview(tr("Crop %1 of %2: Enter accepts it, Space or Right goes on without, Left goes back, Esc ends.").arg(m_reviewed + 1).arg(m_review.size()));
}

void SuggestController::stepReview(int by, bool accepts)
{
    if (m_mode != Mode::Review)
        return;
    const SuggestionQuestion asked = m_review[static_cast<std::size_t>(m_reviewed)];
    if (accepts) {
        const SuggestionAnswer *answer = m_service.kept(asked);
        const int card = answer ? reliableCard(answer->found) : -1;
        const PhotoItem *photo = m_session.photos().find(asked.photo);
        if (card >= 0 && photo) {
            const crop::Edit edit = crop::withMend(photo->user.edit, crop::editOf(answer->found.cards[static_cast<std::size_t>(card)]));
            m_taken += edit != photo->user.edit;
            m_session.setEdit({asked.photo}, edit);
        }
    }
    const int next = m_reviewed + by;
    if (next >= static_cast<int>(m_review.size())) {
        const int reviewed = static_cast<int>(m_review.size());
        setMode(Mode::Look);
        m_parts.batchBar.showSummary(tr("%1 of %n crop(s) accepted. Ctrl+Z takes each of them back.", nullptr, reviewed).arg(m_taken), false);
        return;
    }
    m_reviewed = std::max(0, next);
    emit photoAsked(m_review[static_cast<std::size_t>(m_reviewed)].photo);
}

} // namespace pawtrait::ui
