#include "fake_scorer.h"

#include "shell/incoming.h"
#include "shell/main_window.h"
#include "viewer/photo_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QUrl>

using namespace pawtrait;
using namespace pawtrait::ui;

class TestMainWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_windows = 0;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};

    /// A plain gray PNG; its score by the fake model is about gray / 255 * 100.
    QString photo(const QString &name, int gray)
    {
        const QString path = m_folder.filePath(name);
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(qRgb(gray, gray, gray));
        if (!image.save(path))
            qFatal("cannot write the test photo");
        return path;
    }

    static ScoringService::OpenModel fakeModel(int slownessMs = 0)
    {
        return [slownessMs]() -> Result<std::shared_ptr<const scoring::PhotoScorer>> {
            return std::shared_ptr<const scoring::PhotoScorer>(std::make_shared<tests::FakeScorer>(slownessMs));
        };
    }

    /// A window with a library of its own; `library`: of a window before.
    std::unique_ptr<MainWindow> window(int slownessMs = 0, const QString &library = {})
    {
        const QString own = library.isEmpty() ? m_folder.filePath(QStringLiteral("library%1").arg(++m_windows)) : library;
        auto made = std::make_unique<MainWindow>(
            PhotoSession::Places{.library = own, .embeddings = own + QStringLiteral("/embeddings"), .thumbnails = own + QStringLiteral("/thumbnails"), .pictures = m_folder.filePath(QStringLiteral("pictures"))}, m_settings);
        made->show();
        made->openModel(fakeModel(slownessMs));
        return made;
    }

    static void drop(MainWindow &target, QMimeData &mime)
    {
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &event);
    }

    static std::size_t count(MainWindow &target, PhotoItem::State state) { return target.session().photos().idsInState(state).size(); }

    static QAbstractButton *button(MainWindow &target, const char *name)
    {
        auto *found = target.findChild<QAbstractButton *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no button %s", name);
        return found;
    }

