#include "common/files.h"
#include "core/training/photo_set.h"
#include "parts/chart_view.h"
#include "parts/photo_tiles.h"
#include "shell/main_window.h"
#include "support/filled_weights.h"
#include "train/recipe_text.h"
#include "train/run_charts.h"
#include "train/run_list_view.h"
#include "train/train_panel.h"
#include "training/fold_training.h"
#include "ui/save_dialog_driver.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLockFile>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>

#include <cmath>

using namespace pawtrait;
using namespace pawtrait::ui;

/// The panel as an analyst uses it: small networks learn from generated photos whose red follows the score.
class TestTrainPanel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_data, m_weights;
    int m_panels = 0;
    std::unique_ptr<TrainPanel> m_panel;

    static constexpr int patience = 120'000; // ms; the machine may be busy

    template <class T>
    T *find(const char *name) const
    {
        T *widget = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return widget;
    }
    void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString words(const char *name) const { return find<QLabel>(name)->text(); }
    static QByteArray contents(const QString &path)
    {
        const auto bytes = readFile(path, 100'000'000);
        return bytes ? *bytes : QByteArray();
    }
    const training::Recipe &recipe() const { return m_panel->setup().editor().recipe(); }

    static training::Recipe smallRecipe(int epochs = 3)
    {
        training::Recipe small;
        small.name = QStringLiteral("small");
        small.kind = training::Recipe::Kind::FineTune;
        small.backbone = "tf_efficientnet_lite0";
        small.inputSide = 64;
        small.folds = 2;
        small.batch = 8;
        small.epochs = epochs;
        small.frozenStages = 8;
        small.learningRate = 0.01;
        small.mirror = false;
        return small;
    }

    /// Presses Start with the small recipe.
    void start(const training::Recipe &recipe)
    {
        m_panel->openData(m_data);
        find<QLineEdit>("trainWeightsLineEdit")->setText(m_weights);
        m_panel->setup().editor().setRecipe(recipe);
        QVERIFY2(m_panel->setup().obstacle().isEmpty(), qPrintable(m_panel->setup().obstacle()));
        click("startRunPushButton");
    }

    /// A finished run's folder.
    QString finished(const training::Recipe &recipe)
    {
        QSignalSpy ended(&m_panel->service(), &TrainingService::ended);
        start(recipe);
        if (!QTest::qWaitFor([&] { return !ended.isEmpty(); }, patience))
            qFatal("the run did not end");
        const auto end = ended.front().front().value<TrainingService::Ended>();
        if (end.ending != TrainingService::Ending::Finished)
            qFatal("the run failed: %s", qPrintable(end.text));
        if (!QTest::qWaitFor([&] { return find<QTableView>("runsTableView")->model()->rowCount() > 0 && m_panel->findChild<QPushButton *>(QStringLiteral("useModelPushButton"))->isVisible(); }, patience))
            qFatal("the run is not shown");
        return end.folder;
    }

    /// A stored run with this report.json, shown at its report.
    void showReport(const QString &name, const QByteArray &report)
    {
        const QString run = m_panel->runsFolder() + QLatin1Char('/') + name;
        QDir().mkpath(run);
        QVERIFY(writeFile(run + QStringLiteral("/recipe.json"), training::recipeToJson(*training::shippedRecipe(QStringLiteral("clip-prompts-xgboost")))));
        QVERIFY(writeFile(run + QStringLiteral("/report.json"), report));
        QTest::mouseClick(find<QWidget>("refreshRunsToolButton"), Qt::LeftButton);
        QTRY_COMPARE(find<QTableView>("runsTableView")->model()->rowCount(), 1);
        find<RunListView>("runListWidget")->select({run});
        QTRY_VERIFY(find<QTabWidget>("runTabWidget")->isVisible());
        find<QTabWidget>("runTabWidget")->setCurrentIndex(1);
    }

    std::size_t linesOf(const char *chart) const { return find<ChartView>(chart)->chart().plots.empty() ? 0 : find<ChartView>(chart)->chart().plots.front().lines.size(); }

