#include "photos/photo_session.h"

#include "common/files.h"
#include "parts/in_background.h"

#include <QDir>
#include <QFileInfo>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace pawtrait::ui {

namespace {

constexpr int regroupMs = 300;

std::shared_ptr<scoring::EmbeddingCache> cacheIn(const QString &folder)
{
    return folder.isEmpty() ? nullptr : std::make_shared<scoring::EmbeddingCache>(folder);
}

} // namespace

/// One action of the user on one or more photos.
class PhotoStatesCommand : public QUndoCommand {
public:
    PhotoStatesCommand(PhotoSession &session, const QString &text, std::vector<PhotoStateChange> changes) : m_session(session), m_changes(std::move(changes)) { setText(text); }
    void undo() override
    {
        m_session.apply(m_changes, false);
        //: %1 is what was done, such as "5 stars"
        mention(PhotoSession::tr("Taken back: %1"), m_session, m_changes);
    }
    void redo() override
    {
        m_session.apply(m_changes, true);
        if (std::exchange(m_isDone, true))
            //: %1 is what was done, such as "5 stars"
            mention(PhotoSession::tr("Done again: %1"), m_session, m_changes);
    }

private:
    /// The photo may be out of sight.
    void mention(const QString &words, PhotoSession &session, const std::vector<PhotoStateChange> &changes) const
    {
        const PhotoItem *photo = changes.size() == 1 ? session.photos().find(changes.front().id) : nullptr;
        emit session.mentioned(words.arg(photo ? QStringLiteral("%1 (%2)").arg(text(), photo->name) : text()));
    }

    PhotoSession &m_session;
    std::vector<PhotoStateChange> m_changes;
    bool m_isDone = false;
};

PhotoSession::PhotoSession(const Places &places, QObject *parent)
    : QObject(parent),
      m_places(places),
      m_order(m_photos),
      m_store(places.thumbnails.isEmpty() ? nullptr : std::make_shared<library::ThumbnailStore>(places.thumbnails)),
      m_library(places.library),
      m_thumbnails(m_store),
      m_scoring(cacheIn(places.embeddings), m_store)
{
    m_sidecarPool.setMaxThreadCount(1);
    m_regroup.setSingleShot(true);
    m_regroup.setInterval(regroupMs);
    connect(&m_regroup, &QTimer::timeout, this, &PhotoSession::regroup);
    connect(&m_scoring, &ScoringService::photosFound, this, &PhotoSession::onPhotosFound);
    connect(&m_scoring, &ScoringService::photosFinished, this, &PhotoSession::onPhotosFinished);
    connect(&m_scoring, &ScoringService::modelOpened, this, &PhotoSession::onModelOpened);
    connect(&m_scoring, &ScoringService::modelFailed, this, &PhotoSession::said);
    connect(&m_library, &LibraryService::failed, this, &PhotoSession::said);
    connect(&m_library, &LibraryService::opened, this, [this](const QStringList &notices) {
        if (!notices.isEmpty())
            emit said(notices.join(QLatin1Char('\n')));
        restore();
    });
}

PhotoSession::~PhotoSession()
{
    m_stop.request_stop();
    disconnect(&m_scoring, nullptr, this, nullptr);
    disconnect(&m_photos, nullptr, this, nullptr);
}

void PhotoSession::restore()
{
    struct Kept {
        std::vector<library::PhotoRecord> records;
        QString model;
        QByteArray window;
        QStringList recentFolders;
    };
    m_library.ask(
        [](library::Library &library) -> Result<Kept> {
            Kept kept;
            auto model = library.viewState(QStringLiteral("model"));
            if (!model)
                return model.error();
            kept.model = QString::fromUtf8(*model);
            auto records = library.listed(kept.model);
            if (!records)
                return records.error();
            kept.records = *std::move(records);
            if (auto window = library.viewState(QStringLiteral("window")))
                kept.window = *window;
            if (auto recent = library.recentFolders())
                kept.recentFolders = *recent;
            return kept;
        },
        [this](Result<Kept> kept) {
            if (kept) {
                if (m_modelIdentity.isEmpty()) {
                    m_modelIdentity = kept->model;
                } else if (m_modelIdentity != kept->model) { // a model was opened before the list came: those scores are another's
                    for (library::PhotoRecord &record : kept->records)
                        record.score.reset();
                }
                m_windowState = kept->window;
                m_recentFolders = kept->recentFolders;
                emit recentFoldersChanged();
                addRecords(kept->records);
            } else if (!kept.error().userText.isEmpty()) {
                emit said(kept.error().userText);
            }
            m_isRestored = true;
            emit restored();
            if (!m_waitingPaths.isEmpty())
                takePaths(std::exchange(m_waitingPaths, {}));
        });
}

