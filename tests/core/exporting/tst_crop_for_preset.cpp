#include "common/files.h"
#include "core/crop/fake_scorer.h"
#include "exporting/crop_for_preset.h"
#include "support/photo_writers.h"
#include "support/test_pictures.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace pawtrait;
using namespace pawtrait::exporting;
using image::PixelRect;

Q_DECLARE_METATYPE(pawtrait::crop::Edit)

/// Which part of a photo an export shows, and that its preview is that export.
class tst_CropForPreset : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_photo; ///< 1000 x 800

    static constexpr PixelRect animal{420, 300, 240, 260};

    static Preset preset(int width, int height, Fit fit = Fit::Pad)
    {
        return {QStringLiteral("made-up"), QStringLiteral("Made up"), width, height, fit, Padding::BlurredPhoto, 90, Format::Jpeg};
    }

    /// Both heads give `points` for what is closer, less than nothing for negative ones.
    static std::shared_ptr<FakeCropScorer> scorer(double points)
    {
        auto made = std::make_shared<FakeCropScorer>();
        made->look = [](const image::Photo &window) { return scoring::Embedding{static_cast<float>(window.originalWidth), static_cast<float>(window.originalHeight)}; };
        made->judge = [points](const scoring::Embedding &window) {
            const double closeness = 1 - static_cast<double>(window[0]) * window[1] / (1000.0 * 800.0);
            return scoring::JudgeOpinions{points * closeness, points * closeness};
        };
        return made;
    }

    static CropSearch drawn(PixelRect subject = animal)
    {
        CropSearch search;
        search.subject = subject;
        return search;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_photo = m_folder.filePath(QStringLiteral("photo.png"));
        QVERIFY(writeFile(m_photo, test::byQt(test::scene(1000, 800), "png")).hasValue());
    }

    void thePresetsShapeDecides_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<double>("points");
        QTest::addColumn<bool>("cropped");
        QTest::newRow("a square is cropped though nothing is gained") << 1080 << 1080 << -40.0 << true;
        QTest::newRow("a shape of the user's own") << 700 << 600 << -40.0 << true;
        QTest::newRow("the photo has the shape and nothing is gained") << 500 << 400 << -40.0 << false;
        QTest::newRow("the photo has the shape but closer is better") << 500 << 400 << 40.0 << true;
        QTest::newRow("any shape, closer is better") << 0 << 0 << 40.0 << true;
        QTest::newRow("any shape, nothing is gained") << 0 << 0 << -40.0 << false;
    }

    void thePresetsShapeDecides()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(double, points);
        QFETCH(bool, cropped);
        const auto edit = bestEditFor(*scorer(points), m_photo, preset(width, height), drawn(), {});
        QVERIFY(edit.hasValue());
        QCOMPARE(edit->crop.has_value(), cropped);
        QVERIFY(!edit->canvas);
        if (!cropped) {
            QVERIFY(edit->changesNothing());
            return;
        }
        QVERIFY(edit->crop->x <= animal.x && edit->crop->y <= animal.y && edit->crop->right() >= animal.right() && edit->crop->bottom() >= animal.bottom());
        if (width > 0)
            QVERIFY(std::abs(static_cast<double>(edit->crop->width) / edit->crop->height / width * height - 1) < 0.01);
    }

    void anAnimalThatFillsThePhotoIsPaddedNotCut()
    {
        const auto edit = bestEditFor(*scorer(40), m_photo, preset(1080, 1350), drawn({20, 20, 960, 760}), {});
        QVERIFY(edit.hasValue() && edit->changesNothing());
        const Preset cutting = preset(300, 375, Fit::Crop);
        ExportJob job;
        job.source = m_photo;
        setBestEdit(job, scorer(40), withoutCutting(cutting), drawn({20, 20, 960, 760}), {});
        ExportOptions options;
        options.preset = withoutCutting(cutting);
        options.folder = m_folder.filePath(QStringLiteral("padded"));
        std::optional<Result<Exported>> result;
        exportPhotos({&job, 1}, options, [&](int, Result<Exported> done) { result = std::move(done); }, {});
        QVERIFY(result && result->hasValue());
        QCOMPARE((*result)->notes.filter(QStringLiteral("padded")).size(), 1);
        QCOMPARE(QSize((*result)->width, (*result)->height), QSize(300, 375));
    }

    void theSearchedCropIsWhatIsExportedAndTwiceTheSame()
    {
        const Preset square = preset(400, 400);
        const auto edit = bestEditFor(*scorer(40), m_photo, square, drawn(), {});
        QVERIFY(edit.hasValue() && edit->crop);
        std::vector<ExportJob> jobs(3);
        for (ExportJob &job : jobs)
            job.source = m_photo;
        setBestEdit(jobs[0], scorer(40), square, drawn(), {});
        setEdit(jobs[1], *edit, square);
        setBestEdit(jobs[2], scorer(40), square, drawn(), {});
        ExportOptions options;
        options.preset = square;
        options.folder = m_folder.filePath(QStringLiteral("same"));
        QStringList paths{{}, {}, {}};
        exportPhotos(jobs, options, [&](int index, Result<Exported> done) { paths[index] = done ? done->path : QString(); }, {});
        const auto first = readFile(paths[0], 10'000'000), second = readFile(paths[1], 10'000'000), third = readFile(paths[2], 10'000'000);
        QVERIFY(first.hasValue() && second.hasValue() && third.hasValue());
        QVERIFY(*first == *second && *first == *third);
    }

    void aCanvasCountsOnlyWhereThePresetHasNoShape()
    {
        crop::Edit edit;
        edit.canvas = crop::Canvas{0.8, crop::Canvas::Fill::EdgeColour};
        ExportJob job;
        setEdit(job, edit, preset(300, 300));
        QVERIFY(!job.edit); // the preset pads
        setEdit(job, edit, preset(0, 0));
        QVERIFY(job.edit);
        const auto picture = job.edit({test::scene(200, 100), 200, 100, {}});
        QCOMPARE(QSize(picture->width, picture->height), QSize(200, 250));
    }

    void aPreviewIsTheExportInSmall_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<crop::Edit>("edit");
        crop::Edit cut, padded, turned;
        cut.crop = PixelRect{100, 50, 600, 500};
        padded.canvas = crop::Canvas{0.8, crop::Canvas::Fill::EdgeColour};
        turned.angle = 4;
        for (const auto &[name, edit] : {std::pair("whole", crop::Edit()), std::pair("cut", cut), std::pair("padded", padded), std::pair("turned", turned)}) {
            QTest::newRow(qPrintable(QStringLiteral("%1, square").arg(QLatin1String(name)))) << 320 << 320 << edit;
            QTest::newRow(qPrintable(QStringLiteral("%1, its own size").arg(QLatin1String(name)))) << 0 << 0 << edit;
            QTest::newRow(qPrintable(QStringLiteral("%1, larger than the photo").arg(QLatin1String(name)))) << 1800 << 3000 << edit;
        }
    }

    void aPreviewIsTheExportInSmall()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(crop::Edit, edit);
        const Preset wanted = preset(width, height);
        ExportJob job;
        job.source = m_photo;
        setEdit(job, edit, wanted);
        ExportOptions options;
        options.preset = wanted;
        options.preset.format = Format::Png;
        options.existing = Existing::Replace;
        options.folder = m_folder.filePath(QStringLiteral("preview"));
        std::optional<Result<Exported>> exported;
        exportPhotos({&job, 1}, options, [&](int, Result<Exported> done) { exported = std::move(done); }, {});
        QVERIFY(exported && exported->hasValue());
        const auto whole = image::decodeFile(m_photo, {});
        const image::Photo reduced{image::resize(whole->pixels, 500, 400, image::Filter::Bicubic), 1000, 800, {}};
        const auto preview = previewOf(reduced, edit, wanted, 240);
        QVERIFY(preview.hasValue());
        QCOMPARE(QSize(preview->width, preview->height), QSize((*exported)->width, (*exported)->height));
        QCOMPARE(preview->notes, (*exported)->notes);
        QCOMPARE(std::max(preview->pixels.width, preview->pixels.height), 240);
        const auto made = image::decodeFile((*exported)->path, {});
        const auto small = image::resize(made->pixels, preview->pixels.width, preview->pixels.height, image::Filter::Bicubic);
        const double mean = test::difference(small, preview->pixels).mean;
        QVERIFY2(mean < 4, qPrintable(QString::number(mean)));
    }

    void whatCannotBeReadIsSaid()
    {
        const auto edit = bestEditFor(*scorer(1), m_folder.filePath(QStringLiteral("gone.jpg")), preset(300, 300), {}, {});
        QVERIFY(!edit.hasValue());
        QVERIFY(edit.error().userText.contains(QStringLiteral("\"gone.jpg\"")));
        StopSource stop;
        stop.request_stop();
        QCOMPARE(bestEditFor(*scorer(1), m_photo, preset(300, 300), drawn(), stop.get_token()).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_CropForPreset)
#include "tst_crop_for_preset.moc"
