#include "suggestion_fixture.h"

#include "exporting/crop_for_preset.h"
#include "exporting/export_choices.h"

#include <QComboBox>
#include <QLineEdit>

using namespace pawtrait;
using namespace pawtrait::ui;

/// Frames and boxes that are made by hand.
class TestCropByHand : public SuggestionFixture {
    Q_OBJECT

private slots:
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
        drag(*view(*target), corner, inner);
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
        drag(*view(*target), from, to);
        QTest::keyClick(view(*target), Qt::Key_Return);
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
        drag(*view(*target), from, to);
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

    void escapeLeavesTheBoxAsItWas()
    {
        const auto target = window({photo(QStringLiteral("box_escape/a.png"))});
        action(*target, "drawAnimalAction")->trigger();
        QApplication::sendPostedEvents();
        const PhotoPlace place = view(*target)->screenPlace();
        drag(*view(*target), place.toView(QPointF(30, 40)).toPoint(), place.toView(QPointF(330, 240)).toPoint());
        QVERIFY(current(*target).user.animal);
        QTest::keyClick(view(*target), Qt::Key_Escape);
        QVERIFY(!current(*target).user.animal);
        QCOMPARE(controller(*target)->mode(), SuggestController::Mode::Look);
    }

    /// In a close-up the found box is all of the photo: there is no outside to begin in.
    void aBoxIsDrawnAnewInsideTheOneThatWasFound()
    {
        const auto target = window({photo(QStringLiteral("inside/a.png"))});
        action(*target, "suggestionsAction")->trigger();
        QTRY_VERIFY(isAnswered(*target));
        action(*target, "drawAnimalAction")->trigger();
        QApplication::sendPostedEvents();
        const PhotoPlace place = view(*target)->screenPlace();
        const QPoint inside = place.toView(QPointF(450, 300)).toPoint();
        QTest::mouseClick(view(*target), Qt::LeftButton, {}, inside); // a click draws nothing
        QVERIFY(!current(*target).user.animal);
        drag(*view(*target), inside, place.toView(QPointF(550, 400)).toPoint());
        const auto drawn = current(*target).user.animal;
        QVERIFY(drawn && contains({446, 296, 108, 108}, *drawn) && contains(*drawn, {454, 304, 92, 92}));
    }

    void aFrameIsKeptByGoingToAnotherPhoto()
    {
        const auto target = window({photo(QStringLiteral("leave/a.png")), photo(QStringLiteral("leave/b.png"))});
        auto *strip = part<PhotoCells>(*target, "photoStripView");
        const PhotoId cropped = current(*target).id;
        const int other = strip->currentIndex().row() == 0 ? 1 : 0;
        action(*target, "cropAction")->trigger();
        strip->setCurrentIndex(strip->model()->index(other, 0)); // nothing was changed: nothing is kept
        QTRY_VERIFY(controller(*target)->mode() == SuggestController::Mode::Look && action(*target, "cropAction")->isEnabled());
        QVERIFY(target->session().photos().find(cropped)->user.edit.changesNothing());
        strip->setCurrentIndex(target->session().order().indexOf(cropped));
        QTRY_VERIFY(view(*target)->hasPhoto() && action(*target, "cropAction")->isEnabled());
        QTRY_VERIFY((action(*target, "cropAction")->trigger(), controller(*target)->mode() == SuggestController::Mode::Crop));
        QTest::keyClick(view(*target), Qt::Key_Down, Qt::ShiftModifier); // at the photo's edge it stays
        QTest::keyClick(view(*target), Qt::Key_Left, Qt::ShiftModifier);
        const QString size = text(*target, "cropSizeLabel");
        strip->setCurrentIndex(strip->model()->index(other, 0));
        const auto kept = target->session().photos().find(cropped)->user.edit.crop;
        QVERIFY(kept && size == QStringLiteral("%1 \u00d7 %2 pixels").arg(kept->width).arg(kept->height));
        QVERIFY(current(*target).user.edit.changesNothing());
        action(*target, "undoAction")->trigger();
        QVERIFY(target->session().photos().find(cropped)->user.edit.changesNothing());
    }

    void aKeyThatComesBeforeThePhotoIsNotLost()
    {
        const auto target = window({photo(QStringLiteral("early/a.png")), photo(QStringLiteral("early/b.png"))});
        auto *strip = part<PhotoCells>(*target, "photoStripView");
        strip->setCurrentIndex(strip->model()->index(strip->currentIndex().row() == 0 ? 1 : 0, 0));
        action(*target, "cropAction")->trigger(); // it is still being read
        QTRY_COMPARE(controller(*target)->mode(), SuggestController::Mode::Crop);
        QVERIFY(isShown(*target, "cropBar"));
    }

    void aFrameIsKeptByClosingTheWindow()
    {
        const QString file = photo(QStringLiteral("close/a.png"));
        auto target = window({file});
        action(*target, "cropAction")->trigger();
        QTest::keyClick(view(*target), Qt::Key_Left, Qt::ShiftModifier);
        target->close();
        target.reset();
        target = window({file}, mapOf(true), 0, true);
        QVERIFY(current(*target).user.edit.crop);
    }

    void undoTakesBackTheFramesStepsWhileItIsMade()
    {
        const auto target = window({photo(QStringLiteral("steps/a.png"))});
        target->session().setStars({current(*target).id}, 5);
        action(*target, "cropAction")->trigger();
        const QString whole = text(*target, "cropSizeLabel");
        QVERIFY(!action(*target, "undoAction")->isEnabled());
        QTest::keyClick(view(*target), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(view(*target), Qt::Key_Left, Qt::ShiftModifier); // keys in a row are one step
        QTest::keyClick(view(*target), Qt::Key_BracketRight);
        const QString made = text(*target, "cropSizeLabel");
        action(*target, "undoAction")->trigger();
        action(*target, "undoAction")->trigger();
        QCOMPARE(text(*target, "cropSizeLabel"), whole);
        QVERIFY(!action(*target, "undoAction")->isEnabled());
        QCOMPARE(current(*target).user.stars, 5);
        action(*target, "redoAction")->trigger();
        QVERIFY(action(*target, "redoAction")->isEnabled());
        action(*target, "redoAction")->trigger();
        QCOMPARE(text(*target, "cropSizeLabel"), made);
        part<QAbstractButton>(*target, "cropResetButton")->click();
        QCOMPARE(text(*target, "cropSizeLabel"), whole);
        action(*target, "undoAction")->trigger();
        QCOMPARE(text(*target, "cropSizeLabel"), made);
        QTest::keyClick(view(*target), Qt::Key_Escape);
        QVERIFY(current(*target).user.edit.changesNothing());
        action(*target, "undoAction")->trigger(); // the photos' again
        QCOMPARE(current(*target).user.stars, 0);
    }

    void aCropThatIsThereOpensAsItIs()
    {
        const auto target = window({photo(QStringLiteral("there/a.png"))});
        crop::Edit edit;
        edit.crop = PixelRect{100, 100, 500, 450};
        target->session().setEdit({current(*target).id}, edit);
        auto *shape = part<QComboBox>(*target, "suggestionRatioComboBox");
        shape->setCurrentIndex(shape->findData(QStringLiteral("1:1")));
        action(*target, "cropAction")->trigger();
        QCOMPARE(text(*target, "cropSizeLabel"), QStringLiteral("500 \u00d7 450 pixels"));
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
};

QTEST_MAIN(TestCropByHand)
#include "tst_crop_by_hand.moc"
