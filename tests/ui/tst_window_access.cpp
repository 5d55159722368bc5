#include "fake_scorer.h"
#include "prompts/fake_prompt_scorer.h"

#include "photos/photo_cells.h"
#include "photos/photos_panel.h"
#include "explore/explore_panel.h"
#include "prompts/prompt_table.h"
#include "prompts/prompts_panel.h"
#include "settings/language.h"
#include "shell/main_window.h"
#include "support/pseudo_translator.h"

#include <QAccessible>
#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollBar>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QPushButton>
#include <QTest>

using namespace pawtrait;
using namespace pawtrait::ui;

/// What people without a mouse, without sight or with long words need of the window; and every action, in every state.
class TestWindowAccess : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_windows = 0;
    std::unique_ptr<Settings> m_settings;

    QString photo(const QString &name, int gray)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(qRgb(gray, gray, gray));
        if (!image.save(path))
            qFatal("cannot write the test photo");
        return path;
    }

    std::unique_ptr<MainWindow> window()
    {
        const QString own = m_folder.filePath(QStringLiteral("library%1").arg(++m_windows));
        m_settings = std::make_unique<Settings>(own + QStringLiteral("/settings.ini"));
        auto made = std::make_unique<MainWindow>(
            PhotoSession::Places{.library = own, .embeddings = own + QStringLiteral("/embeddings"), .thumbnails = own + QStringLiteral("/thumbnails"), .pictures = own + QStringLiteral("/pictures")}, *m_settings);
        made->show();
        made->openModel([]() -> Result<std::shared_ptr<const scoring::PhotoScorer>> { return std::shared_ptr<const scoring::PhotoScorer>(std::make_shared<tests::FakeScorer>()); });
        return made;
    }

    /// A window with three photos of Rex and two of Mia, all scored.
    std::unique_ptr<MainWindow> filledWindow()
    {
        QStringList files;
        for (int i = 0; i < 3; ++i)
            files.append(photo(QStringLiteral("Rex/rex %1.png").arg(i), 40 + 60 * i));
        for (int i = 0; i < 2; ++i)
            files.append(photo(QStringLiteral("Mia/mia %1.png").arg(i), 90 + 60 * i));
        auto made = window();
        made->addPaths(files);
        const bool filled = QTest::qWaitFor([&] { return made->session().photos().counts().scored == 5 && made->session().order().spans().size() == 2 && made->findChild<PhotoCells *>(QStringLiteral("photoStripView"))->currentIndex().isValid(); }, 10000);
        if (!filled)
            qFatal("the photos were not scored");
        made->session().order().refresh(); // now, not when it settles
        if (!QTest::qWaitFor([&] { return made->findChild<QAction *>(QStringLiteral("explanationAction"))->isEnabled(); }))
            qFatal("the score panel does not follow");
        return made;
    }

    /// The same with the Prompts panel open: compared, or without CLIP's weights.
    std::unique_ptr<MainWindow> promptsWindow(bool withWeights)
    {
        auto made = filledWindow();
        if (withWeights) {
            made->promptService().setOpen([](const QString &) -> Result<prompts::ClipFiles> { return prompts::ClipFiles{QStringLiteral("w"), QStringLiteral("v")}; },
                                          [](const prompts::ClipFiles &, network::DevicePreference) -> Result<PromptService::Opened> {
                                              return PromptService::Opened{std::make_shared<tests::FakePromptScorer>(), QStringLiteral("fake")};
                                          });
        }
        action(*made, "promptsPanelAction")->trigger();
        if (withWeights) {
            made->findChild<QAbstractButton *>(QStringLiteral("comparePromptsPushButton"))->click();
            if (!QTest::qWaitFor([&] { return made->promptService().matrix() && table(*made)->isVisible(); }, 10000))
                qFatal("the photos were not compared");
        }
        return made;
    }

    static PromptTable *table(MainWindow &target) { return target.findChild<PromptTable *>(QStringLiteral("promptTableView")); }

    static QAction *action(MainWindow &target, const char *name)
    {
        auto *found = target.findChild<QAction *>(QLatin1String(name));
        if (!found)
            qFatal("no action %s", name);
        return found;
    }

    static QList<QAction *> allActions(MainWindow &target) { return target.actions() + target.findChild<PhotosPanel *>()->actions(); }
    static PhotoCells *strip(MainWindow &target) { return target.findChild<PhotoCells *>(QStringLiteral("photoStripView")); }
    static PhotoCells *grid(MainWindow &target) { return target.findChild<PhotoCells *>(QStringLiteral("photoGridView")); }

    static QList<QWidget *> controls(QWidget &top)
    {
        QList<QWidget *> found;
        for (QWidget *widget : top.findChildren<QWidget *>()) {
            if (widget->isVisibleTo(&top) && widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(QLatin1String("qt_")))
                found.append(widget);
        }
        return found;
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); } // no weights of CLIP
    void init() { applyLanguage(QStringLiteral("en")); }

    void everyControlHasANameForScriptsAndForScreenReaders()
    {
        const auto target = filledWindow();
        for (QWidget *widget : controls(*target)) {
            const QByteArray what = QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8() + " in " + (widget->parentWidget() ? widget->parentWidget()->objectName().toUtf8() : QByteArray());
            QVERIFY2(!widget->objectName().isEmpty(), what);
            const auto *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), what);
        }
    }

    void everyControlOfThePromptsPanelToo()
    {
        const auto target = promptsWindow(true);
        for (QWidget *widget : controls(*target->findChild<PromptsPanel *>())) {
            const QByteArray what = QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8() + " in " + (widget->parentWidget() ? widget->parentWidget()->objectName().toUtf8() : QByteArray());
            QVERIFY2(!widget->objectName().isEmpty(), what);
            const auto *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), what);
        }
        // Undo is about the words while they are in sight, and about photos elsewhere.
        target->session().setStars({1}, 4);
        auto *entry = target->findChild<QLineEdit *>(QStringLiteral("newPromptLineEdit"));
        entry->setText(QStringLiteral("sleepy"));
        QTest::keyClick(entry, Qt::Key_Return);
        QTRY_COMPARE(table(*target)->model()->rowCount(), 12);
        action(*target, "undoAction")->trigger();
        QTRY_COMPARE(table(*target)->model()->rowCount(), 11);
        QCOMPARE(target->session().photos().find(1)->user.stars, 4);
        action(*target, "photosPanelAction")->trigger();
        action(*target, "undoAction")->trigger();
        QCOMPARE(target->session().photos().find(1)->user.stars, 0);
    }

    void aPhotoOfThePromptsPanelIsOpenedAndItsWordsGoToExplore()
    {
        const auto target = promptsWindow(true);
        action(*target, "gridAction")->trigger();
        const QString wanted = target->session().photos().at(3).file;
        emit target->findChild<PromptsPanel *>()->photoAsked(wanted);
        QVERIFY(target->findChild<PhotosPanel *>()->isVisible());
        QVERIFY(!target->findChild<PhotosPanel *>()->isGridShown());
        QCOMPARE(target->findChild<PhotosPanel *>()->current()->file, wanted);
        action(*target, "promptsPanelAction")->trigger();
        target->findChild<QAbstractButton *>(QStringLiteral("promptsExplorePushButton"))->click();
        auto *explore = target->findChild<ExplorePanel *>(QStringLiteral("explorePanel"));
        QVERIFY(explore->isVisible());
        QTRY_VERIFY(explore->isShown());
        QCOMPARE(explore->shownData()->moreNames(), prompts::defaultPrompts());
        QCOMPARE(explore->shownData()->moreValues(0)[0], target->promptService().matrix()->at(0, 0));
        // The same photos as a data set: the numbers come back to it.
        action(*target, "promptsPanelAction")->trigger();
        target->findChild<QComboBox *>(QStringLiteral("promptPhotosComboBox"))->setCurrentIndex(2);
        const auto before = target->promptService().matrix();
        target->findChild<QAbstractButton *>(QStringLiteral("comparePromptsPushButton"))->click();
        QTRY_VERIFY(target->promptService().matrix() != before && table(*target)->isVisible());
        QCOMPARE(target->promptService().matrix()->source, PromptSource::DataSet);
        target->findChild<QAbstractButton *>(QStringLiteral("promptsExplorePushButton"))->click();
        QVERIFY(explore->isVisible() && explore->shownData()->moreNames().size() == 11);
    }

    void everyActionHasItsOwnNameTextAndKey()
    {
        const auto target = filledWindow();
        QSet<QString> names, keys;
        for (const QAction *each : allActions(*target)) {
            if (each->isSeparator())
                continue;
            QVERIFY2(each->objectName().endsWith(QLatin1String("Action")), qPrintable(each->text()));
            QVERIFY2(!each->text().isEmpty() && !names.contains(each->objectName()), qPrintable(each->objectName()));
            names.insert(each->objectName());
            for (const QKeySequence &key : each->shortcuts()) {
                if (each->objectName() == QLatin1String("turnShapeAction")) { // X while cropping, when photos cannot be rejected
                    QVERIFY(!each->isEnabled() && action(*target, "rejectAction")->isEnabled());
                    continue;
                }
                QVERIFY2(!keys.contains(key.toString()), qPrintable(each->objectName() + QLatin1Char(' ') + key.toString()));
                keys.insert(key.toString());
            }
        }
        for (const char *habit : {"0", "5", "P", "X", "U", "G", "F", "Z", "H", "B", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+F", "Ctrl+O", "Ctrl+G", "Ctrl+1", "Ctrl+4", "Ctrl+,", "Ctrl+/", "F1", "F11", "Del", "Esc"})
            QVERIFY2(keys.contains(QLatin1String(habit)), habit);
    }

    void tabComesToEveryControlAndBack()
    {
        const auto target = filledWindow();
        target->activateWindow();
        strip(*target)->setFocus();
        QSet<QWidget *> reached;
        for (int press = 0; press < 200; ++press) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            if (now == strip(*target))
                break;
            reached.insert(now);
        }
        QCOMPARE(QApplication::focusWidget(), strip(*target));
        for (const char *name : {"searchLineEdit", "scoreRangeSlider", "starsFilterComboBox", "sortComboBox", "groupComboBox", "starBar", "pickButton", "explanationButton", "flagEyesUnseenButton"}) {
            QWidget *control = target->findChild<QWidget *>(QLatin1String(name));
            QTRY_VERIFY2(control && control->isEnabled(), name);
            QVERIFY2(reached.contains(control), name);
        }
    }

    void actionsAreEnabledWhereTheyCanDoSomething_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QStringList>("enabled");
        QTest::addColumn<QStringList>("disabled");
        const auto list = [](const char *names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); };
        QTest::newRow("empty") << QStringLiteral("empty") << list("openPhotosAction openFolderAction pasteAction helpAction settingsAction")
                               << list("removeAction stars3Action pickAction groupAction ungroupAction fitAction gridAction explanationAction undoAction redoAction findAction selectAllAction copyAction exploreListedAction");
        QTest::newRow("one photo looked at") << QStringLiteral("one") << list("removeAction stars3Action pickAction fitAction gridAction explanationAction findAction copyAction scoreAgainAction exploreListedAction")
                                             << list("groupAction ungroupAction undoAction redoAction");
        QTest::newRow("all selected") << QStringLiteral("all") << list("groupAction removeAction stars3Action") << list("ungroupAction");
        QTest::newRow("grid") << QStringLiteral("grid") << list("stars3Action gridAction") << list("fitAction fullSizeAction");
        QTest::newRow("nothing passes the filter") << QStringLiteral("nomatch") << list("findAction gridAction") << list("removeAction stars3Action copyAction fitAction explanationAction");
    }

    void actionsAreEnabledWhereTheyCanDoSomething()
    {
        QFETCH(QString, state);
        QFETCH(QStringList, enabled);
        QFETCH(QStringList, disabled);
        const auto target = state == QLatin1String("empty") ? window() : filledWindow();
        if (state == QLatin1String("all"))
            action(*target, "selectAllAction")->trigger();
        if (state == QLatin1String("grid"))
            action(*target, "gridAction")->trigger();
        if (state == QLatin1String("nomatch"))
            target->findChild<QLineEdit *>(QStringLiteral("searchLineEdit"))->setText(QStringLiteral("no such name"));
        for (const QString &name : enabled)
            QTRY_VERIFY2(action(*target, qPrintable(name))->isEnabled(), qPrintable(name));
        for (const QString &name : disabled)
            QTRY_VERIFY2(!action(*target, qPrintable(name))->isEnabled(), qPrintable(name));
        if (state == QLatin1String("nomatch")) {
            QVERIFY(target->findChild<QWidget *>(QStringLiteral("noMatchPage"))->isVisible());
            target->findChild<QAbstractButton *>(QStringLiteral("noMatchShowAllButton"))->click();
            QCOMPARE(target->session().order().rowCount(), 5);
        }
    }

    void keysDoWhatTheySay()
    {
        const auto target = filledWindow();
        PhotoSession &session = target->session();
        PhotoCells *cells = strip(*target);
        target->activateWindow();
        cells->setFocus();
        const auto now = [&] { return session.photos().find(static_cast<PhotoId>(cells->currentIndex().internalId())); };
        QCOMPARE(now()->name, QStringLiteral("rex 2.png")); // the best is looked at first
        QTest::keyClick(cells, Qt::Key_4);
        QCOMPARE(now()->user.stars, 4);
        QTest::keyClick(cells, Qt::Key_P);
        QCOMPARE(now()->user.mark, library::Mark::Pick);
        QTest::keyClick(cells, Qt::Key_X);
        QCOMPARE(now()->user.mark, library::Mark::Reject);
        QTest::keyClick(cells, Qt::Key_U);
        QCOMPARE(now()->user.mark, library::Mark::None);
        QTest::keyClick(cells, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(now()->user.mark, library::Mark::Reject);
        QTest::keyClick(cells, Qt::Key_Right);
        QCOMPARE(cells->currentIndex().row(), 1);
        QTest::keyClick(cells, Qt::Key_End);
        QCOMPARE(cells->currentIndex().row(), 4);
        QTest::keyClick(cells, Qt::Key_Home);
        QTest::keyClick(cells, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(cells->selectionModel()->selectedIndexes().size(), 2);
        QTRY_VERIFY(action(*target, "groupAction")->isEnabled());
        QTest::keyClick(cells, Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(now()->user.handGroup != 0);
        QTest::keyClick(cells, Qt::Key_G);
        QVERIFY(grid(*target)->isVisible());
        QTest::keyClick(grid(*target), Qt::Key_Return);
        QVERIFY(cells->isVisible()); // the large photo
        QTest::keyClick(cells, Qt::Key_Escape);
        QVERIFY(grid(*target)->isVisible()); // and back
        QTest::keyClick(grid(*target), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(grid(*target)->selectionModel()->selectedIndexes().size(), 5);
        QTest::keyClick(grid(*target), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->mimeData()->urls().size(), 5);
        QTest::keyClick(grid(*target), Qt::Key_Delete);
        QCOMPARE(session.photos().counts().listed, 0);
        QVERIFY(target->findChild<QWidget *>(QStringLiteral("emptyPage"))->isVisible());
        action(*target, "undoAction")->trigger();
        QCOMPARE(session.photos().counts().listed, 5);
    }

    void searchTakesLettersWithoutMarkingPhotos()
    {
        const auto target = filledWindow();
        target->activateWindow();
        action(*target, "findAction")->trigger();
        auto *search = target->findChild<QLineEdit *>(QStringLiteral("searchLineEdit"));
        QTRY_COMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, QStringLiteral("rex"));
        QCOMPARE(search->text(), QStringLiteral("rex"));
        QCOMPARE(target->session().order().rowCount(), 3);
        for (int row = 0; row < target->session().photos().size(); ++row)
            QVERIFY(target->session().photos().at(row).user == library::UserState{});
        QTest::keyClick(search, Qt::Key_Return); // the words stay, and the keys are the photos' again
        auto *strip = target->findChild<QWidget *>(QStringLiteral("photoStripView"));
        QCOMPARE(QApplication::focusWidget(), strip);
        QCOMPARE(search->text(), QStringLiteral("rex"));
        action(*target, "findAction")->trigger();
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty() && search->hasFocus());
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), strip);
    }

    void everyWayInWorks()
    {
        const auto target = window();
        const auto drop = [&](QMimeData &mime) {
            QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(target.get(), &enter);
            QDropEvent event(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(target.get(), &event);
        };
        QMimeData files, folder, text, picture, link;
        files.setUrls({QUrl::fromLocalFile(photo(QStringLiteral("ways/file.png"), 10))});
        drop(files);
        QTRY_COMPARE(target->session().photos().counts().listed, 1);
        photo(QStringLiteral("ways/folder/in folder.png"), 20);
        folder.setUrls({QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("ways/folder")))});
        drop(folder);
        QTRY_COMPARE(target->session().photos().counts().listed, 2);
        text.setText(photo(QStringLiteral("ways/text.png"), 30));
        drop(text);
        QTRY_COMPARE(target->session().photos().counts().listed, 3);
        picture.setImageData(QImage(40, 30, QImage::Format_RGB32));
        drop(picture);
        QTRY_COMPARE(target->session().photos().counts().listed, 4);
        link.setUrls({QUrl(QStringLiteral("https://example.org/cat.jpg"))});
        drop(link);
        QVERIFY(target->findChild<QLabel *>(QStringLiteral("noticeLabel"))->text().contains(QStringLiteral("Save the picture first")));
        auto *pasted = new QMimeData;
        pasted->setUrls({QUrl::fromLocalFile(photo(QStringLiteral("ways/pasted.png"), 40))});
        QApplication::clipboard()->setMimeData(pasted);
        action(*target, "pasteAction")->trigger();
        QTRY_COMPARE(target->session().photos().counts().listed, 5);
        target->setPathsAnswer([this] { return QStringList{photo(QStringLiteral("ways/dialog.png"), 50)}; });
        action(*target, "openPhotosAction")->trigger();
        QTRY_COMPARE(target->session().photos().counts().listed, 6);
        QCOMPARE(target->session().recentFolders().size(), 1);
        QVERIFY(target->findChild<QMenu *>(QStringLiteral("recentFoldersMenu"))->isEnabled());
    }

    void theLibraryIsBackedUpWhole()
    {
        const auto target = filledWindow();
        target->session().setStars({1}, 5);
        const QString copy = m_folder.filePath(QStringLiteral("copy"));
        target->setPathsAnswer([copy] { return QStringList{copy}; });
        action(*target, "backUpLibraryAction")->trigger();
        QTRY_VERIFY(target->findChild<QLabel *>(QStringLiteral("noticeLabel"))->text().contains(copy));
        const auto opened = library::Library::open(copy);
        QVERIFY(opened);
        const auto listed = *opened->library->listed({});
        QCOMPARE(listed.size(), 5u);
        QCOMPARE(listed.front().state.stars, 5);
    }

    void drawnAnimalsAreThereToTry()
    {
        const auto target = window();
        target->findChild<QAbstractButton *>(QStringLiteral("emptySamplePhotosButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(target->session().photos().counts().scored, 6, 20000);
        QTRY_COMPARE(target->session().order().spans().size(), 2u);
    }

    void longWordsAreNotCutOff_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("empty") << QStringLiteral("empty");
        QTest::newRow("large photo") << QStringLiteral("large");
        QTest::newRow("all selected in the grid") << QStringLiteral("grid");
        QTest::newRow("crop by hand") << QStringLiteral("crop");
        QTest::newRow("photos beside words") << QStringLiteral("prompts");
        QTest::newRow("no weights for words") << QStringLiteral("noweights");
    }

    void longWordsAreNotCutOff()
    {
        QFETCH(QString, state);
        const tests::PseudoTranslator longer;
        QCoreApplication::installTranslator(const_cast<tests::PseudoTranslator *>(&longer));
        const bool isPrompts = state == QLatin1String("prompts");
        const auto target = state == QLatin1String("empty") ? window() : isPrompts || state == QLatin1String("noweights") ? promptsWindow(isPrompts) : filledWindow();
        target->resize(1024, 700);
        if (state == QLatin1String("grid")) {
            action(*target, "gridAction")->trigger();
            action(*target, "selectAllAction")->trigger();
        }
        if (state == QLatin1String("crop")) {
            auto *bar = target->findChild<QWidget *>(QStringLiteral("cropBar"));
            QTRY_VERIFY((action(*target, "cropAction")->trigger(), bar->isVisible())); // once the photo is there in full
        }
        QTest::qWait(50);
        QStringList cut;
        for (QWidget *widget : target->findChildren<QWidget *>()) {
            const bool isText = qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget);
            if (!isText || !widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto *label = qobject_cast<QLabel *>(widget);
            const bool wraps = label && label->wordWrap();
            const int neededHeight = wraps ? label->heightForWidth(label->width()) : widget->minimumSizeHint().height();
            const int neededWidth = wraps ? 0 : widget->minimumSizeHint().width();
            if (widget->width() < neededWidth || widget->height() < neededHeight - 1)
                cut.append(QStringLiteral("%1 %2 has %3 x %4 of %5 x %6").arg(QLatin1String(widget->metaObject()->className()), widget->objectName()).arg(widget->width()).arg(widget->height()).arg(neededWidth).arg(neededHeight));
        }
        QCoreApplication::removeTranslator(const_cast<tests::PseudoTranslator *>(&longer));
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
        auto *panel = target->findChild<QAbstractScrollArea *>(QStringLiteral("scorePanel"));
        QStringList wide;
        for (const QWidget *part : panel->findChildren<QWidget *>()) {
            if (part->minimumSizeHint().width() > panel->width() - 40)
                wide.append(QStringLiteral("%1 %2: %3").arg(QLatin1String(part->metaObject()->className()), part->objectName()).arg(part->minimumSizeHint().width()));
        }
        QVERIFY2(!panel->isVisible() || panel->horizontalScrollBar()->maximum() == 0, qPrintable(wide.join(QLatin1Char('\n'))));
        QVERIFY(target->width() <= 1024);
    }

    void anotherLanguageKeepsEverythingElse()
    {
        const auto target = filledWindow();
        target->session().setStars({1}, 3);
        action(*target, "gridAction")->trigger();
        dataset::DataSet set;
        set.name = QStringLiteral("three");
        set.train.samples.resize(3);
        auto *explore = target->findChild<ExplorePanel *>(QStringLiteral("explorePanel"));
        explore->showRows(set);
        QTRY_VERIFY(explore->isShown());
        auto *words = target->findChild<QLineEdit *>(QStringLiteral("newPromptLineEdit"));
        words->setText(QStringLiteral("sleepy"));
        emit words->returnPressed();
        const QString before = target->menuBar()->actions().front()->text();
        const auto invertWords = [&] { return target->findChild<QPushButton *>(QStringLiteral("invertSelectionPushButton"))->text(); };
        const QString invertBefore = invertWords();
        const tests::PseudoTranslator longer;
        QCoreApplication::installTranslator(const_cast<tests::PseudoTranslator *>(&longer));
        QTRY_VERIFY(target->menuBar()->actions().front()->text() != before);
        QVERIFY(invertWords() != invertBefore);
        QVERIFY(target->findChild<ExplorePanel *>(QStringLiteral("explorePanel"))->isShown()); // the data set is still there
        QCOMPARE(target->findChild<QListWidget *>(QStringLiteral("promptsListWidget"))->count(), 12);
        QVERIFY(target->findChild<QPushButton *>(QStringLiteral("comparePromptsPushButton"))->text().startsWith(QLatin1Char('[')));
        QTRY_VERIFY(grid(*target)->isVisible());
        QCOMPARE(target->session().photos().counts().scored, 5);
        QVERIFY(action(*target, "undoAction")->isEnabled());
        QCoreApplication::removeTranslator(const_cast<tests::PseudoTranslator *>(&longer));
        QTRY_COMPARE(target->menuBar()->actions().front()->text(), before);
        everyKeyIsStillThere(*target);
    }

private:
    void everyKeyIsStillThere(MainWindow &target)
    {
        for (const char *name : {"openPhotosAction", "stars3Action", "gridAction", "undoAction", "helpAction", "settingsAction"})
            QCOMPARE(target.findChildren<QAction *>(QLatin1String(name)).size(), 1);
    }
};

QTEST_MAIN(TestWindowAccess)
#include "tst_window_access.moc"
