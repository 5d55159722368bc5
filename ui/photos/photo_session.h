#pragma once

#include "photos/library_service.h"
#include "photos/photo_order.h"
#include "photos/scoring_service.h"
#include "photos/thumbnails.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QUndoStack>

namespace pawtrait::ui {

/// Everything the window does with photos, without widgets: they come in, are kept, scored, grouped, and what the user does
/// to them is one undoable action and one transaction of the library each. Window thread.
class PhotoSession : public QObject {
    Q_OBJECT

public:
    /// Folders; an empty one means that this is not kept.
    struct Places {
        QString library;    ///< what the user did
        QString embeddings; ///< cache
        QString thumbnails; ///< cache
        QString pictures;   ///< pictures that came without a file (from a browser)
    };

    explicit PhotoSession(const Places &places, QObject *parent = nullptr);
    ~PhotoSession() override;

    PhotoList &photos() { return m_photos; }
    const PhotoList &photos() const { return m_photos; }
    PhotoOrder &order() { return m_order; }
    Thumbnails &thumbnails() { return m_thumbnails; }
    ScoringService &scoring() { return m_scoring; }
    LibraryService &libraryService() { return m_library; }
    QUndoStack &undoStack() { return m_undo; }
    const Places &places() const { return m_places; }
    std::shared_ptr<const scoring::PhotoScorer> scorer() const { return m_scoring.scorer(); }

    /// Opens a model in the background and scores with it what is listed; in place of one that is open, all over again.
    void openModel(ScoringService::OpenModel open);
    /// Files and folders from any way in.
    void addPaths(const QStringList &paths);
    void retry(const std::vector<PhotoId> &ids);
    void cancelScoring();
    void setGrouping(const library::GroupingOptions &options);
    const library::GroupingOptions &grouping() const { return m_grouping; }
    /// Looks whether listed files are still there and unchanged; those that changed are scored again.
    void checkFiles();
    /// These are in view: their thumbnails and scores come first.
    void setVisible(const std::vector<PhotoId> &ids);

    // One undoable action each; nothing happens when it would change nothing.
    void answerFlag(const std::vector<PhotoId> &ids, int flag, scoring::FlagAnswer answer);
    void setStars(const std::vector<PhotoId> &ids, int stars);
    void setMark(const std::vector<PhotoId> &ids, library::Mark mark);
    void removeFromList(const std::vector<PhotoId> &ids);
    /// The whole accepted edit of each; one that changes nothing takes theirs away.
    void setEdit(const std::vector<PhotoId> &ids, const crop::Edit &edit);
    /// The box that no crop may cut, upright original pixels; none: the program looks for the animal itself.
    void setAnimal(const std::vector<PhotoId> &ids, const std::optional<image::PixelRect> &animal);
    void groupByHand(const std::vector<PhotoId> &ids);
    void ungroup(const std::vector<PhotoId> &ids);

    /// Stars and marks to and from XMP files beside the photos. After each change by itself when `always`.
    void writeSidecars(const std::vector<PhotoId> &ids);
    void readSidecars(const std::vector<PhotoId> &ids);
    void setAlwaysWriteSidecars(bool always) { m_alwaysWriteSidecars = always; }

    /// A whole copy of the library in `folder`; said() tells how it went.
    void backUpLibrary(const QString &folder);

    /// What is kept between two starts beside the photos (JSON); empty until restored().
    bool isRestored() const { return m_isRestored; }
    QByteArray windowState() const { return m_windowState; }
    void keepWindowState(const QByteArray &state);
    const QStringList &recentFolders() const { return m_recentFolders; }

signals:
    /// Something for the user to read; empty: what was said before is over.
    void said(const QString &text);
    /// Something that needs no answer and may go by itself.
    void mentioned(const QString &text);
    /// The user is about to change photos of the list; their order may follow.
    void userActs();
    /// The list of the last time is back (also when there was none).
    void restored();
    void recentFoldersChanged();
    /// The library has the action that was done, undone or redone: it survives whatever comes.
    void saved();

private:
    friend class PhotoStatesCommand;
    template <class Edit>
    void change(const QString &text, const std::vector<PhotoId> &ids, Edit edit);
    void pushChanges(const QString &text, std::vector<PhotoStateChange> changes);
    void apply(const std::vector<PhotoStateChange> &changes, bool forward);
    void restore();
    void takePaths(const QStringList &paths); ///< the kept list is there
    void rememberFolders();
    void onPhotosFound(const scoring::FoundPhotos &found);
    void onPhotosFinished(std::vector<FinishedPhoto> photos);
    void onModelOpened();
    void addRecords(const std::vector<library::PhotoRecord> &records);
    void scoreAgain(const std::vector<PhotoId> &ids);
    void adopt(const std::vector<library::Adopted> &adopted);
    void regroup();
    void regroupSoon();

    Places m_places;
    PhotoList m_photos;
    PhotoOrder m_order;
    QUndoStack m_undo;
    std::shared_ptr<library::ThumbnailStore> m_store;
    LibraryService m_library;
    Thumbnails m_thumbnails;
    ScoringService m_scoring;
    library::GroupingOptions m_grouping;
    QTimer m_regroup;
    bool m_isGrouping = false;
    bool m_isRestored = false;
    bool m_checking = false;
    bool m_alwaysWriteSidecars = false;
    QString m_modelIdentity; ///< of the scores that are kept
    QByteArray m_windowState;
    QStringList m_recentFolders;
    QStringList m_waitingPaths; ///< came before the list was restored
    QStringList m_lookedIn;     ///< last
    int m_foundNow = 0;         ///< there, so far
    bool m_addsToOthers = false;
    qint64 m_lastHandGroup = 0; ///< without a library
    StopSource m_stop;          ///< of work on the pools
    QThreadPool m_sidecarPool;  ///< one thread: the last word about a photo is written last
};

} // namespace pawtrait::ui
