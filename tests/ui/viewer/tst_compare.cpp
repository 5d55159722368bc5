#include "ui/fake_scorer.h"

#include "photos/photo_cells.h"
#include "photos/photos_panel.h"
#include "shell/main_window.h"
#include "viewer/compare_cell.h"
#include "viewer/compare_view.h"
#include "viewer/compare_words.h"
#include "viewer/photo_view.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace pawtrait;
using namespace pawtrait::ui;

/// Photos beside each other: what is said of them, and what keys and buttons do.
class TestCompare : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_windows = 0;
    std::unique_ptr<Settings> m_settings;

    /// Its score by the fake model is about gray / 255 * 100.
    QString photo(const QString &name, int gray, QSize size = {640, 480})
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QImage image(size, QImage::Format_RGB32);
        image.fill(qRgb(gray, gray, gray));
        if (!image.save(path))
            qFatal("cannot write the test photo");
        return path;
    }

    std::unique_ptr<MainWindow> window(const QStringList &files)
    {
        const QString own = m_folder.filePath(QStringLiteral("library%1").arg(++m_windows));
        m_settings = std::make_unique<Settings>(own + QStringLiteral("/settings.ini"));
        auto made = std::make_unique<MainWindow>(PhotoSession::Places{.library = own, .embeddings = {}, .thumbnails = {}, .pictures = own}, *m_settings);
        made->resize(1280, 800);
        made->show();
        made->activateWindow();
        made->openModel([]() -> Result<std::shared_ptr<const scoring::PhotoScorer>> { return std::shared_ptr<const scoring::PhotoScorer>(std::make_shared<tests::FakeScorer>()); });
        made->addPaths(files);
        if (!QTest::qWaitFor([&] { return made->session().photos().counts().scored == files.size() && !made->session().photos().groups().empty(); }, 10000))
            qFatal("the photos were not scored");
        made->session().order().refresh();
        return made;
    }

    static QAction *action(MainWindow &target, const char *name)
    {
        auto *found = target.findChild<QAction *>(QLatin1String(name));
        if (!found)
            qFatal("no action %s", name);
        return found;
    }
    static CompareView *view(MainWindow &target) { return target.findChild<CompareView *>(QStringLiteral("compareView")); }
    static CompareCell *cell(MainWindow &target, int number) { return target.findChild<CompareCell *>(QStringLiteral("compareCell%1").arg(number)); }
    static QString text(MainWindow &target, const char *label) { return target.findChild<QLabel *>(QLatin1String(label))->text(); }
    static const PhotoItem *item(MainWindow &target, int number) { return target.session().photos().find(view(target)->ids()[static_cast<std::size_t>(number - 1)]); }

    static void select(MainWindow &target, int count)
    {
        auto *strip = target.findChild<PhotoCells *>(QStringLiteral("photoStripView"));
        strip->selectionModel()->setCurrentIndex(target.session().order().index(0), QItemSelectionModel::ClearAndSelect);
        for (int row = 1; row < count; ++row)
            strip->selectionModel()->select(target.session().order().index(row), QItemSelectionModel::Select);
        QTRY_VERIFY(action(target, "compareAction")->isEnabled());
        strip->setFocus();
    }

    static void open(MainWindow &target, int count)
    {
        select(target, count);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C);
        QVERIFY(view(target)->isVisible());
    }

