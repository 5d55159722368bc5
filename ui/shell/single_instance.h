#pragma once

#include "common/result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <memory>

namespace pawtrait::ui {

/// One running program a user and library folder. The first holds a lock and listens on a local socket that only this user may open; the
/// next hands over its files and ends. A lock or socket that a crash left is taken over. Nothing here knows the network.
///
///     SingleInstance instance(libraryFolder);
///     auto role = instance.start(paths);           // absolute
///     if (role && *role == SingleInstance::Role::HandedOver) return 0;
///     connect(&instance, &SingleInstance::pathsReceived, &window, ...);
class SingleInstance : public QObject {
    Q_OBJECT

public:
    enum class Role { First, HandedOver };

    static constexpr qint64 maxMessageBytes = 4'000'000;
    static constexpr int maxConnections = 16;

    /// `socketFolder`: empty for the user's run-time folder (QStandardPaths::RuntimeLocation).
    explicit SingleInstance(const QString &libraryFolder, const QString &socketFolder = {}, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Blocking, at most about `patienceMs` when another program runs. Error: one runs and does not answer, or there is no place for the socket.
    Result<Role> start(const QStringList &paths, int patienceMs = 5000);
    /// The first's only: how long a connection may take to say what it wants.
    void setConnectionPatience(int milliseconds) { m_connectionPatienceMs = milliseconds; }

    QString socketPath() const { return m_socket; }

signals:
    /// Another program was started with these files (absolute; maybe none): raise the window and take them up.
    void pathsReceived(const QStringList &paths);

private:
    void onConnection();
    Result<Role> handOver(const QStringList &paths, int patienceMs) const;

    QString m_socket;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
    int m_connectionPatienceMs = 5000;
    int m_connections = 0;
};

} // namespace pawtrait::ui