void PhotoSession::openModel(ScoringService::OpenModel open)
{
    m_scoring.open(std::move(open));
}

void PhotoSession::onModelOpened()
{
    const auto scorer = m_scoring.scorer();
    const bool another = m_photos.scorer() && m_photos.scorer() != scorer;
    m_photos.setScorer(scorer);
    const QString identity = scorer->identity();
    if (another || (!m_modelIdentity.isEmpty() && m_modelIdentity != identity)) {
        m_scoring.cancel();
        m_photos.forgetScores();
        scoreAgain(m_photos.idsInState(PhotoItem::State::Waiting));
    }
    m_modelIdentity = identity;
    m_library.tell([identity](library::Library &library) { return library.setViewState(QStringLiteral("model"), identity.toUtf8()); });
    m_order.refresh();
}

void PhotoSession::addPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    emit said({});
    if (!m_isRestored) {
        m_waitingPaths.append(paths);
        return;
    }
    takePaths(paths);
}

void PhotoSession::takePaths(const QStringList &paths)
{
    m_lookedIn = paths;
    m_foundNow = 0;
    m_addsToOthers = m_photos.counts().listed > 0;
    m_scoring.findPhotos(paths);
}

/// Those that photos were found in.
void PhotoSession::rememberFolders()
{
    for (const QString &path : m_lookedIn) {
        if (!QFileInfo(path).isDir())
            continue;
        const QString folder = QFileInfo(path).absoluteFilePath();
        m_recentFolders.removeAll(folder);
        m_recentFolders.prepend(folder);
        m_recentFolders = m_recentFolders.mid(0, 10);
        m_library.tell([folder](library::Library &library) { return library.addRecentFolder(folder); });
        emit recentFoldersChanged();
    }
}

void PhotoSession::onPhotosFound(const scoring::FoundPhotos &found)
{
    QStringList problems;
    for (const Error &problem : found.problems)
        problems.append(problem.userText);
    if (found.files.isEmpty() && problems.isEmpty())
        problems.append(m_lookedIn.size() == 1 ? tr("There are no photos in %1.").arg(quotedName(m_lookedIn.front())) : tr("There are no photos in there."));
    if (!problems.isEmpty())
        emit said(problems.join(QLatin1Char('\n')));
    if (found.files.isEmpty())
        return;
    if (m_foundNow == 0)
        rememberFolders();
    m_foundNow += static_cast<int>(found.files.size()); // a large folder comes in parts
    if (m_addsToOthers) // where they come may be out of sight
        emit mentioned(m_lookedIn.size() == 1 && QFileInfo(m_lookedIn.front()).isDir() ? tr("%n photo(s) added from %1", nullptr, m_foundNow).arg(quotedName(m_lookedIn.front()))
                                                                                       : tr("%n photo(s) added", nullptr, m_foundNow));
    m_library.ask([files = found.files, model = m_modelIdentity](library::Library &library) { return library.add(files, model); },
                  [this, files = found.files](Result<std::vector<library::PhotoRecord>> records) {
                      if (records) {
                          addRecords(*records);
                          return;
                      }
                      if (!records.error().userText.isEmpty())
                          emit said(records.error().userText);
                      std::vector<library::PhotoRecord> unkept(static_cast<std::size_t>(files.size()));
                      for (std::size_t i = 0; i < unkept.size(); ++i)
                          unkept[i].path = files[static_cast<qsizetype>(i)];
                      addRecords(unkept);
                  });
}

