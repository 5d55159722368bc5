#pragma once

#include "crop/fixes.h"
#include "crop/frame.h"
#include "crop/suggest.h"
#include "photos/photo_item.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace pawtrait::ui {

/// What is looked for: crops of one photo.
struct SuggestionQuestion {
    PhotoId photo = 0;
    QString file;
    library::FileStamp stamp;               ///< of the contents that are meant
    std::optional<image::PixelRect> animal; ///< as a person drew it
    QString ratio;                          ///< name of a wanted shape (crop::ratioFromName, or turned: "5:4"); empty: any
    auto key() const
    {
        const image::PixelRect box = animal.value_or(image::PixelRect());
        return std::tuple(photo, stamp.size, stamp.modifiedMs, box.x, box.y, box.width, box.height, ratio);
    }
    bool operator==(const SuggestionQuestion &other) const { return key() == other.key(); }
};

struct SuggestionAnswer {
    crop::Suggestions found;
    std::vector<crop::Advice> advice;
    bool isFinished = false;
};

/// "4:5" or "1.91:1", also turned ("5:4"), "original", "free"; nothing for an unknown name.
std::optional<crop::Ratio> ratioByName(const QString &name);

/// Searches for crops off the window thread. One search for the photo that is looked at; before it a search for many photos
/// (`lookLater`) and scoring give way. What was found is kept while this lives. Signals come on the window thread; destruction
/// stops, waits and ends.
class SuggestionService : public QObject {
    Q_OBJECT

public:
    using Scorer = std::shared_ptr<const scoring::PhotoScorer>;

    explicit SuggestionService(QObject *parent = nullptr);
    ~SuggestionService() override;

    void setLimits(const image::DecodeLimits &limits) { m_limits = limits; }
    /// Another model: what was found before is forgotten. Null: none yet.
    void setScorer(Scorer scorer);

    /// found() tells, again and again until isFinished, at once when it is kept; or failed(). In place of the last question.
    void ask(const SuggestionQuestion &question);
    void cancel();
    bool isAsking() const { return m_asking; }
    const SuggestionAnswer *kept(const SuggestionQuestion &question) const;

    /// framed() answers with what the model says of an edit's frame, in place of the last one asked for.
    void lookAtFrame(const SuggestionQuestion &question, const crop::Edit &edit);
    void cancelFrame();

    /// With less hurry, on a thread of lower priority; `done` on the window thread (null: failed or cancelled, with the reason).
    void lookLater(const SuggestionQuestion &question, std::function<void(const SuggestionAnswer *answer, const QString &problem)> done);
    void cancelLater();

signals:
    void found(const pawtrait::ui::SuggestionQuestion &question, const pawtrait::ui::SuggestionAnswer &answer);
    void failed(const pawtrait::ui::SuggestionQuestion &question, const QString &reason);
    void framed(const pawtrait::crop::Edit &edit, const pawtrait::Result<pawtrait::crop::FrameOpinion> &opinion);
    /// Whether somebody waits: others have to give way.
    void hurryChanged(bool hurries);

private:
    /// The last photos decoded; any thread.
    class Photos;
    static Result<SuggestionAnswer> look(Photos &photos, const SuggestionQuestion &question, const scoring::PhotoScorer &scorer, const image::DecodeLimits &limits,
                                         const std::function<void(const crop::Suggestions &)> &soFar, const StopToken &stop);
    void stopAsking();
    void keep(const SuggestionQuestion &question, SuggestionAnswer answer);
    void startLater();
    void refreshHurry();

    struct Later {
        SuggestionQuestion question;
        std::function<void(const SuggestionAnswer *, const QString &)> done;
    };
    Scorer m_scorer;
    image::DecodeLimits m_limits;
    std::shared_ptr<Photos> m_photos;
    std::map<decltype(SuggestionQuestion().key()), SuggestionAnswer> m_kept;
    bool m_asking = false, m_framing = false, m_hurries = false;
    StopSource m_askStop, m_frameStop, m_laterStop;
    std::optional<Later> m_later;
    bool m_laterRuns = false;
    QThreadPool m_askPool, m_framePool, m_laterPool; ///< last: waited for first
};

} // namespace pawtrait::ui
