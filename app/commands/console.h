#pragma once

#include "common/result.h"
#include "common/stop_token.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace pawtrait::app {

/// Ctrl+C and SIGTERM as a stop token; the first call installs the handlers.
StopToken interruptToken();
bool wasInterrupted();

/// A line on standard error.
void say(const QString &text);
/// Bytes on standard output; false when nobody reads any more.
bool print(const QByteArray &bytes);
bool outputIsTerminal();
bool errorIsTerminal();

/// A progress line on standard error, drawn only on a terminal; cleared when destroyed.
class ProgressLine {
public:
    explicit ProgressLine(QString verb);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;
    void show(qint64 done, qint64 total);
    /// What stands behind the bar from the next show() on.
    void setBehind(const QString &text) { m_behind = text; }
    /// Removes the line so that a message can be written.
    void clear();

private:
    QString m_verb, m_behind;
    bool m_terminal;
    bool m_drawn = false;
    qint64 m_lastMs = -1000;
};

/// Writes `path` ("-": standard output) whole; an existing file only when `overwrite`.
Result<void> writeOutput(const QString &path, const QByteArray &bytes, bool overwrite);

/// The same before long work, without writing: whether there is a file already, or no way to write one.
Result<void> checkOutput(const QString &path, bool overwrite);

/// The same for --csv beside --json: says why and gives the exit status where the table cannot go there. None: it can, or there is none.
std::optional<int> refusedTable(const QString &csv, bool json, bool overwrite);

/// A number for files: a point, `decimals` places, never a locale.
QByteArray fixed(double value, int decimals);

} // namespace pawtrait::app