void PhotoSession::addRecords(const std::vector<library::PhotoRecord> &records)
{
    QStringList problems;
    for (const library::PhotoRecord &record : records) {
        if (!record.problem.isEmpty())
            problems.append(record.problem);
    }
    if (!problems.isEmpty()) // a damaged library may have thousands
        emit said(problems.size() <= 3
                      ? problems.join(QLatin1Char('\n'))
                      : tr("The kept crops of %n photo(s) cannot be read, so these are shown as they are. Crop them again.", nullptr, static_cast<int>(problems.size())));
    std::vector<PhotoId> toScore;
    for (const PhotoId id : m_photos.add(records)) {
        const PhotoItem *item = m_photos.find(id);
        if (!item->embedding && item->state != PhotoItem::State::Failed)
            toScore.push_back(id);
    }
    regroupSoon();
    scoreAgain(toScore);
}

void PhotoSession::scoreAgain(const std::vector<PhotoId> &ids)
{
    std::vector<ScoreJob> jobs;
    for (const PhotoId id : ids) {
        if (const PhotoItem *item = m_photos.find(id))
            jobs.push_back({id, item->file, item->found});
    }
    m_scoring.score(jobs);
}

void PhotoSession::retry(const std::vector<PhotoId> &ids)
{
    m_photos.retry(ids);
    scoreAgain(ids);
}

void PhotoSession::cancelScoring()
{
    m_scoring.cancel();
    m_photos.failWaiting(tr("Scoring was cancelled before this photo."));
}

void PhotoSession::onPhotosFinished(std::vector<FinishedPhoto> photos)
{
    std::vector<library::FoundPhoto> found;
    const auto scorer = m_scoring.scorer();
    for (const FinishedPhoto &photo : photos) {
        const PhotoItem *item = m_photos.find(photo.id);
        if (!item || !photo.result)
            continue;
        if (!photo.result->thumbnail.isNull())
            m_thumbnails.offer(photo.id, image::toQImage(photo.result->thumbnail));
        const bool news = item->found.stamp != photo.stamp || item->found.contentKey != photo.result->contentKey || item->state != PhotoItem::State::Scored;
        if (news && item->record && scorer)
            found.push_back({item->record,
                             {photo.stamp, photo.result->contentKey, photo.result->originalWidth, photo.result->originalHeight, photo.taken},
                             scorer->withFlags(photo.result->embedding, photo.rawScore, {})});
    }
    m_photos.finish(std::move(photos));
    regroupSoon();
    if (found.empty())
        return;
    m_library.ask([found = std::move(found), model = m_modelIdentity](library::Library &library) { return library.saveFound(found, model); },
                  [this](Result<std::vector<library::Adopted>> adopted) {
                      if (adopted)
                          adopt(*adopted);
                      else if (!adopted.error().userText.isEmpty())
                          emit said(adopted.error().userText);
                  });
}

void PhotoSession::adopt(const std::vector<library::Adopted> &adopted)
{
    std::vector<PhotoStateChange> changes;
    for (const library::Adopted &photo : adopted) {
        m_photos.forgetRecord(photo.forgottenId);
        if (const PhotoItem *item = m_photos.find(m_photos.idOfRecord(photo.id)))
            changes.push_back({item->id, item->user, photo.state});
    }
    if (changes.empty())
        return;
    m_photos.apply(changes, true);
    emit said(tr("%n photo(s) had been moved; flags, stars and marks are kept.", nullptr, static_cast<int>(changes.size())));
}

void PhotoSession::setGrouping(const library::GroupingOptions &options)
{
    m_grouping = options;
    m_regroup.start(0);
}

void PhotoSession::regroupSoon()
{
    if (!m_regroup.isActive()) // not put off again and again while scores come
        m_regroup.start(regroupMs);
}

