#include "library/grouping.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>
#include <set>

using namespace pawtrait::library;

namespace {

const QDateTime noon(QDate(2024, 5, 14), QTime(12, 0));

GroupingPhoto photoAt(const char *path, int seconds)
{
    return {QString::fromUtf8(path), noon.addSecs(seconds), {}, 0};
}

/// "name[0 1] [2]"
QString asText(const std::vector<PhotoGroup> &groups)
{
    QStringList all;
    for (const PhotoGroup &group : groups) {
        QStringList photos;
        for (const int photo : group.photos)
            photos.append(QString::number(photo));
        all.append(group.name + (group.handGroup ? QStringLiteral("#%1").arg(group.handGroup) : QString()) + QLatin1Char('[') + photos.join(QLatin1Char(' ')) + QLatin1Char(']'));
    }
    return all.join(QLatin1String(" | "));
}

} // namespace

class tst_Grouping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void nothing();
    void byFolder();
    void handGroupsWin();
    void byTime();
    void theGapIsTheOneAskedFor();
    void byLookWithoutTime();
    void looksThatSayNothing();
    void timeAndNoTimeInOneFolder();
    void everyPhotoIsInOneGroup();
};

void tst_Grouping::nothing()
{
    QVERIFY(groupPhotos({}, {}).empty());
    const GroupingPhoto photos[] = {photoAt("/a/1.jpg", 0), photoAt("/a/2.jpg", 1)};
    QCOMPARE(asText(groupPhotos(photos, {.by = GroupBy::Nothing})), QStringLiteral("[0] | [1]"));
}

