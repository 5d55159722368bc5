#include "explore/chart_builders.h"
#include "explore/explore_panel.h"
#include "explore/photo_samples.h"
#include "explore/selection_table.h"
#include "parts/chart_painter.h"
#include "parts/chart_view.h"
#include "ui/save_dialog_driver.h"
#include "ui/turn_wheel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QSvgRenderer>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>

#include <numeric>
#include <random>

using namespace pawtrait;
using namespace pawtrait::ui;

/// The panel as an analyst uses it, on 600 generated photos.
class TestExplorePanel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    bool m_allChartsAreThere = false;
    std::unique_ptr<ExplorePanel> m_panel;

    static constexpr int photos = 600;

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    void makeDataSet() const
    {
        std::mt19937_64 random(5);
        QByteArray train = "Id,Subject Focus,Eyes,Face,Near,Action,Accessory,Group,Collage,Human,Occlusion,Info,Blur,Pawpularity\n", sizes = "Id,width,height\n",
                   boxes = "Id,n_pets,label,coords\n";
        for (int i = 0; i < photos; ++i) {
            const QByteArray id = "pet" + QByteArray::number(i);
            train += id;
            for (int flag = 0; flag < 12; ++flag)
                train += random() % 4 == 0 ? ",1" : ",0";
            train += ',' + QByteArray::number(1 + i % 100) + '\n';
            const int width = 400 + static_cast<int>(random() % 800), height = 300 + static_cast<int>(random() % 800);
            sizes += id + ',' + QByteArray::number(width) + ',' + QByteArray::number(height) + '\n';
            boxes += id + ",1," + (i % 2 ? "cat" : "dog") + ",10 20 " + QByteArray::number(30 + static_cast<int>(random() % 300)) + " 200\n";
        }
        write(m_folder.filePath(QStringLiteral("train.csv")), train);
        write(m_folder.filePath(QStringLiteral("test.csv")),
              "Id,Subject Focus,Eyes,Face,Near,Action,Accessory,Group,Collage,Human,Occlusion,Info,Blur\nt,1,1,1,1,1,1,1,1,1,1,1,1\n");
        write(m_folder.filePath(QStringLiteral("dimensions.csv")), sizes);
        write(m_folder.filePath(QStringLiteral("pet_boxes.csv")), boxes);
        QDir(m_folder.path()).mkpath(QStringLiteral("train"));
        QImage picture(60, 40, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        picture.save(m_folder.filePath(QStringLiteral("train/pet9.jpg")));
    }

    template <class T>
    T *find(const char *name) const
    {
        T *widget = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return widget;
    }

    ChartView *chart(const char *name) const { return find<ChartView>((QByteArray(name) + "ChartView").constData()); }
    QWidget *plot(const char *name) const { return find<QWidget>((QByteArray(name) + "CustomPlot").constData()); }
    int state() const { return find<QStackedWidget>("exploreStatesStackedWidget")->currentIndex(); }

    /// Shares of the plot's width and height.
    void drag(QWidget *where, QPointF from, QPointF to) const
    {
        const auto at = [&](QPointF share) { return QPoint(static_cast<int>(share.x() * where->width()), static_cast<int>(share.y() * where->height())); };
        QTest::mousePress(where, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(where, at((from + to) / 2));
        QTest::mouseMove(where, at(to));
        QTest::mouseRelease(where, Qt::LeftButton, {}, at(to));
    }

    static double total(const std::vector<double> &heights) { return std::accumulate(heights.begin(), heights.end(), 0.0); }
    double selectedIn(const char *name) const
    {
        const auto &overlay = chart(name)->overlay();
        double sum = 0;
        for (const auto &part : overlay ? overlay->plots : std::vector<ChartOverlay::PlotOverlay>()) {
            for (const auto &bars : part.bars)
                sum += total(bars);
        }
        return sum;
    }

private slots:
    void initTestCase() { makeDataSet(); }

    void init()
    {
        m_panel = std::make_unique<ExplorePanel>();
        m_panel->resize(1024, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_allChartsAreThere = false;
        QObject::connect(m_panel.get(), &ExplorePanel::dataSetShown, m_panel.get(), [this] { m_allChartsAreThere = true; });
    }

    void open()
    {
        m_panel->open(m_folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(m_allChartsAreThere, 30'000);
        QCOMPARE(state(), 3);
    }

    void chartsComeOneAfterTheOther()
    {
        qsizetype atFirst = -1;
        QObject::connect(find<QStackedWidget>("exploreStatesStackedWidget"), &QStackedWidget::currentChanged, m_panel.get(), [&](int index) {
            if (index == 3)
                atFirst = m_panel->findChildren<ChartView *>().size();
        });
        const qsizetype before = m_panel->findChildren<ChartView *>().size(); // the large one
        open();
        QCOMPARE(atFirst, before);
        QVERIFY(m_panel->findChildren<ChartView *>().size() > before + 12);
    }

    void emptyAtFirst()
    {
        QCOMPARE(state(), 0);
        QVERIFY(find<QPushButton>("openDataSetPushButton")->isVisible());
        QVERIFY(find<QLabel>("exploreEmptyLabel")->text().contains(QStringLiteral("train.csv")));
    }

    void aFolderOrATableIsOpenedFromTheButton()
    {
        write(m_folder.filePath(QStringLiteral("list.csv")), "file,Pawpularity\na.png,30\nb.png,50\n");
        m_panel->setPathAnswer([this](ExplorePanel::Ask what) { return what == ExplorePanel::Ask::DataFolder ? m_folder.path() : m_folder.filePath(QStringLiteral("list.csv")); });
        const auto choose = [&](const char *button, const char *action) {
            QMenu *menu = find<QPushButton>(button)->menu();
            QVERIFY(menu);
            m_allChartsAreThere = false;
            menu->findChild<QAction *>(QString::fromLatin1(action))->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(m_allChartsAreThere, 30'000);
        };
        choose("openDataSetPushButton", "openDataTableAction");
        QCOMPARE(m_panel->shownData()->rows(), std::size_t(2));
        choose("openAnotherDataSetPushButton", "openDataFolderAction");
        QCOMPARE(m_panel->shownData()->rows(), std::size_t(photos));
        QVERIFY(find<QPushButton>("openOtherDataSetPushButton")->menu());
    }

    void aFolderIsDropped()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_folder.path())});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_panel.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_panel.get(), &drop);
        QTRY_COMPARE_WITH_TIMEOUT(state(), 3, 30'000);
        QMimeData text;
        text.setText(QStringLiteral("words"));
        QDragEnterEvent other(QPoint(100, 100), Qt::CopyAction, &text, Qt::LeftButton, {});
        other.ignore();
        QApplication::sendEvent(m_panel.get(), &other);
        QVERIFY(!other.isAccepted());
    }

    void aBrokenTableSaysWhatToDo()
    {
        write(m_folder.filePath(QStringLiteral("broken.csv")), "nothing,known\n1,2\n");
        m_panel->open(m_folder.filePath(QStringLiteral("broken.csv")));
        QTRY_COMPARE(state(), 2);
        QVERIFY(find<QLabel>("exploreFailedLabel")->text().contains(QStringLiteral("\"broken.csv\"")));
        QVERIFY(find<QPushButton>("tryExploringAgainPushButton")->isVisible());
        m_panel->open(m_folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(state(), 3, 30'000);
    }

    void cancelledBeforeItIsRead()
    {
        m_panel->open(m_folder.path());
        QCOMPARE(state(), 1);
        QTest::mouseClick(find<QPushButton>("cancelExploringPushButton"), Qt::LeftButton);
        QTRY_VERIFY(state() == 0 || state() == 3); // it may have been done already
    }

    void closedWhileReading()
    {
        m_panel->open(m_folder.path());
        m_panel.reset();
    }

    void everythingIsShown()
    {
        open();
        QVERIFY2(m_panel->minimumSizeHint().width() <= 960, qPrintable(QString::number(m_panel->minimumSizeHint().width()))); // beside the bar at 1024
        for (const char *name : {"score", "qq", "width", "height", "ratio", "areaShare", "centreOffset", "flagSubjectFocus", "flagBlur", "correlation"})
            QVERIFY(chart(name));
        QCOMPARE(find<QTableView>("selectionTableView")->model()->rowCount(), photos);
        const QString overview = find<QTextBrowser>("overviewTextBrowser")->toPlainText();
        for (const char *part : {"pet0", "First rows", "Columns", "Train and test side by side", "Lilliefors"})
            QVERIFY2(overview.contains(QLatin1String(part)), part);
        QCOMPARE(total(chart("score")->chart().plots[0].bars[0].heights), double(photos));
    }

    void theOverviewsHeadingsBreakBetweenWordsOnly()
    {
        open();
        find<QTabWidget>("exploreTabWidget")->setCurrentIndex(1);
        auto *overview = find<QTextBrowser>("overviewTextBrowser");
        QTRY_VERIFY(overview->viewport()->width() > 0 && overview->isVisible());
        for (QTextBlock block = overview->document()->begin(); block.isValid(); block = block.next()) {
            for (int line = 0; line + 1 < block.layout()->lineCount(); ++line) {
                const QTextLine part = block.layout()->lineAt(line);
                const int end = part.textStart() + part.textLength();
                QVERIFY2(!block.text().at(end - 1).isLetter() || !block.text().at(end).isLetter(), qPrintable(block.text()));
            }
        }
    }

    void aDraggedRangeSelectsEverywhere()
    {
        open();
        drag(plot("score"), {0.35, 0.5}, {0.6, 0.5});
        QVERIFY(!m_panel->selection().isEmpty());
        const auto count = m_panel->selection().count;
        QVERIFY(count > 20 && count < photos);
        QTRY_VERIFY(chart("ratio")->overlay().has_value());
        QCOMPARE(selectedIn("score"), double(count));
        for (const char *name : {"width", "height", "ratio", "flagEyes", "flagBlur"})
            QCOMPARE(selectedIn(name), double(count));
        const auto &boxes = chart("flagEyes")->overlay()->plots[0].boxes;
        QCOMPARE(boxes[0].count + boxes[1].count, count);
        QCOMPARE(find<QTableView>("selectionTableView")->model()->rowCount(), int(count));
        QVERIFY(find<QLabel>("selectionChipLabel")->text().contains(QString::number(count)));
        find<QTabWidget>("exploreTabWidget")->setCurrentIndex(2);
        const auto shown = m_panel->findChild<PhotoSamples *>()->shown();
        QVERIFY(!shown.empty());
        for (std::size_t place : shown)
            QVERIFY(m_panel->selection().rows[place]);
    }

    void widthsSelectScoresToo()
    {
        open();
        drag(plot("width"), {0.3, 0.5}, {0.5, 0.5});
        const auto count = m_panel->selection().count;
        QVERIFY(count > 0 && count < photos);
        QTRY_VERIFY(chart("score")->overlay().has_value());
        QCOMPARE(selectedIn("score"), double(count));
        QCOMPARE(selectedIn("width"), double(count));
    }

    void invertedAndCleared()
    {
        open();
        drag(plot("ratio"), {0.3, 0.5}, {0.5, 0.5});
        const auto count = m_panel->selection().count;
        QTest::mouseClick(find<QPushButton>("invertSelectionPushButton"), Qt::LeftButton);
        QCOMPARE(m_panel->selection().count, photos - count);
        QTest::mouseClick(find<QPushButton>("clearSelectionPushButton"), Qt::LeftButton);
        QVERIFY(m_panel->selection().isEmpty());
        QTRY_VERIFY(!chart("score")->overlay());
        QCOMPARE(find<QTableView>("selectionTableView")->model()->rowCount(), photos);
    }

    void boxesAndCellsAreClicked()
    {
        open();
        QWidget *flag = plot("flagFace");
        QTest::mouseClick(flag, Qt::LeftButton, {}, QPoint(flag->width() / 4, flag->height() / 2)); // the left box: no
        QVERIFY(m_panel->selection().words.contains(QStringLiteral("Face = no")));
        QTest::mouseClick(flag, Qt::LeftButton, {}, QPoint(flag->width() * 2 / 5, flag->height() / 2));
        QVERIFY(m_panel->selection().words.contains(QStringLiteral("Face = yes")));
        const auto faces = m_panel->selection().count;
        QWidget *cells = plot("correlation");
        QTest::mouseClick(cells, Qt::LeftButton, {}, QPoint(cells->width() / 2, cells->height() / 3));
        QVERIFY(m_panel->selection().words.contains(QStringLiteral("= yes")));
        QVERIFY(m_panel->selection().count != faces);
    }

    void barsByKeyboard()
    {
        open();
        QWidget *score = plot("score");
        QTest::keyClick(score, Qt::Key_Right);
        const auto one = m_panel->selection().count;
        QVERIFY(one > 0);
        QTest::keyClick(score, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(m_panel->selection().count > one);
        QTest::keyClick(score, Qt::Key_Escape);
        QVERIFY(m_panel->selection().isEmpty());
    }

    void enlargedScoreFollowsItsOptions()
    {
        open();
        QTest::mouseClick(find<QWidget>("scoreEnlargeToolButton"), Qt::LeftButton);
        QCOMPARE(find<QStackedWidget>("chartPagesStackedWidget")->currentIndex(), 1);
        find<QSpinBox>("scoreBinsSpinBox")->setValue(7);
        find<QCheckBox>("densityCheckBox")->setChecked(true);
        find<QCheckBox>("boundedDensityCheckBox")->setChecked(true);
        find<QCheckBox>("logarithmicCheckBox")->setChecked(true);
        const Plot &enlarged = chart("enlarged")->chart().plots[0];
        QCOMPARE(enlarged.bars[0].heights.size(), std::size_t(7));
        QCOMPARE(enlarged.lines.size(), std::size_t(2));
        QVERIFY(enlarged.logarithmic);
        find<QCheckBox>("wholeNumberBinsCheckBox")->setChecked(true);
        QCOMPARE(chart("enlarged")->chart().plots[0].bars[0].edges[0], 0.5);
        QVERIFY(find<QLabel>("enlargedChartLabel")->text().contains(QStringLiteral("Lilliefors")));
        drag(plot("enlarged"), {0.4, 0.5}, {0.6, 0.5});
        QTRY_VERIFY(chart("enlarged")->overlay().has_value());
        QCOMPARE(selectedIn("enlarged"), double(m_panel->selection().count));
        QTest::mouseClick(find<QPushButton>("backToChartsPushButton"), Qt::LeftButton);
        QCOMPARE(find<QStackedWidget>("chartPagesStackedWidget")->currentIndex(), 0);
    }

    void enlargedFlagHasIntervals()
    {
        open();
        QTest::keyClick(plot("flagBlur"), Qt::Key_Return);
        QVERIFY(find<QLabel>("enlargedChartLabel")->text().contains(QStringLiteral("Welch")));
        QTRY_VERIFY(find<QLabel>("enlargedChartLabel")->text().contains(QStringLiteral("Bootstrap")));
    }

    void correlationByRanks()
    {
        open();
        QTest::mouseClick(find<QWidget>("correlationEnlargeToolButton"), Qt::LeftButton);
        find<QCheckBox>("spearmanCheckBox")->setChecked(true);
        QVERIFY(chart("enlarged")->chart().title.contains(QStringLiteral("Spearman")));
    }

    void hoverReadsValues()
    {
        open();
        const QString words = chart("score")->wordsAt(QPoint(plot("score")->width() / 2, plot("score")->height() / 2));
        QVERIFY2(words.contains(QStringLiteral(" to ")) && words.contains(QStringLiteral(": ")), qPrintable(words));
        QVERIFY(chart("score")->wordsAt(QPoint(1, 1)).isEmpty());
        QVERIFY(chart("correlation")->wordsAt(QPoint(plot("correlation")->width() / 2, plot("correlation")->height() / 3)).contains(QStringLiteral(" and ")));
    }

    void exportsOpen()
    {
        open();
        drag(plot("score"), {0.4, 0.5}, {0.5, 0.5});
        for (const char *name : {"score", "qq", "flagEyes", "correlation", "areaShare"}) {
            const QString base = m_folder.filePath(QString::fromLatin1(name));
            for (const char *suffix : {".png", ".svg", ".pdf", ".csv"})
                QVERIFY(chart(name)->exportTo(base + QLatin1String(suffix)));
            QImage picture(base + QStringLiteral(".png"));
            QCOMPARE(picture.size(), QSize(1500, 800));
            QVERIFY(QSvgRenderer(base + QStringLiteral(".svg")).isValid());
            QFile pdf(base + QStringLiteral(".pdf")), csv(base + QStringLiteral(".csv"));
            QVERIFY(pdf.open(QIODevice::ReadOnly) && csv.open(QIODevice::ReadOnly));
            const QByteArray document = pdf.readAll();
            QVERIFY(document.startsWith("%PDF-") && document.trimmed().endsWith("%%EOF"));
            QVERIFY(csv.readAll().count('\n') > 3);
        }
        QVERIFY(!chart("score")->exportTo(m_folder.filePath(QStringLiteral("score.doc"))));
        QVERIFY(!chart("score")->exportTo(m_folder.filePath(QStringLiteral("train.csv/score.png"))));
        chart("score")->copy();
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1500, 800));
    }

    void aNameWithoutItsEndingReplacesNothingUnasked()
    {
        open();
        const QString taken = m_folder.filePath(QStringLiteral("taken.png")), fresh = m_folder.filePath(QStringLiteral("fresh"));
        write(taken, "mine");
        QSignalSpy said(m_panel.get(), &ExplorePanel::said);
        const auto saveAs = [&](const QString &name, bool replace) {
            QTest::mouseClick(find<QWidget>("scoreMenuToolButton"), Qt::LeftButton);
            const QPointer<QMenu> menu = m_panel->findChild<QMenu *>(QStringLiteral("scoreMenu"));
            SaveDialogDriver driver(name, replace);
            menu->actions().at(1)->trigger();
            delete menu;
            return driver.wasAsked();
        };
        QVERIFY(saveAs(taken.chopped(4), false));
        QFile kept(taken);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("mine"));
        QVERIFY(said.isEmpty());
        QVERIFY(saveAs(taken.chopped(4), true));
        QCOMPARE(QImage(taken).size(), QSize(1500, 800));
        QVERIFY(said.last().front().toString().contains(taken)); // where it is
        QVERIFY(!saveAs(fresh, false));
        QVERIFY(!QFile::exists(fresh));
        QCOMPARE(QImage(fresh + QStringLiteral(".png")).size(), QSize(1500, 800));
    }

    void theWheelScrollsTheWallOverAPlot()
    {
        open();
        QScrollBar *bar = find<QScrollArea>("chartWallScrollArea")->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        turnWheel(plot("score"), -1);
        const int once = bar->value();
        QVERIFY(once > 0);
        turnWheel(chart("score"), -1);
        QVERIFY(bar->value() > once);
        turnWheel(plot("qq"), 2);
        QCOMPARE(bar->value(), 0);
    }

    void photosOfEachScore()
    {
        open();
        find<QTabWidget>("exploreTabWidget")->setCurrentIndex(2);
        const auto *samples = m_panel->findChild<PhotoSamples *>();
        QCOMPARE(samples->shown().size(), std::size_t(50));
        const auto before = samples->shown();
        QTest::mouseClick(find<QPushButton>("drawOtherPhotosPushButton"), Qt::LeftButton);
        QVERIFY(samples->shown() != before);
        find<QSpinBox>("photoSeedSpinBox")->setValue(0);
        QCOMPARE(samples->shown(), before);
        QCOMPARE(find<QListWidget>("photoSamplesListWidget")->item(0)->text(), QStringLiteral("10"));
        QSignalSpy asked(m_panel.get(), &ExplorePanel::photoAsked);
        emit find<QListWidget>("photoSamplesListWidget")->itemActivated(find<QListWidget>("photoSamplesListWidget")->item(0));
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0][0].toString().endsWith(QStringLiteral(".jpg")));
    }

    void theTableSortsAndAsksForAPhoto()
    {
        open();
        auto *table = find<QTableView>("selectionTableView");
        table->sortByColumn(SelectionTable::ScoreColumn, Qt::DescendingOrder);
        QCOMPARE(table->model()->index(0, SelectionTable::ScoreColumn).data().toString(), QStringLiteral("100"));
        QSignalSpy asked(m_panel.get(), &ExplorePanel::photoAsked);
        emit table->activated(table->model()->index(0, 0));
        QCOMPARE(asked.size(), 1);
    }

    void furtherColumnsHaveChartsAndAreLinked()
    {
        open();
        MoreColumns more{{QStringLiteral("Cute"), QStringLiteral("100 % \"%1\"")}, {}};
        const auto data = m_panel->shownData();
        for (std::size_t row = 0; row < data->rows(); ++row) {
            if (row % 10 != 9) // some are not known
                more.photos.push_back({data->set().train.samples[row].file, {0.2 + 0.0005 * data->columns().score[row], 0.3 - 0.0001 * static_cast<double>(row)}});
        }
        more.photos.push_back({QStringLiteral("/nowhere.jpg"), {1, 1}});
        drag(plot("score"), {0.35, 0.5}, {0.6, 0.5});
        const auto before = m_panel->selection().count;
        m_allChartsAreThere = false;
        m_panel->addColumns(more);
        QCOMPARE(m_panel->selection().count, before); // the rows are the same
        QTRY_VERIFY_WITH_TIMEOUT(m_allChartsAreThere, 30'000);
        QTRY_VERIFY(chart("column0")->overlay().has_value());
        QCOMPARE(total(chart("column0")->chart().plots[0].bars[0].heights), double(photos - photos / 10));
        QCOMPARE(chart("column0")->chart().plots[1].points[0].x.size(), std::size_t(10));
        m_panel->clearSelection();
        drag(plot("column1"), {0.1, 0.5}, {0.3, 0.5});
        QVERIFY(m_panel->selection().count > 0);
        QVERIFY2(m_panel->selection().words.startsWith(QStringLiteral("100 % \"%1\" from ")), qPrintable(m_panel->selection().words));
        QTRY_VERIFY(chart("score")->overlay().has_value());
        QCOMPARE(selectedIn("score"), double(m_panel->selection().count));
        QCOMPARE(selectedIn("column1"), double(m_panel->selection().count));
        m_panel->clearSelection();
        auto *table = find<QTableView>("selectionTableView");
        QCOMPARE(table->model()->columnCount(), int(SelectionTable::ColumnCount) + 2);
        QCOMPARE(table->model()->headerData(SelectionTable::ColumnCount, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Cute"));
        table->sortByColumn(SelectionTable::ColumnCount, Qt::AscendingOrder);
        QCOMPARE(table->model()->index(0, SelectionTable::ColumnCount).data().toString(), QStringLiteral("0.2005"));
        QVERIFY(table->model()->index(photos - 1, SelectionTable::ColumnCount).data().toString().isEmpty());
        const Matrix &correlation = chart("columnCorrelation")->chart().plots[0].cells.values;
        QCOMPARE(correlation.rows, 3);
        QVERIFY(std::abs(correlation.row(0)[2] - 1) < 1e-9); // Cute is the score
        QTest::mouseClick(plot("columnCorrelation"), Qt::LeftButton, {}, QPoint(plot("columnCorrelation")->width() / 2, plot("columnCorrelation")->height() / 3));
        QVERIFY(m_panel->selection().isEmpty()); // its cells are no flags
        QTest::keyClick(plot("column1"), Qt::Key_Return);
        QVERIFY2(find<QLabel>("enlargedChartLabel")->text().contains(QStringLiteral("Correlation of \"100 % \"%1\"\" with the score over 540 photos")),
                 qPrintable(find<QLabel>("enlargedChartLabel")->text()));
        QTest::mouseClick(find<QWidget>("columnCorrelationEnlargeToolButton"), Qt::LeftButton);
        find<QCheckBox>("spearmanCheckBox")->setChecked(true);
        QVERIFY(chart("enlarged")->chart().title.contains(QStringLiteral("Spearman")));
        m_panel->open(m_folder.path()); // another data set has none
        QTRY_VERIFY_WITH_TIMEOUT(state() == 3 && m_panel->shownData()->moreNames().isEmpty(), 30'000);
        QVERIFY(!m_panel->findChild<ChartView *>(QStringLiteral("column0ChartView")));
    }

    void columnsForADataSetThatIsStillRead()
    {
        m_panel->open(m_folder.path());
        const QString file = QDir(m_folder.path()).absoluteFilePath(QStringLiteral("train/pet9.jpg"));
        m_panel->addColumns({{QStringLiteral("Cute")}, {{file, {0.25}}}});
        QTRY_VERIFY_WITH_TIMEOUT(m_allChartsAreThere, 30'000);
        QCOMPARE(total(chart("column0")->chart().plots[0].bars[0].heights), 1.0);
        QTest::keyClick(plot("column0"), Qt::Key_Return);
        QVERIFY(find<QLabel>("enlargedChartLabel")->text().contains(QStringLiteral("Too few photos")));
    }

    void theStaffsOwnPhotos()
    {
        dataset::DataSet set;
        set.name = QStringLiteral("Today's photos");
        for (int i = 0; i < 30; ++i) {
            dataset::Sample sample;
            sample.id = QStringLiteral("p%1").arg(i);
            sample.score = 20.5 + i * 1.25;
            set.train.samples.push_back(sample);
        }
        m_panel->showRows(std::move(set));
        QTRY_VERIFY_WITH_TIMEOUT(m_allChartsAreThere, 30'000);
        QVERIFY(!m_panel->findChild<ChartView *>(QStringLiteral("flagEyesChartView")));
        QVERIFY(!m_panel->findChild<ChartView *>(QStringLiteral("widthChartView")));
        QCOMPARE(find<QLabel>("dataSetTitleLabel")->text(), QStringLiteral("Today's photos"));
        drag(plot("score"), {0.4, 0.5}, {0.6, 0.5});
        QTRY_VERIFY(chart("score")->overlay().has_value());
        QCOMPARE(selectedIn("score"), double(m_panel->selection().count));
    }

    void wholeNumbersAreWrittenTheSameWay()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const auto back = qScopeGuard([before] { QLocale::setDefault(before); });
        dataset::DataSet set;
        set.name = QStringLiteral("many");
        set.train.samples.resize(1234);
        for (std::size_t i = 0; i < set.train.samples.size(); ++i)
            set.train.samples[i].score = 1 + static_cast<double>(i % 100);
        m_panel->showRows(std::move(set));
        QTRY_VERIFY_WITH_TIMEOUT(m_allChartsAreThere, 30'000);
        m_panel->select(m_panel->shownData()->inRange(Field::Score, 1, 100, true));
        QVERIFY2(find<QLabel>("selectionChipLabel")->text().contains(QStringLiteral("1,234 of 1,234")), qPrintable(find<QLabel>("selectionChipLabel")->text()));
        QVERIFY(find<QLabel>("dataSetSummaryLabel")->text().contains(QStringLiteral("1,234 photo")));
        QVERIFY(!find<QLabel>("dataSetSummaryLabel")->text().contains(QStringLiteral("1234")));
    }

    void onePhotoIsEnough()
    {
        dataset::DataSet set;
        set.name = QStringLiteral("one");
        set.train.samples.resize(1);
        set.train.samples[0].score = 40;
        m_panel->showRows(std::move(set));
        QTRY_VERIFY_WITH_TIMEOUT(m_allChartsAreThere, 30'000);
    }

    void anotherDataSetTakesItsPlace()
    {
        open();
        drag(plot("score"), {0.4, 0.5}, {0.6, 0.5});
        m_allChartsAreThere = false;
        open();
        QVERIFY(m_panel->selection().isEmpty());
        QVERIFY(chart("score"));
    }
};

QTEST_MAIN(TestExplorePanel)
#include "tst_explore_panel.moc"
