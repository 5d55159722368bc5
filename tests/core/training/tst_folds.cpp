#include "training/folds.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace pawtrait::training;

class TestFolds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameNumbersOnEveryMachine();
    void everyNumberIsAsLikely();
    void anOrderHoldsEachOnce();
    void groupsStayTogether();
    void foldsAreOfOneSize();
    void oneLargeGroup();
    void roundsDiffer();
};

void TestFolds::sameNumbersOnEveryMachine()
{
    // splitmix64's own first outputs for state 0 are 0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4.
    Random zero(0, 0);
    QCOMPARE(zero.next(), 0xE220A8397B1DCDAFull);
    QCOMPARE(zero.next(), 0x6E789E6AA1B965F4ull);
    Random order(7, 3);
    QCOMPARE(shuffledOrder(8, order), (std::vector<int>{5, 4, 0, 3, 7, 6, 2, 1}));
}

void TestFolds::everyNumberIsAsLikely()
{
    Random random(1, 2);
    std::array<int, 7> counts{};
    for (int i = 0; i < 70'000; ++i)
        ++counts[static_cast<std::size_t>(random.below(7))];
    for (int count : counts)
        QVERIFY2(std::abs(count - 10'000) < 500, qPrintable(QString::number(count)));
}

void TestFolds::anOrderHoldsEachOnce()
{
    Random random(5, 0);
    for (int count : {0, 1, 2, 100}) {
        auto order = shuffledOrder(count, random);
        std::sort(order.begin(), order.end());
        for (int i = 0; i < count; ++i)
            QCOMPARE(order[i], i);
    }
}

void TestFolds::groupsStayTogether()
{
    std::vector<std::optional<int>> groups;
    for (int i = 0; i < 90; ++i)
        groups.push_back(i % 9 == 0 ? std::nullopt : std::optional(i / 4));
    Random random(0, 1);
    const auto folds = groupedFolds(groups, 5, random);
    std::map<int, std::set<int>> foldsOfGroup;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        QVERIFY(folds[i] >= 0 && folds[i] < 5);
        if (groups[i])
            foldsOfGroup[*groups[i]].insert(folds[i]);
    }
    for (const auto &[group, its] : foldsOfGroup)
        QCOMPARE(its.size(), std::size_t(1));
    QCOMPARE(groupCount(groups), static_cast<int>(foldsOfGroup.size()) + 10);
}

void TestFolds::foldsAreOfOneSize()
{
    const std::vector<std::optional<int>> groups(288);
    Random random(0, 0);
    const auto folds = groupedFolds(groups, 10, random);
    for (int fold = 0; fold < 10; ++fold) {
        const auto size = std::count(folds.begin(), folds.end(), fold);
        QVERIFY(size == 28 || size == 29);
    }
}

void TestFolds::oneLargeGroup()
{
    std::vector<std::optional<int>> groups(50, 4);
    groups.insert(groups.end(), 50, std::nullopt);
    Random random(0, 0);
    const auto folds = groupedFolds(groups, 2, random);
    QCOMPARE(std::set<int>(folds.begin(), folds.begin() + 50).size(), std::size_t(1));
    QCOMPARE(std::count(folds.begin(), folds.end(), 0), 50); // the large group comes first, the rest fills the other fold
}

void TestFolds::roundsDiffer()
{
    const std::vector<std::optional<int>> groups(40);
    Random first(0, 0), second(0, 1), again(0, 0);
    const auto folds = groupedFolds(groups, 4, first);
    QVERIFY(folds != groupedFolds(groups, 4, second));
    QCOMPARE(folds, groupedFolds(groups, 4, again));
}

QTEST_GUILESS_MAIN(TestFolds)
#include "tst_folds.moc"