private slots:
    void wordsFollowTheMeasuredShare_data()
    {
        QTest::addColumn<QList<double>>("scores"); // -1: not scored
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("detail");
        const QString coin = QStringLiteral("your own eye decides");
        QTest::newRow("two far apart, left better") << QList<double>{60, 40} << QStringLiteral("Left is likely better (about 8 of 10).") << QStringLiteral("about 8 of 10");
        QTest::newRow("two far apart, right better") << QList<double>{40, 60} << QStringLiteral("Right is likely better (about 8 of 10).") << QStringLiteral("about 8 of 10");
        QTest::newRow("two near each other") << QList<double>{50, 46} << QStringLiteral("About equal.") << coin;
        QTest::newRow("one without a score") << QList<double>{50, -1} << QStringLiteral("Nothing to say yet.") << QStringLiteral("no score for b");
        QTest::newRow("four, one clearly best") << QList<double>{30, 80, 40, 50} << QStringLiteral("b is likely the best (about 8 of 10 against the nearest).")
                                                << QStringLiteral("about 8 of 10");
        QTest::newRow("four, two cannot be told apart from the best")
            << QList<double>{80, 78, 77, 20} << QStringLiteral("a has the highest score, but b and c cannot be told apart from it.")
            << QStringLiteral("Likely lower: d (about 8 of 10).");
        QTest::newRow("four alike") << QList<double>{50, 51, 52, 49} << QStringLiteral("All about equal.") << coin;
        QTest::newRow("three, one without a score") << QList<double>{50, 20, -1} << QStringLiteral("a is likely the best (about 8 of 10 against the nearest).")
                                                    << QStringLiteral("no score for c");
    }

    void wordsFollowTheMeasuredShare()
    {
        QFETCH(QList<double>, scores);
        QFETCH(QString, verdict);
        QFETCH(QString, detail);
        const tests::FakeScorer scorer; // 8 points and more: 80 %
        std::vector<ComparedPhoto> photos;
        for (const double score : scores)
            photos.push_back({QString(QChar(u'a' + static_cast<char16_t>(photos.size()))), score < 0 ? std::nullopt : std::optional(score)});
        const CompareWords words = compareWords(photos, &scorer);
        QCOMPARE(words.verdict, verdict);
        QVERIFY2(words.detail.contains(detail), qPrintable(words.detail));
    }

    void twoPhotosOpenWithTheirScoresAndWhatTheySay()
    {
        const auto target = window({photo(QStringLiteral("two/low.png"), 60), photo(QStringLiteral("two/high.png"), 200)});
        open(*target, 2);
        QCOMPARE(text(*target, "compareVerdictLabel"), QStringLiteral("Left is likely better (about 8 of 10)."));
        QCOMPARE(cell(*target, 1)->findChild<QLabel *>(QStringLiteral("compareNameLabel"))->text(), QStringLiteral("high.png"));
        QCOMPARE(cell(*target, 1)->findChild<QLabel *>(QStringLiteral("compareValueLabel"))->text(), QStringLiteral("78"));
        QCOMPARE(cell(*target, 1)->findChild<QLabel *>(QStringLiteral("compareRangeLabel"))->text(), QStringLiteral("68 to 88"));
        QTRY_VERIFY(cell(*target, 1)->view()->hasPhoto() && cell(*target, 2)->view()->hasPhoto());
        QVERIFY(cell(*target, 1)->hasFocus());
    }

    void photosOfAboutEqualScoreAreCalledThat()
    {
        const auto target = window({photo(QStringLiteral("equal/a.png"), 100), photo(QStringLiteral("equal/b.png"), 105)});
        open(*target, 2);
        QCOMPARE(text(*target, "compareVerdictLabel"), QStringLiteral("About equal."));
    }

    void onePhotoIsComparedWithTheBestOtherOfItsGroup()
    {
        const auto target = window({photo(QStringLiteral("one/a.png"), 60), photo(QStringLiteral("one/b.png"), 200), photo(QStringLiteral("one/c.png"), 150)});
        auto *strip = target->findChild<PhotoCells *>(QStringLiteral("photoStripView"));
        strip->selectionModel()->setCurrentIndex(target->session().order().index(2), QItemSelectionModel::ClearAndSelect);
        QTRY_VERIFY(action(*target, "compareAction")->isEnabled());
        action(*target, "compareAction")->trigger();
        QCOMPARE(item(*target, 1)->name, QStringLiteral("a.png"));
        QCOMPARE(item(*target, 2)->name, QStringLiteral("b.png"));
    }

    void aPhotoThatIsAloneCannotBeComparedAndSaysWhy()
    {
        const auto target = window({photo(QStringLiteral("alone/a.png"), 60), photo(QStringLiteral("alone/sub/b.png"), 90)});
        QTRY_VERIFY(action(*target, "compareAction")->toolTip().contains(QStringLiteral("alone in its group")));
        QVERIFY(!action(*target, "compareAction")->isEnabled());
        auto *button = target->findChild<QAbstractButton *>(QStringLiteral("compareButton"));
        QVERIFY(button && !button->isEnabled());
        QCOMPARE(button->toolTip(), action(*target, "compareAction")->toolTip());
    }

    void fourPhotosNameTheBestAndMoreThanFourAreSaid()
    {
        QStringList files;
        for (int i = 0; i < 5; ++i)
            files.append(photo(QStringLiteral("four/%1.png").arg(i), 40 + 45 * i));
        const auto target = window(files);
        open(*target, 5);
        QCOMPARE(view(*target)->ids().size(), 4u);
        QCOMPARE(text(*target, "compareVerdictLabel"), QStringLiteral("4.png is likely the best (about 8 of 10 against the nearest)."));
        QVERIFY(text(*target, "compareDetailLabel").contains(QStringLiteral("first four of 5")));
        for (int number = 1; number <= 4; ++number)
            QTRY_VERIFY(cell(*target, number)->view()->hasPhoto());
    }

    void zoomAndPlaceAreLinkedByShareUntilUnlinked()
    {
        const auto target = window({photo(QStringLiteral("zoom/a.png"), 100, {1200, 900}), photo(QStringLiteral("zoom/b.png"), 200, {640, 480})});
        open(*target, 2);
        PhotoView *left = cell(*target, 1)->view(), *right = cell(*target, 2)->view();
        QTRY_VERIFY(left->hasPhoto() && right->hasPhoto());
        QTRY_COMPARE(left->size(), right->size());
        left->zoomBy(3);
        QVERIFY(left->place().zoom > 2.9);
        QVERIFY(std::abs(left->place().zoom - right->place().zoom) < 1e-6);
        QTest::mousePress(left, Qt::LeftButton, {}, QPoint(200, 200));
        QTest::mouseMove(left, QPoint(150, 180));
        QTest::mouseRelease(left, Qt::LeftButton, {}, QPoint(150, 180));
        QVERIFY(left->place().centre.x() > 0.5);
        QVERIFY(std::abs(left->place().centre.x() - right->place().centre.x()) < 1e-6);

        QTest::keyClick(cell(*target, 1), Qt::Key_L);
        QVERIFY(!action(*target, "compareLinkAction")->isChecked());
        const double before = right->place().zoom;
        left->fit();
        QCOMPARE(left->place().zoom, 1.0);
        QCOMPARE(right->place().zoom, before);
        QTest::keyClick(cell(*target, 1), Qt::Key_L); // linked again: the others follow the one with the focus
        QCOMPARE(right->place().zoom, 1.0);
    }

    void keysActOnThePhotoWithTheFocusAndCanBeUndone()
    {
        const auto target = window({photo(QStringLiteral("keys/a.png"), 60), photo(QStringLiteral("keys/b.png"), 200)});
        open(*target, 2);
        QTest::keyClick(cell(*target, 1), Qt::Key_Right);
        QVERIFY(cell(*target, 2)->hasFocus() && cell(*target, 2)->isCurrent() && !cell(*target, 1)->isCurrent());
        QTest::keyClick(cell(*target, 2), Qt::Key_X);
        QTest::keyClick(cell(*target, 2), Qt::Key_3);
        QCOMPARE(item(*target, 2)->user.mark, library::Mark::Reject);
        QCOMPARE(item(*target, 2)->user.stars, 3);
        QCOMPARE(item(*target, 1)->user, library::UserState());
        QVERIFY(cell(*target, 2)->findChild<QAbstractButton *>(QStringLiteral("compareRejectButton"))->isChecked());
        action(*target, "undoAction")->trigger();
        QCOMPARE(item(*target, 2)->user.stars, 0);
        QTest::keyClick(cell(*target, 2), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY2(cell(*target, 1)->hasFocus(), qPrintable(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString()));
        QTest::keyClick(cell(*target, 1), Qt::Key_P);
        QCOMPARE(item(*target, 1)->user.mark, library::Mark::Pick);
        QTest::keyClick(cell(*target, 1), Qt::Key_U);
        QCOMPARE(item(*target, 1)->user.mark, library::Mark::None);
    }

    void swapExchangesTheSidesAndTheWords()
    {
        const auto target = window({photo(QStringLiteral("swap/a.png"), 60), photo(QStringLiteral("swap/b.png"), 200)});
        open(*target, 2);
        const std::vector<PhotoId> before = view(*target)->ids();
        QTest::keyClick(cell(*target, 1), Qt::Key_S);
        QCOMPARE(view(*target)->ids(), (std::vector<PhotoId>{before[1], before[0]}));
        QCOMPARE(text(*target, "compareVerdictLabel"), QStringLiteral("Right is likely better (about 8 of 10)."));
        QCOMPARE(view(*target)->focused(), before[0]); // the focus goes with its photo
    }

    void anAcceptedCropIsSeenAndTheOriginalOnRequest()
    {
        const auto target = window({photo(QStringLiteral("edited/a.png"), 60), photo(QStringLiteral("edited/b.png"), 200)});
        crop::Edit edit;
        edit.crop = image::PixelRect{0, 0, 100, 300};
        target->session().setEdit({target->session().order().idAt(0)}, edit);
        open(*target, 2);
        const auto form = [&](int number) { return cell(*target, number)->findChild<QLabel *>(QStringLiteral("compareFormLabel")); };
        QCOMPARE(form(1)->text(), QStringLiteral("edited"));
        QVERIFY(form(1)->toolTip().contains(QStringLiteral("as it was taken")));
        QVERIFY(form(2)->isHidden());
        QTRY_COMPARE(cell(*target, 1)->view()->photoSize(), QSize(100, 300));
        QTest::keyClick(cell(*target, 1), Qt::Key_O);
        QCOMPARE(form(1)->text(), QStringLiteral("original"));
        QTRY_COMPARE(cell(*target, 1)->view()->photoSize(), QSize(640, 480));
        action(*target, "undoAction")->trigger(); // the edit is taken back
        QVERIFY(form(1)->isHidden());
        QVERIFY(!action(*target, "compareOriginalsAction")->isVisible());
        QVERIFY(view(*target)->findChild<QAbstractButton *>(QStringLiteral("compareOriginalsButton"))->isHidden());
    }

    void escapeGoesBackWhereOneCameFrom_data()
    {
        QTest::addColumn<bool>("grid");
        QTest::newRow("the grid") << true;
        QTest::newRow("the large photo") << false;
    }

    void escapeGoesBackWhereOneCameFrom()
    {
        QFETCH(bool, grid);
        const auto target = window({photo(QStringLiteral("back/a.png"), 60), photo(QStringLiteral("back/b.png"), 200)});
        action(*target, "gridAction")->setChecked(grid);
        select(*target, 2);
        action(*target, "compareAction")->trigger();
        QVERIFY(view(*target)->isVisible());
        QTest::keyClick(cell(*target, 1), Qt::Key_Escape);
        QVERIFY(!view(*target)->isVisible());
        QVERIFY(view(*target)->ids().empty());
        auto *panel = target->findChild<PhotosPanel *>();
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->isGridShown(), grid);
        QCOMPARE(panel->selectedIds().size(), 2u);
    }

    void aPhotoThatCannotBeShownSaysWhy()
    {
        const QString gone = photo(QStringLiteral("gone/a.png"), 60);
        const auto target = window({gone, photo(QStringLiteral("gone/b.png"), 200)});
        QFile::remove(gone);
        open(*target, 2);
        QTRY_VERIFY(cell(*target, 1)->view()->hasPhoto());
        QTRY_VERIFY(!cell(*target, 2)->view()->hasPhoto());
    }

    void undoingWhatBroughtAPhotoEndsTheComparison()
    {
        const auto target = window({photo(QStringLiteral("undone/a.png"), 60), photo(QStringLiteral("undone/b.png"), 200), photo(QStringLiteral("undone/c.png"), 120)});
        open(*target, 3);
        target->session().removeFromList({view(*target)->ids()[1]});
        QCOMPARE(view(*target)->ids().size(), 2u);
        QVERIFY(view(*target)->isVisible());
        target->session().removeFromList({view(*target)->ids()[1]});
        QVERIFY(!view(*target)->isVisible());
    }

    void anotherLanguageDuringAComparisonBringsThePhotosBack()
    {
        const auto target = window({photo(QStringLiteral("words/a.png"), 60), photo(QStringLiteral("words/b.png"), 200)});
        open(*target, 2);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(target.get(), &change);
        QTRY_VERIFY(target->findChild<PhotosPanel *>()->isVisible());
        QVERIFY(!view(*target)->isVisible());
    }

    void everyControlHasANameAndEveryKeyIsItsOwn()
    {
        const auto target = window({photo(QStringLiteral("access/a.png"), 60), photo(QStringLiteral("access/b.png"), 200)});
        open(*target, 2);
        for (QWidget *widget : view(*target)->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const QByteArray what = QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8();
            QVERIFY2(!widget->objectName().isEmpty(), what);
            QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(), what);
        }
        QVERIFY(cell(*target, 1)->accessibleDescription().contains(QStringLiteral("range 68 to 88")));
        QSet<QString> keys;
        for (const QAction *each : view(*target)->actions()) {
            for (const QKeySequence &key : each->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys.insert(key.toString());
            }
        }
    }
};

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
