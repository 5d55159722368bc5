#pragma once

#include "photos/photo_session.h"
#include "suggest/crop_editor.h"
#include "suggest/frame_overlays.h"
#include "suggest/suggestion_batch.h"
#include "suggest/suggestion_panel.h"
#include "viewer/loaded_photo.h"

#include <QPointer>
#include <QTimer>
#include <QUndoStack>

namespace pawtrait::ui {

class BatchBar;
class CropBar;
class PhotoView;

/// Connects the large photo, the session and the panel of suggestions: asks for crops of the photo that is looked at, shows
/// frames on it, crops by hand, mends, compares before and after, and goes through many photos. Window thread.
class SuggestController : public QObject {
    Q_OBJECT

public:
    struct Parts {
        PhotoView &view;
        SuggestionPanel &panel;
        CropBar &cropBar;
        BatchBar &batchBar;
    };
    enum class Mode { Look, Crop, Box, BeforeAfter, Review };

    /// The parts must outlive it.
    SuggestController(PhotoSession &session, const Parts &parts, QObject *parent = nullptr);
    ~SuggestController() override;

    SuggestionService &service() { return m_service; }
    Mode mode() const { return m_mode; }
    /// The photo that is looked at; null: none. Again when something of it has changed.
    void setPhoto(const PhotoItem *item);
    /// It is here in full.
    void setLoaded(const QString &file, const LoadedPhoto &photo);
    /// Whether suggestions are seen: only then is the photo that is looked at searched by itself.
    void setSeen(bool seen);

    void cropByHand();
    void drawAnimal();
    /// In crop mode the wanted shape is turned, upright or wide.
    void turnShape();
    void setBeforeAfter(bool on);
    void suggestFor(const std::vector<PhotoId> &ids);
    void review();
    bool canReview() const;
    /// The search over many photos.
    const SuggestionBatch &batch() const { return m_batch; }
    void cancelBatch() { m_batch.cancel(); }
    /// Back to looking; a frame that was begun is given up. False when there is nothing to leave.
    bool leaveMode();
    /// The same for somebody who goes elsewhere: a frame that was changed by hand becomes the photo's crop.
    void leaveKeeping() { setMode(Mode::Look); }
    /// Of the frame while it is made; empty else.
    QUndoStack &frameSteps() { return m_frameSteps; }

signals:
    /// A photo that has to be looked at next.
    void photoAsked(pawtrait::ui::PhotoId id);
    void modeChanged();
    void modelCardAsked();
    /// A card was clicked, and the photo is not there in full: it has to be shown large.
    void largePhotoAsked();
    void said(const QString &text);
    /// The keys' focus goes back to the photos.
    void focusBackAsked();

private:
    // suggest_controller.cpp
    const PhotoItem *item() const { return m_session.photos().find(m_photo); }
    SuggestionQuestion question(const PhotoItem &item, const QString &ratio) const;
    SuggestionQuestion question() const;
    QSize photoSize() const;
    std::optional<image::PixelRect> animal() const;
    void connectPanel();
    void askSoon();
    void ask();
    void onFound(const SuggestionQuestion &question, const SuggestionAnswer &answer);
    void refreshView();
    void showOriginal();
    void makeEdited(const crop::Edit &edit, int longerSide, std::function<void(LoadedPhoto)> done);
    void showComparison(const crop::Edit &edit);

    // suggest_modes.cpp
    void connectModes();
    /// Leaving crop mode keeps a frame that was changed, unless it is given up.
    void setMode(Mode mode, bool givesUpFrame = false);
    void keepFrameStep(int series);
    void beginCrop(const crop::Edit &edit, std::optional<double> ratio);
    void takeUpCard(int card);
    crop::Edit frameEdit() const;
    void acceptCrop();
    void onFrameChanged();
    void onFramed(const crop::Edit &edit, const Result<crop::FrameOpinion> &opinion);
    QString frameWarning() const;
    std::optional<double> wantedRatio() const;
    void onBoxSettled(bool byKey);
    void keepBox();
    void giveUpBox();
    void refreshBatch();
    void showReviewed();
    void stepReview(int by, bool accepts);

    PhotoSession &m_session;
    Parts m_parts;
    SuggestionService m_service;
    SuggestionBatch m_batch;
    CropEditor m_editor;
    FrameOverlay m_frame;
    BeforeAfterOverlay m_comparison;
    QTimer m_askTimer, m_frameTimer, m_boxTimer;
    std::optional<image::PixelRect> m_box; ///< of m_boxPhoto: moved by keys and not yet kept
    PhotoId m_boxPhoto = 0;
    std::optional<image::PixelRect> m_animal; ///< of m_photo when it was asked about
    Mode m_mode = Mode::Look;
    bool m_isSeen = false;
    PhotoId m_photo = 0;
    library::FileStamp m_stamp; ///< of m_photo when it was asked about
    LoadedPhoto m_loaded;       ///< m_photo as it is in its file
    QString m_loadedFile;
    enum class Shown { Nothing, Original, Edited } m_shown = Shown::Nothing;
    LoadedPhoto m_edited;
    crop::Edit m_editedWith;
    std::optional<crop::Edit> m_making; ///< an edited picture that is on its way
    SuggestionAnswer m_answer;
    SuggestionQuestion m_answered;
    int m_regarded = -1;
    std::optional<crop::Edit> m_regardedMend;
    int m_wantedCard = -1;    ///< clicked; taken up when the photo is there in full
    bool m_wantsCrop = false; ///< asked for by key; begins when the photo is there in full
    crop::Edit m_cropped; ///< what crop mode began with
    QUndoStack m_frameSteps;
    CropFrame m_lastFrame; ///< at the last of them
    std::optional<image::PixelRect> m_boxBefore; ///< what box mode began with
    std::vector<SuggestionQuestion> m_review;
    int m_reviewed = 0, m_taken = 0;
    StopSource m_pictureStop;
};

} // namespace pawtrait::ui
