#include "exporting/score_table.h"

#include <QLocale>
#include <QTest>

#include <clocale>

using namespace pawtrait;
using namespace pawtrait::exporting;

class tst_ScoreTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theContractToTheByte()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        std::setlocale(LC_ALL, "de_DE.UTF-8");
        scoring::Score score;
        score.value = 46.12345;
        score.low = 31;
        score.high = 63.5;
        score.percentile = 71.256;
        const std::vector<ScoreRow> rows{{QStringLiteral("/photos/rex.jpg"), score, {}},
                                         {QStringLiteral("bad, \"cut\".jpg"), std::nullopt, QStringLiteral("Cannot open it: the file ends too early.")},
                                         {QStringLiteral("=cmd().png"), score, {}}};
        QCOMPARE(scoreTableCsv(rows),
                 QByteArray("file,score,low,high,percentile,error\n"
                            "/photos/rex.jpg,46.1234,31.0000,63.5000,71.26,\n"
                            "\"bad, \"\"cut\"\".jpg\",,,,,Cannot open it: the file ends too early.\n"
                            "'=cmd().png,46.1234,31.0000,63.5000,71.26,\n"));
        QCOMPARE(scoreTableCsv({}), QByteArray("file,score,low,high,percentile,error\n"));
    }
};

QTEST_GUILESS_MAIN(tst_ScoreTable)
#include "tst_score_table.moc"