void PhotoSession::regroup()
{
    if (m_isGrouping) { // its answer starts the next
        m_regroup.start(regroupMs);
        return;
    }
    struct Input {
        std::vector<PhotoId> ids;
        std::vector<library::GroupingPhoto> photos;
        std::vector<std::shared_ptr<const scoring::Embedding>> looks; ///< keeps them alive
    };
    auto input = std::make_shared<Input>();
    for (int row = 0; row < m_photos.size(); ++row) {
        const PhotoItem &item = m_photos.at(row);
        if (!item.user.listed)
            continue;
        input->ids.push_back(item.id);
        library::GroupingPhoto photo{item.file, item.found.taken, {}, item.user.handGroup};
        if (item.embedding)
            photo.look = *item.embedding;
        input->looks.push_back(item.embedding);
        input->photos.push_back(std::move(photo));
    }
    m_isGrouping = true;
    inBackground(
        this, [input, options = m_grouping] { return library::groupPhotos(input->photos, options); },
        [this, input](std::vector<library::PhotoGroup> groups) {
            m_isGrouping = false;
            m_photos.setGroups(std::move(groups), input->ids);
        });
}

void PhotoSession::setVisible(const std::vector<PhotoId> &ids)
{
    std::vector<const PhotoItem *> items;
    for (const PhotoId id : ids) {
        if (const PhotoItem *item = m_photos.find(id))
            items.push_back(item);
    }
    m_thumbnails.want(items);
    if (m_scoring.isBusy())
        m_scoring.prefer(ids);
}

void PhotoSession::checkFiles()
{
    if (m_checking || !m_isRestored)
        return;
    struct File {
        PhotoId id;
        QString path;
        library::FileStamp stamp;
        bool isGone; ///< as far as is known
    };
    std::vector<File> files;
    for (int row = 0; row < m_photos.size(); ++row) {
        const PhotoItem &item = m_photos.at(row);
        const bool gone = item.state == PhotoItem::State::Failed && item.errorKind == ErrorKind::NotFound;
        if (item.user.listed && (gone || (item.state == PhotoItem::State::Scored && item.found.stamp.size >= 0)))
            files.push_back({item.id, item.file, item.found.stamp, gone});
    }
    m_checking = true;
    inBackground(
        this,
        [files = std::move(files), stop = m_stop.get_token()] {
            std::vector<PhotoId> changed;
            for (const File &file : files) {
                if (stop.stop_requested())
                    break;
                const library::FileStamp now = library::ThumbnailStore::stampOf(file.path);
                if (file.isGone ? now.size >= 0 : now != file.stamp)
                    changed.push_back(file.id);
            }
            return changed;
        },
        [this](const std::vector<PhotoId> &changed) {
            m_checking = false;
            std::vector<PhotoId> again;
            for (const PhotoId id : changed) {
                const PhotoItem *item = m_photos.find(id);
                if (!item || !item->user.listed)
                    continue;
                m_thumbnails.forget(id);
                again.push_back(id);
            }
            if (!again.empty())
                retry(again);
        });
}

template <class Edit>
void PhotoSession::change(const QString &text, const std::vector<PhotoId> &ids, Edit edit)
{
    std::vector<PhotoStateChange> changes;
    for (const PhotoId id : ids) {
        const PhotoItem *item = m_photos.find(id);
        if (!item)
            continue;
        PhotoStateChange change{id, item->user, item->user};
        edit(change.after);
        if (change.after != change.before)
            changes.push_back(std::move(change));
    }
    pushChanges(text, std::move(changes));
}

void PhotoSession::pushChanges(const QString &text, std::vector<PhotoStateChange> changes)
{
    if (changes.empty())
        return;
    emit userActs();
    m_undo.push(new PhotoStatesCommand(*this, text, std::move(changes)));
}

void PhotoSession::apply(const std::vector<PhotoStateChange> &changes, bool forward)
{
    bool regroups = false;
    std::vector<library::StateChange> kept;
    std::vector<PhotoId> marked;
    for (const PhotoStateChange &change : changes) {
        const PhotoItem *item = m_photos.find(change.id);
        regroups = regroups || change.before.handGroup != change.after.handGroup || change.before.listed != change.after.listed;
        if (item && item->record)
            kept.push_back({item->record, forward ? change.after : change.before});
        if (change.before.stars != change.after.stars || change.before.mark != change.after.mark)
            marked.push_back(change.id);
    }
    m_photos.apply(changes, forward);
    if (regroups)
        m_regroup.start(0);
    m_library.ask([kept = std::move(kept)](library::Library &library) { return library.saveStates(kept); },
                  [this](const Result<void> &result) {
                      if (result)
                          emit saved();
                      else if (!result.error().userText.isEmpty())
                          emit said(result.error().userText);
                  });
    if (m_alwaysWriteSidecars && !marked.empty())
        writeSidecars(marked);
}

