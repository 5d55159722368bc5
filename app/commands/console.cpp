#include "commands/console.h"

#include "commands/command.h"
#include "common/files.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace pawtrait::app {

namespace {

StopSource &interruptSource()
{
    static StopSource source;
    return source;
}

int interruptPipe[2] = {-1, -1};
std::atomic<bool> interrupted{false};

extern "C" void onInterrupt(int)
{
    interrupted.store(true);
    const char byte = 1;
    (void)!::write(interruptPipe[1], &byte, 1); // only a pipe may be touched here; the thread below asks for the stop
}

} // namespace

StopToken interruptToken()
{
    static const bool installed = [] {
        (void)interruptSource();
        if (::pipe2(interruptPipe, O_CLOEXEC) != 0)
            return false;
        std::thread([] {
            char byte;
            while (::read(interruptPipe[0], &byte, 1) < 0) {
            }
            interruptSource().request_stop();
        }).detach();
        struct sigaction action = {};
        action.sa_handler = onInterrupt;
        action.sa_flags = SA_RESTART | SA_RESETHAND; // a second Ctrl+C ends at once
        sigaction(SIGINT, &action, nullptr);
        sigaction(SIGTERM, &action, nullptr);
        std::signal(SIGPIPE, SIG_IGN);
        return true;
    }();
    (void)installed;
    return interruptSource().get_token();
}

bool wasInterrupted()
{
    return interrupted.load();
}

void say(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

bool print(const QByteArray &bytes)
{
    const bool written = std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout) == static_cast<std::size_t>(bytes.size());
    return std::fflush(stdout) == 0 && written;
}

bool outputIsTerminal()
{
    return ::isatty(STDOUT_FILENO);
}

bool errorIsTerminal()
{
    return ::isatty(STDERR_FILENO);
}

ProgressLine::ProgressLine(QString verb) : m_verb(std::move(verb)), m_terminal(::isatty(STDERR_FILENO)) {}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(qint64 done, qint64 total)
{
    const qint64 now = QDeadlineTimer::current().deadline();
    if (!m_terminal || (now - m_lastMs < 100 && done != total))
        return;
    m_lastMs = now;
    constexpr int width = 30;
    const int filled = total > 0 ? static_cast<int>(width * done / total) : 0;
    const QString bar = QString(filled, QLatin1Char('=')) + QString(width - filled, QLatin1Char(' '));
    const QByteArray line = QStringLiteral("\r%1 [%2] %3%4\033[K").arg(m_verb, bar, total > 0 ? QCoreApplication::translate("pawtrait::app", "%1 of %2").arg(done).arg(total) : QString::number(done), m_behind.isEmpty() ? QString() : QStringLiteral("  ") + m_behind).toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    m_drawn = true;
}

void ProgressLine::clear()
{
    if (m_drawn)
        std::fputs("\r\033[K", stderr);
    m_drawn = false;
}

Result<void> writeOutput(const QString &path, const QByteArray &bytes, bool overwrite)
{
    if (path == QLatin1String("-")) {
        if (!print(bytes))
            return Error{ErrorKind::WriteFailed, QCoreApplication::translate("pawtrait::app", "Standard output was closed before everything was written."), {}};
        return {};
    }
    if (const auto can = checkOutput(path, overwrite); !can)
        return can.error();
    return writeFile(path, bytes);
}

Result<void> checkOutput(const QString &path, bool overwrite)
{
    if (path == QLatin1String("-"))
        return {};
    if (!overwrite && QFileInfo::exists(path))
        return Error{ErrorKind::WriteFailed, QCoreApplication::translate("pawtrait::app", "%1 exists already. Choose another name, or say --overwrite.").arg(quotedName(path)), {}};
    const QFileInfo info(path);
    QFileInfo folder(info.absolutePath());
    while (!folder.exists() && !folder.isRoot()) // those that are missing would be made
        folder.setFile(folder.path());
    if ((info.exists() && (!info.isFile() || !info.isWritable())) || !folder.isDir() || !folder.isWritable())
        return Error{ErrorKind::WriteFailed,
                     QCoreApplication::translate("pawtrait::files", "Cannot write %1: check that the folder exists, can be written to and has free space.").arg(quotedName(path)),
                     {}};
    return {};
}

std::optional<int> refusedTable(const QString &csv, bool json, bool overwrite)
{
    if (csv.isEmpty())
        return std::nullopt;
    if (json && csv == QLatin1String("-")) {
        say(QCoreApplication::translate("pawtrait::app", "--json and --csv - would both go to standard output. Name a file for --csv."));
        return WrongUse;
    }
    if (const auto can = checkOutput(csv, overwrite); !can) {
        say(can.error().userText);
        return NothingDone;
    }
    return std::nullopt;
}

QByteArray fixed(double value, int decimals)
{
    return QByteArray::number(value, 'f', decimals);
}

} // namespace pawtrait::app
