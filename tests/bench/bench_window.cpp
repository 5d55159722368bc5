// The window with many photos while it scores: how long it ever keeps its user waiting, when the first thumbnail is there,
// and what memory it takes.   bench_window FOLDER [--photos 10000] [--seconds 60]
// FOLDER is filled with generated photos of mixed size and kind where it has fewer. Times are wall and the thread's own
// processor time: on a machine with other work only the second says what the program does. Resident memory and the photos of each
// scoring lane are printed for each tenth of the run: memory that grows or a lane that starves would show.
#include "common/large_blocks.h"
#include "forwarding_scorer.h"
#include "network/device.h"
#include "photos/photo_cells.h"
#include "photos/photos_panel.h"
#include "shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>

#include <cmath>
#include <ctime>
#include <fstream>
#include <iostream>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

using namespace pawtrait;
using namespace pawtrait::ui;

namespace {

double threadSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// Measures how long each event keeps the window thread.
class Watched : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer wall;
        wall.start();
        const double before = threadSeconds();
        const QByteArray name = receiver->metaObject()->className();
        const auto type = event->type();
        const bool result = QApplication::notify(receiver, event);
        const double ms = static_cast<double>(wall.nsecsElapsed()) * 1e-6, cpu = (threadSeconds() - before) * 1e3;
        --m_depth;
        if (m_isOn) {
            ++events;
            longer16 += cpu > 16;
            longestWall = std::max(longestWall, ms);
            if (cpu > longestCpu) {
                longestCpu = cpu;
                longestWhat = name + " event " + QByteArray::number(type);
            }
        }
        return result;
    }

    void watch(bool on) { m_isOn = on; }

    double longestWall = 0, longestCpu = 0;
    QByteArray longestWhat;
    int events = 0, longer16 = 0;

private:
    int m_depth = 0;
    bool m_isOn = false;
};

void generate(const QString &folder, int count)
{
    const int have = static_cast<int>(QDir(folder).entryList({QStringLiteral("*.*")}, QDir::Files).size());
    QStringList sub = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (have + sub.size() * 25 >= count)
        return;
    std::cerr << "generating " << count << " photos in " << folder.toStdString() << " ...\n";
    for (int i = 0; i < count; ++i) {
        QThreadPool::globalInstance()->start([folder, i] {
            QRandomGenerator random(static_cast<quint32>(i) + 1);
            const int width = i % 100 == 0 ? 4032 : random.bounded(240, 900), height = i % 100 == 0 ? 3024 : random.bounded(240, 900);
            QImage picture(width, height, QImage::Format_RGB32);
            QLinearGradient sky(0, 0, width, height);
            sky.setColorAt(0, QColor::fromHsv(random.bounded(360), random.bounded(255), 255));
            sky.setColorAt(1, QColor::fromHsv(random.bounded(360), random.bounded(255), random.bounded(255)));
            QPainter painter(&picture);
            painter.fillRect(picture.rect(), sky);
            for (int spot = 0; spot < 12; ++spot) {
                painter.setBrush(QColor::fromHsv(random.bounded(360), random.bounded(255), random.bounded(255)));
                painter.drawEllipse(QPointF(random.bounded(width), random.bounded(height)), width * 0.1 * random.bounded(1.0) + 5, height * 0.1 * random.bounded(1.0) + 5);
            }
            painter.end();
            const char *suffixes[] = {"jpg", "jpg", "jpg", "jpg", "png", "webp", "bmp", "jpg"};
            const QString animal = QStringLiteral("%1/animal %2").arg(folder).arg(i / 25 + 1, 4, 10, QLatin1Char('0'));
            QDir().mkpath(animal);
            picture.save(QStringLiteral("%1/photo %2.%3").arg(animal).arg(i % 25 + 1, 2, 10, QLatin1Char('0')).arg(QLatin1String(suffixes[i % 8])), nullptr, 88);
        });
    }
    QThreadPool::globalInstance()->waitForDone();
}

/// "VmHWM:" is the peak, "VmRSS:" what it is now.
double megabytes(const char *key)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind(key, 0) == 0)
            return QByteArray::fromStdString(line.substr(6)).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

/// Counts the photos of each thread that runs the network.
class CountingScorer final : public ForwardingScorer {
public:
    using ForwardingScorer::ForwardingScorer;

    Result<std::vector<scoring::Embedding>> embed(std::span<const image::Photo> photos, const StopToken &stop) const override
    {
        auto embeddings = ForwardingScorer::embed(photos, stop);
        if (embeddings) {
            const std::lock_guard lock(mutex);
            lanes[std::this_thread::get_id()] += static_cast<int>(embeddings->size());
        }
        return embeddings;
    }

    static inline std::mutex mutex;
    static inline std::map<std::thread::id, int> lanes;
};

} // namespace

