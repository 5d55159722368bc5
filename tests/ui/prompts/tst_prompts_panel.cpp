#include "fake_prompt_scorer.h"
#include "network/clip.h"
#include "network/safetensors.h"
#include "parts/chart_view.h"
#include "prompts/prompt_table.h"
#include "prompts/prompts_panel.h"
#include "support/filled_network.h"
#include "support/pseudo_translator.h"
#include "ui/save_dialog_driver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace pawtrait;
using namespace pawtrait::ui;

/// The panel as people use it, with a scorer whose numbers are known beforehand, and with CLIP's own files where that is the matter.
class TestPromptsPanel : public QObject {
    Q_OBJECT

    enum State { Start, NoWeights, Loading, Failed, Shown };

    QTemporaryDir m_folder;
    int m_rounds = 0;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PromptList> m_list;
    std::unique_ptr<PromptService> m_service;
    std::unique_ptr<PromptsPanel> m_panel;
    std::shared_ptr<tests::FakePromptScorer> m_scorer;
    std::vector<PromptPhoto> m_listed, m_set;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    PromptPhoto photo(const QString &name, const QColor &colour) const
    {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(colour);
        if (!image.save(path(name)))
            qFatal("cannot write the test photo");
        return {path(name), name};
    }

    template <class T>
    T *find(const char *name) const
    {
        T *widget = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return widget;
    }

    int state() const { return find<QStackedWidget>("promptsStatesStackedWidget")->currentIndex(); }
    PromptTable *table() const { return find<PromptTable>("promptTableView"); }
    void click(const char *name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString nameAt(int column) const { return table()->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); }

