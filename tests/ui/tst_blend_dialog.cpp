#include "common/files.h"
#include "core/scoring/tiny_model.h"
#include "parts/chart_view.h"
#include "scoring/photo_scorer.h"
#include "support/fill.h"
#include "train/blend_dialog.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace pawtrait;
using namespace pawtrait::ui;

class TestBlendDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMixIsShownAndSaved();
    void runsThatDoNotFitAreSaid();
    void closingStopsTheWork();

private:
    static constexpr int patience = 60'000; // ms; the machine may be busy

    QString run(const QTemporaryDir &folder, const char *name, double noise, int folds = 3) const
    {
        QByteArray csv = "Id,Pawpularity,fold,prediction,natural\n";
        for (int i = 0; i < 60; ++i) {
            const auto place = static_cast<std::uint64_t>(i);
            const double truth = std::round(50 + 40 * support::fill("blend/truth", place));
            csv += "p" + QByteArray::number(i) + ',' + QByteArray::number(truth) + ',' + QByteArray::number(i % folds) + ',' +
                QByteArray::number(truth + noise * support::fill(std::string("blend/") + name, place), 'f', 6) + ",1\n";
        }
        const QString path = folder.filePath(QLatin1String(name));
        if (!writeFile(path + QStringLiteral("/oof.csv"), csv) || !tiny::writeFolder(path + QStringLiteral("/model")))
            qFatal("cannot write");
        return path;
    }
};

void TestBlendDialog::theMixIsShownAndSaved()
{
    QTemporaryDir folder;
    const QStringList runs{run(folder, "a", 20), run(folder, "b", 15)};
    QVERIFY(writeFile(runs[0] + QStringLiteral("/report.json"), R"({"pooled":{"rmse":22.5},"mean_over_rounds":{"rmse":22.1},"rounds":[{},{}]})"));
    QPointer<BlendDialog> dialog = new BlendDialog(runs, {});
    dialog->show();
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("saveBlendPushButton"));
    auto *use = dialog->findChild<QPushButton *>(QStringLiteral("useBlendPushButton"));
    QVERIFY(!save->isEnabled() && !use->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patience);
    const auto blend = training::blendRuns(runs, {});
    QVERIFY(blend);
    const auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("blendTableWidget"));
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(0, 1)->text(), QLocale().toString(blend->numbers.rmseNested, 'f', 3));
    QCOMPARE(table->item(2, 1)->text(), QLocale().toString(blend->numbers.rmseEach[1], 'f', 3));
    QCOMPARE(table->item(2, 2)->text(), QLocale().toString(blend->numbers.weights[1], 'f', 3));
    const Chart &chart = dialog->findChild<ChartView *>()->chart();
    QCOMPARE(chart.plots.front().cells.values.values, blend->numbers.correlations.values);
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("blendWordsLabel"))->text().contains(QLocale().toString(blend->numbers.rmseNested, 'f', 3)));
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("blendWordsLabel"))
                ->text()
                .contains(QStringLiteral("one round, as the list shows it, has ") + QLocale().toString(22.5, 'f', 3)));

    const QString made = folder.filePath(QStringLiteral("mix"));
    dialog->setFolderAnswer([made] { return made; });
    QSignalSpy chosen(dialog, &BlendDialog::modelChosen);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), patience);
    QVERIFY(scoring::checkModelFolder(made));
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(chosen.takeFirst().front().toString(), made);
    // A second time it is there already, which is said; nothing is lost.
    QTest::mouseClick(save, Qt::LeftButton);
    const auto *state = dialog->findChild<QLabel *>(QStringLiteral("blendStateLabel"));
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(QStringLiteral("there already")), patience);
    QVERIFY(use->isEnabled() && scoring::checkModelFolder(made));
    dialog->close();
    QTRY_VERIFY(!dialog);
}

void TestBlendDialog::runsThatDoNotFitAreSaid()
{
    QTemporaryDir folder;
    BlendDialog dialog({run(folder, "a", 20), run(folder, "b", 15, 4)}, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto *words = dialog.findChild<QLabel *>(QStringLiteral("blendWordsLabel"));
    QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(QStringLiteral("same folds")), patience);
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("saveBlendPushButton"))->isEnabled());
}

void TestBlendDialog::closingStopsTheWork()
{
    QTemporaryDir folder;
    const QStringList runs{run(folder, "a", 20), run(folder, "b", 15)};
    QPointer<BlendDialog> dialog = new BlendDialog(runs, {});
    dialog->show();
    dialog->close();
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TestBlendDialog)
#include "tst_blend_dialog.moc"
