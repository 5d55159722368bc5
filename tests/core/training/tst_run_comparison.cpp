#include "common/random.h"
#include "training/run_comparison.h"

#include <QTest>

#include <cmath>

using namespace pawtrait;
using training::OutOfFoldRow;

class TestRunComparison : public QObject {
    Q_OBJECT

    /// Predictions that miss by a normal-like error of `spread` points; the same photos for every spread and seed.
    static std::vector<OutOfFoldRow> run(int photos, double spread, std::uint64_t seed)
    {
        Random scores(1, 0), errors(seed, 1);
        std::vector<OutOfFoldRow> rows;
        for (int i = 0; i < photos; ++i) {
            const double truth = std::floor(scores.uniform(1, 101));
            double error = -6;
            for (int k = 0; k < 12; ++k)
                error += errors.uniform();
            rows.push_back({QStringLiteral("p%1").arg(i), truth, truth + spread * error, i % 5, true});
        }
        return rows;
    }

private Q_SLOTS:
    void theBetterRunIsNamed();
    void likeRunsCannotBeToldApart();
    void theIntervalIsThatOfTheNormalApproximation();
    void onlyCommonPhotosCount();
    void tooFewPhotosAreRefused();
    void aRunWithRoundsIsNotMistakenForTheListsNumber();
};

void TestRunComparison::theBetterRunIsNamed()
{
    const auto good = run(500, 10, 2), bad = run(500, 14, 3);
    const auto comparison = training::compareRuns(good, bad);
    QVERIFY(comparison);
    QCOMPARE(comparison->photos, 500);
    QVERIFY(comparison->difference < -2 && comparison->high < 0 && comparison->isToldApart());
    QVERIFY2(comparison->words(QStringLiteral("A"), QStringLiteral("B")).startsWith(QStringLiteral("\"A\" is better than \"B\"")), qPrintable(comparison->words({}, {})));
    const auto turned = training::compareRuns(bad, good);
    QCOMPARE(turned->low, -comparison->high);
    QVERIFY(turned->words(QStringLiteral("B"), QStringLiteral("A")).startsWith(QStringLiteral("\"A\" is better than \"B\"")));
}

void TestRunComparison::likeRunsCannotBeToldApart()
{
    const auto comparison = training::compareRuns(run(300, 10, 2), run(300, 10.1, 7));
    QVERIFY(comparison && !comparison->isToldApart());
    QVERIFY(comparison->low < comparison->difference && comparison->difference < comparison->high);
    QVERIFY(comparison->words(QStringLiteral("A"), QStringLiteral("B")).contains(QStringLiteral("cannot be told apart")));
    const auto again = training::compareRuns(run(300, 10, 2), run(300, 10.1, 7));
    QCOMPARE(again->low, comparison->low);
    const auto same = training::compareRuns(run(300, 10, 2), run(300, 10, 2));
    QVERIFY(same->difference == 0 && same->low == 0 && same->high == 0 && !same->isToldApart());
}

/// Delta method: var(difference) is that of (a^2 / 2 rmseA - b^2 / 2 rmseB) / n over photos.
void TestRunComparison::theIntervalIsThatOfTheNormalApproximation()
{
    const auto a = run(2000, 10, 2), b = run(2000, 11, 3);
    const auto comparison = training::compareRuns(a, b);
    double sum = 0, squares = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double part = std::pow(a[i].prediction - a[i].truth, 2) / (2 * comparison->rmseFirst) - std::pow(b[i].prediction - b[i].truth, 2) / (2 * comparison->rmseSecond);
        sum += part;
        squares += part * part;
    }
    const double n = 2000, error = std::sqrt((squares / n - std::pow(sum / n, 2)) / n);
    QVERIFY2(std::abs(comparison->low - (comparison->difference - 1.96 * error)) < 0.15 * error, qPrintable(QStringLiteral("%1 %2").arg(comparison->low).arg(error)));
    QVERIFY(std::abs(comparison->high - (comparison->difference + 1.96 * error)) < 0.15 * error);
}

void TestRunComparison::onlyCommonPhotosCount()
{
    auto a = run(100, 10, 2), b = run(120, 10, 3);
    a[0].natural = false;   // not measured
    b[1].truth += 1;        // another score: another photo
    const auto comparison = training::compareRuns(a, b);
    QVERIFY(comparison);
    QCOMPARE(comparison->photos, 98);
    QCOMPARE(comparison->left, 99 + 120 - 2 * 98);
}

void TestRunComparison::tooFewPhotosAreRefused()
{
    const auto comparison = training::compareRuns(run(19, 10, 2), run(40, 10, 3));
    QVERIFY(!comparison);
    QVERIFY(comparison.error().userText.contains(QStringLiteral("19")));
    StopSource stop;
    stop.request_stop();
    QCOMPARE(training::compareRuns(run(50, 1, 1), run(50, 2, 1), stop.get_token()).error().kind, ErrorKind::Cancelled);
}

void TestRunComparison::aRunWithRoundsIsNotMistakenForTheListsNumber()
{
    auto comparison = training::compareRuns(run(100, 10, 2), run(100, 14, 3));
    QVERIFY(comparison && !comparison->words(QStringLiteral("A"), QStringLiteral("B")).contains(QStringLiteral("rounds")));
    comparison->oneRoundSecond = 22.101;
    const QString words = comparison->words(QStringLiteral("A"), QStringLiteral("B"));
    QVERIFY2(words.contains(QStringLiteral("\"B\" has rounds: its RMSE here is of the mean of the rounds; one round, as the list shows it, has 22.101.")), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestRunComparison)
#include "tst_run_comparison.moc"
