/// The room `shell`: the main window and what it keeps running.
#pragma once

#include "photos/photo_list_model.h"
#include "scoring/score_files.h"

#include <QObject>
#include <QTimer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace pawtrait::ui {

/// All slow work of the window on one background thread (which has its own lanes): opening the model, walking folders,
/// scoring. Signals come on the window thread, results in bundles at most every 30 ms. Destruction stops, waits and ends.
class ScoringService : public QObject {
    Q_OBJECT

public:
    using OpenModel = std::function<Result<std::shared_ptr<const scoring::PhotoScorer>>()>;

    /// `cache` may be null.
    explicit ScoringService(std::unique_ptr<scoring::EmbeddingCache> cache, QObject *parent = nullptr);
    ~ScoringService() override;

    /// Opens the model in the background; photos wait until it is there, or come back with an error when it cannot be opened.
    void open(OpenModel open);
    std::shared_ptr<const scoring::PhotoScorer> scorer() const { return m_scorer; }

    /// Walks files and folders (with sub-folders); photosFound() tells.
    void findPhotos(const QStringList &paths);
    void score(const std::vector<std::pair<PhotoId, QString>> &photos);
    /// Drops what waits and stops what runs; photosFinished() may still bring what was done before.
    void cancel();
    bool isBusy() const { return m_pending > 0 || m_finding > 0; }

signals:
    void modelOpened();
    void modelFailed(const QString &reason);
    void photosFound(const pawtrait::scoring::FoundPhotos &found);
    void photosFinished(std::vector<pawtrait::ui::FinishedPhoto> photos);
    void busyChanged();

private:
    void runThread(const StopToken &stop);
    void scoreBatch(const std::vector<std::pair<PhotoId, QString>> &photos, const StopToken &stop);
    void deliver();

    std::unique_ptr<scoring::EmbeddingCache> m_cache;
    std::shared_ptr<const scoring::PhotoScorer> m_scorer; ///< window thread's copy
    qint64 m_pending = 0;                                 ///< window thread: photos asked for and not delivered
    int m_finding = 0;
    QTimer m_delivery;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    OpenModel m_toOpen;
    std::deque<QStringList> m_toFind;
    std::deque<std::pair<PhotoId, QString>> m_toScore;
    StopSource m_jobStop;
    std::shared_ptr<const scoring::PhotoScorer> m_opened;
    QString m_openFailure;
    bool m_openAnswered = false; ///< not yet told to the window
    bool m_openFailed = false;
    std::vector<scoring::FoundPhotos> m_found;
    std::vector<FinishedPhoto> m_finished;
    std::jthread m_thread; ///< last: it ends first
};

} // namespace pawtrait::ui
