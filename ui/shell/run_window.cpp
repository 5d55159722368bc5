#include "shell/run_window.h"

#include "parts/icons.h"
#include "settings/language.h"
#include "settings/theme.h"
#include "shell/main_window.h"
#include "shell/model_opener.h"
#include "shell/single_instance.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace pawtrait::ui {

namespace {

QStringList absolutePaths(const QStringList &paths)
{
    QStringList absolute;
    for (const QString &path : paths)
        absolute.append(QFileInfo(path).absoluteFilePath());
    return absolute;
}

} // namespace

int runWindow(const QStringList &paths)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    SingleInstance instance(data);
    const auto role = instance.start(absolutePaths(paths));
    if (role && *role == SingleInstance::Role::HandedOver)
        return 0;
    Settings settings(Settings::defaultFile());
    setReducedMotion(settings.reducesMotion());
    applyTheme(*qApp, settings.theme());
    applyLanguage(settings.language());
    QApplication::setWindowIcon(applicationIcon());
    QGuiApplication::setDesktopFileName(QStringLiteral("pawtrait"));
    // A program that runs and does not answer has the library: this one works without, and says so.
    MainWindow window({.library = role ? data : QString(),
                       .embeddings = scoring::EmbeddingCache::defaultFolder(),
                       .thumbnails = library::ThumbnailStore::defaultFolder(),
                       .pictures = data + QStringLiteral("/pictures")},
                      settings);
    window.restoreSize();
    if (!role)
        window.say(role.error().userText);
    QObject::connect(&instance, &SingleInstance::pathsReceived, &window, [&](const QStringList &more) {
        window.addPaths(more);
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
    QObject::connect(&settings, &Settings::changed, &window, [&](Setting setting) {
        if (setting == Setting::Theme)
            applyTheme(*qApp, settings.theme());
        else if (setting == Setting::Language)
            applyLanguage(settings.language());
        else if (setting == Setting::ReduceMotion)
            setReducedMotion(settings.reducesMotion());
    });
    window.show();
    keepModelOpen(window, settings);
    window.addPaths(absolutePaths(paths));
    return QApplication::exec();
}

} // namespace pawtrait::ui
