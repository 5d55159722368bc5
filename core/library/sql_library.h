/// Inside the room `library`: Library on a SQLite file.
#pragma once

#include "library/database.h"
#include "library/library.h"

namespace pawtrait::library {

class SqlLibrary final : public Library {
public:
    /// `database` is open and its schema current, or newer and then `readOnly`.
    SqlLibrary(std::unique_ptr<Database> database, bool readOnly);

    /// Whether every table and column that is asked for is there.
    SqliteCode check() const;

    bool isReadOnly() const override { return m_readOnly; }
    Result<std::vector<PhotoRecord>> listed(const QString &modelFingerprint) const override;
    Result<std::vector<PhotoRecord>> add(const QStringList &paths, const QString &modelFingerprint) override;
    Result<void> saveStates(std::span<const StateChange> changes) override;
    Result<std::vector<Adopted>> saveFound(std::span<const FoundPhoto> photos, const QString &modelFingerprint) override;
    Result<qint64> newGroup(const QString &name) override;
    Result<void> renameGroup(qint64 group, const QString &name) override;
    Result<std::vector<std::pair<qint64, QString>>> groupNames() const override;
    Result<QByteArray> viewState(const QString &name) const override;
    Result<void> setViewState(const QString &name, const QByteArray &value) override;
    Result<QStringList> recentFolders() const override;
    Result<void> addRecentFolder(const QString &folder) override;
    Result<void> backupTo(const QString &folder) const override;

private:
    /// The sentence when nothing may be written.
    Error readOnlyError() const;
    /// Binds `values` and runs; for statements without rows. `changed`: rows that were.
    Result<void> change(const QString &sql, std::initializer_list<QVariant> values, int *changed = nullptr) const;
    /// change() as a transaction of its own.
    Result<void> changeAlone(Transaction::Durability durability, const QString &sql, std::initializer_list<QVariant> values, int *changed = nullptr) const;

    std::unique_ptr<Database> m_database;
    bool m_readOnly = false;
};

} // namespace pawtrait::library
