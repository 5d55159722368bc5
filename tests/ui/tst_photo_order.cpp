#include "fake_scorer.h"

#include "photos/cell_layout.h"
#include "photos/photo_order.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pawtrait;
using namespace pawtrait::ui;

/// Which photos are shown, in which order and groups, and where their cells lie.
class TestPhotoOrder : public QObject {
    Q_OBJECT

    std::shared_ptr<const scoring::PhotoScorer> m_scorer = std::make_shared<tests::FakeScorer>();

    /// Photos "/animals/<folder>/<name>" with the score given; below 0: not scored yet.
    struct Made {
        const char *folder, *name;
        double score;
    };
    void fill(PhotoList &list, const std::vector<Made> &photos) const
    {
        list.setScorer(m_scorer);
        std::vector<library::PhotoRecord> records;
        for (const Made &photo : photos) {
            library::PhotoRecord record;
            record.id = static_cast<qint64>(records.size()) + 100;
            record.path = QStringLiteral("/animals/%1/%2").arg(QLatin1String(photo.folder), QLatin1String(photo.name));
            records.push_back(record);
        }
        const std::vector<PhotoId> ids = list.add(records);
        std::vector<FinishedPhoto> finished;
        for (std::size_t i = 0; i < photos.size(); ++i) {
            if (photos[i].score < 0)
                continue;
            scoring::ScoredPhoto scored;
            scored.embedding = {static_cast<float>(photos[i].score / 100)};
            finished.push_back({ids[i], std::move(scored), photos[i].score, {}, {}});
        }
        list.finish(std::move(finished));
        std::vector<library::GroupingPhoto> grouping;
        for (const library::PhotoRecord &record : records)
            grouping.push_back({record.path, {}, {}, 0});
        list.setGroups(library::groupPhotos(grouping, {}), ids);
    }

    static QString names(const PhotoOrder &order)
    {
        QStringList shown;
        for (int row = 0; row < order.rowCount(); ++row)
            shown.append(order.itemAt(row)->name);
        return shown.join(QStringLiteral(", "));
    }

    static PhotoStateChange change(const PhotoList &list, int row, const std::function<void(library::UserState &)> &edit)
    {
        PhotoStateChange made{list.at(row).id, list.at(row).user, list.at(row).user};
        edit(made.after);
        return made;
    }

private slots:
    void groupsStandByTheirBestPhotoWithTheBestFirst()
    {
        PhotoList list;
        PhotoOrder order(list);
        const QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fill(list, {{"rex", "a", 30}, {"mia", "b", 60}, {"rex", "c", 70}, {"mia", "d", 20}, {"otto", "e", -1}});
        order.refresh();
        QCOMPARE(names(order), QStringLiteral("c, a, b, d, e"));
        QCOMPARE(order.spans().size(), 3u);
        QCOMPARE(order.spans()[0].name, QStringLiteral("rex"));
        QVERIFY(order.isBestOfGroup(0));
        QVERIFY(!order.isBestOfGroup(1));
        QVERIFY(!order.isBestOfGroup(4)); // alone and without a score
        order.setGrouped(false);
        QCOMPARE(names(order), QStringLiteral("c, b, a, d, e"));
    }

    void photosThatCannotBeToldApartAreBracketed()
    {
        PhotoList list;
        PhotoOrder order(list);
        fill(list, {{"rex", "a", 50}, {"rex", "b", 45}, {"rex", "c", 30}}); // the fake model tells apart from 8 points on
        order.refresh();
        QCOMPARE(order.spans()[0].aboutEqual, 2);
        order.setSortBy(SortBy::Name);
        QCOMPARE(order.spans()[0].aboutEqual, 0);
        QVERIFY(order.isBestOfGroup(0));
        order.setSortBy(SortBy::Worst);
        QVERIFY(order.isBestOfGroup(2));
    }

    void lonePhotosShareALine()
    {
        PhotoList list;
        PhotoOrder order(list);
        fill(list, {{"rex", "a", 70}, {"otto", "b", 60}, {"mia", "c", 50}, {"rex", "d", 20}});
        order.refresh();
        QCOMPARE(names(order), QStringLiteral("a, d, b, c"));
        QCOMPARE(order.spans().size(), 2u); // Rex, and the two that are alone
        QCOMPARE(order.spans()[1].count, 2);
        QCOMPARE(order.spans()[1].group, -1);
        QVERIFY(!order.isBestOfGroup(2));
    }

