/// The room `train`: an analyst's training runs: set up, tried, run in the background, watched, compared.
///
///     TrainingService service;
///     service.add({.recipe = recipe, .request = {.data = folder, .runsFolder = runs}, .device = settings.device()});
#pragma once

#include "network/device.h"
#include "training/recipe.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace pawtrait::ui {

/// One run to make, or to go on with (request.resume). The request's device, callbacks and keepBest are filled by the service.
struct TrainingJob {
    training::Recipe recipe;
    training::RunRequest request;
    network::DevicePreference device = network::DevicePreference::Auto;
    bool endsAtOnce = false; ///< a run that was paused ends with its best weights so far
    quint64 id = 0;          ///< given by the service
};

/// Trains in a thread of its own, one run at a time, the others wait in the order they came. The thread gives way to the window and
/// to scoring. Signals come on the window thread, numbers in bundles at most every 100 ms. Destruction pauses, waits and ends.
class TrainingService : public QObject {
    Q_OBJECT

public:
    enum class Wish { None, Pause, KeepBest, Discard }; ///< what the running run was told
    enum class Ending { Finished, Paused, Discarded, Failed };

    struct Running {
        quint64 id = 0;
        training::Recipe recipe;
        QString folder; ///< empty until the run has one
        QString data;
        training::TrainingStatus status;
        bool hasStatus = false;     ///< the network has taken a step
        qint64 done = 0, total = 0; ///< of the stage before: photos read, or a heads' run's steps
        Wish wish = Wish::None;
        bool canGoOn() const { return recipe.kind == training::Recipe::Kind::FineTune; }
    };
    struct Ended {
        quint64 id = 0;
        Ending ending = Ending::Finished;
        QString folder;
        QString text;         ///< the run's summary, or why it failed
        QStringList warnings; ///< translated sentences
    };

    /// `givesWay` false: the training thread has the share of any thread (tests on a busy machine).
    explicit TrainingService(bool givesWay = true, QObject *parent = nullptr);
    ~TrainingService() override;

    /// The job's id. It begins at once when nothing runs.
    quint64 add(TrainingJob job);
    /// Takes a waiting job out; a running one stays.
    void remove(quint64 id);
    const std::deque<TrainingJob> &waiting() const { return m_waiting; }
    const std::optional<Running> &running() const { return m_running; }
    bool isBusy() const { return m_running.has_value(); }

    // Of the running run; each is shown at once and done after the step in progress.
    void pause();
    void stopAndKeepBest();
    /// The run ends, and its folder is deleted.
    void discard();
    /// Pauses, and drops what waits: the window closes.
    void stopAll();

    /// While photos are scored, training rests between steps.
    void setScoringBusy(bool busy);

signals:
    /// A run began, was told something, ended, or the queue changed.
    void changed();
    /// The running run has its folder.
    void folderMade(const QString &folder);
    void statusChanged();
    void measured(const std::vector<pawtrait::training::MeasuredRow> &rows);
    void ended(const pawtrait::ui::TrainingService::Ended &ended);

private:
    struct Shared; ///< between the two threads
    void startNext();
    void deliver();
    void end();

    std::deque<TrainingJob> m_waiting;
    std::optional<Running> m_running;
    quint64 m_lastId = 0;
    bool m_givesWay;
    QTimer m_delivery;
    std::shared_ptr<Shared> m_shared;
    std::jthread m_thread; ///< last: it ends first
};

} // namespace pawtrait::ui
