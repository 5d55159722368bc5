#include "common/stop_token.h"
#include "crop/candidates.h"
#include "crop/search.h"
#include "support/test_pictures.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QtTest>

#include <climits>
#include <set>

using namespace pawtrait;
using namespace pawtrait::crop;
using image::PixelRect;
using nlohmann::json;

namespace {

std::string checksumOf(const std::vector<Window> &windows)
{
    std::uint64_t sum = 0xCBF29CE484222325u;
    for (const Window &window : windows) {
        for (const int number : {window.rect.x, window.rect.y, window.rect.right(), window.rect.bottom(), window.family}) {
            for (const char byte : std::to_string(number) + ",")
                sum = (sum ^ static_cast<unsigned char>(byte)) * 0x100000001B3u;
        }
    }
    return QStringLiteral("%1").arg(sum, 16, 16, QLatin1Char('0')).toStdString();
}

int numberFrom(std::uint64_t place, int below)
{
    return static_cast<int>(test::streamNumber("candidates", place) % static_cast<std::uint64_t>(below));
}

} // namespace

class CandidatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(PAWTRAIT_SOURCE_DIR "/tests/data/crop_windows.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_cases = json::parse(file.readAll().toStdString());
        QCOMPARE(int(m_cases.size()), 200);
    }

    void windowsAreThePeersToThePixel()
    {
        int lists = 0;
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            const std::vector<Window> windows = windowsOf(m_cases[i]);
            QVERIFY2(windows.size() == m_cases[i]["count"], qPrintable(QStringLiteral("case %1").arg(i)));
            if (m_cases[i].contains("windows")) {
                for (std::size_t k = 0; k < windows.size(); ++k) {
                    const json &row = m_cases[i]["windows"][k];
                    const PixelRect rect{row[0], row[1], row[2].get<int>() - row[0].get<int>(), row[3].get<int>() - row[1].get<int>()};
                    QVERIFY2(windows[k] == (Window{rect, row[4]}), qPrintable(QStringLiteral("case %1, window %2").arg(i).arg(k)));
                }
                ++lists;
            }
            QVERIFY2(checksumOf(windows) == m_cases[i]["checksum"], qPrintable(QStringLiteral("case %1").arg(i)));
        }
        QCOMPARE(lists, 10);
    }

    void searchAsksInThePeersOrder()
    {
        for (const json &one : m_cases) {
            if (!one.contains("asked"))
                continue;
            const std::vector<Window> windows = windowsOf(one);
            const auto asked = budgetedSearch(windows, {.windows = 24, .seeds = 12, .leaders = 2}, [](std::span<const int> which) -> Result<std::vector<double>> {
                std::vector<double> scores;
                for (const int i : which)
                    scores.push_back((7919 * i) % 1009 / 100.0);
                return scores;
            });
            QVERIFY(asked && *asked == one["asked"].get<std::vector<int>>());
        }
    }

    void searchSpendsAsItsPlanSays()
    {
        const std::vector<Window> windows = candidates(1000, 800, {400, 300, 100, 100}, {.shapes = {1.0}});
        for (const auto &[plan, first] : {std::pair{SearchPlan{}, 6}, {SearchPlan{.windows = 9, .seeds = 2}, 2}, {SearchPlan{.windows = 3}, 3}}) {
            std::vector<std::size_t> batches;
            const auto asked = budgetedSearch(windows, plan, [&](std::span<const int> which) -> Result<std::vector<double>> {
                batches.push_back(which.size());
                return std::vector<double>(which.begin(), which.end());
            });
            QVERIFY(asked);
            QCOMPARE(int(asked->size()), plan.windows);
            QCOMPARE(int(batches.front()), first);
            QVERIFY(std::all_of(batches.begin() + 1, batches.end(), [](std::size_t size) { return size <= 4; }));
        }
        const auto all =
            budgetedSearch(std::span(windows).first(5), {}, [](std::span<const int> which) -> Result<std::vector<double>> { return std::vector<double>(which.size()); });
        QVERIFY(all);
        QCOMPARE(int(all->size()), 5);
    }

    void searchAsksNoWindowTwiceAndStopsAtAnError()
    {
        const std::vector<Window> windows = candidates(1000, 800, {400, 300, 100, 100}, {.shapes = {1.0}});
        std::set<int> seen;
        const auto asked = budgetedSearch(windows, {}, [&](std::span<const int> which) -> Result<std::vector<double>> {
            for (const int i : which) {
                if (!seen.insert(i).second)
                    return Error{ErrorKind::Internal, QStringLiteral("twice"), {}};
            }
            return std::vector<double>(which.size(), 1.0);
        });
        QVERIFY(asked);
        QCOMPARE(int(asked->size()), SearchPlan().windows);
        int calls = 0;
        const auto stopped = budgetedSearch(windows, {}, [&](std::span<const int>) -> Result<std::vector<double>> {
            ++calls;
            return cancelled();
        });
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
        QCOMPARE(calls, 1);
    }

    void noWindowCutsTheAnimal_data()
    {
        QTest::addColumn<double>("shape");
        for (const auto &[name, shape] : {std::pair{"free", 0.0}, {"1:1", 1.0}, {"4:5", 0.8}, {"3:4", 0.75}, {"4:3", 4.0 / 3}, {"1.91:1", 1.91}, {"9:16", 9.0 / 16}})
            QTest::newRow(name) << shape;
    }
    void noWindowCutsTheAnimal()
    {
        QFETCH(double, shape);
        CandidateRules rules;
        rules.freeWindows = shape == 0;
        if (shape != 0)
            rules.shapes = {shape};
        int windows = 0;
        for (std::uint64_t round = 0; round < 400; ++round) {
            const int width = 20 + numberFrom(6 * round, 3000), height = 20 + numberFrom(6 * round + 1, 3000);
            const int left = numberFrom(6 * round + 2, width - 1), top = round % 4 == 3 ? 0 : numberFrom(6 * round + 3, height - 1);
            // Every fourth fills the photo's height: there the shape's rounding has nothing to give.
            const PixelRect subject{left, top, 1 + numberFrom(6 * round + 4, width - left), round % 4 == 3 ? height : 1 + numberFrom(6 * round + 5, height - top)};
            rules.margin = round % 2 == 0 ? 0.08 : 0.04;
            for (const Window &window : candidates(width, height, subject, rules)) {
                const PixelRect &rect = window.rect;
                QVERIFY(rect.x >= 0 && rect.y >= 0 && rect.right() <= width && rect.bottom() <= height && !rect.isEmpty());
                const auto place = QStringLiteral("round %1: %2 %3 %4 %5").arg(round).arg(rect.x).arg(rect.y).arg(rect.width).arg(rect.height);
                QVERIFY2(rect.x <= subject.x && rect.y <= subject.y && rect.right() >= subject.right() && rect.bottom() >= subject.bottom(), qPrintable(place));
                if (window.family > 0)
                    QVERIFY2(std::abs(rect.width - rect.height * shape) <= 1 + shape, qPrintable(place));
                ++windows;
            }
        }
        QVERIFY(windows > 1000);
    }

    void animalAsHighAsThePhotoKeepsItsLastRow()
    {
        const auto windows = candidates(367, 653, {20, 0, 300, 653}, {.shapes = {9.0 / 16}, .freeWindows = false});
        for (const Window &window : windows)
            QCOMPARE(window.rect.height, 653);
        QCOMPARE(windows.size(), std::size_t{1}); // the whole photo has the shape already
    }

    void anyBoxIsSurvived_data()
    {
        QTest::addColumn<PixelRect>("box");
        QTest::newRow("empty") << PixelRect{10, 10, 0, 0};
        QTest::newRow("inside out") << PixelRect{50, 50, -20, -20};
        QTest::newRow("outside") << PixelRect{5000, 5000, 10, 10};
        QTest::newRow("largest numbers") << PixelRect{INT_MAX, INT_MAX, INT_MAX, INT_MAX};
        QTest::newRow("smallest numbers") << PixelRect{INT_MIN, INT_MIN, INT_MIN, INT_MIN};
        QTest::newRow("larger than the photo") << PixelRect{-100, -100, 100000, 100000};
    }
    void anyBoxIsSurvived()
    {
        QFETCH(PixelRect, box);
        for (const auto &[width, height] : {std::pair{1, 1}, {100, 80}, {1, 500}, {65535, 3}}) {
            const auto windows = candidates(width, height, box, {.shapes = {1.0, 1.91, 9.0 / 16}});
            QCOMPARE(windows.front().rect, (PixelRect{0, 0, width, height}));
            for (const Window &window : windows)
                QVERIFY2(
                    window.rect.x >= 0 && window.rect.y >= 0 && window.rect.right() <= width && window.rect.bottom() <= height && !window.rect.isEmpty(),
                    qPrintable(QStringLiteral("%1 x %2: %3 %4 %5 %6").arg(width).arg(height).arg(window.rect.x).arg(window.rect.y).arg(window.rect.width).arg(window.rect.height)));
        }
    }

    void smallPhotoHasOnlyItself()
    {
        QCOMPARE(int(candidates(399, 399, {150, 150, 50, 50}, {.shapes = {1.0}, .leastShortSide = 400}).size()), 1);
        QVERIFY(candidates(399, 399, {150, 150, 50, 50}, {.shapes = {1.0}}).size() > 20);
    }

private:
    static std::vector<Window> windowsOf(const json &one)
    {
        CandidateRules rules;
        rules.margin = one["margin"];
        rules.shapes = one["shapes"].get<std::vector<double>>();
        rules.leastShortSide = one["side"];
        const json &box = one["box"];
        return candidates(one["size"][0], one["size"][1], {box[0], box[1], box[2].get<int>() - box[0].get<int>(), box[3].get<int>() - box[1].get<int>()}, rules);
    }
    json m_cases;
};

QTEST_GUILESS_MAIN(CandidatesTest)
#include "tst_candidates.moc"
