#include "shell/run_window.h"

#include "network/device.h"
#include "shell/main_window.h"

#include <QApplication>
#include <QStandardPaths>

namespace pawtrait::ui {

int runWindow(const QStringList &paths)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    MainWindow window({.library = data,
                       .embeddings = scoring::EmbeddingCache::defaultFolder(),
                       .thumbnails = library::ThumbnailStore::defaultFolder(),
                       .pictures = data + QStringLiteral("/pictures")});
    window.show();
    window.openModel([]() -> Result<std::shared_ptr<const scoring::PhotoScorer>> {
        const auto device = network::chooseDevice(network::DevicePreference::Auto);
        if (!device)
            return device.error();
        return scoring::openModel(scoring::defaultModelFolder(), *device);
    });
    window.addPaths(paths);
    return QApplication::exec();
}

} // namespace pawtrait::ui
