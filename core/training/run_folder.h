#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QString>

namespace pawtrait::training {

/// The folder of one run: always a new one, every file in it written whole.
class RunFolder {
public:
    /// `<runs>/<name>-<date>-<time>`, with a number behind when that is taken. Two programs never get the same folder.
    static Result<RunFolder> create(const QString &runs, const QString &name);

    /// An existing one, to go on with or to read.
    static Result<RunFolder> open(const QString &path);

    QString path() const { return m_path; }
    QString file(const QString &name) const { return m_path + QLatin1Char('/') + name; }
    Result<void> write(const QString &name, const QByteArray &bytes) const;
    /// Adds a line with the time to run.log. A log that cannot be written stops nothing.
    void log(const QString &line) const;

private:
    explicit RunFolder(QString path) : m_path(std::move(path)) {}
    QString m_path;
};

} // namespace pawtrait::training
