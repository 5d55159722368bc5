#include "core/training/photo_set.h"
#include "settings/language.h"
#include "support/filled_weights.h"
#include "support/pseudo_translator.h"
#include "train/recipe_text.h"
#include "train/train_panel.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pawtrait;
using namespace pawtrait::ui;

/// The Train panel in another language while a run is at work: its words follow at once, and nothing of the analyst's is lost.
class TestTrainLanguage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_data, m_weights;

    static constexpr int patience = 120'000; // ms; the machine may be busy

    static training::Recipe smallRecipe()
    {
        training::Recipe small;
        small.name = QStringLiteral("small");
        small.kind = training::Recipe::Kind::FineTune;
        small.backbone = "tf_efficientnet_lite0";
        small.inputSide = 64;
        small.folds = 2;
        small.batch = 8;
        small.epochs = 200;
        small.frozenStages = 8;
        small.mirror = false;
        return small;
    }

    template <class T>
    static T *find(const QWidget &in, const char *name)
    {
        T *widget = in.findChild<T *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return widget;
    }

private slots:
    void initTestCase()
    {
        m_data = support::writePhotoSet(m_folder.path());
        m_weights = m_folder.filePath(QStringLiteral("weights.safetensors"));
        QVERIFY(!m_data.isEmpty() && support::writeFilledLite(m_weights));
    }

    void cleanup() { applyLanguage(QStringLiteral("en")); }

    void wordsFollowAndTheRunGoesOn()
    {
        TrainPanel panel({.runs = m_folder.filePath(QStringLiteral("runs")), .memory = m_folder.filePath(QStringLiteral("train.json")), .givesWay = false});
        panel.resize(1280, 800);
        panel.show();
        panel.openData(m_data);
        find<QLineEdit>(panel, "trainWeightsLineEdit")->setText(m_weights);
        panel.setup().editor().setRecipe(smallRecipe());
        QVERIFY2(panel.setup().obstacle().isEmpty(), qPrintable(panel.setup().obstacle()));
        QCOMPARE(find<QPushButton>(panel, "startRunPushButton")->text(), QStringLiteral("Start"));
        QTest::mouseClick(find<QPushButton>(panel, "startRunPushButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(panel.service().running() && panel.service().running()->hasStatus, patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(panel, "pauseTrainingPushButton")->isVisible(), patience);
        find<QTabWidget>(panel, "runTabWidget")->setCurrentIndex(3);
        find<QLineEdit>(panel, "runFilterLineEdit")->setText(QStringLiteral("small"));
        auto *json = find<RecipeText>(panel, "recipePlainTextEdit");
        const QString broken = json->toPlainText().replace(QStringLiteral("\"batch\""), QStringLiteral("\"bacth\""));
        json->setPlainText(broken);
        const QString fault = find<QLabel>(panel, "recipeFaultLabel")->text();
        QVERIFY(!fault.isEmpty() && !panel.setup().editor().isValid());
        const QString folder = panel.service().running()->folder;

        tests::PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        QTRY_VERIFY(find<QPushButton>(panel, "startRunPushButton")->text().startsWith(QLatin1Char('[')));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(panel, "pauseTrainingPushButton")->isVisible(), patience); // the run is shown again
        for (const QWidget *child : panel.findChildren<QWidget *>()) {
            if (!child->toolTip().isEmpty() && child->objectName() != QLatin1String("runNameLabel"))
                QVERIFY2(child->toolTip().contains(QLatin1Char('[')), qPrintable(child->objectName() + QLatin1Char(' ') + child->toolTip()));
        }
        QCOMPARE(find<QTabWidget>(panel, "runTabWidget")->currentIndex(), 3);
        QCOMPARE(find<QLineEdit>(panel, "runFilterLineEdit")->text(), QStringLiteral("small"));
        QCOMPARE(find<RecipeText>(panel, "recipePlainTextEdit")->toPlainText(), broken); // a recipe in the making stays
        QVERIFY(!panel.setup().editor().isValid());
        QCOMPARE(panel.setup().data(), m_data);
        QCOMPARE(find<QTableView>(panel, "runsTableView")->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(panel.service().running()->folder, folder);
        const auto step = panel.service().running()->status.step;
        QTRY_VERIFY_WITH_TIMEOUT(panel.service().running() && panel.service().running()->status.step != step, patience);

        QSignalSpy ended(&panel.service(), &TrainingService::ended);
        QTest::mouseClick(find<QPushButton>(panel, "pauseTrainingPushButton"), Qt::LeftButton); // its buttons act still
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
        QCOMPARE(ended.front().front().value<TrainingService::Ended>().ending, TrainingService::Ending::Paused);
        QCoreApplication::removeTranslator(&pseudo);
        QTRY_COMPARE(find<QPushButton>(panel, "startRunPushButton")->text(), QStringLiteral("Start"));
    }
};

QTEST_MAIN(TestTrainLanguage)
#include "tst_train_language.moc"
