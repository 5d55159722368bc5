/// The room `library`: what the user did to photos and what was found out about them, kept in one folder that can be
/// copied or moved whole.
///
///     auto opened = library::Library::open(folder);            // on the thread that will use it
///     auto records = opened->library->add(paths);              // known photos come back with their stars and flags
///     opened->library->saveStates(changes);                    // one user action, one transaction
#pragma once

#include "common/result.h"
#include "crop/edit.h"
#include "scoring/flags.h"
#include "scoring/score.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace pawtrait::library {

enum class Mark : std::uint8_t { None, Pick, Reject };

/// What the user says of a photo; the part that undo brings back.
struct UserState {
    scoring::Flags flags{};
    int stars = 0;          ///< 0..5
    Mark mark = Mark::None;
    qint64 handGroup = 0;   ///< group made by hand (Library::newGroup); 0: grouped by the program
    bool listed = true;     ///< false: removed from the list, never from the disk
    crop::Edit edit;        ///< accepted crop and mends; the file itself is never changed
    std::optional<image::PixelRect> animal; ///< the box that a person drew around it, upright original pixels; none: the model looks
    bool operator==(const UserState &) const = default;
};

/// Which contents of a file something was found out about.
struct FileStamp {
    qint64 size = -1;      ///< bytes; -1 unknown
    qint64 modifiedMs = 0; ///< since the epoch, UTC
    bool operator==(const FileStamp &) const = default;
};

/// What was found out about a photo's contents.
struct Findings {
    FileStamp stamp;
    QByteArray contentKey; ///< scoring::EmbeddingCache::contentKey; empty: not looked at yet
    int width = 0;         ///< pixels, upright
    int height = 0;
    QDateTime taken;       ///< EXIF DateTimeOriginal as local time; invalid: unknown
};

struct PhotoRecord {
    qint64 id = 0;   ///< never used again for another photo
    QString path;    ///< absolute
    UserState state;
    Findings found;
    std::optional<scoring::Score> score; ///< without flags, by the model that was asked for
    QString problem;                     ///< a translated sentence when a kept edit cannot be read (and is left out); else empty
};

struct StateChange {
    qint64 id = 0;
    UserState state;
};

struct FoundPhoto {
    qint64 id = 0;
    Findings found;
    std::optional<scoring::Score> score; ///< without flags
};

/// A photo that was known under another path whose file is gone: it keeps what the user said of it.
struct Adopted {
    qint64 id = 0;
    UserState state;
    qint64 forgottenId = 0; ///< the old record, which is no more; it may have been listed
};

/// One open library. All calls on the thread that opened it; each is one transaction: when it returns without an error the
/// change survives a kill at any moment (WAL; what the user did is flushed to the disk, what can be found out again is not).
class Library {
public:
    struct Opened {
        std::unique_ptr<Library> library;
        QStringList notices; ///< translated sentences: a damaged library set aside and where, a newer one opened read-only
    };
    /// Opens or makes `folder`/library.sqlite; brings an older schema up to date. Blocking.
    static Result<Opened> open(const QString &folder);
    virtual ~Library() = default;

    virtual bool isReadOnly() const = 0;

    /// All listed photos in the order they came, with the scores of one model ("" for none).
    virtual Result<std::vector<PhotoRecord>> listed(const QString &modelFingerprint) const = 0;
    /// Puts files at the end of the list; one that is known (by path) returns with its state and findings and is listed
    /// again in its old place. One record a path, in the order given (a path given twice has one).
    virtual Result<std::vector<PhotoRecord>> add(const QStringList &paths, const QString &modelFingerprint) = 0;
    /// All or none: NotFound when a photo is no more, Invalid when a group was not made by newGroup().
    virtual Result<void> saveStates(std::span<const StateChange> changes) = 0;
    /// Findings and scores by one model. A photo whose contents are those of an unlisted or listed photo whose file no longer
    /// exists takes that one's state and place in the list, if its own state is untouched; the old record is forgotten. Those
    /// are returned. Ids that are no more are passed over; other contents than before make the scores by other models go.
    virtual Result<std::vector<Adopted>> saveFound(std::span<const FoundPhoto> photos, const QString &modelFingerprint) = 0;
    /// A number for a new group made by hand, larger than every one before; `name` may be empty.
    virtual Result<qint64> newGroup(const QString &name) = 0;
    virtual Result<void> renameGroup(qint64 group, const QString &name) = 0;
    virtual Result<std::vector<std::pair<qint64, QString>>> groupNames() const = 0;

    /// Small things of the window (sort, filter, current photo, zoom) by name; empty when there is none.
    virtual Result<QByteArray> viewState(const QString &name) const = 0;
    virtual Result<void> setViewState(const QString &name, const QByteArray &value) = 0;

    /// Folders that photos were taken from, the latest first, at most ten.
    virtual Result<QStringList> recentFolders() const = 0;
    virtual Result<void> addRecentFolder(const QString &folder) = 0;

    /// A whole copy in `folder` (made if missing) that open() can open; never over an existing library.
    virtual Result<void> backupTo(const QString &folder) const = 0;
};

} // namespace pawtrait::library
