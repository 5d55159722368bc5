/// The room `photos`: the photos of the window, what is known of each, and the views that show them.
#pragma once

#include "library/library.h"
#include "scoring/score_files.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace pawtrait::ui {

/// Of one photo in this window, from 1; never used again while the window lives.
using PhotoId = quint64;

struct PhotoItem {
    enum class State { Waiting, Scored, Failed };
    PhotoId id = 0;
    qint64 record = 0; ///< in the library; 0 when there is no library
    QString file;      ///< absolute
    QString name;      ///< of the file, without folders
    QString nameKey;   ///< naturalKey(name)
    State state = State::Waiting;
    library::UserState user;
    library::Findings found;
    std::shared_ptr<const scoring::Embedding> embedding; ///< null: the score is the library's, or there is none
    double rawScore = 0;  ///< PhotoScorer::rawScore of the embedding
    scoring::Score score; ///< with the flags' effects, once Scored
    QString error;        ///< a sentence when Failed
    ErrorKind errorKind = ErrorKind::Internal;
    QStringList notes;
    int group = -1; ///< in PhotoList::groups()
};

/// What scoring brings back for one photo.
struct FinishedPhoto {
    PhotoId id = 0;
    Result<scoring::ScoredPhoto> result;
    double rawScore = 0;
    library::FileStamp stamp; ///< of the file as it was read
    QDateTime taken;
};

/// A change of what the user says of one photo, for undo.
struct PhotoStateChange {
    PhotoId id = 0;
    library::UserState before, after;
};

} // namespace pawtrait::ui
