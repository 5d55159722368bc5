#pragma once

#include "library/thumbnail_store.h"
#include "photos/photo_item.h"
#include "scoring/photo_scorer.h"

#include <QObject>
#include <QTimer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_set>

namespace pawtrait::ui {

/// One photo to score. With the key and stamp of contents seen before, an unchanged file is not read again.
struct ScoreJob {
    PhotoId id = 0;
    QString file;
    library::Findings known;
};

/// Walks folders, opens models and scores, off the window thread (scoring has its own lanes). Signals come on the window
/// thread, results in bundles at most every 30 ms. Destruction stops, waits and ends.
class ScoringService : public QObject {
    Q_OBJECT

public:
    using OpenModel = std::function<Result<std::shared_ptr<const scoring::PhotoScorer>>()>;

    struct Options {
        int lanes = 0; ///< 0: one a core
        image::DecodeLimits limits;
    };

    /// Both may be null.
    ScoringService(std::shared_ptr<scoring::EmbeddingCache> cache, std::shared_ptr<library::ThumbnailStore> thumbnails, QObject *parent = nullptr);
    ~ScoringService() override;

    /// From the next photos on.
    void setOptions(const Options &options);
    /// Opens the model in the background; photos wait until it is there, or come back with an error when it cannot be opened.
    void open(OpenModel open);
    std::shared_ptr<const scoring::PhotoScorer> scorer() const { return m_scorer; }

    /// Walks files and folders (with sub-folders); photosFound() tells.
    void findPhotos(const QStringList &paths);
    void score(const std::vector<ScoreJob> &jobs);
    /// These go first, if they still wait.
    void prefer(const std::vector<PhotoId> &ids);
    /// Drops what waits and stops what runs; photosFinished() may still bring what was done before.
    void cancel();
    /// While `waits`, no further photo is begun: the user waits for something that needs the cores. What runs is finished.
    void giveWay(bool waits);
    bool isBusy() const { return m_pending > 0 || m_finding > 0; }

signals:
    void modelOpened();
    void modelFailed(const QString &reason);
    /// In parts while a large folder is walked; with no file and no problem: there was nothing.
    void photosFound(const pawtrait::scoring::FoundPhotos &found);
    /// Thumbnails are those of photos that had to be decoded; null for the others.
    void photosFinished(std::vector<pawtrait::ui::FinishedPhoto> photos);
    void busyChanged();

private:
    struct Found {
        scoring::FoundPhotos photos;
        bool isLast = false; ///< of its walk
        bool isNews = true;  ///< has to be told
    };
    void runFinding(const StopToken &stop);
    void runScoring(const StopToken &stop);
    void scoreBatch(const std::vector<ScoreJob> &jobs, const StopToken &stop);
    std::optional<FinishedPhoto> fromCache(const ScoreJob &job) const;
    void deliver();

    std::shared_ptr<scoring::EmbeddingCache> m_cache;
    std::shared_ptr<library::ThumbnailStore> m_thumbnails;
    std::shared_ptr<const scoring::PhotoScorer> m_scorer; ///< window thread's copy
    qint64 m_pending = 0;                                 ///< window thread: photos asked for and not delivered
    int m_finding = 0;
    QTimer m_delivery;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    Options m_options;
    OpenModel m_toOpen;
    std::deque<QStringList> m_toFind;
    std::deque<ScoreJob> m_toScore;
    StopSource m_jobStop;
    bool m_givesWay = false;
    std::shared_ptr<const scoring::PhotoScorer> m_opened;
    QString m_openFailure;
    bool m_isOpening = false;    ///< taken from m_toOpen, not yet answered
    bool m_openAnswered = false; ///< not yet told to the window
    bool m_openFailed = false;
    std::vector<Found> m_found;
    std::vector<FinishedPhoto> m_finished;
    std::jthread m_findThread, m_scoreThread; ///< last: they end first
};

} // namespace pawtrait::ui