private slots:
    void droppedPhotosAreListedAndScored()
    {
        const auto target = window();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(photo(QStringLiteral("dark.png"), 51)), QUrl::fromLocalFile(photo(QStringLiteral("bright.png"), 204))});
        drop(*target, mime);
        QTRY_COMPARE(count(*target, PhotoItem::State::Scored), 2u);
        QVERIFY(std::abs(target->session().photos().at(0).score.value - 20) < 0.01);
        QTRY_VERIFY(!target->session().thumbnails().find(target->session().photos().at(0).id).isNull());
        QTRY_COMPARE(target->findChild<QLabel *>(QStringLiteral("scoreValueLabel"))->text(), QStringLiteral("80")); // the best is looked at first
        QCOMPARE(target->findChild<QLabel *>(QStringLiteral("scoreRangeLabel"))->text(), QStringLiteral("70 to 90"));
        QCOMPARE(target->findChild<QLabel *>(QStringLiteral("percentileLabel"))->text(), QStringLiteral("Better than 8 of 10 listing photos"));
        QTRY_VERIFY(target->findChild<PhotoView *>(QStringLiteral("photoView"))->hasPhoto());
    }

    void helpOpensThePageOfTheRoom()
    {
        const auto target = window();
        const auto titleFrom = [&](const char *panel) {
            target->findChild<QAction *>(QString::fromLatin1(panel))->trigger();
            target->findChild<QAction *>(QStringLiteral("helpAction"))->trigger();
            return target->findChild<QTextBrowser *>(QStringLiteral("helpTextBrowser"))->document()->firstBlock().text();
        };
        QCOMPARE(titleFrom("trainPanelAction"), QStringLiteral("Training a model"));
        QCOMPARE(titleFrom("promptsPanelAction"), QStringLiteral("Photos and words"));
        QCOMPARE(titleFrom("explorePanelAction"), QStringLiteral("Exploring a data set"));
        QCOMPARE(titleFrom("photosPanelAction"), QStringLiteral("First steps"));
    }

    void aFolderIsTakenWithItsSubFolders()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("shelter/rex"));
        photo(QStringLiteral("shelter/a.png"), 80);
        photo(QStringLiteral("shelter/rex/b.png"), 90);
        const auto target = window();
        target->addPaths({m_folder.filePath(QStringLiteral("shelter"))});
        QTRY_COMPARE(count(*target, PhotoItem::State::Scored), 2u);
        target->addPaths({m_folder.filePath(QStringLiteral("shelter"))});
        QTRY_VERIFY(!target->session().scoring().isBusy());
        QCOMPARE(target->session().order().rowCount(), 2); // the same folder again brings nothing twice
    }

    void aPictureFromABrowserBecomesAPhoto()
    {
        const auto target = window();
        QImage picture(80, 60, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        QMimeData mime;
        mime.setImageData(picture);
        drop(*target, mime);
        QTRY_COMPARE(count(*target, PhotoItem::State::Scored), 1u);
    }

    void aWebLinkSaysSaveThePictureFirst()
    {
        QMimeData mime;
        mime.setUrls({QUrl(QStringLiteral("https://example.org/cat.jpg"))});
        QVERIFY(incomingFrom(mime, m_folder.path()).problem.contains(QStringLiteral("Save the picture first")));
    }

    void aListOfPathsAsTextIsTaken()
    {
        QMimeData mime;
        mime.setText(photo(QStringLiteral("listed.png"), 10) + QStringLiteral("\n/nowhere/else.png\n"));
        QCOMPARE(incomingFrom(mime, m_folder.path()).paths.size(), 2);
    }

    void aBadFileIsNamedWithItsReasonAndTheRestGoesOn()
    {
        QFile bad(m_folder.filePath(QStringLiteral("bad.jpg")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("not a photo");
        bad.close();
        const auto target = window();
        target->addPaths({bad.fileName(), photo(QStringLiteral("good.png"), 128)});
        QTRY_COMPARE(count(*target, PhotoItem::State::Scored), 1u);
        QTRY_COMPARE(count(*target, PhotoItem::State::Failed), 1u);
        QVERIFY(target->session().photos().at(0).error.contains(QStringLiteral("\"bad.jpg\"")));
        button(*target, "problemsButton")->click();
        auto *tree = target->findChild<QTreeWidget *>(QStringLiteral("problemsTree"));
        QVERIFY(tree);
        QCOMPARE(tree->topLevelItemCount(), 1);
        QVERIFY(tree->topLevelItem(0)->text(1).contains(QStringLiteral("bad.jpg")));
    }

    void aFlagChangesTheScoreAtOnceAndCanBeUndone()
    {
        const auto target = window();
        target->addPaths({photo(QStringLiteral("flagged.png"), 128)});
        QTRY_COMPARE(count(*target, PhotoItem::State::Scored), 1u);
        const double before = target->session().photos().at(0).score.value;
        button(*target, "flagFaceYesButton")->click();
        QCOMPARE(target->session().photos().at(0).score.value, before + 1);
        QVERIFY(target->findChild<QLabel *>(QStringLiteral("flagFaceEffectLabel"))->text().startsWith(QLatin1Char('+')));
        target->findChild<QAction *>(QStringLiteral("undoAction"))->trigger();
        QCOMPARE(target->session().photos().at(0).score.value, before);
        target->findChild<QAction *>(QStringLiteral("redoAction"))->trigger();
        QCOMPARE(target->session().photos().at(0).score.value, before + 1);
    }

    void whatIsWorkedOnStaysInSight()
    {
        const auto target = window();
        target->addPaths({photo(QStringLiteral("better.png"), 130), photo(QStringLiteral("nearly.png"), 129)});
        QTRY_COMPARE(count(*target, PhotoItem::State::Scored), 2u);
        auto *strip = target->findChild<QAbstractItemView *>(QStringLiteral("photoStripView"));
        const auto &order = target->session().order();
        QTRY_VERIFY(strip->currentIndex().row() == 0 && order.itemAt(0)->name == QStringLiteral("better.png")); // the best, chosen by nobody
        target->session().answerFlag({order.itemAt(1)->id}, scoring::Face, scoring::FlagAnswer::Yes);
        QCOMPARE(order.itemAt(0)->name, QStringLiteral("nearly.png"));
        QCOMPARE(strip->currentIndex().row(), 1);
    }

    void blurClearsAndBlocksEyes()
    {
        const auto target = window();
        target->addPaths({photo(QStringLiteral("blurred.png"), 128)});
        QTRY_COMPARE(count(*target, PhotoItem::State::Scored), 1u);
        button(*target, "flagEyesYesButton")->click();
        button(*target, "flagBlurYesButton")->click();
        QCOMPARE(target->session().photos().at(0).user.flags[scoring::Eyes], scoring::FlagAnswer::NotLookedAt);
        QVERIFY(!button(*target, "flagEyesYesButton")->isEnabled());
        button(*target, "flagBlurNoButton")->click();
        QVERIFY(button(*target, "flagEyesYesButton")->isEnabled());
    }

    void answersCountForAllSelectedPhotos()
    {
        const auto target = window();
        target->addPaths({photo(QStringLiteral("one.png"), 100), photo(QStringLiteral("two.png"), 110)});
        QTRY_COMPARE(count(*target, PhotoItem::State::Scored), 2u);
        target->findChild<QAction *>(QStringLiteral("selectAllAction"))->trigger();
        button(*target, "flagHumanYesButton")->click();
        QCOMPARE(target->session().photos().at(0).user.flags[scoring::Human], scoring::FlagAnswer::Yes);
        QCOMPARE(target->session().photos().at(1).user.flags[scoring::Human], scoring::FlagAnswer::Yes);
    }

    void removingTakesFromTheListNotFromTheDisk()
    {
        const auto target = window();
        const QString path = photo(QStringLiteral("kept.png"), 60);
        target->addPaths({path});
        QTRY_COMPARE(count(*target, PhotoItem::State::Scored), 1u);
        target->findChild<QAction *>(QStringLiteral("removeAction"))->trigger();
        QCOMPARE(target->session().order().rowCount(), 0);
        QVERIFY(QFile::exists(path));
        target->findChild<QAction *>(QStringLiteral("undoAction"))->trigger();
        QCOMPARE(target->session().order().rowCount(), 1);
        QCOMPARE(count(*target, PhotoItem::State::Scored), 1u);
    }

    void bestFirstSortsByScore()
    {
        const auto target = window();
        target->addPaths({photo(QStringLiteral("low.png"), 30), photo(QStringLiteral("high.png"), 220)});
        QTRY_COMPARE(count(*target, PhotoItem::State::Scored), 2u);
        target->findChild<QAction *>(QStringLiteral("bestFirstAction"))->trigger();
        QTRY_COMPARE(target->session().order().index(0).data(Qt::DisplayRole).toString(), QStringLiteral("high.png"));
    }

    void theGridLeavesNoEmptyStripe()
    {
        const auto target = window();
        QStringList files;
        for (int i = 0; i < 30; ++i)
            files.append(photo(QStringLiteral("grid%1.png").arg(i), 40 + 5 * i));
        target->addPaths(files);
        QTRY_COMPARE(target->session().order().rowCount(), 30);
        target->findChild<QAction *>(QStringLiteral("gridAction"))->trigger();
        auto *grid = target->findChild<QAbstractItemView *>(QStringLiteral("photoGridView"));
        QTRY_VERIFY(grid->isVisible());
        for (const int width : {900, 1130, 1370}) {
            target->resize(width, 700);
            QTRY_COMPARE(target->width(), width);
            int right = 0;
            for (int row = 0; row < 30; ++row)
                right = std::max(right, grid->visualRect(grid->model()->index(row, 0)).right());
            QVERIFY2(grid->viewport()->width() - right < 30, qPrintable(QString::number(grid->viewport()->width() - right)));
            QVERIFY(right < grid->viewport()->width());
        }
    }

    void anotherFoldersBestPhotoIsLookedAt()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("first"));
        QDir(m_folder.path()).mkpath(QStringLiteral("second"));
        photo(QStringLiteral("first/a.png"), 80);
        photo(QStringLiteral("first/b.png"), 90);
        photo(QStringLiteral("second/a.png"), 40);
        photo(QStringLiteral("second/b.png"), 200);
        const auto target = window();
        target->addPaths({m_folder.filePath(QStringLiteral("first"))});
        QTRY_COMPARE(count(*target, PhotoItem::State::Scored), 2u);
        target->session().setStars({target->session().photos().at(0).id}, 3);
        target->findChild<QAction *>(QStringLiteral("selectAllAction"))->trigger();
        target->findChild<QAction *>(QStringLiteral("removeAction"))->trigger();
        QTRY_VERIFY(target->findChild<QWidget *>(QStringLiteral("emptyPage"))->isVisible());
        target->addPaths({m_folder.filePath(QStringLiteral("second"))});
        auto *strip = target->findChild<QAbstractItemView *>(QStringLiteral("photoStripView"));
        QTRY_COMPARE(target->session().photos().counts().scored, 2);
        QTRY_COMPARE(target->session().photos().find(static_cast<PhotoId>(strip->currentIndex().internalId()))->score.value > 70, true);
        QVERIFY(strip->selectionModel()->isSelected(strip->currentIndex()));
    }

    void whatCannotBeSeenIsMentioned()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("more"));
        QDir(m_folder.path()).mkpath(QStringLiteral("nothing"));
        photo(QStringLiteral("more/a.png"), 80);
        const auto target = window();
        target->addPaths({photo(QStringLiteral("seen.png"), 120)});
        QTRY_COMPARE(count(*target, PhotoItem::State::Scored), 1u);
        target->session().setStars({target->session().photos().at(0).id}, 5);
        target->findChild<QAction *>(QStringLiteral("undoAction"))->trigger();
        QCOMPARE(target->statusBar()->currentMessage(), QStringLiteral("Taken back: 5 star(s) (seen.png)"));
        target->findChild<QAction *>(QStringLiteral("redoAction"))->trigger();
        QCOMPARE(target->statusBar()->currentMessage(), QStringLiteral("Done again: 5 star(s) (seen.png)"));
        target->addPaths({m_folder.filePath(QStringLiteral("more"))});
        QTRY_VERIFY2(target->statusBar()->currentMessage().startsWith(QStringLiteral("1 photo(s) added from \"more\"")), qPrintable(target->statusBar()->currentMessage()));
        const QStringList folders = target->session().recentFolders();
        target->addPaths({m_folder.filePath(QStringLiteral("nothing"))});
        auto *notice = target->findChild<QLabel *>(QStringLiteral("noticeLabel"));
        QTRY_VERIFY2(notice->text().contains(QStringLiteral("\"nothing\"")), qPrintable(notice->text()));
        QCOMPARE(target->session().recentFolders(), folders); // nobody wants to go there again
    }

    void cancelStopsAndSaysWhichPhotosWait()
    {
        const auto target = window(50);
        QStringList many;
        for (int i = 0; i < 60; ++i)
            many.append(photo(QStringLiteral("many%1.png").arg(i), 4 * i));
        target->addPaths(many);
        QTRY_VERIFY(count(*target, PhotoItem::State::Scored) > 0);
        button(*target, "cancelScoringButton")->click();
        QVERIFY(!target->session().scoring().isBusy());
        QCOMPARE(count(*target, PhotoItem::State::Waiting), 0u);
        QVERIFY(count(*target, PhotoItem::State::Failed) > 0);
        button(*target, "problemsButton")->click();
        QPointer<QAbstractButton> again = target->findChild<QAbstractButton *>(QStringLiteral("retryButton"));
        again->click();
        QTRY_COMPARE_WITH_TIMEOUT(count(*target, PhotoItem::State::Scored), 60u, 20000);
    }

    void closingDuringWorkAsksOnceAndEnds()
    {
        const auto target = window(50);
        int asked = 0;
        MainWindow::CloseAnswer answer = MainWindow::CloseAnswer::KeepScoring;
        target->setCloseAnswer([&] {
            ++asked;
            return answer;
        });
        QStringList many;
        for (int i = 0; i < 40; ++i)
            many.append(photo(QStringLiteral("close%1.png").arg(i), 5 * i));
        target->addPaths(many);
        QTRY_VERIFY(count(*target, PhotoItem::State::Scored) > 0);
        QVERIFY(!target->close());
        QCOMPARE(asked, 1);
        QVERIFY(target->isVisible());
        answer = MainWindow::CloseAnswer::StopAndClose;
        QVERIFY(target->close());
        QCOMPARE(asked, 2);
    }

    void aModelThatCannotBeOpenedIsSaidInTheWindow()
    {
        MainWindow target(PhotoSession::Places{.library = {}, .embeddings = {}, .thumbnails = {}, .pictures = m_folder.path()}, m_settings);
        target.show();
        target.openModel([]() -> Result<std::shared_ptr<const scoring::PhotoScorer>> { return Error{ErrorKind::Mismatch, QStringLiteral("The model folder is damaged."), {}}; });
        target.addPaths({photo(QStringLiteral("unscored.png"), 60)});
        QTRY_VERIFY(target.findChild<QLabel *>(QStringLiteral("deviceLabel"))->text() == QStringLiteral("No model"));
        QTRY_COMPARE(target.session().order().rowCount(), 1);
        QTRY_COMPARE(count(target, PhotoItem::State::Failed), 1u);
    }

    /// 30 rounds; ctest's long entry asks for 200.
    void roundsOfOpenWorkClose()
    {
        const int rounds = qEnvironmentVariableIsSet("PAWTRAIT_LONG") ? 200 : 30;
        QStringList files;
        for (int i = 0; i < 12; ++i)
            files.append(photo(QStringLiteral("round%1.png").arg(i), 20 * i));
        for (int round = 0; round < rounds; ++round) {
            const auto target = window(round % 3 * 5);
            target->addPaths(files);
            QTest::qWait(round * 7 % 60);
            target->setCloseAnswer([] { return MainWindow::CloseAnswer::StopAndClose; });
            target->close();
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