    void sorts_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("expected");
        QTest::newRow("best first, without a score last") << int(SortBy::Best) << QStringLiteral("photo 10, photo 2, Photo 1, photo 3");
        QTest::newRow("lowest first, without a score last") << int(SortBy::Worst) << QStringLiteral("Photo 1, photo 2, photo 10, photo 3");
        QTest::newRow("by name as people count") << int(SortBy::Name) << QStringLiteral("Photo 1, photo 2, photo 3, photo 10");
        QTest::newRow("as added") << int(SortBy::Added) << QStringLiteral("photo 10, photo 2, photo 3, Photo 1");
    }

    void sorts()
    {
        QFETCH(int, by);
        QFETCH(QString, expected);
        PhotoList list;
        PhotoOrder order(list);
        fill(list, {{"x", "photo 10", 80}, {"x", "photo 2", 40}, {"x", "photo 3", -1}, {"x", "Photo 1", 20}});
        order.setGrouped(false);
        order.setSortBy(static_cast<SortBy>(by));
        QCOMPARE(names(order), expected);
    }

    void filters()
    {
        PhotoList list;
        PhotoOrder order(list);
        fill(list, {{"rex", "a", 30}, {"rex", "b", 60}, {"mia", "c", -1}});
        PhotoFilter filter;
        filter.scoreFrom = 30;
        filter.scoreTo = 40;
        order.setFilter(filter);
        QCOMPARE(names(order), QStringLiteral("a"));
        filter = {};
        filter.text = QStringLiteral("MIA");
        order.setFilter(filter);
        QCOMPARE(names(order), QStringLiteral("c"));
        list.apply({change(list, 1, [](library::UserState &state) {
                       state.stars = 3;
                       state.mark = library::Mark::Pick;
                       scoring::setFlag(state.flags, scoring::Face, scoring::FlagAnswer::Yes);
                   })},
                   true);
        filter = {};
        filter.minimumStars = 3;
        order.setFilter(filter);
        QCOMPARE(names(order), QStringLiteral("b"));
        filter = {};
        filter.marks = PhotoFilter::Marks::Unmarked;
        order.setFilter(filter);
        QCOMPARE(order.rowCount(), 2);
        filter = {};
        filter.flag = scoring::Face;
        order.setFilter(filter);
        QCOMPARE(names(order), QStringLiteral("b"));
        filter.answer = scoring::FlagAnswer::NotLookedAt;
        order.setFilter(filter);
        QCOMPARE(order.rowCount(), 2);
    }

    void aRemovedPhotoLeavesAndComesBackInItsPlace()
    {
        PhotoList list;
        PhotoOrder order(list);
        const QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fill(list, {{"rex", "a", 30}, {"rex", "b", 60}, {"rex", "c", 40}});
        order.refresh();
        const QPersistentModelIndex kept = order.indexOf(list.at(0).id), gone = order.indexOf(list.at(1).id);
        const std::vector<PhotoStateChange> removal{change(list, 1, [](library::UserState &state) { state.listed = false; })};
        list.apply(removal, true);
        QCOMPARE(names(order), QStringLiteral("c, a"));
        QCOMPARE(list.counts().listed, 2);
        QCOMPARE(kept.row(), 1);
        QVERIFY(!gone.isValid());
        list.apply(removal, false);
        QCOMPARE(names(order), QStringLiteral("b, c, a"));
        QCOMPARE(list.counts(), (PhotoList::Counts{3, 0, 3, 0}));
    }

    void cellsAndPlacesAgree_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("width");
        QTest::newRow("grid") << int(CellLayout::Kind::Grid) << 600;
        QTest::newRow("narrow grid") << int(CellLayout::Kind::Grid) << 100;
        QTest::newRow("strip") << int(CellLayout::Kind::Strip) << 600;
    }

    void cellsAndPlacesAgree()
    {
        QFETCH(int, kind);
        QFETCH(int, width);
        std::vector<PhotoOrder::Span> spans;
        int rows = 0;
        for (const int count : {5, 1, 3, 12, 2}) {
            const bool alone = count == 3;
            spans.push_back({alone ? QString() : QStringLiteral("animal"), alone ? -1 : 0, rows, count, 0});
            rows += count;
        }
        CellLayout layout;
        layout.place(spans, {static_cast<CellLayout::Kind>(kind), true, {120, 90}, 15, width});
        QRect all;
        for (int row = 0; row < rows; ++row) {
            const QRect cell = layout.cellRect(row);
            QCOMPARE(layout.rowAt(cell.center()), row);
            QVERIFY(!all.intersects(cell) || kind == int(CellLayout::Kind::Grid)); // no two cells overlap
            const auto [first, last] = layout.rowsIn(cell.adjusted(2, 2, -2, -2));
            QVERIFY(first <= row && row < last);
            for (int other = 0; other < row; ++other)
                QVERIFY(!layout.cellRect(other).intersects(cell));
            all |= cell;
        }
        QVERIFY(layout.length() > (kind == int(CellLayout::Kind::Strip) ? all.right() : all.bottom()));
        QCOMPARE(layout.rowAt({-5, -5}), -1);
        QCOMPARE(layout.rowsIn({0, 0, 10'000'000, 10'000'000}), (std::pair{0, rows}));
    }

    void upAndDownCrossHeadings()
    {
        std::vector<PhotoOrder::Span> spans{{QStringLiteral("rex"), 0, 0, 5, 0}, {QStringLiteral("mia"), 1, 5, 2, 0}};
        CellLayout layout;
        layout.place(spans, {CellLayout::Kind::Grid, true, {120, 90}, 15, 400}); // three columns
        QCOMPARE(layout.columns(), 3);
        QCOMPARE(layout.rowAcross(0, 1, 90), 3);
        QCOMPARE(layout.rowAcross(3, 1, 90), 5);
        QCOMPARE(layout.rowAcross(2, 1, 90), 4); // the line below is shorter: its last
        QCOMPARE(layout.rowAcross(6, -1, 90), 4);
        QCOMPARE(layout.rowAcross(6, 1, 90), 6);
        QCOMPARE(layout.rowAcross(1, -1, 90), 0);
    }
};

QTEST_MAIN(TestPhotoOrder)
#include "tst_photo_order.moc"
