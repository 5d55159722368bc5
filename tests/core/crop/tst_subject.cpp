#include "crop/subject.h"

#include <QtTest>

#include <climits>
#include <cmath>

using namespace pawtrait;
using crop::Subject;
using image::PixelRect;

namespace {

/// 24 x 24 cells; `inside` of them 1, else 0.
scoring::SubjectMap mapOf(const std::function<double(int x, int y)> &value)
{
    scoring::SubjectMap map{24, 24, {}};
    for (int y = 0; y < 24; ++y) {
        for (int x = 0; x < 24; ++x)
            map.share.push_back(value(x, y));
    }
    return map;
}

bool near(const PixelRect &a, const PixelRect &b, int pixels)
{
    return std::abs(a.x - b.x) <= pixels && std::abs(a.y - b.y) <= pixels && std::abs(a.right() - b.right()) <= pixels && std::abs(a.bottom() - b.bottom()) <= pixels;
}

} // namespace

class SubjectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void boxIsWhereTheMapIsHigh()
    {
        const auto found = crop::subjectFromMap(mapOf([](int x, int y) { return x >= 6 && x < 12 && y >= 3 && y < 18 ? 1.1 : 0.0; }), 0.5, 2400, 1200);
        QVERIFY(found);
        QVERIFY2(near(found->box, {600, 150, 600, 750}, 40), qPrintable(QStringLiteral("%1 %2").arg(found->box.x).arg(found->box.width))); // within one of 64 cells
        QCOMPARE(found->foundBy, Subject::FoundBy::Model);
        QCOMPARE(found->margin(), 0.08);
        QCOMPARE(found->certainty, 1.1);
    }

    void speckIsNoAnimal()
    {
        const auto block = [](int x, int y) { return x >= 4 && x < 10 && y >= 4 && y < 10; };
        const auto speck = crop::subjectFromMap(mapOf([&](int x, int y) { return block(x, y) || (x == 21 && y == 21) ? 1.0 : 0.0; }), 0.5, 240, 240);
        QVERIFY(speck && near(speck->box, {40, 40, 60, 60}, 5));
        const auto second = crop::subjectFromMap(mapOf([&](int x, int y) { return block(x, y) || (x >= 18 && x < 22 && y >= 18 && y < 22) ? 1.0 : 0.0; }), 0.5, 240, 240);
        QVERIFY(second && near(second->box, {40, 40, 180, 180}, 5)); // 16 of 36 cells: another animal
    }

    void boxReachesThePhotosEdge()
    {
        const auto found = crop::subjectFromMap(mapOf([](int x, int) { return x >= 12 ? 1.0 : 0.0; }), 0.5, 333, 777);
        QVERIFY(found);
        QCOMPARE(found->box.y, 0);
        QCOMPARE(found->box.right(), 333);
        QCOMPARE(found->box.bottom(), 777);
    }

    void nothingIsFoundWhereNothingIs_data()
    {
        QTest::addColumn<scoring::SubjectMap>("map");
        QTest::newRow("low everywhere") << mapOf([](int, int) { return 0.79; });
        QTest::newRow("no map") << scoring::SubjectMap{};
        QTest::newRow("not a number") << mapOf([](int, int) { return std::nan(""); });
        QTest::newRow("fewer values than cells") << scoring::SubjectMap{24, 24, std::vector<double>(7, 1.0)};
    }
    void nothingIsFoundWhereNothingIs()
    {
        QFETCH(scoring::SubjectMap, map);
        QVERIFY(!crop::subjectFromMap(map, 0.5, 640, 480));
    }

    void drawnBoxIsHeldToThePhoto_data()
    {
        QTest::addColumn<PixelRect>("drawn");
        QTest::addColumn<PixelRect>("held");
        QTest::newRow("inside") << PixelRect{10, 20, 30, 40} << PixelRect{10, 20, 30, 40};
        QTest::newRow("over an edge") << PixelRect{-10, 20, 30, 4000} << PixelRect{0, 20, 20, 460};
        QTest::newRow("largest numbers") << PixelRect{0, 0, INT_MAX, INT_MAX} << PixelRect{0, 0, 640, 480};
        QTest::newRow("outside") << PixelRect{700, 20, 30, 40} << PixelRect{};
        QTest::newRow("empty") << PixelRect{10, 20, 0, 40} << PixelRect{};
        QTest::newRow("inside out") << PixelRect{100, 100, -30, -30} << PixelRect{};
        QTest::newRow("far outside") << PixelRect{INT_MAX, INT_MAX, INT_MAX, INT_MAX} << PixelRect{};
    }
    void drawnBoxIsHeldToThePhoto()
    {
        QFETCH(PixelRect, drawn);
        QFETCH(PixelRect, held);
        const auto subject = crop::drawnSubject(drawn, 640, 480);
        QCOMPARE(subject.has_value(), !held.isEmpty());
        if (subject) {
            QCOMPARE(subject->box, held);
            QCOMPARE(subject->margin(), 0.04);
        }
    }
};

QTEST_GUILESS_MAIN(SubjectTest)
#include "tst_subject.moc"