int main(int argc, char **argv)
{
    keepLargeBlocks(); // as main() does
    QElapsedTimer sinceStart;
    sinceStart.start();
    Watched application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const auto option = [&](const char *name, int standard) {
        const auto at = arguments.indexOf(QLatin1String(name));
        return at > 0 && at + 1 < arguments.size() ? arguments[at + 1].toInt() : standard;
    };
    if (arguments.size() < 2) {
        std::cerr << "usage: bench_window FOLDER [--photos 10000] [--seconds 60]\n";
        return 2;
    }
    const QString folder = QDir(arguments[1]).absolutePath();
    const int count = option("--photos", 10000);
    generate(folder, count);

    const QTemporaryDir kept;
    sinceStart.restart();
    Settings settings(kept.filePath(QStringLiteral("settings.ini")));
    MainWindow window(
        {.library = kept.path(), .embeddings = kept.filePath(QStringLiteral("embeddings")), .thumbnails = kept.filePath(QStringLiteral("thumbnails")), .pictures = kept.path()},
        settings);
    window.setCloseAnswer([] { return MainWindow::CloseAnswer::StopAndClose; });
    window.resize(1600, 1000);
    window.show();
    window.repaint();
    const double shown = static_cast<double>(sinceStart.nsecsElapsed()) * 1e-6;
    window.openModel([]() -> Result<std::shared_ptr<const scoring::PhotoScorer>> {
        const auto device = network::chooseDevice(network::DevicePreference::Cpu);
        if (!device)
            return device.error();
        auto opened = scoring::openModel(QApplication::applicationDirPath() + QStringLiteral("/../../models/default"), *device);
        if (!opened)
            return opened.error();
        return std::shared_ptr<const scoring::PhotoScorer>(std::make_shared<CountingScorer>(*std::move(opened)));
    });

    PhotoSession &session = window.session();
    QElapsedTimer sinceDrop;
    double firstThumbnail = -1, firstScore = -1, listed = -1;
    QObject::connect(&session.thumbnails(), &Thumbnails::arrived, &window,
                     [&] { firstThumbnail = firstThumbnail < 0 ? static_cast<double>(sinceDrop.elapsed()) : firstThumbnail; });
    QObject::connect(&session.photos(), &PhotoList::added, &window,
                     [&] { listed = session.photos().size() > 0 && listed < 0 ? static_cast<double>(sinceDrop.elapsed()) : listed; });
    QObject::connect(&session.photos(), &PhotoList::finished, &window, [&] { firstScore = firstScore < 0 ? static_cast<double>(sinceDrop.elapsed()) : firstScore; });
    QObject::connect(&session, &PhotoSession::restored, &window, [&] {
        application.watch(true);
        sinceDrop.start();
        window.addPaths({folder});
    });

    // A restless user: scrolls, filters, flags, sorts, looks at photos, all the time.
    int step = 0;
    QTimer user;
    user.setInterval(100);
    QObject::connect(&user, &QTimer::timeout, &window, [&] {
        if (session.order().rowCount() == 0)
            return;
        auto *grid = window.findChild<PhotoCells *>(QStringLiteral("photoGridView"));
        const auto trigger = [&](const char *name) { window.findChild<QAction *>(QLatin1String(name))->trigger(); };
        switch (step++ % 12) {
        case 0: trigger("gridAction"); break;
        case 1:
        case 2:
        case 3:
        case 4: grid->verticalScrollBar()->setValue(grid->verticalScrollBar()->value() + 2300); break;
        case 5: grid->setCurrentIndex(session.order().index(step * 37 % session.order().rowCount())); break;
        case 6: window.findChild<QToolButton *>(QStringLiteral("flagFaceYesButton"))->click(); break;
        case 7: trigger("stars3Action"); break;
        case 8: {
            PhotoFilter filter;
            filter.scoreFrom = 20 + step % 20;
            session.order().setFilter(filter);
            break;
        }
        case 9: session.order().setFilter({}); break;
        case 10: session.order().setSortBy(step % 24 < 12 ? SortBy::Name : SortBy::Best); break;
        case 11: trigger(step % 36 < 12 ? "undoAction" : "nextPhotoAction"); break;
        }
    });
    user.start();
    QTimer end;
    end.setInterval(500);
    std::vector<double> memory; // after each tenth of the photos
    QElapsedTimer total;
    total.start();
    QObject::connect(&end, &QTimer::timeout, &application, [&] {
        const auto &counts = session.photos().counts();
        while (counts.listed > 0 && counts.scored * 10 >= static_cast<int>(memory.size() + 1) * counts.listed)
            memory.push_back(megabytes("VmRSS:"));
        const bool done = listed >= 0 && counts.waiting == 0;
        if (!done && total.elapsed() < option("--seconds", 60) * 1000)
            return;
        application.watch(false);
        QApplication::quit();
    });
    end.start();
    QApplication::exec();
    const auto &counts = session.photos().counts();
    std::cout << "| window with " << counts.listed << " photos, " << counts.scored << " scored meanwhile | |\n|---|---|\n"
              << "| window on the screen after start (without the program's own loading) | " << shown << " ms |\n"
              << "| photos listed after the drop | " << listed << " ms |\n| first thumbnail after the drop | " << firstThumbnail << " ms |\n"
              << "| first score after the drop (with opening the model) | " << firstScore << " ms |\n"
              << "| longest block of the window thread, processor time | " << application.longestCpu << " ms (" << application.longestWhat.toStdString() << ") |\n"
              << "| longest block, wall | " << application.longestWall << " ms |\n| blocks over 16 ms, of " << application.events << " events | " << application.longer16 << " |\n"
              << "| peak memory | " << megabytes("VmHWM:") << " MB |\n| resident memory after each tenth of the photos |";
    for (const double at : memory)
        std::cout << ' ' << std::lround(at);
    std::cout << " MB |\n| photos of each scoring lane |";
    const std::lock_guard lock(CountingScorer::mutex);
    for (const auto &[thread, photos] : CountingScorer::lanes)
        std::cout << ' ' << photos;
    std::cout << " |\n";
    return 0;
}