void tst_Grouping::byFolder()
{
    const GroupingPhoto photos[] = {photoAt("/p/Luna/1.jpg", 0), photoAt("/p/Max/1.jpg", 0),      photoAt("/p/Luna/2.jpg", 99'999),
                                    photoAt("/p/x.jpg", 0),      photoAt("/p/Max/Luna/1.jpg", 0), photoAt("/p/Max/2.jpg", 0)};
    QCOMPARE(asText(groupPhotos(photos, {})), QStringLiteral("Luna[0 2] | Max[1 5] | [3] | [4]"));
    const GroupingPhoto flat[] = {photoAt("/1.jpg", 0), photoAt("/2.jpg", 0)};
    QCOMPARE(asText(groupPhotos(flat, {})), QStringLiteral("/[0 1]"));
}

void tst_Grouping::handGroupsWin()
{
    GroupingPhoto photos[] = {photoAt("/p/Luna/1.jpg", 0), photoAt("/p/Luna/2.jpg", 0), photoAt("/p/Max/1.jpg", 0), photoAt("/p/Luna/3.jpg", 0)};
    photos[1].handGroup = photos[2].handGroup = 7;
    QCOMPARE(asText(groupPhotos(photos, {})), QStringLiteral("Luna[0 3] | #7[1 2]"));
    QCOMPARE(asText(groupPhotos(photos, {.by = GroupBy::Nothing})), QStringLiteral("[0] | #7[1 2] | [3]"));
    QCOMPARE(asText(groupPhotos(photos, {.by = GroupBy::TimeAndLook})), QStringLiteral("Luna[0 3] | #7[1 2]"));
}

void tst_Grouping::byTime()
{
    const GroupingOptions options{.by = GroupBy::TimeAndLook};
    // Out of order, as cameras number them again from 1.
    const GroupingPhoto photos[] = {photoAt("/p/day/3.jpg", 600), photoAt("/p/day/1.jpg", 0), photoAt("/p/day/2.jpg", 100), photoAt("/p/day/4.jpg", 650),
                                    photoAt("/p/day/5.jpg", 5000)};
    QCOMPARE(asText(groupPhotos(photos, options)), QStringLiteral("day, 14 May, 12:10[0 3] | day, 14 May, 12:00[1 2] | [4]"));
    const GroupingPhoto together[] = {photoAt("/p/day/1.jpg", 0), photoAt("/p/day/2.jpg", 60)};
    QCOMPARE(asText(groupPhotos(together, options)), QStringLiteral("day[0 1]"));
    const GroupingPhoto apart[] = {photoAt("/p/a/1.jpg", 0), photoAt("/p/b/2.jpg", 1), photoAt("/p/a/3.jpg", 2)};
    QCOMPARE(asText(groupPhotos(apart, options)), QStringLiteral("a[0 2] | [1]"));
}

void tst_Grouping::theGapIsTheOneAskedFor()
{
    const GroupingPhoto photos[] = {photoAt("/p/1.jpg", 0), photoAt("/p/2.jpg", 120), photoAt("/p/3.jpg", 241)};
    QCOMPARE(groupPhotos(photos, {.by = GroupBy::TimeAndLook}).size(), 2U);
    QCOMPARE(groupPhotos(photos, {.by = GroupBy::TimeAndLook, .gapSeconds = 121}).size(), 1U);
    QCOMPARE(groupPhotos(photos, {.by = GroupBy::TimeAndLook, .gapSeconds = 119}).size(), 3U);
}

void tst_Grouping::byLookWithoutTime()
{
    const std::vector<float> cat{1, 0, 0}, sameCat{0.9F, 0.2F, 0}, dog{0, 1, 0.1F};
    GroupingPhoto photos[] = {{QStringLiteral("/p/mix/1.jpg"), {}, cat, 0},
                              {QStringLiteral("/p/mix/2.jpg"), {}, sameCat, 0},
                              {QStringLiteral("/p/mix/3.jpg"), {}, {}, 0},
                              {QStringLiteral("/p/mix/4.jpg"), {}, dog, 0},
                              {QStringLiteral("/p/mix/5.jpg"), {}, dog, 0}};
    QCOMPARE(asText(groupPhotos(photos, {.by = GroupBy::TimeAndLook})), QStringLiteral("mix[0 1 2] | mix (2)[3 4]"));
    QCOMPARE(groupPhotos(photos, {.by = GroupBy::TimeAndLook, .sameLook = 0.99}).size(), 3U);
    for (GroupingPhoto &photo : photos)
        photo.taken = noon; // where time tells, it decides
    QCOMPARE(asText(groupPhotos(photos, {.by = GroupBy::TimeAndLook})), QStringLiteral("mix[0 1 2 3 4]"));
}

void tst_Grouping::looksThatSayNothing()
{
    const std::vector<float> zero{0, 0, 0}, nan{std::nanf(""), 1, 0}, huge(3, 3e38F), shorter{1};
    std::vector<GroupingPhoto> photos;
    for (const std::vector<float> &look : {std::cref(zero), std::cref(nan), std::cref(shorter), std::cref(huge), std::cref(huge)})
        photos.push_back({QStringLiteral("/p/%1.jpg").arg(photos.size()), {}, look, 0});
    QCOMPARE(groupPhotos(photos, {.by = GroupBy::TimeAndLook}).size(), 1U);
}

void tst_Grouping::timeAndNoTimeInOneFolder()
{
    GroupingPhoto photos[] = {photoAt("/p/mix/1.jpg", 0), {QStringLiteral("/p/mix/2.jpg"), {}, {}, 0}, photoAt("/p/mix/3.jpg", 5), {QStringLiteral("/p/mix/4.jpg"), {}, {}, 0}};
    QCOMPARE(asText(groupPhotos(photos, {.by = GroupBy::TimeAndLook})), QStringLiteral("mix, 14 May, 12:00[0 2] | mix[1 3]"));
}

void tst_Grouping::everyPhotoIsInOneGroup()
{
    std::mt19937 random(7);
    std::vector<std::vector<float>> looks;
    for (int i = 0; i < 50; ++i)
        looks.push_back({static_cast<float>(random() % 100), static_cast<float>(random() % 100), 1});
    std::vector<GroupingPhoto> photos;
    for (int i = 0; i < 10'000; ++i) {
        GroupingPhoto photo{QStringLiteral("/p/%1/%2.jpg").arg(random() % 200).arg(i), {}, {}, 0};
        if (random() % 2)
            photo.taken = noon.addSecs(random() % 100'000);
        if (random() % 2)
            photo.look = looks[random() % looks.size()];
        if (random() % 10 == 0)
            photo.handGroup = 1 + random() % 40;
        photos.push_back(photo);
    }
    for (const GroupBy by : {GroupBy::Nothing, GroupBy::Folder, GroupBy::TimeAndLook}) {
        const auto groups = groupPhotos(photos, {.by = by});
        std::set<int> seen;
        int before = -1;
        for (const PhotoGroup &group : groups) {
            QVERIFY(!group.photos.empty());
            QVERIFY(group.photos.front() > before);
            before = group.photos.front();
            QVERIFY(std::is_sorted(group.photos.begin(), group.photos.end()));
            QVERIFY(group.photos.size() > 1 || group.name.isEmpty());
            for (const int photo : group.photos) {
                QVERIFY(seen.insert(photo).second);
                QCOMPARE(photos[static_cast<std::size_t>(photo)].handGroup, group.handGroup);
            }
        }
        QCOMPARE(seen.size(), photos.size());
    }
}

QTEST_GUILESS_MAIN(tst_Grouping)
#include "tst_grouping.moc"
