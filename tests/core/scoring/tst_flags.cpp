#include "scoring/flags.h"

#include <QSet>
#include <QTest>

using namespace pawtrait::scoring;

class tst_Flags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreTheTablesColumnsInItsOrder();
    void everyFlagHasATitleAndAnExplanation();
    void aNameIsFoundHoweverItIsTyped_data();
    void aNameIsFoundHoweverItIsTyped();
    void blurTakesTheEyesAwayAndKeepsThemAway();
};

void tst_Flags::namesAreTheTablesColumnsInItsOrder()
{
    QStringList names;
    for (const FlagDescription &flag : flagDescriptions())
        names.append(flag.name);
    QCOMPARE(names.join(QLatin1Char(',')), QStringLiteral("Subject Focus,Eyes,Face,Near,Action,Accessory,Group,Collage,Human,Occlusion,Info,Blur")); // train.csv's header
}

void tst_Flags::everyFlagHasATitleAndAnExplanation()
{
    QSet<QString> titles, helps;
    for (const FlagDescription &flag : flagDescriptions()) {
        QVERIFY(!flag.title.isEmpty());
        QVERIFY2(flag.help.endsWith(QLatin1Char('.')), qPrintable(flag.name));
        titles.insert(flag.title);
        helps.insert(flag.help);
    }
    QCOMPARE(titles.size(), flagCount);
    QCOMPARE(helps.size(), flagCount);
}

void tst_Flags::aNameIsFoundHoweverItIsTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("index");
    QTest::newRow("as in the table") << QStringLiteral("Subject Focus") << int(SubjectFocus);
    QTest::newRow("without the blank") << QStringLiteral("subjectfocus") << int(SubjectFocus);
    QTest::newRow("with a dash") << QStringLiteral("subject-focus") << int(SubjectFocus);
    QTest::newRow("blanks around") << QStringLiteral(" Blur ") << int(Blur);
    QTest::newRow("all capitals") << QStringLiteral("EYES") << int(Eyes);
    QTest::newRow("a part of a name") << QStringLiteral("Eye") << -1;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("something else") << QStringLiteral("Pawpularity") << -1;
}

void tst_Flags::aNameIsFoundHoweverItIsTyped()
{
    QFETCH(QString, name);
    QFETCH(int, index);
    QCOMPARE(flagFromName(name), index);
}

void tst_Flags::blurTakesTheEyesAwayAndKeepsThemAway()
{
    Flags flags{};
    setFlag(flags, Eyes, FlagAnswer::Yes);
    QCOMPARE(flags[Eyes], FlagAnswer::Yes);
    setFlag(flags, Blur, FlagAnswer::Yes);
    QCOMPARE(flags[Eyes], FlagAnswer::NotLookedAt);
    setFlag(flags, Eyes, FlagAnswer::Yes);
    QCOMPARE(flags[Eyes], FlagAnswer::NotLookedAt);
    setFlag(flags, Eyes, FlagAnswer::No); // that can be said of a blurred photo
    QCOMPARE(flags[Eyes], FlagAnswer::No);
    setFlag(flags, Blur, FlagAnswer::No);
    setFlag(flags, Eyes, FlagAnswer::Yes);
    QCOMPARE(flags[Eyes], FlagAnswer::Yes);
    setFlag(flags, Human, FlagAnswer::Yes);
    QCOMPARE(flags[Human], FlagAnswer::Yes);
    QCOMPARE(flags[Blur], FlagAnswer::No);
}

QTEST_GUILESS_MAIN(tst_Flags)
#include "tst_flags.moc"
