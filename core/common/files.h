/// Reading and writing whole files, the only way core touches the disk for results.
#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <span>

namespace pawtrait {

/// Reads `path` whole, at most `maxBytes`. The error's sentence names the file.
Result<QByteArray> readFile(const QString &path, qint64 maxBytes);

/// Writes through a temporary file beside `path`, flushes and renames (QSaveFile, direct-write fallback off): `path`
/// holds the old contents or the new, never a part. Creates missing folders.
Result<void> writeFile(const QString &path, const QByteArray &bytes);
/// The same for parts that lie apart in memory, written one behind the other.
Result<void> writeFileParts(const QString &path, std::span<const QByteArrayView> parts);

/// SHA-256 in lower-case hexadecimal of a file that may be larger than memory.
Result<QString> sha256OfFile(const QString &path);

/// A file's name for a sentence: the last part of `path`, in double quotes.
QString quotedName(const QString &path);

} // namespace pawtrait
