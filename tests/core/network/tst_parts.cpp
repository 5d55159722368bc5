#include "network/parts.h"

#include <QtTest>

#include <stdexcept>
#include <vector>

using namespace pawtrait;

/// Parts of a batch where memory does not reach for all of it.
class PartsTest : public QObject {
    Q_OBJECT

    using Calls = std::vector<std::pair<int, int>>;

private Q_SLOTS:
    void allOfItInOrder()
    {
        std::atomic<int> atOnce{4};
        Calls calls;
        network::inParts(10, atOnce, [&](int first, int count) { calls.emplace_back(first, count); });
        QCOMPARE(calls, (Calls{{0, 4}, {4, 4}, {8, 2}}));
        calls.clear();
        network::inParts(0, atOnce, [&](int first, int count) { calls.emplace_back(first, count); });
        QVERIFY(calls.empty());
    }

    void tooLittleMemoryHalvesThePartAndIsRemembered_data()
    {
        QTest::addColumn<QString>("words"); // empty: std::bad_alloc
        QTest::newRow("computer") << QString();
        QTest::newRow("graphics card") << QStringLiteral("CUDA out of memory. Tried to allocate 2.00 GiB.");
        QTest::newRow("oneDNN") << QStringLiteral("[enforce fail at alloc_cpu.cpp:121] DefaultCPUAllocator: can't allocate memory");
    }

    void tooLittleMemoryHalvesThePartAndIsRemembered()
    {
        QFETCH(QString, words);
        std::atomic<int> atOnce{64};
        Calls done;
        const auto run = [&](int first, int count) {
            if (count > 10) {
                if (words.isEmpty())
                    throw std::bad_alloc();
                throw std::runtime_error(words.toStdString());
            }
            done.emplace_back(first, count);
        };
        network::inParts(20, atOnce, run); // 20, then 10
        QCOMPARE(done, (Calls{{0, 10}, {10, 10}}));
        QCOMPARE(atOnce.load(), 10);
    }

    void whatDoesNotFitAloneOrFailsOtherwiseIsThrownOn()
    {
        std::atomic<int> atOnce{8};
        int calls = 0;
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, network::inParts(8, atOnce, [&](int, int) {
            ++calls;
            throw std::bad_alloc();
        }));
        QCOMPARE(calls, 4); // 8, 4, 2, 1
        QCOMPARE(atOnce.load(), 1);
        calls = 0;
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, network::inParts(8, atOnce, [&](int, int) {
            ++calls;
            throw std::runtime_error("the driver was reset");
        }));
        QCOMPARE(calls, 1);
    }
};

QTEST_APPLESS_MAIN(PartsTest)
#include "tst_parts.moc"
