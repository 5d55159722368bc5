#include "ui/fake_scorer.h"
#include "ui/save_dialog_driver.h"

#include "common/files.h"
#include "exporting/export_actions.h"
#include "exporting/export_dialog.h"
#include "exporting/export_form.h"
#include "exporting/export_preview.h"
#include "exporting/sheet_dialog.h"
#include "exporting/sheet_preview.h"
#include "photos/photo_cells.h"
#include "shell/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace pawtrait;
using namespace pawtrait::ui;

/// Exports from the window, by the names of its controls: what is asked, what is said, and what is on the disk afterwards.
class TestExportDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::map<QString, QString> m_hashes; ///< of the photos

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString out(const QString &name = {}) const { return path(QStringLiteral("out")) + (name.isEmpty() ? QString() : QLatin1Char('/') + name); }

    QString photo(const QString &name, int gray, QSize size = {640, 480})
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QImage image(size, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb(gray, (gray + x / 8) % 256, (gray + y / 8) % 256));
        }
        if (!image.save(path(name)))
            qFatal("cannot write the test photo");
        m_hashes[path(name)] = *sha256OfFile(path(name));
        return path(name);
    }

    std::unique_ptr<MainWindow> window(const QStringList &files)
    {
        auto made = std::make_unique<MainWindow>(
            PhotoSession::Places{.library = path(QStringLiteral("library")), .embeddings = {}, .thumbnails = {}, .pictures = path(QStringLiteral("pictures"))}, *m_settings);
        made->show();
        made->activateWindow();
        made->openModel([]() -> Result<std::shared_ptr<const scoring::PhotoScorer>> { return std::shared_ptr<const scoring::PhotoScorer>(std::make_shared<tests::FakeScorer>()); });
        made->addPaths(files);
        if (!QTest::qWaitFor([&] { return made->session().photos().counts().scored == files.size() && !made->session().photos().groups().empty(); }, 10000))
            qFatal("the photos were not scored");
        made->session().order().refresh();
        if (!QTest::qWaitFor([&] { return action(*made, "exportAction")->isEnabled(); }))
            qFatal("there is nothing to export");
        return made;
    }

    static QAction *action(MainWindow &target, const char *name)
    {
        auto *found = target.findChild<QAction *>(QLatin1String(name));
        if (!found)
            qFatal("no action %s", name);
        return found;
    }

    template <class T>
    static T *child(const QWidget *parent, const char *name)
    {
        auto *found = parent->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    static QAbstractButton *button(const QWidget *parent, const char *name) { return child<QAbstractButton>(parent, name); }
    static QString text(const QWidget *parent, const char *name) { return child<QLabel>(parent, name)->text(); }

    static ExportDialog *exportDialog(MainWindow &target)
    {
        target.activateWindow();
        if (!QTest::qWaitForWindowActive(&target))
            qFatal("the window is not active");
        action(target, "selectAllAction")->trigger();
        target.findChild<PhotoCells *>(QStringLiteral("photoStripView"))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_E);
        auto *dialog = target.findChild<ExportDialog *>();
        if (!dialog)
            qFatal("the export dialog did not open");
        return dialog;
    }

    static void choose(const QWidget *dialog, const char *name, const QVariant &data)
    {
        auto *combo = child<QComboBox>(dialog, name);
        const int index = combo->findData(data);
        if (index < 0)
            qFatal("%s has no such choice", name);
        combo->setCurrentIndex(index);
    }

    static QStringList outcomes(const QWidget *dialog)
    {
        QStringList words;
        const auto *tree = child<QTreeWidget>(dialog, "exportResultsTree");
        for (int row = 0; row < tree->topLevelItemCount(); ++row)
            words.append(tree->topLevelItem(row)->text(0) + QStringLiteral(": ") + tree->topLevelItem(row)->text(1));
        words.sort();
        return words;
    }

    static bool isDone(const QWidget *dialog) { return button(dialog, "exportBackButton")->isEnabled() && !button(dialog, "exportBackButton")->isHidden(); }

    /// Dialogs close, and their work with them, before the folder goes.
    static void close(QDialog *dialog)
    {
        dialog->reject();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->filePath(QStringLiteral("config")).toLocal8Bit());
        m_settings = std::make_unique<Settings>(path(QStringLiteral("settings.ini")));
        m_settings->setValue(Setting::ExportFolder, out());
        m_settings->setValue(Setting::SheetFolder, out());
        m_hashes.clear();
    }

    /// After every test: photos are what they were.
    void cleanup()
    {
        for (const auto &[file, hash] : m_hashes)
            QCOMPARE(*sha256OfFile(file), hash);
    }

    void filesAreWrittenAsThePresetSays()
    {
        const auto target = window({photo(QStringLiteral("Rex/a.png"), 60), photo(QStringLiteral("Rex/b.png"), 200, {480, 640})});
        ExportDialog *dialog = exportDialog(*target);
        QCOMPARE(button(dialog, "startExportButton")->text(), QStringLiteral("Export 2 photo(s)"));
        choose(dialog, "exportPresetComboBox", QStringLiteral("portrait"));
        choose(dialog, "exportCropComboBox", static_cast<int>(WhichCrop::Whole));
        button(dialog, "startExportButton")->click();
        QTRY_VERIFY(isDone(dialog));
        QCOMPARE(text(dialog, "exportTitleLabel"), QStringLiteral("2 photo(s) exported"));
        for (const char *name : {"a-portrait.jpg", "b-portrait.jpg"}) {
            const QImage picture(out(QLatin1String(name)));
            QVERIFY2(!picture.isNull(), name);
            QVERIFY(std::abs(picture.width() * 5.0 - picture.height() * 4.0) < 5);
        }
        QVERIFY2(outcomes(dialog).first().startsWith(QStringLiteral("a.png: a-portrait.jpg, ")), qPrintable(outcomes(dialog).first()));
        QString shown;
        dialog->setShowInFolder([&](const QString &folder) { shown = folder; });
        button(dialog, "exportShowInFolderButton")->click();
        QCOMPARE(QFileInfo(shown).absolutePath(), out()); // the chosen file's
        close(dialog);
    }

    void thePreviewShowsWhatWillBeWrittenWithItsSize()
    {
        const auto target = window({photo(QStringLiteral("Rex/a.png"), 60, {1600, 1200})});
        ExportDialog *dialog = exportDialog(*target);
        choose(dialog, "exportCropComboBox", static_cast<int>(WhichCrop::Whole));
        auto *preview = dialog->findChild<ExportPreview *>();
        QTRY_VERIFY(preview->isReady());
        QCOMPARE(preview->exportSize(), QSize(1080, 1080));
        QCOMPARE(text(dialog, "exportPreviewTitleLabel"), QStringLiteral("a.png, as it will be written: 1080 \u00d7 1080 pixels"));
        QVERIFY(text(dialog, "exportPreviewNoteLabel").contains(QStringLiteral("padded")));
        choose(dialog, "exportPresetComboBox", QStringLiteral("original"));
        QTRY_COMPARE(preview->exportSize(), QSize(1600, 1200));
        QTRY_VERIFY(preview->isReady());
        QVERIFY(text(dialog, "exportPreviewNoteLabel").isEmpty());
        close(dialog);
    }

    void anAcceptedCropIsWhatIsExported()
    {
        const auto target = window({photo(QStringLiteral("Rex/a.png"), 60)});
        crop::Edit edit;
        edit.crop = image::PixelRect{40, 20, 300, 200};
        target->session().setEdit({target->session().order().idAt(0)}, edit);
        ExportDialog *dialog = exportDialog(*target);
        choose(dialog, "exportPresetComboBox", QStringLiteral("original"));
        choose(dialog, "exportCropComboBox", static_cast<int>(WhichCrop::Accepted));
        QTRY_COMPARE(dialog->findChild<ExportPreview *>()->exportSize(), QSize(300, 200));
        button(dialog, "startExportButton")->click();
        QTRY_VERIFY(isDone(dialog));
        QCOMPARE(QImage(out(QStringLiteral("a-original.jpg"))).size(), QSize(300, 200));
        close(dialog);
    }

    void aPatternThatCannotWorkIsSaidAndNothingCanBegin()
    {
        const auto target = window({photo(QStringLiteral("Rex/a.png"), 204)});
        ExportDialog *dialog = exportDialog(*target);
        auto *names = child<QLineEdit>(dialog, "exportPatternLineEdit");
        names->setText(QStringLiteral("{nmae}"));
        QVERIFY(text(dialog, "exportPatternNoteLabel").contains(QStringLiteral("no field \"nmae\"")));
        QVERIFY(!button(dialog, "startExportButton")->isEnabled());
        names->setText(QStringLiteral("same"));
        QVERIFY(text(dialog, "exportPatternNoteLabel").contains(QStringLiteral("the same name")));
        names->setText(QStringLiteral("{group}-{name}-{counter}"));
        QCOMPARE(text(dialog, "exportPatternNoteLabel"), QStringLiteral("For example Rex-a-001.jpg"));
        QVERIFY(button(dialog, "startExportButton")->isEnabled());
        child<QLineEdit>(dialog, "exportFolderLineEdit")->setText(QStringLiteral("here"));
        QVERIFY(!button(dialog, "startExportButton")->isEnabled());
        QVERIFY(text(dialog, "exportFolderNoteLabel").contains(QStringLiteral("whole path")));
        close(dialog);
    }

    void aPresetBringsItsQualityAndTurnsOffWhatItHasNoUseFor()
    {
        const auto target = window({photo(QStringLiteral("Rex/a.png"), 60)});
        ExportDialog *dialog = exportDialog(*target);
        auto *quality = child<QSpinBox>(dialog, "exportQualitySpinBox");
        QCOMPARE(quality->value(), 90);
        QVERIFY(child<QComboBox>(dialog, "exportPaddingComboBox")->isEnabled());
        choose(dialog, "exportPresetComboBox", QStringLiteral("original"));
        QCOMPARE(quality->value(), 95);
        QVERIFY(!child<QComboBox>(dialog, "exportPaddingComboBox")->isEnabled());
        close(dialog);
    }

    void whatIsThereIsAskedAbout_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<bool>("mineStays");
        QTest::newRow("skip") << QStringLiteral("skipExistingButton") << QStringList{QStringLiteral("a-square.jpg"), QStringLiteral("b-square.jpg")} << true;
        QTest::newRow("add a number") << QStringLiteral("numberExistingButton")
                                      << QStringList{QStringLiteral("a-square-2.jpg"), QStringLiteral("a-square.jpg"), QStringLiteral("b-square.jpg")} << true;
        QTest::newRow("replace") << QStringLiteral("replaceExistingButton") << QStringList{QStringLiteral("a-square.jpg"), QStringLiteral("b-square.jpg")} << false;
    }

    void whatIsThereIsAskedAbout()
    {
        QFETCH(QString, answer);
        QFETCH(QStringList, files);
        QFETCH(bool, mineStays);
        QVERIFY(writeFile(out(QStringLiteral("a-square.jpg")), "mine").hasValue());
        const auto target = window({photo(QStringLiteral("Rex/a.png"), 60), photo(QStringLiteral("Rex/b.png"), 200)});
        ExportDialog *dialog = exportDialog(*target);
        QVERIFY2(text(dialog, "exportSummaryLabel").startsWith(QStringLiteral("2 file(s) in ")) && text(dialog, "exportSummaryLabel").contains(QStringLiteral("Already there: 1.")),
                 qPrintable(text(dialog, "exportSummaryLabel")));
        auto *names = child<QLineEdit>(dialog, "exportPatternLineEdit");
        const QString before = names->text();
        names->setText(QStringLiteral("{name}-{counter}"));
        QVERIFY(text(dialog, "exportSummaryLabel").startsWith(QStringLiteral("2 new file(s) in ")));
        names->setText(QStringLiteral("{name}-{width}")); // not known before
        QVERIFY(text(dialog, "exportSummaryLabel").startsWith(QStringLiteral("2 file(s) in ")));
        names->setText(before);
        button(dialog, "startExportButton")->click();
        QTRY_VERIFY(isDone(dialog));
        QCOMPARE(*readFile(out(QStringLiteral("a-square.jpg")), 1000), QByteArray("mine")); // before anything is answered
        auto *question = child<QWidget>(dialog, "existingFilesWidget");
        QVERIFY(question->isVisible());
        QVERIFY(text(dialog, "existingFilesLabel").startsWith(QStringLiteral("1 file")));
        button(dialog, answer.toLatin1().constData())->click();
        QTRY_VERIFY(isDone(dialog));
        QVERIFY(!question->isVisible());
        QCOMPARE(QDir(out()).entryList(QDir::Files | QDir::Hidden, QDir::Name), files);
        const auto bytes = readFile(out(QStringLiteral("a-square.jpg")), 10'000'000);
        QCOMPARE(*bytes == QByteArray("mine"), mineStays);
        close(dialog);
    }

    void anOriginalIsNeverReplaced()
    {
        photo(QStringLiteral("out/a.jpg"), 60);
        const auto target = window({path(QStringLiteral("out/a.jpg"))});
        ExportDialog *dialog = exportDialog(*target);
        child<QLineEdit>(dialog, "exportPatternLineEdit")->setText(QStringLiteral("{name}"));
        button(dialog, "startExportButton")->click();
        QTRY_VERIFY(isDone(dialog));
        QVERIFY(outcomes(dialog).first().contains(QStringLiteral("originals are never written over")));
        QVERIFY(!child<QWidget>(dialog, "existingFilesWidget")->isVisible());
        close(dialog);
    }

    void aPhotoThatIsGoneIsListedWithItsReasonAndTheOthersAreWritten()
    {
        const auto target = window({photo(QStringLiteral("Rex/a.png"), 60), photo(QStringLiteral("Rex/b.png"), 200)});
        ExportDialog *dialog = exportDialog(*target);
        QFile::remove(path(QStringLiteral("Rex/a.png")));
        m_hashes.erase(path(QStringLiteral("Rex/a.png")));
        button(dialog, "startExportButton")->click();
        QTRY_VERIFY(isDone(dialog));
        QCOMPARE(text(dialog, "exportTitleLabel"), QStringLiteral("1 exported, 1 failed"));
        QVERIFY(outcomes(dialog).first().contains(QStringLiteral("there is no such file")));
        QVERIFY(QFile::exists(out(QStringLiteral("b-square.jpg"))));
        close(dialog);
    }

    void cancelLeavesWholeFilesAndSaysWhatIsMissing()
    {
        QStringList files;
        for (int i = 0; i < 40; ++i)
            files.append(photo(QStringLiteral("Rex/%1.png").arg(i, 2, 10, QLatin1Char('0')), 5 * i, {800, 600}));
        const auto target = window(files);
        ExportDialog *dialog = exportDialog(*target);
        choose(dialog, "exportCropComboBox", static_cast<int>(WhichCrop::Whole));
        button(dialog, "startExportButton")->click();
        QTRY_VERIFY(!QDir(out()).entryList(QDir::Files).isEmpty());
        button(dialog, "cancelExportButton")->click();
        QTRY_VERIFY(isDone(dialog));
        const QStringList written = QDir(out()).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(written.size() < 40);
        for (const QString &name : written)
            QCOMPARE(QImage(out(name)).size(), QSize(1080, 1080));
        QCOMPARE(outcomes(dialog).filter(QStringLiteral("not exported: cancelled")).size(), 40 - written.size());
        close(dialog);
    }

    void theChoicesAreThereTheNextTime()
    {
        const auto target = window({photo(QStringLiteral("Rex/a.png"), 60)});
        ExportDialog *dialog = exportDialog(*target);
        choose(dialog, "exportPresetComboBox", QStringLiteral("link"));
        choose(dialog, "exportCropComboBox", static_cast<int>(WhichCrop::Accepted));
        choose(dialog, "exportPaddingComboBox", static_cast<int>(exporting::Padding::EdgeColour));
        child<QSpinBox>(dialog, "exportQualitySpinBox")->setValue(70);
        child<QLineEdit>(dialog, "exportPatternLineEdit")->setText(QStringLiteral("{name}_{score}"));
        QString asked;
        dialog->form()->setAskFolder([&](const QString &now) {
            asked = now;
            return path(QStringLiteral("elsewhere"));
        });
        button(dialog, "chooseExportFolderButton")->click();
        QCOMPARE(asked, out());
        button(dialog, "startExportButton")->click();
        QTRY_VERIFY(isDone(dialog));
        close(dialog);
        QTRY_VERIFY(!target->findChild<ExportDialog *>());
        ExportDialog *again = exportDialog(*target);
        const ExportChoices choices = again->form()->choices();
        QCOMPARE(choices.presetId, QStringLiteral("link"));
        QVERIFY(choices.crop == WhichCrop::Accepted && choices.padding == exporting::Padding::EdgeColour);
        QCOMPARE(choices.quality, 70);
        QCOMPARE(choices.pattern, QStringLiteral("{name}_{score}"));
        QCOMPARE(choices.folder, path(QStringLiteral("elsewhere")));
        close(again);
    }

    void aDamagedPresetsFileIsSaidAndItsFolderCanBeOpened()
    {
        const auto target = window({photo(QStringLiteral("Rex/a.png"), 60)});
        QVERIFY(writeFile(exporting::userPresetsFile(), R"({"format": 1, "presets": [{"id": "square"}]})").hasValue());
        ExportDialog *dialog = exportDialog(*target);
        QVERIFY(text(dialog, "exportPresetNoteLabel").contains(QStringLiteral("\"title\"")));
        QVERIFY(!button(dialog, "startExportButton")->isEnabled());
        QString opened;
        dialog->form()->setOpenFolder([&](const QString &folder) { opened = folder; });
        button(dialog, "editPresetsButton")->click();
        QCOMPARE(opened, QFileInfo(exporting::userPresetsFile()).absolutePath());
        QVERIFY(QFile::remove(exporting::userPresetsFile())); // mended
        dialog->form()->readPresets();
        QCOMPARE(text(dialog, "exportPresetNoteLabel"), QStringLiteral("1080 \u00d7 1080 pixels, JPG."));
        QVERIFY(button(dialog, "startExportButton")->isEnabled());
        close(dialog);
    }

    void aContactSheetIsWrittenAsPdfAndAsPng_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("PDF") << QStringLiteral("pdf") << QByteArray("%PDF-");
        QTest::newRow("PNG") << QStringLiteral("png") << QByteArray("\x89PNG");
    }

    void aContactSheetIsWrittenAsPdfAndAsPng()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, begins);
        const auto target = window({photo(QStringLiteral("Rex/a.png"), 60), photo(QStringLiteral("Mia/b.png"), 200)});
        action(*target, "contactSheetAction")->trigger();
        auto *dialog = target->findChild<SheetDialog *>();
        QVERIFY(dialog);
        choose(dialog, "sheetFormatComboBox", format);
        child<QLineEdit>(dialog, "sheetTitleLineEdit")->setText(QStringLiteral("May: dogs/cats"));
        const QString file = out(QStringLiteral("May_ dogs_cats.") + format);
        button(dialog, "startSheetButton")->click();
        QTRY_VERIFY(!button(dialog, "sheetShowInFolderButton")->isHidden());
        QVERIFY2(text(dialog, "sheetResultLabel").contains(QFileInfo(file).fileName()), qPrintable(text(dialog, "sheetResultLabel")));
        const auto first = readFile(file, 50'000'000);
        QVERIFY(first.hasValue() && first->startsWith(begins));

        button(dialog, "startSheetButton")->click(); // it is there now
        auto *question = child<QWidget>(dialog, "existingSheetWidget");
        QVERIFY(question->isVisible());
        button(dialog, "numberSheetButton")->click();
        QTRY_VERIFY(QFile::exists(out(QStringLiteral("May_ dogs_cats-2.") + format)));
        QTRY_VERIFY(!button(dialog, "sheetShowInFolderButton")->isHidden());
        close(dialog);
    }

    void theSheetsPagesAreSeenBeforehand()
    {
        QStringList files;
        for (int i = 0; i < 9; ++i)
            files.append(photo(QStringLiteral("Rex/%1.png").arg(i), 25 * i + 20));
        const auto target = window(files);
        action(*target, "selectAllAction")->trigger();
        action(*target, "contactSheetAction")->trigger();
        auto *dialog = target->findChild<SheetDialog *>();
        auto *preview = child<SheetPreview>(dialog, "sheetPreview");
        QTRY_VERIFY(preview->isReady());
        QCOMPARE(text(dialog, "sheetPreviewTitleLabel"), QStringLiteral("Page 1 of 1"));
        QVERIFY(text(dialog, "sheetPagesLabel").endsWith(QStringLiteral("Folders are not printed.")));
        QVERIFY(preview->page().height() > preview->page().width());
        // The photos' colours are on it, not frames with "no picture".
        const auto coloured = [preview] {
            int count = 0;
            for (int y = 0; y < preview->page().height(); y += 3) {
                for (int x = 0; x < preview->page().width(); x += 3) {
                    const QColor at = preview->page().pixelColor(x, y);
                    count += at.saturation() > 40 && at.green() != at.blue();
                }
            }
            return count;
        };
        QVERIFY(coloured() > 200);
        child<QSpinBox>(dialog, "sheetColumnsSpinBox")->setValue(1);
        QTRY_VERIFY(text(dialog, "sheetPreviewTitleLabel").startsWith(QStringLiteral("Page 1 of ")) && !text(dialog, "sheetPreviewTitleLabel").endsWith(QStringLiteral(" 1")));
        QVERIFY(!button(dialog, "previousSheetPageButton")->isEnabled());
        QTRY_VERIFY(preview->isReady());
        const QImage first = preview->page();
        button(dialog, "nextSheetPageButton")->click();
        QVERIFY(text(dialog, "sheetPreviewTitleLabel").startsWith(QStringLiteral("Page 2 of ")));
        QVERIFY(button(dialog, "previousSheetPageButton")->isEnabled());
        QTRY_VERIFY(preview->isReady() && preview->page() != first);
        child<QCheckBox>(dialog, "sheetLandscapeCheckBox")->setChecked(true);
        QTRY_VERIFY(preview->isReady() && preview->page().width() > preview->page().height());
        child<QLineEdit>(dialog, "sheetTitleLineEdit")->clear(); // says what is wrong and still shows the page
        QVERIFY(!button(dialog, "startSheetButton")->isEnabled());
        close(dialog);
    }

    void theScoresAreSavedAsATable()
    {
        const auto target = window({photo(QStringLiteral("Rex/a.png"), 51), photo(QStringLiteral("Rex/b.png"), 204)});
        target->findChild<ExportActions *>()->setPathAnswer(
            [this](const QString &suggested) { return suggested.endsWith(QStringLiteral("scores.csv")) ? out(QStringLiteral("table.csv")) : QString(); });
        action(*target, "scoresCsvAction")->trigger();
        QTRY_VERIFY(text(target.get(), "noticeLabel").contains(QStringLiteral("table.csv")));
        const auto table = readFile(out(QStringLiteral("table.csv")), 100'000);
        QVERIFY(table.hasValue());
        const QList<QByteArray> lines = table->split('\n');
        QCOMPARE(lines[0], QByteArray("file,score,low,high,percentile,error"));
        QVERIFY(lines[1].startsWith(path(QStringLiteral("Rex/b.png")).toUtf8() + ',')); // in the order shown
        QCOMPARE(lines.size(), 4);

        target->findChild<ExportActions *>()->setPathAnswer([this](const QString &) { return path(QStringLiteral("Rex/a.png")); });
        action(*target, "scoresCsvAction")->trigger();
        QTRY_VERIFY(text(target.get(), "noticeLabel").contains(QStringLiteral("never written over")));
    }

    void closingTheDialogDuringWorkEndsIt()
    {
        QStringList files;
        for (int i = 0; i < 20; ++i)
            files.append(photo(QStringLiteral("Rex/%1.png").arg(i), 10 * i, {800, 600}));
        const auto target = window(files);
        ExportDialog *dialog = exportDialog(*target);
        button(dialog, "startExportButton")->click();
        close(dialog);
        QTRY_VERIFY(!target->findChild<ExportDialog *>());
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
