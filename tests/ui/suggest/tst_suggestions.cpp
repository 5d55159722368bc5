#include "ui/fake_scorer.h"

#include "exporting/crop_for_preset.h"
#include "exporting/export_choices.h"
#include "photos/photo_cells.h"
#include "shell/main_window.h"
#include "suggest/suggest_controller.h"
#include "viewer/photo_view.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTest>

using namespace pawtrait;
using namespace pawtrait::ui;
using image::PixelRect;

namespace {

constexpr PixelRect animal{400, 250, 240, 240};

/// Of 800 x 600 pixels: animal where it is drawn, in cells of 25.
scoring::SubjectMap mapOf(bool hasAnimal)
{
    scoring::SubjectMap map{32, 24, std::vector<double>(32 * 24, 0.0)};
    for (int y = 10; hasAnimal && y < 19; ++y) {
        for (int x = 16; x < 25; ++x)
            map.share[static_cast<std::size_t>(y * 32 + x)] = 1.2;
    }
    return map;
}

bool contains(const PixelRect &outer, const PixelRect &inner)
{
    return outer.x <= inner.x && outer.y <= inner.y && outer.right() >= inner.right() && outer.bottom() >= inner.bottom();
}

} // namespace

/// Suggested crops in the window, from the card to the accepted edit.
class TestSuggestions : public QObject {
    Q_OBJECT

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
    static bool isShown(MainWindow &target, const char *name)
    {
        auto *found = target.findChild<QWidget *>(QLatin1String(name));
        return found && found->isVisible();
    }

private slots:
    void aCardIsTakenUpAdjustedAcceptedUndoneAndReset()
    {
        const auto target = window({photo(QStringLiteral("card/a.png"))});
        action(*target, "suggestionsAction")->trigger();
        QTRY_VERIFY(isAnswered(*target) && isShown(*target, "suggestion1Card"));
        auto *leave = part<QAbstractButton>(*target, "suggestion0Card"), *card = part<QAbstractButton>(*target, "suggestion1Card");
        QVERIFY(leave->text().contains(QStringLiteral("eave it")));
        QVERIFY(card->accessibleDescription().contains(QStringLiteral("3 of 4 independent heads agree")));
        QVERIFY(text(*target, "framingTruthLabel").contains(QStringLiteral("7,569")));
        leave->setFocus();
        QTest::keyClick(leave, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), card);
        QVERIFY(view(*target)->overlay()); // its frame lies on the photo
        QTest::keyClick(card, Qt::Key_Return);
        QVERIFY(isShown(*target, "cropBar"));
        QCOMPARE(QApplication::focusWidget(), view(*target));
        const QString size = text(*target, "cropSizeLabel");
        QTest::keyClick(view(*target), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(text(*target, "cropSizeLabel") != size);
        QTest::keyClick(view(*target), Qt::Key_X); // turns a shape here, and rejects nothing
        QCOMPARE(current(*target).user.mark, library::Mark::None);
        QTRY_VERIFY(text(*target, "cropScoreLabel").contains(QStringLiteral("range")));
        QTRY_VERIFY(text(*target, "cropGainLabel").contains(QStringLiteral("whole photo")));
        QTest::keyClick(view(*target), Qt::Key_Return);
        QVERIFY(!isShown(*target, "cropBar"));
        const crop::Edit accepted = current(*target).user.edit;
        QVERIFY(accepted.crop);
        QTRY_VERIFY(action(*target, "resetEditAction")->isEnabled());
        QTRY_VERIFY(isShown(*target, "acceptedEditLabel"));
        action(*target, "undoAction")->trigger();
        QVERIFY(current(*target).user.edit.changesNothing());
        action(*target, "redoAction")->trigger();
        QVERIFY(current(*target).user.edit == accepted);
        QTRY_VERIFY(action(*target, "resetEditAction")->isEnabled());
        action(*target, "resetEditAction")->trigger();
        QVERIFY(current(*target).user.edit.changesNothing());
    }

