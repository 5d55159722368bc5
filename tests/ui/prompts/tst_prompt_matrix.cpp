#include "fake_prompt_scorer.h"
#include "prompts/prompt_list.h"
#include "prompts/prompt_matrix.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pawtrait;
using namespace pawtrait::ui;

/// The words that are kept, and photos beside words as plain data.
class TestPromptMatrix : public QObject {
    Q_OBJECT

private slots:
    void wordsAreKept()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        auto list = std::make_unique<PromptList>(settings);
        QVERIFY(list->add(QStringLiteral("a \"quoted\" dog, \u732b")).isEmpty());
        list->remove({0, 1});
        const QStringList before = list->prompts();
        list = std::make_unique<PromptList>(settings);
        QCOMPARE(list->prompts(), before);
        for (const char *damaged : {"[", "{}", "7", "null"}) {
            settings.setValue(Setting::Prompts, QString::fromLatin1(damaged));
            QCOMPARE(PromptList(settings).prompts(), prompts::defaultPrompts());
        }
        settings.setValue(Setting::Prompts, QStringLiteral("[1,\"\",\"a\",\"a\",[\"b\"],\" c \"]"));
        QCOMPARE(PromptList(settings).prompts(), QStringList({QStringLiteral("a"), QStringLiteral("c")}));
        QVERIFY(list->add(QStringLiteral("\u0001\u200b ")).contains(QStringLiteral("Type"))); // nothing that can be seen
        for (int word = 0; word < 60; ++word)
            (void)list->add(QStringLiteral("word %1").arg(word));
        QCOMPARE(list->prompts().size(), qsizetype(PromptList::most));
    }

    void aPictureOfManyPhotosSaysThatItHoldsTheFirst()
    {
        std::vector<PromptPhoto> many(50, {QStringLiteral("/photos/red.png"), QStringLiteral("red.png")});
        const std::vector<prompts::Vector> vectors(50, tests::FakePromptScorer::unit(1, 2, 3));
        const PromptMatrix matrix = promptMatrix(many, vectors, std::vector<QString>(50), {QStringLiteral("r")}, {tests::FakePromptScorer::unit(1, 0, 0)});
        const Chart chart = photoChart(matrix, photosBy(matrix, -1), HeatColours::Whole);
        QCOMPARE(chart.plots[0].cells.names.size(), 40);
        QVERIFY(chart.title.contains(QStringLiteral("40")) && chart.title.contains(QStringLiteral("50")));
        QVERIFY(matrixCsv(matrix).count('\n') == 51);
    }

    void textIsReadableOnEveryShade()
    {
        const auto luminance = [](const QColor &c) {
            const auto linear = [](double share) { return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4); };
            return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
        };
        for (const bool dark : {false, true}) {
            for (const bool bothWays : {false, true}) {
                const HeatScale scale{0, 1, bothWays};
                for (int step = 0; step <= 100; ++step) {
                    const QColor ground = scale.colour(step / 100.0, dark);
                    const double a = luminance(ground), b = luminance(HeatScale::textOn(ground));
                    QVERIFY((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05) >= 4.5);
                }
            }
        }
        QCOMPARE(HeatScale().colour(std::nan(""), false).alpha(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPromptMatrix)
#include "tst_prompt_matrix.moc"
