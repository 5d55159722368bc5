#include "suggestion_fixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>

using namespace pawtrait;
using namespace pawtrait::ui;

/// Suggested crops in the window, from the card to the accepted edit, for one photo and for many.
class TestSuggestions : public SuggestionFixture {
    Q_OBJECT

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
        action(*target, "suggestForAllAction")->trigger(); // what has a crop is neither looked at nor counted
        QTRY_VERIFY_WITH_TIMEOUT(text(*target, "suggestionBatchLabel").startsWith(QStringLiteral("2 of 3")) && isShown(*target, "reviewSuggestionsButton"), 30000);
        action(*target, "reviewSuggestionsAction")->trigger();
        QVERIFY(text(*target, "suggestionBatchLabel").contains(QStringLiteral("1 of 2")));
    }

    void manyPhotosAreLookedAtInTheShapeThatIsWanted()
    {
        const auto target = window({photo(QStringLiteral("shapes/a.png")), photo(QStringLiteral("shapes/b.png"), 60)});
        auto *shape = part<QComboBox>(*target, "suggestionRatioComboBox");
        shape->setCurrentIndex(shape->findData(QStringLiteral("1:1")));
        action(*target, "suggestForAllAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isShown(*target, "reviewSuggestionsButton"), 30000);
        action(*target, "reviewSuggestionsAction")->trigger();
        QTRY_VERIFY(view(*target)->overlay());
        const PhotoId first = current(*target).id;
        QTest::keyClick(view(*target), Qt::Key_Return);
        const auto crop = target->session().photos().find(first)->user.edit.crop;
        QVERIFY(crop && crop->width == crop->height);
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

    /// Beside the grid the panel belongs to the photo that is chosen there.
    void whatIsSaidBesideTheGridIsOfThePhotoChosenThere()
    {
        const auto target = window({photo(QStringLiteral("grid/bright.png"), 250, 255), photo(QStringLiteral("grid/fine.png"), 50, 130)});
        action(*target, "suggestionsAction")->trigger();
        QTRY_VERIFY(isAnswered(*target));
        action(*target, "gridAction")->trigger();
        auto *grid = part<PhotoCells>(*target, "photoGridView");
        for (const char *name : {"bright.png", "fine.png"}) {
            const bool first = target->session().order().itemAt(0)->name == QLatin1String(name);
            grid->setCurrentIndex(grid->model()->index(first ? 0 : 1, 0));
            QTRY_VERIFY(isAnswered(*target) && isShown(*target, "brightMendButton") == (QByteArray(name) == "bright.png"));
        }
        QTRY_VERIFY(isShown(*target, "suggestion1Card"));
        const PhotoId chosen = current(*target).id;
        part<QAbstractButton>(*target, "suggestion1Card")->click(); // shows it large, with the card's frame
        QTRY_COMPARE(controller(*target)->mode(), SuggestController::Mode::Crop);
        QVERIFY(!action(*target, "gridAction")->isChecked());
        QCOMPARE(current(*target).id, chosen);
    }

    /// A frame by hand has no chooser; a card's own frame has, and its words hold.
    void theEditorSaysOfACardsFrameWhatTheCardSays()
    {
        const auto target = window({photo(QStringLiteral("same/a.png"))});
        action(*target, "suggestionsAction")->trigger();
        QTRY_VERIFY(isAnswered(*target) && isShown(*target, "suggestion1Card"));
        auto *card = part<QAbstractButton>(*target, "suggestion1Card");
        QVERIFY(card->accessibleDescription().contains(QStringLiteral("3 of 4 independent heads agree")));
        card->click();
        QTRY_VERIFY2(text(*target, "cropGainLabel").contains(QStringLiteral("3 of 4 independent heads agree")), qPrintable(text(*target, "cropGainLabel")));
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
