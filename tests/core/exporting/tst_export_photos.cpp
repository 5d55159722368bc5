#include "common/files.h"
#include "exporting/export_photos.h"
#include "exporting/originals.h"
#include "network/device.h"
#include "scoring/photo_scorer.h"
#include "tagged_photo.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>
#include <map>

#include <sys/resource.h>
#include <unistd.h>

using namespace pawtrait;
using namespace pawtrait::exporting;

/// Whole exports: files in, files out, and what must never happen to the originals.
class tst_ExportPhotos : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::map<QString, QString> m_hashes; ///< of all originals

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString out() const { return path(QStringLiteral("out")); }

    void put(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(writeFile(path(name), bytes).hasValue());
        m_hashes[path(name)] = *sha256OfFile(path(name));
    }

    static Preset preset(int width = 300, int height = 300)
    {
        return {QStringLiteral("square"), QStringLiteral("Square"), width, height, Fit::Pad, Padding::BlurredPhoto, 90, Format::Jpeg};
    }

    ExportOptions options() const
    {
        ExportOptions chosen;
        chosen.preset = preset();
        chosen.folder = out();
        return chosen;
    }

    static std::vector<ExportJob> jobs(const QStringList &sources)
    {
        std::vector<ExportJob> made;
        for (const QString &source : sources) {
            made.emplace_back();
            made.back().source = source;
        }
        return made;
    }

    static std::vector<Result<Exported>> run(const std::vector<ExportJob> &jobs, const ExportOptions &options, const StopToken &stop = {})
    {
        std::vector<Result<Exported>> results(jobs.size(), Error{ErrorKind::Internal, QStringLiteral("not called"), {}});
        exportPhotos(
            jobs, options, [&](int index, Result<Exported> result) { results[static_cast<std::size_t>(index)] = std::move(result); }, stop);
        return results;
    }

    static QByteArray contents(const QString &file)
    {
        const auto bytes = readFile(file, 100'000'000);
        return bytes ? *bytes : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hashes.clear();
        put(QStringLiteral("a/rex.jpg"), taggedJpeg(test::scene(640, 480), 6));
        put(QStringLiteral("b/rex.png"), test::byQt(test::scene(500, 500), "png"));
        put(QStringLiteral("b/tilda.webp"), test::byQt(test::scene(320, 480), "webp", 90));
    }

    /// After every test: originals are what they were.
    void cleanup()
    {
        for (const auto &[file, hash] : m_hashes)
            QCOMPARE(*sha256OfFile(file), hash);
        m_folder.reset();
    }

    void photosBecomeFilesOfThePreset()
    {
        const auto results = run(jobs({path(QStringLiteral("a/rex.jpg")), path(QStringLiteral("b/rex.png")), path(QStringLiteral("b/tilda.webp"))}), options());
        QStringList names;
        for (const auto &result : results) {
            QVERIFY2(result.hasValue(), result ? "" : qPrintable(result.error().userText));
            names.append(QDir(out()).relativeFilePath(result->path));
            const auto decoded = image::decodeFile(result->path, {});
            QVERIFY(decoded.hasValue());
            QCOMPARE(QSize(decoded->originalWidth, decoded->originalHeight), QSize(300, 300));
            const ReadBack found = readBack(contents(result->path));
            QCOMPARE(found.exifText("Exif.Image.Orientation"), std::string("1"));
            QVERIFY(found.gpsKeys().empty());
        }
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("rex-square.jpg rex-square-2.jpg tilda-square.jpg"));
        QCOMPARE(QDir(out()).entryList(QDir::Files | QDir::Hidden).size(), 3); // nothing temporary is left
    }

    void theCropIsInUprightPixels()
    {
        // Stored lying on its side, 640 x 480; upright it is 480 x 640.
        std::vector<ExportJob> job = jobs({path(QStringLiteral("a/rex.jpg"))});
        job[0].crop = {{0, 320, 480, 640}, 0};
        ExportOptions original = options();
        original.preset = preset(0, 0);
        original.preset.format = Format::Png;
        const auto results = run(job, original);
        QVERIFY(results[0].hasValue());
        const auto whole = image::decodeFile(job[0].source, {}), part = image::decodeFile(results[0]->path, {});
        QCOMPARE(QSize(part->originalWidth, part->originalHeight), QSize(480, 320));
        QVERIFY(std::equal(part->pixels.bytes.begin(), part->pixels.bytes.end(), whole->pixels.row(320)));
    }

    void anEditIsMadeBeforeTheCrop()
    {
        std::vector<ExportJob> job = jobs({path(QStringLiteral("b/rex.png"))});
        job[0].edit = [](const image::Photo &) -> Result<image::RgbImage> { return image::RgbImage(40, 30); };
        ExportOptions original = options();
        original.preset = preset(0, 0);
        const auto results = run(job, original);
        QVERIFY(results[0].hasValue());
        QCOMPARE(QSize(results[0]->width, results[0]->height), QSize(40, 30));
        job[0].edit = [](const image::Photo &) -> Result<image::RgbImage> { throw std::bad_alloc(); };
        QCOMPARE(run(job, original)[0].error().kind, ErrorKind::OutOfMemory);
    }

    void theSameJobsGiveTheSameBytes()
    {
        const QStringList sources{path(QStringLiteral("a/rex.jpg")), path(QStringLiteral("b/rex.png")), path(QStringLiteral("b/tilda.webp"))};
        for (const Format format : {Format::Jpeg, Format::Png, Format::WebP}) {
            ExportOptions chosen = options();
            chosen.preset.format = format;
            std::vector<QByteArray> first;
            for (const int lanes : {1, 3}) {
                chosen.lanes = lanes;
                chosen.folder = path(QStringLiteral("out-%1-%2").arg(suffixOf(format)).arg(lanes));
                const auto results = run(jobs(sources), chosen);
                for (std::size_t i = 0; i < results.size(); ++i) {
                    QVERIFY(results[i].hasValue());
                    if (lanes == 1)
                        first.push_back(contents(results[i]->path) + QFileInfo(results[i]->path).fileName().toUtf8());
                    else
                        QVERIFY(first[i] == contents(results[i]->path) + QFileInfo(results[i]->path).fileName().toUtf8());
                }
            }
        }
    }

    void anExistingFileIsKeptUnlessToldOtherwise()
    {
        QVERIFY(writeFile(out() + QStringLiteral("/rex-square.jpg"), "mine").hasValue());
        ExportOptions chosen = options();
        const auto job = jobs({path(QStringLiteral("b/rex.png"))});
        const auto refused = run(job, chosen);
        QVERIFY(!refused[0].hasValue());
        QVERIFY(refused[0].error().userText.contains(QStringLiteral("\"rex.png\"")) && refused[0].error().userText.contains(QStringLiteral("\"rex-square.jpg\"")));
        QCOMPARE(contents(out() + QStringLiteral("/rex-square.jpg")), QByteArray("mine"));
        chosen.existing = Existing::Replace;
        QVERIFY(run(job, chosen)[0].hasValue());
        QVERIFY(contents(out() + QStringLiteral("/rex-square.jpg")).startsWith("\xFF\xD8"));
    }

    void whatIsThereCanBeKeptOrGetsANumberBesideIt()
    {
        QVERIFY(writeFile(out() + QStringLiteral("/rex-square.jpg"), "mine").hasValue());
        QVERIFY(QFile::link(path(QStringLiteral("nowhere")), out() + QStringLiteral("/rex-square-2.jpg")));
        auto twice = jobs({path(QStringLiteral("a/rex.jpg")), path(QStringLiteral("b/rex.png"))});
        ExportOptions chosen = options();
        chosen.existing = Existing::Keep;
        const auto kept = run({twice[0]}, chosen);
        QVERIFY(kept[0].hasValue() && kept[0]->kept);
        QCOMPARE(kept[0]->path, out() + QStringLiteral("/rex-square.jpg"));
        QCOMPARE(contents(kept[0]->path), QByteArray("mine"));
        chosen.existing = Existing::Number;
        const auto numbered = run(twice, chosen);
        QCOMPARE(QFileInfo(numbered[0]->path).fileName(), QStringLiteral("rex-square-3.jpg")); // the link that leads nowhere is passed over too
        QCOMPARE(QFileInfo(numbered[1]->path).fileName(), QStringLiteral("rex-square-4.jpg"));
        QVERIFY(!numbered[0]->kept);
        QCOMPARE(contents(out() + QStringLiteral("/rex-square.jpg")), QByteArray("mine"));
        QVERIFY(!QFile::exists(path(QStringLiteral("nowhere"))));
    }

    void aJobMayNameItsFile()
    {
        auto named = jobs({path(QStringLiteral("a/rex.jpg"))});
        named[0].name = QStringLiteral("../luna");
        const auto results = run(named, options());
        QVERIFY(results[0].hasValue());
        QCOMPARE(QFileInfo(results[0]->path).absolutePath(), QDir(out()).absolutePath());
        QVERIFY(results[0]->path.endsWith(QStringLiteral("luna.jpg")));
    }

    void anOriginalIsNeverWrittenOver_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"by its own name", "through a link to the folder", "through a link to the file", "through a hard link", "by another spelling of the folder",
                                "that is no source of this export"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void anOriginalIsNeverWrittenOver()
    {
        QFETCH(QString, how);
        const QString source = path(QStringLiteral("a/rex.jpg"));
        ExportOptions chosen = options();
        chosen.existing = Existing::Replace;
        chosen.pattern = *NamePattern::parse(QStringLiteral("{name}"));
        std::vector<ExportJob> job = jobs({source});
        chosen.folder = path(QStringLiteral("a"));
        QDir().mkpath(out());
        if (how.contains(QLatin1String("link to the folder"))) {
            QVERIFY(QFile::link(path(QStringLiteral("a")), path(QStringLiteral("linked"))));
            chosen.folder = path(QStringLiteral("linked"));
        } else if (how.contains(QLatin1String("link to the file"))) {
            QVERIFY(QFile::link(source, out() + QStringLiteral("/rex.jpg")));
            chosen.folder = out();
        } else if (how.contains(QLatin1String("hard link"))) {
            QCOMPARE(::link(QFile::encodeName(source).constData(), QFile::encodeName(out() + QStringLiteral("/rex.jpg")).constData()), 0);
            chosen.folder = out();
        } else if (how.contains(QLatin1String("spelling"))) {
            chosen.folder = path(QStringLiteral("b/../a/./"));
        } else if (how.contains(QLatin1String("no source"))) {
            job = jobs({path(QStringLiteral("b/rex.png"))});
            chosen.originals = QStringList{source};
        }
        const auto results = run(job, chosen);
        QVERIFY(!results[0].hasValue());
        QVERIFY2(results[0].error().userText.contains(QStringLiteral("never written over")), qPrintable(results[0].error().userText));
    }

    void aLinkInTheFolderIsNotFollowed()
    {
        QDir().mkpath(out());
        const QString outside = path(QStringLiteral("outside.txt"));
        for (const bool exists : {false, true}) {
            QFile::remove(out() + QStringLiteral("/rex-square.jpg"));
            if (exists)
                QVERIFY(writeFile(outside, "mine").hasValue());
            QVERIFY(QFile::link(outside, out() + QStringLiteral("/rex-square.jpg")));
            ExportOptions chosen = options();
            chosen.existing = Existing::Replace;
            QVERIFY(!run(jobs({path(QStringLiteral("b/rex.png"))}), chosen)[0].hasValue());
            QCOMPARE(QFile::exists(outside), exists);
            QCOMPARE(contents(outside), exists ? QByteArray("mine") : QByteArray());
        }
    }

    void oneBadPhotoDoesNotStopTheOthers()
    {
        put(QStringLiteral("a/bad.jpg"), "\xFF\xD8\xFF\xE0 no photo");
        put(QStringLiteral("a/empty.jpg"), "");
        const auto results =
            run(jobs({path(QStringLiteral("a/bad.jpg")), path(QStringLiteral("a/gone.jpg")), path(QStringLiteral("b/rex.png")), path(QStringLiteral("a/empty.jpg"))}), options());
        QVERIFY(results[2].hasValue());
        for (const std::size_t bad : {std::size_t(0), std::size_t(1), std::size_t(3)}) {
            QVERIFY(!results[bad].hasValue());
            QVERIFY(results[bad].error().userText.startsWith(QStringLiteral("Cannot export \"")));
        }
        QCOMPARE(QDir(out()).entryList(QDir::Files).join(QLatin1Char(' ')), QStringLiteral("rex-square.jpg"));
    }

    void aFolderThatCannotBeWrittenIsASentence()
    {
        QDir().mkpath(out());
        QFile::setPermissions(out(), QFile::ReadOwner | QFile::ExeOwner);
        ExportOptions chosen = options();
        if (::geteuid() == 0)
            chosen.folder = QStringLiteral("/proc"); // root may write into any other
        const auto results = run(jobs({path(QStringLiteral("b/rex.png"))}), chosen);
        QFile::setPermissions(out(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!results[0].hasValue());
        QCOMPARE(results[0].error().kind, ErrorKind::WriteFailed);
    }

    void aFileInPlaceOfTheFolderIsASentence()
    {
        QVERIFY(writeFile(out(), "a file").hasValue());
        const auto results = run(jobs({path(QStringLiteral("b/rex.png"))}), options());
        QCOMPARE(results[0].error().kind, ErrorKind::WriteFailed);
        QCOMPARE(contents(out()), QByteArray("a file"));
    }

    void aFullDiskLeavesTheOldFileWhole()
    {
        QVERIFY(writeFile(out() + QStringLiteral("/rex-square.jpg"), "old").hasValue());
        ExportOptions chosen = options();
        chosen.existing = Existing::Replace;
        struct rlimit before = {};
        ::getrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit small = {1000, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        const auto results = run(jobs({path(QStringLiteral("b/rex.png"))}), chosen);
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!results[0].hasValue());
        QCOMPARE(results[0].error().kind, ErrorKind::WriteFailed);
        QCOMPARE(contents(out() + QStringLiteral("/rex-square.jpg")), QByteArray("old"));
        QCOMPARE(QDir(out()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aStopEndsTheExportAndLeavesWholeFiles()
    {
        QStringList many;
        for (int i = 0; i < 60; ++i)
            many.append(path(QStringLiteral("b/rex.png")));
        StopSource stop;
        int called = 0;
        exportPhotos(
            jobs(many), options(),
            [&](int, Result<Exported> result) {
                QVERIFY(result.hasValue());
                if (++called == 3)
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(called >= 3 && called < 60);
        const QStringList files = QDir(out()).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(files.size() >= called);
        for (const QString &file : files)
            QVERIFY(image::decodeFile(out() + QLatin1Char('/') + file, {}).hasValue());
    }

    void fieldsOfTheName()
    {
        std::vector<ExportJob> job = jobs({path(QStringLiteral("b/tilda.webp")), path(QStringLiteral("a/rex.jpg"))});
        job[1].score = 46.4;
        job[1].group = QStringLiteral("../Rex");
        ExportOptions chosen = options();
        chosen.pattern = *NamePattern::parse(QStringLiteral("{name}_{score}_{date}_{counter}_{width}x{height}_{group}"));
        const auto results = run(job, chosen);
        QCOMPARE(QDir(out()).relativeFilePath(results[1]->path), QStringLiteral("rex_46_2024-05-14_002_300x300_.._Rex.jpg"));
        QCOMPARE(QDir(out()).relativeFilePath(results[0]->path), QStringLiteral("tilda_unscored_undated_001_300x300_no group.jpg"));
    }

    void theScoreSurvivesTheExport()
    {
        const QString folder = QStringLiteral(PAWTRAIT_BINARY_DIR "/models/default");
        if (!QFile::exists(folder + QStringLiteral("/card.json")))
            QSKIP("needs the default model beside the program (target default_model)");
        const auto device = network::chooseDevice(network::DevicePreference::Cpu);
        const auto scorer = scoring::openModel(folder, *device);
        QVERIFY(scorer.hasValue());
        network::setThreadsOfThisLane(1);
        const auto score = [&](const QString &file) {
            const auto photo = image::decodeFile(file, {.enoughForShortSide = (*scorer)->enoughForShortSide(), .limits = {}});
            return photo ? (*(*scorer)->score({&*photo, 1}, {}, {}))[0].value : -1;
        };
        QStringList sources{path(QStringLiteral("a/rex.jpg")), path(QStringLiteral("b/tilda.webp"))};
        const QDir pets(QStringLiteral(PAWTRAIT_SHARED_DIR "/data/pets"));
        for (const QString &name : pets.entryList({QStringLiteral("*.jpg")}, QDir::Files).mid(0, 6))
            sources.append(pets.filePath(name));
        ExportOptions chosen = options();
        chosen.preset = preset(0, 0);
        chosen.preset.quality = 95;
        const auto results = run(jobs(sources), chosen);
        double largest = 0;
        for (qsizetype i = 0; i < sources.size(); ++i) {
            const auto &result = results[static_cast<std::size_t>(i)];
            QVERIFY(result.hasValue());
            const double before = score(sources[i]), after = score(result->path);
            QVERIFY(before >= 1 && after >= 1);
            largest = std::max(largest, std::abs(before - after));
            QVERIFY2(std::abs(before - after) < 0.5, qPrintable(QStringLiteral("%1: %2, exported %3").arg(sources[i]).arg(before).arg(after)));
        }
        qInfo("largest difference %.3f points in %d photos", largest, static_cast<int>(sources.size()));
    }
};

QTEST_GUILESS_MAIN(tst_ExportPhotos)
#include "tst_export_photos.moc"
