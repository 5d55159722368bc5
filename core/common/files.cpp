#include "common/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <openssl/evp.h>

#include <algorithm>
#include <memory>

namespace pawtrait {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::files", text);
}

Error cannotOpen(const QString &path, const QFile &file)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {ErrorKind::NotFound, tr("Cannot open %1: there is no such file. Check its name and place.").arg(quotedName(path)), file.errorString()};
    if (info.isDir())
        return {ErrorKind::Invalid, tr("Cannot open %1: it is a folder, not a file.").arg(quotedName(path)), file.errorString()};
    return {ErrorKind::Unreadable, tr("Cannot open %1: reading it is not allowed. Check the file's permissions.").arg(quotedName(path)),
            file.errorString()};
}

Error cannotRead(const QString &path, const QFile &file)
{
    return {ErrorKind::Unreadable, tr("Cannot read %1: the drive or network failed. Try again, or copy the file to this computer.").arg(quotedName(path)),
            file.errorString()};
}

} // namespace

QString quotedName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return QLatin1Char('"') + (name.isEmpty() ? path : name) + QLatin1Char('"');
}

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return cannotOpen(path, file);
    if (file.size() > maxBytes)
        return Error{ErrorKind::TooLarge, tr("Cannot open %1: the file is larger than the limit of %2 MB.").arg(quotedName(path)).arg(maxBytes / 1'000'000),
                     QStringLiteral("%1 bytes").arg(file.size())};
    // By pieces: QFile::read(n) first takes n bytes of memory, and a pipe (size 0) or a growing file must end somewhere.
    QByteArray bytes;
    while (bytes.size() <= maxBytes) {
        const qsizetype have = bytes.size();
        const qint64 wanted = std::min<qint64>(maxBytes + 1 - have, have == 0 ? file.size() + 1 : 1'000'000);
        bytes.resize(have + wanted);
        const qint64 got = std::max<qint64>(file.read(bytes.data() + have, wanted), 0);
        bytes.resize(have + got);
        if (got == 0 || (got < wanted && !file.isSequential()))
            break;
    }
    if (file.error() != QFileDevice::NoError)
        return cannotRead(path, file);
    if (bytes.size() > maxBytes)
        return Error{ErrorKind::TooLarge, tr("Cannot open %1: the file is larger than the limit of %2 MB.").arg(quotedName(path)).arg(maxBytes / 1'000'000), {}};
    return bytes;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    const QByteArrayView whole(bytes);
    return writeFileParts(path, std::span(&whole, 1));
}

Result<void> writeFileParts(const QString &path, std::span<const QByteArrayView> parts)
{
    const auto failed = [&path](const QString &log) {
        return Error{ErrorKind::WriteFailed,
                     tr("Cannot write %1: check that the folder exists, can be written to and has free space.").arg(quotedName(path)), log};
    };
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return failed(QStringLiteral("mkpath failed for %1").arg(folder));
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    for (const QByteArrayView part : parts) {
        if (file.write(part.data(), part.size()) != part.size())
            return failed(file.errorString());
    }
    // QSaveFile keeps up to 16 kB back and forgets it when writing those fails at the end: half a file would take the old one's place.
    if (!file.flush() || !file.commit())
        return failed(file.errorString());
    return {};
}

Result<QString> sha256OfFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return cannotOpen(path, file);
    // Not QCryptographicHash: it takes nine times as long, 0.13 s for the 24 MB of the default network.
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> hash(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    QByteArray part(1 << 20, Qt::Uninitialized), sum(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    bool isWell = hash && EVP_DigestInit_ex(hash.get(), EVP_sha256(), nullptr) == 1;
    while (isWell) {
        const qint64 count = file.read(part.data(), part.size());
        if (count < 0)
            return cannotRead(path, file);
        if (count == 0)
            break;
        isWell = EVP_DigestUpdate(hash.get(), part.constData(), static_cast<std::size_t>(count)) == 1;
    }
    unsigned size = 0;
    if (!isWell || EVP_DigestFinal_ex(hash.get(), reinterpret_cast<unsigned char *>(sum.data()), &size) != 1)
        return cannotRead(path, file);
    return QString::fromLatin1(sum.left(static_cast<qsizetype>(size)).toHex());
}

} // namespace pawtrait