    void escapeLeavesThePhotoAsItWas()
    {
        const auto target = window({photo(QStringLiteral("escape/a.png"))});
        action(*target, "cropAction")->trigger();
        QVERIFY(isShown(*target, "cropBar"));
        QTest::keyClick(view(*target), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view(*target), Qt::Key_BracketRight);
        QTest::keyClick(view(*target), Qt::Key_Escape);
        QVERIFY(!isShown(*target, "cropBar"));
        QVERIFY(current(*target).user.edit.changesNothing());
        QCOMPARE(target->session().undoStack().count(), 0);
    }

    void theMouseMovesEdges()
    {
        const auto target = window({photo(QStringLiteral("mouse/a.png"))});
        action(*target, "cropAction")->trigger();
        QApplication::sendPostedEvents(); // the bar takes its place
        const PhotoPlace place = view(*target)->screenPlace();
        const QPoint corner = place.area.bottomRight().toPoint() - QPoint(1, 1), inner = place.toView(QPointF(600, 500)).toPoint();
        QTest::mousePress(view(*target), Qt::LeftButton, {}, corner);
        QTest::mouseMove(view(*target), inner);
        QTest::mouseRelease(view(*target), Qt::LeftButton, {}, inner);
        QTest::keyClick(view(*target), Qt::Key_Return);
        const auto crop = current(*target).user.edit.crop;
        QVERIFY(crop);
        QVERIFY2(crop->x == 0 && crop->y == 0, qPrintable(QStringLiteral("%1 %2 %3 %4").arg(crop->x).arg(crop->y).arg(crop->width).arg(crop->height)));
        QVERIFY(std::abs(crop->width - 600) < 8 && std::abs(crop->height - 500) < 8);
    }