private slots:
    void initTestCase()
    {
        m_data = support::writePhotoSet(m_folder.path());
        m_weights = m_folder.filePath(QStringLiteral("weights.safetensors"));
        QVERIFY(!m_data.isEmpty() && support::writeFilledLite(m_weights));
    }

    void init()
    {
        const QString own = m_folder.filePath(QStringLiteral("panel%1").arg(++m_panels));
        m_panel = std::make_unique<TrainPanel>(TrainPanel::Places{.runs = own + QStringLiteral("/runs"), .memory = own + QStringLiteral("/train.json"), .givesWay = false});
        m_panel->resize(1280, 800);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void emptyAtFirstItSaysWhatToDo()
    {
        QVERIFY(words("noRunLabel").contains(QStringLiteral("Choose your data and a recipe")));
        QVERIFY(words("noRunsLabel").contains(QStringLiteral("No runs yet")));
        QVERIFY(!find<QPushButton>("startRunPushButton")->isEnabled());
        QVERIFY(words("setupWordsLabel").contains(QStringLiteral("Choose the photos to learn from")));
        m_panel->openData(m_folder.filePath(QStringLiteral("nowhere")));
        QVERIFY(words("setupWordsLabel").contains(QStringLiteral("nowhere")));
    }

    void everyControlHasANameAndWords()
    {
        start(smallRecipe(1));
        QTRY_VERIFY_WITH_TIMEOUT(!m_panel->service().isBusy(), patience);
        QTRY_COMPARE(find<QStackedWidget>("runStatesStackedWidget")->currentIndex(), 1);
        QStringList nameless;
        for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(m_panel.get()) || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const QByteArray what = QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8();
            auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (widget->objectName().isEmpty() || !interface || interface->text(QAccessible::Name).isEmpty())
                nameless.append(QString::fromUtf8(what));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
    }

    void formAndJsonEditEachOther()
    {
        auto &editor = m_panel->setup().editor();
        auto *text = find<RecipeText>("recipePlainTextEdit");
        QCOMPARE(recipe().name, QStringLiteral("fine-tune-default"));
        find<QSpinBox>("epochsSpinBox")->setValue(9);
        QCOMPARE(recipe().epochs, 9);
        QVERIFY(text->toPlainText().contains(QStringLiteral("\"epochs\": 9")));
        QVERIFY(words("recipePurposeLabel").contains(QStringLiteral("changed")));
        text->setPlainText(text->toPlainText().replace(QStringLiteral("\"epochs\": 9"), QStringLiteral("\"epochs\": 4")));
        QCOMPARE(find<QSpinBox>("epochsSpinBox")->value(), 4);
        auto *rate = find<QLineEdit>("learningRateLineEdit");
        rate->selectAll();
        QTest::keyClicks(rate, QStringLiteral("0.0002"));
        QTest::keyClick(rate, Qt::Key_Return);
        QCOMPARE(recipe().learningRate, 0.0002);
        rate->selectAll();
        QTest::keyClicks(rate, QStringLiteral("fast"));
        QTest::keyClick(rate, Qt::Key_Return);
        QVERIFY(!editor.isValid() && words("recipeFaultLabel").contains(QStringLiteral("learning_rate")));
        find<QCheckBox>("pretrainedCheckBox")->setChecked(false); // the next good edit clears the fault
        QVERIFY(editor.isValid() && !recipe().pretrained);
        QCOMPARE(rate->text(), QStringLiteral("0.0002"));
        auto *chooser = find<QComboBox>("recipeComboBox");
        chooser->setCurrentText(QStringLiteral("frozen-svr"));
        emit chooser->activated(chooser->currentIndex());
        QCOMPARE(recipe().kind, training::Recipe::Kind::FrozenHeads);
        QVERIFY(m_panel->findChild<QLineEdit *>(QStringLiteral("svrCLineEdit")));
    }

    void aFaultInTheJsonNamesItsLineAndTheNearestKey()
    {
        auto *text = find<RecipeText>("recipePlainTextEdit");
        m_panel->openData(m_data);
        text->replaceText(text->toPlainText().replace(QStringLiteral("\"epochs\""), QStringLiteral("\"epoch\"")));
        int line = 1;
        for (const QString &each : text->toPlainText().split(QLatin1Char('\n'))) {
            if (each.contains(QStringLiteral("\"epoch\"")))
                break;
            ++line;
        }
        QCOMPARE(text->faultLine(), line);
        const QString fault = words("recipeFaultLabel");
        QVERIFY2(fault.contains(QStringLiteral("line %1").arg(line)) && fault.contains(QStringLiteral("did you mean \"epochs\"")), qPrintable(fault));
        QVERIFY(!find<QPushButton>("startRunPushButton")->isEnabled() && !find<QPushButton>("checkRunPushButton")->isEnabled());
        text->undo();
        QCOMPARE(text->faultLine(), 0);
        QVERIFY(find<QLabel>("recipeFaultLabel")->isHidden());
    }

    void undoEndsAtTheFirstRecipe()
    {
        auto *text = find<RecipeText>("recipePlainTextEdit");
        const QString first = text->toPlainText();
        QVERIFY(!first.isEmpty() && !text->document()->isUndoAvailable());
        auto *chooser = find<QComboBox>("recipeComboBox");
        chooser->setCurrentText(QStringLiteral("mean"));
        emit chooser->activated(chooser->currentIndex());
        for (int i = 0; i < 3; ++i)
            text->undo();
        QCOMPARE(text->toPlainText(), first);
        QVERIFY(m_panel->setup().editor().isValid());
    }

    void theHelpOfASettingGoesWithTheSetting()
    {
        QEvent enter(QEvent::Enter);
        QCoreApplication::sendEvent(find<QLineEdit>("learningRateLineEdit"), &enter);
        const QString help = words("fieldHelpLabel");
        QVERIFY(!help.contains(QStringLiteral("Point at a setting")));
        training::Recipe other = recipe();
        other.epochs = 9;
        m_panel->setup().editor().setRecipe(other);
        QCOMPARE(words("fieldHelpLabel"), help); // it has the setting still
        m_panel->setup().editor().setRecipe(*training::shippedRecipe(QStringLiteral("mean")));
        QVERIFY2(words("fieldHelpLabel").contains(QStringLiteral("Point at a setting")), qPrintable(words("fieldHelpLabel")));
    }

    void aNarrowWindowShowsTabsAndRmseWhole()
    {
        showReport(QStringLiteral("clip-prompts-xgboost-20260101-100000"), R"({"pooled":{"rmse":18.25},"constant":{"rmse":20.5}})");
        for (const QSize size : {QSize(1280, 800), QSize(1024, 700)}) {
            m_panel->resize(size);
            const auto *table = find<QTableView>("runsTableView");
            const int rmse = table->columnViewportPosition(RunTable::RmseColumn), width = table->columnWidth(RunTable::RmseColumn);
            QTRY_VERIFY2(rmse >= 0 && table->columnViewportPosition(RunTable::RmseColumn) + table->columnWidth(RunTable::RmseColumn) <= table->viewport()->width(),
                         qPrintable(QStringLiteral("%1 + %2 of %3").arg(rmse).arg(width).arg(table->viewport()->width())));
            QVERIFY(width >= table->horizontalHeader()->sectionSizeHint(RunTable::RmseColumn) && width >= table->fontMetrics().horizontalAdvance(QStringLiteral("18.25")) + 6);
            QVERIFY(table->columnWidth(RunTable::NameColumn) >= 9 * table->fontMetrics().averageCharWidth());
        }
        auto *tabs = find<QTabWidget>("runTabWidget")->tabBar();
        find<QTabWidget>("runTabWidget")->setTabText(3, QStringLiteral("Ein sehr langes Protokoll und das ganze Rezept dazu"));
        find<QTabWidget>("runTabWidget")->setTabText(2, QStringLiteral("Die allerschlechtesten Fotos"));
        QTRY_VERIFY2(tabs->tabRect(3).right() <= tabs->width() && tabs->mapTo(m_panel.get(), QPoint(tabs->width(), 0)).x() <= m_panel->width(),
                     qPrintable(QStringLiteral("%1 of %2").arg(tabs->tabRect(3).right()).arg(tabs->width())));
        QVERIFY(tabs->tabRect(0).width() >= tabs->fontMetrics().horizontalAdvance(tabs->tabText(0))); // the long ones give way
        for (const QToolButton *button : tabs->findChildren<QToolButton *>())
            QVERIFY(!button->isVisible());
    }

    void aRecipeIsOpenedAndSaved()
    {
        const QString path = m_folder.filePath(QStringLiteral("mine.json"));
        SetupView::Ask asked{};
        m_panel->setup().setPathAnswer([&](SetupView::Ask ask) {
            asked = ask;
            return path;
        });
        m_panel->setup().editor().setRecipe(smallRecipe());
        QTest::mouseClick(find<QWidget>("saveRecipeToolButton"), Qt::LeftButton);
        QCOMPARE(asked, SetupView::Ask::SaveRecipe);
        QCOMPARE(contents(path), training::recipeToJson(smallRecipe()));
        QVERIFY(writeFile(path, contents(path).replace("\"epochs\": 3", "\"epochs\": 0")));
        QTest::mouseClick(find<QWidget>("openRecipeToolButton"), Qt::LeftButton);
        QVERIFY2(words("recipeFaultLabel").contains(QStringLiteral("mine.json")) && words("recipeFaultLabel").contains(QStringLiteral("line")), qPrintable(words("recipeFaultLabel")));
        QVERIFY(writeFile(path, contents(path).replace("\"epochs\": 0", "\"epochs\": 7")));
        QTest::mouseClick(find<QWidget>("openRecipeToolButton"), Qt::LeftButton);
        QCOMPARE(recipe().epochs, 7);
        m_panel->setup().setPathAnswer({});
        SaveDialogDriver driver(path.chopped(5), false); // without its ending
        QTest::mouseClick(find<QWidget>("saveRecipeToolButton"), Qt::LeftButton);
        QVERIFY(driver.wasAsked());
        QVERIFY(!QFile::exists(path.chopped(5)));
    }

    void checkTellsTimeAndMemory()
    {
        m_panel->openData(m_data);
        find<QLineEdit>("trainWeightsLineEdit")->setText(m_weights);
        m_panel->setup().editor().setRecipe(smallRecipe());
        click("checkRunPushButton");
        QVERIFY(!find<QPushButton>("checkRunPushButton")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("checkRunPushButton")->isEnabled(), patience);
        const QString said = words("setupWordsLabel");
        QVERIFY2(said.contains(QStringLiteral("2 folds of 3 epochs, 18 steps")) && said.contains(QStringLiteral("memory")), qPrintable(said));
        QVERIFY(!QDir(m_panel->runsFolder()).exists()); // nothing is kept
        click("checkRunPushButton");
        QTest::mouseClick(find<QWidget>("cancelTrialToolButton"), Qt::LeftButton);
        QVERIFY(find<QPushButton>("checkRunPushButton")->isEnabled() && find<QProgressBar>("trialProgressBar")->isHidden() == false);
        QVERIFY(!find<QProgressBar>("trialProgressBar")->isVisible());
    }

    void curvesAppearWhileItRunsThenTheReport()
    {
        QSignalSpy rows(&m_panel->service(), &TrainingService::measured);
        QStringList told;
        connect(&m_panel->service(), &TrainingService::statusChanged, this, [&] { told.append(words("trainProgressLabel")); });
        QSignalSpy said(m_panel.get(), &TrainPanel::said);
        const QString folder = finished(smallRecipe(4));
        disconnect(&m_panel->service(), &TrainingService::statusChanged, this, nullptr);
        QVERIFY(!rows.isEmpty());
        QTRY_COMPARE(linesOf("lossChartView"), std::size_t(4)); // two folds, training and tests
        QCOMPARE(linesOf("learningRateChartView"), std::size_t(2));
        QVERIFY(!find<ChartView>("learningRateChartView")->isHidden() && !find<ChartView>("speedChartView")->isHidden());
        const auto &loss = find<ChartView>("lossChartView")->chart().plots.front();
        QVERIFY(loss.lines[0].dashed && !loss.lines[2].dashed);
        QCOMPARE(loss.lines[2].x, (std::vector<double>{1, 2, 3, 4}));
        QVERIFY2(told.join(QLatin1Char('|')).contains(QStringLiteral("Fold 1 of 2, epoch")), qPrintable(told.join(QLatin1Char('|'))));
        QVERIFY(words("curveLegendLabel").contains(QStringLiteral("Fold&nbsp;2")));

        find<QCheckBox>("curveLogarithmicCheckBox")->setChecked(true);
        QVERIFY(find<ChartView>("rmseChartView")->chart().plots.front().logarithmic && !find<ChartView>("speedChartView")->chart().plots.front().logarithmic);
        const double rough = find<ChartView>("lossChartView")->chart().plots.front().lines[0].y[3];
        find<QSlider>("smoothingSlider")->setValue(95);
        QVERIFY(find<ChartView>("lossChartView")->chart().plots.front().lines[0].y[3] != rough);
        find<QCheckBox>("showTrainingCheckBox")->setChecked(false);
        QCOMPARE(linesOf("lossChartView"), std::size_t(2));

        auto *table = find<QTableWidget>("foldsTableWidget");
        QTRY_VERIFY(table->rowCount() >= 4); // all, constant, two folds
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("All folds"));
        QCOMPARE(find<ChartView>("predictionsChartView")->chart().plots.front().points.front().x.size(), std::size_t(40));
        QVERIFY(!find<ChartView>("residualsChartView")->chart().plots.front().boxes.empty());
        QVERIFY(words("reportWordsLabel").contains(QStringLiteral("RMSE")));
        auto *worst = find<PhotoTiles>("worstPhotosListWidget");
        QCOMPARE(worst->count(), 24);
        QVERIFY(QFileInfo::exists(worst->fileOf(0)));
        QSignalSpy photo(m_panel.get(), &TrainPanel::photoAsked), explore(m_panel.get(), &TrainPanel::exploreAsked), model(m_panel.get(), &TrainPanel::modelChosen);
        emit worst->itemActivated(worst->item(0));
        QCOMPARE(photo.front().front().toString(), worst->fileOf(0));
        find<QTabWidget>("runTabWidget")->setCurrentIndex(2);
        click("showInExplorePushButton");
        QCOMPARE(explore.front().at(0).toString(), m_data);
        QCOMPARE(explore.front().at(1).toStringList().size(), 24);
        click("useModelPushButton");
        QTRY_COMPARE(model.size(), 1);
        QCOMPARE(model.front().front().toString(), folder + QStringLiteral("/model"));
        QVERIFY(!said.isEmpty());

        find<QTabWidget>("runTabWidget")->setCurrentIndex(0);
        QTest::mouseClick(find<QWidget>("rmseEnlargeToolButton"), Qt::LeftButton);
        QCOMPARE(find<QStackedWidget>("curvePagesStackedWidget")->currentIndex(), 1);
        for (const char *suffix : {"png", "svg", "pdf", "csv"}) {
            const QString path = m_folder.filePath(QStringLiteral("rmse.") + QLatin1String(suffix));
            QVERIFY2(find<ChartView>("enlargedCurveChartView")->exportTo(path), suffix);
            QVERIFY(QFileInfo(path).size() > 100);
        }
        QVERIFY(contents(m_folder.filePath(QStringLiteral("rmse.csv"))).contains("Fold 2,4,"));
        click("backToCurvesPushButton");
        QCOMPARE(find<QStackedWidget>("curvePagesStackedWidget")->currentIndex(), 0);
    }

    void aRunThatTheListReadTooEarlyIsShownAtItsEnd()
    {
        QSignalSpy ended(&m_panel->service(), &TrainingService::ended);
        QString recipeFile;
        connect(&m_panel->service(), &TrainingService::folderMade, this, [&](const QString &folder) {
            recipeFile = folder + QStringLiteral("/recipe.json");
            while (!QFile::exists(recipeFile))
                QThread::msleep(5);
            QFile::rename(recipeFile, recipeFile + QStringLiteral(".away")); // as before it was written
            m_panel->refresh();
        });
        start(smallRecipe());
        QTRY_VERIFY_WITH_TIMEOUT(!recipeFile.isEmpty(), patience);
        disconnect(&m_panel->service(), &TrainingService::folderMade, this, nullptr);
        QTest::qWait(300);
        QVERIFY(ended.isEmpty()); // the list was read while the run was at work
        QVERIFY(QFile::rename(recipeFile + QStringLiteral(".away"), recipeFile));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QTRY_COMPARE(find<QTableView>("runsTableView")->selectionModel()->selectedRows().size(), 1);
        QTRY_VERIFY2(words("reportWordsLabel").contains(QStringLiteral("RMSE")), qPrintable(words("reportWordsLabel")));
        QVERIFY(find<QPushButton>("useModelPushButton")->isVisible());
    }

    void aPausedRunGoesOnToTheSameResult()
    {
        const training::Recipe recipe = smallRecipe(6);
        const QString whole = finished(recipe);
        QSignalSpy ended(&m_panel->service(), &TrainingService::ended);
        start(recipe);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->service().running() && m_panel->service().running()->hasStatus, patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("pauseTrainingPushButton")->isVisible(), patience);
        click("pauseTrainingPushButton");
        QVERIFY(words("trainProgressLabel").contains(QStringLiteral("Pausing"))); // at once
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        const auto end = ended.front().front().value<TrainingService::Ended>();
        QCOMPARE(end.ending, TrainingService::Ending::Paused);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("resumeTrainingPushButton")->isVisible(), patience);
        QVERIFY(words("trainProgressLabel").contains(QStringLiteral("Resume goes on")));
        click("resumeTrainingPushButton");
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, patience);
        QCOMPARE(ended.back().front().value<TrainingService::Ended>().folder, end.folder);
        for (const char *file : {"oof.csv", "report.json", "recipe.json"})
            QVERIFY2(!contents(whole + QLatin1Char('/') + QLatin1String(file)).isEmpty() && contents(end.folder + QLatin1Char('/') + QLatin1String(file)) == contents(whole + QLatin1Char('/') + QLatin1String(file)), file);
        QTRY_COMPARE(linesOf("lossChartView"), std::size_t(4));
        QTRY_COMPARE(find<ChartView>("lossChartView")->chart().plots.front().lines[3].x.size(), std::size_t(6)); // each test once
    }

    void stopAndKeepBestMakesAnHonestReport()
    {
        QSignalSpy ended(&m_panel->service(), &TrainingService::ended);
        start(smallRecipe(400));
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->service().running()->hasStatus && m_panel->service().running()->status.epoch >= 1, patience);
        QTRY_VERIFY(find<QPushButton>("keepBestPushButton")->isVisible());
        find<QPushButton>("keepBestPushButton")->setFocus();
        click("keepBestPushButton");
        QVERIFY(m_panel->focusWidget() != find<QPushButton>("discardRunPushButton")); // a second press would ask to delete the run
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QVERIFY(m_panel->focusWidget() != find<QPushButton>("discardRunPushButton"));
        const auto end = ended.front().front().value<TrainingService::Ended>();
        QCOMPARE(end.ending, TrainingService::Ending::Finished);
        QTRY_VERIFY(words("runWarningLabel").contains(QStringLiteral("stopped early: 1 of 2 folds")));
        QVERIFY(find<QTableWidget>("foldsTableWidget")->rowCount() > 0);
        QTRY_COMPARE(find<QTableView>("runsTableView")->model()->index(0, RunTable::StateColumn).data().toString(), QStringLiteral("stopped early"));
    }

    void othersWaitTheirTurn()
    {
        start(smallRecipe(400));
        training::Recipe second = smallRecipe(1);
        second.name = QStringLiteral("second");
        start(second);
        QCOMPARE(m_panel->service().waiting().size(), std::size_t(1));
        QTRY_COMPARE(find<QTableView>("runsTableView")->model()->rowCount(), 2);
        QSignalSpy ended(&m_panel->service(), &TrainingService::ended);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->service().running()->hasStatus, patience);
        m_panel->service().discard();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, patience);
        QCOMPARE(ended[0].front().value<TrainingService::Ended>().ending, TrainingService::Ending::Discarded);
        const auto end = ended[1].front().value<TrainingService::Ended>();
        QVERIFY(end.ending == TrainingService::Ending::Finished && end.folder.contains(QStringLiteral("second")));
        QCOMPARE(QDir(m_panel->runsFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }

    void discardAsksFirst()
    {
        const QString folder = finished(smallRecipe(1));
        QString asked;
        bool answer = false;
        m_panel->setDiscardAnswer([&](const QString &run) {
            asked = run;
            return answer;
        });
        click("discardRunPushButton");
        QCOMPARE(asked, folder);
        QVERIFY(QFileInfo::exists(folder));
        QSignalSpy said(m_panel.get(), &TrainPanel::said);
        answer = true;
        m_panel->setModelInUse([&] { return folder + QStringLiteral("/model"); });
        click("discardRunPushButton");
        QVERIFY(QFileInfo::exists(folder) && said.back().front().toString().contains(QStringLiteral("Choose another model"))); // photos are scored with it
        m_panel->setModelInUse({});
        click("discardRunPushButton");
        QVERIFY(!QFileInfo::exists(folder));
        QTRY_COMPARE(find<QTableView>("runsTableView")->model()->rowCount(), 0);
        QVERIFY(words("noRunLabel").contains(QStringLiteral("Choose your data")));
    }

    void twoRunsAreLaidOverOneAnotherWithTheirDifferenceInWords()
    {
        training::Recipe dull = smallRecipe(1);
        dull.name = QStringLiteral("dull");
        dull.learningRate = 1e-6;
        const QString bad = finished(dull), good = finished(smallRecipe(12));
        find<RunListView>("runListWidget")->select({bad, good});
        QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>("runPairLabel")->isHidden(), patience);
        const QString said = words("runPairLabel");
        QVERIFY2(said.contains(QStringLiteral("is better than")) || said.contains(QStringLiteral("cannot be told apart")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("95 % interval")) && said.contains(QStringLiteral("epochs: ")), qPrintable(said));
        QCOMPARE(linesOf("lossChartView"), std::size_t(4)); // two runs, two folds, tests
        QVERIFY(words("curveLegendLabel").contains(QFileInfo(good).fileName().replace(QLatin1Char(' '), QStringLiteral("&nbsp;"))));
        find<QLineEdit>("runFilterLineEdit")->setText(QStringLiteral("dull finished"));
        QCOMPARE(find<QTableView>("runsTableView")->model()->rowCount(), 1);
        find<QLineEdit>("runFilterLineEdit")->setText(QStringLiteral("no such"));
        QVERIFY(words("noRunsLabel").contains(QStringLiteral("Clear the filter")));
    }

    void aRunThatDoesNotBeatTheConstantIsWarnedOf()
    {
        training::Recipe constant = *training::shippedRecipe(QStringLiteral("mean"));
        constant.folds = 2;
        QSignalSpy ended(&m_panel->service(), &TrainingService::ended);
        start(constant);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(words("runWarningLabel").contains(QStringLiteral("does not beat the constant")), patience);
        QVERIFY(words("curveLegendLabel").contains(QStringLiteral("has no curves"))); // and no empty axes wait for some
        QVERIFY(find<ChartView>("lossChartView")->isHidden() && find<ChartView>("rmseChartView")->isHidden());
    }

    void aFinishedRunOfTreesShowsWhatTheyGoBy()
    {
        training::Recipe trees = *training::shippedRecipe(QStringLiteral("clip-prompts-xgboost"));
        trees.prompts = trees.flags = false;
        trees.embedding = true;
        trees.backbone = "tf_efficientnet_lite0";
        trees.inputSide = 64;
        trees.folds = 3;
        trees.trees = 10;
        trees.treePatience = 5;
        trees.treeRate = 0.3;
        trees.treeChildWeight = 2;
        trees.columnShare = 0.2;
        m_panel->setClipWeights([] { return QStringLiteral("chosen.safetensors"); });
        QSignalSpy asked(&m_panel->setup(), &SetupView::startAsked);
        finished(trees);
        QCOMPARE(asked.front().front().value<TrainingJob>().request.clipWeights, QStringLiteral("chosen.safetensors")); // the Prompts panel's, where a recipe uses prompts
        QTRY_VERIFY(linesOf("rmseChartView") > 0);
        QVERIFY(find<ChartView>("learningRateChartView")->isHidden() && find<ChartView>("speedChartView")->isHidden()); // trees have neither
        find<QTabWidget>("runTabWidget")->setCurrentIndex(1);
        auto *view = find<ChartView>("importanceChartView");
        QTRY_VERIFY(view->isVisible());
        const auto &amounts = view->chart().plots.front().amounts;
        QCOMPARE(amounts.size(), std::size_t(1));
        QVERIFY(amounts[0].name == QLatin1String("tf_efficientnet_lite0") && amounts[0].group == QLatin1String("network") && std::abs(amounts[0].value - 100) < 1e-6);
    }

    void aStoredRunOfTreesShowsWhatTheyGoBy()
    {
        QByteArray rows = "{\"feature\":\"Subject Focus\",\"source\":\"flag\",\"share_of_gain\":0.3},{\"feature\":\"Cute\",\"source\":\"prompt\",\"share_of_gain\":0.4}";
        for (int i = 0; i < 30; ++i)
            rows += ",{\"feature\":\"F" + QByteArray::number(i) + "\",\"source\":\"other\",\"share_of_gain\":0.01}";
        showReport(QStringLiteral("trees"), "{\"pooled\":{\"rmse\":20},\"importance\":[" + rows + "]}");
        auto *view = find<ChartView>("importanceChartView");
        QTRY_VERIFY(view->isVisible());
        const auto &amounts = view->chart().plots.front().amounts;
        QCOMPARE(amounts.size(), std::size_t(20));
        QVERIFY(amounts[0].name == QLatin1String("Cute") && amounts[0].group == QLatin1String("word") && amounts[0].hue == Hue::Blue && std::abs(amounts[0].value - 40) < 1e-9);
        QVERIFY(amounts[1].name == QLatin1String("Subject focus") && amounts[1].group == QLatin1String("flag") && amounts[1].hue == Hue::Orange);
        QVERIFY(amounts[2].name == QLatin1String("F0") && amounts[2].group == QLatin1String("other"));
        QVERIFY(amounts[19].name.contains(QStringLiteral("13")) && std::abs(amounts[19].value - 13) < 1e-9); // the rest together
        auto *plot = find<QWidget>("importanceCustomPlot");
        QCOMPARE(plot->accessibleName(), QStringLiteral("What the trees go by"));
        const QString said = plot->accessibleDescription();
        QVERIFY2(said.contains(QStringLiteral("Cute: 40.0\u00a0%, word")) && said.indexOf(QStringLiteral("Cute")) < said.indexOf(QStringLiteral("Subject focus")),
                 qPrintable(said));
        const QImage drawn = view->grab().toImage(); // lays it out
        QString read;
        for (int y = 0; y < plot->height() && read.isEmpty(); ++y)
            read = view->wordsAt(QPoint(plot->width() / 2, y));
        QCOMPARE(read, QStringLiteral("Cute: 40.0\u00a0%, word"));
        QVERIFY(!drawn.isNull());
        const QString base = m_folder.filePath(QStringLiteral("importance"));
        for (const char *suffix : {".png", ".svg", ".pdf", ".csv"})
            QVERIFY(view->exportTo(base + QLatin1String(suffix)));
        QVERIFY(QImage(base + QStringLiteral(".png")).width() >= 1000);
        QVERIFY(contents(base + QStringLiteral(".svg")).contains("Subject focus"));
        QVERIFY(contents(base + QStringLiteral(".pdf")).startsWith("%PDF-"));
        const QList<QByteArray> csv = contents(base + QStringLiteral(".csv")).trimmed().split('\n');
        QCOMPARE(csv.size(), 21);
        QCOMPARE(csv[0], QByteArray("name,group,value"));
        QCOMPARE(csv[1], QByteArray("Cute,word,40"));
        QTest::mouseClick(find<QWidget>("importanceEnlargeToolButton"), Qt::LeftButton);
        QTRY_VERIFY(find<ChartView>("enlargedCurveChartView")->isVisible());
        QCOMPARE(find<ChartView>("enlargedCurveChartView")->chart().key, QStringLiteral("importance"));
    }

    void hostileSharesAreNotDrawn_data()
    {
        QTest::addColumn<QByteArray>("importance");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("none") << QByteArray("[]") << false;
        QTest::newRow("not numbers") << QByteArray("[{\"feature\":\"Cute\",\"source\":\"prompt\",\"share_of_gain\":\"much\"}]") << false;
        QTest::newRow("no names") << QByteArray("[{\"share_of_gain\":0.5},{\"feature\":null,\"share_of_gain\":0.5}]") << false;
        QByteArray many("[");
        for (int i = 0; i < 5000; ++i)
            many += "{\"feature\":\"" + QByteArray(3000, 'x') + "\\n\\u0000<b>\",\"source\":\"%1%n\",\"share_of_gain\":0.0002},";
        many.back() = ']';
        QTest::newRow("thousands, with long names") << many << true;
    }

    void hostileSharesAreNotDrawn()
    {
        QFETCH(QByteArray, importance);
        QFETCH(bool, isShown);
        showReport(QStringLiteral("hostile"), "{\"pooled\":{\"rmse\":20},\"importance\":" + importance + '}');
        QTRY_VERIFY(find<QTableWidget>("foldsTableWidget")->isVisible());
        auto *view = find<ChartView>("importanceChartView");
        QCOMPARE(view->isVisible(), isShown);
        if (!isShown)
            return;
        QCOMPARE(view->chart().plots.front().amounts.size(), std::size_t(20));
        QVERIFY(view->chart().plots.front().amounts[0].name.size() <= 200);
        QVERIFY(view->exportTo(m_folder.filePath(QStringLiteral("hostile.png"))));
    }

    void runsOfTheCommandLineAreFollowedAndDamagedOnesShown()
    {
        const QString run = m_panel->runsFolder() + QStringLiteral("/from-elsewhere");
        QDir().mkpath(run);
        QVERIFY(writeFile(run + QStringLiteral("/recipe.json"), training::recipeToJson(smallRecipe())));
        QVERIFY(writeFile(run + QStringLiteral("/report.json"), "{\"pooled\":"));
        QVERIFY(writeFile(run + QStringLiteral("/oof.csv"), QByteArray("\0\1\2", 3)));
        QVERIFY(writeFile(run + QStringLiteral("/metrics.csv"), training::MetricsFile::header() + "0,0,1,train,0.9,20,0.01,5\n"));
        QLockFile lock(run + QStringLiteral("/run.lock")); // as a program that is at work holds it
        QVERIFY(lock.tryLock());
        QTest::mouseClick(find<QWidget>("refreshRunsToolButton"), Qt::LeftButton);
        QTRY_COMPARE(find<QTableView>("runsTableView")->model()->rowCount(), 1);
        find<RunListView>("runListWidget")->select({run});
        QTRY_COMPARE(linesOf("lossChartView"), std::size_t(1));
        QVERIFY(words("trainProgressLabel").contains(QStringLiteral("Another program")));
        QFile metrics(run + QStringLiteral("/metrics.csv"));
        QVERIFY(metrics.open(QIODevice::Append) && metrics.write("0,0,2,train,0.8,19,0.01,5\n0,0,2,validation,0.7,18,,9\n") > 0);
        metrics.close();
        QTRY_COMPARE(linesOf("lossChartView"), std::size_t(2));
    }

    void whatWasChosenIsRemembered()
    {
        const QString memory = m_folder.filePath(QStringLiteral("memory/train.json"));
        {
            TrainMemory first(memory);
            first.setData(m_data);
            first.setDataOfRun(QStringLiteral("/runs/a"), m_data);
        }
        TrainMemory again(memory);
        QCOMPARE(again.data(), m_data);
        QCOMPARE(again.dataOfRun(QStringLiteral("/runs/a")), m_data);
        QVERIFY(writeFile(memory, "{\"data\": 5, \"runs_folder\": \"not/absolute\", \"data_of_runs\": []"));
        QVERIFY(TrainMemory(memory).data().isEmpty() && TrainMemory(memory).runsFolder().isEmpty());
    }

    void closingTheWindowAsksOnceAndTheRunCanBeResumed()
    {
        Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
        const QString own = m_folder.filePath(QStringLiteral("window"));
        QString folder;
        int asked = 0;
        {
            MainWindow window(PhotoSession::Places{.library = own, .embeddings = own + QStringLiteral("/e"), .thumbnails = own + QStringLiteral("/t"), .pictures = own + QStringLiteral("/p")}, settings);
            window.show();
            auto *panel = window.findChild<TrainPanel *>(QStringLiteral("trainPanel"));
            QVERIFY(panel);
            window.findChild<QAction *>(QStringLiteral("trainPanelAction"))->trigger();
            QVERIFY(panel->isVisible());
            QCOMPARE(panel->runsFolder(), own + QStringLiteral("/runs"));
            MainWindow::CloseAnswer answer = MainWindow::CloseAnswer::KeepScoring;
            window.setCloseAnswer([&] {
                ++asked;
                return answer;
            });
            TrainingJob job;
            job.recipe = smallRecipe(400);
            job.request.data = m_data;
            job.request.weights = m_weights;
            job.request.runsFolder = panel->runsFolder();
            panel->service().add(job);
            QTRY_VERIFY_WITH_TIMEOUT(panel->service().running() && panel->service().running()->hasStatus, patience);
            folder = panel->service().running()->folder;
            QVERIFY(!window.close());
            QVERIFY(panel->service().isBusy());
            answer = MainWindow::CloseAnswer::StopAndClose;
            QVERIFY(window.close());
            QCOMPARE(asked, 2); // once for each attempt
        }
        QVERIFY(training::isFoldBegun(folder, 0));
        QVERIFY(contents(folder + QStringLiteral("/run.log")).endsWith("Paused.\n"));
    }
};

QTEST_MAIN(TestTrainPanel)
#include "tst_train_panel.moc"
