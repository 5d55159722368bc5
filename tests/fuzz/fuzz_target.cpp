#include "fuzz_target.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

/// Called once by libFuzzer and by drive.cpp: Qt's plugins need an application, and their complaints about bad files are no news here.
extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    static const QCoreApplication application(*count, *arguments);
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(text));
    });
    return 0;
}

namespace pawtrait::fuzz {

void require(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", promise);
    std::abort();
}

void requireSentence(const Error &error, const QString &fileName)
{
    const bool whole = error.userText.contains(fileName) && error.userText.endsWith(QLatin1Char('.')) && error.userText.front().isUpper();
    if (!whole || error.kind == ErrorKind::Internal || error.kind == ErrorKind::Cancelled)
        std::fprintf(stderr, "kind %d: %s (%s)\n", static_cast<int>(error.kind), qPrintable(error.userText), qPrintable(error.logText));
    require(whole, "an error is a sentence that names the file");
    require(error.kind != ErrorKind::Internal && error.kind != ErrorKind::Cancelled, "a bad file is the file's fault");
}

QString asFile(const std::uint8_t *data, std::size_t size, const char *fileName)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QLatin1String(fileName));
    QFile file(path);
    // Not truncated first: ext4 then waits for the disk at each close, 3 ms a round.
    const auto bytes = static_cast<qint64>(size);
    require(file.open(QIODevice::ReadWrite) && file.write(reinterpret_cast<const char *>(data), bytes) == bytes && file.resize(bytes), "the test can write its own file");
    return path;
}

} // namespace pawtrait::fuzz
