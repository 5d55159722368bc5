#pragma once

#include "ui/fake_scorer.h"

#include "photos/photo_cells.h"
#include "shell/main_window.h"
#include "suggest/suggest_controller.h"
#include "viewer/photo_view.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTest>

namespace pawtrait::ui {

using image::PixelRect;

inline constexpr PixelRect animal{400, 250, 240, 240};

/// Of 800 x 600 pixels: animal where it is drawn, in cells of 25.
inline scoring::SubjectMap mapOf(bool hasAnimal)
{
    scoring::SubjectMap map{32, 24, std::vector<double>(32 * 24, 0.0)};
    for (int y = 10; hasAnimal && y < 19; ++y) {
        for (int x = 16; x < 25; ++x)
            map.share[static_cast<std::size_t>(y * 32 + x)] = 1.2;
    }
    return map;
}

inline bool contains(const PixelRect &outer, const PixelRect &inner)
{
    return outer.x <= inner.x && outer.y <= inner.y && outer.right() >= inner.right() && outer.bottom() >= inner.bottom();
}

/// Windows with drawn photos of one animal, and what tests ask of them.
class SuggestionFixture : public QObject {
protected:
    QTemporaryDir m_folder;
    int m_windows = 0;
    std::unique_ptr<Settings> m_settings;

    QString photo(const QString &name, int ground = 50, int fur = 250)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(qRgb(ground, ground, ground));
        QPainter painter(&image);
        painter.fillRect(animal.x, animal.y, animal.width, animal.height, QColor(fur, fur, fur));
        painter.end();
        if (!image.save(path))
            qFatal("cannot write the test photo");
        return path;
    }

    /// `again`: with the library of the window before.
    std::unique_ptr<MainWindow> window(const QStringList &files, std::optional<scoring::SubjectMap> map = mapOf(true), int slownessMs = 0, bool again = false)
    {
        m_windows += again ? 0 : 1;
        const QString own = m_folder.filePath(QStringLiteral("library%1").arg(m_windows));
        m_settings = std::make_unique<Settings>(own + QStringLiteral("/settings.ini"));
        auto made = std::make_unique<MainWindow>(PhotoSession::Places{.library = own, .embeddings = {}, .thumbnails = {}, .pictures = own}, *m_settings);
        made->show();
        made->openModel([map = std::move(map), slownessMs]() -> Result<std::shared_ptr<const scoring::PhotoScorer>> {
            auto scorer = std::make_shared<tests::FakeScorer>(slownessMs);
            if (map)
                scorer->judgeCrops(*map);
            return std::shared_ptr<const scoring::PhotoScorer>(scorer);
        });
        made->addPaths(files);
        made->activateWindow();
        const bool ready =
            QTest::qWaitFor([&] { return made->session().photos().counts().scored == files.size() && view(*made)->hasPhoto() && action(*made, "cropAction")->isEnabled(); }, 20000);
        if (!ready)
            qFatal("the photos were not scored");
        return made;
    }

    template <class Widget>
    static Widget *part(MainWindow &target, const char *name)
    {
        auto *found = target.findChild<Widget *>(QLatin1String(name));
        if (!found)
            qWarning("no %s", name);
        return found;
    }
    static QAction *action(MainWindow &target, const char *name) { return target.findChild<QAction *>(QLatin1String(name)); }
    static PhotoView *view(MainWindow &target) { return target.findChild<PhotoView *>(QStringLiteral("photoView")); }
    static SuggestController *controller(MainWindow &target) { return target.findChild<SuggestController *>(); }
    static QString text(MainWindow &target, const char *label) { return part<QLabel>(target, label)->text(); }
    static const PhotoItem &current(MainWindow &target)
    {
        return *target.session().photos().find(static_cast<PhotoId>(target.findChild<PhotoCells *>(QStringLiteral("photoStripView"))->currentIndex().internalId()));
    }
    static bool isAnswered(MainWindow &target)
    {
        auto *bar = target.findChild<QProgressBar *>(QStringLiteral("suggestionProgressBar"));
        auto *leave = target.findChild<QAbstractButton *>(QStringLiteral("suggestion0Card"));
        return leave && leave->isVisible() && !bar->isVisible();
    }
    static void drag(QWidget &on, const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(&on, Qt::LeftButton, {}, from);
        QTest::mouseMove(&on, to);
        QTest::mouseRelease(&on, Qt::LeftButton, {}, to);
    }
    static bool isShown(MainWindow &target, const char *name)
    {
        auto *found = target.findChild<QWidget *>(QLatin1String(name));
        return found && found->isVisible();
    }
};

} // namespace pawtrait::ui
