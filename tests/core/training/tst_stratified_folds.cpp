#include "common/files.h"
#include "training/fold_training.h"
#include "training/stratified_folds.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace pawtrait;
using nlohmann::json;

class TestStratifiedFolds : public QObject {
    Q_OBJECT

    static json reference(const char *name)
    {
        const auto bytes = readFile(QStringLiteral(PAWTRAIT_SHARED_DIR "/reference/") + QLatin1String(name), 100'000'000);
        return bytes ? json::parse(bytes->begin(), bytes->end()) : json();
    }

    static training::Recipe recipeWith(const char *foldsBy, int folds, bool keepGroups = false)
    {
        training::Recipe recipe;
        recipe.foldsBy = foldsBy;
        recipe.folds = folds;
        recipe.keepGroups = keepGroups;
        return recipe;
    }

private Q_SLOTS:
    void equalScikitLearnsOnTheContestsTable_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("foldsBy");
        QTest::addColumn<int>("folds");
        QTest::newRow("the notebook's five") << QByteArray("score_5") << QByteArray("score") << 5;
        QTest::newRow("ten by score") << QByteArray("score_10") << QByteArray("score") << 10;
        QTest::newRow("five by 14 bins") << QByteArray("bins14_5") << QByteArray("bins14") << 5;
        QTest::newRow("ten by 14 bins") << QByteArray("bins14_10") << QByteArray("bins14") << 10;
    }

    void equalScikitLearnsOnTheContestsTable()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, foldsBy);
        QFETCH(int, folds);
        const auto table = dataset::readPhotoTable(QStringLiteral(PAWTRAIT_SHARED_DIR "/data/pawpularity/train.csv"));
        const json expected = reference("folds.json");
        if (!table || expected.is_null())
            QSKIP("needs ../shared");
        const auto made = training::foldsOf(table->samples, recipeWith(foldsBy.constData(), folds), {});
        QVERIFY(made);
        QByteArray digits;
        for (const int fold : made->foldOf)
            digits += static_cast<char>('0' + fold);
        QCOMPARE(digits.size(), 9912);
        QCOMPARE(QCryptographicHash::hash(digits, QCryptographicHash::Sha256).toHex(), QByteArray::fromStdString(expected["numbers"][name.toStdString()]["sha256"].get<std::string>()));
        QCOMPARE(digits.toStdString(), expected["folds"][name.toStdString()].get<std::string>());
    }

    void smallExampleByHand()
    {
        // scikit-learn 1.7: StratifiedKFold(3).split on these classes
        const std::vector<int> classes{5, 5, 7, 7, 7, 5, 9, 9, 9, 5};
        QCOMPARE(training::stratifiedFolds(classes, 3), (std::vector<int>{0, 0, 0, 1, 2, 1, 0, 1, 2, 2}));
    }

    void binsAreRightClosed()
    {
        const std::vector<double> scores{1, 100, 8, 9, 50.5, 50.6};
        QCOMPARE(training::equalBins(scores, 14), (std::vector<int>{0, 13, 0, 1, 6, 7}));
    }

    void duplicatesAndGroupsLieInOneFold()
    {
        QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(QStringLiteral("duplicates.csv")), "Id_a,Id_b\np0,p7\np7,p12\n"));
        std::vector<dataset::Sample> samples(40);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            samples[i].id = QStringLiteral("p%1").arg(i);
            samples[i].score = static_cast<double>(10 + i % 8);
            if (i >= 30)
                samples[i].group = static_cast<int>(i % 3);
        }
        const auto together = training::foldsOf(samples, recipeWith("score", 4, true), folder.filePath(QStringLiteral("duplicates.csv")));
        QVERIFY(together);
        QCOMPARE(together->foldOf[0], together->foldOf[7]);
        QCOMPARE(together->foldOf[0], together->foldOf[12]);
        for (std::size_t i = 33; i < samples.size(); ++i)
            QCOMPARE(together->foldOf[i], together->foldOf[i - 3]);
        const auto apart = training::foldsOf(samples, recipeWith("score", 4), folder.filePath(QStringLiteral("duplicates.csv")));
        QVERIFY(apart->foldOf != together->foldOf);
    }

    void theTablesOwnFoldsWin()
    {
        std::vector<dataset::Sample> samples(6);
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i].fold = static_cast<int>(10 * (i % 3));
        const auto folds = training::foldsOf(samples, recipeWith("score", 5), {});
        QVERIFY(folds && folds->fromTable);
        QCOMPARE(folds->count, 3);
        QCOMPARE(folds->foldOf, (std::vector<int>{0, 1, 2, 0, 1, 2}));
        samples.resize(3);
        for (auto &sample : samples)
            sample.fold.reset();
        QVERIFY(!training::foldsOf(samples, recipeWith("score", 5), {}));
    }

    void theLearningRateFollowsTorchsCosine()
    {
        const json expected = reference("training.json");
        if (expected.is_null())
            QSKIP("needs ../shared");
        training::Recipe recipe = *training::shippedRecipe(QStringLiteral("notebook-b6"));
        const json &notebook = expected["schedules"]["cosine_2e-4_T20_1e-6"]["lr"], &swin = expected["schedules"]["cosine_5e-6_T10_0"]["lr"];
        for (int epoch = 0; epoch < 25; ++epoch)
            QVERIFY(std::abs(training::learningRateAt(recipe, epoch, 7, 9) - notebook[static_cast<std::size_t>(epoch)].get<double>()) < 1e-15);
        recipe.learningRate = 5e-6;
        recipe.minimumRate = 0;
        recipe.cosineEpochs = 10;
        for (int epoch = 0; epoch < 25; ++epoch)
            QVERIFY(std::abs(training::learningRateAt(recipe, epoch, 0, 9) - swin[static_cast<std::size_t>(epoch)].get<double>()) < 1e-16);
    }

    void theRateWarmsUpAndFallsByStep()
    {
        training::Recipe recipe;
        recipe.learningRate = 1;
        recipe.epochs = 4;
        recipe.warmUpEpochs = 1;
        QVERIFY(std::abs(training::learningRateAt(recipe, 0, 0, 10) - 0.1) < 1e-12);
        QVERIFY(training::learningRateAt(recipe, 0, 4, 10) > 0.45 && training::learningRateAt(recipe, 0, 4, 10) < 0.5);
        QVERIFY(std::abs(training::learningRateAt(recipe, 2, 0, 10) - 0.5) < 1e-12);
        QVERIFY(training::learningRateAt(recipe, 3, 9, 10) < 0.01);
    }
};

QTEST_GUILESS_MAIN(TestStratifiedFolds)
#include "tst_stratified_folds.moc"
