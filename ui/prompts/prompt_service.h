#pragma once

#include "image/decode.h"
#include "network/device.h"
#include "prompts/prompt_matrix.h"
#include "scoring/embedding_cache.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace pawtrait::ui {

/// Compares photos with words off the window thread, with a lower priority; the newest wish wins. Photos' vectors are kept by the
/// files' contents, so that what was seen once costs no network again. CLIP (600 MB) is given back when it was not used for a while,
/// and opened again when it is needed. Window thread.
class PromptService : public QObject {
    Q_OBJECT

public:
    struct Opened {
        std::shared_ptr<const prompts::PromptScorer> scorer;
        QString fingerprint; ///< of the weights, for the cache
    };
    /// Blocking, any thread.
    using Open = std::function<Result<Opened>(const prompts::ClipFiles &files, network::DevicePreference device)>;
    /// Quick, window thread.
    using Find = std::function<Result<prompts::ClipFiles>(const QString &weights)>;

    /// `cacheFolder` empty: vectors are kept in memory only.
    explicit PromptService(const QString &cacheFolder, QObject *parent = nullptr);
    /// Stops what is at work; a photo that is being looked at is finished before (a tenth of a second).
    ~PromptService() override;

    /// Tests bring a scorer of their own.
    void setOpen(Find find, Open open);
    void setLimits(const image::DecodeLimits &limits) { m_limits = limits; }
    /// CLIP goes this long after its last use; 2 minutes at first.
    void setIdleTime(std::chrono::milliseconds time);
    /// CLIP is in memory.
    bool holdsNetwork() const { return m_network != nullptr || m_isBusy; }
    void setDevice(std::function<network::DevicePreference()> device) { m_device = std::move(device); }
    /// Weights that the user chose; empty: those that findClipFiles() finds.
    void setWeights(const QString &weights);
    const QString &weights() const { return m_weights; }
    /// Where CLIP's files are, or the sentence which one to put where.
    Result<prompts::ClipFiles> files() const { return m_find(m_weights); }

    void compare(PromptSource source, std::vector<PromptPhoto> photos, const QStringList &prompts);
    /// The photos of the comparison at work, or else of the last one, with other words; nothing without one.
    void compareWords(const QStringList &prompts);
    void cancel();
    bool isBusy() const { return m_isBusy; }
    /// What is at work needs no photo anew: it takes a moment.
    bool isAboutWords() const;
    /// The last comparison that was finished; may be null.
    const std::shared_ptr<const PromptMatrix> &matrix() const { return m_matrix; }
    /// The sentence of the last one when it failed; empty: it did not.
    const QString &problem() const { return m_problem; }
    void forgetProblem();

signals:
    /// `total` 0: not known.
    void progressed(const QString &text, qint64 done, qint64 total);
    /// Something of isBusy(), matrix() and problem() is another.
    void changed();

private:
    struct Kept;
    struct Network;
    struct Outcome {
        std::shared_ptr<const Network> network;
        std::shared_ptr<const Kept> kept;
        std::shared_ptr<const PromptMatrix> matrix;
    };
    struct Job;
    static Result<Outcome> run(const Job &job, const std::function<void(const QString &text, int step)> &report, const StopToken &stop);
    static Result<std::shared_ptr<const Network>> opened(const Job &job);
    static Result<std::shared_ptr<const Kept>> lookAtPhotos(const Job &job, const Network &network, const std::function<void(qint64 done, qint64 total)> &report,
                                                            const StopToken &stop);
    void start(Job job);
    void release();

    std::shared_ptr<scoring::EmbeddingCache> m_cache;
    Find m_find;
    Open m_open;
    std::function<network::DevicePreference()> m_device;
    image::DecodeLimits m_limits;
    QString m_weights, m_problem;
    std::shared_ptr<const Network> m_network; ///< null: given back, or never opened
    std::shared_ptr<const Kept> m_kept; ///< the photos of the last comparison
    QTimer m_idle;
    std::shared_ptr<const PromptMatrix> m_matrix;
    std::optional<StopSource> m_stop;
    std::unique_ptr<Job> m_atWork; ///< the last one that was started
    quint64 m_run = 0;
    bool m_isBusy = false;
    QThreadPool m_pool; ///< one thread; the lanes are scoreFiles()'s
};

} // namespace pawtrait::ui