    void makePanel()
    {
        m_panel = std::make_unique<PromptsPanel>(*m_list, *m_service, *m_settings,
                                                 PromptsPanel::Photos{.count = [this](PromptSource source) { return static_cast<qsizetype>(photos(source).size()); },
                                                                      .all = [this](PromptSource source) { return photos(source); },
                                                                      .dataSetName = [this] { return m_set.empty() ? QString() : QStringLiteral("shelter"); }},
                                                 QString());
        m_panel->resize(940, 640);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    std::vector<PromptPhoto> photos(PromptSource source) const
    {
        if (source == PromptSource::DataSet)
            return m_set;
        return source == PromptSource::Listed || m_listed.empty() ? m_listed : std::vector<PromptPhoto>{m_listed[1]};
    }

    void useFake(int slownessMs = 0)
    {
        m_scorer = std::make_shared<tests::FakePromptScorer>(slownessMs);
        const prompts::ClipFiles files{path(QStringLiteral("weights")), path(QStringLiteral("vocabulary"))};
        m_service->setOpen([files](const QString &) -> Result<prompts::ClipFiles> { return files; },
                           [scorer = m_scorer](const prompts::ClipFiles &, network::DevicePreference) -> Result<PromptService::Opened> {
                               return PromptService::Opened{scorer, QStringLiteral("fake")};
                           });
    }

    /// Words "r", "g", "b" and the three photos compared.
    void compared()
    {
        m_settings->setValue(Setting::Prompts, QStringLiteral("[\"r\",\"g\",\"b\"]"));
        m_list = std::make_unique<PromptList>(*m_settings);
        makePanel();
        click("comparePromptsPushButton");
        QTRY_COMPARE(state(), int(Shown));
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void init()
    {
        m_listed = {photo(QStringLiteral("red.png"), QColor(200, 10, 10)), photo(QStringLiteral("green.png"), QColor(10, 200, 10)),
                    photo(QStringLiteral("blue.png"), QColor(10, 10, 200))};
        m_set.clear();
        m_settings = std::make_unique<Settings>(path(QStringLiteral("round%1/settings.ini").arg(++m_rounds)));
        m_list = std::make_unique<PromptList>(*m_settings);
        m_service = std::make_unique<PromptService>(path(QStringLiteral("round%1/cache").arg(m_rounds)));
        useFake();
    }

    void cleanup()
    {
        m_panel.reset();
        m_service.reset();
        m_list.reset();
    }

    void atFirstItSaysWhatToDo()
    {
        makePanel();
        QCOMPARE(state(), int(Start));
        QVERIFY(find<QLabel>("promptsStartLabel")->text().contains(QStringLiteral("Compare")));
        QCOMPARE(find<QListWidget>("promptsListWidget")->count(), 11);
        QCOMPARE(find<QListWidget>("promptsListWidget")->item(2)->text(), QStringLiteral("Derp"));
        QVERIFY(find<QAbstractButton>("comparePromptsPushButton")->isEnabled());
        QVERIFY(find<QComboBox>("promptPhotosComboBox")->itemText(0).contains(QStringLiteral("3")));
        m_listed.clear();
        m_panel->refreshSources();
        QVERIFY(!find<QAbstractButton>("comparePromptsPushButton")->isEnabled());
        QVERIFY(find<QLabel>("promptsStartLabel")->text().contains(QStringLiteral("Drop photos")));
    }

    void theMatrixHoldsTheCosines()
    {
        compared();
        const PromptMatrix &matrix = *m_service->matrix();
        QCOMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(table()->model()->columnCount(), 3);
        for (int p = 0; p < 3; ++p) {
            const auto photo = tests::FakePromptScorer::unit(p == 0 ? 200 : 10, p == 1 ? 200 : 10, p == 2 ? 200 : 10);
            const auto texts = *m_scorer->textVectors(matrix.prompts);
            for (int w = 0; w < 3; ++w) {
                const double expected = prompts::similarity(photo, texts[static_cast<std::size_t>(w)]);
                QVERIFY(std::abs(matrix.at(p, w) - expected) < 1e-6);
                QCOMPARE(cell(w, p), QLocale().toString(expected, 'f', 3));
            }
        }
        QVERIFY(std::abs(matrix.words.row(1)[1] - 1) < 1e-6);
        QVERIFY(std::abs(matrix.words.row(1)[2] - matrix.words.row(2)[1]) < 1e-12);
        QVERIFY(find<QLabel>("promptsSummaryLabel")->text().contains(QStringLiteral("A test's device")));
        // Blue below the word's mean, vermilion above.
        const auto shade = [this](int row, int column) { return table()->model()->index(row, column).data(PromptTableModel::ShadeRole).value<QColor>(); };
        QVERIFY(shade(0, 0).red() > shade(0, 0).blue());
        QVERIFY(shade(0, 1).blue() > shade(0, 1).red());
    }

    void coloursCanCompareAllNumbers()
    {
        compared();
        auto *colours = find<QComboBox>("promptColoursComboBox");
        QVERIFY(colours->isEnabled());
        QVERIFY(table()->shown().scale().bothWays);
        colours->setCurrentIndex(1);
        QVERIFY(!table()->shown().scale().bothWays);
        QVERIFY(find<QWidget>("heatLegend")->accessibleName().contains(QStringLiteral("Cosine")));
        m_listed.resize(1); // nothing to compare within a word
        click("comparePromptsPushButton");
        QTRY_COMPARE(table()->model()->columnCount(), 1);
        QVERIFY(!colours->isEnabled());
        QVERIFY(!table()->shown().scale().bothWays);
    }

    void aClickOnAWordOrdersThePhotos()
    {
        compared();
        const auto clickWord = [this](int row) {
            QHeaderView *header = table()->verticalHeader();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(10, header->sectionViewportPosition(row) + header->sectionSize(row) / 2));
        };
        clickWord(2);
        QCOMPARE(nameAt(0), QStringLiteral("blue.png"));
        QCOMPARE(find<QComboBox>("promptOrderComboBox")->currentText(), QStringLiteral("By \"b\""));
        clickWord(2);
        QVERIFY(nameAt(2) == QStringLiteral("blue.png"));
        auto *order = find<QComboBox>("promptOrderComboBox");
        order->setCurrentIndex(0);
        emit order->activated(0);
        QCOMPARE(nameAt(0), QStringLiteral("red.png"));
        order->setCurrentIndex(2);
        emit order->activated(2);
        QCOMPARE(nameAt(0), QStringLiteral("green.png"));
        click("promptOrderToolButton");
        QVERIFY(nameAt(2) == QStringLiteral("green.png"));
    }

    void hoverAndArrowKeysReadValues()
    {
        compared();
        auto *words = find<QLabel>("promptCellLabel");
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QVERIFY2(words->text().contains(QStringLiteral("red.png")) && words->text().contains(QStringLiteral("\"r\"")), qPrintable(words->text()));
        QTest::keyClick(table(), Qt::Key_Right);
        QVERIFY(words->text().contains(QStringLiteral("green.png")));
        QTest::mouseMove(table()->viewport(), table()->visualRect(table()->model()->index(1, 2)).center());
        QTRY_VERIFY2(words->text().contains(QStringLiteral("blue.png")) && words->text().contains(QStringLiteral("\"g\"")), qPrintable(words->text()));
    }

    void aPhotoIsOpened()
    {
        compared();
        QSignalSpy asked(m_panel.get(), &PromptsPanel::photoAsked);
        QHeaderView *header = table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(1) + 20, 20));
        QCOMPARE(asked.takeFirst().front().toString(), m_listed[1].file);
        table()->setCurrentIndex(table()->model()->index(1, 2));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(asked.takeFirst().front().toString(), m_listed[2].file);
    }

    void wordsAreEditedAndUndone()
    {
        compared();
        auto *list = find<QListWidget>("promptsListWidget");
        auto *entry = find<QLineEdit>("newPromptLineEdit");
        const int seen = m_scorer->photosSeen;
        QTest::keyClicks(entry, QStringLiteral("  rg "));
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(list->count(), 4);
        QVERIFY(entry->text().isEmpty());
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QCOMPARE(state(), int(Shown));
        entry->setText(QStringLiteral("rg"));
        click("addPromptPushButton");
        QVERIFY(find<QLabel>("promptsProblemLabel")->text().contains(QStringLiteral("\"rg\"")));
        QCOMPARE(list->count(), 4);
        entry->setText(QString(200, QLatin1Char('x')));
        click("addPromptPushButton");
        QVERIFY(find<QLabel>("promptsProblemLabel")->text().contains(QStringLiteral("100")));
        list->item(0)->setText(QStringLiteral("rrb"));
        QTRY_COMPARE(m_list->prompts().front(), QStringLiteral("rrb"));
        QTRY_COMPARE(table()->model()->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("rrb"));
        list->clearSelection();
        list->item(3)->setSelected(true);
        m_panel->activateWindow();
        list->setFocus();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 3);
        click("undoPromptsToolButton");
        click("undoPromptsToolButton");
        QCOMPARE(m_list->prompts(), QStringList({QStringLiteral("r"), QStringLiteral("g"), QStringLiteral("b"), QStringLiteral("rg")}));
        click("redoPromptsToolButton");
        QCOMPARE(m_list->prompts().front(), QStringLiteral("rrb"));
        click("resetPromptsToolButton");
        QTRY_COMPARE(table()->model()->rowCount(), 11);
        QCOMPARE(m_list->prompts(), prompts::defaultPrompts());
        QCOMPARE(int(m_scorer->photosSeen), seen); // words need no photo anew
        list->selectAll();
        click("removePromptsToolButton");
        QCOMPARE(state(), int(Start));
        QVERIFY(find<QLabel>("promptsStartLabel")->text().contains(QStringLiteral("no words")));
        click("undoPromptsToolButton");
        QTRY_COMPARE(state(), int(Shown));
    }

    void theSamePhotosAreNotSeenTwice()
    {
        compared();
        QCOMPARE(int(m_scorer->photosSeen), 3);
        QVERIFY(QFile::copy(m_listed[0].file, path(QStringLiteral("copy%1.png").arg(m_rounds))));
        m_listed.push_back({path(QStringLiteral("copy%1.png").arg(m_rounds)), QStringLiteral("copy")});
        click("comparePromptsPushButton");
        QTRY_COMPARE(table()->model()->columnCount(), 4);
        QCOMPARE(int(m_scorer->photosSeen), 3);
        QCOMPARE(cell(0, 3), cell(0, 0));
    }

    void clipIsGivenBackWhenIdleAndOpenedAgainForMore()
    {
        std::atomic<int> opened = 0;
        std::weak_ptr<tests::FakePromptScorer> scorer;
        const prompts::ClipFiles files{path(QStringLiteral("weights")), path(QStringLiteral("vocabulary"))};
        m_service->setOpen([files](const QString &) -> Result<prompts::ClipFiles> { return files; },
                           [&](const prompts::ClipFiles &, network::DevicePreference) -> Result<PromptService::Opened> {
                               const auto made = std::make_shared<tests::FakePromptScorer>();
                               scorer = made;
                               ++opened;
                               return PromptService::Opened{made, QStringLiteral("fake")};
                           });
        m_service->setIdleTime(std::chrono::hours(1));
        QVERIFY(!m_service->holdsNetwork());
        compared();
        QVERIFY(m_list->add(QStringLiteral("rg")).isEmpty());
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QTRY_VERIFY(!m_service->isBusy());
        QVERIFY(m_service->holdsNetwork() && !scorer.expired() && opened == 1);
        const QString before = cell(3, 1);
        m_service->setIdleTime(std::chrono::milliseconds(0));
        QTRY_VERIFY(!m_service->holdsNetwork());
        QTRY_VERIFY(scorer.expired());
        QCOMPARE(state(), int(Shown)); // what is known stays
        QCOMPARE(cell(3, 1), before);
        m_service->setIdleTime(std::chrono::hours(1));
        QVERIFY(m_list->add(QStringLiteral("gb")).isEmpty());
        QTRY_COMPARE(table()->model()->rowCount(), 5);
        QVERIFY(m_service->holdsNetwork() && opened == 2);
        QCOMPARE(int(scorer.lock()->photosSeen), 0); // the photos' vectors stayed
        QCOMPARE(cell(3, 1), before);
    }

    void aDataSetIsComparedAndGoesToExplore()
    {
        m_set = m_listed;
        m_listed.clear();
        makePanel();
        auto *source = find<QComboBox>("promptPhotosComboBox");
        QVERIFY(source->itemText(2).contains(QStringLiteral("shelter")));
        source->setCurrentIndex(2);
        click("comparePromptsPushButton");
        QTRY_COMPARE(state(), int(Shown));
        QSignalSpy asked(m_panel.get(), &PromptsPanel::columnsAsked);
        click("promptsExplorePushButton");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<PromptSource>(), PromptSource::DataSet);
        const auto columns = asked[0][1].value<MoreColumns>();
        QCOMPARE(columns.names, prompts::defaultPrompts());
        QCOMPARE(columns.photos.size(), 3u);
        QCOMPARE(columns.photos[1].values[0], m_service->matrix()->at(1, 0));
    }

    void aRefusedPhotoIsNamedAndTheOthersGoOn()
    {
        QFile damaged(path(QStringLiteral("damaged.jpg")));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("no photo") > 0);
        damaged.close();
        m_listed.insert(m_listed.begin(), {damaged.fileName(), QStringLiteral("damaged.jpg")});
        compared();
        QCOMPARE(cell(0, 0), QStringLiteral("\u2013"));
        QVERIFY(cell(0, 1) != QStringLiteral("\u2013"));
        QVERIFY(table()->model()->headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString().contains(QStringLiteral("damaged.jpg")));
        QVERIFY(find<QLabel>("promptsSummaryLabel")->text().contains(QStringLiteral("could not be compared")));
        const auto order = photosBy(*m_service->matrix(), 0, true);
        QCOMPARE(order.back(), 0); // refused ones come last either way
        QCOMPARE(photosBy(*m_service->matrix(), 0).back(), 0);
    }

    void exportsOpenAndTheCsvIsTheCommands()
    {
        compared();
        for (const int tab : {0, 1}) {
            find<QTabWidget>("promptsTabWidget")->setCurrentIndex(tab);
            const QString base = path(QStringLiteral("export%1").arg(tab));
            for (const char *suffix : {".png", ".svg", ".pdf", ".csv"})
                QVERIFY(m_panel->exportTo(base + QLatin1String(suffix)));
            QVERIFY(QImage(base + QStringLiteral(".png")).width() >= 1000);
            QVERIFY(QSvgRenderer(base + QStringLiteral(".svg")).isValid());
            QFile pdf(base + QStringLiteral(".pdf"));
            QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));
        }
        QFile csv(path(QStringLiteral("export0.csv"))), words(path(QStringLiteral("export1.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly) && words.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], QByteArray("file,r,g,b,error"));
        QCOMPARE(lines[1],
                 m_listed[0].file.toUtf8() + ',' + QByteArray::number(m_service->matrix()->at(0, 0), 'f', 6) + ',' + QByteArray::number(m_service->matrix()->at(0, 1), 'f', 6) +
                     ',' + QByteArray::number(m_service->matrix()->at(0, 2), 'f', 6) + ',');
        QCOMPARE(words.readLine().trimmed(), QByteArray(",r,g,b"));
        find<QTabWidget>("promptsTabWidget")->setCurrentIndex(0);
        m_panel->copy();
        QVERIFY(QApplication::clipboard()->image().width() >= 1000);
        QSignalSpy said(m_panel.get(), &PromptsPanel::said);
        m_panel->setPathAnswer([this] { return path(QStringLiteral("red.png/impossible.png")); });
        click("promptsExportToolButton");
        const QPointer<QMenu> menu = m_panel->findChild<QMenu *>(QStringLiteral("promptsExportMenu"));
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 6);
        menu->actions().at(1)->trigger();
        QVERIFY(!said.isEmpty() && said.last().front().toString().contains(QStringLiteral("impossible.png")));
        m_panel->setPathAnswer({});
        {
            QFile taken(path(QStringLiteral("taken.png")));
            QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
        }
        SaveDialogDriver driver(path(QStringLiteral("taken")), false); // without its ending
        menu->actions().at(1)->trigger();
        QVERIFY(driver.wasAsked());
        QCOMPARE(QFileInfo(path(QStringLiteral("taken.png"))).size(), 4);
        delete menu;
    }

    void cancelledAndOnceMore()
    {
        useFake(150);
        for (int more = 0; more < 20; ++more)
            m_listed.push_back(photo(QStringLiteral("more%1.png").arg(more), QColor(more, 100, 3 * more)));
        makePanel();
        click("comparePromptsPushButton");
        QCOMPARE(state(), int(Loading));
        QVERIFY(!find<QAbstractButton>("comparePromptsPushButton")->isEnabled());
        QTRY_VERIFY(find<QLabel>("promptsLoadingLabel")->text().contains(QStringLiteral("Photo")));
        click("cancelPromptsPushButton");
        QTRY_COMPARE(state(), int(Start));
        QVERIFY(int(m_scorer->photosSeen) < 23);
        click("comparePromptsPushButton");
        m_list->remove({0}); // while photos are looked at: they go on, with the words as they are now
        QTRY_COMPARE_WITH_TIMEOUT(state(), int(Shown), 20'000);
        QCOMPARE(table()->model()->rowCount(), 10);
        QCOMPARE(table()->model()->columnCount(), 23);
    }

    void closedWhileComparing()
    {
        useFake(50);
        makePanel();
        click("comparePromptsPushButton");
        QTRY_COMPARE(state(), int(Loading));
    }

    void withoutWeightsItSaysWhichFileToPutWhere()
    {
        m_service = std::make_unique<PromptService>(QString()); // CLIP's own files, of which there are none here
        makePanel();
        QCOMPARE(state(), int(NoWeights));
        const QString words = find<QLabel>("promptsNoWeightsLabel")->text();
        QCOMPARE(words, prompts::findClipFiles().error().userText);
        QVERIFY2(words.contains(QStringLiteral("open_clip_model.safetensors")) && words.contains(QStringLiteral("models/clip")), qPrintable(words));
        QVERIFY(!find<QAbstractButton>("comparePromptsPushButton")->isEnabled());
        QVERIFY(find<QAbstractButton>("addPromptPushButton")->isEnabled());
        click("lookForWeightsPushButton");
        QCOMPARE(state(), int(NoWeights));
    }

    void wrongWeightsAndWrongVocabularyAreSentences()
    {
        m_service = std::make_unique<PromptService>(QString());
        const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/models/clip");
        QVERIFY(QDir().mkpath(own));
        const QString vocabulary = own + QStringLiteral("/bpe_simple_vocab_16e6.txt.gz");
        const auto remove = qScopeGuard([&] { QFile::remove(vocabulary); });
        makePanel();
        QFile wrong(vocabulary);
        QVERIFY(wrong.open(QIODevice::WriteOnly) && wrong.write("no vocabulary") > 0);
        wrong.close();
        const QString weights = path(QStringLiteral("other.safetensors"));
        QVERIFY(support::writeFilled(weights, {{"vision_model.post_layernorm.weight", {768}}, {"text_model.final_layer_norm.weight", {512}}}, 1.0));
        m_panel->setPathAnswer([weights] { return weights; });
        click("chooseWeightsPushButton");
        QCOMPARE(m_settings->value(Setting::ClipWeights), weights);
        QCOMPARE(state(), int(Start));
        click("comparePromptsPushButton");
        QTRY_COMPARE(state(), int(Failed));
        QVERIFY2(find<QLabel>("promptsFailedLabel")->text().contains(QStringLiteral("bpe_simple_vocab")), qPrintable(find<QLabel>("promptsFailedLabel")->text()));
        QFile right(QStringLiteral(PAWTRAIT_SHARED_DIR "/weights/bpe_simple_vocab_16e6.txt.gz"));
        if (right.exists()) {
            QVERIFY(QFile::remove(vocabulary) && right.copy(vocabulary));
            click("comparePromptsAgainPushButton");
            QTRY_VERIFY(!m_service->isBusy() && state() == Failed);
            const QString words = find<QLabel>("promptsFailedLabel")->text();
            QVERIFY2(words.contains(QStringLiteral("other.safetensors")) && words.contains(QStringLiteral("open_clip")), qPrintable(words));
        }
        QVERIFY(find<QWidget>("usualWeightsPushButton")->isVisible());
        click("usualWeightsPushButton");
        QCOMPARE(state(), int(NoWeights));
        QVERIFY(m_settings->isDefault(Setting::ClipWeights));
    }

    void aNewPanelGoesOnWhereTheOldOneWas()
    {
        compared();
        const tests::PseudoTranslator longer;
        QCoreApplication::installTranslator(const_cast<tests::PseudoTranslator *>(&longer));
        makePanel(); // as the window does it for another language
        QCoreApplication::removeTranslator(const_cast<tests::PseudoTranslator *>(&longer));
        QCOMPARE(state(), int(Shown));
        QVERIFY(find<QAbstractButton>("comparePromptsPushButton")->text().startsWith(QLatin1Char('[')));
        QCOMPARE(table()->model()->columnCount(), 3);
    }

    void everyControlHasANameAndATip()
    {
        compared();
        for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
            const bool isControl = (qobject_cast<const QAbstractButton *>(widget) && widget->focusPolicy() != Qt::NoFocus) || qobject_cast<const QComboBox *>(widget) ||
                qobject_cast<const QLineEdit *>(widget);
            if (!isControl || !widget->isVisibleTo(m_panel.get()) || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            QVERIFY2(!widget->objectName().isEmpty() && !widget->toolTip().isEmpty(), qPrintable(QLatin1String(widget->metaObject()->className()) + widget->objectName()));
        }
    }
};

QTEST_MAIN(TestPromptsPanel)
#include "tst_prompts_panel.moc"
