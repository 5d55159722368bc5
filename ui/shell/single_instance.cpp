#include "shell/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>
#include <QtEndian>

#include <optional>

namespace pawtrait::ui {

namespace {

Q_LOGGING_CATEGORY(instanceLog, "pawtrait.instance")

// A message: "PAWTRAIT1", the length of the rest as 4 bytes big endian, then each path in UTF-8, ended by a zero byte. Answer: "ok".
const QByteArray greeting = QByteArrayLiteral("PAWTRAIT1");
const QByteArray answer = QByteArrayLiteral("ok");
constexpr qsizetype headerBytes = 9 + 4;

QString nameFor(const QString &libraryFolder, const QString &socketFolder)
{
    const QString folder = socketFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) : socketFolder;
    // Hashed: a socket's path has at most 107 bytes.
    const QByteArray key = QCryptographicHash::hash(QFileInfo(libraryFolder).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QDir(folder).filePath(QStringLiteral("pawtrait-%1").arg(QString::fromLatin1(key)));
}

QByteArray messageOf(const QStringList &paths)
{
    QByteArray body;
    for (const QString &path : paths)
        body += QFileInfo(path).absoluteFilePath().toUtf8() + '\0';
    QByteArray length(4, '\0');
    qToBigEndian(static_cast<quint32>(body.size()), length.data());
    return greeting + length + body;
}

enum class Reading { More, Bad, Whole };

/// What has come so far of an untrusted message.
Reading readMessage(const QByteArray &bytes, QStringList &paths)
{
    if (!greeting.startsWith(bytes.left(greeting.size())))
        return Reading::Bad;
    if (bytes.size() < headerBytes)
        return Reading::More;
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData() + greeting.size()));
    if (length > SingleInstance::maxMessageBytes || bytes.size() > headerBytes + length)
        return Reading::Bad;
    if (bytes.size() < headerBytes + length)
        return Reading::More;
    QList<QByteArray> parts = bytes.mid(headerBytes).split('\0');
    if (!parts.takeLast().isEmpty())
        return Reading::Bad;
    for (const QByteArray &part : parts) {
        const QString path = QString::fromUtf8(part);
        if (path.toUtf8() != part || !QDir::isAbsolutePath(path))
            return Reading::Bad;
        paths.append(path);
    }
    return Reading::Whole;
}

} // namespace

SingleInstance::SingleInstance(const QString &libraryFolder, const QString &socketFolder, QObject *parent)
    : QObject(parent), m_socket(nameFor(libraryFolder, socketFolder)), m_lock(m_socket + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // never by age: only when its owner is gone
}

SingleInstance::~SingleInstance()
{
    m_server.reset(); // before the lock goes: the next program must not find a socket without its owner
}

Result<SingleInstance::Role> SingleInstance::start(const QStringList &paths, int patienceMs)
{
    // The first may be just starting (locked, not listening yet) or just ending (lock about to go): both pass by themselves.
    const QDeadlineTimer deadline(patienceMs);
    do {
        if (m_lock.tryLock(0)) {
            QLocalServer::removeServer(m_socket); // ours by the lock: what lies there was left by a crash
            m_server = std::make_unique<QLocalServer>();
            m_server->setSocketOptions(QLocalServer::UserAccessOption);
            m_server->setMaxPendingConnections(maxConnections);
            connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::onConnection);
            if (!m_server->listen(m_socket)) {
                const QString why = m_server->errorString();
                m_server.reset();
                m_lock.unlock();
                return Error{ErrorKind::WriteFailed,
                             tr("Pawtrait cannot listen for photos from a second start: \"%1\" cannot be made. Check that the folder may be written.").arg(m_socket), why};
            }
            return Role::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return Error{ErrorKind::WriteFailed,
                         tr("Pawtrait cannot tell whether it runs already: \"%1.lock\" cannot be made. Check that the folder may be written.").arg(m_socket),
                         QStringLiteral("QLockFile error %1").arg(static_cast<int>(m_lock.error()))};
        if (auto handed = handOver(paths, static_cast<int>(std::max<qint64>(1, deadline.remainingTime()))))
            return handed;
        QThread::msleep(20);
    } while (!deadline.hasExpired());
    return Error{ErrorKind::TimedOut, tr("Pawtrait is already running, but it does not answer. Close its window, or end it and start it again."), {}};
}

Result<SingleInstance::Role> SingleInstance::handOver(const QStringList &paths, int patienceMs) const
{
    const Error silent{ErrorKind::TimedOut, {}, QStringLiteral("no answer")};
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patienceMs))
        return silent;
    socket.write(messageOf(paths));
    QByteArray read;
    while (read.size() < answer.size()) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(patienceMs))
            return silent;
        read += socket.read(answer.size() - read.size());
    }
    if (read != answer)
        return silent;
    return Role::HandedOver;
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        if (m_connections >= maxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        socket->setReadBufferSize(headerBytes + maxMessageBytes + 1);
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(m_connectionPatienceMs, socket, [socket] {
            socket->abort();
            socket->deleteLater();
        });
        auto read = [this, socket, bytes = QByteArray()]() mutable {
            bytes += socket->readAll();
            QStringList paths;
            switch (readMessage(bytes, paths)) {
            case Reading::More: return;
            case Reading::Bad:
                qCWarning(instanceLog, "Something that is not this program spoke to its socket; ignored.");
                socket->abort();
                socket->deleteLater();
                return;
            case Reading::Whole:
                bytes = QByteArrayLiteral("-"); // what follows is bad
                socket->write(answer);
                socket->disconnectFromServer();
                emit pathsReceived(paths);
                return;
            }
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
    }
}

} // namespace pawtrait::ui