    void aFrameThatCutsTheAnimalSaysSo()
    {
        const auto target = window({photo(QStringLiteral("cut/a.png"))});
        action(*target, "suggestionsAction")->trigger();
        QTRY_VERIFY(isAnswered(*target));
        action(*target, "cropAction")->trigger();
        QVERIFY(!isShown(*target, "cropWarningLabel"));
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(view(*target), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(isShown(*target, "cropWarningLabel"));
        QVERIFY(text(*target, "cropWarningLabel").contains(QStringLiteral("cuts the animal")));
    }

    void aDrawnBoxIsNeverCut()
    {
        const auto target = window({photo(QStringLiteral("box/a.png"))});
        action(*target, "suggestionsAction")->trigger();
        QTRY_VERIFY(isAnswered(*target));
        action(*target, "drawAnimalAction")->trigger();
        QCOMPARE(controller(*target)->mode(), SuggestController::Mode::Box);
        QApplication::sendPostedEvents();
        const PhotoPlace place = view(*target)->screenPlace();
        const QPoint from = place.toView(QPointF(30, 40)).toPoint(), to = place.toView(QPointF(330, 240)).toPoint();
        QTest::mousePress(view(*target), Qt::LeftButton, {}, from);
        QTest::mouseMove(view(*target), to);
        QTest::mouseRelease(view(*target), Qt::LeftButton, {}, to);
        QTest::keyClick(view(*target), Qt::Key_Escape);
        QCOMPARE(controller(*target)->mode(), SuggestController::Mode::Look);
        auto *shape = part<QComboBox>(*target, "suggestionRatioComboBox");
        shape->setCurrentIndex(shape->findData(QStringLiteral("4:3"))); // a need: there is a card in any case
        QTRY_VERIFY(isAnswered(*target) && isShown(*target, "suggestion1Card"));
        part<QAbstractButton>(*target, "suggestion1Card")->click();
        QTest::keyClick(view(*target), Qt::Key_Return);
        const crop::Edit edit = current(*target).user.edit;
        QVERIFY(edit.crop || edit.canvas);
        QVERIFY(contains(edit.crop.value_or(PixelRect{0, 0, 800, 600}), {32, 42, 296, 196}));
    }

    void aDrawnBoxIsKeptUndoneAndGivenToTheExport()
    {
        const QString file = photo(QStringLiteral("kept/a.png"));
        auto target = window({file});
        action(*target, "suggestionsAction")->trigger();
        QTRY_VERIFY(isAnswered(*target));
        QVERIFY(!action(*target, "findAnimalAction")->isEnabled());
        action(*target, "drawAnimalAction")->trigger();
        QApplication::sendPostedEvents();
        const PhotoPlace place = view(*target)->screenPlace();
        const QPoint from = place.toView(QPointF(30, 40)).toPoint(), to = place.toView(QPointF(330, 240)).toPoint();
        QTest::mousePress(view(*target), Qt::LeftButton, {}, from);
        QTest::mouseMove(view(*target), to);
        QTest::mouseRelease(view(*target), Qt::LeftButton, {}, to);
        const auto drawn = current(*target).user.animal; // as soon as the button is let go
        QVERIFY(drawn && contains(*drawn, {34, 44, 292, 192}));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(view(*target), Qt::Key_Right);
        QTest::keyClick(view(*target), Qt::Key_Return);
        const auto moved = current(*target).user.animal;
        QVERIFY(moved && moved->x > drawn->x);
        QCOMPARE(target->session().undoStack().count(), 2); // the keys are one step
        action(*target, "undoAction")->trigger();
        QCOMPARE(current(*target).user.animal, drawn);
        action(*target, "undoAction")->trigger();
        QVERIFY(!current(*target).user.animal);
        action(*target, "redoAction")->trigger();
        QCOMPARE(current(*target).user.animal, drawn);
        QTRY_VERIFY(isAnswered(*target) && action(*target, "findAnimalAction")->isEnabled());
        target.reset();

        target = window({file}, mapOf(true), 0, true);
        QCOMPARE(current(*target).user.animal, drawn);
        QTRY_VERIFY(target->session().scorer()); // a photo that is remembered has its score before the model is open
        const std::vector<ExportPhoto> photos = photosToExport(target->session(), {current(*target).id});
        QCOMPARE(photos.front().animal, drawn);
        const auto presets = exporting::presets();
        QVERIFY(presets);
        const ExportChoices choices{.presetId = presets->front().id, .crop = WhichCrop::Best, .padding = {}, .quality = 0, .pattern = {}, .folder = {}};
        const exporting::Preset applied = choices.applyTo(presets->front());
        const auto made = [&](const std::vector<ExportPhoto> &which) {
            return *exportJobs(which, choices, applied, target->session().scorer(), {}, {}).front().edit(*image::decodeFile(file, {}));
        };
        std::vector<ExportPhoto> undrawn = photos;
        undrawn.front().animal.reset();
        const auto wanted = exporting::bestEditFor(*target->session().scorer(), file, applied, {.subject = drawn}, {});
        QVERIFY(wanted && (!wanted->crop || contains(*wanted->crop, *drawn)));
        QVERIFY(made(photos).bytes == crop::applyEdit(*image::decodeFile(file, {}), *wanted)->bytes);
        QVERIFY(made(photos).bytes != made(undrawn).bytes);

        action(*target, "findAnimalAction")->trigger();
        QVERIFY(!current(*target).user.animal);
    }

    void aBoxThatIsUndoneWhileItIsDrawnGoesBack()
    {
        const auto target = window({photo(QStringLiteral("undone/a.png"))});
        action(*target, "drawAnimalAction")->trigger();
        QTest::keyClick(view(*target), Qt::Key_Right);
        QTRY_VERIFY(current(*target).user.animal); // without leaving the mode
        action(*target, "undoAction")->trigger();
        QVERIFY(!current(*target).user.animal);
        QTest::keyClick(view(*target), Qt::Key_Return);
        QVERIFY(!current(*target).user.animal); // what was undone does not come back by leaving
    }

    void aShapeIsTurnedWhereverTheFocusIs()
    {
        const auto target = window({photo(QStringLiteral("turn/a.png"))});
        action(*target, "suggestionsAction")->trigger();
        auto *shape = part<QComboBox>(*target, "suggestionRatioComboBox");
        shape->setCurrentIndex(shape->findData(QStringLiteral("4:5")));
        QTRY_VERIFY(isAnswered(*target));
        action(*target, "cropAction")->trigger();
        QVERIFY(!action(*target, "rejectAction")->isEnabled() && action(*target, "turnShapeAction")->isEnabled());
        for (QWidget *focused : {static_cast<QWidget *>(shape), part<QWidget>(*target, "cropAcceptButton"), static_cast<QWidget *>(view(*target))}) {
            const QString before = shape->currentText();
            focused->setFocus();
            QTest::keyClick(focused, Qt::Key_X);
            QVERIFY2(shape->currentText() != before, qPrintable(focused->objectName()));
        }
        auto *search = target->findChild<QLineEdit *>(QStringLiteral("searchLineEdit"));
        QVERIFY(search);
        const QString before = shape->currentText();
        search->setFocus();
        QTest::keyClick(search, Qt::Key_X);
        QCOMPARE(search->text(), QStringLiteral("x")); // a text field keeps its letters
        QCOMPARE(shape->currentText(), before);
        search->clear();
        QCOMPARE(current(*target).user.mark, library::Mark::None);
        QTRY_VERIFY(controller(*target)->leaveMode() || controller(*target)->mode() == SuggestController::Mode::Look);
        QVERIFY(action(*target, "rejectAction")->isEnabled() && !action(*target, "turnShapeAction")->isEnabled());
        view(*target)->setFocus();
        part<PhotoCells>(*target, "photoStripView")->setFocus();
        QTest::keyClick(part<PhotoCells>(*target, "photoStripView"), Qt::Key_X);
        QCOMPARE(current(*target).user.mark, library::Mark::Reject);
    }

    void aShapeThatIsAskedForIsAnswered()
    {
        const auto target = window({photo(QStringLiteral("shape/a.png"))});
        action(*target, "suggestionsAction")->trigger();
        auto *shape = part<QComboBox>(*target, "suggestionRatioComboBox");
        shape->setCurrentIndex(shape->findData(QStringLiteral("4:5")));
        QTRY_VERIFY(isAnswered(*target) && isShown(*target, "suggestion1Card"));
        part<QAbstractButton>(*target, "suggestion1Card")->click();
        QTest::keyClick(view(*target), Qt::Key_Right, Qt::ShiftModifier); // the shape stays
        QTest::keyClick(view(*target), Qt::Key_Return);
        auto crop = current(*target).user.edit.crop;
        QVERIFY(crop && std::abs(crop->width - 0.8 * crop->height) <= 2);
        action(*target, "cropAction")->trigger();
        QTest::keyClick(view(*target), Qt::Key_X);
        QTest::keyClick(view(*target), Qt::Key_Return);
        crop = current(*target).user.edit.crop;
        QVERIFY(crop && std::abs(crop->width - 1.25 * crop->height) <= 2);
    }

    void withoutAnAnimalItAsksForABox()
    {
        const auto target = window({photo(QStringLiteral("none/a.png"))}, mapOf(false));
        action(*target, "suggestionsAction")->trigger();
        QTRY_VERIFY(isAnswered(*target));
        QVERIFY(text(*target, "suggestionStateLabel").contains(QStringLiteral("draw a box")));
        QVERIFY(!isShown(*target, "suggestion1Card"));
        action(*target, "drawAnimalAction")->trigger();
        QTest::keyClick(view(*target), Qt::Key_Right); // by keys it begins in the middle
        QTest::keyClick(view(*target), Qt::Key_Return);
        QTRY_VERIFY(isAnswered(*target) && !text(*target, "suggestionStateLabel").contains(QStringLiteral("draw a box")));
    }

    void aModelThatWasNotTestedOnCropsSaysSo()
    {
        const auto target = window({photo(QStringLiteral("untested/a.png"))}, std::nullopt);
        action(*target, "suggestionsAction")->trigger();
        QTRY_VERIFY(isAnswered(*target));
        QVERIFY(text(*target, "suggestionStateLabel").endsWith(QLatin1Char('.')));
        QVERIFY(!isShown(*target, "suggestion1Card"));
    }

    void aSearchIsStoppedAndBegunAgain()
    {
        const auto target = window({photo(QStringLiteral("stop/a.png"))}, mapOf(true), 60);
        action(*target, "suggestionsAction")->trigger();
        QTRY_VERIFY(isShown(*target, "cancelSuggestionsButton"));
        QTRY_VERIFY(isShown(*target, "suggestion0Card")); // cards while it runs
        part<QAbstractButton>(*target, "cancelSuggestionsButton")->click();
        QVERIFY(!controller(*target)->service().isAsking());
        QVERIFY(text(*target, "suggestionStateLabel").contains(QStringLiteral("stopped")));
        part<QAbstractButton>(*target, "suggestAgainButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(*target), 20000);
    }

    void aMendIsAcceptedAndTakenBack()
    {
        const auto target = window({photo(QStringLiteral("dark/a.png"), 40, 55)});
        action(*target, "suggestionsAction")->trigger();
        QTRY_VERIFY(isAnswered(*target) && isShown(*target, "darkMendButton"));
        part<QAbstractButton>(*target, "darkMendButton")->setFocus();
        QTRY_VERIFY(view(*target)->overlay()); // before and after
        part<QAbstractButton>(*target, "darkMendButton")->click();
        QVERIFY(current(*target).user.edit.exposure > 0);
        QTRY_VERIFY(action(*target, "beforeAfterAction")->isEnabled());
        action(*target, "beforeAfterAction")->trigger();
        QTRY_VERIFY(view(*target)->overlay());
        auto *line = dynamic_cast<BeforeAfterOverlay *>(view(*target)->overlay());
        QVERIFY(line);
        QTest::keyClick(view(*target), Qt::Key_Right);
        QVERIFY(line->divider() > 0.5);
        QTest::keyClick(view(*target), Qt::Key_Escape);
        QTRY_VERIFY(!action(*target, "beforeAfterAction")->isChecked());
        QTRY_VERIFY(part<QAbstractButton>(*target, "darkMendButton")->text().contains(QStringLiteral("back")));
        part<QAbstractButton>(*target, "darkMendButton")->click();
        QVERIFY(current(*target).user.edit.changesNothing());
    }

    void theKeyAfterAMendIsNotTypedIntoTheSearch()
    {
        const auto target = window({photo(QStringLiteral("dark/b.png"), 40, 55)});
        action(*target, "suggestionsAction")->trigger();
        QTRY_VERIFY(isAnswered(*target) && isShown(*target, "darkMendButton"));
        QApplication::setActiveWindow(target.get());
        auto *first = part<QAbstractButton>(*target, "darkMendButton");
        first->setFocus();
        QTRY_VERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Space);
        QVERIFY(current(*target).user.edit.exposure > 0);
        QTRY_VERIFY(part<QAbstractButton>(*target, "darkMendButton")->text().contains(QStringLiteral("back")));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("darkMendButton"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(current(*target).user.edit.changesNothing());
    }

    void manyPhotosAreLookedAtAndReviewed()
    {
        const auto target = window(
            {photo(QStringLiteral("many/a.png")), photo(QStringLiteral("many/b.png"), 60), photo(QStringLiteral("many/c.png"), 255, 255), photo(QStringLiteral("many/d.png"), 70)});
        action(*target, "suggestForAllAction")->trigger();
        QVERIFY(isShown(*target, "suggestionBatchBar"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown(*target, "reviewSuggestionsButton"), 30000);
        QVERIFY2(text(*target, "suggestionBatchLabel").startsWith(QStringLiteral("3 of 4")), qPrintable(text(*target, "suggestionBatchLabel")));
        QTRY_VERIFY(action(*target, "reviewSuggestionsAction")->isEnabled());
        action(*target, "reviewSuggestionsAction")->trigger();
        QCOMPARE(controller(*target)->mode(), SuggestController::Mode::Review);
        QTRY_VERIFY(view(*target)->overlay());
        const PhotoId first = current(*target).id;
        QTest::keyClick(view(*target), Qt::Key_Return);
        QVERIFY(target->session().photos().find(first)->user.edit.crop);
        QTRY_VERIFY(current(*target).id != first);
        QTRY_VERIFY(view(*target)->overlay());
        const PhotoId second = current(*target).id;
        QTest::keyClick(view(*target), Qt::Key_Space);
        QVERIFY(target->session().photos().find(second)->user.edit.changesNothing());
        QTRY_VERIFY(current(*target).id != second && view(*target)->overlay());
        const PhotoId third = current(*target).id;
        QTest::keyClick(view(*target), Qt::Key_Return);
        QVERIFY(target->session().photos().find(third)->user.edit.crop);
        QCOMPARE(controller(*target)->mode(), SuggestController::Mode::Look);
        QVERIFY(text(*target, "suggestionBatchLabel").startsWith(QStringLiteral("2 of 3")));
        action(*target, "undoAction")->trigger();
        QVERIFY(target->session().photos().find(third)->user.edit.changesNothing());
        QVERIFY(target->session().photos().find(first)->user.edit.crop);
    }

    void aBatchIsCancelled()
    {
        const auto target = window({photo(QStringLiteral("cancel/a.png")), photo(QStringLiteral("cancel/b.png"), 60), photo(QStringLiteral("cancel/c.png"), 70)}, mapOf(true), 40);
        action(*target, "suggestForAllAction")->trigger();
        part<QAbstractButton>(*target, "cancelSuggestionBatchButton")->click();
        QVERIFY(text(*target, "suggestionBatchLabel").startsWith(QStringLiteral("Stopped")));
        QVERIFY(!isShown(*target, "cancelSuggestionBatchButton"));
        part<QAbstractButton>(*target, "closeSuggestionBatchButton")->click();
        QVERIFY(!isShown(*target, "suggestionBatchBar"));
    }

    void closingWhileABatchRunsAsksOnce()
    {
        const auto target = window({photo(QStringLiteral("close/a.png")), photo(QStringLiteral("close/b.png"), 60), photo(QStringLiteral("close/c.png"), 70)}, mapOf(true), 40);
        int asked = 0;
        MainWindow::CloseAnswer answer = MainWindow::CloseAnswer::KeepScoring;
        target->setCloseAnswer([&] {
            ++asked;
            return answer;
        });
        action(*target, "suggestForAllAction")->trigger();
        QVERIFY(!target->close());
        QCOMPARE(asked, 1);
        QVERIFY(target->isVisible() && isShown(*target, "cancelSuggestionBatchButton")); // it goes on
        answer = MainWindow::CloseAnswer::StopAndClose;
        QVERIFY(target->close());
        QCOMPARE(asked, 2);
        target->show();
        QVERIFY(target->close()); // nothing is under way any more
        QCOMPARE(asked, 2);
    }

    void scoringGivesWay()
    {
        QStringList files;
        for (int i = 0; i < 6; ++i)
            files.append(photo(QStringLiteral("way/%1.png").arg(i), 40 + i));
        const auto target = window({files.front()}, mapOf(true), 20);
        target->session().scoring().giveWay(true);
        target->addPaths(files);
        QTRY_COMPARE(target->session().photos().counts().listed, 6);
        QTest::qWait(300);
        QCOMPARE(target->session().photos().counts().scored, 1);
        target->session().scoring().giveWay(false);
        QTRY_COMPARE(target->session().photos().counts().scored, 6);
    }

    void everyControlHasAName()
    {
        const auto target = window({photo(QStringLiteral("names/a.png"))});
        action(*target, "suggestionsAction")->trigger();
        QTRY_VERIFY(isAnswered(*target) && isShown(*target, "suggestion1Card"));
        action(*target, "cropAction")->trigger();
        for (QWidget *widget : target->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(target.get()) || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const QByteArray what = QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8();
            QVERIFY2(!widget->objectName().isEmpty(), what);
            const auto *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), what);
        }
        QVERIFY(!part<QWidget>(*target, "suggestion1Card")->accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
