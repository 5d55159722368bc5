#include "library/photo_rows.h"
#include "library/sql_library.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>

namespace pawtrait::library {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::library", text);
}

/// The statements of saveFound(), prepared once for all photos.
class Finder {
public:
    explicit Finder(const Database &database, const QString &model)
        : m_database(database),
          m_model(model),
          m_own(database.query()),
          m_update(database.query()),
          m_forgetScores(database.query()),
          m_score(database.query()),
          m_same(database.query())
    {}
    Result<void> prepare();
    /// Writes what was found; `adopted` is set when another record's state was taken over.
    Result<void> save(const FoundPhoto &photo, std::optional<Adopted> &adopted);

private:
    Result<void> ran(QSqlQuery &query) { return query.exec() ? Result<void>() : m_database.error(query); }
    Result<void> adopt(const FoundPhoto &photo, std::optional<Adopted> &adopted);
    Result<void> takeOver(qint64 id, qint64 other, qint64 place, const UserState &state);

    const Database &m_database;
    QString m_model;
    QSqlQuery m_own, m_update, m_forgetScores, m_score, m_same;
};

Result<void> Finder::prepare()
{
    const std::pair<QSqlQuery *, const char *> statements[] = {
        {&m_own, "SELECT content_key, flags, stars, mark, hand_group, listed, edit, animal FROM photos WHERE id = ?"},
        {&m_update, "UPDATE photos SET size = ?, modified_ms = ?, content_key = ?, width = ?, height = ?, taken = ? WHERE id = ?"},
        {&m_forgetScores, "DELETE FROM scores WHERE photo = ?"},
        {&m_score, "INSERT OR REPLACE INTO scores (photo, model, value, low, high, percentile) VALUES (?, ?, ?, ?, ?, ?)"},
        // Of several, one of which the user said something comes first, then the list's order.
        {&m_same,
         "SELECT id, path, place, flags, stars, mark, hand_group, listed, edit, animal FROM photos WHERE content_key = ? AND id <> ? "
         "ORDER BY flags <> 0 OR stars <> 0 OR mark <> 0 OR hand_group IS NOT NULL OR edit IS NOT NULL OR animal IS NOT NULL DESC, place, id"},
    };
    for (const auto &[query, sql] : statements) {
        if (!query->prepare(QString::fromLatin1(sql)))
            return m_database.error(*query);
    }
    return {};
}

Result<void> Finder::save(const FoundPhoto &photo, std::optional<Adopted> &adopted)
{
    if (photo.score && !isSound(*photo.score))
        return Error{ErrorKind::Invalid, tr("A photo's score is not a number, so it was not kept. Score the photo again."), QStringLiteral("photo %1").arg(photo.id)};
    m_own.bindValue(0, photo.id);
    if (auto done = ran(m_own); !done)
        return done;
    if (!m_own.next())
        return {}; // forgotten while it was being looked at
    const QByteArray before = m_own.value(0).toByteArray();
    UserState state = stateFrom(m_own, 1);
    m_own.finish();
    m_update.bindValue(0, photo.found.stamp.size);
    m_update.bindValue(1, photo.found.stamp.modifiedMs);
    m_update.bindValue(2, orNull(photo.found.contentKey));
    m_update.bindValue(3, photo.found.width);
    m_update.bindValue(4, photo.found.height);
    m_update.bindValue(5, orNull(photo.found.taken));
    m_update.bindValue(6, photo.id);
    if (auto done = ran(m_update); !done)
        return done;
    if (!before.isEmpty() && before != photo.found.contentKey) { // other contents: what other models said is about a photo that is gone
        m_forgetScores.bindValue(0, photo.id);
        if (auto done = ran(m_forgetScores); !done)
            return done;
    }
    if (photo.score && !m_model.isEmpty()) {
        m_score.bindValue(0, photo.id);
        m_score.bindValue(1, m_model);
        m_score.bindValue(2, photo.score->value);
        m_score.bindValue(3, photo.score->low);
        m_score.bindValue(4, photo.score->high);
        m_score.bindValue(5, photo.score->percentile);
        if (auto done = ran(m_score); !done)
            return done;
    }
    return state == UserState{} && !photo.found.contentKey.isEmpty() ? adopt(photo, adopted) : Result<void>();
}

Result<void> Finder::adopt(const FoundPhoto &photo, std::optional<Adopted> &adopted)
{
    m_same.bindValue(0, photo.found.contentKey);
    m_same.bindValue(1, photo.id);
    if (auto done = ran(m_same); !done)
        return done;
    while (m_same.next()) {
        if (QFileInfo::exists(m_same.value(1).toString()))
            continue;
        const qint64 other = m_same.value(0).toLongLong(), place = m_same.value(2).toLongLong();
        UserState state = stateFrom(m_same, 3);
        state.listed = true; // the user has just put the photo in again
        m_same.finish();
        if (auto done = takeOver(photo.id, other, place, state); !done)
            return done;
        adopted = Adopted{photo.id, state, other};
        return {};
    }
    m_same.finish();
    return {};
}

Result<void> Finder::takeOver(qint64 id, qint64 other, qint64 place, const UserState &state)
{
    const auto run = [this](const char *sql, std::initializer_list<QVariant> values) {
        const SqliteCode code = m_database.run(QString::fromLatin1(sql), values);
        return code == SqliteCode::Ok ? Result<void>() : m_database.error(code, QString::fromLatin1(sql));
    };
    if (auto done = run("UPDATE photos SET flags = ?, stars = ?, mark = ?, hand_group = ?, edit = ?, animal = ?, listed = 1, place = ? WHERE id = ?",
                        {packed(state.flags), state.stars, static_cast<int>(state.mark), groupOrNull(state.handGroup), orNull(state.edit), orNull(state.animal), place, id});
        !done)
        return done;
    if (auto done = run("UPDATE OR IGNORE scores SET photo = ? WHERE photo = ?", {id, other}); !done) // the same contents by other models
        return done;
    return run("DELETE FROM photos WHERE id = ?", {other});
}

} // namespace

Result<std::vector<Adopted>> SqlLibrary::saveFound(std::span<const FoundPhoto> photos, const QString &modelFingerprint)
{
    if (m_readOnly)
        return readOnlyError();
    Transaction transaction(*m_database, Transaction::Durability::Kill);
    if (!transaction.begun())
        return transaction.begun().error();
    std::vector<Adopted> all;
    {
        Finder finder(*m_database, modelFingerprint); // its statements end before the commit
        if (auto done = finder.prepare(); !done)
            return done.error();
        for (const FoundPhoto &photo : photos) {
            std::optional<Adopted> adopted;
            if (auto done = finder.save(photo, adopted); !done)
                return done.error();
            if (adopted)
                all.push_back(*adopted);
        }
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return all;
}

} // namespace pawtrait::library