void PhotoSession::answerFlag(const std::vector<PhotoId> &ids, int flag, scoring::FlagAnswer answer)
{
    change(tr("answer \"%1\"", "undo").arg(scoring::flagDescriptions()[static_cast<std::size_t>(flag)].title), ids,
           [&](library::UserState &state) { scoring::setFlag(state.flags, flag, answer); });
}

void PhotoSession::setStars(const std::vector<PhotoId> &ids, int stars)
{
    change(tr("%n star(s)", "undo", stars), ids, [&](library::UserState &state) { state.stars = stars; });
}

void PhotoSession::setMark(const std::vector<PhotoId> &ids, library::Mark mark)
{
    const QString text = mark == library::Mark::Pick ? tr("pick", "undo") : mark == library::Mark::Reject ? tr("reject", "undo") : tr("take the mark away", "undo");
    change(text, ids, [&](library::UserState &state) { state.mark = mark; });
}

void PhotoSession::removeFromList(const std::vector<PhotoId> &ids)
{
    change(tr("remove from list", "undo"), ids, [](library::UserState &state) { state.listed = false; });
}

void PhotoSession::setEdit(const std::vector<PhotoId> &ids, const crop::Edit &edit)
{
    const bool crops = std::any_of(ids.begin(), ids.end(), [&](PhotoId id) {
        const PhotoItem *item = m_photos.find(id);
        return item && (item->user.edit.crop != edit.crop || item->user.edit.angle != edit.angle || item->user.edit.canvas != edit.canvas);
    });
    const int count = static_cast<int>(ids.size());
    const QString text = edit.changesNothing() ? tr("reset %n photo(s)", "undo", count) : crops ? tr("crop %n photo(s)", "undo", count) : tr("mend %n photo(s)", "undo", count);
    change(text, ids, [&](library::UserState &state) { state.edit = edit; });
}

void PhotoSession::setAnimal(const std::vector<PhotoId> &ids, const std::optional<image::PixelRect> &animal)
{
    const QString text = animal ? tr("box around the animal", "undo") : tr("take the box away", "undo");
    change(text, ids, [&](library::UserState &state) { state.animal = animal; });
}

void PhotoSession::groupByHand(const std::vector<PhotoId> &ids)
{
    if (ids.size() < 2)
        return;
    m_library.ask([](library::Library &library) { return library.newGroup({}); },
                  [this, ids](const Result<qint64> &made) {
                      m_lastHandGroup = made ? *made : m_lastHandGroup + 1;
                      change(tr("group", "undo"), ids, [&](library::UserState &state) { state.handGroup = m_lastHandGroup; });
                  });
}

void PhotoSession::ungroup(const std::vector<PhotoId> &ids)
{
    change(tr("ungroup", "undo"), ids, [](library::UserState &state) { state.handGroup = 0; });
}

void PhotoSession::backUpLibrary(const QString &folder)
{
    m_library.ask([folder](library::Library &library) { return library.backupTo(folder); },
                  [this, folder](const Result<void> &done) {
                      if (done)
                          emit said(tr("The library is copied to %1. Open it there by moving it back in place of the present one.").arg(QDir::toNativeSeparators(folder)));
                      else
                          emit said(done.error().userText.isEmpty() ? tr("There is no library to copy.") : done.error().userText);
                  });
}

void PhotoSession::keepWindowState(const QByteArray &state)
{
    if (!m_isRestored || state == m_windowState)
        return;
    m_windowState = state;
    m_library.tell([state](library::Library &library) { return library.setViewState(QStringLiteral("window"), state); });
}

} // namespace pawtrait::ui
