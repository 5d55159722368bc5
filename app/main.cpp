#include "commands/command.h"
#include "commands/console.h"
#include "common/large_blocks.h"
#include "shell/run_window.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace {

/// Without a display Qt would abort; a sentence serves better.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Charts need fonts and QCustomPlot a QApplication; neither needs a display.
bool drawsCharts(int argc, char **argv)
{
    if (argc < 2 || QString::fromLocal8Bit(argv[1]) != QLatin1String("explore"))
        return false;
    for (int i = 2; i < argc; ++i) {
        if (QString::fromLocal8Bit(argv[i]).startsWith(QLatin1String("--out")))
            return true;
    }
    return false;
}

void setNames()
{
    QCoreApplication::setApplicationName(QStringLiteral("pawtrait"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PAWTRAIT_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("pawtrait"));
}

} // namespace

int main(int argc, char **argv)
{
    using namespace pawtrait::app;
    pawtrait::keepLargeBlocks();
    setNames();
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (commandDraws(first) || drawsCharts(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts and painting, without a window system
        const QtMessageHandler before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}); // Qt looks for a session's folder and says that there is none
        const QApplication application(argc, argv);
        qInstallMessageHandler(before);
        return runCommand(argc, argv);
    }
    if (commandWords().contains(first)) {
        const QCoreApplication application(argc, argv); // commands need no window system
        return runCommand(argc, argv);
    }
    if (argc > 1 && !QFileInfo::exists(first)) {
        say(QStringLiteral("\"%1\" is neither a command nor a photo or folder. \"pawtrait help\" lists the commands.").arg(first));
        return WrongUse;
    }
    if (!hasDisplay()) {
        say(QStringLiteral("There is no display for the window. \"pawtrait score PHOTOS\" prints the scores instead."));
        return NothingDone;
    }
    QApplication application(argc, argv);
    return pawtrait::ui::runWindow(QCoreApplication::arguments().mid(1));
}
