#include "scoring/photo_scorer.h"
#include "settings/settings.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pawtrait;
using namespace pawtrait::ui;

class TestSettings : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(QStringLiteral("sub/pawtrait.ini")); }

    void write(const QByteArray &contents) const
    {
        QDir(m_folder->path()).mkpath(QStringLiteral("sub"));
        QFile out(file());
        if (!out.open(QIODevice::WriteOnly) || out.write(contents) != contents.size())
            qFatal("cannot write the test's settings");
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyRowIsWholeAndHasAnAllowedDefault()
    {
        Settings settings(file());
        QSet<QString> keys;
        const std::vector<SettingRow> rows = settingRows();
        for (const SettingRow &row : rows) {
            QVERIFY(!keys.contains(QString::fromLatin1(row.key)));
            keys.insert(QString::fromLatin1(row.key));
            const bool isShown = row.page != SettingsPage::Remembered;
            QCOMPARE(!row.title.isEmpty(), isShown);
            QVERIFY2(row.help.endsWith(QLatin1Char('.')) == isShown, row.key);
            QVERIFY(settings.isDefault(row.setting));
            QVERIFY2(settings.setValue(row.setting, row.defaultValue), row.key);
            QVERIFY(!isShown || !valueInWords(row, row.defaultValue).isEmpty());
            QVERIFY(static_cast<std::size_t>(row.setting) < rows.size());
        }
        QVERIFY(!QFile::exists(file())); // nothing was chosen
    }

    void resettingAllLeavesWhatIsOnlyRemembered()
    {
        Settings settings(file());
        QVERIFY(settings.setValue(Setting::ExportFolder, QStringLiteral("/somewhere")));
        QVERIFY(settings.setValue(Setting::Theme, QStringLiteral("dark")));
        QVERIFY(!settings.setValue(Setting::ExportPattern, QStringLiteral("two\nlines")));
        settings.resetAll();
        QVERIFY(settings.isDefault(Setting::Theme));
        QCOMPARE(settings.value(Setting::ExportFolder), QStringLiteral("/somewhere"));
    }

    void defaultsAreTheProgramsOwn()
    {
        const Settings settings(file());
        const image::DecodeLimits limits = settings.decodeLimits(), builtIn;
        QCOMPARE(limits.maxPixels, builtIn.maxPixels);
        QCOMPARE(limits.maxSide, builtIn.maxSide);
        QCOMPARE(limits.maxBytes, builtIn.maxBytes);
        QVERIFY(limits.maxTime == builtIn.maxTime);
        QCOMPARE(settings.modelFolder(), scoring::defaultModelFolder());
        QVERIFY(settings.device() == network::DevicePreference::Auto);
        QCOMPARE(settings.scoringThreads(), 0);
        QVERIFY(settings.grouping().by == library::GroupingOptions().by);
        QCOMPARE(settings.grouping().gapSeconds, library::GroupingOptions().gapSeconds);
        QVERIFY(!settings.writesSidecars());
        QVERIFY(settings.asksBeforeClosing());
        QVERIFY(settings.theme() == ui::Theme::System);
        QCOMPARE(settings.language(), QStringLiteral("system"));
    }

    void whatIsChosenIsThereAfterARestart()
    {
        {
            Settings settings(file());
            const QSignalSpy changes(&settings, &Settings::changed);
            QVERIFY(settings.setValue(Setting::Device, QStringLiteral("cuda")));
            QVERIFY(settings.setValue(Setting::DecodeMegapixels, QStringLiteral("4000")));
            QVERIFY(settings.setValue(Setting::ModelFolder, QStringLiteral("/models/ours, \"best\" %20 \u00fc")));
            QVERIFY(settings.setValue(Setting::GroupBy, QStringLiteral("time")));
            QVERIFY(settings.setValue(Setting::WriteSidecars, QStringLiteral("yes")));
            QCOMPARE(changes.count(), 5);
            QVERIFY(settings.setValue(Setting::Device, QStringLiteral("cuda"))); // the same again is no change
            QCOMPARE(changes.count(), 5);
            settings.addModelFolder(QStringLiteral("/models/a, b"));
            settings.addModelFolder(QStringLiteral("/models/a, b/"));
        }
        const Settings again(file());
        QVERIFY(again.device() == network::DevicePreference::Cuda);
        QCOMPARE(again.decodeLimits().maxPixels, 4'000'000'000);
        QCOMPARE(again.modelFolder(), QStringLiteral("/models/ours, \"best\" %20 \u00fc"));
        QVERIFY(again.grouping().by == library::GroupBy::TimeAndLook);
        QVERIFY(again.writesSidecars());
        QCOMPARE(again.addedModelFolders(), QStringList{QStringLiteral("/models/a, b")});
    }

    void whatTheFileMayNotSayIsLoggedAndTheDefaultCounts_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<int>("setting");
        const auto row = [](const char *name, const char *contents, Setting setting) { QTest::newRow(name) << QByteArray(contents) << static_cast<int>(setting); };
        row("a number over its range", "[model]\nthreads=65\n", Setting::ScoringThreads);
        row("a negative number", "[photos]\nmax_side=-1\n", Setting::DecodeSide);
        row("a number that overflows", "[photos]\nmax_memory_mb=99999999999999999999\n", Setting::DecodeMemory);
        row("a number with a point", "[photos]\nmax_seconds=1.5\n", Setting::DecodeSeconds);
        row("a number with a sign", "[photos]\nmax_seconds=+5\n", Setting::DecodeSeconds);
        row("not a number", "[photos]\nmax_megapixels=many\n", Setting::DecodeMegapixels);
        row("a choice that there is not", "[appearance]\ntheme=pink\n", Setting::Theme);
        row("a language that there is not", "[program]\nlanguage=../../etc\n", Setting::Language);
        row("neither yes nor no", "[photos]\nwrite_sidecars=true\n", Setting::WriteSidecars);
        row("a relative model folder", "[model]\nfolder=models/x\n", Setting::ModelFolder);
        row("a model folder with steps up", "[model]\nfolder=/models/../etc\n", Setting::ModelFolder);
        row("a list", "[appearance]\ntheme=light, dark\n", Setting::Theme);
        row("a serialised object", "[appearance]\ntheme=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x1)\n", Setting::Theme);
        row("a size", "[photos]\nmax_side=@Size(3 4)\n", Setting::DecodeSide);
        row("an empty value", "[model]\ndevice=\n", Setting::Device);
    }

    void whatTheFileMayNotSayIsLoggedAndTheDefaultCounts()
    {
        QFETCH(QByteArray, contents);
        QFETCH(int, setting);
        write(contents);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is no value for")));
        const Settings settings(file());
        QVERIFY(settings.isDefault(static_cast<Setting>(setting)));
    }

    void garbageAndEnormousFilesLeaveDefaults()
    {
        write(QByteArray("\x00\xff[[[\n=====\n[photos\nmax_side", 28));
        {
            const Settings settings(file());
            QVERIFY(settings.isDefault(Setting::DecodeSide));
        }
        write("[photos]\nmax_seconds=5\n" + QByteArray(2'000'000, 'x'));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("far too large")));
        Settings settings(file());
        QVERIFY(settings.isDefault(Setting::DecodeSeconds));
        QVERIFY(QFile::exists(file() + QStringLiteral(".damaged")));
        QVERIFY(settings.setValue(Setting::DecodeSeconds, QStringLiteral("7")));
    }

    void addedFoldersOfTheFileAreFewAndAbsolute()
    {
        QByteArray contents("[model]\nadded=relative, /ok, /ok");
        for (int i = 0; i < 100; ++i)
            contents += ", /many" + QByteArray::number(i);
        write(contents + '\n');
        const QStringList folders = Settings(file()).addedModelFolders();
        QCOMPARE(folders.size(), 20);
        QCOMPARE(folders.first(), QStringLiteral("/ok"));
    }

    void aValueThatTheRowRefusesChangesNothing()
    {
        Settings settings(file());
        const QSignalSpy changes(&settings, &Settings::changed);
        QVERIFY(!settings.setValue(Setting::ScoringThreads, QStringLiteral("-1")));
        QVERIFY(!settings.setValue(Setting::ModelFolder, QStringLiteral("here")));
        QCOMPARE(changes.count(), 0);
        QVERIFY(settings.isDefault(Setting::ScoringThreads));
    }

    void resetBringsOneOrAllBack()
    {
        Settings settings(file());
        settings.setValue(Setting::Theme, QStringLiteral("dark"));
        settings.setValue(Setting::GroupGap, QStringLiteral("30"));
        settings.setValue(Setting::AskBeforeClosing, QStringLiteral("no"));
        const QSignalSpy changes(&settings, &Settings::changed);
        settings.reset(Setting::Theme);
        QCOMPARE(changes.count(), 1);
        QVERIFY(settings.isDefault(Setting::Theme));
        QVERIFY(!settings.isDefault(Setting::GroupGap));
        settings.resetAll();
        QCOMPARE(changes.count(), 3);
        QVERIFY(settings.asksBeforeClosing());
    }

    void reducedMotionFollowsTheDesktopUnlessChosen()
    {
        Settings settings(file());
        const QDir configuration(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
        configuration.mkpath(QStringLiteral("gtk-3.0"));
        QFile gtk(configuration.filePath(QStringLiteral("gtk-3.0/settings.ini")));
        QVERIFY(gtk.open(QIODevice::WriteOnly));
        gtk.write("[Settings]\ngtk-enable-animations=false\n");
        gtk.close();
        QVERIFY(settings.reducesMotion());
        settings.setValue(Setting::ReduceMotion, QStringLiteral("no"));
        QVERIFY(!settings.reducesMotion());
        gtk.remove();
        settings.reset(Setting::ReduceMotion);
        QVERIFY(!settings.reducesMotion());
        settings.setValue(Setting::ReduceMotion, QStringLiteral("yes"));
        QVERIFY(settings.reducesMotion());
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
